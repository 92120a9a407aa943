import { nameChange } from '../../../src/domain/candidate/name-change.js';

describe('a name that stands where another stood', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruíz'],
    ['Ana Ruiz', 'ana  ruis'],
    ['Ana Ruiz', 'Ana Ruiz-Gil'],
    ['Cem Yilmaz', 'Yılmaz, Cem'],
    ['Jonathan Smith', 'Johnathan Smith'],
    ['李小龍', '李小龍'],
    ['Ana', '(Ana)'],
    // One slip in four letters, two in eight.
    ['Anna', 'Ana'],
    ['Ana Ruiz', 'Ana Russ'],
  ])('%s is still the same person as %s', (before, after) => {
    expect(nameChange(before, after)).toBe('same');
  });

  it.each([
    ['Maria Garcia', 'Maria Lopez'],
    ['Ben Okoro', 'Ben Adeyemi'],
    ['Ana Maria Ruiz', 'Ana Maria Lopez'],
    ['Ana', 'Ana Ruiz'],
    ['Ana Ruiz', 'Ana Rossi'],
  ])('%s may be %s, and may not', (before, after) => {
    expect(nameChange(before, after)).toBe('akin');
  });

  it.each([
    ['Ana Ruiz', 'Tom Weber'],
    ['', 'Ana Ruiz'],
    ['Ana Ruiz', ''],
    ['', ''],
    ['—', '?'],
    ['Ana', 'Mariana'],
    ['A', 'Mira'],
    ['Maren', 'Mara'],
    // A blank is a letter, too: three slips.
    ['Maria Lopez', 'Marialupaz'],
    ['Ana', 'Eva'],
    ['李小龍', '李連杰'],
  ])('“%s” is somebody else than “%s”', (before, after) => {
    expect(nameChange(before, after)).toBe('another');
  });
});
