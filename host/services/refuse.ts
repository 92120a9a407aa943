import { matchArguments } from './spreadsheet/signature.js';
import google from './google-members.json';
import { keepsScriptValues } from '../runtime/border.js';
import { errorIn } from './error-language.js';
import { NotSupportedByHost, signatureMismatch } from './exception.js';
import { textOf } from './script-text.js';
import type { CallKind } from './spreadsheet/call-kind.js';

/** Hears of every public call of a service before its effect; may end it (a limit, a missing right, a fault). */
export interface Count {
  (member: string, kind: CallKind, cells?: number, flushed?: boolean): void;
  /** Language of the texts of errors; left out: English. */
  readonly language?: string | undefined;
}

type Overloads = readonly (readonly string[])[];
const members: Readonly<Record<string, Readonly<Record<string, Overloads | null | undefined>> | undefined>> = google;

/** Members that live Apps Script has and the published types lack: from Google's reference, unless it says otherwise. */
const unlisted: Readonly<Record<string, Readonly<Record<string, Overloads | null>>>> = {
  // Inherited from BlobSource.
  'Base.Blob': { getBlob: [[]] },
  'Script.AuthorizationInfo': { getAuthorizedScopes: [[]] },
  'Script.ScriptApp': {
    getAuthorizationInfo: [['any'], ['any', 'string[]']],
    getUserTriggers: [['any']],
  },
  // The code that HtmlTemplate.getCode() gives calls it: developers.google.com/apps-script/guides/html/templates
  'HTML.HtmlService': { initTemplate: [[]] },
};

/** Parameters that may be null, as the reference says beside them. */
const wider: Readonly<Record<string, Overloads>> = {
  'Base.Blob.setName': [['string | null']],
  'Content.TextOutput.downloadAsFile': [['string | null']],
  'HTML.HtmlOutput.setHeight': [['number | null']],
  'HTML.HtmlOutput.setWidth': [['number | null']],
  'Utilities.Utilities.newBlob': [
    ['any[]'],
    ['any[]', 'string | null'],
    ['any[]', 'string | null', 'string | null'],
    ['string'],
    ['string', 'string | null'],
    ['string', 'string | null', 'string | null'],
  ],
};

/** What a member takes; null: it is a property; undefined: Google has no such member. */
function overloadsOf(className: string, member: string): Overloads | null | undefined {
  const own = (
    table: Readonly<Record<string, Overloads | null | undefined>> | undefined,
  ): Overloads | null | undefined => (table !== undefined && Object.hasOwn(table, member) ? table[member] : undefined);
  return wider[`${className}.${member}`] ?? own(unlisted[className]) ?? own(members[className]);
}

const publicMembers = (className: string): readonly string[] => [
  ...new Set([...Object.keys(members[className] ?? {}), ...Object.keys(unlisted[className] ?? {})]),
];

const rawObjects = new WeakMap<object, object>();
const servedObjects = new WeakMap<object, object>();

/** What scripts hold of an object of ours; anything else as it is. */
export function servedOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (servedObjects.get(value) ?? value) : value;
}

/** The object behind a served one; anything else as it is. */
export function rawOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (rawObjects.get(value) ?? value) : value;
}

/** The service's name in Google's texts: "MailApp.sendEmail", "PropertiesService.Properties.setProperty". */
const apps: Readonly<Record<string, string>> = {
  Base: '',
  Cache: 'CacheService',
  Content: 'ContentService',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Mail: 'MailApp',
  Properties: 'PropertiesService',
  Script: 'ScriptApp',
  Spreadsheet: 'SpreadsheetApp',
  Utilities: 'Utilities',
};

/** "Mail.MailApp.sendEmail" → "MailApp.sendEmail". */
export function googleName(member: string): string {
  const [namespace = '', className = '', ...rest] = member.split('.');
  const app = apps[namespace] ?? namespace;
  return [...(app === '' || app === className ? [] : [app]), className, ...rest].join('.');
}

/** Members whose calls reach a server at Google; everything else here is a handle, a getter or a builder. */
const reaching =
  /^(Properties\.\w*Properties\.|Cache\.Cache\.|Lock\.Lock\.(tryLock|waitLock|releaseLock)|Mail\.MailApp\.|Session\.|Base\.Session\.get(ActiveUser|EffectiveUser|User)$|Script\.ScriptApp\.(getProjectTriggers|getScriptTriggers|getUserTriggers|deleteTrigger|getAuthorizationInfo|requireScopes|requireAllScopes)$|Script\.\w+TriggerBuilder\.create$|Base\.Browser\.)/;

function kindOf(member: string): CallKind {
  if (member === 'Mail.MailApp.sendEmail') return 'mail';
  return reaching.test(member) ? 'other' : 'nav';
}

/**
 * A service object as a script sees it: each call is counted and its arguments are held against Google's signatures;
 * a member that Google has and the host lacks is refused by name, one that Google lacks is simply not there.
 */
export function serve<T extends object>(className: string, implementation: T, count: Count): T {
  const takesAnything = Reflect.get(implementation, keepsScriptValues) === true;
  const wrappers = new Map<string, unknown>();
  const saysItself = Reflect.get(implementation, 'toString') !== Object.prototype.toString;
  const toText = (): string => className.slice(className.lastIndexOf('.') + 1);
  const served = new Proxy(implementation, {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key, target);
      const known = wrappers.get(key);
      if (known !== undefined) return known;
      const member = `${className}.${key}`;
      const overloads = overloadsOf(className, key);
      if (overloads === undefined) {
        if (key === 'toString') return saysItself ? () => textOf(target) : toText;
        return takesAnything ? Reflect.get(target, key, target) : undefined;
      }
      if (!(key in target)) {
        if (overloads === null) throw new NotSupportedByHost(member);
        return () => {
          throw new NotSupportedByHost(`${member}()`);
        };
      }
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      const wrapper = (...args: readonly unknown[]): unknown => {
        try {
          const taken = argumentsFor(overloads, args, googleName(member));
          count(member, kindOf(member));
          return answerOf(Reflect.apply(value, target, taken));
        } catch (error) {
          throw errorIn(error, count.language);
        }
      };
      wrappers.set(key, wrapper);
      return wrapper;
    },
    set(target, key, value) {
      if (typeof key === 'string') wrappers.delete(key);
      return Reflect.set(target, key, value, target);
    },
    has: (target, key) =>
      typeof key === 'string' && !takesAnything ? overloadsOf(className, key) !== undefined : Reflect.has(target, key),
    // What the host keeps about an object is none of the script's business.
    ownKeys: (target) =>
      takesAnything ? Reflect.ownKeys(target) : publicMembers(className).filter((key) => key in target),
    getOwnPropertyDescriptor(target, key) {
      if (takesAnything) return Reflect.getOwnPropertyDescriptor(target, key);
      if (typeof key !== 'string' || overloadsOf(className, key) === undefined || !(key in target)) return undefined;
      const value: unknown = Reflect.get(served, key);
      return { value, enumerable: true, configurable: true, writable: true };
    },
  });
  rawObjects.set(served, implementation);
  servedObjects.set(implementation, served);
  return served;
}

/** What has nothing to say says null: Cache.put(), ScriptApp.requireAllScopes() (gas-fakes, teststores.js, run live). */
export const answerOf = (value: unknown): unknown => (value === undefined ? null : value);

function argumentsFor(overloads: Overloads | null, args: readonly unknown[], method: string): readonly unknown[] {
  const raw = args.map(rawOf);
  if (overloads === null) return raw;
  const variadic = overloads.find((types) => types.at(-1) === '...');
  if (variadic !== undefined) {
    if (raw.length < variadic.length - 1) throw signatureMismatch(args, method);
    return raw;
  }
  const matched = matchArguments(overloads, raw, () => null);
  if (matched === null) throw signatureMismatch(args, method);
  return matched;
}

/** A service that Google has and the host has not at all: the first use of any member names it. */
export function refuseService(name: string): object {
  return new Proxy(
    {},
    {
      get(_, key) {
        if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
        throw new NotSupportedByHost(`${name}.${key}()`);
      },
    },
  );
}

/** Google's services that the host leaves out, by their global names. */
export const refusedServices: readonly string[] = [
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];
