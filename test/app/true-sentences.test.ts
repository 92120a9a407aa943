import { answerGone, listGone } from '../../src/app/candidate/answer-left-row';
import { erase, erasureOf } from '../../src/app/candidate/erase';
import { doneSentence } from '../../src/app/friday/done-sentence';
import { fridayHealth } from '../../src/app/friday/health';
import { runKey, writeRunMark } from '../../src/app/mailing/marks';
import type { FridayDone } from '../../src/app/friday/run';
import type { Outcome } from '../../src/app/mailing/batch';
import type { RequisitionClosing } from '../../src/contract/card';
import type { ScannedTracker } from '../../src/app/ports/ports';
import type { SheetTracker } from '../../src/app/tracker/sheet-tracker';
import { sayIn } from '../../src/domain/texts/say';
import { closeLoop, closeRequisition, logTouch, takeBack } from '../support/card-actions';
import { aTeam, done, TODAY, touch } from './candidate/a-team';
import { atNobody, day, momentOn, plainSettings, TabInMemory, trackerOver } from '../support/tracker-in-memory';

/** Sentences that claim a fact: each with a case in which it is true, and one in which it must not be said. */
const say = sayIn({});
const LATER = momentOn('2026-11-25');
const says = (answer: { readonly says?: unknown; readonly kind: string }): unknown => answer.says ?? answer.kind;

function aSheet() {
  const settings = {
    ...plainSettings,
    archiveTabs: ['Archive'],
    stages: { Screening: { phase: 'screen', told: false } as const },
  };
  const on = { day: day('2026-11-13'), minute: null };
  const tab = new TabInMemory(
    { name: 1, email: 2, stage: 3, lastTouch: 4 },
    ['Candidate', 'E-mail', 'Stage', 'Last contact'],
    [
      ['Ana Ruiz', 'ana@mail.example', 'Screening', on],
      ['Ben Okoro', 'ben@mail.example', 'Screening', on],
    ],
    day('2026-11-16'),
  );
  const { tracker, log, lock, archive, register, newId } = trackerOver(tab, '2026-11-16', settings);
  const ports = {
    ...{ tracker, tabs: tab, log: () => log, lock, archive, newId, register: () => register },
    ...{ user: 'rita@agency.example', moment: LATER, ...atNobody },
  };
  const [ana = ''] = tracker.scan(LATER)?.candidates.map(({ candidate }) => candidate.id) ?? [];
  return { tab, tracker, log, archive, ports, ana };
}

/** The same with a tracker that sees what the test says. */
const seeing = <Ports extends { readonly tracker: SheetTracker }>(
  ports: Ports,
  scan: ScannedTracker | null,
): Ports => ({
  ...ports,
  tracker: Object.create(ports.tracker, { scanWithGone: { value: () => scan } }) as SheetTracker,
});

describe('“This has been answered already”', () => {
  const answer = (candidateId: string, key: string) => ({ candidateId, what: 'moved', key }) as const;

  it('is said of a row that was answered, and of no row that is back or was never asked about', () => {
    const { tab, ports, ana } = aSheet();
    const [row = []] = tab.grid.splice(0, 1);
    expect(says(answerGone(ports, answer(ana, 'one')))).toBe('Noted: Ana Ruiz was moved.');
    expect(says(answerGone(ports, answer(ana, 'two')))).toBe('This has been answered already.');

    const other = aSheet();
    const logged = other.log.events.length;
    other.tab.grid.splice(0, 1);
    other.tab.grid.push([...row]);
    expect(says(answerGone(other.ports, answer(other.ana, 'one')))).toBe(
      'Ana Ruiz has a row again, so nothing was noted. Select the row to go on.',
    );
    expect(says(answerGone(other.ports, answer('nobody', 'one')))).toMatch(/^This is not asked any more/);
    expect(other.log.events).toHaveLength(logged);
  });

  it('is not said once the answer was taken back: the row is asked about as before', () => {
    const { tab, ports, ana } = aSheet();
    tab.grid.splice(0, 1);
    const before = listGone(ports, null);
    const undo = { candidateId: ana, what: 'undo', key: 'undo' } as const;
    expect(says(answerGone(ports, undo))).toMatch(/^Nothing that was said about them/);
    answerGone(ports, answer(ana, 'one'));
    expect(listGone(ports, null)).toMatchObject({ rows: [] });
    expect(says(answerGone(ports, undo))).toBe('Taken back: what was said about Ana Ruiz.');
    expect(listGone(ports, null)).toEqual(before);
    expect(says(answerGone(ports, { ...undo, key: 'again' }))).toMatch(/^Nothing that was said about them/);
    expect(says(answerGone(ports, answer(ana, 'two')))).toBe('Noted: Ana Ruiz was moved.');
  });
});

describe('“Erased” and “Nothing of this person is left”', () => {
  it('are said of nobody whose tab was taken off the tracker while the log still has their texts', () => {
    const { tab, ports, log, ana } = aSheet();
    logTouch(ports, touch(ana, 'k', { on: '2026-11-25', summary: 'Her mother is ill' }), LATER);
    const erasing = { candidateIds: [ana], key: 'e' };
    const noTab = seeing(ports, null);
    expect(says(erase(noTab, erasing))).toMatch(/^No tab of this file is a tracker/);
    expect(says(erasureOf(noTab, ana))).toMatch(/^No tab of this file is a tracker/);

    const scan = ports.tracker.scanWithGone(LATER);
    const unseen = scan === null ? null : { ...scan, candidates: [], left: [] };
    const hidden = seeing(ports, unseen);
    expect(says(erase(hidden, erasing))).toMatch(/^Nothing was erased: .*the touch log has \d+ entries about them/);
    expect(erase(hidden, erasing).kind).toBe('refused');
    expect(says(erasureOf(hidden, ana))).toMatch(/^Nothing was erased/);
    expect(JSON.stringify(log.events)).toContain('mother');
    expect(tab.theirs(2)[0]).toBe('Ana Ruiz');

    expect(says(erase(ports, erasing))).toMatch(/^Erased: Ana Ruiz/);
    expect(says(erase(ports, { ...erasing, key: 'again' }))).toBe('Nothing of this person is left to erase.');
  });

  it('are not said while a cell of an archive row is still there, and a second click clears it', () => {
    const { tab, ports, archive, ana } = aSheet();
    tab.grid.splice(0, 1);
    const place = { sheet: 'Archive', sheetId: 9, row: 31, ours: [9] };
    archive.rows.set(ana, place);
    const clear = archive.clear.bind(archive);
    archive.clear = () => ({ found: [place], kept: [place] });
    const first = erase(ports, { candidateIds: [ana], key: 'e' });
    expect(says(first)).toMatch(
      /^Everything of Ana Ruiz is erased but for hidden cells of ours in row 31 of “Archive”/,
    );
    expect(says(erase(ports, { candidateIds: [ana], key: 'e' }))).toMatch(/erased but for hidden cells/);
    archive.clear = clear;
    expect(says(erase(ports, { candidateIds: [ana], key: 'e' }))).toBe('Nothing of this person is left to erase.');
    expect(archive.rows.size).toBe(0);
  });
});

describe('“Loop closed”', () => {
  it('is said only where no closing word is owed afterwards, whatever the stage and the day of telling', () => {
    for (const stage of ['Interview', 'Screening', 'Rejected', 'Hired']) {
      for (const on of ['2026-11-10', '2026-11-17', '2026-11-18', '2026-11-19', '']) {
        const { tab, tracker, ports, ana } = aTeam();
        tab.set(2, 3, stage);
        const feedback = { requirement: '', seen: '', nextStep: '' };
        const closing = { candidateId: ana, on, what: 'spoke', decision: 'rejected', feedback, summary: '', key: 'k' };
        const answer = closeLoop(ports, { ...closing } as Parameters<typeof closeLoop>[1], TODAY);
        const owed = tracker.scan(momentOn('2026-11-30'))?.candidates[0]?.followUps.map(({ rule }) => rule) ?? [];
        if (String(says(answer)).startsWith('Loop closed')) expect(owed).not.toContain('close');
        else expect(on === '2026-11-19' || on === '').toBe(true);
      }
    }
  });
});

describe('“N people are to be told”', () => {
  it('counts a person on two rows of the job once', () => {
    const { tab, ports, tracker, ben } = aTeam();
    tab.set(5, 6, 'Data Engineer');
    tab.set(5, 2, 'ben@mail.example');
    tab.set(5, 1, 'Ben Okoro');
    const scan = tracker.scan(TODAY);
    if (scan !== null) tracker.save(scan);
    const all = tracker.scan(TODAY)?.candidates.map(({ candidate }) => candidate.id) ?? [];
    const [ana = '', , , again = ''] = all;
    const closing: RequisitionClosing = {
      ...{ candidateId: ana, what: 'filled', openings: 0, ticked: [ben, again], key: 'k' },
    };
    expect(says(closeRequisition(ports, closing, TODAY))).toBe(
      'Noted: Data Engineer is filled. 1 person is to be told.',
    );
  });
});

describe('“Logged”, “Nothing was taken back”', () => {
  it('are not said of a form whose touch is in the log, nor where something was taken back', () => {
    const { ports, log, ana, ben } = aTeam();
    const first = done(logTouch(ports, touch(ana, 'k'), TODAY));
    expect(first.says).toBe('Logged: spoke with Ana Ruiz.');
    const logged = log.events.length;
    const keeps = { keeps: ['no such promise'] };
    expect(says(logTouch(ports, touch(ana, 'k', keeps), TODAY))).toBe('This was logged already.');
    expect(log.events).toHaveLength(logged);
    const back = { candidateId: ben, eventIds: first.undo, why: 'mistake', key: 'b' } as const;
    expect(says(takeBack(ports, back, TODAY))).toBe(
      'The touch log has no such entry of theirs. Nothing was taken back.',
    );
    expect(log.events).toHaveLength(logged);
    expect(says(takeBack(ports, { ...back, candidateId: ana }, TODAY))).toMatch(/^Taken back for Ana Ruiz/);
  });
});

describe('what a run by hand says it did', () => {
  const outcome = (to: string, result: Outcome['result']): Outcome => ({ to, result, says: '' });
  const sentence = (state: FridayDone['state'], ...outcomes: readonly Outcome[]): string =>
    doneSentence({ state, week: '2026-W47', outcomes }, say);

  it('“Everyone has had it” is not said where there is nobody to mail, or where nobody knows', () => {
    expect(sentence('nothing')).toBe('Everyone who gets this list has had it.');
    expect(sentence('nobody')).toMatch(/^Nobody is to be mailed/);
    expect(sentence('nothing', outcome('rita@a.example', 'sent again, unsure'))).toMatch(
      /^The mail service did not confirm every send to rita@a.example/,
    );
  });

  it('“sent” counts no mail that was not confirmed', () => {
    const unsure = outcome('sam@a.example', 'sent again, unsure');
    expect(sentence('done', outcome('rita@a.example', 'sent'))).toBe('1 mail was sent.');
    expect(sentence('done', outcome('rita@a.example', 'sent'), unsure)).toBe(
      '1 mail was sent. The mail service did not confirm every send to sam@a.example: the Friday log says more.',
    );
  });
});

describe('how the Friday run is doing', () => {
  const mark = { period: '2026-W47', run: 'r', until: 0, at: 0, by: 'lead@a.example' } as const;
  const attention = (state: 'running' | 'incomplete', unmailed: readonly string[]): string => {
    const marks = { [runKey('friday')]: writeRunMark({ ...mark, state, unmailed }) };
    return fridayHealth(marks, plainSettings, { at: 1, today: day('2026-11-20'), minute: 900 }, say).attention ?? '';
  };

  it('“did not reach everybody” is not said of a run that was stopped, of which nobody knows', () => {
    expect(attention('incomplete', ['sam@a.example'])).toMatch(
      /did not reach everybody\. Not mailed: sam@a\.example\./,
    );
    expect(attention('running', [])).toMatch(/^The Friday run of .* was stopped before its end\./);
  });
});
