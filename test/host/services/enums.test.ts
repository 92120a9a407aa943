import { services } from '../script-project.js';

/** What a member of an enum answers, whichever service it belongs to. */
interface Member {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: unknown): number;
}

const groups = (): Record<string, Record<string, Member>> => {
  const { Charts, ContentService, HtmlService, ScriptApp, SpreadsheetApp, Utilities } = services();
  const all = {
    'SpreadsheetApp.Direction': SpreadsheetApp.Direction,
    'SpreadsheetApp.BooleanCriteria': SpreadsheetApp.BooleanCriteria,
    'SpreadsheetApp.WrapStrategy': SpreadsheetApp.WrapStrategy,
    'SpreadsheetApp.ChartType': Reflect.get(SpreadsheetApp, 'ChartType') as object,
    'Charts.ChartType': Charts.ChartType,
    'ContentService.MimeType': ContentService.MimeType,
    'HtmlService.XFrameOptionsMode': HtmlService.XFrameOptionsMode,
    'ScriptApp.AuthMode': ScriptApp.AuthMode,
    'Utilities.DigestAlgorithm': Utilities.DigestAlgorithm,
    'Utilities.MacAlgorithm': Utilities.MacAlgorithm,
    'Utilities.RsaAlgorithm': Utilities.RsaAlgorithm,
  };
  return all as unknown as Record<string, Record<string, Member>>;
};

// gas-fakes, testenums.js (statement 50).
describe('an enum', () => {
  it.each(Object.entries(groups()))('%s has members that know their name and place', (_, members) => {
    const keys = Object.keys(members);
    expect(keys.length).toBeGreaterThan(1);
    keys.forEach((key, place) => {
      const member = members[key];
      expect([member?.toString(), member?.name(), member?.ordinal()]).toEqual([key, key, place]);
      expect(member?.compareTo(members[keys[0] ?? ''])).toBe(place);
      expect(JSON.stringify({ member })).toBe(`{"member":"${key}"}`);
    });
  });

  it.each(Object.entries(groups()))('%s stands for its first member, too, and is read-only', (_, members) => {
    const [first = ''] = Object.keys(members);
    const group = members as unknown as Member;
    expect([group.toString(), group.name(), group.ordinal()]).toEqual([first, first, 0]);
    expect(Reflect.set(members, first, null)).toBe(false);
  });
});
