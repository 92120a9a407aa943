import { blobOf } from './blob.js';
import { ServiceException } from './exception.js';
import { HtmlOutput, wellFormed } from './html-output.js';
import { keepsScriptValues } from '../runtime/border.js';
import { InScript } from '../runtime/waiting.js';
import { templateFunction } from './html-template.js';
import { rawOf, serve } from './refuse.js';
import type { Count } from './refuse.js';
import { enumOf } from './spreadsheet/enums.js';

const enums = {
  SandboxMode: enumOf('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
  XFrameOptionsMode: enumOf('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
};

/** The page behind what a script holds of it. */
const rawPage = (served: HtmlOutput): HtmlOutput => {
  const raw = rawOf(served);
  return raw instanceof HtmlOutput ? raw : served;
};

/** What `output` is inside a template's code: two doors to a page, one that escapes and one that doesn't. */
class TemplateOutput {
  constructor(readonly $out: HtmlOutput) {}

  set _(trusted: unknown) {
    rawPage(this.$out).addPart(String(trusted));
  }
  set _$(untrusted: unknown) {
    this.$out.appendUntrusted(String(untrusted));
  }
  append(trusted: unknown): HtmlOutput {
    return rawPage(this.$out).addPart(String(trusted));
  }
  appendUntrusted(untrusted: unknown): HtmlOutput {
    return this.$out.appendUntrusted(String(untrusted));
  }
}

/** The members of a template; everything else that hangs on it are the script's values. */
const TEMPLATE_MEMBERS = ['evaluate', 'getCode', 'getCodeWithComments', 'getRawContent'];

/** Pages and templates. developers.google.com/apps-script/reference/html/html-service */
export function createHtmlService(
  pages: ReadonlyMap<string, string>,
  userAgent: string | null,
  count: Count,
  hasScript = false,
): object {
  const output = (content: string): HtmlOutput => new HtmlOutput(content, count, (source) => template(source)).served();
  const page = (name: string): string => {
    const found = pages.get(name.replace(/\.html$/, ''));
    if (found === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return found;
  };
  const contentOf = (source: unknown): string =>
    typeof rawOf(source) === 'object' ? blobOf(source).getDataAsString() : String(source);

  /** A script hangs its values on the template; they are the variables of its scriptlets. */
  function template(source: () => string): object {
    const made = {
      [keepsScriptValues]: true,
      evaluate(): unknown {
        const names = Object.keys(made).filter((key) => !TEMPLATE_MEMBERS.includes(key) && /^[\w$]+$/.test(key));
        const values = names.map((name): unknown => Reflect.get(made, name));
        const code = templateFunction(source(), names);
        // In the script's own realm, where its functions are known.
        return hasScript ? new InScript(code, values) : evaluated(code, values);
      },
      getCode: () => `${templateFunction(source(), [])}();`,
      getCodeWithComments: () => `${templateFunction(source(), [], true)}();`,
      getRawContent: source,
    };
    return serve('HTML.HtmlTemplate', made, count);
  }

  /** Without a script: in the caller's realm. */
  function evaluated(code: string, values: readonly unknown[]): unknown {
    // The page is the script author's own; it runs as the rest of the script does.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const work = new Function('HtmlService', `return ${code}`) as (
      htmlService: object,
    ) => (...given: readonly unknown[]) => unknown;
    return work(service)(...values);
  }

  const service: object = serve(
    'HTML.HtmlService',
    {
      ...enums,
      createHtmlOutput: (content: unknown = '') => output(wellFormed(contentOf(content))),
      createHtmlOutputFromFile: (name: string) => output(wellFormed(page(name))),
      createTemplate: (content: unknown) => {
        const text = contentOf(content);
        return template(() => text);
      },
      createTemplateFromFile: (name: string) => {
        const text = page(name);
        return template(() => text);
      },
      getUserAgent: () => userAgent,
      initTemplate: () => new TemplateOutput(output('')),
    },
    count,
  );
  return service;
}
