import type { Zone } from '../../engine/workbook.js';
import type { Bounds } from './a1.js';
import { EmbeddedChart } from './chart.js';
import { EmbeddedChartBuilder } from './chart-builder.js';
import { hexOf } from './color-names.js';
import { Color, hexOfColor } from './color.js';
import { ConditionalFormatRule } from './conditional-format.js';
import { copySheetInto } from './copy-sheet.js';
import { enumKey, enumMember } from './enums.js';
import { flag, setFlag } from './extras.js';
import { Filter } from './filter.js';
import type { GChart, GChartBuilder, GColor, GFilter, GProtection, GRule, GSheet, GSpreadsheet } from './google.js';
import { NamedRange } from './named-range.js';
import { Protection } from './protection.js';
import { Range } from './range.js';
import { behind } from './service-object.js';
import { SheetGroups } from './sheet-groups.js';
import { SpreadsheetPlace } from './places.js';
import { colorValueOf } from './text-style.js';

/** A tab with all that the host knows of it. */
export class Sheet extends SheetGroups implements Omit<GSheet, NotSupported> {
  range(zone: Zone, bounds?: Bounds): Range {
    return new Range(this, zone, bounds);
  }

  getName(): string {
    this.assertThere();
    return this.workbook.sheetName(this.key);
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GSheet {
    this.book.assertFreeName(name, this.key);
    this.workbook.renameSheet(this.key, name);
    return this.handle;
  }

  getSheetId(): number {
    this.assertThere();
    return this.workbook.gid(this.key);
  }

  /** 1-based. */
  getIndex(): number {
    return this.workbook.sheets().indexOf(this.key) + 1;
  }

  getParent(): GSpreadsheet {
    return this.book.handle;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return enumMember('SheetType', 'GRID');
  }

  isSheetHidden(): boolean {
    return this.workbook.isSheetHidden(this.key);
  }

  hideSheet(): GSheet {
    const shown = this.workbook.sheets().filter((key) => !this.workbook.isSheetHidden(key));
    if (shown.length === 1 && shown[0] === this.key) this.session.fail('allHidden');
    this.workbook.setSheetHidden(this.key, true);
    return this.handle;
  }

  showSheet(): GSheet {
    this.workbook.setSheetHidden(this.key, false);
    return this.handle;
  }

  getTabColor(): string | null {
    return this.workbook.tabColor(this.key);
  }

  getTabColorObject(): GColor | null {
    const hex = this.getTabColor();
    return hex === null ? null : Color.of(this.session, { kind: 'rgb', hex }).handle;
  }

  setTabColor(color: string | null): GSheet {
    this.workbook.setTabColor(this.key, color === null ? null : hexOf(color));
    return this.handle;
  }

  setTabColorObject(color: GColor | null): GSheet {
    const value = colorValueOf(color);
    return this.setTabColor(value === null ? null : hexOfColor(value));
  }

  hasHiddenGridlines(): boolean {
    return flag(this.workbook, this.key, 'hiddenGridlines', false);
  }

  setHiddenGridlines(hideGridlines: boolean): GSheet {
    setFlag(this.workbook, this.key, 'hiddenGridlines', hideGridlines);
    return this.handle;
  }

  isRightToLeft(): boolean {
    return flag(this.workbook, this.key, 'rightToLeft', false);
  }

  setRightToLeft(rightToLeft: boolean): GSheet {
    setFlag(this.workbook, this.key, 'rightToLeft', rightToLeft);
    return this.handle;
  }

  /** "Copy of …" at the end of that file. */
  copyTo(spreadsheet: GSpreadsheet): GSheet {
    const target = behind(spreadsheet, SpreadsheetPlace);
    const name = target.freeName(`Copy of ${this.getName()}`);
    const key =
      target.workbook === this.workbook
        ? this.workbook.duplicateSheet(this.key, name)
        : copySheetInto(this.workbook, this.key, target.workbook, name);
    target.workbook.moveSheet(key, target.workbook.sheets().length - 1);
    return target.sheet(key).handle;
  }

  getConditionalFormatRules(): GRule[] {
    return this.workbook.conditionalRules(this.key).map((rule) => ConditionalFormatRule.fromRule(this, rule).handle);
  }

  /** Replaces all rules of the tab; the first true one decides. */
  setConditionalFormatRules(rules: GRule[]): void {
    const stored = Array.from(rules, (rule) => ConditionalFormatRule.toRule(this, rule));
    this.workbook.setConditionalRules(this.key, stored);
  }

  clearConditionalFormatRules(): void {
    this.workbook.setConditionalRules(this.key, []);
  }

  protect(): GProtection {
    return Protection.create(this, null).handle;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GProtection[] {
    const wholeSheet = enumKey(type) === 'SHEET';
    return this.workbook
      .protections()
      .filter(({ sheet, zone }) => sheet === this.key && (zone === null) === wholeSheet)
      .map((stored) => new Protection(this, stored).handle);
  }

  getFilter(): GFilter | null {
    return this.workbook.filter(this.key) === null ? null : new Filter(this).handle;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.workbook
      .namedRanges()
      .filter(({ sheet }) => sheet === this.key)
      .map(({ name }) => new NamedRange(this.book, name).handle);
  }

  newChart(): GChartBuilder {
    return new EmbeddedChartBuilder(this.book).handle;
  }

  getCharts(): GChart[] {
    return this.workbook
      .charts()
      .filter(({ sheet }) => sheet === this.key)
      .map((spec) => EmbeddedChart.fromSpec(this.book, spec).handle);
  }

  insertChart(chart: GChart): void {
    const { parts } = behind(chart, EmbeddedChart);
    this.workbook.setChart(EmbeddedChart.toSpec(parts, this.key, this.book.freeChartId()));
  }

  updateChart(chart: GChart): void {
    const { parts } = behind(chart, EmbeddedChart);
    const there = this.workbook.charts().find(({ id, sheet }) => id === parts.id && sheet === this.key);
    if (there === undefined) return this.session.fail('noChart');
    this.workbook.setChart(EmbeddedChart.toSpec(parts, this.key, there.id));
  }

  removeChart(chart: GChart): void {
    const { parts } = behind(chart, EmbeddedChart);
    if (!this.workbook.charts().some(({ id }) => id === parts.id)) this.session.fail('noChart');
    if (parts.id !== null) this.workbook.removeChart(parts.id);
  }

  getFormUrl(): string | null {
    return null;
  }

  // There are none of these here: the host makes none, and opening a file lists those it could not take over.

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return [];
  }

  getDrawings(): GoogleAppsScript.Spreadsheet.Drawing[] {
    return [];
  }

  getImages(): GoogleAppsScript.Spreadsheet.OverGridImage[] {
    return [];
  }

  getPivotTables(): GoogleAppsScript.Spreadsheet.PivotTable[] {
    return [];
  }

  getSlicers(): GoogleAppsScript.Spreadsheet.Slicer[] {
    return [];
  }

  asDataSourceSheet(): null {
    return null;
  }
}

/** What Google's Sheet has and this one refuses by name. */
type NotSupported =
  'getDataSourceTables' | 'getSheetProtection' | 'setSheetProtection' | 'insertImage' | 'insertSlicer';
