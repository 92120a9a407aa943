import type { Report } from '../../src/contract/server-api.js';
import type { ImportNote } from '../engine/workbook.js';
import type { SentMail, Trace } from '../runtime/host.js';

/** Exactly what `--json` prints. */
export interface FridayResult {
  readonly on: string;
  readonly nextBlitz: string;
  readonly tracker: Report['tracker'];
  readonly owed: Report['owed'];
  readonly unconfirmed: Report['unconfirmed'];
  /** What was assumed in reading the sheet: each a sentence. */
  readonly warnings: readonly string[];
  readonly mails: readonly { readonly to: string; readonly subject: string; readonly file: string }[];
  /** Service calls of the Friday execution, navigation left out. */
  readonly calls: Trace['counts'];
}

/** A name for any file system, from the address. */
export const fileNameOf = (mail: SentMail, number: number): string =>
  `${String(number).padStart(2, '0')}-${(mail.to[0] ?? 'nobody').replace(/[^A-Za-z0-9@._-]/g, '_')}.eml`;

/** Lines that a list shows before it says how many more there are. */
const MOST = 15;

/** The same for a person. */
export function fridaySummary(result: FridayResult, out: string): string {
  const { tracker, owed, unconfirmed, warnings, mails } = result;
  const today = owed.filter(({ band }) => band === 'today');
  const later = owed.filter(({ band }) => band !== 'today');
  return [
    `${tracker.sheet}: ${count(tracker.candidates, 'candidate')}, header in row ${String(tracker.headerRow)}.`,
    ...warnings.map((warning) => `  ! ${flat(warning)}`),
    ...list(`Today, ${result.on}: ${count(today.length, 'follow-up')} owed`, today.map(owedLine)),
    ...list(`Before the next blitz on ${result.nextBlitz}: ${count(later.length, 'follow-up')}`, later.map(owedLine)),
    ...list(
      `Not confirmed yet: ${count(unconfirmed.length, 'candidate')}`,
      unconfirmed.map(({ row, candidate, why }) => `row ${String(row)}  ${flat(candidate)}: ${why}`),
    ),
    ...list(
      `Mails: ${String(mails.length)}`,
      mails.map(({ to, subject, file }) => `${to}  “${subject}”  ${file}`),
    ),
    `Written to ${out}: tracker.xlsx and ${count(mails.length, 'mail')}.`,
    '',
  ].join('\n');
}

/** What the Excel file could not take over, each thing once with the sheets that it is about. */
export function lostLines(notes: readonly ImportNote[]): readonly string[] {
  const sheetsBySaying = new Map<string, string[]>();
  for (const { sheet, says } of notes) sheetsBySaying.set(says, [...(sheetsBySaying.get(says) ?? []), flat(sheet)]);
  return [...sheetsBySaying].map(([says, sheets]) => `tracker.xlsx (${sheets.join(', ')}): ${says}`);
}

function owedLine({ row, candidate, owner, dueOn, daysLate, why }: Report['owed'][number]): string {
  const late = daysLate > 0 ? `${count(daysLate, 'day')} late` : `by ${dueOn}`;
  return `row ${String(row)}  ${flat(candidate)} (${flat(owner) || 'no recruiter'}), ${late}: ${why}`;
}

function list(title: string, lines: readonly string[]): readonly string[] {
  const more = lines.length > MOST ? [`  … and ${String(lines.length - MOST)} more`] : [];
  return [title, ...lines.slice(0, MOST).map((line) => `  ${line}`), ...more];
}

const count = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
/** A name from a cell, on one line and without control characters of a terminal. */
const flat = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
