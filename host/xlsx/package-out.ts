import { zipped } from '../zip/zip-archive.js';
import { tag, XML_HEAD } from './xml-out.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES: Readonly<Record<string, string>> = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  sharedStrings: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
  sheetMetadata: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The files of an Excel workbook with what binds them: content types and relations. */
export class Package {
  private readonly contents = new Map<string, string>();
  private readonly relations = new Map<string, Relation[]>();
  private readonly types = new Map<string, string>();

  /** @param kind what the file is, by its relation's name */
  add(path: string, kind: string, content: string): void {
    this.contents.set(path, content);
    const type = TYPES[kind];
    if (type !== undefined) this.types.set(path, type);
  }

  has(path: string): boolean {
    return this.contents.has(path);
  }

  /** Binds a file ("" for the package) to another and gives the relation's id. */
  relate(from: string, type: string, target: string, external = false): string {
    const held = this.relations.get(from) ?? [];
    held.push({ type, target, external });
    this.relations.set(from, held);
    return `rId${held.length}`;
  }

  /** The file: content types first, as readers expect them. */
  bytes(): Uint8Array {
    const files: [string, string][] = [['[Content_Types].xml', this.contentTypes()], ...this.contents];
    for (const [from, relations] of this.relations) files.push([relationsPath(from), relationsFile(relations)]);
    return zipped(files.map(([name, content]) => ({ name, bytes: Buffer.from(content, 'utf8') })));
  }

  private contentTypes(): string {
    const defaults = [
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      tag('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
    ];
    const overrides = [...this.types].map(([path, type]) =>
      tag('Override', { PartName: `/${path}`, ContentType: type }),
    );
    return XML_HEAD + tag('Types', { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...overrides].join(''));
  }
}

function relationsPath(from: string): string {
  const slash = from.lastIndexOf('/') + 1;
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
}

function relationsFile(relations: readonly Relation[]): string {
  const written = relations.map(({ type, target, external }, index) =>
    tag('Relationship', {
      Id: `rId${index + 1}`,
      Type: `${OFFICE}/${type}`,
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return XML_HEAD + tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, written.join(''));
}
