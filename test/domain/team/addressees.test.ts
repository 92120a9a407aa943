import { addresseesOf } from '../../../src/domain/team/addressees.js';
import type { Settings } from '../../../src/domain/team/settings.js';
import { aRecruiter, FRIDAY, someSettings, waiting } from '../../app/friday/a-team.js';

/** Who gets how many rows of their own, and of whose else. */
function mailed(rows: readonly ReturnType<typeof waiting>[], changes: Partial<Settings> = {}): Record<string, unknown> {
  const { addressees } = addresseesOf(rows, someSettings(changes), FRIDAY);
  return Object.fromEntries(
    addressees.map(({ to, own, adopted }) => [
      to,
      [own.length, ...adopted.map(({ reason, owner, rows: theirs }) => `${reason}: ${owner} ${String(theirs.length)}`)],
    ]),
  );
}

describe('who is mailed', () => {
  it('is the address in the owner cell, however it is written', () => {
    const rows = ['rita@agency.example', 'Rita@Agency.example ', 'Rita Roth <rita@agency.example>'].map((owner) =>
      waiting(owner, 1),
    );
    expect(mailed(rows)).toEqual({ 'rita@agency.example': [3] });
  });

  it('is the address that Settings knows for a name, in any case or spacing', () => {
    const recruiters = [aRecruiter('rita@agency.example', { name: 'Rita Roth' })];
    expect(mailed([waiting('rita  ROTH', 1), waiting('Rita Roth', 1)], { recruiters })).toEqual({
      'rita@agency.example': [2],
    });
  });

  it('for a name without an address and for rows without an owner are the managers', () => {
    const managers = ['max@agency.example', 'mia@agency.example'];
    const theirs = [0, 'address not known: Kim 1', 'no owner:  2'];
    expect(mailed([waiting('Kim', 1), waiting('', 1), waiting(' ', 2)], { managers })).toEqual({
      'max@agency.example': theirs,
      'mia@agency.example': theirs,
    });
  });

  it('with no manager set is whoever set the tracker up', () => {
    expect(mailed([waiting('Kim', 1)])).toEqual({ 'lead@agency.example': [0, 'address not known: Kim 1'] });
  });

  it('gets one mail when being a recruiter and a manager at once', () => {
    expect(mailed([waiting('max@agency.example', 1), waiting('', 1)], { managers: ['max@agency.example'] })).toEqual({
      'max@agency.example': [1, 'no owner:  1'],
    });
  });

  it('is never a candidate, even when the owner column holds their address', () => {
    const rows = [waiting('ana@mail.example', 1, { email: 'Ana@Mail.example' }), waiting('rita@agency.example', 1)];
    expect(mailed(rows)).toEqual({
      'lead@agency.example': [0, 'address not known: ana@mail.example 1'],
      'rita@agency.example': [1],
    });
  });

  it('is nobody who switched the Friday mail off', () => {
    const recruiters = [aRecruiter('rita@agency.example', { fridayMail: false })];
    expect(mailed([waiting('rita@agency.example', 1)], { recruiters })).toEqual({});
  });

  it('is whoever covers while a recruiter is away, and the recruiter again afterwards', () => {
    const away = (from: number, to: number): Partial<Settings> => ({
      recruiters: [
        aRecruiter('rita@agency.example', { leave: [{ from, to, cover: 'tom@agency.example' }] }),
        aRecruiter('tom@agency.example'),
      ],
    });
    expect(mailed([waiting('rita@agency.example', 1)], away(FRIDAY - 2, FRIDAY))).toEqual({
      'tom@agency.example': [0, 'away: rita@agency.example 1'],
    });
    expect(mailed([waiting('rita@agency.example', 1)], away(FRIDAY - 9, FRIDAY - 1))).toEqual({
      'rita@agency.example': [1],
      'tom@agency.example': [0],
    });
  });

  it('is a manager who switched the Friday mail off, all the same, for rows that are nobody’s; their own stay away', () => {
    const recruiters = [aRecruiter('max@agency.example', { fridayMail: false })];
    const rows = [waiting('max@agency.example', 1), waiting('', 1)];
    expect(mailed(rows, { recruiters, managers: ['max@agency.example'] })).toEqual({
      'max@agency.example': [0, 'no owner:  1'],
    });
  });

  it('are two people where only the blank between two words tells their names apart', () => {
    const { owners } = addresseesOf(
      [waiting('Kim Lee ', 1), waiting('Kim  LEE', 1), waiting('KimLee', 1)],
      someSettings(),
      FRIDAY,
    );
    expect(owners.map(({ owner, rows }) => [owner, rows])).toEqual([
      ['Kim Lee', 2],
      ['KimLee', 1],
    ]);
  });

  it('is no recruiter of Settings whose address is missing or a candidate’s', () => {
    const recruiters = [
      aRecruiter('', { name: 'Kim' }),
      aRecruiter('ana@mail.example'),
      aRecruiter('tom@agency.example'),
    ];
    const rows = [waiting('tom@agency.example', 1, { email: 'ana@mail.example' })];
    expect(mailed(rows, { recruiters })).toEqual({ 'tom@agency.example': [1] });
  });

  it('is no manager whose address cannot be read or is a candidate’s', () => {
    const managers = ['Mia, the boss', 'ana@mail.example', 'max@agency.example'];
    expect(mailed([waiting('', 1, { email: 'ana@mail.example' })], { managers })).toEqual({
      'max@agency.example': [0, 'no owner:  1'],
    });
  });

  it('is in the order of addresses, so that a run that goes on finds its place', () => {
    const rows = ['tom@agency.example', 'ann@agency.example', 'rita@agency.example'].map((owner) => waiting(owner, 1));
    const recruiters = ['zoe', 'bob'].map((name) => aRecruiter(`${name}@agency.example`, { fridayMail: false }));
    const { addressees, switchedOff } = addresseesOf(rows, someSettings({ recruiters }), FRIDAY);
    expect(addressees.map(({ to }) => to)).toEqual(['ann@agency.example', 'rita@agency.example', 'tom@agency.example']);
    expect(switchedOff).toEqual(['bob@agency.example', 'zoe@agency.example']);
  });

  it('comes with what Settings says of them, where they are listed there', () => {
    const rita = aRecruiter('rita@agency.example');
    const { addressees } = addresseesOf(
      [waiting('ann@agency.example', 1), waiting('rita@agency.example', 1)],
      someSettings({ recruiters: [aRecruiter('tom@agency.example', { fridayMail: false }), rita] }),
      FRIDAY,
    );
    expect(addressees.map(({ to, recruiter }) => [to, recruiter])).toEqual([
      ['ann@agency.example', null],
      ['rita@agency.example', rita],
    ]);
  });

  it('is nobody twice, whatever the sheet and Settings say', () => {
    const rows = [waiting('rita@agency.example', 1), waiting('Rita', 1), waiting('', 1)];
    const { addressees } = addresseesOf(
      rows,
      someSettings({
        recruiters: [aRecruiter('RITA@agency.example', { name: 'Rita' })],
        managers: ['rita@agency.example', 'Rita@agency.example'],
      }),
      FRIDAY,
    );
    expect(addressees.map(({ to }) => to)).toEqual(['rita@agency.example']);
  });
});
