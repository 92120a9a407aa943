import type { FridayDone } from './run.js';
import { COPY_MAILS_NOBODY, NO_TRACKER } from '../messages/refusals.js';

/** What a run by hand did, in one sentence for the screen. */
export function doneSentence({ state, outcomes }: FridayDone): string {
  const sent = outcomes.filter(({ result }) => result === 'sent' || result === 'sent again, unsure').length;
  const missed = outcomes.filter(({ result }) => result === 'failed' || result === 'no quota').map(({ to }) => to);
  switch (state) {
    case 'no tracker':
      return NO_TRACKER.says;
    case 'a copy':
      return COPY_MAILS_NOBODY;
    case 'busy':
      return 'The run is under way already. What is missing is caught up in a few minutes.';
    case 'not now':
      return 'There is no Friday list to send today.';
    case 'nothing':
      return 'Everybody has had this week’s mail.';
    case 'done':
      return sent === 1 ? '1 mail was sent.' : `${sent} mails were sent.`;
    case 'incomplete': {
      const who = missed.length === 0 ? 'The rest follows in a few minutes.' : `Not mailed: ${missed.join(', ')}.`;
      return `${sent} sent. ${who}`;
    }
  }
}
