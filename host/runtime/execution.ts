import { googleName } from '../services/refuse.js';
import { errorIn } from '../services/error-language.js';
import type { Count } from '../services/refuse.js';
import { requirePermission } from './authorization.js';
import type { Clock } from './clock.js';
import { ExecutionStopped, ExecutionTimedOut } from './faults.js';
import type { Interceptor } from './faults.js';
import type { TracedCall } from './host.js';
import { Suspended } from './waiting.js';
import type { Wait } from './waiting.js';
import type { CallKind } from '../services/spreadsheet/call-kind.js';

/** What an execution is started with. */
export interface ExecutionStart {
  readonly id: string;
  readonly functionName: string;
  /** The user at the keyboard; '' when nobody is (a clock trigger). */
  readonly activeUser: string;
  /** Whose rights count: the trigger's creator, or the user at the keyboard. */
  readonly effectiveUser: string;
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  readonly limitMs: number;
  /** Somebody sits before the document. */
  readonly hasUi: boolean;
  /** The open page that asked for it; null: nobody's or everybody's. */
  readonly page: string | null;
}

/** One execution: who, how long, what it called and logged. */
export interface Execution extends ExecutionStart {
  readonly startedAt: number;
  readonly calls: TracedCall[];
  readonly logs: string[];
  readonly count: Count;
  /** To be called when a service method has had its effect and returns to the script. */
  readonly afterCall: () => void;
  /** Why it was ended from outside, or null. */
  stopped(): ExecutionStopped | null;
  /** Throws when time is up. */
  readonly checkTime: () => void;
  /** Waits for something, as the last thing that a service's method does. */
  readonly wait: Wait;
  /** The first moment at which its time is up. */
  endsAt(): number;
  /** So many milliseconds were a person's, who thought about a question: they don't count. */
  addTime(milliseconds: number): void;
}

export interface ExecutionEnvironment {
  readonly clock: Clock;
  /** Milliseconds by which a call moves the clock, or null: calls take no time. */
  readonly callCost: ((call: TracedCall) => number) | null;
  readonly interceptor: () => Interceptor | null;
  readonly grantedScopes: readonly string[] | null;
  /** Language of error texts; undefined: English. */
  readonly errorLanguage: string | undefined;
  /** Others go on while this one waits; otherwise nobody can, and what it waits for comes to nothing. */
  readonly suspends: boolean;
  /** Every call of the host, in order, whoever makes it. */
  readonly heard: (call: TracedCall) => void;
}

export function startExecution(start: ExecutionStart, environment: ExecutionEnvironment): Execution {
  const { clock } = environment;
  const startedAt = clock.now();
  const calls: TracedCall[] = [];
  let stopped: ExecutionStopped | null = null;
  let after: Error | null = null;
  let offered = 0;
  let uncommitted = false;
  let took = 0;
  let added = 0;

  const stop = (reason: ExecutionStopped): never => {
    stopped = reason;
    throw reason;
  };
  const checkTime = (): void => {
    if (stopped !== null) throw stopped;
    if (clock.now() >= endsAt()) stop(new ExecutionTimedOut());
  };
  const endsAt = (): number => startedAt + added + start.limitMs + 1;

  const language = environment.errorLanguage;
  const counted = (member: string, kind: CallKind, cells: number, flushed: boolean): void => {
    checkTime();
    requirePermission(member, googleName(member), start.authMode, environment.grantedScopes);
    // What a real service would have applied by now; the spreadsheet service may know better and say `flushed`.
    const afterWrite = flushed || (kind === 'read' && uncommitted);
    if (kind === 'write') uncommitted = true;
    else if (kind === 'read' || member.endsWith('.flush')) uncommitted = false;
    const call: TracedCall = { member, kind, cells, afterWrite };
    if (kind !== 'nav') decide(call);
    calls.push(call);
    environment.heard(call);
    if (environment.callCost !== null) {
      // The clock counts whole milliseconds; what a call leaves over is carried to the next.
      took += environment.callCost(call);
      clock.advance(Math.floor(took));
      took %= 1;
      checkTime();
    }
  };
  const count: Count = Object.assign(
    (member: string, kind: CallKind, cells = 0, flushed = false) => {
      try {
        counted(member, kind, cells, flushed);
      } catch (error) {
        throw errorIn(error, language);
      }
    },
    { language },
  );

  function decide(call: TracedCall): void {
    const intercept = environment.interceptor();
    if (intercept === null || call.kind === 'nav') return;
    const { member, kind, cells } = call;
    const user = start.effectiveUser;
    const decision = intercept({ member, kind, cells, functionName: start.functionName, user }, offered++);
    if (decision === 'go') return;
    if (decision === 'stop before') stop(new ExecutionStopped('The execution was stopped.'));
    else if (decision === 'stop after') after = new ExecutionStopped('The execution was stopped.');
    else if ('before' in decision) throw decision.before;
    else if ('after' in decision) after = decision.after;
    else if (decision.timeOut === 'after') after = new ExecutionTimedOut();
    else {
      clock.advance(start.limitMs);
      stop(new ExecutionTimedOut());
    }
  }

  /** What goes on after a wait has left the service that would have put its error into words. */
  const inItsLanguage = <T>(goOn: () => T): T => {
    try {
      return goOn();
    } catch (error) {
      throw errorIn(error, language);
    }
  };

  return {
    ...start,
    startedAt,
    calls,
    logs: [],
    count,
    checkTime,
    endsAt,
    addTime: (milliseconds) => {
      added += milliseconds;
    },
    wait(waiting) {
      if (!waiting.isOver()) {
        if (environment.suspends) throw new Suspended({ ...waiting, goOn: () => inItsLanguage(() => waiting.goOn()) });
        if (waiting.until !== null) clock.advance(waiting.until - clock.now());
        checkTime();
      }
      return waiting.goOn();
    },
    stopped: () => stopped,
    afterCall() {
      const error = after;
      after = null;
      if (error instanceof ExecutionStopped) {
        if (error instanceof ExecutionTimedOut) clock.advance(start.limitMs);
        stop(error);
      }
      if (error !== null) throw error;
    },
  };
}
