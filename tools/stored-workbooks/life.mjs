import { HEADERS, RECRUITERS, person } from './people.mjs';
import {
  TAB,
  ask,
  aside,
  cardOf,
  cardOfRow,
  daysAfter,
  formKey,
  isoDay,
  keyOf,
  rowOf,
  shown,
  touch,
  typeInto,
} from './sheet.mjs';

const ZONE = 'Europe/Berlin';
/** A Wednesday, 10:00 in Berlin; twelve weeks on, the clocks have changed once. */
const SET_UP = Date.parse('2026-08-19T08:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEKS = 12;
const AT_SET_UP = 46;
/** The lead's, who sets up and whose timers run. */
const LEAD = RECRUITERS[0];

/** The same choices on every run: a linear congruential generator. */
function choices(seed) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const below = (most) => Math.floor(next() * most);
  return { below, oneOf: (list) => list[below(list.length)], chance: (odds) => next() < odds };
}

const cell = (text) => (text === '' ? { kind: 'blank' } : { kind: 'text', value: text });

/** Just set up, and started for the team. */
export function fresh({ createHost, newWorkbook, bundle }) {
  const workbook = newWorkbook({
    name: 'Candidates',
    sheetName: TAB,
    locale: 'en_US',
    timeZone: ZONE,
    rows: 80,
    columns: 12,
  });
  const [sheet] = workbook.sheets();
  const dayText = (days) => daysAfter(SET_UP, days);
  const rows = Array.from({ length: AT_SET_UP }, (_, index) =>
    person(index, dayText).map((text) =>
      /^\d{4}-\d\d-\d\d$/.test(text) ? workbook.parseEntry(text, null) : cell(text),
    ),
  );
  workbook.write(sheet, 0, 0, [HEADERS.map(cell), ...rows]);
  const host = createHost({ bundle, workbook, user: LEAD, now: SET_UP, seed: 1 });
  const preview = ask(host, 'getPreview', workbook.gid(sheet));
  ask(host, 'turnIntoTracker', {
    sheetId: preview.sheetId,
    fingerprint: preview.fingerprint,
    columns: Object.fromEntries(preview.fields.map(({ field, column }) => [field, column])),
    stages: Object.fromEntries(preview.stages.map(({ stage, phase, told }) => [stage, { phase, told }])),
    proxyCounts: false,
  });
  ask(host, 'startForTeam', ask(host, 'getTeam').recipients);
  return host;
}

const SUMMARIES = ['Talked through the next round.', 'Panel needs two more days.', 'Salary range agreed.', ''];
const WHAT = ['spoke', 'mailed', 'messaged', 'met', 'voicemail', 'no answer'];

/** Twelve weeks of a small agency: every kind of event, made as people make them. */
export function twelveWeeks(host) {
  const random = choices(2026);
  const { oneOf, chance } = random;
  let newcomers = AT_SET_UP;
  const names = () =>
    shown(host)
      .slice(1)
      .map((row) => row[0])
      .filter((name) => name !== '');
  const anybody = () => cardOf(host, oneOf(names()));
  const weekly = [
    () => logged(host, random),
    (week) => promised(host, anybody(), oneOf, week),
    () =>
      ask(host, 'logTouch', touch(anybody(), { what: 'they wrote', summary: 'Any news?', needsAnswer: chance(0.6) })),
    (week) => setAside(host, anybody(), week),
    (week) => moved(host, names, oneOf, week),
    (week) => closed(host, names, oneOf, week),
    () => {
      newcomers += 1;
      const row = shown(host).length + 1;
      host.paste(TAB, `A${String(row)}`, [person(newcomers, (days) => daysAfter(host.now(), Math.min(0, days + 20)))]);
    },
  ];
  let working = 0;
  for (let day = 1; day <= WEEKS * 7; day++) {
    const morning = SET_UP + day * DAY_MS;
    const weekday = new Date(morning).getUTCDay();
    host.advanceTo(morning);
    if (weekday === 0 || weekday === 6) continue;
    const week = Math.floor(day / 7);
    working += 1;
    host.user = RECRUITERS[day % RECRUITERS.length];
    logged(host, random);
    logged(host, random);
    weekly[working % weekly.length](week);
    answered(host, oneOf, names);
    if (working % 9 === 8) oddity(host, Math.floor(working / 9), names);
  }
  host.user = LEAD;
}

function logged(host, { below, oneOf, chance }) {
  const rows = shown(host).length - 1;
  const card = cardOfRow(host, 2 + below(rows));
  if (card === null) return;
  const keeps = card.promises.slice(0, 1).map(({ id }) => id);
  const what = oneOf(WHAT);
  const logs = touch(card, {
    what,
    summary: oneOf(SUMMARIES),
    keeps: what === 'spoke' ? keeps : [],
    scheduling: chance(0.1),
  });
  const done = ask(host, 'logTouch', logs);
  if (chance(0.08))
    ask(host, 'takeBack', { candidateId: card.candidateId, eventIds: done.undo, why: 'mistake', key: formKey() });
  if (chance(0.05) && what === 'mailed')
    ask(host, 'takeBack', {
      candidateId: card.candidateId,
      eventIds: done.undo,
      why: 'did not arrive',
      key: formKey(),
    });
}

/** A promise made today; some are kept, moved or released the next time, some are left to be missed. */
function promised(host, card, oneOf, week) {
  const dueOn = daysAfter(host.now(), 1 + (week % 4));
  const promise = { text: oneOf(['Call with the result', 'Send the contract', 'Find out about remote days']), dueOn };
  const done = ask(host, 'logTouch', touch(card, { summary: 'Made a promise.', promise }));
  const [open] = done.card.promises.slice(-1);
  const what = [null, 'keep', 'move', 'release'][week % 4];
  if (what === null) return;
  ask(host, 'settlePromise', {
    candidateId: card.candidateId,
    promiseId: open.id,
    what,
    dueOn: what === 'move' ? daysAfter(host.now(), 7) : null,
    key: formKey(),
  });
}

function setAside(host, card, week) {
  const wakeOn = daysAfter(host.now(), 12);
  const change = [
    { what: 'pause', wakeOn, candidateKnows: true, reason: 'On holiday' },
    { what: 'waiting on', whom: 'hiring manager' },
    { what: 'waiting on', whom: 'client' },
    { what: 'pause', wakeOn: daysAfter(host.now(), 3), reason: 'Panel is away' },
    { what: 'do not contact', reason: 'Asked us to stop' },
    { what: 'waiting on', whom: 'candidate' },
  ][week % 6];
  ask(host, 'setAside', aside(card, change));
  if (change.what === 'do not contact') ask(host, 'setAside', aside(card, { what: 'contact again' }));
}

/** Stages, interviews and recruiters as somebody types them. */
function moved(host, names, oneOf, week) {
  const name = oneOf(names());
  typeInto(host, name, 'Stage', ['Phone screen', 'Interview', 'Offer', 'On hold', 'Rejected', 'Withdrawn'][week % 6]);
  typeInto(host, oneOf(names()), 'Interview date', daysAfter(host.now(), (week % 3) + 1));
  if (week % 2 === 0) typeInto(host, oneOf(names()), 'Recruiter', RECRUITERS[week % RECRUITERS.length]);
  if (week % 4 === 3) typeInto(host, oneOf(names()), 'Last word from us', isoDay(host.now()));
}

const FEEDBACK = {
  requirement: 'Five years with distributed systems',
  seen: 'Two years, one large migration led well',
  nextStep: 'Own an on-call rotation, then write again',
};

function closed(host, names, oneOf, week) {
  const name = oneOf(names());
  const card = cardOf(host, name);
  if (week % 5 === 4 && card.role !== '') {
    const { others } = ask(host, 'getOthersOn', card.candidateId);
    const ticked = others
      .filter((other) => other.ticked)
      .slice(0, 3)
      .map(({ candidateId }) => candidateId);
    const what = week % 2 === 0 ? 'filled' : 'cancelled';
    ask(host, 'closeRequisition', {
      candidateId: card.candidateId,
      what,
      openings: what === 'filled' ? 1 : 0,
      ticked,
      key: formKey(),
    });
    return;
  }
  if (!card.canClose) return;
  const decision = ['rejected', 'rejected', 'withdrawn', 'hired'][week % 4];
  typeInto(host, name, 'Stage', { rejected: 'Rejected', withdrawn: 'Withdrawn', hired: 'Hired' }[decision]);
  const feedback = decision === 'rejected' ? FEEDBACK : { requirement: '', seen: '', nextStep: '' };
  ask(host, 'closeLoop', {
    candidateId: card.candidateId,
    on: card.today,
    what: oneOf(['spoke', 'mailed']),
    decision,
    feedback,
    summary: 'Told them.',
    key: formKey(),
  });
}

/** What a card asks is answered, on every second one that asks. */
function answered(host, oneOf, names) {
  const card = cardOf(host, oneOf(names()));
  const [interview] = card.interviews;
  if (interview !== undefined) {
    const answer = ['held', 'moved', 'cancelled', 'no-show'][Math.floor(host.now() / DAY_MS) % 4];
    const movedTo = answer === 'moved' ? daysAfter(host.now(), 4) : null;
    ask(host, 'answerInterview', {
      candidateId: card.candidateId,
      interviewId: interview.id,
      answer,
      movedTo,
      key: formKey(),
    });
  }
  if (card.question !== null) {
    ask(host, 'answerQuestion', {
      candidateId: card.candidateId,
      answer: 'active',
      lastWord: daysAfter(host.now(), -3),
      key: formKey(),
    });
  }
}

/** What happens to a sheet now and then: rows leave, rows are sorted, a column is put in, somebody is erased. */
function oddity(host, number, names) {
  const { workbook } = host;
  const sheet = keyOf(host);
  const last = workbook.lastRow(sheet);
  const zone = { top: 1, left: 0, bottom: last, right: workbook.gridSize(sheet).columns - 1 };
  if (number === 0) workbook.sort(sheet, zone, [{ column: 3, ascending: true }]);
  if (number === 1) workbook.deleteRows(sheet, rowOf(host, names()[7]) - 1, 1);
  if (number === 2)
    ask(host, 'setAside', aside(cardOf(host, names()[11]), { what: 'do not contact', reason: 'Asked us to stop' }));
  if (number === 3) {
    const { candidateId } = cardOf(host, names()[20]);
    const erasure = ask(host, 'getErasure', candidateId);
    ask(host, 'erase', { candidateIds: erasure.rows.map((row) => row.candidateId), key: formKey() });
    workbook.deleteRows(sheet, rowOf(host, names()[20]) - 1, 1);
  }
  if (number === 4) {
    workbook.deleteRows(sheet, rowOf(host, names()[3]) - 1, 2);
    host.advanceTo(host.now() + DAY_MS);
    const [gone] = ask(host, 'getGone', null).rows;
    if (gone?.mayBeMoved === true)
      ask(host, 'answerGone', { candidateId: gone.candidateId, what: 'moved', key: formKey() });
  }
  if (number === 5) typeInto(host, names()[2], 'Notes', 'Moved to another team');
}
