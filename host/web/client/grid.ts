import { mount } from '@odoo/owl';
import { Spreadsheet, Model } from '@odoo/o-spreadsheet';
import * as charts from 'chart.js';

import { setClock } from '../../engine/clock.js';
import { quietly } from '../../engine/odoo.js';
import { registerPlugins } from '../../engine/plugins/register.js';
import type { HostState, RevisionMessage } from '../messages.js';
import { registerFormulas } from './grid-formulas.js';
import { registerMenus, openMenusByKey } from './grid-menus.js';
import { registerNotes } from './grid-notes.js';
import { reachableTemplates } from './grid-templates.js';
import type { ServerLink } from './server-link.js';

/** The live grid: a model of its own, kept with the server's by the socket. */
export interface Grid {
  receive(message: RevisionMessage): void;
  /** The server's clock, user or menus changed. */
  follow(state: HostState): void;
  /** Moves there, as a script asked. `range` in A1 notation. */
  select(sheet: string, range: string): void;
  /** Gives the keyboard back to the cells. */
  focus(): void;
  /** The room for the grid changed. */
  resized(): void;
}

export interface GridOptions {
  readonly element: HTMLElement;
  readonly clientId: string;
  readonly data: unknown;
  readonly since: readonly RevisionMessage[];
  readonly state: HostState;
  readonly link: ServerLink;
  readonly onMenu: (handler: string) => void;
  readonly notify: (says: string) => void;
}

type SpreadsheetEnv = Spreadsheet['env'];
type ModelData = ConstructorParameters<typeof Model>[0];
type ModelPast = ConstructorParameters<typeof Model>[2];

export async function mountGrid(options: GridOptions): Promise<Grid> {
  const { element, clientId, data, since, link, notify } = options;
  registerPlugins();
  registerNotes();
  registerFormulas();
  // The grid's charts look for Chart.js on the window, with every controller registered.
  charts.Chart.register(...charts.registerables);
  Object.assign(globalThis, { Chart: Object.assign(charts.Chart, charts) });
  console.debug = () => undefined;

  let state = options.state;
  let ahead = state.now - Date.now();
  setClock(() => Date.now() + ahead);

  let receive: (message: RevisionMessage) => void = () => undefined;
  const transportService = {
    sendMessage: (message: RevisionMessage): Promise<void> => {
      link.sendRevision(message);
      return Promise.resolve();
    },
    onNewMessage: (_id: string, listener: (message: RevisionMessage) => void) => (receive = listener),
    leave: () => undefined,
  };
  const client = { id: clientId, name: state.user };
  const model = quietly(
    () => new Model(data as ModelData, { transportService, client, mode: 'normal' }, since as ModelPast),
  );
  registerMenus(state.menus, () => state.menus, options.onMenu);
  await mount(Spreadsheet, element, {
    templates: reachableTemplates(),
    // The sidebar takes its 300 px; the grid must not take that for a phone and drop its menus.
    // (The component itself adds the rest of its environment.)
    env: { isSmall: false } as Partial<SpreadsheetEnv> as SpreadsheetEnv,
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => notify(text),
      raiseError: (text: string) => notify(text),
    },
    warnIfNoStaticProps: false,
  });
  openMenusByKey(element);
  tellSelections(model, link);
  Object.assign(globalThis, { spreadsheetModel: model });

  return {
    receive: (message) => receive(message),
    follow(next) {
      const here = Date.now() + ahead;
      state = next;
      ahead = next.now - Date.now();
      // A clock that stands still comes with every message; within its minute no formula shows anything else.
      if (minuteOf(here) !== minuteOf(next.now)) model.dispatch('EVALUATE_CELLS');
    },
    select(sheet, range) {
      const { getters } = model;
      const to = getters.getSheetIds().find((id) => id === sheet || getters.getSheetName(id) === sheet);
      if (to === undefined) return;
      const from = getters.getActiveSheetId();
      if (to !== from) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: to });
      const { zone } = getters.getRangeFromSheetXC(to, range);
      model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    },
    focus: () => element.querySelector<HTMLElement>('.o-grid')?.focus(),
    resized: () => window.dispatchEvent(new Event('resize')),
  };
}

const minuteOf = (moment: number): number => Math.floor(moment / 60_000);

/** Tells the server where the person is, so that scripts find their active sheet and cell. */
function tellSelections(model: Model, link: ServerLink): void {
  let told = '';
  const tell = (): void => {
    const { getters } = model;
    const { top, left, bottom, right } = getters.getSelectedZone();
    const { row, col } = getters.getActivePosition();
    const sheet = getters.getActiveSheetId();
    const key = JSON.stringify([sheet, row, col, top, left, bottom, right]);
    if (key === told) return;
    told = key;
    link.tellSelection({ sheet, row: top, column: left, bottom, right });
  };
  model.on('update', {}, tell);
  tell();
}
