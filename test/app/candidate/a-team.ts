import type { AsideChange, Card, CardDone, Refused, TouchInput } from '../../../src/contract/server-api';
import type { Settings } from '../../../src/domain/team/settings';
import { atNobody, day, momentOn, plainSettings, TabInMemory, trackerOver } from '../../support/tracker-in-memory';

export const FIELDS = { name: 1, email: 2, stage: 3, lastTouch: 4, owner: 5, role: 6, interviewDate: 7 } as const;
export const HEADERS = [
  'Candidate',
  'E-mail',
  'Stage',
  'Last contact',
  'Recruiter',
  'Job',
  '1st interview',
  '2nd interview',
];
export const settings: Settings = {
  ...plainSettings,
  stages: {
    Applied: { phase: 'applied', told: false },
    Screening: { phase: 'screen', told: false },
    Interview: { phase: 'interview', told: false },
    Hired: { phase: 'hired', told: false },
    Rejected: { phase: 'rejected', told: false },
  },
};
export const on = (iso: string) => ({ day: day(iso), minute: null });
/** Wednesday. */
export const TODAY = momentOn('2026-11-18');

export function aTeam() {
  const tab = new TabInMemory(
    FIELDS,
    HEADERS,
    [
      ['Ana Ruiz', 'ana@mail.example', 'Interview', on('2026-11-13'), 'Rita', 'Data Engineer', on('2026-11-17'), ''],
      ['Ben Okoro', 'ben@mail.example', 'Screening', on('2026-11-16'), 'Rita', 'Data Engineer', '', ''],
      ['Cem Yilmaz', 'cem@mail.example', 'Hired', on('2026-11-16'), 'Sam', 'data  engineer', '', ''],
      ['Dora Nagy', 'dora@mail.example', 'Screening', on('2026-11-16'), 'Sam', 'Designer', '', ''],
    ],
    day('2026-11-16'),
    [7, 8],
  );
  const { tracker, log, lock } = trackerOver(tab, '2026-11-16', settings);
  const ports = { tracker, tabs: tab, log: () => log, lock, user: 'rita@agency.example', ...atNobody };
  const ids = tracker.scan(TODAY)?.candidates.map(({ candidate }) => candidate.id) ?? [];
  const [ana = '', ben = '', cem = '', dora = ''] = ids;
  return { tab, tracker, log, ports, ana, ben, cem, dora };
}
export const touch = (candidateId: string, key: string, more: Partial<TouchInput> = {}): TouchInput => ({
  candidateId,
  what: 'spoke',
  on: '2026-11-18',
  summary: '',
  scheduling: false,
  needsAnswer: false,
  promise: null,
  keeps: [],
  key,
  ...more,
});
export const aside = (
  candidateId: string,
  what: AsideChange['what'],
  more: Partial<AsideChange> = {},
): AsideChange => ({
  candidateId,
  what,
  wakeOn: null,
  candidateKnows: false,
  reason: '',
  whom: null,
  key: `${what} of ${candidateId}`,
  ...more,
});
export function done(answer: CardDone | Refused): CardDone {
  if (answer.kind === 'refused') throw new Error(answer.says);
  return answer;
}
export const rules = (card: Card): readonly string[] => card.owed.map(({ rule }) => rule);
