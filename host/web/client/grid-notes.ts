import { Component, xml } from '@odoo/owl';

import { NOTE, noteText } from '../../engine/notes.js';
import { registries, UIPlugin, type CellPosition } from '../../engine/odoo.js';
import type { Annotation } from '../../engine/plugins/annotations.js';

/** Getters of our own plugins, which the engine's types cannot list. */
interface NoteGetters {
  getAnnotations(kind: string): readonly Annotation[];
}

/** Side of the corner mark in pixels. */
const MARK = 6;
const MARK_COLOR = '#e8710a';

function notesOn(getters: unknown, sheet: string): readonly Annotation[] {
  const ours = getters as NoteGetters;
  return ours.getAnnotations(NOTE).filter(({ range }) => range?.sheetId === sheet);
}

/** A corner mark on every cell with a note, as in Google Sheets. */
class NoteMarksPlugin extends UIPlugin {
  // 'Background' would be painted over by the cells.
  static override layers = ['Highlights'] as const;

  override drawLayer({ ctx }: { readonly ctx: CanvasRenderingContext2D }): void {
    const { getters } = this;
    for (const { range } of notesOn(getters, getters.getActiveSheetId())) {
      if (range === null) continue;
      const { x, y, width, height } = getters.getVisibleRect(range.zone);
      if (width === 0 || height === 0) continue;
      ctx.fillStyle = MARK_COLOR;
      ctx.beginPath();
      ctx.moveTo(x + width - MARK, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + MARK);
      ctx.fill();
    }
  }
}

class NoteCard extends Component<{ text: string; onClosed?: () => void }> {
  static override template = xml`<div class="note-card" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxWidth: 280 };
}

/** Shows notes on the page: the mark, and the text while the mouse is on the cell. */
export function registerNotes(): void {
  const plugins: { replace(name: string, plugin: unknown): void } = registries.featurePluginRegistry;
  plugins.replace('note_marks', NoteMarksPlugin);
  const popovers: { replace(name: string, builder: unknown): void } = registries.cellPopoverRegistry;
  popovers.replace('Note', {
    onHover({ sheetId, row, col }: CellPosition, getters: unknown) {
      const note = notesOn(getters, sheetId).find(({ range }) => range?.zone.top === row && range.zone.left === col);
      if (note === undefined) return { isOpen: false };
      return { isOpen: true, props: { text: noteText(note) }, Component: NoteCard, cellCorner: 'top-right' };
    },
  });
}
