import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHost } from '../../../host/runtime/create-host.js';
import { claspFolder } from '../../../host/runtime/project/clasp-folder.js';
import { NOW } from '../script-project.js';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, by their paths. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const pushed = (folder: string): readonly string[] =>
  claspFolder(folder).map(({ kind, name }) => (kind === 'script' ? name : `${kind} ${name}`));

describe('a clasp project’s folder', () => {
  it('is read with its subfolders, by path, as scripts, pages and one manifest', () => {
    const folder = folderOf({
      'zoo.js': '',
      'lib/dates.gs': '',
      'lib/views/card.html': '',
      'Main.js': '',
      'appsscript.json': '{}',
      'lib/appsscript.json': '{}',
      'package.json': '{}',
      'README.md': '',
      'types.ts': '',
      'node_modules/left-pad/index.js': '',
      '.git/hooks/x.js': '',
    });
    expect(pushed(folder)).toEqual(['manifest appsscript', 'lib/dates', 'page lib/views/card', 'Main', 'zoo']);
  });

  it('is pushed in the order that .clasp.json asks for, without what .claspignore leaves out', () => {
    const project = folderOf({
      '.clasp.json': '{"scriptId":"x","rootDir":"src","filePushOrder":["src/base.js","src/b/first.js"]}',
      '.claspignore': '**/*.test.js\n\ndrafts/**\n',
      'outside.js': '',
      'src/appsscript.json': '{}',
      'src/a.js': '',
      'src/a.test.js': '',
      'src/base.js': '',
      'src/b/first.js': '',
      'src/drafts/old.js': '',
    });
    expect(pushed(join(project, 'src'))).toEqual(['base', 'b/first', 'a', 'manifest appsscript']);
    expect(pushed(project)).toEqual(pushed(join(project, 'src')));
    expect(pushed(join(project, 'src/b'))).toEqual(['first']);
  });

  it('may name its own endings, and leave its subfolders out', () => {
    const project = folderOf({
      '.clasp.json': '{"scriptId":"x","scriptExtensions":["GS",".txt"],"skipSubdirectories":true}',
      '.claspignore': 'node_modules/**',
      'a.gs': '',
      'b.js': '',
      'c.TXT': '',
      'lib/d.gs': '',
    });
    expect(pushed(project)).toEqual(['a', 'c']);
  });

  it('is pushed without what a symbolic link leads to', () => {
    const folder = folderOf({ 'a.js': '' });
    symlinkSync(join(folder, 'a.js'), join(folder, 'b.js'));
    expect(pushed(folder)).toEqual(['a']);
  });

  it('is refused, in one sentence, when two scripts have one name, when there is none, and when it isn’t there', () => {
    const twice = folderOf({ 'lib/a.js': '', 'lib/a.gs': '' });
    const empty = folderOf({ 'page.html': '' });
    expect(() => claspFolder(twice)).toThrow(`${twice} has two scripts named “lib/a”, as a .js and a .gs file`);
    expect(() => createHost({ bundle: empty })).toThrow(
      `There is no script in ${empty}: it needs at least one .js or .gs file.`,
    );
    expect(() => claspFolder(join(empty, 'absent'))).toThrow('There is no folder');
    expect(() => claspFolder(folderOf({ '.clasp.json': '{', 'a.js': '' }))).toThrow('.clasp.json is not JSON.');
  });

  it('runs with its pages under their paths, and files in their order', () => {
    const folder = folderOf({
      'appsscript.json': '{"timeZone":"Asia/Tokyo"}',
      'a/names.js': 'var names = ["Ana"];',
      'b/more.js': 'names.push("Bo");',
      'views/list.html':
        '<ul><? names.forEach(function (name) { ?><li><?= name ?></li><? }) ?></ul><?!= include("views/parts/foot") ?>',
      'views/parts/foot.html': '<footer>that’s all</footer>',
      'c.js':
        'function include(path) { return HtmlService.createHtmlOutputFromFile(path).getContent(); }\nfunction page() { return HtmlService.createTemplateFromFile("views/list").evaluate().getContent(); }\nconst zone = () => Session.getScriptTimeZone();',
    });
    const host = createHost({ bundle: folder, now: NOW });
    expect(host.run('page').value).toBe('<ul><li>Ana</li><li>Bo</li></ul><footer>that’s all</footer>');
    expect(host.run('zone').value).toBe('Asia/Tokyo');
  });
});

describe('a map of sources', () => {
  it('is a project in the map’s order', () => {
    const host = createHost({
      now: NOW,
      bundle: {
        'z/first.gs': 'var seen = ["first"];',
        'a/second.js':
          'seen.push("second"); function look() { return [seen, HtmlService.createHtmlOutputFromFile("p/page").getContent()]; }',
        'p/page.html': '<b>page</b>',
        'appsscript.json': '{"timeZone":"Europe/Paris"}',
      },
    });
    expect(host.run('look').value).toEqual([['first', 'second'], '<b>page</b>']);
  });

  it('takes nothing that a script project has no place for', () => {
    expect(() => createHost({ bundle: { 'Code.js': '', 'notes.md': '' } })).toThrow(
      '“notes.md” is not a .js, .gs or .html file, nor appsscript.json.',
    );
    expect(() => createHost({ bundle: { 'Code.js': '', 'appsscript.json': '{' } })).toThrow(
      'appsscript.json is not JSON.',
    );
  });
});
