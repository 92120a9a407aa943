// The Chromium that the npm package @sparticuz/chromium ships, unpacked by us: the package unpacks its libraries only
// where it believes to be on a certain cloud, and always into the same folder for every version.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGE = '@sparticuz/chromium';

/** Arimo has Arial's widths; DejaVu the signs (▲ ✓ ↻) that neither it nor the browser's own font has. */
const FONTS = [
  ['@expo-google-fonts/arimo', '400Regular/Arimo_400Regular.ttf'],
  ['@expo-google-fonts/arimo', '400Regular_Italic/Arimo_400Regular_Italic.ttf'],
  ['@expo-google-fonts/arimo', '700Bold/Arimo_700Bold.ttf'],
  ['dejavu-fonts-ttf', 'ttf/DejaVuSans.ttf'],
  ['dejavu-fonts-ttf', 'ttf/DejaVuSans-Bold.ttf'],
];

/** Fetches it once into the user's cache; later runs take it from there. */
export async function fetchBrowser() {
  const version = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).dependencies[PACKAGE];
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'close-the-loop-browser');
  const folder = join(cache, version);
  if (!existsSync(join(folder, 'chromium'))) {
    mkdirSync(cache, { recursive: true });
    // Beside its place and renamed at the end: two first runs at once, or one that is stopped, leave nothing half.
    const beside = mkdtempSync(join(cache, 'unpacking-'));
    try {
      unpack(beside, folder);
      move(beside, folder);
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

function unpack(folder, home) {
  process.stderr.write('No browser found: fetching one from npm for the tests (85 MB, once)…\n');
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(HERE, file), join(folder, file));
  // npm's own file, when npm runs us; else the npm on the path.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [program, ...first] = npm;
  run(program, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  const bin = join(folder, 'node_modules', PACKAGE, 'bin');
  writeFileSync(join(folder, 'chromium'), decompressed(join(bin, 'chromium.br')));
  chmodSync(join(folder, 'chromium'), 0o755);
  for (const archive of ['al2023', 'swiftshader', 'fonts']) {
    run('tar', ['-x', '-C', folder], { input: decompressed(join(bin, `${archive}.tar.br`)) });
  }
  for (const [from, font] of FONTS)
    copyFileSync(join(folder, 'node_modules', from, font), join(folder, 'fonts', font.split('/').at(-1)));
  rmSync(join(folder, 'node_modules'), { recursive: true });
  // The package's own file points at folders that exist on its cloud only: all text would be invisible.
  writeFileSync(join(folder, 'fonts.conf'), fontsConf(home));
}

/** Only the fonts that came along, so that pictures are the same everywhere. */
function fontsConf(home) {
  const alias = (family) =>
    `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>Arimo</string></edit></match>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(home, 'fonts')}</dir>
<cachedir>${join(home, 'font-cache')}</cachedir>
${['Arial', 'Helvetica', 'sans-serif'].map(alias).join('\n')}
</fontconfig>
`;
}

function decompressed(file) {
  return brotliDecompressSync(readFileSync(file));
}

function run(program, args, options) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${args[0]} ended with ${status}: ${stderr.trim().split('\n').at(-1)}`);
}

function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another run was faster; its copy is as good.
    if (!existsSync(join(to, 'chromium'))) throw error;
  }
}
