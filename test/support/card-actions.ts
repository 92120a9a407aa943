import { decideInterview } from '../../src/app/candidate/answer-interview';
import { decideAnswer } from '../../src/app/candidate/answer-question';
import { decideClosing } from '../../src/app/candidate/close-loop';
import { decideRequisition } from '../../src/app/candidate/close-requisition';
import type { Decide, SentForm } from '../../src/app/candidate/decision';
import { decideTouch } from '../../src/app/candidate/log-touch';
import { decideNoAnswer } from '../../src/app/candidate/no-answer.js';
import { decideAside } from '../../src/app/candidate/pause-or-wait';
import { perform } from '../../src/app/candidate/perform';
import type { ReadsAllRows } from '../../src/app/candidate/attempt';
import { decidePromise } from '../../src/app/candidate/settle-promise';
import { decideTakeBack, takesBackOthers } from '../../src/app/candidate/take-back';
import type { CardPorts } from '../../src/app/ports/candidate-ports';
import type { Moment } from '../../src/app/ports/ports';
import type { CardDone, Refused } from '../../src/contract/server-api';

/** The actions of a card as the sidebar's calls run them, at a moment that a test names. */
const action =
  <Input extends SentForm>(decide: Decide<Input>, readsAllRows?: ReadsAllRows<Input>) =>
  (ports: Omit<CardPorts, 'moment'>, input: Input, moment: Moment): CardDone | Refused =>
    perform({ ...ports, moment }, decide, input, readsAllRows);

export const logTouch = action(decideTouch);
export const closeLoop = action(decideClosing);
export const answerQuestion = action(decideAnswer);
export const answerInterview = action(decideInterview);
export const settlePromise = action(decidePromise);
export const settleNoAnswer = action(decideNoAnswer);
export const setAside = action(decideAside);
export const takeBack = action(decideTakeBack, takesBackOthers);
export const closeRequisition = action(decideRequisition, () => true);
