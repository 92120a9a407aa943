import { createVerify, generateKeyPairSync } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { anyMomentIn } from '../../support/random-days.js';
import { anyText } from '../../support/random-texts.js';
import { call, services } from '../script-project.js';

const { Utilities } = services();
const utc = (text: string): Date => new Date(text);

describe('Utilities.formatDate', () => {
  // docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html, "Examples": 2001-07-04 12:08:56 Pacific time.
  const at = utc('2001-07-04T19:08:56.235Z');
  it.each([
    ["yyyy.MM.dd G 'at' HH:mm:ss z", '2001.07.04 AD at 12:08:56 PDT'],
    ["EEE, MMM d, ''yy", "Wed, Jul 4, '01"],
    ['h:mm a', '12:08 PM'],
    ["hh 'o''clock' a, zzzz", "12 o'clock PM, Pacific Daylight Time"],
    ['K:mm a, z', '0:08 PM, PDT'],
    ['yyyyy.MMMMM.dd GGG hh:mm aaa', '02001.July.04 AD 12:08 PM'],
    ['EEE, d MMM yyyy HH:mm:ss Z', 'Wed, 4 Jul 2001 12:08:56 -0700'],
    ['yyMMddHHmmssZ', '010704120856-0700'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2001-07-04T12:08:56.235-0700'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2001-07-04T12:08:56.235-07:00'],
    ["YYYY-'W'ww-u", '2001-W27-3'],
  ])('%s gives what Java’s page shows', (pattern, shown) => {
    expect(Utilities.formatDate(at, 'America/Los_Angeles', pattern)).toBe(shown);
  });

  it('shows the day of the zone it is asked for, on both sides of a clock change', () => {
    expect(Utilities.formatDate(utc('2026-10-25T00:30:00Z'), 'Europe/Berlin', 'yyyy-MM-dd HH:mm X')).toBe(
      '2026-10-25 02:30 +02',
    );
    expect(Utilities.formatDate(utc('2026-10-25T01:30:00Z'), 'Europe/Berlin', 'yyyy-MM-dd HH:mm XX')).toBe(
      '2026-10-25 02:30 +0100',
    );
    expect(Utilities.formatDate(utc('2026-11-22T23:30:00Z'), 'Europe/Berlin', 'yyyy-MM-dd')).toBe('2026-11-23');
  });

  it('knows the week year: YYYY of the last days of December is the next year', () => {
    expect(Utilities.formatDate(utc('2025-12-29T12:00:00Z'), 'GMT', 'YYYY yyyy w')).toBe('2026 2025 1');
  });

  it('counts days, weeks and weekdays of the month as Java does', () => {
    expect(Utilities.formatDate(utc('2026-11-23T12:00:00Z'), 'GMT', 'D F W d u k')).toBe('327 4 4 23 1 12');
    expect(Utilities.formatDate(utc('2026-11-23T00:05:00Z'), 'GMT', 'kk:mm K')).toBe('24:05 0');
  });

  it('takes a date from whatever realm a script runs in', () => {
    const other: unknown = runInNewContext('new Date(0)');
    expect(Utilities.formatDate(other as Date, 'GMT', 'yyyy')).toBe('1970');
  });

  it('reads an unknown zone as GMT, as Java does', () => {
    expect(Utilities.formatDate(utc('2026-11-23T09:00:00Z'), 'Mars/Base', 'HH:mm z')).toBe('09:00 GMT');
  });

  it('refuses a letter that Java lacks, an open quote, a text for a date', () => {
    expect(() => Utilities.formatDate(at, 'GMT', 'yyyy-bb')).toThrow("Illegal pattern character 'b'");
    expect(() => Utilities.formatDate(at, 'GMT', "yyyy 'open")).toThrow();
    expect(() => Utilities.formatDate('2026-11-23' as unknown as Date, 'GMT', 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities.parseDate', () => {
  // developers.google.com/apps-script/reference/utilities/utilities#parseDate(String,String,String)
  it('reads the reference’s sample', () => {
    expect(Utilities.parseDate('1970-01-01 00:00:00', 'GMT', "yyyy-MM-dd' 'HH:mm:ss").getTime()).toBe(0);
  });

  it.each([
    ['2026-11-23', 'Europe/Berlin', 'yyyy-MM-dd', '2026-11-22T23:00:00Z'],
    ['20261123', 'GMT', 'yyyyMMdd', '2026-11-23T00:00:00Z'],
    ['Mon 23 November 2026 3:05 PM', 'GMT', 'EEE d MMMM yyyy h:mm a', '2026-11-23T15:05:00Z'],
    ['23.11.26', 'GMT', 'dd.MM.yy', '2026-11-23T00:00:00Z'],
    ['23.11.97', 'GMT', 'dd.MM.yy', '1997-11-23T00:00:00Z'],
    ['2026-11-23T10:00:00-0500', 'Europe/Berlin', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-11-23T15:00:00Z'],
    ['2026-02-30', 'GMT', 'yyyy-MM-dd', '2026-03-02T00:00:00Z'],
    ['12:00 AM', 'GMT', 'hh:mm a', '1970-01-01T00:00:00Z'],
  ])('%s in %s under %s', (text, zone, pattern, instant) => {
    expect(Utilities.parseDate(text, zone, pattern)).toEqual(utc(instant));
  });

  it('throws for a text that does not fit (gas-fakes: a failure is an Exception, its words are unreliable)', () => {
    expect(() => Utilities.parseDate('soon', 'GMT', 'yyyy-MM-dd')).toThrow(
      expect.objectContaining({ name: 'Exception' }),
    );
  });

  it('always gives back what formatDate wrote', () => {
    const moments = anyMomentIn(
      ['GMT', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'],
      1970,
      2095,
    );
    fc.assert(
      fc.property(moments, ({ zone, at }) => {
        const second = Math.floor(at / 1000) * 1000;
        const text = Utilities.formatDate(new Date(second), zone, "yyyy-MM-dd'T'HH:mm:ssZ");
        return Utilities.parseDate(text, 'GMT', "yyyy-MM-dd'T'HH:mm:ssZ").getTime() === second;
      }),
    );
  });
});

describe('Utilities: texts and bytes', () => {
  // Samples of developers.google.com/apps-script/reference/utilities/utilities#base64Decode(String)
  it('base64Decode gives signed bytes, base64Encode takes texts and bytes', () => {
    const bytes = [71, 111, 111, 103, 108, 101, 32, -29, -126, -80, -29, -125, -85, -29, -125, -68, -29, -125, -105];
    expect(Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==')).toEqual(bytes);
    expect(Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw==')).toEqual(bytes);
    expect(Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8)).toBe('R29vZ2xlIOOCsOODq+ODvOODlw==');
    expect(Utilities.base64EncodeWebSafe('Google グループ')).toBe('R29vZ2xlIOOCsOODq-ODvOODlw==');
    expect(Utilities.base64Encode('A string here')).toBe('QSBzdHJpbmcgaGVyZQ==');
    expect(Utilities.base64EncodeWebSafe(bytes)).toBe('R29vZ2xlIOOCsOODq-ODvOODlw==');
    expect(() => Utilities.base64Decode('not base64!')).toThrow('Could not decode string.');
  });

  // gas-fakes, testutilities.js, run on live Apps Script (statement 47).
  it('a digest of a text without a charset is that of its US-ASCII, with "?" for the rest', () => {
    const { DigestAlgorithm, Charset } = Utilities;
    expect(Utilities.computeDigest(DigestAlgorithm.MD5, 'é')).toEqual(
      Utilities.computeDigest(DigestAlgorithm.MD5, '?'),
    );
    expect(Utilities.computeDigest(DigestAlgorithm.MD5, 'é', Charset.UTF_8)).not.toEqual(
      Utilities.computeDigest(DigestAlgorithm.MD5, '?'),
    );
    const hex = Utilities.computeDigest(DigestAlgorithm.SHA_256, 'abc').map((byte) =>
      (byte & 255).toString(16).padStart(2, '0'),
    );
    // FIPS 180-2, appendix B.1.
    expect(hex.join('')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(Math.min(...Utilities.computeDigest(DigestAlgorithm.SHA_512, [1, -1]))).toBeLessThan(0);
    expect(() => Utilities.computeDigest(DigestAlgorithm.MD2, 'x')).toThrow('is not supported by the local host');
  });

  it('signs with HMAC and RSA', () => {
    const { MacAlgorithm, RsaAlgorithm } = Utilities;
    const hex = (bytes: readonly number[]): string =>
      bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
    // RFC 4231, test case 2.
    const known = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    expect(hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))).toBe(known);
    expect(hex(Utilities.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, 'what do ya want for nothing?', 'Jefe'))).toBe(
      known,
    );
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const verified = (hash: string, bytes: readonly number[]): boolean =>
      createVerify(hash)
        .update('hello')
        .verify(
          publicKey,
          Uint8Array.from(bytes, (byte) => byte & 255),
        );
    expect(verified('sha256', Utilities.computeRsaSha256Signature('hello', privateKey))).toBe(true);
    expect(verified('sha1', Utilities.computeRsaSha1Signature('hello', privateKey))).toBe(true);
    expect(verified('sha1', Utilities.computeRsaSignature(RsaAlgorithm.RSA_SHA_1, 'hello', privateKey))).toBe(true);
    expect(() => Utilities.computeRsaSha256Signature('hello', 'no key')).toThrow('Invalid argument: key');
  });

  // Samples of the reference, parseCsv(String) and parseCsv(String,Char); RFC 4180 for the quotes.
  it.each([
    [
      'a,b,c\nd,e,f',
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'a,"b,c",d\r\n"e ""f""",,',
      [
        ['a', 'b,c', 'd'],
        ['e "f"', '', ''],
      ],
    ],
    ['a,"two\nlines"\n', [['a', 'two\nlines']]],
    ['Müller,"O’Neil"', [['Müller', 'O’Neil']]],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['say "hi",x', [['say "hi"', 'x']]],
    ['', []],
  ])('parseCsv of %j', (text, rows) => {
    expect(Utilities.parseCsv(text)).toEqual(rows);
  });

  it('parseCsv takes any one letter as the delimiter, and no two', () => {
    expect(Utilities.parseCsv('a\tb\nc\td', '\t')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(Utilities.parseCsv('a;b,c', ';')).toEqual([['a', 'b,c']]);
    expect(() => Utilities.parseCsv('a', ';;')).toThrow();
  });

  it('parseCsv gives back every table that was quoted by the rules', () => {
    const tables = fc.array(fc.array(anyText(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tables, (rows) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');
        expect(Utilities.parseCsv(text)).toEqual(rows);
      }),
    );
  });

  // Samples of the reference, formatString(String,Object...).
  it.each([
    ['%11.6f', [123.456], ' 123.456000'],
    ['%6s', ['abc'], '   abc'],
    ['%-6s|', ['abc'], 'abc   |'],
    ['%05d', [-42], '-0042'],
    ['%,d and %,.2f', [1234567, 1234.5], '1,234,567 and 1,234.50'],
    ['%x %X %o %c %b', [255, 255, 8, 65, true], 'ff FF 10 A true'],
    ['%e', [12345.678], '1.234568e+04'],
    ['%2$s %1$s %%', ['a', 'b'], 'b a %'],
    ['%+d %(d', [3, -3], '+3 (3)'],
    ['%.2s', ['abc'], 'ab'],
    ['%x', [-1], 'ffffffff'],
  ])('formatString %j of %j', (template, values, text) => {
    expect(call(Utilities, 'formatString', template, ...values)).toBe(text);
  });

  it('formatString is Java’s, not C’s: %j is refused (gas-fakes, statement 48)', () => {
    const format = (...given: readonly unknown[]): unknown => call(Utilities, 'formatString', ...given);
    expect(() => format('%j', { a: 1 })).toThrow(expect.objectContaining({ name: 'Exception' }));
    expect(() => format('%d', 'many')).toThrow(expect.objectContaining({ name: 'Exception' }));
    expect(() => format('%s and %s', 'one')).toThrow("Format specifier '%s'");
  });

  it('getUuid gives another version 4 UUID each time, the same ones for the same seed', () => {
    const [one, two] = [Utilities.getUuid(), Utilities.getUuid()];
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(two).not.toBe(one);
    expect(services({ seed: 7 }).Utilities.getUuid()).toBe(services({ seed: 7 }).Utilities.getUuid());
  });

  it('sleep moves the host’s clock and refuses more than five minutes', () => {
    const { Utilities: own, host } = services();
    const before = host.now();
    own.sleep(1500);
    expect(host.now() - before).toBe(1500);
    expect(() => own.sleep(300_001)).toThrow();
    // gas-fakes, statement 47.
    expect(() => own.sleep('rubbish' as unknown as number)).toThrow(/Cannot convert/);
  });

  it('jsonStringify and jsonParse are still there', () => {
    expect(call(Utilities, 'jsonStringify', { a: [1] })).toBe('{"a":[1]}');
    expect(call(Utilities, 'jsonParse', '{"a":[1]}')).toEqual({ a: [1] });
  });
});

// gas-fakes, testutilities.js: its list of what live Apps Script refuses.
describe('Utilities refuses', () => {
  const text = 'this is my input';
  const bytes = Utilities.newBlob(text).getBytes();
  const words = bytes.map((byte) => `${String(byte)}woah`);
  const { MD5 } = Utilities.DigestAlgorithm;
  const { UTF_8, US_ASCII } = Utilities.Charset;
  const mismatch = /^The parameters \(.*\) don't match the method signature for Utilities\./;
  const cannot = /^Cannot convert .*woah to byte\.$/;
  it.each([
    ['a digest with one argument too many', 'computeDigest', [MD5, text, US_ASCII, 4], mismatch],
    ['a digest without its algorithm', 'computeDigest', [text], mismatch],
    ['a digest of bytes in a charset', 'computeDigest', [MD5, bytes, UTF_8], mismatch],
    ['a charset’s name for a charset', 'computeDigest', [MD5, text, 'UTF_8'], mismatch],
    ['an algorithm’s name for an algorithm', 'computeDigest', ['MD5', text], mismatch],
    ['texts for bytes', 'computeDigest', [MD5, words], cannot],
    ['a signature without a key', 'computeHmacSha256Signature', [text], mismatch],
    ['bytes signed with a text', 'computeHmacSha256Signature', [bytes, text], mismatch],
    ['a text signed with bytes', 'computeHmacSha256Signature', [text, bytes], mismatch],
    ['a key of texts', 'computeHmacSha256Signature', [bytes, words], cannot],
    ['a text in no charset', 'base64Encode', [text, 'latin'], mismatch],
  ])('%s', (_, member, args, says) => {
    expect(() => call(Utilities, member, ...args)).toThrow(says);
  });
});
