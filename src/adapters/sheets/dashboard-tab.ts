import { lastRunFormula } from './last-run-formula.js';
import { inFormula, quotedText } from './formula-text.js';
import { DASHBOARD_FIGURES, DASHBOARD_WEEKS, SILENCE_GROUPS } from '../../app/ports/dashboard-view.js';
import type { DashboardSheet, DashboardView, FigureRow } from '../../app/ports/dashboard-view.js';
import type { Say } from '../../domain/texts/say.js';
import { DASHBOARD_HEADERS, TAB_TITLES } from '../../domain/texts/sheet-words.js';

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
const LAST_COLUMN = 7;
/** Charts stand in the free space beside the two narrow tables, so that a laptop shows them without scrolling. */
const CHART_COLUMN = 4;
const CHART_PIXELS = { left: 16, width: 550, height: 270 } as const;

/** Dark enough to be told apart when printed in grey. */
const GROUND = '#e1f3ee';
const SILENCE_COLOR = '#2a7f6b';
const WEEKS_COLOR = '#35618f';

/** Writes the figures into the Dashboard tab: a few blocks, whatever the number of candidates. */
export class DashboardTab implements DashboardSheet {
  constructor(
    private readonly sheet: Sheet,
    /** Name of the Friday log's tab; null where it is gone. */
    private readonly logTab: string | null,
    private readonly say: Say,
  ) {}

  show(view: DashboardView): void {
    this.sheet.getRange(ROW.status, /* column= */ 2, 3, 1).setValues([[view.asOf], [view.lastRun], [view.attention]]);
    if (this.logTab !== null) {
      const formula = lastRunFormula(this.logTab, view.lastRun, view.today, this.say);
      this.sheet.getRange(ROW.status + 1, /* column= */ 2).setFormula(formula);
    }
    this.sheet.getRange(ROW.figures, /* column= */ 3, view.figures.length, 5).setValues(view.figures.map(figureCells));
    const silence = silenceCells(view, this.say);
    // With their names: a tab of an earlier version has a group fewer.
    this.sheet.getRange(ROW.silence, /* column= */ 1, silence.length, 3).setValues(silence);
    this.sheet
      .getRange(ROW.weeks, /* column= */ 1, view.weeks.length, 3)
      .setValues(view.weeks.map(({ week, touches, people }) => [week, touches, people]));
  }
}

const figureCells = ({ numerator, denominator, leftOut, why }: FigureRow): (string | number)[] => [
  numerator,
  denominator,
  leftOut,
  denominator + leftOut,
  why,
];

/** The groups by name, the people in each with their share, and all of them. */
function silenceCells({ silence }: DashboardView, say: Say): (string | number)[][] {
  const all = silence.reduce((sum, people) => sum + people, 0);
  const nameOf = (index: number): string => {
    const group = SILENCE_GROUPS[index];
    return say(group === undefined ? 'dashboard.all' : `dashboard.silence.${group}`);
  };
  return [
    ...silence.map((people, index) => [
      nameOf(index),
      people,
      all === 0 ? say('dashboard.notAvailable') : people / all,
    ]),
    [nameOf(SILENCE_GROUPS.length), all, ''],
  ];
}

/** Titles, figures, formulas, formats and the two charts on an empty tab; once, for the charts follow their ranges. */
export function layOutDashboard(sheet: Sheet, view: DashboardView, say: Say): void {
  const rows = ROW.weeks + DASHBOARD_WEEKS - 1;
  const cells = Array.from({ length: rows }, () => Array<string | number>(LAST_COLUMN).fill(''));
  const put = (row: number, values: readonly (string | number)[]): void => {
    values.forEach((value, index) => {
      (cells[row - 1] ??= [])[index] = value;
    });
  };
  put(ROW.title, [TAB_TITLES.dashboard]);
  put(ROW.status, [say('dashboard.asOf'), view.asOf]);
  put(ROW.status + 1, [say('dashboard.mails'), view.lastRun]);
  put(ROW.status + 2, [say('dashboard.attention'), view.attention]);
  put(ROW.figuresHeader, DASHBOARD_HEADERS);
  view.figures.forEach((figure, index) => {
    put(ROW.figures + index, [say(`dashboard.figure.${figure.name}`), '', ...figureCells(figure)]);
  });
  put(ROW.figures + view.figures.length, [say('dashboard.note')]);
  put(ROW.silenceHeader, [say('dashboard.silence'), say('dashboard.people'), say('dashboard.share')]);
  silenceCells(view, say).forEach((shares, index) => {
    put(ROW.silence + index, shares);
  });
  put(ROW.weeksHeader, [say('dashboard.week'), say('dashboard.words'), say('dashboard.people')]);
  view.weeks.forEach(({ week, touches, people }, index) => {
    put(ROW.weeks + index, [week, touches, people]);
  });
  const block = sheet.getRange(1, 1, rows, LAST_COLUMN);
  // Sentences of ours, but with addresses in them: never parsed.
  block.setNumberFormats(cells.map((row, index) => row.map((cell, column) => formatOf(index + 1, column + 1, cell))));
  block.setValues(cells);
  // A formula, so that anybody can see what is divided by what. With no cases there is no rate, and of fewer than
  // five it says too much: then the counts stand alone.
  const [counted, of] = [`C${ROW.figures}`, `D${ROW.figures}`];
  const some = inFormula((slot) => say('formula.some', { counted: slot(counted), of: slot(of) }));
  const none = quotedText(say('dashboard.notAvailable'));
  sheet
    .getRange(ROW.figures, 2, DASHBOARD_FIGURES.length, 1)
    .setFormula(`=IF(${of}=0;${none};IF(${of}<5;${some};${counted}/${of}))`);
  const headers = [ROW.figuresHeader, ROW.silenceHeader, ROW.weeksHeader].map((row) => `A${row}:G${row}`);
  sheet
    .getRangeList([...headers, `A1:A${ROW.status + 2}`, `B${ROW.figures}:B${ROW.figures + 3}`])
    .setFontWeight('bold');
  sheet.getRangeList(headers).setBackground(GROUND);
  // The texts of these columns, too: headers, "n/a" and "3 of 4" stand over and among numbers.
  const numbers = [
    `B${ROW.figuresHeader}:F${ROW.figures + DASHBOARD_FIGURES.length - 1}`,
    `B${ROW.silenceHeader}:C${ROW.silence + SILENCE_GROUPS.length}`,
    `B${ROW.weeksHeader}:C${rows}`,
  ];
  sheet.getRangeList(numbers).setHorizontalAlignment('right');
  sheet.getRange(ROW.title, 1).setFontSize(18);
  sheet.setColumnWidth(1, 290);
  sheet.setColumnWidth(LAST_COLUMN, 420);
  addCharts(sheet, say);
  sheet.protect().setWarningOnly(true);
}

function formatOf(row: number, column: number, cell: string | number): string {
  const isRate = column === 2 && row >= ROW.figures && row < ROW.figures + DASHBOARD_FIGURES.length;
  const isShare = column === 3 && row >= ROW.silence && row <= ROW.silence + SILENCE_GROUPS.length;
  if (isRate || isShare) return '0%';
  // The daily run puts a formula there, which a cell of the format "@" would keep as text.
  if (column === 2 && row === ROW.status + 1) return 'General';
  return typeof cell === 'number' ? '0' : '@';
}

/** Both over ranges with a header, shown whether or not somebody hides a row of them. */
function addCharts(sheet: Sheet, say: Say): void {
  const charts = [
    {
      range: sheet.getRange(ROW.silenceHeader, 1, SILENCE_GROUPS.length + 1, 2),
      title: say('dashboard.silenceChart'),
      row: ROW.silenceHeader,
      color: SILENCE_COLOR,
    },
    {
      range: sheet.getRange(ROW.weeksHeader, 1, DASHBOARD_WEEKS + 1, 2),
      title: say('dashboard.weeksChart'),
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
