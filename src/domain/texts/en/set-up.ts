import { count } from '../count.js';
import { MENU } from '../menu.js';

/** Preview, set-up, undo and repair: what they show, what they answer, what they refuse. */
export const setUp = {
  'field.name': 'Name',
  'field.firstName': 'First name',
  'field.lastName': 'Last name',
  'field.email': 'E-mail address',
  'field.phone': 'Phone',
  'field.role': 'Job applied for',
  'field.stage': 'Stage',
  'field.owner': 'Recruiter',
  'field.lastTouch': 'Last contact',
  'field.nextStep': 'Next step',
  'field.nextStepDue': 'Next step by',
  'field.interviewDate': 'Interview',
  'field.source': 'Source',
  'field.notes': 'Notes',
  'field.decision': 'Decision',
  'field.appliedDate': 'Applied on',
  'field.company': 'Employer',
  'field.linkedin': 'LinkedIn',
  'field.feedback': 'Feedback',

  'setUp.notCandidates': 'This tab does not look like a list of candidates.',
  'setUp.ours': ({ sheet }: { sheet: string }) =>
    `“${sheet}” belongs to Close the Loop. Open the tab with your candidates.`,
  'setUp.whoCanRead':
    'Everyone who can open this file can read what is logged, the touch log and the feedback too. ' +
    'Nothing leaves the file but the mails to your team.',
  'setUp.firstLine': ({ working, asked, closed, rest }: FirstLine) => {
    const dated = working - asked;
    const parts = [
      `${count(working, 'person is', 'people are')} being worked with: ${count(dated, 'has', 'have')} a contact date, ` +
        `${asked} will be asked about over two Fridays`,
    ];
    if (closed > 0) parts.push(`${count(closed, 'was', 'were')} closed before today`);
    if (rest > 0) parts.push(`${count(rest, 'is', 'are')} waiting for a first answer or on hold`);
    return `${parts.join('; ')}.`;
  },
  'setUp.asItWasSetUp': 'As it was set up.',
  'setUp.noColumnLike': 'No column of this tab looks like it.',
  'setUp.column': ({ column }: { column: number }) => `Column ${column}`,
  'setUp.leavesColumns': 'Your columns, their order, formats, formulas, notes and colours stay exactly as they are.',
  'setUp.leavesCells': 'Nothing is ever written into a column of yours.',
  'setUp.leavesWayBack': `Menu → ${MENU} → Take the tracker off gives the sheet back as it was.`,
  'setUp.copy':
    'This tab is a copy of a tracker. Its columns of Close the Loop are made again, and its rows are candidates of their own.',
  'setUp.addsColumns': 'Three columns at the right: Follow-up, Next word by, Last word from us.',
  'setUp.addsWaitingOn': 'A fourth, Waiting on, when you first say whom you wait for.',
  'setUp.addsHidden': 'Two hidden columns that remember who each row is and what was logged.',
  'setUp.addsColours': 'Colours on the Follow-up and the name cell; your own rules keep their place.',
  'setUp.addsTabs':
    'Six tabs, once per file, the last one hidden: Touch log, Settings, Dashboard, Friday log, Waiting now, People.',
  'setUp.addsWarning': 'A warning before somebody types into these columns and tabs.',
  'setUp.addsTimer': 'A timer of yours that runs every Friday afternoon and every morning.',
  'setUp.addsFilter': 'Your filter is extended over the new columns, with what it shows now.',

  'setUp.tabGone': 'The tab that the preview showed is gone. Open the preview again.',
  'setUp.changedSince': 'The columns or stages of this tab have changed since the preview. Open the preview again.',
  'setUp.noPhase': ({ phase, word }: { phase: string; word: string }) =>
    `“${phase}” is not a phase. Choose one for “${word}”.`,
  'setUp.removedMeanwhile': ({ sheet }: { sheet: string }) =>
    `“${sheet}” is gone. Somebody removed it while it was being set up.`,
  'setUp.done': ({ sheet, candidates }: { sheet: string; candidates: number }) =>
    `“${sheet}” is a tracker now: ${count(candidates, 'candidate', 'candidates')}.`,
  'setUp.nothingChanged': ({ sheet }: { sheet: string }) => `“${sheet}” is a tracker already. Nothing was changed.`,
  'setUp.removed': ({ sheet }: { sheet: string }) => `“${sheet}” is gone. Somebody removed it meanwhile.`,
  'setUp.changed': ({ sheet, what }: { sheet: string; what: readonly string[] }) =>
    `Changed in “${sheet}”: ${what.join(', ')}.`,
  'setUp.changedField': ({ label }: { label: string }) => `“${label}”`,
  'setUp.changedStage': ({ word }: { word: string }) => `the stage “${word}”`,
  'setUp.noField': ({ name }: { name: string }) => `“${name}” is not a field that the tracker knows.`,
  'setUp.noSuchColumn': ({ column }: { column: number }) => `Column ${column} is not a column of this tab.`,
  'setUp.columnTwice': ({ column, one, other }: { column: number; one: string; other: string }) =>
    `Column ${column} was given to “${one}” and to “${other}”. Choose one.`,
  'setUp.whoIsMissing': 'Choose the column that holds the candidates’ names, or their addresses.',

  'undo.notATracker': 'This tab isn’t a tracker. Open the tab that the tracker should be taken off.',
  'undo.othersStay': ({ sheet }: { sheet: string }) =>
    `The tracker was taken off “${sheet}”. The other tabs are still tracked.`,
  'undo.done': ({ sheet, keptLog }: { sheet: string; keptLog: boolean }) =>
    `The tracker was taken off “${sheet}”.${keptLog ? ' The touch log was kept.' : ''}`,
};

/** How many there are of each. `asked` are among `working`. */
interface FirstLine {
  readonly working: number;
  readonly asked: number;
  readonly closed: number;
  readonly rest: number;
}
