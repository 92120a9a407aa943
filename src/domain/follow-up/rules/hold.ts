import { isOver } from '../../candidate/being-worked-with.js';
import { isUnconfirmed } from '../../candidate/unconfirmed.js';
import { addBusinessDays, nextWorkingDay } from '../../calendar/work-calendar.js';
import { nothing, oweByCalendar } from './owe.js';
import type { Rule } from './owe.js';

/** On hold: they are told so, and then hear from us every two weeks. A word on another row tells them nothing of it. */
export const holdRule: Rule = (candidate, policy, today) => {
  if (candidate.phase !== 'on hold' || isOver(candidate)) return nothing;
  if (isUnconfirmed(candidate, policy, today)) return nothing;
  const { phaseSince, confirmedOn } = candidate.history;
  const known = candidate.history.lastWord;
  const word = known !== null && known <= today ? known : null;
  if (phaseSince !== null && (word === null || word < phaseSince)) {
    const dueOn = addBusinessDays(policy.calendar, phaseSince, policy.holdTellDays);
    return oweByCalendar(dueOn, { key: 'why.onHoldNotTold', on: phaseSince }, policy);
  }
  if (word !== null) {
    return oweByCalendar(word + policy.holdEveryDays, { key: 'why.onHold', on: word }, policy);
  }
  const dueOn = nextWorkingDay(policy.calendar, confirmedOn ?? candidate.startDay);
  return oweByCalendar(dueOn, { key: 'why.onHoldNoWord' }, policy);
};
