/** `npm run friday … --smtp URL`: the mails leave through a real server, after everything was written. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Ended } from '../../support/commands.js';
import { startMailServer, type MailServer } from '../../support/mail-server.js';

const COMMAND = join(__dirname, '..', '..', '..', 'tools', 'command.mjs');
const TABLE = [
  'Name,Email,Stage,Recruiter,Last contact',
  'Ana Ruiz,ana@mail.example,Interview,rita@agency.example,2026-11-10',
  'Cy Young,cy@mail.example,Interview,gone@agency.example,2026-11-11',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'friday-smtp-'));
const file = join(folder, 'people.csv');
writeFileSync(file, TABLE);

/** Not `spawnSync`: the mail server lives in this process and must be able to answer. */
function friday(out: string, smtp: string): Promise<Ended> {
  const given = [
    COMMAND,
    'friday',
    file,
    '--out',
    out,
    '--on',
    '2026-11-20',
    '--zone',
    'Europe/Berlin',
    '--smtp',
    smtp,
  ];
  const child = spawn(process.execPath, given, { cwd: folder });
  const ended = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => (ended.out += bytes.toString('utf8')));
  child.stderr.on('data', (bytes: Buffer) => (ended.err += bytes.toString('utf8')));
  return new Promise((done) => child.on('close', (code) => done({ code, ...ended })));
}

describe('npm run friday with a mail server', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer((address) => address.startsWith('gone@'));
  });
  afterAll(() => server.close());

  it('sends each mail, says which the server would not take, and ends with 1 then', async () => {
    const out = join(folder, 'out');
    const { code, err } = await friday(out, server.url);
    expect(server.received.map(({ to }) => to)).toEqual([['rita@agency.example']]);
    expect(server.received[0]?.source).toContain('Ana Ruiz');
    expect(err).toContain('Not sent to gone@agency.example: ');
    expect(err).toContain('1 of 2 mails were really sent.');
    expect(code).toBe(1);
    expect(readdirSync(out).filter((name) => name.endsWith('.eml'))).toHaveLength(2);
  }, 60_000);

  it('refuses an address that is no mail server before it does anything, and does not repeat a password', async () => {
    const { code, err } = await friday(join(folder, 'none'), 'http://me:secret@mail.example');
    expect(code).toBe(2);
    expect(err).toContain('--smtp takes a mail server');
    expect(err).not.toContain('secret');
  }, 60_000);
});
