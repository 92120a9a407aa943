import { helpers } from '../engine/odoo.js';
import { escapeExcelText, tag, XML_HEAD } from './xml-out.js';

export interface NoteAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet's notes as Excel's comments. */
export function writeComments(notes: readonly NoteAt[]): string {
  const list = notes.map(({ row, column, text }) => {
    const words = tag('t', { 'xml:space': 'preserve' }, escapeExcelText(text));
    return tag('comment', { ref: helpers.toXC(column, row), authorId: 0 }, tag('text', {}, tag('r', {}, words)));
  });
  return (
    XML_HEAD +
    tag('comments', { xmlns: MAIN }, tag('authors', {}, '<author></author>') + tag('commentList', {}, list.join('')))
  );
}

/** The boxes of the comments, in the old drawing language that Excel still wants for them. */
export function writeCommentBoxes(notes: readonly NoteAt[]): string {
  const boxes = notes.map(({ row, column }, index) => {
    const anchor = [column + 1, 10, row, 5, column + 3, 10, row + 4, 5].join(', ');
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`
  );
}
