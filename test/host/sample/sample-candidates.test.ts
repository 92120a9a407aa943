import { sampleCandidates } from '../../../host/sample/sample-candidates.js';
import { SAMPLE_PEOPLE } from '../../../host/sample/sample-people.js';

/** 2026-11-20, a Friday. */
const TODAY = 46346;

function rows(today: number) {
  const workbook = sampleCandidates({ timeZone: 'Europe/Berlin', today });
  const [sheet = ''] = workbook.sheets();
  const bottom = workbook.lastRow(sheet);
  return workbook.read(sheet, { top: 0, left: 0, bottom, right: workbook.lastColumn(sheet) });
}

describe('the sample sheet', () => {
  it('is a list of about forty people under a title and a header', () => {
    const [title, header, ...people] = rows(TODAY);
    expect(title?.[0]?.value).toBe('Open roles: who is where');
    expect(header?.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Candidate', 'Stage', 'Recruiter', 'Last contact']),
    );
    expect(people).toHaveLength(SAMPLE_PEOPLE.length);
    expect(people.length).toBeGreaterThanOrEqual(38);
  });

  it('holds real dates, alive on any day, and nobody was met on a weekend', () => {
    for (const today of [TODAY, TODAY + 1, TODAY + 400]) {
      const dates = rows(today)
        .flat()
        .filter(({ isDate }) => isDate)
        .map(({ value }) => Number(value));
      expect(dates.length).toBeGreaterThan(60);
      expect(dates.every((date) => date % 7 >= 2)).toBe(true);
      expect(Math.max(...dates)).toBeGreaterThan(today);
      expect(dates.some((date) => today - date <= 4)).toBe(true);
    }
  });

  it('has two people of one name, one person in two rows, and some without an address or a date', () => {
    const sams = SAMPLE_PEOPLE.filter(({ name }) => name === 'Sam Carter');
    expect(new Set(sams.map(({ email }) => email)).size).toBe(2);
    const mayas = SAMPLE_PEOPLE.filter(({ name }) => name === 'Maya Lindqvist');
    expect(new Set(mayas.map(({ email }) => email)).size).toBe(1);
    expect(mayas).toHaveLength(2);
    expect(SAMPLE_PEOPLE.some(({ email }) => email === '')).toBe(true);
    expect(SAMPLE_PEOPLE.some(({ lastContact }) => lastContact === null)).toBe(true);
  });

  it('can reach nobody real', () => {
    for (const { email, phone } of SAMPLE_PEOPLE) {
      expect(email).toMatch(/^$|@mail\.example$/);
      expect(phone).toMatch(/^$|555-01\d\d$/);
    }
  });
});
