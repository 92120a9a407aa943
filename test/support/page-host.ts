import { newWorkbook } from '../../host/engine/json.js';
import type { CellInput } from '../../host/engine/workbook.js';
import { setClock } from '../../host/engine/clock.js';
import type { ExecutionResult, Host, SentMail } from '../../host/runtime/host.js';
import type { ShownTo, UiEvent } from '../../host/runtime/ui-event.js';

const ROWS = 500;
const done: ExecutionResult = {
  ok: true,
  value: null,
  error: null,
  logs: [],
  trace: { calls: [], counts: { read: 0, write: 0, mail: 0, other: 0 }, estimate: { lo: 0, mid: 0, hi: 0 } },
};

/** A sidebar that calls the server, tells what it got, and closes itself. */
const SIDEBAR = `<!DOCTYPE html><html lang="en"><head><base target="_top"><title>Sidebar</title></head><body>
<h1>Ana Ruiz</h1>
<button id="log">Log a touch</button> <button id="bad">Bad argument</button> <button id="fail">Fail</button>
<button id="close">Close me</button> <p id="said" role="status"></p>
<script>
const said = (text) => { document.getElementById('said').textContent = text; };
const on = (id, work) => { document.getElementById(id).onclick = work; };
const run = google.script.run.withSuccessHandler((value) => said('got ' + JSON.stringify(value)))
  .withFailureHandler((error) => said('failed: ' + error.message));
on('log', () => run.logTouch({ who: 'Ana', kept__: 1, none: NaN }));
on('bad', () => { try { run.logTouch({ when: new Date() }); } catch (error) { said('threw ' + error.name); } });
on('fail', () => run.failAlways());
on('close', () => google.script.host.close());
</script></body></html>`;

/** What the page needs of a host: a small workbook, one menu, and functions made up for the tests. Refuses the rest. */
export function pageHost(start = Date.parse('2026-11-18T08:30:00Z')): Host {
  const workbook = newWorkbook({ name: 'Test candidates', timeZone: 'Europe/Berlin', rows: ROWS + 50, columns: 12 });
  const [sheet = ''] = workbook.sheets();
  const text = (value: string): CellInput => ({ kind: 'text', value });
  const rows = Array.from({ length: ROWS }, (_, index): CellInput[] => [
    text(`Person ${String(index)}`),
    { kind: 'number', value: 46330 + (index % 20), format: 'yyyy-mm-dd' },
    { kind: 'formula', formula: `=TODAY()-B${String(index + 2)}` },
  ]);
  workbook.write(sheet, 0, 0, [['Name', 'Last contact', 'Days'].map(text), ...rows]);
  workbook.setFormat(sheet, { top: 1, left: 2, bottom: ROWS, right: 2 }, '0');
  workbook.setConditionalRules(sheet, [
    {
      ranges: [{ top: 1, left: 0, bottom: ROWS, right: 2 }],
      condition: { kind: 'formula', formula: '=$C2>7' },
      style: { fillColor: '#f4c7c3' },
    },
  ]);
  workbook.setNotes(sheet, 0, 1, [['When they last heard from us']]);

  let now = start;
  const outbox: SentMail[] = [];
  const listeners: ((event: UiEvent, to: ShownTo) => void)[] = [];
  const questions = new Map<string, (answer: string | null) => void>();
  setClock(() => now);
  workbook.recalculate();
  const emit = (event: UiEvent, to: ShownTo): void => listeners.forEach((listener) => listener(event, to));
  const mail = (to: string): void => {
    outbox.push({
      id: `mail-${String(outbox.length)}`,
      sentAt: now,
      from: 'you@example.com',
      to: [to],
      cc: [],
      bcc: [],
      replyTo: null,
      name: 'Close the Loop',
      subject: '3 people wait for a word',
      body: 'Ana Ruiz waits.',
      htmlBody:
        '<html><body><h1>Friday</h1><p>Ana Ruiz waits.</p><script>parent.stolen=1</script><img src="http://tracker.example/x.png"></body></html>',
      inlineImages: {},
      attachments: [],
    });
  };
  const functions: Record<string, (page: string | null) => ExecutionResult | Promise<ExecutionResult>> = {
    showSidebar(page) {
      const event = { kind: 'sidebar', title: 'Close the Loop', html: SIDEBAR, width: null, height: null } as const;
      emit(event, { page, question: null });
      return done;
    },
    async ask(page) {
      const question = `question-${String(questions.size)}`;
      const answered = new Promise<string | null>((answer) => questions.set(question, answer));
      emit({ kind: 'alert', title: 'Sure?', message: 'Take it off?', buttons: 'YES_NO' }, { page, question });
      if ((await answered) === 'YES') workbook.write(sheet, 0, 5, [[text('taken off')]]);
      return done;
    },
    broken: () => ({ ...done, ok: false, error: { name: 'Error', message: 'It broke.', stack: '' } }),
  };
  const item = (caption: string, handler: string) => ({ kind: 'item', caption, handler }) as const;
  const menu: UiEvent = {
    kind: 'menu',
    place: 'menu bar',
    title: 'Close the Loop',
    items: [
      item('Open sidebar', 'showSidebar'),
      { kind: 'separator' },
      item('Take off', 'ask'),
      item('Break', 'broken'),
    ],
  };
  const refuse = (): never => {
    throw new Error('The page has no business with this.');
  };
  return {
    globals: {},
    workbook,
    user: 'you@example.com',
    selection: { sheet, row: 0, column: 0, bottom: 0, right: 0 },
    clientFunctions: ['logTouch', 'failAlways'],
    now: () => now,
    setNow: refuse,
    advanceTo(to) {
      now = Number(to);
      workbook.recalculate();
      mail('rita@agency.example');
      return [done];
    },
    run: refuse,
    runTogether: refuse,
    start: async (name, _args, { page = null } = {}) => functions[name]?.(page) ?? refuse(),
    callFromClient: refuse,
    startFromClient(name, args) {
      if (name !== 'logTouch') {
        return Promise.resolve({ ok: false, error: { name: 'ScriptError', message: 'Nothing to log.' } });
      }
      workbook.write(sheet, 1, 0, [[text(`Logged ${JSON.stringify(args)}`)]]);
      return Promise.resolve({ ok: true, value: { args } });
    },
    open: () => [done],
    type: refuse,
    paste: refuse,
    triggers: () => [
      { id: 'friday', handler: 'fridayRun', creator: 'you@example.com', type: 'CLOCK', nextAt: now + 86_400_000 },
    ],
    fire() {
      mail('ben@agency.example');
      return done;
    },
    outbox,
    ui: {
      events: [],
      menus: [menu],
      onEvent: (listener) => void listeners.push(listener),
      answer: refuse,
      answerQuestion(question, answer) {
        questions.get(question)?.(answer);
        return questions.has(question);
      },
      leaveQuestion: () => false,
    },
    intercept: refuse,
    leaveQuota: refuse,
    trace: refuse,
    clearTrace: refuse,
    save: () => ({ workbook: workbook.toJSON(), outbox }),
  };
}
