import type { Workbook } from '../engine/workbook.js';
import type { BroughtServices } from './brought-services.js';
import type { Interceptor } from './faults.js';
import type { BundleSource } from './project/bundle.js';
import type { UiEvent, ShownTo } from './ui-event.js';

/** What `createHost` takes. */
export interface HostOptions {
  /** Zone of the spreadsheet, e.g. "Europe/Berlin". The script's zone is the manifest's. */
  readonly timeZone?: string;
  /** "en_US", "de_DE" … */
  readonly locale?: string;
  /** Address of the user at the keyboard; owner of the workbook. */
  readonly user?: string;
  /** The host's clock at the start: a Date, milliseconds or an ISO text. Left out: the machine's clock, running. */
  readonly now?: Date | number | string;
  /**
   * The script project: a folder as `clasp push` would send it, or its files' texts by path ("Code.js", "lib/dates.js",
   * "appsscript.json", "page.html") in the project's order. Left out: `globals` serve the caller's own realm.
   */
  readonly bundle?: BundleSource;
  /**
   * Services that the host lacks, by the names under which scripts find them; one of the host's own is replaced. A
   * function makes them for each execution.
   */
  readonly services?: BroughtServices;
  /** Makes everything the host may choose (order of calls, minute of a trigger) repeatable. */
  readonly seed?: number;
  /** 'consumer' (100 mail recipients a day) or 'workspace' (1,500), the default. */
  readonly account?: 'consumer' | 'workspace';
  /** Language of error texts, e.g. "de"; left out: English. */
  readonly errorLanguage?: string;
  /** Milliseconds of the host's clock that a service call takes; left out: none. `expectedCost` of trace.ts is one. */
  readonly callCost?: (call: TracedCall) => number;
  /** Real milliseconds after which an execution is ended, whatever it is doing; left out: six minutes. */
  readonly realTimeMs?: number;
  /** File of the threads in which concurrent executions run; left out: dist/script-thread.mjs, beside dist/host.mjs. */
  readonly thread?: string;
  /** An open workbook; left out: a new one with one empty sheet. */
  readonly workbook?: Workbook;
}

export interface SentMail {
  readonly id: string;
  /** Milliseconds since the epoch, by the host's clock. */
  readonly sentAt: number;
  /** Who sent it: the effective user. */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly name: string | null;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly inlineImages: Readonly<Record<string, { readonly contentType: string; readonly bytes: Uint8Array }>>;
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }[];
}

/** One service call, as `trace()` lists it. */
export interface TracedCall {
  /** "Spreadsheet.Range.setValues". */
  readonly member: string;
  /** read: values or metadata from the document; write: to it; mail; nav: in-memory handles, getters, builders. */
  readonly kind: 'read' | 'write' | 'mail' | 'nav' | 'other';
  /** Cells read or written. */
  readonly cells: number;
  /** A read that came after an uncommitted write. */
  readonly afterWrite: boolean;
}

export interface Trace {
  readonly calls: readonly TracedCall[];
  /** The navigation left out. */
  readonly counts: { readonly read: number; readonly write: number; readonly mail: number; readonly other: number };
  /** Milliseconds at Google, an estimate: see docs/host.md. */
  readonly estimate: { readonly lo: number; readonly mid: number; readonly hi: number };
}

export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
  readonly creator: string;
  readonly type: 'CLOCK' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_OPEN' | 'ON_FORM_SUBMIT';
  /** For clock triggers: when it fires next, milliseconds since the epoch. */
  readonly nextAt: number | null;
}

export interface ExecutionResult {
  readonly ok: boolean;
  /** What the function returned, JSON-copied as google.script.run would. */
  readonly value: unknown;
  readonly error: { readonly name: string; readonly message: string; readonly stack: string } | null;
  readonly logs: readonly string[];
  readonly trace: Trace;
}

export interface RunOptions {
  /** Who runs it; left out: the user at the keyboard. */
  readonly user?: string;
  readonly authMode?: 'NONE' | 'LIMITED' | 'FULL';
  /** The trigger that fired, so that the effective user is its creator. */
  readonly trigger?: InstalledTrigger;
  /** The open page that asks for it: what the script shows is shown there. */
  readonly page?: string;
}

/** What takes part when several things happen at the same time. */
export type Part =
  /** An execution. `user`, if given, is at the keyboard. */
  | { readonly fn: string; readonly args?: readonly unknown[]; readonly user?: string }
  /** An installed trigger fires. */
  | { readonly trigger: string }
  /** A person's deed, at some moment: `() => host.type(…)`. What it makes run takes part. */
  | { readonly act: () => void };

/** What google.script.run brings back. */
export interface ClientResult {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** A running host. */
export interface Host {
  /** The Apps Script globals of one execution (a fresh one where a bundle is given). */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly workbook: Workbook;
  /** The user at the keyboard; set to act as somebody else. */
  user: string;
  /** Where the user is: active sheet and selection, 0-based, set by the page. */
  selection: { sheet: string; row: number; column: number; bottom: number; right: number };
  now(): number;
  /** Moves the clock; formulas recalculate; nothing fires by itself. */
  setNow(to: Date | number | string): void;
  /** Moves the clock forward and fires every clock trigger that falls due on the way. */
  advanceTo(to: Date | number | string): readonly ExecutionResult[];
  /** Runs a top-level function of the bundle, or a method ("menu.item1"), in a fresh realm. */
  run(name: string, args?: readonly unknown[], options?: RunOptions): ExecutionResult;
  /**
   * Runs several executions at the same time. Each stops at every service call; a seeded choice says which goes on, so a
   * seed repeats an interleaving exactly. Locks and sleeps really wait, on the host's clock. The results are those of the
   * executions in the order of `parts`, then of what people's deeds made run.
   */
  runTogether(parts: readonly Part[], options: { readonly seed: number }): readonly ExecutionResult[];
  /** As `run`; while the script waits for the answer to a question, everything else goes on. */
  start(name: string, args?: readonly unknown[], options?: RunOptions): Promise<ExecutionResult>;
  /** As the sidebar calls it: Google's serialization rules both ways, underscore privacy. */
  callFromClient(name: string, args: readonly unknown[]): ClientResult;
  /** As `callFromClient`, like `start`. Calls that come at once run at the same time, and are answered in any order. */
  startFromClient(name: string, args: readonly unknown[], options?: RunOptions): Promise<ClientResult>;
  /** The bundle's top-level functions that google.script.run shows: not those whose name ends in "_". */
  readonly clientFunctions: readonly string[];
  /** Opens the document as the user: onOpen and installable open triggers. */
  open(): readonly ExecutionResult[];
  /** Edits as the user would by typing: onEdit, installable edit and change triggers. */
  type(sheet: string, a1: string, text: string): readonly ExecutionResult[];
  /** Pastes a block as the user. */
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): readonly ExecutionResult[];
  triggers(): readonly InstalledTrigger[];
  fire(triggerId: string): ExecutionResult;
  readonly outbox: readonly SentMail[];
  readonly ui: {
    readonly events: readonly UiEvent[];
    readonly menus: readonly UiEvent[];
    onEvent(listener: (event: UiEvent, to: ShownTo) => void): void;
    /** Lays answers ready for the next questions. */
    answer(answers: readonly (string | null)[]): void;
    /** Answers a question whose script waits, which then goes on; false: there is no such question. */
    answerQuestion(question: string, answer: string | null): boolean;
    /** The person went away: the script that asked is ended. */
    leaveQuestion(question: string): boolean;
  };
  /** Decides at each service call of every execution whether it goes through; null: all do. For tests of faults. */
  intercept(interceptor: Interceptor | null): void;
  /** Leaves a user so many recipients of today's mail quota. */
  leaveQuota(user: string, recipients: number): void;
  /** All calls since the last `clearTrace()`. */
  trace(): Trace;
  clearTrace(): void;
  /** Everything, workbook included, as plain JSON; `restore` gives the same host back. */
  save(): unknown;
}
