import type { ClockSpec } from '../runtime/clock-schedule.js';
import type { Clock } from '../runtime/clock.js';
import type { InstalledTrigger } from '../runtime/host.js';
import type { StoredTrigger, TriggerTable } from '../runtime/trigger-table.js';
import { instantOf, isZone } from '../runtime/zone-time.js';
import { ServiceException } from './exception.js';
import { rawOf, serve } from './refuse.js';
import type { Count } from './refuse.js';
import { enumOf } from './script-enums.js';

export interface ScriptFacts {
  readonly user: string;
  readonly scriptId: string;
  readonly scriptZone: string;
  readonly documentId: string | null;
  readonly functions: readonly string[];
}

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
const enums = {
  AuthMode: enumOf('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
  AuthorizationStatus: enumOf('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']),
  EventType: enumOf('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED']),
  TriggerSource: enumOf('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']),
  WeekDay: enumOf('Weekday', WEEKDAYS),
  InstallationSource: enumOf('InstallationSource', ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON']),
};

/** A trigger as its creator sees it. */
class Trigger {
  constructor(
    readonly stored: StoredTrigger,
    private readonly documentId: string | null,
  ) {}

  getUniqueId(): string {
    return this.stored.id;
  }
  getHandlerFunction(): string {
    return this.stored.handler;
  }
  getEventType(): unknown {
    return enums.EventType[this.stored.type];
  }
  getTriggerSource(): unknown {
    return enums.TriggerSource[this.stored.type === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'];
  }
  getTriggerSourceId(): string | null {
    return this.stored.type === 'CLOCK' ? null : this.documentId;
  }
}

export function createScriptApp(table: TriggerTable, clock: Clock, facts: ScriptFacts, count: Count): object {
  const shown = (stored: StoredTrigger): object =>
    serve('Script.Trigger', new Trigger(stored, facts.documentId), count);
  const mine = (): object[] => table.of(facts.user).map(shown);
  const add = (handler: string, type: InstalledTrigger['type'], spec: ClockSpec | null): object =>
    shown(table.add(handler, facts.user, type, spec, clock.now()));

  const newTrigger = (handler: string): object =>
    serve(
      'Script.TriggerBuilder',
      {
        timeBased: () => clockBuilder((spec) => add(handler, 'CLOCK', spec), clock, facts.scriptZone, count),
        forSpreadsheet: () => sheetBuilder((type) => add(handler, type, null), count),
      },
      count,
    );

  return serve(
    'Script.ScriptApp',
    {
      ...enums,
      newTrigger,
      getProjectTriggers: mine,
      getScriptTriggers: mine,
      getUserTriggers: mine,
      deleteTrigger(trigger: unknown) {
        const raw = rawOf(trigger);
        if (raw instanceof Trigger) table.remove(raw.stored.id);
      },
      getScriptId: () => facts.scriptId,
      getOAuthToken: () => 'local-host-token',
      getAuthorizationInfo: () =>
        serve(
          'Script.AuthorizationInfo',
          {
            getAuthorizationStatus: () => enums.AuthorizationStatus.NOT_REQUIRED,
            getAuthorizationUrl: () => null,
            getAuthorizedScopes: () => [],
          },
          count,
        ),
      requireScopes: () => undefined,
      requireAllScopes: () => undefined,
      invalidateAuth: () => undefined,
      getInstallationSource: () => enums.InstallationSource.NONE,
    },
    count,
  );
}

function sheetBuilder(create: (type: InstalledTrigger['type']) => object, count: Count): object {
  let type: InstalledTrigger['type'] | null = null;
  const choose = (chosen: InstalledTrigger['type']) => () => {
    type = chosen;
    return builder;
  };
  const builder: object = serve(
    'Script.SpreadsheetTriggerBuilder',
    {
      onOpen: choose('ON_OPEN'),
      onEdit: choose('ON_EDIT'),
      onChange: choose('ON_CHANGE'),
      onFormSubmit: choose('ON_FORM_SUBMIT'),
      create() {
        if (type === null) throw new ServiceException('The event type for the trigger must be specified.');
        return create(type);
      },
    },
    count,
  );
  return builder;
}

/** Every: how often; on: weekday or day of the month. Google documents which of these may stand together. */
function clockBuilder(create: (spec: ClockSpec) => object, clock: Clock, scriptZone: string, count: Count): object {
  let kind: 'days' | 'weeks' | 'month day' | 'minutes' | 'hours' | null = null;
  let every = 1;
  let on = 0;
  let hour: number | null = null;
  let nearMinute: number | null = null;
  let zone = scriptZone;
  let once: { at(): number } | null = null;
  const set = (change: () => void): object => {
    change();
    return builder;
  };
  const builder: object = serve(
    'Script.ClockTriggerBuilder',
    {
      after: (milliseconds: number) => set(() => void (once = { at: () => clock.now() + milliseconds })),
      at: (date: Date) => set(() => void (once = { at: () => date.getTime() })),
      atDate: (year: number, month: number, day: number) =>
        set(() => void (once = { at: () => instantOf(zone, year, month, day) })),
      everyMinutes(n: number) {
        if (![1, 5, 10, 15, 30].includes(n)) {
          throw new ServiceException(
            'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
          );
        }
        return set(() => void ([kind, every] = ['minutes', n]));
      },
      everyHours: (n: number) => set(() => void ([kind, every] = ['hours', n])),
      everyDays: (n: number) => set(() => void ([kind, every] = ['days', n])),
      everyWeeks: (n: number) => set(() => void ([kind, every] = ['weeks', n])),
      onWeekDay: (day: unknown) =>
        set(() => {
          kind = 'weeks';
          on = ((WEEKDAYS.findIndex((name) => name === String(day)) + 6) % 7) + 1;
        }),
      onMonthDay: (day: number) => set(() => void ([kind, on] = ['month day', day])),
      atHour: (h: number) => set(() => void (hour = h)),
      nearMinute: (m: number) => set(() => void (nearMinute = m)),
      inTimezone(name: string) {
        if (!isZone(name)) throw new ServiceException(`Invalid argument: timeZone. Should be of type: String`);
        return set(() => void (zone = name));
      },
      create() {
        const from = clock.now();
        if (once !== null) return create({ kind: 'once', at: once.at() });
        if (kind === null) throw new ServiceException('The recurrence of the clock trigger must be specified.');
        if (kind === 'minutes' || kind === 'hours') return create({ kind, every, from });
        return create({ kind, every, on, hour, nearMinute, zone, from });
      },
    },
    count,
  );
  return builder;
}
