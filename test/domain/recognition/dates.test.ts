import fc from 'fast-check';
import { fromCivil } from '../../../src/domain/calendar/day.js';
import { readDates, readDay } from '../../../src/domain/recognition/dates.js';
import { anyDayOf } from '../../support/random-days.js';

const today = fromCivil(2026, 11, 20);
const orderOf = (values: readonly string[], locale?: string) =>
  readDates(values, { firstRow: 2, today, ...(locale === undefined ? {} : { locale }) }).order;

describe('the order of day and month', () => {
  it('is decided for a whole column by the values that have one reading only', () => {
    const { order, days } = readDates(['03/04/2026', '25/03/2026', '01/02/2026', ''], { firstRow: 2 });
    expect(order).toEqual({ order: 'DMY', decidedBy: 1, undecided: 2, unreadable: [] });
    expect(days.map((each) => each?.day ?? null)).toEqual([
      fromCivil(2026, 4, 3),
      fromCivil(2026, 3, 25),
      fromCivil(2026, 2, 1),
      null,
    ]);
  });

  it('is read in the digits of other scripts as well', () => {
    const { order, days } = readDates(['٢٥/٠٣/٢٠٢٦', '۲۰۲۶-۰۳-۲۵', '๒๕/๐๓/๒๐๒๖'], { firstRow: 2 });
    expect(order.unreadable).toEqual([]);
    expect(days.map((each) => each?.day)).toEqual(Array(3).fill(fromCivil(2026, 3, 25)));
  });

  it('is month first where a value says so', () => {
    expect(orderOf(['03/04/2026', '03/25/2026'])).toMatchObject({ order: 'MDY', decidedBy: 1, undecided: 1 });
  });

  it('is left to the locale where no value tells, but dots are always day first', () => {
    expect(orderOf(['03/04/2026'], 'en_GB').order).toBe('DMY');
    expect(orderOf(['03/04/2026'], 'en_US').order).toBe('MDY');
    expect(orderOf(['03.04.2026'], 'en_US').order).toBe('DMY');
  });

  it('follows another column of the sheet before the locale', () => {
    expect(readDates(['03/04/2026'], { firstRow: 2, locale: 'en_US', neighbour: 'DMY' }).order.order).toBe('DMY');
  });

  it('follows the majority, and still reads a value that only makes sense the other way', () => {
    const { order, days } = readDates(['25/03/2026', '26/03/2026', '03/27/2026'], { firstRow: 2 });
    expect(order.order).toBe('DMY');
    expect(days[2]?.day).toBe(fromCivil(2026, 3, 27));
  });

  it('does not matter to ISO dates beside German ones', () => {
    expect(orderOf(['15.03.2026', '2026-02-01'])).toMatchObject({ order: 'DMY', decidedBy: 1, unreadable: [] });
    expect(orderOf(['2026-02-01', '2026-02-02'])).toMatchObject({ order: 'YMD', decidedBy: 2 });
  });

  it('is not decided by a day that no calendar has', () => {
    const order = orderOf(['31/02/2026'], 'en_US');
    expect(order.decidedBy).toBe(0);
    expect(order.unreadable).toEqual([{ row: 2, value: '31/02/2026' }]);
  });
});

describe('what is told of the order', () => {
  it('counts values that could be read either way, and not days that no calendar has', () => {
    expect(orderOf(['1/2/2026', '12/12/2026', '13/13/2026', '12/13/2026', '30/02/2026', '02/30/2026'])).toEqual({
      order: 'MDY',
      decidedBy: 1,
      undecided: 2,
      unreadable: [
        { row: 4, value: '13/13/2026' },
        { row: 6, value: '30/02/2026' },
        { row: 7, value: '02/30/2026' },
      ],
    });
  });

  it('is that nothing decides, where as many values speak for one order as for the other', () => {
    const both = ['25/03/2026', '03/25/2026', '01/02/2026'];
    expect(orderOf(both, 'en_GB')).toMatchObject({ order: 'DMY', decidedBy: 1, undecided: 1 });
    expect(orderOf(both, 'en_US')).toMatchObject({ order: 'MDY', decidedBy: 1, undecided: 1 });
  });

  it('is day first with dots in more than half of the open values', () => {
    expect(orderOf(['1.2.2026', '1/2/2026'], 'en_US').order).toBe('MDY');
    expect(orderOf(['1.2.2026', '1.3.2026', '1/2/2026'], 'en_US').order).toBe('DMY');
    expect(orderOf(['1.2.2026', '1/2/2026', '1/3/2026'], 'en_US').order).toBe('MDY');
  });

  it('is of another column what it says of day and month; a year first says nothing of these', () => {
    const besides = (neighbour: 'DMY' | 'MDY' | 'YMD', values: readonly string[]) =>
      readDates(values, { firstRow: 2, locale: 'en_US', neighbour }).order.order;
    expect(besides('DMY', ['1/2/2026'])).toBe('DMY');
    expect(besides('MDY', ['1.2.2026'])).toBe('MDY');
    expect(besides('YMD', ['1/2/2026'])).toBe('MDY');
    expect(besides('YMD', ['soon'])).toBe('YMD');
    expect(besides('DMY', ['soon'])).toBe('DMY');
  });

  it('counts ISO days only, not such with a month by its name', () => {
    expect(orderOf(['20 Nov 2026'], 'en_GB')).toMatchObject({ order: 'DMY', decidedBy: 0, undecided: 0 });
    expect(orderOf(['20 Nov 2026', '2026-11-20'], 'en_GB')).toMatchObject({ order: 'YMD', decidedBy: 1 });
  });

  it.each([
    [undefined, 'MDY', 'MDY'],
    ['en', 'MDY', 'MDY'],
    ['en_US', 'MDY', 'MDY'],
    ['en-US', 'MDY', 'MDY'],
    ['en_PH', 'MDY', 'MDY'],
    ['en_PR', 'MDY', 'MDY'],
    ['en_GU', 'MDY', 'MDY'],
    ['fil_PH', 'MDY', 'MDY'],
    ['es_PR', 'MDY', 'MDY'],
    ['es-US', 'MDY', 'MDY'],
    ['es_ES', 'DMY', 'DMY'],
    ['en_GB', 'DMY', 'DMY'],
    ['en_IN', 'DMY', 'DMY'],
    ['de_DE', 'DMY', 'DMY'],
    ['hi_IN', 'DMY', 'DMY'],
    ['fr_CA', 'DMY', 'YMD'],
    ['fr-CA', 'DMY', 'YMD'],
    ['en_CA', 'MDY', 'YMD'],
    ['en-CA', 'MDY', 'YMD'],
    ['ja_JP', 'MDY', 'YMD'],
    ['ja', 'MDY', 'YMD'],
    ['zh-TW', 'MDY', 'YMD'],
    ['ko_KR', 'MDY', 'YMD'],
    ['hu_HU', 'DMY', 'YMD'],
    ['lt_LT', 'DMY', 'YMD'],
    ['sv_SE', 'DMY', 'YMD'],
    ['mn_MN', 'DMY', 'YMD'],
    ['svx', 'DMY', 'DMY'],
  ])('is by the locale %s: %s of an open value, %s of a column without any', (locale, open, none) => {
    expect(orderOf(['1/2/2026'], locale)).toMatchObject({ order: open, decidedBy: 0, undecided: 1 });
    expect(orderOf([], locale)).toMatchObject({ order: none, decidedBy: 0, undecided: 0 });
  });
});

describe('a value', () => {
  it('is read the only way that makes sense, against the order of its column', () => {
    expect(readDay('13/1/2026', 'MDY')?.day).toBe(fromCivil(2026, 1, 13));
    expect(readDay('1/13/2026', 'DMY')?.day).toBe(fromCivil(2026, 1, 13));
    expect(readDay('1/13/2026', 'YMD')?.day).toBe(fromCivil(2026, 1, 13));
    expect(readDay('12/1/2026', 'MDY')?.day).toBe(fromCivil(2026, 12, 1));
    expect(readDay('1/12/2026', 'DMY')?.day).toBe(fromCivil(2026, 12, 1));
    expect(readDay('1/12/2026', 'YMD')?.day).toBe(fromCivil(2026, 12, 1));
    expect(readDay('13/13/2026', 'DMY')).toBeNull();
  });

  it('without a year is the one nearest to today', () => {
    const january = fromCivil(2026, 1, 10);
    const december = fromCivil(2026, 12, 20);
    expect(readDay('20 Dec', 'DMY', january)?.day).toBe(fromCivil(2025, 12, 20));
    expect(readDay('5 Jan', 'DMY', december)?.day).toBe(fromCivil(2027, 1, 5));
    expect(readDay('5 Jan', 'DMY', january)?.day).toBe(fromCivil(2026, 1, 5));
    expect(readDay('20 Dec', 'DMY', december)).toEqual({ day: december, minute: null });
    expect(readDay('31 Dec 10:00', 'DMY', fromCivil(2026, 12, 31))).toEqual({
      day: fromCivil(2026, 12, 31),
      minute: 600,
    });
    expect(readDay('1 Jan', 'DMY', fromCivil(2027, 1, 1))?.day).toBe(fromCivil(2027, 1, 1));
    expect(readDay('29 Feb', 'DMY', fromCivil(2025, 3, 1))?.day).toBe(fromCivil(2024, 2, 29));
    expect(readDay('31 Feb', 'DMY', january)).toBeNull();
    expect(readDay('20 Dec', 'DMY')).toBeNull();
  });

  it('that is a date already, or a tick box, is what it is', () => {
    const cell = { day: 46_000, minute: 30 };
    expect(readDay(cell, 'DMY')).toBe(cell);
    expect(readDay(true, 'DMY')).toBeNull();
    expect(readDates([true, 'n/a'], { firstRow: 5 }).order.unreadable).toEqual([{ row: 5, value: 'true' }]);
  });

  it.each<[number, number | null, number | null]>([
    [9_999, null, null],
    [10_000, 10_000, null],
    [79_999, 79_999, null],
    [80_000, null, null],
    [46_000.25, 46_000, 360],
    [46_000.999_99, 46_001, 0],
    [20_261_120, fromCivil(2026, 11, 20), null],
    [19_000_101, 2, null],
    [19_000_100, null, null],
    [21_991_231, fromCivil(2199, 12, 31), null],
    [21_991_232, null, null],
    [20_261_320, null, null],
    [20_261_120.5, null, null],
    [1_000_000_000, 37_143, 107],
    [999_999_999, null, null],
    [9_999_999_999, 141_309, 1067],
    [1_764_547_200, fromCivil(2025, 12, 1), null],
    [1_764_547_200.5, null, null],
    [10_000_000_000, null, null],
    [100_000_000_000, 26_726, 587],
    [99_999_999_999, null, null],
    [1_764_590_400_000, fromCivil(2025, 12, 1), 720],
    [10_000_000_000_000, null, null],
    [0, null, null],
    [-46_000, null, null],
  ])('that is the number %d is day %p and minute %p', (value, day, minute) => {
    expect(readDay(value, 'DMY')).toEqual(day === null ? null : { day, minute });
  });

  it.each([
    ['46000', 46_000],
    ['46000.5', 46_000],
    [' 46000 ', 46_000],
    ['1764547200', fromCivil(2025, 12, 1)],
    ['1764547200000', fromCivil(2025, 12, 1)],
  ])('that is such a number as text, “%s”, is read, too', (text, day) => {
    expect(readDay(text, 'DMY')?.day).toBe(day);
  });

  it.each(['4600', '460000', 'a46000', '46000a', '46000.', '176454720', '17645472000', '17645472000000'])(
    'that is another number as text, “%s”, is none',
    (text) => {
      expect(readDay(text, 'DMY')).toBeNull();
    },
  );
});

describe('a date', () => {
  it.each([
    ['2026-11-20', null],
    ['2026-11-20T03:34:20.572993Z', 214],
    ['2026-11-20 10:30:00', 630],
    ['20.11.2026, 14:05 Uhr', 845],
    ['20/11/26', null],
    ['11/20/2026 2:05 PM', 845],
    ['20.11.2026 9:05', 545],
    ['2026/11/20(金)', null],
    ['2026年11月20日 10:30', 630],
    ['2026/11/20 午後3時30分', 930],
    ['令和8年11月20日', null],
    ['2026. 11. 20.', null],
    ['2026년 11월 20일', null],
    ['Fri, 20 Nov 2026', null],
    ['Friday, November 20th, 2026', null],
    ['20-Nov-26', null],
    ['20. November 2026', null],
    ['20 novembre 2026', null],
    ['20 de noviembre de 2026', null],
    ['20 de novembro de 2026', null],
    ['20 ноября 2026 г.', null],
    ['20 listopada 2026', null],
    ['20 Kasım 2026', null],
    ['20 Nov', null],
    ['20/11', null],
    ['11/20', null],
    ['20.11.', null],
    ['20.11. 14:05', 845],
    ['11月20日', null],
    ['20261120', null],
  ])('is read from “%s”', (text, minute) => {
    expect(readDates([text], { firstRow: 2, today, locale: 'en_GB' }).days[0]).toEqual({ day: today, minute });
  });

  it.each([
    '2 days ago',
    'vor 2 Tagen',
    'il y a 2 jours',
    'hace 2 días',
    'há 2 dias',
    '2 giorni fa',
    '2 dagen geleden',
    '2 dni temu',
    '2 дня назад',
    '2 gün önce',
    '2日前',
    '2天前',
    '2일 전',
    'för 2 dagar sedan',
  ])('is counted back from today in “%s”, and not read without a today', (text) => {
    expect(readDay(text, 'DMY', today)).toEqual({ day: today - 2, minute: null });
    expect(readDay(text, 'DMY')).toBeNull();
  });

  it('without a year is the nearest one, in the order of its column, and not read without a today', () => {
    expect(readDay('3/4', 'DMY', today)?.day).toBe(fromCivil(2027, 4, 3));
    expect(readDay('3/4', 'MDY', today)?.day).toBe(fromCivil(2027, 3, 4));
    expect(readDay('12/1', 'DMY', today)?.day).toBe(fromCivil(2027, 1, 12));
    expect(readDay('29/2', 'DMY', fromCivil(2028, 1, 10))?.day).toBe(fromCivil(2028, 2, 29));
    expect(readDay('3/4', 'DMY')).toBeNull();
    expect(readDates(['3/4', '25/3'], { firstRow: 2, today, locale: 'en_US' }).order).toMatchObject({
      order: 'DMY',
      decidedBy: 1,
    });
    // Where years come first, what is left when they are left out is month and day.
    expect(readDates(['11/5', '2026/11/06'], { firstRow: 2, today, locale: 'ja_JP' }).days).toEqual([
      { day: fromCivil(2026, 11, 5), minute: null },
      { day: fromCivil(2026, 11, 6), minute: null },
    ]);
  });

  it('is a serial, or milliseconds since 1970, where the column lost its format', () => {
    expect(readDay(today, 'DMY')).toEqual({ day: today, minute: null });
    expect(readDay(today + 0.5, 'DMY')).toEqual({ day: today, minute: 720 });
    expect(readDay((today - 25_569) * 86_400_000, 'DMY')?.day).toBe(today);
    expect(readDay(String((today - 25_569) * 86_400_000), 'DMY')?.day).toBe(today);
  });

  it.each([
    'soon',
    'after the holidays',
    '3',
    '10:30',
    '2026-13-40',
    'Q3',
    '+44 20 7946 0123',
    'A-12/3',
    '20/30',
    '4.5',
    '0/3',
  ])('is not made up from “%s”, which is listed with its row', (text) => {
    const { order, days } = readDates(['', text], { firstRow: 7, today });
    expect(days).toEqual([null, null]);
    expect(order.unreadable).toEqual([{ row: 8, value: text }]);
  });

  it('is nothing, and no problem, where the cell says “-” or “n/a”', () => {
    expect(orderOf(['-', 'n/a', ''])).toMatchObject({ unreadable: [] });
  });

  it('is always read back as the day it was written for, in every order, whatever day it is', () => {
    fc.assert(
      fc.property(anyDayOf(1955, 2063), fc.constantFrom('DMY', 'MDY', 'YMD'), (day, order) => {
        const iso = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-');
        const text = order === 'DMY' ? `${d}/${m}/${y}` : order === 'MDY' ? `${m}/${d}/${y}` : `${y}/${m}/${d}`;
        expect(readDay(text, order)?.day).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  it('never makes reading throw, whatever is in a cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean())),
        (cells) => {
          const { days } = readDates(cells, { firstRow: 2, today });
          expect(days).toHaveLength(cells.length);
        },
      ),
    );
  });
});
