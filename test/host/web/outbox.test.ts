import PostalMime from 'postal-mime';

import type { SentMail } from '../../../host/runtime/host.js';
import { mailDocument, mailSource } from '../../../host/web/outbox.js';

const pixel = Buffer.from('iVBORw0KGgo=', 'base64');
const mail: SentMail = {
  id: 'mail-1',
  sentAt: Date.parse('2026-11-20T14:00:00Z'),
  from: 'you@example.com',
  to: ['rita@agency.example'],
  cc: [],
  bcc: [],
  replyTo: 'team@agency.example',
  name: 'Close the Loop',
  subject: 'Zwei Gespräche stehen aus',
  body: 'Ana <b>Ruiz</b> & Co',
  htmlBody: '<!doctype html><html><body><img src="cid:bars"><img src="cid:gone"></body></html>',
  inlineImages: { bars: { contentType: 'image/png', bytes: pixel } },
  attachments: [{ name: 'list.csv', contentType: 'text/csv', bytes: Buffer.from('a,b') }],
};

describe('a mail in the outbox', () => {
  it('has its pictures in place and may fetch none', () => {
    const html = mailDocument(mail);
    expect(html).toContain(`src="data:image/png;base64,${pixel.toString('base64')}"`);
    expect(html).toContain('src="cid:gone"');
    expect(html).toMatch(/^<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
  });

  it('without HTML shows its text as text', () => {
    expect(mailDocument({ ...mail, htmlBody: null })).toContain('Ana &lt;b&gt;Ruiz&lt;/b&gt; &amp; Co');
  });

  it('is real MIME that a mail program reads', async () => {
    const read = await PostalMime.parse(await mailSource(mail));
    expect(read.subject).toBe('Zwei Gespräche stehen aus');
    expect(read.from).toEqual({ name: 'Close the Loop', address: 'you@example.com' });
    expect(read.to?.map(({ address }) => address)).toEqual(['rita@agency.example']);
    expect(read.replyTo?.[0]?.address).toBe('team@agency.example');
    expect(read.text?.trim()).toBe('Ana <b>Ruiz</b> & Co');
    expect(read.html).toContain('cid:bars');
    expect(read.date).toBe('2026-11-20T14:00:00.000Z');
    expect(read.attachments.map(({ filename, mimeType }) => filename ?? mimeType)).toEqual(
      expect.arrayContaining(['list.csv']),
    );
  });

  it('keeps a long subject, a sender’s name and both parts whole when they are beyond ASCII', async () => {
    const subject =
      '3 personnes attendent un mot aujourd’hui, dont Zoë et Łukasz · ven. 20 nov. · 候補者 🎉 à relancer sans tarder';
    const body = `Dernières nouvelles de nous : ${'été, '.repeat(60)}fin`;
    const name = 'Équipe “Łódź”, recrutement';
    const read = await PostalMime.parse(await mailSource({ ...mail, name, subject, body, htmlBody: `<p>${body}</p>` }));
    expect(read.subject).toBe(subject);
    expect(read.from).toEqual({ name, address: 'you@example.com' });
    expect(read.text?.trim()).toBe(body);
    expect(read.html?.trim()).toBe(`<p>${body}</p>`);
  });
});
