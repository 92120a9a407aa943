import type { FileBudget } from '../engine/file-limits.js';
import { BadZip, filesOf, TooMuchUnpacked, type PackedFile } from '../zip/zip-archive.js';
import { damaged } from './damaged.js';
import { all, BadXml, parseXml } from './xml-in.js';
import type { XmlElement } from './xml-in.js';

export interface FileRelation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Excel workbook, found by their relations; each is unpacked when it is read. */
export class FileParts {
  private readonly files = new Map<string, PackedFile>();

  /** @throws UnreadableFile when the bytes cannot be unpacked */
  constructor(
    bytes: Uint8Array,
    readonly budget: FileBudget,
  ) {
    try {
      for (const file of filesOf(bytes)) {
        if (this.files.has(file.name)) throw new BadZip(`“${file.name}” is in it twice.`);
        this.files.set(file.name, file);
      }
    } catch (error) {
      if (!(error instanceof BadZip)) throw error;
      throw damaged(budget.fileName, 'it cannot be unpacked');
    }
  }

  /** @throws UnreadableFile when the part is damaged or the budget is used up */
  read(path: string | undefined): XmlElement | undefined {
    const file = path === undefined ? undefined : this.files.get(path);
    if (file === undefined) return undefined;
    const { budget } = this;
    try {
      const bytes = file.unpack(budget.left('unpackedBytes'));
      budget.spend('unpackedBytes', bytes.length);
      return parseXml(decoded(bytes), () => budget.spend('elements', 1));
    } catch (error) {
      if (error instanceof TooMuchUnpacked) throw budget.tooMuch('unpackedBytes');
      if (!(error instanceof BadZip || error instanceof BadXml)) throw error;
      throw damaged(budget.fileName, `its part ${file.name.slice(0, 100)} cannot be read`);
    }
  }

  has(pattern: RegExp): boolean {
    return [...this.files.keys()].some((path) => pattern.test(path));
  }

  /** What a file is bound to, by relation id. */
  relations(path: string): ReadonlyMap<string, FileRelation> {
    const slash = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, slash);
    const list = this.read(`${folder}_rels/${path.slice(slash)}.rels`);
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
  workbookPath(): string | undefined {
    const relations = this.relations('');
    const main = [...relations.values()].find((relation) => relation.type === 'officeDocument');
    return main?.target ?? (this.files.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined);
  }
}

/** Parts are UTF-8 or UTF-16; the latter has its mark. @throws BadXml for bytes that are no text */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = !isWide ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new BadXml('The text is damaged.');
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
