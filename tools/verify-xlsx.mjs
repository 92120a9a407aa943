// `npm run verify:xlsx`: opens tracker.xlsx, as `npm run friday` makes it, in LibreOffice on other days than the one it
// was made on, and compares the words and colours of the Follow-up column with what its hidden state says for that day.
// No script of ours runs there: it is the formulas and rules alone that are looked at. Not part of `npm test`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ROOT } from './build/files.mjs';

const DAY_MS = 86_400_000;
/** Day 0 of a sheet's serial numbers, in milliseconds. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const serialOf = (iso) => (Date.parse(`${iso}T00:00:00Z`) - DAY_ZERO) / DAY_MS;
const isoAfter = (iso, days) => new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const office = ['soffice', 'libreoffice'].find((name) => works(name, '--version'));
if (office === undefined) {
  process.stderr.write(
    'LibreOffice is not here, so nothing was checked. On Debian: apt-get install libreoffice-calc\n',
  );
  process.exit(1);
}
const canFake = works('faketime', '--version');
if (!canFake) {
  process.stdout.write(
    'faketime is not here (on Debian: apt-get install faketime): the files are made for earlier days, and opened today.\n',
  );
}
/** Made on, opened on: both times another day, one of them in another week. */
const today = new Date().toISOString().slice(0, 10);
const looks = canFake
  ? [
      ['2026-11-18', '2026-11-20'],
      ['2026-11-18', '2026-12-02'],
    ]
  : [
      [isoAfter(today, -2), today],
      [isoAfter(today, -14), today],
    ];

const folder = mkdtempSync(join(tmpdir(), 'verify-xlsx-'));
const wrong = [];
let cells = 0;
try {
  for (const [madeOn, openedOn] of looks) {
    const file = makeTracker(madeOn);
    const table = open(file, openedOn);
    for (const row of table) {
      const expected = expectedFor(row.state, serialOf(openedOn));
      cells += 1;
      const where = `made on ${madeOn}, opened on ${openedOn}, ${row.name}`;
      if (row.words !== expected.words) wrong.push(`${where}: “${row.words}” should be “${expected.words}”`);
      for (const [what, colour] of [
        ['Follow-up', row.colour],
        ['name', row.nameColour],
      ]) {
        if (colour !== expected.colour) wrong.push(`${where}: ${what} is ${colour}, should be ${expected.colour}`);
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (cells === 0) wrong.push('No row was compared.');
process.stdout.write(
  wrong.length === 0 ? `${cells} rows show the right words and colours.\n` : `${wrong.join('\n')}\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

function works(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** A small sheet whose people are at every distance from their due day, made into a tracker on that day. */
function makeTracker(madeOn) {
  const ago = (days) => isoAfter(madeOn, -days);
  const rows = [
    ['Name', 'Email', 'Stage', 'Recruiter', 'Last contact'],
    ...[0, 1, 2, 3, 4, 5, 6, 7, 9, 12].map((days) => [`Heard ${days} days before`, 'Interview', ago(days)]),
    ['On hold', 'On hold', ago(1)],
    ['Long on hold', 'On hold', ago(12)],
    ['Nobody knows when', 'Phone screen', ''],
    ['Long ago', 'Phone screen', ago(60)],
    ['A stage of their own', 'Zwischenablage', ago(3)],
    ['Closed before', 'Rejected', ago(20)],
    ['Told before', 'Regret sent', ago(20)],
    ['Hired', 'Hired', ago(4)],
  ].map((row, index) => (row.length === 5 ? row : [row[0], `person${index}@mail.example`, row[1], 'Rita', row[2]]));
  const people = join(folder, 'people.csv');
  writeFileSync(people, rows.map((row) => row.join(',')).join('\n'));
  const out = join(folder, madeOn);
  const args = [join(ROOT, 'tools', 'command.mjs'), 'friday', people, '--on', madeOn, '--out', out];
  const made = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`npm run friday failed:\n${made.stderr}`);
  return join(out, 'tracker.xlsx');
}

/** The first tab as LibreOffice shows it on that day. The state is hidden, so it comes from a second conversion. */
function open(file, openedOn) {
  const page = convert(file, openedOn, 'html', 'html');
  const [first = ''] = page.replace(/<comment>[\s\S]*?<\/comment>/g, '').split('</table>');
  const shown = [...first.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/g)].map(([, attributes, inside]) => ({
      text: unescape(inside.replace(/<[^>]+>/g, '')).trim(),
      colour: (/bgcolor="(#[0-9A-Fa-f]{6})"/.exec(attributes)?.[1] ?? 'none').toLowerCase(),
    })),
  );
  const [header = [], ...below] = shown;
  const column = header.findIndex(({ text }) => text === 'Follow-up');
  if (column < 0) throw new Error('There is no Follow-up column in tracker.xlsx.');
  const states = [
    ...convert(file, openedOn, 'csv:Text - txt - csv (StarCalc):44,34,76', 'csv').matchAll(/"(\{""is"".*)"$/gm),
  ];
  return states.map(([, state], index) => ({
    name: below[index]?.[0]?.text ?? '',
    nameColour: below[index]?.[0]?.colour ?? 'none',
    words: below[index]?.[column]?.text ?? '',
    colour: below[index]?.[column]?.colour ?? 'none',
    state: state.replaceAll('""', '"'),
  }));
}

function convert(file, openedOn, to, ending) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const run = [office, '--headless', profile, '--convert-to', to, '--outdir', folder, file];
  const [command, ...args] = canFake ? ['faketime', `${openedOn} 12:00:00`, ...run] : run;
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 180_000, env: { ...process.env, TZ: 'UTC' } });
  if (done.status !== 0) throw new Error(`LibreOffice could not open tracker.xlsx:\n${done.stderr}`);
  return readFileSync(join(folder, `tracker.${ending}`), 'utf8');
}

function unescape(text) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

/** What the state says for a day, worked out without the formula. Colours are the six of the guide. */
function expectedFor(state, on) {
  const [, letter, dueOn, from, soon, why] =
    /^\{"is":"(.)","on":(\d+),"from":(\d+),"soon":(\d+),"why":"([^|]*)\|/.exec(state) ?? [];
  const [due, pressing, coming] = [Number(dueOn), Number(from), Number(soon)];
  const quiet = {
    o: ['✓ On track', '#e3f0fb'],
    t: ['✓ Closed, told', '#e3f0fb'],
    h: ['‖ On hold', '#f1f3f4'],
    p: ['‖ Paused', '#f1f3f4'],
    k: ['? Stage not known', '#e9ebee'],
    n: ['? No contact date yet', '#e9ebee'],
    s: ['? Still active?', '#e9ebee'],
    x: ['–', 'none'],
  }[letter] ?? ['?', 'none'];
  const said = () => {
    if (due === 0) return quiet;
    if (on > due) return [`▲ Overdue ${on - due} ${on - due === 1 ? 'day' : 'days'}`, '#ee857b'];
    if (on >= pressing) return ['● Today', '#fcdc76'];
    return on >= coming ? [`○ By ${dayText(due)}`, '#fff8e6'] : quiet;
  };
  const [word, colour] = said();
  return { words: `${word} · ${why}`, colour };
}

function dayText(serial) {
  const date = new Date(DAY_ZERO + serial * DAY_MS);
  const [weekday, day, month] = [
    ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][date.getUTCDay()],
    date.getUTCDate(),
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][date.getUTCMonth()],
  ];
  return `${weekday} ${day} ${month}`;
}
