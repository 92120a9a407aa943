/** sidebar.html as HtmlService will serve it: whole, fetching nothing, with nothing that it would damage. */
import { builtFile } from '../support/build-folder.js';

const html = builtFile('sidebar.html');

describe('sidebar.html', () => {
  it('holds its style and its script, each once', () => {
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toContain('/* sidebar.');
  });

  it('has no template literal, in which HtmlService has been seen to strip slashes', () => {
    expect(html).not.toContain('`');
  });

  it('has nothing that a template would run', () => {
    expect(html).not.toContain('<?');
  });

  it('fetches nothing', () => {
    expect(html).not.toMatch(/<link|<img|@import|\bsrc=|url\(/i);
    // Names of the page's languages, and the conversation that a click opens in a tab of its own.
    const known = /http:\/\/www\.w3\.org\/[\w/]+|https:\/\/mail\.google\.com\/mail\//g;
    expect(html.replace(known, '')).not.toMatch(/https?:\/\//);
  });

  it('opens links outside the frame', () => {
    expect(html).toContain('<base target="_top" />');
  });

  it('is pure ASCII and within its budget', () => {
    const script = html.slice(html.indexOf('<script>'));
    expect(script).toMatch(/^[\x00-\x7f]*$/);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150_000);
  });
});
