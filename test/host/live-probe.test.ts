import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '../../host/engine/open.js';
import { createHost } from '../../host/runtime/create-host.js';

const DOCS = join(__dirname, '..', '..', 'docs');
/** What the probe printed at Google; see docs/live-probe.md. Not there: nobody has run it yet. */
const LIVE = join(__dirname, '..', 'fixtures', 'live', 'probe.json');

interface Written {
  readonly shows: string;
  readonly formula: string;
}
type Separators = Readonly<Record<'semicolon' | 'comma' | 'point' | 'decimalComma', Written>>;
interface Spill {
  readonly shows: readonly (readonly string[])[];
  readonly lastRow: number;
}
interface Probed {
  readonly probe: 1;
  readonly locales: Readonly<
    Record<
      string,
      Readonly<Record<'setFormula' | 'setFormulas' | 'setFormulaR1C1' | 'setValue', Separators>> & {
        readonly rule: { readonly semicolon: string; readonly comma: string };
        readonly validation: Readonly<
          Record<'semicolon' | 'comma', { readonly formula: string; readonly takesWhatIsValid: boolean }>
        >;
      }
    >
  >;
  readonly spills: Readonly<Record<string, Spill>>;
  readonly clear: object;
  readonly content: object;
}

function onTheHost(): Probed {
  const folder = mkdtempSync(join(tmpdir(), 'live-probe-'));
  try {
    cpSync(join(DOCS, 'live-probe.js'), join(folder, 'Code.js'));
    // As a new script has it: no list of scopes, all that it uses is granted.
    writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Etc/GMT', runtimeVersion: 'V8' }));
    const workbook = newWorkbook({ rows: 30, columns: 8 });
    const host = createHost({ bundle: folder, workbook, user: 'you@example.com' });
    const { ok, value, error } = host.run('probe');
    if (!ok) throw new Error(error?.message);
    expect(workbook.locale).toBe('en_US');
    return JSON.parse(String(value)) as Probed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each leaf by its path, so that a difference is named. */
function leaves(value: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

describe('the live probe', () => {
  const probed = onTheHost();

  it('runs to its end, every question with an answer', () => {
    const failed = leaves(probed).filter(([, leaf]) => typeof leaf === 'string' && leaf.startsWith('throws: '));
    expect(failed).toEqual([]);
    expect(Object.keys(probed.locales)).toEqual(['en_US', 'de_DE', 'fr_FR', 'pl_PL', 'tr_TR']);
  });

  it('finds that “;” is read in every locale of the host, and a comma where it is no decimal sign', () => {
    for (const [locale, { setFormula, setFormulas, setFormulaR1C1, setValue, rule, validation }] of Object.entries(
      probed.locales,
    )) {
      for (const { semicolon, comma } of [setFormula, setFormulas, setFormulaR1C1, setValue]) {
        expect([locale, semicolon.shows]).toEqual([locale, '3']);
        expect([locale, comma.shows]).toEqual([locale, locale === 'en_US' ? '3' : '#ERROR!']);
      }
      expect(rule.comma).toBe('=AND($A1="x",LEN($A1)>0)');
      expect(validation.semicolon.takesWhatIsValid).toBe(true);
      expect([locale, validation.comma.takesWhatIsValid]).toEqual([locale, locale === 'en_US']);
    }
  });

  it('finds lists that fill other cells', () => {
    const first = (name: string): unknown => probed.spills[name]?.shows.slice(0, 2).map((row) => row[0]);
    expect(first('filter')).toEqual(['b', 'a']);
    expect(first('sort')).toEqual(['a', 'b']);
    expect(probed.spills['sortOfFilter']?.shows.slice(0, 2).map((row) => row[1])).toEqual(['1', '2']);
  });

  // What is not known yet is said: docs/host.md changes when there is something to compare with.
  const hostPage = readFileSync(join(DOCS, 'host.md'), 'utf8');
  const NOT_RUN = 'The probe has not been run yet';
  if (!existsSync(LIVE)) {
    it('has not been run at Google yet, and the host’s page says so', () => {
      expect(hostPage).toContain(NOT_RUN);
    });
    return;
  }
  it('says of the host what it said at Google', () => {
    const live = new Map(leaves(JSON.parse(readFileSync(LIVE, 'utf8'))));
    const differences = leaves(probed).flatMap(([path, here]) =>
      live.get(path) === here ? [] : [{ path, here, atGoogle: live.get(path) }],
    );
    expect(differences).toEqual([]);
    expect(hostPage).not.toContain(NOT_RUN);
  });
});
