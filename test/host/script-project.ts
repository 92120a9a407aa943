import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../../host/runtime/create-host.js';
import type { Host, HostOptions } from '../../host/runtime/host.js';

/** Google's services as a script's globals. */
export interface ScriptGlobals {
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly ContentService: GoogleAppsScript.Content.ContentService;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly Browser: GoogleAppsScript.Base.Browser;
  readonly MimeType: Readonly<Record<string, string>>;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Monday morning in Europe; winter time. */
export const NOW = '2026-11-23T09:00:00Z';

/** A script project in a folder of its own. `files`: more of them, by name ("sidebar.html"). */
export function project(code: string, files: Readonly<Record<string, string>> = {}, manifest: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  folders.push(folder);
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({ timeZone: 'Etc/GMT', runtimeVersion: 'V8', ...manifest }),
  );
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A host that runs a script, at NOW. */
export function hostOf(code: string, options: HostOptions = {}, files: Readonly<Record<string, string>> = {}): Host {
  return createHost({
    now: NOW,
    user: 'ana@agency.example',
    timeZone: 'Europe/Berlin',
    bundle: project(code, files),
    ...options,
  });
}

/** The services in the test's own realm, and the host behind them. */
export function services(options: HostOptions = {}): ScriptGlobals & { readonly host: Host } {
  const host = createHost({ now: NOW, user: 'ana@agency.example', timeZone: 'Europe/Berlin', ...options });
  return { ...(host.globals as unknown as ScriptGlobals), host };
}

/** What a service object says when it is printed. */
export const printed = (value: unknown): string => String(value);

/** Calls a member by its name: one that the types call deprecated, or with arguments that they refuse. */
export function call(object: object, member: string, ...args: readonly unknown[]): unknown {
  return Reflect.apply(Reflect.get(object, member) as (...given: unknown[]) => unknown, object, args);
}
