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

/** Where to send to, and whether it may be without encryption. */
export interface MailServer {
  readonly url: string;
  readonly requireTls: boolean;
}

/**
 * The mail server of `--smtp URL`; everything about the URL is checked here, before a command writes or sends
 * anything. A password and people's names never travel unencrypted unless the server is on this machine or the user
 * has said so (`--smtp-plain`).
 *
 * @returns null unless it is `smtp://host[:port]` or `smtps://…`, with a user and a password where the server wants them
 */
export function mailServerAt(text: string, plainAllowed: boolean): MailServer | null {
  try {
    const { protocol, hostname, pathname, search, hash, port, username, password } = new URL(text);
    const plain = (pathname === '' || pathname === '/') && search === '' && hash === '';
    // Throws where a per cent sign stands for nothing.
    decodeURIComponent(username + password);
    if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '' || !plain || port === '0') return null;
    return { url: text, requireTls: protocol === 'smtp:' && !plainAllowed && !isThisMachine(hostname) };
  } catch {
    return null;
  }
}

export const SMTP_USAGE =
  '--smtp takes a mail server, e.g. smtp://mail.example:587 or smtps://mail.example; write % in a password as %25 and @ as %40.';

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

export function createPostman({ url, requireTls }: MailServer): Postman {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: requireTls,
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
