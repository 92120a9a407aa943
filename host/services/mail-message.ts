import { blobParts } from './blob.js';
import { ServiceException } from './exception.js';
import { textOf } from './script-text.js';

type Parameters = Readonly<Record<string, unknown>>;
type File = ReturnType<typeof blobParts>;

/** A mail as a script asked for it, checked and in one form. */
export interface MailMessage {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly name: string | null;
  readonly noReply: boolean;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly inlineImages: Readonly<Record<string, File>>;
  readonly attachments: readonly File[];
}

/** A bare address: Google refuses what isn't one. */
const ADDRESS = /^[^\s@<>,;"()]+@[^\s@<>,;".()]+(\.[^\s@<>,;".()]+)+$/;

/**
 * Any of the four ways to call sendEmail: (message), (to, subject, body), (to, subject, body, options) and
 * (to, replyTo, subject, body). developers.google.com/apps-script/reference/mail/mail-app
 */
export function mailMessage(given: readonly unknown[]): MailMessage {
  const asked = parameters(given);
  const inline = asked.inlineImages ?? {};
  const attachments = asked.attachments ?? [];
  if (typeof inline !== 'object') throw new ServiceException('Invalid argument: inlineImages');
  if (!Array.isArray(attachments)) throw new ServiceException('Invalid argument: attachments');
  return {
    to: addresses(asked.to),
    cc: addresses(asked.cc),
    bcc: addresses(asked.bcc),
    replyTo: addresses(asked.replyTo).join(',') || null,
    name: textOrNull(asked.name),
    noReply: asked.noReply === true,
    // A header is one line, whatever a script puts into it.
    subject: text(asked.subject).replace(/[\r\n]+/g, ' '),
    body: text(asked.body),
    htmlBody: textOrNull(asked.htmlBody),
    inlineImages: Object.fromEntries(Object.entries(inline).map(([id, blob]) => [id, blobParts(blob)])),
    attachments: attachments.map(blobParts),
  };
}

function parameters(given: readonly unknown[]): Parameters {
  const [first, second, third, fourth] = given;
  if (given.length === 1) {
    if (typeof first !== 'object' || first === null) throw new ServiceException('Invalid argument: message');
    return first as Parameters;
  }
  if (given.length === 4 && typeof fourth === 'string')
    return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...(fourth as Parameters | null | undefined), to: first, subject: second, body: third };
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : textOf(value));
const textOrNull = (value: unknown): string | null => (value === undefined || value === null ? null : textOf(value));

/** "a@b.example, Cy <c@d.example>" → the addresses. Commas inside a quoted name separate nothing. */
function addresses(value: unknown): readonly string[] {
  const parts = text(value).match(/(?:"[^"]*"|[^",;])+/g) ?? [];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const bare = /<([^<>]*)>$/.exec(part)?.[1]?.trim() ?? part;
      if (!ADDRESS.test(bare)) throw new ServiceException(`Invalid email: ${part}`);
      return bare;
    });
}
