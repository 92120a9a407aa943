import { localeFor } from '../../../host/engine/locales.js';
import { Model } from '../../../host/engine/odoo.js';
import { canonicalFormula } from '../../../host/engine/typed-formula.js';
import { emptyHistory } from '../../../src/domain/history/fold-history.js';
import { lintFormula } from '../../support/formula-lint.js';
import type { Standing } from '../../../src/domain/row/row-status.js';
import { encodeState } from '../../../src/domain/row/row-state.js';
import { followUpFormula } from '../../../src/domain/row/status-formula.js';
import { statusRules } from '../../../src/domain/row/status-colours.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { printStatus, statusOn } from '../../../src/domain/row/status-words.js';
import { day } from '../../support/candidates.js';
import { contrast, luminance } from '../../support/contrast.js';
import { Temporal } from '../../support/temporal.js';

const why = { key: 'why.lastWord', on: day('2026-11-09') } as const;
const says = (standing: Standing, today: number): string => printStatus(statusOn(standing, today), sayIn({}), today);
const because = 'Last word from us on Mon 9 Nov';
const days = { dueOn: day('2026-11-26'), todayFrom: day('2026-11-25'), soonFrom: day('2026-11-20') };
const standings: Readonly<Record<string, Standing>> = {
  owed: { kind: 'owed', ...days, why, closed: false },
  'owed over new year': {
    kind: 'owed',
    dueOn: day('2027-01-03'),
    todayFrom: day('2026-12-31'),
    soonFrom: day('2026-11-20'),
    why,
    closed: false,
  },
  'closed, not told': { kind: 'owed', ...days, why, closed: true, amberFrom: day('2026-11-23') },
  'withdrawn, not acknowledged': {
    kind: 'owed',
    ...days,
    why,
    closed: true,
    amberFrom: days.soonFrom,
    amberOnly: true,
  },
  'on hold': { kind: 'on hold', ...days, why },
  paused: { kind: 'paused', ...days, wakeOn: days.dueOn, why },
  'stage not known': { kind: 'stage not known', ...days, why },
  'no contact date': { kind: 'no contact date', why },
  'no contact date, and a promise': { kind: 'no contact date', ...days, why },
  'still active?': { kind: 'still active?', why },
  told: { kind: 'told', why },
  nothing: { kind: 'nothing', why },
  'could not be reached': { kind: 'could not be reached', ...days, why },
  'no answer from them': { kind: 'no answer', why },
};

const ENGLISH = localeFor('en_US');

/** What cells show on a day: the engine's TODAY() reads the clock. */
function shownOn(
  iso: string,
  cells: Readonly<Record<string, string>>,
  formulas: readonly string[],
): readonly unknown[] {
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  const noon = Temporal.PlainDateTime.from(`${iso}T12:00`).toZonedDateTime(Temporal.Now.timeZoneId());
  jest.useFakeTimers({ now: noon.epochMilliseconds });
  try {
    const results = Object.fromEntries(
      formulas.map((formula, index) => [`Z${String(index + 1)}`, canonicalFormula(formula, ENGLISH)]),
    );
    const model = new Model({
      sheets: [{ id: 's', name: 'Candidates', colNumber: 30, rowNumber: 30, cells: { ...cells, ...results } }],
    });
    return formulas.map((_, row) => model.getters.getEvaluatedCell({ sheetId: 's', col: 25, row }).value);
  } finally {
    jest.useRealTimers();
    jest.restoreAllMocks();
  }
}

const formula = (): string => followUpFormula({ state: 'X1', name: 'A1' });

describe('the formula of the Follow-up column', () => {
  const moments = [
    '2026-11-19',
    '2026-11-20',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
    '2027-01-02',
  ];

  it.each(Object.entries(standings))(
    'says, on any day and with no script, what the tracker would say: %s',
    (_, standing) => {
      const state = encodeState(emptyHistory, standing, because, 'abc');
      for (const iso of moments) {
        expect(shownOn(iso, { A1: 'Maria', X1: state }, [formula()])).toEqual([says(standing, day(iso))]);
      }
    },
  );

  it('names every weekday and every month as the tracker does', () => {
    for (let month = 0; month < 12; month += 1) {
      const dueOn = day('2027-01-05') + month * 31;
      const standing: Standing = {
        kind: 'owed',
        dueOn,
        todayFrom: dueOn,
        soonFrom: day('2026-11-01'),
        why,
        closed: false,
      };
      const state = encodeState(emptyHistory, standing, because, '');
      expect(shownOn('2026-11-20', { X1: state }, [formula()])).toEqual([says(standing, day('2026-11-20'))]);
    }
  });

  it('says so where no script has seen a row yet, and nothing in an empty row', () => {
    expect(shownOn('2026-11-20', { A1: 'Maria' }, [formula()])).toEqual(['? Not seen yet']);
    const [empty] = shownOn('2026-11-20', {}, [formula()]);
    expect(empty).toBe('');
  });

  it.each(['x', '{"is":"o"}', '{"is":"?","on":46341,"from":46340,"soon":46339,"why":"…","name":""}', '42'])(
    'does not show an error where somebody edited the state: %s',
    (state) => {
      expect(shownOn('2026-11-20', { A1: 'Maria', X1: state }, [formula()])).toEqual(['? Not seen yet']);
    },
  );

  it('uses only functions that every spreadsheet has in every language', () => {
    expect(lintFormula(formula())).toEqual([]);
    expect(formula().length).toBeLessThan(2000);
  });
});

describe('the colours', () => {
  const rules = () => statusRules({ followUp: '$Y1', name: '$A1' });
  const coloured = (followUp: string, name = 'Maria'): readonly string[] => {
    const cells = { Y1: followUp, A1: name };
    const hits = shownOn(
      '2026-11-20',
      cells,
      rules().map((rule) => rule.formula),
    );
    return rules()
      .filter((_, index) => hits[index] === true)
      .map((rule) => rule.name);
  };

  it.each([
    ['▲ Overdue 3 days · why', ['overdue']],
    ['● Today · why', ['today']],
    ['○ By Thu 26 Nov · why', ['soon']],
    ['✓ On track · why', ['fine']],
    ['✓ Closed, told · why', ['fine']],
    ['▲ Closed, not told · why', ['today']],
    ['○ Closed, not told · why', ['soon']],
    ['‖ Paused · why', ['quiet']],
    ['‖ On hold · why', ['quiet']],
    ['? No contact date yet · why', ['ask']],
    ['? Still active? · why', ['ask']],
    ['? Stage not known · why', ['ask']],
    ['? Not seen yet', ['ask']],
    ['‖ Could not be reached · why', ['quiet']],
    ['‖ No answer from them · why', ['quiet']],
    ['– · Hired', []],
  ])('of “%s” are one rule, or none', (followUp, wanted) => {
    expect(coloured(followUp)).toEqual(wanted);
  });

  it('mark a name whose row has no formula yet, and no empty row', () => {
    expect(coloured('', 'Maria')).toEqual(['ask']);
    expect(coloured('', '')).toEqual([]);
  });

  it('are told apart without colour: what presses is bold, what asks is in italics', () => {
    const of = (is: 'bold' | 'italic'): readonly string[] =>
      rules()
        .filter((rule) => rule[is])
        .map(({ name }) => name);
    expect([of('bold'), of('italic')]).toEqual([['overdue', 'today'], ['ask']]);
  });

  it('are at most six rules over cells of their own sheet', () => {
    expect(rules().length).toBeLessThanOrEqual(6);
    for (const rule of rules()) expect(lintFormula(rule.formula, 'conditional format')).toEqual([]);
  });

  it('can be read: text on its colour has a contrast of 4.5 or more', () => {
    for (const rule of rules()) expect(contrast(rule.background, rule.text)).toBeGreaterThanOrEqual(4.5);
  });

  it('stay apart in grey: the more pressing, the darker', () => {
    const of = (name: string): number => luminance(rules().find((rule) => rule.name === name)?.background ?? '#ffffff');
    expect(of('today') / of('overdue')).toBeGreaterThan(2);
    expect(of('soon') / of('today')).toBeGreaterThan(1.25);
    // What asks or rests is lighter than what presses.
    for (const name of ['ask', 'fine', 'quiet']) expect(of(name) / of('today')).toBeGreaterThan(1.1);
    // A whole column of it can be looked at: no darker than a highlighter.
    expect(of('overdue')).toBeGreaterThan(0.35);
  });
});

describe('the lint of formulas', () => {
  const COMMA = 'A comma is the decimal sign in half of all locales: “;” separates arguments in every one.';
  const DECIMAL = 'A decimal is written otherwise in other locales.';

  it.each([
    ['=IF(A1="x";TODAY();LEN(B1))', []],
    ['=TEXT(A1;"ddd")', ['TEXT is not on the list of functions.']],
    ['=QUERY(A:B;"select, all")', ['QUERY is not on the list of functions.']],
    ['IF(A1;1;2)', ['A formula begins with “=”.']],
    ['=IF(A1;1;2', ['The brackets do not match.']],
    ['=IF(A1;1;2))', ['The brackets do not match.']],
    ['=IF(A1,1,2)', [COMMA]],
    ['=SUM(A1:A2)*1.5', [DECIMAL]],
    ['=SUM(A1;.5)', [DECIMAL]],
    ['=SUM(A1*1,5)', [COMMA]],
    ["='a, 1.5; {b}'!A1", []],
    ['=SUM({1;2})', ['The columns of an array in braces are separated otherwise in other locales.']],
    ['="say ""SUM(x)"" now"', []],
    ['="open', ['A text has no end.']],
  ])('of %s', (text, wanted) => {
    expect(lintFormula(text)).toEqual(wanted);
  });

  it('lets no rule of a conditional format look at another sheet or at a named range', () => {
    expect(lintFormula('=Settings!A1="x"', 'conditional format')).toContain(
      'A conditional format may not name another sheet.',
    );
    expect(lintFormula('=$A1=myRange', 'conditional format')).toEqual(['myRange is neither a cell nor a function.']);
    expect(lintFormula('=AND($A1=TRUE;B$2<$C$3)', 'conditional format')).toEqual([]);
    expect(lintFormula('=Settings!A1="x"')).toEqual([]);
  });
});
