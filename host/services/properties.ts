import { limits } from '../runtime/limits.js';
import { ServiceException } from './exception.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';
import { textOf } from './script-text.js';

/** The stores by their key: "script", "document", "user:ana@example.com". Values are texts. */
export type PropertyTable = Map<string, Map<string, string>>;

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type Served = Pick<GoogleAppsScript.Properties.PropertiesService, keyof GoogleAppsScript.Properties.PropertiesService>;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A number is stored as Java prints a double ("5" becomes "5.0"), anything else as its text. */
function stored(value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) ? `${textOf(value)}.0` : textOf(value);
}

/** One store. Its changing methods return the store itself, so they chain. */
export class Properties implements GoogleProperties {
  private served: GoogleProperties = this;

  constructor(private readonly values: Map<string, string>) {}

  /** What the chaining methods hand back: the store as the script sees it. */
  servedAs(served: GoogleProperties): void {
    this.served = served;
  }

  deleteAllProperties(): GoogleProperties {
    this.values.clear();
    return this.served;
  }

  deleteProperty(key: string): GoogleProperties {
    this.values.delete(textOf(key));
    return this.served;
  }

  getKeys(): string[] {
    return [...this.values.keys()];
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.values);
  }

  getProperty(key: string): string | null {
    return this.values.get(textOf(key)) ?? null;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): GoogleProperties {
    // Everything is checked before anything is written: a refused call leaves the store as it was.
    const next = new Map(deleteAllOthers ? [] : this.values);
    for (const [key, value] of Object.entries(properties)) next.set(key, stored(value));
    check(next);
    this.values.clear();
    for (const [key, value] of next) this.values.set(key, value);
    return this.served;
  }

  setProperty(key: string, value: string): GoogleProperties {
    return this.setProperties({ [textOf(key)]: value });
  }
}

function check(values: ReadonlyMap<string, string>): void {
  let total = 0;
  for (const [key, value] of values) {
    if (bytes(value) > limits.propertyValueBytes) throw new ServiceException('Argument too large: value');
    total += bytes(key) + bytes(value);
  }
  if (total > limits.propertyStoreBytes) {
    throw new ServiceException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

/** The script's store for all users, the user's own, and the document's: null where there is no document. */
export function createPropertiesService(table: PropertyTable, user: string, bound: boolean, count: Count): Served {
  const stores = new Map<string, GoogleProperties>();
  const store = (key: string): GoogleProperties => {
    const known = stores.get(key);
    if (known !== undefined) return known;
    let values = table.get(key);
    if (values === undefined) {
      values = new Map();
      table.set(key, values);
    }
    const properties = new Properties(values);
    const served = serve<GoogleProperties>('Properties.Properties', properties, count);
    properties.servedAs(served);
    stores.set(key, served);
    return served;
  };
  const service = {
    // Google's types say "never null"; its reference says null without a container.
    getDocumentProperties: () => (bound ? store('document') : (null as unknown as GoogleProperties)),
    getScriptProperties: () => store('script'),
    getUserProperties: () => store(`user:${user}`),
  };
  return serve('Properties.PropertiesService', service, count);
}
