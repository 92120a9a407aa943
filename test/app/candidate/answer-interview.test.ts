import { answerInterview, setAside } from '../../support/card-actions';
import { day, momentOn } from '../../support/tracker-in-memory';
import { on, TODAY, aTeam, aside, done, rules } from './a-team';

describe('“Did it happen?”', () => {
  const answer = (answered: 'held' | 'moved' | 'cancelled' | 'no-show', movedTo: string | null = null) => ({
    answer: answered,
    movedTo,
    key: `${answered} ${String(movedTo)}`,
  });
  const asked = ({ ports, ana }: ReturnType<typeof aTeam>) =>
    done(setAside(ports, aside(ana, 'waiting on', { whom: 'us' }), TODAY)).card.interviews;

  it('is asked of an interview whose day is over, and of no other', () => {
    const team = aTeam();
    team.tab.set(3, 7, on('2026-11-19'));
    expect(asked(team)).toEqual([{ id: 'interview 1@2026-11-17', on: '2026-11-17' }]);
    expect(done(setAside(team.ports, aside(team.ben, 'end pause'), TODAY)).card.interviews).toEqual([]);
  });

  it('held: a word about it is owed', () => {
    const team = aTeam();
    const [interview] = asked(team);
    const { card } = done(
      answerInterview(
        team.ports,
        { candidateId: team.ana, interviewId: interview?.id ?? '', ...answer('held') },
        TODAY,
      ),
    );
    expect(card.interviews).toEqual([]);
    expect(card.owed.find(({ rule }) => rule === 'interview')?.dueOn).toBe('2026-11-19');
  });

  it.each(['cancelled', 'no-show'] as const)('%s: nothing is owed for it, and it is not asked again', (what) => {
    const team = aTeam();
    const [interview] = asked(team);
    const input = { candidateId: team.ana, interviewId: interview?.id ?? '', ...answer(what) };
    const { card } = done(answerInterview(team.ports, input, TODAY));
    expect(card.interviews).toEqual([]);
    expect(rules(card)).not.toContain('interview');
    // The cell still says the old day: no later look takes the answer back.
    const later = team.tracker.scan(momentOn('2026-11-25'));
    expect(later?.news).toEqual([]);
  });

  it('moved: asked again after the new day, once, also when the cell is changed to it', () => {
    const team = aTeam();
    const [interview] = asked(team);
    const input = { candidateId: team.ana, interviewId: interview?.id ?? '', ...answer('moved', '2026-11-20') };
    expect(done(answerInterview(team.ports, input, TODAY)).card.interviews).toEqual([]);
    team.tab.set(2, 7, on('2026-11-20'));
    const later = momentOn('2026-11-23');
    const scan = team.tracker.scan(later);
    expect(scan?.news).toEqual([]);
    const { card } = done(setAside(team.ports, aside(team.ana, 'waiting on', { whom: 'client' }), later));
    expect(card.interviews.map(({ on: at }) => at)).toEqual(['2026-11-20']);
  });

  it('moved without a day is refused', () => {
    const team = aTeam();
    const [interview] = asked(team);
    const input = { candidateId: team.ana, interviewId: interview?.id ?? '', ...answer('moved') };
    expect(answerInterview(team.ports, input, TODAY).kind).toBe('refused');
  });

  it('knows each round in its own column: a second interview leaves the first one as it is', () => {
    const team = aTeam();
    team.tab.set(2, 8, on('2026-11-18'));
    const scan = team.tracker.scan(momentOn('2026-11-19'));
    expect(scan?.news).toMatchObject([{ kind: 'interview', interview: { on: day('2026-11-18'), state: 'planned' } }]);
    if (scan !== null) team.tracker.save(scan);
    const { card } = done(setAside(team.ports, aside(team.ana, 'waiting on', { whom: 'us' }), momentOn('2026-11-20')));
    expect(card.interviews.map(({ on: at }) => at)).toEqual(['2026-11-18', '2026-11-17']);
  });
});
