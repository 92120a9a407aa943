import { newWorkbook } from '../engine/open.js';
import { newBlob } from '../services/blob.js';
import { createBrowser } from '../services/browser.js';
import { createCacheService } from '../services/cache.js';
import { createContentService } from '../services/content-service.js';
import { createHtmlService } from '../services/html-service.js';
import { createLockService, releaseLocksOf } from '../services/lock.js';
import { createConsole, createLogger } from '../services/logger.js';
import { createMailApp } from '../services/mail.js';
import { MimeType } from '../services/mime-type.js';
import { createPropertiesService } from '../services/properties.js';
import { refusedServices, refuseService } from '../services/refuse.js';
import { createScriptApp } from '../services/script-app.js';
import { createSession } from '../services/session.js';
import { createSpreadsheetServices } from '../services/spreadsheet/index.js';
import type { Ask } from '../services/spreadsheet/context.js';
import type { SpreadsheetServices } from '../services/spreadsheet/index.js';
import { createUtilities } from '../services/utilities.js';
import { broughtServices } from './brought-services.js';
import type { Execution } from './execution.js';
import { seedOf } from './random.js';
import type { World } from './world.js';

export interface ExecutionServices {
  /** By the names under which a script finds them. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly spreadsheet: SpreadsheetServices;
  /** Who is at the keyboard, as far as the execution may know: for event objects. */
  readonly activeUser: string;
  /** For what comes from outside: a form's file. */
  readonly blob: (bytes: Uint8Array, type: string, name: string) => object;
}

/** Makes Google's services for one execution: they know who runs it and count what it calls. */
export function createServices(world: World, execution: Execution): ExecutionServices {
  const { count } = execution;
  const { workbook } = world;
  const bound = true;
  const ask: Ask = (question, goOn) => {
    // Locks do not outlast a question. developers.google.com/apps-script/reference/base/ui
    releaseLocksOf(world.locks, execution.id);
    const asked = world.ui.ask(question, execution.page);
    return execution.wait({ isOver: asked.isOver, until: null, goOn: () => goOn(asked.answer()) });
  };
  const spreadsheet = createSpreadsheetServices({
    workbooks: {
      active: workbook,
      byId: (id) => (id === workbook.id ? workbook : (world.otherWorkbooks.get(id) ?? null)),
      create(name, rows, columns) {
        const made = newWorkbook({ name, rows, columns, locale: workbook.locale, timeZone: workbook.timeZone });
        world.otherWorkbooks.set(made.id, made);
        return made;
      },
    },
    userEmail: execution.effectiveUser,
    owner: world.owner,
    editors: world.editors,
    viewers: world.viewers,
    authMode: execution.authMode,
    hasUi: execution.hasUi,
    DateOf: Date,
    count,
    ui: { event: (event) => world.ui.event(event, execution.page), ask },
    selection: {
      get: () => world.selection,
      set: (state) => {
        world.selection = state;
      },
    },
    addonName: 'Close the Loop',
    ...(world.errorLanguage === null ? {} : { localizedErrors: world.errorLanguage }),
  });
  // A simple trigger does not learn who is at the keyboard.
  const knowsUser = execution.authMode === 'FULL';
  const owner = { executionId: execution.id, user: execution.effectiveUser, bound, wait: execution.wait };
  const globals: Record<string, unknown> = {
    SpreadsheetApp: spreadsheet.SpreadsheetApp,
    Charts: spreadsheet.Charts,
    MimeType,
    Browser: createBrowser(execution.hasUi, ask, count),
    PropertiesService: createPropertiesService(world.properties, execution.effectiveUser, bound, count),
    CacheService: createCacheService(world.caches, world.clock, execution.effectiveUser, bound, count),
    LockService: createLockService(world.locks, world.clock, owner, count),
    MailApp: createMailApp(world.mail, { user: execution.effectiveUser, accountType: world.accountType }, count),
    ScriptApp: createScriptApp(
      world.triggers,
      world.clock,
      {
        user: execution.effectiveUser,
        scriptId: world.scriptId,
        scriptZone: world.scriptZone,
        documentId: workbook.id,
        functions: world.bundle?.functions ?? [],
        scopes: world.bundle?.scopes ?? [],
      },
      count,
    ),
    HtmlService: createHtmlService(world.bundle?.pages ?? new Map(), null, count, execution.functionName !== ''),
    ContentService: createContentService(count),
    Session: createSession(
      {
        activeUser: knowsUser ? execution.activeUser : '',
        effectiveUser: knowsUser ? execution.effectiveUser : '',
        locale: world.userLocale,
        scriptZone: world.scriptZone,
        temporaryKey: seedOf(execution.activeUser, world.scriptId).toString(16),
      },
      count,
    ),
    Utilities: createUtilities(world.clock, world.random, execution.wait, count),
    Logger: createLogger(execution.logs, count),
    console: createConsole(execution.logs, () => world.clock.now()),
  };
  for (const name of refusedServices) globals[name] = refuseService(name);
  const blob = (bytes: Uint8Array, type: string, name: string): object => newBlob(bytes, type, name, count);
  const facts = {
    user: knowsUser ? execution.effectiveUser : '',
    authMode: execution.authMode,
    now: () => world.clock.now(),
    blob,
  };
  Object.assign(globals, broughtServices(world.brought, facts, count));
  return {
    globals,
    spreadsheet,
    activeUser: knowsUser ? execution.activeUser : '',
    blob,
  };
}
