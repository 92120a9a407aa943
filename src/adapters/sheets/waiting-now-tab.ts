import type { TabRead } from '../../app/ports/tracker-tab.js';
import type { Say } from '../../domain/texts/say.js';
import { TAB_TITLES, WAITING_HEADERS } from '../../domain/texts/sheet-words.js';
import { OVERDUE } from '../../domain/row/status-words.js';
import { statusRules } from '../../domain/row/status-colours.js';
import { inFormula, quotedText } from './formula-text.js';
import { setRules, theirRules } from './our-rules.js';
import { columnLetters } from './tab-marks.js';

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
const LAST = columnLetters(WAITING_HEADERS.length);
/** Which recruiter's people are listed; empty: everybody's. Above their column. */
const CHOSEN = '$C$2';
const COUNT = 'D1';
/** Lines that get a link; who stands further down is still listed. */
const LINKED_ROWS = 300;
/** How far ahead the list looks: on a Friday just to the next one, so that whoever heard from us today is off it. */
const DAYS_AHEAD = 6;
const UNTIL = `TODAY()+${DAYS_AHEAD}`;

/**
 * Who is waiting on which recruiter, over all tracker tabs, the longest wait first: formulas alone, so that it is right
 * for viewers and on phones, where add-ons don't run. A number to call is there for whoever takes it along on a phone.
 */
export function layOutWaitingNow(
  sheet: Sheet,
  tabs: readonly ListedTab[],
  say: Say,
  theirs: ReturnType<typeof theirRules> = [],
): void {
  const line = (...texts: readonly string[]): string[] => WAITING_HEADERS.map((_, index) => texts[index] ?? '');
  sheet
    .getRange(1, 1, HEADER_ROW, WAITING_HEADERS.length)
    .setValues([
      line(TAB_TITLES['waiting now']),
      line(say('waitingNow.choose'), '', '', say('waitingNow.note', { days: DAYS_AHEAD })),
      [...WAITING_HEADERS],
    ]);
  sheet.getRangeList(['A1', COUNT, `A${HEADER_ROW}:${LAST}${HEADER_ROW}`]).setFontWeight('bold');
  sheet.getRange(CHOSEN).setBackground(CHOSEN_COLOUR);
  sheet.getRange(`A${FIRST_ROW}:A`).setNumberFormat('ddd d mmm yyyy');
  writeFormulas(sheet, tabs, say);
  const [row, tab, phone] = [
    WAITING_HEADERS.indexOf('Row'),
    WAITING_HEADERS.indexOf('Tab'),
    WAITING_HEADERS.indexOf('Phone'),
  ].map((at) => `${columnLetters(at + 1)}${FIRST_ROW}`);
  const open = inFormula((slot) => say('formula.openRow', { row: slot(row ?? '') }));
  const call = inFormula((slot) => say('formula.call', { phone: slot(phone ?? '') }));
  const links = [
    `=IF(ISNUMBER(${row});HYPERLINK("#gid="&${tab}&"&range=A"&${row};${open});"")`,
    // Where a program makes no link of it, it shows the number, which a phone offers to call.
    `=IF(LEN(${phone})>0;HYPERLINK("tel:"&${phone};${call});"")`,
  ];
  links.forEach((formula, index) => {
    sheet.getRange(FIRST_ROW, WAITING_HEADERS.indexOf('Link') + 1 + index, LINKED_ROWS, 1).setFormula(formula);
  });
  colour(sheet, theirs);
  sheet.hideColumns(WAITING_PLACE.row, /* numColumns= */ 3);
  sheet.setColumnWidths(/* startColumn= */ 1, /* numColumns= */ 3, /* pixels= */ 180);
  sheet.setColumnWidth(/* columnPosition= */ 4, /* pixels= */ 420);
  sheet.setFrozenRows(HEADER_ROW);
}

/** As cells that are typed into look in Settings. */
const CHOSEN_COLOUR = '#fff8e6';

/** The list again, over these tracker tabs; laid out anew where an earlier version did it. */
export function showWaiting(sheet: Sheet, tabs: readonly ListedTab[], say: Say): void {
  const header = sheet.getRange(HEADER_ROW, 1, 1, WAITING_HEADERS.length);
  const [found = []] = header.getValues() as unknown[][];
  if (WAITING_HEADERS.every((name, index) => found[index] === name)) {
    writeFormulas(sheet, tabs, say);
    return;
  }
  sheet.getRange(`A1:${LAST}`).clearContent();
  sheet.showColumns(1, WAITING_HEADERS.length);
  layOutWaitingNow(sheet, tabs, say, theirRules(sheet));
}

/** The list, the count over it, and whom one can choose. */
function writeFormulas(sheet: Sheet, tabs: readonly ListedTab[], say: Say): void {
  const formula = waitingFormula(tabs, say);
  const count = countFormula(tabs, say);
  if (formula === null || count === null) return;
  sheet.getRange(FIRST_ROW, 1).setFormula(formula);
  sheet.getRange(COUNT).setFormula(count);
  const owned = tabs.find(({ fields }) => (fields.owner ?? null) !== null);
  const owner = owned?.fields.owner;
  const theirs = owned === undefined ? null : sheet.getParent().getSheetById(owned.sheetId);
  if (owned === undefined || theirs === null || owner === null || owner === undefined) return;
  const letters = columnLetters(owner.column);
  // A name of another tab can be typed: nothing is refused.
  const names = SpreadsheetApp.newDataValidation()
    .requireValueInRange(theirs.getRange(`${letters}${owned.headerRow + 1}:${letters}`), /* showDropdown= */ true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(CHOSEN).setDataValidation(names);
}

/** The colours of the tracker, on status and name; rules of theirs stay before ours. */
function colour(sheet: Sheet, theirs: ReturnType<typeof theirRules>): void {
  const rules = statusRules({ followUp: `$D${FIRST_ROW}`, name: `$B${FIRST_ROW}` });
  setRules(
    sheet,
    rules,
    ['B', 'D'].map((letters) => sheet.getRange(`${letters}${FIRST_ROW}:${letters}`)),
    theirs,
  );
}

/**
 * Null while no tab has the columns that it needs. References move along when columns are inserted or moved. FILTER with
 * one condition and SORT with one key mean the same in Google Sheets and in Excel; a program that lacks them must not
 * say that nobody waits, so that is told by counting.
 */
export function waitingFormula(tabs: readonly ListedTab[], say: Say): string | null {
  const blocks = tabs.flatMap(blockOf);
  if (blocks.length === 0) return null;
  const over = (part: (block: Block) => string): string => {
    const parts = blocks.map(part);
    return parts.length === 1 ? parts.join('') : `VSTACK(${parts.join(';')})`;
  };
  const due = over((block) => block.due);
  const isTheirs = `((LEN(${CHOSEN})=0)+(${over(({ owner, blank }) => owner ?? blank)}=${CHOSEN})>0)`;
  const owed = `FILTER(${over(({ block }) => block)};ISNUMBER(${due})*(${due}<=${UNTIL})*${isTheirs})`;
  const [nobody, cannot] = [quotedText(say('waitingNow.nobody')), quotedText(say('waitingNow.cannotList'))];
  return `=IF(${counted(blocks)}=0;${nobody};IFERROR(SORT(SORT(${owed};2;TRUE);1;TRUE);${cannot}))`;
}

/** "11 rows waiting, 7 overdue"; null while there is nothing to count. */
export function countFormula(tabs: readonly ListedTab[], say: Say): string | null {
  const blocks = tabs.flatMap(blockOf);
  if (blocks.length === 0) return null;
  const [waiting, overdue] = [counted(blocks), counted(blocks, `${OVERDUE}*`)];
  const some = inFormula((slot) => say('formula.waiting', { waiting: slot(waiting), overdue: slot(overdue) }));
  return `=IF(${waiting}=0;${quotedText(say('waitingNow.nobody'))};${some})`;
}

/** How many of the chosen recruiter's rows are owed a word by then, with a status that begins so. */
function counted(blocks: readonly Block[], status: string | null = null): string {
  const each = blocks.map(({ due, owner, followUp }) => {
    const owed = `${due};"<="&${UNTIL}${status === null ? '' : `;${followUp};${quotedText(status)}`}`;
    const theirs = owner === null ? '0' : `COUNTIFS(${owed};${owner};"="&${CHOSEN})`;
    return `IF(LEN(${CHOSEN})=0;COUNTIFS(${owed});${theirs})`;
  });
  return each.length === 1 ? each.join('') : `(${each.join('+')})`;
}

/** One tracker tab in the formulas. */
interface Block {
  /** A line for each row, in the order of our columns as far as *Phone*. */
  readonly block: string;
  readonly due: string;
  /** Null where the tab has no such column. */
  readonly owner: string | null;
  readonly followUp: string;
  /** Nothing, for each row. */
  readonly blank: string;
}

function blockOf(tab: ListedTab): readonly Block[] {
  const { nextWordBy, followUp } = tab.ours;
  if (nextWordBy === null || followUp === null) return [];
  const column = (at: number): string => {
    const letters = columnLetters(at);
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

  const columns = [
    due,
    name,
    field('owner') ?? blank,
    column(followUp),
    `ROW(${due})`,
    `ROW(${due})*0+${tab.sheetId}`,
    field('phone') ?? blank,
  ];
  return [{ block: `HSTACK(${columns.join(';')})`, due, owner: field('owner'), followUp: column(followUp), blank }];
}

/** A tab's name in a formula, whatever it holds. */
const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;
