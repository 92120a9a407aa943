import type { Day } from '../../domain/calendar/day.js';
import { dayText } from '../../domain/row/status-formula.js';
import type { Say } from '../../domain/texts/say.js';
import { inFormula, quotedText } from './formula-text.js';

/**
 * The Dashboard's line on the last run, over the Friday log's own cells: right as soon as the run has written its log,
 * which costs that run no call. It tells of the last round of Friday mails or rehearsal, and of those in it who were
 * not mailed; `line` stands where the log has none since `asOf`, or its tab is gone.
 */
export function lastRunFormula(logTab: string, line: string, asOf: Day, say: Say): string {
  const tab = `'${logTab.replace(/'/g, "''")}'!`;
  const column = (letter: string): string => `${tab}${letter}2:${letter}`;
  // The row is named by what finds it, again and again: LET is not in every spreadsheet program.
  const row = `SUMPRODUCT(MAX(((${column('D')}="friday")+(${column('D')}="rehearsal"))*ROW(${column('D')})))`;
  const at = (letter: string): string => `INDEX(${tab}${letter}1:${letter};${row})`;
  const sameRound = `(${column('B')}=${at('B')})*(${column('C')}=${at('C')})`;
  const missed = `SUMPRODUCT(${sameRound}*((${column('F')}="failed")+(${column('F')}="no quota")))`;
  const notMailed = inFormula((slot) => say('formula.notMailed', { missed: slot(missed) }));
  const done = `IF(${missed}=0;${quotedText(say('formula.done'))};${notMailed})`;
  const how = `${done}&IF(${at('D')}="rehearsal";${quotedText(say('formula.rehearsal'))};".")`;
  const said = inFormula((slot) =>
    say('formula.lastRun', {
      day: slot(dayText(at('B'))),
      year: slot(`YEAR(${at('B')})`),
      by: slot(at('H')),
      how: slot(how),
    }),
  );
  const otherwise = quotedText(line);
  return `=IFERROR(IF(${row}=0;${otherwise};IF(${at('B')}>=${asOf};${said};${otherwise}));${otherwise})`;
}
