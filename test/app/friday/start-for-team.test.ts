import { getTeam, startForTeam, type TeamDeps } from '../../../src/app/friday/start-for-team.js';
import { aScan, moment, someSettings, waiting } from './a-team.js';
import { World } from './world.js';

interface Confirmed {
  readonly recruiters: readonly { readonly name: string; readonly address: string }[];
  readonly by: string;
}

function aTeam(): { readonly deps: TeamDeps; readonly confirmed: Confirmed[]; readonly world: World } {
  const rows = [
    waiting('rita@agency.example', 1, { email: 'ana@mail.example' }),
    waiting('Kim', 1),
    waiting('Kim', 2),
    waiting('', 1),
  ];
  const world = new World(aScan(rows, { settings: someSettings({ started: false }) }));
  const confirmed: Confirmed[] = [];
  const { tracker, schedule, user, say } = world.execution();
  const settings = { confirm: (recruiters: Confirmed['recruiters'], by: string) => confirmed.push({ recruiters, by }) };
  return { deps: { tracker, schedule, user, say, settings }, confirmed, world };
}

const recipient = (owner: string, address: string) => ({ owner, address, candidates: 1, says: '' });

describe('start for the team', () => {
  it('first shows each owner with their address, how many rows they have, and where rows without one go', () => {
    expect(getTeam(aTeam().deps, moment())).toEqual({
      kind: 'team',
      started: false,
      recipients: [
        {
          owner: 'rita@agency.example',
          address: 'rita@agency.example',
          candidates: 1,
          says: 'The owner cell is an address',
        },
        {
          owner: 'Kim',
          address: '',
          candidates: 2,
          says: 'No address for “Kim” in Settings: goes to lead@agency.example',
        },
        { owner: '', address: '', candidates: 1, says: 'No owner: goes to lead@agency.example' },
      ],
    });
  });

  it('writes the names it was given addresses for into Settings, installs the timers, and says when', () => {
    const { deps, confirmed, world } = aTeam();
    const done = startForTeam(
      deps,
      [recipient('rita@agency.example', 'rita@agency.example'), recipient('Kim', ' Kim@Agency.example ')],
      moment(),
    );
    expect(done).toEqual({
      kind: 'done',
      says: 'Started. 3 people get their lists on Fri 27 Nov, between 15:00 and 16:00.',
    });
    // Each has a line there, the one whose owner cell is an address too: beside it the mails are switched off.
    const recruiters = [
      { name: 'rita@agency.example', address: 'rita@agency.example' },
      { name: 'Kim', address: 'kim@agency.example' },
    ];
    expect(confirmed).toEqual([{ recruiters, by: 'lead@agency.example' }]);
    expect(world.calls).toContain('install');
  });

  it('gives nobody a second line: not for an owner cell with the address that a name has', () => {
    const { deps, confirmed } = aTeam();
    startForTeam(
      deps,
      [recipient('kim@agency.example', 'kim@agency.example'), recipient('Kim', 'kim@agency.example')],
      moment(),
    );
    expect(confirmed[0]?.recruiters).toEqual([{ name: 'Kim', address: 'kim@agency.example' }]);
  });

  it('before this Friday’s hour promises today’s mail', () => {
    const done = startForTeam(aTeam().deps, [], moment(undefined, 9 * 60));
    expect(done).toMatchObject({ says: expect.stringContaining('on Fri 20 Nov') as unknown });
  });

  it('may leave an owner without an address: that list goes to the managers', () => {
    const { deps, confirmed } = aTeam();
    expect(startForTeam(deps, [recipient('Kim', '')], moment()).kind).toBe('done');
    expect(confirmed[0]?.recruiters).toEqual([]);
  });

  it.each([
    ['two addresses', 'kim@agency.example, tom@agency.example'],
    ['no address', 'Kim at the agency'],
    ['a header of its own', 'kim@agency.example\nBcc: all@agency.example'],
    ['a candidate’s address', 'Ana@mail.example'],
  ])('refuses %s, and then nothing is started', (_what, address) => {
    const { deps, confirmed, world } = aTeam();
    expect(startForTeam(deps, [recipient('Kim', address)], moment())).toMatchObject({
      kind: 'refused',
      says: expect.stringContaining('Nothing was started') as unknown,
    });
    expect(confirmed).toEqual([]);
    expect(world.calls).not.toContain('install');
  });

  it('refuses where there is no tracker', () => {
    const { tracker, schedule, user, say } = new World(null).execution();
    const deps = { tracker, schedule, user, say, settings: { confirm: () => undefined } };
    expect(getTeam(deps, moment()).kind).toBe('refused');
    expect(startForTeam(deps, [], moment()).kind).toBe('refused');
  });
});
