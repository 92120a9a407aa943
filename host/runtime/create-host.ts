import { setClock } from '../engine/clock.js';
import { newWorkbook, workbookFromJSON } from '../engine/open.js';
import type { Workbook } from '../engine/workbook.js';
import { loadBundle } from './bundle.js';
import { createClock, momentOf } from './clock.js';
import { createDocumentEvents } from './document-events.js';
import type { Host, HostOptions, RunOptions, SentMail } from './host.js';
import { limits } from './limits.js';
import { createMailLedger } from './mail-ledger.js';
import { randomFrom } from './random.js';
import { openExecution, runExecution } from './run-execution.js';
import type { Arguments } from './run-execution.js';
import { readSaved, savedState } from './saved-state.js';
import type { SavedState } from './saved-state.js';
import { summarize } from './trace.js';
import { TriggerTable } from './trigger-table.js';
import type { StoredTrigger } from './trigger-table.js';
import { createUserInterface } from './user-interface.js';
import type { World } from './world.js';
import { wallClock } from './zone-time.js';

/** Who owns a host's workbook when nobody is named. */
const SOMEBODY = 'you@example.com';
/** Triggers that may fire on the way to a moment before we say that something is wrong: a year of every minute. */
const MOST_FIRINGS = 600_000;

/** Starts a host over a workbook: Google's services for the bundle, or for the caller's own realm without one. */
export function createHost(options: HostOptions = {}): Host {
  const workbook =
    options.workbook ??
    newWorkbook({
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
    });
  return hostOver(workbook, options, null);
}

/** The host that `save()` gave, on with the same workbook, properties, triggers, mails and clock. */
export function restoreHost(saved: unknown, options: HostOptions = {}): Host {
  const state = readSaved(saved);
  const asked = options.now === undefined ? Date.now() : momentOf(options.now);
  // Time never goes back; without a day that was asked for it runs on with the machine's clock.
  const { now: _, ...rest } = options;
  const clock = options.now === undefined && state.now <= asked ? rest : { ...rest, now: Math.max(state.now, asked) };
  return hostOver(workbookFromJSON(state.workbook), clock, state);
}

function hostOver(workbook: Workbook, options: HostOptions, saved: SavedState | null): Host {
  const world = worldOf(workbook, options, saved);
  const { clock } = world;
  setClock(() => clock.now());
  workbook.recalculate();
  clock.onMove(() => workbook.recalculate());

  let user = options.user ?? saved?.owner ?? SOMEBODY;
  let started = 0;

  function execute(name: string, args: Arguments, how: RunOptions, limitMs: number = limits.executionMs) {
    const effectiveUser = how.trigger?.creator ?? how.user ?? user;
    const byClock = how.trigger?.type === 'CLOCK';
    if (effectiveUser !== world.owner && !world.editors.includes(effectiveUser)) world.editors.push(effectiveUser);
    return runExecution(
      world,
      {
        id: `execution-${String((started += 1))}`,
        functionName: name,
        activeUser: byClock ? '' : user,
        effectiveUser,
        authMode: how.authMode ?? 'FULL',
        limitMs,
        hasUi: !byClock,
      },
      args,
    );
  }

  const fire = (trigger: StoredTrigger) => {
    const now = clock.now();
    world.triggers.fired(trigger.id, now);
    return execute(trigger.handler, () => [clockEvent(trigger.id, now)], { trigger });
  };
  const events = createDocumentEvents(world, execute);
  const { execution, services } = openExecution(world, {
    id: 'outside',
    functionName: '',
    activeUser: user,
    effectiveUser: user,
    authMode: 'FULL',
    limitMs: Number.POSITIVE_INFINITY,
    hasUi: true,
  });
  const clientFunctions = (world.bundle?.functions ?? []).filter((name) => !name.endsWith('_'));

  return {
    globals: world.bundle === null ? heardOutside(services.globals) : services.globals,
    workbook,
    clientFunctions,
    outbox: world.mail.outbox,
    ui: world.ui.shown,
    get user() {
      return user;
    },
    set user(next: string) {
      user = next;
      if (next !== world.owner && !world.editors.includes(next)) world.editors.push(next);
    },
    get selection() {
      return events.selection();
    },
    set selection(next) {
      events.select(next);
    },
    now: () => clock.now(),
    setNow: (to) => clock.set(momentOf(to)),
    advanceTo(to) {
      const end = momentOf(to);
      const results = [];
      for (let fired = 0; fired < MOST_FIRINGS; fired++) {
        const due = world.triggers.due(end);
        if (due?.nextAt == null) break;
        clock.set(Math.max(clock.now(), due.nextAt));
        results.push(fire(due));
      }
      clock.set(Math.max(clock.now(), end));
      return results;
    },
    run: (name, args = [], how = {}) => execute(name, () => args, how),
    callFromClient(name, args) {
      if (!clientFunctions.includes(name)) {
        return { ok: false, error: { name: 'ScriptError', message: `Script function not found: ${name}` } };
      }
      const { ok, value, error } = execute(name, () => args, {});
      return ok ? { ok, value } : { ok, error: { name: 'ScriptError', message: messageFor(error) } };
    },
    open: () => events.open(user),
    type: (sheet, a1, text) => events.paste(user, sheet, a1, [[text]]),
    paste: (sheet, a1, rows) => events.paste(user, sheet, a1, rows),
    triggers: () =>
      world.triggers.all().map(({ id, handler, creator, type, nextAt }) => ({ id, handler, creator, type, nextAt })),
    fire(id) {
      const trigger = world.triggers.all().find((each) => each.id === id);
      if (trigger === undefined) throw new RangeError(`There is no trigger ${id}.`);
      return fire(trigger);
    },
    intercept(interceptor) {
      world.interceptor = interceptor;
    },
    leaveQuota: (address, recipients) => world.mail.leave(address, recipients),
    trace: () => summarize([...world.heard], world.executions),
    clearTrace() {
      world.heard.length = 0;
      world.executions = 0;
      execution.calls.length = 0;
    },
    save() {
      services.spreadsheet.commit();
      return savedState(world);
    },
  };
}

function worldOf(workbook: Workbook, options: HostOptions, saved: SavedState | null): World {
  const clock = createClock(options.now);
  const bundle = options.bundle === undefined ? null : loadBundle(options.bundle);
  const accountType = options.account ?? 'workspace';
  const outbox: SentMail[] = [...(saved?.outbox ?? [])];
  return {
    clock,
    random: randomFrom(saved?.random ?? options.seed ?? 1),
    workbook,
    otherWorkbooks: new Map(),
    bundle,
    scriptId: 'local-host-script',
    owner: saved?.owner ?? options.user ?? SOMEBODY,
    editors: [...(saved?.editors ?? [])],
    viewers: [],
    properties: new Map(
      Object.entries(saved?.properties ?? {}).map(([key, store]) => [key, new Map(Object.entries(store))]),
    ),
    caches: new Map(),
    locks: new Map(),
    mail: createMailLedger(clock, accountType, outbox),
    triggers: new TriggerTable(saved?.triggers),
    ui: createUserInterface(),
    accountType,
    scriptZone: bundle?.timeZone ?? options.timeZone ?? workbook.timeZone,
    realTimeMs: options.realTimeMs ?? limits.executionMs,
    callCost: options.callCost ?? null,
    userLocale: 'en',
    errorLanguage: options.errorLanguage ?? null,
    selection: null,
    interceptor: null,
    heard: [],
    executions: 0,
  };
}

/** Without a bundle the globals stand in the caller's own realm, whose console people also read. */
function heardOutside(globals: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const outside = globalThis.console;
  const logged = globals['console'];
  const both = new Proxy(outside, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key);
      const log: unknown = typeof logged === 'object' && logged !== null ? Reflect.get(logged, key) : undefined;
      if (typeof own !== 'function' || typeof log !== 'function') return own;
      return (...args: readonly unknown[]) => {
        Reflect.apply(log, logged, args);
        Reflect.apply(own, target, args);
      };
    },
  });
  return { ...globals, console: both };
}

/** Fields in UTC, as they come in practice; no `source`. developers.google.com/apps-script/guides/triggers/events */
function clockEvent(id: string, at: number): Record<string, unknown> {
  const wall = wallClock('UTC', at);
  const { year, month, hour, minute, second } = wall;
  const dayOfYear = Math.floor((Date.UTC(year, month - 1, wall.day) - Date.UTC(year, 0, 1)) / 86_400_000);
  return {
    authMode: 'FULL',
    triggerUid: id,
    year,
    month,
    'day-of-month': wall.day,
    'day-of-week': wall.weekday,
    'week-of-year': Math.floor((dayOfYear + 7 - (wall.weekday - 1)) / 7) + 1,
    hour,
    minute,
    second,
    timezone: 'UTC',
  };
}

/** What the page's failure handler hears: the message, after the error's name where a service threw it. */
const messageFor = (error: { readonly name: string; readonly message: string } | null): string =>
  error === null ? 'Unknown error' : error.name === 'Error' ? error.message : `${error.name}: ${error.message}`;
