import { basename } from 'node:path';
import { openFile, UnreadableFile } from '../engine/open.js';
import { createHost } from '../runtime/create-host.js';
import { bundleFolder } from './bundle-folder.js';
import { processStreams, readArguments, UsageError } from './command-line.js';
import type { Streams } from './command-line.js';
import { recogniseTabs } from './open-tracker.js';
import { EXIT, withOutcome } from './outcome.js';
import { recognitionSummary } from './recognise-summary.js';
import type { Recognised } from './recognise-summary.js';

/** `npm run recognise`: how each tab of each file is understood. Answers with the exit code. */
export const runRecognise = (argv: readonly string[], streams: Streams = processStreams): Promise<number> =>
  withOutcome(argv, streams, async (args) => {
    const { values, positionals } = readArguments(args, {
      sheet: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length === 0)
      throw new UsageError('Name at least one file: npm run -s recognise -- FILE… [--sheet NAME] [--json]');
    const answers: Recognised[] = [];
    let unread = false;
    for (const file of positionals) {
      try {
        answers.push(...(await recogniseFile(file, values.sheet ?? null)));
      } catch (error) {
        if (!(error instanceof UnreadableFile || error instanceof UsageError)) throw error;
        unread = true;
        answers.push({ file, refused: error.message });
      }
    }
    const [only] = answers;
    // One file with one tab is an object; anything else a list in which each entry names its file.
    const single = positionals.length === 1 && answers.length === 1 && only !== undefined && !unread;
    if (values.json) {
      const { file: _, ...rest } = only ?? {};
      streams.out(`${JSON.stringify(single ? rest : answers, null, 2)}\n`);
    } else streams.out(recognitionSummary(answers));
    return unread ? EXIT.refused : EXIT.done;
  });

async function recogniseFile(file: string, sheet: string | null): Promise<readonly Recognised[]> {
  const { workbook } = await openFile(file);
  const host = createHost({ bundle: bundleFolder(), workbook });
  const tabs = recogniseTabs(host, sheet);
  if (tabs.length === 0) {
    throw new UsageError(
      sheet === null ? `“${basename(file)}” has no tabs to read.` : `“${basename(file)}” has no tab “${sheet}”.`,
    );
  }
  return tabs.map((tab) => ({ file, ...inOrder(tab) }));
}

/** As the documents list them, whoever made the object. */
const ORDER = ['sheet', 'isCandidateSheet', 'refused', 'headerRow', 'firstDataRow', 'rows', 'mapping', 'stages', 'dateOrder', 'warnings']; // prettier-ignore

const inOrder = (tab: Recognised): Recognised => Object.fromEntries(ORDER.map((key) => [key, tab[key]]));
