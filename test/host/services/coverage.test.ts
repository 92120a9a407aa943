import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { services } from '../script-project.js';

describe('docs/host-coverage.md', () => {
  const coverage = JSON.parse(
    execFileSync(process.execPath, ['tools/host-coverage.mjs', '--json'], {
      cwd: join(__dirname, '..', '..', '..'),
      encoding: 'utf8',
    }),
  ) as Readonly<Record<string, { readonly supported: readonly string[] }>>;
  const globals = services();

  it.each<[string, object]>([
    ['Utilities.Utilities', globals.Utilities],
    ['HTML.HtmlService', globals.HtmlService],
    ['HTML.HtmlOutput', globals.HtmlService.createHtmlOutput('')],
    ['Mail.MailApp', globals.MailApp],
    ['Script.ScriptApp', globals.ScriptApp],
    ['Script.ClockTriggerBuilder', globals.ScriptApp.newTrigger('a').timeBased()],
    ['Base.Session', globals.Session],
    ['Base.Blob', globals.Utilities.newBlob('x')],
    ['Properties.Properties', globals.PropertiesService.getScriptProperties()],
    ['Cache.Cache', globals.CacheService.getScriptCache()],
    ['Lock.Lock', globals.LockService.getScriptLock()],
    ['Content.TextOutput', globals.ContentService.createTextOutput()],
    ['Base.Logger', globals.Logger],
    ['Base.Browser', globals.Browser],
    ['Base.MimeType', globals.MimeType],
  ])('says of %s what a script finds there', (name, object) => {
    const found = Object.keys(object).filter((member) => coverage[name]?.supported.includes(member));
    expect(found.sort()).toEqual([...(coverage[name]?.supported ?? [])].sort());
    expect(found.length).toBeGreaterThan(1);
  });
});
