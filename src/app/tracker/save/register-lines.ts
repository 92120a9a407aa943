import type { Day } from '../../../domain/calendar/day.js';
import { erasedLine, forgotten } from '../../../domain/identity/forget.js';
import type { Registered } from '../../../domain/identity/registered.js';
import type { SeenRow } from '../read/identify-rows.js';

/** What a look found out about the lines of the register. */
export interface RegisterLook {
  /** As it was read, or as the log tells where there is none. */
  readonly lines: readonly Registered[];
  /** There is no register yet: every line is new. */
  readonly isMissing: boolean;
  /** Days after which a row that left owing nothing is forgotten. */
  readonly forgetAfterDays: number;
  readonly rows: readonly { readonly tab: number; readonly row: SeenRow }[];
  /** Tabs that were read whole: who isn't on them any more has left. */
  readonly wholeTabs: ReadonlySet<number>;
  /** Those who are gone and owed nothing. Their contact data are not kept for ever. */
  readonly owedNothing: ReadonlySet<string>;
}

/** The lines that are to be written so that the register says what the sheet says. */
export function changedLines(look: RegisterLook, today: Day): readonly Registered[] {
  const before = new Map(look.lines.map((line) => [line.id, line]));
  const now = new Map(look.rows.map(({ tab, row }) => [row.id, lineOf(tab, row, before.get(row.id), today)]));
  for (const line of look.lines) {
    if (!now.has(line.id)) now.set(line.id, withoutRow(line, look, today));
  }
  return [...now.values()].filter((line) => look.isMissing || !isSame(before.get(line.id), line));
}

function lineOf(tab: number, { read, id, history }: SeenRow, before: Registered | undefined, today: Day): Registered {
  if (history.confirmed === 'erased') {
    return before?.erasedOn == null ? erasedLine({ tab }, id, history.confirmedOn ?? today) : before;
  }
  const { name, emails, phone, link, job, owner } = read;
  return {
    id,
    name,
    emails,
    phone,
    link,
    job,
    owner,
    tab,
    firstSeen: before?.firstSeen ?? today,
    leftOn: null,
    erasedOn: null,
    keepUntil: before?.keepUntil ?? null,
  };
}

function withoutRow(
  line: Registered,
  { wholeTabs, owedNothing, forgetAfterDays }: RegisterLook,
  today: Day,
): Registered {
  if (line.erasedOn !== null || !wholeTabs.has(line.tab)) return line;
  const left = line.leftOn === null ? { ...line, leftOn: today } : line;
  return owedNothing.has(line.id) ? forgotten(left, today, forgetAfterDays) : left;
}

const isSame = (one: Registered | undefined, other: Registered): boolean =>
  one !== undefined && JSON.stringify(cellsOf(one)) === JSON.stringify(cellsOf(other));

const cellsOf = (line: Registered): readonly unknown[] => [
  line.id,
  line.name,
  line.emails,
  line.phone,
  line.link,
  line.job,
  line.owner,
  line.tab,
  line.firstSeen,
  line.leftOn,
  line.erasedOn,
  line.keepUntil,
];
