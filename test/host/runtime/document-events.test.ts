import { hostOf } from '../script-project.js';

const journal = `function note(line) {
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty('seen', (properties.getProperty('seen') || '') + line + ';');
  }
  function seen() { return PropertiesService.getDocumentProperties().getProperty('seen'); }`;

/** developers.google.com/apps-script/guides/triggers: "The onEdit() trigger only queues up to 2 trigger events." */
describe('edits that are faster than onEdit', () => {
  it('two wait their turn, and what comes on top of them is lost: the script has to look at the sheet itself', () => {
    const host = hostOf(`${journal}
      function onEdit(e) { note(e.range.getA1Notation() + ' ' + e.value); }`);
    const sheet = host.workbook.sheets()[0] ?? '';
    let typed = false;
    host.intercept(() => {
      if (!typed) {
        typed = true;
        for (const cell of ['A2', 'A3', 'A4', 'A5']) host.type(sheet, cell, 'more');
      }
      return 'go';
    });
    host.type(sheet, 'A1', 'first');
    host.intercept(null);
    expect(host.run('seen').value).toBe('A1 first;A2 more;A3 more;');
    host.type(sheet, 'A6', 'later');
    expect(host.run('seen').value).toBe('A1 first;A2 more;A3 more;A6 later;');
  });

  it('an installed edit trigger hears of every one', () => {
    const host = hostOf(`${journal}
      function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
      function edited(e) { note(e.range.getA1Notation()); }`);
    const sheet = host.workbook.sheets()[0] ?? '';
    host.run('install');
    for (const cell of ['A1', 'A2', 'A3', 'A4']) host.type(sheet, cell, 'x');
    expect(host.run('seen').value).toBe('A1;A2;A3;A4;');
  });
});

/** developers.google.com/apps-script/guides/triggers#onselectionchangee */
describe('selecting cells', () => {
  it('runs onSelectionChange with the range', () => {
    const host = hostOf(`${journal}
      function onSelectionChange(e) { note(e.range.getA1Notation() + ' ' + e.authMode); }`);
    const sheet = host.workbook.sheets()[0] ?? '';
    host.selection = { sheet, row: 1, column: 1, bottom: 2, right: 3 };
    expect(host.run('seen').value).toBe('B2:D3 LIMITED;');
  });

  it('runs nothing in a script that doesn’t ask for it', () => {
    const host = hostOf('function seen() {}');
    host.selection = { sheet: host.workbook.sheets()[0] ?? '', row: 0, column: 0, bottom: 0, right: 0 };
    expect(host.trace().calls).toEqual([]);
  });
});

/** developers.google.com/apps-script/reference/base/ui: locks don't persist across the suspension of a dialog. */
describe('a question to the user', () => {
  it('gives away the locks that the script held', () => {
    const host = hostOf(`function asks() {
      const lock = LockService.getDocumentLock();
      lock.tryLock(0);
      const before = lock.hasLock();
      SpreadsheetApp.getUi().alert('Really?');
      return [before, lock.hasLock()];
    }`);
    host.ui.answer(['OK']);
    expect(host.run('asks').value).toEqual([true, false]);
  });
});
