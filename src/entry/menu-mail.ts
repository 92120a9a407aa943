import { composeMine, sendMine } from '../app/friday/my-mail.js';
import { runFriday } from '../app/friday/run.js';
import { doneSentence } from '../app/friday/done-sentence.js';
import { toast } from './toast.js';
import { begin } from './wiring/execution.js';
import { fridayPorts } from './wiring/friday.js';

/** The running user's own list, shown and not sent. */
export function showMyMail(): void {
  const run = begin();
  const mail = composeMine(fridayPorts(run), run.moment);
  if ('kind' in mail) {
    toast(mail.says);
    return;
  }
  const output = HtmlService.createHtmlOutput(mail.html).setWidth(720).setHeight(640);
  SpreadsheetApp.getUi().showModalDialog(output, mail.subject);
}

/** The running user's own list, to themselves. */
export function sendMineNow(): void {
  const run = begin();
  toast(sendMine(fridayPorts(run), run.moment).says);
}

/** This week's run by hand: whoever has had theirs gets nothing. */
export function runFridayNow(): void {
  const run = begin();
  toast(doneSentence(runFriday(fridayPorts(run), run.moment, 'blitz')));
}
