import { answerRule } from './rules/answer.js';
import { closeRule } from './rules/close.js';
import { handOverRule } from './rules/hand-over.js';
import { holdRule } from './rules/hold.js';
import { interviewRule } from './rules/interview.js';
import type { Rule } from './rules/owe.js';
import { promiseRule } from './rules/promise.js';
import { replyRule } from './rules/reply.js';
import { tryAgainRule } from './rules/try-again.js';
import { weekRule } from './rules/week.js';

interface NamedRule {
  readonly name: string;
  readonly owes: Rule;
  /** Also holds for somebody whom nobody may contact. */
  readonly evenIfSilenced?: true;
  /** Also holds for somebody who could not be reached: what no try can satisfy is not owed meanwhile. */
  readonly evenIfNotReached?: true;
}

/** Every rule of what is owed, one line each. The order settles ties between follow-ups that are due on one day. */
export const rules = [
  { name: 'week', owes: weekRule },
  { name: 'answer', owes: answerRule },
  { name: 'interview', owes: interviewRule },
  { name: 'reply', owes: replyRule, evenIfNotReached: true },
  { name: 'promise', owes: promiseRule, evenIfNotReached: true },
  { name: 'close', owes: closeRule, evenIfSilenced: true, evenIfNotReached: true },
  { name: 'hold', owes: holdRule },
  { name: 'hand-over', owes: handOverRule },
  { name: 'try again', owes: tryAgainRule, evenIfNotReached: true },
] as const satisfies readonly NamedRule[];

export type RuleName = (typeof rules)[number]['name'];

/** What is left of the rules where every try reached nobody. */
export const rulesOfTheUnreached = rules.filter((rule) => 'evenIfNotReached' in rule);

/** What is left of the rules where nobody may be contacted: an open decision. */
export const rulesOfTheSilenced = rules.filter((rule) => 'evenIfSilenced' in rule);
