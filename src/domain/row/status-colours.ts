import { BY, CLOSED_LATELY, NOT_SEEN, OVERDUE, QUIET_WORDS, TODAY } from './status-words.js';

/** A conditional-format rule of ours, for the Follow-up column and the name column. */
export interface StatusRule {
  readonly name: 'overdue' | 'today' | 'soon' | 'fine' | 'ask' | 'quiet';
  /** English names and ";" between arguments; over cells of the same sheet only; the row is relative. */
  readonly formula: string;
  readonly background: string;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * At most six, keyed on the words of the Follow-up cell, the most pressing first. Told apart without colour by their
 * signs and bold letters, and in grey by lightness: overdue is the darkest, then lighter step by step. Light enough to be
 * looked at all day. The hues (salmon, yellow, cream, blue, greys; no red against green) stay apart for every kind of
 * colour blindness.
 *
 * @param cells the row's cells in A1 notation with the column fixed: "$X5", "$A5". A name no script has seen yet,
 *   whose row has no formula either, is marked as something to ask about.
 */
export function statusRules(cells: { readonly followUp: string; readonly name: string }): readonly StatusRule[] {
  const { followUp, name } = cells;
  const begins = (words: string): string => `LEFT(${followUp};${words.length})="${words}"`;
  const any = (...words: readonly string[]): string => `=OR(${words.map(begins).join(';')})`;
  const unseen = `AND(LEN(${name})>0;LEN(${followUp})=0)`;
  const asks = [QUIET_WORDS.n, QUIET_WORDS.s, QUIET_WORDS.k, NOT_SEEN].map(begins).join(';');
  const upright = { bold: false, italic: false } as const;
  return [
    { name: 'overdue', formula: any(OVERDUE), background: '#ee857b', text: '#2b0602', bold: true, italic: false },
    {
      name: 'today',
      formula: any(TODAY, QUIET_WORDS.c),
      background: '#fcdc76',
      text: '#202124',
      bold: true,
      italic: false,
    },
    { name: 'soon', formula: any(BY, CLOSED_LATELY), background: '#fff8e6', text: '#202124', ...upright },
    { name: 'fine', formula: any(QUIET_WORDS.o, QUIET_WORDS.t), background: '#e3f0fb', text: '#0b3d66', ...upright },
    {
      name: 'ask',
      formula: `=OR(${asks};${unseen})`,
      background: '#e9ebee',
      text: '#3c4043',
      bold: false,
      italic: true,
    },
    {
      name: 'quiet',
      formula: any(QUIET_WORDS.h, QUIET_WORDS.p, QUIET_WORDS.u, QUIET_WORDS.a),
      background: '#f1f3f4',
      text: '#5f6368',
      ...upright,
    },
  ];
}
