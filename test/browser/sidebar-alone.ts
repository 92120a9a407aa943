import type { Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';

/** One call of the sidebar: the function's name and what it was given. */
export interface Asked {
  readonly name: string;
  readonly given: readonly unknown[];
}

/**
 * The built sidebar at 300 px over a server that answers from a table, and notes what it was asked. What is in the table
 * under "name, then" is answered from when that function has been called.
 */
export async function openSidebar(
  page: Page,
  answers: Readonly<Record<string, unknown>>,
): Promise<() => Promise<readonly Asked[]>> {
  await page.setViewportSize({ width: 300, height: 700 });
  await page.addInitScript((table: Readonly<Record<string, unknown>>) => {
    const asked: Asked[] = [];
    const answers = { ...table };
    const runner = (success: (value: unknown) => void): object =>
      new Proxy(
        {},
        {
          get: (_, name) => {
            if (name === 'withSuccessHandler') return runner;
            if (name === 'withFailureHandler') return () => runner(success);
            return (...given: readonly unknown[]) => {
              asked.push({ name: String(name), given });
              const answer = answers[String(name)];
              Object.assign(answers, answers[`${String(name)}, then`]);
              setTimeout(() => success(answer), 0);
            };
          },
        },
      );
    Object.assign(globalThis, { google: { script: { run: runner(() => undefined) } }, asked });
  }, answers);
  await page.goto(pathToFileURL('build/sidebar.html').href);
  return () => page.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);
}
