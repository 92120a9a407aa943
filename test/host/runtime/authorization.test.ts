import { createHost } from '../../../host/runtime/create-host.js';
import { hostOf, NOW, project } from '../script-project.js';

const tried = `
  const attempts = {
    mail: () => MailApp.sendEmail('a@b.example', 'S', 'B'),
    quota: () => MailApp.getRemainingDailyQuota(),
    newTrigger: () => ScriptApp.newTrigger('x').timeBased().everyDays(1).create(),
    triggers: () => ScriptApp.getProjectTriggers(),
    openById: () => SpreadsheetApp.openById('x'),
    sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
    properties: () => PropertiesService.getDocumentProperties().setProperty('a', 'b'),
    cache: () => CacheService.getDocumentCache().put('a', 'b'),
    write: () => SpreadsheetApp.getActiveSheet().getRange('Z1').setValue('x'),
    menu: () => SpreadsheetApp.getUi().createMenu('M').addItem('I', 'f').addToUi(),
    log: () => Logger.log('x'),
    format: () => Utilities.formatDate(new Date(), 'GMT', 'yyyy'),
    locale: () => Session.getActiveUserLocale(),
    who: () => { if (Session.getActiveUser().getEmail() !== '') throw new Error('knows ' + Session.getActiveUser().getEmail()); },
  };
  function attempt() {
    const refused = {};
    for (const [name, work] of Object.entries(attempts)) {
      try { work(); } catch (error) { refused[name] = error.message; }
    }
    return refused;
  }
  function onOpen(e) { console.log(JSON.stringify([e.authMode === ScriptApp.AuthMode.LIMITED, String(e.authMode), attempt()])); }`;

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

describe('what a simple trigger may do', () => {
  // developers.google.com/apps-script/guides/triggers#restrictions: nothing that needs authorization, the bound file
  // yes, and it may not learn who the user is. Texts: reports of practitioners.
  it('in LIMITED: document, properties, caches, menus; no mail, triggers, other files or sidebars', () => {
    const host = hostOf(tried);
    const [result] = host.open();
    const [identical, mode, refused] = JSON.parse(result?.logs.at(-1) ?? '[]') as [
      boolean,
      string,
      Record<string, string>,
    ];
    expect([identical, mode]).toEqual([true, 'LIMITED']);
    expect(refused).toEqual({
      mail: `You do not have permission to call MailApp.sendEmail. Required permissions: ${scope('script.send_mail')}`,
      quota: `You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: ${scope('script.send_mail')}`,
      newTrigger: `You do not have permission to call ScriptApp.newTrigger. Required permissions: ${scope('script.scriptapp')}`,
      triggers: `You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: ${scope('script.scriptapp')}`,
      openById: `You do not have permission to call SpreadsheetApp.openById. Required permissions: ${scope('spreadsheets')}`,
      sidebar: expect.stringContaining(scope('script.container.ui')) as string,
    });
    expect(host.outbox).toHaveLength(0);
    expect(host.triggers()).toHaveLength(0);
  });

  // developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle: menus, locale, Logger and Utilities only.
  it('in NONE: menus, the locale, Logger and Utilities', () => {
    const refused = hostOf(tried).run('attempt', [], { authMode: 'NONE' }).value as Record<string, string>;
    expect(Object.keys(refused).sort()).toEqual(
      ['cache', 'mail', 'newTrigger', 'openById', 'properties', 'quota', 'sidebar', 'triggers', 'who', 'write'].sort(),
    );
  });
});

describe('a manifest that lists its permissions', () => {
  // Seen live for ScriptApp.getProjectTriggers, Session.getActiveUser, Ui.showModalDialog.
  it('grants those and no others', () => {
    const bundle = project(tried, {}, { oauthScopes: [scope('spreadsheets.currentonly'), scope('script.send_mail')] });
    const host = createHost({ now: NOW, user: 'ana@agency.example', bundle });
    const refused = host.run('attempt').value as Record<string, string>;
    expect(refused.newTrigger).toBe(
      `Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: ${scope('script.scriptapp')}`,
    );
    expect(refused.who).toBe(
      `Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: ${scope('userinfo.email')}`,
    );
    expect(refused.sidebar).toContain('Specified permissions are not sufficient to call Ui.showSidebar.');
    expect(refused.mail).toBeUndefined();
    expect(host.outbox).toHaveLength(1);
  });

  it('that lists none grants what the script is seen to use', () => {
    const refused = hostOf(tried).run('attempt').value as Record<string, string>;
    expect(Object.keys(refused).sort()).toEqual(['openById', 'who']);
    expect(refused.who).toBe('knows ana@agency.example');
  });
});
