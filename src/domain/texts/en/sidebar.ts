import { count } from '../count.js';

/** The sidebar beside the card: its other screens, its messages, and what they ask. */
export const sidebar = {
  'sidebar.undo': 'Undo',
  'sidebar.dismiss': 'Dismiss this message',
  'sidebar.back': 'Back',
  'sidebar.notNow': 'Not now',
  'sidebar.oneMoment': 'One moment…',
  'sidebar.answerLost': 'The answer from Google got lost. Please try again.',
  'sidebar.oldVersion': ({ name }: { name: string }) => `This version of the add-on has no “${name}”. Reload the page.`,
  'sidebar.severalAccounts':
    'Google says no: this browser is signed in with several accounts. Open the sheet in a window with only one.',

  'nobody.notTracker': 'Not a tracker yet',
  'nobody.nothingChanges': 'First you see what would change. Nothing changes before you say so.',
  'nobody.look': 'Look at this sheet',
  'nobody.team': 'Who gets the Friday mail',
  'nobody.columns': 'Columns and stages',
  'nobody.gone': 'Rows that left the sheet',
  'nobody.problems': 'Cells that cannot be read',

  'notice.label': 'Friday run',
  'notice.notNow': 'Not now',
  'notice.takeOver': 'Take it over',
  'notice.send': 'Send what is missing',
  'notice.sendIt': 'Send it',
  'notice.adopt': 'This is the tracker now',
  'notice.chooseColumns': 'Choose the columns',

  'preview.title': ({ sheet }: { sheet: string }) => `What “${sheet}” looks like`,
  'preview.doubtful': 'Is this right?',
  'preview.understood': ({ fields, columns }: { fields: readonly string[]; columns: number }) =>
    `Understood: ${[...fields.slice(0, 3), ...(columns > 3 ? ['…'] : [])].join(', ')} (${count(columns, 'column', 'columns')})`,
  'preview.unread': ({ headers }: { headers: readonly string[] }) =>
    `Not used, and left as ${headers.length === 1 ? 'it is' : 'they are'}: ${headers.join(', ')}.`,
  'preview.proxyCounts': 'A date there means that the candidate heard from us',
  'preview.missing': ({ fields }: { fields: number }) => `Not in this sheet (${fields})`,
  'preview.unsureStages': 'What do these stages mean?',
  'preview.sureStages': ({ stages }: { stages: number }) => `Stages that are clear (${stages})`,
  'preview.adds': 'What will be added',
  'preview.leaves': 'What stays as it is',
  'preview.save': 'Save the choices',
  'preview.turn': 'Turn into a tracker',
  'preview.yourChoice': 'Your choice.',
  'preview.noColumn': 'None',
  'preview.column': ({ column }: { column: number }) => `Column ${column}`,
  'preview.rows': ({ rows }: { rows: number }) => `(${rows})`,
  'preview.phaseNotKnown': 'not known',
  'preview.meansTold': 'means they have been told',
  'preview.phaseOf': ({ stage }: { stage: string }) => `What “${stage}” means`,

  'team.title': 'Who gets the Friday mail',
  'team.started': 'The team is being mailed. Change an address here if it is wrong.',
  'team.rehearsal': 'Until you start for the team, the Friday mail goes to you alone, as a rehearsal.',
  'team.noRecruiter': 'No candidate has a recruiter yet.',
  'team.nobodys': 'Nobody’s candidates',
  'team.owner': ({ owner, candidates }: { owner: string; candidates: number }) => `${owner} (${candidates})`,
  'team.addressLike': 'name@company.example',
  'team.save': 'Save',
  'team.start': 'Start for the team',
  'team.later': 'Later',

  'problems.title': 'Cells that cannot be read',
  'problems.none': 'There are none.',
  'problems.intro': 'Until they are fixed, the tracker goes by what it knew before. Nothing in them is guessed.',
  'problems.place': ({ sheet, row, column }: { sheet: string; row: number; column: string }) =>
    `${sheet}, row ${row}${column === '' ? '' : `, ${column}`}`,

  'goneScreen.title': 'Rows that left the sheet',
  'goneScreen.noSuchTab': ({ tab }: { tab: string }) =>
    `Settings names the archive tab “${tab}”, and this file has none of that name.`,
  'goneScreen.notFound': ({ name }: { name: string }) => `Nobody whose row is gone is called “${name}”.`,
  'goneScreen.found': ({ name }: { name: string }) => `Called “${name}”:`,
  'goneScreen.nothingOwed': 'Nobody whose row is gone is owed anything.',
  'goneScreen.intro': 'They are still owed a word, and stay in the figures until you say what became of them.',
  'goneScreen.noName': 'No name',
  'goneScreen.owed': ({ why, day }: { why: string; day: string }) => `${why} (by ${day})`,
  'goneScreen.notOwed': 'Nothing is owed.',
  'goneScreen.moved': 'Moved elsewhere',
  'goneScreen.movedOf': ({ name }: { name: string }) => `${name} was moved elsewhere`,
  'goneScreen.told': 'Closed, told',
  'goneScreen.toldOf': ({ name }: { name: string }) => `${name} is closed and was told`,
  'goneScreen.undoOf': ({ name }: { name: string }) => `Undo what was said about ${name}`,
  'goneScreen.erase': 'Erase…',
  'goneScreen.eraseOf': ({ name }: { name: string }) => `Erase ${name}…`,
  'goneScreen.asks': 'Somebody asks to be erased',
  'goneScreen.asksHelp':
    'Finds people who are in the touch log but in no row any more. If they still have a row, select it, then More…',
  'goneScreen.asksLike': 'Name, or a part of it',
  'goneScreen.find': 'Find',

  'eraseScreen.title': ({ who }: { who: string }) => `Erase ${who}?`,
  'eraseScreen.thisPerson': 'this person',
  'eraseScreen.goes': 'What goes',
  'eraseScreen.goesFromLog': ({ logRows }: { logRows: number }) =>
    `Name and every text in ${count(logRows, 'entry', 'entries')} of the touch log: summaries, promises, feedback. ` +
    'The days stay, with nobody’s name, so that no figure changes.',
  'eraseScreen.severalRows': ({ rows }: { rows: number }) =>
    `${rows} rows with the same address are erased together: it is one person on several jobs.`,
  'eraseScreen.goesFromSheet': 'What our columns say about them. Nothing is owed to them any more.',
  'eraseScreen.stays': 'What stays',
  'eraseScreen.row': ({ row, sheet }: { row: number; sheet: string }) => `row ${row} of “${sheet}”`,
  'eraseScreen.yourColumns': ({ rows }: { rows: string }) =>
    `Your own columns: we never write into them. Delete ${rows} yourself afterwards.`,
  'eraseScreen.mentions': ({ rows }: { rows: readonly number[] }) =>
    `The name or address also stands in ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')} of the touch log, ` +
    `in what was written about others. Read ${rows.length === 1 ? 'it' : 'them'} yourself.`,
  'eraseScreen.beyondReach':
    'The version history of this file, copies of it, files you exported, and mails that were sent. ' +
    'No add-on can reach those.',
  'eraseScreen.asked': 'They asked for it, and I know that it cannot be undone',
  'eraseScreen.now': 'Erase for good',

  'job.intro': 'Nobody’s stage is changed. Anyone who is ticked is owed a word that it is over, and why.',
  'job.is': 'This job is',
  'job.filled': 'filled',
  'job.cancelled': 'cancelled',
  'job.openings': 'Openings left',
  'job.nobodyElse': 'Nobody else is open on this job.',
  'job.overFor': 'Over for',
  'job.place': ({ stage, row }: { stage: string; row: number }) => `${stage === '' ? '' : `${stage}, `}row ${row}`,
  'job.note': 'Note it',
  'job.owe': ({ people }: { people: number }) => `Owe ${people} a closing word`,
};
