import type { MailLedger } from '../runtime/mail-ledger.js';
import { limits } from '../runtime/limits.js';
import type { AccountType } from '../runtime/limits.js';
import { blobParts } from './blob.js';
import { ServiceException } from './exception.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';

type Parameters = Record<string, unknown>;

/** One bare address, or "Name <address>". Google refuses what is neither. */
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$/;

export interface MailSender {
  readonly user: string;
  readonly accountType: AccountType;
}

/** MailApp. Sends as the effective user. Texts: RomainVialard/ErrorHandler, a list of messages seen live. */
export function createMailApp(ledger: MailLedger, sender: MailSender, count: Count): object {
  function sendEmail(...given: readonly unknown[]): void {
    const message = messageOf(given);
    const to = addresses(message.to);
    const cc = addresses(message.cc);
    const bcc = addresses(message.bcc);
    const recipients = to.length + cc.length + bcc.length;
    if (recipients === 0) throw new ServiceException('Failed to send email: no recipient');
    if (recipients > limits.mailRecipientsPerMessage) {
      throw new ServiceException('Limit Exceeded: Email Recipients Per Message.');
    }
    const body = text(message.body);
    const htmlBody = message.htmlBody === undefined || message.htmlBody === null ? null : text(message.htmlBody);
    if (Buffer.byteLength(body + (htmlBody ?? '')) > limits.mailBodyBytes[sender.accountType]) {
      throw new ServiceException('Limit Exceeded: Email Body Size.');
    }
    if (ledger.remaining(sender.user) < recipients) {
      throw new ServiceException('Service invoked too many times for one day: email.');
    }
    ledger.send({
      from: sender.user,
      to,
      cc,
      bcc,
      replyTo: message.replyTo === undefined || message.replyTo === null ? null : text(message.replyTo),
      name: message.name === undefined || message.name === null ? null : text(message.name),
      subject: text(message.subject).replace(/[\r\n]+/g, ' '),
      body,
      htmlBody,
      inlineImages: Object.fromEntries(
        Object.entries((message.inlineImages ?? {}) as Parameters).map(([id, blob]) => [id, blobParts(blob)]),
      ),
      attachments: ((message.attachments ?? []) as readonly unknown[]).map(blobParts),
    });
  }
  return serve('Mail.MailApp', { sendEmail, getRemainingDailyQuota: () => ledger.remaining(sender.user) }, count);
}

function messageOf(given: readonly unknown[]): Parameters {
  const [first, second, third, fourth] = given;
  if (given.length === 1) return first as Parameters;
  // (to, replyTo, subject, body) or (to, subject, body[, options]).
  if (given.length === 4 && typeof fourth === 'string')
    return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...(fourth as Parameters | undefined), to: first, subject: second, body: third };
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

function addresses(value: unknown): readonly string[] {
  return text(value)
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const bare = /<([^<>]*)>$/.exec(part)?.[1]?.trim() ?? part;
      if (!ADDRESS.test(bare)) throw new ServiceException(`Invalid email: ${part}`);
      return bare;
    });
}
