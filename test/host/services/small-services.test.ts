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
  // developers.google.com/apps-script/reference/base/mime-type; iana.org/assignments/media-types for the rest.
  it('names types of files', () => {
    const { MimeType } = services();
    const google = (kind: string): string => `application/vnd.google-apps.${kind}`;
    expect([MimeType.GOOGLE_SHEETS, MimeType.GOOGLE_DOCS, MimeType.GOOGLE_SLIDES, MimeType.GOOGLE_FORMS]).toEqual(
      ['spreadsheet', 'document', 'presentation', 'form'].map(google),
    );
    expect([MimeType.GOOGLE_DRAWINGS, MimeType.GOOGLE_SITES, MimeType.GOOGLE_APPS_SCRIPT]).toEqual(
      ['drawing', 'site', 'script'].map(google),
    );
    expect([MimeType.FOLDER, MimeType.SHORTCUT]).toEqual(['folder', 'shortcut'].map(google));
    expect([MimeType.BMP, MimeType.GIF, MimeType.JPEG, MimeType.PNG, MimeType.SVG]).toEqual(
      ['bmp', 'gif', 'jpeg', 'png', 'svg+xml'].map((kind) => `image/${kind}`),
    );
    expect([MimeType.CSS, MimeType.CSV, MimeType.HTML, MimeType.PLAIN_TEXT]).toEqual(
      ['css', 'csv', 'html', 'plain'].map((kind) => `text/${kind}`),
    );
    expect([MimeType.PDF, MimeType.ZIP, MimeType.RTF, MimeType.JAVASCRIPT]).toEqual(
      ['pdf', 'zip', 'rtf', 'javascript'].map((kind) => `application/${kind}`),
    );
    expect([
      MimeType.OPENDOCUMENT_GRAPHICS,
      MimeType.OPENDOCUMENT_PRESENTATION,
      MimeType.OPENDOCUMENT_SPREADSHEET,
      MimeType.OPENDOCUMENT_TEXT,
    ]).toEqual(
      ['graphics', 'presentation', 'spreadsheet', 'text'].map((kind) => `application/vnd.oasis.opendocument.${kind}`),
    );
    expect([MimeType.MICROSOFT_WORD, MimeType.MICROSOFT_EXCEL, MimeType.MICROSOFT_POWERPOINT]).toEqual(
      ['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map(
        (kind) => `application/vnd.openxmlformats-officedocument.${kind}`,
      ),
    );
    expect([
      MimeType.MICROSOFT_WORD_LEGACY,
      MimeType.MICROSOFT_EXCEL_LEGACY,
      MimeType.MICROSOFT_POWERPOINT_LEGACY,
    ]).toEqual(['application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint']);
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
