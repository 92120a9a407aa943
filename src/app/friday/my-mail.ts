import type { Done, Refused } from '../../contract/server-api.js';
import { bareAddress } from '../../domain/team/address.js';
import { blitzFor } from '../../domain/policy/blitz-week.js';
import { fridayMail } from '../../domain/mail/friday-mail.js';
import { fill } from '../../domain/texts/fill.js';
import { asMail, fridayInputs, textsOf } from './compose.js';
import { messageOf } from '../mailing/send-batch.js';
import { tolerated } from '../mailing/retry.js';
import type { FridayDeps } from './run.js';
import type { Mail, Moment } from '../ports/ports.js';
import { NO_TRACKER, refused } from '../messages/refusals.js';

/** What "show me the mail" and "send me mine now" need. */
export type MineDeps = Pick<FridayDeps, 'tracker' | 'workbook' | 'settingsLink' | 'tail' | 'user' | 'mailer' | 'log'>;

/** The mail that the running user would get now, or why there is none. Sends nothing, marks nothing. */
export function composeMine(deps: Omit<MineDeps, 'mailer' | 'log'>, moment: Moment): Mail | Refused {
  const scan = deps.tracker.scan(moment);
  if (scan === null) return NO_TRACKER;
  const user = bareAddress(deps.user);
  const mine = fridayInputs(deps, scan, blitzFor(moment.today, scan.settings.policy)).find(({ to }) => to === user);
  if (mine === undefined || user === null) {
    return refused(fill(textsOf(deps, scan).mine.none, { address: deps.user }));
  }
  // Asked for by themselves: no week's list that is late, whatever day it is.
  return asMail(user, fridayMail({ ...mine.input, blitzOn: moment.today }), scan);
}

/** "Send me mine now": to the running user alone, as often as they ask, beside the week's one mail. */
export function sendMine(deps: MineDeps, moment: Moment): Done | Refused {
  const mail = composeMine(deps, moment);
  if ('kind' in mail) return mail;
  try {
    deps.mailer.send(mail);
  } catch (error) {
    return refused(`The mail to ${mail.to} could not be sent: ${messageOf(error)}`);
  }
  tolerated(() => {
    const { today, minute } = moment;
    deps.log.append([
      { week: '', day: today, minute, to: mail.to, what: 'mine', result: 'sent', says: 'Asked for', by: deps.user },
    ]);
  });
  return { kind: 'done', says: `Sent to ${mail.to}.` };
}
