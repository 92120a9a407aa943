import * as v from 'valibot';
import type { Remembered, UserMemory } from '../../app/ports/user-memory.js';
import type { Day } from '../../domain/calendar/day.js';

const KEY = 'ctl:blitz';
/** A property holds 9 kB: of all workbooks together, the latest so many. */
const MOST_SKIPS = 300;

interface Memory {
  readonly keysOff: boolean;
  /** By the workbook's id. */
  readonly skips: Readonly<Record<string, Skips>>;
}

interface Skips {
  readonly on: Day;
  readonly ids: readonly string[];
}

const MEMORY: v.GenericSchema<unknown, Memory> = v.object({
  keysOff: v.boolean(),
  skips: v.record(v.string(), v.object({ on: v.pipe(v.number(), v.safeInteger()), ids: v.array(v.string()) })),
});

/** One property of the running user: for a bound script their own, for the add-on shared by all of their workbooks. */
export class UserPropertyMemory implements UserMemory {
  private known: Memory | null = null;

  constructor(
    private readonly properties: () => GoogleAppsScript.Properties.Properties,
    private readonly workbookId: string,
  ) {}

  read(): Remembered {
    const { keysOff, skips } = this.all();
    const here = Object.entries(skips).find(([id]) => id === this.workbookId)?.[1];
    return { keysOff, skipped: here === undefined ? null : { on: here.on, candidateIds: here.ids } };
  }

  write({ keysOff, skipped }: Remembered, today: Day): void {
    const others = Object.entries(this.all().skips).filter(([id, { on }]) => id !== this.workbookId && on === today);
    const here =
      skipped === null ? [] : [[this.workbookId, { on: skipped.on, ids: [...skipped.candidateIds] }] as const];
    this.known = { keysOff, skips: Object.fromEntries(latest([...here, ...others])) };
    this.properties().setProperty(KEY, JSON.stringify(this.known));
  }

  private all(): Memory {
    this.known ??= parsed(this.properties().getProperty(KEY));
    return this.known;
  }
}

function parsed(text: string | null): Memory {
  const nothing: Memory = { keysOff: false, skips: {} };
  if (text === null) return nothing;
  try {
    const { success, output } = v.safeParse(MEMORY, JSON.parse(text));
    return success ? output : nothing;
  } catch {
    return nothing;
  }
}

type ByWorkbook = readonly (readonly [string, Skips])[];

/** This workbook's first; of each the latest. */
function latest(skips: ByWorkbook): ByWorkbook {
  let room = MOST_SKIPS;
  return skips.flatMap(([id, { on, ids }]) => {
    if (room === 0) return [];
    const kept = ids.slice(-room);
    room -= kept.length;
    return [[id, { on, ids: kept }] as const];
  });
}
