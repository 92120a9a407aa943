import type { Day } from '../calendar/day.js';
import type { Figure } from '../figures/figure.js';
import { count, fill } from '../texts/fill.js';
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
  const { texts, workbook } = input;
  const { manager } = texts;
  const week = Math.floor((input.on - input.startDay) / 7) + 1;
  const blocks: Block[] = [];
  if (week <= BUILDING_WEEKS) blocks.push({ kind: 'paragraph', text: fill(manager.building, { week }) });
  if (input.notMailed.length > 0) {
    const who = input.notMailed.map((address) => flat(address, 60)).join(', ');
    blocks.push({ kind: 'notice', text: fill(manager.notMailed, { who }) });
  }
  if (input.warning !== null) blocks.push({ kind: 'notice', text: input.warning });
  if (input.problems > 0) blocks.push({ kind: 'notice', text: count(manager.problems, input.problems) });
  blocks.push({ kind: 'heading', text: manager.figures, tone: 'plain', count: null });
  blocks.push({ kind: 'figure', label: manager.figure.coverage, ...coverage(input, week) });
  blocks.push(plainFigure(manager.figure.overdue, input.overdue));
  blocks.push(plainFigure(manager.figure.unconfirmed, input.unconfirmed));
  blocks.push(plainFigure(manager.figure.toldNotKnown, input.notKnown));
  blocks.push(plainFigure(fill(manager.figure.touches, { week: input.touchesIn }), input.touches));
  if (input.showNames) {
    blocks.push({ kind: 'heading', text: manager.longest, tone: 'plain', count: null });
    if (input.longest.length === 0) blocks.push({ kind: 'paragraph', text: manager.longestNone });
    for (const wait of input.longest) {
      const name = flat(wait.name, 60);
      const owner = flat(wait.owner, 60);
      blocks.push({
        kind: 'row',
        cells: [
          name === '' ? fill(texts.line.noName, { row: wait.row }) : name,
          owner === '' ? manager.ownerUnknown : owner,
          count(manager.waitingDays, wait.days),
        ],
        href: rowLink(workbook.id, wait.sheetId, wait.row),
      });
    }
  }
  return mailAbout(input, {
    headline: manager.headline,
    lead: `${manager.figure.coverage}: ${coverage(input, week).value}`,
    blocks,
    footer: flat(workbook.name, 80),
    stop: manager.footer,
  });
}

/** A rate with its counts; counts alone in the first four weeks, and wherever a rate would say too much. */
function coverage(
  { coverage: figure, texts }: ManagerMailInput,
  week: number,
): { readonly value: string; readonly detail: string } {
  const { manager } = texts;
  const leftOut = figure.excluded.reduce((sum, { n }) => sum + n, 0);
  const left = leftOut > 0 ? count(manager.leftOut, leftOut) : '';
  const { numerator, denominator, rate } = figure;
  if (denominator === 0) return { value: manager.notAvailable, detail: left };
  const counts = fill(manager.of, { numerator, denominator });
  if (rate === null || week <= BUILDING_WEEKS) return { value: counts, detail: left };
  return {
    value: `${Math.round(rate * 100)}${texts.code === 'en' ? '' : '\u00a0'}%`,
    detail: left === '' ? counts : `${counts}, ${left}`,
  };
}

const plainFigure = (label: string, value: number): Block => ({
  kind: 'figure',
  label,
  value: String(value),
  detail: '',
});
