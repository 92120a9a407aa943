import type { Clock } from './clock.js';
import type { SentMail } from './host.js';
import { limits } from './limits.js';
import type { AccountType } from './limits.js';

/** What each user has sent, so that the day's quota can be counted, and every mail that left. */
export interface MailLedger {
  readonly outbox: SentMail[];
  /** Recipients that the user can still mail today. */
  remaining(user: string): number;
  send(mail: Omit<SentMail, 'id' | 'sentAt'>): void;
  /** For tests of a nearly empty quota: this user has so many left today. */
  leave(user: string, recipients: number): void;
}

export function createMailLedger(clock: Clock, accountType: AccountType, outbox: SentMail[]): MailLedger {
  /** Recipients that are gone without a mail of ours: other scripts of the same user. */
  const elsewhere = new Map<string, { readonly at: number; readonly recipients: number }>();
  const recipients = (mail: Pick<SentMail, 'to' | 'cc' | 'bcc'>): number =>
    mail.to.length + mail.cc.length + mail.bcc.length;
  const remaining = (user: string): number => {
    const since = clock.now() - limits.quotaDayMs;
    const sent = outbox
      .filter((mail) => mail.from === user && mail.sentAt > since)
      .reduce((sum, mail) => sum + recipients(mail), 0);
    const other = elsewhere.get(user);
    const gone = other !== undefined && other.at > since ? other.recipients : 0;
    return Math.max(0, limits.mailRecipientsPerDay[accountType] - sent - gone);
  };
  return {
    outbox,
    remaining,
    send(mail) {
      outbox.push({ ...mail, id: `mail-${String(outbox.length + 1)}`, sentAt: clock.now() });
    },
    leave(user, left) {
      elsewhere.delete(user);
      elsewhere.set(user, { at: clock.now(), recipients: remaining(user) - left });
    },
  };
}
