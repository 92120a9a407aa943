import { registries } from '../odoo.js';

/**
 * An argument that is left empty is a blank, as at Google: `=IF(A1="",,A1*2)` and `=IFERROR(A1)` show nothing. The
 * engine makes 0 of it. Used by host and page alike; nothing here may need Node.
 */
type Argument = object | undefined;
type Compute = (this: unknown, ...args: Argument[]) => unknown;
interface Described {
  readonly compute: Compute;
}

const blank = Object.freeze({ value: null });
const orBlank = (argument: Argument): Argument => argument ?? blank;

/** What each function's arguments become. */
const READINGS: Readonly<Record<string, (args: readonly Argument[]) => readonly Argument[]>> = {
  // Without any third argument the answer is FALSE; with an empty one, a blank.
  IF: ([test, then, ...otherwise]) => [
    test,
    orBlank(then),
    ...(otherwise.length === 0 ? [{ value: false }] : otherwise.map(orBlank)),
  ],
  IFERROR: ([value, instead]) => [orBlank(value), orBlank(instead)],
  IFNA: ([value, instead]) => [orBlank(value), orBlank(instead)],
  IFS: (args) => args.map(orBlank),
  SWITCH: (args) => args.map(orBlank),
};

// The registry's own types are narrower than what it holds.
const registry = registries.functionRegistry as unknown as {
  get(name: string): Described;
  replace(name: string, description: Described): void;
};

for (const [name, reading] of Object.entries(READINGS)) {
  const described = registry.get(name);
  registry.replace(name, {
    ...described,
    compute(...args) {
      return described.compute.apply(this, [...reading(args)]);
    },
  });
}
