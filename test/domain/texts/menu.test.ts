import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..', '..', '..', 'src');
const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

describe('sentences that name the menu', () => {
  // Where the menu is depends on what is built: domain/texts/menu.ts knows.
  it('say where it is by `MENU`, never in their own words', () => {
    expect(sources.length).toBeGreaterThan(200);
    const wrong = sources.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /Menu → (?!\$\{MENU\})|Close the Loop →/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(wrong).toEqual([]);
  });
});
