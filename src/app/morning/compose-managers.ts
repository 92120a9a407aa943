import { isoWeekOf } from '../../domain/calendar/day.js';
import { countPeople } from '../../domain/candidate/same-person.js';
import { bareAddress } from '../../domain/team/address.js';
import { managerMail } from '../../domain/mail/manager-mail.js';
import { figures, type Figures } from '../../domain/figures/figures.js';
import { countedTouches } from '../../domain/figures/touches.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { asMail, mailVoiceOf, type LetterDeps } from '../friday/compose.js';
import type { Letter } from '../mailing/batch.js';
import type { ScannedTracker } from '../ports/ports.js';

/** The managers' page, one letter each; none where Settings names no manager. */
export function managersLetters(
  deps: LetterDeps,
  scan: ScannedTracker,
  events: readonly LogEvent[],
  { notMailed, warning }: { readonly notMailed: readonly string[]; readonly warning: string | null },
): readonly Letter[] {
  const { settings, moment, candidates } = scan;
  const theirs = new Set(candidates.map(({ listed }) => bareAddress(listed.email)));
  const managers = settings.managers
    .map(bareAddress)
    .filter((address): address is string => address !== null && !theirs.has(address));
  if (managers.length === 0) return [];

  const found = figures(
    candidates.map(({ candidate }) => candidate),
    events,
    settings.policy,
    moment.today,
  );
  // The Dashboard's last bar but one: the same week under the same name.
  const week = isoWeekOf(moment.today - 7);
  const lastWeek = countedTouches(events, settings.policy, moment.today).filter(
    ({ day, entered }) => isoWeekOf(day) === week && entered !== 'set-up',
  );
  const input = {
    workbook: deps.workbook,
    settingsLink: deps.settingsLink,
    say: mailVoiceOf(deps, scan),
    on: moment.today,
    startDay: Math.min(...scan.tabs.map((tab) => tab.startDay)),
    coverage: found.withinAWeek,
    overdue: countPeople(
      candidates
        .filter(({ followUps }) => followUps.some(({ dueOn }) => dueOn < moment.today))
        .map(({ candidate }) => candidate),
    ),
    unconfirmed: found.silence.unconfirmed,
    notKnown: found.decidedNotTold.notKnown,
    touches: lastWeek.length,
    touchesIn: week.slice(5),
    longest: longestOf(found, scan),
    showNames: settings.managersSeeNames,
    notMailed,
    warning,
    problems: scan.problems.length + settings.problems.length,
  };
  return [...new Set(managers)].sort().map((to) => ({
    to,
    compose: ({ repeat }) => asMail(to, managerMail({ ...input, repeat }), scan),
  }));
}

/** Only waits beyond the week: the page names nobody without need. */
function longestOf(found: Figures, { candidates }: ScannedTracker): Parameters<typeof managerMail>[0]['longest'] {
  const byId = new Map(candidates.map(({ listed }) => [listed.id, listed]));
  return found.longestWaits.flatMap(({ candidateId, days }) => {
    const who = byId.get(candidateId);
    if (who === undefined || days <= 7) return [];
    return [{ name: who.name, owner: who.owner, days, sheetId: who.sheetId, row: who.row }];
  });
}
