import { hexOfColor } from './color.js';
import { behind, ServiceObject } from './service-object.js';
import type { Session } from './session.js';
import { NO_STYLE, TextStyle, type TextStyleParts } from './text-style.js';

type GRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GRichTextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** One stretch of characters that look alike. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: TextStyleParts;
  readonly link: string | null;
}

/** A text with its looks; runs cover it without gaps. */
export interface RichTextParts {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export function plainText(text: string, style: TextStyleParts = NO_STYLE, link: string | null = null): RichTextParts {
  return { text, runs: [{ start: 0, end: text.length, style, link }] };
}

/** True for what a cell's runs were kept as. */
export function isRichText(kept: unknown): kept is RichTextParts {
  return typeof kept === 'object' && kept !== null && 'runs' in kept && 'text' in kept;
}

/** The runs within a stretch, cut to it. */
function within({ runs }: RichTextParts, start: number, end: number): TextRun[] {
  return runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({ ...run, start: Math.max(start, run.start), end: Math.min(end, run.end) }));
}

/** What all runs agree on; null where they don't. */
function shared(runs: readonly TextRun[]): TextStyleParts {
  const first = runs[0]?.style ?? NO_STYLE;
  const agreed = Object.entries(first).map(([key, value]): [string, unknown] => {
    const same = runs.every(({ style }) => JSON.stringify(Reflect.get(style, key)) === JSON.stringify(value));
    return [key, same ? value : null];
  });
  return { ...NO_STYLE, ...Object.fromEntries(agreed) };
}

export class RichTextValue extends ServiceObject<GRichText> implements GRichText {
  readonly apiName = 'Spreadsheet.RichTextValue';

  constructor(
    session: Session,
    readonly parts: RichTextParts,
    private readonly start = 0,
  ) {
    super(session);
  }

  copy(): GRichTextBuilder {
    return new RichTextValueBuilder(this.session, this.parts).handle;
  }

  getEndIndex(): number {
    return this.start + this.parts.text.length;
  }

  getStartIndex(): number {
    return this.start;
  }

  getLinkUrl(startOffset = 0, endOffset = this.parts.text.length): string | null {
    const links = within(this.parts, startOffset, endOffset).map(({ link }) => link);
    return links.every((link) => link === links[0]) ? (links[0] ?? null) : null;
  }

  getRuns(): GRichText[] {
    return this.parts.runs.map((run) => {
      const text = this.parts.text.slice(run.start, run.end);
      return new RichTextValue(this.session, plainText(text, run.style, run.link), run.start).handle;
    });
  }

  getText(): string {
    return this.parts.text;
  }

  getTextStyle(startOffset = 0, endOffset = this.parts.text.length): GTextStyle {
    return new TextStyle(this.session, shared(within(this.parts, startOffset, endOffset))).handle;
  }
}

export class RichTextValueBuilder extends ServiceObject<GRichTextBuilder> implements GRichTextBuilder {
  readonly apiName = 'Spreadsheet.RichTextValueBuilder';

  constructor(
    session: Session,
    private parts: RichTextParts = plainText(''),
  ) {
    super(session);
  }

  build(): GRichText {
    return new RichTextValue(this.session, this.parts).handle;
  }

  /** Starts anew: earlier styles are gone. */
  setText(text: string): GRichTextBuilder {
    this.parts = plainText(text);
    return this.handle;
  }

  setLinkUrl(startOrUrl: number | string | null, endOffset?: number, linkUrl?: string | null): GRichTextBuilder {
    const { length } = this.parts.text;
    if (typeof startOrUrl !== 'number') return this.over(0, length, (run) => ({ ...run, link: startOrUrl }));
    return this.over(startOrUrl, endOffset ?? length, (run) => ({ ...run, link: linkUrl ?? null }));
  }

  setTextStyle(
    startOrStyle: number | GTextStyle | null,
    endOffset?: number,
    textStyle?: GTextStyle | null,
  ): GRichTextBuilder {
    const { length } = this.parts.text;
    const given = typeof startOrStyle === 'number' ? (textStyle ?? null) : startOrStyle;
    const style = given === null ? NO_STYLE : behind(given, TextStyle).parts;
    const start = typeof startOrStyle === 'number' ? startOrStyle : 0;
    const end = typeof startOrStyle === 'number' ? (endOffset ?? length) : length;
    return this.over(start, end, (run) => ({ ...run, style: given === null ? NO_STYLE : merged(run.style, style) }));
  }

  private over(start: number, end: number, change: (run: TextRun) => TextRun): GRichTextBuilder {
    const { text } = this.parts;
    if (start < 0 || end > text.length || start > end) this.session.fail('badValue', 'offset');
    const runs = [
      ...within(this.parts, 0, start),
      ...within(this.parts, start, end).map(change),
      ...within(this.parts, end, text.length),
    ];
    this.parts = { text, runs: joined(runs, text) };
    return this.handle;
  }
}

function merged(old: TextStyleParts, more: TextStyleParts): TextStyleParts {
  const said = Object.entries(more).filter(([, value]) => value !== null);
  return { ...old, ...Object.fromEntries(said) };
}

/** Runs as they are read from a cell: where a run says nothing, the cell's own style holds. */
export function overCell(parts: RichTextParts, cell: TextStyleParts): RichTextParts {
  return { ...parts, runs: parts.runs.map((run) => ({ ...run, style: merged(cell, run.style) })) };
}

/** Neighbours that look alike are one run. */
function joined(runs: readonly TextRun[], text: string): readonly TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last !== undefined && last.link === run.link && JSON.stringify(last.style) === JSON.stringify(run.style)) {
      result[result.length - 1] = { ...last, end: run.end };
    } else result.push(run);
  }
  return result.length === 0 ? plainText(text).runs : result;
}

/** Parts that hold for the whole text, as a cell's own style can show them. */
export function wholeStyle(parts: RichTextParts): TextStyleParts {
  const style = shared(parts.runs);
  return style.color === null || hexOfColor(style.color) === null ? { ...style, color: null } : style;
}

/** The link of the whole text, or the only link in it. */
export function wholeLink(parts: RichTextParts): string | null {
  const links = [...new Set(parts.runs.map(({ link }) => link).filter((link) => link !== null))];
  return links.length === 1 ? (links[0] ?? null) : null;
}
