import type { Clock } from '../runtime/clock.js';
import { limits } from '../runtime/limits.js';
import { ServiceException } from './exception.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';
import { textOf } from './script-text.js';

interface Entry {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** The caches by their key, oldest entry first. Not part of a saved host: at Google too a cache may forget at any time. */
export type CacheTable = Map<string, Map<string, Entry>>;

type GoogleCache = GoogleAppsScript.Cache.Cache;
type GoogleCacheService = Pick<GoogleAppsScript.Cache.CacheService, keyof GoogleAppsScript.Cache.CacheService>;

/** Measured texts and limits: justin.poehnelt.com, "Exploring Apps Script CacheService limits". */
export class Cache implements GoogleCache {
  constructor(
    private readonly entries: Map<string, Entry>,
    private readonly clock: Clock,
  ) {}

  get(key: string): string | null {
    const name = checkedKey(key);
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    if (entry.until > this.clock.now()) return entry.value;
    this.entries.delete(name);
    return null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds: number = limits.cacheDefaultSeconds): void {
    const name = checkedKey(key);
    // null is kept as "null", an object as "[object Object]": the service takes the text of whatever it gets.
    const text = textOf(value);
    if (Buffer.byteLength(text, 'utf8') > limits.cacheValueBytes) {
      throw new ServiceException('Argument too large: value');
    }
    const seconds = Math.min(Math.max(expirationInSeconds, limits.cacheShortestSeconds), limits.cacheLongestSeconds);
    this.entries.delete(name);
    this.entries.set(name, { value: text, until: this.clock.now() + seconds * 1000 });
    if (this.entries.size > limits.cacheItems) this.evict();
  }

  putAll(values: Record<string, unknown>, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, textOf(value), expirationInSeconds);
  }

  remove(key: string): void {
    this.entries.delete(checkedKey(key));
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  /** The oldest tenth goes. */
  private evict(): void {
    let left = Math.ceil(limits.cacheItems * limits.cacheEvictedShare);
    for (const key of this.entries.keys()) {
      if (left-- <= 0) return;
      this.entries.delete(key);
    }
  }
}

function checkedKey(key: unknown): string {
  if (key === null || key === undefined || key === '') throw new ServiceException('Invalid argument: key');
  const text = textOf(key);
  if (text.length > limits.cacheKeyCharacters) throw new ServiceException('Argument too large: key');
  return text;
}

export function createCacheService(
  table: CacheTable,
  clock: Clock,
  user: string,
  bound: boolean,
  count: Count,
): GoogleCacheService {
  const caches = new Map<string, GoogleCache>();
  const cache = (key: string): GoogleCache => {
    const known = caches.get(key);
    if (known !== undefined) return known;
    let entries = table.get(key);
    if (entries === undefined) {
      entries = new Map();
      table.set(key, entries);
    }
    const served = serve<GoogleCache>('Cache.Cache', new Cache(entries, clock), count);
    caches.set(key, served);
    return served;
  };
  return serve<GoogleCacheService>(
    'Cache.CacheService',
    {
      getDocumentCache: () => (bound ? cache('document') : null),
      getScriptCache: () => cache('script'),
      getUserCache: () => cache(`user:${user}`),
    },
    count,
  );
}
