import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { anyText } from '../../support/random-texts.js';
import { call, printed, services } from '../script-project.js';

const { Utilities, MimeType } = services();

describe('a blob', () => {
  // gas-fakes, testutilities.js, run on live Apps Script (statement 47).
  it('of a text is text/plain and has no name', () => {
    const blob = Utilities.newBlob('x');
    expect([blob.getContentType(), blob.getName(), blob.getDataAsString(), printed(blob)]).toEqual([
      'text/plain',
      null,
      'x',
      'Blob',
    ]);
  });

  it('takes a type and a name that may be null', () => {
    const blob = Utilities.newBlob([71, 79], null as unknown as string, 'a.html');
    expect(blob.getContentType()).toBeNull();
    expect(blob.setContentTypeFromExtension().getContentType()).toBe('text/html');
    expect(blob.setName('b.csv').setContentType('text/csv').getName()).toBe('b.csv');
  });

  it('chains on itself: a setter answers with the same object', () => {
    const blob = Utilities.newBlob('x');
    expect(blob.setName('y')).toBe(blob);
    expect(blob.getBlob()).toBe(blob);
    expect(blob.copyBlob()).not.toBe(blob);
    expect(blob.isGoogleType()).toBe(false);
  });

  it('reads and writes its bytes in other charsets', () => {
    const blob = Utilities.newBlob('').setDataFromString('Müller', 'ISO-8859-1');
    expect(blob.getBytes()).toEqual([77, -4, 108, 108, 101, 114]);
    expect(blob.getDataAsString('ISO-8859-1')).toBe('Müller');
    expect(blob.setBytes([-61, -68]).getDataAsString()).toBe('ü');
    expect(() => blob.getDataAsString('EBCDIC-1')).toThrow('is not supported by the local host');
  });

  it('converts to its own type only; what else Google converts is refused by name', () => {
    const blob = Utilities.newBlob('x');
    expect(blob.getAs('text/plain').getDataAsString()).toBe('x');
    expect(() => blob.getAs('application/pdf')).toThrow(
      "Base.Blob.getAs('application/pdf') is not supported by the local host",
    );
  });

  it('shows no inside of the host, and lists what Google lists', () => {
    const blob = Utilities.newBlob('secret');
    expect(Object.keys(blob)).toContain('getBytes');
    expect(JSON.stringify(blob)).toBe('{}');
    expect(Reflect.get(blob, 'bytes')).toBeUndefined();
    expect('count' in blob).toBe(false);
    expect(call(blob, 'getAllBlobs')).toEqual([blob]);
  });
});

describe('zip and gzip', () => {
  // gas-fakes, statement 47: names and types.
  it('are named archive.zip and archive.gz, and their types are Google’s', () => {
    const zip = Utilities.zip([Utilities.newBlob('a', 'text/plain', 'a.txt')]);
    expect([zip.getName(), zip.getContentType()]).toEqual(['archive.zip', 'application/zip']);
    const gzip = Utilities.gzip(Utilities.newBlob('a'));
    expect([gzip.getName(), gzip.getContentType()]).toEqual(['archive.gz', 'application/x-gzip']);
    expect(Utilities.zip([], 'mine.zip').getName()).toBe('mine.zip');
    expect(Utilities.ungzip(Utilities.gzip(Utilities.newBlob('a'), 'text.txt.gz')).getName()).toBe('text.txt');
  });

  it('give back every file with its name', () => {
    // The mark of byte order, which readers of UTF-8 like to drop.
    const text = fc.tuple(fc.constantFrom('', '\ufeff'), anyText()).map((parts) => parts.join(''));
    const files = fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1, unit: 'grapheme' }), text }), {
      selector: ({ name }) => name,
      maxLength: 5,
    });
    fc.assert(
      fc.property(files, (all) => {
        const sound = all.filter(({ name }) => !name.endsWith('/'));
        const zip = Utilities.zip(
          sound.map(({ name, text }) => Utilities.newBlob(text, MimeType.PLAIN_TEXT ?? '', name)),
        );
        const back = Utilities.unzip(zip).map((blob) => ({ name: blob.getName(), text: blob.getDataAsString() }));
        expect(back).toEqual(sound);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(Utilities.ungzip(Utilities.gzip(Utilities.newBlob(text))).getBytes()).toEqual(
          Utilities.newBlob(text).getBytes(),
        );
      }),
    );
  });

  it('can be read by another program', () => {
    const zip = Utilities.zip([Utilities.newBlob('Grüße', 'text/plain', 'ü.txt')]);
    const read = unzipSync(Uint8Array.from(zip.getBytes(), (byte) => byte & 255));
    expect(Buffer.from(read['ü.txt'] ?? []).toString()).toBe('Grüße');
  });

  it('refuse a file without a name, two of one name, and what is no archive', () => {
    const file = (): GoogleAppsScript.Base.Blob => Utilities.newBlob('a', 'text/plain', 'a.txt');
    expect(() => Utilities.zip([Utilities.newBlob('a')])).toThrow(
      'Blob object must have non-null name for this operation.',
    );
    expect(() => Utilities.zip([file(), file()])).toThrow('a.txt');
    expect(() => Utilities.unzip(file())).toThrow('Invalid argument');
    expect(() => Utilities.ungzip(file())).toThrow('Invalid argument');
  });
});
