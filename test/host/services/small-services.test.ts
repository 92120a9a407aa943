import { call, hostOf, printed, services } from '../script-project.js';

describe('Session', () => {
  // developers.google.com/apps-script/reference/base/session
  it('knows the user, the language and the script’s zone', () => {
    const { Session } = services();
    expect(Session.getActiveUser().getEmail()).toBe('ana@agency.example');
    expect(call(call(Session, 'getUser') as object, 'getUserLoginId')).toBe('ana@agency.example');
    expect(printed(Session.getEffectiveUser())).toBe('ana@agency.example');
    expect([Session.getActiveUserLocale(), Session.getScriptTimeZone(), call(Session, 'getTimeZone')]).toEqual([
      'en',
      'Europe/Berlin',
      'Europe/Berlin',
    ]);
    expect(Session.getTemporaryActiveUserKey()).not.toContain('ana');
    expect(Session.getTemporaryActiveUserKey()).toBe(services().Session.getTemporaryActiveUserKey());
  });

  it('the script’s zone is the manifest’s, not the spreadsheet’s', () => {
    const host = hostOf(
      'function zones() { return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()]; }',
    );
    expect(host.run('zones').value).toEqual(['Etc/GMT', 'Europe/Berlin']);
  });
});

describe('ContentService', () => {
  // developers.google.com/apps-script/reference/content/text-output
  it('makes text with a type and a name', () => {
    const { ContentService } = services();
    const output = ContentService.createTextOutput('{"a":1}');
    expect([output.getMimeType(), output.getFileName(), printed(output)]).toEqual([
      ContentService.MimeType.TEXT,
      null,
      'TextOutput',
    ]);
    expect(output.setMimeType(ContentService.MimeType.JSON).downloadAsFile('a.json')).toBe(output);
    expect([output.getMimeType(), output.getFileName()]).toEqual([ContentService.MimeType.JSON, 'a.json']);
    expect(output.append('!').getContent()).toBe('{"a":1}!');
    expect(output.setContent('x').clear().getContent()).toBe('');
    expect(output.downloadAsFile(null as unknown as string).getFileName()).toBeNull();
    expect(() => output.downloadAsFile('../etc/passwd')).toThrow();
    expect(() => output.setMimeType('JSON' as unknown as GoogleAppsScript.Content.MimeType)).toThrow();
  });
});

describe('MimeType', () => {
  // developers.google.com/apps-script/reference/base/mime-type
  it('names types of files', () => {
    const { MimeType } = services();
    expect([MimeType.CSV, MimeType.GOOGLE_SHEETS, MimeType.OPENDOCUMENT_GRAPHICS]).toEqual([
      'text/csv',
      'application/vnd.google-apps.spreadsheet',
      'application/vnd.oasis.opendocument.graphics',
    ]);
  });
});

describe('Logger and console', () => {
  // developers.google.com/apps-script/reference/base/logger
  it('Logger formats, chains, keeps its log and forgets it', () => {
    const { Logger } = services();
    expect(Logger.log('%s of %s', 'one', 'two').log('plain %')).toBe(Logger);
    expect(Logger.getLog()).toBe('one of two\nplain %\n');
    Logger.clear();
    expect(Logger.getLog()).toBe('');
  });

  it('an execution’s log holds both, in order', () => {
    const host = hostOf(`
      function work() {
        console.log('a %s', 'b');
        console.warn('careful');
        Logger.log({ x: 1 });
        console.error('bad', 2);
        console.info('i');
        console.time('t'); Utilities.sleep(5); console.timeEnd('t');
        Logger.log(HtmlService.createHtmlOutput('x'));
      }`);
    expect(host.run('work').logs).toEqual([
      'a b',
      'warning: careful',
      '{"x":1}',
      'error: bad 2',
      'i',
      't: 5ms',
      'HtmlOutput',
    ]);
  });
});

describe('Browser', () => {
  // developers.google.com/apps-script/reference/base/browser: answers are button names in lower case.
  it('asks and gives the answer', () => {
    const { Browser, host } = services();
    host.ui.answer(['YES', 'Ana', null]);
    expect(Browser.msgBox('Title', 'Sure?', Browser.Buttons.YES_NO)).toBe('yes');
    expect(Browser.inputBox('Name?')).toBe('Ana');
    expect(Browser.msgBox('Closed')).toBe('cancel');
    expect(host.ui.events[0]).toEqual({ kind: 'alert', title: 'Title', message: 'Sure?', buttons: 'YES_NO' });
  });

  it('is nobody’s to answer in a clock trigger', () => {
    const host = hostOf(`
      function plan() { ScriptApp.newTrigger('ask').timeBased().after(1000).create(); }
      function ask() { Browser.msgBox('Anybody?'); }`);
    host.run('plan');
    expect(host.advanceTo('2026-11-23T10:00:00Z')[0]?.error?.message).toContain('from this context');
  });
});
