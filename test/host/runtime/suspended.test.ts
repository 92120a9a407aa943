import type { Host, HostOptions } from '../../../host/runtime/host.js';
import { thread } from '../../support/script-thread.js';
import { hostOf } from '../script-project.js';

const host = (code: string, options: HostOptions = {}): Host => hostOf(code, { thread, ...options });
const journal = `
  function note(line) {
    const store = PropertiesService.getScriptProperties();
    store.setProperty('seen', (store.getProperty('seen') || '') + line + ';');
  }
  function seen() { return PropertiesService.getScriptProperties().getProperty('seen'); }`;

/** reference/base/ui: alert and prompt suspend the script; locks don't persist across the suspension. */
describe('a question', () => {
  const code = `${journal}
    function asks() {
      note('before');
      const lock = LockService.getDocumentLock();
      lock.waitLock(0);
      const ui = SpreadsheetApp.getUi();
      const button = ui.alert('Sure?', ui.ButtonSet.YES_NO);
      note('after');
      return [button === ui.Button.YES, lock.hasLock()];
    }
    function names() { const said = SpreadsheetApp.getUi().prompt('Who?'); return [said.getResponseText(), String(said.getSelectedButton())]; }
    function takes() { return LockService.getDocumentLock().tryLock(0); }`;
  const questionsOf = (on: Host): string[] => {
    const asked: string[] = [];
    on.ui.onEvent((_event, { question }) => {
      if (question !== null) asked.push(question);
    });
    return asked;
  };

  it('suspends the script, which goes on with the answer and never runs twice', async () => {
    const on = host(code);
    const asked = questionsOf(on);
    const result = on.start('asks');
    expect(on.run('seen').value).toBe('before;');
    // Others go on meanwhile, and its lock is theirs to take.
    expect(on.run('takes').value).toBe(true);
    expect(asked).toHaveLength(1);
    expect(on.ui.answerQuestion(asked[0] ?? '', 'YES')).toBe(true);
    expect((await result).value).toEqual([true, false]);
    expect(on.run('seen').value).toBe('before;after;');
    expect(on.ui.answerQuestion(asked[0] ?? '', 'NO')).toBe(false);
  });

  it('takes no time of the six minutes', async () => {
    const on = host(code);
    const asked = questionsOf(on);
    const result = on.start('names');
    on.setNow(on.now() + 20 * 60_000);
    on.ui.answerQuestion(asked[0] ?? '', 'Ana');
    expect((await result).value).toEqual(['Ana', 'OK']);
  });

  it('that is closed answers CLOSE; one whose page went away ends the script', async () => {
    const on = host(code);
    const asked = questionsOf(on);
    const closed = on.start('names');
    on.ui.answerQuestion(asked[0] ?? '', null);
    expect((await closed).value).toEqual([null, 'CLOSE']);
    const left = on.start('asks');
    on.ui.leaveQuestion(asked[1] ?? '');
    expect((await left).error?.name).toBe('ExecutionStopped');
    expect(on.run('seen').value).toBe('before;');
  });

  it('in executions that run together is answered by what was laid ready, else closed', () => {
    const on = host(code);
    on.ui.answer(['Ana']);
    const results = on.runTogether([{ fn: 'names' }, { fn: 'names' }], { seed: 1 });
    expect(results.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        ['Ana', 'OK'],
        [null, 'CLOSE'],
      ]),
    );
  });
});

/** guides/html/communication: ten at a time, in no order. */
describe('calls from the page that come at once', () => {
  it('run at the same time, and each gets its own answer', async () => {
    const on = host(`
      function slow(n) { Utilities.sleep(1000 - n * 100); return n; }
      function hidden_() {}`);
    const start = on.now();
    const order: unknown[] = [];
    const calls = [0, 1, 2, 3, 4].map(async (n) => {
      const answer = await on.startFromClient('slow', [n]);
      order.push(answer.value);
      return answer;
    });
    expect((await Promise.all(calls)).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
    expect(order).toEqual([4, 3, 2, 1, 0]);
    expect(on.now() - start).toBe(1000);
    expect(await on.startFromClient('hidden_', [])).toMatchObject({ ok: false, error: { name: 'ScriptError' } });
  });
});
