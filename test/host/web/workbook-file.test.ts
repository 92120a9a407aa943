import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createKeeper, writeAtomically } from '../../../host/web/workbook-file.js';

const folder = () => mkdtempSync(join(tmpdir(), 'kept-'));

describe('a kept workbook', () => {
  it('is written with its folders, whole, and with nothing left beside it', () => {
    const file = join(folder(), 'deep', 'down', 'kept.json');
    writeAtomically(file, 'one');
    writeAtomically(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(join(file, '..'))).toEqual(['kept.json']);
  });

  it('keeps the old file when the new one can’t be made', () => {
    const file = join(folder(), 'kept.json');
    let contents: unknown = { rows: 1 };
    const keeper = createKeeper(
      file,
      () => contents,
      () => undefined,
    );
    keeper.save();
    contents = { rows: 1n };
    expect(() => keeper.save()).toThrow(TypeError);
    expect(readFileSync(file, 'utf8')).toBe('{"rows":1}');
  });

  it('is rid at the next start, which writes at once, of what a killed server had half written, but not of others’ files', () => {
    const place = folder();
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const half = `kept.json.${String(dead)}.tmp`;
    const others = [`kept.json.${String(process.ppid)}.tmp`, 'kept.json.notes.tmp', `other.json.${String(dead)}.tmp`];
    for (const name of [half, 'kept.json', ...others]) writeFileSync(join(place, name), '{');
    writeAtomically(join(place, 'kept.json'), '{}');
    expect(readdirSync(place).sort()).toEqual(['kept.json', ...others].sort());
  });

  it('is written once for many changes in a row, and at the latest when the server stops', () => {
    const file = join(folder(), 'kept.json');
    const contents = jest.fn(() => ({ rows: 1 }));
    const keeper = createKeeper(file, contents, () => undefined);
    for (let count = 0; count < 20; count += 1) keeper.saveSoon();
    expect(keeper.isSaved()).toBe(false);
    expect(existsSync(file)).toBe(false);
    keeper.close();
    expect(keeper.isSaved()).toBe(true);
    expect(contents).toHaveBeenCalledTimes(1);
    expect(readFileSync(file, 'utf8')).toBe('{"rows":1}');
  });
});
