import { logTouch } from '../../../support/card-actions';
import { day, TabInMemory, trackerOver } from '../../../support/tracker-in-memory';
import { FIELDS, HEADERS, settings, on, TODAY, aTeam, touch, done } from '../../candidate/a-team';

describe('a row that gets another recruiter', () => {
  it('owes “I’m taking over” within two business days, noticed once, and its promises come along', () => {
    const { ports, tab, tracker, log, ben } = aTeam();
    const promise = { text: 'call', dueOn: '2026-11-27' };
    done(logTouch(ports, touch(ben, 'makes', { promise }), TODAY));
    tab.set(3, 5, 'Sam');
    const scan = tracker.scan(TODAY);
    expect(scan?.news).toMatchObject([{ kind: 'hand-over', candidateId: ben, to: 'Sam', from: 'Rita' }]);
    if (scan !== null) tracker.save(scan);
    expect(tracker.scan(TODAY)?.news).toEqual([]);
    const one = tracker.scan(TODAY)?.candidates.find(({ candidate }) => candidate.id === ben);
    expect(one?.followUps.map(({ rule, dueOn }) => [rule, dueOn])).toContainEqual(['hand-over', day('2026-11-20')]);
    expect(one?.listed.owner).toBe('Sam');
    expect(one?.candidate.history.openPromises).toHaveLength(1);
    expect(log.events.filter(({ kind }) => kind === 'hand-over')).toHaveLength(1);
  });

  it('hands nothing over when the owner is written otherwise, is the first one, or is emptied', () => {
    const recruiters = [
      { name: 'Rita', address: 'rita@agency.example', morningNote: true, fridayMail: true, leave: [] },
    ];
    const tab = new TabInMemory(
      FIELDS,
      HEADERS,
      [
        ['Ana', 'ana@mail.example', 'Screening', on('2026-11-16'), 'Rita', 'Job', '', ''],
        ['Ben', 'ben@mail.example', 'Screening', on('2026-11-16'), '', 'Job', '', ''],
        ['Cem', 'cem@mail.example', 'Screening', on('2026-11-16'), 'Rita', 'Job', '', ''],
      ],
      day('2026-11-16'),
    );
    const { tracker } = trackerOver(tab, '2026-11-16', { ...settings, recruiters });
    tab.set(2, 5, 'Rita Roth <rita@agency.example>');
    tab.set(3, 5, 'Sam');
    tab.set(4, 5, '');
    const scan = tracker.scan(TODAY);
    expect(scan?.news).toEqual([]);
    if (scan !== null) tracker.save(scan);
    tab.set(4, 5, 'Sam');
    expect(tracker.scan(TODAY)?.news).toMatchObject([{ kind: 'hand-over', to: 'Sam', from: 'Rita' }]);
  });
});
