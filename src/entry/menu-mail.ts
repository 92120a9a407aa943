import { composeMine, sendMine } from '../app/friday/my-mail.js';
import { runFriday } from '../app/friday/run.js';
import { doneSentence } from '../app/friday/done-sentence.js';
import { toast } from './toast.js';
import { wire } from './wiring.js';

/** The running user's own list, shown and not sent. */
export function showMyMail(): void {
  const wired = wire();
  const mail = composeMine(wired.friday(), wired.moment);
  if ('kind' in mail) {
    toast(mail.says);
    return;
  }
  const output = HtmlService.createHtmlOutput(mail.html).setWidth(720).setHeight(640);
  SpreadsheetApp.getUi().showModalDialog(output, mail.subject);
}

/** The running user's own list, to themselves. */
export function sendMineNow(): void {
  const wired = wire();
  toast(sendMine(wired.friday(), wired.moment).says);
}

/** This week's run by hand: whoever has had theirs gets nothing. */
export function runFridayNow(): void {
  const wired = wire();
  toast(doneSentence(runFriday(wired.friday(), wired.moment, 'blitz')));
}
