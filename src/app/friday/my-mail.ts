import type { Done, Refused } from '../../contract/server-api.js';
import { bareAddress } from '../../domain/team/address.js';
import { fridayMail } from '../../domain/mail/friday-mail.js';
import { asMail, fridayInputs } from './compose.js';
import { messageOf } from '../mailing/send-batch.js';
import { tolerated } from '../mailing/retry.js';
import type { FridayDeps } from './run.js';
import type { Mail, Moment } from '../ports/ports.js';
import { noTracker, refused } from '../messages/refusals.js';

/** What "show me the mail" and "send me mine now" need. */
export type MineDeps = Pick<
  FridayDeps,
  'say' | 'mailVoice' | 'tracker' | 'workbook' | 'settingsLink' | 'tail' | 'user' | 'mailer' | 'log'
>;

/** The running user's own mail, and what is said before it is sent. */
export interface MyMail {
  readonly kind: 'mine';
  readonly mail: Mail;
  readonly title: string;
  readonly says: string;
}

/** The mail that the running user would get now, or why there is none. Sends nothing, marks nothing. */
export function composeMine(deps: Omit<MineDeps, 'mailer' | 'log'>, moment: Moment): MyMail | Refused {
  const { say } = deps;
  const scan = deps.tracker.scan(moment);
  if (scan === null) return noTracker(say);
  const user = bareAddress(deps.user);
  // Asked for by themselves: no week's list that is late, whatever day it is.
  const mine = fridayInputs(deps, scan, moment.today).find(({ to }) => to === user);
  if (mine === undefined || user === null) return refused(say('friday.mine.none', { user: deps.user }));
  const mail = asMail(user, fridayMail(mine.input), scan);
  return { kind: 'mine', mail, title: say('friday.mine.title'), says: say('friday.mine.before', { to: user }) };
}

/** "Send me mine now": to the running user alone, as often as they ask, beside the week's one mail. */
export function sendMine(deps: MineDeps, moment: Moment): Done | Refused {
  const { say } = deps;
  const mine = composeMine(deps, moment);
  if (mine.kind === 'refused') return mine;
  const { to } = mine.mail;
  try {
    deps.mailer.send(mine.mail);
  } catch (error) {
    return refused(say('friday.mine.failed', { to, error: messageOf(error) }));
  }
  tolerated(() => {
    const { today, minute } = moment;
    deps.log.append([
      { week: '', day: today, minute, to, what: 'mine', result: 'sent', says: say('sending.askedFor'), by: deps.user },
    ]);
  });
  return { kind: 'done', says: say('friday.mine.sent', { to }) };
}
