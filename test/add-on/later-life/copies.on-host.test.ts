import { workbookFromJSON } from '../../../host/engine/open.js';
import { createHost } from '../../../host/runtime/create-host.js';
import { buildFolder } from '../../support/build-folder.js';
import { asked } from '../friday/on-host.js';
import { ATracker, setUp, tracked, WEDNESDAY } from './a-tracker.js';

/** At Google nobody has written down whether a duplicated tab takes its metadata along, so both are tried. */
function duplicated(withMarks: boolean): ATracker {
  const tracker = tracked();
  const { workbook } = tracker;
  const from = tracker.sheet();
  const to = workbook.duplicateSheet(from, 'Copy of Candidates');
  if (withMarks) {
    for (const { key, value, visibility, at } of workbook.metadata()) {
      if (at.kind !== 'spreadsheet' && at.sheet === from) {
        workbook.addMetadata({ key, value, visibility, at: { ...at, sheet: to } });
      }
    }
  }
  return tracker;
}

const report = (tracker: ATracker) =>
  asked(tracker.host, 'getReport') as {
    readonly tracker: { readonly candidates: number };
    readonly owed: readonly { readonly candidate: string }[];
  };

describe.each([
  ['with its marks', true],
  ['without its marks', false],
])('a duplicated tab, %s', (_, withMarks) => {
  it('is no second tracker with the same people', () => {
    const tracker = duplicated(withMarks);
    expect(report(tracker).tracker.candidates).toBe(5);
    const ana = tracker.idOf('Ana Ruiz');
    tracker.byHand((workbook, sheet) => {
      workbook.write(sheet, 2, 4, [[{ kind: 'text', value: '2026-11-18' }]]);
    }, 'Copy of Candidates');
    expect(tracker.touches().filter(([day]) => day === '2026-11-18')).toEqual([]);
    expect(tracker.spokeWith(ana).card).toMatchObject({ name: 'Ana Ruiz', lastWord: '2026-11-18' });
    expect(tracker.shown('Copy of Candidates')[1]?.[tracker.column('Last word from us')]).not.toContain('18 Nov');
  });

  it('becomes one when someone says so: with columns of its own and candidates of its own', () => {
    const tracker = duplicated(withMarks);
    const before = tracker.shown()[0] ?? [];
    expect(setUp(tracker.host, 'Copy of Candidates')).toMatchObject({ kind: 'set up', candidates: 5 });
    expect(tracker.shown('Copy of Candidates')[0]).toEqual(before);
    const [one, other] = ['Candidates', 'Copy of Candidates'].map((name) =>
      ['Ana Ruiz', 'Ben Okoro', 'Cem Yilmaz'].map((person) => tracker.idOf(person, name)),
    );
    expect(new Set([...(one ?? []), ...(other ?? [])]).size).toBe(6);
    // The same address is the same person, so a word on one row is heard on the other.
    const spoken = tracker.spokeWith(tracker.idOf('Ana Ruiz', 'Copy of Candidates'));
    expect(spoken.card.lastWord).toBe('2026-11-18');
    expect(tracker.touches().filter(([day]) => day === '2026-11-18')).toHaveLength(1);
  });

  it('gives its copied columns back when it is taken off, and the tracker stays', () => {
    const tracker = duplicated(withMarks);
    const copy = tracker.sheet('Copy of Candidates');
    tracker.host.selection = { sheet: 'Copy of Candidates', row: 1, column: 0, bottom: 1, right: 0 };
    expect(asked(tracker.host, 'undoSetUp', true)).toMatchObject({ kind: 'done' });
    expect(tracker.workbook.lastColumn(copy)).toBe(4);
    expect(report(tracker).tracker.candidates).toBe(5);
  });
});

/** "Make a copy": everything in the tabs comes along, the document's properties and the triggers don't. */
function copiedWorkbook(): ATracker {
  const original = startedWithTeam();
  const kept = original.workbook.toJSON() as { readonly workbookSettings: object };
  const workbook = workbookFromJSON({ ...kept, workbookSettings: { ...kept.workbookSettings, id: 'the-copy' } });
  const host = createHost({ bundle: buildFolder, workbook, user: 'dana@agency.example', now: WEDNESDAY });
  return new ATracker(host);
}

function startedWithTeam(): ATracker {
  const tracker = tracked();
  asked(tracker.host, 'startForTeam', []);
  return tracker;
}

describe('a copied workbook', () => {
  it('mails nobody, whoever runs it, and says so in the sidebar and in Settings', () => {
    const copy = copiedWorkbook();
    const { host } = copy;
    for (const name of ['fridayRun', 'morningRun', 'runFridayNow']) host.run(name);
    expect(asked(host, 'planFriday')).toMatchObject({ says: expect.stringContaining('is a copy') as string });
    expect(host.outbox).toEqual([]);
    expect(asked(host, 'getFridayState')).toMatchObject({
      attention: expect.stringContaining('is a copy of a tracker, so it mails nobody') as string,
      mend: 'adopt',
    });
    expect(copy.shown('Settings').flat().join(' ')).toContain('is a copy of a tracker');
    expect(host.callFromClient('takeOverFriday', []).value).toMatchObject({ kind: 'refused' });
  });

  it('begins with a rehearsal when someone says that it is the tracker now', () => {
    const copy = copiedWorkbook();
    const { host } = copy;
    expect(asked(host, 'adoptTracker')).toMatchObject({ kind: 'done' });
    expect(asked(host, 'getFridayState')).toMatchObject({ attention: null });
    host.advanceTo('2026-11-20T16:00:00Z');
    expect(host.outbox.map(({ to }) => to)).toEqual([['dana@agency.example']]);
    asked(host, 'startForTeam', []);
    host.advanceTo('2026-11-27T16:00:00Z');
    expect(host.outbox.slice(1).flatMap(({ to, subject }) => (subject.includes('waiting') ? to : []))).toEqual(
      expect.arrayContaining(['rita@agency.example', 'sam@agency.example']),
    );
  });
});
