import type { FridayList } from '../../../src/domain/follow-up/friday-list.js';
import { listBlocks } from '../../../src/domain/mail/friday-page.js';
import type { Block } from '../../../src/domain/mail/page.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import { FRIDAY, listed } from '../../app/friday/a-team.js';
import { aLine, aList } from './friday-input.js';

const blocksOf = (list: Partial<FridayList>, left = 40): readonly Block[] =>
  listBlocks(aList(list), { workbookId: 'book', say: sayIn({}), on: FRIDAY }, { left });

/** A list as its headings, sentences and names. */
const outline = (list: Partial<FridayList>, left = 40): readonly string[] =>
  blocksOf(list, left).map((block) => {
    switch (block.kind) {
      case 'person':
        return block.name;
      case 'heading':
        return `# ${block.text} (${String(block.count)})`;
      case 'subheading':
        return `## ${block.text}`;
      default:
        return 'text' in block ? block.text : block.kind;
    }
  });

const late = (name: string) => aLine(2, { name });
const nextWeek = (name: string, days: number) => aLine(-days, { name }, { band: 'next week' });
const question = (name: string) => ({
  who: listed({ name }),
  question: { kind: 'no contact date', why: { key: 'why.whenLastHeard' } } as const,
});
const HELP = 'No recent contact date is known. Answer in the tracker: still active, or not.';

describe('the sections of a Friday list', () => {
  it('are only those in which somebody stands', () => {
    expect(outline({})).toEqual([]);
    expect(outline({ today: [late('Ana')] })).toEqual(['# Today (1)', 'Ana']);
    expect(outline({ nextWeek: [nextWeek('Mia', 5)] })).toEqual([
      '# Next week (1)',
      '## By Wednesday 25 November',
      'Mia',
    ]);
    expect(outline({ unconfirmed: [question('Jo')] })).toEqual(['# Still active? (1)', HELP, 'Jo']);
  });

  it('name each day of next week once, above its people', () => {
    const people = [nextWeek('Mia', 5), nextWeek('Jo', 5), nextWeek('Ravi', 6)];
    expect(outline({ nextWeek: people })).toEqual([
      '# Next week (3)',
      '## By Wednesday 25 November',
      'Mia',
      'Jo',
      '## By Thursday 26 November',
      'Ravi',
    ]);
  });

  it.each([
    ['red as soon as one person is late', [1, 0], 'late'],
    ['amber while nobody is', [0, -1], 'soon'],
  ])('are marked: Today is %s', (_, days, tone) => {
    expect(blocksOf({ today: days.map((daysLate) => aLine(daysLate)) })[0]).toEqual({
      kind: 'heading',
      text: 'Today',
      tone,
      count: 2,
    });
  });

  it('are amber for next week and grey for the questions', () => {
    const [next, , , ask, help] = blocksOf({ nextWeek: [nextWeek('Mia', 5)], unconfirmed: [question('Jo')] });
    expect([next, ask, help]).toEqual([
      { kind: 'heading', text: 'Next week', tone: 'soon', count: 1 },
      { kind: 'heading', text: 'Still active?', tone: 'ask', count: 1 },
      { kind: 'paragraph', text: HELP },
    ]);
  });

  it.each([
    [0, 0, []],
    [0, 1, ['1 more will be asked about next time.']],
    [0, 7, ['7 more will be asked about next time.']],
    // Twelve to ask about, ten of them now.
    [11, 7, ['9 more will be asked about next time.']],
  ])('say of whom it is not asked yet (%i besides the first, %i later)', (more, unconfirmedLater, words) => {
    const unconfirmed = Array.from({ length: 1 + more }, (_, index) => question(`Person ${String(index)}`));
    expect(outline({ unconfirmed, unconfirmedLater }).filter((text) => text.includes('next time'))).toEqual(words);
  });
});

describe('a Friday list before holidays', () => {
  const dueAgain =
    'The next list comes on Friday 8 January. Anyone who hears from you today is due again by Friday 27 November.';
  const holidays = { nextBlitz: FRIDAY + 49, dueAgainOn: FRIDAY + 7 };

  it('says last that anyone who hears from us today is due again before the next list', () => {
    for (const list of [{ today: [late('Ana')] }, { nextWeek: [nextWeek('Mia', 5)] }]) {
      expect(blocksOf({ ...list, ...holidays }).at(-1)).toEqual({ kind: 'paragraph', text: dueAgain });
    }
    const both = { today: [late('Ana')], nextWeek: [nextWeek('Mia', 5)] };
    expect(outline({ ...both, ...holidays }).filter((text) => text === dueAgain)).toHaveLength(1);
  });

  it('does not say so where nobody is to be written to, or where the next list comes in time', () => {
    expect(outline({ ...holidays, unconfirmed: [question('Jo')] }).join()).not.toContain('due again');
    expect(outline({ today: [late('Ana')] }).join()).not.toContain('due again');
  });
});

describe('a Friday list with more people than one mail shows', () => {
  const people = ['Ana', 'Mia', 'Jo'].map(late);

  it('counts whom it does not show, with a link to their tab', () => {
    const blocks = blocksOf({ today: people }, 1);
    expect(blocks.filter(({ kind }) => kind === 'person')).toHaveLength(1);
    expect(blocks.at(-1)).toEqual({
      kind: 'link',
      text: 'and 2 more in the tracker',
      href: 'https://docs.google.com/spreadsheets/d/book/edit#gid=7&range=A1',
    });
  });

  it('counts nobody where all are shown', () => {
    expect(outline({ today: people }, 3)).toEqual(['# Today (3)', 'Ana', 'Mia', 'Jo']);
  });

  it('leads to the tab of the first person, whichever section they are in', () => {
    const elsewhere = { ...question(''), who: listed({ sheetId: 12 }) };
    const link = blocksOf({ unconfirmed: [elsewhere] }, 0).at(-1);
    expect(link).toMatchObject({ kind: 'link', href: expect.stringContaining('#gid=12&') as string });
  });

  it('still says how many there are in each section, and no day with nobody under it', () => {
    const both = { today: people, nextWeek: [nextWeek('Ravi', 5), nextWeek('Kim', 6)] };
    expect(outline(both, 3)).toEqual([
      '# Today (3)',
      'Ana',
      'Mia',
      'Jo',
      '# Next week (2)',
      'and 2 more in the tracker',
    ]);
  });
});
