import type { Done, Recipient, Refused, Team } from '../../contract/server-api.js';
import { nextBlitz } from '../../domain/policy/blitz.js';
import { formatDay } from '../../domain/calendar/day.js';
import type { Say } from '../../domain/texts/say.js';
import { bareAddress } from '../../domain/team/address.js';
import { addresseesOf } from '../../domain/team/addressees.js';
import type { Settings } from '../../domain/team/settings.js';
import type { Moment, ScannedTracker, Schedule, Tracker, TeamSettings, NamedAddress } from '../ports/ports.js';
import { noTracker, refused } from '../messages/refusals.js';
import { recipientsOf } from './recipients.js';

/** Needs the `Tracker`, Settings, the `Schedule` of the running user, and that user's address. */
export interface TeamDeps {
  readonly tracker: Tracker;
  readonly settings: TeamSettings;
  readonly schedule: Schedule;
  readonly user: string;
  readonly say: Say;
}

/** Who would be mailed about whom. Changes nothing. */
export function getTeam(deps: Pick<TeamDeps, 'say' | 'tracker'>, moment: Moment): Team | Refused {
  const scan = deps.tracker.scan(moment);
  if (scan === null) return noTracker(deps.say);
  const { candidates, settings } = scan;
  return { kind: 'team', started: settings.started, recipients: recipientsOf(candidates, settings, moment.today) };
}

/**
 * "Start for the team": the addresses were confirmed, and from the next blitz each person gets their own list. An
 * owner left without an address is no mistake: that list goes to the managers. Starting again only adds addresses.
 */
export function startForTeam(deps: TeamDeps, recipients: readonly Recipient[], moment: Moment): Done | Refused {
  const scan = deps.tracker.scan(moment);
  if (scan === null) return noTracker(deps.say);
  const candidates = new Set(scan.candidates.map(({ listed }) => bareAddress(listed.email)));
  const confirmed: NamedAddress[] = [];
  for (const { owner, address: text } of recipients) {
    if (owner.trim() === '' || text.trim() === '') continue;
    const address = bareAddress(text);
    if (address === null) return refused(deps.say('friday.start.notAnAddress', { text, owner }));
    if (candidates.has(address)) {
      return refused(deps.say('friday.start.candidate', { address }));
    }
    confirmed.push({ name: owner.trim(), address });
  }
  const lines = withoutSecondLines(confirmed, scan.settings);
  deps.settings.confirm(lines, deps.user);
  deps.schedule.install(scan.settings);
  return { kind: 'done', says: startedSentence(scan, lines, moment, deps.say) };
}

/**
 * Each person gets one line in Settings, beside which the mails are switched off: an owner cell that is an address gets
 * one of its own only where no name has that address.
 */
function withoutSecondLines(confirmed: readonly NamedAddress[], settings: Settings): readonly NamedAddress[] {
  const isName = ({ name, address }: NamedAddress): boolean => bareAddress(name) !== address;
  const named = new Set(
    [...settings.recruiters, ...confirmed.filter(isName)].map(({ address }) => bareAddress(address)),
  );
  return confirmed.filter((each) => isName(each) || !named.has(each.address));
}

function startedSentence(scan: ScannedTracker, confirmed: readonly NamedAddress[], moment: Moment, say: Say): string {
  const { settings, candidates } = scan;
  const recruiters = confirmed.map(({ name, address }) => ({
    name,
    address,
    morningNote: true,
    fridayMail: true,
    leave: [],
  }));
  const known: Settings = {
    ...settings,
    recruiters: [
      ...settings.recruiters.filter(
        (each) => !confirmed.some(({ name }) => name.toLowerCase() === each.name.toLowerCase()),
      ),
      ...recruiters,
    ],
  };
  const people = addresseesOf(candidates, known, moment.today).addressees.length;
  const { blitz } = settings.policy;
  const today = moment.minute < blitz.hour * 60 ? moment.today - 1 : moment.today;
  const day = formatDay(nextBlitz(today, settings.policy));
  return say('friday.start.done', { people, day, hour: blitz.hour });
}
