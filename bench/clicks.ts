import type { BlitzDeed, BlitzStep, Card, CardDone, Selection } from '../src/contract/server-api.js';
import type { Trace } from '../host/runtime/host.js';
import { answered } from './tracker.js';
import type { MeasuredTracker } from './tracker.js';

/** Rows of the invented sheet, 1-based, by what can be done with their candidate. */
const ROW = { inProcess: 2, interviewed: 3, neverDated: 10, mailed: 17, elsewhere: 34, edited: 33 } as const;
const STAGE = 'C';
const LAST_CONTACT = 'E';
const NAME = 'A';

/** What one deed asks of Google's services, by what it is called; each on a tracker to which the others were done before. */
export function clicksOn(tracker: MeasuredTracker): ReadonlyMap<string, Trace> {
  const { host } = tracker;
  const sheet = tracker.sheet();
  const name = host.workbook.sheetName(sheet);
  const traces = new Map<string, Trace>();
  let forms = 0;
  const noted = (deed: string, call: string, ...args: readonly unknown[]): unknown => {
    const { value, trace } = answered(host, call, ...args);
    traces.set(deed, trace);
    return value;
  };
  const select = (row: number): void => {
    host.selection = { sheet, row: row - 1, column: 0, bottom: row - 1, right: 0 };
  };
  const cardOf = (selection: Selection): Card => {
    if (selection.kind !== 'card') throw new Error('The row is no candidate of the tracker.');
    return selection.card;
  };
  const opened = (row: number): Card => {
    select(row);
    return cardOf(answered(host, 'getSelection', null).value as Selection);
  };
  const form = ({ candidateId }: Card): { readonly candidateId: string; readonly key: string } => {
    forms += 1;
    return { candidateId, key: `bench form ${String(forms)}` };
  };
  const typed = (deed: string, cell: string, text: string): void => {
    host.clearTrace();
    const failed = host.type(name, cell, text).find(({ ok }) => !ok);
    if (failed !== undefined) throw new Error(`onEdit failed: ${failed.error?.message ?? 'no reason given'}`);
    traces.set(deed, host.trace());
  };
  const today = { on: '2026-11-18' } as const;
  const said = { summary: 'told them where we are', scheduling: false, needsAnswer: false } as const;

  select(ROW.inProcess);
  const first = noted('Opening a card', 'getSelection', null) as Selection;
  if (first.kind === 'same') throw new Error('Nobody knew the card before.');
  noted('Asking whether it has changed', 'getSelection', first.key);
  const card = cardOf(first);
  const promise = { dueOn: '2026-11-24', text: 'the salary range' } as const;
  const done = noted('A touch', 'logTouch', {
    ...form(card),
    ...today,
    ...said,
    what: 'spoke',
    promise,
    keeps: [],
  }) as CardDone;
  const after = answered(host, 'getSelection', done.key).value as Selection;
  if (after.kind !== 'same') throw new Error('The sidebar would ask for the card again that it was just given.');
  noted('A promise kept', 'settlePromise', {
    ...form(card),
    promiseId: done.card.promises[0]?.id,
    what: 'keep',
    dueOn: null,
  });
  noted('A pause', 'setAside', {
    ...form(card),
    what: 'pause',
    wakeOn: '2026-12-01',
    candidateKnows: true,
    reason: 'on leave',
    whom: null,
  });
  noted('Taking a touch back', 'takeBack', { ...form(card), eventIds: done.undo.slice(0, 1), why: 'mistake' });

  const met = opened(ROW.interviewed);
  const [interview] = met.interviews;
  noted('Did the interview happen?', 'answerInterview', {
    ...form(met),
    interviewId: interview?.id,
    answer: 'held',
    movedTo: null,
  });

  const unknown = opened(ROW.neverDated);
  if (unknown.question === null) throw new Error('Nothing is asked about somebody without a date.');
  noted('The first day’s question', 'answerQuestion', { ...form(unknown), answer: 'active', lastWord: '2026-11-10' });

  const feedback = { requirement: 'five years of it', seen: 'two', nextStep: 'the junior post' } as const;
  noted('Closing the loop', 'closeLoop', {
    ...form(opened(ROW.mailed)),
    ...today,
    what: 'mailed',
    decision: 'rejected',
    feedback,
    summary: '',
  });

  const other = opened(ROW.elsewhere);
  select(1);
  noted('A card that the selection has left', 'getCard', other.candidateId);
  noted('Closing a loop that the selection has left', 'closeLoop', {
    ...form(other),
    ...today,
    what: 'mailed',
    decision: 'rejected',
    feedback,
    summary: '',
  });

  const [next, following] = [opened(ROW.inProcess), opened(ROW.interviewed)];
  const step = (deed: BlitzDeed): BlitzStep => ({
    deed,
    show: next.candidateId,
    cards: [next.candidateId, following.candidateId],
  });
  noted('Today', 'getToday', null);
  noted('Everybody, for the search field', 'getPeople');
  noted('The first card of the Blitz', 'stepBlitz', step({ what: 'go' }));
  const touch = { ...form(other), ...today, ...said, what: 'mailed', promise: null, keeps: [] } as const;
  noted('A card of the Blitz', 'stepBlitz', step({ what: 'touch', touch }));
  noted('A card of the Blitz that is skipped', 'stepBlitz', step({ what: 'skip', candidateId: other.candidateId }));
  noted('Asking before a text is copied', 'wasTouchedMeanwhile', { candidateId: other.candidateId, known: [] });
  noted('A touch for six people', 'logRound', {
    candidateIds: [2, 3, 10, 11, 12, 18].map((row) => opened(row).candidateId),
    ...today,
    what: 'mailed',
    summary: '',
    decision: 'rejected',
    key: 'bench round',
  });

  noted('The others on a job', 'getOthersOn', other.candidateId);
  noted('A job that was filled', 'closeRequisition', { ...form(other), what: 'filled', openings: 0, ticked: [] });

  typed('A stage that is typed', `${STAGE}${String(ROW.edited)}`, 'Offer');
  typed('A contact that is typed', `${LAST_CONTACT}${String(ROW.edited)}`, '2026-11-17');
  typed('A name that is put right', `${NAME}${String(ROW.edited)}`, 'Person 31a');
  typed('A name in a new row', `${NAME}${String(host.workbook.lastRow(sheet) + 2)}`, 'Somebody New');
  return traces;
}
