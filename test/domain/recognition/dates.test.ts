import fc from 'fast-check';
import { fromCivil } from '../../../src/domain/day.js';
import { readDates, readDay } from '../../../src/domain/recognition/dates.js';

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
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), fc.constantFrom('DMY', 'MDY', 'YMD'), (day, order) => {
        const iso = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-');
        const text = order === 'DMY' ? `${d}/${m}/${y}` : order === 'MDY' ? `${m}/${d}/${y}` : `${y}/${m}/${d}`;
        expect(readDay(text, order)?.day).toBe(day);
      }),
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
