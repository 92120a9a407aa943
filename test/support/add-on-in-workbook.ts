import { setClock } from '../../host/engine/clock.js';
import { newWorkbook, workbookFromJSON } from '../../host/engine/open.js';
import type { Workbook, Zone } from '../../host/engine/workbook.js';
import type { SelectionState } from '../../host/services/spreadsheet/context.js';
import { rig } from '../host/spreadsheet/rig.js';
import { builtFile } from './build-folder.js';
import type { UiEvent } from '../../host/runtime/ui-event.js';

/** Thrown in the middle of an execution: everything after it never happened. */
export class Stopped extends Error {}

export interface SentMail {
  readonly to: string;
  readonly subject: string;
}

const code = builtFile('Code.js');
const OWNER = 'rita@agency.example';

/** Functions that Google runs with fewer rights. */
const SIMPLE: Readonly<Record<string, 'LIMITED' | 'NONE'>> = { onEdit: 'LIMITED', onOpen: 'NONE' };
const FULL_ONLY = ['MailApp', 'ScriptApp', 'Session'];

const notAllowed = (service: string): unknown =>
  new Proxy(
    {},
    {
      get: (_target, member) => {
        throw new Error(`You do not have permission to call ${service}.${String(member)}`);
      },
    },
  );

/**
 * The built bundle at work on a workbook of the real engine: each call is an execution of its own with fresh services,
 * run by the owner. The clock stands still; mail and triggers are lists.
 */
export class AddOnInWorkbook {
  readonly mails: SentMail[] = [];
  readonly triggers: string[] = [];
  readonly properties = new Map<string, string>();
  /** What is kept for the running user alone. */
  readonly userProperties = new Map<string, string>();
  readonly calls: string[] = [];
  /** What the latest execution showed: menus, toasts, dialogs. */
  events: readonly UiEvent[] = [];
  /** What the person answers to the questions of the next execution, in order. */
  answers: readonly string[] = [];
  /** Stop the next execution at this service call, counted from 1; null: let it end. */
  stopAt: number | null = null;
  /** What is selected; null: the first cell of the first tab. */
  selected: SelectionState | null = null;

  constructor(
    readonly workbook: Workbook,
    public now: string,
  ) {}

  static over(
    rows: readonly (readonly (string | number)[])[],
    now: string,
    timeZone = 'Europe/Berlin',
  ): AddOnInWorkbook {
    const workbook = newWorkbook({ locale: 'en_US', timeZone, rows: 100, columns: 26 });
    const [sheet] = workbook.sheets();
    if (sheet === undefined) throw new RangeError('a workbook without tabs');
    workbook.renameSheet(sheet, 'Candidates');
    workbook.write(
      sheet,
      0,
      0,
      rows.map((row) =>
        row.map((cell) =>
          cell === ''
            ? { kind: 'blank' }
            : typeof cell === 'number'
              ? { kind: 'number', value: cell, format: 'yyyy-mm-dd' }
              : { kind: 'text', value: cell },
        ),
      ),
    );
    return new AddOnInWorkbook(workbook, now);
  }

  /** Another one just like this, to be worked on by itself. */
  copy(): AddOnInWorkbook {
    const copied = new AddOnInWorkbook(workbookFromJSON(JSON.parse(JSON.stringify(this.workbook.toJSON()))), this.now);
    copied.triggers.push(...this.triggers);
    for (const [key, value] of this.properties) copied.properties.set(key, value);
    for (const [key, value] of this.userProperties) copied.userProperties.set(key, value);
    return copied;
  }

  /** Runs one of the global functions to its end, and commits. */
  run(name: string, ...args: readonly unknown[]): unknown {
    this.calls.length = 0;
    setClock(() => Date.parse(this.now));
    const at = rig({
      workbook: this.workbook,
      context: {
        userEmail: OWNER,
        owner: OWNER,
        authMode: SIMPLE[name] ?? 'FULL',
        count: (member, kind) => {
          if (kind === 'nav') return;
          this.calls.push(member);
          if (this.calls.length === this.stopAt) throw new Stopped(member);
        },
        selection: {
          get: () => this.selected,
          set: (state) => {
            this.selected = state;
          },
        },
      },
    });
    at.answers.push(...this.answers);
    this.answers = [];
    // The bundle puts its functions on the global object, so it is given one of its own.
    const own: Record<string, unknown> = {};
    const services = this.services();
    // Simple triggers have no mail, no trigger service and no user; before the add-on is enabled, no document either.
    const refused = name in SIMPLE ? FULL_ONLY : [];
    for (const service of refused) services[service] = notAllowed(service);
    const globals = { ...services, SpreadsheetApp: at.SpreadsheetApp, Charts: at.Charts, globalThis: own };
    // Not node:vm: what it runs has arrays of another realm, which the engine refuses without the host's border.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is the file that we have built
    new Function(...Object.keys(globals), code)(...Object.values(globals));
    const work = own[name];
    if (typeof work !== 'function') throw new RangeError(`The bundle has no function “${name}”.`);
    this.events = at.events;
    const answer: unknown = work(...args);
    at.commit();
    return answer;
  }

  /** Sets the tab up as its preview shows it. */
  setUp(name = 'Candidates'): unknown {
    const stop = this.stopAt;
    this.stopAt = null;
    const preview = this.run('getPreview', this.workbook.gid(this.sheet(name))) as {
      sheetId: number;
      fingerprint: string;
      fields: { field: string; column: number | null }[];
      stages: { stage: string; phase: string; told: boolean }[];
    };
    this.stopAt = stop;
    return this.run('turnIntoTracker', {
      sheetId: preview.sheetId,
      fingerprint: preview.fingerprint,
      columns: Object.fromEntries(preview.fields.map(({ field, column }) => [field, column])),
      stages: Object.fromEntries(preview.stages.map(({ stage, phase, told }) => [stage, { phase, told }])),
      proxyCounts: false,
    });
  }

  sheet(name = 'Candidates'): string {
    const found = this.workbook.sheets().find((key) => this.workbook.sheetName(key) === name);
    if (found === undefined) throw new RangeError(`There is no tab “${name}”.`);
    return found;
  }

  /** What a tab shows, row by row. */
  shown(name = 'Candidates'): string[][] {
    return this.workbook.read(this.sheet(name), this.used(name)).map((row) => row.map((cell) => cell.display));
  }

  /** The column with that header, 0-based. */
  column(header: string, headerRow = 0): number {
    const found = this.shown()[headerRow]?.indexOf(header) ?? -1;
    if (found < 0) throw new RangeError(`There is no column “${header}”.`);
    return found;
  }

  /** Types into a cell (0-based) and lets onEdit run. */
  type(row: number, column: number, text: string): void {
    const sheet = this.sheet();
    this.workbook.write(sheet, row, column, [[this.workbook.parseEntry(text, null)]]);
    this.edited({ top: row, left: column, bottom: row, right: column });
  }

  /** Lets onEdit run for a block that was pasted or typed. */
  edited(zone: Zone): void {
    const at = rig({ workbook: this.workbook, context: { userEmail: OWNER, owner: OWNER } });
    this.run('onEdit', { range: at.range(this.workbook, this.sheet(), zone) });
  }

  /** Everything that undo must give back. */
  checksum() {
    const { workbook } = this;
    return {
      tabs: workbook.sheets().map((sheet) => {
        const whole: Zone = {
          top: 0,
          left: 0,
          bottom: workbook.gridSize(sheet).rows - 1,
          right: workbook.gridSize(sheet).columns - 1,
        };
        return {
          name: workbook.sheetName(sheet),
          hidden: workbook.isSheetHidden(sheet),
          color: workbook.tabColor(sheet),
          merges: workbook.merges(sheet),
          rows: Array.from({ length: whole.bottom + 1 }, (_, row) => [
            workbook.rowHeight(sheet, row),
            workbook.isRowHidden(sheet, row),
          ]),
          grid: workbook.gridSize(sheet),
          cells: workbook.read(sheet, whole),
          styles: workbook.styles(sheet, whole),
          notes: workbook.notes(sheet, whole),
          widths: Array.from({ length: whole.right + 1 }, (_, column) => [
            workbook.columnWidth(sheet, column),
            workbook.isColumnHidden(sheet, column),
          ]),
          rules: workbook.conditionalRules(sheet).map(({ ranges, condition, style }) => ({ ranges, condition, style })),
          validations: workbook.validations(sheet).map(({ ranges, type, values }) => ({ ranges, type, values })),
          filter: workbook.filter(sheet),
          frozen: workbook.frozen(sheet),
        };
      }),
      protections: workbook.protections(),
      metadata: workbook.metadata(),
      names: workbook.namedRanges(),
      charts: workbook.charts(),
      triggers: [...this.triggers],
      properties: [...this.properties],
    };
  }

  private used(name: string): Zone {
    const sheet = this.sheet(name);
    return {
      top: 0,
      left: 0,
      bottom: Math.max(0, this.workbook.lastRow(sheet)),
      right: Math.max(0, this.workbook.lastColumn(sheet)),
    };
  }

  private services(): Record<string, unknown> {
    const now = Date.parse(this.now);
    class Clock extends Date {
      constructor(...given: [] | [number | string]) {
        super(given.length === 0 ? now : given[0]);
      }
      static override now(): number {
        return now;
      }
    }
    const { triggers, mails } = this;
    const storeOf = (properties: Map<string, string>): unknown => ({
      getProperty: (key: string) => properties.get(key) ?? null,
      getProperties: () => Object.fromEntries(properties),
      setProperty: (key: string, value: string) => properties.set(key, value),
      setProperties: (values: Record<string, string>) => {
        for (const [key, value] of Object.entries(values)) properties.set(key, value);
      },
      deleteProperty: (key: string) => properties.delete(key),
    });
    const builder = (handler: string): unknown =>
      new Proxy(
        {},
        {
          get: (_target, member) =>
            member === 'create'
              ? () => {
                  triggers.push(handler);
                  return { getHandlerFunction: () => handler, getUniqueId: () => handler };
                }
              : () => builder(handler),
        },
      );
    return {
      Date: Clock,
      LockService: { getDocumentLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) },
      PropertiesService: {
        getDocumentProperties: () => storeOf(this.properties),
        getUserProperties: () => storeOf(this.userProperties),
      },
      Session: { getEffectiveUser: () => ({ getEmail: () => OWNER }) },
      MailApp: {
        getRemainingDailyQuota: () => 100 - mails.length,
        sendEmail: (mail: SentMail) => mails.push(mail),
      },
      Utilities: { sleep: () => undefined },
      ScriptApp: {
        WeekDay: { FRIDAY: 'FRIDAY' },
        getProjectTriggers: () =>
          triggers.map((handler) => ({ getHandlerFunction: () => handler, getUniqueId: () => handler })),
        newTrigger: builder,
        deleteTrigger: (trigger: { getHandlerFunction(): string }) =>
          triggers.splice(triggers.indexOf(trigger.getHandlerFunction()), 1),
      },
    };
  }
}
