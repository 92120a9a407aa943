import { Model, quietly } from '../../../host/engine/odoo.js';
import type { EngineModel } from '../../../host/engine/odoo.js';
import { engineOf } from '../../../host/engine/odoo-workbook.js';
import type { Workbook } from '../../../host/engine/workbook.js';
import { randomFrom } from '../../../host/runtime/random.js';
import type { Random } from '../../../host/runtime/random.js';
import { createDocumentHub } from '../../../host/web/document-hub.js';
import type { DocumentHub } from '../../../host/web/document-hub.js';
import type { RevisionMessage } from '../../../host/web/messages.js';
import { cellAt, number, oneSheet, text, zone } from '../engine/sheets.js';

/** A browser's page on the workbook: a model of its own, behind a wire on which messages lie until they are carried. */
class Page {
  readonly toServer: RevisionMessage[] = [];
  readonly toPage: RevisionMessage[] = [];
  readonly model: EngineModel;
  private receive: (message: RevisionMessage) => void = () => undefined;
  private readonly member;

  constructor(private readonly hub: DocumentHub) {
    this.member = hub.join((message) => this.toPage.push(message));
    const transportService = {
      sendMessage: (message: RevisionMessage) => void this.toServer.push(message),
      onNewMessage: (_: string, listener: (message: RevisionMessage) => void) => (this.receive = listener),
      leave: () => undefined,
    };
    const config = { transportService, client: { id: this.member.clientId, name: 'Rita' } };
    this.model = quietly(
      () =>
        new Model(
          JSON.parse(JSON.stringify(this.member.data)),
          config as unknown as ConstructorParameters<typeof Model>[1],
          JSON.parse(JSON.stringify(this.member.since)) as ConstructorParameters<typeof Model>[2],
        ),
    );
  }

  /** Carries the next message one way or the other, in its order. False: there is none. */
  async carry(random: Random): Promise<boolean> {
    const ways = [this.toServer, this.toPage].filter((way) => way.length > 0);
    const way = ways[random.integer(ways.length)];
    const message = way?.shift();
    if (message === undefined) return false;
    const copy = JSON.parse(JSON.stringify(message)) as RevisionMessage;
    if (way === this.toServer) await this.hub.accept(this.member, copy);
    else quietly(() => this.receive(copy));
    return true;
  }

  leave(): void {
    this.hub.leave(this.member);
  }
}

const ROWS = 30;
/** Everything that a person does to a list of people. */
const deeds: readonly ((page: EngineModel, sheet: string, random: Random) => void)[] = [
  (page, sheet, random) =>
    void page.dispatch('UPDATE_CELL', {
      sheetId: sheet,
      row: random.integer(ROWS),
      col: random.integer(4),
      content: `typed ${String(random.integer(1000))}`,
    }),
  (page, sheet, random) =>
    void page.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: sheet,
      sheetName: 'Sheet1',
      dimension: 'ROW',
      base: random.integer(ROWS),
      position: 'before',
      quantity: 1 + random.integer(2),
    }),
  (page, sheet, random) =>
    void page.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId: sheet,
      sheetName: 'Sheet1',
      dimension: 'ROW',
      elements: [random.integer(ROWS)],
    }),
  (page, sheet, random) =>
    void page.dispatch('SORT_CELLS', {
      sheetId: sheet,
      col: random.integer(4),
      row: 0,
      zone: zone(0, 0, ROWS - 1, 3),
      sortDirection: random.integer(2) === 0 ? 'asc' : 'desc',
    }),
  (page) => void page.dispatch('REQUEST_UNDO'),
  (page) => void page.dispatch('REQUEST_REDO'),
];

/** What scripts do to it meanwhile. */
const scripts: readonly ((workbook: Workbook, sheet: string, random: Random) => void)[] = [
  (workbook, sheet, random) =>
    workbook.write(
      sheet,
      random.integer(10),
      4,
      Array.from({ length: 15 }, () => [number(random.integer(100)), text('by the script')]),
    ),
  (workbook, sheet, random) => workbook.insertRows(sheet, random.integer(10), 1),
  (workbook, sheet) => workbook.sort(sheet, zone(0, 0, ROWS - 1, 5), [{ column: 4, ascending: true }]),
  (workbook, sheet, random) => workbook.setNotes(sheet, random.integer(10), 0, [[`note ${String(random.integer(9))}`]]),
];

const documentOf = (model: EngineModel) => ({ ...quietly(() => model.exportData()), revisionId: '' });

function listOfPeople(): { workbook: Workbook; sheet: string } {
  const made = oneSheet();
  made.workbook.write(
    made.sheet,
    0,
    0,
    Array.from({ length: ROWS }, (_, row) => [
      text(`Person ${String(row)}`),
      number(row),
      text('Interview'),
      text('Rita'),
    ]),
  );
  return made;
}

beforeAll(() => void jest.spyOn(console, 'debug').mockImplementation(() => undefined));

describe('two browsers and a script on one workbook', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'have the same document in the end, whatever they do at once and however slow the wire is (seed %d)',
    async (seed) => {
      const random = randomFrom(seed);
      const { workbook, sheet } = listOfPeople();
      const hub = createDocumentHub(workbook);
      const pages = [new Page(hub), new Page(hub)];
      for (let step = 0; step < 40; step++) {
        const page = pages[random.integer(pages.length)];
        if (page === undefined) continue;
        const what = random.integer(10);
        if (what < 4) quietly(() => deeds[random.integer(deeds.length)]?.(page.model, sheet, random));
        else if (what < 5) quietly(() => scripts[random.integer(scripts.length)]?.(workbook, sheet, random));
        else await page.carry(random);
        if (step === 20) {
          // Somebody reloads the page: what it had not sent is gone, and it starts from what is there.
          const [first] = pages.splice(0, 1, new Page(hub));
          first?.leave();
        }
      }
      for (let more = true; more;) {
        more = false;
        for (const page of pages) while (await page.carry(random)) more = true;
      }
      const server = documentOf(engineOf(workbook).model);
      for (const page of pages) expect(documentOf(page.model)).toEqual(server);
    },
  );

  it('keep both of what two people typed into different cells of a row that a third moved', async () => {
    const { workbook, sheet } = listOfPeople();
    const hub = createDocumentHub(workbook);
    const [one, two, three] = [new Page(hub), new Page(hub), new Page(hub)];
    const type = (page: Page, col: number, content: string) =>
      quietly(() => page.model.dispatch('UPDATE_CELL', { sheetId: sheet, row: 7, col, content }));
    type(one, 2, 'Offer');
    type(two, 3, 'Sam');
    quietly(() =>
      three.model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId: sheet,
        sheetName: 'Sheet1',
        dimension: 'ROW',
        base: 0,
        position: 'before',
        quantity: 1,
      }),
    );
    const random = randomFrom(1);
    for (const page of [three, one, two, three, one, two]) while (await page.carry(random));
    for (const page of [three, one, two]) while (await page.carry(random));
    expect([0, 2, 3].map((column) => cellAt(workbook, sheet, 8, column).value)).toEqual(['Person 7', 'Offer', 'Sam']);
    for (const page of [one, two, three]) expect(documentOf(page.model)).toEqual(documentOf(engineOf(workbook).model));
  });
});
