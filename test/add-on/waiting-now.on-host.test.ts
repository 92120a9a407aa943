import { AddOnInWorkbook } from '../support/add-on-in-workbook';

const addOn = AddOnInWorkbook.over(
  [
    ['Candidate', 'Email', 'Phone', 'Stage', 'Recruiter', 'Last contact'],
    ['Ana Ruiz', 'ana@mail.example', '+49 30 1234', 'Interview', 'Rita', '2026-11-10'],
    ['Ben Okoro', 'ben@mail.example', '', 'Phone screen', 'Sam', '2026-11-16'],
    ['Cem Yilmaz', 'cem@mail.example', '=1+1', 'Interview', 'Sam', '2026-11-12'],
    ['Dora Nagy', 'dora@mail.example', '', 'Interview', '', '2026-11-13'],
    ['Eva Lind', 'eva@mail.example', '', 'Interview', 'Rita', '2026-11-20'],
  ],
  '2026-11-20T10:00:00Z',
);
addOn.setUp();

const TAB = 'Waiting now';
const listed = (of: AddOnInWorkbook): string[][] => of.shown(TAB).slice(3);
const names = (of: AddOnInWorkbook): readonly (string | undefined)[] =>
  listed(of)
    .map((row) => row[1])
    .filter((name) => name !== '');
const countIn = (of: AddOnInWorkbook): string | undefined => of.shown(TAB)[0]?.[3];
const put = (of: AddOnInWorkbook, row: number, column: number, text: string): void => {
  of.workbook.write(of.sheet(TAB), row, column, [[of.workbook.parseEntry(text, null)]]);
};
const choose = (of: AddOnInWorkbook, recruiter: string): void => {
  put(of, 1, 2, recruiter);
};

describe('Waiting now', () => {
  it('lists and counts who is waiting until the next Friday, and nobody who heard from us today', () => {
    expect(names(addOn)).toEqual(['Ana Ruiz', 'Cem Yilmaz', 'Dora Nagy', 'Ben Okoro']);
    expect(countIn(addOn)).toBe('4 waiting, 2 overdue');
    const later = addOn.copy();
    later.type(1, later.column('Last word from us'), '2026-11-20');
    expect(names(later)).toEqual(['Cem Yilmaz', 'Dora Nagy', 'Ben Okoro']);
    expect(countIn(later)).toBe('3 waiting, 1 overdue');
  });

  it.each([
    ['Sam', ['Cem Yilmaz', 'Ben Okoro'], '2 waiting, 1 overdue'],
    ['rita', ['Ana Ruiz'], '1 waiting, 1 overdue'],
    ['Nobody of ours', [], 'Nobody is waiting'],
  ])('is the list of the recruiter whom somebody chooses above it: %s', (recruiter, wanted, count) => {
    const chosen = addOn.copy();
    choose(chosen, recruiter);
    expect(names(chosen)).toEqual(wanted);
    expect(countIn(chosen)).toBe(count);
    choose(chosen, '');
    expect(names(chosen)).toEqual(names(addOn));
  });

  it('offers the recruiters of the tracker for it', () => {
    const [rule] = addOn.workbook.validations(addOn.sheet(TAB));
    expect(rule?.ranges).toEqual([{ top: 1, left: 2, bottom: 1, right: 2 }]);
  });

  it('has the colours of the tracker, on name and status', () => {
    const { workbook } = addOn;
    const zone = { top: 3, left: 0, bottom: 6, right: 3 };
    const colours = workbook.seenStyles(addOn.sheet(TAB), zone).map((row) => row.map(({ fillColor }) => fillColor));
    const [ana, cem, dora] = colours;
    expect(ana?.[3]).toBe('#ee857b');
    expect([ana?.[1], cem?.[3]]).toEqual([ana?.[3], ana?.[3]]);
    expect(dora?.[3]).toBe('#fcdc76');
  });

  it('shows the number to call, never what stands in the cell as a formula', () => {
    const called = listed(addOn).map((row) => [row[1], row[8]]);
    expect(called.slice(0, 3)).toEqual([
      ['Ana Ruiz', 'Call +49 30 1234'],
      ['Cem Yilmaz', 'Call =1+1'],
      ['Dora Nagy', ''],
    ]);
  });

  it('is laid out anew by Repair where an earlier version did it, and keeps what was chosen where this one did', () => {
    const old = addOn.copy();
    put(old, 2, 6, 'Link');
    put(old, 2, 7, '');
    put(old, 2, 8, '');
    put(old, 3, 6, '="Open row "&E4');
    put(old, 1, 0, 'Anyone who is owed a word by 7 days from today.');
    old.run('repairTracker');
    expect(old.shown(TAB)).toEqual(addOn.shown(TAB));
    choose(old, 'Sam');
    old.run('repairTracker');
    expect(names(old)).toEqual(['Cem Yilmaz', 'Ben Okoro']);
  });
});
