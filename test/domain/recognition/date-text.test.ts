import { readDateText } from '../../../src/domain/recognition/date-text.js';

const day = (year: number, month: number, date: number, minute: number | null = null, iso = true) => ({
  kind: 'day',
  year,
  month,
  day: date,
  minute,
  iso,
});
const either = (first: number, second: number, year: number | null, dotted = false, minute: number | null = null) => ({
  kind: 'either',
  first,
  second,
  year,
  minute,
  dotted,
});

describe('two numbers and a year', () => {
  it.each([
    ['3/4/2026', either(3, 4, 2026)],
    ['03-04-2026', either(3, 4, 2026)],
    ['3 / 4 / 2026', either(3, 4, 2026)],
    ['3.4.2026', either(3, 4, 2026, true)],
    ['3. 4. 2026', either(3, 4, 2026, true)],
    ['3.4.26.', either(3, 4, 2026, true)],
    ['3–4–2026', either(3, 4, 2026)],
    ['31/31/2026', either(31, 31, 2026)],
    ['1/1/69', either(1, 1, 2069)],
    ['1/1/70', either(1, 1, 1970)],
    ['03.04.2026 г.', either(3, 4, 2026, true)],
    ['03.04.2026г', either(3, 4, 2026, true)],
  ])('in “%s” may be read either way', (text, reading) => {
    expect(readDateText(text)).toEqual(reading);
  });

  it.each(['32/1/2026', '1/32/2026', '0/4/2026', '4/0/2026', '3/4/202', '3/4/2', '123/4/2026', '3/4/20261', '1/2/3/4'])(
    'are not read from “%s”',
    (text) => {
      expect(readDateText(text)).toBeNull();
    },
  );

  it.each([
    ['3/4', either(3, 4, null)],
    ['3 / 4', either(3, 4, null)],
    ['31/12', either(31, 12, null)],
    ['12/31', either(12, 31, null)],
    ['3.4.', either(3, 4, null, true)],
    ['03. 04.', either(3, 4, null, true)],
  ])('without the year, as in “%s”, may be read either way as well', (text, reading) => {
    expect(readDateText(text)).toEqual(reading);
  });

  it.each(['3.4', '3-4', '13/13', '31/13', '0/4', '4/0', '1/32', '123/4', '3/4/', 'a3/4', '3/4 a'])(
    'without the year are a score, a share or a range in “%s”',
    (text) => {
      expect(readDateText(text)).toBeNull();
    },
  );

  it.each([
    ['2026-04-03', day(2026, 4, 3)],
    ['2026/4/3', day(2026, 4, 3)],
    ['2026.04.03', day(2026, 4, 3)],
    ['2026. 4. 3.', day(2026, 4, 3)],
    ['20260403', day(2026, 4, 3)],
    ['19991231', day(1999, 12, 31)],
    ['21000101', day(2100, 1, 1)],
    ['2026-12-31', day(2026, 12, 31)],
    ['2026-1-1', day(2026, 1, 1)],
  ])('with the year first, as in “%s”, are read one way', (text, reading) => {
    expect(readDateText(text)).toEqual(reading);
  });

  it.each([
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-10-32',
    '2026-04-2003',
    '2026-04-123',
    '20261301',
    '20260012',
    '22000101',
    '202604031',
    '120260403',
  ])('are no day of any year in “%s”', (text) => {
    expect(readDateText(text)).toBeNull();
  });
});

describe('the time of day', () => {
  it.each<[string, number | null]>([
    ['2026-11-20 00:00', 0],
    ['2026-11-20 24:00', 0],
    ['2026-11-20 23:59', 1439],
    ['2026-11-20 9h30', 570],
    ['2026-11-20 9h', 540],
    ['2026-11-20 9:05 am', 545],
    ['2026-11-20 9:05 a.m.', 545],
    ['2026-11-20 12:05 am', 5],
    ['2026-11-20 12:05 pm', 725],
    ['2026-11-20 1:05 PM', 785],
    ['2026-11-20 1:05 p.m.', 785],
    ['2026-11-20, 14:05', 845],
    ['2026-11-20T14:05', 845],
    ['2026-11-20T14:05:30.123+01:00', 845],
    ['2026-11-20 14:05 UTC', 845],
    ['2026-11-20 14:05 CET', 845],
    ['2026-11-20 14:05:00', 845],
    ['2026-11-20 14:05h', 845],
    ['2026-11-20 上午9点', 540],
    ['2026-11-20 上午9时30分', 570],
    ['2026-11-20 下午3:30', 930],
    ['2026-11-20 午前0時15分', 15],
    ['2026-11-20 午前12時15分', 15],
    ['2026-11-20 午後12時15分', 735],
    ['2026-11-20 오후 3시 30분', 930],
    ['2026-11-20 오전 9시', 540],
    ['2026/11/20(金)10:00', 600],
    ['2026/11/20（金）10:00', 600],
    ['2026年11月20日10:00', 600],
    ['2026-11-20 (10:00', 600],
    ['2026-11-20 ( 10:00', 600],
    ['2026-11-20 14:05:30', 845],
    ['2026-11-20 14:05 30', 845],
    ['2026-11-20 9時05分30秒', 545],
    ['2026-11-20 오후 3시 30분 20초', 930],
    ['2026-11-20 at 10:00', 600],
    ['2026-11-20 um 10:00 Uhr', 600],
    ['2026-11-20 kl. 10:00', 600],
    ['2026-11-20 kl 10:00', 600],
    ['2026-11-20 à 10h00', 600],
    ['2026-11-20 a las 10:00', 600],
    ['2026-11-20 as 10:00', 600],
    ['2026-11-20 в 10:00', 600],
    ['2026-11-20 о 10:00', 600],
  ])('of “%s” is minute %i', (text, minute) => {
    expect(readDateText(text)).toEqual(day(2026, 11, 20, minute));
  });

  it.each(['2026-11-20 25:00', '2026-11-20 10:60', '2026-11-20 10:5', '10:30', '14h', '10:30 Uhr'])(
    'is no time, or no day, in “%s”',
    (text) => {
      expect(readDateText(text)).toBeNull();
    },
  );

  it('stands behind days of every kind', () => {
    expect(readDateText('3/4/2026 10:00')).toEqual(either(3, 4, 2026, false, 600));
    expect(readDateText('20 Nov 2026 10:00')).toEqual(day(2026, 11, 20, 600, false));
    expect(readDateText('20 Nov, 10:00')).toEqual({ kind: 'no year', month: 11, day: 20, minute: 600 });
    expect(readDateText('11月20日 10:00')).toEqual({ kind: 'no year', month: 11, day: 20, minute: 600 });
    expect(readDateText('令和8年11月20日 10時')).toEqual(day(2026, 11, 20, 600));
  });
});

describe('the weekday', () => {
  it.each([
    'Fri 2026-11-20',
    'Fri, 2026-11-20',
    'Fr. 2026-11-20',
    'Freitag, 2026-11-20',
    'vendredi 2026-11-20',
    'sexta-feira, 2026-11-20',
    'пт 2026-11-20',
    '2026-11-20 (Fri)',
    '2026-11-20(金曜日)',
    '2026-11-20 金曜日',
    '2026-11-20 金曜',
    '2026-11-20[金]',
    '2026-11-20 星期五',
    '2026-11-20 周五',
    '2026-11-20 週五',
    '2026-11-20 금요일',
    '2026-11-20 ( 金 )',
    '2026-11-20 [金曜日]',
    '2026-11-20 (金曜) ',
    'Fri,  2026-11-20',
  ])('in “%s” says nothing more', (text) => {
    expect(readDateText(text)).toEqual(day(2026, 11, 20));
  });

  it.each([
    'Fri Nov 20 2026',
    'Fri, November 20, 2026',
    'Fri. Nov. 20, 2026',
    'Fri,  Nov  20, 2026',
    'viernes 20 de noviembre de 2026',
  ])('stands before a month by name in “%s”', (text) => {
    expect(readDateText(text)).toEqual(day(2026, 11, 20, null, false));
  });
});

describe('a month by its name', () => {
  it.each([
    '20 November 2026',
    '20. November 2026',
    '20-Nov-26',
    '20/Nov/2026',
    '20.Nov.2026',
    'Nov 20, 2026',
    'November 20th, 2026',
    'the 20th of November 2026',
    '20 Nov. 2026',
    '2026 Nov 20',
    '2026-Nov-20',
    '20 de noviembre del 2026',
    '20º novembro de 2026',
    '20 novembre 2026',
    'le 20 novembre 2026',
    'den 20 november 2026',
    '20 listopada 2026 r',
    '20 ноября 2026 года',
    '20 kasım 2026',
    '20 NOV 2026',
  ])('is read from “%s”', (text) => {
    expect(readDateText(text)).toEqual(day(2026, 11, 20, null, false));
  });

  it.each([
    ['1er mars 2026', 3, 1],
    ['1st March 2026', 3, 1],
    ['2nd March 2026', 3, 2],
    ['3rd March 2026', 3, 3],
    ['31. Dezember 2026', 12, 31],
    ['31. Dez. 2026', 12, 31],
    ['5 mai 2026', 5, 5],
    ['5 ago 2026', 8, 5],
    ['15. März 2026', 3, 15],
    ['15 mrt 2026', 3, 15],
    ['15 sept. 2026', 9, 15],
    ['15 août 2026', 8, 15],
    ['15 févr. 2026', 2, 15],
  ])('is read from “%s”, too', (text, month, date) => {
    expect(readDateText(text)).toEqual(day(2026, month, date, null, false));
  });

  it('without a year is left open', () => {
    for (const text of ['20 Nov', 'Nov 20', '20. November', 'November 20th', '20 de noviembre'])
      expect(readDateText(text)).toEqual({ kind: 'no year', month: 11, day: 20, minute: null });
    expect(readDateText('15 Nov 99')).toEqual(day(1999, 11, 15, null, false));
  });

  it.each([
    'Nov 2026',
    'November',
    '20',
    '20 2026',
    '20 Nov 2026 2027',
    '32 Nov 2026',
    '0 Nov 2026',
    '20 Nov 202',
    '20 Nov 6',
    'Nov Dec 20',
    '20 Foo 2026',
    '20 Nov 20x6',
    'in Nov 20 people',
    'March 15 to 20 2026 or so',
    '20 Nov 2026 20 20',
    'Nov 20 20 2026',
    'x20 Nov 2026',
  ])('is no day in “%s”', (text) => {
    expect(readDateText(text)).toBeNull();
  });
});

describe('a Chinese, Japanese or Korean date', () => {
  it.each([
    ['2026年11月20日', 2026, 11, 20],
    ['2026年11月20号', 2026, 11, 20],
    ['2026年11月20號', 2026, 11, 20],
    ['2026年11月20', 2026, 11, 20],
    ['2026 年 11 月 20 日', 2026, 11, 20],
    ['２０２６年１１月２０日', 2026, 11, 20],
    ['2026년 11월 20일', 2026, 11, 20],
    ['26年11月20日', 2026, 11, 20],
    ['26년 11월 20일', 2026, 11, 20],
    ['令和8年11月20日', 2026, 11, 20],
    ['令和元年5月1日', 2019, 5, 1],
    ['R8.11.20', 2026, 11, 20],
    ['r8.11.20', 2026, 11, 20],
    ['平成元年1月8日', 1989, 1, 8],
    ['H30.4.1', 2018, 4, 1],
    ['昭和64年1月7日', 1989, 1, 7],
    ['S60.1.1', 1985, 1, 1],
  ])('“%s” is read', (text, year, month, date) => {
    expect(readDateText(text)).toEqual(day(year, month, date));
  });

  it('without a year is left open', () => {
    for (const text of ['11月20日', '11 月 20 日', '11月20号', '11월 20일'])
      expect(readDateText(text)).toEqual({ kind: 'no year', month: 11, day: 20, minute: null });
  });

  it.each([
    '8年11月20日',
    '126年11月20日',
    '2026年13月1日',
    '令和8年',
    '11月',
    'X8.11.20',
    '元年1月1日',
    '11月20日と21日',
  ])('“%s” is none', (text) => {
    expect(readDateText(text)).toBeNull();
  });
});

describe('days counted back', () => {
  it.each([
    ['today', 0],
    ['Today', 0],
    ['just now', 0],
    ['heute', 0],
    ['yesterday', 1],
    ['gestern', 1],
    ['hier', 1],
    ['a day ago', 1],
    ['3 days ago', 3],
    ['3d ago', 3],
    ['a week ago', 7],
    ['last week', 7],
    ['2 weeks ago', 14],
    ['vor 2 Wochen', 14],
    ['il y a 12 semaines', 84],
    ['hace 2 semanas', 14],
    ['999 days ago', 999],
    ['il y a 123 semaines', 861],
    ['aujourd’hui', 0],
    ["aujourd'hui", 0],
  ])('“%s” is %i', (text, days) => {
    expect(readDateText(text)).toEqual({ kind: 'ago', days });
  });

  it.each(['1000 days ago', '2 days ago or so', 'about 2 days ago', 'days ago', 'yesterday evening', '2 years ago'])(
    '“%s” is not',
    (text) => {
      expect(readDateText(text)).toBeNull();
    },
  );
});

describe('a text that is no date', () => {
  it.each([
    '',
    '   ',
    'Interview',
    'Room 12',
    '12',
    '12/2026',
    'asap',
    `2026-11-20${' '.repeat(60)}x`,
    `20 November 2026 ${'x'.repeat(60)}`,
  ])('“%s” is left alone', (text) => {
    expect(readDateText(text)).toBeNull();
  });

  it('is longer than sixty letters, blanks around it not counted', () => {
    expect(readDateText(`${' '.repeat(80)}2026-11-20${' '.repeat(80)}`)).toEqual(day(2026, 11, 20));
    expect(readDateText(`Fri${' '.repeat(47)}2026-11-20`)).toEqual(day(2026, 11, 20));
    expect(readDateText(`Fri${' '.repeat(48)}2026-11-20`)).toBeNull();
  });
});
