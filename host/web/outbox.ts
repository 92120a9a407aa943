import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';

import type { SentMail } from '../runtime/host.js';

/**
 * A mail as its reader would see it: HTML with the inline pictures put in place, or the plain text. To be shown in a
 * frame with `sandbox=""`; the policy inside keeps pictures on other servers from being fetched.
 */
export function mailDocument(mail: SentMail): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
  const body = mail.htmlBody === null ? plainDocument(mail.body) : withPictures(mail.htmlBody, mail);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(body)?.[0] ?? '<!doctype html>';
  return `${doctype}${policy}<base target="_blank">${body.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}

function plainDocument(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
  return `<pre style="white-space:pre-wrap;font:14px/1.5 Arial,sans-serif;margin:16px">${escaped}</pre>`;
}

function withPictures(html: string, mail: SentMail): string {
  return html.replace(/cid:([\w.@-]+)/g, (whole, id: string) => {
    const image = mail.inlineImages[id];
    return image === undefined
      ? whole
      : `data:${image.contentType};base64,${Buffer.from(image.bytes).toString('base64')}`;
  });
}

/** The mail as nodemailer takes it. */
export function messageOf(mail: SentMail): SendMailOptions {
  return {
    from: mail.name === null ? mail.from : { name: mail.name, address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === null ? {} : { html: mail.htmlBody }),
    date: new Date(mail.sentAt),
    attachments: [
      ...Object.entries(mail.inlineImages).map(([cid, { contentType, bytes }]) => ({
        cid,
        contentType,
        content: Buffer.from(bytes),
      })),
      ...mail.attachments.map(({ name, contentType, bytes }) => ({
        filename: name,
        contentType,
        content: Buffer.from(bytes),
      })),
    ],
  };
}

/** The mail as MIME, as a mail program opens it. */
export async function mailSource(mail: SentMail): Promise<Buffer> {
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(messageOf(mail));
  if (!Buffer.isBuffer(message)) throw new Error('nodemailer gave a stream where a buffer was asked for.');
  return message;
}
