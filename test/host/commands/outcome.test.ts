/** What a command says and answers when something goes wrong: one sentence, and a code that tells whose fault it was. */
import { UsageError } from '../../../host/commands/command-line.js';
import { withOutcome } from '../../../host/commands/outcome.js';
import { UnreadableFile } from '../../../host/engine/unreadable-file.js';

async function outcomeOf(error: unknown, ...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const streams = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
  const seen: string[][] = [];
  const code = await withOutcome(argv, streams, (args) => {
    seen.push([...args]);
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what a library throws need not be one
    return Promise.reject(error);
  });
  return { code, ...said, args: seen[0] };
}

const fileError = (code: string): Error =>
  Object.assign(new Error(`${code}: no luck, open '/x'`), { code, path: '/x/tracker.xlsx' });

describe('a command that goes wrong', () => {
  it.each<[string, Error, string]>([
    ['what was typed', new UsageError('--on takes a day.'), '--on takes a day.\n'],
    ['the file', new UnreadableFile('“x.csv” is empty.'), '“x.csv” is empty.\n'],
    ['a full disk', fileError('ENOSPC'), '“/x/tracker.xlsx” can’t be used: the disk is full.\n'],
    ['a locked folder', fileError('EACCES'), '“/x/tracker.xlsx” can’t be used: you may not write or read there.\n'],
  ])('because of %s says so in one sentence and ends with 2', async (_, error, says) => {
    expect(await outcomeOf(error)).toMatchObject({ code: 2, out: '', err: says });
  });

  it.each([
    [new TypeError('x is not\n a function')],
    [new RangeError('Invalid string length')],
    [fileError('ESOMETHING')],
    ['a text that was thrown'],
  ])('because of us says so in one sentence, says where to report it, and ends with 70: %s', async (error) => {
    const { code, err } = await outcomeOf(error);
    expect(code).toBe(70);
    expect(err).toMatch(/^Something is wrong with Close the Loop itself[^\n]*CONTRIBUTING\.md[^\n]*\.\n$/);
  });

  it('shows the stack with --debug only, and the command never sees that option', async () => {
    const { err, args } = await outcomeOf(new TypeError('x'), 'people.csv', '--debug', '--json');
    expect(err).toMatch(/TypeError: x\n\s+at /);
    expect(args).toEqual(['people.csv', '--json']);
  });

  it('answers in JSON who asked for JSON', async () => {
    const { out, err } = await outcomeOf(new UnreadableFile('“x.csv” is empty.'), '--json');
    expect([JSON.parse(out), err]).toEqual([{ refused: '“x.csv” is empty.' }, '']);
  });
});
