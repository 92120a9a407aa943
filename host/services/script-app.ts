import type { ClockSpec } from '../runtime/clock-schedule.js';
import type { Clock } from '../runtime/clock.js';
import type { InstalledTrigger } from '../runtime/host.js';
import type { StoredTrigger, TriggerTable } from '../runtime/trigger-table.js';
import { clockBuilder } from './clock-trigger-builder.js';
import { ServiceException } from './exception.js';
import { rawOf, serve } from './refuse.js';
import type { Count } from './refuse.js';
import { AuthMode, WeekDay } from './script-enums.js';
import { enumOf } from './spreadsheet/enums.js';

export interface ScriptFacts {
  readonly user: string;
  readonly scriptId: string;
  readonly scriptZone: string;
  readonly documentId: string | null;
  readonly functions: readonly string[];
  /** The manifest's permissions, whole addresses. */
  readonly scopes: readonly string[];
}

const enums = {
  AuthMode,
  AuthorizationStatus: enumOf('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']),
  EventType: enumOf('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED']),
  TriggerSource: enumOf('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']),
  WeekDay,
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

/** Triggers and what a script may know of itself. developers.google.com/apps-script/reference/script/script-app */
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
      // Those of the document: a clock trigger belongs to none.
      getUserTriggers: () =>
        table
          .of(facts.user)
          .filter(({ type }) => type !== 'CLOCK')
          .map(shown),
      deleteTrigger(trigger: unknown) {
        const raw = rawOf(trigger);
        if (!(raw instanceof Trigger)) throw new ServiceException('Invalid argument: trigger');
        table.remove(raw.stored.id);
      },
      getScriptId: () => facts.scriptId,
      getProjectKey: () => facts.scriptId,
      getOAuthToken: () => 'local-host-token',
      // Null without the openid scope, which no script here asks for.
      getIdentityToken: () => null,
      getService: () =>
        serve('Script.Service', { getUrl: () => null, isEnabled: () => false, disable: () => undefined }, count),
      getAuthorizationInfo: (_: unknown, asked?: readonly string[]) =>
        serve(
          'Script.AuthorizationInfo',
          {
            getAuthorizationStatus: () => enums.AuthorizationStatus.NOT_REQUIRED,
            getAuthorizationUrl: () => null,
            getAuthorizedScopes: () => facts.scopes.filter((scope) => asked?.includes(scope) ?? true),
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
