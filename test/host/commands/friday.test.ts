/** `npm run friday` as a person types it: the whole job on a file of theirs, with no browser. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

import { runCommand } from '../../support/commands.js';

interface Result {
  readonly on: string;
  readonly nextBlitz: string;
  readonly tracker: { sheet: string; headerRow: number; candidates: number; columns: Record<string, string | null> };
  readonly owed: readonly {
    row: number;
    candidate: string;
    rule: string;
    dueOn: string;
    daysLate: number;
    band: string;
    why: string;
  }[];
  readonly unconfirmed: readonly { row: number; candidate: string; phase: string; why: string }[];
  readonly mails: readonly { to: string; subject: string; file: string }[];
  readonly calls: { read: number; write: number; mail: number; other: number };
}

/** Friday 20 November 2026, 15:00 in Berlin. A title row, two recruiters, and one of each kind of person. */
const TABLE = [
  'Who is where;;;;;',
  'Candidate Name;Email;Status;Recruiter;Applied on;Last contact',
  'Ana Ruiz;ana@mail.example;Phone screen;rita@agency.example;2026-11-02;2026-11-10', // due Tue 17
  'Ben Cole;ben@mail.example;Interviewing;rita@agency.example;2026-11-02;2026-11-16', // due Mon 23
  'Cy Young;cy@mail.example;Interviewing;sam@agency.example;2026-10-20;2026-11-20', // due Fri 27: not before the next blitz
  'Dee Hall;dee@mail.example;Applied;sam@agency.example;2026-11-10;', // answer by Tue 17
  'Eve Lind;eve@mail.example;Offer;sam@agency.example;2026-10-01;', // no contact date
  'Fay Moss;fay@mail.example;Rejected after interview;sam@agency.example;2026-09-01;2026-09-20',
  'Gus & Co <x>;gus@mail.example;Withdrew;rita@agency.example;2026-10-01;2026-10-09',
  '=1+1;sum@mail.example;Phone screen;rita@agency.example;2026-11-09;2026-11-18',
].join('\r\n');

const folder = mkdtempSync(join(tmpdir(), 'friday-'));
const file = join(folder, 'people.csv');
writeFileSync(file, `\uFEFF${TABLE}\r\n`);
const saved = join(folder, 'kept.json');
const friday = (out: string, ...args: readonly string[]) =>
  runCommand(folder, 'friday', file, '--out', join(folder, out), '--zone', 'Europe/Berlin', '--json', ...args);

describe('npm run friday', () => {
  const run = friday('first', '--on', '2026-11-20', '--save', saved);
  const result = JSON.parse(run.out) as Result;

  it('says once what the Excel file cannot hold, with the sheets that it is about', () => {
    const lost = run.err.split('\n').filter((line) => line.startsWith('tracker.xlsx'));
    const sayings = lost.map((line) => line.slice(line.indexOf('): ')));
    expect(lost.join('\n')).toContain(
      'tracker.xlsx (people, Touch log, Settings, Dashboard, Friday log, People 2): A protection',
    );
    expect(new Set(sayings).size).toBe(sayings.length);
  });

  it('says what it found, and when the next blitz is', () => {
    expect(run.code).toBe(0);
    expect(result).toMatchObject({ on: '2026-11-20', nextBlitz: '2026-11-27' });
    expect(result.tracker).toMatchObject({ sheet: 'people', headerRow: 2, candidates: 8 });
    expect(result.tracker.columns).toMatchObject({
      name: 'Candidate Name',
      email: 'Email',
      stage: 'Status',
      owner: 'Recruiter',
      appliedDate: 'Applied on',
      lastTouch: 'Last contact',
      role: null,
    });
    expect(Object.keys(result.tracker.columns)).toHaveLength(19);
  });

  it('names who is owed a word, by which rule, and how late it is', () => {
    const owed = result.owed.map(({ row, candidate, rule, dueOn, daysLate, band }) => ({
      row,
      candidate,
      rule,
      dueOn,
      daysLate,
      band,
    }));
    expect(owed).toEqual(
      expect.arrayContaining([
        { row: 3, candidate: 'Ana Ruiz', rule: 'week', dueOn: '2026-11-17', daysLate: 3, band: 'today' },
        { row: 4, candidate: 'Ben Cole', rule: 'week', dueOn: '2026-11-23', daysLate: -3, band: 'today' },
        { row: 6, candidate: 'Dee Hall', rule: 'answer', dueOn: '2026-11-17', daysLate: 3, band: 'today' },
        { row: 10, candidate: '=1+1', rule: 'week', dueOn: '2026-11-25', daysLate: -5, band: 'next week' },
      ]),
    );
    expect(owed.map(({ candidate }) => candidate).sort()).toEqual(['=1+1', 'Ana Ruiz', 'Ben Cole', 'Dee Hall']);
  });

  it('owes nothing to people who were closed before, and asks about those without a contact date', () => {
    expect(result.unconfirmed.map(({ row, candidate, phase }) => ({ row, candidate, phase }))).toEqual([
      { row: 7, candidate: 'Eve Lind', phase: 'offer' },
    ]);
  });

  it('mails each recruiter their own people, once, with no name in the subject', async () => {
    expect(result.mails.map(({ to }) => to).sort()).toEqual(['rita@agency.example', 'sam@agency.example']);
    for (const { to, subject, file: name } of result.mails) {
      expect(subject).not.toMatch(/Ana|Ben|Dee|Eve|Cole/);
      const mail = await PostalMime.parse(readFileSync(join(folder, 'first', name)));
      expect(mail.to?.[0]?.address).toBe(to);
      const both = `${mail.html ?? ''}${mail.text ?? ''}`;
      expect(both.includes('Ana Ruiz')).toBe(to.startsWith('rita'));
      expect(both.includes('Dee Hall')).toBe(to.startsWith('sam'));
    }
  });

  it('counts the service calls of the Friday run alone', () => {
    const { read, write, mail, other } = result.calls;
    expect(mail).toBe(2);
    expect(read + write + mail + other).toBeLessThanOrEqual(2 * 2 + 10);
  });

  it('writes the tracker as a workbook', () => {
    expect(readdirSync(join(folder, 'first')).sort()).toEqual(
      [...result.mails.map(({ file: name }) => name), 'tracker.xlsx'].sort(),
    );
    expect(
      readFileSync(join(folder, 'first', 'tracker.xlsx'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('writes a workbook of which no tab but the tracker is taken for a candidate sheet', () => {
    const { out } = runCommand(folder, 'recognise', join(folder, 'first', 'tracker.xlsx'), '--json');
    const tabs = JSON.parse(out) as { sheet: string; isCandidateSheet: boolean; refused: string | null }[];
    const others = tabs.filter(({ isCandidateSheet }) => !isCandidateSheet);
    expect(tabs).toHaveLength(7);
    expect(others).toHaveLength(6);
    for (const { refused } of others) expect(refused).toContain('Close the Loop’s own');
  });

  it('sends nothing twice when it goes on from what was kept', () => {
    const again = friday('second', '--on', '2026-11-20', '--save', saved);
    expect(again.err).toContain('kept earlier');
    expect(again.err).not.toContain('not the blitz day');
    const second = JSON.parse(again.out) as Result;
    expect(second.mails).toEqual([]);
    expect(second.owed).toEqual(result.owed);
  });
});

describe('npm run friday on another day', () => {
  it('makes that week’s run on it and says so', () => {
    const { out, err, code } = friday('thursday', '--on', '2026-11-19');
    expect(code).toBe(0);
    expect(err).toContain('not the blitz day');
    expect((JSON.parse(out) as Result).mails.map(({ to }) => to).sort()).toEqual([
      'rita@agency.example',
      'sam@agency.example',
    ]);
  });
});

describe('npm run friday refuses in one sentence', () => {
  const refused = (...args: readonly string[]) =>
    runCommand(folder, 'friday', ...args, '--out', join(folder, 'none'), '--json');

  it('a file without candidates', () => {
    const list = join(folder, 'shopping.csv');
    writeFileSync(list, 'Item,Price\nMilk,1.20\nBread,2.40\nButter,3.10\n');
    const { code, out } = refused(list, '--on', '2026-11-20');
    expect(code).toBe(2);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['refused']);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it.each([
    ['a file that is not there', [join(folder, 'nobody.csv'), '--on', '2026-11-20']],
    ['a day that is none', [file, '--on', '2026-02-30']],
    ['an option nobody knows', [file, '--on', '2026-11-20', '--colour', 'red']],
    ['a zone that is none', [file, '--on', '2026-11-20', '--zone', 'Mars/Olympus']],
  ])('%s', (_, args) => {
    const { code, out } = refused(...args);
    expect(code).toBe(2);
    const { refused: says } = JSON.parse(out) as { refused: string };
    expect(says).toMatch(/^[^\n]+\.$/);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
