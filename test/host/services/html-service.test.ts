import fc from 'fast-check';
import { parse } from 'acorn';
import { runInNewContext } from 'node:vm';
import { anyText } from '../../support/random-texts.js';
import { call, hostOf, printed, services } from '../script-project.js';

const { HtmlService, Utilities } = services();

/** What `<?= value ?>` prints at that place of a page. */
function scriptlet(before: string, value: unknown, after = ''): string {
  const template = HtmlService.createTemplate(`${before}<?= value ?>${after}`);
  Reflect.set(template, 'value', value);
  return template
    .evaluate()
    .getContent()
    .slice(before.length, -after.length || undefined);
}

describe('an HtmlOutput', () => {
  // developers.google.com/apps-script/reference/html/html-output, its samples.
  it('appends what is trusted as it is and what is not escaped', () => {
    const output = HtmlService.createHtmlOutput('<b>Hello, world!</b>');
    expect(output.append('<p>Hello again, world.</p>').getContent()).toBe(
      '<b>Hello, world!</b><p>Hello again, world.</p>',
    );
    expect(output.setContent('<b>Hello, world!</b>').appendUntrusted('<p>Hello again, world.</p>').getContent()).toBe(
      '<b>Hello, world!</b>&lt;p&gt;Hello again, world.&lt;/p&gt;',
    );
    expect(output.clear().getContent()).toBe('');
    expect(HtmlService.createHtmlOutput().getContent()).toBe('');
  });

  // gas-fakes, testhtmlservice.js (statement 49).
  it('has an empty title, no size and no favicon until they are set', () => {
    const output = HtmlService.createHtmlOutput('x');
    expect([output.getTitle(), output.getWidth(), output.getHeight(), output.getFaviconUrl()]).toEqual([
      '',
      null,
      null,
      null,
    ]);
    output.setTitle('T').setWidth(300).setHeight(200).setFaviconUrl('https://a.example/i.png');
    expect([output.getTitle(), output.getWidth(), output.getHeight(), output.getFaviconUrl()]).toEqual([
      'T',
      300,
      200,
      'https://a.example/i.png',
    ]);
    expect(output.setWidth(null as unknown as number).getWidth()).toBeNull();
    expect(printed(output)).toBe('HtmlOutput');
  });

  it('takes the four meta tags that Google allows, and no other', () => {
    const output = HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=device-width');
    expect(output.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])).toEqual([
      ['viewport', 'width=device-width'],
    ]);
    expect(() => output.addMetaTag('robots', 'none')).toThrow(
      'The meta tag you specified is not allowed in this context.',
    );
  });

  it('takes a blob, gives one, and ignores the modes of old', () => {
    const output = HtmlService.createHtmlOutput(Utilities.newBlob('<i>b</i>', 'text/html'));
    expect(output.getBlob().getDataAsString()).toBe('<i>b</i>');
    expect(output.getBlob().getContentType()).toBe('text/html');
    expect(output.getAs('text/html').getDataAsString()).toBe('<i>b</i>');
    // gas-fakes, testhtmlservice.js
    expect(output.getAs('text/plain').getContentType()).toBe('text/plain');
    expect(() => output.getAs('application/pdf')).toThrow('is not supported by the local host');
    expect(output.setSandboxMode(HtmlService.SandboxMode.IFRAME)).toBe(output);
    expect(output.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)).toBe(output);
    expect(HtmlService.getUserAgent()).toBeNull();
  });

  it('is wrong to give a number for a title’s text only where Google says so', () => {
    expect(() => Reflect.apply(HtmlService.createHtmlOutput, HtmlService, [])).not.toThrow();
    expect(() => Reflect.apply(HtmlService.createHtmlOutput('').setWidth, null, ['wide'])).toThrow(
      "The parameters (String) don't match the method signature for HtmlService.HtmlOutput.setWidth.",
    );
  });
});

describe('a template', () => {
  // The reference's sample of evaluate().
  it('has the script’s values in scope', () => {
    const template = HtmlService.createTemplate('<?= foo ?>');
    Reflect.set(template, 'foo', 'Hello World!');
    expect(template.evaluate().getContent()).toBe('Hello World!');
    expect(printed(template)).toBe('HtmlTemplate');
  });

  // developers.google.com/apps-script/guides/html/templates
  it('runs scriptlets, prints escaped, prints raw', () => {
    const template = HtmlService.createTemplate(
      '<ul><? for (const n of names) { ?><li><?= n ?></li><? } ?></ul><?!= raw ?>',
    );
    Object.assign(template, { names: ['Ana', '<Bo>'], raw: '<hr>' });
    expect(template.evaluate().getContent()).toBe('<ul><li>Ana</li><li>&lt;Bo&gt;</li></ul><hr>');
  });

  it('prints the first statement of a scriptlet only', () => {
    const template = HtmlService.createTemplate("<?= 'a'; var later = 'b' ?>-<?= later ?>");
    expect(template.evaluate().getContent()).toBe('a-b');
  });

  it('keeps every character of the page around its scriptlets', () => {
    const texts = anyText().filter((text) => !text.includes('<?'));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(HtmlService.createTemplate(`${before}<? ?>${after}`).evaluate().getContent()).toBe(before + after);
      }),
    );
    const odd = 'a\\b "c" \'d\'\r\n\\" \\\' \u2028 ${e} `f`\\';
    expect(HtmlService.createTemplate(odd).evaluate().getContent()).toBe(odd);
  });

  it('shows its code in the form of the guide’s sample', () => {
    const template = HtmlService.createTemplate('<b>\n<?= 1 + 1 ?></b>');
    expect(template.getRawContent()).toBe('<b>\n<?= 1 + 1 ?></b>');
    expect(template.getCode()).toContain('var output = HtmlService.initTemplate();');
    expect(template.getCode()).toContain('output._$ =  1 + 1  ;');
    expect(template.getCode()).toContain("return output.$out.append('');");
    expect(template.getCodeWithComments()).toContain('// <b>');
    const output: unknown = runInNewContext(template.getCode(), { HtmlService });
    expect(output).toMatchObject({ getContent: expect.any(Function) as unknown });
    expect(call(output as object, 'getContent')).toBe('<b>\n2</b>');
  });

  it('made from an output follows its later changes', () => {
    const output = HtmlService.createHtmlOutput('<?= 1 ?>');
    const template = output.asTemplate();
    output.append('<?= 2 ?>');
    expect(template.evaluate().getContent()).toBe('12');
  });
});

describe('printing scriptlets escape for the place they print to', () => {
  it.each([
    ['<p>', '<b>"Tom" & \'Jo\'</b>', '&lt;b&gt;&#34;Tom&#34; &amp; &#39;Jo&#39;&lt;/b&gt;'],
    ['<p title="', 'a" onclick="x', 'a&#34; onclick=&#34;x'],
    ['<p title=', 'a b', 'a&#32;b'],
    ['<a href="', 'javascript:alert(1)', '#innocuous'],
    ['<a href="', 'https://a.example/?q=1&r=2', 'https://a.example/?q=1&amp;r=2'],
    ['<a href="https://a.example/?q=', 'a&b=c', 'a%26b%3Dc'],
    ['<script>var a = ', "O'Neil </script>", "'O\\u0027Neil \\u003c\\/script\\u003e'"],
    // A number arrives as a string in a script: hacknote.jp/archives/10844
    ['<script>var a = ', 5, "'5'"],
    ['<script>var a = "', 'a"b', 'a\\u0022b'],
    ['<script>var a = "x"; // it\'s\nvar b = ', 'y', "'y'"],
    ['<button onclick="go(', 'a\'b"', '&#39;a\\u0027b\\u0022&#39;'],
    ['<p style="color:', 'red;background:url(x)', 'innocuous'],
    ['<style>p { color: ', '#ff0000', '#ff0000'],
    ['<!-- ', '--><script>', ''],
    ['a < b <i>', '<', '&lt;'],
    ['<script>var x = "</b>";</script><p>', '<', '&lt;'],
  ])('after %s', (before, value, text) => {
    expect(scriptlet(before, value)).toBe(text);
  });

  it('whatever a value is, it stays one string of the script it is printed into', () => {
    fc.assert(
      fc.property(anyText(), (value) => {
        const page = scriptlet('<script>var a = ', value, ';</script>');
        expect(page).not.toMatch(/<|>/);
        expect(() => parse(`var a = ${page};`, { ecmaVersion: 2020 })).not.toThrow();
        expect(runInNewContext(page)).toBe(value);
      }),
    );
  });

  it('no value ever opens a tag or leaves a quoted attribute', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom('<p>', '<p title="', "<p title='", '<a href="'), (value, before) => {
        expect(scriptlet(before, value)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('pages of the project', () => {
  const code = `
    function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
    function page() {
      const template = HtmlService.createTemplateFromFile('main');
      template.names = ['Ana', 'Bo'];
      return template.evaluate().getContent();
    }
    function missing() { return HtmlService.createHtmlOutputFromFile('nowhere'); }
    function plain() { return HtmlService.createHtmlOutputFromFile('main').getContent(); }
  `;
  const files = {
    'main.html': '<h1><?= names.length ?></h1><?!= include("style") ?>',
    'style.html': '<style>p{}</style>',
  };

  // developers.google.com/apps-script/guides/html/best-practices, "include".
  it('a scriptlet calls the script’s own functions', () => {
    expect(hostOf(code, {}, files).run('page').value).toBe('<h1>2</h1><style>p{}</style>');
  });

  it('an output from a file is not a template: scriptlets stay as they are', () => {
    expect(hostOf(code, {}, files).run('plain').value).toBe(files['main.html']);
  });

  it('a missing file is an Exception with Google’s text', () => {
    expect(hostOf(code, {}, files).run('missing').error).toMatchObject({
      name: 'Exception',
      message: 'No HTML file named nowhere was found.',
    });
  });
});

// The reference of createHtmlOutput(), append() and setContent(): "throws an error if the HTML is malformed".
describe('malformed HTML', () => {
  const { HtmlService } = services();
  it.each([
    ['<div', '<div'],
    ['<p>Hello</p><a href="x', '<a href="x'],
    ["<b class='open>x", "<b class='open>x"],
    ['text <!-- never ends', '<!-- never ends'],
  ])('%s is refused, whole or as a part', (html, broken) => {
    const says = `Malformed HTML content: ${broken}.`;
    expect(() => HtmlService.createHtmlOutput(html)).toThrow(says);
    const page = HtmlService.createHtmlOutput('<p>before</p>');
    expect(() => page.append(html)).toThrow(says);
    expect(() => page.setContent(html)).toThrow(says);
    expect(page.getContent()).toBe('<p>before</p>');
  });

  it('is none where an element stays open, a sign stands alone, or a script says what looks like a tag', () => {
    const page = HtmlService.createHtmlOutput('<ul>').append('<li>1 < 2 & 3 <4</li>').append('</ul>');
    expect(page.append('<script>if (a <b) c("<i")</script>').getContent()).toContain('1 < 2');
    const template = HtmlService.createTemplate('<a href="<?= url ?>">x</a>');
    Reflect.set(template, 'url', 'https://agency.example');
    expect(template.evaluate().getContent()).toBe('<a href="https://agency.example">x</a>');
  });
});
