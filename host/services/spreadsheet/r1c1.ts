import { columnIndex, columnLetters } from './a1.js';

/** Texts and quoted sheet names, which no rewriting may touch. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?/;
const A1 = /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(.!])/;
const A1_COLUMNS = /(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(!])/;
const A1_ROWS = /(?<![\w.$])(\$?)(\d+):(\$?)(\d+)(?![\w(!])/;
const R1C1 = /(?<![\w.$])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(\[!])/i;

const a1Parts = new RegExp([QUOTED, A1_COLUMNS, A1_ROWS, A1].map((part) => part.source).join('|'), 'g');
const r1c1Parts = new RegExp([QUOTED, R1C1].map((part) => part.source).join('|'), 'gi');

/**
 * A formula in A1 notation as R1C1 seen from a 0-based cell, canonical as at Google: "=R[1]C[0]", "=R2C3".
 * (gas-fakes, testsheets.js:45)
 */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(a1Parts, (all: string, ...groups: (string | undefined)[]) => {
    const [c1$, c1, c2$, c2, r1$, r1, r2$, r2, column$, letters, row$, number] = groups;
    if (letters !== undefined && number !== undefined) {
      return axis('R', row$ ?? '', Number(number) - 1, row) + axis('C', column$ ?? '', columnIndex(letters), column);
    }
    if (c1 !== undefined && c2 !== undefined) {
      return `${axis('C', c1$ ?? '', columnIndex(c1), column)}:${axis('C', c2$ ?? '', columnIndex(c2), column)}`;
    }
    if (r1 !== undefined && r2 !== undefined) {
      return `${axis('R', r1$ ?? '', Number(r1) - 1, row)}:${axis('R', r2$ ?? '', Number(r2) - 1, row)}`;
    }
    return all;
  });
}

function axis(letter: string, dollar: string, index: number, from: number): string {
  return dollar === '$' ? `${letter}${index + 1}` : `${letter}[${index - from}]`;
}

/** The other way: "=R[-1]C" at B2 is "=B1". References that leave the grid become #REF!. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(r1c1Parts, (all: string, rowPart: string | undefined, columnPart: string | undefined) => {
    if (!/^R/i.test(all) || all.startsWith("'")) return all;
    const toRow = place(rowPart, row);
    const toColumn = place(columnPart, column);
    if (toRow.index < 0 || toColumn.index < 0) return '#REF!';
    return `${toColumn.dollar}${columnLetters(toColumn.index)}${toRow.dollar}${toRow.index + 1}`;
  });
}

function place(part: string | undefined, from: number): { readonly index: number; readonly dollar: string } {
  if (part === undefined) return { index: from, dollar: '' };
  if (part.startsWith('[')) return { index: from + Number(part.slice(1, -1)), dollar: '' };
  return { index: Number(part) - 1, dollar: '$' };
}
