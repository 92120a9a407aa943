/** The parts of *Today*, in the order in which they are shown; somebody who belongs in several is in the first of them. */
export const TODAY_SECTIONS = [
  'overdue',
  'today',
  'to be told',
  'questions',
  'next week',
  'could not be reached',
] as const;
export type TodaySection = (typeof TODAY_SECTIONS)[number];

/** Those that the Blitz works; what is due next week only when it is asked for. */
export const BLITZ_SECTIONS: readonly TodaySection[] = ['overdue', 'today', 'to be told', 'questions'];
