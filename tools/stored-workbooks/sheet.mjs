export const TAB = 'Candidates';
const DAY_MS = 24 * 60 * 60 * 1000;

export const isoDay = (at) => new Date(at).toISOString().slice(0, 10);
export const daysAfter = (at, days) => isoDay(at + days * DAY_MS);

export const keyOf = (host, name = TAB) =>
  host.workbook.sheets().find((key) => host.workbook.sheetName(key) === name) ?? null;

/** What a tab shows, row by row. */
export function shown(host, name = TAB) {
  const key = keyOf(host, name);
  const { workbook } = host;
  const zone = { top: 0, left: 0, bottom: workbook.lastRow(key), right: workbook.lastColumn(key) };
  return workbook.read(key, zone).map((row) => row.map(({ display }) => display));
}

/** As somebody's sidebar would ask; an error or a refusal ends the making of the workbook. */
export function ask(host, name, ...args) {
  const { ok, value, error } = host.callFromClient(name, args);
  if (!ok) throw new Error(`${name}: ${error?.message ?? ''}`);
  if (value?.kind === 'refused') throw new Error(`${name}: ${value.says}`);
  return value;
}

/** Selects a row (1-based) and asks for its card, as the sidebar does; null where the row is nobody. */
export function cardOfRow(host, row, name = TAB) {
  host.selection = { sheet: name, row: row - 1, column: 0, bottom: row - 1, right: 0 };
  const answer = ask(host, 'getSelection', null);
  return answer.kind === 'card' ? answer.card : null;
}

export const cardOf = (host, name) => cardOfRow(host, rowOf(host, name));

/** The first row (1-based) of that name. */
export function rowOf(host, name) {
  const index = shown(host).findIndex((row) => row[0] === name);
  if (index < 0) throw new Error(`Nobody is called ${name}.`);
  return index + 1;
}

export function typeInto(host, name, header, text) {
  const column = String.fromCharCode(65 + shown(host)[0].indexOf(header));
  host.type(TAB, `${column}${rowOf(host, name)}`, text);
}

let forms = 0;
/** The key that the sidebar makes up once for each form. */
export const formKey = () => `form-${String((forms += 1))}`;

export const touch = (card, more) => ({
  candidateId: card.candidateId,
  what: 'spoke',
  on: card.today,
  summary: '',
  scheduling: false,
  needsAnswer: false,
  promise: null,
  keeps: [],
  key: formKey(),
  ...more,
});

export const aside = (card, more) => ({
  candidateId: card.candidateId,
  wakeOn: null,
  candidateKnows: false,
  reason: '',
  whom: null,
  key: formKey(),
  ...more,
});
