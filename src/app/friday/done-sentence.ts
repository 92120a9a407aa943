import type { Say } from '../../domain/texts/say.js';
import type { FridayDone } from './run.js';

/** What a run by hand did, in one sentence for the screen. */
export function doneSentence({ state, outcomes }: FridayDone, say: Say): string {
  const mails = outcomes.filter(({ result }) => result === 'sent').length;
  const unsure = outcomes.filter(({ result }) => result === 'sent again, unsure').map(({ to }) => to);
  const missed = outcomes.filter(({ result }) => result === 'failed' || result === 'no quota').map(({ to }) => to);
  const also = unsure.length === 0 ? '' : ` ${say('friday.done.unsure', { to: unsure })}`;
  switch (state) {
    case 'no tracker':
      return say('refusal.noTracker');
    case 'a copy':
      return say('refusal.copyMailsNobody');
    case 'busy':
      return say('friday.done.busy');
    case 'changed':
      return say('friday.done.changed');
    case 'not now':
      return say('friday.done.notNow');
    case 'nothing':
      return unsure.length === 0 ? say('friday.done.everybodyHasIt') : say('friday.done.unsure', { to: unsure });
    case 'nobody':
      return say('friday.done.nobody');
    case 'done':
      return say('friday.done.sent', { mails }) + also;
    case 'incomplete':
      return say('friday.done.someSent', { mails, missed }) + also;
  }
}
