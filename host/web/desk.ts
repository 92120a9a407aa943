import { momentOf } from '../runtime/clock.js';
import type { ExecutionResult, Host } from '../runtime/host.js';
import { nextDay, nextFriday } from './blitz-time.js';
import type { Answer, HostState, Menu, Request } from './messages.js';
import type { Keeper } from './workbook-file.js';

/** What the person at the page does besides typing: menus, the clock, acting as somebody else, triggers, saving. */
export interface Desk {
  state(): HostState;
  /** Does it for a page, and answers in one sentence when it is done. */
  act(request: Request, page: string): Promise<Answer> | Answer;
}

export interface DeskOptions {
  readonly title: string;
  /** Addresses to offer besides the current one. */
  readonly users: readonly string[];
  readonly keeper: Keeper | null;
}

export function createDesk(host: Host, { title, users, keeper }: DeskOptions): Desk {
  const acted = new Set([host.user, ...users]);

  async function choose(handler: string, page: string): Promise<Answer> {
    return answerOf([await host.start(handler, [], { page })], 'Done.');
  }

  function act(request: Request, page: string): Promise<Answer> | Answer {
    switch (request.ask) {
      case 'menu':
        return choose(request.handler, page);
      case 'answer':
        host.ui.answerQuestion(request.question, request.answer);
        return { ok: true, says: '' };
      case 'clock': {
        const zone = host.workbook.timeZone;
        const to =
          request.to === 'next Friday'
            ? withinTheHour(host, nextFriday(zone, host.now()))
            : request.to === 'next day'
              ? nextDay(zone, host.now())
              : momentOf(request.to);
        if (!(to <= host.now() + FURTHEST_MS)) {
          return { ok: false, says: 'The clock goes at most ten years forward at a time.' };
        }
        if (to <= host.now()) return { ok: false, says: 'The clock only goes forward.' };
        const before = host.outbox.length;
        const results = host.advanceTo(to);
        return answerOf(
          results,
          `It is now ${shown(host)}. ${fired(results.length)} ${sent(host.outbox.length - before)}`,
        );
      }
      case 'user':
        if (!/^[^\s@<>]+@[^\s@<>]+$/.test(request.address)) {
          return { ok: false, says: `“${request.address}” is not an address.` };
        }
        host.user = request.address;
        acted.add(request.address);
        // Another person sees the document freshly opened, with their own menu.
        return answerOf(host.open(), `You act as ${request.address}.`);
      case 'trigger': {
        const trigger = host.triggers().find(({ id }) => id === request.id);
        if (trigger === undefined) return { ok: false, says: 'That trigger is gone.' };
        const before = host.outbox.length;
        return answerOf([host.fire(trigger.id)], `Ran ${trigger.handler}. ${sent(host.outbox.length - before)}`);
      }
      case 'save':
        if (keeper === null) return { ok: false, says: 'Start with --save FILE to keep the workbook.' };
        keeper.save();
        return { ok: true, says: `Saved to ${keeper.file}.` };
    }
  }

  return {
    act,
    state: () => ({
      title,
      now: host.now(),
      timeZone: host.workbook.timeZone,
      user: host.user,
      users: [...acted],
      triggers: host
        .triggers()
        .map(({ id, handler, creator, type, nextAt }) => ({ id, handler, creator, type, nextAt })),
      mails: host.outbox.map(({ id, to, subject, sentAt }) => ({ id, to, subject, sentAt })),
      menus: menusOf(host),
      kept: keeper === null ? null : { file: keeper.file, saved: keeper.isSaved() },
    }),
  };
}

/** An hour is a window in which Google picks the minute: who asks for 15:00 wants to see what runs in that hour. */
function withinTheHour(host: Host, at: number): number {
  const due = host
    .triggers()
    .flatMap(({ nextAt }) => (nextAt !== null && nextAt >= at && nextAt < at + HOUR_MS ? [nextAt] : []));
  return Math.max(at, ...due);
}

const HOUR_MS = 3_600_000;
/** Beyond this a date is a slip of the hand; far enough ahead there are no dates at all. */
const FURTHEST_MS = 10 * 366 * 24 * HOUR_MS;

function menusOf(host: Host): readonly Menu[] {
  const menus = new Map<string, Menu>();
  // A menu of the same name replaces the earlier one, as at Google.
  for (const event of host.ui.menus) {
    if (event.kind === 'menu')
      menus.set(`${event.place} ${event.title}`, { title: event.title, items: event.items, place: event.place });
  }
  return [...menus.values()];
}

function answerOf(results: readonly ExecutionResult[], says: string): Answer {
  const error = results.find(({ ok }) => !ok)?.error ?? null;
  return error === null ? { ok: true, says: says.trim() } : { ok: false, says: `${error.name}: ${error.message}` };
}

function shown(host: Host): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: host.workbook.timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(host.now());
}

function fired(count: number): string {
  return count === 0 ? 'No trigger was due.' : count === 1 ? '1 trigger ran.' : `${String(count)} triggers ran.`;
}

function sent(count: number): string {
  return count === 0
    ? 'No mail was sent.'
    : count === 1
      ? '1 mail is in the outbox.'
      : `${String(count)} mails are in the outbox.`;
}
