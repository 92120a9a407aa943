import type { Moment, ScannedCandidate, ScannedTracker } from '../../../src/app/ports/ports.js';
import { dayOf, type Day } from '../../../src/domain/calendar/day.js';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up.js';
import type { ListedCandidate } from '../../../src/domain/follow-up/friday-list.js';
import { emptyHistory } from '../../../src/domain/history/fold-history.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import type { Recruiter, Settings } from '../../../src/domain/team/settings.js';

export const TRACKER_ID = 'the-tracker-id';

export function day(iso: string): Day {
  const found = dayOf(iso);
  if (found === null) throw new Error(`${iso} is not a day`);
  return found;
}

/** Friday 20 November 2026, 15:30. */
export const FRIDAY = day('2026-11-20');

export function moment(today: Day = FRIDAY, minute = 15 * 60 + 30): Moment {
  return { at: (today - 25569) * 86_400_000 + minute * 60_000, today, minute };
}

export function aRecruiter(address: string, changes: Partial<Recruiter> = {}): Recruiter {
  const name = address.split('@')[0] ?? address;
  return { name, address, morningNote: true, fridayMail: true, leave: [], ...changes };
}

export function someSettings(changes: Partial<Settings> = {}): Settings {
  return {
    policy: defaultPolicy,
    zone: 'Europe/Berlin',
    trackerId: TRACKER_ID,
    setUpBy: 'lead@agency.example',
    started: true,
    startedBy: 'lead@agency.example',
    managers: [],
    lead: '',
    deputy: '',
    timersOf: '',
    lastRun: '',
    rowsGone: 0,
    recruiters: [],
    stages: {},
    archiveTabs: [],
    managersSeeNames: true,
    language: 'en',
    problems: [],
    ...changes,
  };
}

let rows = 1;

export function listed(changes: Partial<ListedCandidate> = {}): ListedCandidate {
  rows += 1;
  return {
    id: `c${String(rows)}`,
    name: 'Ana Ruiz',
    role: 'Data Engineer',
    stage: 'Interview 1',
    phase: 'interview',
    owner: 'rita@agency.example',
    email: '',
    phone: '',
    sheet: 'Candidates',
    sheetId: 7,
    row: rows,
    lastWord: FRIDAY - 9,
    otherRows: [],
    ...changes,
  };
}

/** Somebody to whom we owe the week's word. `late`: days overdue, negative while there is time. */
export function waiting(owner: string, late: number, changes: Partial<ListedCandidate> = {}): ScannedCandidate {
  const dueOn = FRIDAY - late;
  const followUp: FollowUp = {
    rule: 'week',
    dueOn,
    actBy: dueOn,
    band: late >= -3 ? 'today' : 'next week',
    why: { key: 'why.lastWord', on: FRIDAY - 9 },
  };
  return aScanned(listed({ owner, lastWord: dueOn - 7, ...changes }), [followUp]);
}

export function aScanned(who: ListedCandidate, followUps: readonly FollowUp[]): ScannedCandidate {
  return {
    candidate: {
      id: who.id,
      phase: who.phase,
      stageSaysTold: false,
      appliedOn: null,
      startDay: FRIDAY - 30,
      history: { ...emptyHistory, lastWord: who.lastWord },
      personLastWord: who.lastWord,
      interviews: [],
    },
    listed: who,
    followUps,
    standing: { kind: 'nothing', why: { key: 'why.nothing' } },
  };
}

export function aScan(candidates: readonly ScannedCandidate[], changes: Partial<ScannedTracker> = {}): ScannedTracker {
  return {
    moment: moment(),
    settings: someSettings(),
    tabs: [
      {
        sheetId: 7,
        sheet: 'Candidates',
        headerRow: 1,
        headers: {} as ScannedTracker['tabs'][number]['headers'],
        candidates: candidates.length,
        startDay: FRIDAY - 30,
        nameless: false,
        lost: [],
      },
    ],
    candidates,
    problems: [],
    news: [],
    gone: [],
    left: [],
    ...changes,
  };
}
