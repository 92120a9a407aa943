import { booleanWords } from '../locales.js';
import { dateText } from './display-date.js';
import { numberText } from './display-number.js';
import type { DisplayLocale } from './display-literal.js';
import { literalText } from './display-literal.js';
import { kindOf } from './google-format.js';

/** One section of a format (before, between and after its semicolons). */
interface Section {
  readonly pattern: string;
  readonly condition: ((value: number) => boolean) | undefined;
}

/** A value as Google shows it in a number format, whatever of Google's pattern language it uses. */
export function displayAs(value: number | string | boolean, format: string, locale: DisplayLocale): string {
  if (typeof value === 'boolean') return booleanWords(locale.code)[value ? 0 : 1];
  const sections = splitSections(format).map(sectionOf);
  if (typeof value === 'string') return displayText(value, sections);
  const { pattern, negates } = sectionFor(value, sections);
  const size = negates ? Math.abs(value) : value;
  if (kindOf(pattern) === 'date') return dateText(value, pattern, locale);
  if (kindOf(pattern) === 'text') return literalText(pattern, String(value));
  return numberText(size, pattern, locale);
}

function displayText(value: string, sections: readonly Section[]): string {
  const last = sections.length === 4 ? sections[3] : sections.find((section) => kindOf(section.pattern) === 'text');
  return last === undefined ? value : literalText(last.pattern, value);
}

/** Which section shows a number, and whether that section stands for the minus sign itself. */
function sectionFor(
  value: number,
  sections: readonly Section[],
): { readonly pattern: string; readonly negates: boolean } {
  const [first, second, third] = sections;
  const byCondition = sections.find((section) => section.condition?.(value) === true);
  if (byCondition !== undefined) return { pattern: byCondition.pattern, negates: false };
  if (sections.some((section) => section.condition !== undefined)) {
    const otherwise = sections.find((section) => section.condition === undefined) ?? first;
    return { pattern: otherwise?.pattern ?? '0', negates: false };
  }
  if (value < 0 && second !== undefined) return { pattern: second.pattern, negates: true };
  if (value === 0 && third !== undefined) return { pattern: third.pattern, negates: false };
  return { pattern: first?.pattern ?? '0', negates: false };
}

/** Splits at semicolons outside quotes and escapes. */
function splitSections(format: string): string[] {
  const sections = [''];
  for (const part of format.match(/"[^"]*"?|\\.|\[[^\]]*\]|[\s\S]/g) ?? []) {
    if (part === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + part);
  }
  return sections;
}

const COLOR = /\[(?:black|white|red|green|blue|yellow|magenta|cyan|color\s?\d+)\]/gi;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/;

function sectionOf(section: string): Section {
  const [, operator, operand] = CONDITION.exec(section) ?? [];
  // Colours are the page's matter; language marks such as [$-409] say nothing that the locale doesn't.
  const pattern = section
    .replace(COLOR, '')
    .replace(CONDITION, '')
    .replace(/\[\$-[0-9a-f]+\]/gi, '');
  const limit = Number(operand);
  const conditions: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < limit,
    '>': (value) => value > limit,
    '=': (value) => value === limit,
    '<=': (value) => value <= limit,
    '>=': (value) => value >= limit,
    '<>': (value) => value !== limit,
  };
  return { pattern, condition: operator === undefined ? undefined : conditions[operator] };
}
