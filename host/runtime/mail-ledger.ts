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

interface Spent {
  readonly at: number;
  readonly recipients: number;
}

/** A user's day begins with their first mail and ends 24 hours later. */
export function createMailLedger(clock: Clock, accountType: AccountType, outbox: SentMail[]): MailLedger {
  /** Recipients that are gone without a mail of ours: other scripts of the same user. */
  const elsewhere = new Map<string, Spent>();

  const spending = (user: string): readonly Spent[] => {
    const mails = outbox
      .filter(({ from }) => from === user)
      .map(({ sentAt, to, cc, bcc }) => ({ at: sentAt, recipients: to.length + cc.length + bcc.length }));
    const other = elsewhere.get(user);
    return other === undefined ? mails : [...mails, other].sort((a, b) => a.at - b.at);
  };

  const remaining = (user: string): number => {
    let dayBegan = Number.NEGATIVE_INFINITY;
    let spent = 0;
    for (const { at, recipients } of spending(user)) {
      if (at >= dayBegan + limits.quotaDayMs) {
        dayBegan = at;
        spent = 0;
      }
      spent += recipients;
    }
    if (clock.now() >= dayBegan + limits.quotaDayMs) spent = 0;
    return Math.max(0, limits.mailRecipientsPerDay[accountType] - spent);
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
