import { MENU } from '../menu.js';
import { count } from '../count.js';

/** The Friday run by hand, what the Friday log says of each mail, how it is doing, and starting it for the team: menu, toasts, sidebar, Dashboard, Settings. */
export const friday = {
  'friday.plan.title': ({ day }: { day: string }) => `Send the list for ${day}?`,
  'friday.plan.ahead': ({ day, weekday }: { day: string; weekday: string }) =>
    `This is the list for ${day}. Nobody who gets it now is mailed again on ${weekday}.`,
  'friday.plan.today': ({ day }: { day: string }) =>
    `This is the list for ${day}. Nobody who gets it now is mailed again today.`,
  'friday.plan.missed': ({ day, next }: { day: string; next: string }) =>
    `This is the list for ${day}, which did not reach everybody. The next list comes on ${next}.`,
  'friday.plan.people': ({ to }: { to: readonly string[] }) =>
    `${count(to.length, 'person gets it', 'people get it')}: ${to.join(', ')}.`,
  'friday.plan.rehearsal': ({ day, to }: { day: string; to: string }) =>
    `This is a rehearsal of the list for ${day}. It goes to ${to} alone.`,

  'friday.done.busy':
    'Another run or a change to the tracker is under way. Nothing was sent from here; try again in a few minutes.',
  'friday.done.changed': 'Who gets the list has changed meanwhile. Nothing was sent; look at it again.',
  'friday.done.notNow': 'There is no Friday list to send today.',
  'friday.done.everybodyHasIt': 'Everyone who gets this list has had it.',
  'friday.done.nobody': 'Nobody is to be mailed: no recruiter with an address gets the Friday mail. See Settings.',
  'friday.done.unsure': ({ to }: { to: readonly string[] }) =>
    `The mail service did not confirm every send to ${to.join(', ')}: the Friday log says more.`,
  'friday.done.sent': ({ mails }: { mails: number }) => count(mails, 'mail was sent.', 'mails were sent.'),
  'friday.done.someSent': ({ mails, missed }: { mails: number; missed: readonly string[] }) =>
    `${mails} sent. ${missed.length === 0 ? 'The rest follows in a few minutes.' : `Not mailed: ${missed.join(', ')}.`}`,
  'friday.mine.title': 'Send yourself your list?',
  'friday.mine.before': ({ to }: { to: string }) =>
    `This is your own list as it is today. It goes to ${to} alone and doesn’t replace the Friday mail.`,
  'friday.mine.sent': ({ to }: { to: string }) => `Sent to ${to}.`,
  'friday.mine.failed': ({ to, error }: { to: string; error: string }) =>
    `The mail service did not confirm that the mail to ${to} was sent. It says: ${error}`,
  'friday.mine.none': ({ user }: { user: string }) =>
    `No row in this workbook is yours: no owner cell holds ${user}, and Settings knows no name for it.`,

  'sending.askedFor': 'Asked for',
  'sending.notWritten': ({ error }: { error: string }) => `The mail could not be written: ${error}`,
  'sending.firstNotConfirmed': 'The first send was not confirmed',
  'sending.noneConfirmed': 'No send was confirmed',
  'sending.unsure': ({ error }: { error: string }) => `Not known whether it was sent: ${error}`,
  'sending.givenUp': 'Stopped while repeating; not sent a third time',
  'sending.noQuota': 'The account had no mail left for today; caught up on the next working day',

  'friday.health.none': 'No Friday run yet.',
  'friday.health.first': ({ day }: { day: string }) => `No Friday run yet. The first one is on ${day}.`,
  'friday.health.last': ({ day, by, how }: { day: string; by: string; how: 'done' | 'rehearsal' | 'not finished' }) =>
    `Last run ${day} by ${by}: ${how === 'rehearsal' ? 'done (rehearsal)' : how}.`,
  'friday.health.silent': ({ day, owner }: { day: string | null; owner: string }) =>
    `${day === null ? 'There has been no Friday run yet' : `The last Friday run was on ${day}`}. The timer of ${owner === '' ? 'its owner' : owner} may be gone.`,
  'friday.health.ownerGone': ({ owner }: { owner: string }) =>
    `The Friday timer belongs to ${owner}, who cannot edit this file any more.`,
  'friday.health.incomplete': ({ day }: { day: string }) => `The Friday run of ${day} did not reach everybody.`,
  'friday.health.stopped': ({ day }: { day: string }) => `The Friday run of ${day} was stopped before its end.`,
  'friday.health.deputy': ({ deputy }: { deputy: string }) => `The deputy is ${deputy}.`,
  'friday.health.notMailed': ({ to }: { to: readonly string[] }) => `Not mailed: ${to.join(', ')}.`,
  'friday.health.runIt': `Menu → ${MENU} → Friday: run it now.`,
  'friday.health.takeOver': `Menu → ${MENU} → Repair gives it a timer of yours.`,

  'friday.adopt.already': 'This file is the tracker already.',
  'friday.adopt.done':
    'This file is a tracker of its own now. Its Friday mail comes to you alone, until you start it for the team.',
  'friday.takeOver.done': 'The Friday run has a timer of yours now. “Friday: run it now” sends what is missing.',

  'friday.start.notAnAddress': ({ text, owner }: { text: string; owner: string }) =>
    `“${text}”, the address of ${owner}, is not one address. Nothing was started.`,
  'friday.start.candidate': ({ address }: { address: string }) =>
    `${address} is also a candidate’s address, so it cannot be a recruiter’s. Nothing was started.`,
  'friday.start.done': ({ people, day, hour }: { people: number; day: string; hour: number }) =>
    `Started. ${count(people, 'person gets a list', 'people get their lists')} on ${day}, between ${hour % 24}:00 and ${(hour + 1) % 24}:00.`,
};
