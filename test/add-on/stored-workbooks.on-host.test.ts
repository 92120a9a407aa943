import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { restoreHost } from '../../host/runtime/create-host.js';
import { answersOf } from '../support/answers-of-a-tracker.js';
import type { Answers, PersonAnswer } from '../support/answers-of-a-tracker.js';
import { buildFolder } from '../support/build-folder.js';

/** Made by released versions and never changed: see tools/stored-workbooks.mjs. */
const STORED = join(__dirname, '..', 'fixtures', 'workbooks');
const versions = readdirSync(STORED);

const openedNow = (version: string, name: string): Answers => {
  const saved: unknown = JSON.parse(gunzipSync(readFileSync(join(STORED, version, `${name}.json.gz`))).toString());
  return answersOf(restoreHost(saved, { bundle: buildFolder, now: 0 }));
};
const answeredThen = (version: string, name: string): Answers =>
  // Written by the same `answersOf`.
  JSON.parse(readFileSync(join(STORED, version, `${name}.answers.json`), 'utf8')) as Answers;

const known = (people: readonly PersonAnswer[]) =>
  people.map(({ row, name, candidateId }) => ({ row, name, candidateId }));

/** The blitz comes last: each recruiter's latest mail is their list. */
const fridayLists = ({ mails }: Answers) => Object.fromEntries(mails.map(({ to, names }) => [to, names]));
const mailedTo = (whom: string, { mails }: Answers) => mails.flatMap(({ to, names }) => (to === whom ? names : []));

describe.each(versions)('a workbook that version %s kept', (version) => {
  it.each(['fresh', 'twelve-weeks'])('%s: everybody is who they were, with what was said to them', (name) => {
    const [then, now] = [answeredThen(version, name), openedNow(version, name)];
    expect(now.people).toEqual(then.people);
    expect(now.gone).toEqual(then.gone);
    // Repair moves nobody.
    expect(known(now.repaired)).toEqual(known(then.repaired));
    // The Friday mail reaches the same recruiters, about the same people.
    expect(fridayLists(now)).toEqual(fridayLists(then));
    // The morning notes before it leave nobody out; since 0.2.0 they also have who was due on the day of set-up.
    for (const { to, names } of then.mails) expect(mailedTo(to, now)).toEqual(expect.arrayContaining([...names]));
  });

  it('with damaged cells: nobody is lost, Repair and the Friday mail work', () => {
    const [then, now] = [answeredThen(version, 'damaged'), openedNow(version, 'damaged')];
    const names = (people: readonly PersonAnswer[]) => people.map(({ name }) => name);
    expect(names(now.people)).toEqual(names(then.people));
    expect(names(now.repaired)).toEqual(names(then.repaired));
    // Whoever still had their touches then has them now; a later version may find more of them again.
    now.people.forEach(({ touches }, index) => {
      expect(touches.length).toBeGreaterThanOrEqual(then.people[index]?.touches.length ?? 0);
    });
    // Nobody is two people at once.
    const ids = now.people.map(({ candidateId }) => candidateId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(fridayLists(now)).sort()).toEqual(Object.keys(fridayLists(then)).sort());
  });
});
