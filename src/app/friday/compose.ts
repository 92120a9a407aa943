import type { Day } from '../../domain/calendar/day.js';
import { fridayList, type FridayList } from '../../domain/follow-up/friday-list.js';
import { bareAddress } from '../../domain/team/address.js';
import { fridayMail, fridaySubject, type FridayMailInput } from '../../domain/mail/friday-mail.js';
import { addresseesOf, type Addressee } from '../../domain/team/addressees.js';
import { rehearsalMail } from '../../domain/mail/rehearsal-mail.js';
import { policyOf } from '../../domain/team/recruiters.js';
import { PRODUCT } from '../../domain/texts/menu.js';
import type { Say } from '../../domain/texts/say.js';
import { latestTouches } from '../../domain/history/latest-touches.js';
import type { LogEvent } from '../../domain/touch-log/log-event.js';
import { tolerated } from '../mailing/retry.js';
import type { Letter } from '../mailing/batch.js';
import type { Mail, ScannedCandidate, ScannedTracker, WorkbookIdentity } from '../ports/ports.js';

export interface LetterDeps {
  /** Speaks the language that Settings names, or else the spreadsheet's. */
  readonly mailVoice: (language: string) => Say;
  readonly workbook: WorkbookIdentity;
  /** Where Settings is, for the last line of each mail. */
  readonly settingsLink: string;
  /** The latest rows of the touch log, for whoever covers for a colleague. */
  readonly tail: () => readonly LogEvent[];
}

/** One letter per addressee, whoever has somebody most overdue first: when mail runs out, it runs out for the least. */
export function fridayLetters(deps: LetterDeps, scan: ScannedTracker, blitzOn: Day): readonly Letter[] {
  return fridayInputs(deps, scan, blitzOn).map(({ to, input }) => ({
    to,
    compose: ({ repeat, first }) => {
      const by = scan.settings.startedBy;
      const mail = fridayMail({ ...input, repeat, firstMailFrom: first && by !== '' && by !== to ? by : null });
      return asMail(to, mail, scan);
    },
  }));
}

/** Before "start for the team": what everybody would get, in one mail to whoever set the tracker up. */
export function rehearsalLetter(deps: LetterDeps, scan: ScannedTracker, blitzOn: Day): readonly Letter[] {
  const to = bareAddress(scan.settings.setUpBy);
  if (to === null) return [];
  const inputs = fridayInputs(deps, scan, blitzOn);
  const say = mailVoiceOf(deps, scan);
  return [
    {
      to,
      compose: ({ repeat }) =>
        asMail(
          to,
          rehearsalMail({
            workbook: deps.workbook,
            settingsLink: deps.settingsLink,
            say,
            on: scan.moment.today,
            repeat,
            letters: inputs.map((letter) => ({
              to: letter.to,
              input: letter.input,
              subject: fridaySubject(letter.input),
            })),
          }),
          scan,
        ),
    },
  ];
}

/** Everybody's mail as data, in the order of sending. */
export function fridayInputs(
  deps: LetterDeps,
  scan: ScannedTracker,
  blitzOn: Day,
): readonly { readonly to: string; readonly input: FridayMailInput }[] {
  const { addressees } = addresseesOf(scan.candidates, scan.settings, scan.moment.today);
  const covers = addressees.some(({ adopted }) => adopted.some(({ reason }) => reason === 'away'));
  let log: readonly LogEvent[] = [];
  // Without them the mail still says who waits and why.
  if (covers) tolerated(() => void (log = deps.tail()));
  return addressees
    .map((addressee) => ({ to: addressee.to, input: inputFor(deps, scan, blitzOn, addressee, log) }))
    .sort((a, b) => urgency(b.input) - urgency(a.input) || (a.to < b.to ? -1 : 1));
}

function inputFor(
  deps: LetterDeps,
  scan: ScannedTracker,
  blitzOn: Day,
  { own, adopted, recruiter }: Addressee<ScannedCandidate>,
  log: readonly LogEvent[],
): FridayMailInput {
  const { settings, moment } = scan;
  // Leave that nobody covers counts as the recruiter's own holidays.
  const policy = recruiter === null ? settings.policy : policyOf(recruiter, settings.recruiters, settings.policy);
  const listOf = (rows: readonly ScannedCandidate[]): FridayList => fridayList(rows, policy, moment.today);
  return {
    workbook: deps.workbook,
    settingsLink: deps.settingsLink,
    say: mailVoiceOf(deps, scan),
    on: scan.moment.today,
    blitzOn,
    own: listOf(own),
    hasOwn: own.length > 0 || recruiter?.fridayMail === true,
    adopted: adopted.map(({ reason, owner, rows }) => ({
      reason,
      owner,
      list: listOf(reason === 'away' ? rows.map((row) => withLastTouches(row, log)) : rows),
    })),
    firstMailFrom: null,
    repeat: false,
  };
}

/** Whoever covers doesn't know these people: the latest that was said with them comes along. */
function withLastTouches(row: ScannedCandidate, log: readonly LogEvent[]): ScannedCandidate {
  const lastTouches = latestTouches(log, row.candidate.id).flatMap(({ day, summary }) =>
    summary === '' ? [] : [{ on: day, summary }],
  );
  return { ...row, listed: { ...row.listed, lastTouches } };
}

export const mailVoiceOf = (deps: Pick<LetterDeps, 'mailVoice'>, scan: ScannedTracker): Say =>
  deps.mailVoice(scan.settings.language);

export function asMail(
  to: string,
  mail: { readonly subject: string; readonly html: string; readonly text: string },
  { settings }: ScannedTracker,
): Mail {
  const replyTo = bareAddress(settings.lead) ?? bareAddress(settings.startedBy) ?? bareAddress(settings.setUpBy) ?? '';
  return { to, ...mail, replyTo, senderName: PRODUCT };
}

/** Days late of the most overdue, then how many are on the list. */
function urgency({ own, adopted }: FridayMailInput): number {
  const lines = [own, ...adopted.map(({ list }) => list)].flatMap((list) => [...list.today]);
  return Math.max(0, ...lines.map((line) => line.daysLate)) * 10_000 + Math.min(lines.length, 9_999);
}
