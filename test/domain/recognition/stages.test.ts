import fc from 'fast-check';
import type * as lexicon from '../../../src/domain/recognition/lexicon.js';
import type * as stagesModule from '../../../src/domain/recognition/stages.js';
import { PHASES } from '../../../src/domain/touch-log/phase.js';
import { meaningsOf, phaseOf, stageMeaning } from '../../../src/domain/recognition/stages.js';

describe('a stage word', () => {
  it.each([
    ['Rejected after interview', 'rejected'],
    ['Withdrew', 'withdrawn'],
    ['Candidate withdrew after offer', 'withdrawn'],
    ['EMPLOYER_WITHDREW', 'rejected'],
    ['CANDIDATE_WITHDREW', 'withdrawn'],
    ['Unsuccessful', 'rejected'],
    ['Not hired', 'rejected'],
    ['Not selected', 'rejected'],
    ['不採用', 'rejected'],
    ['不合格', 'rejected'],
    ['採用', 'hired'],
    ['不录用', 'rejected'],
    ['불합격', 'rejected'],
    ['Offer declined', 'withdrawn'],
    ['110 Reject', 'rejected'],
    ['05_Refus', 'rejected'],
    ['1 - Applied', 'applied'],
    ['01_Reçues', 'applied'],
    ['📞 Triagem RH', 'screen'],
    ['interview_tech', 'interview'],
    ['PHONE_SCREEN', 'screen'],
    ['ReferenceCheck', 'interview'],
    ['InterviewFail', 'rejected'],
    ['2nd interview with the client', 'interview'],
    ['Vertrag unterschrieben', 'hired'],
    ['Zweites Gespräch', 'interview'],
    ['Entretien programmé', 'interview'],
    ['Отказ кандидата', 'withdrawn'],
    ['内定辞退', 'withdrawn'],
    ['On hold', 'on hold'],
    ['Position on hold', 'on hold'],
    ['保留', 'on hold'],
  ])('“%s” is %s, certainly', (text, phase) => {
    expect(stageMeaning(text)).toMatchObject({ phase, certain: true });
  });

  it('is active when only the appointment is missing', () => {
    expect(stageMeaning('Interview Not Scheduled').phase).toBe('interview');
  });

  it.each(
    'accepted declined completed pending pass selected submitted started new scheduled contacted selection active neu annulé'
      .split(' ')
      .concat('no show', 'Hired/Not Hired', 'in progress', 'archived'),
  )('“%s” means different things in different systems, so it is asked about', (text) => {
    expect(stageMeaning(text).certain).toBe(false);
  });

  it.each([
    'Regret sent',
    'Rejection email sent',
    'Rejected - informed',
    'Absage verschickt',
    'Refus envoyé',
    '不採用通知済み',
  ])('“%s” says that they have been told', (text) => {
    expect(stageMeaning(text)).toMatchObject({ phase: 'rejected', told: true });
  });

  it.each([
    'Rejected',
    'Rejected, not informed',
    'Absage',
    'Offer sent',
    'Regret email to be sent',
    'Rejected - to be informed',
    'Rejected, email pending',
  ])('“%s” does not say that', (text) => {
    expect(stageMeaning(text)).not.toHaveProperty('told');
  });

  it('is said by the candidate under a header about offers', () => {
    expect(stageMeaning('Rejected', { column: 'Offer status' })).toEqual({ phase: 'withdrawn', certain: false });
    expect(stageMeaning('Rejected', { column: 'Status' })).toEqual({ phase: 'rejected', certain: true });
  });

  it('is unknown, not guessed, where the word is unknown or missing', () => {
    expect(stageMeaning('Flurble')).toEqual({ phase: 'unknown', certain: false });
    expect(stageMeaning('-').phase).toBe('unknown');
  });

  it('may be called like something of the language we are written in', () => {
    const meanings = meaningsOf(['constructor', '__proto__', 'Applied', ' Applied ', '']);
    expect(Object.keys(meanings)).toEqual(['constructor', '__proto__', 'Applied']);
    expect(phaseOf('toString', '', {}).phase).toBe('unknown');
  });

  it('“New” stands before “Applied” where both are used', () => {
    expect(meaningsOf(['New', 'Applied'])['New']).toEqual({ phase: 'sourced', certain: false });
    expect(meaningsOf(['New', 'Interview'])['New']).toEqual({ phase: 'applied', certain: false });
  });
});

describe('where a row stands', () => {
  it('is what was decided, whatever stage it was decided at', () => {
    expect(phaseOf('Interview', 'Rejected', {}).phase).toBe('rejected');
    expect(phaseOf('Offer', 'Better offer elsewhere', {}, 'Archive Reason').phase).toBe('rejected');
    expect(phaseOf('Interview', '', {}).phase).toBe('interview');
    expect(phaseOf('Interview', 'Pending', {}).phase).toBe('interview');
  });

  it('is what the user said a word means', () => {
    expect(phaseOf('Pipeline B', '', { 'Pipeline B': { phase: 'offer', certain: true } }).phase).toBe('offer');
  });

  it('is said by the meanings of the tab alone where they know the word: the words of all languages stay unread', () => {
    jest.isolateModules(() => {
      // A reader of its own, which nothing has filled yet.
      const { Lexicon } = jest.requireActual<typeof lexicon>('../../../src/domain/recognition/lexicon.js');
      const stages = jest.requireActual<typeof stagesModule>('../../../src/domain/recognition/stages.js');
      const add = jest.spyOn(Lexicon.prototype, 'add');
      expect(stages.phaseOf('Offer', '', { Offer: { phase: 'offer', certain: true } }).phase).toBe('offer');
      expect(add).not.toHaveBeenCalled();
      expect(stages.phaseOf('Withdrew', '', {}).phase).toBe('withdrawn');
      expect(add).toHaveBeenCalled();
    });
  });

  it('keeps that they were told', () => {
    expect(phaseOf('Regret sent', 'Rejected', {})).toMatchObject({ phase: 'rejected', told: true });
  });

  it('never throws, whatever the cells hold', () => {
    const word = fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) },
      { weight: 1, arbitrary: fc.constantFrom('constructor', 'toString', '__proto__', 'valueOf', 'Rejected', 'Offer') },
    );
    fc.assert(
      fc.property(word, word, fc.string(), (stage, decision, column) => {
        expect(PHASES).toContain(phaseOf(stage, decision, {}, column).phase);
      }),
      { numRuns: 300 },
    );
  });
});
