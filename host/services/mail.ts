import type { MailLedger } from '../runtime/mail-ledger.js';
import { limits } from '../runtime/limits.js';
import type { AccountType } from '../runtime/limits.js';
import { ServiceException } from './exception.js';
import { mailMessage } from './mail-message.js';
import type { MailMessage } from './mail-message.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';

export interface MailSender {
  readonly user: string;
  readonly accountType: AccountType;
}

/**
 * MailApp. Sends as the effective user, whoever is at the keyboard.
 * developers.google.com/apps-script/reference/mail/mail-app; texts: RomainVialard/ErrorHandler, a list of messages seen
 * live, and the quota page.
 */
export function createMailApp(ledger: MailLedger, sender: MailSender, count: Count): object {
  function sendEmail(...given: readonly unknown[]): void {
    const { noReply, ...message } = mailMessage(given);
    const recipients = message.to.length + message.cc.length + message.bcc.length;
    if (recipients === 0) throw new ServiceException('Failed to send email: no recipient');
    refuseTooMuch(message, recipients, sender.accountType);
    if (ledger.remaining(sender.user) < recipients) {
      throw new ServiceException('Service invoked too many times for one day: email.');
    }
    // Only a Workspace account may hide behind a no-reply address; for others the option does nothing.
    const hidden = noReply && sender.accountType === 'workspace';
    ledger.send({ ...message, from: sender.user, replyTo: hidden ? noReplyAddress(sender.user) : message.replyTo });
  }
  return serve('Mail.MailApp', { sendEmail, getRemainingDailyQuota: () => ledger.remaining(sender.user) }, count);
}

const noReplyAddress = (user: string): string => `noreply@${user.slice(user.lastIndexOf('@') + 1)}`;

function refuseTooMuch(message: Omit<MailMessage, 'noReply'>, recipients: number, account: AccountType): void {
  const exceeded = (what: string): never => {
    throw new ServiceException(`Limit Exceeded: ${what}.`);
  };
  if (recipients > limits.mailRecipientsPerMessage) exceeded('Email Recipients Per Message');
  if (message.subject.length > limits.mailSubjectCharacters) throw new ServiceException('Argument too large: subject');
  const files = [...message.attachments, ...Object.values(message.inlineImages)];
  if (files.length > limits.mailAttachmentsPerMessage) exceeded('Email Attachments Per Message');
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > limits.mailAttachmentBytes) {
    exceeded('Email Total Attachments Size');
  }
  const size = Math.max(Buffer.byteLength(message.body), Buffer.byteLength(message.htmlBody ?? ''));
  if (size > limits.mailBodyBytes[account]) exceeded('Email Body Size');
}
