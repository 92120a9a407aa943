import PostalMime from 'postal-mime';

import type { SentMail } from '../../../host/runtime/host.js';
import { createPostman, postNewMails, refusalOf, mailServerAt, type MailServer } from '../../../host/web/postman.js';
import { startMailServer, type MailServer as TestMailServer } from '../../support/mail-server.js';

const aMail = (to: string, changes: Partial<SentMail> = {}): SentMail => ({
  id: `mail-${to}`,
  sentAt: Date.parse('2026-11-20T14:30:00Z'),
  from: 'lead@agency.example',
  to: [to],
  cc: [],
  bcc: [],
  replyTo: 'lead@agency.example',
  name: 'Close the Loop',
  subject: '3 people wait for a word – today',
  body: 'Ana Ruiz\n.\n..two dots, Grüße',
  htmlBody: '<p>Ana Ruiz</p>',
  inlineImages: {},
  attachments: [],
  ...changes,
});

describe('mails that are really sent', () => {
  let server: TestMailServer;
  beforeAll(async () => {
    server = await startMailServer((address) => address.startsWith('gone@'));
  });
  afterAll(() => server.close());

  it('arrive with sender, reply-to, subject, and both parts as they were written', async () => {
    const postman = createPostman(reached(server.url));
    const before = server.received.length;
    expect(await postman.deliver([aMail('rita@agency.example')])).toMatchObject([{ refused: null }]);
    postman.close();
    const [mail] = server.received.slice(before);
    expect(mail).toMatchObject({ from: 'lead@agency.example', to: ['rita@agency.example'] });
    const read = await PostalMime.parse(mail?.source ?? '');
    expect(read.from).toEqual({ address: 'lead@agency.example', name: 'Close the Loop' });
    expect(read.replyTo?.map(({ address }) => address)).toEqual(['lead@agency.example']);
    expect(read.subject).toBe('3 people wait for a word – today');
    expect(read.text?.trim()).toBe('Ana Ruiz\n.\n..two dots, Grüße');
    expect(read.html?.trim()).toBe('<p>Ana Ruiz</p>');
  });

  it('go out to the others when one address is refused, and the refusal is told', async () => {
    const postman = createPostman(reached(server.url));
    const before = server.received.length;
    const mails = [aMail('gone@agency.example'), aMail('ben@agency.example')];
    const deliveries = await postman.deliver(mails);
    postman.close();
    expect(server.received.slice(before).map(({ to }) => to)).toEqual([['ben@agency.example']]);
    expect(deliveries.map(refusalOf)).toEqual([expect.stringMatching(/^Not sent to gone@.*550/), null]);
  });

  it('are only those that come to the outbox from now on, each once', async () => {
    const postman = createPostman(reached(server.url));
    const before = server.received.length;
    const outbox = [aMail('old@agency.example')];
    const said: string[] = [];
    const post = postNewMails(outbox, postman, (line) => said.push(line));
    await post();
    outbox.push(aMail('rita@agency.example'));
    const first = post();
    outbox.push(aMail('ben@agency.example'), aMail('gone@agency.example'));
    await Promise.all([first, post(), post()]);
    await post();
    postman.close();
    expect(server.received.slice(before).map(({ to }) => to[0])).toEqual(['rita@agency.example', 'ben@agency.example']);
    expect(said).toEqual([
      '1 mail was really sent.',
      '1 mail was really sent.',
      expect.stringMatching(/^Not sent to gone@agency.example: /),
    ]);
  });

  it('are told to have stayed when there is no server', async () => {
    const server = await startMailServer();
    await server.close();
    const postman = createPostman(reached(server.url));
    const [delivery] = await postman.deliver([aMail('rita@agency.example')]);
    postman.close();
    expect(delivery?.refused).toContain('ECONNREFUSED');
  });
});

describe('the address of a mail server', () => {
  it.each([
    ['smtp://127.0.0.1:2525', false],
    ['smtp://localhost', false],
    ['smtp://[::1]:25', false],
    ['smtps://mail.example', false],
    ['smtp://mail.example', true],
    ['smtp://user:pass%40word@mail.example:587/', true],
    ['smtp://127.0.0.1.evil.example', true],
  ])('may be %s; it must encrypt: %s', (url, requireTls) => {
    expect(mailServerAt(url, false)).toEqual({ url, requireTls });
    expect(mailServerAt(url, true)).toEqual({ url, requireTls: false });
  });

  it.each([
    'mail.example',
    'http://mail.example',
    'smtp://',
    'smtp://mail.example/path',
    '',
    'smtp://a?secure=1',
    'smtp://user:100%@mail.example',
    'smtp://mail.example:0',
    'smtp://mail.example:99999',
    'smtp://a#b',
  ])('is not “%s”', (url) => {
    expect(mailServerAt(url, false)).toBeNull();
  });
});

it('a server elsewhere that offers no encryption gets no mail', async () => {
  const server = await startMailServer();
  const postman = createPostman({ url: server.url, requireTls: true });
  const [delivery] = await postman.deliver([aMail('rita@agency.example')]);
  postman.close();
  await server.close();
  expect(delivery?.refused).toMatch(/TLS/i);
});

function reached(url: string): MailServer {
  const server = mailServerAt(url, false);
  if (server === null) throw new Error(`${url} is no mail server.`);
  return server;
}
