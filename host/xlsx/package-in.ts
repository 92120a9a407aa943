import type JSZip from 'jszip';
import { all, parseXml } from './xml.js';
import type { XmlElement } from './xml.js';

export interface FileRelation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The unpacked files of an Excel workbook, found by their relations. */
export class FileParts {
  constructor(private readonly zip: JSZip) {}

  async read(path: string | undefined): Promise<XmlElement | undefined> {
    const file = path === undefined ? null : this.zip.file(path);
    return file === null ? undefined : parseXml((await file.async('string')).replace(/^\ufeff/, ''));
  }

  has(pattern: RegExp): boolean {
    return Object.keys(this.zip.files).some((path) => pattern.test(path));
  }

  /** What a file is bound to, by relation id. */
  async relations(path: string): Promise<ReadonlyMap<string, FileRelation>> {
    const slash = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, slash);
    const list = await this.read(`${folder}_rels/${path.slice(slash)}.rels`);
    return new Map(
      all(list, 'Relationship').map(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode } = attributes;
        const external = TargetMode === 'External';
        const type = Type.slice(Type.lastIndexOf('/') + 1);
        return [Id, { type, external, target: external ? Target : resolve(folder, Target) }];
      }),
    );
  }

  /** The workbook's own file: where the package says, or where it always is. */
  async workbookPath(): Promise<string | undefined> {
    const relations = await this.relations('');
    const main = [...relations.values()].find((relation) => relation.type === 'officeDocument');
    return main?.target ?? (this.zip.file('xl/workbook.xml') === null ? undefined : 'xl/workbook.xml');
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}
