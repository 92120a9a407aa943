import type { TabRead } from '../../app/ports/tracker-tab.js';
import type { Say } from '../../domain/texts/say.js';
import { TAB_TITLES, WAITING_HEADERS } from '../../domain/texts/sheet-words.js';
import { inFormula, quotedText } from './formula-text.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the list needs to know of a tracker tab. */
export interface ListedTab extends Pick<TabRead, 'sheetId' | 'sheet' | 'headerRow'> {
  readonly fields: Partial<TabRead['fields']>;
  readonly ours: Pick<TabRead['ours'], 'nextWordBy' | 'followUp'>;
}

/** The hidden columns that say which row a line is: its number, and beside it the id of its tab. */
export const WAITING_PLACE = { row: WAITING_HEADERS.indexOf('Row') + 1 } as const;

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Lines that get a link; who stands further down is still listed. */
const LINKED_ROWS = 300;
/** How far ahead the list looks: to the next blitz and its weekend. */
const DAYS_AHEAD = 7;

/**
 * Who is waiting on which recruiter, over all tracker tabs, the longest wait first: formulas alone, so that it is right
 * for viewers and on phones, where add-ons don't run.
 */
export function layOutWaitingNow(sheet: Sheet, tabs: readonly ListedTab[], say: Say): void {
  const note = say('waitingNow.note', { days: DAYS_AHEAD });
  const line = (text: string): string[] => WAITING_HEADERS.map((_, index) => (index === 0 ? text : ''));
  sheet
    .getRange(1, 1, HEADER_ROW, WAITING_HEADERS.length)
    .setValues([line(TAB_TITLES['waiting now']), line(note), [...WAITING_HEADERS]]);
  sheet.getRangeList(['A1', 'A3:G3']).setFontWeight('bold');
  sheet.getRange(`A${FIRST_ROW}:A`).setNumberFormat('ddd d mmm yyyy');
  showWaiting(sheet, tabs, say);
  const open = inFormula((slot) => say('formula.openRow', { row: slot(`E${FIRST_ROW}`) }));
  sheet
    .getRange(FIRST_ROW, WAITING_HEADERS.length, LINKED_ROWS, 1)
    .setFormula(`=IF(ISNUMBER(E${FIRST_ROW});HYPERLINK("#gid="&F${FIRST_ROW}&"&range=A"&E${FIRST_ROW};${open});"")`);
  sheet.hideColumns(/* columnIndex= */ 5, /* numColumns= */ 2);
  sheet.setColumnWidths(/* startColumn= */ 1, /* numColumns= */ 3, /* pixels= */ 180);
  sheet.setColumnWidth(/* columnPosition= */ 4, /* pixels= */ 420);
  sheet.setFrozenRows(HEADER_ROW);
}

/** Writes the list again, over these tracker tabs. */
export function showWaiting(sheet: Sheet, tabs: readonly ListedTab[], say: Say): void {
  const formula = waitingFormula(tabs, say);
  if (formula !== null) sheet.getRange(FIRST_ROW, 1).setFormula(formula);
}

/**
 * Null while no tab has the columns that it needs. References move along when columns are inserted or moved. FILTER with
 * one condition and SORT with one key mean the same in Google Sheets and in Excel; a program that lacks them must not
 * say that nobody waits, so that is told by counting.
 */
export function waitingFormula(tabs: readonly ListedTab[], say: Say): string | null {
  const blocks = tabs.flatMap(blockOf);
  const [only] = blocks;
  if (only === undefined) return null;
  const all = blocks.length === 1 ? only.block : `VSTACK(${blocks.map(({ block }) => block).join(';')})`;
  const due = blocks.length === 1 ? only.due : `VSTACK(${blocks.map(({ due: each }) => each).join(';')})`;
  const until = `TODAY()+${DAYS_AHEAD}`;
  const waiting = blocks.map(({ due: each }) => `COUNTIF(${each};"<="&${until})`).join('+');
  const owed = `FILTER(${all};ISNUMBER(${due})*(${due}<=${until}))`;
  const [nobody, cannot] = [quotedText(say('waitingNow.nobody')), quotedText(say('waitingNow.cannotList'))];
  return `=IF(${waiting}=0;${nobody};IFERROR(SORT(SORT(${owed};2;TRUE);1;TRUE);${cannot}))`;
}

function blockOf(tab: ListedTab): readonly { readonly block: string; readonly due: string }[] {
  const { nextWordBy, followUp } = tab.ours;
  if (nextWordBy === null || followUp === null) return [];
  const column = (at: number): string => {
    const letters = lettersOf(at);
    return `${quoted(tab.sheet)}!${letters}${tab.headerRow + 1}:${letters}`;
  };
  const due = column(nextWordBy);
  const blank = `IF(ISNUMBER(ROW(${due}));"")`;
  const field = (name: keyof TabRead['fields']): string | null => {
    const found = tab.fields[name] ?? null;
    return found === null ? null : column(found.column);
  };
  const [first, last] = [field('firstName'), field('lastName')];
  const parts = [first, last].filter((part) => part !== null).join('&" "&');
  const name = field('name') ?? (parts === '' ? blank : parts);
  const columns = [due, name, field('owner') ?? blank, column(followUp), `ROW(${due})`];
  return [{ block: `HSTACK(${columns.join(';')};ROW(${due})*0+${tab.sheetId})`, due }];
}

/** A tab's name in a formula, whatever it holds. */
const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** 1 → A, 27 → AA. */
function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
