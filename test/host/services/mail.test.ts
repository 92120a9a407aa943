import fc from 'fast-check';
import { anyText } from '../../support/random-texts.js';
import { services } from '../script-project.js';

const DAY = 24 * 60 * 60 * 1000;

describe('MailApp.sendEmail', () => {
  // developers.google.com/apps-script/reference/mail/mail-app
  it('takes (to, subject, body), with options, with a reply-to, or one message', () => {
    const { MailApp, host } = services();
    MailApp.sendEmail('ben@client.example', 'Hello', 'Text');
    MailApp.sendEmail('ben@client.example', 'replies@agency.example', 'Hello', 'Text');
    MailApp.sendEmail('ben@client.example', 'Hello', 'Text', {
      cc: 'cy@client.example, di@client.example',
      bcc: 'ed@client.example',
      name: 'Ana of Agency',
      replyTo: 'ana+x@agency.example',
      htmlBody: '<b>Text</b>',
    });
    MailApp.sendEmail({ to: 'Ben Smith <ben@client.example>', subject: 'Hello', htmlBody: '<i>x</i>' });
    expect(
      host.outbox.map(({ to, cc, bcc, subject, body, replyTo, name }) => ({
        to,
        cc,
        bcc,
        subject,
        body,
        replyTo,
        name,
      })),
    ).toEqual([
      { to: ['ben@client.example'], cc: [], bcc: [], subject: 'Hello', body: 'Text', replyTo: null, name: null },
      {
        to: ['ben@client.example'],
        cc: [],
        bcc: [],
        subject: 'Hello',
        body: 'Text',
        replyTo: 'replies@agency.example',
        name: null,
      },
      {
        to: ['ben@client.example'],
        cc: ['cy@client.example', 'di@client.example'],
        bcc: ['ed@client.example'],
        subject: 'Hello',
        body: 'Text',
        replyTo: 'ana+x@agency.example',
        name: 'Ana of Agency',
      },
      { to: ['ben@client.example'], cc: [], bcc: [], subject: 'Hello', body: '', replyTo: null, name: null },
    ]);
    expect(host.outbox[0]).toMatchObject({ from: 'ana@agency.example', sentAt: host.now() });
  });

  it('carries attachments and inline pictures', () => {
    const { MailApp, Utilities, HtmlService, host } = services();
    MailApp.sendEmail('ben@client.example', 'S', 'B', {
      attachments: [Utilities.newBlob('a,b', 'text/csv', 'list.csv'), HtmlService.createHtmlOutput('<p>')],
      htmlBody: '<img src="cid:logo">',
      inlineImages: { logo: Utilities.newBlob([1, -1], 'image/png', 'logo.png') },
    });
    const [mail] = host.outbox;
    expect(mail?.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['list.csv', 'text/csv'],
      ['', 'text/html'],
    ]);
    expect(Array.from(mail?.inlineImages.logo?.bytes ?? [])).toEqual([1, 255]);
  });

  it('a no-reply mail is a Workspace account’s only', () => {
    const send = (account: 'workspace' | 'consumer'): string | null | undefined => {
      const { MailApp, host } = services({ account });
      MailApp.sendEmail({ to: 'ben@client.example', subject: 'S', body: 'B', noReply: true });
      return host.outbox[0]?.replyTo;
    };
    expect(send('workspace')).toBe('noreply@agency.example');
    expect(send('consumer')).toBeNull();
  });

  // Texts: RomainVialard/ErrorHandler, a list of messages seen live; guides/services/quotas.
  it.each<[string, object, string]>([
    ['no recipient', { subject: 'S', body: 'B' }, 'Failed to send email: no recipient'],
    ['a word for an address', { to: 'ben' }, 'Invalid email: ben'],
    ['a bad one among good ones', { to: 'ben@client.example, cy@' }, 'Invalid email: cy@'],
    ['a bad reply-to', { to: 'ben@client.example', replyTo: 'nobody' }, 'Invalid email: nobody'],
    [
      '51 recipients',
      { to: Array.from({ length: 50 }, (_, n) => `p${String(n)}@client.example`).join(','), cc: 'one@more.example' },
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ['a subject of 251 letters', { to: 'ben@client.example', subject: 'x'.repeat(251) }, 'Argument too large: subject'],
    [
      'a body over 400 kB',
      { to: 'ben@client.example', body: 'x'.repeat(400 * 1024 + 1) },
      'Limit Exceeded: Email Body Size.',
    ],
    ['attachments that are none', { to: 'ben@client.example', attachments: ['x'] }, 'Invalid argument: blob'],
  ])('%s is refused, and nothing is sent or counted', (_, message, says) => {
    const { MailApp, host } = services();
    expect(() => MailApp.sendEmail(message)).toThrow(expect.objectContaining({ name: 'Exception', message: says }));
    expect(host.outbox).toHaveLength(0);
    expect(MailApp.getRemainingDailyQuota()).toBe(1500);
  });

  it('counts attachments and their bytes', () => {
    const { MailApp, Utilities } = services();
    const files = (count: number, bytes: number): GoogleAppsScript.Base.Blob[] => {
      const file = Utilities.newBlob('x'.repeat(bytes), 'text/plain', 'a.txt');
      return Array.from({ length: count }, () => file);
    };
    const to = 'ben@client.example';
    expect(() => MailApp.sendEmail(to, 'S', 'B', { attachments: files(251, 1) })).toThrow(
      'Limit Exceeded: Email Attachments Per Message.',
    );
    expect(() => MailApp.sendEmail(to, 'S', 'B', { attachments: files(26, 1024 * 1024) })).toThrow('Limit Exceeded');
  });

  it('a subject is one line, whatever is in it', () => {
    const { MailApp, host } = services();
    fc.assert(
      fc.property(anyText(200), (text) => {
        MailApp.sendEmail({ to: 'ben@client.example', subject: `a\r\nBcc: all@client.example\n${text}` });
        expect(host.outbox.at(-1)?.subject).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a call that none of its signatures takes', () => {
    const { MailApp } = services();
    expect(() => Reflect.apply(MailApp.sendEmail, MailApp, ['ben@client.example', 'S'])).toThrow(
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    );
  });
});

describe('the day’s quota of recipients', () => {
  // guides/services/quotas: 100 and 1,500; "daily quotas … reset 24 hours after the first request".
  it('is 100 for a consumer and 1,500 in Workspace; to, cc and bcc count one each', () => {
    expect(services({ account: 'consumer' }).MailApp.getRemainingDailyQuota()).toBe(100);
    const { MailApp } = services();
    MailApp.sendEmail({
      to: 'a@x.example,b@x.example',
      cc: 'c@x.example',
      bcc: 'd@x.example',
      subject: 'S',
      body: 'B',
    });
    expect(MailApp.getRemainingDailyQuota()).toBe(1496);
  });

  it('refuses a mail that it doesn’t cover as a whole', () => {
    const { MailApp, host } = services();
    host.leaveQuota('ana@agency.example', 1);
    expect(() => MailApp.sendEmail('a@x.example,b@x.example', 'S', 'B')).toThrow(
      'Service invoked too many times for one day: email.',
    );
    MailApp.sendEmail('a@x.example', 'S', 'B');
    expect(MailApp.getRemainingDailyQuota()).toBe(0);
  });

  it('comes back whole 24 hours after the day’s first mail, not after the last', () => {
    const { MailApp, host } = services();
    MailApp.sendEmail('a@x.example', 'S', 'B');
    host.setNow(host.now() + DAY - 1000);
    MailApp.sendEmail('a@x.example', 'S', 'B');
    expect(MailApp.getRemainingDailyQuota()).toBe(1498);
    host.setNow(host.now() + 1000);
    expect(MailApp.getRemainingDailyQuota()).toBe(1500);
  });
});
