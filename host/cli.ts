import { bundleFolder } from './commands/bundle-folder.js';
import { processStreams } from './commands/command-line.js';
import { EXIT, withOutcome } from './commands/outcome.js';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { startHost } from './web/start-host.js';
import { readStartOptions, StartRefused, USAGE, type StartOptions } from './web/start-options.js';
import { pageKey } from './web/page-key.js';
import { createPostman, postNewMails } from './web/postman.js';
import { startPageServer, type PageServer, type PageServerOptions } from './web/server.js';

/** Where the page is unless told otherwise: an address that stays the same from one start to the next. */
const USUAL_PORT = 8417;

/** `npm start`: opens a workbook, serves the page and says where. Gives the exit code. Runs on until Ctrl+C. */
export const runStart = (argv: readonly string[]): Promise<number> =>
  withOutcome(argv, processStreams, async (args) => {
    const options = readStartOptions(args);
    if (options.help) process.stdout.write(USAGE);
    else await start(options);
    return EXIT.done;
  });

async function start(options: StartOptions): Promise<void> {
  say(`Opening ${options.save ?? options.file ?? 'the sample'}…`);
  const { host, says, users } = await startHost(options, {
    bundle: bundleFolder(),
    thread: folder('script-thread.mjs'),
  });
  for (const line of says) say(line);
  for (const { ok, error } of host.open()) {
    if (!ok && error !== null) say(`onOpen failed: ${error.message}`);
  }
  const { name } = host.workbook;
  const postman = options.smtp === null ? null : createPostman(options.smtp);
  const post = postman === null ? null : postNewMails(host.outbox, postman, say);
  const onChange = (): void => void post?.();
  const page = { host, title: name, assets: folder('.'), users, save: options.save, onChange, key: pageKey() };
  const server = await serve(page, options.port);
  if (postman !== null) say('Mails are really sent, to whomever they are addressed.');
  if (options.save !== null) say(`Keeps the workbook in ${options.save}.`);
  say(`\n  ${server.url}\n`);
  say('That link opens the page once, in one browser; there it stays open, in as many tabs as you like.');
  say('In the page: Close the Loop → Set up tracker, then “Next Friday 15:00”, then the outbox. Ctrl+C stops.');
  stopOnSignal(server);
  if (options.open) openBrowser(server.url);
}

async function serve(options: Omit<PageServerOptions, 'port'>, port: number | null): Promise<PageServer> {
  try {
    return await startPageServer({ ...options, port: port ?? USUAL_PORT });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (options.save !== null && error instanceof Error && 'path' in error) {
      throw new StartRefused(`${options.save} can't be written (${String(code)}).`);
    }
    if (code === 'EADDRINUSE' && port === null) return startPageServer({ ...options, port: 0 });
    if (code === 'EADDRINUSE') {
      throw new StartRefused(`Port ${String(port)} is in use: stop what uses it, or choose another with --port.`);
    }
    if (code === 'EACCES' && port !== null && port < 1024) {
      throw new StartRefused(`Port ${String(port)} is not for ordinary users: choose one above 1023.`);
    }
    throw error;
  }
}

function stopOnSignal(server: PageServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
}

function openBrowser(url: string): void {
  const { platform } = process;
  const [program, ...args] =
    platform === 'darwin' ? ['open', url] : platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
  // The address is printed above: a machine without a browser needs no error.
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
