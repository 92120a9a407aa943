import { rig } from './rig.js';

describe('writes', () => {
  // platform facts 4b; googleappsscript.blogspot.com/2010/06
  it('are told of as refused at the next read or flush, not where they stand', () => {
    const { SpreadsheetApp, sheet } = rig();
    const says = 'Your input contains more than the maximum of 50000 characters in a single cell.';
    const write = () => sheet.getRange('A1:B1').setValues([['kept?', 'x'.repeat(50_001)]]);
    expect(write).not.toThrow();
    expect(() => sheet.getRange('Z9').getValue()).toThrow(says);
    expect(sheet.getRange('A1').getValue()).toBe('');
    write();
    sheet.getRange('A2').setValue('behind it');
    expect(() => SpreadsheetApp.flush()).toThrow(says);
    expect(sheet.getRange('A2').getValue()).toBe('behind it');
    expect(sheet.getRange('A1').setValue('x'.repeat(50_000)).getValue()).toHaveLength(50_000);
  });

  it('reach the document in order, at the end if nothing read before', () => {
    const { commit, sheet, workbook } = rig();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A1').setValue(2);
    const key = workbook.sheets()[0] ?? '';
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(workbook.read(key, zone)[0]?.[0]?.value).toBeNull();
    expect(commit()).toBe(true);
    expect(workbook.read(key, zone)[0]?.[0]?.value).toBe(2);
    expect(commit()).toBe(false);
  });

  it('take the values as they were when they were given', () => {
    const { sheet } = rig();
    const row = ['before'];
    const range = sheet.getRange('A1').setValues([row]);
    row[0] = 'after';
    expect(range.getValue()).toBe('before');
  });
});

describe('counting', () => {
  it('tells reads, writes and navigation apart, and reads that had to send writes first', () => {
    const { SpreadsheetApp, calls, sheet } = rig();
    calls.length = 0;
    const range = sheet.getRange('A1:B2').setValue('x');
    range.getValues();
    range.getValues();
    SpreadsheetApp.newTextStyle().setBold(true).build();
    sheet.insertRowBefore(1);
    expect(calls.map(({ member, kind, cells, flushed }) => [member, kind, cells, flushed])).toEqual([
      ['Spreadsheet.Sheet.getRange', 'nav', 0, false],
      ['Spreadsheet.Range.setValue', 'write', 4, false],
      ['Spreadsheet.Range.getValues', 'read', 4, true],
      ['Spreadsheet.Range.getValues', 'read', 4, false],
      ['Spreadsheet.SpreadsheetApp.newTextStyle', 'nav', 0, false],
      ['Spreadsheet.TextStyleBuilder.setBold', 'nav', 0, false],
      ['Spreadsheet.TextStyleBuilder.build', 'nav', 0, false],
      ['Spreadsheet.Sheet.insertRowBefore', 'write', 0, false],
    ]);
  });
});

describe('what is missing', () => {
  it('is refused by name when Google has it, and simply absent when not', () => {
    const { sheet, SpreadsheetApp } = rig();
    const banding = () => sheet.getRange('A1').applyRowBanding();
    expect(banding).toThrow(
      expect.objectContaining({
        name: 'NotSupportedByHost',
        message: 'Spreadsheet.Range.applyRowBanding() is not supported by the local host',
      }),
    );
    expect(Reflect.get(sheet.getRange('A1'), 'getValuesAsJson')).toBeUndefined();
    expect([Reflect.get(sheet, 'then'), Reflect.get(sheet, 'workbook'), Reflect.get(SpreadsheetApp, 'isFake')]).toEqual(
      [undefined, undefined, undefined],
    );
    expect(JSON.stringify({ range: sheet.getRange('A1') })).toBe('{"range":{}}');
  });
});

describe('enums', () => {
  // gas-fakes, testenums.js
  it('have objects as members', () => {
    const { SpreadsheetApp, Charts } = rig();
    const { CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
    const call = (member: unknown, method: string, ...args: unknown[]): unknown =>
      Reflect.apply(Reflect.get(member as object, method) as () => unknown, member, args);
    expect([String(CLIP), call(CLIP, 'name'), call(CLIP, 'ordinal'), call(WRAP, 'compareTo', CLIP)]).toEqual([
      'CLIP',
      'CLIP',
      2,
      -2,
    ]);
    expect(CLIP === SpreadsheetApp.WrapStrategy.CLIP).toBe(true);
    expect([String(Charts.ChartType.PIE), String(SpreadsheetApp.ProtectionType.SHEET)]).toEqual(['PIE', 'SHEET']);
  });
});

describe('the user interface', () => {
  it('is there only where somebody sits before the document', () => {
    const { SpreadsheetApp, ss, events } = rig({ context: { hasUi: false } });
    expect(() => SpreadsheetApp.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
    ss.toast('nobody sees this');
    expect(events).toEqual([]);
  });

  it('builds menus', () => {
    const { SpreadsheetApp, events } = rig({ context: { addonName: 'Close the Loop', authMode: 'LIMITED' } });
    const ui = SpreadsheetApp.getUi();
    ui.createAddonMenu()
      .addItem('Set up tracker', 'setUp')
      .addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Repair', 'repair'))
      .addToUi();
    expect(events).toEqual([
      {
        kind: 'menu',
        place: 'extensions',
        title: 'Close the Loop',
        items: [
          { kind: 'item', caption: 'Set up tracker', handler: 'setUp' },
          { kind: 'separator' },
          { kind: 'submenu', title: 'More', items: [{ kind: 'item', caption: 'Repair', handler: 'repair' }] },
        ],
      },
    ]);
  });

  it('toasts for five seconds unless told', () => {
    const { ss, events } = rig();
    ss.toast('Done');
    ss.toast('Done', 'Title', -1);
    expect(events).toEqual([
      { kind: 'toast', message: 'Done', title: '', seconds: 5 },
      { kind: 'toast', message: 'Done', title: 'Title', seconds: -1 },
    ]);
  });

  it('asks, and a closed dialog is CLOSE', () => {
    const { SpreadsheetApp, answers, events } = rig();
    const ui = SpreadsheetApp.getUi();
    answers.push('YES', 'rita', null);
    expect(ui.alert('Set up?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    const prompt = ui.prompt('Title', 'Your name?', ui.ButtonSet.OK_CANCEL);
    expect([prompt.getResponseText(), prompt.getSelectedButton()]).toEqual(['rita', ui.Button.OK]);
    expect(ui.alert('Sure?')).toBe(ui.Button.CLOSE);
    expect(events[1]).toEqual({ kind: 'prompt', title: 'Title', message: 'Your name?', buttons: 'OK_CANCEL' });
  });

  // platform facts 3c, 4j
  it('opens windows only for who authorized the script; the title given beats the page’s', () => {
    const page = { getContent: () => '<p>hi</p>', getTitle: () => 'Page', getWidth: () => 500, getHeight: () => 300 };
    const open = (context: object) => {
      const { SpreadsheetApp, events } = rig({ context });
      const ui = SpreadsheetApp.getUi();
      Reflect.apply(ui.showSidebar, null, [page]);
      Reflect.apply(ui.showModalDialog, null, [page, 'Given']);
      return events;
    };
    expect(open({})).toEqual([
      { kind: 'sidebar', title: 'Page', html: '<p>hi</p>', width: 300, height: null },
      { kind: 'modal', title: 'Given', html: '<p>hi</p>', width: 500, height: 300 },
    ]);
    expect(() => open({ authMode: 'LIMITED' })).toThrow(/not sufficient to call Ui\.showSidebar/);
  });
});
