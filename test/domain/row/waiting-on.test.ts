import { partyIn, waitingOnText } from '../../../src/domain/row/waiting-on.js';
import { aCandidate, day, logged } from '../../support/candidates.js';

describe('the column Waiting on', () => {
  const waits = aCandidate().with(logged.waitingOn(day('2026-11-10'), 'hiring manager'));

  it('says whom we wait for, and since which day', () => {
    expect(waitingOnText(waits)).toBe('Hiring manager since Tue 10 Nov 2026');
  });

  it('is empty where we wait for nobody, and of whoever is decided on', () => {
    expect(waitingOnText(aCandidate())).toBe('');
    expect(waitingOnText(waits.with(logged.stage(day('2026-11-11'), 'rejected')))).toBe('');
  });

  it.each([
    [' Client ', 'client'],
    ['CANDIDATE', 'candidate'],
    ['Hiring manager since Tue 10 Nov 2026', 'hiring manager'],
    ['us', 'us'],
    ['used to wait', null],
    ['the client', null],
    ['', null],
  ])('of “%s” means %s', (text, party) => {
    expect(partyIn(text)).toBe(party);
  });
});
