import { engineOf, withUserEdits } from '../../../host/engine/odoo-workbook.js';
import { Model, quietly } from '../../../host/engine/odoo.js';
import type { EngineModel } from '../../../host/engine/odoo.js';
import type { UserEdit, Workbook } from '../../../host/engine/workbook.js';
import { cellAt, number, oneSheet, text, valuesIn, zone } from './sheets.js';

interface Message {
  readonly type: string;
  readonly clientId?: string;
  readonly client?: { readonly id: string };
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
}
interface Transport {
  sendMessage(message: Message): void;
  onNewMessage(id: string, listener: (message: Message) => void): void;
}

/** A page beside the workbook: what it does reaches the workbook only when `deliver` lets it, as over a slow wire. */
function pageBeside(workbook: Workbook): { page: EngineModel; deliver: () => void } {
  const server = engineOf(workbook).model;
  const transport = server.config.transportService as unknown as Transport;
  let revision = server.exportData().revisionId;
  const toPage: Message[] = [];
  const toServer: Message[] = [];
  transport.onNewMessage('page', (message) => {
    if (message.nextRevisionId !== undefined) revision = message.nextRevisionId;
    if (/REVISION/.test(message.type)) toPage.push(message);
  });
  let receive: (message: Message) => void = () => undefined;
  const transportService = {
    sendMessage: (message: Message) => void toServer.push(message),
    onNewMessage: (_: string, listener: (message: Message) => void) => (receive = listener),
    leave: () => undefined,
  };
  const config = { transportService, client: { id: 'page', name: 'Rita' } } as unknown as ConstructorParameters<
    typeof Model
  >[1];
  const page = quietly(() => new Model(server.exportData(), config));
  const deliver = (): void => {
    while (toPage.length + toServer.length > 0) {
      for (const message of toServer.splice(0)) {
        if (/REVISION/.test(message.type) && message.serverRevisionId === revision)
          withUserEdits(workbook, () => transport.sendMessage(message));
      }
      for (const message of toPage.splice(0)) quietly(() => receive(message));
    }
  };
  return { page, deliver };
}

const withoutRevision = (model: EngineModel) => ({ ...quietly(() => model.exportData()), revisionId: '' });

beforeAll(() => void jest.spyOn(console, 'debug').mockImplementation(() => undefined));

describe('the workbook and a page on it', () => {
  it('have the same document after a script’s block write, notes and metadata', () => {
    const { workbook, sheet } = oneSheet();
    const { page, deliver } = pageBeside(workbook);
    workbook.write(
      sheet,
      0,
      0,
      Array.from({ length: 50 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => (column === 0 ? text(`=Ana ${row}`) : number(row * column))),
      ),
    );
    workbook.setNotes(sheet, 3, 3, [['note']]);
    workbook.addMetadata({ key: 'k', value: 'v', visibility: 'DOCUMENT', at: { kind: 'column', sheet, index: 2 } });
    workbook.sort(sheet, zone(0, 0, 49, 9), [{ column: 1, ascending: false }]);
    deliver();
    expect(withoutRevision(page)).toEqual(withoutRevision(engineOf(workbook).model));
    expect(page.getters.getEvaluatedCell({ sheetId: sheet, row: 0, col: 0 }).value).toBe('=Ana 49');
  });

  it('meet again when a person types while a script inserts rows and writes a block', () => {
    const { workbook, sheet } = oneSheet();
    workbook.write(
      sheet,
      0,
      0,
      Array.from({ length: 20 }, (_, row) => [text(`row ${row}`)]),
    );
    const { page, deliver } = pageBeside(workbook);
    const heard: UserEdit[] = [];
    workbook.onUserEdit((edit) => heard.push(edit));
    quietly(() => page.dispatch('UPDATE_CELL', { sheetId: sheet, row: 5, col: 1, content: 'typed' }));
    workbook.insertRows(sheet, 2, 3);
    workbook.write(
      sheet,
      0,
      3,
      Array.from({ length: 45 }, () => Array.from({ length: 10 - 3 }, () => number(1))).concat(),
    );
    workbook.write(
      sheet,
      0,
      2,
      Array.from({ length: 50 }, (_, row) => [number(row)]),
    );
    deliver();
    expect(cellAt(workbook, sheet, 8, 1).value).toBe('typed');
    expect(valuesIn(workbook, sheet, zone(8, 0))).toEqual([['row 5']]);
    expect(withoutRevision(page)).toEqual(withoutRevision(engineOf(workbook).model));
    expect(heard).toEqual([{ sheet, kind: 'edit', zone: zone(8, 1), oldValue: null, value: 'typed' }]);
  });

  it('let the person undo what they did, and not what the script has done since', () => {
    const { workbook, sheet } = oneSheet();
    const { page, deliver } = pageBeside(workbook);
    quietly(() =>
      page.dispatch('ADD_COLUMNS_ROWS', {
        sheetId: sheet,
        sheetName: 'Sheet1',
        dimension: 'ROW',
        base: 0,
        position: 'before',
        quantity: 2,
      }),
    );
    deliver();
    workbook.write(
      sheet,
      10,
      0,
      Array.from({ length: 42 }, (_, row) => Array.from({ length: 10 }, () => number(row))),
    );
    deliver();
    quietly(() => page.dispatch('REQUEST_UNDO'));
    deliver();
    expect(valuesIn(workbook, sheet, zone(8, 0, 10, 0)).flat()).toEqual([0, 1, 2]);
    expect(withoutRevision(page)).toEqual(withoutRevision(engineOf(workbook).model));
  });

  it('hold a past only while there is a page that could undo it', () => {
    const { workbook, sheet } = oneSheet();
    const { history, model } = engineOf(workbook);
    workbook.write(sheet, 0, 0, [[text('script')]]);
    workbook.write(sheet, 0, 1, [[text('script')]]);
    expect(pastOf(model)).toBe(0);
    const first = pageBeside(workbook);
    quietly(() => first.page.dispatch('UPDATE_CELL', { sheetId: sheet, row: 5, col: 1, content: 'typed' }));
    first.deliver();
    workbook.write(sheet, 0, 2, [[text('script')]]);
    first.deliver();
    expect(pastOf(model)).toBe(2);
    quietly(() => first.page.dispatch('REQUEST_UNDO'));
    first.deliver();
    history.forget();
    expect(pastOf(model)).toBe(0);
    // A page that comes later starts from here, and undoes what is its own.
    const second = pageBeside(workbook);
    quietly(() => second.page.dispatch('UPDATE_CELL', { sheetId: sheet, row: 5, col: 1, content: 'again' }));
    second.deliver();
    expect(cellAt(workbook, sheet, 5, 1).value).toBe('again');
    quietly(() => second.page.dispatch('REQUEST_UNDO'));
    second.deliver();
    expect(valuesIn(workbook, sheet, zone(0, 0, 5, 2))[5]).toEqual([null, null, null]);
    expect(withoutRevision(second.page)).toEqual(withoutRevision(model));
  });
});

/** Revisions that could still be taken back. */
function pastOf(model: EngineModel): number {
  const { session } = model as unknown as {
    session: { revisions: { tree: { branches: { operations: { data: { changes: unknown[] } }[] }[] } } };
  };
  const operations = session.revisions.tree.branches.flatMap((branch) => branch.operations);
  return operations.filter(({ data }) => data.changes.length > 0).length;
}
