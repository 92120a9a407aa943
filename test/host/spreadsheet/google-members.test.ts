import { readFileSync, writeFileSync } from 'node:fs';
import { googleMembers } from './google-members';

const PATH = 'host/services/spreadsheet/google-members.json';

describe('the table of Google’s members', () => {
  it('is what the published types say (UPDATE_MEMBERS=1 writes it anew)', () => {
    const now = googleMembers();
    if (process.env['UPDATE_MEMBERS'] === '1') writeFileSync(PATH, `${JSON.stringify(now, null, 1)}\n`);
    expect(JSON.parse(readFileSync(PATH, 'utf8'))).toEqual(now);
  });
});
