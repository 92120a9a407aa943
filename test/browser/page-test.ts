import type { Model } from '@odoo/o-spreadsheet';
import { test as base, expect, type Page, type Request } from '@playwright/test';

import { startPageServer, type PageServer } from '../../host/web/server.js';
import type { Host } from '../../host/runtime/host.js';
import { pageHost } from '../support/page-host.js';

/** A page over a host made for the test, with a server of its own on a free port. */
export const test = base.extend<{ host: Host; server: PageServer; openPage: (page?: Page) => Promise<Page> }>({
  host: async ({}, use) => use(pageHost()),
  server: async ({ host }, use) => {
    const server = await startPageServer({
      host,
      title: 'Test candidates',
      port: 0,
      assets: 'dist',
      users: [],
      save: null,
      onChange: () => undefined,
    });
    await use(server);
    await server.close();
  },
  openPage: async ({ page: first, server }, use) => {
    const problems: string[] = [];
    await use(async (page = first) => {
      page.on('pageerror', (error) => problems.push(String(error)));
      const note = (request: Request): void => {
        const { hostname, protocol } = new URL(request.url());
        const ours =
          hostname === '127.0.0.1' || hostname === 'localhost' || protocol === 'data:' || protocol === 'about:';
        // What the policy stops never leaves the browser.
        if (!ours && request.failure()?.errorText !== 'csp') problems.push(`asked ${request.url()}`);
      };
      page.on('requestfinished', note);
      page.on('requestfailed', note);
      await page.goto(server.url);
      await expect(page.locator('body[data-ready=yes]')).toBeAttached();
      return page;
    });
    expect(problems).toEqual([]);
  },
});

export { expect };

export async function chooseFromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Close the Loop', exact: true }).click();
  await page.locator('.o-menu-item', { hasText: item }).first().click();
}

/** What a cell of the active tab shows on the page, and in which colour. */
export function seen(page: Page, column: number, row: number): Promise<{ text: string; fill: string | undefined }> {
  return page.evaluate(
    ([col, line]) => {
      const { getters } = globalThis.spreadsheetModel;
      const position = { sheetId: getters.getActiveSheetId(), col, row: line };
      return {
        text: getters.getEvaluatedCell(position).formattedValue,
        fill: getters.getCellComputedStyle(position).fillColor,
      };
    },
    [column, row] as const,
  );
}

/** Clicks the middle of a cell that is in view. */
export async function clickCell(page: Page, column: number, row: number): Promise<void> {
  const middle = await page.evaluate(
    ([col, line]) => {
      const { getters } = globalThis.spreadsheetModel;
      const { x, y, width, height } = getters.getVisibleRect({ left: col, right: col, top: line, bottom: line });
      return { x: x + width / 2, y: y + height / 2 };
    },
    [column, row] as const,
  );
  const overlay = await page.locator('.o-grid-overlay').boundingBox();
  if (overlay === null) throw new Error('The grid is not on the page.');
  const { x, y } = await gridOrigin(page);
  await page.mouse.click(x + middle.x, y + middle.y);
}

/** Where the first cell begins: the canvas holds the headers too. */
async function gridOrigin(page: Page): Promise<{ x: number; y: number }> {
  const canvas = await page.locator('.o-grid canvas').first().boundingBox();
  if (canvas === null) throw new Error('The grid is not on the page.');
  return { x: canvas.x, y: canvas.y };
}

declare global {
  var spreadsheetModel: Model;
}
