import { CorePlugin, registerCoreCommand } from '../odoo.js';
import type { Command, Range, RangeAdapter, RangeData } from '../odoo.js';

/**
 * Notes, developer metadata, protections, cached results, charts' Google options: whatever hangs on a place in the
 * workbook and has to follow it through inserts, deletes and moves. One kind of thing to the engine: an id, a kind,
 * a range (or none) and plain data.
 */
export interface Annotation {
  readonly id: string;
  readonly kind: string;
  readonly range: Range | null;
  readonly data: unknown;
}

/** Sets or replaces annotations. `ranges` is the engine's name for ranges that concurrent inserts have to move. */
export const SET_ANNOTATION = 'SET_ANNOTATION';
export const REMOVE_ANNOTATION = 'REMOVE_ANNOTATION';
registerCoreCommand(SET_ANNOTATION);
registerCoreCommand(REMOVE_ANNOTATION);

interface SavedAnnotation {
  readonly id: string;
  readonly kind: string;
  readonly sheetId: string | null;
  readonly xc: string | null;
  readonly data: unknown;
}

export class AnnotationPlugin extends CorePlugin {
  static override getters = ['getAnnotations', 'hasAnnotation', 'getAnnotationVersion'];
  private annotations: Record<string, Annotation | undefined> = {};
  private version = 0;

  /** All annotations of a kind, in the order in which they were made. */
  getAnnotations(kind: string): readonly Annotation[] {
    const found: Annotation[] = [];
    for (const annotation of Object.values(this.annotations)) {
      if (annotation?.kind === kind) found.push(annotation);
    }
    return found;
  }

  hasAnnotation(id: string): boolean {
    return this.annotations[id] !== undefined;
  }

  /** Changes whenever an annotation does: for those who keep an index. */
  getAnnotationVersion(): number {
    return this.version;
  }

  override adaptRanges(adapter: RangeAdapter): void {
    for (const annotation of Object.values(this.annotations)) {
      if (!annotation?.range) continue;
      const change = adapter.applyChange(annotation.range);
      if (change.changeType === 'NONE') continue;
      this.put(annotation.id, change.changeType === 'REMOVE' ? undefined : { ...annotation, range: change.range });
    }
  }

  override handle(command: unknown): void {
    const cmd = command as Command;
    if (cmd.type === SET_ANNOTATION) this.set(cmd);
    else if (cmd.type === REMOVE_ANNOTATION) this.put(String(cmd['id']), undefined);
    else if (cmd.type === 'DELETE_SHEET') this.dropSheet(String(cmd['sheetId']));
    else if (cmd.type === 'DUPLICATE_SHEET') this.duplicateNotes(String(cmd['sheetId']), String(cmd['sheetIdTo']));
    else if (cmd.type === 'UNDO' || cmd.type === 'REDO') this.version++;
  }

  override import(data: object): void {
    const saved =
      'annotations' in data && Array.isArray(data.annotations) ? (data.annotations as SavedAnnotation[]) : [];
    for (const { id, kind, sheetId, xc, data: held } of saved) {
      const range = sheetId === null || xc === null ? null : this.getters.getRangeFromSheetXC(sheetId, xc);
      this.annotations[id] = { id, kind, range, data: held };
    }
  }

  override export(data: object): void {
    const saved: SavedAnnotation[] = [];
    for (const annotation of Object.values(this.annotations)) {
      if (annotation === undefined) continue;
      const { id, kind, range, data: held } = annotation;
      const xc = range && this.getters.getRangeString(range, range.sheetId);
      saved.push({ id, kind, sheetId: range?.sheetId ?? null, xc, data: held });
    }
    Object.assign(data, { annotations: saved });
  }

  private set(cmd: Command): void {
    const [first] = (cmd['ranges'] ?? []) as RangeData[];
    const range = first === undefined ? null : this.getters.getRangeFromRangeData(first);
    const id = String(cmd['id']);
    this.put(id, { id, kind: String(cmd['kind']), range, data: cmd['data'] });
  }

  private put(id: string, annotation: Annotation | undefined): void {
    this.history.update('annotations', id, annotation);
    this.version++;
  }

  private dropSheet(sheetId: string): void {
    for (const annotation of Object.values(this.annotations)) {
      if (annotation !== undefined && sheetOf(annotation) === sheetId) this.put(annotation.id, undefined);
    }
  }

  /** As at Google, a copy of a sheet has its notes; metadata and protections stay with the original. */
  private duplicateNotes(from: string, to: string): void {
    for (const annotation of [...this.getAnnotations('note'), ...this.getAnnotations('cached')]) {
      if (annotation.range?.sheetId !== from) continue;
      const id = `${annotation.id}@${to}`;
      this.put(id, { ...annotation, id, range: this.getters.getRangeFromZone(to, annotation.range.zone) });
    }
  }
}

/** Where an annotation is at home: its range's sheet, or the sheet that its data names. */
function sheetOf({ range, data }: Annotation): unknown {
  if (range !== null) return range.sheetId;
  return typeof data === 'object' && data !== null && 'sheet' in data ? data.sheet : undefined;
}
