import fc from 'fast-check';
import { idCell, idIn, settleIdentities } from '../../../../src/app/tracker/read/row-identity';
import type { IdentityRow } from '../../../../src/app/tracker/read/row-identity';

const ids = (): (() => string) => {
  let last = 0;
  return () => `new${String((last += 1)).padStart(5, '0')}`;
};
const hiddenOf = (id: string, name: string, email = ''): string => idCell(id, { name, email, owner: '', stage: '' });
const seen = (row: number, id: string, name: string, email = ''): IdentityRow => ({
  row,
  name,
  email,
  owner: '',
  stage: '',
  idCell: hiddenOf(id, name, email),
});

describe('who a row is', () => {
  it('gives a row without an id a new one', () => {
    const { rows } = settleIdentities([{ row: 2, idCell: '', name: 'Ana', email: '', owner: '', stage: '' }], ids());
    expect(rows).toMatchObject([{ row: 2, id: 'new00001', cameFrom: null }]);
  });

  it('brings the hidden cells back when only the columns of the user were sorted', () => {
    const ana = seen(2, 'aaaaaa', 'Ana', 'ana@x.example');
    const ben = seen(3, 'bbbbbb', 'Ben', 'ben@x.example');
    const sorted = [
      { ...ana, name: 'Ben', email: 'ben@x.example' },
      { ...ben, name: 'Ana', email: 'ana@x.example' },
    ];
    const settled = settleIdentities(sorted, ids());
    expect(settled.rows).toMatchObject([
      { row: 2, id: 'bbbbbb', cameFrom: 3 },
      { row: 3, id: 'aaaaaa', cameFrom: 2 },
    ]);
    expect(settled.mended).toEqual([2, 3]);
  });

  it('makes a copied row a candidate of its own, and leaves the upper one who it was', () => {
    const ana = seen(2, 'aaaaaa', 'Ana');
    const settled = settleIdentities([ana, { ...ana, row: 9 }], ids());
    expect(settled.rows.map(({ id }) => id)).toEqual(['aaaaaa', 'new00001']);
  });

  it('keeps a row whose address was corrected', () => {
    const ana = seen(2, 'aaaaaa', 'Ana', 'ana@x.exmaple');
    const [row] = settleIdentities([{ ...ana, email: 'ana@x.example' }], ids()).rows;
    expect(row?.id).toBe('aaaaaa');
  });

  it('takes a row that somebody else was typed over for somebody new', () => {
    const ana = seen(2, 'aaaaaa', 'Ana', 'ana@x.example');
    const [row] = settleIdentities([{ ...ana, name: 'Zoe', email: 'zoe@x.example' }], ids()).rows;
    expect(row?.id).toBe('new00001');
  });

  it('reads only ids that it has written itself', () => {
    expect(idIn(hiddenOf('abc123xyz', 'Ana'))).toBe('abc123xyz');
    expect(idIn('Ana')).toBeNull();
    expect(idIn('=1+1')).toBeNull();
  });

  it('never gives one id to two rows, and never the id of one person to another, however the rows were shuffled', () => {
    const person = fc.record({ name: fc.string({ minLength: 1, maxLength: 12 }), email: fc.emailAddress() });
    const typedOver = fc.constantFrom('nothing', 'nothing', 'name', 'address', 'both');
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { minLength: 1, maxLength: 12, selector: ({ email }) => email.toLowerCase() }),
        fc.array(fc.nat(), { maxLength: 5 }),
        fc.array(fc.nat(), { maxLength: 5 }),
        fc.array(typedOver, { minLength: 20, maxLength: 20 }),
        fc.infiniteStream(fc.nat()),
        (people, copiedCells, copiedRows, changes, order) => {
          const hidden = people.map((one, index) => hiddenOf(`person${String(index)}`, one.name, one.email));
          const stood = [...people, ...copiedCells.map((at) => people[at % people.length] ?? { name: '', email: '' })];
          // Only their own columns were sorted, some cells copied, and in some rows somebody typed.
          const sorted = stood.map((one) => ({ one, at: order.next().value as number }));
          sorted.sort((left, right) => left.at - right.at);
          const rows = sorted.map(({ one }, index): IdentityRow => {
            const change = changes[index];
            return {
              row: index + 2,
              name: change === 'name' || change === 'both' ? `Newcomer ${String(index)}` : one.name,
              email: change === 'address' || change === 'both' ? `newcomer${String(index)}@new.example` : one.email,
              owner: '',
              stage: '',
              idCell: hidden[index] ?? '',
            };
          });
          // Whole rows were copied below, hidden cells and all.
          const all = [...rows, ...copiedRows.flatMap((at) => rows[at % rows.length] ?? [])];
          const settled = settleIdentities(
            all.map((row, index) => ({ ...row, row: index + 2 })),
            ids(),
          ).rows;
          expect(new Set(settled.map(({ id }) => id)).size).toBe(settled.length);
          for (const [index, { id }] of settled.entries()) {
            if (!id.startsWith('person')) continue;
            const owner = people[Number(id.slice('person'.length))];
            const isThem =
              all[index]?.email.toLowerCase() === owner?.email.toLowerCase() ||
              all[index]?.name.trim().toLowerCase() === owner?.name.trim().toLowerCase();
            expect(isThem).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
