import { END_OF_WHY, STATE_POSITIONS } from './row-state.js';
import { BY, CLOSED_LATELY, NOT_SEEN, OVERDUE, QUIET_WORDS, SEPARATOR, TODAY } from './status-words.js';

/** Cells of one candidate row in A1 notation, relative to the first row: "X5", "$A5". */
export interface FollowUpCells {
  /** The hidden cell with the state. The days are read from there: one typed over *Next word by* can't mislead. */
  readonly state: string;
  readonly name: string;
}

/** The letters in the order in which the formula knows them. `w` and the undated ones come with no days. */
const LETTERS = ['o', 'c', 'w', 'h', 'p', 'k', 'n', 's', 't', 'x', 'u', 'a'] as const;

/**
 * The one formula of the Follow-up column, the same in every row but for the row number. Right on any day with no
 * script having run. Uses only functions that Google Sheets, LibreOffice and Excel have, under their English names, and
 * no format pattern, because those are read in the spreadsheet's language. Arguments are separated by ";", which every
 * locale reads; a comma is the decimal sign in half of them (see docs/host.md, "Formulas and locales").
 */
export function followUpFormula(cells: FollowUpCells): string {
  const { state, name } = cells;
  const letter = `MID(${state};${STATE_POSITIONS.letter};1)`;
  const due = dayAt(state, STATE_POSITIONS.dueOn);
  const from = dayAt(state, STATE_POSITIONS.todayFrom);
  const soon = dayAt(state, STATE_POSITIONS.soonFrom);
  const at = String(STATE_POSITIONS.why);
  const why = `MID(${state};${at};FIND("${END_OF_WHY}";${state};${at})-${at})`;

  const quiet = `CHOOSE(FIND(${letter};"${LETTERS.join('')}");${LETTERS.map((each) => text(QUIET_WORDS[each])).join(';')})`;
  const overdue = `"${OVERDUE} "&(TODAY()-${due})&IF(TODAY()-${due}=1;" day";" days")`;
  const by = `"${BY} "&${dayText(due)}`;
  const closed = `IF(TODAY()>=${soon};${text(QUIET_WORDS.c)};${text(CLOSED_LATELY)})`;
  const notPressing = `IF(${letter}="c";${closed};IF(TODAY()>=${soon};${by};${quiet}))`;
  const dated = `IF(TODAY()>${due};${overdue};IF(TODAY()>=${from};${text(TODAY)};${notPressing}))`;
  const word = `IF(OR(${letter}="w";${due}=0);${quiet};${dated})`;

  const unseen = `IF(LEN(${name})=0;"";${text(NOT_SEEN)})`;
  return `=IFERROR(IF(LEN(${state})=0;${unseen};${word}&"${SEPARATOR}"&${why});"${NOT_SEEN}")`;
}

/** The five digits at a position of the state, as a day serial. */
function dayAt(state: string, position: number): string {
  return `VALUE(MID(${state};${position};5))`;
}

/** "Thu 26 Nov" in English, whatever the spreadsheet's language. */
export function dayText(day: string): string {
  const weekday = `CHOOSE(WEEKDAY(${day});"Sun";"Mon";"Tue";"Wed";"Thu";"Fri";"Sat")`;
  const months = '"Jan";"Feb";"Mar";"Apr";"May";"Jun";"Jul";"Aug";"Sep";"Oct";"Nov";"Dec"';
  return `${weekday}&" "&DAY(${day})&" "&CHOOSE(MONTH(${day});${months})`;
}

/** Words of ours as a formula's text: none of them holds a quote. */
function text(words: string): string {
  return `"${words}"`;
}
