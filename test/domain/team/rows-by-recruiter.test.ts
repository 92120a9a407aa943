import * as fc from 'fast-check';
import { addresseesOf } from '../../../src/domain/team/addressees.js';
import { rowsByRecruiter } from '../../../src/domain/team/rows-by-recruiter.js';
import { aScanned, aRecruiter, FRIDAY, listed, someSettings } from '../../app/friday/a-team.js';

const rowOf = (owner: string) => aScanned(listed({ owner }), []);
const idsOf = (rows: readonly ReturnType<typeof rowOf>[]): readonly string[] =>
  rows.map(({ listed: { id } }) => id).sort();
const byName = (owners: readonly string[], settings = someSettings()) =>
  rowsByRecruiter(owners.map(rowOf), settings, FRIDAY).map(({ name, address, own }) => [name, address, own.length]);

describe('whose people they are', () => {
  it('is one recruiter whatever the owner cells call them', () => {
    const settings = someSettings({ recruiters: [aRecruiter('rita@agency.example', { name: 'Rita' })] });
    const owners = ['Rita', 'rita@agency.example', 'RITA ', 'Rita Roth <rita@agency.example>', 'Sam', ''];
    expect(byName(owners, settings)).toEqual([
      ['Rita', 'rita@agency.example', 4],
      ['Sam', null, 1],
      ['', null, 1],
      ['lead@agency.example', 'lead@agency.example', 0],
    ]);
  });

  it('tells two of one name apart', () => {
    const names = byName(['Ana <ana@one.example>', 'Ana <ana@two.example>']).map(([name]) => name);
    expect(names).toEqual(['Ana', 'ana@two.example']);
  });

  it('brings those whom they cover while a colleague is away, who keeps them on a list of their own', () => {
    const leave = [{ from: FRIDAY - 1, to: FRIDAY + 5, cover: 'Sam' }];
    const recruiters = [
      aRecruiter('rita@agency.example', { name: 'Rita', leave }),
      aRecruiter('sam@agency.example', { name: 'Sam' }),
    ];
    const all = rowsByRecruiter([rowOf('Rita'), rowOf('Sam')], someSettings({ recruiters }), FRIDAY);
    expect(all.map(({ name, own, adopted }) => [name, own.length, adopted.flat().length])).toEqual([
      ['Rita', 1, 0],
      ['Sam', 1, 1],
    ]);
  });

  it('is everybody once over all lists of their own, and for each what Friday’s mail brings them', () => {
    const people = ['rita', 'sam', 'tom'];
    const recruiter = fc.record({
      who: fc.constantFrom(...people),
      hasAddress: fc.boolean(),
      fridayMail: fc.boolean(),
      cover: fc.option(fc.constantFrom(...people), { nil: undefined }),
    });
    const owner = fc.constantFrom(
      '',
      'rita',
      ' Rita',
      'rita@agency.example',
      'sam',
      'Tom <tom@agency.example>',
      'Tom <tom@other.example>',
      'nobody',
    );
    const settings = fc.record({
      recruiters: fc.uniqueArray(recruiter, { selector: ({ who }) => who }),
      managers: fc.subarray(['boss@agency.example', 'sam@agency.example']),
    });
    fc.assert(
      fc.property(fc.array(owner, { maxLength: 12 }), settings, (owners, given) => {
        const rows = owners.map(rowOf);
        const team = someSettings({
          managers: given.managers,
          recruiters: given.recruiters.map(({ who, hasAddress, fridayMail, cover }) => ({
            ...aRecruiter(hasAddress ? `${who}@agency.example` : '', { name: who, fridayMail }),
            leave: cover === undefined ? [] : [{ from: FRIDAY, to: FRIDAY, cover }],
          })),
        });
        const all = rowsByRecruiter(rows, team, FRIDAY);
        expect(idsOf(all.flatMap(({ own }) => own))).toEqual(idsOf(rows));
        expect(new Set(all.map(({ name }) => name.toLowerCase())).size).toBe(all.length);
        for (const { to, own, adopted } of addresseesOf(rows, team, FRIDAY).addressees) {
          const theirs = all.find(({ address }) => address === to);
          expect(idsOf(theirs?.adopted.flat() ?? [])).toEqual(idsOf(adopted.flatMap((each) => each.rows)));
          // Whoever is away or gets no mail keeps their people; everybody else has those of the mail.
          if (own.length > 0) expect(idsOf(theirs?.own ?? [])).toEqual(idsOf(own));
        }
      }),
      { numRuns: 300 },
    );
  });
});
