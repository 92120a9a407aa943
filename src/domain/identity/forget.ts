import type { Day } from '../calendar/day.js';
import type { Registered } from './registered.js';

/** The line of somebody who is there no more, owes nothing and is not kept in touch with: without name and contact data. */
export function forgotten(line: Registered, today: Day, afterDays: number): Registered {
  const { leftOn, keepUntil } = line;
  if (leftOn === null || today - leftOn < afterDays || (keepUntil !== null && keepUntil >= today)) return line;
  return { ...line, name: '', emails: [], phone: '', link: '' };
}

/** The line of somebody whose data were erased: the id, where the row was, and the day. */
export const erasedLine = ({ tab }: Pick<Registered, 'tab'>, id: string, on: Day): Registered => ({
  id,
  name: '',
  emails: [],
  phone: '',
  link: '',
  job: '',
  owner: '',
  tab,
  firstSeen: null,
  leftOn: null,
  erasedOn: on,
  keepUntil: null,
});
