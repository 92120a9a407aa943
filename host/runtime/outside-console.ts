/** Without a bundle the globals stand in the caller's own realm, whose console people also read. */
export function heardOutside(globals: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const outside = globalThis.console;
  const logged = globals['console'];
  const both = new Proxy(outside, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key);
      const log: unknown = typeof logged === 'object' && logged !== null ? Reflect.get(logged, key) : undefined;
      if (typeof own !== 'function' || typeof log !== 'function') return own;
      return (...args: readonly unknown[]) => {
        Reflect.apply(log, logged, args);
        Reflect.apply(own, target, args);
      };
    },
  });
  return { ...globals, console: both };
}
