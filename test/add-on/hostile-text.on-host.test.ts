import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../host/engine/open';
import { LOG_HEADERS } from '../../src/domain/texts/sheet-words';
import { AddOnInWorkbook } from '../support/add-on-in-workbook';

/** Where the touch log says what was said. */
const SUMMARY = LOG_HEADERS.indexOf('Summary');

/** What a person may type, or paste, or be called; none of it may ever run, and all of it comes back. */
const TEXTS: readonly string[] = [
  '=IMPORTXML("http://evil.example","//a")',
  '+44 7700 900123',
  '-1',
  '@rita',
  "'quoted",
  '0042',
  'TRUE',
  'two\nlines\tand a tab',
  'שלום \u202e👋🏽 zwei',
  '<img src=x onerror=alert(1)>&amp;$&',
  '_x000D_ ]]> {"is":"o"}|',
  'x'.repeat(32_000),
];
const NAMES = ['=HYPERLINK("http://evil.example","Ana")', '<script>alert(1)</script>', '+1+cmd|calc', "O'Neil & Söhne"];

function tracked(): AddOnInWorkbook {
  const rows = NAMES.map((name, at) => [name, `p${String(at)}@mail.example`, 'Interview', 'Rita', '2026-11-05']);
  const addOn = AddOnInWorkbook.over(
    [['Candidate', 'Email', 'Stage', 'Recruiter', 'Last contact'], ...rows],
    '2026-11-20T14:30:00Z',
  );
  addOn.setUp();
  return addOn;
}

describe('hostile text on its way through sidebar, log, mail and file', () => {
  const addOn = tracked();
  const id = (addOn.shown()[1]?.[addOn.column('Candidate id')] ?? '').split('.')[0] ?? '';
  for (const [at, text] of TEXTS.entries()) {
    addOn.run('logTouch', {
      candidateId: id,
      what: 'no answer',
      on: '2026-11-20',
      summary: text,
      scheduling: false,
      needsAnswer: false,
      promise: { text: text.slice(0, 2000), dueOn: '2026-11-25' },
      keeps: [],
      key: `form ${String(at)}`,
    });
  }
  /** The summaries of the log of a workbook, with what a program would run of them. */
  const summaries = (workbook: AddOnInWorkbook['workbook']) => {
    const log = workbook.sheets().find((key) => workbook.sheetName(key) === 'Touch log') ?? '';
    const cells = workbook.read(log, { top: 1, left: SUMMARY, bottom: workbook.lastRow(log), right: SUMMARY }).flat();
    return {
      texts: cells.flatMap((cell) => (cell.kind === 'text' ? [cell.value] : [])),
      formulas: cells.filter((cell) => cell.formula !== null),
    };
  };

  it('stands in the log letter for letter, as text', () => {
    const { texts, formulas } = summaries(addOn.workbook);
    expect(formulas).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining([...TEXTS]));
  });

  it('comes back to the card letter for letter', () => {
    const answer = addOn.run('getCard', id) as {
      card: { promises: { text: string }[]; touches: { summary: string }[] };
    };
    expect(answer.card.touches[0]?.summary).toBe(TEXTS.at(-1));
    expect(answer.card.promises).toHaveLength(TEXTS.length);
  });

  it('is only words in the mail', () => {
    addOn.answers = ['OK'];
    addOn.run('sendMineNow');
    const [mail] = addOn.mails as unknown as { subject: string; htmlBody?: string; body?: string }[];
    const html = mail?.htmlBody ?? '';
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<img[^>]*onerror/i);
    for (const name of NAMES) expect(mail?.subject).not.toContain(name);
  });

  it('stands in the exported file letter for letter, and nothing of it is a formula', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    try {
      const path = join(folder, 'tracker.xlsx');
      writeFileSync(path, addOn.workbook.toXlsx().bytes);
      const { workbook } = await openFile(path);
      const { texts, formulas } = summaries(workbook);
      expect(formulas).toEqual([]);
      expect(texts).toEqual(expect.arrayContaining([...TEXTS]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
