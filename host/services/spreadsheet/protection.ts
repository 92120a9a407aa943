import type { Protection as StoredProtection } from '../../engine/workbook.js';
import { sameZone } from './a1.js';
import { enumMember } from './enums.js';
import { flag, setFlag } from './extras.js';
import type { GProtection, GRange, GUser } from './google.js';
import { NamedRange } from './named-range.js';
import { RangePlace } from './places.js';
import { behind, ServiceObject } from './service-object.js';
import type { SheetPlace } from './places.js';
import { User } from './user.js';

/**
 * A protected range or tab. Right after protect() it mirrors the file's own editors; taking one away makes a list of
 * its own. The owner and the running user can't be taken away.
 */
export class Protection extends ServiceObject<GProtection> implements GProtection {
  readonly apiName = 'Spreadsheet.Protection';

  constructor(
    private readonly sheet: SheetPlace,
    private stored: StoredProtection,
  ) {
    super(sheet.session);
  }

  /** New on a zone (null: the whole tab); an equal one is taken over, as live. */
  static create(sheet: SheetPlace, zone: StoredProtection['zone']): Protection {
    const there = sheet.workbook
      .protections()
      .find((old) => old.sheet === sheet.key && (zone === null ? old.zone === null : false));
    const stored: StoredProtection = there ?? {
      id: freshId(sheet),
      sheet: sheet.key,
      zone,
      description: '',
      warningOnly: false,
      editors: [],
      restricted: false,
      unprotected: [],
    };
    if (there === undefined) sheet.workbook.setProtection(stored);
    return new Protection(sheet, stored);
  }

  private change(change: Partial<StoredProtection>): GProtection {
    const now = this.sheet.workbook.protections().find(({ id }) => id === this.stored.id) ?? this.stored;
    this.stored = { ...now, ...change };
    this.sheet.workbook.setProtection(this.stored);
    return this.handle;
  }

  private assertMayManage(): void {
    if (!this.canEdit()) this.session.fail('protected');
  }

  private get allEditors(): readonly string[] {
    const { editors } = this.session.context;
    return this.stored.restricted ? this.stored.editors : editors;
  }

  addEditor(user: string | GUser): GProtection {
    return this.addEditors([User.address(user)]);
  }

  addEditors(addresses: string[]): GProtection {
    this.assertMayManage();
    const more = Array.from(addresses, (address) => User.address(address));
    return this.change({ restricted: true, editors: [...new Set([...this.allEditors, ...more])] });
  }

  canDomainEdit(): boolean {
    return flag(this.sheet.workbook, null, this.domainFlag, false);
  }

  private get domainFlag(): `domain ${string}` {
    return `domain ${this.stored.id}`;
  }

  canEdit(): boolean {
    const { userEmail, owner } = this.session.context;
    return (
      this.stored.warningOnly ||
      !this.stored.restricted ||
      userEmail === owner ||
      this.stored.editors.includes(userEmail)
    );
  }

  getDescription(): string {
    return this.stored.description;
  }

  /** The owner is left out (issue 442636162); right after protect() they are the file's own. */
  getEditors(): GUser[] {
    const { owner } = this.session.context;
    return this.allEditors
      .filter((address) => address !== owner)
      .map((address) => new User(this.session, address).handle);
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumMember('ProtectionType', this.stored.zone === null ? 'SHEET' : 'RANGE');
  }

  getRange(): GRange {
    const { zone } = this.stored;
    if (zone !== null) return this.sheet.range(zone).handle;
    const open = { startRow: false, endRow: false, startColumn: false, endColumn: false };
    return this.sheet.range(this.sheet.grid(), open).handle;
  }

  getRangeName(): string | null {
    const { zone, sheet } = this.stored;
    if (zone === null) return null;
    const found = this.sheet.workbook
      .namedRanges()
      .find((named) => named.sheet === sheet && sameZone(named.zone, zone));
    return found?.name ?? null;
  }

  getUnprotectedRanges(): GRange[] {
    return this.stored.unprotected.map((zone) => this.sheet.range(zone).handle);
  }

  isWarningOnly(): boolean {
    return this.stored.warningOnly;
  }

  remove(): void {
    this.assertMayManage();
    setFlag(this.sheet.workbook, null, this.domainFlag, false);
    this.sheet.workbook.removeProtection(this.stored.id);
  }

  removeEditor(user: string | GUser): GProtection {
    return this.removeEditors([User.address(user)]);
  }

  removeEditors(users: readonly (string | GUser)[]): GProtection {
    this.assertMayManage();
    const { owner, userEmail } = this.session.context;
    const gone = new Set(Array.from(users, (user) => User.address(user)));
    const left = this.allEditors.filter((address) => !gone.has(address) || address === userEmail);
    // An empty list would mean "the file's editors": the owner stands for nobody else.
    return this.change({ restricted: true, editors: left.length === 0 ? [owner] : left });
  }

  setDescription(description: string): GProtection {
    return this.change({ description });
  }

  /** Kept and told of; the host knows no domain whose people it could let in. */
  setDomainEdit(editable: boolean): GProtection {
    this.assertMayManage();
    setFlag(this.sheet.workbook, null, this.domainFlag, editable);
    return this.handle;
  }

  setNamedRange(namedRange: GoogleAppsScript.Spreadsheet.NamedRange): GProtection {
    return this.setRange(behind(namedRange, NamedRange).getRange());
  }

  setRange(range: GRange): GProtection {
    return this.change({ zone: behind(range, RangePlace).zone });
  }

  setRangeName(rangeName: string): GProtection {
    const found = this.sheet.workbook.namedRanges().find(({ name }) => name === rangeName);
    if (found === undefined) return this.session.fail('noNamedRange', rangeName);
    return this.change({ zone: found.zone });
  }

  setUnprotectedRanges(ranges: GRange[]): GProtection {
    if (this.stored.zone !== null) this.session.fail('badValue', 'ranges');
    return this.change({ unprotected: Array.from(ranges, (range) => behind(range, RangePlace).zone) });
  }

  setWarningOnly(warningOnly: boolean): GProtection {
    return this.change({ warningOnly });
  }
}

function freshId(sheet: SheetPlace): string {
  const taken = new Set(sheet.workbook.protections().map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`protection-${number}`)) number += 1;
  return `protection-${number}`;
}
