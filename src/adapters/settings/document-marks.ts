import type { Marks } from '../../app/ports/ports.js';

/** Every key of ours begins so: the add-on's document store holds nothing else, but a copy of it might. */
const PREFIX = 'ctl:';

/** Small values in the document's own store: shared by everybody on this document, seen by no other document. */
export class DocumentMarks implements Marks {
  constructor(private readonly properties: GoogleAppsScript.Properties.Properties) {}

  get(key: string): string | null {
    return this.properties.getProperty(PREFIX + key);
  }

  all(): Readonly<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const [key, value] of Object.entries(this.properties.getProperties())) {
      if (key.startsWith(PREFIX)) found[key.slice(PREFIX.length)] = value;
    }
    return found;
  }

  set(key: string, value: string): void {
    this.properties.setProperty(PREFIX + key, value);
  }

  setAll(values: Readonly<Record<string, string>>): void {
    const prefixed: Record<string, string> = {};
    for (const [key, value] of Object.entries(values)) prefixed[PREFIX + key] = value;
    this.properties.setProperties(prefixed, /* deleteAllOthers= */ false);
  }

  remove(key: string): void {
    this.properties.deleteProperty(PREFIX + key);
  }
}
