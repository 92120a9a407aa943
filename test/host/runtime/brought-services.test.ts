import { thread } from '../../support/script-thread.js';
import { hostOf } from '../script-project.js';

/** As a person who tests their own script might write it. */
function fetcher(pages: Readonly<Record<string, string>>) {
  const asked: unknown[] = [];
  const UrlFetchApp = {
    fetch(url: string, options?: object) {
      asked.push([url, options]);
      const body = pages[url];
      if (body === undefined) throw new Error(`Address unavailable: ${url}`);
      return { getContentText: () => body, getResponseCode: () => 200, getAllHeaders: () => ({ 'X-A': ['1'] }) };
    },
  };
  return { UrlFetchApp, asked };
}

describe('services that the host’s user brings', () => {
  const code = `
    function get(url) { const answer = UrlFetchApp.fetch(url, { muteHttpExceptions: true, headers: { A: [1, 2] } });
      return [answer.getResponseCode(), JSON.parse(answer.getContentText()), Array.isArray(answer.getAllHeaders()['X-A'])]; }
    function refused() { try { UrlFetchApp.fetch('https://nowhere.example'); } catch (error) { return [error instanceof Error, error.name, error.message]; } }
    function drive() { return DriveApp.getFiles(); }`;

  it('are found under their names, and what they give and take are the script’s own values', () => {
    const { UrlFetchApp, asked } = fetcher({ 'https://api.example': '{"n":1}' });
    const host = hostOf(code, { services: { UrlFetchApp } });
    expect(host.run('get', ['https://api.example']).value).toEqual([200, { n: 1 }, true]);
    expect(asked).toEqual([['https://api.example', { muteHttpExceptions: true, headers: { A: [1, 2] } }]]);
    expect(host.run('refused').value).toEqual([true, 'Error', 'Address unavailable: https://nowhere.example']);
    expect(host.run('drive').error?.name).toBe('NotSupportedByHost');
  });

  it('serve concurrent executions too', async () => {
    const { UrlFetchApp } = fetcher({ 'https://api.example': '{"n":1}' });
    const host = hostOf(code, { services: { UrlFetchApp }, thread });
    expect(await host.start('get', ['https://api.example'])).toMatchObject({ value: [200, { n: 1 }, true] });
    expect(await host.start('refused')).toMatchObject({
      value: [true, 'Error', 'Address unavailable: https://nowhere.example'],
    });
  });

  it('are counted, and may be failed like the host’s own', () => {
    const host = hostOf(code, { services: { UrlFetchApp: fetcher({ 'https://api.example': '1' }).UrlFetchApp } });
    expect(host.run('get', ['https://api.example']).trace.calls.map(({ member, kind }) => [member, kind])).toEqual([
      ['UrlFetchApp.fetch', 'other'],
    ]);
    host.intercept(() => ({ before: new Error('Bandwidth quota exceeded') }));
    expect(host.run('get', ['https://api.example']).error?.message).toBe('Bandwidth quota exceeded');
  });

  it('may be made for each execution, from what it may know', () => {
    const host = hostOf(
      'function who() { return [Whoami.name(), Whoami.at(), Whoami.picture().getName(), Library.sum([1, 2])]; }',
      {
        services: ({ user, now, blob }) => ({
          Whoami: { name: () => user, at: () => now(), picture: () => blob(new Uint8Array([1]), 'image/png', 'a.png') },
          Library: Object.freeze({ sum: (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0) }),
        }),
      },
    );
    expect(host.run('who', [], { user: 'bo@agency.example' }).value).toEqual([
      'bo@agency.example',
      host.now(),
      'a.png',
      3,
    ]);
  });

  it('replace one of the host’s own', () => {
    const host = hostOf(
      'function send() { MailApp.sendEmail("not checked"); return typeof SpreadsheetApp.getActive; }',
      {
        services: { MailApp: { sendEmail: () => undefined } },
      },
    );
    expect(host.run('send')).toMatchObject({ ok: true, value: 'function' });
    expect(host.outbox).toEqual([]);
  });
});
