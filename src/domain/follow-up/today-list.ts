import type { Unconfirmed } from '../candidate/unconfirmed.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from '../policy/policy.js';
import type { FollowUp } from './follow-up.js';
import { byDay, fridayList, mostLateFirst } from './friday-list.js';
import type { FridayLine, ListCandidate, Ordered, UnconfirmedLine } from './friday-list.js';
import { asksIfItHappened } from './rules/interview.js';
import { TODAY_SECTIONS } from './today-sections.js';
import type { TodaySection } from './today-sections.js';

/** The rows of one Friday list and the policy that it goes by: each list asks about half of its own questions. */
export interface RowsOfAList<Row extends ListCandidate> {
  readonly rows: readonly Row[];
  readonly policy: Policy;
}

/** One person on *Today*. */
export interface TodayPerson<Row extends ListCandidate> {
  readonly section: TodaySection;
  /** The row to work on: of the person's rows the one that puts them into this section, the most pressing first. */
  readonly row: Row;
  /** What puts them here: something owed, or the first day's question. */
  readonly because: FollowUp | Unconfirmed;
  /** Calendar days past due; 0 or less before, and for a question. */
  readonly daysLate: number;
  /** Every row of the person that is on a list, the one to work on among them. */
  readonly rows: readonly Row[];
}

/**
 * Who is waiting on `on`: everybody on these Friday lists and nobody else, one line a person, in one section each.
 *
 * A decision that nobody has been told is *to be told* until it is late, and then *overdue* like everything else: a
 * rejection round stays together, and nobody's lateness hides in it. A withdrawal is never red, so it stays there.
 * Somebody due next week of whom it can be asked whether their interview happened stands among the questions.
 */
export function todayList<Row extends ListCandidate>(
  lists: readonly RowsOfAList<Row>[],
  on: Day,
): readonly TodayPerson<Row>[] {
  const people = new Map<string, Placed<Row>[]>();
  for (const placed of lists.flatMap((list) => placedOn(list, on))) {
    const { id, person = `row ${id}` } = placed.row.candidate;
    const known = people.get(person);
    if (known === undefined) people.set(person, [placed]);
    else known.push(placed);
  }
  return [...people.values()]
    .map(asOnePerson)
    .sort(inOrder)
    .map(({ section, row, because, daysLate, rows }) => ({ section, row, because, daysLate, rows }));
}

/** One row on one list. */
interface Placed<Row extends ListCandidate> extends Omit<TodayPerson<Row>, 'rows'> {
  /** Where its list had it, for sections that keep the order of their list. */
  readonly order: number;
}

type Person<Row extends ListCandidate> = TodayPerson<Row> & Placed<Row>;

function placedOn<Row extends ListCandidate>({ rows, policy }: RowsOfAList<Row>, on: Day): readonly Placed<Row>[] {
  const list = fridayList(rows, policy, on);
  const byId = new Map(rows.map((row) => [row.listed.id, row]));
  const withRow = <Line extends { readonly who: { readonly id: string } }>(
    lines: readonly Line[],
    place: (line: Line, row: Row, order: number) => Placed<Row>,
  ): readonly Placed<Row>[] =>
    lines.flatMap((line, order) => {
      const row = byId.get(line.who.id);
      return row === undefined ? [] : [place(line, row, order)];
    });
  const owed = (line: FridayLine, row: Row, order: number): Placed<Row> => {
    const { section, because } = sectionOf(line, row, policy, on);
    return { section, row, because, daysLate: on - because.dueOn, order };
  };
  const asked = ({ question }: UnconfirmedLine, row: Row, order: number): Placed<Row> => ({
    section: 'questions',
    row,
    because: question,
    daysLate: 0,
    order,
  });
  return [...withRow([...list.today, ...list.nextWeek, ...list.notReached], owed), ...withRow(list.unconfirmed, asked)];
}

function sectionOf(
  { followUp, others }: FridayLine,
  { candidate }: ListCandidate,
  policy: Policy,
  on: Day,
): { readonly section: TodaySection; readonly because: FollowUp } {
  // Shown apart, however late: red is for those whom a word reaches.
  if (followUp.rule === 'try again') return { section: 'could not be reached', because: followUp };
  const all = [followUp, ...others];
  const late = all.filter(({ dueOn, amberOnly }) => dueOn < on && amberOnly !== true);
  const [latest] = late.sort((one, other) => one.dueOn - other.dueOn);
  if (latest !== undefined) return { section: 'overdue', because: latest };
  const now = all.find(({ band, rule }) => band === 'today' && rule !== 'close');
  if (now !== undefined) return { section: 'today', because: now };
  const close = all.find(({ rule }) => rule === 'close');
  if (close !== undefined) return { section: 'to be told', because: close };
  const asks = candidate.interviews.some((interview) => asksIfItHappened(candidate, interview, policy, on));
  return { section: asks ? 'questions' : 'next week', because: followUp };
}

/** The row of the first section stands for the person; of several in it, the one that its list has first. */
function asOnePerson<Row extends ListCandidate>(rows: readonly Placed<Row>[]): Person<Row> {
  const [first, ...rest] = [...rows].sort(inOrder);
  if (first === undefined) throw new RangeError('A person without a row.');
  return { ...first, rows: [first.row, ...rest.map(({ row }) => row)] };
}

/** By section; in each as Friday's mail has it. Questions about interviews come first: they are about last week. */
function inOrder(one: Placed<ListCandidate>, other: Placed<ListCandidate>): number {
  const apart = TODAY_SECTIONS.indexOf(one.section) - TODAY_SECTIONS.indexOf(other.section);
  if (apart !== 0) return apart;
  const [owed, otherOwed] = [owedLine(one), owedLine(other)];
  if (owed === null || otherOwed === null) {
    return Number(owed === null) - Number(otherOwed === null) || one.order - other.order;
  }
  return one.section === 'next week' ? byDay(owed, otherOwed) : mostLateFirst(owed, otherOwed);
}

const owedLine = ({ row, because, daysLate }: Placed<ListCandidate>): Ordered | null =>
  'rule' in because ? { who: row.listed, followUp: because, daysLate } : null;
