import type { Block } from '../../../src/domain/mail/page.js';
import { renderPlain } from '../../../src/domain/mail/plain.js';
import { aPage, aPerson } from './a-page.js';

/** The plain part's lines for these blocks, between the lead and the link to the tracker. */
function linesOf(...blocks: readonly Block[]): readonly string[] {
  const lines = renderPlain(aPage(...blocks)).split('\n');
  return lines.slice(lines.indexOf('The lead.') + 1, lines.indexOf('Open the tracker: https://sheet.example/') - 1);
}

const RULE = '-'.repeat(40);

describe('the plain part of a mail', () => {
  it('begins with the headline and the lead, and ends with the tracker, the reason and how to stop it', () => {
    expect(renderPlain(aPage()).split('\n')).toEqual([
      'The headline',
      '',
      'The lead.',
      '',
      'Open the tracker: https://sheet.example/',
      '',
      RULE,
      'The reason.',
      'To stop it, see Settings. https://sheet.example/#settings',
      '',
    ]);
  });

  it('has no blank at the edges of its last line where the sentence begins with the link', () => {
    const page = aPage();
    const stop = { ...page.stop, before: ' ', after: '' };
    expect(renderPlain({ ...page, stop })).toContain('\nSettings https://sheet.example/#settings\n');
  });

  it('sets a section apart in capitals, with how many there are and a line under it', () => {
    expect(linesOf({ kind: 'heading', text: 'Today', tone: 'late', count: 3 })).toEqual(['', '', 'TODAY (3)', RULE]);
  });

  it('says no number where a section has none', () => {
    expect(linesOf({ kind: 'heading', text: 'The figures', tone: 'plain', count: null })).toContain('THE FIGURES');
  });

  it.each<[string, Block, readonly string[]]>([
    ['the day of a group', { kind: 'subheading', text: 'By Monday' }, ['', 'By Monday']],
    ['a paragraph', { kind: 'paragraph', text: 'One answer is enough.' }, ['', 'One answer is enough.']],
    ['a notice, with a mark', { kind: 'notice', text: 'Sent again.' }, ['', '* Sent again.']],
    [
      'a link',
      { kind: 'link', text: 'and 3 more', href: 'https://x.example/' },
      ['', 'and 3 more: https://x.example/'],
    ],
  ])('gives a line of its own to %s', (_, block, lines) => {
    expect(linesOf(block)).toEqual(lines);
  });

  it('says of a person how late, what for, why and how long, and where to go', () => {
    expect(linesOf(aPerson())).toEqual([
      '',
      'Ana Ruiz — 3 days late',
      '  Data Engineer · Interview 1',
      '  Last word from us on Wed 11 Nov · 10 days without word',
      '  Open row 12: https://sheet.example/#row=12',
      '  Call: +34 600 123 456',
    ]);
  });

  it('has no dash behind a name of which nothing is said, and no empty line where role and stage are unknown', () => {
    expect(linesOf(aPerson({ chip: '', about: '', links: [] }))).toEqual([
      '',
      'Ana Ruiz',
      '  Last word from us on Wed 11 Nov · 10 days without word',
    ]);
  });

  it('puts figures one under the other, with what they are made of in brackets where that is known', () => {
    expect(
      linesOf(
        { kind: 'figure', label: 'Heard in time', value: '80 %', detail: '8 of 10' },
        { kind: 'figure', label: 'Waiting', value: '2', detail: '' },
      ),
    ).toEqual(['Heard in time: 80 % (8 of 10)', 'Waiting: 2']);
  });

  it('puts a wait on one line, with the way to the row where there is one', () => {
    expect(
      linesOf(
        { kind: 'row', cells: ['Ana Ruiz', 'Rita', '9 days'], href: 'https://x.example/#3' },
        { kind: 'row', cells: ['Mia Chen', 'Tom', '8 days'], href: null },
      ),
    ).toEqual(['Ana Ruiz · Rita · 9 days  https://x.example/#3', 'Mia Chen · Tom · 8 days']);
  });
});
