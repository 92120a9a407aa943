import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionResult, Host, InstalledTrigger, SentMail } from '../runtime/host.js';
import { instantOf, wallClock } from '../runtime/zone-time.js';
import { mailSource } from '../web/outbox.js';
import { createPostman, refusalOf, type MailServer } from '../web/postman.js';
import { writeAtomically } from '../web/workbook-file.js';
import { bundleFolder } from './bundle-folder.js';
import { processStreams, RefusedByAddOn } from './command-line.js';
import type { Streams } from './command-line.js';
import { readFridayOptions } from './friday-options.js';
import type { FridayOptions } from './friday-options.js';
import { fileNameOf, fridaySummary, lostLines } from './friday-summary.js';
import type { FridayResult } from './friday-summary.js';
import { askFor, openHost, setUpTracker } from './open-tracker.js';
import { EXIT, withOutcome } from './outcome.js';

/** The hour of the morning at which the workbook is opened and set up, on the day of the run. */
const MORNING = 9;

/** `npm run friday`: the whole job with no browser. Answers with the exit code. */
export const runFriday = (argv: readonly string[], streams: Streams = processStreams): Promise<number> =>
  withOutcome(argv, streams, async (args) => {
    const options = readFridayOptions(args);
    const { result, sent } = await friday(options, streams);
    streams.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : fridaySummary(result, options.out));
    const allSent = options.smtp === null || (await reallySend(sent, options.smtp, streams));
    return allSent ? EXIT.done : EXIT.notAllSent;
  });

async function friday(
  options: FridayOptions,
  streams: Streams,
): Promise<{ readonly result: FridayResult; readonly sent: readonly SentMail[] }> {
  const { file, on, out, save, zone, user } = options;
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const now = instantOf(zone, year, month, day, MORNING);
  const { host, notes, kept } = await openHost({ file, save, bundle: bundleFolder(), zone, user, now });
  if (kept) streams.err(`Opened ${save ?? ''}, which was kept earlier, instead of ${file}.\n`);
  for (const note of notes) streams.err(`${note.sheet}: ${note.says}\n`);
  const warnings = setUpTracker(host);
  const team = askFor(host, 'getTeam');
  if (!team.started) askFor(host, 'startForTeam', team.recipients);

  const before = host.outbox.length;
  const run = runTheWeek(host, on, streams);
  if (!run.ok) throw new Error(`The Friday run failed: ${run.error?.message ?? 'no reason given'}`);
  const report = askFor(host, 'getReport');
  const sent = host.outbox.slice(before);

  // Everything is made before anything is written: a failure leaves no half of it behind.
  const { bytes, notes: lost } = host.workbook.toXlsx();
  for (const line of lostLines(lost)) streams.err(`${line}\n`);
  const mails = await Promise.all(
    sent.map(async (mail, index) => ({ name: fileNameOf(mail, index + 1), mail, source: await mailSource(mail) })),
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'tracker.xlsx'), bytes);
  for (const { name, source } of mails) writeFileSync(join(out, name), source);
  if (save !== null) writeAtomically(save, JSON.stringify(host.save()));

  const result: FridayResult = {
    on,
    nextBlitz: report.nextBlitz,
    tracker: report.tracker,
    owed: report.owed.map(({ row, candidate, owner, rule, dueOn, actBy, daysLate, band, why }) => ({
      row,
      candidate,
      owner,
      rule,
      dueOn,
      actBy,
      daysLate,
      band,
      why,
    })),
    unconfirmed: report.unconfirmed,
    warnings,
    mails: mails.map(({ name, mail }) => ({ to: mail.to[0] ?? '', subject: mail.subject, file: name })),
    calls: run.trace.counts,
  };
  return { result, sent };
}

/** Last of all, when everything is written: what has left cannot be taken back. Whether every mail was taken. */
async function reallySend(mails: readonly SentMail[], server: MailServer, streams: Streams): Promise<boolean> {
  const postman = createPostman(server);
  const refusals = (await postman.deliver(mails)).map(refusalOf).filter((refusal) => refusal !== null);
  postman.close();
  for (const refusal of refusals) streams.err(`${refusal}\n`);
  streams.err(`${String(mails.length - refusals.length)} of ${String(mails.length)} mails were really sent.\n`);
  return refusals.length === 0;
}

/** Fires the weekly trigger at its hour on that day; on another day than the blitz's, that week's run is made on it. */
function runTheWeek(host: Host, on: string, streams: Streams): ExecutionResult {
  const trigger = host.triggers().find(({ handler }) => handler === 'fridayRun');
  if (trigger === undefined) throw new RefusedByAddOn('The Friday trigger is gone. Set the tracker up again.');
  const zone = host.workbook.timeZone;
  const at = momentOfRun(trigger, on, zone);
  // By the weekday: in a kept workbook that day's run may be behind us already, and the next one a week away.
  if (trigger.nextAt === null || wallClock(zone, trigger.nextAt).weekday !== wallClock(zone, at).weekday) {
    const usual = trigger.nextAt === null ? 'no day' : isoDay(trigger.nextAt, zone);
    streams.err(`${on} is not the blitz day (the next one is ${usual}); this week's run is made on it.\n`);
  }
  host.setNow(Math.max(host.now(), at));
  return host.fire(trigger.id);
}

function momentOfRun(trigger: InstalledTrigger, on: string, zone: string): number {
  const { hour, minute } = wallClock(zone, trigger.nextAt ?? 0);
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  return instantOf(zone, year, month, day, hour, minute);
}

function isoDay(at: number, zone: string): string {
  const { year, month, day } = wallClock(zone, at);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
