import { format, types } from 'node:util';
import { formatString } from './format-string.js';
import { rawOf, serve, servedOf } from './refuse.js';
import type { Count } from './refuse.js';
import { textOf } from './script-text.js';

/** A script's log shows a service object by its name. */
const isService = (value: unknown): boolean => rawOf(value) !== value || servedOf(value) !== value;

/** A value as the execution log prints it. */
function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isService(value)) return textOf(servedOf(value));
  if (typeof value === 'object' && value !== null && !types.isDate(value) && Object.getPrototypeOf(value) !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (Array.isArray(value) || prototype === Object.prototype) {
      try {
        return JSON.stringify(value);
      } catch {
        return textOf(value);
      }
    }
  }
  return textOf(value);
}

/** Logger: a log of the execution that the script can read back. */
export function createLogger(logs: string[], count: Count): object {
  let own: string[] = [];
  const logger = {
    clear() {
      own = [];
    },
    getLog: () => own.map((line) => `${line}\n`).join(''),
    log(first: unknown, ...rest: readonly unknown[]): object {
      const line =
        typeof first === 'string' && rest.length > 0
          ? formatString(first, rest)
          : [first, ...rest].map(printed).join(' ');
      own.push(line);
      logs.push(line);
      return served;
    },
  };
  const served: object = serve('Base.Logger', logger, count);
  return served;
}

/** console: goes to the execution log only. Google's has these members and no others. */
export function createConsole(logs: string[], now: () => number): object {
  const timers = new Map<string, number>();
  const write =
    (level: string) =>
    (...values: readonly unknown[]): void => {
      const text = format(...values.map((value) => (isService(value) ? textOf(servedOf(value)) : value)));
      logs.push(level === '' ? text : `${level}: ${text}`);
    };
  return {
    log: write(''),
    info: write(''),
    warn: write('warning'),
    error: write('error'),
    debug: write('debug'),
    time: (label = 'default') => void timers.set(textOf(label), now()),
    timeEnd: (label = 'default') => {
      const start = timers.get(textOf(label));
      timers.delete(textOf(label));
      if (start !== undefined) logs.push(`${textOf(label)}: ${textOf(now() - start)}ms`);
    },
  };
}
