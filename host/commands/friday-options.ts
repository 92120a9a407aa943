import { existsSync, statSync } from 'node:fs';
import { isZone } from '../runtime/zone-time.js';
import { mailServerAt, SMTP_USAGE, type MailServer } from '../web/postman.js';
import { readArguments, UsageError } from './command-line.js';

export interface FridayOptions {
  readonly file: string;
  /** yyyy-mm-dd */
  readonly on: string;
  readonly out: string;
  readonly save: string | null;
  readonly json: boolean;
  readonly zone: string;
  readonly user: string;
  /** A mail server to which the mails really go, or null. */
  readonly smtp: MailServer | null;
}

const USAGE =
  'npm run -s friday -- FILE --on YYYY-MM-DD --out DIR [--save FILE] [--json] [--zone ZONE] [--as ADDRESS] [--smtp URL [--smtp-plain]]';

/** @throws UsageError with one sentence */
export function readFridayOptions(argv: readonly string[]): FridayOptions {
  const { values, positionals } = readArguments(argv, {
    on: { type: 'string' },
    out: { type: 'string' },
    save: { type: 'string' },
    json: { type: 'boolean', default: false },
    zone: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
    as: { type: 'string', default: 'you@example.com' },
    smtp: { type: 'string' },
    'smtp-plain': { type: 'boolean', default: false },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError(`Name the file with your candidates: ${USAGE}`);
  if (more.length > 0) throw new UsageError(`One file at a time; “${more.join('”, “')}” is one too many.`);
  if (values.on === undefined) throw new UsageError('Say for which day with --on YYYY-MM-DD.');
  if (!isDay(values.on)) throw new UsageError(`--on takes a day as YYYY-MM-DD; “${values.on}” is none.`);
  if (values.out === undefined) throw new UsageError('Say where the tracker and the mails go with --out DIR.');
  if (existsSync(values.out) && !statSync(values.out).isDirectory()) {
    throw new UsageError(`--out takes a folder; “${values.out}” is a file.`);
  }
  if (!isZone(values.zone)) throw new UsageError(`--zone takes a name like Europe/Berlin; “${values.zone}” is none.`);
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(values.as)) throw new UsageError(`--as takes an address; “${values.as}” is none.`);
  const smtp = values.smtp === undefined ? null : mailServerAt(values.smtp, values['smtp-plain']);
  if (values.smtp !== undefined && smtp === null) throw new UsageError(SMTP_USAGE);
  return {
    file,
    on: values.on,
    out: values.out,
    save: values.save ?? null,
    json: values.json,
    zone: values.zone,
    user: values.as,
    smtp,
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
