import { isZone } from '../runtime/zone-time.js';
import { mailServerAt, SMTP_USAGE, type MailServer } from './postman.js';

/** What `npm start` was told. */
export interface StartOptions {
  readonly file: string | null;
  readonly save: string | null;
  /** Null: the usual port, or any free one when that is taken. */
  readonly port: number | null;
  readonly open: boolean;
  /** yyyy-MM-dd; null: the machine's clock. */
  readonly on: string | null;
  readonly zone: string;
  readonly user: string;
  /** A mail server to which mails really go, or null: they stay in the outbox. */
  readonly smtp: MailServer | null;
  readonly help: boolean;
}

/** A mistake of whoever typed the command: its message is one sentence for them. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

export const USAGE = `npm start -- [FILE] [options]

  FILE              a .csv, .tsv or .xlsx with candidates; left out: a sample sheet
  --save FILE       keep the workbook in FILE; if FILE exists, it is opened
  --port N          port on 127.0.0.1
  --no-open         don't open the browser
  --on YYYY-MM-DD   the day on which the workbook's clock stands
  --zone ZONE       the workbook's time zone, e.g. Europe/Berlin
  --as ADDRESS      whom you act as
  --smtp URL        really send the mails through this server, e.g. smtp://user:password@mail.example:587
  --smtp-plain      send to it without encryption, if it offers none
  --debug           show the stack behind an unexpected error
`;

const WITH_VALUE = ['--save', '--port', '--on', '--zone', '--as', '--smtp'] as const;
type WithValue = (typeof WITH_VALUE)[number];

/** Options and the file may come in any order. Throws StartRefused. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const values = new Map<WithValue, string>();
  const files: string[] = [];
  let open = true;
  let plainSmtp = false;
  let help = false;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const [name, inline] = split(word);
    const option = WITH_VALUE.find((known) => known === name);
    if (option !== undefined) {
      const value = inline ?? args[(index += 1)];
      if (value === undefined || value === '' || value.startsWith('--')) {
        throw new StartRefused(`${option} needs a value after it.`);
      }
      if (values.has(option)) throw new StartRefused(`${option} was given twice.`);
      values.set(option, value);
    } else if (word === '--no-open') open = false;
    else if (word === '--smtp-plain') plainSmtp = true;
    else if (word === '--help' || word === '-h') help = true;
    else if (word.startsWith('-') && word !== '-')
      throw new StartRefused(`There is no option ${name}; --help lists them.`);
    else files.push(word);
  }
  if (files.length > 1)
    throw new StartRefused(`One file at a time: ${files.map((file) => `“${file}”`).join(' and ')} were given.`);
  return {
    file: files[0] ?? null,
    save: values.get('--save') ?? null,
    port: portOf(values.get('--port')),
    open,
    on: dayOf(values.get('--on')),
    zone: zoneOf(values.get('--zone')),
    user: addressOf(values.get('--as')),
    smtp: smtpOf(values.get('--smtp'), plainSmtp),
    help,
  };
}

function split(word: string): readonly [name: string, inline: string | undefined] {
  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function portOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535)
    throw new StartRefused(`“${value}” is not a port: use a number up to 65535.`);
  return port;
}

function dayOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  const date = new Date(`${value}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (!real || date.toISOString().slice(0, 10) !== value) {
    throw new StartRefused(`“${value}” is not a day: write it as YYYY-MM-DD.`);
  }
  return value;
}

function zoneOf(value: string | undefined): string {
  if (value === undefined) return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(value)) throw new StartRefused(`“${value}” is not a time zone: use a name such as Europe/Berlin.`);
  return value;
}

function addressOf(value: string | undefined): string {
  if (value === undefined) return 'you@example.com';
  if (!/^[^\s@<>,]+@[^\s@<>,]+$/.test(value)) throw new StartRefused(`“${value}” is not one e-mail address.`);
  return value;
}

/** The URL may hold a password, so it is not repeated. */
function smtpOf(value: string | undefined, plainAllowed: boolean): MailServer | null {
  if (value === undefined) {
    if (plainAllowed) throw new StartRefused('--smtp-plain says how to reach the server of --smtp URL: name that too.');
    return null;
  }
  const server = mailServerAt(value, plainAllowed);
  if (server === null) throw new StartRefused(SMTP_USAGE);
  return server;
}
