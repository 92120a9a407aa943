import { composeMine, sendMine } from '../app/friday/my-mail.js';
import { planFriday } from '../app/friday/plan.js';
import { runFriday } from '../app/friday/run.js';
import { doneSentence } from '../app/friday/done-sentence.js';
import { toast } from './toast.js';
import { begin } from './wiring/execution.js';
import { fridayPorts } from './wiring/friday.js';

/** The running user's own list, shown and not sent. */
export function showMyMail(): void {
  const run = begin();
  const mine = composeMine(fridayPorts(run), run.moment);
  if (mine.kind === 'refused') {
    toast(mine.says);
    return;
  }
  const output = HtmlService.createHtmlOutput(mine.mail.html).setWidth(720).setHeight(640);
  SpreadsheetApp.getUi().showModalDialog(output, mine.mail.subject);
}

/** The running user's own list, to themselves. */
export function sendMineNow(): void {
  const asked = begin();
  const mine = composeMine(fridayPorts(asked), asked.moment);
  if (mine.kind === 'refused') {
    toast(mine.says);
    return;
  }
  if (!agreed(mine.title, mine.says)) return;
  const run = begin();
  toast(sendMine(fridayPorts(run), run.moment).says);
}

/** The run by hand: says first whose list it is and who gets it. Anyone who has had theirs gets nothing. */
export function runFridayNow(): void {
  const asked = begin();
  const { title, says, shown } = planFriday(fridayPorts(asked), asked.moment);
  if (shown.to.length === 0) {
    toast(says);
    return;
  }
  if (!agreed(title, says)) return;
  // Looked at again: the question may have stood there for an hour.
  const run = begin();
  toast(doneSentence(runFriday(fridayPorts(run), run.moment, 'by hand', shown), run.say));
}

function agreed(title: string, says: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, says, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
