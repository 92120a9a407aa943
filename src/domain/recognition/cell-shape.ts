import type { Cell } from '../cell.js';
import { readDateText } from './date-text.js';

/** What one cell looks like. */
export type CellShape =
  | 'blank'
  | 'email'
  | 'linkedin'
  | 'url'
  | 'phone'
  | 'date'
  | 'number'
  | 'yes or no'
  | 'person' // two to four capitalised words, or a short name in Chinese, Japanese, Korean
  | 'words' // a short text
  | 'prose'; // a sentence or more

/** Words for nothing, in lower case, without full stops and spaces. */
const BLANKS = new Set(
  (
    'na|n/a|#n/a|null|none|nil|notavailable|notapplicable|notspecified|notprovided|undefined|nan|tbd|ka|keineangabe|' +
    'なし|無し|未定|无|無|없음|нетданных|yok'
  ).split('|'),
);
const isMark = (text: string): boolean => /^[-–—/.?_]+$/.test(text);
const EMAIL = /[^\s@<>,;:"()]@[^\s@<>,;:"().]+(?:\.[^\s@<>,;:"().]+)*\.\p{L}{2,}/u;
const URL = /^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)*\.(com|org|net|io|de|fr|co|eu|dev|me)\/\S*$/i;
const LINKEDIN = /linkedin\.com\/|^in\/[\w-]+$/i;
const PHONE = /^(tel\.?:?\s*)?[+(]?\d[\d\s().\-–—/+x]*(ext\.?\s?\d+)?$/i;
const YES_NO =
  /^(yes|no|y|n|true|false|ja|nein|oui|non|si|sì|sí|sim|não|nao|nee|nej|tak|nie|да|нет|evet|hayır|はい|いいえ|是|否|有|예|아니오|[〇○×✕✗✓✔☑☐x])$/i;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeio]s?|van|von|der|den|de|la|le|bin|al|el|y)$/u;

/** Two to five words as names are written. */
function isPerson(text: string): boolean {
  const words = text.split(/,?\s+/);
  return words.length >= 2 && words.length <= 5 && words.every((word) => NAME.test(word));
}
const EAST_ASIAN_PERSON =
  /^[\u4e00-\u9fff々]{1,4}\s?[\u4e00-\u9fff々ぁ-んァ-ヶー]{1,5}$|^[\uac00-\ud7af]{2,4}$|^[ァ-ヶー]{2,8}[\s・][ァ-ヶー]{2,8}$/;
/** Longer than this, or with more words, a text is a note. */
const PROSE = { letters: 45, words: 7 };

/** Nothing in it, or a mark that stands for nothing ("-", "n/a"). */
export const isBlank = (cell: Cell): boolean =>
  typeof cell === 'string' && (cell.trim() === '' || (cell.length < 20 && meansNothing(cell.trim())));

const meansNothing = (text: string): boolean => isMark(text) || BLANKS.has(text.toLowerCase().replace(/[.\s]/g, ''));

/** Texts already looked at: sheets repeat their values, and a header is looked for in the same rows. */
const seen = new Map<string, CellShape>();
const MOST_SEEN = 20_000;

export function shapeOf(cell: Cell): CellShape {
  if (typeof cell === 'object') return 'date';
  if (typeof cell === 'boolean') return 'yes or no';
  if (typeof cell === 'number') return 'number';
  const known = seen.get(cell);
  if (known !== undefined) return known;
  const shape = shapeOfText(cell);
  if (seen.size >= MOST_SEEN) seen.clear();
  if (cell.length < 100) seen.set(cell, shape);
  return shape;
}

const LONGEST_READ = 400;
const SMALL_NUMBER = /^[-+]?\d{1,3}([.,]\d+)?\s?%?$|^\d{1,6}$/;
/** A long number as a spreadsheet shows it: 4.477E+11. */
const SHORTENED_NUMBER = /^\d([.,]\d+)?e\+?1[0-5]$/i;
const AMOUNT = /^[-+$€£¥]?\s?[\d.,\s]+\s?[$€£¥%]?$/;

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 16 && PHONE.test(text);
}

/** What a text may look like; the first that suits is taken. */
const TEXT_SHAPES: readonly (readonly [shape: CellShape, suits: (text: string) => boolean])[] = [
  ['prose', (text) => text.length > LONGEST_READ],
  ['yes or no', (text) => YES_NO.test(text)],
  ['email', (text) => EMAIL.test(text) && text.length < 200],
  ['linkedin', (text) => LINKEDIN.test(text)],
  ['url', (text) => URL.test(text)],
  ['number', (text) => SMALL_NUMBER.test(text)],
  ['date', (text) => readDateText(text) !== null],
  ['phone', (text) => SHORTENED_NUMBER.test(text)],
  ['phone', isPhone],
  ['number', (text) => AMOUNT.test(text)],
  ['person', (text) => text.length <= PROSE.letters && (isPerson(text) || EAST_ASIAN_PERSON.test(text))],
  ['prose', (text) => text.length > PROSE.letters || text.split(/\s+/).length > PROSE.words],
];

function shapeOfText(cell: string): CellShape {
  if (isBlank(cell)) return 'blank';
  // Full-width digits and signs ("０３－１２３４－５６７８") become plain ones.
  const text = cell.normalize('NFKC').trim();
  return TEXT_SHAPES.find(([, suits]) => suits(text))?.[0] ?? 'words';
}
