import fc from 'fast-check';
import { addressesIn } from '../../../src/domain/identity/addresses';
import { peopleOf } from '../../../src/domain/identity/people';

const row = (name: string, ...emails: readonly string[]) => ({ name, emails });

describe('whose rows are one person’s', () => {
  it('is told by any address of a cell, also through a third row', () => {
    const [one, two, three, other, none] = peopleOf([
      row('Ana', 'ana@work.example'),
      row('Ana Ruiz', 'ana@mail.example'),
      row('A. Ruiz', 'ana@mail.example', 'ana@work.example'),
      row('Ben', 'ben@mail.example'),
      row('Cem'),
    ]);
    expect([two, three]).toEqual([one, one]);
    expect([other, none]).toEqual(['ben@mail.example', null]);
  });

  it('is not told by an address that stands beside more than three names', () => {
    const rows = ['Ana', 'Ben', 'Cem', 'Dora'].map((name) => row(name, 'info@agency.example'));
    expect(peopleOf(rows)).toEqual([null, null, null, null]);
    expect(new Set(peopleOf(rows.slice(1)))).toEqual(new Set(['info@agency.example']));
    expect(peopleOf([...rows, row('Ana', 'ana@mail.example', 'info@agency.example')])[4]).toBe('ana@mail.example');
  });

  it('is the same in whatever order the rows are, and no two rows without a shared address are ever joined', () => {
    const anyRow = fc.record({
      name: fc.constantFrom('Ana', 'Ben'),
      emails: fc.subarray(['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example', 'e@x.example']),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), fc.nat({ max: 7 }), (rows, turn) => {
        const people = peopleOf(rows);
        const turned = peopleOf([...rows.slice(turn), ...rows.slice(0, turn)]);
        const start = Math.min(turn, rows.length);
        expect([...turned.slice(rows.length - start), ...turned.slice(0, rows.length - start)]).toEqual(people);
        // The same by asking again and again who is joined to whom, as long as anything changes.
        const slow = rows.map((_, index) => index);
        for (let changed = true; changed;) {
          changed = false;
          rows.forEach((one, index) => {
            rows.forEach((other, at) => {
              const joined = one.emails.some((email) => other.emails.includes(email));
              const least = Math.min(slow[index] ?? 0, slow[at] ?? 0);
              if (!joined || (slow[index] === least && slow[at] === least)) return;
              slow[index] = least;
              slow[at] = least;
              changed = true;
            });
          });
        }
        rows.forEach((one, index) => {
          rows.forEach((_, at) => {
            const same = one.emails.length > 0 && slow[index] === slow[at];
            expect(people[index] !== null && people[index] === people[at]).toBe(same);
          });
        });
      }),
    );
  });
});

describe('the addresses in a cell', () => {
  it('are all of them, each once, whatever stands between', () => {
    expect(addressesIn('Ana <Ana@Mail.example>; ana@work.example, ana@mail.example')).toEqual([
      'ana@mail.example',
      'ana@work.example',
    ]);
    expect(addressesIn('none, @, a@b, a@b., ana at mail.example')).toEqual([]);
  });
});
