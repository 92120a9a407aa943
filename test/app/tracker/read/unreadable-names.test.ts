import { hasNoReadableName } from '../../../../src/app/tracker/read/unreadable-names.js';
import type { Cell } from '../../../../src/domain/cell.js';

const at = (column: number) => ({ column, header: '', order: null, kind: null });
const fields = { name: at(1), email: at(2), phone: at(3) };
const isHidden = (...cells: Cell[]): boolean =>
  hasNoReadableName({ row: 2, cells }, { fields } as unknown as Parameters<typeof hasNoReadableName>[1]);

describe('a row whose formulas fail', () => {
  it.each(['#REF!', '#ERROR!', '#N/A', '#NAME?', 'Loading...', 'Wird geladen…'])(
    'is left alone while its name shows %s',
    (error) => {
      expect(isHidden(error, '', '')).toBe(true);
      expect(isHidden(error, 'ana@mail.example', '')).toBe(true);
    },
  );

  // "+1 202-555-0100" typed into a cell is a formula to Google.
  it('is still Ana’s where her phone number or her address shows an error', () => {
    expect(isHidden('Ana Ruiz', 'ana@mail.example', '#ERROR!')).toBe(false);
    expect(isHidden('Ana Ruiz', '#N/A', '+1 202')).toBe(false);
  });

  it('is left alone where nothing but the error could say whose it is', () => {
    expect(isHidden('', '#REF!', '')).toBe(true);
    expect(isHidden('  ', 'ana@mail.example', '#ERROR!')).toBe(true);
    expect(isHidden('', 'ana@mail.example', '')).toBe(false);
  });
});
