import { History } from './history.js';
import { dispatchTo, Model, quietly } from './odoo.js';
import type { CellPosition, Command, EngineModel, Getters, RangeData } from './odoo.js';
import type { Annotation } from './plugins/annotations.js';
import { REMOVE_ANNOTATION, SET_ANNOTATION } from './plugins/annotations.js';
import { RUN_BATCH } from './plugins/batch.js';
import type { BatchInbox } from './plugins/batch.js';
import { registerPlugins } from './plugins/register.js';
import { SET_WORKBOOK_SETTING } from './plugins/settings.js';
import type { WorkbookSettings } from './plugins/settings.js';
import type { EditRecorder } from './plugins/user-edits.js';
import type { Zone } from './workbook.js';

/** The engine said no: `reasons` are its own words. */
export class EngineRefusal extends Error {
  override readonly name = 'EngineRefusal';
  constructor(
    readonly command: Command,
    readonly reasons: readonly string[],
  ) {
    super(`The spreadsheet engine refused ${command.type}: ${reasons.join(', ')}`);
  }
}

/** Getters of our own plugins, which the engine's types cannot list. */
interface OurGetters {
  getAnnotations(kind: string): readonly Annotation[];
  hasAnnotation(id: string): boolean;
  getWorkbookSettings(): WorkbookSettings;
}

/** One engine model with the few ways in which the rest of this folder talks to it. */
export class Engine {
  readonly model: EngineModel;
  readonly history: History;
  readonly recorder: EditRecorder = { open: false, edits: [], others: [], underWay: null };
  private readonly inbox: BatchInbox = { commands: [], refusals: [] };
  private nextId = 1;

  /** @param data what `exportData` gave, or a new workbook's data */
  constructor(data: object) {
    registerPlugins();
    const custom = { batch: this.inbox, edits: this.recorder };
    this.model = quietly(() => new Model(data, { custom, client: { id: 'host', name: 'host' } }));
    this.history = new History(this.model);
  }

  get getters(): Getters {
    return this.model.getters;
  }

  get ours(): OurGetters {
    // Registered by `registerPlugins` above.
    return this.model.getters as unknown as OurGetters;
  }

  /** Runs commands as one revision. Throws an EngineRefusal for the first that was refused; the others have run. */
  run(...commands: readonly Command[]): void {
    this.runAll(commands);
  }

  runAll(commands: readonly Command[]): void {
    if (commands.length === 0) return;
    this.inbox.commands = commands;
    this.inbox.refusals = [];
    const reasons = quietly(() => dispatchTo(this.model.dispatch, { type: RUN_BATCH }));
    this.inbox.commands = [];
    this.history.changed();
    const [refusal] = this.inbox.refusals;
    if (refusal !== undefined) throw new EngineRefusal(refusal.command, refusal.reasons);
    if (reasons.length > 0) throw new EngineRefusal({ type: RUN_BATCH }, reasons);
  }

  /** Runs a command that is not part of the document: what the engine shows or evaluates. */
  ask(type: string, payload: object = {}): void {
    quietly(() => dispatchTo(this.model.dispatch, { type, ...payload }));
  }

  /** The whole document as the engine's JSON. Its own `exportData` also builds a second model to check itself by. */
  data(): { readonly revisionId: string } {
    const exporter = this.model as unknown as { _exportData(shouldSquish: boolean): { revisionId: string } };
    return quietly(() => exporter._exportData(false));
  }

  rangeData(sheet: string, zone: Zone): RangeData {
    return this.getters.getRangeDataFromZone(sheet, { ...zone });
  }

  at(sheetId: string, row: number, col: number): CellPosition {
    return { sheetId, row, col };
  }

  /** An id that no annotation of this workbook has. */
  newId(prefix: string): string {
    let id: string;
    do id = `${prefix}${this.nextId++}`;
    while (this.ours.hasAnnotation(id));
    return id;
  }

  setAnnotation(kind: string, id: string, ranges: readonly RangeData[], data: unknown): Command {
    // The engine refuses an empty list of ranges, and looks for them on the sheet before its user unless it is told one.
    const [first] = ranges;
    return {
      type: SET_ANNOTATION,
      kind,
      id,
      data,
      ...(first === undefined ? {} : { ranges, sheetId: first._sheetId }),
    };
  }

  removeAnnotation(id: string): Command {
    return { type: REMOVE_ANNOTATION, id };
  }

  setSetting(key: keyof WorkbookSettings, value: string): void {
    this.run({ type: SET_WORKBOOK_SETTING, key, value });
  }
}
