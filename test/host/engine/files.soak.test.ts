import { randomCsv } from '../../support/random-files.js';
import { tryFiles } from '../../support/try-files.js';

it('a CSV or TSV file, damaged anywhere, is opened or refused with one sentence, and soon', () =>
  tryFiles('any.csv', randomCsv, 40_000));
