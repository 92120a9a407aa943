import { serve } from './refuse.js';
import type { Count } from './refuse.js';
import { ServiceException } from './exception.js';
import { keepsScriptValues } from '../runtime/border.js';
import { compileTemplate } from './html-template.js';
import { enumOf } from './script-enums.js';

/** What a page shows of an HtmlOutput. */
export class HtmlOutput {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private favicon: string | null = null;
  private readonly meta: { name: string; content: string }[] = [];

  constructor(
    private content: string,
    private readonly count: Count,
  ) {}

  private readonly self = (): object => serve('HTML.HtmlOutput', this, this.count);

  append(text: string): object {
    this.content += text;
    return this.self();
  }
  appendUntrusted(text: string): object {
    this.content += escapeHtml(text);
    return this.self();
  }
  asTemplate(): object {
    return htmlTemplate(this.content, this.count);
  }
  clear(): object {
    this.content = '';
    return this.self();
  }
  getContent(): string {
    return this.content;
  }
  setContent(content: string): object {
    this.content = content;
    return this.self();
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): object {
    this.title = title;
    return this.self();
  }
  getWidth(): number | null {
    return this.width;
  }
  setWidth(width: number | null): object {
    this.width = width;
    return this.self();
  }
  getHeight(): number | null {
    return this.height;
  }
  setHeight(height: number | null): object {
    this.height = height;
    return this.self();
  }
  getFaviconUrl(): string | null {
    return this.favicon;
  }
  setFaviconUrl(url: string): object {
    this.favicon = url;
    return this.self();
  }
  addMetaTag(name: string, content: string): object {
    const allowed = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];
    if (!allowed.includes(name))
      throw new ServiceException(`The meta tag you specified is not allowed in this context.`);
    this.meta.push({ name, content });
    return this.self();
  }
  getMetaTags(): object[] {
    return this.meta.map(({ name, content }) =>
      serve('HTML.HtmlOutputMetaTag', { getName: () => name, getContent: () => content }, this.count),
    );
  }
  /** IFRAME is the only mode left; Google ignores the call. */
  setSandboxMode(): object {
    return this.self();
  }
  setXFrameOptionsMode(): object {
    return this.self();
  }
}

const enums = {
  SandboxMode: enumOf('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
  XFrameOptionsMode: enumOf('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
};

export function createHtmlService(pages: ReadonlyMap<string, string>, userAgent: string | null, count: Count): object {
  const output = (content: string): object => serve('HTML.HtmlOutput', new HtmlOutput(content, count), count);
  const page = (name: string): string => {
    const found = pages.get(name.replace(/\.html$/, ''));
    if (found === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return found;
  };
  return serve(
    'HTML.HtmlService',
    {
      ...enums,
      createHtmlOutput: (content: unknown = '') => output(String(content)),
      createHtmlOutputFromFile: (name: string) => output(page(name)),
      createTemplate: (content: unknown) => htmlTemplate(String(content), count),
      createTemplateFromFile: (name: string) => htmlTemplate(page(name), count),
      getUserAgent: () => userAgent,
    },
    count,
  );
}

/** A script hangs its values on the template; they are the variables of its scriptlets. */
function htmlTemplate(source: string, count: Count): object {
  const template = {
    [keepsScriptValues]: true,
    evaluate(): object {
      const values = Object.fromEntries(
        Object.entries(template).filter(
          ([key]) => !['evaluate', 'getCode', 'getCodeWithComments', 'getRawContent'].includes(key),
        ),
      );
      const { names, run } = compileTemplate(source, Object.keys(values));
      return serve('HTML.HtmlOutput', new HtmlOutput(run(names.map((name) => values[name])), count), count);
    },
    getCode: () => compileTemplate(source, []).code,
    getCodeWithComments: () => compileTemplate(source, []).code,
    getRawContent: () => source,
  };
  return serve('HTML.HtmlTemplate', template, count);
}

export function escapeHtml(text: unknown): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
  };
  return String(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
