import { recognise } from '../../../src/domain/recognition/recognise.js';
import { FIELDS, type Field, type Recognition } from '../../../src/domain/recognition/recognition.js';
import { meaningsOf, StageReader } from '../../../src/domain/recognition/stages.js';
import type { Words } from '../../../src/domain/recognition/words/words.js';
import { cellsFor } from './sample-cells.js';

/** A sheet whose right answer is known. */
export interface Sheet {
  readonly id: string;
  readonly language: string;
  readonly isCandidateSheet: boolean;
  /** 1 when left out. */
  readonly headerRow?: number;
  readonly headers: readonly string[];
  readonly stages: readonly string[];
  readonly mapping: Partial<Record<Field, string>>;
  /** Columns that are as good an answer. */
  readonly also: Partial<Record<Field, readonly string[]>>;
  /** Columns that are no field of ours and whose cells look like one: a day of birth, an interviewer. */
  readonly looksLike?: Readonly<Record<string, Field>>;
}

export interface Vocabulary {
  readonly system: string;
  readonly language: string;
  readonly column: string;
  /** Value → phase; `a?` where it must be asked about, `a|b` where another reading is as good. */
  readonly values: Readonly<Record<string, string>>;
}

/** Languages that have a word file; the others are to get no wrong column, and what their cells tell. */
export const LISTED = /^(en|de|fr|es|pt|it|nl|sv|da|no|nb|pl|ja|zh|ko|ru|tr)\b/;
const ROWS = 40;
const SEEDS = [1, 2, 3];

/** The sheet with cells made from the fields alone; columns that are no field get decoys. */
export function tableOf(sheet: Sheet, seed: number): string[][] {
  const fieldOf = new Map<string, Field>(Object.entries(sheet.looksLike ?? {}));
  for (const field of FIELDS) for (const header of sheet.also[field] ?? []) fieldOf.set(header, field);
  for (const field of FIELDS) {
    const header = sheet.mapping[field];
    if (header !== undefined) fieldOf.set(header, field);
  }
  const columns = sheet.headers.map((header, at) => {
    const field = fieldOf.get(header);
    return cellsFor(field, ROWS, seed * 1009 + at * 31 + sheet.id.length, field === 'stage' ? sheet.stages : []);
  });
  const titles = Array.from({ length: (sheet.headerRow ?? 1) - 1 }, (_, row) =>
    row === 0 ? ['Report'] : ['Made on', 'Monday'],
  );
  return [
    ...titles,
    [...sheet.headers],
    ...Array.from({ length: ROWS }, (_, row) => columns.map((cells) => cells[row] ?? '')),
  ];
}

export class Score {
  right = 0;
  wrong = 0;
  missing = 0;
  readonly mistakes: string[] = [];
  get all(): number {
    return this.right + this.wrong + this.missing;
  }
  get line(): string {
    const share = (count: number): string => `${((100 * count) / Math.max(1, this.all)).toFixed(1)} %`;
    return `${String(this.right).padStart(5)} right (${share(this.right)})  ${this.wrong} wrong (${share(this.wrong)})  ${this.missing} missing`;
  }
}

export type FieldScores = ReadonlyMap<Field | 'all', Score>;

/** How a field was read, where there was something to find or something was found. */
interface FieldRead {
  readonly field: Field;
  readonly is: 'right' | 'wrong' | 'missing';
  readonly mistake: string;
}

function fieldsRead(sheet: Sheet, { mapping }: Recognition): FieldRead[] {
  return FIELDS.flatMap((field) => {
    const wanted = sheet.mapping[field];
    const got = mapping[field]?.header;
    const accepted = got !== undefined && (got === wanted || (sheet.also[field] ?? []).includes(got));
    if (wanted === undefined && (got === undefined || accepted)) return [];
    const is = accepted ? 'right' : got === undefined ? 'missing' : 'wrong';
    return { field, is, mistake: `${field} is “${wanted ?? ''}”, not “${got ?? ''}”` };
  });
}

/** What is read otherwise than it should be: whether it is a candidate sheet, the header row, each field. */
export function mistakesIn(sheet: Sheet, seed: number): string[] {
  const found = recognise('Tab', tableOf(sheet, seed));
  if (found.isCandidateSheet !== sheet.isCandidateSheet) return [`refused: ${found.refused ?? 'no'}`];
  if (!sheet.isCandidateSheet) return [];
  const { headerRow = 1 } = sheet;
  return [
    ...(found.headerRow === headerRow ? [] : [`header in row ${headerRow}, not ${found.headerRow}`]),
    ...fieldsRead(sheet, found).flatMap(({ is, mistake }) => (is === 'right' ? [] : mistake)),
  ];
}

/** Each field of each candidate sheet, three times with other cells. */
export function scoreFields(sheets: readonly Sheet[], wordsFor?: (sheet: Sheet) => readonly Words[]): FieldScores {
  const scores = new Map<Field | 'all', Score>([...FIELDS, 'all' as const].map((field) => [field, new Score()]));
  for (const sheet of sheets.filter(({ isCandidateSheet }) => isCandidateSheet)) {
    const words = wordsFor?.(sheet);
    for (const seed of SEEDS) {
      const found = recognise('Candidates', tableOf(sheet, seed), words === undefined ? {} : { words });
      for (const { field, is, mistake } of fieldsRead(sheet, found)) {
        for (const score of [scores.get(field), scores.get('all')]) {
          if (score === undefined) continue;
          score[is] += 1;
          if (is !== 'right') score.mistakes.push(`${sheet.id}: ${mistake}`);
        }
      }
    }
  }
  return scores;
}

export function printScores(title: string, scores: FieldScores): void {
  const lines = [...scores]
    .filter(([, score]) => score.all > 0)
    .map(([field, score]) => `${field.padEnd(14)}${score.line}`);
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}

export const allOf = (scores: FieldScores): Score => scores.get('all') ?? new Score();

export interface StageScore {
  right: number;
  asked: number;
  wrong: number;
  readonly mistakes: string[];
  readonly wrongAndCertain: string[];
}

export function scoreStages(
  vocabularies: readonly Vocabulary[],
  wordsFor?: (vocabulary: Vocabulary) => readonly Words[],
): StageScore {
  const score: StageScore = { right: 0, asked: 0, wrong: 0, mistakes: [], wrongAndCertain: [] };
  for (const vocabulary of vocabularies) {
    const words = wordsFor?.(vocabulary);
    const reader = words === undefined ? undefined : new StageReader(words);
    const found = meaningsOf(Object.keys(vocabulary.values), { column: vocabulary.column }, reader);
    for (const [text, expected] of Object.entries(vocabulary.values)) {
      const meaning = found[text.trim()];
      const phases = expected.replace('?', '').split('|');
      const isRight = phases.includes(meaning?.phase ?? '');
      if (isRight) score.right += 1;
      else if (expected.includes('?') && meaning?.certain === false) score.asked += 1;
      else score.wrong += 1;
      if (isRight) continue;
      const says = `${vocabulary.system}: “${text}” is ${expected}, not ${meaning?.phase ?? ''}`;
      (meaning?.certain === true ? score.wrongAndCertain : score.mistakes).push(says);
    }
  }
  return score;
}
