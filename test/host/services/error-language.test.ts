import { hostOf, NOW, services } from '../script-project.js';

// Google sends error texts in the user's language (RomainVialard/ErrorHandler has a table of them).
describe('errors in German', () => {
  const german = () => services({ errorLanguage: 'de', account: 'consumer' });

  it('come from every service that a script uses', () => {
    const { CacheService, HtmlService, LockService, MailApp, PropertiesService, Utilities } = german();
    expect(() => MailApp.sendEmail('nobody', 's', 'b')).toThrow('Ungültige E-Mail-Adresse: nobody');
    expect(() => CacheService.getScriptCache().get('')).toThrow('Ungültiges Argument: key');
    expect(() => PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(10_000))).toThrow(
      'Argument zu groß: value',
    );
    expect(() => HtmlService.createTemplateFromFile('none')).toThrow(
      'Es wurde keine HTML-Datei mit dem Namen none gefunden.',
    );
    expect(() => HtmlService.createHtmlOutput('<div')).toThrow('Fehlerhafter HTML-Inhalt: <div');
    expect(() => Utilities.formatDate('x' as unknown as Date, 'GMT', 'yyyy')).toThrow(
      'Die Parameter (String,String,String) stimmen nicht mit der Methodensignatur für Utilities.formatDate überein.',
    );
    expect(() => LockService.getScriptLock().waitLock(-1)).toThrow(/^Zeitüberschreitung bei der Sperre/);
    expect(() => MailApp.sendEmail(Array(101).fill('a@agency.example').join(','), 's', 'b')).toThrow(
      'Grenzwert überschritten: Email Recipients Per Message.',
    );
  });

  it('come from what a script may not do, too, and keep their name', () => {
    const host = hostOf(`function onOpen() { MailApp.sendEmail('a@agency.example', 's', 'b'); }`, {
      errorLanguage: 'de',
      now: NOW,
    });
    const [result] = host.open();
    expect(result?.error).toMatchObject({
      name: 'Exception',
      message:
        'Sie haben nicht die Berechtigung, MailApp.sendEmail aufzurufen. Erforderliche Berechtigungen: https://www.googleapis.com/auth/script.send_mail',
    });
  });

  it('are English where nobody asked for another language', () => {
    expect(() => services().MailApp.sendEmail('nobody', 's', 'b')).toThrow('Invalid email: nobody');
  });
});
