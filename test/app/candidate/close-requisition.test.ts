import { othersOnJob } from '../../../src/app/candidate/close-requisition';
import { closeRequisition } from '../../support/card-actions';
import { TODAY, aTeam, done } from './a-team';

describe('a job that is filled or cancelled', () => {
  it('lists everybody else on it who is open: ticked, but not those at interview or offer', () => {
    const { ports, cem, ana, ben } = aTeam();
    expect(othersOnJob({ ...ports, moment: TODAY }, cem)).toMatchObject({
      role: 'data engineer',
      others: [
        { candidateId: ana, name: 'Ana Ruiz', ticked: false },
        { candidateId: ben, name: 'Ben Okoro', ticked: true },
      ],
    });
  });

  it('owes a closing word to whoever is ticked, writes no stage, and leaves the others alone', () => {
    const { ports, tab, tracker, cem, ben, dora } = aTeam();
    const before = [2, 3, 4, 5].map((row) => tab.theirs(row));
    const closing = { candidateId: cem, what: 'filled', openings: 0, ticked: [ben], key: 'filled' } as const;
    expect(done(closeRequisition(ports, closing, TODAY)).says).toContain('1 person is to be told');
    const scan = tracker.scan(TODAY);
    const owed = new Map(
      scan?.candidates.map(({ candidate, followUps }) => [candidate.id, followUps.map(({ rule }) => rule)]),
    );
    expect(owed.get(ben)).toContain('close');
    expect(owed.get(dora)).toEqual(['week']);
    expect([2, 3, 4, 5].map((row) => tab.theirs(row))).toEqual(before);
    expect(closeRequisition(ports, closing, TODAY).kind).toBe('card');
  });

  it('refuses somebody of another job', () => {
    const { ports, cem, dora } = aTeam();
    const closing = { candidateId: cem, what: 'cancelled', openings: 0, ticked: [dora], key: 'c' } as const;
    expect(closeRequisition(ports, closing, TODAY).kind).toBe('refused');
  });
});
