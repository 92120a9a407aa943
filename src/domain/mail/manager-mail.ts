import type { Day } from '../calendar/day.js';
import type { Figure } from '../figures/figure.js';
import { mailAbout } from './about-workbook.js';
import type { MailInput } from './about-workbook.js';
import { flat } from '../text/flat.js';
import { rowLink } from './links.js';
import type { Block, RenderedMail } from './page.js';

/** Weeks after which rates are shown. */
const BUILDING_WEEKS = 4;

export interface ManagerMailInput extends MailInput {
  /** Day the first tracker tab was set up. */
  readonly startDay: Day;
  readonly coverage: Figure;
  /** People with something overdue. */
  readonly overdue: number;
  readonly unconfirmed: number;
  /** Closed before the start: nobody knows whether they were told. */
  readonly notKnown: number;
  /** Outbound touches that reached somebody in the ISO week `touchesIn`, the last one that is over: "W47". */
  readonly touches: number;
  readonly touchesIn: string;
  /** The longest waits first, at most ten; empty where Settings keeps names out. */
  readonly longest: readonly {
    readonly name: string;
    readonly owner: string;
    readonly days: number;
    readonly sheetId: number;
    readonly row: number;
  }[];
  readonly showNames: boolean;
  readonly notMailed: readonly string[];
  readonly problems: number;
  /** What will stop the tracker if nobody acts, in a sentence; null as a rule. */
  readonly warning: string | null;
}

/** One page on how the team is doing: figures with what they are made of, and the longest waits. */
export function managerMail(input: ManagerMailInput): RenderedMail {
  const { say, workbook } = input;
  const week = Math.floor((input.on - input.startDay) / 7) + 1;
  const blocks: Block[] = [];
  if (week <= BUILDING_WEEKS) blocks.push({ kind: 'paragraph', text: say('mail.manager.building', { week }) });
  if (input.notMailed.length > 0) {
    const who = input.notMailed.map((address) => flat(address, 60)).join(', ');
    blocks.push({ kind: 'notice', text: say('mail.manager.notMailed', { who }) });
  }
  if (input.warning !== null) blocks.push({ kind: 'notice', text: input.warning });
  if (input.problems > 0) blocks.push({ kind: 'notice', text: say('mail.manager.problems', { n: input.problems }) });
  blocks.push({ kind: 'heading', text: say('mail.manager.figures'), tone: 'plain', count: null });
  blocks.push({ kind: 'figure', label: say('mail.manager.figure.coverage'), ...coverage(input, week) });
  blocks.push(plainFigure(say('mail.manager.figure.overdue'), input.overdue));
  blocks.push(plainFigure(say('mail.manager.figure.unconfirmed'), input.unconfirmed));
  blocks.push(plainFigure(say('mail.manager.figure.toldNotKnown'), input.notKnown));
  blocks.push(plainFigure(say('mail.manager.figure.touches', { week: input.touchesIn }), input.touches));
  if (input.showNames) {
    blocks.push({ kind: 'heading', text: say('mail.manager.longest'), tone: 'plain', count: null });
    if (input.longest.length === 0) blocks.push({ kind: 'paragraph', text: say('mail.manager.longestNone') });
    for (const wait of input.longest) {
      const name = flat(wait.name, 60);
      const owner = flat(wait.owner, 60);
      blocks.push({
        kind: 'row',
        cells: [
          name === '' ? say('mail.line.noName', { row: wait.row }) : name,
          owner === '' ? say('mail.manager.ownerUnknown') : owner,
          say('mail.manager.waitingDays', { n: wait.days }),
        ],
        href: rowLink(workbook.id, wait.sheetId, wait.row),
      });
    }
  }
  return mailAbout(input, {
    headline: say('mail.manager.headline'),
    lead: `${say('mail.manager.figure.coverage')}: ${coverage(input, week).value}`,
    blocks,
    footer: flat(workbook.name, 80),
    stop: (settings) => say('mail.manager.footer', { settings }),
  });
}

/** A rate with its counts; counts alone in the first four weeks, and wherever a rate would say too much. */
function coverage(
  { coverage: figure, say }: ManagerMailInput,
  week: number,
): { readonly value: string; readonly detail: string } {
  const leftOut = figure.excluded.reduce((sum, { n }) => sum + n, 0);
  const left = leftOut > 0 ? say('mail.manager.leftOut', { n: leftOut }) : '';
  const { numerator, denominator, rate } = figure;
  if (denominator === 0) return { value: say('mail.manager.notAvailable'), detail: left };
  const counts = say('mail.manager.of', { numerator, denominator });
  if (rate === null || week <= BUILDING_WEEKS) return { value: counts, detail: left };
  return {
    value: say('mail.manager.percent', { value: Math.round(rate * 100) }),
    detail: left === '' ? counts : `${counts}, ${left}`,
  };
}

const plainFigure = (label: string, value: number): Block => ({
  kind: 'figure',
  label,
  value: String(value),
  detail: '',
});
