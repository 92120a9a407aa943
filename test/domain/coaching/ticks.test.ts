import { ticksOf, untickedOf } from '../../../src/domain/coaching/ticks.js';
import type { Unticked } from '../../../src/domain/coaching/ticks.js';

const PROMPTS = ['What the job needs One thing from the ad that decided it.', 'What we saw A moment, not a judgement.'];
const SEEN = 'The third join was open.';

describe('the tick of a part', () => {
  it.each<[string, string, Unticked | null]>([
    ['something specific', 'SQL over three tables', null],
    ['nothing', '', 'empty'],
    ['blanks and a line break', ' \n\t ', 'empty'],
    ['signs alone', '— … !', 'empty'],
    ['one word', 'SQL', 'one word'],
    ['one word again and again', 'SQL, sql, Sql!', 'one word'],
    ['one word, its accent apart or not', 'été ete\u0301', 'one word'],
    ['the label', 'What the job needs', 'prompt'],
    ['words of the prompt in another order', 'the ad decided one thing', 'prompt'],
    ['the prompt with one word more', 'What the job needs: SQL', null],
    ['what another part says', 'the THIRD join was open', null],
    ['a sentence without blanks', '三つの表の結合', null],
    ['one letter in a script without blanks', '表', 'one word'],
    ['emoji', '👍👍', 'empty'],
  ])('with %s', (_what, requirement, expected) => {
    expect(untickedOf({ requirement, seen: SEEN, nextStep: '' }, PROMPTS).requirement).toBe(expected);
  });

  it('comes once for one sentence: the part below says the same', () => {
    const unticked = untickedOf({ requirement: SEEN, seen: 'the third JOIN was open', nextStep: SEEN }, PROMPTS);
    expect(unticked).toEqual({ requirement: null, seen: 'same', nextStep: 'same' });
    expect(ticksOf(unticked)).toEqual({ requirement: true, seen: false, nextStep: false });
  });
});
