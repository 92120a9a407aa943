/**
 * Functions that Google Sheets, LibreOffice, Excel and the local host's engine all have and mean the same by. None
 * takes a format pattern or an argument that depends on the spreadsheet's language.
 */
const ALLOWED = new Set([
  ...['IF', 'AND', 'OR', 'NOT', 'IFERROR', 'ISNUMBER', 'ISBLANK', 'CHOOSE'],
  ...['TODAY', 'WEEKDAY', 'DAY', 'MONTH', 'YEAR', 'DATE'],
  ...['MID', 'LEFT', 'RIGHT', 'LEN', 'FIND', 'VALUE', 'TRIM'],
  ...['COUNTIF', 'COUNTIFS', 'SUM', 'SUMIF', 'SUMIFS', 'MIN', 'MAX', 'ROUND', 'ROW', 'COUNTA'],
]);

/** A list that fills other cells needs these; LibreOffice lacks them, or has them only of late. */
const ALLOWED_IN_A_LIST = new Set(['FILTER', 'SORT', 'HSTACK', 'VSTACK']);
/** Beyond that many arguments Excel's function of the same name means something else. */
const MOST_ARGUMENTS: Readonly<Record<string, number>> = { FILTER: 2, SORT: 3 };

/** What a rule of a conditional format may not do, over what a cell may not; what a list of formulas may, over it. */
export type FormulaPlace = 'cell' | 'conditional format' | 'list';

/**
 * What is wrong with a formula of ours, one sentence each; none when it is fine. Reads the formula without knowing its
 * values: texts and the quoted names of tabs are skipped, every name followed by a bracket must be on the list, nothing
 * may depend on the spreadsheet's locale, and a conditional format may not name another sheet or a named range (Google
 * refuses both).
 */
export function lintFormula(formula: string, place: FormulaPlace = 'cell'): readonly string[] {
  if (!formula.startsWith('=')) return ['A formula begins with “=”.'];
  const says: string[] = [];
  const code = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g, (quoted) => (quoted.startsWith('"') ? '""' : 'Tab'));
  if (code.replace(/""/g, '').includes('"')) says.push('A text has no end.');
  if (!bracketsMatch(code)) says.push('The brackets do not match.');
  if (code.includes(','))
    says.push('A comma is the decimal sign in half of all locales: “;” separates arguments in every one.');
  if (/\d\.\d|(?<![\w.])\.\d|\d\.(?![\w.])/.test(code)) says.push('A decimal is written otherwise in other locales.');
  if (/[{}]/.test(code)) says.push('The columns of an array in braces are separated otherwise in other locales.');
  for (const [, name] of code.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)) {
    if (name === undefined || ALLOWED.has(name) || (place === 'list' && ALLOWED_IN_A_LIST.has(name))) continue;
    says.push(`${name} is not on the list of functions.`);
  }
  for (const [name, count] of callsIn(code)) {
    if (count > (MOST_ARGUMENTS[name] ?? count)) says.push(`${name} has more arguments than it has in Excel.`);
  }
  if (place === 'conditional format') {
    if (code.includes('!')) says.push('A conditional format may not name another sheet.');
    const names = code.match(/\$?[A-Za-z_][\w.$]*(?![\w.$]*\s*\()/g) ?? [];
    for (const name of names) if (!isCellOrWord(name)) says.push(`${name} is neither a cell nor a function.`);
  }
  return says;
}

/** Each call's name and how many arguments it has. */
function callsIn(code: string): readonly (readonly [name: string, count: number])[] {
  const open: { readonly name: string; count: number }[] = [];
  const calls: [string, number][] = [];
  for (const [, name = '', sign] of code.matchAll(/([A-Z]*)([();])/g)) {
    const inner = open[open.length - 1];
    if (sign === '(') open.push({ name, count: 1 });
    else if (inner === undefined) continue;
    else if (sign === ';') inner.count += 1;
    else {
      calls.push([inner.name, inner.count]);
      open.pop();
    }
  }
  return calls;
}

function isCellOrWord(name: string): boolean {
  return /^\$?[A-Z]{1,3}\$?\d+$/.test(name) || name === 'TRUE' || name === 'FALSE';
}

function bracketsMatch(code: string): boolean {
  let open = 0;
  for (const sign of code) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
