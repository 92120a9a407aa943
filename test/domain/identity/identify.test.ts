import fc from 'fast-check';
import { hintIn, idCell } from '../../../src/domain/identity/id-cell';
import { identify } from '../../../src/domain/identity/identify';
import type { RowDetails } from '../../../src/domain/identity/row-details';
import type { Registered } from '../../../src/domain/identity/registered';

type Details = Pick<RowDetails, 'name' | 'emails' | 'phone' | 'link' | 'job' | 'owner'>;

const TAB = 7;
const details = (name: string, more: Partial<Details> = {}): Details => ({
  name,
  emails: [],
  phone: '',
  link: '',
  job: '',
  owner: '',
  ...more,
});
const line = (id: string, of: Details, more: Partial<Registered> = {}): Registered => ({
  id,
  ...of,
  tab: TAB,
  firstSeen: 100,
  leftOn: null,
  erasedOn: null,
  keepUntil: null,
  ...more,
});
const beside = (id: string, { name, emails, owner, job }: Details) =>
  hintIn(idCell(id, { name, email: emails[0] ?? '', owner, stage: '', job }));
const at = (row: number, of: Details, hint: RowDetails['hint'] = null): RowDetails => ({ tab: TAB, row, ...of, hint });
const ids = (rows: readonly RowDetails[], register: readonly Registered[]): readonly (string | null)[] =>
  identify(rows, register).rows.map((found) => found?.id ?? null);

const ana = details('Ana Ruiz', { emails: ['ana@mail.example'], job: 'Data Engineer', owner: 'Rita' });
const anaAgain = { ...ana, job: 'Analyst', owner: 'Sam' };
const ben = details('Ben Okoro', { emails: ['ben@mail.example'], job: 'Analyst' });
const [ANA, ANA_AGAIN, BEN, CEM] = ['aaaaaaaa', 'cccccccc', 'bbbbbbbb', 'dddddddd'] as const;

describe('who a row is', () => {
  it('is somebody new where nobody knows them', () => {
    expect(ids([at(2, ana)], [line(BEN, ben)])).toEqual([null]);
  });

  it('is told by name and address where our cells are gone, and by the name where there is no address', () => {
    const cem = details('Cem Yilmaz');
    expect(ids([at(2, ana), at(3, cem)], [line(CEM, cem), line(ANA, ana)])).toEqual([ANA, CEM]);
  });

  it('is told by any address of the cell', () => {
    const known = { ...ana, emails: ['ana@work.example', 'ana@mail.example'] };
    expect(ids([at(2, details('Ana Ruiz-Gil', { emails: ['ana@mail.example'] }))], [line(ANA, known)])).toEqual([ANA]);
  });

  it('of one person on two rows is told by the job, when only their columns were sorted', () => {
    const rows = [at(2, anaAgain, beside(ANA, ana)), at(3, ana, beside(ANA_AGAIN, anaAgain))];
    expect(ids(rows, [line(ANA, ana), line(ANA_AGAIN, anaAgain)])).toEqual([ANA_AGAIN, ANA]);
    // Without the register, too: the cells beside the rows note the job.
    expect(ids(rows, [])).toEqual([ANA_AGAIN, ANA]);
  });

  it('is found though its id stands beside a blank row', () => {
    const hint = beside(ANA, ana);
    const stray = hint === null ? [] : [{ tab: TAB, row: 9, hint }];
    expect(identify([at(2, ana, beside(BEN, ben))], [], stray).rows).toEqual([
      { id: ANA, hintAt: { tab: TAB, row: 9 } },
    ]);
  });

  it('is the original where a row was copied, and the copy is another row of the same person', () => {
    const copied = [at(2, anaAgain, beside(ANA, ana)), at(9, ana, beside(ANA, ana))];
    expect(ids(copied, [line(ANA, ana)])).toEqual([null, ANA]);
    expect(ids([at(2, ana, beside(ANA, ana)), at(9, ana, beside(ANA, ana))], [line(ANA, ana)])).toEqual([ANA, null]);
  });

  it('keeps who it is when a name is put right or an address changes, and not when somebody else is typed over it', () => {
    const cem = details('Cem Yilmaz');
    const corrected = [
      at(2, details('Cem Yılmaz'), beside(CEM, cem)),
      at(3, { ...ana, emails: ['ana@new.example'] }, beside(ANA, ana)),
      at(4, details('Zoe Park'), beside(BEN, details('Ben Okoro'))),
    ];
    const register = [line(CEM, cem), line(ANA, ana), line(BEN, details('Ben Okoro'))];
    expect(ids(corrected, register)).toEqual([CEM, ANA, null]);
  });

  it('is never guessed between two people of one name', () => {
    const [one, other] = [details('Maria Lopez'), details('Maria Lopez')];
    expect(ids([at(2, one)], [line(ANA, one), line(BEN, other)])).toEqual([null]);
    const told = [line(ANA, { ...one, owner: 'Rita' }), line(BEN, { ...other, owner: 'Sam' })];
    expect(ids([at(2, { ...one, owner: 'Sam' })], told)).toEqual([BEN]);
  });

  it('of somebody who left and applies for another job is a new candidate; for the same job they came back', () => {
    const left = [line(ANA, ana, { leftOn: 105 })];
    expect(ids([at(2, anaAgain)], left)).toEqual([null]);
    expect(ids([at(2, { ...ana, owner: 'Sam' })], left)).toEqual([ANA]);
  });

  it('is not told by an address that stands beside more than three names', () => {
    const info = (name: string): Details => details(name, { emails: ['info@agency.example'] });
    const register = ['Ana', 'Ben', 'Cem', 'Dora'].map((name, index) => line(`person0${String(index)}`, info(name)));
    expect(ids([at(2, info('Eve'))], register)).toEqual([null]);
    expect(ids([at(2, info('Eve'))], register.slice(0, 2))).toEqual(['person00']);
    expect(ids([at(2, info('Cem'))], register)).toEqual(['person02']);
  });

  const NAMES = ['Ana Ruiz', 'Ben Okoro', 'Cem Yilmaz', 'Dora Nagy', 'Eve Lund', 'Maria Lopez', 'Maria Lopez'];
  const JOBS = ['Engineer', 'Analyst', 'Designer'];
  /** People of whom some share a name and some stand on two rows; each row can be told from every other. */
  const people = fc
    .array(
      fc.record({
        name: fc.nat({ max: NAMES.length - 1 }),
        job: fc.constantFrom(...JOBS),
        owner: fc.constantFrom('Rita', 'Sam'),
        hasAddress: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) => {
      const seen = new Set<string>();
      return all.flatMap(({ name: index, job, owner, hasAddress }): Details[] => {
        const [name = '', emails] = [NAMES[index], hasAddress ? [`person${String(index)}@mail.example`] : []];
        // Whoever has a name without an address must be the only one who bears it in that job.
        const key = `${name}, ${job}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [details(name, { emails, job, owner })];
      });
    });

  it('stays the same whatever is sorted, shifted, blanked and copied, and in whatever order it is asked', () => {
    fc.assert(
      fc.property(
        people,
        fc.infiniteStream(fc.nat()),
        fc.array(fc.constantFrom('kept', 'kept', 'moved', 'blank', 'of another'), { minLength: 30, maxLength: 30 }),
        fc.boolean(),
        (all, numbers, hidden, hasRegister) => {
          const next = (): number => numbers.next().value;
          const idOf = (index: number): string => `person${String(index).padStart(3, '0')}`;
          const register = all.map((one, index) => line(idOf(index), one));
          const hints = all.map((one, index) => beside(idOf(index), one));
          const rows = all.map((one, index): RowDetails => {
            const what = hasRegister ? hidden[index] : 'moved';
            if (what === 'blank') return at(index + 2, one);
            if (what === 'of another') return at(index + 2, one, hints[next() % hints.length] ?? null);
            return at(index + 2, one, hints[what === 'kept' ? index : (index + 1) % hints.length]);
          });
          const shuffled = rows
            .map((row, index) => ({ row, index, key: next() }))
            .sort((one, other) => one.key - other.key);
          const lines = hasRegister ? [...register].sort(() => (next() % 2 === 0 ? 1 : -1)) : [];
          const found = ids(
            shuffled.map(({ row }) => row),
            lines,
          );
          expect(found).toEqual(shuffled.map(({ index }) => idOf(index)));
        },
      ),
      { numRuns: 500 },
    );
  });

  const anybody = fc.record({
    name: fc.constantFrom('Ana', 'Ben', 'Cem', ''),
    emails: fc.subarray(['a@x.example', 'b@x.example', 'c@x.example'], { maxLength: 2 }),
    phone: fc.constantFrom('', '0170 1234567', '0170 7654321'),
    link: fc.constantFrom('', 'https://www.linkedin.com/in/ana', 'linkedin.com/in/ben/'),
    job: fc.constantFrom('', 'Engineer', 'Analyst'),
    owner: fc.constantFrom('', 'Rita'),
  });

  it('is answered alike in whatever order rows and lines are given', () => {
    fc.assert(
      fc.property(
        fc.array(anybody, { maxLength: 6 }),
        fc.array(fc.tuple(anybody, fc.option(fc.nat({ max: 7 }))), { maxLength: 6 }),
        (known, seen) => {
          const register = known.map((one, index) => line(`person${String(index)}`, one));
          const rows = seen.map(([one, hint], index) => {
            const of = hint === null ? undefined : known[hint];
            return at(index + 2, one, of === undefined ? null : beside(`person${String(hint)}`, of));
          });
          expect(ids([...rows].reverse(), [...register].reverse())).toEqual([...ids(rows, register)].reverse());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is one to one, and never somebody with whom nothing is shared but the place', () => {
    fc.assert(
      fc.property(
        fc.array(anybody, { maxLength: 8 }),
        fc.array(fc.tuple(anybody, fc.option(fc.nat({ max: 9 }))), { maxLength: 8 }),
        (known, seen) => {
          const idOf = (index: number): string => `person${String(index)}`;
          const register = known.map((one, index) => line(idOf(index), one));
          const rows = seen.map(([one, hint], index) => {
            const of = hint === null ? undefined : known[hint];
            return at(index + 2, one, of === undefined ? null : beside(idOf(hint ?? 0), of));
          });
          const found = ids(rows, register);
          const given = found.filter((id) => id !== null);
          expect(new Set(given).size).toBe(given.length);
          found.forEach((id, index) => {
            const [row, of] = [rows[index], known[Number(id?.slice('person'.length))]];
            if (id === null || row === undefined || of === undefined) return;
            const shared = [
              row.name !== '' && row.name === of.name,
              row.emails.some((email) => of.emails.includes(email)),
              row.phone !== '' && row.phone === of.phone,
              row.link !== '' && row.link === of.link,
              of.name === '' && of.emails.length === 0,
            ];
            expect(shared).toContain(true);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('costs no more for 10,000 rows with one address than for 10,000 addresses', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => index);
    const weighed = (emailOf: (index: number) => string, nameOf: (index: number) => string): number => {
      const all = many.map((index) => details(nameOf(index), { emails: [emailOf(index)] }));
      const register = all.map((one, index) => line(`person${String(index)}`, one));
      return identify(
        all.map((one, index) => at(index + 2, one)),
        register,
      ).weighed;
    };
    const name = (index: number): string => `Person ${String(index)}`;
    const apart = weighed((index) => `p${String(index)}@mail.example`, name);
    expect(weighed(() => 'info@agency.example', name)).toBeLessThanOrEqual(2 * apart);
    expect(
      weighed(
        () => 'ana@mail.example',
        () => 'Ana Ruiz',
      ),
    ).toBeLessThanOrEqual(2 * apart);
    expect(apart).toBeLessThanOrEqual(10 * many.length);
  });
});
