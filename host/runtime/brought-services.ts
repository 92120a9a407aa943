import type { Count } from '../services/refuse.js';

/** What a service that was brought along may know of the execution for which it is made. */
export interface ExecutionFacts {
  /** Whose rights count; '' when the execution may not know. */
  readonly user: string;
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** The host's clock, milliseconds since the epoch. */
  now(): number;
  /** A Blob as the host's own services know it. */
  blob(bytes: Uint8Array, type: string, name: string): object;
}

/** Services by the names under which scripts find them, or what makes them for each execution. */
export type BroughtServices =
  Readonly<Record<string, unknown>> | ((facts: ExecutionFacts) => Readonly<Record<string, unknown>>);

/**
 * Services of the host's user, beside the host's own. Each call of a service's method is counted as a round trip
 * ("UrlFetchApp.fetch"), so time limits, planned faults and the trace hear of it. Arguments are copies, answers are
 * copied unless they have methods; what a method throws reaches the script with its name and message.
 */
export function broughtServices(
  brought: BroughtServices,
  facts: ExecutionFacts,
  count: Count,
): Readonly<Record<string, unknown>> {
  const services = typeof brought === 'function' ? brought(facts) : brought;
  return Object.fromEntries(Object.entries(services).map(([name, service]) => [name, counted(name, service, count)]));
}

function counted(name: string, service: unknown, count: Count): unknown {
  if (typeof service === 'function') {
    return (...args: readonly unknown[]): unknown => called(name, service, undefined, args, count);
  }
  if (typeof service !== 'object' || service === null) return service;
  const methods = new Map<unknown, unknown>();
  // Not the service itself: a proxy may not answer differently from a frozen property of its target.
  return new Proxy(Object.create(service) as object, {
    get(_, key) {
      const value: unknown = Reflect.get(service, key, service);
      if (typeof value !== 'function' || typeof key === 'symbol') return value;
      const method =
        methods.get(value) ??
        ((...args: readonly unknown[]): unknown => called(`${name}.${key}`, value, service, args, count));
      methods.set(value, method);
      return method;
    },
    set: (_, key, value) => Reflect.set(service, key, value),
  });
}

function called(member: string, work: object, owner: unknown, args: readonly unknown[], count: Count): unknown {
  count(member, 'other');
  return Reflect.apply(work as (...given: readonly unknown[]) => unknown, owner, args);
}
