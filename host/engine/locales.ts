/** How a locale writes numbers and dates: what the engine needs for display and what typed text is read by. */
export interface HostLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

type Row = readonly [code: string, name: string, thousands: string, decimal: string, weekStart: number, date: string];

/** Narrow no-break space: what French and others put between thousands. */
const NNBSP = '\u202f';
const NBSP = '\u00a0';

/** Date patterns as CLDR's short format, with the four-digit year that Google Sheets shows. */
const ROWS: readonly Row[] = [
  ['en_US', 'English (US)', ',', '.', 7, 'm/d/yyyy'],
  ['en_GB', 'English (UK)', ',', '.', 1, 'dd/mm/yyyy'],
  ['en_AU', 'English (Australia)', ',', '.', 1, 'dd/mm/yyyy'],
  ['en_CA', 'English (Canada)', ',', '.', 7, 'yyyy-mm-dd'],
  ['en_IE', 'English (Ireland)', ',', '.', 1, 'dd/mm/yyyy'],
  ['en_IN', 'English (India)', ',', '.', 7, 'dd/mm/yyyy'],
  ['de_DE', 'German', '.', ',', 1, 'dd.mm.yyyy'],
  ['de_AT', 'German (Austria)', NBSP, ',', 1, 'dd.mm.yyyy'],
  ['de_CH', 'German (Switzerland)', '’', '.', 1, 'dd.mm.yyyy'],
  ['fr_FR', 'French', NNBSP, ',', 1, 'dd/mm/yyyy'],
  ['fr_CA', 'French (Canada)', NBSP, ',', 7, 'yyyy-mm-dd'],
  ['es_ES', 'Spanish', '.', ',', 1, 'dd/mm/yyyy'],
  ['es_MX', 'Spanish (Mexico)', ',', '.', 7, 'dd/mm/yyyy'],
  ['it_IT', 'Italian', '.', ',', 1, 'dd/mm/yyyy'],
  ['nl_NL', 'Dutch', '.', ',', 1, 'd-m-yyyy'],
  ['pt_BR', 'Portuguese (Brazil)', '.', ',', 7, 'dd/mm/yyyy'],
  ['pt_PT', 'Portuguese', NBSP, ',', 1, 'dd/mm/yyyy'],
  ['ja_JP', 'Japanese', ',', '.', 7, 'yyyy/mm/dd'],
  ['zh_CN', 'Chinese', ',', '.', 1, 'yyyy-mm-dd'],
  ['ko_KR', 'Korean', ',', '.', 7, 'yyyy. m. d'],
  ['sv_SE', 'Swedish', NBSP, ',', 1, 'yyyy-mm-dd'],
  ['da_DK', 'Danish', '.', ',', 1, 'dd.mm.yyyy'],
  ['nb_NO', 'Norwegian', NBSP, ',', 1, 'dd.mm.yyyy'],
  ['fi_FI', 'Finnish', NBSP, ',', 1, 'd.m.yyyy'],
  ['pl_PL', 'Polish', NBSP, ',', 1, 'dd.mm.yyyy'],
  ['cs_CZ', 'Czech', NBSP, ',', 1, 'd. m. yyyy'],
  ['tr_TR', 'Turkish', '.', ',', 1, 'dd.mm.yyyy'],
  ['ru_RU', 'Russian', NBSP, ',', 1, 'dd.mm.yyyy'],
];

const LOCALES = new Map(ROWS.map((row) => [row[0], localeOf(row)]));

function localeOf([code, name, thousandsSeparator, decimalSeparator, weekStart, dateFormat]: Row): HostLocale {
  const formulaArgSeparator = decimalSeparator === ',' ? ';' : ',';
  const timeFormat = code.startsWith('en_') && code !== 'en_GB' && code !== 'en_IE' ? 'hh:mm:ss a' : 'hh:mm:ss';
  return { name, code, thousandsSeparator, decimalSeparator, weekStart, dateFormat, timeFormat, formulaArgSeparator };
}

/** The locale of a code ("de_DE", "de-DE", "de"), or undefined for one that the host does not know. */
export function findLocale(code: string): HostLocale | undefined {
  const wanted = code.replace('-', '_');
  return LOCALES.get(wanted) ?? [...LOCALES.values()].find((locale) => locale.code.startsWith(`${wanted}_`));
}

/** The locale of a code; English (US) for one that the host does not know. */
export function localeFor(code: string): HostLocale {
  const locale = findLocale(code) ?? LOCALES.get('en_US');
  if (locale === undefined) throw new Error('The list of locales has lost English (US).');
  return locale;
}

/** In which order a locale writes day, month and year. */
export function dateOrder(locale: HostLocale): 'dmy' | 'mdy' | 'ymd' {
  const first = /[dmy]/.exec(locale.dateFormat)?.[0];
  return first === 'd' ? 'dmy' : first === 'm' ? 'mdy' : 'ymd';
}

const BOOLEANS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  es: ['VERDADERO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  pt: ['VERDADEIRO', 'FALSO'],
  sv: ['SANT', 'FALSKT'],
};

/** How a locale says true and false. */
export function booleanWords(code: string): readonly [yes: string, no: string] {
  return BOOLEANS[code.slice(0, 2)] ?? ['TRUE', 'FALSE'];
}
