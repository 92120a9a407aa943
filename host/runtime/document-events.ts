import { withUserEdits } from '../engine/odoo-workbook.js';
import type { CellInput, UserEdit } from '../engine/workbook.js';
import { parseNotation } from '../services/spreadsheet/a1.js';
import type { ExecutionResult, Host, InstalledTrigger, RunOptions } from './host.js';
import { limits } from './limits.js';
import type { Arguments } from './run-execution.js';
import type { ExecutionServices } from './services.js';
import type { World } from './world.js';

/** Runs a function, now or among others that are running; its result comes when it has ended. */
export type Launch = (
  name: string,
  args: Arguments,
  how: RunOptions,
  limitMs: number,
  ended: (result: ExecutionResult) => void,
) => void;

/** What happens to the document because of a person: opening, typing, pasting, selecting. Scripts cause none of it. */
export interface DocumentEvents {
  open(user: string): readonly ExecutionResult[];
  paste(user: string, sheetName: string, a1: string, rows: readonly (readonly string[])[]): readonly ExecutionResult[];
  selection(): Host['selection'];
  select(selection: Host['selection']): void;
}

/** onChange's word for each kind of change. developers.google.com/apps-script/guides/triggers/events */
const CHANGE_TYPES: Readonly<Record<UserEdit['kind'], string>> = {
  edit: 'EDIT',
  'insert row': 'INSERT_ROW',
  'insert column': 'INSERT_COLUMN',
  'remove row': 'REMOVE_ROW',
  'remove column': 'REMOVE_COLUMN',
  'insert sheet': 'INSERT_GRID',
  'remove sheet': 'REMOVE_GRID',
  format: 'FORMAT',
  other: 'OTHER',
};

export function createDocumentEvents(world: World, launch: Launch): DocumentEvents {
  const { workbook } = world;
  const mayEdit = (user: string): boolean => user === world.owner || !world.viewers.includes(user);
  const has = (name: string): boolean => world.bundle?.functions.includes(name) ?? false;
  const installed = (type: InstalledTrigger['type']): readonly InstalledTrigger[] =>
    world.triggers.all().filter((trigger) => trigger.type === type);
  /** What the last edits by a person made run; `paste` hands it to whoever asked. */
  let caused: ExecutionResult[] = [];

  const run = (name: string, args: Arguments, how: RunOptions, limitMs: number = limits.executionMs): void =>
    launch(name, args, how, limitMs, (result) => void caused.push(result));

  /** Edits that arrived while onEdit was at work; null when it isn't. */
  let waiting: Arguments[] | null = null;

  /** "The onEdit() trigger only queues up to 2 trigger events": what comes on top is lost, and a script must scan. */
  function simpleEdit(args: Arguments): void {
    if (waiting !== null) {
      if (waiting.length < limits.simpleEditQueue) waiting.push(args);
      return;
    }
    waiting = [];
    const next = (event: Arguments | undefined): void => {
      if (event === undefined) {
        waiting = null;
        return;
      }
      launch('onEdit', event, { authMode: 'LIMITED' }, limits.simpleTriggerMs, (result) => {
        caused.push(result);
        next(waiting?.shift());
      });
    };
    next(args);
  }

  workbook.onUserEdit((edit) => {
    if (world.bundle === null) return;
    if (edit.kind === 'edit') {
      const event = (trigger: InstalledTrigger | null) => (services: ExecutionServices) => [
        editEvent(services, edit, trigger),
      ];
      if (has('onEdit')) simpleEdit(event(null));
      for (const trigger of installed('ON_EDIT')) run(trigger.handler, event(trigger), { trigger });
    }
    for (const trigger of installed('ON_CHANGE')) {
      const args: Arguments = (services) => [{ ...eventOf(services, trigger), changeType: CHANGE_TYPES[edit.kind] }];
      run(trigger.handler, args, { trigger });
    }
  });

  /** What every event of the document tells; null: of a simple trigger. guides/triggers/events */
  function eventOf(services: ExecutionServices, trigger: InstalledTrigger | null): Record<string, unknown> {
    return {
      authMode: trigger === null ? 'LIMITED' : 'FULL',
      source: services.spreadsheet.spreadsheet(workbook),
      user: services.spreadsheet.user(services.activeUser),
      ...(trigger === null ? {} : { triggerUid: trigger.id }),
    };
  }

  /** `value` and `oldValue` exist for a single cell only, and only where there was or is something. */
  function editEvent(services: ExecutionServices, edit: UserEdit, trigger: InstalledTrigger | null) {
    const zone = edit.zone ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const event: Record<string, unknown> = {
      ...eventOf(services, trigger),
      range: services.spreadsheet.range(workbook, edit.sheet, zone),
    };
    if (edit.value !== null && edit.value !== '') event.value = edit.value;
    if (edit.oldValue !== null && edit.oldValue !== '') event.oldValue = edit.oldValue;
    return event;
  }

  function taken(): readonly ExecutionResult[] {
    const results = caused;
    caused = [];
    return results;
  }

  function sheetNamed(name: string): string {
    const found = workbook.sheets().find((sheet) => sheet === name || workbook.sheetName(sheet) === name);
    if (found === undefined) throw new RangeError(`There is no tab “${name}”.`);
    return found;
  }

  return {
    open(user) {
      world.ui.forgetMenus();
      // "They do not run if a file is opened in read-only (view or comment) mode": guides/triggers
      if (!mayEdit(user)) return [];
      const event =
        (trigger: InstalledTrigger | null): Arguments =>
        (services) => [eventOf(services, trigger)];
      caused = [];
      if (has('onOpen')) run('onOpen', event(null), { authMode: 'LIMITED' }, limits.simpleTriggerMs);
      for (const trigger of installed('ON_OPEN')) run(trigger.handler, event(trigger), { trigger });
      return taken();
    },
    paste(user, sheetName, a1, rows) {
      if (!mayEdit(user)) throw new RangeError(`${user} may only look at this workbook.`);
      const sheet = sheetNamed(sheetName);
      const place = parseNotation(a1);
      if (place?.top == null || place.left === null) throw new RangeError(`“${a1}” is no cell.`);
      if (rows.length === 0 || width(rows) === 0) throw new RangeError('There is nothing to type.');
      const { top, left } = place;
      const formats = workbook.read(sheet, { top, left, bottom: top + rows.length - 1, right: left + width(rows) - 1 });
      const cells = rows.map((row, r) =>
        row.map((text, c): CellInput => workbook.parseEntry(text, formats[r]?.[c]?.format ?? null)),
      );
      caused = [];
      withUserEdits(workbook, () => workbook.write(sheet, top, left, cells));
      return taken();
    },
    selection() {
      const at = world.selection;
      const zone = at?.zones.at(-1);
      if (at === null || zone === undefined) {
        return { sheet: workbook.sheets()[0] ?? '', row: 0, column: 0, bottom: 0, right: 0 };
      }
      return { sheet: at.sheet, row: zone.top, column: zone.left, bottom: zone.bottom, right: zone.right };
    },
    select({ sheet: name, row, column, bottom, right }) {
      const sheet = sheetNamed(name);
      const zone = { top: row, left: column, bottom, right };
      world.selection = { sheet, zones: [zone], cell: { row, column } };
      if (!has('onSelectionChange')) return;
      const event: Arguments = (services) => [
        { ...eventOf(services, null), range: services.spreadsheet.range(workbook, sheet, zone) },
      ];
      run('onSelectionChange', event, { authMode: 'LIMITED' }, limits.simpleTriggerMs);
    },
  };
}

const width = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);
