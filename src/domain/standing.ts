import type { Day } from './day.js';

/**
 * How one row stands, as its Follow-up cell will say it live on any later day. The three days let a formula pick the
 * word with no script having run: overdue after `dueOn`; *Today* from `todayFrom`; *By …* from `soonFrom`.
 */
export type Standing =
  | {
      readonly kind: 'owed';
      readonly dueOn: Day;
      readonly todayFrom: Day;
      readonly soonFrom: Day;
      readonly why: string;
      /** Whether the words before it is due are "Closed, not told" rather than "On track" / "By …". */
      readonly closed: boolean;
    }
  | { readonly kind: 'paused'; readonly wakeOn: Day; readonly why: string }
  | {
      readonly kind: 'on hold';
      readonly dueOn: Day;
      readonly todayFrom: Day;
      readonly soonFrom: Day;
      readonly why: string;
    }
  | { readonly kind: 'no contact date'; readonly why: string }
  | { readonly kind: 'still active?'; readonly why: string }
  | { readonly kind: 'stage not known'; readonly why: string }
  | { readonly kind: 'told'; readonly why: string }
  | { readonly kind: 'nothing'; readonly why: string };
