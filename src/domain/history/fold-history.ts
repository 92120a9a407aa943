import { factsAfter, noFacts } from './apply-event.js';
import type { Day } from '../calendar/day.js';
import type { Policy } from '../policy/policy.js';
import { canFailToArrive } from '../touch-log/log-event.js';
import type { KeptEvent, LogEvent } from '../touch-log/log-event.js';
import type { History, RecentEvent } from './facts.js';

/** How many of the latest events the state keeps as they were. Most candidates never have more; a cell stays small. */
export const RECENT_EVENTS = 8;

/** An event whose minute nobody knows is put at the end of its day. */
const MINUTES_A_DAY = 1440;
const LONGEST_ID = 80;
const LONGEST_TEXT = 160;

export const emptyHistory: History = {
  ...noFacts,
  before: { facts: noFacts, key: Number.MIN_SAFE_INTEGER },
  recent: [],
  mustRebuild: false,
};

/**
 * When it happened, as one even number that sorts. Events of one minute keep the order of the log's rows. The odd number
 * after it belongs to what became of a promise in that minute, or is dated before it: that comes right after the promise.
 */
export function orderKey(event: LogEvent): number {
  return 2 * (event.day * (MINUTES_A_DAY + 1) + (event.minute ?? MINUTES_A_DAY));
}

/** The place of what refers to a promise made at `promised`. */
function keyAfter(promised: number, own: number): number {
  return own <= promised ? promised + 1 : own;
}

function inOrder(one: RecentEvent, other: RecentEvent): number {
  return one.key - other.key || orderKey(one.event) - orderKey(other.event);
}

/**
 * The history with one more event: what logging a touch costs, at any length of the log. An event that is entered
 * late finds its place among the recent ones; a touch that is taken back is undone. What reaches further back than
 * those sets `mustRebuild`: then `foldHistory` over the log gives the answer.
 */
export function foldEvent(history: History, event: LogEvent, policy: Policy): History {
  if (history.mustRebuild) return history;
  if (event.kind === 'take back') return takenBack(history, event);
  if (!matters(event)) return history;
  const kept = compact(event, policy);
  if (history.recent.some((each) => isSameRow(each.event, kept))) return history;
  const key = placeOf(history, kept);
  if (key === null || key <= history.before.key) return { ...history, mustRebuild: true };
  const place = { key, event: kept, takenBack: false };
  const later = history.recent.findIndex((each) => inOrder(each, place) > 0);
  const at = later < 0 ? history.recent.length : later;
  const recent = [...history.recent.slice(0, at), place, ...history.recent.slice(at)];
  return settled(history.before, recent);
}

/**
 * The history with what has come by the end of `today`: an event dated ahead changes nothing until its day, whoever wrote
 * it. It keeps its place among the recent ones, so that it counts from that day on.
 */
export function asOf(history: History, today: Day): History {
  const { before, recent, mustRebuild } = history;
  if (recent.every(({ event }) => event.day <= today)) return history;
  const come = recent.filter(({ event }) => event.day <= today);
  return { ...factsAfter(before.facts, come), before, recent, mustRebuild };
}

/** The history that the whole log tells: the events of one candidate, as the rows of the log have them, in any order. */
export function foldHistory(events: readonly LogEvent[], policy: Policy): History {
  const undone = new Set<string>();
  const bounced = new Set<string>();
  const promised = new Map<string, number>();
  const seen = new SeenRows();
  const kept: KeptEvent[] = [];
  for (const event of events) {
    if (event.kind === 'take back') {
      undone.add(shortId(event.refersTo));
      if (event.bounced === true) bounced.add(shortId(event.refersTo));
    }
    if (!matters(event)) continue;
    const each = compact(event, policy);
    if (!seen.isNew(each)) continue;
    kept.push(each);
    if (each.kind === 'promise') promised.set(each.id, orderKey(each));
  }
  // A row that lost its id can be named by none.
  promised.delete('');
  undone.delete('');
  const placed: RecentEvent[] = kept.map((event) => ({
    key: 'refersTo' in event ? keyAfter(promised.get(event.refersTo) ?? 0, orderKey(event)) : orderKey(event),
    event,
    takenBack: undone.size > 0 && canBeTakenBack(event) && undone.has(event.id),
    ...(bounced.has(event.id) && undone.has(event.id) && canBounce(event) ? NEVER_ARRIVED : {}),
  }));
  placed.sort(inOrder);
  return settled(emptyHistory.before, placed);
}

/** The rows of a log so far, so that one that was appended twice counts once; see `isSameRow`. */
export class SeenRows {
  private readonly firstById = new Map<string, LogEvent>();
  private readonly others = new Set<string>();

  isNew(event: LogEvent): boolean {
    const { id } = event;
    if (id === '') return true;
    const first = this.firstById.get(id);
    if (first === undefined) {
      this.firstById.set(id, event);
      return true;
    }
    if (isSameRow(first, event)) return false;
    // Ids are hardly ever shared: only then is a key made of the rest.
    const known = this.others.size;
    this.others.add(`${event.kind} ${orderKey(event)} ${id}`);
    return this.others.size > known;
  }
}

/** Whether anything follows from it: of what does not, the state keeps nothing. */
export function matters(event: LogEvent): event is KeptEvent {
  return event.kind !== 'note' && event.kind !== 'feedback' && event.kind !== 'take back';
}

/** A row that was appended twice. A copied row whose day somebody changed is another event. */
function isSameRow(one: LogEvent, other: LogEvent): boolean {
  return one.id !== '' && one.id === other.id && one.kind === other.kind && orderKey(one) === orderKey(other);
}

/** What only a scan of the sheet says: it is true for as long as the cell says so. */
const SEEN_IN_SHEET: readonly LogEvent['kind'][] = ['stage', 'hand-over'];

/**
 * What the sidebar's Undo takes back. A promise is never taken back: it is released, so that it stays in the counts. A
 * person who was erased stays erased.
 */
export function canBeTakenBack(event: LogEvent): event is KeptEvent {
  if (!matters(event) || event.kind === 'promise' || SEEN_IN_SHEET.includes(event.kind)) return false;
  return event.kind !== 'confirmed' || event.answer !== 'erased';
}

const NEVER_ARRIVED = { bounced: true } as const;

/** Only a word that was taken for one that arrived can turn out not to have. */
const canBounce = (event: KeptEvent): boolean => event.kind === 'touch' && canFailToArrive(event.channel);

function takenBack(history: History, { refersTo: id, bounced }: Extract<LogEvent, { kind: 'take back' }>): History {
  const named = history.recent.find((each) => each.event.id === shortId(id) && id !== '');
  if (named === undefined) return id === '' ? history : { ...history, mustRebuild: true };
  if (!canBeTakenBack(named.event)) return history;
  const recent = history.recent.map((each) =>
    each === named
      ? { ...each, takenBack: true, ...(bounced === true && canBounce(each.event) ? NEVER_ARRIVED : {}) }
      : each,
  );
  return settled(history.before, recent);
}

/** Where the event belongs. What became of a promise cannot come before the promise; null when that one is unknown. */
function placeOf(history: History, event: KeptEvent): number | null {
  const own = orderKey(event);
  if (!('refersTo' in event) || event.refersTo === '') return own;
  const promise = history.recent.find((each) => each.event.kind === 'promise' && each.event.id === event.refersTo);
  if (promise !== undefined) return keyAfter(promise.key, own);
  return history.before.facts.openPromises.some((each) => each.id === event.refersTo) ? own : null;
}

/** Works the oldest events into the facts until only the recent ones are left, and the facts out afresh. */
export function settled(before: History['before'], events: readonly RecentEvent[], mustRebuild = false): History {
  const older = events.slice(0, Math.max(0, events.length - RECENT_EVENTS));
  const recent = events.slice(older.length);
  const last = older[older.length - 1];
  const base = last === undefined ? before : { facts: factsAfter(before.facts, older), key: last.key };
  return Object.assign(factsAfter(base.facts, recent), { before: base, recent, mustRebuild });
}

/** Ids come from cells, too: one that somebody pasted a novel into must not fill the state. */
export function shortId(id: string): string {
  return id.slice(0, LONGEST_ID);
}

/**
 * The event without what the state doesn't need. Whether a voicemail counts is settled here, by the policy of the day
 * on which it is worked in; a rebuild applies the policy of its own day.
 */
// eslint-disable-next-line complexity -- one case per event kind
function compact(event: KeptEvent, policy: Policy): KeptEvent {
  const id = shortId(event.id);
  const bare = { id, candidateId: '', who: '' };
  switch (event.kind) {
    case 'touch': {
      // Spelt out like the stage: nearly all events are touches, and a spread takes several times as long.
      const { kind, day, minute, channel, scheduling, closing, entered } = event;
      const reached = reaches(event, policy);
      return {
        kind,
        id,
        day,
        minute,
        candidateId: '',
        who: '',
        channel,
        reached,
        scheduling,
        closing,
        entered,
        summary: '',
      };
    }
    case 'promise':
      return { ...event, ...bare, summary: event.summary.slice(0, LONGEST_TEXT) };
    case 'promise kept':
    case 'promise released':
    case 'promise missed':
    case 'promise moved':
      return { ...event, ...bare, summary: '', refersTo: shortId(event.refersTo) };
    case 'interview':
      return { ...event, ...bare, interview: { ...event.interview, id: shortId(event.interview.id) } };
    case 'stage': {
      const { kind, day, minute, phase, told, atSetUp } = event;
      return { kind, id, day, minute, candidateId: '', who: '', phase, told, stage: '', atSetUp };
    }
    case 'pause':
      return { ...event, ...bare, pause: { ...event.pause, reason: event.pause.reason.slice(0, LONGEST_TEXT) } };
    case 'do not contact':
      return { ...event, id, candidateId: '', who: event.who.slice(0, LONGEST_TEXT), summary: '' };
    case 'hand-over':
      return { ...event, ...bare, from: '', to: '' };
    case 'inbound':
    case 'decision':
    case 'confirmed':
    case 'answer by':
      return { ...event, ...bare, summary: '' };
    case 'pause ended':
    case 'waiting on':
      return { ...event, ...bare };
  }
}

/** Whether the touch reached the person. *No answer* never does; a voicemail only where the team says so. */
export function reaches(touch: Extract<LogEvent, { kind: 'touch' }>, policy: Policy): boolean {
  return touch.reached && (touch.channel !== 'voicemail' || policy.voicemailCounts);
}
