import { countFormula, type ListedTab, waitingFormula } from '../../../src/adapters/sheets/waiting-now-tab.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { lintFormula } from '../../support/formula-lint.js';

const tab = (sheet: string, hasOwner: boolean): ListedTab => {
  const at = (column: number) => ({ column, header: '', order: null, kind: null });
  return {
    sheetId: 7,
    sheet,
    headerRow: 2,
    fields: { name: at(1), owner: hasOwner ? at(2) : null },
    ours: { followUp: 10, nextWordBy: 11 },
  };
};

describe('Waiting now', () => {
  const one = waitingFormula([tab('Candidates', true)], sayIn({})) ?? '';
  const two = waitingFormula([tab('Candidates', true), tab("Ana's, 2026 (old)", false)], sayIn({})) ?? '';

  it('means the same in Google Sheets and in Excel', () => {
    expect(lintFormula(one, 'list')).toEqual([]);
    expect(lintFormula(two, 'list')).toEqual([]);
    expect(lintFormula('=SORT(FILTER(A1:B9;A1:A9>1;B1:B9>2);1;TRUE;2;TRUE)', 'list')).toEqual([
      'FILTER has more arguments than it has in Excel.',
      'SORT has more arguments than it has in Excel.',
    ]);
  });

  it('says that nobody waits by counting, never because a program lacks a function', () => {
    const counted =
      `IF(LEN($C$2)=0;COUNTIFS('Candidates'!K3:K;"<="&TODAY()+6);` +
      `COUNTIFS('Candidates'!K3:K;"<="&TODAY()+6;'Candidates'!B3:B;"="&$C$2))`;
    expect(one.startsWith(`=IF(${counted}=0;"Nobody is waiting";`)).toBe(true);
    expect(one.slice(one.indexOf('IFERROR('))).not.toContain('Nobody is waiting');
  });

  it('counts with functions that every program has', () => {
    for (const tabs of [[tab('Candidates', true)], [tab('Candidates', true), tab('Old', false)]]) {
      expect(lintFormula(countFormula(tabs, sayIn({})) ?? '')).toEqual([]);
    }
  });

  it('counts over all tracker tabs, whatever they are called', () => {
    expect(two.match(/IF\(LEN\(\$C\$2\)=0;COUNTIFS\(/g)).toHaveLength(2);
    expect(two).toContain("'Ana''s, 2026 (old)'!K3:K");
  });
});
