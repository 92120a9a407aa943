import type { Day } from '../../../src/domain/calendar/day.js';
import type { Unconfirmed } from '../../../src/domain/candidate/unconfirmed.js';
import type { FridayLine, FridayList, ListedCandidate } from '../../../src/domain/follow-up/friday-list.js';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up.js';
import { listBlocks, nameOf, personLine, type Room } from '../../../src/domain/mail/friday-page.js';
import type { Block, PersonBlock } from '../../../src/domain/mail/page.js';
import { de } from '../../../src/domain/texts/de/mail.js';
import { LANGUAGES } from '../../../src/domain/texts/languages.js';
import { sayIn } from '../../../src/domain/texts/say.js';
import type { Say } from '../../../src/domain/texts/say.js';
import type { Why } from '../../../src/domain/texts/why.js';
import type { RowLeft } from '../../../src/domain/follow-up/friday-list.js';
import { FRIDAY, listed } from '../../app/friday/a-team.js';
import { aLine, aList } from './friday-input.js';

const english = sayIn({});
const german = sayIn(de);

const context = (say: Say = english) => ({ workbookId: 'book', say, on: FRIDAY });
const lineOf = (line: FridayLine, say: Say = english): PersonBlock => personLine(line, context(say));
const saysOf = (who: Partial<ListedCandidate>): PersonBlock => lineOf(aLine(1, who));
const blocksOf = (list: Partial<FridayList>, room: Room = { left: 40 }, say: Say = english): readonly Block[] =>
  listBlocks(aList(list), context(say), room);

/** The question that is asked of somebody, as a line. */
function questionOf(who: Partial<ListedCandidate>, question: Unconfirmed, say: Say = english): PersonBlock | undefined {
  return blocksOf({ unconfirmed: [{ who: listed(who), question }] }, { left: 40 }, say).find(
    (block) => block.kind === 'person',
  );
}

describe('the mark beside a name on the Friday list', () => {
  it.each([
    [2, '2 days late', 'late'],
    [1, '1 day late', 'late'],
    [0, 'due today', 'soon'],
    [-1, 'by Sat 21 Nov', 'soon'],
  ])('of what fell due %i days ago is “%s”', (daysLate, chip, tone) => {
    expect(lineOf(aLine(daysLate))).toMatchObject({ chip, tone });
  });

  it('is “due today” where today is the last working day on which to write, although it is due later', () => {
    expect(lineOf(aLine(-2, {}, { actBy: FRIDAY })).chip).toBe('due today');
    expect(lineOf(aLine(-2, {}, { actBy: FRIDAY + 2 })).chip).toBe('by Sun 22 Nov');
  });

  it('names the day on which to write, not the day on which it falls due', () => {
    expect(lineOf(aLine(-3, {}, { actBy: FRIDAY + 1 })).chip).toBe('by Sat 21 Nov');
  });

  it('is missing next week: the heading above says the day', () => {
    expect(lineOf(aLine(-5, {}, { band: 'next week' }))).toMatchObject({ chip: '', tone: 'soon' });
  });
});

describe('what a line says of a person', () => {
  it('is role and stage, as far as the sheet has them', () => {
    expect(saysOf({}).about).toBe('Data Engineer · Interview 1');
    expect(saysOf({ role: '' }).about).toBe('Interview 1');
    expect(saysOf({ stage: ' ' }).about).toBe('Data Engineer');
    expect(saysOf({ role: '', stage: '' }).about).toBe('');
  });

  it('is their name, or else their row', () => {
    expect(nameOf(listed({ name: ' Ana  Ruiz ' }), english)).toBe('Ana Ruiz');
    expect(nameOf(listed({ name: ' ', row: 12 }), english)).toBe('Row 12 (no name)');
  });

  it.each([
    [null, 'no word from us yet'],
    [FRIDAY - 9, '9 days without word'],
    [FRIDAY - 1, '1 day without word'],
    [FRIDAY, '0 days without word'],
    // A slip of the pen in the year: nobody has waited a negative number of days.
    [FRIDAY + 1, 'no word from us yet'],
  ])('is how long they have heard nothing (last word on day %s: %s)', (lastWord, words) => {
    expect(saysOf({ lastWord }).more).toEqual([words]);
  });

  it('is what was last said, for a colleague who covers, each with its day', () => {
    const lastTouches = [
      { on: FRIDAY - 2, summary: 'Wants\nmore money' },
      { on: FRIDAY - 9, summary: 'First call' },
    ];
    expect(saysOf({ lastTouches }).more.slice(1)).toEqual(['Wed 18 Nov: Wants more money', 'Wed 11 Nov: First call']);
  });

  it('names three other rows of the same person at most', () => {
    const otherRows = ['Designer', 'QA', '', 'Sales'].map((role, at) => ({ row: at + 3, sheet: null, role }));
    expect(saysOf({ otherRows }).more.slice(1)).toEqual(['Also row 3, Designer', 'Also row 4, QA', 'Also row 5']);
  });

  it('names the tab of a row that is on another one, in the language of the mail', () => {
    const otherRows = [{ row: 3, sheet: 'Ana’s\nlist', role: 'Designer (also part-time)' }];
    expect(saysOf({ otherRows }).more.at(-1)).toBe('Also row 3 of Ana’s list, Designer (also part-time)');
    expect(lineOf(aLine(1, { otherRows }), german).more[1]).toBe(
      'Auch Zeile 3 in Ana’s list, Designer (also part-time)',
    );
  });

  it('says where the row is, in the place of its stage, and offers to open no row that is gone', () => {
    const of = (left: RowLeft) => {
      const { about, links } = saysOf({ role: 'QA', stage: '', row: 2, left });
      return [about, links[0]?.text];
    };
    expect([of('gone'), of('hidden'), of('moved'), of('moved open')]).toEqual([
      ['QA · row left the sheet: moved, or told?', 'Open the tab'],
      ['QA · the sheet shows an error where the row is', 'Open the tab'],
      ['QA · row moved to the archive', 'Open row 2'],
      ['QA · row moved to the archive, and never closed: told?', 'Open row 2'],
    ]);
  });

  const promised = (on: Day): FollowUp => ({
    rule: 'promise',
    dueOn: FRIDAY,
    actBy: FRIDAY,
    band: 'today',
    why: { key: 'why.promised', on },
  });

  it.each([
    [[], []],
    [[FRIDAY - 2], ['also: Promised for Wed 18 Nov']],
    [
      [FRIDAY - 2, FRIDAY - 1],
      ['also: Promised for Wed 18 Nov', 'also: Promised for Thu 19 Nov'],
    ],
    [
      [FRIDAY - 2, FRIDAY - 1, FRIDAY],
      ['also: Promised for Wed 18 Nov', 'also: Promised for Thu 19 Nov', 'and 1 more thing is owed'],
    ],
  ])('says last what else is owed to them, and of much only how much: %j', (days, words) => {
    const line = aLine(1, { lastWord: FRIDAY - 8 }, {}, days.map(promised));
    expect(lineOf(line).more).toEqual(['8 days without word', ...words]);
  });

  it('does not say twice that the week is over', () => {
    const week = { ...promised(FRIDAY), rule: 'week', why: { key: 'why.lastWord', on: FRIDAY - 8 } } as const;
    expect(lineOf(aLine(1, { lastWord: FRIDAY - 8 }, { rule: 'interview' }, [week])).more).toEqual([
      '8 days without word',
    ]);
  });

  it('says what else is owed in the language of the mail', () => {
    expect(lineOf(aLine(1, {}, {}, [promised(FRIDAY)]), german).more.at(-1)).toBe(
      'außerdem: Versprochen bis Fr, 20. Nov.',
    );
  });

  it('leads to the row, and to telephone and mail where the sheet has them', () => {
    const href = 'https://docs.google.com/spreadsheets/d/book/edit#gid=3&range=A12';
    const row = { text: 'Open row 12', href, shown: href };
    expect(saysOf({ row: 12, sheetId: 3 })).toMatchObject({ href, links: [row] });
    expect(saysOf({ row: 12, sheetId: 3, phone: '+34 600 123 456', email: ' Ana@Mail.example ' }).links).toEqual([
      row,
      { text: 'Call', href: 'tel:+34600123456', shown: '+34 600 123 456' },
      { text: 'Write', href: 'mailto:ana@mail.example', shown: 'Ana@Mail.example' },
    ]);
    expect(saysOf({ row: 12, sheetId: 3, phone: 'ask Tom', email: 'none' }).links).toEqual([row]);
  });
});

describe('why, in the language of the mail', () => {
  it('is the rule’s own sentence in English', () => {
    expect(lineOf(aLine(1, {}, { why: { key: 'why.promised', on: FRIDAY - 4 } })).why).toBe('Promised for Mon 16 Nov');
  });

  it('names what was promised, in every language, cut where it is long', () => {
    const why = (promised: string, say = english): string =>
      lineOf(aLine(1, {}, { rule: 'promise', why: { key: 'why.promised', on: FRIDAY - 1 }, promised }), say).why;
    expect(why('send the salary band')).toBe('Promised for Thu 19 Nov: send the salary band');
    expect(why(' \r\n')).toBe('Promised for Thu 19 Nov');
    expect(why('{due} $& {why}')).toBe('Promised for Thu 19 Nov: {due} $& {why}');
    expect(why('x'.repeat(50_000))).toBe(`Promised for Thu 19 Nov: ${'x'.repeat(134)}…`);
    expect(why('Gehaltsband schicken', german)).toBe('Versprochen bis Do, 19. Nov.: Gehaltsband schicken');
    for (const sentences of LANGUAGES.values()) {
      expect(why('send the salary band', sayIn(sentences))).toContain(': send the salary band');
    }
  });

  it('is the same sentence in German, with the day that it names', () => {
    const why = (said: Why): string => lineOf(aLine(1, {}, { why: said }), german).why;
    expect(why({ key: 'why.lastWord', on: FRIDAY - 8 })).toBe('Letztes Wort von uns am Do, 12. Nov.');
    expect(why({ key: 'why.lastWord', on: FRIDAY - 400 })).toBe('Letztes Wort von uns am Do, 16. Okt. 2025');
    expect(why({ key: 'why.interviewPlanned', on: FRIDAY - 3 })).toBe(
      'Gespräch geplant für Di, 17. Nov.: Hat es stattgefunden? Seither kein Wort von uns',
    );
  });

  it('is said in English where the language has no sentence for it', () => {
    const line = aLine(1, {}, { rule: 'promise', why: { key: 'why.promised', on: FRIDAY - 4 } });
    const { 'why.promised': _, ...others } = de;
    expect(lineOf(line, sayIn(others)).why).toBe('Promised for Mon 16 Nov');
  });
});

describe('a question on the Friday list', () => {
  const stillActive: Unconfirmed = { kind: 'still active?', why: { key: 'why.lastWord', on: FRIDAY - 60 } };
  const noDate: Unconfirmed = { kind: 'no contact date', why: { key: 'why.whenLastHeard' } };

  it('asks in English in the list’s own words', () => {
    expect(questionOf({ lastWord: FRIDAY - 60 }, stillActive)).toMatchObject({
      why: 'Still active? Last word from us on Mon 21 Sep',
      chip: 'confirm',
      tone: 'ask',
    });
  });

  it('asks in German after the last word, where there is one', () => {
    expect(questionOf({ lastWord: FRIDAY - 60 }, stillActive, german)?.why).toBe(
      'Noch aktiv? Letztes Wort von uns am Mo, 21. Sept.',
    );
    expect(questionOf({ lastWord: null }, noDate, german)?.why).toBe('Noch kein Kontaktdatum');
  });

  it('does not count the days of somebody of whom nobody knows whether they wait', () => {
    const question = questionOf(
      { lastWord: FRIDAY - 60, otherRows: [{ row: 3, sheet: null, role: 'Designer' }] },
      stillActive,
    );
    expect(question?.more).toEqual(['Also row 3, Designer']);
  });
});
