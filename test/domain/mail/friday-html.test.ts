import { execFileSync } from 'node:child_process';
import { HtmlValidate } from 'html-validate';
import { fridayList } from '../../../src/domain/follow-up/friday-list.js';
import { fridayMail, utf8Length } from '../../../src/domain/mail/friday-mail.js';
import { defaultPolicy } from '../../../src/domain/policy/policy.js';
import { LANGUAGES } from '../../../src/domain/texts/languages.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { FRIDAY, waiting } from '../../app/friday/a-team.js';
import { aBusyFriday, fridayInput } from './friday-input.js';

describe('the length of a mail', () => {
  it.each([
    ['', 0],
    ['Ana\u007f', 4],
    ['\u0080', 2],
    ['Zoë', 4],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['李小龍', 9],
    ['\uffff', 3],
    ['\u{10000}', 4],
    ['👍', 4],
    ['\u{10ffff}', 4],
  ])('is counted in bytes of UTF-8: %j has %i', (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  });

  it('has an end although the owners alone would fill it: it still shows somebody', () => {
    const list = fridayList([waiting('Kim', 3, { name: 'Theirs.' })], defaultPolicy, FRIDAY);
    const adopted = Array.from({ length: 150 }, (_, index) => ({
      reason: 'address not known' as const,
      owner: `Owner ${String(index)}`,
      list,
    }));
    const { html, text } = fridayMail(fridayInput([], { adopted }));
    expect(utf8Length(html)).toBeGreaterThan(90_000);
    expect(text.match(/Theirs\./g)).toHaveLength(1);
    expect(text).toContain('FOR OWNER 149');
  });
});

describe('the HTML of the mail', () => {
  const mails = () =>
    [...LANGUAGES.values()].map((sentences) =>
      fridayMail(
        fridayInput(aBusyFriday(), { say: sayIn(sentences), firstMailFrom: 'lead@agency.example', repeat: true }),
      ),
    );

  it('is valid', async () => {
    const validate = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Mail clients want what pages must not have: styles in line, presentation attributes, an omitted doctype style.
      rules: {
        'no-inline-style': 'off',
        'no-deprecated-attr': 'off',
        'element-required-attributes': 'off',
        'attribute-boolean-style': 'off',
        'long-title': 'off',
        'doctype-style': 'off',
        'tel-non-breaking': 'off',
        'prefer-native-element': 'off',
        'valid-id': 'off',
        'no-trailing-whitespace': 'off',
      },
    });
    for (const { html } of mails()) {
      const report = await validate.validateString(html);
      const found = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      expect(found).toEqual([]);
    }
  });

  it('uses nothing that Gmail, Outlook or Apple Mail are known to lack, but for what we know and accept', () => {
    for (const { html } of mails()) {
      expect(unsupported(html)).toEqual(ACCEPTED);
    }
  });

  it('leaves no slot unfilled', () => {
    for (const { html, text, subject } of mails()) {
      for (const part of [html.replace(/<style>.*<\/style>/, ''), text, subject])
        expect(part).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('fetches nothing, runs nothing, and lays out with tables alone', () => {
    for (const { html } of mails()) {
      expect(html).not.toMatch(/<(?:script|link|img|svg|iframe|form|object)|url\(|display:\s*(?:flex|grid)|position:/);
      expect(html.match(/src=/g)).toBeNull();
    }
  });
});

/** What caniemail.com's data says some client lacks. The package is an ES module, which jest cannot load itself. */
function unsupported(html: string): readonly string[] {
  const script = `
    import { caniemail } from 'caniemail';
    import { readFileSync } from 'node:fs';
    const clients = ['gmail.*', 'outlook.*', 'apple-mail.*'];
    const { issues } = caniemail({ clients, html: readFileSync(0, 'utf8') });
    const titles = [...issues.errors.values()].flat().map(({ title }) => title);
    process.stdout.write(JSON.stringify([...new Set(titles)].sort()));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    input: html,
    encoding: 'utf8',
  });
  return JSON.parse(answer) as string[];
}

/** Each of these degrades well: square corners, light colours, no preview text hidden, an ordinary table. */
const ACCEPTED: readonly string[] = [
  '<body> element',
  '<style> element',
  '@media',
  'Type selector',
  'border-radius',
  'display:none',
  'overflow',
  'role attribute',
  'white-space',
  'word-break',
];
