import type { Cell } from '../../../src/domain/cell.js';
import { isBlank, shapeOf, type CellShape } from '../../../src/domain/recognition/cell-shape.js';

describe('what a cell looks like', () => {
  const looks: Readonly<Record<CellShape, readonly Cell[]>> = {
    blank: [
      '',
      '   ',
      '-',
      '–',
      '--',
      '...',
      '?',
      'n/a',
      'N.A.',
      'na',
      '#N/A',
      'null',
      'None',
      'nil',
      'not available',
      'not applicable',
      'not specified',
      'not provided',
      'undefined',
      'NaN',
      'TBD',
      'k.A.',
      'k. A.',
      'ka',
      'keine Angabe',
      'なし',
      '無し',
      '未定',
      '无',
      '無',
      '없음',
      'нет данных',
      'yok',
    ],
    'yes or no': [true, false, 'Yes', 'no', 'Y', 'Ja', 'NEIN', 'oui', 'Sí', 'não', 'はい', '否', '예', '✓', '☑', 'x'],
    email: [
      'maria.silva@example.com',
      'MARIA@EXAMPLE.CO.UK',
      ' maria@example.com ',
      'Maria Silva <maria@example.com>',
      'maria@example.com, m.silva@example.org',
      'ana+jobs@exámple.com',
      'ana@пример.рф',
      'ｍａｒｉａ＠example.com',
    ],
    linkedin: [
      'https://www.linkedin.com/in/maria-silva',
      'linkedin.com/in/maria',
      'in/maria-silva-123',
      'LinkedIn.com/in/x',
    ],
    url: [
      'https://example.com/cv.pdf',
      'http://example.com',
      'www.example.com',
      'drive.example.com/file/d/1',
      'my-site.dev/cv',
      'github.io/',
    ],
    phone: [
      '+44 20 7946 0123',
      '(020) 7946 0123',
      '020-7946-0123',
      '0049/30/1234567',
      '+49 (0)30 123456',
      'Tel: +49 30 123456',
      'tel. 030 1234567',
      'tel 030 1234567',
      'Tel:  030 1234567',
      'tel030 1234567',
      '020 7946 0123 ext45',
      '2079460123',
      '1234567',
      '4.477E+11',
      '4,477e+11',
      '4e+10',
      '9.1E11',
      '4.915123456789e15',
      '020 7946 0123 ext. 45',
      '+1 212 555 0100 ext 7',
      '+86 138 0013 8000',
      '（03）1234-5678',
      '０３－１２３４－５６７８',
      '＋81 90 1234 5678',
    ],
    date: [
      { day: 46_000, minute: null },
      '2026-11-20',
      '20.11.2026',
      '3/4/2026',
      '20 Nov 2026',
      '2 days ago',
      'yesterday',
      '20 Nov',
      '11月20日',
    ],
    number: [
      0,
      42,
      46_000,
      447_700_900_123,
      '7',
      '+5',
      '-3',
      '4.5',
      '12.25',
      '0.8333333333',
      '12,123456789 %',
      '+5.1234567',
      '+12',
      '123%',
      '5 000',
      '5,000.50 €',
      '4,5',
      '85%',
      '85 %',
      '120.5 %',
      '123456',
      '€ 45,000',
      '45.000 €',
      '$65,000',
      '1 200 000 €',
      '£30.5',
      '12345678901234567',
      '４２',
    ],
    person: [
      'Maria Silva',
      'Jean-Luc O’Neill',
      "Siobhán O'Brien",
      'Ludwig van Beethoven',
      'Silva, Maria',
      'María de la Cruz',
      'Omar bin Saïd',
      'da Silva, Maria',
      'dos Santos Ana',
      'Maria  Silva',
      'Ana dos Santos',
      'Ana do Vale',
      'J. R. Smith',
      'Ana Maria dos Santos Silva',
      '田中 太郎',
      '田中　太郎',
      'ｽｽﾞｷ ｲﾁﾛｰ',
      '佐々木さくら',
      '王小明',
      '김민준',
      'スズキ イチロー',
      'ジョン・スミス',
    ],
    words: [
      'Interview',
      'phone screen',
      'maria silva',
      'Maria',
      'Asked twice for the salary, no',
      'One Two Three Four Five Six',
      'the first two of the day now',
      'Room 4',
      'm@example.c',
      'cv: http://x',
      'www.a.com soon',
      'see a.com/cv',
      'a.com/cv x',
      'in/maria or so',
      'a 020 7946 0123',
      '020 7946 0123 a',
      'de Silva2 x',
      'Herr 田中太郎です。',
      '田中太郎です。',
      '김민준님안녕하세요',
      '님!김민준',
      'スズキ イチロー。',
      '・スズキ イチロー!',
      'a 4.477E+11',
      '4.477E+11 a',
      '2.5 of 5',
      '4/5 a',
      'X-1042',
      'see example.com',
      'maria@example',
      '@maria',
      '123-45',
      '1+2 3',
      'the in/maria-silva link',
      'after www.example.com',
      'Not available on Mondays',
      '김',
    ],
    prose: [
      'Strong on SQL, wants to work from home two days a week.',
      'a b c d e f g h',
      'Strongonsqlwantstoworkfromhometwodaysaweekplus.',
      'Sent it to the hiring manager on Monday; she will call him',
    ],
  };

  it.each(Object.entries(looks).flatMap(([shape, cells]) => cells.map((cell) => [cell, shape] as const)))(
    '%j is %s',
    (cell, shape) => {
      expect(shapeOf(cell)).toBe(shape);
      // Looked at again, it is remembered.
      expect(shapeOf(cell)).toBe(shape);
    },
  );

  it('is prose from 46 letters or eight words on', () => {
    expect(shapeOf('a'.repeat(45))).toBe('words');
    expect(shapeOf('a'.repeat(46))).toBe('prose');
    expect(shapeOf('a b c d e f g')).toBe('words');
    expect(shapeOf('a b c d e f g h')).toBe('prose');
  });

  it('is no name where it is longer than names are', () => {
    expect(shapeOf('Maximilian Alexander Konstantin Hohenlohe')).toBe('person');
    expect(shapeOf('Maximilian Alexander Konstantin Hohenlohe-Lan')).toBe('person');
    expect(shapeOf('Maximilian Alexander Konstantin Hohenlohe-Lang')).toBe('prose');
    expect(shapeOf('a  b  c  d  e')).toBe('words');
  });

  it('is prose where an address stands in a long text, whatever else it holds', () => {
    expect(shapeOf(`${'Please write to '.repeat(10)} maria@example.com`)).toBe('email');
    expect(shapeOf(`${'Please write to '.repeat(14)} maria@example.com`)).toBe('prose');
    expect(shapeOf(`https://www.linkedin.com/in/${'a'.repeat(380)}`)).toBe('prose');
  });

  it('is a phone with seven to sixteen digits', () => {
    expect(shapeOf('+44 123 4567')).toBe('phone');
    expect(shapeOf('+44 1234')).not.toBe('phone');
    expect(shapeOf('1234 5678 9012 3456')).toBe('phone');
    expect(shapeOf('1234 5678 9012 3456 7')).not.toBe('phone');
  });
});

describe('a blank', () => {
  it('is a mark that stands for nothing, not a note that begins with one', () => {
    expect(isBlank('n/a')).toBe(true);
    expect(isBlank('n/a, asked again on Monday')).toBe(false);
    expect(isBlank('- none -')).toBe(false);
    expect(isBlank('-'.repeat(19))).toBe(true);
    expect(isBlank('-'.repeat(20))).toBe(false);
  });

  it('is no number, no tick box, no date', () => {
    expect(isBlank(0)).toBe(false);
    expect(isBlank(false)).toBe(false);
    expect(isBlank({ day: 46_000, minute: null })).toBe(false);
  });
});
