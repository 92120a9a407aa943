import type { Host, Part } from '../../host/runtime/host.js';
import { restoreHost } from '../../host/runtime/create-host.js';
import { buildFolder } from '../support/build-folder.js';
import { thread } from '../support/script-thread.js';
import { asked, DEPUTY, FRIDAY, LEAD, MONDAY, recruitersOf, startedTracker } from './friday/on-host.js';

const RECRUITERS = recruitersOf(3);
const [RITA = '', SAM = ''] = RECRUITERS;
/** As many orders as each case is tried in; `SEEDS=500` looks longer. */
const SEEDS = Array.from({ length: Number(process.env.SEEDS ?? 3) }, (_, seed) => seed);

let saved: unknown = null;

/** A tracker with the lead's timers and a morning behind it, on a host of the case's own. */
function tracker(): Host {
  if (saved === null) {
    const host = startedTracker(RECRUITERS, 6);
    host.setNow(FRIDAY - 8 * 3_600_000);
    saved = host.save();
  }
  return restoreHost(saved, { bundle: buildFolder, thread, now: 0 });
}

const sheetOf = (host: Host, name = 'Candidates'): string =>
  host.workbook.sheets().find((sheet) => host.workbook.sheetName(sheet) === name) ?? '';

function shown(host: Host, name = 'Candidates'): readonly (readonly string[])[] {
  const sheet = sheetOf(host, name);
  const zone = {
    top: 0,
    left: 0,
    bottom: host.workbook.lastRow(sheet),
    right: host.workbook.gridSize(sheet).columns - 1,
  };
  return host.workbook.read(sheet, zone).map((row) => row.map(({ display }) => display));
}

function columnOf(host: Host, header: string): number {
  const column = shown(host)[0]?.indexOf(header) ?? -1;
  if (column < 0) throw new RangeError(`There is no column ${header}.`);
  return column;
}

const idOf = (host: Host, row: number): string =>
  (shown(host)[row]?.[columnOf(host, 'Candidate id')] ?? '').split('.')[0] ?? '';

/** A recruiter logs a touch in the sidebar. */
const logs = (host: Host, user: string, row: number, key: string, more: object = {}): Part => ({
  fn: 'logTouch',
  user,
  args: [
    {
      candidateId: idOf(host, row),
      what: 'spoke',
      on: '2026-11-20',
      summary: `about ${key}`,
      scheduling: false,
      needsAnswer: false,
      promise: null,
      keeps: [],
      key,
      ...more,
    },
  ],
});

const argumentsOf = (part: Part): readonly unknown[] => ('fn' in part ? (part.args ?? []) : []);

const deputyRuns: Part = { fn: 'fridayRun', user: DEPUTY };
const timerOf = (host: Host, handler: string): Part => {
  const trigger = host.triggers().find((each) => each.handler === handler && each.creator === LEAD);
  if (trigger === undefined) throw new RangeError(`The lead has no timer for ${handler}.`);
  return { trigger: trigger.id };
};

/** Runs the parts in each order; every execution must come to a good end. Hands over the host as it then is. */
function inEveryOrder(partsOf: (host: Host) => readonly Part[], check: (host: Host, seed: number) => void): void {
  for (const seed of SEEDS) {
    const host = tracker();
    host.setNow(FRIDAY);
    const results = host.runTogether(partsOf(host), { seed });
    expect(results.flatMap(({ error }) => (error === null ? [] : [`${String(seed)}: ${error.message}`]))).toEqual([]);
    expect(results.filter(({ value }) => JSON.stringify(value).includes('"refused"'))).toEqual([]);
    check(host, seed);
  }
}

const mailsTo = (host: Host): readonly string[] => host.outbox.flatMap(({ to }) => to).sort();
const touchesAbout = (host: Host): readonly string[] =>
  shown(host, 'Touch log')
    .flat()
    .filter((text) => text.startsWith('about '))
    .sort();

describe('at the same time, in whatever order their calls come', () => {
  it('two colleagues’ Friday runs give each recruiter exactly one mail', () => {
    inEveryOrder(
      (host) => [timerOf(host, 'fridayRun'), deputyRuns],
      (host) => expect(mailsTo(host).filter((to) => RECRUITERS.includes(to))).toEqual([...RECRUITERS]),
    );
  });

  it('three Friday runs and the morning’s give each recruiter exactly one Friday mail', () => {
    inEveryOrder(
      (host) => [timerOf(host, 'fridayRun'), deputyRuns, { fn: 'fridayRun', user: RITA }, timerOf(host, 'morningRun')],
      (host) => {
        host.setNow(MONDAY);
        host.runTogether([timerOf(host, 'morningRun'), { fn: 'morningRun', user: DEPUTY }], { seed: 1 });
        const friday = host.outbox
          .filter(({ sentAt }) => sentAt < MONDAY)
          .flatMap(({ to }) => to)
          .sort();
        expect(friday.filter((to) => RECRUITERS.includes(to))).toEqual([...RECRUITERS]);
      },
    );
  });

  it('two recruiters log touches, on one candidate and on two, and none is lost', () => {
    inEveryOrder(
      (host) => [
        logs(host, RITA, 1, 'form 1'),
        logs(host, SAM, 1, 'form 2'),
        logs(host, SAM, 2, 'form 3'),
        logs(host, RITA, 3, 'form 4'),
      ],
      (host) => {
        expect(touchesAbout(host)).toEqual(['about form 1', 'about form 2', 'about form 3', 'about form 4']);
        const follow = columnOf(host, 'Follow-up');
        for (const row of [1, 2, 3]) expect(shown(host)[row]?.[follow]).toMatch(/^✓ On track/);
      },
    );
  });

  it('the same form is sent twice, by a click and by its repetition, and is logged once', () => {
    inEveryOrder(
      (host) => [logs(host, RITA, 1, 'form 1'), logs(host, RITA, 1, 'form 1')],
      (host) => expect(touchesAbout(host)).toEqual(['about form 1']),
    );
  });

  it('a touch, the Friday run and a person who types: the touch and the typing are there, and each has one mail', () => {
    inEveryOrder(
      (host) => [
        logs(host, RITA, 1, 'form 1'),
        timerOf(host, 'fridayRun'),
        { act: () => void host.type('Candidates', 'C3', 'Offer') },
        { act: () => void host.type('Candidates', 'E5', '2026-11-20') },
      ],
      (host) => {
        expect(touchesAbout(host)).toEqual(['about form 1']);
        expect(shown(host)[2]?.[2]).toBe('Offer');
        expect(shown(host)[4]?.[columnOf(host, 'Last contact')]).toBe('2026-11-20');
        expect(mailsTo(host).filter((to) => RECRUITERS.includes(to))).toEqual([...RECRUITERS]);
      },
    );
  });

  it('a person inserts a row while a touch is logged: it stands by the candidate whom it was about', () => {
    inEveryOrder(
      (host) => [logs(host, RITA, 2, 'form 1'), { act: () => host.workbook.insertRows(sheetOf(host), 1, 1) }],
      (host) => {
        expect(touchesAbout(host)).toEqual(['about form 1']);
        const row = shown(host).findIndex((cells) => cells.includes('Person 1'));
        const card = asked(host, 'getCard', idOf(host, row)) as { card: { touches: { summary: string }[] } };
        expect(card.card.touches.map(({ summary }) => summary)).toContain('about form 1');
        expect(shown(host)[row]?.[columnOf(host, 'Follow-up')]).toMatch(/^✓ On track/);
      },
    );
  });

  it('rows are inserted or sorted just before any of our calls: the touch stands by whom it was about, and nothing else is another’s', () => {
    const deeds: readonly ((host: Host) => void)[] = [
      (host) => host.workbook.insertRows(sheetOf(host), 1, 1),
      (host) => {
        const right = host.workbook.lastColumn(sheetOf(host));
        host.workbook.sort(sheetOf(host), { top: 1, left: 0, bottom: 6, right }, [{ column: 0, ascending: false }]);
      },
    ];
    const people = (host: Host): ReadonlyMap<string, string> => {
      const [follow, id] = [columnOf(host, 'Follow-up'), columnOf(host, 'Candidate id')];
      const rows = shown(host).filter(([name = '']) => name.startsWith('Person'));
      return new Map(rows.map((cells) => [cells[0] ?? '', `${cells[id]?.split('.')[0] ?? ''} ${cells[follow] ?? ''}`]));
    };
    const undisturbed = tracker();
    undisturbed.setNow(FRIDAY);
    undisturbed.clearTrace();
    asked(undisturbed, 'logTouch', ...argumentsOf(logs(undisturbed, RITA, 2, 'form 1')));
    const moments = [
      ...undisturbed
        .trace()
        .calls.filter(({ kind }) => kind !== 'nav')
        .keys(),
    ];
    for (const deed of deeds) {
      for (const moment of moments) {
        const host = tracker();
        host.setNow(FRIDAY);
        const args = argumentsOf(logs(host, RITA, 2, 'form 1'));
        host.intercept((_, index) => {
          if (index === moment) deed(host);
          return 'go';
        });
        asked(host, 'logTouch', ...args);
        host.intercept(null);
        expect([moment, people(host)]).toEqual([moment, people(undisturbed)]);
        expect(touchesAbout(host)).toEqual(['about form 1']);
        const ours = shown(host)
          .filter(([name]) => name === '')
          .map((cells) => cells.join(''));
        expect(ours.filter((text) => text !== '')).toEqual([]);
      }
    }
  });

  it('two colleagues start the team: one set of timers stays', () => {
    for (const seed of SEEDS) {
      const host = tracker();
      host.runTogether(
        [
          { fn: 'startForTeam', args: [[]] },
          { fn: 'startForTeam', args: [[]], user: DEPUTY },
        ],
        { seed },
      );
      const handlers = host.triggers().map(({ handler, creator }) => `${handler} ${creator}`);
      expect(new Set(handlers).size).toBe(handlers.length);
    }
  });
});
