import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import {
  fallbackAddresses,
  policyOf,
  readOwner,
  recruiterNamed,
  whoCovers,
  whoIsMailed,
} from '../../../src/domain/team/recruiters.js';
import type { Recruiter } from '../../../src/domain/team/settings.js';
import { isWorkingDay } from '../../../src/domain/calendar/work-calendar.js';
import { day } from '../../support/candidates.js';

const recruiter = (name: string, more: Partial<Recruiter> = {}): Recruiter => ({
  name,
  address: `${name.toLowerCase()}@agency.example`,
  morningNote: true,
  fridayMail: true,
  leave: [],
  ...more,
});
const settings = {
  recruiters: [recruiter('Rita'), recruiter('Tom', { address: '' })],
  setUpBy: 'lead@agency.example',
  managers: [],
};
const nobody = new Set<string>();

describe('who is mailed', () => {
  it('is the address in the owner cell', () => {
    expect(whoIsMailed('Ana@agency.example', settings, nobody)).toEqual({
      address: 'ana@agency.example',
      says: 'The owner cell is an address',
      asksFirst: false,
    });
    expect(whoIsMailed('Ana Ruiz <ana@agency.example>', settings, nobody).address).toBe('ana@agency.example');
  });

  it('is looked up in Settings by name, whatever its case and blanks', () => {
    expect(whoIsMailed(' RITA ', settings, nobody)).toMatchObject({
      address: 'rita@agency.example',
      says: 'From Settings',
    });
  });

  it('are the managers, or whoever set it up, where the address is not known', () => {
    expect(whoIsMailed('Tom', settings, nobody)).toEqual({
      address: null,
      says: 'No address for “Tom” in Settings: goes to lead@agency.example',
      asksFirst: false,
    });
    expect(whoIsMailed('', settings, nobody).says).toBe('No owner: goes to lead@agency.example');
    const managed = { ...settings, managers: ['boss@agency.example'] };
    expect(whoIsMailed('Nobody Known', managed, nobody).says).toContain('goes to the managers');
    expect(fallbackAddresses(settings)).toEqual(['lead@agency.example']);
    expect(fallbackAddresses(managed)).toEqual(['boss@agency.example']);
  });

  it('is never a candidate, not even one named in Settings', () => {
    const candidates = new Set(['maria@mail.example', 'rita@agency.example']);
    expect(whoIsMailed('Maria@mail.example', settings, candidates).address).toBeNull();
    expect(whoIsMailed('Rita', settings, candidates)).toEqual({
      address: null,
      says: "rita@agency.example is a candidate's address: goes to lead@agency.example",
      asksFirst: false,
    });
  });

  it('of another domain is asked about first, unless Settings name the address', () => {
    expect(whoIsMailed('joe@other.example', settings, nobody).asksFirst).toBe(true);
    const known = { ...settings, recruiters: [recruiter('Joe', { address: 'joe@other.example' })] };
    expect(whoIsMailed('joe@other.example', known, nobody)).toMatchObject({ says: 'From Settings', asksFirst: false });
  });

  it.each(['a@b.example, c@d.example', 'a@b.example\nBcc: c@d.example', '<script>@x.example', 'x@', 'Ana <>'])(
    'is nobody at “%s”',
    (text) => {
      expect(whoIsMailed(text, settings, nobody).address).toBeNull();
    },
  );

  it('reads an owner as a name, an address, or both', () => {
    expect(readOwner('"Ruiz, Ana" <ana@agency.example>')).toEqual({ name: 'Ruiz, Ana', address: 'ana@agency.example' });
    expect(readOwner('Ana  Ruiz')).toEqual({ name: 'Ana Ruiz', address: null });
    expect(readOwner('mailto:ana@agency.example')).toEqual({ name: '', address: 'ana@agency.example' });
    expect(recruiterNamed('', settings.recruiters)).toBeUndefined();
    expect(recruiterNamed('Somebody <rita@agency.example>', settings.recruiters)?.name).toBe('Rita');
  });
});

describe('leave', () => {
  const from = day('2026-11-16');
  const to = day('2026-11-20');
  const tom = recruiter('Tom');

  it('hands the list to the cover from the first to the last day, and ends by itself', () => {
    const rita = recruiter('Rita', { leave: [{ from, to, cover: 'Tom' }] });
    expect(whoCovers(rita, [rita, tom], from - 1)).toBe(rita);
    expect(whoCovers(rita, [rita, tom], from)).toBe(tom);
    expect(whoCovers(rita, [rita, tom], to)).toBe(tom);
    expect(whoCovers(rita, [rita, tom], to + 1)).toBe(rita);
  });

  it('goes on to whoever covers the cover, and comes back where everybody is away', () => {
    const rita = recruiter('Rita', { leave: [{ from, to, cover: 'tom@agency.example' }] });
    const away = recruiter('Tom', { leave: [{ from, to, cover: 'Eva' }] });
    const eva = recruiter('Eva');
    expect(whoCovers(rita, [rita, away, eva], from)).toBe(eva);
    const round = recruiter('Eva', { leave: [{ from, to, cover: 'Rita' }] });
    expect(whoCovers(rita, [rita, away, round], from)).toBe(rita);
    expect(whoCovers(recruiter('Rita', { leave: [{ from, to, cover: 'Nobody' }] }), [tom], from).name).toBe('Rita');
  });

  it('without a cover moves the work before it; with one it doesn’t', () => {
    const alone = recruiter('Rita', { leave: [{ from, to, cover: '' }] });
    expect(isWorkingDay(policyOf(alone, [alone, tom], defaultPolicy).calendar, from)).toBe(false);
    const covered = recruiter('Rita', { leave: [{ from, to, cover: 'Tom' }] });
    expect(policyOf(covered, [covered, tom], defaultPolicy)).toBe(defaultPolicy);
  });
});

describe('an owner cell', () => {
  it.each([
    ['  Rita   Roth ', 'Rita Roth', null],
    ['Rita Roth<rita@agency.example>', 'Rita Roth', 'rita@agency.example'],
    ['"Roth, Rita"  < mailto:rita@agency.example >', 'Roth, Rita', 'rita@agency.example'],
    ['MAILTO:rita@agency.example', '', 'rita@agency.example'],
    ['<rita@agency.example>', '', 'rita@agency.example'],
    ['Rita <no address>', 'Rita <no address>', null],
    ['Rita <rita@agency.example> (away)', 'Rita <rita@agency.example> (away)', null],
  ])('of “%s” is read', (text, name, address) => {
    expect(readOwner(text)).toEqual({ name, address });
  });

  it('that holds two addresses is nobody’s: no list goes to one of them by chance', () => {
    expect(readOwner('Rita <rita@agency.example> Tom <tom@agency.example>').address).toBeNull();
  });

  it('has its name without the blanks inside its quotes', () => {
    expect(readOwner('" Rita Roth " <rita@agency.example>').name).toBe('Rita Roth');
  });

  it('that is empty means nobody in Settings, not even one without an address', () => {
    expect(recruiterNamed('', [recruiter('Rita', { address: '' })])).toBeUndefined();
    expect(recruiterNamed(' rita\u00a0 ROTH ', [recruiter('Rita Roth')])?.name).toBe('Rita Roth');
    expect(recruiterNamed('RitaRoth', [recruiter('Rita Roth')])).toBeUndefined();
  });

  it('says why an address of another domain is asked about, in whatever case it is written', () => {
    expect(whoIsMailed('kim@OTHER.example', settings, new Set())).toEqual({
      address: 'kim@other.example',
      says: 'The owner cell is an address of another domain',
      asksFirst: true,
    });
  });
});
