import type { Cell } from '../../../src/domain/cell.js';
import { isTotalsRow, rowCounter, rowsBeforeData } from '../../../src/domain/recognition/candidate-rows.js';
import type { Mapping } from '../../../src/domain/recognition/mapping.js';
import { FIELDS, type Field } from '../../../src/domain/recognition/recognition.js';

/** Columns from left to right, `null` for one that is no field. */
function mapped(...columns: readonly (Field | null)[]): Mapping {
  return Object.fromEntries(
    FIELDS.map((field) => {
      const at = columns.indexOf(field);
      return [field, at < 0 ? null : { column: at + 1, header: field, confidence: 1, because: '' }];
    }),
  ) as unknown as Mapping;
}

describe('a row of totals', () => {
  it.each<[string, Cell[]]>([
    ['with a number', ['Total', '', 12]],
    ['alone', ['TOTAL']],
    ['with the number in its text', ['Total: 42', '']],
    ['with a number close to it', ['Total42']],
    ['behind an empty column', ['', 'Grand total', 12]],
    ['with further words', ['Total candidates', 12]],
    ['in German', ['Summe', 12]],
    ['in Chinese', ['共 12 条', '']],
    ['in Chinese, without a number', ['共条']],
    ['in Chinese, broken off', ['共12']],
  ])('is one %s', (_, row) => {
    expect(isTotalsRow(row)).toBe(true);
  });

  it.each<[string, Cell[]]>([
    ['a person', ['Maria Silva', 'maria@example.com']],
    ['a person called Sum, with an address', ['Sum', 'sum@example.com']],
    ['a person called Sum, with a phone', ['Sum', '+44 20 7946 0123']],
    ['a person called Sum, with a profile', ['Sum', 'linkedin.com/in/sum']],
    ['a word that only begins like it', ['Totally new', 12]],
    ['a word that ends like it', ['Subtotally', 12]],
    ['a number first', [12, 'Total']],
    ['nothing', ['', '']],
    ['a note', ['Total of the candidates whom we met in the spring', 12]],
    ['other Chinese', ['共同', 12]],
  ])('is none that is %s', (_, row) => {
    expect(isTotalsRow(row)).toBe(false);
  });

  it('has a first text of forty letters at most', () => {
    expect(isTotalsRow([`Total ${'x'.repeat(34)}`])).toBe(true);
    expect(isTotalsRow([`Total ${'x'.repeat(35)}`])).toBe(false);
  });
});

describe('a candidate’s row', () => {
  const headers = ['Name', 'Email', 'Stage', 'Note'];
  const people: Cell[][] = [
    ['Maria Silva', 'maria@example.com', 'Interview', ''],
    ['Jonas Müller', 'jonas@example.com', 'Applied', ''],
    ['Aisha Khan', 'aisha@example.com', 'Interview', ''],
    ['Wei Chen', 'wei@example.com', 'Rejected', ''],
    ['Olga Petrova', 'olga@example.com', 'Rejected', ''],
  ];
  const is = (row: readonly Cell[], mapping = mapped('name', 'email', 'stage'), rows = people): boolean =>
    rowCounter(mapping, headers, rows).isCandidate(row);

  it('has a name, or an address; a stage alone is nobody', () => {
    expect(is(['Maria Silva', '', '', ''])).toBe(true);
    expect(is(['', 'maria@example.com', '', ''])).toBe(true);
    expect(is(['', '', 'Interview', 'x'])).toBe(false);
    expect(is(['-', 'n/a', 'Interview', ''])).toBe(false);
    expect(is([])).toBe(false);
  });

  it('is told by a phone or a profile as well', () => {
    for (const field of ['firstName', 'lastName', 'phone', 'linkedin'] as const)
      expect(is(['x', '', 'Interview'], mapped(field, null, 'stage'))).toBe(true);
    expect(is(['x', '', ''], mapped('role', null, 'stage'))).toBe(true);
  });

  it('in a tab that names nobody is any that holds something but tick boxes', () => {
    const nobody = mapped('role', 'stage');
    expect(is(['', 'Interview'], nobody)).toBe(true);
    expect(is([0, ''], nobody)).toBe(true);
    expect(is([false, true, ''], nobody)).toBe(false);
    expect(is(['', '-'], nobody)).toBe(false);
  });

  it('is not the header again, nor most of it', () => {
    expect(is(headers)).toBe(false);
    expect(is(['Name', ' Email ', 'Stage', 'yes'])).toBe(false);
    expect(is(['Name', 'Email', 'Interview', 'yes'])).toBe(true);
    expect(rowCounter(mapped('name'), ['Name', ''], people).isCandidate(['Name', ''])).toBe(true);
    expect(rowCounter(mapped('name'), ['Name', 'Email', '', ''], people).isCandidate(['Name', 'Email', '', ''])).toBe(
      false,
    );
    expect(rowCounter(mapped('name'), ['Name', '2026', 'Stage'], people).isCandidate(['Name', 2026, 'x'])).toBe(true);
  });

  it('is no row of totals', () => {
    expect(is(['Total', '', 5, ''])).toBe(false);
  });

  it('is not the heading of a group or a remark below a table of whole names', () => {
    expect(is(['ENGINEERING', '', '', ''])).toBe(false);
    expect(is(['* told by phone', '', '', ''])).toBe(false);
    expect(is(['ENGINEERING', '', '', false])).toBe(false);
    expect(is(['ENGINEERING', 'x', '', ''])).toBe(true);
    // Just typed in: a whole name, and a first name.
    expect(is(['Ana Costa', '', '', ''])).toBe(true);
    expect(is(['Maria', '', '', ''])).toBe(true);
    expect(is([' Zoë ', '', '', ''])).toBe(true);
    expect(is(['', 'maria@example.com', '', ''])).toBe(true);
  });

  it('may look like a heading in a table of few rows, of short names, or of hardly any cells', () => {
    const heading = ['ENGINEERING', '', '', ''];
    const named = mapped('name', 'email', 'stage');
    expect(is(heading, named, people.slice(0, 4))).toBe(true);
    expect(is(heading, named, [...people.slice(0, 4), ['', 'x@example.com', 'Interview', '']])).toBe(true);
    expect(
      is(
        heading,
        named,
        people.map(([name = '']) => [name, '', '', '']),
      ),
    ).toBe(true);
    expect(
      is(
        heading,
        named,
        people.map(([name = '', email = '']) => [name, email, '', false]),
      ),
    ).toBe(true);
    expect(
      is(
        heading,
        named,
        people.map(([, ...rest]) => ['maria', ...rest]),
      ),
    ).toBe(true);
    // Three of five whole names tell, two do not.
    const short: Cell[] = ['maria', 'm@example.com', 'Interview', ''];
    expect(is(heading, named, [...people.slice(0, 3), short, short])).toBe(false);
    expect(is(heading, named, [...people.slice(0, 2), short, short, short])).toBe(true);
    expect(is(heading, mapped(null, 'email', 'stage'), people)).toBe(false);
    expect(is(['', 'ENGINEERING', '', ''], mapped(null, 'email', 'stage'), people)).toBe(true);
  });

  it('is told from a heading by the first two hundred rows', () => {
    const short: Cell[] = ['maria', 'm@example.com', 'Interview', ''];
    const full = people[0] ?? [];
    const heading = ['ENGINEERING', '', '', ''];
    const rows = (whole: number) => [
      ...Array<readonly Cell[]>(whole).fill(full),
      ...Array<readonly Cell[]>(250 - whole).fill(short),
    ];
    const told = (whole: number) => rowCounter(mapped('name', 'email', 'stage'), headers, rows(whole));
    expect(told(120).isCandidate(heading)).toBe(false);
    expect(told(119).isCandidate(heading)).toBe(true);
  });
});

describe('rows between the header and the first candidate', () => {
  const data: Cell[][] = Array.from({ length: 5 }, (_, row) => [
    'Maria Silva',
    `maria${row}@example.com`,
    '+44 20 7946 0123',
    '2026-11-20',
  ]);
  const mapping = mapped('name', 'email', 'phone', 'appliedDate');
  const before = (...rows: readonly (readonly Cell[])[]): number => rowsBeforeData([...rows, ...data], mapping);

  it('are none in a plain table', () => {
    expect(before()).toBe(0);
    expect(rowsBeforeData([], mapping)).toBe(0);
  });

  it('are blank, or marks that stand for nothing', () => {
    expect(before([])).toBe(1);
    expect(before(['', ''], ['-', ''])).toBe(2);
  });

  it('are instructions: texts where later rows hold addresses, phones, dates', () => {
    expect(before(['The name', 'The address', 'With the country', 'As in the mail'])).toBe(1);
    expect(before(['Text', 'Text', '', ''])).toBe(0);
    expect(before(['Required', 'Text', '', ''])).toBe(1);
    expect(before(['', 'Text', 'Text', ''])).toBe(1);
    expect(before([], ['', 'Text', 'Text', ''], [])).toBe(3);
    expect(before(['', 'Text', 'Text', ''], ['', 'Text', 'Text', ''])).toBe(2);
  });

  it('are instructions by their words alone, where three of them say so', () => {
    expect(before(['Required', 'required', 'Optional', ''])).toBe(1);
    expect(rowsBeforeData([['Required', 'Please', 'Optional'], ...data], mapped('name'))).toBe(1);
    expect(rowsBeforeData([['Required', 'Please', 'x'], ...data], mapped('name'))).toBe(0);
  });

  it.each([
    'required',
    'Optional',
    'mandatory',
    'e.g. 2026',
    'example',
    'Format',
    'Enter it',
    'fill in',
    'Please',
    'Pflichtfeld',
    'Beispiel',
    'obligatoire',
    'exemple',
    'obligatorio',
    'ejemplo',
    '必須',
    '任意',
    '例：山田',
    '（例）',
  ])('are instructions with “%s” and one text where an address should be', (text) => {
    expect(before([text, 'Text', '', ''])).toBe(1);
  });

  it('are none that hold data, but an address in an example is none', () => {
    expect(before(['Required', 'maria@example.com', 'Text', 'Text'])).toBe(0);
    expect(before(['Required', 'e.g. maria@example.com', 'Text', ''])).toBe(1);
    expect(before(['Required', 'Example:maria@example.com', 'Text', ''])).toBe(0);
    expect(before(['Requiredly', 'Text', '', ''])).toBe(0);
  });

  it('are none where the later rows hold no addresses either', () => {
    const few = data.map(([name = '', , phone = '', date = ''], row) => [
      name,
      row < 3 ? 'ask' : 'a@example.com',
      phone,
      date,
    ]);
    expect(rowsBeforeData([['Required', 'Text', '', ''], ...few], mapping)).toBe(0);
    const most = data.map(([name = '', email = '', phone = '', date = ''], row) => [
      name,
      row < 1 ? 'ask' : email,
      phone,
      date,
    ]);
    expect(rowsBeforeData([['Required', 'Text', '', ''], ...most], mapping)).toBe(1);
    expect(
      rowsBeforeData(
        [
          ['Required', 'Text', '', ''],
          ['Maria', '', '', ''],
        ],
        mapping,
      ),
    ).toBe(0);
    expect(rowsBeforeData([['Required', 'Text', 'Text', ''], [], ['', '', '']], mapping)).toBe(0);
  });

  it('are among the first eight only, and only where something follows', () => {
    const text = ['', 'Text', 'Text', ''];
    expect(before(...Array.from({ length: 7 }, () => []), text)).toBe(8);
    expect(before(...Array.from({ length: 8 }, () => []), text)).toBe(8);
    expect(rowsBeforeData([[], []], mapping)).toBe(0);
  });

  it('are known by profile links, interview dates and last contacts, too', () => {
    const by = (field: Field, cells: readonly Cell[]) =>
      rowsBeforeData([['Required', 'Text'], ...cells.map((cell) => ['Maria Silva', cell])], mapped('name', field));
    expect(by('linkedin', ['linkedin.com/in/a', 'https://example.com/b'])).toBe(1);
    expect(by('interviewDate', ['2026-11-20', 46_000])).toBe(1);
    expect(by('lastTouch', ['2026-11-20', 46_000])).toBe(1);
    expect(by('appliedDate', ['2026-11-20', 46_000])).toBe(1);
    expect(by('phone', ['+44 20 7946 0123', 2_079_460_123])).toBe(1);
    expect(by('source', ['2026-11-20', 46_000])).toBe(0);
  });
});
