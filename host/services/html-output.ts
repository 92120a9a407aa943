import { encode, newBlob } from './blob.js';
import { NotSupportedByHost, ServiceException } from './exception.js';
import { brokenOff } from './html-context.js';
import { escapedFor } from './html-escape.js';
import { MimeType } from './mime-type.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';

/** The only meta tags that a page may add. developers.google.com/apps-script/reference/html/html-output */
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

/** A page as a script holds it. */
export class HtmlOutput {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private favicon: string | null = null;
  private readonly meta: { name: string; content: string }[] = [];
  private readonly self: HtmlOutput;

  constructor(
    private content: string,
    private readonly count: Count,
    private readonly templateOf: (source: () => string) => object,
  ) {
    this.self = serve<HtmlOutput>('HTML.HtmlOutput', this, count);
  }

  /** What a script holds of it. */
  served(): HtmlOutput {
    return this.self;
  }
  append(text: string): HtmlOutput {
    return this.addPart(wellFormed(text));
  }
  /** A template's own text comes in parts; only the whole is a page. */
  addPart(text: string): HtmlOutput {
    this.content += text;
    return this.self;
  }
  appendUntrusted(text: string): HtmlOutput {
    this.content += escapedFor(this.content, text);
    return this.self;
  }
  /** Later changes of the page are the template's too. */
  asTemplate(): object {
    return this.templateOf(() => this.content);
  }
  clear(): HtmlOutput {
    this.content = '';
    return this.self;
  }
  getBlob(): object {
    return newBlob(encode(this.content), MimeType.HTML, null, this.count);
  }
  /** A page is text: as HTML and as plain text it is the same (gas-fakes, testhtmlservice.js). */
  getAs(type: string): object {
    if (type !== MimeType.HTML && type !== MimeType.PLAIN_TEXT) {
      throw new NotSupportedByHost(`HTML.HtmlOutput.getAs('${type}')`);
    }
    return newBlob(encode(this.content), type, null, this.count);
  }
  getContent(): string {
    return this.content;
  }
  setContent(content: string): HtmlOutput {
    this.content = wellFormed(content);
    return this.self;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): HtmlOutput {
    this.title = title;
    return this.self;
  }
  getWidth(): number | null {
    return this.width;
  }
  setWidth(width: number | null): HtmlOutput {
    this.width = width;
    return this.self;
  }
  getHeight(): number | null {
    return this.height;
  }
  setHeight(height: number | null): HtmlOutput {
    this.height = height;
    return this.self;
  }
  getFaviconUrl(): string | null {
    return this.favicon;
  }
  setFaviconUrl(url: string): HtmlOutput {
    this.favicon = url;
    return this.self;
  }
  addMetaTag(name: string, content: string): HtmlOutput {
    if (!META_TAGS.includes(name)) {
      throw new ServiceException('The meta tag you specified is not allowed in this context.');
    }
    this.meta.push({ name, content });
    return this.self;
  }
  getMetaTags(): object[] {
    return this.meta.map(({ name, content }) =>
      serve('HTML.HtmlOutputMetaTag', { getName: () => name, getContent: () => content }, this.count),
    );
  }
  /** IFRAME is the only mode left; Google ignores the call. */
  setSandboxMode(): HtmlOutput {
    return this.self;
  }
  /** Whoever frames a web app; a sidebar and a dialog are framed by the editor only. */
  setXFrameOptionsMode(): HtmlOutput {
    return this.self;
  }
}

/**
 * Refuses what breaks off within a tag or a comment, as the reference says of malformed HTML. How much more Google
 * calls malformed is not documented; the text is reported by users.
 */
export function wellFormed(html: string): string {
  const broken = brokenOff(html);
  if (broken !== null) throw new ServiceException(`Malformed HTML content: ${broken}.`);
  return html;
}
