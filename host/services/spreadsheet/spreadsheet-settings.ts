import { enumKey, enumMember } from './enums.js';
import { flag, setFlag } from './extras.js';
import type { GSpreadsheet, GUser } from './google.js';
import { SpreadsheetSheets } from './spreadsheet-sheets.js';
import { User } from './user.js';
import { isTimeZone } from './wall-clock.js';

/** A file's settings and whom it is shared with. */
export abstract class SpreadsheetSettings extends SpreadsheetSheets {
  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    if (!isTimeZone(timezone)) this.session.fail('badTimeZone');
    this.workbook.timeZone = timezone;
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) this.session.fail('badLocale');
    this.workbook.locale = locale;
  }

  getRecalculationInterval(): GoogleAppsScript.Spreadsheet.RecalculationInterval {
    return enumMember('RecalculationInterval', flag(this.workbook, null, 'recalculation', 'ON_CHANGE'));
  }

  setRecalculationInterval(interval: GoogleAppsScript.Spreadsheet.RecalculationInterval): GSpreadsheet {
    setFlag(this.workbook, null, 'recalculation', enumKey(interval) ?? 'ON_CHANGE');
    return this.handle;
  }

  isIterativeCalculationEnabled(): boolean {
    return flag(this.workbook, null, 'iterative', false);
  }

  setIterativeCalculationEnabled(isEnabled: boolean): GSpreadsheet {
    setFlag(this.workbook, null, 'iterative', isEnabled);
    return this.handle;
  }

  getMaxIterativeCalculationCycles(): number {
    return flag(this.workbook, null, 'iterativeCycles', 50);
  }

  setMaxIterativeCalculationCycles(maxIterations: number): GSpreadsheet {
    setFlag(this.workbook, null, 'iterativeCycles', maxIterations);
    return this.handle;
  }

  getIterativeCalculationConvergenceThreshold(): number {
    return flag(this.workbook, null, 'iterativeThreshold', 0.05);
  }

  setIterativeCalculationConvergenceThreshold(minThreshold: number): GSpreadsheet {
    setFlag(this.workbook, null, 'iterativeThreshold', minThreshold);
    return this.handle;
  }

  // Sharing. A file that the script itself made is its user's own.

  private get sharedWith(): { readonly owner: string; readonly editors: string[]; readonly viewers: string[] } {
    const { context } = this.session;
    if (!this.isContainer) return { owner: context.userEmail, editors: [], viewers: [] };
    return context;
  }

  private users(addresses: readonly string[]): GUser[] {
    return addresses.map((address) => new User(this.session, address).handle);
  }

  getOwner(): GUser | null {
    return new User(this.session, this.sharedWith.owner).handle;
  }

  getEditors(): GUser[] {
    const { owner, editors } = this.sharedWith;
    return this.users([owner, ...editors]);
  }

  getViewers(): GUser[] {
    const { owner, editors, viewers } = this.sharedWith;
    return this.users([owner, ...editors, ...viewers]);
  }

  addEditor(user: string | GUser): GSpreadsheet {
    return this.addEditors([User.address(user)]);
  }

  addEditors(emailAddresses: string[]): GSpreadsheet {
    const { owner, editors } = this.sharedWith;
    for (const address of Array.from(emailAddresses, (email) => User.address(email))) {
      if (address !== owner && !editors.includes(address)) editors.push(address);
    }
    return this.handle;
  }

  addViewer(user: string | GUser): GSpreadsheet {
    return this.addViewers([User.address(user)]);
  }

  addViewers(emailAddresses: string[]): GSpreadsheet {
    const { owner, editors, viewers } = this.sharedWith;
    for (const address of Array.from(emailAddresses, (email) => User.address(email))) {
      if (![owner, ...editors, ...viewers].includes(address)) viewers.push(address);
    }
    return this.handle;
  }

  removeEditor(user: string | GUser): GSpreadsheet {
    remove(this.sharedWith.editors, User.address(user));
    return this.handle;
  }

  removeViewer(user: string | GUser): GSpreadsheet {
    remove(this.sharedWith.viewers, User.address(user));
    return this.handle;
  }
}

function remove(list: string[], address: string): void {
  const at = list.indexOf(address);
  if (at >= 0) list.splice(at, 1);
}
