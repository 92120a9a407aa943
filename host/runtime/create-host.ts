import { setClock } from '../engine/clock.js';
import { newWorkbook, workbookFromJSON } from '../engine/open.js';
import type { Workbook } from '../engine/workbook.js';
import { clockEvent } from './clock-event.js';
import { copiedArguments, withBlobs } from './client-arguments.js';
import { createClock, momentOf } from './clock.js';
import { createConcurrency } from './concurrent/concurrency.js';
import { createDocumentEvents } from './document-events.js';
import type { ExecutionStart } from './execution.js';
import type { ClientResult, ExecutionResult, Host, HostOptions, RunOptions, SentMail } from './host.js';
import { limits } from './limits.js';
import { createMailLedger } from './mail-ledger.js';
import { loadBundle } from './project/bundle.js';
import { randomFrom } from './random.js';
import { heardOutside } from './outside-console.js';
import { openExecution, runExecution } from './run-execution.js';
import type { Arguments } from './run-execution.js';
import { readSaved, savedState } from './saved-state.js';
import type { SavedState } from './saved-state.js';
import { summarize } from './trace.js';
import { TriggerTable } from './trigger-table.js';
import type { StoredTrigger } from './trigger-table.js';
import { createUserInterface } from './user-interface.js';
import type { World } from './world.js';

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

  /** Whoever acts on the host may edit, unless the workbook was shared with them for reading. */
  function admit(address: string): void {
    if (![world.owner, ...world.editors, ...world.viewers].includes(address)) world.editors.push(address);
  }

  function startOf(name: string, how: RunOptions, limitMs: number = limits.executionMs): ExecutionStart {
    const activeUser = how.trigger === undefined ? (how.user ?? user) : user;
    const effectiveUser = how.trigger?.creator ?? activeUser;
    const byClock = how.trigger?.type === 'CLOCK';
    admit(effectiveUser);
    return {
      id: `execution-${String((started += 1))}`,
      functionName: name,
      activeUser: byClock ? '' : activeUser,
      effectiveUser,
      authMode: how.authMode ?? 'FULL',
      limitMs,
      hasUi: !byClock,
      page: how.page ?? null,
    };
  }

  const execute = (name: string, args: Arguments, how: RunOptions) => runExecution(world, startOf(name, how), args);
  const concurrency = createConcurrency(world, options.thread ?? null, startOf);
  const firing = (trigger: StoredTrigger) => {
    const now = clock.now();
    world.triggers.fired(trigger.id, now);
    return { name: trigger.handler, args: () => [clockEvent(trigger.id, now)], how: { trigger } };
  };
  const fire = (trigger: StoredTrigger) => {
    const { name, args, how } = firing(trigger);
    return execute(name, args, how);
  };
  const events = createDocumentEvents(world, concurrency.launch);
  const { execution, services } = openExecution(world, {
    id: 'outside',
    functionName: '',
    activeUser: user,
    effectiveUser: user,
    authMode: 'FULL',
    limitMs: Number.POSITIVE_INFINITY,
    hasUi: true,
    page: null,
  });
  const clientFunctions = (world.bundle?.functions ?? []).filter((name) => !name.endsWith('_'));

  const hasClientFunction = (name: string): boolean => clientFunctions.includes(name);
  function triggerOf(id: string): StoredTrigger {
    const trigger = world.triggers.all().find((each) => each.id === id);
    if (trigger === undefined) throw new RangeError(`There is no trigger ${id}.`);
    return trigger;
  }

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
      admit(next);
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
    runTogether: (parts, { seed }) =>
      concurrency.runTogether(
        parts.map((part) => {
          if ('act' in part) return part;
          if ('fn' in part) return { name: part.fn, args: () => part.args ?? [], how: part };
          return firing(triggerOf(part.trigger));
        }),
        seed,
      ),
    start: (name, args = [], how = {}) => concurrency.start(name, () => args, how),
    callFromClient: (name, args) =>
      hasClientFunction(name)
        ? clientAnswer(execute(name, argumentsFromClient(copiedArguments(args)), {}))
        : notFound(name),
    async startFromClient(name, args, how = {}) {
      if (!hasClientFunction(name)) return notFound(name);
      return clientAnswer(await concurrency.startSoon(name, argumentsFromClient(args), how));
    },
    open: () => events.open(user),
    type: (sheet, a1, text) => events.paste(user, sheet, a1, [[text]]),
    paste: (sheet, a1, rows) => events.paste(user, sheet, a1, rows),
    triggers: () =>
      world.triggers.all().map(({ id, handler, creator, type, nextAt }) => ({ id, handler, creator, type, nextAt })),
    fire(id) {
      return fire(triggerOf(id));
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
  const clock = createClock(options.now, options.bundle === undefined);
  const bundle = options.bundle === undefined ? null : loadBundle(options.bundle);
  const accountType = options.account ?? 'workspace';
  const outbox: SentMail[] = [...(saved?.outbox ?? [])];
  return {
    clock,
    random: randomFrom(saved?.random ?? options.seed ?? 1),
    workbook,
    otherWorkbooks: new Map(),
    bundle,
    brought: options.services ?? {},
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

/** As they come over the wire; a form's files are Blobs of the execution's own. */
function argumentsFromClient(args: readonly unknown[]): Arguments {
  const wire = JSON.parse(JSON.stringify(args)) as unknown[];
  return ({ blob }) =>
    wire.map((arg) => withBlobs(arg, ({ name, type, base64 }) => blob(Buffer.from(base64, 'base64'), type, name)));
}

const clientAnswer = ({ ok, value, error }: ExecutionResult): ClientResult =>
  ok ? { ok, value } : { ok, error: { name: 'ScriptError', message: messageFor(error) } };

const notFound = (name: string): ClientResult => ({
  ok: false,
  error: { name: 'ScriptError', message: `Script function not found: ${name}` },
});

/** What the page's failure handler hears: the message, after the error's name where a service threw it. */
const messageFor = (error: { readonly name: string; readonly message: string } | null): string =>
  error === null ? 'Unknown error' : error.name === 'Error' ? error.message : `${error.name}: ${error.message}`;
