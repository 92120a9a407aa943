import { engineOf, withUserEdits } from '../../../host/engine/odoo-workbook.js';
import type { Host } from '../../../host/runtime/host.js';
import { hostOf } from '../script-project.js';

const journal = `function note(line) {
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty('seen', (properties.getProperty('seen') || '') + line + ';');
  }
  function seen() { return PropertiesService.getDocumentProperties().getProperty('seen'); }`;

function seen(host: Host): string {
  const { value } = host.run('seen');
  return typeof value === 'string' ? value : '';
}

/** developers.google.com/apps-script/guides/triggers/events */
describe('what an edit tells', () => {
  const code = `${journal}
    function tell(e) {
      note(JSON.stringify([String(e.authMode), e.user.getEmail(), e.value, e.oldValue, 'value' in e, 'oldValue' in e, 'triggerUid' in e, e.range.getA1Notation(), e.source.getName()]));
    }
    function onEdit(e) { tell(e); }
    function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
    function edited(e) { tell(e); }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script'); }
    function forget() { PropertiesService.getDocumentProperties().deleteAllProperties(); }`;
  const told = (host: Host): readonly unknown[][] =>
    seen(host)
      .split(';')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown[]);
  /** value, oldValue, and whether the event has them. */
  const values = (host: Host) => told(host).map((line) => line.slice(2, 6));

  it('a single cell: the value as a text and what was there before, each only where there is something', () => {
    const host = hostOf(code);
    host.type('Sheet1', 'A1', 'first');
    host.type('Sheet1', 'A1', 'second');
    host.type('Sheet1', 'A1', '');
    host.type('Sheet1', 'B1', '2026-11-23');
    host.type('Sheet1', 'C1', 'TRUE');
    host.type('Sheet1', 'D1', '1.5');
    expect(values(host)).toEqual([
      ['first', null, true, false],
      ['second', 'first', true, true],
      [null, 'second', false, true],
      ['46349', null, true, false],
      ['TRUE', null, true, false],
      ['1.5', null, true, false],
    ]);
  });

  it('a pasted block: neither', () => {
    const host = hostOf(code);
    host.paste('Sheet1', 'A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(values(host)).toEqual([[null, null, false, false]]);
    expect(told(host)[0]?.[7]).toBe('A1:B2');
  });

  it('who typed: nobody to a simple trigger, the person to an installed one, which also knows its id', () => {
    const host = hostOf(code);
    host.run('install');
    host.user = 'bo@agency.example';
    host.type('Sheet1', 'A1', 'x');
    expect(told(host).map(([mode, user, , , , , id]) => [mode, user, id])).toEqual([
      ['LIMITED', '', false],
      ['FULL', 'bo@agency.example', true],
    ]);
  });

  // "Script executions and API requests don't cause triggers to run."
  it('nothing when a script writes', () => {
    const host = hostOf(code);
    host.run('install');
    host.run('write');
    expect(told(host)).toEqual([]);
  });

  // tanaikech, "Benchmark: event objects" (2018-04-14).
  it('the corners of its range, without a call', () => {
    const host = hostOf(
      `${journal} function onEdit({ range }) { note(JSON.stringify([range, range.rowStart, range.columnEnd])); }`,
    );
    const [result] = host.type('Sheet1', 'C5', 'x');
    expect(host.run('seen').value).toBe('[{"columnEnd":3,"columnStart":3,"rowEnd":5,"rowStart":5},5,3];');
    expect(result?.trace.calls.filter(({ member }) => member.startsWith('Spreadsheet'))).toEqual([]);
  });
});

/** guides/triggers/events, "Change": EDIT, INSERT_ROW, … and no range. */
describe('what a change tells', () => {
  const host = hostOf(`${journal}
    function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
    function changed(e) { note([e.changeType, String(e.authMode), e.user.getEmail(), 'range' in e, 'value' in e].join(' ')); }
    function onEdit(e) { note('edit'); }`);
  const sheet = host.workbook.sheets()[0] ?? '';
  host.run('install');
  /** As a page does it. */
  const remove = (dimension: 'ROW' | 'COL') => {
    const { model } = engineOf(host.workbook);
    model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: sheet, sheetName: 'Sheet1', dimension, elements: [1] });
  };

  it.each<[string, () => void]>([
    ['INSERT_ROW', () => host.workbook.insertRows(sheet, 1, 2)],
    ['INSERT_COLUMN', () => host.workbook.insertColumns(sheet, 1, 1)],
    ['REMOVE_ROW', () => remove('ROW')],
    ['REMOVE_COLUMN', () => remove('COL')],
    [
      'INSERT_GRID',
      () => void engineOf(host.workbook).model.dispatch('CREATE_SHEET', { sheetId: 'more', position: 1, name: 'More' }),
    ],
    ['FORMAT', () => host.workbook.setStyle(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, { bold: true })],
    ['REMOVE_GRID', () => host.workbook.deleteSheet(host.workbook.sheets()[1] ?? '')],
    ['OTHER', () => host.workbook.renameSheet(sheet, 'Other name')],
  ])('%s, and onEdit hears nothing of it', (type, work) => {
    const before = seen(host);
    withUserEdits(host.workbook, work);
    expect(seen(host).slice(before.length)).toBe(`${type} FULL ana@agency.example false false;`);
  });

  it('EDIT, too, beside onEdit', () => {
    const before = seen(host);
    host.type(sheet, 'A1', 'x');
    expect(seen(host).slice(before.length)).toBe('edit;EDIT FULL ana@agency.example false false;');
  });
});

/** "They do not run if a file is opened in read-only (view or comment) mode": guides/triggers */
describe('somebody with whom the workbook is shared for reading', () => {
  it('opens it without onOpen, and cannot type', () => {
    const host = hostOf(`${journal}
      function share() { SpreadsheetApp.getActive().addViewer('vera@agency.example'); }
      function onOpen(e) { note('open ' + e.user.getEmail() + e.authMode); }`);
    host.run('share');
    host.user = 'vera@agency.example';
    expect(host.open()).toEqual([]);
    expect(() => host.type('Sheet1', 'A1', 'x')).toThrow('vera@agency.example may only look at this workbook.');
    host.user = 'ana@agency.example';
    expect(host.open()).toHaveLength(1);
    expect(host.run('seen').value).toBe('open LIMITED;');
  });
});

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
