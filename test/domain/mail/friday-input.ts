import type { ScannedCandidate } from '../../../src/app/ports/ports.js';
import {
  fridayList,
  type FridayList,
  type FridayLine,
  type ListedCandidate,
} from '../../../src/domain/follow-up/friday-list.js';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up.js';
import type { FridayMailInput } from '../../../src/domain/mail/friday-mail.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { aScanned, FRIDAY, listed, waiting } from '../../app/friday/a-team.js';

export const WORKBOOK = { id: 'book', name: 'Hiring 2026' } as const;
export const SETTINGS_LINK = 'https://docs.google.com/spreadsheets/d/book/edit#gid=9';

export const RITA = 'rita@agency.example';

/** Three people today, two next week, and one to ask about. */
export const aBusyFriday = (): readonly ScannedCandidate[] => [
  waiting(RITA, 6, { name: 'Ana Ruiz', phone: '+34 600 123 456', email: 'ana@mail.example', row: 12, sheetId: 3 }),
  waiting(RITA, 2, { name: 'Ngozi Ade', otherRows: [{ row: 30, sheet: null, role: 'Designer' }] }),
  waiting(RITA, -1, { name: 'Mia Chen' }),
  waiting(RITA, -5, { name: 'Jo Park' }),
  waiting(RITA, -6, { name: 'Ravi Kumar' }),
  aScanned(listed({ name: 'Old Friend', lastWord: null, phase: 'screen' }), []),
];

/** What a Friday mail with the list of these rows is made from. */
export function fridayInput(
  rows: readonly ScannedCandidate[],
  changes: Partial<FridayMailInput> = {},
): FridayMailInput {
  return {
    workbook: WORKBOOK,
    settingsLink: SETTINGS_LINK,
    say: sayIn({}),
    on: FRIDAY,
    blitzOn: FRIDAY,
    own: fridayList(rows, defaultPolicy, FRIDAY),
    hasOwn: true,
    adopted: [],
    firstMailFrom: null,
    repeat: false,
    ...changes,
  };
}

/** A list for this Friday; say only what stands on it. */
export function aList(changes: Partial<FridayList> = {}): FridayList {
  return {
    on: FRIDAY,
    nextBlitz: FRIDAY + 7,
    today: [],
    nextWeek: [],
    notReached: [],
    unconfirmed: [],
    unconfirmedLater: 0,
    ...changes,
  };
}

/** One line: due so many days ago, or in so many where it is negative. */
export function aLine(
  daysLate: number,
  who: Partial<ListedCandidate> = {},
  followUp: Partial<FollowUp> = {},
  others: readonly FollowUp[] = [],
): FridayLine {
  const dueOn = FRIDAY - daysLate;
  return {
    who: listed(who),
    followUp: {
      rule: 'week',
      dueOn,
      actBy: dueOn,
      band: 'today',
      why: { key: 'why.lastWord', on: FRIDAY - 9 },
      ...followUp,
    },
    daysLate,
    others,
  };
}
