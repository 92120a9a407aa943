import { isSlipOf } from '../../../src/domain/recognition/slip.js';

describe('a slip of the finger', () => {
  it.each([
    ['a letter left out', 'intervew', 'interview'],
    ['a letter left out where it stands twice', 'comited', 'comitted'],
    ['a letter too many', 'interrview', 'interview'],
    ['a letter too many, the first of the word again', 'iinterview', 'interview'],
    ['another letter', 'intarview', 'interview'],
    ['another second letter', 'imterview', 'interview'],
    ['two letters swapped', 'interveiw', 'interview'],
    ['two letters swapped at the end', 'interviwe', 'interview'],
    ['a letter left out of the shortest word that counts', 'seder', 'sender'],
  ])('is %s: “%s” for “%s”', (_, word, known) => {
    expect(isSlipOf(word, known)).toBe(true);
  });

  it.each([
    ['the word itself', 'interview', 'interview'],
    ['another last letter: two words', 'placed', 'places'],
    ['a last letter more: one and many', 'interviews', 'interview'],
    ['a last letter less', 'intervie', 'interview'],
    ['two other letters', 'intarviaw', 'interview'],
    ['two letters swapped that do not stand side by side', 'intwrvieer', 'interviewer'],
    ['one letter for two', 'intrview', 'intaeview'],
    ['two letters for two others', 'inteaoiew', 'interview'],
    ['one of two letters swapped, the other changed', 'interveaw', 'interview'],
    ['two letters more', 'interviaaew', 'interview'],
    ['two letters less', 'interw', 'interview'],
    ['the last letter but one left out, which may be another ending', 'interviw', 'interview'],
    ['two letters for one', 'intaarview', 'interview'],
    ['the other of two letters swapped, the first changed', 'intervaiw', 'interview'],
    ['two letters swapped and one more', 'interveiaw', 'interview'],
    ['two letters swapped and one less', 'interveiw', 'intervieaw'],
    ['a short word', 'ofer', 'offer'],
    ['another short word of the same length', 'rafer', 'refer'],
  ])('is not %s: “%s” is not “%s”', (_, word, known) => {
    expect(isSlipOf(word, known)).toBe(false);
  });
});
