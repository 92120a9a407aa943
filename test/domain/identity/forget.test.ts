import { forgotten } from '../../../src/domain/identity/forget.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import type { Registered } from '../../../src/domain/identity/registered.js';
import { day } from '../../support/candidates.js';

const DAYS = defaultPolicy.forgetAfterDays;

const LEFT = day('2026-11-02');
const ana: Registered = {
  id: 'a1',
  name: 'Ana Ruiz',
  emails: ['ana@mail.example'],
  phone: '030 1234567',
  link: 'https://www.linkedin.com/in/ana',
  job: 'Data Engineer',
  owner: 'Rita',
  tab: 7,
  firstSeen: day('2026-09-01'),
  leftOn: LEFT,
  erasedOn: null,
  keepUntil: null,
};

describe('the contact data of somebody whose row has left', () => {
  it('stay for thirty days, and are emptied then: name, addresses, phone and link', () => {
    expect(forgotten(ana, LEFT + DAYS - 1, DAYS)).toBe(ana);
    expect(forgotten(ana, LEFT + DAYS, DAYS)).toEqual({
      ...ana,
      name: '',
      emails: [],
      phone: '',
      link: '',
    });
  });

  it('stay while the row is there, and until the day to which somebody is kept in touch with', () => {
    expect(forgotten({ ...ana, leftOn: null }, LEFT + 1000, DAYS).name).toBe('Ana Ruiz');
    const kept = { ...ana, keepUntil: LEFT + 90 };
    expect(forgotten(kept, LEFT + 90, DAYS)).toBe(kept);
    expect(forgotten(kept, LEFT + 91, DAYS).emails).toEqual([]);
  });
});
