import { DASHBOARD_FIGURES, DASHBOARD_WEEKS, SILENCE_GROUPS } from '../../app/dashboard.js';
import type { DashboardSheet, DashboardView } from '../../app/dashboard.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where everything stands; charts and formulas are bound to these cells for good. Rows and columns are 1-based. */
const ROW = {
  title: 1,
  status: 2,
  figuresHeader: 6,
  figures: 7,
  silenceHeader: 13,
  silence: 14,
  weeksHeader: 21,
  weeks: 22,
} as const;
export const DASHBOARD_HEADERS = ['Figure', 'Rate', 'Counted', 'Of', 'Left out', 'n', 'Left out because'];
const LAST_COLUMN = 7;
const WIDTHS: readonly number[] = [290, 90, 80, 80, 80, 80, 330];
/** Charts stand in the free space beside the two narrow tables, so that a laptop shows them without scrolling. */
const CHART_COLUMN = 4;
const CHART_PIXELS = { left: 16, width: 550, height: 270 } as const;

/** Dark enough to be told apart when printed in grey. */
const INK = '#1b222a';
const GROUND = '#e1f3ee';
const SILENCE_COLOR = '#2a7f6b';
const WEEKS_COLOR = '#35618f';

/** Writes the figures into the Dashboard tab: two blocks, whatever the number of candidates. */
export class DashboardTab implements DashboardSheet {
  constructor(private readonly sheet: Sheet) {}

  show(view: DashboardView): void {
    this.sheet.getRange(ROW.status, /* column= */ 2, 3, 1).setValues([[view.asOf], [view.lastRun], [view.attention]]);
    this.sheet
      .getRange(ROW.figures, /* column= */ 3, view.figures.length, 3)
      .setValues(view.figures.map(({ numerator, denominator, leftOut }) => [numerator, denominator, leftOut]));
    this.sheet
      .getRange(ROW.figures, LAST_COLUMN, view.figures.length, 1)
      .setValues(view.figures.map(({ why }) => [why]));
    this.sheet
      .getRange(ROW.silence, /* column= */ 2, view.silence.length, 1)
      .setValues(view.silence.map((people) => [people]));
    this.sheet
      .getRange(ROW.weeks, /* column= */ 1, view.weeks.length, 3)
      .setValues(view.weeks.map(({ week, touches, people }) => [week, touches, people]));
  }
}

/** Titles, formulas, formats and the two charts on an empty tab; once, for the charts follow their ranges. */
export function layOutDashboard(sheet: Sheet): void {
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.setHiddenGridlines(true);
  sheet
    .getRange(1, 1, ROW.weeks + DASHBOARD_WEEKS, LAST_COLUMN)
    .setFontColor(INK)
    .setVerticalAlignment('middle');
  sheet.getRange(ROW.title, 1).setValue('How we keep in touch').setFontSize(18).setFontWeight('bold');
  sheet
    .getRange(ROW.status, 1, 3, 1)
    .setValues([['Figures as of'], ['Friday mails'], ['Needs somebody']])
    .setFontWeight('bold');
  // Sentences of ours, but with addresses in them: never parsed.
  sheet.getRange(ROW.status, 2, 3, 1).setNumberFormat('@');
  layOutFigures(sheet);
  layOutSilence(sheet);
  layOutWeeks(sheet);
  addCharts(sheet);
  sheet.protect().setDescription('Close the Loop: rewritten whenever the figures are refreshed').setWarningOnly(true);
}

function layOutFigures(sheet: Sheet): void {
  header(sheet, ROW.figuresHeader, DASHBOARD_HEADERS);
  const rows = DASHBOARD_FIGURES.length;
  sheet.getRange(ROW.figures, 1, rows, 1).setValues(DASHBOARD_FIGURES.map((name) => [name]));
  const at = DASHBOARD_FIGURES.map((_, index) => String(ROW.figures + index));
  // Of nobody nothing is true, and of fewer than five a rate says too much: then the counts stand alone.
  sheet
    .getRange(ROW.figures, 2, rows, 1)
    .setFormulas(at.map((row) => [`=IF(D${row}=0,"n/a",IF(D${row}<5,C${row}&" of "&D${row},C${row}/D${row}))`]))
    .setNumberFormat('0%')
    .setHorizontalAlignment('right')
    .setFontWeight('bold')
    .setFontSize(13);
  sheet.getRange(ROW.figures, 3, rows, 3).setNumberFormat('0');
  sheet
    .getRange(ROW.figures, 6, rows, 1)
    .setFormulas(at.map((row) => [`=D${row}+E${row}`]))
    .setNumberFormat('0');
  sheet.getRange(ROW.figures, LAST_COLUMN, rows, 1).setNumberFormat('@').setWrap(true);
  const note = 'Four weeks back for interviews, promises and closings. Whom we know nothing of counts as not covered.';
  sheet
    .getRange(ROW.figures + rows, 1)
    .setValue(note)
    .setFontStyle('italic')
    .setFontSize(9);
}

function layOutSilence(sheet: Sheet): void {
  header(sheet, ROW.silenceHeader, ['Days without word', 'People', 'Share']);
  const rows = SILENCE_GROUPS.length;
  const last = String(ROW.silence + rows - 1);
  const first = String(ROW.silence);
  sheet
    .getRange(ROW.silence, 1, rows, 1)
    .setNumberFormat('@')
    .setValues(SILENCE_GROUPS.map((group) => [group]));
  sheet
    .getRange(ROW.silence, 2, rows, 1)
    .setNumberFormat('0')
    .setValues(SILENCE_GROUPS.map(() => [0]));
  sheet
    .getRange(ROW.silence, 3, rows, 1)
    .setFormulas(
      SILENCE_GROUPS.map((_, index) => [
        `=IF(SUM(B$${first}:B$${last})=0,"n/a",B${String(ROW.silence + index)}/SUM(B$${first}:B$${last}))`,
      ]),
    )
    .setNumberFormat('0%')
    .setHorizontalAlignment('right');
  sheet
    .getRange(ROW.silence + rows, 1)
    .setValue('Being worked with')
    .setFontWeight('bold');
  sheet
    .getRange(ROW.silence + rows, 2)
    .setFormula(`=SUM(B${first}:B${last})`)
    .setNumberFormat('0')
    .setFontWeight('bold');
}

function layOutWeeks(sheet: Sheet): void {
  header(sheet, ROW.weeksHeader, ['Week', 'Words to candidates', 'People']);
  sheet.getRange(ROW.weeks, 1, DASHBOARD_WEEKS, 1).setNumberFormat('@');
  sheet.getRange(ROW.weeks, 2, DASHBOARD_WEEKS, 2).setNumberFormat('0');
}

function header(sheet: Sheet, row: number, names: readonly string[]): void {
  sheet
    .getRange(row, 1, 1, names.length)
    .setValues([[...names]])
    .setFontWeight('bold')
    .setBackground(GROUND)
    .setWrap(true);
}

/** Both over ranges with a header, shown whether or not somebody hides a row of them. */
function addCharts(sheet: Sheet): void {
  const charts = [
    {
      range: sheet.getRange(ROW.silenceHeader, 1, SILENCE_GROUPS.length + 1, 2),
      title: 'Days without word: people being worked with',
      row: ROW.silenceHeader,
      color: SILENCE_COLOR,
    },
    {
      range: sheet.getRange(ROW.weeksHeader, 1, DASHBOARD_WEEKS + 1, 2),
      title: 'Words to candidates per week',
      row: ROW.silenceHeader + 14,
      color: WEEKS_COLOR,
    },
  ];
  for (const { range, title, row, color } of charts) {
    const chart = sheet
      .newChart()
      .setChartType(Charts.ChartType.COLUMN)
      .addRange(range)
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(row, CHART_COLUMN, /* offsetX= */ CHART_PIXELS.left, /* offsetY= */ 0)
      .setOption('title', title)
      .setOption('legend', { position: 'none' })
      .setOption('colors', [color])
      .setOption('width', CHART_PIXELS.width)
      .setOption('height', CHART_PIXELS.height)
      .build();
    sheet.insertChart(chart);
  }
}
