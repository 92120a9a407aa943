import fc from 'fast-check';
import { bareAddress } from '../../../src/domain/team/address.js';
import { flat } from '../../../src/domain/text/flat.js';
import { escapeHtml } from '../../../src/domain/mail/html.js';
import { mailtoLink, rowLink, telLink } from '../../../src/domain/mail/links.js';
import { anyText } from '../../support/random-texts.js';

/** With halves of a pair as well, which a cut leaves behind. */
const cellText = fc
  .tuple(anyText(300), fc.constantFrom('', '\ud83d', '\ude00'), anyText(300))
  .map((parts) => parts.join(''));

/** An address, or two, with something in it that does not belong there. */
const almostAnAddress = fc
  .tuple(fc.emailAddress(), fc.constantFrom(',', ';', ' ', '\n', '<', '"', ':', '(', '@', ''), fc.nat(), fc.boolean())
  .map(([address, odd, at, again]) => {
    const cut = at % (address.length + 1);
    return again ? `${address}${odd}${address}` : `${address.slice(0, cut)}${odd}${address.slice(cut)}`;
  });

describe('an address that mail is sent to', () => {
  const labels = (length: number): string => 'a'.repeat(60).concat('.').repeat(4).slice(0, length);

  it.each([
    'rita@agency.example',
    'RITA@Agency.example',
    ' rita@agency.example ',
    "o'neil+jobs@a-b.example",
    'rita.maria.roth@agency.example',
    'r@x.example',
    'rita@mail.agency.example',
    `${'r'.repeat(64)}@agency.example`,
    `rita@${labels(254 - 13)}.example`,
  ])('may be %s', (text) => {
    expect(bareAddress(text)).toBe(text.trim().toLowerCase());
  });

  it.each([
    '',
    'rita',
    'rita@',
    'agency.example',
    'rita.@agency.example',
    '@agency.example',
    'rita@agency',
    'rita@agency..example',
    'ri..ta@agency.example',
    '.rita@agency.example',
    'rita@agency.example, tom@agency.example',
    'rita@agency.example\nBcc: all@agency.example',
    'Rita <rita@agency.example>',
    'rita@-agency.example',
    'rita@agency.example?subject=Ana',
    `${'a'.repeat(65)}@agency.example`,
    `rita@${'a'.repeat(260)}.example`,
    // One character more than RFC 5321 allows.
    `rita@${labels(255 - 13)}.example`,
  ])('is never %j', (text) => {
    expect(bareAddress(text)).toBeNull();
  });

  it('always fits on a header line and is one recipient', () => {
    fc.assert(
      fc.property(fc.oneof(cellText, almostAnAddress), (text) => {
        const address = bareAddress(text);
        if (address === null) return true;
        return /^[^\s,;<>"()[\]\\:@]+@[^\s,;<>"()[\]\\:@]+$/.test(address) && bareAddress(address) === address;
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text of the sheet on one line', () => {
  it('keeps a name as it is, whatever the script', () => {
    for (const name of ['Zoë Ångström', '李小龍', 'مريم', "Seán O'Brien", '👩🏽‍💻 Dev']) expect(flat(name, 60)).toBe(name);
  });

  it('makes one line of a name with line breaks', () => {
    expect(flat('Ana\r\nRuiz\u2028 ', 60)).toBe('Ana Ruiz');
    expect(flat(' Ana \t  Ruiz ', 60)).toBe('Ana Ruiz');
  });

  it('leaves out half of an emoji and keeps what stands around it', () => {
    expect(flat('Ana\ud83d Ruiz\udc69', 60)).toBe('Ana Ruiz');
  });

  it.each([
    [8, 'Ana Ruiz'],
    [7, 'Ana Ru…'],
    // No blank before the dots.
    [5, 'Ana…'],
    [1, '…'],
  ])('is cut to %i characters, the dots counted: %s', (longest, line) => {
    expect(flat('Ana Ruiz', longest)).toBe(line);
  });

  it('counts an emoji as one and never cuts it in half', () => {
    expect(flat('👍👍👍', 3)).toBe('👍👍👍');
    expect(flat('👍👍👍', 2)).toBe('👍…');
  });

  it('never holds a line break, a control character or a change of direction, and is never too long', () => {
    fc.assert(
      fc.property(cellText, fc.integer({ min: 1, max: 80 }), (text, longest) => {
        const line = flat(text, longest);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        expect(Array.from(line).length).toBeLessThanOrEqual(longest);
        expect(flat(line, longest)).toBe(line);
        expect(() => encodeURIComponent(line)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

describe('a text of the sheet in HTML', () => {
  it('is read as it was typed', () => {
    expect(escapeHtml(`<b> & "Ana" O'Brien`)).toBe('&lt;b&gt; &amp; &quot;Ana&quot; O&#39;Brien');
  });

  it('never opens a tag, ends an attribute or begins an entity of its own', () => {
    fc.assert(
      fc.property(cellText, (text) => {
        const html = escapeHtml(text);
        expect(html).not.toMatch(/[<>"']/);
        expect(html.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });
});

describe('a link in a mail', () => {
  it('opens the row in its tab', () => {
    expect(rowLink('abc_D-1', 17, 12)).toBe('https://docs.google.com/spreadsheets/d/abc_D-1/edit#gid=17&range=A12');
  });

  it.each([
    ['+34 600 123 456', 'tel:+34600123456'],
    ['(030) 12 34-56', 'tel:030123456'],
    ['0170 1234567 ext. 12', 'tel:01701234567'],
    ['+49 (0)30 123456 / 0171 2345678', 'tel:+4930123456'],
    ['Tel.: 0049 30 123456', 'tel:+4930123456'],
    ['0171/2345678 oder 030/998877', 'tel:01712345678'],
    ['+4930123456/+49171234567', 'tel:+4930123456'],
    ['+44 7700 900123 +44 7700 900124', 'tel:+447700900123'],
    ['555 0101 or 555 0102', 'tel:5550101'],
    ['n/a; +91-98765-43210', 'tel:+919876543210'],
    // A country code in brackets, and zeros that only look like one.
    ['(+49) 30 123456', 'tel:+4930123456'],
    ['(0049) 30 123456', 'tel:+4930123456'],
    ['0049 (0)30 123456', 'tel:+4930123456'],
    ['030 1200 345', 'tel:0301200345'],
    ['0700 (0) 12345', 'tel:0700012345'],
    // The shortest and the longest that are believed.
    ['123456', 'tel:123456'],
    ['1234567890123', 'tel:1234567890123'],
    ['+123456789012345', 'tel:+123456789012345'],
    // An extension before the number, and two numbers without a blank between them.
    ['1234 / 030 998877', 'tel:030998877'],
    ['030-12-34-56/0171 2345678', 'tel:030123456'],
    ['030 123456|0171 2345678', 'tel:030123456'],
  ])('dials %s', (phone, link) => {
    expect(telLink(phone)).toBe(link);
  });

  it.each(['', '12', '12345', 'call me', '12345678901234', '+1234567890123456', '*#21#'])(
    'does not dial %j',
    (phone) => {
      expect(telLink(phone)).toBeNull();
    },
  );

  it('never carries a message, whatever stands in the cell', () => {
    expect(mailtoLink('ana@mail.example?body=Hi')).toBeNull();
    fc.assert(
      fc.property(fc.oneof(cellText, almostAnAddress), (text) => {
        const mailto = mailtoLink(text);
        if (mailto !== null) expect(mailto).toMatch(/^mailto:[^\s?&"<>]+$/);
        const tel = telLink(text);
        if (tel !== null) expect(tel).toMatch(/^tel:\+?\d{6,15}$/);
      }),
    );
  });
});
