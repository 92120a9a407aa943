import { sentencesFor } from '../../../src/domain/texts/languages.js';
import type { FridayDeps } from '../../../src/app/friday/run.js';
import type { MorningDeps } from '../../../src/app/morning/run.js';
import type { FridayLogEntry, Mail, Moment, ScannedTracker } from '../../../src/app/ports/ports.js';
import type { LogEvent } from '../../../src/domain/touch-log/log-event.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { TRACKER_ID } from './a-team.js';

export type Fault = 'error before' | 'error after' | 'stop before' | 'stop after' | 'time-out';
export const FAULTS: readonly Fault[] = ['error before', 'error after', 'stop before', 'stop after', 'time-out'];

/** The end of an execution: whatever the code does about it, nothing more of it has any effect. */
class Stopped extends Error {}

/**
 * The workbook's services, shared by every execution of a test: time, quota, marks, one lock, an outbox. Each call of
 * a port is counted and named, and one of them can be made to fail in each of five ways.
 */
export class World {
  now: number;
  quota = 1_000;
  readonly marks = new Map<string, string>();
  readonly outbox: Mail[] = [];
  readonly entries: FridayLogEntry[] = [];
  /** Minutes after which a continuation was planned, in order. */
  readonly continuations: number[] = [];
  readonly planned: number[] = [];
  /** Rows of the touch log. */
  logged: readonly LogEvent[] = [];
  readonly settingsWritten: (readonly [key: string, value: string])[] = [];
  readonly listedInSettings: { readonly name: string; readonly address: string }[] = [];
  removed = 0;
  saved = 0;
  shown = 0;
  lockedBy: string | null = null;
  /** Names of all calls, in order. */
  readonly calls: string[] = [];
  /** Who was being mailed when the fault came. */
  hit: string | null = null;
  /** Runs between two calls, with the number of the call that comes next. */
  between: ((call: number) => void) | null = null;
  /** How long one send takes. */
  sendMs = 500;
  badAddress: string | null = null;
  /** How full the file is. */
  shareOfCells = 0.1;
  private fault: { readonly at: number; readonly kind: Fault } | null = null;

  constructor(public scan: ScannedTracker | null) {
    this.now = scan?.moment.at ?? 0;
  }

  faultAt(at: number, kind: Fault): void {
    this.fault = { at, kind };
  }

  /** The execution is over, and its fault never came. */
  clearFault(): void {
    this.fault = null;
  }

  /** The ports of one execution by one user. A stop ends this execution and no other. */
  execution(
    user = 'lead@agency.example',
    run = `${user} ${String(this.now)} ${String(this.calls.length)}`,
  ): MorningDeps {
    let stopped = false;
    let underLock = 0;
    const call = <T>(name: string, effect: () => T, to: string | null = null): T => {
      if (stopped) throw new Stopped(name);
      this.between?.(this.calls.length);
      this.calls.push(name);
      const fault = this.fault?.at === this.calls.length ? this.fault.kind : null;
      if (fault === null) return effect();
      this.fault = null;
      this.hit = to;
      if (fault === 'error before') throw new Error('Fehler beim Dienst');
      if (fault === 'stop after' || fault === 'error after' || fault === 'time-out') effect();
      if (fault === 'time-out') this.now += 60_000;
      if (fault === 'error after' || fault === 'time-out') throw new Error('Zeitüberschreitung');
      stopped = true;
      if (underLock > 0) this.lockedBy = null;
      throw new Stopped(name);
    };
    const deps: FridayDeps &
      Pick<MorningDeps, 'touches' | 'showFigures' | 'setSetting' | 'listRecruiters' | 'shareOfCells'> = {
      tracker: {
        scan: (moment: Moment) => call('scan', () => (this.scan === null ? null : { ...this.scan, moment })),
        save: () => {
          call('save', () => (this.saved += 1));
        },
      },
      mailer: {
        remaining: () => call('remaining', () => this.quota),
        send: (mail) => {
          call(
            'send',
            () => {
              if (this.quota <= 0) throw new Error('Dienst zu oft aufgerufen: email');
              if (mail.to === this.badAddress) throw new Error('Ungültige E-Mail-Adresse');
              this.now += this.sendMs;
              this.quota -= 1;
              this.outbox.push(mail);
            },
            mail.to,
          );
        },
      },
      marks: {
        get: (key) => call('marks.get', () => this.marks.get(key) ?? null),
        all: () => call('marks.all', () => Object.fromEntries(this.marks)),
        set: (key, value) => {
          call('marks.set', () => this.marks.set(key, value));
        },
        setAll: (values) => {
          call('marks.setAll', () => {
            for (const [key, value] of Object.entries(values)) this.marks.set(key, value);
          });
        },
        remove: (key) => {
          call('marks.remove', () => this.marks.delete(key));
        },
      },
      lock: {
        hold: (waitMs, work) => {
          const got = call('tryLock', () => {
            // Whoever holds it already gets it again, as at Google.
            if (this.lockedBy !== null && this.lockedBy !== run) {
              this.now += waitMs;
              return false;
            }
            this.lockedBy = run;
            underLock += 1;
            return true;
          });
          if (!got) return null;
          try {
            return work();
          } finally {
            // An execution that is stopped lets go without a call.
            if (!stopped) {
              call('releaseLock', () => {
                this.lockedBy = null;
                underLock -= 1;
              });
            }
          }
        },
      },
      log: {
        append: (entries) => {
          call('log.append', () => this.entries.push(...entries));
        },
        read: () => call('log.read', () => [...this.entries]),
        makeRoom: () => undefined,
      },
      schedule: {
        install: () => call('install', () => true),
        follow: () => false,
        remove: () => {
          call('remove', () => (this.removed += 1));
        },
        continueSoon: (minutes) => {
          call('continueSoon', () => this.continuations.push(minutes));
        },
        runTodayIn: (hours) => {
          call('runTodayIn', () => this.planned.push(hours));
        },
        clearOneOffs: () => {
          call('clearOneOffs', () => undefined);
        },
      },
      say: sayIn({}),
      mailVoice: (language) => sayIn(sentencesFor(language, 'en_US')),
      touches: () => ({
        append: () => {
          throw new Error('The daily run appends through the tracker only');
        },
        read: () => call('touches.read', () => ({ events: [], problems: [] })),
      }),
      tail: () => call('tail', () => this.logged),
      setSetting: (key, value) => {
        call('setSetting', () => this.settingsWritten.push([key, value]));
      },
      listRecruiters: (people) => {
        call('listRecruiters', () => this.listedInSettings.push(...people));
      },
      shareOfCells: () => call('shareOfCells', () => this.shareOfCells),
      showFigures: () => {
        call('showFigures', () => (this.shown += 1));
      },
      workbook: { id: TRACKER_ID, name: 'Hiring 2026', locale: 'en_GB' },
      settingsLink: 'https://docs.google.com/spreadsheets/d/the-tracker-id/edit#gid=9',
      clock: () => this.now,
      sleep: (ms) => {
        if (stopped) throw new Stopped('sleep');
        this.now += ms;
      },
      run,
      user,
    };
    return deps;
  }

  /** An execution is over: Google lets go of its locks, whatever became of it. */
  ended(): void {
    this.lockedBy = null;
  }

  mailsTo(to: string): readonly Mail[] {
    return this.outbox.filter((mail) => mail.to === to);
  }
}
