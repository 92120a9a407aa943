import { hintIn, idCell, idIn, isAbout, isSameWho } from '../../../src/domain/identity/id-cell';

const ana = { name: 'Ana Ruiz', email: 'ana@mail.example', owner: 'Rita', stage: 'Interview', job: 'Analyst' };

describe('the hidden cell beside a row', () => {
  it('names whom it was written for, and is read only where we wrote it', () => {
    const cell = idCell('abc123xyz', ana);
    expect(idIn(cell)).toBe('abc123xyz');
    expect(isSameWho(cell, 'ana  RUIZ', 'Ana@mail.example')).toBe(true);
    expect(isSameWho(cell, 'Ben Okoro', 'ana@mail.example')).toBe(false);
    expect([idIn('Ana'), idIn('=1+1'), idIn(''), idIn('abc123.x.y.z.a.b.c')]).toEqual([null, null, null, null]);
  });

  it('of the first version notes no job, and is read as well', () => {
    const first = idCell('abc123xyz', ana).split('.').slice(0, 5).join('.');
    expect(hintIn(first)).toEqual({ ...hintIn(idCell('abc123xyz', ana)), job: null });
  });

  it('keeps the last owner of a row whose owner cell was emptied', () => {
    const before = hintIn(idCell('abc123xyz', ana))?.owner ?? '';
    expect(hintIn(idCell('abc123xyz', { ...ana, owner: '' }, before))?.owner).toBe(before);
  });

  it('is about a row in whose cells the name or the address is, in one or in two side by side', () => {
    const cell = idCell('abc123xyz', ana);
    expect(isAbout(cell, ['x', 'Ana', 'Ruiz'])).toBe(true);
    expect(isAbout(cell, ['ANA@mail.example'])).toBe(true);
    expect(isAbout(cell, ['Ben', 'Okoro', ''])).toBe(false);
  });
});
