import { createTransport } from 'nodemailer';

import type { SentMail } from '../runtime/host.js';
import { messageOf } from './outbox.js';

/** What became of a mail that was handed over. `refused` is the server's or the network's own word. */
export type Delivery =
  { readonly mail: SentMail; readonly refused: null } | { readonly mail: SentMail; readonly refused: string };

/** Hands mails of the host to a real mail server, one after the other. */
export interface Postman {
  /** Sends these; a mail that is refused does not keep the others. */
  deliver(mails: readonly SentMail[]): Promise<readonly Delivery[]>;
  close(): void;
}

/** How long a server may take to answer; a wrong port must not keep a command waiting for minutes. Milliseconds. */
const ANSWER_MS = 10_000;

/** Null unless it is `smtp://host[:port]` or `smtps://…`, with a user and a password where the server wants them. */
export function smtpUrl(text: string): string | null {
  try {
    const { protocol, hostname, pathname, search } = new URL(text);
    const plain = (pathname === '' || pathname === '/') && search === '';
    return (protocol === 'smtp:' || protocol === 'smtps:') && hostname !== '' && plain ? text : null;
  } catch {
    return null;
  }
}

/** `url`: what `smtpUrl` has let through. */
export function createPostman(url: string): Postman {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: ANSWER_MS,
    greetingTimeout: ANSWER_MS,
    socketTimeout: ANSWER_MS,
  });
  return {
    async deliver(mails) {
      const deliveries: Delivery[] = [];
      for (const mail of mails) {
        try {
          await transport.sendMail(messageOf(mail));
          deliveries.push({ mail, refused: null });
        } catch (error) {
          deliveries.push({ mail, refused: error instanceof Error ? error.message : String(error) });
        }
      }
      return deliveries;
    },
    close: () => {
      transport.close();
    },
  };
}

/** "Not sent to rita@agency.example: connect ECONNREFUSED 127.0.0.1:25". */
export const refusalOf = ({ mail, refused }: Delivery): string | null =>
  refused === null ? null : `Not sent to ${mail.to.join(', ')}: ${refused.replace(/\s+/g, ' ').trim()}`;

/** Watches an outbox that only ever grows: each mail that comes after this is handed over once, in order. */
export function postNewMails(
  outbox: readonly SentMail[],
  postman: Postman,
  say: (line: string) => void,
): () => Promise<void> {
  let next = outbox.length;
  let work = Promise.resolve();
  return () => {
    const fresh = outbox.slice(next);
    next = outbox.length;
    if (fresh.length === 0) return work;
    work = work.then(async () => {
      const deliveries = await postman.deliver(fresh);
      const sent = deliveries.filter(({ refused }) => refused === null).length;
      if (sent > 0) say(sent === 1 ? '1 mail was really sent.' : `${String(sent)} mails were really sent.`);
      for (const delivery of deliveries) {
        const refusal = refusalOf(delivery);
        if (refusal !== null) say(refusal);
      }
    });
    return work;
  };
}
