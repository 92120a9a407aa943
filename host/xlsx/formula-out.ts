import { isUnread } from '../engine/typed-formula.js';

/** Functions that Excel knows under a prefix, since they are younger than its file format. */
const PREFIXED = new Set(
  (
    'ACOT ACOTH ARABIC BASE BETA.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST ' +
    'CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ' +
    'EXPAND FLOOR.MATH FORMULATEXT GAMMA HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT ' +
    'MODE.SNGL MUNIT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC ' +
    'PERCENTRANK.INC PERMUTATIONA POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH ' +
    'SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR ' +
    'UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);
const SHEET_PREFIXED = new Set(['FILTER', 'SORT']);

/** Functions of Google Sheets that Excel does not have at all. */
const GOOGLE_ONLY = new Set(
  (
    'ARRAY_CONSTRAIN COUNTUNIQUE COUNTUNIQUEIFS DETECTLANGUAGE FLATTEN GOOGLEFINANCE GOOGLETRANSLATE IMAGE IMPORTDATA IMPORTFEED ' +
    'IMPORTHTML IMPORTRANGE IMPORTXML ISDATE ISEMAIL ISURL JOIN QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE SORTN SPARKLINE SPLIT ' +
    'TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT ADD DIVIDE EQ GT GTE LT LTE MINUS MULTIPLY NE POW UMINUS UNARY_PERCENT UPLUS ' +
    'EPOCHTODATE ISBETWEEN COUNTBLANKS CONCATENATE_ARRAY'
  ).split(' '),
);

export interface ExcelFormula {
  /** Without the leading "=". */
  readonly text: string;
  readonly isArray: boolean;
}

const LAST_ROW = 1_048_576;

/**
 * A canonical formula as Excel reads it: open ranges get Excel's last row, younger functions their prefix, and
 * ARRAYFORMULA becomes an array formula. A formula with a function that Excel lacks is wrapped as Google's own export
 * does, so that it comes back whole and shows its last result until then.
 */
export function excelFormula(
  formula: string,
  cached: string | number | boolean | null,
  sheetNames: ReadonlyMap<string, string>,
): ExcelFormula {
  const body = formula.replace(/^=/, '');
  const inner = /^ARRAYFORMULA\(([\s\S]*)\)$/i.exec(body)?.[1];
  const bare = inner !== undefined && isBalanced(inner) ? inner : body;
  const parts = splitFormula(bare);
  const cannotRun =
    isUnread(body) ||
    parts.some((part) => part.kind === 'code' && (usesGoogleOnly(part.text) || /\{[^}]*[A-Z]+\$?\d/i.test(part.text)));
  if (cannotRun || callsAsOnlyGoogleDoes(parts) || /\bARRAYFORMULA\(/i.test(bare))
    return { text: wrapped(body, cached), isArray: false };
  const text = parts.map((part) => (part.kind === 'code' ? excelCode(part.text) : renamed(part, sheetNames))).join('');
  return { text, isArray: bare !== body };
}

function usesGoogleOnly(code: string): boolean {
  for (const [, name = ''] of code.matchAll(/([A-Z_][A-Z0-9_.]*)\s*\(/gi))
    if (GOOGLE_ONLY.has(name.toUpperCase())) return true;
  return false;
}

/**
 * Functions of the same name that take something else from this argument on: Google's FILTER takes a second condition
 * where Excel's takes what to show for none, Google's SORT a second column where Excel's sorts columns.
 */
const MOST_ARGUMENTS: Readonly<Record<string, number>> = { FILTER: 2, SORT: 3 };

function callsAsOnlyGoogleDoes(parts: readonly Part[]): boolean {
  const open: { readonly most: number; count: number }[] = [];
  for (const { kind, text } of parts) {
    if (kind !== 'code') continue;
    for (const [, name, mark] of text.matchAll(/([A-Z_][A-Z0-9_.]*)?\s*([(){},])/gi)) {
      const inner = open.at(-1);
      if (mark === '(' || mark === '{')
        open.push({ most: MOST_ARGUMENTS[(name ?? '').toUpperCase()] ?? Infinity, count: 1 });
      else if (mark !== ',') open.pop();
      else if (inner !== undefined && ++inner.count > inner.most) return true;
    }
  }
  return false;
}

function wrapped(body: string, cached: string | number | boolean | null): string {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const result =
    typeof cached === 'string' || cached === null
      ? quoted(cached ?? '')
      : typeof cached === 'number'
        ? String(cached)
        : cached
          ? 'TRUE'
          : 'FALSE';
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(body)}),${result})`;
}

function excelCode(code: string): string {
  return code
    .replace(/([A-Z_][A-Z0-9_.]*)(\s*\()/gi, (whole, name: string, bracket: string) => {
      const upper = name.toUpperCase();
      if (SHEET_PREFIXED.has(upper)) return `_xlfn._xlws.${upper}${bracket}`;
      return PREFIXED.has(upper) ? `_xlfn.${upper}${bracket}` : whole;
    })
    .replace(
      /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![A-Z0-9$(!])/gi,
      (_, from: string, column: string) => `${from}:${column}${LAST_ROW}`,
    );
}

interface Part {
  readonly kind: 'code' | 'text' | 'sheet';
  readonly text: string;
}

/** Code, texts in double quotes, and sheet names with their "!". */
function splitFormula(formula: string): Part[] {
  const parts: Part[] = [];
  for (const [text] of formula.matchAll(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\d_.]*!|[^"'\p{L}_]+|[\p{L}_][\p{L}\d_.]*|['"]/gu,
  )) {
    const kind =
      text.endsWith('!') && text.length > 1 ? 'sheet' : text.startsWith('"') && text.length > 1 ? 'text' : 'code';
    const last = parts.at(-1);
    if (kind === 'code' && last?.kind === 'code') parts[parts.length - 1] = { kind, text: last.text + text };
    else parts.push({ kind, text });
  }
  return parts;
}

/** A sheet under the name that it has in the file. */
function renamed(part: Part, sheetNames: ReadonlyMap<string, string>): string {
  if (part.kind !== 'sheet') return part.text;
  const name = part.text.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
  const written = sheetNames.get(name) ?? name;
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(written) && !/^[a-z]{1,3}\d+$/i.test(written)
    ? `${written}!`
    : `'${written.replace(/'/g, "''")}'!`;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const { kind, text: code } of splitFormula(text)) {
    if (kind !== 'code') continue;
    for (const character of code) {
      if (character === '(') depth++;
      else if (character === ')' && --depth < 0) return false;
    }
  }
  return depth === 0;
}
