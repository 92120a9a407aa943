function onOpen() {
}
function onInstall() {
}
function onEdit() {
}
function setUpTracker() {
}
function openSidebar() {
}
function openTeam() {
}
function refreshDashboardNow() {
}
function repairTracker() {
}
function takeTrackerOff() {
}
function fridayRun() {
}
function continueFridayRun() {
}
function movedFridayRun() {
}
function morningRun() {
}
function hourlyRun() {
}
function sendMineNow() {
}
function showMyMail() {
}
function runFridayNow() {
}
function getPreview() {
}
function turnIntoTracker() {
}
function undoSetUp() {
}
function getSelection() {
}
function getCard() {
}
function logTouch() {
}
function closeLoop() {
}
function answerQuestion() {
}
function takeBack() {
}
function answerInterview() {
}
function settlePromise() {
}
function setAside() {
}
function getOthersOn() {
}
function closeRequisition() {
}
function getGone() {
}
function answerGone() {
}
function getProblems() {
}
function getErasure() {
}
function erase() {
}
function getTeam() {
}
function startForTeam() {
}
function getFridayState() {
}
function takeOverFriday() {
}
function adoptTracker() {
}
function sendFriday() {
}
function getReport() {
}
function recogniseTabs() {
}/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	const __webpack_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/global */
/******/ 	(() => {
/******/ 		__webpack_require__.g = globalThis;
/******/ 	})();
/******/ 	
/************************************************************************/

;// ../../close-the-loop-LIZkB5/joined.mjs
// src/domain/calendar/day.ts
var WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
var ERA_DAYS = 146097;
var MARCH_YEAR_ZERO = -693899;
function fromCivil(year, month, day2) {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day2 - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra + MARCH_YEAR_ZERO;
}
function civilOf(day2) {
  const shifted = day2 - MARCH_YEAR_ZERO;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  };
}
function weekdayOf(day2) {
  return ((day2 + 5) % 7 + 7) % 7 + 1;
}
function isoWeekOf(day2) {
  const thursday = day2 - weekdayOf(day2) + 4;
  const { year } = civilOf(thursday);
  const week = Math.floor((thursday - fromCivil(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}
function dayOf(iso) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return null;
  const day2 = fromCivil(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isoOf(day2) === iso ? day2 : null;
}
function isoOf(day2) {
  const civil = civilOf(day2);
  return `${padded(civil.year, 4)}-${padded(civil.month, 2)}-${padded(civil.day, 2)}`;
}
function formatDay(day2, show = {}) {
  let text6 = spoken.get(day2);
  if (text6 === void 0) {
    text6 = inWords(day2);
    spoken.set(day2, text6);
  }
  return show.year === true ? `${text6} ${civilOf(day2).year}` : text6;
}
var spoken = /* @__PURE__ */ new Map();
function inWords(day2) {
  const civil = civilOf(day2);
  return `${WEEKDAYS[weekdayOf(day2) - 1] ?? ""} ${civil.day} ${MONTHS[civil.month - 1] ?? ""}`;
}
var clockOf = (minute2) => `${padded(Math.floor(minute2 / 60), 2)}:${padded(minute2 % 60, 2)}`;
function padded(value, digits) {
  return String(value).padStart(digits, "0");
}
var YEAR_IS_NAMED_AFTER_DAYS = 300;
function sayDay(day2, today) {
  return Math.abs(today - day2) > YEAR_IS_NAMED_AFTER_DAYS ? formatDay(day2, { year: true }) : formatDay(day2);
}

// src/domain/touch-log/phase.ts
var PHASES = [
  "sourced",
  "applied",
  "screen",
  "interview",
  "offer",
  "on hold",
  "hired",
  "rejected",
  "withdrawn",
  "unknown"
];
var isClosed = (phase) => phase === "hired" || phase === "rejected" || phase === "withdrawn";

// src/domain/touch-log/log-event.ts
var CHANNELS = ["call", "email", "message", "meeting", "voicemail", "ats", "other"];
function momentOf({ day: day2, minute: minute2, entered }) {
  return { day: day2, minute: entered === "sidebar" ? minute2 : null };
}

// src/domain/history/apply-event.ts
var noFacts = {
  lastWord: null,
  lastSubstantive: null,
  needsAnswerSince: null,
  theyFirstWroteOn: null,
  openPromises: [],
  interviews: [],
  phase: null,
  phaseSince: null,
  addedOn: null,
  decision: null,
  pause: null,
  waitingOn: null,
  doNotContact: null,
  confirmed: null,
  confirmedOn: null,
  handedOverOn: null
};
function factsAfter(before, events) {
  const facts = copyOf(before);
  for (const { event, takenBack: takenBack2 } of events) if (!takenBack2) happened(facts, event);
  return facts;
}
function copyOf(facts) {
  return {
    lastWord: facts.lastWord,
    lastSubstantive: facts.lastSubstantive,
    needsAnswerSince: facts.needsAnswerSince,
    theyFirstWroteOn: facts.theyFirstWroteOn,
    openPromises: facts.openPromises,
    interviews: facts.interviews,
    phase: facts.phase,
    phaseSince: facts.phaseSince,
    addedOn: facts.addedOn,
    decision: facts.decision,
    pause: facts.pause,
    waitingOn: facts.waitingOn,
    doNotContact: facts.doNotContact,
    confirmed: facts.confirmed,
    confirmedOn: facts.confirmedOn,
    handedOverOn: facts.handedOverOn
  };
}
function happened(facts, event) {
  switch (event.kind) {
    case "touch":
      if (event.reached) weWereInTouch(facts, event);
      return;
    case "inbound":
      facts.theyFirstWroteOn ?? (facts.theyFirstWroteOn = event.day);
      if (event.needsAnswer) facts.needsAnswerSince ?? (facts.needsAnswerSince = event.day);
      if (facts.waitingOn?.whom === "candidate") facts.waitingOn = { whom: "us", since: event.day };
      isActiveAgain(facts);
      return;
    case "promise":
      promised(facts, { id: event.id, dueOn: event.dueOn, madeOn: event.day, text: event.summary });
      return;
    case "promise kept":
    case "promise released":
    case "promise missed":
      facts.openPromises = facts.openPromises.filter((promise) => !isAbout(promise, event));
      return;
    case "promise moved":
      facts.openPromises = facts.openPromises.map((promise) => renegotiated(promise, event));
      return;
    case "interview":
      facts.interviews = [...facts.interviews.filter((each) => each.id !== event.interview.id), event.interview].sort(
        (one, other) => one.on - other.on
      );
      return;
    case "stage":
      stageSeen(facts, event);
      return;
    case "decision":
      facts.decision = facts.decision === null ? decided(event.day, "rejected", { ticked: true }) : { ...facts.decision, ticked: true };
      return;
    case "confirmed":
      answered(facts, event);
      return;
    case "pause":
      facts.pause = event.pause;
      return;
    case "pause ended":
      facts.pause = null;
      return;
    case "waiting on":
      facts.waitingOn = event.waitingOn;
      return;
    case "do not contact":
      facts.doNotContact = event.on ? { by: event.who, since: event.day } : null;
      return;
    case "hand-over":
      facts.handedOverOn = event.day;
      return;
  }
}
function isActiveAgain(facts) {
  if (facts.confirmed !== "not active") return;
  facts.confirmed = null;
  facts.confirmedOn = null;
}
function weWereInTouch(facts, touch) {
  facts.lastWord = touch.day;
  if (!touch.scheduling) facts.lastSubstantive = momentOf(touch);
  facts.needsAnswerSince = null;
  facts.handedOverOn = null;
  if (touch.closing) facts.decision = told(facts.decision, touch.day);
  isActiveAgain(facts);
}
function promised(facts, promise) {
  const known = facts.openPromises.some((each) => each.id === promise.id && promise.id !== "");
  if (!known && facts.confirmed !== "erased") facts.openPromises = [...facts.openPromises, promise];
}
function isAbout(promise, { refersTo: refersTo2 }) {
  return promise.id === refersTo2 && refersTo2 !== "";
}
function renegotiated(promise, moved) {
  return isAbout(promise, moved) && moved.day <= promise.dueOn ? { ...promise, dueOn: moved.dueOn } : promise;
}
function decided(on, kind, more = {}) {
  return { on, kind, toldOn: null, beforeStart: false, ticked: false, ...more };
}
function told(decision, day2) {
  if (decision === null) return decided(day2, "rejected", { toldOn: day2, ticked: true });
  return decision.toldOn === null ? { ...decision, toldOn: day2 } : decision;
}
function stageSeen(facts, stage) {
  if (stage.phase === facts.phase) {
    if (stage.told && facts.decision !== null) facts.decision = told(facts.decision, stage.day);
    return;
  }
  facts.decision = decisionAfterStage(facts, stage);
  if (facts.phase === null && !stage.atSetUp) facts.addedOn = stage.day;
  facts.phase = stage.phase;
  facts.phaseSince = stage.atSetUp ? null : stage.day;
  isActiveAgain(facts);
}
function decisionAfterStage(facts, stage) {
  const { phase } = stage;
  if (!isClosed(phase)) return facts.phase === null ? facts.decision : null;
  const before = facts.decision;
  const toldNow = stage.told ? stage.day : null;
  const toldOn = (before?.kind === phase || phase !== "rejected" ? before?.toldOn : null) ?? toldNow;
  if (before === null || before.kind === "hired" || phase === "hired") {
    return decided(stage.day, phase, { toldOn, beforeStart: stage.atSetUp });
  }
  const on = before.toldOn === null || before.kind === phase ? before.on : stage.day;
  return { ...before, on, kind: phase, toldOn };
}
function answered(facts, { day: day2, answer }) {
  if (answer !== "told" && answer !== "not told") {
    if (facts.confirmed === "erased") return;
    facts.confirmed = answer;
    facts.confirmedOn = day2;
    if (answer === "erased") facts.openPromises = [];
    return;
  }
  const { decision } = facts;
  if (decision === null || answer === "not told" && decision.beforeStart) {
    const toldOn = answer === "told" ? day2 : null;
    facts.decision = decided(day2, decision?.kind ?? "rejected", { toldOn, ticked: true });
  } else {
    facts.decision = answer === "told" ? told(decision, day2) : { ...decision, toldOn: null };
  }
}

// src/domain/history/fold-history.ts
var RECENT_EVENTS = 8;
var MINUTES_A_DAY = 1440;
var LONGEST_ID = 80;
var LONGEST_TEXT = 160;
var emptyHistory = {
  ...noFacts,
  before: { facts: noFacts, key: Number.MIN_SAFE_INTEGER },
  recent: [],
  mustRebuild: false
};
function orderKey(event) {
  return 2 * (event.day * (MINUTES_A_DAY + 1) + (event.minute ?? MINUTES_A_DAY));
}
function keyAfter(promised2, own) {
  return own <= promised2 ? promised2 + 1 : own;
}
function inOrder(one, other) {
  return one.key - other.key || orderKey(one.event) - orderKey(other.event);
}
function foldEvent(history, event, policy) {
  if (history.mustRebuild) return history;
  if (event.kind === "take back") return takenBack(history, event.refersTo);
  if (!matters(event)) return history;
  const kept = compact(event, policy);
  if (history.recent.some((each) => isSameRow(each.event, kept))) return history;
  const key = placeOf(history, kept);
  if (key === null || key <= history.before.key) return { ...history, mustRebuild: true };
  const place = { key, event: kept, takenBack: false };
  const later = history.recent.findIndex((each) => inOrder(each, place) > 0);
  const at2 = later < 0 ? history.recent.length : later;
  const recent = [...history.recent.slice(0, at2), place, ...history.recent.slice(at2)];
  return settled(history.before, recent);
}
function foldHistory(events, policy) {
  const undone = /* @__PURE__ */ new Set();
  const promised2 = /* @__PURE__ */ new Map();
  const seen2 = new SeenRows();
  const kept = [];
  for (const event of events) {
    if (event.kind === "take back") undone.add(shortId(event.refersTo));
    if (!matters(event)) continue;
    const each = compact(event, policy);
    if (!seen2.isNew(each)) continue;
    kept.push(each);
    if (each.kind === "promise") promised2.set(each.id, orderKey(each));
  }
  promised2.delete("");
  undone.delete("");
  const placed = kept.map((event) => ({
    key: "refersTo" in event ? keyAfter(promised2.get(event.refersTo) ?? 0, orderKey(event)) : orderKey(event),
    event,
    takenBack: undone.size > 0 && canBeTakenBack(event) && undone.has(event.id)
  }));
  placed.sort(inOrder);
  return settled(emptyHistory.before, placed);
}
var SeenRows = class {
  constructor() {
    this.firstById = /* @__PURE__ */ new Map();
    this.others = /* @__PURE__ */ new Set();
  }
  isNew(event) {
    const { id: id2 } = event;
    if (id2 === "") return true;
    const first = this.firstById.get(id2);
    if (first === void 0) {
      this.firstById.set(id2, event);
      return true;
    }
    if (isSameRow(first, event)) return false;
    const known = this.others.size;
    this.others.add(`${event.kind} ${orderKey(event)} ${id2}`);
    return this.others.size > known;
  }
};
function matters(event) {
  return event.kind !== "note" && event.kind !== "feedback" && event.kind !== "take back";
}
function isSameRow(one, other) {
  return one.id !== "" && one.id === other.id && one.kind === other.kind && orderKey(one) === orderKey(other);
}
function canBeTakenBack(event) {
  const { kind } = event;
  if (kind === "confirmed") return event.answer !== "erased";
  return kind === "touch" || kind === "inbound" || kind === "promise kept" || kind === "decision";
}
function takenBack(history, id2) {
  const named2 = history.recent.find((each) => each.event.id === shortId(id2) && id2 !== "");
  if (named2 === void 0) return id2 === "" ? history : { ...history, mustRebuild: true };
  if (!canBeTakenBack(named2.event)) return history;
  const recent = history.recent.map((each) => each === named2 ? { ...each, takenBack: true } : each);
  return settled(history.before, recent);
}
function placeOf(history, event) {
  const own = orderKey(event);
  if (!("refersTo" in event) || event.refersTo === "") return own;
  const promise = history.recent.find((each) => each.event.kind === "promise" && each.event.id === event.refersTo);
  if (promise !== void 0) return keyAfter(promise.key, own);
  return history.before.facts.openPromises.some((each) => each.id === event.refersTo) ? own : null;
}
function settled(before, events, mustRebuild = false) {
  const older = events.slice(0, Math.max(0, events.length - RECENT_EVENTS));
  const recent = events.slice(older.length);
  const last = older[older.length - 1];
  const base = last === void 0 ? before : { facts: factsAfter(before.facts, older), key: last.key };
  return Object.assign(factsAfter(base.facts, recent), { before: base, recent, mustRebuild });
}
function shortId(id2) {
  return id2.slice(0, LONGEST_ID);
}
function compact(event, policy) {
  const id2 = shortId(event.id);
  const bare = { id: id2, candidateId: "", who: "" };
  switch (event.kind) {
    case "touch": {
      const { kind, day: day2, minute: minute2, channel, scheduling, closing, entered } = event;
      const reached = reaches(event, policy);
      return {
        kind,
        id: id2,
        day: day2,
        minute: minute2,
        candidateId: "",
        who: "",
        channel,
        reached,
        scheduling,
        closing,
        entered,
        summary: ""
      };
    }
    case "promise":
      return { ...event, ...bare, summary: event.summary.slice(0, LONGEST_TEXT) };
    case "promise kept":
    case "promise released":
    case "promise missed":
    case "promise moved":
      return { ...event, ...bare, summary: "", refersTo: shortId(event.refersTo) };
    case "interview":
      return { ...event, ...bare, interview: { ...event.interview, id: shortId(event.interview.id) } };
    case "stage": {
      const { kind, day: day2, minute: minute2, phase, told: told2, atSetUp } = event;
      return { kind, id: id2, day: day2, minute: minute2, candidateId: "", who: "", phase, told: told2, stage: "", atSetUp };
    }
    case "pause":
      return { ...event, ...bare, pause: { ...event.pause, reason: event.pause.reason.slice(0, LONGEST_TEXT) } };
    case "do not contact":
      return { ...event, id: id2, candidateId: "", who: event.who.slice(0, LONGEST_TEXT), summary: "" };
    case "hand-over":
      return { ...event, ...bare, from: "", to: "" };
    case "inbound":
    case "decision":
    case "confirmed":
      return { ...event, ...bare, summary: "" };
    case "pause ended":
    case "waiting on":
      return { ...event, ...bare };
  }
}
function reaches(touch, policy) {
  return touch.reached && (touch.channel !== "voicemail" || policy.voicemailCounts);
}

// src/domain/calendar/work-calendar.ts
var LONGEST_LEAVE_DAYS = 732;
function isWorkingDay(calendar, day2) {
  if (lately?.calendar !== calendar) lately = lookedUp(calendar, day2);
  const { from, days } = lately;
  const known = days[day2 - from];
  if (known === void 0) return isWorking(calendar, day2);
  if (known !== NOT_LOOKED_UP) return known === WORKING;
  const works = isWorking(calendar, day2);
  days[day2 - from] = works ? WORKING : OFF;
  return works;
}
function isWorking(calendar, day2) {
  const off = calendar.weekend.size < 7 && calendar.weekend.has(weekdayOf(day2));
  return !off && !calendar.holidays.has(day2);
}
var WINDOW_DAYS = 1024;
var NOT_LOOKED_UP = 0;
var WORKING = 1;
var OFF = 2;
var windows = /* @__PURE__ */ new WeakMap();
var lately = null;
function lookedUp(calendar, day2) {
  const known = windows.get(calendar);
  if (known !== void 0) return known;
  const fresh = { calendar, from: day2 - WINDOW_DAYS / 2, days: new Uint8Array(WINDOW_DAYS) };
  windows.set(calendar, fresh);
  return fresh;
}
function nextWorkingDay(calendar, day2) {
  return workingDayOnOrAfter(calendar, day2 + 1);
}
function workingDayOnOrBefore(calendar, day2) {
  let at2 = day2;
  while (!isWorkingDay(calendar, at2)) at2 -= 1;
  return at2;
}
function workingDayOnOrAfter(calendar, day2) {
  let at2 = day2;
  while (!isWorkingDay(calendar, at2)) at2 += 1;
  return at2;
}
function addBusinessDays(calendar, from, n) {
  let at2 = from;
  for (let counted = 0; counted < n; counted += 1) at2 = nextWorkingDay(calendar, at2);
  return at2;
}
function businessDaysBetween(calendar, from, to) {
  let count2 = 0;
  for (let at2 = from + 1; at2 <= to; at2 += 1) if (isWorkingDay(calendar, at2)) count2 += 1;
  return count2;
}
function withLeave(calendar, leave) {
  const holidays = new Set(calendar.holidays);
  for (const { from, to } of leave) {
    const last = Math.min(to, from + LONGEST_LEAVE_DAYS);
    for (let day2 = from; day2 <= last; day2 += 1) holidays.add(day2);
  }
  return { weekend: calendar.weekend, holidays };
}

// src/domain/history/promise-records.ts
function promisesOf(events, policy, today) {
  const records = /* @__PURE__ */ new Map();
  const nameless = [];
  const rows = new SeenRows();
  const once2 = events.filter((event) => rows.isNew(event));
  const inOrder2 = once2.sort((one, other) => orderKey(one) - orderKey(other));
  for (const event of inOrder2) {
    if (event.kind !== "promise" || records.has(event.id)) continue;
    const made = {
      id: event.id,
      candidateId: event.candidateId,
      madeBy: event.who,
      madeOn: event.day,
      dueOn: event.dueOn,
      moves: 0,
      state: "open",
      settledOn: null
    };
    if (event.id === "") nameless.push(made);
    else records.set(event.id, made);
  }
  const undone = new Set(inOrder2.flatMap((event) => event.kind === "take back" ? [event.refersTo] : []));
  for (const event of inOrder2) {
    if (event.kind === "promise kept" && undone.has(event.id)) continue;
    const record2 = "refersTo" in event ? records.get(event.refersTo) : void 0;
    if (record2 !== void 0) records.set(record2.id, after(record2, event, policy));
  }
  const erased = new Map(inOrder2.flatMap((event) => isErasure(event) ? [[event.candidateId, event.day]] : []));
  return [...records.values(), ...nameless].map(
    (record2) => asOf(record2, policy, today, erased.get(record2.candidateId) ?? null)
  );
}
function after(record2, event, policy) {
  if (record2.settledOn !== null) return record2;
  switch (event.kind) {
    case "promise moved":
      if (event.day > record2.dueOn) return record2;
      return { ...record2, dueOn: event.dueOn, moves: record2.moves + 1, state: "renegotiated" };
    case "promise kept":
      return {
        ...record2,
        settledOn: event.day,
        state: event.day <= promiseDueOn(record2, policy) ? "kept" : "kept late"
      };
    case "promise released":
      return { ...record2, settledOn: event.day, state: "released" };
    case "promise missed":
      return { ...record2, settledOn: event.day, state: "missed" };
    default:
      return record2;
  }
}
var isErasure = (event) => event.kind === "confirmed" && event.answer === "erased";
function asOf(record2, policy, today, erasedOn2) {
  if (record2.settledOn !== null) return record2;
  const dueOn = promiseDueOn(record2, policy);
  if (erasedOn2 !== null) {
    return { ...record2, settledOn: erasedOn2, state: erasedOn2 <= dueOn ? "released" : "missed" };
  }
  const last = addBusinessDays(policy.calendar, dueOn, policy.promiseLateDays);
  return today > last ? { ...record2, state: "missed" } : record2;
}
function promiseDueOn(promise, policy) {
  return workingDayOnOrAfter(policy.calendar, promise.dueOn);
}

// src/domain/candidate/being-worked-with.ts
function heardOn(candidate, today) {
  const heard = candidate.personLastWord;
  return heard !== null && heard <= today ? heard : null;
}
function decisionOf(candidate) {
  const { decision } = candidate.history;
  return decision !== null && (isClosed(candidate.phase) || decision.ticked) ? decision : null;
}
function isOver(candidate) {
  const { confirmed } = candidate.history;
  return isClosed(candidate.phase) || decisionOf(candidate) !== null || confirmed === "not active" || confirmed === "erased";
}
var isErased = (candidate) => candidate.history.confirmed === "erased";
var erasedOn = (candidate) => isErased(candidate) ? candidate.history.confirmedOn : null;
function isTold(candidate, decision) {
  return decision.toldOn !== null || isClosed(candidate.phase) && candidate.stageSaysTold;
}
function openDecision(candidate) {
  const decision = decisionOf(candidate);
  if (decision === null || decision.kind === "hired" || isTold(candidate, decision) || isErased(candidate)) return null;
  return wasBeforeStart(candidate, decision) ? null : decision;
}
function wasBeforeStart(candidate, decision) {
  return decision.beforeStart || decision.on < candidate.startDay && !decision.ticked;
}
function inTouchSinceApplying(candidate, today) {
  const heard = heardOn(candidate, today);
  if (heard === null) return false;
  return candidate.history.lastWord !== null || candidate.appliedOn === null || heard >= candidate.appliedOn;
}
function isWorkedWith(candidate, today) {
  if (isOver(candidate)) return false;
  switch (candidate.phase) {
    case "screen":
    case "interview":
    case "offer":
    case "unknown":
      return true;
    case "applied":
      return inTouchSinceApplying(candidate, today);
    case "sourced":
      return candidate.history.theyFirstWroteOn !== null;
    case "on hold":
    case "hired":
    case "rejected":
    case "withdrawn":
      return false;
  }
}
function knownSince(candidate) {
  return candidate.history.addedOn ?? candidate.startDay;
}
function silentSince(candidate, today) {
  const { confirmed, theyFirstWroteOn } = candidate.history;
  const heard = heardOn(candidate, today);
  if (candidate.phase === "sourced")
    return Math.max(heard ?? candidate.startDay, theyFirstWroteOn ?? candidate.startDay);
  return heard ?? (confirmed === "active" ? null : knownSince(candidate));
}

// src/domain/figures/figure.ts
var FEWEST_FOR_A_RATE = 5;
var Count = class {
  constructor() {
    this.numerator = 0;
    this.denominator = 0;
    this.out = /* @__PURE__ */ new Map();
  }
  counts(good) {
    this.denominator += 1;
    if (good) this.numerator += 1;
  }
  excludes(why) {
    this.out.set(why, (this.out.get(why) ?? 0) + 1);
  }
  figure() {
    const { numerator, denominator } = this;
    const excluded = [...this.out].map(([why, n]) => ({ why, n }));
    const left = excluded.reduce((sum, each) => sum + each.n, 0);
    const rate = denominator < FEWEST_FOR_A_RATE ? null : numerator / denominator;
    return { numerator, denominator, rate, n: denominator + left, excluded };
  }
};
function median(values) {
  return quantile(values, 0.5);
}
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const at2 = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at2)];
  const high = sorted[Math.ceil(at2)];
  return low === void 0 || high === void 0 ? null : low + (high - low) * (at2 - Math.floor(at2));
}

// src/domain/figures/closing.ts
function timeToClose(candidates, policy, from, today) {
  const count2 = new Count();
  const days = [];
  let open = 0;
  for (const candidate of candidates) {
    const decision = decisionOf(candidate);
    if (decision === null) continue;
    const why = excludedBecause(candidate, decision, from, today);
    if (why !== null) {
      count2.excludes(why);
      continue;
    }
    const untold = !isTold(candidate, decision);
    const erased = untold ? erasedOn(candidate) : null;
    const until = untold ? erased ?? today : decision.toldOn ?? decision.on;
    const took = businessDaysBetween(policy.calendar, decision.on, until);
    const inTime = took <= policy.closeDays;
    if (erased !== null && inTime) {
      count2.excludes("erased");
      continue;
    }
    days.push(took);
    if (untold && erased === null) open += 1;
    if (untold && inTime) count2.excludes("not due yet");
    else count2.counts(inTime && !untold);
  }
  return { ...count2.figure(), median: median(days), p90: quantile(days, 0.9), open };
}
function excludedBecause(candidate, decision, from, today) {
  if (decision.kind !== "rejected") return decision.kind;
  if (wasBeforeStart(candidate, decision)) return "closed before the tracker came";
  if (decision.on > today) return "dated ahead";
  return decision.on < from ? "before the period" : null;
}
function decidedNotTold(candidates, policy, today) {
  const waiting = [];
  let notKnown = 0;
  for (const candidate of candidates) {
    const decision = decisionOf(candidate);
    if (decision?.kind !== "rejected" || isTold(candidate, decision) || isErased(candidate)) continue;
    if (wasBeforeStart(candidate, decision)) notKnown += 1;
    else waiting.push({ id: candidate.id, days: businessDaysBetween(policy.calendar, decision.on, today) });
  }
  waiting.sort((one, other) => other.days - one.days || (one.id < other.id ? -1 : 1));
  const candidateIds = waiting.map(({ id: id2 }) => id2);
  return { count: waiting.length, oldest: waiting[0]?.days ?? null, candidateIds, notKnown };
}

// src/domain/candidate/unconfirmed.ts
function isUnconfirmed(candidate, policy, today) {
  return kindOf(candidate, policy, today) !== null;
}
function unconfirmed(candidate, policy, today) {
  const kind = kindOf(candidate, policy, today);
  if (kind === null) return null;
  if (kind === "no contact date") return { kind, why: "When did they last hear from us?" };
  const heard = heardInThisProcess(candidate, today);
  if (heard !== null) return { kind, why: `Last word from us on ${sayDay(heard, today)}` };
  const applied = sayDay(candidate.appliedOn ?? today, today);
  return { kind, why: `Applied on ${applied}, and no word from us is known` };
}
function kindOf(candidate, policy, today) {
  if (candidate.phase === "sourced" || isOver(candidate)) return null;
  const { confirmed, addedOn, doNotContact } = candidate.history;
  if (confirmed !== null || doNotContact !== null) return null;
  const tooOld = knownSince(candidate) - policy.unconfirmedAfterDays;
  const heard = heardInThisProcess(candidate, today);
  if (heard !== null) return heard < tooOld ? "still active?" : null;
  const applied = candidate.phase === "applied" ? candidate.appliedOn : null;
  if (applied !== null && applied <= today) return applied < tooOld ? "still active?" : null;
  return addedOn === null ? "no contact date" : null;
}
function heardInThisProcess(candidate, today) {
  if (candidate.phase === "applied" && !inTouchSinceApplying(candidate, today)) return null;
  return heardOn(candidate, today);
}

// src/domain/figures/population.ts
var WEEK_DAYS = 7;
function silences(candidates, policy, today) {
  const persons = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const person2 = candidate.person ?? `row ${candidate.id}`;
    const before = persons.get(person2);
    const here = silenceOf(candidate, policy, today);
    if (before === void 0 || countsMore(here, before)) persons.set(person2, here);
  }
  return [...persons.values()];
}
var WEIGHT = { excluded: 0, unconfirmed: 1, days: 2 };
function countsMore(here, before) {
  if (here.kind === "days" && before.kind === "days") return here.days > before.days;
  return WEIGHT[here.kind] > WEIGHT[before.kind];
}
function silenceOf(candidate, policy, today) {
  const { id: id2, history } = candidate;
  const excluded = (why) => ({ kind: "excluded", id: id2, why });
  if (isErased(candidate)) return excluded("erased");
  if (isClosed(candidate.phase)) return excluded(candidate.phase);
  if (isOver(candidate)) return excluded(decisionOf(candidate) === null ? "not active" : "decided");
  if (history.doNotContact !== null) return excluded("do not contact");
  if (candidate.phase === "on hold") return excluded("on hold");
  if (unconfirmed(candidate, policy, today) !== null) return { kind: "unconfirmed", id: id2 };
  if (candidate.phase === "applied" && !isWorkedWith(candidate, today))
    return excluded("applied, waiting for an answer");
  if (!isWorkedWith(candidate, today)) return excluded("sourced");
  const since = silentSince(candidate, today);
  if (since === null) return { kind: "unconfirmed", id: id2 };
  const days = today - since;
  const { pause } = history;
  const paused = pause !== null && today < pause.wakeOn && (pause.candidateKnows || days <= WEEK_DAYS);
  return paused ? excluded("paused") : { kind: "days", id: id2, since, days };
}

// src/domain/figures/coverage.ts
function withinAWeek(people2) {
  const count2 = new Count();
  for (const person2 of people2) {
    if (person2.kind === "excluded") count2.excludes(person2.why);
    else count2.counts(person2.kind === "days" && person2.days <= WEEK_DAYS);
  }
  return count2.figure();
}
function silenceHistogram(people2) {
  const between = (from, to) => people2.filter((person2) => person2.kind === "days" && person2.days >= from && person2.days <= to).length;
  return {
    upTo3: between(0, 3),
    upTo7: between(4, WEEK_DAYS),
    upTo14: between(WEEK_DAYS + 1, 14),
    over14: between(15, Infinity),
    unconfirmed: people2.filter((person2) => person2.kind === "unconfirmed").length,
    excluded: withinAWeek(people2).excluded
  };
}
function longestWaits(people2, most) {
  return people2.flatMap(
    (person2) => person2.kind === "days" ? [{ candidateId: person2.id, since: person2.since, days: person2.days }] : []
  ).sort((one, other) => other.days - one.days || (one.candidateId < other.candidateId ? -1 : 1)).slice(0, most);
}

// src/domain/history/interview-rounds.ts
function noticedInterviews(known, cells, columns, today) {
  const news = [];
  for (const column of columns) {
    const cell = cells.find((each) => each.column === column);
    const id2 = cell === void 0 ? null : interviewId(cell);
    for (const old of known) {
      const ahead = old.state === "planned" && old.on >= today && old.id !== id2;
      if (ahead && old.id.startsWith(`${column}@`)) {
        news.push({ ...old, state: cell === void 0 ? "cancelled" : "moved" });
      }
    }
    if (cell === void 0 || id2 === null) continue;
    const same = known.find((each) => each.id === id2) ?? known.find((each) => each.id === saidOnCard(id2));
    const isBack = cell.on >= today && (same?.state === "moved" || same?.state === "cancelled");
    const otherMinute = same?.state === "planned" && same.minute !== cell.minute;
    if (same === void 0 || isBack || otherMinute) {
      news.push({ id: id2, on: cell.on, minute: cell.minute, state: "planned" });
    }
  }
  return news;
}
function isAfter(word, interview2) {
  if (word.day !== interview2.on) return word.day > interview2.on;
  return word.minute !== null && interview2.minute !== null && word.minute > interview2.minute;
}
function asksIfItHappened(interview2, today) {
  return interview2.state === "planned" && interview2.on < today;
}
function movedOnCard(interview2, to) {
  const [column = ""] = interview2.id.replace(/^card /, "").split("@");
  return saidOnCard(interviewId({ column, on: to }));
}
var saidOnCard = (id2) => `card ${id2}`;
function interviewId(cell) {
  return `${cell.column}@${isoOf(cell.on)}`;
}

// src/domain/figures/interview-follow-up.ts
function interviewFollowUp(candidates, touches, policy, from, today) {
  const count2 = new Count();
  const words = byCandidate(touches.filter((touch) => !touch.scheduling));
  for (const candidate of candidates) {
    const erased = erasedOn(candidate);
    for (const interview2 of oneADay(candidate.interviews)) {
      const dueOn = addBusinessDays(policy.calendar, interview2.on, policy.interviewDays);
      const heard = (words.get(candidate.id) ?? []).some(
        (touch) => isAfter(momentOf(touch), interview2) && touch.day <= dueOn
      );
      if (interview2.state === "moved") count2.excludes("moved");
      else if (interview2.state === "cancelled") count2.excludes("cancelled");
      else if (interview2.state === "no-show") count2.excludes("no-show");
      else if (interview2.on > today) count2.excludes("still ahead");
      else if (interview2.on < knownSince(candidate)) count2.excludes("before the tracker came");
      else if (dueOn < from) count2.excludes("before the period");
      else if (!heard && erased !== null && dueOn >= erased) count2.excludes("erased");
      else if (!heard && dueOn >= today) count2.excludes("not due yet");
      else count2.counts(heard);
    }
  }
  return count2.figure();
}
function oneADay(interviews) {
  const days = /* @__PURE__ */ new Map();
  for (const each of interviews) {
    const known = days.get(each.on);
    if (known === void 0 || rank(each) > rank(known)) days.set(each.on, each);
  }
  return [...days.values()];
}
function rank(interview2) {
  const took = interview2.state === "held" ? 2 : interview2.state === "planned" ? 1 : 0;
  return took * 1e4 + (interview2.minute ?? 0);
}
function byCandidate(touches) {
  const grouped = /* @__PURE__ */ new Map();
  for (const touch of touches) {
    const known = grouped.get(touch.candidateId);
    if (known === void 0) grouped.set(touch.candidateId, [touch]);
    else known.push(touch);
  }
  return grouped;
}

// src/domain/figures/kept-promises.ts
function keptPromises(promises, policy, from, today) {
  const count2 = new Count();
  const daysLate = [];
  let [late, missed, renegotiated2] = [0, 0, 0];
  for (const promise of promises) {
    const dueOn = promiseDueOn(promise, policy);
    if (dueOn < from) count2.excludes("due before the period");
    else if (promise.state === "released") count2.excludes("released by the candidate");
    else if (promise.settledOn === null && dueOn >= today) count2.excludes("not due yet");
    else {
      const kept = promise.state === "kept";
      count2.counts(kept);
      if (promise.moves > 0) renegotiated2 += 1;
      if (promise.state === "missed") missed += 1;
      else if (!kept) late += 1;
      if (!kept) daysLate.push(Math.max(0, (promise.settledOn ?? today) - dueOn));
    }
  }
  return { ...count2.figure(), late, missed, renegotiated: renegotiated2, medianDaysLate: median(daysLate) };
}

// src/domain/figures/touches.ts
function countedTouches(events, policy, today) {
  const undone = /* @__PURE__ */ new Set();
  for (const event of events) if (event.kind === "take back" && event.refersTo !== "") undone.add(event.refersTo);
  const rows = new SeenRows();
  return events.filter((event) => {
    if (event.kind !== "touch" || event.day > today || undone.has(event.id)) return false;
    return reaches(event, policy) && rows.isNew(event);
  });
}
function touchesPerWeek(touches, weeks, today) {
  const thisMonday = today - weekdayOf(today) + 1;
  const first = thisMonday - (weeks - 1) * 7;
  const counts = Array.from({ length: weeks }, () => ({ touches: 0, candidates: /* @__PURE__ */ new Set() }));
  for (const touch of touches) {
    const week = touch.entered === "set-up" ? void 0 : counts[Math.floor((touch.day - first) / 7)];
    if (week === void 0) continue;
    week.touches += 1;
    week.candidates.add(touch.candidateId);
  }
  return counts.map((week, index) => {
    const from = first + index * 7;
    return { week: isoWeekOf(from), from, touches: week.touches, candidates: week.candidates.size };
  });
}

// src/domain/figures/figures.ts
var FOUR_WEEKS = { periodDays: 28, weeks: 12, longest: 10 };
function figures(candidates, events, policy, today, span = FOUR_WEEKS, left = []) {
  const from = today - span.periodDays;
  const people2 = silences(candidates, policy, today);
  const touches = countedTouches(events, policy, today);
  const until = events.filter((event) => event.day <= today);
  return {
    on: today,
    from,
    withinAWeek: withinAWeek(people2),
    silence: silenceHistogram(people2),
    longestWaits: longestWaits(people2, span.longest),
    touchesPerWeek: touchesPerWeek(touches, span.weeks, today),
    promises: keptPromises(promisesOf(until, policy, today), policy, from, today),
    interviews: interviewFollowUp([...candidates, ...left], touches, policy, from, today),
    closing: timeToClose([...candidates, ...left], policy, from, today),
    decidedNotTold: decidedNotTold(candidates, policy, today)
  };
}

// src/domain/texts/menu.ts
var IS_ADD_ON = true;
var MENU_TITLE = "Close the Loop";
var MENU = IS_ADD_ON ? `Extensions → ${MENU_TITLE}` : MENU_TITLE;

// src/domain/policy/blitz.ts
function scheduledInWeekOf(day2, policy) {
  return day2 - weekdayOf(day2) + policy.blitz.weekday;
}
function blitzInWeekOf(day2, policy) {
  return workingDayOnOrBefore(policy.calendar, scheduledInWeekOf(day2, policy));
}
function nextBlitz(after2, policy) {
  if (lately2 === null || lately2.after !== after2 || lately2.policy !== policy) {
    lately2 = { after: after2, policy, run: firstRunAfter(after2, policy) };
  }
  return lately2.run;
}
var lately2 = null;
function firstRunAfter(after2, policy) {
  for (let day2 = after2; ; day2 += 7) {
    const run = blitzInWeekOf(day2, policy);
    if (run > after2) return run;
  }
}
function blitzOnOrBefore(day2, policy) {
  let found = blitzInWeekOf(day2 - 7, policy);
  for (let at2 = day2; ; at2 += 7) {
    const run = blitzInWeekOf(at2, policy);
    if (run > day2) return found;
    found = run;
  }
}
function blitzWeekOf(day2, policy) {
  let week = day2;
  while (blitzInWeekOf(week + 7, policy) <= day2) week += 7;
  while (blitzInWeekOf(week, policy) > day2) week -= 7;
  return isoWeekOf(scheduledInWeekOf(week, policy));
}

// src/domain/policy/blitz-week.ts
function blitzFor(day2, policy) {
  return blitzOnOrBefore(day2, policy) === day2 ? { week: blitzWeekOf(day2, policy), on: day2 } : { week: isoWeekOf(day2), on: blitzInWeekOf(day2, policy) };
}
function latestBlitz(day2, minute2, policy) {
  const until = minute2 >= policy.blitz.hour * 60 ? day2 : day2 - 1;
  return { week: blitzWeekOf(until, policy), on: blitzOnOrBefore(until, policy) };
}

// src/app/mailing/marks.ts
var LETTER_STATES = ["sending", "repeating", "sent", "sent again", "unsure", "failed"];
var RUN_STATES = ["running", "done", "incomplete"];
var letterKey = (errand, to) => `mail ${errand} ${to}`;
var runKey = (errand) => `run ${errand}`;
var writeLetterMark = (mark2) => JSON.stringify(mark2);
var writeRunMark = (mark2) => JSON.stringify(mark2);
function readLetterMark(text6) {
  const { period, state, run } = parsed(text6);
  if (typeof period !== "string" || typeof run !== "string" || !LETTER_STATES.includes(String(state))) return null;
  return { period, state, run };
}
function readRunMark(text6) {
  const { period, state, run, until, at: at2, by, unmailed } = parsed(text6);
  if (typeof period !== "string" || typeof run !== "string" || !RUN_STATES.includes(String(state))) return null;
  if (typeof until !== "number" || typeof at2 !== "number" || typeof by !== "string") return null;
  const names3 = Array.isArray(unmailed) ? unmailed.filter((name) => typeof name === "string") : [];
  return { period, state, run, until, at: at2, by, unmailed: names3 };
}
function parsed(text6) {
  try {
    const value = JSON.parse(text6 ?? "null");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

// src/app/mailing/retry.ts
var BACK_OFF_MS = [1e3, 3e3, 8e3];
function retried(sleep, call) {
  for (const pause of BACK_OFF_MS) {
    try {
      return call();
    } catch {
      sleep(pause);
    }
  }
  return call();
}
function tolerated(work) {
  try {
    work();
  } catch {
  }
}

// src/app/friday/timers.ts
var PREFIX = "timers ";
var keyOf = (owner) => PREFIX + owner;
function timersIn(marks) {
  return Object.entries(marks).flatMap(([key, text6]) => key.startsWith(PREFIX) ? readTimers(key.slice(PREFIX.length), text6) ?? [] : []).sort((one, other) => other.at - one.at);
}
function ownerOfTimer(id2, marks) {
  return timersIn(marks).find(({ ids }) => ids.includes(id2))?.owner ?? null;
}
var SeenMarks = class {
  constructor(marks) {
    this.marks = marks;
    this.latest = {};
  }
  all() {
    this.latest = this.marks.all();
    return this.latest;
  }
  get(key) {
    return this.marks.get(key);
  }
  set(key, value) {
    this.marks.set(key, value);
  }
  setAll(values) {
    this.marks.setAll(values);
  }
  remove(key) {
    this.marks.remove(key);
  }
};
var NotedSchedule = class {
  constructor(timers, marks, user, now, editors) {
    this.timers = timers;
    this.marks = marks;
    this.user = user;
    this.now = now;
    this.editors = editors;
  }
  install(settings) {
    const owner = this.user();
    let known = null;
    tolerated(() => {
      known = readTimers(owner, this.marks().get(keyOf(owner)));
    });
    return this.renew(settings, owner, known);
  }
  follow(settings, marks) {
    const owner = this.user();
    const known = readTimers(owner, marks[keyOf(owner)]);
    return known !== null && !isFor(known, settings) && this.renew(settings, owner, known);
  }
  remove() {
    this.timers.remove();
    this.marks().remove(keyOf(this.user()));
  }
  continueSoon(afterMinutes) {
    this.timers.continueSoon(afterMinutes);
  }
  runTodayIn(hours) {
    this.timers.runTodayIn(hours);
  }
  clearOneOffs() {
    this.timers.clearOneOffs();
  }
  /** The note comes last: without it the timers run all the same, and the next installation notes them. */
  renew(settings, owner, known) {
    const added2 = this.timers.install(settings, known !== null && !isFor(known, settings));
    if (added2 || known === null) {
      const { weekday, hour } = settings.policy.blitz;
      tolerated(() => {
        const listed = this.editors()?.includes(owner) ?? false;
        const mark2 = { ids: this.timers.ids(), weekday, hour, zone: settings.zone, listed, at: this.now };
        this.marks().set(keyOf(owner), JSON.stringify(mark2));
      });
    }
    return added2;
  }
};
var isFor = ({ weekday, hour, zone }, { policy, zone: wanted }) => weekday === policy.blitz.weekday && hour === policy.blitz.hour && zone === wanted;
function readTimers(owner, text6) {
  let value;
  try {
    value = JSON.parse(text6 ?? "null");
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { ids, weekday, hour, zone, listed, at: at2 } = { ...value };
  if (typeof weekday !== "number" || typeof hour !== "number" || typeof zone !== "string" || typeof at2 !== "number") {
    return null;
  }
  const known = Array.isArray(ids) ? ids.filter((id2) => typeof id2 === "string") : [];
  return { owner, ids: known, weekday, hour, zone, listed: listed === true, at: at2 };
}

// src/app/friday/health.ts
var TOO_OLD_DAYS = 8;
var MS_A_DAY = 864e5;
var RUN_IT = `Menu → ${MENU} → Friday: run it now.`;
var TAKE_OVER = `Menu → ${MENU} → Repair gives it a timer of yours.`;
function fridayHealth(marks, settings, moment, editors = null) {
  const timers = timersIn(marks);
  const timersOf = timers.map(({ owner }) => owner);
  const rounds = [readRunMark(marks[runKey("friday")]), readRunMark(marks[runKey("rehearsal")])];
  const last = rounds.filter((mark2) => mark2 !== null).sort((one, other) => other.at - one.at)[0];
  const { says: attention, mend: mend2 } = attentionTo(last, timers, settings, moment, editors);
  if (last === void 0) {
    const next = formatDay(latestBlitz(moment.today + 7, moment.minute, settings.policy).on);
    const line3 = attention === null ? `No Friday run yet. The first one is on ${next}.` : "No Friday run yet.";
    return { line: line3, attention, mend: mend2, timersOf };
  }
  const how = last.state === "done" ? settings.started ? "done" : "done (rehearsal)" : "not finished";
  const line2 = `Last run ${formatDay(dayAt(last.at, moment), { year: true })} by ${last.by}: ${how}.`;
  return { line: line2, attention, mend: mend2, timersOf };
}
function attentionTo(last, timers, settings, moment, editors) {
  const deputy = settings.deputy === "" ? "" : ` The deputy is ${settings.deputy}.`;
  const running = last?.state === "running" && moment.at < last.until;
  const alive = Math.max(last?.at ?? -Infinity, timers[0]?.at ?? -Infinity);
  if (Number.isFinite(alive) && moment.today - dayAt(alive, moment) > TOO_OLD_DAYS) {
    const when = last === void 0 ? "have never gone out" : `last went out on ${formatDay(dayAt(last.at, moment))}`;
    const who2 = timers[0]?.owner ?? last?.by ?? "";
    const says3 = `The Friday mails ${when}. The timer of ${who2 === "" ? "its owner" : who2} may be gone.${deputy} ${TAKE_OVER}`;
    return { says: says3, mend: "take over" };
  }
  const owner = timers[0]?.owner;
  if (owner !== void 0 && editors !== null && timers.every((timer) => isGone(timer, editors))) {
    const says3 = `The Friday timer belongs to ${owner}, who cannot edit this file any more.${deputy} ${TAKE_OVER}`;
    return { says: says3, mend: "take over" };
  }
  if (last === void 0 || last.state === "done" || running) return { says: null, mend: null };
  const who = last.unmailed.length === 0 ? "" : ` Not mailed: ${last.unmailed.join(", ")}.`;
  const says2 = `The Friday run of ${formatDay(dayAt(last.at, moment))} did not reach everybody.${who} ${RUN_IT}`;
  return { says: says2, mend: "send" };
}
var isGone = ({ owner, listed }, editors) => listed && !editors.includes(owner);
var dayAt = (at2, moment) => moment.today - Math.max(0, Math.floor((moment.at - at2 + (1440 - moment.minute) * 6e4 - 1) / MS_A_DAY));

// src/app/ports/dashboard-view.ts
var DASHBOARD_WEEKS = 12;
var DASHBOARD_FIGURES = [
  "Heard from us within a week",
  "Interview follow-up within two business days",
  "Promises kept by their day",
  "Told within five business days of a no"
];
var SILENCE_GROUPS = ["0–3 days", "4–7 days", "8–14 days", "15+ days", "Unconfirmed"];

// src/app/reports/dashboard.ts
function refreshDashboard(deps, moment) {
  const scan = deps.tracker.scan(moment);
  if (scan === null || deps.sheet === null) return false;
  showDashboard(deps, scan);
  return true;
}
function showDashboard(deps, scan) {
  const { events } = deps.log().read();
  const health = fridayHealth(deps.marks.all(), scan.settings, scan.moment, deps.editors());
  deps.sheet?.show(dashboardView(scan, events, health));
}
function dashboardView(scan, events, health) {
  const { moment, settings, candidates, left } = scan;
  const found = figures(
    candidates.map(({ candidate }) => candidate),
    events,
    settings.policy,
    moment.today,
    { periodDays: 28, weeks: DASHBOARD_WEEKS, longest: 10 },
    left.map(({ candidate }) => candidate)
  );
  const { upTo3, upTo7, upTo14, over14, unconfirmed: unconfirmed2 } = found.silence;
  const [week, interview2, promises, told2] = DASHBOARD_FIGURES;
  return {
    today: moment.today,
    asOf: `${formatDay(moment.today, { year: true })}, ${clockOf(moment.minute)}`,
    lastRun: health.line,
    attention: [health.attention ?? "", ...scan.tabs.flatMap((tab) => tab.lost)].filter((says2) => says2 !== "").join(" "),
    figures: [
      row(week, found.withinAWeek),
      row(interview2, found.interviews),
      row(promises, found.promises),
      row(told2, found.closing)
    ],
    silence: [upTo3, upTo7, upTo14, over14, unconfirmed2],
    weeks: found.touchesPerWeek.map(({ week: iso, from, touches, candidates: people2 }) => ({
      week: weekLabel(iso, from),
      touches,
      people: people2
    }))
  };
}
function row(name, figure) {
  const leftOut = figure.excluded.reduce((sum, { n }) => sum + n, 0);
  return { name, numerator: figure.numerator, denominator: figure.denominator, leftOut, why: because(figure.excluded) };
}
var because = (excluded) => [...excluded].filter(({ n }) => n > 0).sort((one, other) => other.n - one.n).map(({ why, n }) => `${n} ${why}`).join(", ");
function weekLabel(week, from) {
  return `${week.slice(5)} · ${formatDay(from).slice(4)}`;
}

// src/domain/texts/en/refusals.ts
var refusals = {
  "refusal.noTracker": `No tab of this file is a tracker yet. Menu → ${MENU} → Set up tracker makes one.`,
  "refusal.busy": "Somebody else is changing the tracker right now. Nothing was changed; try again in a minute.",
  "refusal.copyMailsNobody": "This file is a copy of a tracker, so it mails nobody. The sidebar has the button “This is the tracker now”."
};

// src/domain/texts/en/index.ts
var en = { ...refusals };

// src/app/messages/refusals.ts
var refused = (says2) => ({ kind: "refused", says: says2 });
var NO_TRACKER = refused(en["refusal.noTracker"]);
var BUSY = refused(en["refusal.busy"]);
var COPY_MAILS_NOBODY = en["refusal.copyMailsNobody"];

// src/app/friday/watch.ts
function getFridayState(deps, moment) {
  const settings = deps.settings();
  if (settings === null) return NO_TRACKER;
  const { deputy } = settings;
  if (settings.trackerId !== deps.workbookId) {
    if (settings.lastRun !== COPY_MAILS_NOBODY)
      tolerated(() => {
        deps.setSetting("lastRun", COPY_MAILS_NOBODY);
      });
    const says2 = COPY_MAILS_NOBODY;
    return { kind: "friday", line: says2, attention: says2, mend: "adopt", timersOf: [], deputy };
  }
  const { line: line2, attention, mend: mend2, timersOf } = fridayHealth(deps.marks.all(), settings, moment, deps.editors());
  const [lost] = deps.lostColumns();
  if (attention !== null || lost === void 0) {
    return { kind: "friday", line: line2, attention, mend: mend2, timersOf, deputy };
  }
  return { kind: "friday", line: line2, attention: lost.says, mend: lost.mend, timersOf, deputy };
}
function adoptTracker(deps) {
  const settings = deps.settings();
  if (settings === null) return NO_TRACKER;
  if (settings.trackerId === deps.workbookId) return { kind: "done", says: "This file is the tracker already." };
  const by = deps.user();
  deps.setSetting("started", "no");
  deps.setSetting("startedBy", "");
  deps.setSetting("setUpBy", by);
  deps.setSetting("lastRun", "");
  deps.setSetting("trackerId", deps.workbookId);
  deps.schedule.install(settings);
  return {
    kind: "done",
    says: "This file is a tracker of its own now. Its Friday mail comes to you alone, until you start it for the team."
  };
}
function takeOverFriday(deps) {
  const settings = deps.settings();
  if (settings === null) return NO_TRACKER;
  if (settings.trackerId !== deps.workbookId) return refused(COPY_MAILS_NOBODY);
  deps.schedule.install(settings);
  return { kind: "done", says: "The Friday run has a timer of yours now. “Friday: run it now” sends what is missing." };
}
function wordOnOpening(deps, moment) {
  const settings = deps.settings();
  if (settings === null || settings.trackerId !== deps.workbookId) return null;
  return fridayHealth(deps.marks.all(), settings, moment, deps.editors()).attention ?? deps.lostColumns()[0]?.says ?? null;
}

// src/app/set-up/repair.ts
var LOCK_WAIT_MS = 3e4;
function repair(ports, moment) {
  return ports.lock.hold(LOCK_WAIT_MS, () => mend(ports, moment)) ?? BUSY;
}
function mend({ workshop, tracker, showWaiting: showWaiting2, schedule, settings, values, places, health }, moment) {
  const tabs = workshop.looks().filter((one) => one.setUp?.done === true);
  if (tabs.length === 0) return refused("No tab of this file is a tracker. Set one up first.");
  const active = workshop.activeSheetId();
  workshop.addTabs({ common: { values, stages: {}, events: 1 } });
  for (const { sheetId } of tabs) {
    workshop.addMissingColumns(sheetId);
    const tab = places().find((one) => one.sheetId === sheetId);
    if (tab !== void 0) workshop.addRules(tab);
  }
  const before = tracker.scan(moment);
  if (before !== null) tracker.save(before);
  const scan = tracker.scanFromLog(moment);
  if (scan !== null) {
    tracker.save(scan, { anew: true });
    const figures2 = dashboardView(scan, scan.news, health(scan.settings));
    workshop.addTabs({ furniture: { figures: figures2, tabs: places() } });
  }
  showWaiting2();
  schedule.install(settings());
  workshop.show(active);
  const edited = otherwise(before, scan);
  const counted = edited === 0 ? "" : ` The log was edited: ${edited} ${edited === 1 ? "row counts" : "rows count"} anew.`;
  const [problem] = scan?.problems ?? [];
  const [lost] = scan?.tabs.flatMap((tab) => tab.lost) ?? [];
  const cell = problem === void 0 ? "" : ` Row ${problem.row} of “${problem.sheet}”: ${problem.says}`;
  const more = counted + (lost === void 0 ? cell : ` ${lost}`);
  return { kind: "done", says: `Mended: columns, formulas, colours, tabs and timers of Close the Loop.${more}` };
}
function otherwise(before, after2) {
  const known = new Map(before?.candidates.map(({ candidate }) => [candidate.id, JSON.stringify(candidate.history)]));
  return (after2?.candidates ?? []).filter(({ candidate }) => {
    const was = known.get(candidate.id);
    return was !== void 0 && was !== JSON.stringify(candidate.history);
  }).length;
}

// src/app/set-up/undo.ts
var LOCK_WAIT_MS2 = 3e4;
function undoSetUp(ports, keepLog) {
  return ports.lock.hold(LOCK_WAIT_MS2, () => undo(ports, keepLog)) ?? BUSY;
}
function undo({ workshop, schedule, marks }, keepLog) {
  const tabs = workshop.looks().filter((one) => one.setUp !== null || one.leftOver !== null);
  const trackers = tabs.filter((one) => one.setUp !== null);
  const active = workshop.activeSheetId();
  const tab = tabs.find((one) => one.sheetId === active) ?? (trackers.length === 1 ? trackers[0] : void 0);
  if (tab === void 0) {
    return refused("This tab is no tracker. Open the tab that the tracker should be taken off.");
  }
  workshop.clearTab(tab);
  if (trackers.some((one) => one !== tab)) {
    return { kind: "done", says: `The tracker was taken off “${tab.sheet}”. The other tabs are still tracked.` };
  }
  workshop.show(tab.sheetId);
  workshop.removeTabs(keepLog);
  schedule.remove();
  for (const key of Object.keys(marks.all())) marks.remove(key);
  const log = keepLog ? " The touch log was kept." : "";
  return { kind: "done", says: `The tracker was taken off “${tab.sheet}”.${log}` };
}

// src/entry/toast.ts
function toast(says2, seconds = 8) {
  SpreadsheetApp.getActiveSpreadsheet().toast(
    says2,
    MENU_TITLE,
    /* timeoutSeconds= */
    seconds
  );
}

// src/adapters/settings/document-lock.ts
var BareLock = class {
  constructor(lock) {
    this.lock = lock;
  }
  hold(waitMs, work) {
    if (!this.lock.tryLock(waitMs)) return null;
    try {
      return work();
    } finally {
      this.lock.releaseLock();
    }
  }
};
var FlushingLock = class extends BareLock {
  hold(waitMs, work) {
    return super.hold(waitMs, () => {
      const done2 = work();
      SpreadsheetApp.flush();
      return done2;
    });
  }
};

// src/adapters/settings/document-marks.ts
var PREFIX2 = "ctl:";
var DocumentMarks = class {
  constructor(properties) {
    this.properties = properties;
  }
  get(key) {
    return this.properties.getProperty(PREFIX2 + key);
  }
  all() {
    const found = {};
    for (const [key, value] of Object.entries(this.properties.getProperties())) {
      if (key.startsWith(PREFIX2)) found[key.slice(PREFIX2.length)] = value;
    }
    return found;
  }
  set(key, value) {
    this.properties.setProperty(PREFIX2 + key, value);
  }
  setAll(values) {
    const prefixed = {};
    for (const [key, value] of Object.entries(values)) prefixed[PREFIX2 + key] = value;
    this.properties.setProperties(
      prefixed,
      /* deleteAllOthers= */
      false
    );
  }
  remove(key) {
    this.properties.deleteProperty(PREFIX2 + key);
  }
};

// src/adapters/settings/held-marks.ts
var HeldMarks = class {
  constructor(marks) {
    this.marks = marks;
    this.known = null;
  }
  all() {
    this.known ?? (this.known = this.marks.all());
    return this.known;
  }
  get(key) {
    return this.all()[key] ?? null;
  }
  set(key, value) {
    this.setAll({ [key]: value });
  }
  setAll(values) {
    this.marks.setAll(values);
    this.known = { ...this.all(), ...values };
  }
  remove(key) {
    this.marks.remove(key);
    this.known = Object.fromEntries(Object.entries(this.all()).filter(([one]) => one !== key));
  }
};

// src/adapters/mail/mail-app-mailer.ts
var MailAppMailer = class {
  remaining() {
    return MailApp.getRemainingDailyQuota();
  }
  send(mail) {
    MailApp.sendEmail({
      to: mail.to,
      subject: mail.subject,
      body: mail.text,
      htmlBody: mail.html,
      name: mail.senderName,
      ...mail.replyTo === "" ? {} : { replyTo: mail.replyTo }
    });
  }
};

// src/domain/texts/fill.ts
function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (slot, name) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : void 0;
    return value === void 0 ? slot : String(value);
  });
}
function count(sentence, n, values = {}) {
  return fill(n === 1 ? sentence.one : sentence.other, { ...values, n });
}

// src/domain/texts/dates.ts
function shortDate(day2, texts2) {
  return inWords2(day2, texts2.shortDate, texts2.weekdays, texts2.months);
}
function longDate(day2, texts2) {
  return inWords2(day2, texts2.longDate, texts2.weekdaysLong, texts2.monthsLong);
}
function inWords2(day2, pattern, weekdays, months) {
  const civil = civilOf(day2);
  return fill(pattern, {
    weekday: weekdays[weekdayOf(day2) - 1] ?? "",
    day: civil.day,
    month: months[civil.month - 1] ?? ""
  });
}

// src/domain/mail/html.ts
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text6) {
  return text6.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// src/domain/mail/layout.ts
var TONES = {
  late: { ink: "#9b1c1c", ground: "#fde8e8", bar: "#c81e1e" },
  soon: { ink: "#7a4a00", ground: "#fdf0d5", bar: "#d98a00" },
  ask: { ink: "#44505c", ground: "#eceff3", bar: "#8a97a6" },
  plain: { ink: "#1d5c4d", ground: "#e1f3ee", bar: "#2a7f6b" }
};
var INK = "color:#1b222a";
var SOFT = "color:#5a6672";
var LINK = "color:#1d5c4d";
var BREAK = "word-break:break-word";
var FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
var STYLE = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{color:#1d5c4d}
@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}.h1{font-size:21px!important;line-height:27px!important}}
@media (prefers-color-scheme:dark){
body,.page{background:#16191d!important}
.card{background:#20252b!important;border-color:#323a43!important}
.ink,.ink a{color:#eef1f4!important}
.soft{color:#b4bec9!important}
.line{border-color:#343d47!important}
a,.link{color:#7fd3bd!important}
.late{color:#ffb4ab!important;background:#4d1f1f!important}
.soon{color:#ffd48a!important;background:#46330f!important}
.ask{color:#c9d2dc!important;background:#343d47!important}
.plain{color:#9fe3d1!important;background:#1d3f37!important}
.button{background:#7fd3bd!important}
.button a{color:#10231e!important}
}`.replace(/\n/g, "");
function renderHtml(page) {
  const { before, link, href, after: after2 } = page.stop;
  const ground = 'bgcolor="#eef1f4" style="background:#eef1f4"';
  return `<!DOCTYPE html><html lang="${escapeHtml(page.lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(page.subject)}</title><style>${STYLE}</style></head><body class="page" style="margin:0;padding:0;background:#eef1f4"><div style="display:none;max-height:0;overflow:hidden">${escapeHtml(page.lead)}</div>${table(`class="page" ${ground}`)}<tr><td align="center" style="padding:20px 8px">` + table(
    `class="card" bgcolor="#ffffff" style="max-width:640px;background:#ffffff;border:1px solid #d9dfe5;border-radius:10px;${FONT}"`
  ) + row2(
    "padding:22px 28px 4px",
    joined_element("p", "soft", "margin:0 0 10px;letter-spacing:.3px", 13, "Close the Loop") + joined_element("h1", "ink h1", "margin:0 0 8px;font-weight:700", 24, escapeHtml(page.headline)) + joined_element("p", "ink", "margin:0 0 6px", 16, escapeHtml(page.lead))
  ) + page.blocks.map(htmlBlock).join("") + row2(
    "padding:20px 28px 24px",
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tbody><tr><td class="button" bgcolor="#1d5c4d" style="background:#1d5c4d;border-radius:6px;padding:11px 20px">${joined_anchor(page.button.href, page.button.text, "color:#ffffff;font-size:15px;font-weight:600;text-decoration:none")}</td></tr>${END}`
  ) + row2(
    "padding:16px 28px 20px;border-top:1px solid #e3e8ed",
    joined_element("p", "soft", "margin:0 0 4px", 13, escapeHtml(page.footer)) + joined_element("p", "soft", "margin:0", 13, escapeHtml(before) + joined_anchor(href, link, LINK) + escapeHtml(after2)),
    "pad line"
  ) + `${END}</td></tr>${END}</body></html>`;
}
function htmlBlock(block) {
  switch (block.kind) {
    case "heading": {
      const number2 = block.count === null ? "" : ` ${chip(String(block.count), block.tone)}`;
      const style = "margin:0;font-weight:700";
      return row2("padding:22px 28px 6px", joined_element("h2", "ink", style, 18, escapeHtml(block.text) + number2));
    }
    case "subheading": {
      const style = "margin:0;font-weight:600";
      return row2("padding:14px 28px 2px", joined_element("h3", "soft", style, 14, escapeHtml(block.text)));
    }
    case "paragraph":
      return row2("padding:4px 28px", joined_element("p", "soft", "margin:0", 14, escapeHtml(block.text)));
    case "notice": {
      const { ink, ground } = TONES.soon;
      const style = `margin:0;padding:10px 14px;font-size:14px;line-height:21px;color:${ink};background:${ground};border-radius:6px`;
      return row2("padding:8px 28px", `<p class="soon" style="${style}">${escapeHtml(block.text)}</p>`);
    }
    case "person":
      return person(block);
    case "figure": {
      const detail = block.detail === "" ? "" : `<br>${joined_element("span", "soft", "", 13, escapeHtml(block.detail))}`;
      return row2("padding:6px 28px", sides(escapeHtml(block.label) + detail, 18, escapeHtml(block.value)));
    }
    case "row": {
      const [first = "", ...rest] = block.cells;
      const last = rest.pop() ?? "";
      const name = block.href === null ? escapeHtml(first) : joined_anchor(block.href, first, `${INK};font-weight:600`);
      const more = rest.map((cell) => joined_element("span", "soft", "", 13, ` · ${escapeHtml(cell)}`)).join("");
      return row2("padding:4px 28px", sides(name + more, 15, escapeHtml(last)));
    }
    case "link":
      return row2("padding:8px 28px", joined_element("p", "soft", "margin:0", 14, joined_anchor(block.href, block.text, LINK)));
  }
}
function person(block) {
  const { bar } = TONES[block.tone];
  const name = joined_anchor(block.href, block.name, `${INK};font-weight:600;text-decoration:none`);
  const more = block.more.map((each) => joined_element("span", "soft", "", 14, ` · ${escapeHtml(each)}`)).join("");
  const links = block.links.map((link) => joined_anchor(link.href, link.text, `${LINK};font-size:14px`)).join(joined_element("span", "soft", "", 14, " &nbsp;·&nbsp; "));
  return row2(
    "padding:5px 28px",
    `${table("")}<tr><td width="4" bgcolor="${bar}" style="background:${bar};font-size:0;line-height:0">&nbsp;</td><td class="line" style="padding:8px 0 9px 12px;border-bottom:1px solid #e8ecf0">${table("")}<tr>${joined_element("td", "ink", BREAK, 16, name)}<td align="right" valign="top" style="padding-left:10px;white-space:nowrap">${chip(block.chip, block.tone)}</td></tr>${END}` + (block.about === "" ? "" : joined_element("p", "soft", `margin:0;${BREAK}`, 14, escapeHtml(block.about))) + joined_element("p", "ink", `margin:1px 0 0;${BREAK}`, 15, escapeHtml(block.why) + more) + joined_element("p", "soft", "margin:3px 0 0", 14, links) + `</td></tr>${END}`
  );
}
function joined_element(tag, tone, style, size, content) {
  const color = tone === "soft" ? SOFT : INK;
  const height = String(Math.round(size * (size > 17 ? 1.3 : 1.45)));
  const all = `font-size:${size}px;line-height:${height}px;${color}${style === "" ? "" : `;${style}`}`;
  return `<${tag} class="${tone}" style="${all}">${content}</${tag}>`;
}
function sides(left, size, right) {
  const value = joined_element("span", "ink", size > 15 ? "font-weight:700" : "", size, right);
  return `${table("")}<tr>${joined_element("td", "ink", "padding:3px 12px 3px 0", 15, left)}<td align="right" valign="top" style="padding:3px 0;white-space:nowrap">${value}</td></tr>${END}`;
}
var table = (attributes) => `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"${attributes === "" ? "" : ` ${attributes}`}><tbody>`;
var END = "</tbody></table>";
var row2 = (style, content, name = "pad") => `<tr><td class="${name}" style="${style}">${content}</td></tr>`;
var chip = (text6, tone) => text6 === "" ? "" : `<span class="${tone}" style="display:inline-block;padding:1px 9px;border-radius:10px;font-size:13px;line-height:20px;font-weight:600;color:${TONES[tone].ink};background:${TONES[tone].ground}">${escapeHtml(text6)}</span>`;
var joined_anchor = (href, text6, style) => `<a href="${escapeHtml(href)}" style="${style}">${escapeHtml(text6)}</a>`;

// src/domain/team/address.ts
var LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_\x60{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_\x60{|}~-]+)*$/;
var DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/;
var LONGEST_LOCAL = 64;
var LONGEST = 254;
function bareAddress(text6) {
  const trimmed = text6.trim();
  if (trimmed.length > LONGEST) return null;
  const at2 = trimmed.lastIndexOf("@");
  if (at2 < 1 || at2 > LONGEST_LOCAL) return null;
  if (!LOCAL.test(trimmed.slice(0, at2)) || !DOMAIN.test(trimmed.slice(at2 + 1))) return null;
  return trimmed.toLowerCase();
}

// src/domain/mail/links.ts
function rowLink(workbookId, sheetId, row3) {
  return `${workbookLink(workbookId)}#gid=${Math.trunc(sheetId)}&range=A${Math.trunc(row3)}`;
}
function workbookLink(workbookId) {
  return `https://docs.google.com/spreadsheets/d/${encodeURIComponent(workbookId)}/edit`;
}
var BETWEEN_NUMBERS = /[;,|\n]|\s\/\s|(?<=(?:\d\D?){6})\s*(?:\/|(?=\+))/;
var FEWEST_DIGITS = 6;
var MOST_DIGITS = { international: 15, national: 13 };
function telLink(phone) {
  for (const part2 of phone.normalize("NFKC").split(BETWEEN_NUMBERS)) {
    const number2 = part2.replace(/^[^+\d(]*/, "").replace(/^(\+[\d\s.-]*|00[\d\s.-]*)\(0\)/, "$1");
    const [dialled = ""] = number2.split(/\p{L}|#/u);
    const digits = dialled.replace(/\D/g, "");
    const international = /^(?:\D*\+|\D*00)/.test(dialled);
    const most = international ? MOST_DIGITS.international : MOST_DIGITS.national;
    if (digits.length < FEWEST_DIGITS || digits.length > most) continue;
    return `tel:${international ? "+" : ""}${international ? digits.replace(/^00/, "") : digits}`;
  }
  return null;
}
function mailtoLink(email) {
  const address = bareAddress(email);
  return address === null ? null : `mailto:${encodeURIComponent(address).replace("%40", "@")}`;
}

// src/domain/mail/plain.ts
var RULE = "-".repeat(40);
function renderPlain(page) {
  const { before, link, href, after: after2 } = page.stop;
  return [
    page.headline,
    "",
    page.lead,
    ...page.blocks.flatMap(plainBlock),
    "",
    `${page.button.text}: ${page.button.href}`,
    "",
    RULE,
    page.footer,
    `${before}${link}${after2} ${href}`.trim(),
    ""
  ].join("\n");
}
function plainBlock(block) {
  switch (block.kind) {
    case "heading":
      return ["", "", `${block.text.toUpperCase()}${block.count === null ? "" : ` (${block.count})`}`, RULE];
    case "subheading":
    case "paragraph":
      return ["", block.text];
    case "notice":
      return ["", `* ${block.text}`];
    case "person":
      return [
        "",
        `${block.name}${block.chip === "" ? "" : ` — ${block.chip}`}`,
        ...[block.about, [block.why, ...block.more].join(" · ")].filter((line2) => line2 !== "").map((line2) => `  ${line2}`),
        ...block.links.map((link) => `  ${link.text}: ${link.shown}`)
      ];
    case "figure":
      return [`${block.label}: ${block.value}${block.detail === "" ? "" : ` (${block.detail})`}`];
    case "row":
      return [`${block.cells.join(" · ")}${block.href === null ? "" : `  ${block.href}`}`];
    case "link":
      return ["", `${block.text}: ${block.href}`];
  }
}

// src/domain/mail/about-workbook.ts
var SETTINGS_TAB = "Settings";
function mailAbout(input, words, subject = subjectOf(words.headline, input)) {
  const { texts: texts2, workbook, settingsLink, repeat } = input;
  const again = repeat ? [{ kind: "notice", text: texts2.note.repeat }] : [];
  const [before = "", after2 = ""] = words.stop.split("{settings}");
  const page = {
    ...words,
    lang: texts2.code,
    subject,
    blocks: [...again, ...words.blocks],
    button: { text: texts2.footer.tracker, href: workbookLink(workbook.id) },
    stop: { before, link: SETTINGS_TAB, href: settingsLink, after: after2 }
  };
  return { subject, html: renderHtml(page), text: renderPlain(page) };
}
function subjectOf(headline, { on, texts: texts2 }) {
  return `${headline} · ${shortDate(on, texts2)}`;
}

// src/domain/mail/flat.ts
var UNWANTED = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]+/g;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function flat(text6, longest) {
  const line2 = text6.replace(LONE_SURROGATE, "").replace(UNWANTED, " ").replace(/\s+/g, " ").trim();
  const characters = Array.from(line2);
  return characters.length <= longest ? line2 : `${characters.slice(0, longest - 1).join("").trimEnd()}…`;
}

// src/domain/mail/friday-page.ts
var LONGEST2 = { name: 60, role: 60, stage: 40, why: 160, other: 60, shown: 80, touch: 120 };
var MOST_QUESTIONS = 10;
var MOST_OTHER_ROWS = 3;
function listBlocks(list, context, room) {
  const { texts: texts2 } = context;
  const blocks = [];
  let hidden = 0;
  const show = (person2) => {
    if (room.left <= 0) {
      hidden += 1;
      return;
    }
    room.left -= 1;
    blocks.push(person2());
  };
  if (list.today.length > 0) {
    const tone = list.today.some((line2) => line2.daysLate > 0) ? "late" : "soon";
    blocks.push({ kind: "heading", text: texts2.band.today, tone, count: list.today.length });
    for (const line2 of list.today) show(() => personLine(line2, context));
  }
  if (list.nextWeek.length > 0) {
    blocks.push({ kind: "heading", text: texts2.band.nextWeek, tone: "soon", count: list.nextWeek.length });
    let day2 = null;
    for (const line2 of list.nextWeek) {
      if (line2.followUp.actBy !== day2 && room.left > 0) {
        day2 = line2.followUp.actBy;
        blocks.push({ kind: "subheading", text: fill(texts2.band.byDay, { day: longDate(day2, texts2) }) });
      }
      show(() => personLine(line2, context));
    }
  }
  const questions = list.unconfirmed.slice(0, MOST_QUESTIONS);
  const later = list.unconfirmedLater + list.unconfirmed.length - questions.length;
  if (questions.length > 0) {
    blocks.push({ kind: "heading", text: texts2.band.ask, tone: "ask", count: questions.length });
    blocks.push({ kind: "paragraph", text: texts2.band.askHelp });
    for (const line2 of questions) show(() => questionBlock(line2, context));
    if (later > 0) blocks.push({ kind: "paragraph", text: count(texts2.band.askLater, later) });
  }
  if (list.dueAgainOn !== void 0 && list.today.length + list.nextWeek.length > 0) {
    const [blitz, day2] = [longDate(list.nextBlitz, texts2), longDate(list.dueAgainOn, texts2)];
    blocks.push({ kind: "paragraph", text: fill(texts2.note.dueAgain, { blitz, day: day2 }) });
  }
  const first = [...list.today, ...list.nextWeek, ...questions][0];
  if (hidden > 0 && first !== void 0) {
    const href = rowLink(context.workbookId, first.who.sheetId, 1);
    blocks.push({ kind: "link", text: count(texts2.line.more, hidden), href });
  }
  return blocks;
}
var MOST_OTHERS = 2;
function personLine(line2, context) {
  const { texts: texts2 } = context;
  const { who, followUp, daysLate } = line2;
  const tone = daysLate > 0 ? "late" : "soon";
  const chip2 = daysLate > 0 ? count(texts2.chip.late, daysLate) : followUp.band === "next week" ? "" : followUp.actBy <= context.on ? texts2.chip.today : fill(texts2.chip.by, { day: shortDate(followUp.actBy, texts2) });
  const about = aboutWho(who, context);
  const others = line2.others.filter(({ rule }) => rule !== "week");
  const named2 = others.slice(0, MOST_OTHERS).map((other) => whyOf(other, who, texts2));
  const unnamed = others.length - named2.length;
  const more = [
    ...about.more,
    ...named2.map((why) => fill(texts2.line.also, { why })),
    ...unnamed > 0 ? [count(texts2.line.others, unnamed)] : []
  ];
  return { ...about, more, kind: "person", tone, chip: chip2, why: whyOf(followUp, who, texts2) };
}
function questionBlock({ who, why }, context) {
  const { texts: texts2 } = context;
  const asked2 = texts2.whyNotConfirmed === null ? why : who.lastWord === null ? texts2.whyNotConfirmed.noDate : fill(texts2.whyNotConfirmed.stillActive, { last: shortDate(who.lastWord, texts2) });
  const about = aboutWho(who, context);
  return {
    ...about,
    kind: "person",
    tone: "ask",
    chip: texts2.chip.ask,
    why: flat(asked2, LONGEST2.why),
    more: about.more.slice(1)
  };
}
function whyOf(followUp, who, texts2) {
  if (texts2.why === null) return flat(followUp.why, LONGEST2.why);
  const last = who.lastWord === null ? texts2.line.noWord : shortDate(who.lastWord, texts2);
  return fill(texts2.why[followUp.rule], { due: shortDate(followUp.dueOn, texts2), last });
}
function aboutWho(who, { workbookId, texts: texts2, on }) {
  const href = rowLink(workbookId, who.sheetId, who.row);
  const waiting = who.lastWord === null || who.lastWord > on ? texts2.line.noWord : count(texts2.line.waiting, on - who.lastWord);
  const links = [{ text: fill(texts2.line.open, { row: who.row }), href, shown: href }];
  const tel = telLink(who.phone);
  if (tel !== null) links.push({ text: texts2.line.call, href: tel, shown: flat(who.phone, LONGEST2.shown) });
  const mailto = mailtoLink(who.email);
  if (mailto !== null) links.push({ text: texts2.line.write, href: mailto, shown: flat(who.email, LONGEST2.shown) });
  return {
    name: nameOf(who, texts2),
    href,
    about: [flat(who.role, LONGEST2.role), flat(who.stage, LONGEST2.stage)].filter((text6) => text6 !== "").join(" · "),
    more: [
      waiting,
      ...who.waitingOn === void 0 ? [] : [fill(texts2.line.waitingOn[who.waitingOn.whom], { day: shortDate(who.waitingOn.since, texts2) })],
      ...(who.lastTouches ?? []).map(
        ({ on: day2, summary }) => `${shortDate(day2, texts2)}: ${flat(summary, LONGEST2.touch)}`
      ),
      ...who.otherRows.slice(0, MOST_OTHER_ROWS).map((other) => fill(texts2.line.alsoOn, { other: flat(other.replace(/^also /i, ""), LONGEST2.other) }))
    ],
    links
  };
}
function nameOf(who, texts2) {
  const name = flat(who.name, LONGEST2.name);
  return name === "" ? fill(texts2.line.noName, { row: who.row }) : name;
}

// src/domain/mail/morning-note.ts
var URGENT = ["promise", "reply", "interview"];
var MOST_LINES = 5;
function morningLines(rows, today, lastNote) {
  return rows.flatMap(
    ({ listed, followUps }) => followUps.filter(({ rule, dueOn }) => URGENT.includes(rule) && dueOn <= today && dueOn > lastNote).map((followUp) => ({ who: listed, followUp, daysLate: today - followUp.dueOn, others: [] }))
  ).sort((one, other) => other.daysLate - one.daysLate || one.who.row - other.who.row);
}
function morningNote(input) {
  const { texts: texts2, workbook, lines, on } = input;
  const context = { workbookId: workbook.id, texts: texts2, on };
  const blocks = lines.slice(0, MOST_LINES).map((line2) => personLine(line2, context));
  const first = lines[MOST_LINES];
  if (first !== void 0) {
    const text6 = count(texts2.line.more, lines.length - MOST_LINES);
    blocks.push({ kind: "link", text: text6, href: rowLink(workbook.id, first.who.sheetId, first.who.row) });
  }
  return mailAbout(input, {
    headline: count(texts2.morning.headline, lines.length),
    lead: longDate(on, texts2),
    blocks,
    footer: fill(texts2.footer.why, { workbook: flat(workbook.name, 80) }),
    stop: texts2.morning.stop
  });
}

// src/domain/text/comparable.ts
var asCompared = (text6) => text6.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

// src/domain/team/recruiters.ts
function readOwner(text6) {
  const clean = text6.replace(/\s+/g, " ").trim();
  const named2 = /^"?([^"<>]*)"?\s*<\s*(?:mailto:)?([^\s<>]+)\s*>$/i.exec(clean);
  if (named2 !== null) {
    const [, name = "", address = ""] = named2;
    return { name: name.trim(), address: bareAddress(address) };
  }
  const bare = bareAddress(clean.replace(/^mailto:/i, ""));
  return bare === null ? { name: clean, address: null } : { name: "", address: bare };
}
function whoIsMailed(ownerText, settings, candidateAddresses) {
  const { name, address: inCell } = readOwner(ownerText);
  const listed = recruiterNamed(ownerText, settings.recruiters);
  const inSettings = listed === void 0 ? null : bareAddress(listed.address);
  const address = inSettings ?? inCell;
  if (address === null) {
    const says3 = name === "" ? "No owner" : `No address for “${name}” in Settings`;
    return { address: null, says: `${says3}: ${elsewhere(settings)}`, asksFirst: false };
  }
  if (candidateAddresses.has(address)) {
    return { address: null, says: `${address} is a candidate's address: ${elsewhere(settings)}`, asksFirst: false };
  }
  if (inSettings !== null) return { address, says: "From Settings", asksFirst: false };
  const foreign = domainOf(address) !== domainOf(settings.setUpBy);
  const says2 = foreign ? "The owner cell is an address of another domain" : "The owner cell is an address";
  return { address, says: says2, asksFirst: foreign };
}
function fallbackAddresses(settings) {
  return settings.managers.length > 0 ? settings.managers : [settings.setUpBy];
}
function recruiterNamed(ownerText, recruiters) {
  const { name, address } = readOwner(ownerText);
  const wanted = [name, address ?? ""].map(asCompared).filter((each) => each !== "");
  return recruiters.find((each) => wanted.includes(asCompared(each.address)) || wanted.includes(asCompared(each.name)));
}
function whoCovers(recruiter, recruiters, on) {
  const asked2 = /* @__PURE__ */ new Set();
  let at2 = recruiter;
  for (; ; ) {
    asked2.add(at2);
    const away = at2.leave.find((spell) => spell.from <= on && on <= spell.to);
    if (away === void 0) return at2;
    const cover = recruiterNamed(away.cover, recruiters);
    if (cover === void 0 || asked2.has(cover)) return recruiter;
    at2 = cover;
  }
}
function policyOf(recruiter, recruiters, policy) {
  const alone = recruiter.leave.filter((spell) => recruiterNamed(spell.cover, recruiters) === void 0);
  return alone.length === 0 ? policy : { ...policy, calendar: withLeave(policy.calendar, alone) };
}
function elsewhere(settings) {
  return settings.managers.length > 0 ? "goes to the managers" : `goes to ${settings.setUpBy}`;
}
function domainOf(address) {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

// src/domain/team/addressees.ts
function addresseesOf(rows, settings, on) {
  const candidates = new Set(rows.map((row3) => bareAddress(row3.listed.email)).filter((address) => address !== null));
  const owners = byOwner(rows, settings, candidates);
  const own = /* @__PURE__ */ new Map();
  const adopted = /* @__PURE__ */ new Map();
  const adopt = (to, what) => {
    adopted.set(to, [...adopted.get(to) ?? [], what]);
  };
  const fallback = unique(fallbackAddresses(settings).map(bareAddress), candidates);
  for (const { owner, address, all } of owners) {
    if (address === null) {
      const reason = owner === "" ? "no owner" : "address not known";
      for (const to of fallback) adopt(to, { reason, owner, rows: all });
      continue;
    }
    const cover = coverOf(address, settings.recruiters, on);
    if (cover === null) own.set(address, [...own.get(address) ?? [], ...all]);
    else adopt(cover, { reason: "away", owner, rows: all });
  }
  const listed = settings.recruiters.map((recruiter) => ({ recruiter, to: bareAddress(recruiter.address) }));
  const switchedOff = /* @__PURE__ */ new Set();
  for (const { recruiter, to } of listed) {
    if (to === null || candidates.has(to)) continue;
    if (!recruiter.fridayMail) switchedOff.add(to);
    else if (!own.has(to) && coverOf(to, settings.recruiters, on) === null) own.set(to, []);
  }
  const everybody = [.../* @__PURE__ */ new Set([...own.keys(), ...adopted.keys()])].sort();
  return {
    addressees: everybody.map((to) => ({
      to,
      recruiter: listed.find((each) => each.to === to)?.recruiter ?? null,
      own: switchedOff.has(to) ? [] : own.get(to) ?? [],
      adopted: adopted.get(to) ?? []
    })).filter((each) => !switchedOff.has(each.to) || each.adopted.length > 0),
    switchedOff: [...switchedOff].sort(),
    owners: owners.map(({ all, ...found }) => ({ ...found, rows: all.length }))
  };
}
function byOwner(rows, settings, candidates) {
  const found = /* @__PURE__ */ new Map();
  for (const row3 of rows) {
    const owner = row3.listed.owner.trim();
    const key = asCompared(owner);
    const known = found.get(key);
    if (known !== void 0) {
      known.all.push(row3);
      continue;
    }
    found.set(key, { owner, ...whoIsMailed(owner, settings, candidates), rows: 0, all: [row3] });
  }
  return [...found.values()];
}
function coverOf(address, recruiters, on) {
  const recruiter = recruiterNamed(address, recruiters);
  if (recruiter === void 0) return null;
  const cover = bareAddress(whoCovers(recruiter, recruiters, on).address);
  return cover === address ? null : cover;
}
function unique(addresses, candidates) {
  const known = addresses.filter((address) => address !== null && !candidates.has(address));
  return [...new Set(known)];
}

// src/domain/follow-up/friday-list.ts
function fridayList(candidates, policy, on) {
  const next = nextBlitz(on, policy);
  const lines = candidates.flatMap((each) => lineOf(each, on));
  const questions = candidates.flatMap((each) => questionOf(each, policy, on));
  const asked2 = askedAt(questions, on);
  const again = on + policy.weekDays.default;
  return {
    on,
    nextBlitz: next,
    today: lines.filter((line2) => line2.followUp.band === "today").sort(mostLateFirst),
    nextWeek: lines.filter((line2) => line2.followUp.band === "next week").sort(byDay),
    unconfirmed: asked2.map(({ line: line2 }) => line2),
    unconfirmedLater: questions.length - asked2.length,
    ...again < next ? { dueAgainOn: again } : {}
  };
}
var BANDS = ["today", "next week", "later"];
function lineOf({ listed, followUps }, on) {
  const pressing = followUps.filter((each) => each.band !== "later").sort((one, other) => BANDS.indexOf(one.band) - BANDS.indexOf(other.band) || one.dueOn - other.dueOn);
  const [first, ...others] = pressing;
  if (first === void 0) return [];
  return [{ who: listed, followUp: first, daysLate: on - first.dueOn, others }];
}
function mostLateFirst(one, other) {
  return other.daysLate - one.daysLate || one.followUp.actBy - other.followUp.actBy || byName(one.who, other.who);
}
function byDay(one, other) {
  return one.followUp.actBy - other.followUp.actBy || other.daysLate - one.daysLate || byName(one.who, other.who);
}
function byName(one, other) {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.sheetId - other.sheetId || one.row - other.row;
}
function questionOf({ candidate, listed, followUps }, policy, on) {
  const question = followUps.length > 0 ? null : unconfirmed(candidate, policy, on);
  if (question === null) return [];
  const why = question.kind === "no contact date" ? "No contact date yet" : `Still active? ${question.why}`;
  return [{ line: { who: listed, why }, firstBlitz: nextBlitz(knownSince(candidate) - 1, policy) }];
}
var ASKED_FIRST = ["offer", "interview", "screen", "unknown", "on hold", "applied"];
function askedAt(questions, on) {
  const inOrder2 = [...questions].sort(
    (one, other) => ASKED_FIRST.indexOf(one.line.who.phase) - ASKED_FIRST.indexOf(other.line.who.phase) || byName(one.line.who, other.line.who)
  );
  const fresh = inOrder2.filter((question) => on <= question.firstBlitz);
  const later = new Set(fresh.slice(Math.ceil(fresh.length / 2)));
  return inOrder2.filter((question) => !later.has(question));
}

// src/domain/mail/friday-mail.ts
var MOST_PEOPLE = 40;
var LONGEST_HTML = 9e4;
function fridayMail(input) {
  let most = MOST_PEOPLE;
  let mail = render(input, most);
  while (utf8Length(mail.html) >= LONGEST_HTML && most > 1) {
    most = Math.floor(most * 0.75);
    mail = render(input, most);
  }
  return mail;
}
function fridaySubject(input) {
  return subjectOf(opening(input).headline, { on: input.blitzOn, texts: input.texts });
}
function render(input, most) {
  const { texts: texts2 } = input;
  const context = { workbookId: input.workbook.id, texts: texts2, on: input.on };
  const room = { left: most };
  const blocks = [];
  if (input.blitzOn < input.on) {
    blocks.push({ kind: "notice", text: fill(texts2.note.caughtUp, { blitz: longDate(input.blitzOn, texts2) }) });
  }
  if (input.firstMailFrom !== null) {
    blocks.push({ kind: "notice", text: fill(texts2.note.firstMail, { by: flat(input.firstMailFrom, 80) }) });
  }
  blocks.push(...listBlocks(input.own, context, room));
  for (const { reason, owner, list } of input.adopted) {
    const shown = listBlocks(list, context, room);
    if (shown.length === 0) continue;
    const heading = reason === "no owner" ? texts2.section.noOwner : fill(reason === "away" ? texts2.section.cover : texts2.section.ownerUnknown, { owner: flat(owner, 60) });
    blocks.push({ kind: "heading", text: heading, tone: "plain", count: null });
    if (reason === "address not known") blocks.push({ kind: "paragraph", text: texts2.section.ownerHelp });
    blocks.push(...shown);
  }
  return mailAbout(input, { ...opening(input), blocks, ...ending(input) }, fridaySubject(input));
}
function ending(input) {
  const { why, change, others } = input.texts.footer;
  const workbook = flat(input.workbook.name, 80);
  const reason = fill(why, { workbook });
  if (input.adopted.length === 0) return { footer: reason, stop: change };
  const footer = input.hasOwn ? `${reason} ${fill(change, { settings: SETTINGS_TAB })}` : workbook;
  return { footer, stop: others };
}
function opening(input) {
  const { texts: texts2 } = input;
  const { today, nextWeek, ask, overdue, longest } = totals(input);
  if (today > 0) {
    const days = count(texts2.manager.waitingDays, longest);
    return {
      headline: count(texts2.headline.today, today),
      lead: overdue > 0 ? count(texts2.lead.overdue, overdue, { days }) : texts2.lead.onlyToday
    };
  }
  if (nextWeek > 0) return { headline: count(texts2.headline.nextWeek, nextWeek), lead: texts2.lead.onlyNextWeek };
  if (ask > 0) return { headline: count(texts2.headline.ask, ask), lead: texts2.lead.onlyAsk };
  return { headline: texts2.headline.nobody, lead: texts2.lead.nobody };
}
function totals(input) {
  const lists = [input.own, ...input.adopted.map(({ list }) => list)];
  const sum = (of) => lists.reduce((total, list) => total + of(list), 0);
  return {
    today: sum((list) => list.today.length),
    nextWeek: sum((list) => list.nextWeek.length),
    ask: sum((list) => list.unconfirmed.length),
    overdue: sum((list) => list.today.filter((line2) => line2.daysLate > 0).length),
    longest: Math.max(0, ...lists.flatMap((list) => list.today.map((line2) => line2.daysLate)))
  };
}
function utf8Length(text6) {
  let bytes = 0;
  for (const character of text6) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
  }
  return bytes;
}

// src/domain/mail/rehearsal-mail.ts
var MOST_PEOPLE2 = 40;
var FEWEST_PEOPLE = 2;
function rehearsalMail(input) {
  const { texts: texts2, workbook, letters } = input;
  const each = Math.max(FEWEST_PEOPLE, Math.floor(MOST_PEOPLE2 / Math.max(1, letters.length)));
  const blocks = [];
  letters.forEach((letter, index) => {
    const heading = fill(texts2.note.rehearsalFor, { to: letter.to, subject: letter.subject });
    blocks.push({ kind: "heading", text: heading, tone: "plain", count: null });
    const room = { left: index * each < MOST_PEOPLE2 ? each : 0 };
    const lists = [letter.input.own, ...letter.input.adopted.map(({ list }) => list)];
    for (const list of lists) {
      blocks.push(...listBlocks(list, { workbookId: workbook.id, texts: texts2, on: input.on }, room));
    }
  });
  return mailAbout(input, {
    headline: texts2.rehearsal,
    lead: letters.length === 0 ? texts2.note.rehearsalNobody : texts2.note.rehearsal,
    blocks,
    footer: flat(workbook.name, 80),
    stop: texts2.footer.rehearsal
  });
}

// src/domain/texts/de/mail.ts
var de = {
  code: "de",
  weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
  weekdaysLong: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
  months: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
  monthsLong: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember"
  ],
  shortDate: "{weekday}, {day}. {month}",
  longDate: "{weekday}, {day}. {month}",
  rehearsal: "Probe: was dein Team bekäme",
  headline: {
    today: { one: "1 Person wartet auf ein Wort von dir", other: "{n} Personen warten auf ein Wort von dir" },
    nextWeek: {
      one: "Nichts überfällig. 1 Person ist nächste Woche dran",
      other: "Nichts überfällig. {n} Personen sind nächste Woche dran"
    },
    ask: { one: "Nichts überfällig. 1 Person zu bestätigen", other: "Nichts überfällig. {n} Personen zu bestätigen" },
    nobody: "Niemand wartet auf dich"
  },
  lead: {
    overdue: {
      one: "1 Rückmeldung ist überfällig, um {days}. Ein Wort heute, und es ist erledigt.",
      other: "{n} Rückmeldungen sind überfällig, die längste um {days}. Fang oben an: ein Wort an jede Person, und es ist erledigt."
    },
    onlyToday: "Noch ist nichts überfällig. Mit einem Wort an jede Person heute bleibt es so.",
    onlyNextWeek: "Ein Wort an jede Person bis zum genannten Tag, und niemand bleibt zu lange ohne Nachricht.",
    onlyAsk: "Wann diese Personen zuletzt von uns gehört haben, wissen wir noch nicht. Eine Antwort in der Tabelle genügt.",
    nobody: "Alle, mit denen du arbeitest, haben rechtzeitig von dir gehört."
  },
  band: {
    today: "Heute",
    nextWeek: "Nächste Woche",
    ask: "Noch aktiv?",
    byDay: "Bis {day}",
    askHelp: "Kein neueres Kontaktdatum bekannt. Antworte in der Tabelle: noch aktiv oder nicht.",
    askLater: {
      one: "Nach 1 weiteren Person fragen wir beim nächsten Mal.",
      other: "Nach {n} weiteren fragen wir beim nächsten Mal."
    }
  },
  chip: {
    late: { one: "1 Tag überfällig", other: "{n} Tage überfällig" },
    today: "heute",
    by: "bis {day}",
    ask: "bestätigen"
  },
  line: {
    waiting: { one: "1 Tag ohne Nachricht", other: "{n} Tage ohne Nachricht" },
    waitingOn: {
      "hiring manager": "wartet auf den Fachbereich seit {day}",
      candidate: "wir warten auf Antwort seit {day}",
      client: "wartet auf den Kunden seit {day}"
    },
    noWord: "noch kein Wort von uns",
    alsoOn: "Auch {other}",
    also: "außerdem: {why}",
    others: { one: "und 1 weiteres Wort steht aus", other: "und {n} weitere stehen aus" },
    open: "Zeile {row} öffnen",
    call: "Anrufen",
    write: "Schreiben",
    more: { one: "und 1 weitere Person in der Tabelle", other: "und {n} weitere in der Tabelle" },
    noName: "Zeile {row} (ohne Namen)"
  },
  why: {
    week: "Letztes Wort von uns: {last}",
    answer: "Bewerbung noch nicht beantwortet, Antwort bis {due}",
    interview: "Nach dem Gespräch noch nichts gehört, Rückmeldung bis {due}",
    reply: "Wartet auf eine Antwort von uns, bis {due}",
    promise: "Versprochen bis {due}",
    "hand-over": "Neu übernommen, Vorstellung bis {due}",
    close: "Entschieden, aber noch nicht informiert, bis {due}",
    hold: "Zurückgestellt, nächstes Wort bis {due}"
  },
  whyNotConfirmed: { noDate: "Noch kein Kontaktdatum", stillActive: "Noch aktiv? Letztes Wort {last}" },
  section: {
    ownerUnknown: "Für {owner}, Adresse nicht bekannt",
    noOwner: "Zeilen ohne Zuständige",
    cover: "Für {owner}, abwesend",
    ownerHelp: "Trag die Adresse in den Einstellungen ein, dann geht diese Liste nächstes Mal dorthin."
  },
  note: {
    repeat: "Der Maildienst hat nicht gesagt, ob diese Mail beim ersten Mal hinausging, deshalb kommt sie noch einmal. Wenn du sie schon hast, ist nichts weiter zu tun.",
    dueAgain: "Die nächste Liste kommt am {blitz}. Wer heute von dir hört, ist bis {day} wieder dran.",
    caughtUp: "Das ist die Liste von {blitz}. An dem Tag konnte sie nicht verschickt werden.",
    firstMail: "{by} hat diese wöchentliche Mail für das Team eingeschaltet; die letzte Zeile sagt, wie man sie abstellt.",
    rehearsal: `Das ist eine Probe, nur du hast sie bekommen. Wenn die Adressen unten stimmen, wähle ${MENU} → Friday: start for the team; ab dem nächsten Mal bekommt jede Person ihre eigene Liste.`,
    rehearsalFor: "{to} bekäme: {subject}",
    rehearsalNobody: "Niemand bekäme Post: In keiner Zeile steht, wer zuständig ist."
  },
  footer: {
    why: "Du bekommst diese Mail, weil du für Zeilen in „{workbook}“ zuständig bist.",
    change: "Ändern oder abstellen: „Friday mail“ neben deinem Namen in {settings} auf no setzen.",
    others: "Zeilen ohne erreichbare Zuständige kommen auch zu dir, bis {settings} andere nennt.",
    rehearsal: "Du bekommst sie, weil du den Tracker eingerichtet hast. Empfänger: {settings}.",
    tracker: "Tabelle öffnen"
  },
  morning: {
    headline: { one: "1 Rückmeldung ist fällig", other: "{n} Rückmeldungen sind fällig" },
    stop: "Abstellen: „Morning note“ neben deinem Namen in {settings} auf no setzen."
  },
  manager: {
    headline: "Wie es im Team steht",
    building: "Im Aufbau: Woche {week} von 4. Bis dahin Anzahlen statt Quoten.",
    figures: "Die Zahlen",
    longest: "Die längsten Wartezeiten",
    longestNone: "Niemand wartet länger als eine Woche.",
    waitingDays: { one: "1 Tag", other: "{n} Tage" },
    ownerUnknown: "niemand zuständig",
    notMailed: "Nicht erreicht: {who}",
    problems: { one: "1 Zelle war nicht lesbar", other: "{n} Zellen waren nicht lesbar" },
    footer: "Du bekommst diese Seite als Manager. Abstellen: Adresse aus {settings} nehmen.",
    of: "{numerator} von {denominator}",
    leftOut: { one: "1 nicht mitgezählt", other: "{n} nicht mitgezählt" },
    notAvailable: "keine Angabe",
    figure: {
      coverage: "Innerhalb einer Woche von uns gehört",
      overdue: "Warten länger als versprochen",
      unconfirmed: "Ohne Kontaktdatum oder unbestätigt",
      toldNotKnown: "Vor dem Start geschlossen, unbekannt ob informiert",
      touches: "Kontakte in den letzten 7 Tagen"
    }
  },
  mine: {
    none: "Keine Zeile gehört dir: Keine Zelle nennt {address} als zuständig, und die Einstellungen kennen keinen Namen dazu."
  }
};

// src/domain/texts/en/mail.ts
var en2 = {
  code: "en",
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  weekdaysLong: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  monthsLong: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ],
  shortDate: "{weekday} {day} {month}",
  longDate: "{weekday} {day} {month}",
  rehearsal: "Rehearsal: what your team would get",
  headline: {
    today: { one: "1 person is waiting to hear from you", other: "{n} people are waiting to hear from you" },
    nextWeek: {
      one: "Nobody is late. 1 person to reach next week",
      other: "Nobody is late. {n} people to reach next week"
    },
    ask: { one: "Nobody is late. 1 person to confirm", other: "Nobody is late. {n} people to confirm" },
    nobody: "Nobody is waiting on you"
  },
  lead: {
    overdue: {
      one: "1 is overdue, by {days}. A word today closes it.",
      other: "{n} are overdue, the longest by {days}. Start at the top: a word to each of them today closes it."
    },
    onlyToday: "Nobody is overdue yet. A word to each of them today keeps it that way.",
    onlyNextWeek: "A word to each of them by the day shown, and nobody goes too long without hearing from you.",
    onlyAsk: "We do not know yet when these people last heard from you. One answer each, in the tracker, is enough.",
    nobody: "Everybody you are working with has heard from you in time."
  },
  band: {
    today: "Today",
    nextWeek: "Next week",
    ask: "Still active?",
    byDay: "By {day}",
    askHelp: "No recent contact date is known. Answer in the tracker: still active, or not.",
    askLater: { one: "1 more will be asked about next time.", other: "{n} more will be asked about next time." }
  },
  chip: {
    late: { one: "1 day late", other: "{n} days late" },
    today: "due today",
    by: "by {day}",
    ask: "confirm"
  },
  line: {
    waiting: { one: "1 day without word", other: "{n} days without word" },
    waitingOn: {
      "hiring manager": "waiting on the hiring manager since {day}",
      candidate: "waiting on them since {day}",
      client: "waiting on the client since {day}"
    },
    noWord: "no word from us yet",
    alsoOn: "Also {other}",
    also: "also: {why}",
    others: { one: "and 1 more thing is owed", other: "and {n} more things are owed" },
    open: "Open row {row}",
    call: "Call",
    write: "Write",
    more: { one: "and 1 more in the tracker", other: "and {n} more in the tracker" },
    noName: "Row {row} (no name)"
  },
  why: null,
  whyNotConfirmed: null,
  section: {
    ownerUnknown: "For {owner}, whose address is not known",
    noOwner: "Rows without an owner",
    cover: "For {owner}, who is away",
    ownerHelp: "Add the address in Settings, and this list goes to them next time."
  },
  note: {
    repeat: "The mail service did not say whether this mail went out the first time, so here it is again. If you have it already, there is nothing more to do.",
    dueAgain: "The next list comes on {blitz}. Whoever hears from you today is due again by {day}.",
    caughtUp: "This is the list of {blitz}. It could not be sent that day.",
    firstMail: "{by} switched this weekly mail on for the team; the last line says how to stop it.",
    rehearsal: `This is a rehearsal. Only you got it. When the addresses below are right, choose ${MENU} → Friday: start for the team, and from the next run each person gets their own list.`,
    rehearsalFor: "{to} would get: {subject}",
    rehearsalNobody: "Nobody would be mailed: no row has a recruiter."
  },
  footer: {
    why: "You get this mail because you look after rows of “{workbook}”.",
    change: "To change or stop it, set “Friday mail” to no beside your name in {settings}.",
    others: "Rows whose owner cannot be mailed come to you, too, until {settings} names somebody else.",
    rehearsal: "You get it because you set the tracker up. Recipients: {settings}.",
    tracker: "Open the tracker"
  },
  morning: {
    headline: { one: "1 follow-up is due", other: "{n} follow-ups are due" },
    stop: "To switch this note off, set “Morning note” to no beside your name in {settings}."
  },
  manager: {
    headline: "How the team is doing",
    building: "Building up: week {week} of 4. Until then there are counts instead of rates.",
    figures: "The figures",
    longest: "The longest waits",
    longestNone: "Nobody has waited longer than a week.",
    waitingDays: { one: "1 day", other: "{n} days" },
    ownerUnknown: "no owner",
    notMailed: "Not mailed: {who}",
    problems: { one: "1 cell could not be read", other: "{n} cells could not be read" },
    footer: "You get this page as a manager. To stop it, take your address out of {settings}.",
    of: "{numerator} of {denominator}",
    leftOut: { one: "1 left out", other: "{n} left out" },
    notAvailable: "n/a",
    figure: {
      coverage: "Heard from us within a week",
      overdue: "Waiting longer than promised",
      unconfirmed: "No contact date, or not confirmed",
      toldNotKnown: "Closed before the start, not known whether told",
      touches: "Words to candidates in the last 7 days"
    }
  },
  mine: { none: "No row in this workbook is yours: no owner cell holds {address}, and Settings knows no name for it." }
};

// src/domain/texts/es/mail.ts
var es = {
  code: "es",
  weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
  weekdaysLong: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
  monthsLong: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre"
  ],
  shortDate: "{weekday} {day} {month}",
  longDate: "{weekday} {day} de {month}",
  rehearsal: "Ensayo: lo que recibiría tu equipo",
  headline: {
    today: { one: "1 persona espera noticias tuyas", other: "{n} personas esperan noticias tuyas" },
    nextWeek: {
      one: "Nada atrasado. 1 persona para la semana que viene",
      other: "Nada atrasado. {n} personas para la semana que viene"
    },
    ask: { one: "Nada atrasado. 1 persona por confirmar", other: "Nada atrasado. {n} personas por confirmar" },
    nobody: "Nadie espera noticias tuyas"
  },
  lead: {
    overdue: {
      one: "1 seguimiento lleva {days} de retraso. Basta una palabra hoy.",
      other: "{n} seguimientos están atrasados, el más antiguo {days}. Empieza por arriba: basta una palabra a cada uno."
    },
    onlyToday: "Nada está atrasado todavía. Con una palabra a cada uno hoy, seguirá así.",
    onlyNextWeek: "Una palabra a cada uno antes del día indicado, y nadie pasará demasiado tiempo sin noticias.",
    onlyAsk: "Aún no sabemos cuándo tuvieron noticias tuyas estas personas. Basta una respuesta en la hoja.",
    nobody: "Todas las personas con las que trabajas han tenido noticias tuyas a tiempo."
  },
  band: {
    today: "Hoy",
    nextWeek: "La semana que viene",
    ask: "¿Sigue en proceso?",
    byDay: "Antes de acabar el {day}",
    askHelp: "No hay fecha de contacto reciente. Responde en la hoja: sigue en proceso o no.",
    askLater: { one: "Por 1 más preguntaremos la próxima vez.", other: "Por {n} más preguntaremos la próxima vez." }
  },
  chip: {
    late: { one: "1 día de retraso", other: "{n} días de retraso" },
    today: "hoy",
    by: "hasta {day}",
    ask: "por confirmar"
  },
  line: {
    waiting: { one: "1 día sin noticias", other: "{n} días sin noticias" },
    waitingOn: {
      "hiring manager": "a la espera del responsable desde {day}",
      candidate: "a la espera de su respuesta desde {day}",
      client: "a la espera del cliente desde {day}"
    },
    noWord: "aún sin noticias nuestras",
    alsoOn: "También {other}",
    also: "también: {why}",
    others: { one: "y 1 seguimiento más", other: "y {n} seguimientos más" },
    open: "Abrir fila {row}",
    call: "Llamar",
    write: "Escribir",
    more: { one: "y 1 más en la hoja", other: "y {n} más en la hoja" },
    noName: "Fila {row} (sin nombre)"
  },
  why: {
    week: "Última noticia nuestra: {last}",
    answer: "Candidatura sin respuesta, responder hasta {due}",
    interview: "Sin noticias desde la entrevista, respuesta hasta {due}",
    reply: "Espera nuestra respuesta, hasta {due}",
    promise: "Prometido para {due}",
    "hand-over": "Nuevo responsable, presentarse hasta {due}",
    close: "Decidido, aún sin comunicar, hasta {due}",
    hold: "En pausa, próxima noticia hasta {due}"
  },
  whyNotConfirmed: { noDate: "Aún sin fecha de contacto", stillActive: "¿Sigue en proceso? Última noticia {last}" },
  section: {
    ownerUnknown: "Para {owner}, dirección desconocida",
    noOwner: "Filas sin responsable",
    cover: "Para {owner}, ausente",
    ownerHelp: "Añade la dirección en los ajustes y esta lista le llegará la próxima vez."
  },
  note: {
    repeat: "El servicio de correo no dijo si este mensaje salió la primera vez, así que aquí está de nuevo. Si ya lo tienes, no hay nada más que hacer.",
    dueAgain: "La próxima lista llega el {blitz}. Quien tenga noticias hoy las espera de nuevo hasta el {day}.",
    caughtUp: "Esta es la lista del {blitz}. No se pudo enviar ese día.",
    firstMail: "{by} activó este correo semanal para el equipo; la última línea dice cómo pararlo.",
    rehearsal: `Esto es un ensayo y solo lo recibes tú. Cuando las direcciones de abajo sean correctas, elige ${MENU} → Friday: start for the team; desde la próxima vez cada persona recibirá su lista.`,
    rehearsalFor: "{to} recibiría: {subject}",
    rehearsalNobody: "Nadie recibiría correo: ninguna fila tiene responsable."
  },
  footer: {
    why: "Recibes este correo porque llevas filas de «{workbook}».",
    change: "Para cambiarlo o pararlo, pon «Friday mail» en no junto a tu nombre en {settings}.",
    others: "También te llegan las filas sin responsable localizable, hasta que {settings} nombre a otro.",
    rehearsal: "Lo recibes por haber configurado la hoja. Destinatarios: {settings}.",
    tracker: "Abrir la hoja"
  },
  morning: {
    headline: { one: "1 seguimiento pendiente", other: "{n} seguimientos pendientes" },
    stop: "Para parar esta nota, pon «Morning note» en no junto a tu nombre en {settings}."
  },
  manager: {
    headline: "Cómo va el equipo",
    building: "En construcción: semana {week} de 4. Hasta entonces, recuentos en vez de tasas.",
    figures: "Las cifras",
    longest: "Las esperas más largas",
    longestNone: "Nadie espera desde hace más de una semana.",
    waitingDays: { one: "1 día", other: "{n} días" },
    ownerUnknown: "sin responsable",
    notMailed: "Sin avisar: {who}",
    problems: { one: "1 celda ilegible", other: "{n} celdas ilegibles" },
    footer: "Recibes esta página como mánager. Para pararla, quita tu dirección de {settings}.",
    of: "{numerator} de {denominator}",
    leftOut: { one: "1 sin contar", other: "{n} sin contar" },
    notAvailable: "n. d.",
    figure: {
      coverage: "Con noticias nuestras en una semana",
      overdue: "Esperan más de lo prometido",
      unconfirmed: "Sin fecha de contacto o sin confirmar",
      toldNotKnown: "Cerrados antes del inicio, no se sabe si avisados",
      touches: "Contactos en los últimos 7 días"
    }
  },
  mine: {
    none: "Ninguna fila es tuya: ninguna celda de responsable contiene {address} y los ajustes no le conocen un nombre."
  }
};

// src/domain/texts/fr/mail.ts
var fr = {
  code: "fr",
  weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
  weekdaysLong: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
  monthsLong: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre"
  ],
  shortDate: "{weekday} {day} {month}",
  longDate: "{weekday} {day} {month}",
  rehearsal: "Répétition : ce que votre équipe recevrait",
  headline: {
    today: { one: "1 personne attend de vos nouvelles", other: "{n} personnes attendent de vos nouvelles" },
    nextWeek: {
      one: "Aucun retard. 1 personne à joindre la semaine prochaine",
      other: "Aucun retard. {n} personnes à joindre la semaine prochaine"
    },
    ask: { one: "Aucun retard. 1 personne à confirmer", other: "Aucun retard. {n} personnes à confirmer" },
    nobody: "Personne n’attend de vos nouvelles"
  },
  lead: {
    overdue: {
      one: "1 suivi est en retard, de {days}. Un mot aujourd’hui suffit.",
      other: "{n} suivis sont en retard, le plus ancien de {days}. Commencez par le haut : un mot à chacun suffit."
    },
    onlyToday: "Rien n’est encore en retard. Un mot à chacun aujourd’hui, et cela le restera.",
    onlyNextWeek: "Un mot à chacun avant le jour indiqué, et personne ne restera trop longtemps sans nouvelles.",
    onlyAsk: "Nous ne savons pas encore quand ces personnes ont eu de vos nouvelles. Une réponse dans le tableau suffit.",
    nobody: "Toutes les personnes que vous suivez ont eu de vos nouvelles à temps."
  },
  band: {
    today: "Aujourd’hui",
    nextWeek: "La semaine prochaine",
    ask: "Toujours en cours ?",
    byDay: "Avant la fin du {day}",
    askHelp: "Aucune date de contact récente. Répondez dans le tableau : toujours en cours, ou non.",
    askLater: {
      one: "1 autre personne fera l’objet de la question la prochaine fois.",
      other: "{n} autres feront l’objet de la question la prochaine fois."
    }
  },
  chip: {
    late: { one: "1 jour de retard", other: "{n} jours de retard" },
    today: "aujourd’hui",
    by: "avant fin {day}",
    ask: "à confirmer"
  },
  line: {
    waiting: { one: "1 jour sans nouvelles", other: "{n} jours sans nouvelles" },
    waitingOn: {
      "hiring manager": "en attente du manager depuis {day}",
      candidate: "en attente de sa réponse depuis {day}",
      client: "en attente du client depuis {day}"
    },
    noWord: "pas encore de nouvelles de nous",
    alsoOn: "Aussi {other}",
    also: "aussi : {why}",
    others: { one: "et 1 autre suivi est dû", other: "et {n} autres suivis sont dus" },
    open: "Ouvrir la ligne {row}",
    call: "Appeler",
    write: "Écrire",
    more: { one: "et 1 autre dans le tableau", other: "et {n} autres dans le tableau" },
    noName: "Ligne {row} (sans nom)"
  },
  why: {
    week: "Dernières nouvelles de nous : {last}",
    answer: "Candidature sans réponse, à répondre avant fin {due}",
    interview: "Sans nouvelles depuis l’entretien, retour attendu avant fin {due}",
    reply: "Attend notre réponse, avant fin {due}",
    promise: "Promis pour {due}",
    "hand-over": "Reprise du suivi, se présenter avant fin {due}",
    close: "Décision prise, pas encore annoncée, avant fin {due}",
    hold: "En attente, prochaines nouvelles avant fin {due}"
  },
  whyNotConfirmed: {
    noDate: "Pas encore de date de contact",
    stillActive: "Toujours en cours ? Dernières nouvelles {last}"
  },
  section: {
    ownerUnknown: "Pour {owner}, adresse inconnue",
    noOwner: "Lignes sans responsable",
    cover: "Pour {owner}, en congé",
    ownerHelp: "Ajoutez l’adresse dans les réglages et cette liste lui parviendra la prochaine fois."
  },
  note: {
    repeat: "Le service de messagerie n’a pas dit si ce message était parti la première fois ; le voici donc à nouveau. Si vous l’avez déjà, vous n’avez rien d’autre à faire.",
    dueAgain: "La prochaine liste arrive le {blitz}. Qui a de vos nouvelles aujourd’hui en attend de nouveau avant fin {day}.",
    caughtUp: "Voici la liste du {blitz}. Elle n’a pas pu être envoyée ce jour-là.",
    firstMail: "{by} a activé ce message hebdomadaire pour l’équipe ; la dernière ligne dit comment l’arrêter.",
    rehearsal: `Ceci est une répétition, reçue par vous seul. Quand les adresses ci-dessous sont justes, choisissez ${MENU} → Friday: start for the team ; dès la prochaine fois, chacun recevra sa propre liste.`,
    rehearsalFor: "{to} recevrait : {subject}",
    rehearsalNobody: "Personne ne recevrait de message : aucune ligne n’a de responsable."
  },
  footer: {
    why: "Vous recevez ce message parce que vous suivez des lignes de « {workbook} ».",
    change: "Pour le modifier ou l’arrêter, mettez « Friday mail » à no à côté de votre nom dans {settings}.",
    others: "Les lignes sans responsable joignable vous reviennent tant que {settings} ne nomme personne d’autre.",
    rehearsal: "Vous le recevez pour avoir configuré le suivi. Destinataires : {settings}.",
    tracker: "Ouvrir le tableau"
  },
  morning: {
    headline: { one: "1 suivi est à faire", other: "{n} suivis sont à faire" },
    stop: "Pour arrêter cette note, mettez « Morning note » à no à côté de votre nom dans {settings}."
  },
  manager: {
    headline: "Où en est l’équipe",
    building: "En construction : semaine {week} sur 4. D’ici là, des nombres au lieu de taux.",
    figures: "Les chiffres",
    longest: "Les attentes les plus longues",
    longestNone: "Personne n’attend depuis plus d’une semaine.",
    waitingDays: { one: "1 jour", other: "{n} jours" },
    ownerUnknown: "sans responsable",
    notMailed: "Non joints : {who}",
    problems: { one: "1 cellule illisible", other: "{n} cellules illisibles" },
    footer: "Vous recevez cette page en tant que manager. Pour l’arrêter, retirez votre adresse de {settings}.",
    of: "{numerator} sur {denominator}",
    leftOut: { one: "1 non compté", other: "{n} non comptés" },
    notAvailable: "n. d.",
    figure: {
      coverage: "Ont eu de nos nouvelles en moins d’une semaine",
      overdue: "Attendent plus longtemps que promis",
      unconfirmed: "Sans date de contact ou non confirmés",
      toldNotKnown: "Clos avant le début, annonce inconnue",
      touches: "Contacts des 7 derniers jours"
    }
  },
  mine: {
    none: "Aucune ligne n’est à vous : aucune cellule de responsable ne contient {address} et les réglages ne lui connaissent pas de nom."
  }
};

// src/domain/texts/languages.ts
var LANGUAGES = [en2, de, fr, es];
function textsFor(language, locale) {
  const find = (code) => LANGUAGES.find((texts2) => texts2.code === code.trim().slice(0, 2).toLowerCase());
  return find(language) ?? find(locale) ?? en2;
}

// src/domain/text/fingerprint.ts
function fingerprintOf(name, address) {
  return hashed(`${asCompared(name)}
${asCompared(address)}`);
}
var hashed = (text6) => hashOf(text6, FNV_OFFSET) + hashOf(text6, OTHER_OFFSET);
function shortPrint(text6) {
  const compared = asCompared(text6);
  return compared === "" ? "" : hashOf(compared, FNV_OFFSET).slice(1);
}
var FNV_OFFSET = 2166136261;
var OTHER_OFFSET = 2654435761;
var FNV_PRIME = 16777619;
function hashOf(text6, offset) {
  let hash2 = offset;
  for (let at2 = 0; at2 < text6.length; at2 += 1) {
    hash2 = Math.imul(hash2 ^ text6.charCodeAt(at2), FNV_PRIME);
  }
  return (hash2 >>> 0).toString(36).padStart(7, "0");
}

// src/domain/candidate/same-person.ts
var personOf = (email) => email === "" ? null : email.toLowerCase();
var isSamePerson = (one, other) => one.person !== void 0 && one.person === other.person;
function lastWordsOf(rows) {
  const latest = /* @__PURE__ */ new Map();
  for (const { email, lastWord } of rows) {
    const person2 = personOf(email);
    if (person2 === null || lastWord === null) continue;
    latest.set(person2, Math.max(latest.get(person2) ?? lastWord, lastWord));
  }
  return ({ email, lastWord }) => {
    const person2 = personOf(email);
    return person2 === null ? lastWord : latest.get(person2) ?? null;
  };
}

// src/domain/text/read-json.ts
var Unreadable = class extends Error {
};
function readRecord(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unreadable();
  return Object.fromEntries(Object.entries(value));
}
function asList(value) {
  if (!Array.isArray(value)) throw new Unreadable();
  return value;
}
function asWhole(value) {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new Unreadable();
  return value;
}
function asText(value) {
  if (typeof value !== "string") throw new Unreadable();
  return value;
}
function asOneOf(value, words) {
  const word = words.find((each) => each === value);
  if (word === void 0) throw new Unreadable();
  return word;
}
function optional(value, read) {
  return value === void 0 || value === null ? null : read(value);
}

// src/domain/row/row-state-facts.ts
var INTERVIEW_STATES = ["planned", "held", "moved", "cancelled", "no-show"];
var PARTIES = ["us", "hiring manager", "candidate", "client"];
var DECISIONS = ["hired", "rejected", "withdrawn"];
var ANSWERS = ["active", "not active", "erased"];
function writeFacts(facts) {
  const all = {
    w: facts.lastWord,
    s: facts.lastSubstantive && [facts.lastSubstantive.day, facts.lastSubstantive.minute],
    n: facts.needsAnswerSince,
    y: facts.theyFirstWroteOn,
    p: facts.openPromises.map((each) => [each.id, each.dueOn, each.madeOn, each.text]),
    i: facts.interviews.map(writeInterview),
    f: facts.phase,
    fs: facts.phaseSince,
    a: facts.addedOn,
    d: facts.decision && writeDecision(facts.decision),
    z: facts.pause && writePause(facts.pause),
    o: facts.waitingOn && [facts.waitingOn.whom, facts.waitingOn.since],
    x: facts.doNotContact && [facts.doNotContact.by, facts.doNotContact.since],
    c: facts.confirmed,
    cs: facts.confirmedOn,
    h: facts.handedOverOn
  };
  const present = Object.entries(all).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)
  );
  return Object.fromEntries(present);
}
function readFacts(value) {
  const of = readRecord(value);
  return {
    ...noFacts,
    lastWord: optional(of["w"], asWhole),
    lastSubstantive: optional(of["s"], (moment) => {
      const [day2, minute2] = asList(moment);
      return { day: asWhole(day2), minute: optional(minute2, asWhole) };
    }),
    needsAnswerSince: optional(of["n"], asWhole),
    theyFirstWroteOn: optional(of["y"], asWhole),
    openPromises: (optional(of["p"], asList) ?? []).map(readPromise),
    interviews: (optional(of["i"], asList) ?? []).map(readInterview),
    phase: optional(of["f"], (phase) => asOneOf(phase, PHASES)),
    phaseSince: optional(of["fs"], asWhole),
    addedOn: optional(of["a"], asWhole),
    decision: optional(of["d"], readDecision),
    pause: optional(of["z"], readPause),
    waitingOn: optional(of["o"], readWaitingOn),
    doNotContact: optional(of["x"], (set) => {
      const [by, since] = asList(set);
      return { by: asText(by), since: asWhole(since) };
    }),
    confirmed: optional(of["c"], (answer) => asOneOf(answer, ANSWERS)),
    confirmedOn: optional(of["cs"], asWhole),
    handedOverOn: optional(of["h"], asWhole)
  };
}
function writeInterview(interview2) {
  return [interview2.id, interview2.on, interview2.minute, INTERVIEW_STATES.indexOf(interview2.state)];
}
function readInterview(value) {
  const [id2, on, minute2, state] = asList(value);
  const named2 = INTERVIEW_STATES[asWhole(state)];
  return {
    id: asText(id2),
    on: asWhole(on),
    minute: optional(minute2, asWhole),
    state: asOneOf(named2, INTERVIEW_STATES)
  };
}
function writePause(pause) {
  return [pause.since, pause.wakeOn, pause.candidateKnows ? 1 : 0, pause.reason];
}
function readPause(value) {
  const [since, wakeOn, knows, reason] = asList(value);
  return { since: asWhole(since), wakeOn: asWhole(wakeOn), candidateKnows: knows === 1, reason: asText(reason) };
}
function readWaitingOn(value) {
  const [whom, since] = asList(value);
  return { whom: asOneOf(whom, PARTIES), since: asWhole(since) };
}
function readPromise(value) {
  const [id2, dueOn, madeOn, text6] = asList(value);
  return { id: asText(id2), dueOn: asWhole(dueOn), madeOn: asWhole(madeOn), text: asText(text6) };
}
function writeDecision(decision) {
  const { on, kind, toldOn, beforeStart, ticked } = decision;
  return [on, kind, toldOn, (beforeStart ? 1 : 0) + (ticked ? 2 : 0)];
}
function readDecision(value) {
  const [on, kind, toldOn, marks] = asList(value);
  const flags = asWhole(marks);
  return {
    on: asWhole(on),
    kind: asOneOf(kind, DECISIONS),
    toldOn: optional(toldOn, asWhole),
    beforeStart: flags % 2 === 1,
    ticked: flags >= 2
  };
}

// src/domain/row/row-state-events.ts
var ENTERED = ["sidebar", "by hand", "set-up"];
var ANSWERS2 = ["active", "not active", "told", "not told", "erased"];
var ABOUT_PROMISES = ["promise kept", "promise released", "promise missed"];
function writeRecent({ key, event, takenBack: takenBack2 }) {
  const [letter, ...rest] = specifics(event);
  return [letter, event.id, key, event.day, event.minute, takenBack2 ? 1 : 0, ...rest];
}
function specifics(event) {
  switch (event.kind) {
    case "touch": {
      const marks = (event.reached ? 1 : 0) + (event.scheduling ? 2 : 0) + (event.closing ? 4 : 0);
      return ["t", CHANNELS.indexOf(event.channel), marks, ENTERED.indexOf(event.entered)];
    }
    case "inbound":
      return ["n", CHANNELS.indexOf(event.channel), event.needsAnswer ? 1 : 0];
    case "promise":
      return ["p", event.dueOn, event.summary];
    case "promise kept":
    case "promise released":
    case "promise missed":
      return ["q", ABOUT_PROMISES.indexOf(event.kind), event.refersTo];
    case "promise moved":
      return ["m", event.refersTo, event.dueOn];
    case "interview":
      return ["i", writeInterview(event.interview)];
    case "stage":
      return ["s", event.phase, (event.told ? 1 : 0) + (event.atSetUp ? 2 : 0)];
    case "decision":
      return ["d"];
    case "confirmed":
      return ["c", event.answer];
    case "pause":
      return ["z", writePause(event.pause)];
    case "pause ended":
      return ["e"];
    case "waiting on":
      return ["o", event.waitingOn.whom, event.waitingOn.since];
    case "do not contact":
      return ["x", event.on ? 1 : 0, event.who];
    case "hand-over":
      return ["h"];
  }
}
function readRecent(value) {
  const [letter, id2, key, day2, minute2, takenBack2, ...rest] = asList(value);
  const base = {
    id: asText(id2),
    day: asWhole(day2),
    minute: optional(minute2, asWhole),
    candidateId: "",
    who: ""
  };
  return { key: asWhole(key), event: readEvent(asText(letter), base, rest), takenBack: takenBack2 === 1 };
}
function readEvent(letter, base, [first, second, third]) {
  switch (letter) {
    case "t": {
      const marks = asWhole(second);
      return {
        ...base,
        kind: "touch",
        channel: asOneOf(CHANNELS[asWhole(first)], CHANNELS),
        reached: marks % 2 === 1,
        scheduling: (marks & 2) === 2,
        closing: marks >= 4,
        entered: asOneOf(ENTERED[asWhole(third)], ENTERED),
        summary: ""
      };
    }
    case "n":
      return {
        ...base,
        kind: "inbound",
        channel: asOneOf(CHANNELS[asWhole(first)], CHANNELS),
        needsAnswer: second === 1,
        summary: ""
      };
    case "p":
      return { ...base, kind: "promise", dueOn: asWhole(first), summary: asText(second) };
    case "q":
      return {
        ...base,
        kind: asOneOf(ABOUT_PROMISES[asWhole(first)], ABOUT_PROMISES),
        refersTo: asText(second),
        summary: ""
      };
    case "m":
      return { ...base, kind: "promise moved", refersTo: asText(first), dueOn: asWhole(second), summary: "" };
    case "i":
      return { ...base, kind: "interview", interview: readInterview(first) };
    case "s": {
      const marks = asWhole(second);
      const phase = asOneOf(first, PHASES);
      return { ...base, kind: "stage", phase, told: marks % 2 === 1, stage: "", atSetUp: marks >= 2 };
    }
    case "d":
      return { ...base, kind: "decision", decision: "rejected", ticked: true, summary: "" };
    case "c":
      return { ...base, kind: "confirmed", answer: asOneOf(first, ANSWERS2), summary: "" };
    case "z":
      return { ...base, kind: "pause", pause: readPause(first) };
    case "e":
      return { ...base, kind: "pause ended" };
    case "o":
      return { ...base, kind: "waiting on", waitingOn: readWaitingOn([asOneOf(first, PARTIES), second]) };
    case "x":
      return { ...base, kind: "do not contact", on: first === 1, who: asText(second), summary: "" };
    case "h":
      return { ...base, kind: "hand-over", from: "", to: "" };
    default:
      throw new Unreadable();
  }
}

// src/domain/row/row-state.ts
var STATE_POSITIONS = { letter: 8, dueOn: 16, todayFrom: 29, soonFrom: 42, why: 55 };
var END_OF_WHY = "|";
var FIRST_DAY = 1e4;
var LAST_DAY = 99999;
var NO_DAY = "00000";
var PREFIX3 = /^\{"is":"[a-z]","on":\d{5},"from":\d{5},"soon":\d{5},"why":"[^"\\]*",(?="name":)/;
var LONGEST_STATE = 45e3;
function encodeState(history, standing, fingerprint, onOtherRows = false) {
  const asFull = encoded(history, standing, fingerprint, onOtherRows);
  if (asFull.length <= LONGEST_STATE) return asFull;
  const withoutTheirTexts = encoded(withoutTexts(history), standing, fingerprint, onOtherRows);
  if (withoutTheirTexts.length <= LONGEST_STATE) return withoutTheirTexts;
  return encoded({ ...emptyHistory, mustRebuild: true }, standing, fingerprint, onOtherRows);
}
function decodeState(text6) {
  const prefix = PREFIX3.exec(text6);
  if (prefix === null) return null;
  try {
    const state = readRecord(JSON.parse(`{${text6.slice(prefix[0].length)}`));
    return {
      history: readHistory(state["history"]),
      fingerprint: asText(state["name"]),
      onOtherRows: state["also"] === 1
    };
  } catch (problem) {
    if (problem instanceof Unreadable || problem instanceof SyntaxError) return null;
    throw problem;
  }
}
function encoded(history, standing, fingerprint, onOtherRows) {
  const days = [standing.dueOn, standing.todayFrom, soonOf(standing)].map(fiveDigits);
  const [on, from, soon] = [days[0] ?? NO_DAY, days[1] ?? NO_DAY, days[2] ?? NO_DAY];
  const why = standing.why.replace(/["\\|\u0000-\u001f]/g, " ");
  return `{"is":"${letterOf(standing)}","on":${on},"from":${from},"soon":${soon},"why":"${why}${END_OF_WHY}","name":${JSON.stringify(fingerprint)},${onOtherRows ? '"also":1,' : ""}"history":${JSON.stringify(writeHistory(history))}}`;
}
function soonOf(standing) {
  if (standing.kind !== "owed") return standing.soonFrom;
  return standing.amberFrom ?? standing.soonFrom;
}
function fiveDigits(day2) {
  return day2 === void 0 ? NO_DAY : String(Math.min(LAST_DAY, Math.max(FIRST_DAY, day2)));
}
function letterOf(standing) {
  switch (standing.kind) {
    case "owed":
      if (!standing.closed) return "o";
      return standing.amberOnly === true ? "w" : "c";
    case "on hold":
      return "h";
    case "paused":
      return "p";
    case "stage not known":
      return "k";
    case "no contact date":
      return "n";
    case "still active?":
      return "s";
    case "told":
      return "t";
    case "nothing":
      return "x";
  }
}
function writeHistory(history) {
  const { before, recent, mustRebuild } = history;
  const older = before.key === emptyHistory.before.key ? {} : { b: writeFacts(before.facts), k: before.key };
  return { ...older, r: recent.map(writeRecent), ...mustRebuild ? { m: 1 } : {} };
}
function readHistory(value) {
  const of = readRecord(value);
  const before = "k" in of ? { facts: readFacts(of["b"]), key: asWhole(of["k"]) } : emptyHistory.before;
  const recent = asList(of["r"]).map(readRecent);
  if (recent.length > RECENT_EVENTS) throw new Unreadable();
  return settled(before, recent, of["m"] === 1);
}
function withoutTexts(history) {
  const { facts, key } = history.before;
  const openPromises = facts.openPromises.map((each) => ({ ...each, text: "" }));
  return { ...history, before: { facts: { ...facts, openPromises }, key } };
}

// src/domain/row/status-words.ts
var QUIET_WORDS = {
  o: "✓ On track",
  c: "▲ Closed, not told",
  w: "▲ Closed, not told",
  h: "‖ On hold",
  p: "‖ Paused",
  k: "? Stage not known",
  n: "? No contact date yet",
  s: "? Still active?",
  t: "✓ Closed, told",
  x: "–"
};
var OVERDUE = "▲ Overdue";
var TODAY = "● Today";
var BY = "○ By";
var CLOSED_LATELY = "○ Closed, not told";
var NOT_SEEN = "? Not seen yet";
var SEPARATOR = " · ";
function statusWord(standing, today) {
  const letter = letterOf(standing);
  const { dueOn, todayFrom: todayFrom2, soonFrom } = standing;
  if (dueOn === void 0 || letter === "w") {
    return QUIET_WORDS[letter];
  }
  if (today > dueOn) return `${OVERDUE} ${today - dueOn} ${today - dueOn === 1 ? "day" : "days"}`;
  if (today >= todayFrom2) return TODAY;
  if (letter === "c" && standing.kind === "owed") {
    return today >= (standing.amberFrom ?? soonFrom) ? QUIET_WORDS.c : CLOSED_LATELY;
  }
  return today >= soonFrom ? `${BY} ${formatDay(dueOn)}` : QUIET_WORDS[letter];
}
function statusText(standing, today) {
  return `${statusWord(standing, today)}${SEPARATOR}${standing.why}`;
}

// src/app/candidate/owed-line.ts
var owedLine = ({ rule, dueOn, actBy, band, why }, today) => ({
  rule,
  dueOn: isoOf(dueOn),
  actBy: isoOf(actBy),
  daysLate: today - dueOn,
  band,
  why
});

// src/domain/follow-up/band.ts
var JUST_HEARD_BUSINESS_DAYS = 2;
var SHORTEST_EXEMPT_LIMIT_DAYS = 7;
function todayFrom(owed, candidate, policy, today) {
  const pressing = workingDayOnOrBefore(policy.calendar, owed.actBy - 1);
  const heard = owed.rule === "week" ? heardOn(candidate, today) : null;
  if (heard === null || owed.dueOn - heard < SHORTEST_EXEMPT_LIMIT_DAYS) return pressing;
  return Math.max(pressing, addBusinessDays(policy.calendar, heard, JUST_HEARD_BUSINESS_DAYS + 1));
}
function bandOf(owed, candidate, policy, today) {
  if (today > owed.dueOn || today >= todayFrom(owed, candidate, policy, today)) return "today";
  return owed.dueOn < nextBlitz(today, policy) ? "next week" : "later";
}

// src/domain/follow-up/rules/owe.ts
var nothing = [];
function owe(rule, dueOn, actBy, why) {
  return { rule, dueOn, actBy, band: "later", why };
}
function oweByCalendar(rule, dueOn, why, policy) {
  return [owe(rule, dueOn, workingDayOnOrBefore(policy.calendar, dueOn), why)];
}
function oweOn(rule, dueOn, why) {
  return [owe(rule, dueOn, dueOn, why)];
}

// src/domain/follow-up/rules/interview.ts
var COUNTS_AS_HELD_AFTER = 1;
var interviewRule = (candidate, policy, today) => {
  const held = firstWaiting(candidate, policy, today, (heldOn) => heldOn <= today);
  return held === null ? nothing : [oweFor(held, policy, today)];
};
function comingInterviewDebt(candidate, policy, today) {
  const next = firstWaiting(candidate, policy, today, (heldOn) => heldOn > today);
  return next === null ? null : { from: heldBy(next, policy), owed: oweFor(next, policy, today) };
}
function heldBy(interview2, policy) {
  return interview2.state === "held" ? interview2.on : addBusinessDays(policy.calendar, interview2.on, COUNTS_AS_HELD_AFTER);
}
function firstWaiting(candidate, policy, today, isThen) {
  const { interviews } = candidate;
  if (interviews.length === 0 || isOver(candidate) && openDecision(candidate)?.kind !== "rejected") return null;
  const since = isUnconfirmed(candidate, policy, today) ? knownSince(candidate) : null;
  for (const each of interviews) {
    if (each.state !== "held" && each.state !== "planned") continue;
    if ((since === null || each.on >= since) && !heardAfter(candidate, each, today) && isThen(heldBy(each, policy))) {
      return each;
    }
  }
  return null;
}
function heardAfter(candidate, interview2, today) {
  const word = candidate.history.lastSubstantive;
  return word !== null && word.day <= today && isAfter(word, interview2);
}
function oweFor(interview2, policy, today) {
  const dueOn = addBusinessDays(policy.calendar, interview2.on, policy.interviewDays);
  const why = interview2.state === "held" ? `Interviewed on ${sayDay(interview2.on, today)}, and no word from us since` : `Interview planned for ${sayDay(interview2.on, today)}: did it happen? No word from us since`;
  return owe("interview", dueOn, dueOn, why);
}

// src/domain/row/row-status.ts
function nextWordBy(standing) {
  return standing.dueOn ?? null;
}
function standingOf(candidate, followUps, policy, today) {
  const closing = followUps.find((each) => each.rule === "close");
  const dated = whenAndWhy(candidate, followUps, policy, today);
  const question = unconfirmed(candidate, policy, today);
  if (dated === null) return question ?? atRest(candidate, today);
  if (question !== null) return { ...dated, kind: question.kind };
  if (closing?.amberFrom !== void 0) {
    const onlyAmber = followUps.every((each) => each.amberOnly === true);
    const amber = { amberFrom: closing.amberFrom, ...onlyAmber ? { amberOnly: true } : {} };
    return { ...dated, kind: "owed", closed: true, ...amber };
  }
  const { pause } = candidate.history;
  if (candidate.phase === "on hold") return { ...dated, kind: "on hold" };
  if (pause !== null && today < pause.wakeOn) return { ...dated, kind: "paused", wakeOn: pause.wakeOn };
  if (candidate.phase === "unknown") return { ...dated, kind: "stage not known" };
  return { ...dated, kind: "owed", closed: false };
}
function whenAndWhy(candidate, followUps, policy, today) {
  const red = followUps.filter((each) => each.amberOnly !== true);
  const counted = red.length > 0 ? red : followUps;
  const all = counted.map((owed) => ({
    dueOn: owed.dueOn,
    todayFrom: todayFrom(owed, candidate, policy, today),
    soonFrom: blitzOnOrBefore(owed.dueOn, policy),
    why: owed.why
  }));
  const coming = candidate.history.doNotContact === null ? comingInterviewDebt(candidate, policy, today) : null;
  if (coming !== null) {
    const { dueOn, why } = coming.owed;
    const pressing = Math.max(coming.from, todayFrom(coming.owed, candidate, policy, today));
    const soonFrom = Math.max(coming.from, blitzOnOrBefore(dueOn, policy));
    all.push({ dueOn, todayFrom: pressing, soonFrom, why });
  }
  return all.reduce(
    (so, each) => so === null ? each : {
      dueOn: Math.min(so.dueOn, each.dueOn),
      todayFrom: Math.min(so.todayFrom, each.todayFrom),
      soonFrom: Math.min(so.soonFrom, each.soonFrom),
      why: each.dueOn < so.dueOn ? each.why : so.why
    },
    null
  );
}
function atRest(candidate, today) {
  const { doNotContact, confirmed, confirmedOn } = candidate.history;
  const decision = decisionOf(candidate);
  if (confirmed === "erased") return { kind: "nothing", why: "Erased, as they asked. This row is yours to delete" };
  if (decision !== null && decision.kind !== "hired" && isTold(candidate, decision)) {
    const dayIsKnown = !(decision.beforeStart && candidate.stageSaysTold);
    const why = decision.toldOn !== null && dayIsKnown ? `Told on ${sayDay(decision.toldOn, today)}` : "The stage says so";
    return { kind: "told", why };
  }
  if (doNotContact !== null)
    return { kind: "nothing", why: `Do not contact, since ${sayDay(doNotContact.since, today)}` };
  if (candidate.phase === "hired") return { kind: "nothing", why: "Hired" };
  if (isClosed(candidate.phase) && (decision === null || wasBeforeStart(candidate, decision))) {
    return { kind: "nothing", why: "Closed before the tracker came; not known whether told" };
  }
  if (decision !== null) return { kind: "nothing", why: "Closed, and they heard from us since" };
  if (confirmed === "not active" && confirmedOn !== null) {
    return { kind: "nothing", why: `Not active, as said on ${sayDay(confirmedOn, today)}` };
  }
  if (candidate.phase === "sourced") return { kind: "nothing", why: "Sourced; nothing is owed until they answer" };
  return { kind: "nothing", why: "Nothing is owed yet" };
}
var isQuestion = (kind) => kind === "no contact date" || kind === "still active?";

// src/app/candidate/card.ts
var LATEST_TOUCHES = 3;
function cardOf(scan, one, log) {
  const { candidate, listed, followUps, standing } = one;
  const { today } = scan.moment;
  const { history } = candidate;
  const { pause, waitingOn, doNotContact } = history;
  const status = statusText(standing, today);
  const decision = decisionOf(candidate);
  return {
    candidateId: candidate.id,
    sheetId: listed.sheetId,
    row: listed.row,
    name: listed.name,
    role: listed.role,
    stage: listed.stage,
    phase: listed.phase,
    owner: listed.owner,
    email: listed.email,
    phone: listed.phone,
    status,
    tone: toneOf(standing, status),
    lastWord: candidate.personLastWord === null ? null : isoOf(candidate.personLastWord),
    owed: followUps.map((followUp) => owedLine(followUp, today)),
    question: isQuestion(standing.kind) ? "still active?" : null,
    canClose: decision === null ? !isClosed(candidate.phase) : !isTold(candidate, decision),
    promises: history.openPromises.map(({ id: id2, dueOn, text: text6 }) => ({
      id: id2,
      dueOn: isoOf(dueOn),
      text: text6,
      canMove: today <= dueOn
    })),
    interviews: askedInterviews(candidate.interviews, today),
    pause: pause === null || pause.wakeOn <= today ? null : { wakeOn: isoOf(pause.wakeOn), reason: pause.reason, candidateKnows: pause.candidateKnows },
    waitingOn: waitingOn === null ? null : { whom: waitingOn.whom, since: isoOf(waitingOn.since) },
    touches: latestTouches(log, candidate.id),
    otherRows: otherRowsOf(scan, one),
    doNotContact: doNotContact === null ? null : { by: doNotContact.by, since: isoOf(doNotContact.since) },
    today: isoOf(today)
  };
}
var ASKED_ABOUT_DAYS = 30;
var MOST_ASKED = 2;
function askedInterviews(interviews, today) {
  return interviews.filter((interview2) => asksIfItHappened(interview2, today) && interview2.on >= today - ASKED_ABOUT_DAYS).sort((one, other) => other.on - one.on).slice(0, MOST_ASKED).map(({ id: id2, on }) => ({ id: id2, on: isoOf(on) }));
}
function toneOf(standing, status) {
  const begins = (words) => status.startsWith(words);
  if (begins(OVERDUE)) return "overdue";
  if (begins(TODAY) || begins(QUIET_WORDS.c)) return "today";
  if (begins(BY) || begins(CLOSED_LATELY)) return "soon";
  if (isQuestion(standing.kind) || standing.kind === "stage not known") return "ask";
  if (begins(QUIET_WORDS.t)) return "closed";
  return begins(QUIET_WORDS.o) ? "fine" : "quiet";
}
function latestTouches(log, candidateId) {
  const undone = new Set(log.flatMap((event) => event.kind === "take back" ? [event.refersTo] : []));
  return log.map((event, index) => ({ event, index })).filter(
    ({ event }) => event.candidateId === candidateId && (event.kind === "touch" || event.kind === "inbound") && !undone.has(event.id)
  ).sort((one, other) => other.event.day - one.event.day || other.index - one.index).slice(0, LATEST_TOUCHES).map(({ event }) => ({
    id: event.id,
    on: isoOf(event.day),
    what: wordFor(event),
    summary: "summary" in event ? event.summary : "",
    who: event.who
  }));
}
function wordFor(event) {
  if (event.kind === "inbound") return "they wrote";
  if (event.kind !== "touch") return event.kind;
  if (!event.reached && event.channel === "call") return "no answer";
  if (event.entered === "set-up") return "contact date found at set-up";
  if (event.entered === "by hand") return "day typed in the sheet";
  const words = {
    call: "spoke",
    email: "mailed",
    message: "messaged",
    meeting: "met",
    voicemail: "voicemail",
    ats: "written by the applicant system",
    other: "in touch"
  };
  return event.closing ? `${words[event.channel]}, loop closed` : words[event.channel];
}
function otherRowsOf(scan, one) {
  return scan.candidates.filter((other) => other !== one && isSamePerson(other.candidate, one.candidate)).map(({ listed }) => ({ sheet: listed.sheet, row: listed.row, says: `${listed.role}, ${listed.stage}` }));
}
var nobody = (key, says2, isTracker) => ({
  kind: "nobody",
  key,
  says: says2,
  isTracker
});
var NO_ROW = { tab: null, cells: [] };
function selectionKey(sheetId, row3, { tab, cells }, today) {
  const told2 = cells.map((cell, index) => index + 1 === tab?.ours.followUp ? "" : cell);
  const text6 = JSON.stringify([sheetId, row3, told2, today]);
  return `${sheetId}:${row3}:${hashed(text6)}`;
}

// src/app/friday/compose.ts
var SENDER_NAME = "Close the Loop";
function fridayLetters(deps, scan, blitz) {
  return fridayInputs(deps, scan, blitz).map(({ to, input }) => ({
    to,
    compose: ({ repeat, first }) => {
      const by = scan.settings.startedBy;
      const mail = fridayMail({ ...input, repeat, firstMailFrom: first && by !== "" && by !== to ? by : null });
      return asMail(to, mail, scan);
    }
  }));
}
function rehearsalLetter(deps, scan, blitz) {
  const to = bareAddress(scan.settings.setUpBy);
  if (to === null) return [];
  const inputs = fridayInputs(deps, scan, blitz);
  const texts2 = textsOf(deps, scan);
  return [
    {
      to,
      compose: ({ repeat }) => asMail(
        to,
        rehearsalMail({
          workbook: deps.workbook,
          settingsLink: deps.settingsLink,
          texts: texts2,
          on: scan.moment.today,
          repeat,
          letters: inputs.map((letter) => ({
            to: letter.to,
            input: letter.input,
            subject: fridaySubject(letter.input)
          }))
        }),
        scan
      )
    }
  ];
}
function fridayInputs(deps, scan, blitz) {
  const { addressees } = addresseesOf(scan.candidates, scan.settings, scan.moment.today);
  const covers = addressees.some(({ adopted }) => adopted.some(({ reason }) => reason === "away"));
  let log = [];
  if (covers) tolerated(() => void (log = deps.tail()));
  return addressees.map((addressee) => ({ to: addressee.to, input: inputFor(deps, scan, blitz, addressee, log) })).sort((a, b) => urgency(b.input) - urgency(a.input) || (a.to < b.to ? -1 : 1));
}
function inputFor(deps, scan, blitz, { own, adopted, recruiter }, log) {
  const { settings, moment } = scan;
  const policy = recruiter === null ? settings.policy : policyOf(recruiter, settings.recruiters, settings.policy);
  const listOf2 = (rows) => fridayList(rows, policy, moment.today);
  return {
    workbook: deps.workbook,
    settingsLink: deps.settingsLink,
    texts: textsOf(deps, scan),
    on: scan.moment.today,
    blitzOn: blitz.on,
    own: listOf2(own),
    hasOwn: own.length > 0 || recruiter?.fridayMail === true,
    adopted: adopted.map(({ reason, owner, rows }) => ({
      reason,
      owner,
      list: listOf2(reason === "away" ? rows.map((row3) => withLastTouches(row3, log)) : rows)
    })),
    firstMailFrom: null,
    repeat: false
  };
}
function withLastTouches(row3, log) {
  const lastTouches = latestTouches(log, row3.candidate.id).flatMap(
    ({ on, summary }) => summary === "" ? [] : [{ on: dayOf(on) ?? 0, summary }]
  );
  return { ...row3, listed: { ...row3.listed, lastTouches } };
}
var textsOf = (deps, scan) => textsFor(scan.settings.language, deps.workbook.locale);
function asMail(to, mail, { settings }) {
  const replyTo = bareAddress(settings.lead) ?? bareAddress(settings.startedBy) ?? bareAddress(settings.setUpBy) ?? "";
  return { to, ...mail, replyTo, senderName: SENDER_NAME };
}
function urgency({ own, adopted }) {
  const lines = [own, ...adopted.map(({ list }) => list)].flatMap((list) => [...list.today]);
  return Math.max(0, ...lines.map((line2) => line2.daysLate)) * 1e4 + Math.min(lines.length, 9999);
}

// src/app/mailing/batch.ts
var RUN_BUDGET_MS = 4.5 * 60 * 1e3;
var MOST_UNMAILED = 20;
function runMark(deps, round, unmailed) {
  return writeRunMark({
    period: round.period,
    state: unmailed.length === 0 ? "done" : "incomplete",
    run: deps.run,
    until: 0,
    at: deps.clock(),
    by: deps.user,
    unmailed: unmailed.slice(0, MOST_UNMAILED)
  });
}

// src/app/mailing/claim-batch.ts
var LEASE_MS = 7 * 60 * 1e3;
var LOCK_WAIT_MS3 = 1e4;
function claimRound(deps, round, quota) {
  const answer = { claim: null };
  for (const pause of [0, ...BACK_OFF_MS]) {
    if (pause > 0) deps.sleep(pause);
    try {
      deps.lock.hold(LOCK_WAIT_MS3, () => {
        answer.claim = underLock(deps, round, quota);
      });
    } catch {
    }
    if (answer.claim !== null) return answer.claim;
  }
  return { kind: "busy", resumeIn: minutes(LEASE_MS) + 1 };
}
function underLock(deps, round, quota) {
  const marks = deps.marks.all();
  const held = readRunMark(marks[runKey(round.errand)]);
  if (held !== null && held.state === "running" && held.run !== deps.run && held.until > deps.clock()) {
    return { kind: "busy", resumeIn: minutes(held.until - deps.clock()) + 1 };
  }
  const todo = [];
  const givenUp = [];
  const changes = {};
  for (const letter of round.letters) {
    const text6 = marks[letterKey(round.errand, letter.to)];
    const mark2 = readLetterMark(text6);
    const state = mark2 === null || mark2.period !== round.period ? null : mark2.state;
    const own = mark2?.run === deps.run;
    if (state === "sent" || state === "sent again") continue;
    if (state === "repeating" && !own) {
      givenUp.push({
        to: letter.to,
        result: "sent again, unsure",
        says: "Stopped while repeating; not sent a third time"
      });
      const mark3 = { period: round.period, state: "sent again", run: deps.run };
      changes[letterKey(round.errand, letter.to)] = writeLetterMark(mark3);
      continue;
    }
    const repeat = state === "unsure" || state === "repeating" || state === "sending" && !own;
    todo.push({ ...letter, repeat, first: text6 === void 0, claimAs: repeat ? "repeating" : "sending" });
  }
  const first = todo[0];
  if (first === void 0) {
    const known = held !== null && held.period === round.period && held.state === "done";
    if (!known || givenUp.length > 0)
      deps.marks.setAll({ ...changes, [runKey(round.errand)]: runMark(deps, round, []) });
    return { kind: "nothing", givenUp };
  }
  if (quota <= 0) {
    const over = runMark(
      deps,
      round,
      todo.map(({ to }) => to)
    );
    deps.marks.setAll({ ...changes, [runKey(round.errand)]: over });
    return { kind: "no quota", todo, givenUp };
  }
  const now = deps.clock();
  deps.marks.setAll({
    ...changes,
    [runKey(round.errand)]: writeRunMark({
      period: round.period,
      state: "running",
      run: deps.run,
      until: now + LEASE_MS,
      at: now,
      by: deps.user,
      unmailed: []
    }),
    [letterKey(round.errand, first.to)]: writeLetterMark({ period: round.period, state: first.claimAs, run: deps.run })
  });
  return { kind: "claimed", todo, givenUp };
}
var minutes = (ms) => Math.ceil(ms / 6e4);

// src/app/mailing/send-batch.ts
function post(deps, round) {
  if (round.letters.length === 0) return { state: "nothing", outcomes: [], resumeIn: null };
  const quota = retried(deps.sleep, () => deps.mailer.remaining());
  const claim = claimRound(deps, round, quota);
  switch (claim.kind) {
    case "busy":
      return { state: "busy", outcomes: [], resumeIn: claim.resumeIn };
    case "nothing":
      return { state: "nothing", outcomes: claim.givenUp, resumeIn: null };
    case "no quota":
      return { state: "incomplete", outcomes: [...claim.givenUp, ...claim.todo.map(noQuota)], resumeIn: null };
    case "claimed":
      return sendAll(deps, round, claim, quota);
  }
}
function sendAll(deps, round, claim, quota) {
  const outcomes = [...claim.givenUp];
  const unmailed = [];
  let left = quota;
  for (const [index, letter] of claim.todo.entries()) {
    const sent = sendOne(deps, round, letter, left);
    left = sent.left;
    outcomes.push({ to: letter.to, result: sent.result, says: sent.says });
    if (sent.state === "failed" || sent.state === "unsure") unmailed.push(letter.to);
    const recorded = {
      [letterKey(round.errand, letter.to)]: writeLetterMark({ period: round.period, state: sent.state, run: deps.run })
    };
    const rest = claim.todo.slice(index + 1);
    const next = rest[0];
    const late = deps.clock() - round.startedAt > RUN_BUDGET_MS;
    if (next === void 0 || late || left <= 0) {
      if (!late) outcomes.push(...rest.map(noQuota));
      const missed = [...unmailed, ...rest.map(({ to }) => to)];
      const over = runMark(deps, round, missed);
      saveOr(deps, () => deps.marks.setAll({ ...recorded, [runKey(round.errand)]: over }));
      return {
        state: missed.length === 0 ? "done" : "incomplete",
        outcomes,
        resumeIn: late && rest.length > 0 ? 1 : null
      };
    }
    const claimed = writeLetterMark({ period: round.period, state: next.claimAs, run: deps.run });
    const saved2 = saveOr(deps, () => deps.marks.setAll({ ...recorded, [letterKey(round.errand, next.to)]: claimed }));
    if (!saved2) return { state: "incomplete", outcomes, resumeIn: 8 };
  }
  return { state: "done", outcomes, resumeIn: null };
}
function sendOne(deps, round, letter, quota) {
  let left = quota;
  let repeat = letter.repeat;
  let tries = 0;
  for (; ; ) {
    let mail;
    try {
      mail = letter.compose({ repeat, first: letter.first });
    } catch (error) {
      return { state: "failed", result: "failed", says: `The mail could not be written: ${messageOf(error)}`, left };
    }
    try {
      deps.mailer.send(mail);
      left -= 1;
      return repeat ? { state: "sent again", result: "sent again, unsure", says: "The first send was not confirmed", left } : { state: "sent", result: "sent", says: "", left };
    } catch (error) {
      deps.sleep(BACK_OFF_MS[tries] ?? 0);
      tries += 1;
      const now = quotaOrNull(deps);
      if (now === left) {
        if (tries < BACK_OFF_MS.length && deps.clock() - round.startedAt <= RUN_BUDGET_MS) continue;
        return { state: "failed", result: "failed", says: messageOf(error), left };
      }
      left = now ?? left - 1;
      if (repeat) return { state: "sent again", result: "sent again, unsure", says: "No send was confirmed", left };
      const claimed = writeLetterMark({ period: round.period, state: "repeating", run: deps.run });
      const key = letterKey(round.errand, letter.to);
      if (left <= 0 || !saveOr(deps, () => deps.marks.setAll({ [key]: claimed }))) {
        return { state: "unsure", result: "failed", says: `Not known whether it was sent: ${messageOf(error)}`, left };
      }
      repeat = true;
      tries = 0;
    }
  }
}
function quotaOrNull(deps) {
  try {
    return retried(deps.sleep, () => deps.mailer.remaining());
  } catch {
    return null;
  }
}
function saveOr(deps, save) {
  try {
    retried(deps.sleep, save);
    return true;
  } catch {
    return false;
  }
}
var noQuota = ({ to }) => ({
  to,
  result: "no quota",
  says: "The account had no mail left for today; caught up on the next working day"
});
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/app/friday/run.ts
function runFriday(deps, moment, start) {
  if (start === "continue")
    tolerated(() => {
      deps.schedule.clearOneOffs();
    });
  const scan = retried(deps.sleep, () => deps.tracker.scan(moment));
  if (scan === null) {
    tolerated(() => {
      deps.schedule.remove();
    });
    return { state: "no tracker", week: null, outcomes: [] };
  }
  return runFridayOver(deps, scan, start);
}
function runFridayOver(deps, scan, start) {
  const { settings, moment } = scan;
  if (settings.trackerId !== deps.workbook.id) return { state: "a copy", week: null, outcomes: [] };
  const blitz = start === "blitz" ? blitzFor(moment.today, settings.policy) : latestBlitz(moment.today, moment.minute, settings.policy);
  if (start !== "blitz" && !worthCatchingUp(deps, scan, blitz, start)) {
    return { state: "not now", week: blitz.week, outcomes: [] };
  }
  const round = {
    errand: settings.started ? "friday" : "rehearsal",
    period: blitz.week,
    startedAt: moment.at,
    letters: settings.started ? fridayLetters(deps, scan, blitz) : rehearsalLetter(deps, scan, blitz)
  };
  const result = post(deps, round);
  if (result.resumeIn !== null) {
    const minutes2 = result.resumeIn;
    tolerated(() => {
      retried(deps.sleep, () => {
        deps.schedule.continueSoon(minutes2);
      });
    });
  }
  writeLog(deps, round, moment, result.outcomes);
  return { state: result.state, week: blitz.week, outcomes: result.outcomes };
}
function worthCatchingUp(deps, scan, blitz, start) {
  const { settings, moment, tabs } = scan;
  const startDay = Math.min(...tabs.map((tab) => tab.startDay));
  if (blitz.on < startDay) return false;
  if (start === "continue") return true;
  if (!isWorkingDay(settings.policy.calendar, moment.today) || blitz.on === moment.today) return false;
  const marks = retried(deps.sleep, () => deps.marks.all());
  const ended = ["friday", "rehearsal"].some((errand) => {
    const mark2 = readRunMark(marks[runKey(errand)]);
    return mark2 !== null && mark2.period === blitz.week && mark2.state === "done";
  });
  return !ended;
}
function writeLog(deps, round, moment, outcomes) {
  if (outcomes.length === 0) return;
  const entries = outcomes.map(({ to, result, says: says2 }) => ({
    week: round.period,
    day: moment.today,
    minute: moment.minute,
    to,
    what: round.errand,
    result,
    says: says2,
    by: deps.user
  }));
  try {
    deps.log.append(entries);
  } catch {
    deps.sleep(1e3);
    tolerated(() => {
      retried(deps.sleep, () => {
        const there = new Set(deps.log.read().map(entryKey));
        deps.log.append(entries.filter((entry) => !there.has(entryKey(entry))));
      });
    });
  }
}
var entryKey = ({ week, day: day2, minute: minute2, to, what, result }) => JSON.stringify([week, day2, minute2, to, what, result]);

// src/domain/mail/manager-mail.ts
var BUILDING_WEEKS = 4;
function managerMail(input) {
  const { texts: texts2, workbook } = input;
  const { manager } = texts2;
  const week = Math.floor((input.on - input.startDay) / 7) + 1;
  const blocks = [];
  if (week <= BUILDING_WEEKS) blocks.push({ kind: "paragraph", text: fill(manager.building, { week }) });
  if (input.notMailed.length > 0) {
    const who = input.notMailed.map((address) => flat(address, 60)).join(", ");
    blocks.push({ kind: "notice", text: fill(manager.notMailed, { who }) });
  }
  if (input.problems > 0) blocks.push({ kind: "notice", text: count(manager.problems, input.problems) });
  blocks.push({ kind: "heading", text: manager.figures, tone: "plain", count: null });
  blocks.push({ kind: "figure", label: manager.figure.coverage, ...coverage(input, week) });
  blocks.push(plainFigure(manager.figure.overdue, input.overdue));
  blocks.push(plainFigure(manager.figure.unconfirmed, input.unconfirmed));
  blocks.push(plainFigure(manager.figure.toldNotKnown, input.notKnown));
  blocks.push(plainFigure(manager.figure.touches, input.touches));
  if (input.showNames) {
    blocks.push({ kind: "heading", text: manager.longest, tone: "plain", count: null });
    if (input.longest.length === 0) blocks.push({ kind: "paragraph", text: manager.longestNone });
    for (const wait of input.longest) {
      const name = flat(wait.name, 60);
      const owner = flat(wait.owner, 60);
      blocks.push({
        kind: "row",
        cells: [
          name === "" ? fill(texts2.line.noName, { row: wait.row }) : name,
          owner === "" ? manager.ownerUnknown : owner,
          count(manager.waitingDays, wait.days)
        ],
        href: rowLink(workbook.id, wait.sheetId, wait.row)
      });
    }
  }
  return mailAbout(input, {
    headline: manager.headline,
    lead: `${manager.figure.coverage}: ${coverage(input, week).value}`,
    blocks,
    footer: flat(workbook.name, 80),
    stop: manager.footer
  });
}
function coverage({ coverage: figure, texts: texts2 }, week) {
  const { manager } = texts2;
  const leftOut = figure.excluded.reduce((sum, { n }) => sum + n, 0);
  const left = leftOut > 0 ? count(manager.leftOut, leftOut) : "";
  const { numerator, denominator, rate } = figure;
  if (denominator === 0) return { value: manager.notAvailable, detail: left };
  const counts = fill(manager.of, { numerator, denominator });
  if (rate === null || week <= BUILDING_WEEKS) return { value: counts, detail: left };
  return { value: `${Math.round(rate * 100)} %`, detail: left === "" ? counts : `${counts}, ${left}` };
}
var plainFigure = (label, value) => ({
  kind: "figure",
  label,
  value: String(value),
  detail: ""
});

// src/app/morning/compose-managers.ts
function managersLetters(deps, scan, events, notMailed) {
  const { settings, moment, candidates } = scan;
  const theirs2 = new Set(candidates.map(({ listed }) => bareAddress(listed.email)));
  const managers = settings.managers.map(bareAddress).filter((address) => address !== null && !theirs2.has(address));
  if (managers.length === 0) return [];
  const found = figures(
    candidates.map(({ candidate }) => candidate),
    events,
    settings.policy,
    moment.today
  );
  const lastWeek = countedTouches(events, settings.policy, moment.today).filter(
    ({ day: day2, entered }) => day2 > moment.today - 7 && entered !== "set-up"
  );
  const input = {
    workbook: deps.workbook,
    settingsLink: deps.settingsLink,
    texts: textsOf(deps, scan),
    on: moment.today,
    startDay: Math.min(...scan.tabs.map((tab) => tab.startDay)),
    coverage: found.withinAWeek,
    overdue: candidates.filter(({ followUps }) => followUps.some(({ dueOn }) => dueOn < moment.today)).length,
    unconfirmed: found.silence.unconfirmed,
    notKnown: found.decidedNotTold.notKnown,
    touches: lastWeek.length,
    longest: longestOf(found, scan),
    showNames: settings.managersSeeNames,
    notMailed,
    problems: scan.problems.length + settings.problems.length
  };
  return [...new Set(managers)].sort().map((to) => ({
    to,
    compose: ({ repeat }) => asMail(to, managerMail({ ...input, repeat }), scan)
  }));
}
function longestOf(found, { candidates }) {
  const byId = new Map(candidates.map(({ listed }) => [listed.id, listed]));
  return found.longestWaits.flatMap(({ candidateId, days }) => {
    const who = byId.get(candidateId);
    if (who === void 0 || days <= 7) return [];
    return [{ name: who.name, owner: who.owner, days, sheetId: who.sheetId, row: who.row }];
  });
}

// src/app/morning/run.ts
function runMorning(deps, moment) {
  const scan = retried(deps.sleep, () => deps.tracker.scan(moment));
  if (scan === null) {
    tolerated(() => {
      deps.schedule.remove();
    });
    return { state: "no tracker", week: null, outcomes: [] };
  }
  const { settings } = scan;
  if (settings.trackerId !== deps.workbook.id) return { state: "a copy", week: null, outcomes: [] };
  tolerated(() => {
    deps.tracker.save(scan);
  });
  const before = retried(deps.sleep, () => deps.marks.all());
  tolerated(() => {
    deps.schedule.follow(settings, before);
  });
  planMovedBlitz(deps, scan);
  const done2 = runFridayOver(deps, scan, "catch up");
  if (settings.started && isWorkingDay(settings.policy.calendar, moment.today)) {
    const marks = retried(deps.sleep, () => deps.marks.all());
    send(deps, scan, managersRound(deps, scan, marks));
    send(deps, scan, morningRound(deps, scan, marks));
  }
  tolerated(() => {
    deps.showFigures(scan);
  });
  tolerated(() => {
    showInSettings(deps, scan);
    deps.log.makeRoom();
  });
  return done2;
}
function showInSettings(deps, scan) {
  const { settings, moment, gone } = scan;
  const people2 = settings.started ? notListed(scan) : [];
  if (people2.length > 0) deps.listRecruiters(people2);
  if (gone.length !== settings.rowsGone) deps.setSetting("rowsGone", String(gone.length));
  const health = fridayHealth(deps.marks.all(), settings, moment);
  const timersOf = health.timersOf.join(", ");
  if (timersOf !== settings.timersOf) deps.setSetting("timersOf", timersOf);
  if (health.line !== settings.lastRun) deps.setSetting("lastRun", health.line);
}
function notListed({ candidates, settings, moment }) {
  return addresseesOf(candidates, settings, moment.today).addressees.flatMap(({ to, recruiter, own }) => {
    const [row3] = recruiter === null ? own : [];
    return row3 === void 0 ? [] : [{ name: readOwner(row3.listed.owner).name || to, address: to }];
  });
}
function send(deps, scan, round) {
  if (round === null) return;
  const { outcomes } = post(deps, round);
  writeLog(deps, round, scan.moment, outcomes);
}
function planMovedBlitz(deps, { settings, moment }) {
  const { policy } = settings;
  const usual = weekdayOf(moment.today) === policy.blitz.weekday;
  const hours = policy.blitz.hour - moment.minute / 60;
  if (usual || hours <= 0 || blitzOnOrBefore(moment.today, policy) !== moment.today) return;
  tolerated(() => {
    retried(deps.sleep, () => {
      deps.schedule.runTodayIn(hours);
    });
  });
}
function managersRound(deps, scan, marks) {
  const { settings, moment } = scan;
  if (settings.managers.length === 0) return null;
  const blitz = latestBlitz(moment.today, moment.minute, settings.policy);
  const startDay = Math.min(...scan.tabs.map((tab) => tab.startDay));
  const sent = readRunMark(marks[runKey("manager")]);
  if (blitz.on >= moment.today || blitz.on < startDay) return null;
  if (sent !== null && sent.period === blitz.week && sent.state === "done") return null;
  const friday = readRunMark(marks[runKey("friday")]);
  const notMailed = friday !== null && friday.period === blitz.week ? friday.unmailed : [];
  const { events } = retried(deps.sleep, () => deps.touches().read());
  const letters = managersLetters(deps, scan, events, notMailed);
  return { errand: "manager", period: blitz.week, startedAt: moment.at, letters };
}
function morningRound(deps, scan, marks) {
  const { settings, moment, candidates } = scan;
  const lastNote = lastNoteBefore(moment.today, scan, marks);
  const texts2 = textsOf(deps, scan);
  const letters = addresseesOf(candidates, settings, moment.today).addressees.flatMap((addressee) => {
    if (addressee.recruiter !== null && !addressee.recruiter.morningNote) return [];
    const rows = [...addressee.own, ...addressee.adopted.flatMap((adopted) => adopted.rows)];
    const lines = morningLines(rows, moment.today, lastNote);
    if (lines.length === 0) return [];
    const { to } = addressee;
    const { workbook, settingsLink } = deps;
    const compose = ({ repeat }) => asMail(to, morningNote({ workbook, settingsLink, texts: texts2, on: moment.today, lines, repeat }), scan);
    return [{ to, compose }];
  });
  if (letters.length === 0) return null;
  return { errand: "morning", period: isoOf(moment.today), startedAt: moment.at, letters };
}
function lastNoteBefore(today, { settings }, marks) {
  const usual = workingDayOnOrBefore(settings.policy.calendar, today - 1);
  const mark2 = readRunMark(marks[runKey("morning")]);
  const noted = mark2 === null ? null : dayOf(mark2.period);
  return noted === null || noted >= today ? usual : Math.max(Math.min(usual, noted), today - 7);
}

// src/app/friday/hourly-look.ts
var BLITZ_LOOKED_AT = "hourly blitz";
var MORNING_LOOKED_AT = "hourly morning";
var CONTINUE_AT = "hourly continue";
var MORNING_MINUTE = 7 * 60;
function hourlyErrand(settings, marks, { at: at2, sheet, blitzZone }) {
  const blitz = latestBlitz(blitzZone.today, blitzZone.minute, settings.policy);
  if (blitz.on === blitzZone.today && marks[BLITZ_LOOKED_AT] !== blitz.week) return "blitz";
  const planned = Number(marks[CONTINUE_AT] ?? Infinity);
  const run = readRunMark(marks[runKey(settings.started ? "friday" : "rehearsal")]);
  const isStopped = run !== null && run.period === blitz.week && run.state === "running" && run.until <= at2;
  if (planned <= at2 || isStopped) return "continue";
  return sheet.minute >= MORNING_MINUTE && marks[MORNING_LOOKED_AT] !== isoOf(sheet.today) ? "morning" : null;
}
function lookHourly(deps, settings, moment, blitzZone) {
  if (settings === null) {
    tolerated(() => {
      deps.schedule.remove();
    });
    return null;
  }
  const marks = retried(deps.sleep, () => deps.marks.all());
  const errand = hourlyErrand(settings, marks, { at: moment.at, sheet: moment, blitzZone });
  if (errand === "blitz") {
    runFriday(deps, moment, "blitz");
    deps.marks.set(BLITZ_LOOKED_AT, latestBlitz(blitzZone.today, blitzZone.minute, settings.policy).week);
  } else if (errand === "continue") runFriday(deps, moment, "continue");
  else if (errand === "morning") {
    runMorning(deps, moment);
    deps.marks.set(MORNING_LOOKED_AT, isoOf(moment.today));
  }
  return errand;
}

// src/adapters/schedule/hourly-trigger.ts
var HANDLER = "hourlyRun";
var HourlyTrigger = class {
  constructor(marks, now) {
    this.marks = marks;
    this.now = now;
  }
  /** Another hour or zone in Settings needs no other trigger: `anew` is only noted. */
  install(_settings, anew) {
    if (this.ours().length > 0) return anew;
    ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
    return true;
  }
  ids() {
    return this.ours().map((trigger) => trigger.getUniqueId());
  }
  remove() {
    for (const trigger of this.ours()) ScriptApp.deleteTrigger(trigger);
  }
  continueSoon(afterMinutes) {
    this.marks().set(CONTINUE_AT, String(this.now + afterMinutes * 6e4));
  }
  /** Each look asks the calendar itself on which day the blitz is held. */
  runTodayIn() {
    return void 0;
  }
  clearOneOffs() {
    this.marks().remove(CONTINUE_AT);
  }
  ours() {
    return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
  }
};

// src/adapters/schedule/script-triggers.ts
var HANDLERS = {
  weekly: "fridayRun",
  daily: "morningRun",
  oneOff: "continueFridayRun",
  moved: "movedFridayRun"
};
var MORNING_HOUR = 7;
var ScriptTriggers = class {
  constructor(zone) {
    this.zone = zone;
    this.known = null;
  }
  install(settings, anew) {
    const there = this.ours();
    const zone = settings.zone === "" ? this.zone : settings.zone;
    const makers = {
      // Half past the hour, give or take Google's quarter: always within the hour that Settings names.
      [HANDLERS.weekly]: () => ScriptApp.newTrigger(HANDLERS.weekly).timeBased().onWeekDay(weekDay(settings.policy.blitz.weekday)).atHour(settings.policy.blitz.hour).nearMinute(30).inTimezone(zone).create(),
      [HANDLERS.daily]: () => ScriptApp.newTrigger(HANDLERS.daily).timeBased().everyDays(1).atHour(MORNING_HOUR).inTimezone(zone).create()
    };
    let added2 = false;
    for (const [handler, make] of Object.entries(makers)) {
      const former = there.filter((trigger) => trigger.getHandlerFunction() === handler);
      if (former.length > 0 && !anew) continue;
      there.push(make());
      added2 = true;
      this.deleteThose(former);
    }
    return added2;
  }
  ids() {
    const lasting = [HANDLERS.weekly, HANDLERS.daily];
    return this.ours().filter((trigger) => lasting.includes(trigger.getHandlerFunction())).map((trigger) => trigger.getUniqueId());
  }
  remove() {
    this.deleteThose([...this.ours()]);
  }
  continueSoon(afterMinutes) {
    this.deleteAll([HANDLERS.oneOff]);
    ScriptApp.newTrigger(HANDLERS.oneOff).timeBased().after(afterMinutes * 6e4).create();
  }
  runTodayIn(hoursFromNow) {
    this.deleteAll([HANDLERS.moved]);
    ScriptApp.newTrigger(HANDLERS.moved).timeBased().after(hoursFromNow * 36e5).create();
  }
  clearOneOffs() {
    this.deleteAll([HANDLERS.oneOff, HANDLERS.moved]);
  }
  deleteAll(handlers) {
    this.deleteThose(this.ours().filter((trigger) => handlers.includes(trigger.getHandlerFunction())));
  }
  deleteThose(triggers) {
    for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
    this.known = this.ours().filter((trigger) => !triggers.includes(trigger));
  }
  /** Asked for once: one list of them costs a call. */
  ours() {
    const names3 = Object.values(HANDLERS);
    this.known ?? (this.known = ScriptApp.getProjectTriggers().filter((trigger) => names3.includes(trigger.getHandlerFunction())));
    return this.known;
  }
};
function weekDay(weekday) {
  const days = [
    ScriptApp.WeekDay.MONDAY,
    ScriptApp.WeekDay.TUESDAY,
    ScriptApp.WeekDay.WEDNESDAY,
    ScriptApp.WeekDay.THURSDAY,
    ScriptApp.WeekDay.FRIDAY,
    ScriptApp.WeekDay.SATURDAY,
    ScriptApp.WeekDay.SUNDAY
  ];
  return days[weekday - 1] ?? ScriptApp.WeekDay.FRIDAY;
}

// src/app/ports/tracker-tab.ts
var OUR_COLUMNS = ["followUp", "nextWordBy", "lastWord", "id", "state"];
var ALL_OUR_COLUMNS = ["followUp", "nextWordBy", "lastWord", "waitingOn", "id", "state"];
var VALUE_COLUMNS = ["nextWordBy", "lastWord", "waitingOn", "id", "state"];
var interviewName = (round) => `interview ${round}`;
var cellAt = (row3, column) => column === null || column === void 0 ? "" : row3.cells[column - 1] ?? "";

// src/app/tracker/read/row-identity.ts
var idCell = (id2, { name, email, owner, stage }, ownerBefore = "") => [id2, shortPrint(name), shortPrint(email), shortPrint(owner) || ownerBefore, shortPrint(stage)].join(".");
function idIn(cell) {
  const match = /^([a-z0-9]{6,40})\.([a-z0-9]{0,6})\.([a-z0-9]{0,6})(?:\.[a-z0-9]{0,6}){0,2}$/.exec(cell.trim());
  return match?.[1] ?? null;
}
function idAt(row3, { ours }) {
  const cell = cellAt(row3, ours.id);
  return typeof cell === "string" ? idIn(cell) : null;
}
function knownIn({ row: row3, idCell: cell }) {
  const [id2, name, email, owner, stage] = cell.trim().split(".");
  if (idIn(cell) === null || id2 === void 0) return null;
  return { row: row3, id: id2, name: name ?? "", email: email ?? "", owner: owner ?? "", stage: stage ?? "" };
}
function isAbout2(cell, texts2) {
  const [, name = "", email = ""] = cell.trim().split(".");
  return texts2.some(
    (text6, at2) => [text6, `${text6} ${texts2[at2 + 1] ?? ""}`].map(shortPrint).some((mark2) => mark2 !== "" && (mark2 === name || mark2 === email))
  );
}
var isSameWho = (cell, name, email) => cell.split(".").slice(1, 3).join(".") === `${shortPrint(name)}.${shortPrint(email)}`;
function likeness(row3, known) {
  const [name, email] = [shortPrint(row3.name), shortPrint(row3.email)];
  const sameName = name !== "" && name === known.name;
  const sameEmail = email !== "" && email === known.email;
  if (name === known.name && email === known.email) return 2;
  return sameEmail || sameName && (email === "" || known.email === "") ? 1 : sameName ? 1 : 0;
}
function settleIdentities(rows, newId2, taken = /* @__PURE__ */ new Set(), wasCalled = () => false) {
  const settled2 = /* @__PURE__ */ new Map();
  const usedFrom = /* @__PURE__ */ new Set();
  const known = /* @__PURE__ */ new Map();
  for (const row3 of rows) {
    const found = knownIn(row3);
    if (found !== null) known.set(row3.row, found);
  }
  const give = (row3, one) => {
    settled2.set(row3, { id: one.id, cameFrom: one.row });
    taken.add(one.id);
    usedFrom.add(one.row);
  };
  for (const row3 of rows) {
    const beside = known.get(row3.row);
    if (beside !== void 0 && !taken.has(beside.id) && likeness(row3, beside) === 2) give(row3.row, beside);
  }
  const loose = /* @__PURE__ */ new Map();
  for (const one of known.values()) {
    if (taken.has(one.id) || one.name === "" && one.email === "") continue;
    const key = `${one.name}.${one.email}`;
    loose.set(key, loose.has(key) ? null : one);
  }
  for (const row3 of rows) {
    if (settled2.has(row3.row)) continue;
    const found = loose.get(`${shortPrint(row3.name)}.${shortPrint(row3.email)}`);
    if (found !== void 0 && found !== null && !taken.has(found.id)) give(row3.row, found);
  }
  for (const row3 of rows) {
    const beside = known.get(row3.row);
    if (settled2.has(row3.row) || beside === void 0 || taken.has(beside.id)) continue;
    const blankBefore = beside.name === "" && beside.email === "";
    const otherAddress = beside.email !== "" && row3.email !== "";
    const isThem = blankBefore || likeness(row3, beside) > 0 || !otherAddress && wasCalled(beside.id, row3.name);
    if (isThem) give(row3.row, beside);
  }
  const answers = rows.map((row3) => {
    const found = settled2.get(row3.row) ?? { id: newId2(), cameFrom: null };
    return identityOf(row3, found.id, found.cameFrom === null ? null : known.get(found.cameFrom) ?? null);
  });
  return {
    rows: answers,
    mended: answers.filter((one) => one.cameFrom !== null && one.cameFrom !== one.row).map((one) => one.row)
  };
}
function keepIdentities(rows, newId2) {
  return {
    rows: rows.map((row3) => {
      const known = knownIn(row3);
      return identityOf(row3, known?.id ?? newId2(), known);
    }),
    mended: []
  };
}
function identitiesByName(rows, idOf, newId2) {
  const times = /* @__PURE__ */ new Map();
  for (const { name } of rows) times.set(shortPrint(name), (times.get(shortPrint(name)) ?? 0) + 1);
  return {
    rows: rows.map((row3) => {
      const id2 = times.get(shortPrint(row3.name)) === 1 ? idOf(row3.name) : null;
      const known = id2 === null ? null : { row: row3.row, id: id2, name: "", email: "", owner: "", stage: "" };
      return identityOf(row3, id2 ?? newId2(), known);
    }),
    mended: []
  };
}
function identityOf(row3, id2, known) {
  const ownerBefore = known?.owner ?? "";
  return {
    row: row3.row,
    id: id2,
    cameFrom: known?.row ?? null,
    idCell: idCell(id2, row3, ownerBefore),
    ownerBefore,
    sameStage: known !== null && known.stage !== "" && known.stage === shortPrint(row3.stage)
  };
}

// src/adapters/sheets/archive-tabs.ts
var STATE = '{"is":"';
var ArchiveTabsInSheet = class {
  constructor(spreadsheet) {
    this.spreadsheet = spreadsheet;
  }
  find(names3, candidateIds) {
    const found = /* @__PURE__ */ new Map();
    const wanted = new Set(names3.map(asCompared));
    for (const sheet of wanted.size === 0 ? [] : this.spreadsheet.getSheets()) {
      if (!wanted.has(asCompared(sheet.getName()))) continue;
      const rows = sheet.getDataRange().getValues();
      rows.forEach((cells, index) => {
        const texts2 = cells.map((cell) => typeof cell === "string" ? cell : "");
        const at2 = texts2.findIndex((text6) => candidateIds.has(idIn(text6) ?? ""));
        const id2 = idIn(texts2[at2] ?? "");
        if (id2 === null || found.has(id2) || !isAbout2(texts2[at2] ?? "", texts2)) return;
        const ours = texts2.flatMap((text6, column) => column === at2 || text6.startsWith(STATE) ? [column + 1] : []);
        found.set(id2, { sheet: sheet.getName(), sheetId: sheet.getSheetId(), row: index + 1, ours });
      });
    }
    return found;
  }
  missing(names3) {
    const there = new Set(
      names3.length === 0 ? [] : this.spreadsheet.getSheets().map((sheet) => asCompared(sheet.getName()))
    );
    return names3.filter((name) => !there.has(asCompared(name)));
  }
  clear(rows) {
    for (const { sheetId, row: row3, ours } of rows) {
      for (const column of ours) this.spreadsheet.getSheetById(sheetId)?.getRange(row3, column).clearContent();
    }
    SpreadsheetApp.flush();
  }
};

// src/domain/policy/policy.ts
var defaultPolicy = {
  calendar: { weekend: /* @__PURE__ */ new Set([6, 7]), holidays: /* @__PURE__ */ new Set() },
  blitz: { weekday: 5, hour: 15 },
  weekDays: { default: 7 },
  answerDays: 5,
  interviewDays: 2,
  replyDays: 2,
  closeDays: 5,
  closeAmberDays: 2,
  holdTellDays: 2,
  holdEveryDays: 14,
  unconfirmedAfterDays: 30,
  voicemailCounts: false,
  hiredEveryDays: null,
  handOverDays: 2,
  promiseLateDays: 5
};

// src/domain/row/status-formula.ts
var LETTERS = ["o", "c", "w", "h", "p", "k", "n", "s", "t", "x"];
function followUpFormula(cells) {
  const { state, name } = cells;
  const letter = `MID(${state};${STATE_POSITIONS.letter};1)`;
  const due = dayAt2(state, STATE_POSITIONS.dueOn);
  const from = dayAt2(state, STATE_POSITIONS.todayFrom);
  const soon = dayAt2(state, STATE_POSITIONS.soonFrom);
  const at2 = String(STATE_POSITIONS.why);
  const why = `MID(${state};${at2};FIND("${END_OF_WHY}";${state};${at2})-${at2})`;
  const quiet = `CHOOSE(FIND(${letter};"${LETTERS.join("")}");${LETTERS.map((each) => joined_text(QUIET_WORDS[each])).join(";")})`;
  const overdue = `"${OVERDUE} "&(TODAY()-${due})&IF(TODAY()-${due}=1;" day";" days")`;
  const by = `"${BY} "&${dayText(due)}`;
  const closed = `IF(TODAY()>=${soon};${joined_text(QUIET_WORDS.c)};${joined_text(CLOSED_LATELY)})`;
  const notPressing = `IF(${letter}="c";${closed};IF(TODAY()>=${soon};${by};${quiet}))`;
  const dated = `IF(TODAY()>${due};${overdue};IF(TODAY()>=${from};${joined_text(TODAY)};${notPressing}))`;
  const word = `IF(OR(${letter}="w";${due}=0);${quiet};${dated})`;
  const unseen = `IF(LEN(${name})=0;"";${joined_text(NOT_SEEN)})`;
  return `=IFERROR(IF(LEN(${state})=0;${unseen};${word}&"${SEPARATOR}"&${why});"${NOT_SEEN}")`;
}
function dayAt2(state, position) {
  return `VALUE(MID(${state};${position};5))`;
}
function dayText(day2) {
  const weekday = `CHOOSE(WEEKDAY(${day2});"Sun";"Mon";"Tue";"Wed";"Thu";"Fri";"Sat")`;
  const months = '"Jan";"Feb";"Mar";"Apr";"May";"Jun";"Jul";"Aug";"Sep";"Oct";"Nov";"Dec"';
  return `${weekday}&" "&DAY(${day2})&" "&CHOOSE(MONTH(${day2});${months})`;
}
function joined_text(words) {
  return `"${words}"`;
}

// src/adapters/sheets/last-run-formula.ts
function lastRunFormula(logTab, line2, asOf2) {
  const tab = `'${logTab.replace(/'/g, "''")}'!`;
  const column = (letter) => `${tab}${letter}2:${letter}`;
  const row3 = `SUMPRODUCT(MAX(((${column("D")}="friday")+(${column("D")}="rehearsal"))*ROW(${column("D")})))`;
  const at2 = (letter) => `INDEX(${tab}${letter}1:${letter};${row3})`;
  const sameRound = `(${column("B")}=${at2("B")})*(${column("C")}=${at2("C")})`;
  const missed = `SUMPRODUCT(${sameRound}*((${column("F")}="failed")+(${column("F")}="no quota")))`;
  const how = `IF(${missed}=0;"done";${missed}&" not mailed")&IF(${at2("D")}="rehearsal";" (rehearsal).";".")`;
  const said = `"Last run "&${dayText(at2("B"))}&" "&YEAR(${at2("B")})&" by "&${at2("H")}&": "&${how}`;
  const otherwise2 = `"${line2.replace(/"/g, '""')}"`;
  return `=IFERROR(IF(${row3}=0;${otherwise2};IF(${at2("B")}>=${asOf2};${said};${otherwise2}));${otherwise2})`;
}

// src/app/ports/set-up-steps.ts
var OWN_TABS = ["log", "settings", "dashboard", "friday log", "waiting now"];

// src/adapters/sheets/tab-marks.ts
var TAB_MARK = "close-the-loop.tab";
var COLUMN_MARK = "close-the-loop.column";
var HEADER_MARK = "close-the-loop.header";
var OWN_TABS_MARK = "close-the-loop.own-tabs";
var MAKING_MARK = "close-the-loop.making";
var LOG_TAIL_MARK = "close-the-loop.log-tail";
var OUR_KEYS = [TAB_MARK, COLUMN_MARK, HEADER_MARK, OWN_TABS_MARK, MAKING_MARK, LOG_TAIL_MARK];
var MarkMemory = class {
  constructor(spreadsheet) {
    this.spreadsheet = spreadsheet;
    this.known = null;
  }
  read() {
    this.known ?? (this.known = readMarks(this.spreadsheet));
    return this.known;
  }
  /** Puts a mark on the workbook and remembers it, too. */
  add(key, value) {
    mark(this.spreadsheet, key, value);
    this.remember(key, value);
  }
  remember(key, value) {
    const known = this.read();
    this.known = key === OWN_TABS_MARK ? { ...known, own: added(known.own, value, isNumber) } : { ...known, making: added(known.making, value, isText) };
  }
  forget() {
    this.known = null;
  }
};
function readMarks(spreadsheet) {
  const tabs = [];
  const copies = /* @__PURE__ */ new Set();
  const columns = [];
  const headerRows = /* @__PURE__ */ new Map();
  let own = /* @__PURE__ */ new Map();
  let making = /* @__PURE__ */ new Map();
  let logTail = null;
  for (const entry of findMarks(spreadsheet)) {
    const location = entry.getLocation();
    const key = entry.getKey();
    if (key === TAB_MARK) {
      const sheetId = location.getSheet()?.getSheetId();
      if (sheetId === void 0) continue;
      const value = parsed2(entry.getValue());
      if (value["of"] !== void 0 && value["of"] !== sheetId) {
        copies.add(sheetId);
        continue;
      }
      tabs.push({ sheetId, value });
      if (isRecord(value["making"])) making = added(making, value["making"], isText);
    } else if (key === COLUMN_MARK) {
      const column = location.getColumn();
      if (column === null) continue;
      columns.push({
        sheetId: column.getSheet().getSheetId(),
        column: column.getColumn(),
        value: parsed2(entry.getValue())
      });
    } else if (key === HEADER_MARK) {
      const row3 = location.getRow();
      if (row3 !== null) headerRows.set(row3.getSheet().getSheetId(), row3.getRow());
    } else if (key === OWN_TABS_MARK) own = added(own, parsed2(entry.getValue()), isNumber);
    else if (key === LOG_TAIL_MARK) {
      const row3 = location.getRow()?.getRow() ?? 0;
      if (logTail === null || row3 > logTail.row) logTail = { row: row3, entry };
    } else if (key === MAKING_MARK) making = added(making, parsed2(entry.getValue()), isText);
  }
  return { tabs, copies, columns, headerRows, own, making, logTail };
}
var isNumber = (value) => typeof value === "number";
var isText = (value) => typeof value === "string";
function added(known, value, isSound) {
  const all = new Map(known);
  for (const [is, one] of Object.entries(value)) if (isSound(one)) all.set(is, [...all.get(is) ?? [], one]);
  return all;
}
var isOwnTab = ({ own }, sheetId) => [...own.values()].some((ids) => ids.includes(sheetId));
function findMarks(spreadsheet) {
  const found = spreadsheet.createDeveloperMetadataFinder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT).find();
  return found.filter((entry) => OUR_KEYS.includes(entry.getKey()));
}
function mark(place, key, value) {
  place.addDeveloperMetadata(key, JSON.stringify(value), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
function markTab(sheet, value) {
  mark(sheet, TAB_MARK, { ...value, of: sheet.getSheetId() });
}
function sheetIdOf(entry) {
  const location = entry.getLocation();
  const sheet = location.getSheet() ?? location.getColumn()?.getSheet() ?? location.getRow()?.getSheet();
  return sheet?.getSheetId() ?? null;
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parsed2(text6) {
  try {
    const value = JSON.parse(text6 ?? "");
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
function columnLetters(column) {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return letters;
}

// src/adapters/sheets/own-tabs.ts
var LOOKS = {
  log: { name: "Touch log", title: "Day" },
  settings: { name: "Settings", title: "Close the Loop: settings" },
  dashboard: { name: "Dashboard", title: "How we keep in touch" },
  "friday log": { name: "Friday log", title: "Week" },
  "waiting now": { name: "Waiting now", title: "Waiting now" }
};
var titleOf = (is) => LOOKS[is].title;
var OwnTabs = class {
  constructor(marks) {
    this.marks = marks;
  }
  /** Null where there is none, and where somebody deleted it. */
  find(is) {
    const ids = this.marks.read().own.get(is) ?? [];
    return this.sheets().find((sheet) => ids.includes(sheet.getSheetId())) ?? null;
  }
  /** Throws where somebody deleted it. */
  get(is) {
    const sheet = this.find(is);
    if (sheet === null)
      throw new RangeError(`The tab “${LOOKS[is].name}” is gone. Menu → ${MENU} → Repair puts it back.`);
    return sheet;
  }
  /**
   * Makes those that are missing, one after the other. Their names are marked before and their ids after: what an
   * earlier try left half made is deleted and made again, so a stop anywhere leaves no second one behind. Answers with those that were made.
   */
  add(layOuts) {
    const missing = OWN_TABS.flatMap((is) => {
      const layOut = layOuts[is];
      return layOut === void 0 || this.find(is) !== null ? [] : [[is, layOut]];
    });
    if (missing.length === 0) return [];
    const unsaid = missing.flatMap(([is]) => this.isAnnounced(is) ? [] : [is]);
    for (const [is] of missing) if (!unsaid.includes(is)) this.removeHalfMade(is);
    const names3 = this.freeNames(missing.map(([is]) => is));
    if (unsaid.length > 0) this.marks.add(MAKING_MARK, this.freeNames(unsaid));
    const ids = {};
    for (const [is, layOut] of missing) {
      const sheet = this.spreadsheet.insertSheet(names3[is] ?? is, this.sheets().length);
      layOut(sheet);
      ids[is] = sheet.getSheetId();
    }
    this.marks.add(OWN_TABS_MARK, ids);
    return missing.map(([is]) => is);
  }
  remove(those) {
    for (const is of those) {
      const sheet = this.find(is);
      if (sheet !== null) this.spreadsheet.deleteSheet(sheet);
    }
  }
  /** The names of those that are missing, for the mark of a set-up that will make them; remembered as announced. */
  announce() {
    const names3 = this.freeNames(OWN_TABS.filter((is) => this.find(is) === null && !this.isAnnounced(is)));
    this.marks.remember(MAKING_MARK, names3);
    return names3;
  }
  isAnnounced(is) {
    const { own, making } = this.marks.read();
    return (making.get(is)?.length ?? 0) > (own.get(is)?.length ?? 0);
  }
  freeNames(those) {
    const taken = new Set(this.sheets().map((sheet) => sheet.getName()));
    return Object.fromEntries(those.map((is) => [is, freeName(LOOKS[is].name, taken)]));
  }
  removeHalfMade(is) {
    const marked = this.marks.read();
    const names3 = marked.making.get(is) ?? [];
    for (const sheet of this.sheets()) {
      if (!names3.includes(sheet.getName()) || isOwnTab(marked, sheet.getSheetId())) continue;
      const first = sheet.getRange(1, 1).getValue();
      if (first === "" || first === LOOKS[is].title) this.spreadsheet.deleteSheet(sheet);
    }
  }
  get spreadsheet() {
    return this.marks.spreadsheet;
  }
  sheets() {
    return this.spreadsheet.getSheets();
  }
};
function freeName(name, taken) {
  let free2 = name;
  for (let number2 = 2; taken.has(free2); number2 += 1) free2 = `${name} ${number2}`;
  taken.add(free2);
  return free2;
}

// src/adapters/sheets/dashboard-tab.ts
var ROW = {
  title: 1,
  status: 2,
  figuresHeader: 6,
  figures: 7,
  silenceHeader: 13,
  silence: 14,
  weeksHeader: 21,
  weeks: 22
};
var DASHBOARD_HEADERS = ["Figure", "Rate", "Counted", "Of", "Left out", "n", "Left out because"];
var LAST_COLUMN = 7;
var CHART_COLUMN = 4;
var CHART_PIXELS = { left: 16, width: 550, height: 270 };
var GROUND = "#e1f3ee";
var SILENCE_COLOR = "#2a7f6b";
var WEEKS_COLOR = "#35618f";
var NOTE = "Four weeks back for interviews, promises and closings. Whom we know nothing of counts as not covered.";
var DashboardTab = class {
  constructor(sheet, logTab) {
    this.sheet = sheet;
    this.logTab = logTab;
  }
  show(view) {
    this.sheet.getRange(
      ROW.status,
      /* column= */
      2,
      3,
      1
    ).setValues([[view.asOf], [view.lastRun], [view.attention]]);
    if (this.logTab !== null) {
      const formula = lastRunFormula(this.logTab, view.lastRun, view.today);
      this.sheet.getRange(
        ROW.status + 1,
        /* column= */
        2
      ).setFormula(formula);
    }
    this.sheet.getRange(
      ROW.figures,
      /* column= */
      3,
      view.figures.length,
      5
    ).setValues(view.figures.map(figureCells));
    const silence = silenceCells(view);
    this.sheet.getRange(
      ROW.silence,
      /* column= */
      2,
      silence.length,
      2
    ).setValues(silence);
    this.sheet.getRange(
      ROW.weeks,
      /* column= */
      1,
      view.weeks.length,
      3
    ).setValues(view.weeks.map(({ week, touches, people: people2 }) => [week, touches, people2]));
  }
};
var figureCells = ({ numerator, denominator, leftOut, why }) => [
  numerator,
  denominator,
  leftOut,
  denominator + leftOut,
  why
];
function silenceCells({ silence }) {
  const all = silence.reduce((sum, people2) => sum + people2, 0);
  return [...silence.map((people2) => [people2, all === 0 ? "n/a" : people2 / all]), [all, ""]];
}
function layOutDashboard(sheet, view) {
  const rows = ROW.weeks + DASHBOARD_WEEKS - 1;
  const cells = Array.from({ length: rows }, () => Array(LAST_COLUMN).fill(""));
  const put2 = (row3, values) => {
    values.forEach((value, index) => {
      var _a;
      (cells[_a = row3 - 1] ?? (cells[_a] = []))[index] = value;
    });
  };
  put2(ROW.title, [titleOf("dashboard")]);
  put2(ROW.status, ["Figures as of", view.asOf]);
  put2(ROW.status + 1, ["Friday mails", view.lastRun]);
  put2(ROW.status + 2, ["Needs somebody", view.attention]);
  put2(ROW.figuresHeader, DASHBOARD_HEADERS);
  view.figures.forEach((figure, index) => {
    put2(ROW.figures + index, [figure.name, "", ...figureCells(figure)]);
  });
  put2(ROW.figures + view.figures.length, [NOTE]);
  put2(ROW.silenceHeader, ["Days without word", "People", "Share"]);
  silenceCells(view).forEach((shares, index) => {
    put2(ROW.silence + index, [SILENCE_GROUPS[index] ?? "Being worked with", ...shares]);
  });
  put2(ROW.weeksHeader, ["Week", "Words", "People"]);
  view.weeks.forEach(({ week, touches, people: people2 }, index) => {
    put2(ROW.weeks + index, [week, touches, people2]);
  });
  const block = sheet.getRange(1, 1, rows, LAST_COLUMN);
  block.setNumberFormats(cells.map((row3, index) => row3.map((cell, column) => formatOf(index + 1, column + 1, cell))));
  block.setValues(cells);
  const [counted, of] = [`C${ROW.figures}`, `D${ROW.figures}`];
  sheet.getRange(ROW.figures, 2, DASHBOARD_FIGURES.length, 1).setFormula(`=IF(${of}=0;"n/a";IF(${of}<5;${counted}&" of "&${of};${counted}/${of}))`);
  const headers = [ROW.figuresHeader, ROW.silenceHeader, ROW.weeksHeader].map((row3) => `A${row3}:G${row3}`);
  sheet.getRangeList([...headers, `A1:A${ROW.status + 2}`, `B${ROW.figures}:B${ROW.figures + 3}`]).setFontWeight("bold");
  sheet.getRangeList(headers).setBackground(GROUND);
  const numbers = [
    `B${ROW.figuresHeader}:F${ROW.figures + DASHBOARD_FIGURES.length - 1}`,
    `B${ROW.silenceHeader}:C${ROW.silence + SILENCE_GROUPS.length}`,
    `B${ROW.weeksHeader}:C${rows}`
  ];
  sheet.getRangeList(numbers).setHorizontalAlignment("right");
  sheet.getRange(ROW.title, 1).setFontSize(18);
  sheet.setColumnWidth(1, 290);
  sheet.setColumnWidth(LAST_COLUMN, 420);
  addCharts(sheet);
  sheet.protect().setWarningOnly(true);
}
function formatOf(row3, column, cell) {
  const isRate = column === 2 && row3 >= ROW.figures && row3 < ROW.figures + DASHBOARD_FIGURES.length;
  const isShare = column === 3 && row3 >= ROW.silence && row3 <= ROW.silence + SILENCE_GROUPS.length;
  if (isRate || isShare) return "0%";
  if (column === 2 && row3 === ROW.status + 1) return "General";
  return typeof cell === "number" ? "0" : "@";
}
function addCharts(sheet) {
  const charts = [
    {
      range: sheet.getRange(ROW.silenceHeader, 1, SILENCE_GROUPS.length + 1, 2),
      title: "Days without word: people being worked with",
      row: ROW.silenceHeader,
      color: SILENCE_COLOR
    },
    {
      range: sheet.getRange(ROW.weeksHeader, 1, DASHBOARD_WEEKS + 1, 2),
      title: "Words to candidates per week",
      row: ROW.silenceHeader + 14,
      color: WEEKS_COLOR
    }
  ];
  for (const { range, title, row: row3, color } of charts) {
    const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range).setNumHeaders(1).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setPosition(
      row3,
      CHART_COLUMN,
      /* offsetX= */
      CHART_PIXELS.left,
      /* offsetY= */
      0
    ).setOption("title", title).setOption("legend", { position: "none" }).setOption("colors", [color]).setOption("width", CHART_PIXELS.width).setOption("height", CHART_PIXELS.height).build();
    sheet.insertChart(chart);
  }
}

// src/adapters/sheets/zone.ts
var MS_A_DAY2 = 864e5;
var MS_A_MINUTE = 6e4;
var EPOCH_DAY = 25569;
function rememberedOffset(ask) {
  const known = /* @__PURE__ */ new Map();
  const askOnce = (at2) => {
    const before = known.get(at2);
    if (before !== void 0) return before;
    const offset = ask(at2);
    known.set(at2, offset);
    return offset;
  };
  return (at2) => {
    for (const span of [28 * MS_A_DAY2, MS_A_DAY2]) {
      const from = Math.floor(at2 / span) * span;
      const offset = askOnce(from);
      if (offset === askOnce(from + span)) return offset;
    }
    return ask(at2);
  };
}
function offsetOf(zone) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  });
  return (at2) => {
    const part2 = {};
    for (const { type, value } of format.formatToParts(at2)) part2[type] = value;
    const year = part2["era"] === "BC" ? 1 - Number(part2["year"]) : Number(part2["year"]);
    const wall = Date.UTC(
      2e3,
      Number(part2["month"]) - 1,
      Number(part2["day"]),
      Number(part2["hour"]),
      Number(part2["minute"]),
      Number(part2["second"])
    );
    const shifted = new Date(wall);
    shifted.setUTCFullYear(year, Number(part2["month"]) - 1, Number(part2["day"]));
    return shifted.getTime() - Math.floor(at2 / 1e3) * 1e3;
  };
}
function wallClock(at2, offsetAt) {
  const wall = at2 + offsetAt(at2);
  const days = Math.floor(wall / MS_A_DAY2);
  return { day: days + EPOCH_DAY, minute: Math.floor((wall - days * MS_A_DAY2) / MS_A_MINUTE) };
}
function toCellDay(at2, offsetAt) {
  const { day: day2, minute: minute2 } = wallClock(at2, offsetAt);
  return { day: day2, minute: minute2 === 0 ? null : minute2 };
}

// src/adapters/sheets/cells.ts
var isDate = (value) => Object.prototype.toString.call(value) === "[object Date]";
function toCell(value, offsetAt) {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  if (isDate(value)) {
    const at2 = value.getTime();
    return Number.isFinite(at2) ? toCellDay(at2, offsetAt) : "";
  }
  return "";
}
var toCells = (values, offsetAt) => values.map((row3) => row3.map((value) => toCell(value, offsetAt)));

// src/adapters/sheets/text-cells.ts
var CATCHES_THE_PARSER = /^[=+\-@'\u0000-\u0020\uFF1D\uFF0B\uFF0D\uFF20]/;
var catchesTheParser = (text6) => CATCHES_THE_PARSER.test(text6);
function asWritten(text6, apostrophe) {
  return catchesTheParser(text6) && apostrophe() === "dropped" ? `'${text6}` : text6;
}
var leansOnFormat = (texts2, apostrophe) => texts2.some((text6) => typeof text6 === "string" && catchesTheParser(text6)) && apostrophe() === "kept";

// src/adapters/sheets/friday-log-tab.ts
var FRIDAY_LOG_HEADERS = ["Week", "Day", "Time", "What", "To", "Result", "Says", "By"];
var DAY = 2;
var SPARE_ROWS = 500;
var FEWEST_LEFT = 250;
var WHAT = ["friday", "rehearsal", "morning", "manager", "mine"];
var RESULTS = ["sent", "sent again, unsure", "failed", "no quota", "skipped"];
var FridayLogTab = class {
  constructor(sheet, apostrophe, offsetAt) {
    this.sheet = sheet;
    this.apostrophe = apostrophe;
    this.offsetAt = offsetAt;
  }
  /** Two calls at any number of entries: where the last row is, and one block below it. */
  append(entries) {
    if (entries.length === 0) return;
    const first = Math.max(this.sheet.getLastRow(), 1) + 1;
    this.block(first, entries.length).setValues(entries.map((entry) => this.toRow(entry)));
  }
  makeRoom() {
    const last = this.sheet.getMaxRows();
    if (last - this.sheet.getLastRow() < FEWEST_LEFT) this.sheet.insertRowsAfter(last, SPARE_ROWS);
  }
  /** Rows of the grid; it grows only when they are outside of it, so that asking for its size costs nothing. */
  block(first, rows) {
    try {
      return this.sheet.getRange(
        first,
        /* column= */
        1,
        rows,
        FRIDAY_LOG_HEADERS.length
      );
    } catch (outside) {
      const last = this.sheet.getMaxRows();
      if (first + rows - 1 <= last) throw outside;
      this.sheet.insertRowsAfter(last, first + rows - 1 - last + SPARE_ROWS);
      return this.sheet.getRange(
        first,
        /* column= */
        1,
        rows,
        FRIDAY_LOG_HEADERS.length
      );
    }
  }
  read() {
    const rows = this.sheet.getLastRow() - 1;
    if (rows < 1) return [];
    const values = this.sheet.getRange(
      2,
      /* column= */
      1,
      rows,
      FRIDAY_LOG_HEADERS.length
    ).getValues();
    return toCells(values, this.offsetAt).flatMap((cells) => fromRow(cells) ?? []);
  }
  toRow(entry) {
    const text6 = (value) => asWritten(value.slice(0, 500), this.apostrophe);
    const { week, day: day2, minute: minute2, what, to, result, says: says2, by } = entry;
    return [text6(week), day2, text6(clockOf(minute2)), what, text6(to), result, text6(says2), text6(by)];
  }
};
function fromRow(cells) {
  const text6 = (index) => typeof cells[index] === "string" ? cells[index] : "";
  const day2 = cells[DAY - 1];
  const dayNumber = typeof day2 === "object" ? day2.day : typeof day2 === "number" ? Math.floor(day2) : null;
  const time = /^(\d\d):(\d\d)$/.exec(text6(2));
  const what = text6(3);
  const result = text6(5);
  if (dayNumber === null || time === null || !WHAT.includes(what) || !RESULTS.includes(result)) return null;
  return {
    week: text6(0),
    day: dayNumber,
    minute: Number(time[1]) * 60 + Number(time[2]),
    what,
    to: text6(4),
    result,
    says: text6(6),
    by: text6(7)
  };
}
function layOutFridayLog(sheet) {
  sheet.getRange("A:H").setNumberFormat("@");
  sheet.getRange("B2:B").setNumberFormat("yyyy-mm-dd");
  sheet.getRange(1, 1, 1, FRIDAY_LOG_HEADERS.length).setValues([[...FRIDAY_LOG_HEADERS]]).setFontWeight("bold");
  sheet.setColumnWidths(
    /* startColumn= */
    5,
    /* numColumns= */
    4,
    /* pixels= */
    240
  );
  sheet.protect().setWarningOnly(true);
}

// src/adapters/sheets/settings-layout.ts
var line = (key, label, kind, value, says2, to = 0) => ({ key, label, kind, value, says: says2, to });
var text2 = (key, label, says2) => line(key, label, "text", "", says2);
var number = (key, label, value, says2, to = 60) => line(key, label, "whole number", value, says2, to);
var SETTING_LINES = [
  line("blitzDay", "Friday Blitz: weekday", "weekday", "Friday", "The day on which everybody is mailed their list."),
  number("blitzHour", "Friday Blitz: hour", 15, "Hour of the day, 0 to 23.", 23),
  text2("zone", "Time zone of the hour", "Empty: the zone of this spreadsheet."),
  line(
    "started",
    "Started for the team",
    "yes or no",
    "no",
    "Until this is yes, the Friday mail goes to the person who set the tracker up, and to nobody else."
  ),
  text2("startedBy", "Started by", "Who confirmed the recipients."),
  text2("setUpBy", "Set up by", "Gets the lists that have no other reader."),
  line("managers", "Managers", "addresses", "", "Addresses, with commas between them. Empty: no manager’s mail."),
  text2("lead", "Lead", "Answers to the mails go to this address."),
  text2("deputy", "Deputy", "Looks after the Friday run when its owner is away."),
  text2("timersOf", "Timers of", "Under whose account the mails go out. Written by the add-on every morning."),
  text2("lastRun", "Last Friday run", "Written by the add-on every morning."),
  text2(
    "rowsGone",
    "Rows that left while something was owed",
    "Written by the add-on every morning; the Friday mail lists them."
  ),
  number(
    "weekDays",
    "Days without word",
    7,
    "Calendar days that are still fine for a candidate who is being worked with."
  ),
  number("weekDays:applied", "… when applied", "", "Empty: as above."),
  number("weekDays:screen", "… when screening", "", "Empty: as above."),
  number("weekDays:interview", "… when interviewing", "", "Empty: as above."),
  number("weekDays:offer", "… when there is an offer", "", "Empty: as above."),
  number("answerDays", "Answer an application", 5, "Business days."),
  number("interviewDays", "Write after an interview", 2, "Business days."),
  number("replyDays", "Answer what they wrote", 2, "Business days."),
  number("closeDays", "Close the loop", 5, "Business days from the decision until they have been told."),
  number("closeAmberDays", "Close the loop: soon", 2, "Business days from the decision until it shows as soon due."),
  number("holdTellDays", "Tell them they are on hold", 2, "Business days."),
  number("holdEveryDays", "On hold: word every", 14, "Calendar days.", 365),
  number("handOverDays", "Write after a hand-over", 2, "Business days in which the new recruiter takes over."),
  number("promiseLateDays", "A late promise is missed after", 5, "Business days after its day."),
  number("unconfirmedAfterDays", "Ask when the last contact is older than", 30, "Calendar days, at set-up.", 365),
  number("hiredEveryDays", "Hired: word every", "", "Calendar days until they start. Empty: nothing is owed.", 365),
  line("voicemailCounts", "A voicemail counts as word", "yes or no", "no", "Whether it stops the clock."),
  line("weekend", "Weekend", "weekdays", "Saturday, Sunday", "Days off in every week, with commas between them."),
  line("archiveTabs", "Archive tabs", "names", "", "Tabs to which closed candidates are moved."),
  line(
    "managersSeeNames",
    "Managers see names",
    "yes or no",
    "yes",
    "Names among the longest waits in the manager’s mail."
  ),
  text2("language", "Language", "en, de, fr or es. Empty: the language of this spreadsheet."),
  text2(
    "trackerId",
    "This tracker",
    "The id of the file that mails. A copy mails nobody: sidebar → “This is the tracker now”."
  )
];
var WEEKDAYS2 = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
var HEADER_ROW = 3;
var FIRST_ROW = 4;
var LABEL = 1;
var VALUE = 2;
var SAYS = 3;
var HOLIDAY = 5;
var RECRUITER = {
  name: 7,
  address: 8,
  fridayMail: 9,
  morningNote: 10,
  leaveFrom: 11,
  leaveTo: 12,
  cover: 13
};
var STAGE = { word: 15, phase: 16, told: 17 };
var LAST_COLUMN2 = 17;
var HEADERS = {
  [LABEL]: "Setting",
  [VALUE]: "Value",
  [SAYS]: "What it means",
  [HOLIDAY]: "Holidays",
  [RECRUITER.name]: "Recruiter",
  [RECRUITER.address]: "Address",
  [RECRUITER.fridayMail]: "Friday mail",
  [RECRUITER.morningNote]: "Morning note",
  [RECRUITER.leaveFrom]: "Leave from",
  [RECRUITER.leaveTo]: "Leave to",
  [RECRUITER.cover]: "Cover",
  [STAGE.word]: "Stage word",
  [STAGE.phase]: "Phase",
  [STAGE.told]: "Means told"
};

// src/adapters/sheets/settings-parse.ts
var ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;
function parseSettings(rows, defaults, spreadsheetZone) {
  const problems = [];
  const values = readLines(rows, problems);
  const number2 = (key, otherwise2) => values.numbers.get(key) ?? otherwise2;
  const limit = (key) => number2(key, defaults[key]);
  const text6 = (key) => values.texts.get(key) ?? "";
  const yes = (key, otherwise2) => values.flags.get(key) ?? otherwise2;
  const weekDays = {
    ...defaults.weekDays,
    default: number2("weekDays", defaults.weekDays.default)
  };
  for (const phase of PHASES) {
    const own = values.numbers.get(`weekDays:${phase}`);
    if (own !== void 0) weekDays[phase] = own;
  }
  return {
    policy: {
      calendar: {
        weekend: values.weekend ?? defaults.calendar.weekend,
        holidays: new Set(readHolidays(rows, problems))
      },
      blitz: {
        weekday: values.weekday ?? defaults.blitz.weekday,
        hour: number2("blitzHour", defaults.blitz.hour)
      },
      weekDays,
      answerDays: limit("answerDays"),
      interviewDays: limit("interviewDays"),
      replyDays: limit("replyDays"),
      closeDays: limit("closeDays"),
      closeAmberDays: limit("closeAmberDays"),
      holdTellDays: limit("holdTellDays"),
      holdEveryDays: limit("holdEveryDays"),
      handOverDays: limit("handOverDays"),
      promiseLateDays: limit("promiseLateDays"),
      unconfirmedAfterDays: limit("unconfirmedAfterDays"),
      voicemailCounts: yes("voicemailCounts", defaults.voicemailCounts),
      hiredEveryDays: values.numbers.get("hiredEveryDays") ?? defaults.hiredEveryDays
    },
    zone: text6("zone") === "" ? spreadsheetZone : text6("zone"),
    trackerId: text6("trackerId"),
    setUpBy: text6("setUpBy"),
    started: yes("started", false),
    startedBy: text6("startedBy"),
    managers: values.lists.get("managers") ?? [],
    lead: text6("lead"),
    deputy: text6("deputy"),
    timersOf: text6("timersOf"),
    lastRun: text6("lastRun"),
    rowsGone: Number(text6("rowsGone")) || 0,
    recruiters: readRecruiters(rows, problems),
    stages: readStages(rows, problems),
    archiveTabs: values.lists.get("archiveTabs") ?? [],
    managersSeeNames: yes("managersSeeNames", true),
    language: text6("language"),
    problems
  };
}
function readLines(rows, problems) {
  const lines = {
    texts: /* @__PURE__ */ new Map(),
    numbers: /* @__PURE__ */ new Map(),
    flags: /* @__PURE__ */ new Map(),
    lists: /* @__PURE__ */ new Map(),
    weekday: null,
    weekend: null
  };
  const byLabel = new Map(SETTING_LINES.map((line2) => [line2.label.toLowerCase(), line2]));
  forEachRow(rows, (cells, row3) => {
    const line2 = byLabel.get(textOf(cells[LABEL - 1]).toLowerCase());
    const cell = cells[VALUE - 1] ?? "";
    if (line2 === void 0 || textOf(cell) === "") return;
    const says2 = readLine(line2, cell, lines);
    if (says2 !== null) problems.push({ row: row3, says: `Settings, “${line2.label}”: ${says2}` });
  });
  return lines;
}
function readLine(line2, cell, into) {
  const text6 = textOf(cell);
  switch (line2.kind) {
    case "text":
      into.texts.set(line2.key, text6);
      return null;
    case "yes or no": {
      const flag3 = yesOrNo(cell);
      if (flag3 === null) return `“${text6}” is neither yes nor no.`;
      into.flags.set(line2.key, flag3);
      return null;
    }
    case "whole number": {
      const value = Number(text6);
      if (!Number.isInteger(value) || value < 0 || value > line2.to) {
        return `“${text6}” is not a whole number from 0 to ${line2.to}.`;
      }
      into.numbers.set(line2.key, value);
      return null;
    }
    case "weekday": {
      const weekday = weekdayOf2(text6);
      if (weekday === null) return `“${text6}” is not a weekday.`;
      into.weekday = weekday;
      return null;
    }
    case "weekdays": {
      const off = listIn(text6).map(weekdayOf2);
      const known = off.filter((day2) => day2 !== null);
      if (known.length !== off.length) return `“${text6}” is not a list of weekdays.`;
      if (known.length > 6) return "A week needs a working day.";
      into.weekend = new Set(known);
      return null;
    }
    case "addresses": {
      const addresses = listIn(text6);
      into.lists.set(
        line2.key,
        addresses.filter((address) => ADDRESS.test(address))
      );
      const bad = addresses.find((address) => !ADDRESS.test(address));
      return bad === void 0 ? null : `“${bad}” is not an address.`;
    }
    case "names":
      into.lists.set(line2.key, listIn(text6));
      return null;
  }
}
function readHolidays(rows, problems) {
  const holidays = [];
  forEachRow(rows, (cells, row3) => {
    const cell = cells[HOLIDAY - 1] ?? "";
    if (textOf(cell) === "" && typeof cell !== "object") return;
    const day2 = dayIn(cell);
    if (day2 === null) problems.push({ row: row3, says: `Settings, “Holidays”: “${textOf(cell)}” is not a date.` });
    else holidays.push(day2);
  });
  return holidays;
}
function readRecruiters(rows, problems) {
  const byName2 = /* @__PURE__ */ new Map();
  forEachRow(rows, (cells, row3) => {
    const name = textOf(cells[RECRUITER.name - 1]);
    if (name === "") return;
    const written = textOf(cells[RECRUITER.address - 1]);
    const address = ADDRESS.test(written) ? written : "";
    if (written !== "" && address === "") {
      problems.push({ row: row3, says: `Settings, “Recruiter”: “${written}” is not an address.` });
    }
    const leave = readLeave(cells, row3, problems);
    const before = byName2.get(name.toLowerCase());
    if (before !== void 0) {
      byName2.set(name.toLowerCase(), { ...before, leave: [...before.leave, ...leave] });
      return;
    }
    byName2.set(name.toLowerCase(), {
      name,
      address,
      fridayMail: yesOrNo(cells[RECRUITER.fridayMail - 1] ?? "") ?? true,
      morningNote: yesOrNo(cells[RECRUITER.morningNote - 1] ?? "") ?? true,
      leave
    });
  });
  return [...byName2.values()];
}
function readLeave(cells, row3, problems) {
  const [from, to] = [cells[RECRUITER.leaveFrom - 1] ?? "", cells[RECRUITER.leaveTo - 1] ?? ""];
  if (from === "" && to === "") return [];
  const [first, last] = [dayIn(from), dayIn(to)];
  if (first === null || last === null || last < first) {
    problems.push({ row: row3, says: "Settings, “Leave”: from and to must be dates, the earlier one first." });
    return [];
  }
  return [{ from: first, to: last, cover: textOf(cells[RECRUITER.cover - 1]) }];
}
function readStages(rows, problems) {
  const stages2 = /* @__PURE__ */ Object.create(null);
  forEachRow(rows, (cells, row3) => {
    const word = textOf(cells[STAGE.word - 1]);
    const written = textOf(cells[STAGE.phase - 1]).toLowerCase();
    if (word === "" || written === "") return;
    const phase = PHASES.find((known) => known === written);
    if (phase === void 0) problems.push({ row: row3, says: `Settings, “${word}”: “${written}” is not a phase.` });
    else stages2[word] = { phase, told: yesOrNo(cells[STAGE.told - 1] ?? "") ?? false };
  });
  return stages2;
}
function forEachRow(rows, look) {
  rows.forEach((cells, index) => {
    if (index + 1 >= FIRST_ROW) look(cells, index + 1);
  });
}
var textOf = (cell) => cell === void 0 || typeof cell === "object" ? "" : String(cell).trim();
var listIn = (text6) => text6.split(/[,;\n]/).map((part2) => part2.trim()).filter((part2) => part2 !== "");
function yesOrNo(cell) {
  if (typeof cell === "boolean") return cell;
  const word = textOf(cell).toLowerCase();
  if (["yes", "true", "y", "1"].includes(word)) return true;
  if (["no", "false", "n", "0"].includes(word)) return false;
  return null;
}
function weekdayOf2(text6) {
  const word = text6.toLowerCase().replace(/\.$/, "");
  const index = WEEKDAYS2.findIndex((day2) => day2.toLowerCase() === word || day2.slice(0, 3).toLowerCase() === word);
  return index < 0 ? null : index + 1;
}
function dayIn(cell) {
  if (typeof cell === "object") return cell.day;
  if (typeof cell === "number" && cell > 0) return Math.floor(cell);
  const match = typeof cell === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell.trim()) : null;
  if (match === null) return null;
  return Math.floor(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 864e5) + 25569;
}

// src/adapters/sheets/settings-tab.ts
var LIST_ROWS = 100;
var NEW_TAB_ROWS = 1e3;
var SettingsTab = class {
  constructor(sheet, apostrophe, offsetAt) {
    this.sheet = sheet;
    this.apostrophe = apostrophe;
    this.offsetAt = offsetAt;
    this.known = null;
  }
  /** What a Settings tab says that nobody has changed. */
  static untouched(defaults, spreadsheetZone) {
    return parseSettings([], defaults, spreadsheetZone);
  }
  read(defaults, spreadsheetZone) {
    return parseSettings(this.cells(), defaults, spreadsheetZone);
  }
  /** Writes one value beside its label; a label that is gone is put back at the end. */
  set(key, value) {
    const line2 = SETTING_LINES.find((one) => one.key === key);
    if (line2 === void 0) return;
    const cells = this.cells();
    const index = cells.findIndex((row4) => {
      const label = row4[LABEL - 1];
      return typeof label === "string" && label.trim() === line2.label;
    });
    const lastLabel = cells.reduce((last, row4, at2) => row4[LABEL - 1] === "" ? last : at2 + 1, FIRST_ROW);
    const row3 = index < 0 ? lastLabel + 1 : index + 1;
    if (index < 0) this.sheet.getRange(row3, LABEL).setValue(line2.label);
    this.sheet.getRange(row3, VALUE).setValue(typeof value === "string" ? asWritten(value, this.apostrophe) : value);
    this.written();
  }
  /** Adds the stage words that are not there yet, and changes those that are. */
  setStages(stages2) {
    const known = new Map(Object.entries(this.column(STAGE.word)).map(([index, word]) => [word, Number(index)]));
    const rows = this.block(STAGE.word, 3);
    for (const [word, { phase, told: told2 }] of Object.entries(stages2)) {
      const at2 = known.get(word);
      const line2 = [word, phase, told2 ? "yes" : "no"];
      if (at2 === void 0) rows.push(line2);
      else rows[at2] = line2;
    }
    this.writeBlock(STAGE.word, rows);
  }
  /** Adds recruiters that the list lacks, and fills in addresses. Never takes one away. */
  setRecruiters(recruiters) {
    const rows = this.block(RECRUITER.name, 2);
    for (const { name, address } of recruiters) {
      const at2 = rows.findIndex((row3) => (row3[0] ?? "").toLowerCase() === name.toLowerCase());
      if (at2 < 0) rows.push([name, address]);
      else rows[at2] = [rows[at2]?.[0] ?? name, address];
    }
    this.writeBlock(RECRUITER.name, rows);
  }
  cells() {
    this.known ?? (this.known = toCells(this.sheet.getRange(`A1:${columnLetters(LAST_COLUMN2)}`).getValues(), this.offsetAt));
    return this.known;
  }
  column(column) {
    return this.block(column, 1).map((row3) => row3[0] ?? "");
  }
  /** The texts of a list from its first row to its last filled one. */
  block(column, width) {
    const rows = this.cells().slice(FIRST_ROW - 1).map(
      (row3) => row3.slice(column - 1, column - 1 + width).map((cell) => typeof cell === "object" ? "" : String(cell).trim())
    );
    while (rows.length > 0 && (rows[rows.length - 1]?.[0] ?? "") === "") rows.pop();
    return rows;
  }
  writeBlock(column, rows) {
    if (rows.length === 0) return;
    const missing = FIRST_ROW + rows.length - 1 - this.sheet.getMaxRows();
    if (missing > 0) this.sheet.insertRowsAfter(this.sheet.getMaxRows(), missing);
    const range = this.sheet.getRange(FIRST_ROW, column, rows.length, rows[0]?.length ?? 1);
    range.setNumberFormat("@");
    range.setValues(rows.map((row3) => row3.map((text6) => asWritten(text6, this.apostrophe))));
    this.written();
  }
  written() {
    SpreadsheetApp.flush();
    this.known = null;
  }
};
function layOutSettings(sheet, values, stages2, apostrophe) {
  const words = Object.entries(stages2);
  const rows = Math.max(LIST_ROWS, SETTING_LINES.length, words.length);
  const cells = Array.from({ length: rows }, () => Array(LAST_COLUMN2).fill(""));
  const put2 = (index, column, line2) => {
    line2.forEach((value, at2) => {
      (cells[index] ?? (cells[index] = []))[column - 1 + at2] = typeof value === "string" ? asWritten(value, apostrophe) : value;
    });
  };
  SETTING_LINES.forEach((line2, index) => {
    put2(index, LABEL, [line2.label, values[line2.key] ?? line2.value, line2.says]);
  });
  words.forEach(([word, { phase, told: told2 }], index) => {
    put2(index, STAGE.word, [word, phase, told2 ? "yes" : "no"]);
  });
  const headers = Array.from({ length: LAST_COLUMN2 }, (_, index) => HEADERS[index + 1] ?? "");
  const title = headers.map((_, index) => index === 0 ? titleOf("settings") : "");
  const blank = headers.map(() => "");
  const spare = NEW_TAB_ROWS - HEADER_ROW - rows;
  if (spare > 0) sheet.deleteRows(
    /* rowPosition= */
    FIRST_ROW,
    /* howMany= */
    spare
  );
  else if (spare < 0) sheet.insertRowsAfter(
    /* afterPosition= */
    FIRST_ROW,
    /* howMany= */
    -spare
  );
  const lists = sheet.getRange(FIRST_ROW, 1, rows, LAST_COLUMN2);
  lists.setNumberFormats(cells.map((_, index) => headers.map((_header, column) => formatOf2(index, column + 1))));
  const ruleOf = rules();
  lists.setDataValidations(cells.map((_, index) => headers.map((_header, column) => ruleOf(index, column + 1))));
  sheet.getRange(1, 1, HEADER_ROW + rows, LAST_COLUMN2).setValues([title, blank, headers, ...cells]);
  sheet.getRangeList(["A1", `${HEADER_ROW}:${HEADER_ROW}`]).setFontWeight("bold");
  sheet.setColumnWidths(
    /* startColumn= */
    LABEL,
    /* numColumns= */
    VALUE,
    /* pixels= */
    250
  );
  sheet.setColumnWidth(
    SAYS,
    /* pixels= */
    480
  );
  sheet.setFrozenRows(FIRST_ROW - 1);
  sheet.protect().setWarningOnly(true);
}
var YES_OR_NO = [RECRUITER.fridayMail, RECRUITER.morningNote, STAGE.told];
var DATES = [HOLIDAY, RECRUITER.leaveFrom, RECRUITER.leaveTo];
function formatOf2(index, column) {
  if (DATES.includes(column)) return "yyyy-mm-dd";
  return column === VALUE && SETTING_LINES[index]?.kind === "whole number" ? "0" : "@";
}
function offer(words) {
  const builder = SpreadsheetApp.newDataValidation().requireValueInList(
    [...words],
    /* showDropdown= */
    true
  );
  return builder.setAllowInvalid(true).build();
}
function rules() {
  const [yesOrNo2, weekday, phase] = [offer(["yes", "no"]), offer(WEEKDAYS2), offer(PHASES)];
  const values = SETTING_LINES.map(({ kind, to }) => {
    if (kind === "yes or no") return yesOrNo2;
    if (kind === "weekday") return weekday;
    if (kind !== "whole number") return null;
    return SpreadsheetApp.newDataValidation().requireNumberBetween(0, to).setAllowInvalid(true).build();
  });
  return (index, column) => {
    if (column === VALUE) return values[index] ?? null;
    if (column === STAGE.phase) return phase;
    return YES_OR_NO.includes(column) ? yesOrNo2 : null;
  };
}

// src/domain/history/erase-words.ts
var OURS = "kind id refersTo candidateId who from to channel entered phase decision answer whom state".split(" ");
function withoutTheirWords(row3) {
  return Object.fromEntries(
    Object.entries(row3).map(([part2, value]) => {
      if (typeof value === "object" && value !== null) return [part2, withoutTheirWords(value)];
      return [part2, typeof value === "string" && !OURS.includes(part2) ? "" : value];
    })
  );
}

// src/adapters/sheets/event-parts.ts
var text3 = (value) => typeof value === "string";
var filled = (value) => typeof value === "string" && value !== "";
var flag = (value) => typeof value === "boolean";
var day = (value) => typeof value === "number" && Number.isInteger(value);
var minute = (value) => value === null || day(value);
var oneOf = (words) => (value) => words.includes(value);
var shape = (parts) => (value) => typeof value === "object" && value !== null && Object.entries(parts).every(([key, check]) => check(Object.entries(value).find(([name]) => name === key)?.[1]));
var interview = shape({
  id: filled,
  on: day,
  minute,
  state: oneOf(["planned", "held", "moved", "cancelled", "no-show"])
});
var refersTo = { refersTo: filled, summary: text3 };
var PARTS = {
  touch: {
    channel: oneOf(CHANNELS),
    reached: flag,
    scheduling: flag,
    closing: flag,
    entered: oneOf(["sidebar", "by hand", "set-up"]),
    summary: text3
  },
  inbound: { channel: oneOf(CHANNELS), needsAnswer: flag, summary: text3 },
  "take back": refersTo,
  promise: { dueOn: day, summary: text3 },
  "promise kept": refersTo,
  "promise released": refersTo,
  "promise missed": refersTo,
  "promise moved": { ...refersTo, dueOn: day },
  interview: { interview },
  stage: { phase: oneOf(PHASES), told: flag, stage: text3, atSetUp: flag },
  decision: { decision: oneOf(["rejected"]), ticked: oneOf([true]), summary: text3 },
  feedback: { requirement: text3, seen: text3, nextStep: text3 },
  confirmed: { answer: oneOf(["active", "not active", "told", "not told", "erased"]), summary: text3 },
  pause: { pause: shape({ since: day, wakeOn: day, reason: text3, candidateKnows: flag }) },
  "pause ended": {},
  "waiting on": {
    waitingOn: shape({ whom: oneOf(["us", "hiring manager", "candidate", "client"]), since: day })
  },
  "do not contact": { on: flag, summary: text3 },
  "hand-over": { from: text3, to: text3 },
  note: { summary: text3 }
};
var OPTIONAL = {
  stage: { name: text3, owner: text3, tab: day }
};
var isKind = (kind) => typeof kind === "string" && Object.keys(PARTS).includes(kind);
function eventFrom(raw) {
  const kind = raw["kind"];
  if (!isKind(kind)) return "what happened is none of the words that the log knows";
  if (!filled(raw["candidateId"])) return "the candidate id is missing";
  if (!filled(raw["id"])) return "the event id is missing";
  const event = {
    id: raw["id"],
    day: raw["day"],
    minute: raw["minute"],
    candidateId: raw["candidateId"],
    who: raw["who"],
    kind
  };
  for (const [part2, check] of Object.entries(PARTS[kind])) {
    if (!check(raw[part2])) return `“${part2}” is missing or cannot be read`;
    event[part2] = raw[part2];
  }
  for (const [part2, check] of Object.entries(OPTIONAL[kind] ?? {})) {
    if (check(raw[part2])) event[part2] = raw[part2];
  }
  return event;
}

// src/adapters/sheets/event-rows.ts
var LOG_HEADERS = [
  "Day",
  "Time",
  "Candidate",
  "What",
  "Channel",
  "Who",
  "Summary",
  "Due",
  "Refers to",
  "Details",
  "Candidate id",
  "Event id"
];
var LOG_FORMATS = LOG_HEADERS.map(
  (header) => header === "Day" || header === "Due" ? "yyyy-mm-dd" : "@"
);
var LONGEST_READING = 1e3;
function reading(event) {
  switch (event.kind) {
    case "stage":
      return event.stage;
    case "interview":
      return `${formatDay(event.interview.on)}: ${event.interview.state}`;
    case "feedback":
      return [event.requirement, event.seen, event.nextStep].filter((part2) => part2 !== "").join(" · ").slice(0, LONGEST_READING);
    case "pause":
      return `until ${formatDay(event.pause.wakeOn)}: ${event.pause.reason}`.slice(0, LONGEST_READING);
    case "waiting on":
      return event.waitingOn.whom;
    case "hand-over":
      return `${event.from} → ${event.to}`;
    case "pause ended":
      return "";
    default:
      return event.summary;
  }
}
function toLogRow(event, name = "") {
  const { id: id2, day: day2, minute: minute2, candidateId, who, kind, ...rest } = event;
  const { channel, dueOn, refersTo: refersTo2, summary: _inItsColumn, ...details } = rest;
  return [
    day2,
    minute2 === null ? "" : clockOf(minute2),
    name,
    kind,
    typeof channel === "string" ? channel : "",
    who,
    reading(event),
    typeof dueOn === "number" ? dueOn : "",
    typeof refersTo2 === "string" ? refersTo2 : "",
    Object.keys(details).length === 0 ? "" : JSON.stringify(details),
    candidateId,
    id2
  ];
}
function fromLogRow(cells) {
  if (cells.every((cell) => cell === "")) return null;
  const [day2, time, , kind, channel, who, summary, due, refersTo2, details, candidateId, id2] = cells;
  const dayNumber = dayIn2(day2);
  if (dayNumber === null) return "the day cannot be read";
  const minute2 = minuteIn(time);
  if (minute2 === void 0) return "the time cannot be read";
  const rest = detailsIn(details);
  if (rest === null) return "the details cannot be read";
  return eventFrom({
    ...rest,
    id: textIn(id2),
    day: dayNumber,
    minute: minute2,
    candidateId: textIn(candidateId),
    who: textIn(who),
    kind: textIn(kind),
    channel: textIn(channel),
    summary: textIn(summary),
    dueOn: dayIn2(due),
    refersTo: textIn(refersTo2)
  });
}
function erasedLogRow(cells, candidateId) {
  const event = fromLogRow(cells);
  const erased = typeof event === "object" && event !== null ? eventFrom(withoutTheirWords({ ...event, candidateId })) : "";
  return typeof erased === "string" ? LOG_HEADERS.map(() => "") : toLogRow(erased);
}
var textIn = (cell) => typeof cell === "string" ? cell : typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
function dayIn2(cell) {
  if (typeof cell === "object") return cell.day;
  if (typeof cell === "number" && cell >= 0) return Math.floor(cell);
  return null;
}
function minuteIn(cell) {
  if (cell === "" || cell === void 0) return null;
  if (typeof cell === "object") return cell.minute ?? 0;
  const match = typeof cell === "string" ? /^(\d{1,2}):(\d{2})$/.exec(cell.trim()) : null;
  if (match === null) return void 0;
  const minute2 = Number(match[1]) * 60 + Number(match[2]);
  return minute2 < 1440 ? minute2 : void 0;
}
function detailsIn(cell) {
  if (cell === "" || cell === void 0) return {};
  if (typeof cell !== "string") return null;
  try {
    const value = JSON.parse(cell);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

// src/app/messages/field-labels.ts
var FIELD_LABELS = {
  name: "Name",
  firstName: "First name",
  lastName: "Last name",
  email: "E-mail address",
  phone: "Phone",
  role: "Job applied for",
  stage: "Stage",
  owner: "Recruiter",
  lastTouch: "Last contact",
  nextStep: "Next step",
  nextStepDue: "Next step by",
  interviewDate: "Interview",
  source: "Source",
  notes: "Notes",
  decision: "Decision",
  appliedDate: "Applied on",
  company: "Employer",
  linkedin: "LinkedIn",
  feedback: "Feedback"
};

// src/app/tracker/read/lost-columns.ts
var WHO = ["name", "firstName", "lastName", "email", "phone"];
var whoColumn = ({ fields }) => WHO.flatMap((field) => fields[field]?.column ?? [])[0] ?? null;
var lostFields = ({ setUp: setUp2, fields }) => setUp2.fields.filter((field) => fields[field] === null);
var isNameless = ({ fields, setUp: setUp2 }) => setUp2.fields.length > 0 && WHO.every((field) => fields[field] === null);
function lostColumns(tab) {
  const lost = lostFields(tab).map((field) => FIELD_LABELS[field]);
  const sentences = [];
  if (lost.length > 0) {
    const what = lost.length === 1 ? `The column for “${lost[0] ?? ""}”` : `The columns for “${lost.join("”, “")}”`;
    const so = isNameless(tab) ? "Nobody on it can be followed up." : "What was known from it is kept.";
    const says2 = `${what} of “${tab.sheet}” ${lost.length === 1 ? "is" : "are"} gone. ${so} Menu → ${MENU} → Set up tracker chooses another.`;
    sentences.push({ says: says2, mend: "choose columns" });
  }
  if (OUR_COLUMNS.some((column) => tab.ours[column] === null)) {
    const says2 = `A column of Close the Loop was deleted from “${tab.sheet}”. Menu → ${MENU} → Repair puts it back.`;
    sentences.push({ says: says2, mend: null });
  }
  return sentences;
}
function asItStood(read, known, tab) {
  const lost = lostFields(tab);
  const untold = lost.includes("stage") && (tab.fields.decision === null || !isClosed(read.phase));
  const closedByDecision = lost.includes("decision") && known.phase !== null && isClosed(known.phase);
  if (known.phase === null || !(untold || closedByDecision)) return read;
  return { ...read, phase: known.phase, told: false };
}

// src/domain/row/status-colours.ts
function statusRules(cells) {
  const { followUp, name } = cells;
  const begins = (words) => `LEFT(${followUp};${words.length})="${words}"`;
  const any = (...words) => `=OR(${words.map(begins).join(";")})`;
  const unseen = `AND(LEN(${name})>0;LEN(${followUp})=0)`;
  const asks = [QUIET_WORDS.n, QUIET_WORDS.s, QUIET_WORDS.k, NOT_SEEN].map(begins).join(";");
  const upright = { bold: false, italic: false };
  return [
    { name: "overdue", formula: any(OVERDUE), background: "#ee857b", text: "#2b0602", bold: true, italic: false },
    {
      name: "today",
      formula: any(TODAY, QUIET_WORDS.c),
      background: "#fcdc76",
      text: "#202124",
      bold: true,
      italic: false
    },
    { name: "soon", formula: any(BY, CLOSED_LATELY), background: "#fff8e6", text: "#202124", ...upright },
    { name: "fine", formula: any(QUIET_WORDS.o, QUIET_WORDS.t), background: "#e3f0fb", text: "#0b3d66", ...upright },
    {
      name: "ask",
      formula: `=OR(${asks};${unseen})`,
      background: "#e9ebee",
      text: "#3c4043",
      bold: false,
      italic: true
    },
    { name: "quiet", formula: any(QUIET_WORDS.h, QUIET_WORDS.p), background: "#f1f3f4", text: "#5f6368", ...upright }
  ];
}

// src/adapters/sheets/our-formula.ts
function formulaFor(tab, row3) {
  const at2 = (column) => {
    const place = tab.ours[column];
    return place === null ? null : `$${columnLetters(place)}${row3}`;
  };
  const [state, who] = [at2("state"), whoColumn(tab)];
  if (state === null) return null;
  const name = who === null ? state : `$${columnLetters(who)}${row3}`;
  return followUpFormula({ state, name });
}
function rulesFor(tab) {
  const followUp = tab.ours.followUp;
  if (followUp === null) return [];
  const first = tab.headerRow + 1;
  const own = `$${columnLetters(followUp)}${first}`;
  const who = whoColumn(tab);
  return statusRules({ followUp: own, name: who === null ? own : `$${columnLetters(who)}${first}` });
}

// src/adapters/sheets/our-cells.ts
var OUR_FORMATS = {
  followUp: "General",
  nextWordBy: "ddd d mmm yyyy",
  lastWord: "ddd d mmm yyyy",
  waitingOn: "@",
  id: "@",
  state: "@"
};
var MOST_BLOCKS = 8;
function writeIdCells(sheet, tab, rows, formatted) {
  const column = tab.ours.id;
  if (column === null) return;
  const ids = new Map(rows.map(({ row: row3, id: id2 }) => [row3, id2]));
  const before = new Map(tab.rows.map((row3) => [row3.row, cellAt(row3, column)]));
  for (const { first, last } of blocksOf([...ids.keys()], MOST_BLOCKS)) {
    const values = rowsFrom(first, last).map((row3) => [ids.get(row3) ?? plain(before.get(row3) ?? "")]);
    const range = sheet.getRange(first, column, values.length, 1);
    if (!formatted) range.setNumberFormat(OUR_FORMATS.id);
    range.setValues(values);
  }
}
function writeOurCells(sheet, tab, rows, apostrophe, formatted) {
  const writes = new Map(rows.map((row3) => [row3.row, row3]));
  const before = new Map(tab.rows.map((row3) => [row3.row, row3]));
  const cellOf = (row3, column) => {
    const write = writes.get(row3);
    if (write !== void 0) return asCell(write[column], apostrophe);
    const was = before.get(row3);
    return was === void 0 ? "" : asCell(plain(cellAt(was, tab.ours[column])), apostrophe);
  };
  for (const { first, last } of blocksOf([...writes.keys()], MOST_BLOCKS)) {
    const numbers = rowsFrom(first, last);
    for (const columns of besideEachOther(tab)) {
      const start = tab.ours[columns[0] ?? "id"];
      if (start === null) continue;
      const range = sheet.getRange(first, start, numbers.length, columns.length);
      if (!formatted && numbers.some((row3) => writes.get(row3)?.formula === true)) {
        range.setNumberFormats(numbers.map(() => columns.map((column) => OUR_FORMATS[column])));
      }
      range.setValues(numbers.map((row3) => columns.map((column) => cellOf(row3, column))));
    }
  }
  writeFormulas(sheet, tab, rows, formatted);
}
function writeFormulas(sheet, tab, rows, formatted) {
  const column = tab.ours.followUp;
  const missing = rows.filter((row3) => row3.formula).map((row3) => row3.row);
  if (column === null || missing.length === 0) return;
  for (const { first, last } of blocksOf(missing, MOST_BLOCKS)) {
    const formula = formulaFor(tab, first);
    if (formula === null) return;
    const range = sheet.getRange(first, column, last - first + 1, 1);
    if (!formatted) range.setNumberFormat(OUR_FORMATS.followUp);
    range.setFormula(formula);
  }
}
var rowsFrom = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
function blocksOf(rows, most) {
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  const gaps = sorted.map((row3, index) => ({ index, gap: row3 - (sorted[index - 1] ?? row3) })).filter(({ gap }) => gap > 1).sort((one, other) => other.gap - one.gap).slice(0, most - 1).map(({ index }) => index).sort((one, other) => one - other);
  const starts = sorted.length === 0 ? [] : [0, ...gaps];
  return starts.map((start, index) => ({
    first: sorted[start] ?? 0,
    last: sorted[(starts[index + 1] ?? sorted.length) - 1] ?? 0
  }));
}
function besideEachOther(tab) {
  const runs = [];
  let before = null;
  for (const column of VALUE_COLUMNS) {
    const at2 = tab.ours[column];
    if (at2 === null) continue;
    const run = runs[runs.length - 1];
    if (run !== void 0 && before !== null && at2 === before + 1) run.push(column);
    else runs.push([column]);
    before = at2;
  }
  return runs;
}
var plain = (cell) => typeof cell === "object" ? cell.day + (cell.minute ?? 0) / 1440 : cell;
var asCell = (value, apostrophe) => value === null ? "" : typeof value === "string" ? asWritten(value, apostrophe) : value;

// src/adapters/sheets/touch-log-tab.ts
var LONGEST_TAIL = 1500;
var SHORTEST_TAIL = 500;
var SPARE_ROWS2 = 500;
var HEADER_ROW2 = 1;
var MOST_MENTIONS = 20;
var ID_AT = LOG_HEADERS.indexOf("Candidate id");
var NAME_AT = LOG_HEADERS.indexOf("Candidate");
var candidateOf = (cells) => {
  const cell = cells[ID_AT];
  return typeof cell === "string" ? cell : "";
};
var DUE = columnLetters(LOG_HEADERS.indexOf("Due") + 1);
var FIRST_HIDDEN = LOG_HEADERS.indexOf("Refers to") + 1;
var TRIAL = { column: LOG_HEADERS.length, written: `'${LOG_HEADERS[LOG_HEADERS.length - 1] ?? ""}` };
var TouchLogTab = class _TouchLogTab {
  constructor(sheet, marks, apostrophe, offsetAt) {
    this.sheet = sheet;
    this.marks = marks;
    this.apostrophe = apostrophe;
    this.offsetAt = offsetAt;
    /** The latest rows, as they were read under the lock; whoever appends after that need not look again. */
    this.tail = null;
    /** Where the mark of its first row was put just now. */
    this.tailRow = null;
  }
  /** A log that was just laid out: whoever appends need not ask where it ends. */
  static laidOut(sheet, room, ...others) {
    const log = new _TouchLogTab(sheet, ...others);
    log.tailRow = layOutTouchLog(sheet, room);
    log.tail = { firstRow: HEADER_ROW2 + 1, cells: Array.from({ length: room }, () => []) };
    return log;
  }
  /** What became of the apostrophe in the header. */
  static apostropheIn(sheet) {
    const trial = sheet.getRange(HEADER_ROW2, TRIAL.column).getValue();
    return trial === TRIAL.written ? "kept" : "dropped";
  }
  /** One block below the last row, not flushed. The caller holds the document lock. */
  append(events, names3 = /* @__PURE__ */ new Map()) {
    if (events.length === 0) return;
    const [last, bottom] = this.ends();
    const first = Math.max(last, HEADER_ROW2) + 1;
    const missing = first + events.length - 1 - bottom;
    if (missing > 0) this.sheet.insertRowsAfter(bottom, missing + SPARE_ROWS2);
    const rows = events.map((event) => toLogRow(event, names3.get(event.candidateId)));
    const block = this.sheet.getRange(
      first,
      /* column= */
      1,
      rows.length,
      LOG_HEADERS.length
    );
    if (leansOnFormat(rows.flat(), this.apostrophe)) block.setNumberFormats(rows.map(() => [...LOG_FORMATS]));
    block.setValues(rows.map((row3) => this.asText(row3)));
    this.moveTail(first + rows.length - 1);
    this.tail = null;
  }
  about(candidateIds, words) {
    const wanted = words.map((word) => word.toLowerCase());
    const mentions = [];
    let rows = 0;
    this.readFrom(HEADER_ROW2 + 1).cells.forEach((cells, index) => {
      if (candidateIds.has(candidateOf(cells))) rows += 1;
      else if (
        // Somebody else of the same name is nobody's mention.
        cells.some(
          (cell, at2) => at2 !== NAME_AT && typeof cell === "string" && wanted.some((word) => cell.toLowerCase().includes(word))
        )
      )
        mentions.push(HEADER_ROW2 + 1 + index);
    });
    return { rows, mentions: mentions.slice(0, MOST_MENTIONS) };
  }
  erase(newIds) {
    const erased = /* @__PURE__ */ new Map();
    this.readFrom(HEADER_ROW2 + 1).cells.forEach((cells, index) => {
      const newId2 = newIds.get(candidateOf(cells));
      if (newId2 !== void 0) erased.set(HEADER_ROW2 + 1 + index, this.asText(erasedLogRow(cells, newId2)));
    });
    for (const { first, last } of blocksOf([...erased.keys()], erased.size)) {
      const rows = Array.from({ length: last - first + 1 }, (_, index) => erased.get(first + index) ?? []);
      this.sheet.getRange(
        first,
        /* column= */
        1,
        rows.length,
        LOG_HEADERS.length
      ).setValues(rows);
    }
    this.tail = null;
  }
  read() {
    return eventsIn(this.readFrom(HEADER_ROW2 + 1));
  }
  /** The last rows only, read once. */
  readTail() {
    return eventsIn(this.readEnd());
  }
  asText(row3) {
    return row3.map((cell) => typeof cell === "string" ? asWritten(cell, this.apostrophe) : cell);
  }
  readEnd() {
    const from = this.marks.read().logTail?.row ?? 0;
    this.tail ?? (this.tail = this.readFrom(Math.max(from, HEADER_ROW2 + 1)));
    if (filled2(this.tail.cells) === 0 && from > HEADER_ROW2 + 1) this.tail = this.readFrom(HEADER_ROW2 + 1);
    return this.tail;
  }
  /** The last row with anything in it, and the last one of the grid. */
  ends() {
    if (this.tail === null) return [this.sheet.getLastRow(), this.sheet.getMaxRows()];
    const { firstRow, cells } = this.tail;
    return [firstRow + filled2(cells) - 1, firstRow + cells.length - 1];
  }
  moveTail(lastRow) {
    const { logTail } = this.marks.read();
    if (lastRow - (this.tailRow ?? logTail?.row ?? HEADER_ROW2) <= LONGEST_TAIL) return;
    const row3 = lastRow - SHORTEST_TAIL;
    const whole = this.sheet.getRange(`${row3}:${row3}`);
    if (logTail === null) mark(whole, LOG_TAIL_MARK, {});
    else logTail.entry.moveToRow(whole);
    this.marks.forget();
  }
  readFrom(firstRow) {
    const values = this.sheet.getRange(`A${firstRow}:${columnLetters(LOG_HEADERS.length)}`).getValues();
    return { firstRow, cells: toCells(values, this.offsetAt) };
  }
};
function filled2(cells) {
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]?.every((cell) => cell === "") === true) rows -= 1;
  return rows;
}
function eventsIn({ firstRow, cells }) {
  const events = [];
  const problems = [];
  cells.forEach((row3, index) => {
    const read = fromLogRow(row3);
    if (read === null) return;
    if (typeof read === "string") problems.push({ row: firstRow + index, says: `In the touch log, ${read}.` });
    else events.push(read);
  });
  return { events, problems };
}
function layOutTouchLog(sheet, room) {
  sheet.getRange(`A:${columnLetters(LOG_HEADERS.length)}`).setNumberFormat("@");
  sheet.getRangeList(["A2:A", `${DUE}2:${DUE}`]).setNumberFormat(LOG_FORMATS[0] ?? "");
  sheet.insertRowsAfter(HEADER_ROW2 + 1, Math.max(room, 1));
  const tail = Math.max(HEADER_ROW2 + 1, HEADER_ROW2 + room - SHORTEST_TAIL);
  mark(sheet.getRange(`${tail}:${tail}`), LOG_TAIL_MARK, {});
  sheet.getRange(HEADER_ROW2, 1, 1, LOG_HEADERS.length).setValues([[...LOG_HEADERS.slice(0, -1), TRIAL.written]]).setFontWeight("bold");
  sheet.setFrozenRows(HEADER_ROW2);
  sheet.setColumnWidth(
    LOG_HEADERS.indexOf("Summary") + 1,
    /* pixels= */
    360
  );
  sheet.hideColumns(FIRST_HIDDEN, LOG_HEADERS.length - FIRST_HIDDEN + 1);
  sheet.protect().setWarningOnly(true);
  return tail;
}

// src/adapters/sheets/waiting-now-tab.ts
var WAITING_HEADERS = ["Next word by", "Who", "Recruiter", "Follow-up", "Row", "Tab", "Link"];
var HEADER_ROW3 = 3;
var FIRST_ROW2 = HEADER_ROW3 + 1;
var LINKED_ROWS = 300;
var DAYS_AHEAD = 7;
var CANNOT_LIST = "Needs Google Sheets or a newer Excel";
function layOutWaitingNow(sheet, tabs) {
  const note = `Whoever is owed a word by ${DAYS_AHEAD} days from today. Formulas alone: always as of now.`;
  const line2 = (text6) => WAITING_HEADERS.map((_, index) => index === 0 ? text6 : "");
  sheet.getRange(1, 1, HEADER_ROW3, WAITING_HEADERS.length).setValues([line2("Waiting now"), line2(note), [...WAITING_HEADERS]]);
  sheet.getRangeList(["A1", "A3:G3"]).setFontWeight("bold");
  sheet.getRange(`A${FIRST_ROW2}:A`).setNumberFormat("ddd d mmm yyyy");
  showWaiting(sheet, tabs);
  sheet.getRange(FIRST_ROW2, WAITING_HEADERS.length, LINKED_ROWS, 1).setFormula(
    `=IF(ISNUMBER(E${FIRST_ROW2});HYPERLINK("#gid="&F${FIRST_ROW2}&"&range=A"&E${FIRST_ROW2};"Open row "&E${FIRST_ROW2});"")`
  );
  sheet.hideColumns(
    /* columnIndex= */
    5,
    /* numColumns= */
    2
  );
  sheet.setColumnWidths(
    /* startColumn= */
    1,
    /* numColumns= */
    3,
    /* pixels= */
    180
  );
  sheet.setColumnWidth(
    /* columnPosition= */
    4,
    /* pixels= */
    420
  );
  sheet.setFrozenRows(HEADER_ROW3);
}
function showWaiting(sheet, tabs) {
  const formula = waitingFormula(tabs);
  if (formula !== null) sheet.getRange(FIRST_ROW2, 1).setFormula(formula);
}
function waitingFormula(tabs) {
  const blocks = tabs.flatMap(blockOf);
  const [only] = blocks;
  if (only === void 0) return null;
  const all = blocks.length === 1 ? only.block : `VSTACK(${blocks.map(({ block }) => block).join(";")})`;
  const due = blocks.length === 1 ? only.due : `VSTACK(${blocks.map(({ due: each }) => each).join(";")})`;
  const until = `TODAY()+${DAYS_AHEAD}`;
  const waiting = blocks.map(({ due: each }) => `COUNTIF(${each};"<="&${until})`).join("+");
  const owed = `FILTER(${all};ISNUMBER(${due})*(${due}<=${until}))`;
  return `=IF(${waiting}=0;"Nobody is waiting";IFERROR(SORT(SORT(${owed};2;TRUE);1;TRUE);"${CANNOT_LIST}"))`;
}
function blockOf(tab) {
  const { nextWordBy: nextWordBy2, followUp } = tab.ours;
  if (nextWordBy2 === null || followUp === null) return [];
  const column = (at2) => {
    const letters = lettersOf(at2);
    return `${quoted(tab.sheet)}!${letters}${tab.headerRow + 1}:${letters}`;
  };
  const due = column(nextWordBy2);
  const blank = `IF(ISNUMBER(ROW(${due}));"")`;
  const field = (name2) => {
    const found = tab.fields[name2] ?? null;
    return found === null ? null : column(found.column);
  };
  const [first, last] = [field("firstName"), field("lastName")];
  const parts = [first, last].filter((part2) => part2 !== null).join('&" "&');
  const name = field("name") ?? (parts === "" ? blank : parts);
  const columns = [due, name, field("owner") ?? blank, column(followUp), `ROW(${due})`];
  return [{ block: `HSTACK(${columns.join(";")};ROW(${due})*0+${tab.sheetId})`, due }];
}
var quoted = (name) => `'${name.replace(/'/g, "''")}'`;
function lettersOf(column) {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : "") + String.fromCharCode(65 + (column - 1) % 26);
}

// src/adapters/sheets/common-tabs.ts
var CommonTabs = class {
  constructor(marks, offsetAt) {
    this.marks = marks;
    this.offsetAt = offsetAt;
    this.knownLog = null;
    /** The log while it is not marked yet. */
    this.newLog = null;
    this.knownSettings = null;
    this.knownApostrophe = null;
    /** Which way an apostrophe goes in this workbook: looked up when it matters, and once. */
    this.apostrophe = () => {
      const log = this.newLog ?? this.own.find("log");
      this.knownApostrophe ?? (this.knownApostrophe = log === null ? "dropped" : TouchLogTab.apostropheIn(log));
      return this.knownApostrophe;
    };
    this.own = new OwnTabs(marks);
  }
  /** Makes what is missing, and answers with it. */
  add({ common, furniture }) {
    return this.own.add({
      ...common && {
        log: (sheet) => {
          this.knownLog = TouchLogTab.laidOut(sheet, common.events, this.marks, this.apostrophe, this.offsetAt);
          this.newLog = sheet;
          this.knownApostrophe = null;
        },
        settings: (sheet) => {
          layOutSettings(sheet, common.values, common.stages, this.apostrophe);
        }
      },
      ...furniture && {
        dashboard: (sheet) => {
          layOutDashboard(sheet, furniture.figures);
        },
        "friday log": layOutFridayLog,
        "waiting now": (sheet) => {
          layOutWaitingNow(sheet, furniture.tabs);
        }
      }
    });
  }
  log() {
    this.knownLog ?? (this.knownLog = new TouchLogTab(this.own.get("log"), this.marks, this.apostrophe, this.offsetAt));
    return this.knownLog;
  }
  settings() {
    this.knownSettings ?? (this.knownSettings = new SettingsTab(this.own.get("settings"), this.apostrophe, this.offsetAt));
    return this.knownSettings;
  }
  /** What Settings says, or what it would say in a workbook that has none yet. */
  readSettings(spreadsheetZone) {
    return this.own.find("settings") === null ? SettingsTab.untouched(defaultPolicy, spreadsheetZone) : this.settings().read(defaultPolicy, spreadsheetZone);
  }
  settingsSheetId() {
    return this.own.find("settings")?.getSheetId() ?? null;
  }
  /** The list of who is waiting, over these tracker tabs, where it is there. */
  showWaiting(tabs) {
    const sheet = this.own.find("waiting now");
    if (sheet !== null) showWaiting(sheet, tabs);
  }
  /** Removes all of them, but the log if it is kept. */
  remove(keepLog) {
    this.own.remove(["dashboard", "friday log", "waiting now", "settings", ...keepLog ? [] : ["log"]]);
    SpreadsheetApp.flush();
    this.marks.forget();
  }
};

// src/adapters/sheets/our-rules.ts
var SIGNATURE = 'LEN("close-the-loop")>0';
function setOurRules(sheet, tab, theirs2) {
  const columns = [tab.ours.followUp, whoColumn(tab)].filter((column) => column !== null);
  if (tab.ours.followUp === null) return;
  const ranges = columns.map(columnLetters).map((letters) => sheet.getRange(`${letters}${tab.headerRow + 1}:${letters}`));
  const ours = rulesFor(tab).map(
    (rule) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=AND(${SIGNATURE};${rule.formula.replace(/^=/, "")})`).setBackground(rule.background).setFontColor(rule.text).setBold(rule.bold).setItalic(rule.italic).setRanges(ranges).build()
  );
  sheet.setConditionalFormatRules([...theirs2, ...ours]);
}
function removeOurRules(sheet) {
  sheet.setConditionalFormatRules([...theirRules(sheet)]);
}
function theirRules(sheet) {
  return sheet.getConditionalFormatRules().filter((rule) => {
    const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return !values.some((value) => typeof value === "string" && value.includes(SIGNATURE));
  });
}

// src/adapters/sheets/our-columns.ts
var PROTECTION_MARK = "Close the Loop";
var OUR_HEADERS = {
  followUp: "Follow-up",
  nextWordBy: "Next word by",
  lastWord: "Last word from us",
  waitingOn: "Waiting on",
  id: "Candidate id",
  state: "State"
};
var NOTES = {
  followUp: "How this candidate stands today, and why. Filled in by Close the Loop; it is right on any day.",
  nextWordBy: "The last day on which the next word is still in time.",
  lastWord: "The day on which they last heard from us. Type a day here to log that you were in touch.",
  waitingOn: "Whose turn it is. Type us, hiring manager, candidate or client. They still hear from us every week."
};
var FOLLOW_UP_WIDTH = 400;
var DAY_WIDTH = 130;
var WAITING_ON_WIDTH = 210;
function layOutOurColumns(sheet, place, roles) {
  const first = place.insertAfter + 1;
  const runs = /* @__PURE__ */ new Map();
  roles.forEach((role, index) => {
    const letters = columnLetters(first + index);
    mark(sheet.getRange(`${letters}:${letters}`), COLUMN_MARK, { role: `our:${role}` });
    const format = OUR_FORMATS[role];
    runs.set(format, [...runs.get(format) ?? [], `${letters}${place.headerRow + 1}:${letters}`]);
  });
  sheet.getRange(`${columnLetters(first)}:${columnLetters(first + roles.length - 1)}`).clearDataValidations();
  for (const [format, ranges] of runs) sheet.getRangeList(ranges).setNumberFormat(format);
  sheet.getRange(place.headerRow, first, 1, roles.length).setValues([roles.map((role) => OUR_HEADERS[role])]).setNotes([roles.map((role) => NOTES[role] ?? "")]).setFontWeight("bold");
  roles.forEach((role, index) => {
    if (role === "followUp") sheet.setColumnWidth(first + index, FOLLOW_UP_WIDTH);
    else if (role === "waitingOn") sheet.setColumnWidth(first + index, WAITING_ON_WIDTH);
    else if (role === "nextWordBy") sheet.setColumnWidths(first + index, roles.includes("lastWord") ? 2 : 1, DAY_WIDTH);
    else if (role === "id") sheet.hideColumns(first + index, roles.includes("state") ? 2 : 1);
  });
}
function protectOurs(sheet, headerRow, columns) {
  for (const { first, width } of runsOf(columns.filter((column) => column !== null))) {
    sheet.getRange(`${columnLetters(first)}${headerRow}:${columnLetters(first + width - 1)}`).protect().setDescription(`${PROTECTION_MARK}: filled in by the add-on`).setWarningOnly(true);
  }
}
function removeOurProtections(sheet, ours) {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const range = protection.getRange();
    const onOurs = ours.has(range.getColumn()) && ours.has(range.getLastColumn());
    if (onOurs || protection.getDescription().startsWith(PROTECTION_MARK)) protection.remove();
  }
}
function removeOurColumns(sheet, columns) {
  removeOurProtections(sheet, new Set(columns));
  for (const { first, width } of runsOf(columns).reverse()) sheet.deleteColumns(first, width);
}
function runsOf(columns) {
  const runs = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run !== void 0 && run.first + run.width === column) run.width += 1;
    else runs.push({ first: column, width: 1 });
  }
  return runs;
}
var wholeColumn = (sheet, column) => sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`);

// src/adapters/sheets/own-tab-signs.ts
var SIGNS = [
  // The last one may have an apostrophe before it.
  LOG_HEADERS.slice(0, -1),
  FRIDAY_LOG_HEADERS,
  WAITING_HEADERS,
  DASHBOARD_HEADERS,
  [HEADERS[LABEL], HEADERS[VALUE], HEADERS[SAYS]]
];
var LOWEST = 6;
function looksLikeOurs(cells) {
  return cells.slice(0, LOWEST).some((row3) => SIGNS.some((sign) => sign.every((text6, column) => row3[column] === text6)));
}

// src/domain/recognition/recognition.ts
var FIELDS = [
  "name",
  "firstName",
  "lastName",
  "email",
  "phone",
  "role",
  "stage",
  "owner",
  "lastTouch",
  "nextStep",
  "nextStepDue",
  "interviewDate",
  "source",
  "notes",
  "decision",
  "appliedDate",
  "company",
  "linkedin",
  "feedback"
];
var byField = (of) => Object.fromEntries(FIELDS.map((field) => [field, of(field)]));

// src/adapters/sheets/tracker-tabs.ts
var SheetTrackerTabs = class {
  constructor(spreadsheet, marks, apostrophe, offsetAt) {
    this.spreadsheet = spreadsheet;
    this.marks = marks;
    this.apostrophe = apostrophe;
    this.offsetAt = offsetAt;
  }
  read() {
    return setUpTabs(this.marks.read()).flatMap(({ sheetId, setUp: setUp2 }) => {
      const sheet = this.spreadsheet.getSheetById(sheetId);
      return setUp2.done && sheet !== null ? [this.readTab(sheet, setUp2)] : [];
    });
  }
  /** One tab, whether or not its set-up is done; null when it is no tracker. */
  readOne(sheetId) {
    const found = setUpTabs(this.marks.read()).find((one) => one.sheetId === sheetId);
    const sheet = this.spreadsheet.getSheetById(sheetId);
    return found === void 0 || sheet === null ? null : this.readTab(sheet, found.setUp);
  }
  /** What a person reads of columns that were deleted; told from the marks alone. */
  lostColumns() {
    return setUpTabs(this.marks.read()).filter(({ setUp: setUp2 }) => setUp2.done).flatMap(({ sheetId, setUp: setUp2 }) => {
      const { fields, ours } = this.placeOf(sheetId);
      return lostColumns({ sheet: this.spreadsheet.getSheetById(sheetId)?.getName() ?? "", setUp: setUp2, fields, ours });
    });
  }
  peek(sheetId, row3) {
    const found = setUpTabs(this.marks.read()).find((one) => one.sheetId === sheetId && one.setUp.done);
    const sheet = this.spreadsheet.getSheetById(sheetId);
    if (found === void 0 || sheet === null) return null;
    const place = this.placeOf(sheetId);
    if (row3 <= place.headerRow) return { tab: this.tabOf(sheet, found.setUp, place, [], []), cells: [] };
    const [cells = []] = toCells(sheet.getRange(row3, 1, 1, place.width).getValues(), this.offsetAt);
    return { tab: this.tabOf(sheet, found.setUp, place, [], []), cells };
  }
  places() {
    return setUpTabs(this.marks.read()).flatMap(({ sheetId, setUp: setUp2 }) => {
      const sheet = this.spreadsheet.getSheetById(sheetId);
      return sheet === null || !setUp2.done ? [] : [this.tabOf(sheet, setUp2, this.placeOf(sheetId), [], [])];
    });
  }
  cellsNow(tab, first, last) {
    const sheet = this.sheet(tab);
    if (sheet === null) return [];
    const top = tab.rows[0]?.row ?? tab.headerRow + 1;
    const bottom = tab.rows[tab.rows.length - 1]?.row;
    try {
      const range = bottom === void 0 ? sheet.getRange(`${columnLetters(first)}${top}:${columnLetters(last)}`) : sheet.getRange(top, first, bottom - top + 1, last - first + 1);
      return toCells(range.getValues(), this.offsetAt);
    } catch (outside) {
      if ((bottom ?? top) > sheet.getMaxRows() || last > sheet.getMaxColumns()) return [];
      throw outside;
    }
  }
  readAnew({ sheetId }) {
    this.marks.forget();
    return this.readOne(sheetId);
  }
  addWaitingOn(tab) {
    const sheet = this.sheet(tab);
    const insertAfter = tab.ours.lastWord ?? Math.max(...Object.values(tab.ours).map(Number));
    if (sheet === null || insertAfter < 1) return tab;
    try {
      sheet.insertColumnsAfter(insertAfter, 1);
      layOutOurColumns(sheet, { headerRow: tab.headerRow, insertAfter }, ["waitingOn"]);
      SpreadsheetApp.flush();
    } catch {
    }
    return this.readAnew(tab) ?? tab;
  }
  writeIds(tab, rows, how) {
    const sheet = this.sheet(tab);
    if (sheet === null || rows.length === 0) return;
    writeIdCells(sheet, tab, rows, how.formatted);
    SpreadsheetApp.flush();
  }
  flush() {
    SpreadsheetApp.flush();
  }
  write(tab, rows, how) {
    const sheet = this.sheet(tab);
    if (sheet !== null && rows.length > 0) writeOurCells(sheet, tab, rows, this.apostrophe, how.formatted);
  }
  sheet({ sheetId }) {
    return this.spreadsheet.getSheetById(sheetId);
  }
  readTab(sheet, setUp2) {
    const place = this.placeOf(sheet.getSheetId());
    const block = sheet.getRange(`A${place.headerRow}:${columnLetters(place.width)}`);
    const [header = [], ...below] = toCells(block.getValues(), this.offsetAt);
    return this.tabOf(sheet, setUp2, place, header, filledRows(below, place.headerRow + 1, Object.values(place.ours)));
  }
  tabOf(sheet, setUp2, { headerRow, fields, ours, interviews }, header, rows) {
    const withHeaders = byField((field) => {
      const found = fields[field];
      return found === null ? null : { ...found, header: textOf2(header[found.column - 1]) };
    });
    return {
      sheetId: sheet.getSheetId(),
      sheet: sheet.getName(),
      headerRow,
      setUp: setUp2,
      fields: withHeaders,
      interviews,
      ours,
      rows
    };
  }
  placeOf(sheetId) {
    const marked = this.marks.read();
    const marks = marked.columns.filter((one) => one.sheetId === sheetId);
    return {
      headerRow: marked.headerRows.get(sheetId) ?? 1,
      width: Math.max(1, ...marks.map((one) => one.column)),
      ...columnsOf(marks)
    };
  }
};
function filledRows(values, firstRow, ours) {
  const own = new Set(ours);
  const rows = [];
  values.forEach((cells, index) => {
    const filled3 = cells.some((cell, column) => !own.has(column + 1) && !isBlank(cell));
    if (filled3) rows.push({ row: firstRow + index, cells });
  });
  return rows;
}
var isBlank = (cell) => cell === false || typeof cell === "string" && cell.trim() === "";
var textOf2 = (cell) => cell === void 0 || typeof cell === "object" ? "" : String(cell).trim();
function setUpTabs(marked) {
  const ended = new Set(marked.tabs.filter(({ value }) => value["done"] === true).map(({ sheetId }) => sheetId));
  return marked.tabs.flatMap(({ sheetId, value }) => {
    if (value["is"] !== "tracker" || typeof value["startDay"] !== "number") return [];
    if (value["done"] !== true && ended.has(sheetId)) return [];
    return [
      {
        sheetId,
        setUp: {
          startDay: value["startDay"],
          setUpBy: typeof value["setUpBy"] === "string" ? value["setUpBy"] : "",
          proxyCounts: value["proxyCounts"] === true,
          done: value["done"] === true,
          fields: FIELDS.filter((field) => listOr(value["fields"]).includes(field)),
          insertAfter: numberOr(value["insertAfter"], 0),
          gridColumns: numberOr(value["gridColumns"], 0)
        }
      }
    ];
  });
}
function markedColumns(marked, sheetId) {
  if (!setUpTabs(marked).some((one) => one.sheetId === sheetId)) return {};
  const { fields } = columnsOf(marked.columns.filter((one) => one.sheetId === sheetId));
  const columns = {};
  for (const field of FIELDS) {
    const found = fields[field];
    if (found !== null) columns[field] = found.column;
  }
  return columns;
}
var ROUND = /^interview \d+$/;
var listOr = (value) => Array.isArray(value) ? value : [];
var numberOr = (value, otherwise2) => typeof value === "number" ? value : otherwise2;
function columnsOf(marks) {
  const fields = byField(() => null);
  const ours = Object.fromEntries(ALL_OUR_COLUMNS.map((role) => [role, null]));
  const interviews = [];
  for (const { column, value } of [...marks].sort((one, other) => one.column - other.column)) {
    const own = ALL_OUR_COLUMNS.find((role2) => `our:${role2}` === value["role"]);
    if (own !== void 0) ours[own] ?? (ours[own] = column);
    const [role, orderSaid, kind] = [value["role"], value["order"], value["kind"]];
    const order = orderSaid === "YMD" || orderSaid === "DMY" || orderSaid === "MDY" ? orderSaid : null;
    const name = role === "interviewDate" ? interviewName(1) : role;
    if (typeof name === "string" && ROUND.test(name) && !interviews.some((one) => one.name === name)) {
      interviews.push({ name, column, order });
    }
    const field = FIELDS.find((known) => known === role);
    if (field === void 0) continue;
    fields[field] ?? (fields[field] = { column, header: "", order, kind: kind === "contact" || kind === "proxy" ? kind : null });
  }
  return { fields, ours, interviews };
}

// src/adapters/sheets/tab-look.ts
function lookAt(sheet, marked, offsetAt) {
  const sheetId = sheet.getSheetId();
  const name = sheet.getName();
  const setUp2 = setUpTabs(marked).find((one) => one.sheetId === sheetId)?.setUp ?? null;
  const { ours } = columnsOf(marked.columns.filter((one) => one.sheetId === sheetId));
  const marks = Object.values(ours).filter((column) => column !== null);
  const allCells = toCells(sheet.getDataRange().getValues(), offsetAt);
  const gridColumns = sheet.getMaxColumns();
  const leftOver2 = setUp2 === null ? [.../* @__PURE__ */ new Set([...marks, ...formerOurs(allCells)])] : [];
  const own = new Set(
    marks.length < OUR_COLUMNS.length ? [...marks, ...leftOver2, ...unmarkedOurs(gridColumns, setUp2)] : marks
  );
  const cells = own.size === 0 ? allCells : allCells.map((row3) => row3.map((cell, index) => own.has(index + 1) ? "" : cell));
  const lastColumn = lastFilled(cells);
  return {
    sheetId,
    sheet: name,
    cells,
    allCells,
    ours,
    lastColumn,
    gridColumns,
    setUp: setUp2,
    leftOver: leftOver2.length === 0 && !marked.copies.has(sheetId) ? null : leftOver2,
    isOurs: isOwnTab(marked, sheetId) || looksLikeOurs(allCells),
    marked: markedColumns(marked, sheetId),
    hasFilter: sheet.getFilter() !== null,
    locked: lockedParts(sheet, name, lastColumn)
  };
}
function unmarkedOurs(gridColumns, setUp2) {
  if (setUp2 === null || setUp2.done || gridColumns !== setUp2.gridColumns + OUR_COLUMNS.length) return [];
  return OUR_COLUMNS.map((_, index) => setUp2.insertAfter + 1 + index);
}
var HEADER_ROWS = 30;
function formerOurs(cells) {
  for (const columns of [ALL_OUR_COLUMNS, OUR_COLUMNS]) {
    const headers = columns.map((column) => OUR_HEADERS[column]);
    for (const row3 of cells.slice(0, HEADER_ROWS)) {
      const at2 = row3.findIndex((_, index) => headers.every((one, next) => row3[index + next] === one));
      if (at2 >= 0) return columns.map((_, index) => at2 + 1 + index);
    }
  }
  return [];
}
function lastFilled(cells) {
  let last = 1;
  for (const row3 of cells) {
    for (let index = row3.length - 1; index >= last; index -= 1) {
      if (row3[index] !== "") {
        last = index + 1;
        break;
      }
    }
  }
  return last;
}
function lockedParts(sheet, name, lastColumn) {
  const sheetLock = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).find((one) => !one.isWarningOnly() && !one.canEdit());
  if (sheetLock !== void 0) {
    return [`“${name}” is protected, and you may not change it. Ask its owner to set the tracker up, or to let you.`];
  }
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter((one) => !one.isWarningOnly() && !one.canEdit() && !one.getDescription().startsWith(PROTECTION_MARK)).flatMap((one) => {
    const range = one.getRange();
    const where = `${columnLetters(range.getColumn())}${range.getRow()}`;
    return range.getColumn() <= lastColumn && range.getLastColumn() > lastColumn ? [`The columns from ${where} of “${name}” are protected, and you may not add any. Ask their owner.`] : [];
  });
}

// src/adapters/sheets/their-filter.ts
var LONGEST_NOTE = 2e4;
var nameOf2 = (type) => type === null ? null : type.toString();
function readFilter(sheet) {
  const filter = sheet.getFilter();
  if (filter === null) return null;
  const range = filter.getRange();
  const live = /* @__PURE__ */ new Map();
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
    const criteria2 = filter.getColumnFilterCriteria(column);
    if (criteria2 !== null) live.set(column, criteria2.copy().build());
  }
  const criteria = [...live].map(([column, one]) => ({
    column,
    hidden: one.getHiddenValues(),
    type: nameOf2(one.getCriteriaType()),
    values: one.getCriteriaValues()
  }));
  const note = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    criteria: JSON.stringify(criteria).length > LONGEST_NOTE ? [] : criteria
  };
  return { note, live };
}
function extendFilter(sheet, lastColumn, { note, live }) {
  const there = sheet.getFilter();
  if (there !== null && there.getRange().getLastColumn() < lastColumn) there.remove();
  const wide = there !== null && there.getRange().getLastColumn() >= lastColumn ? there : sheet.getRange(note.row, note.column, note.rows, lastColumn - note.column + 1).createFilter();
  const criteria = live.size > 0 ? live : new Map(note.criteria.map((one) => [one.column, criteriaOf(one)]));
  for (const [column, one] of criteria) wide.setColumnFilterCriteria(column, one);
}
function criteriaOf({ hidden, type, values }) {
  const builder = SpreadsheetApp.newFilterCriteria();
  if (hidden.length > 0) builder.setHiddenValues([...hidden]);
  const known = Object.entries(SpreadsheetApp.BooleanCriteria).find(([name]) => name === type)?.[1];
  if (known !== void 0 && typeof known === "object") builder.withCriteria(known, [...values]);
  return builder.build();
}
function noteIn(value) {
  if (!isRecord(value)) return null;
  const { row: row3, column, rows, columns, criteria } = value;
  const all = [row3, column, rows, columns];
  if (!all.every((one) => typeof one === "number") || !Array.isArray(criteria)) return null;
  return {
    row: Number(row3),
    column: Number(column),
    rows: Number(rows),
    columns: Number(columns),
    criteria: criteria.filter(isRecord).map((one) => ({
      column: Number(one["column"]),
      hidden: Array.isArray(one["hidden"]) ? one["hidden"].map(String) : [],
      type: typeof one["type"] === "string" ? one["type"] : null,
      values: Array.isArray(one["values"]) ? one["values"] : []
    }))
  };
}

// src/adapters/sheets/sheet-workshop.ts
var SheetWorkshop = class {
  constructor(spreadsheet, common, tabs, marks, offsetAt) {
    this.spreadsheet = spreadsheet;
    this.common = common;
    this.tabs = tabs;
    this.marks = marks;
    this.offsetAt = offsetAt;
    /** Of the tab that is being set up, as it was before our columns came. */
    this.filter = null;
    this.rules = null;
  }
  activeSheetId() {
    return this.spreadsheet.getActiveSheet().getSheetId();
  }
  look(sheetId) {
    const sheet = this.sheet(sheetId);
    return sheet === null ? null : lookAt(sheet, this.marks.read(), this.offsetAt);
  }
  looks() {
    const marked = this.marks.read();
    return this.spreadsheet.getSheets().map((sheet) => lookAt(sheet, marked, this.offsetAt));
  }
  markTab({ sheetId, hasFilter }, setUp2, headerRow, fields) {
    const sheet = this.sheetOrThrow(sheetId);
    const marked = this.marks.read();
    if (!marked.tabs.some((one) => one.sheetId === sheetId)) {
      this.filter = hasFilter ? readFilter(sheet) : null;
      const making = this.common.own.announce();
      markTab(sheet, { is: "tracker", ...setUp2, making, ...this.filter && { filter: this.filter.note } });
    }
    if (!marked.headerRows.has(sheetId)) mark(sheet.getRange(`${headerRow}:${headerRow}`), HEADER_MARK, {});
    const known = new Set(marked.columns.filter((one) => one.sheetId === sheetId).map((one) => one.value["role"]));
    for (const field of fields) if (!known.has(roleOf(field))) markField(sheet, field);
  }
  markFields(sheetId, fields) {
    const wanted = new Map(fields.map((field) => [roleOf(field), field]));
    for (const entry of findMarks(this.spreadsheet)) {
      if (sheetIdOf(entry) !== sheetId) continue;
      const value = parsed2(entry.getValue());
      const role = String(value["role"]);
      if (entry.getKey() === TAB_MARK) {
        entry.setValue(JSON.stringify({ ...value, fields: [...new Set(fields.map(({ field }) => field))] }));
      } else if (entry.getKey() === COLUMN_MARK && !role.startsWith("our:")) {
        const there = entry.getLocation().getColumn()?.getColumn();
        if (wanted.get(role)?.column === there) wanted.delete(role);
        else entry.remove();
      }
    }
    const sheet = this.sheetOrThrow(sheetId);
    for (const field of wanted.values()) markField(sheet, field);
    this.changed();
  }
  addColumns({ sheetId, gridColumns, setUp: stopped }, headerRow, setUp2) {
    const sheet = this.sheetOrThrow(sheetId);
    const { insertAfter } = setUp2;
    const columns = OUR_COLUMNS.map((_, index) => insertAfter + 1 + index);
    if (gridColumns === setUp2.gridColumns) sheet.insertColumnsAfter(insertAfter, OUR_COLUMNS.length);
    if (stopped !== null) {
      this.clearColumnMarks(sheetId);
      removeOurProtections(sheet, new Set(columns));
    }
    layOutOurColumns(sheet, { headerRow, insertAfter }, OUR_COLUMNS);
    protectOurs(sheet, headerRow, columns.slice(0, 2));
    this.filter ?? (this.filter = stopped === null ? null : this.notedFilter(sheetId));
    this.extendFilter(sheet, insertAfter, OUR_COLUMNS.length);
  }
  /** One that ends before our columns, though not before theirs do. */
  extendFilter(sheet, insertAfter, columns) {
    const { filter } = this;
    this.filter = null;
    if (filter === null || filter.note.column + filter.note.columns - 1 !== insertAfter) return;
    extendFilter(sheet, insertAfter + columns, filter);
  }
  /** As a set-up that was stopped noted it. */
  notedFilter(sheetId) {
    const marks = this.marks.read().tabs.filter((one) => one.sheetId === sheetId);
    const note = marks.map(({ value }) => noteIn(value["filter"])).find((one) => one !== null);
    return note === void 0 ? null : { note, live: /* @__PURE__ */ new Map() };
  }
  addMissingColumns(sheetId) {
    const tab = this.tabs.readOne(sheetId);
    if (tab === null) return;
    const sheet = this.sheetOrThrow(sheetId);
    const missing = OUR_COLUMNS.filter((column) => tab.ours[column] === null);
    const there = this.ourColumns(sheetId);
    const insertAfter = there.length === 0 ? sheet.getLastColumn() : Math.max(...there);
    if (missing.length > 0) {
      sheet.insertColumnsAfter(insertAfter, missing.length);
      layOutOurColumns(sheet, { headerRow: tab.headerRow, insertAfter }, missing);
      this.filter = readFilter(sheet);
      this.extendFilter(sheet, insertAfter, missing.length);
      this.changed();
    }
    const { followUp, nextWordBy: nextWordBy2 } = this.tabs.readOne(sheetId)?.ours ?? tab.ours;
    removeOurProtections(sheet, new Set(this.ourColumns(sheetId)));
    protectOurs(sheet, tab.headerRow, [followUp, nextWordBy2]);
  }
  readRules(sheetId) {
    this.rules = theirRules(this.sheetOrThrow(sheetId));
  }
  addRules(tab) {
    const sheet = this.sheetOrThrow(tab.sheetId);
    setOurRules(sheet, tab, this.rules ?? theirRules(sheet));
    this.rules = null;
  }
  addTabs(fill2) {
    return this.common.add(fill2);
  }
  addStages(stages2) {
    this.common.settings().setStages(stages2);
  }
  readTab(sheetId) {
    return this.tabs.readOne(sheetId);
  }
  finishTab(sheetId, setUp2) {
    markTab(this.sheetOrThrow(sheetId), { is: "tracker", ...setUp2, done: true });
    this.marks.forget();
  }
  clearTab({ sheetId, leftOver: leftOver2 }) {
    const sheet = this.sheet(sheetId);
    if (sheet === null) return;
    removeOurRules(sheet);
    removeOurColumns(sheet, leftOver2 ?? this.ourColumns(sheetId));
    this.changed();
    for (const entry of findMarks(this.spreadsheet)) if (sheetIdOf(entry) === sheetId) entry.remove();
    this.changed();
  }
  removeTabs(keepLog) {
    this.common.remove(keepLog);
    const keys = keepLog ? [MAKING_MARK] : [MAKING_MARK, OWN_TABS_MARK];
    for (const entry of findMarks(this.spreadsheet)) if (keys.includes(entry.getKey())) entry.remove();
    this.changed();
  }
  setSetting(key, value) {
    this.common.settings().set(key, value);
  }
  setRecruiters(recruiters) {
    this.common.settings().setRecruiters(recruiters);
  }
  show(sheetId) {
    const sheet = this.sheet(sheetId);
    if (sheet !== null) this.spreadsheet.setActiveSheet(sheet);
  }
  /** Errors of buffered writes surface here and not in the next step; the marks may have changed. */
  changed() {
    SpreadsheetApp.flush();
    this.marks.forget();
  }
  ourColumns(sheetId) {
    return this.marks.read().columns.filter((one) => one.sheetId === sheetId && String(one.value["role"]).startsWith("our:")).map((one) => one.column);
  }
  clearColumnMarks(sheetId) {
    for (const entry of findMarks(this.spreadsheet)) {
      if (entry.getKey() !== COLUMN_MARK || sheetIdOf(entry) !== sheetId) continue;
      if ((entry.getValue() ?? "").includes('"our:')) entry.remove();
    }
  }
  sheet(sheetId) {
    return this.spreadsheet.getSheetById(sheetId);
  }
  sheetOrThrow(sheetId) {
    const sheet = this.sheet(sheetId);
    if (sheet === null) throw new RangeError(`There is no tab with the id ${sheetId} in this file any more.`);
    return sheet;
  }
};
var roleOf = ({ field, round }) => round === void 0 ? field : interviewName(round);
function markField(sheet, field) {
  const { column, order, kind } = field;
  mark(wholeColumn(sheet, column), COLUMN_MARK, { role: roleOf(field), order, kind });
}

// src/app/tracker/save/rows-moved.ts
var RowsMoved = class extends Error {
  constructor(sheet) {
    super(`Rows of “${sheet}” were moved while they were being read. Nothing was written; try again.`);
    this.name = "RowsMoved";
  }
};

// src/app/tracker/retry-when-moved.ts
var MOST_TRIES = 3;
function untilRowsStand(lookAndSave) {
  for (let tries = 1; ; tries += 1) {
    try {
      return lookAndSave(tries > 1);
    } catch (problem) {
      if (!(problem instanceof RowsMoved) || tries === MOST_TRIES) throw problem;
    }
  }
}

// src/app/tracker/scan-and-save.ts
function saveNow(tracker, moment) {
  untilRowsStand(() => {
    const scan = tracker.scan(moment);
    if (scan !== null) tracker.save(scan);
  });
}

// src/domain/follow-up/follow-up.ts
var RULES = ["week", "answer", "interview", "reply", "promise", "close", "hold", "hand-over"];

// src/domain/follow-up/rules/answer.ts
var answerRule = (candidate, policy, today) => {
  if (candidate.phase !== "applied" || isOver(candidate)) return nothing;
  if (inTouchSinceApplying(candidate, today) || isUnconfirmed(candidate, policy, today)) return nothing;
  const { appliedOn, history } = candidate;
  const asked2 = history.confirmedOn === null ? [] : [nextWorkingDay(policy.calendar, history.confirmedOn)];
  const since = appliedOn !== null && appliedOn <= today ? appliedOn : history.addedOn;
  if (since === null) return asked2.flatMap((dueOn2) => oweOn("answer", dueOn2, "Applied, and not answered yet"));
  const dueOn = addBusinessDays(policy.calendar, since, policy.answerDays);
  return oweOn("answer", Math.max(dueOn, ...asked2), `Applied on ${sayDay(since, today)}, and not answered yet`);
};

// src/domain/follow-up/rules/close.ts
var closeRule = (candidate, policy, today) => {
  const decision = openDecision(candidate);
  if (decision === null || decision.on > today) return nothing;
  const dueOn = addBusinessDays(policy.calendar, decision.on, policy.closeDays);
  const amberFrom = addBusinessDays(policy.calendar, decision.on, policy.closeAmberDays);
  const on = sayDay(decision.on, today);
  if (decision.kind !== "withdrawn") {
    const why2 = `Decided on ${on}, and not told yet`;
    return [{ rule: "close", dueOn, actBy: dueOn, band: "later", why: why2, amberFrom }];
  }
  const word = candidate.history.lastSubstantive;
  if (word !== null && word.day >= decision.on && word.day <= today) return nothing;
  const why = `Withdrew on ${on}, and no word from us since`;
  return [{ rule: "close", dueOn, actBy: dueOn, band: "later", why, amberFrom, amberOnly: true }];
};

// src/domain/follow-up/rules/hand-over.ts
var handOverRule = (candidate, policy, today) => {
  const on = candidate.history.handedOverOn;
  if (on === null || on > today || !isWorkedWith(candidate, today)) return nothing;
  const dueOn = addBusinessDays(policy.calendar, on, policy.handOverDays);
  return oweOn("hand-over", dueOn, `Handed over on ${sayDay(on, today)}, and no word from the new recruiter yet`);
};

// src/domain/follow-up/rules/hold.ts
var holdRule = (candidate, policy, today) => {
  if (candidate.phase !== "on hold" || isOver(candidate)) return nothing;
  if (isUnconfirmed(candidate, policy, today)) return nothing;
  const { phaseSince, confirmedOn } = candidate.history;
  const known = candidate.history.lastWord;
  const word = known !== null && known <= today ? known : null;
  if (phaseSince !== null && (word === null || word < phaseSince)) {
    const dueOn2 = addBusinessDays(policy.calendar, phaseSince, policy.holdTellDays);
    return oweByCalendar("hold", dueOn2, `On hold since ${sayDay(phaseSince, today)}, and not told yet`, policy);
  }
  if (word !== null) {
    return oweByCalendar("hold", word + policy.holdEveryDays, `On hold; last word on ${sayDay(word, today)}`, policy);
  }
  const dueOn = nextWorkingDay(policy.calendar, confirmedOn ?? candidate.startDay);
  return oweByCalendar("hold", dueOn, "On hold, and no word from us is known", policy);
};

// src/domain/follow-up/rules/promise.ts
var promiseRule = (candidate, policy, today) => {
  const { openPromises } = candidate.history;
  if (openPromises.length === 0) return nothing;
  return openPromises.map((promise) => {
    const dueOn = promiseDueOn(promise, policy);
    const why = `Promised for ${sayDay(promise.dueOn, today)}`;
    return { rule: "promise", dueOn, actBy: dueOn, band: "later", why, promiseId: promise.id };
  });
};

// src/domain/follow-up/rules/reply.ts
var replyRule = (candidate, policy, today) => {
  const since = candidate.history.needsAnswerSince;
  if (since === null || since > today) return nothing;
  const dueOn = addBusinessDays(policy.calendar, since, policy.replyDays);
  return oweOn("reply", dueOn, `They got in touch on ${sayDay(since, today)}, and have no answer yet`);
};

// src/domain/follow-up/rules/week.ts
var weekRule = (candidate, policy, today) => {
  const unpaused = candidate.phase === "hired" ? whileHired(candidate, policy, today) : whileWorkedWith(candidate, policy, today);
  if (unpaused === null) return nothing;
  const { pause } = candidate.history;
  if (pause !== null && pause.candidateKnows && pause.wakeOn > unpaused.dueOn) {
    return oweByCalendar("week", pause.wakeOn, `Paused until ${sayDay(pause.wakeOn, today)}, as they know`, policy);
  }
  return oweByCalendar("week", unpaused.dueOn, unpaused.why, policy);
};
function limitOf(phase, policy) {
  if (lately3?.policy !== policy) {
    const { weekDays } = policy;
    lately3 = { policy, limits: new Map(PHASES.map((each) => [each, weekDays[each] ?? weekDays.default])) };
  }
  return lately3.limits.get(phase) ?? policy.weekDays.default;
}
var lately3 = null;
function whileWorkedWith(candidate, policy, today) {
  if (!isWorkedWith(candidate, today) || isUnconfirmed(candidate, policy, today)) return null;
  const limit = limitOf(candidate.phase, policy);
  const since = silentSince(candidate, today);
  if (since === null) {
    const asked2 = candidate.history.confirmedOn ?? candidate.startDay;
    const why = `Still active as of ${sayDay(asked2, today)}, and no word from us is known`;
    return { dueOn: nextWorkingDay(policy.calendar, asked2), why };
  }
  return { dueOn: since + limit, why: whySince(candidate, since, today) };
}
function whySince(candidate, since, today) {
  const on = sayDay(since, today);
  if (since === heardOn(candidate, today)) return `Last word from us on ${on}`;
  return candidate.phase === "sourced" ? `They answered on ${on}, and no word from us since` : `With us since ${on}, and no word from us yet`;
}
function whileHired(candidate, policy, today) {
  const every = policy.hiredEveryDays;
  const decision = decisionOf(candidate);
  if (every === null || decision === null || candidate.history.confirmed === "not active") return null;
  const since = Math.max(heardOn(candidate, today) ?? decision.on, decision.on);
  const on = sayDay(since, today);
  const why = since === heardOn(candidate, today) ? `Hired; last word from us on ${on}` : `Hired on ${on}, and no word from us since`;
  return { dueOn: since + every, why };
}

// src/domain/follow-up/assess.ts
function assess(candidate, policy, today) {
  if (isErased(candidate)) return [];
  let owed = closeRule(candidate, policy, today);
  if (candidate.history.doNotContact === null) {
    owed = and(owed, weekRule(candidate, policy, today));
    owed = and(owed, answerRule(candidate, policy, today));
    owed = and(owed, interviewRule(candidate, policy, today));
    owed = and(owed, replyRule(candidate, policy, today));
    owed = and(owed, promiseRule(candidate, policy, today));
    owed = and(owed, holdRule(candidate, policy, today));
    owed = and(owed, handOverRule(candidate, policy, today));
  }
  for (const each of owed) each.band = bandOf(each, candidate, policy, today);
  return owed.length > 1 ? [...owed].sort(byDueDay) : owed;
}
function and(some, more) {
  if (more.length === 0) return some;
  return some.length === 0 ? more : [...some, ...more];
}
function byDueDay(one, other) {
  return one.dueOn - other.dueOn || RULES.indexOf(one.rule) - RULES.indexOf(other.rule);
}

// src/app/tracker/read/assess-rows.ts
var personRow = ({ row: { read, history } }) => ({
  email: read.email,
  lastWord: history.lastWord
});
function assessTabs(seen2, settings, today) {
  const placed = seen2.flatMap((one) => one.rows.map((row3) => ({ seen: one, row: row3 })));
  const lastWordOf = lastWordsOf(placed.map(personRow));
  const together = /* @__PURE__ */ new Map();
  for (const one of placed) {
    const person2 = personOf(one.row.read.email);
    if (person2 !== null) together.set(person2, [...together.get(person2) ?? [], one]);
  }
  return placed.map((one) => {
    const person2 = personOf(one.row.read.email);
    const personLastWord = one.row.history.confirmed === "erased" ? null : lastWordOf(personRow(one));
    const candidate = candidateOf2(one, personLastWord, person2);
    const others = person2 === null ? [] : (together.get(person2) ?? []).filter((other) => other !== one);
    const followUps = assess(candidate, settings.policy, today);
    return {
      candidate,
      listed: listedOf(one, personLastWord, others),
      followUps,
      standing: standingOf(candidate, followUps, settings.policy, today)
    };
  });
}
function candidateOf2({ seen: seen2, row: row3 }, personLastWord, person2) {
  const { read, history } = row3;
  return {
    id: row3.id,
    phase: read.phase,
    stageSaysTold: read.told,
    appliedOn: read.applied.kind === "day" ? read.applied.day : null,
    startDay: seen2.tab.setUp.startDay,
    history,
    personLastWord,
    interviews: history.interviews,
    ...person2 === null ? {} : { person: person2 }
  };
}
function listedOf({ seen: seen2, row: row3 }, lastWord, others) {
  const { read } = row3;
  const { whom = "us", since = 0 } = row3.history.waitingOn ?? {};
  return {
    ...whom === "us" ? {} : { waitingOn: { whom, since } },
    id: row3.id,
    name: read.name,
    role: read.role,
    stage: read.stage,
    phase: read.phase,
    owner: read.owner,
    email: read.email,
    phone: read.phone,
    sheet: seen2.tab.sheet,
    sheetId: seen2.tab.sheetId,
    row: read.row,
    lastWord,
    otherRows: others.map((other) => {
      const where = other.seen === seen2 ? "" : ` of ${other.seen.tab.sheet}`;
      return `also row ${other.row.read.row}${where}, ${other.row.read.role}`;
    })
  };
}
function scannedTab(tab, candidates) {
  return {
    sheetId: tab.sheetId,
    sheet: tab.sheet,
    headerRow: tab.headerRow,
    headers: byField((field) => tab.fields[field]?.header ?? null),
    candidates,
    startDay: tab.setUp.startDay,
    nameless: isNameless(tab),
    lost: lostColumns(tab).map(({ says: says2 }) => says2)
  };
}

// src/app/tracker/read/rows-that-left.ts
var GONE = "row left the sheet: moved, or told?";
var MOVED_OPEN = "row moved to the archive, and never closed: told?";
var MOVED = "row moved to the archive";
var ANSWERED = "the row left the sheet";
function goneRows(scan, events, inArchive) {
  const here = new Set(scan.candidates.map(({ candidate }) => candidate.id));
  const byId = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (here.has(event.candidateId)) continue;
    const list = byId.get(event.candidateId);
    if (list === void 0) byId.set(event.candidateId, [event]);
    else list.push(event);
  }
  const gone = [];
  const left = [];
  for (const [id2, own] of byId) {
    const one = goneRow(scan, id2, own);
    if (one === null) continue;
    const answered2 = own.some((event) => event.kind === "confirmed" && event.summary === ANSWERED);
    (one.followUps.length > 0 && !answered2 ? gone : left).push(one);
  }
  if (gone.length === 0) return { gone, left };
  const archived = inArchive(new Set(gone.map(({ candidate }) => candidate.id)));
  return { gone: gone.map((one) => movedTo(one, archived.get(one.candidate.id))), left };
}
function goneRow(scan, id2, events) {
  const { settings, moment } = scan;
  const first = events.find((event) => event.kind === "stage" && event.tab !== void 0);
  const tab = first?.kind === "stage" ? scan.tabs.find(({ sheetId }) => sheetId === first.tab) : void 0;
  if (first?.kind !== "stage" || tab === void 0 || tab.nameless) return null;
  const history = foldHistory(events, settings.policy);
  const candidate = {
    id: id2,
    phase: history.phase ?? first.phase,
    stageSaysTold: false,
    appliedOn: null,
    startDay: tab.startDay,
    history,
    personLastWord: history.lastWord,
    interviews: history.interviews
  };
  const followUps = assess(candidate, settings.policy, moment.today);
  const owner = events.reduce((so, event) => event.kind === "hand-over" ? event.to : so, first.owner ?? "");
  return {
    candidate,
    followUps,
    standing: standingOf(candidate, followUps, settings.policy, moment.today),
    listed: {
      id: id2,
      name: first.name ?? "",
      role: tab.sheet,
      stage: GONE,
      phase: candidate.phase,
      owner,
      email: "",
      phone: "",
      sheet: tab.sheet,
      sheetId: tab.sheetId,
      // There is no row to open: the header is as near as a link can come.
      row: tab.headerRow,
      lastWord: history.lastWord,
      otherRows: []
    }
  };
}
function movedTo(one, place) {
  if (place === void 0) return one;
  const { sheet, sheetId, row: row3 } = place;
  const stage = isClosed(one.candidate.phase) ? MOVED : MOVED_OPEN;
  return { ...one, listed: { ...one.listed, stage, sheet, sheetId, row: row3 } };
}

// src/domain/row/waiting-on.ts
function waitingOnText(candidate) {
  const { waitingOn } = candidate.history;
  return waitingOn === null || isOver(candidate) ? "" : sayWaitingOn(waitingOn);
}
var sayWaitingOn = ({ whom, since }) => `${whom.charAt(0).toUpperCase()}${whom.slice(1)} since ${formatDay(since, { year: true })}`;
function partyIn(text6) {
  const said = text6.trim().toLowerCase();
  return PARTIES.find((party) => said === party || said.startsWith(`${party} since `)) ?? null;
}

// src/domain/recognition/civil.ts
var DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function civilDay(year, month, day2) {
  if (year < 1900 || year > 2199 || month < 1 || day2 < 1) return void 0;
  const longest = DAYS_IN_MONTH[month - 1];
  if (longest === void 0 || day2 > longest) return void 0;
  const isLeap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  if (month === 2 && day2 === 29 && !isLeap) return void 0;
  return fromCivil(year, month, day2);
}

// src/domain/text/fold.ts
var PLAIN = { ı: "i", ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ð: "d" };
function fold(text6) {
  return text6.normalize("NFKD").replace(/[\u0300-\u036f\u0591-\u05c7\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "").normalize("NFC").toLowerCase().replace(/[ıßøæœłđð]/g, (letter) => PLAIN[letter] ?? letter);
}
var UNSPACED = /[\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]/;
function wordsOf(text6) {
  const split = text6.slice(0, 200).normalize("NFC").replace(/([\p{Ll}])(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2").replace(/(^|[^\p{L}])([dlnsjDLNSJ]|[Qq]u)['’](?=\p{L})/gu, "$1");
  const marked = fold(split).replace(/(\p{L})['’`´](s\b)?/gu, "$1").replace(/["“”״׳ʼ’']/g, "").replace(/([\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=[a-z0-9])/g, "$1 ").replace(/([a-z0-9])(?=[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])/g, "$1 ").replace(/([a-z]{3,})(?=\d)/g, "$1 ");
  return marked.split(/[^\p{L}\p{M}\p{N}〇×✕✓✔#?]+/u).filter((word) => word !== "");
}

// src/domain/recognition/words/da.ts
var da = {
  ideas: {
    person: "ansøger*",
    name: "navn",
    full: "fulde fuldt",
    firstName: "fornavn",
    lastName: "efternavn",
    phone: "tlf",
    landline: "arbejde",
    job: "stilling* opslag",
    title: "betegnelse",
    current: "nuværende tidligere",
    apply: "ansøgning* ansøgt søgt anvendt",
    appliedFor: "søgt_stilling ansøgt_stilling stilling_ansøgt søger_som",
    recruiting: "rekruttering* proces",
    date: "dato",
    time: "tidspunkt klokkeslæt",
    stage: "trin stadie",
    recruiter: "rekrutterer rekrutteringskonsulent rekrutteringsansvarlig rekrutteringsmedarbejder",
    assigned: "ansvarlig* ejer sagsbehandler tildelt",
    manager: "ansættende_leder leder",
    creator: "oprettet_af",
    interview: "samtale* møde",
    scheduled: "planlagt",
    next: "næste kommende",
    action: "opgave* skridt",
    due: "påmindelse senest",
    last: "senest sidst",
    contact: "talt_med ringet",
    followup: "opfølgning* ring_tilbage følg_op",
    update: "opdateret opdatering",
    created: "oprettet tilføjet modtaget registreret",
    source: "kilde hørte",
    referral: "anbefalet_af henvist_af",
    note: "note* bemærkning* notat*",
    text: "beskrivelse besked",
    outcome: "udfald beslutning afgørelse",
    final: "endelig",
    reason: "årsag* begrundelse",
    rejected: "afslag afvist afvisning",
    hired: "ansat",
    offer: "tilbud jobtilbud",
    company: "arbejdsgiver virksomhed",
    feedback: "vurdering* evaluering* tilbagemelding indtryk",
    id: "referencenummer",
    ordinal: "første anden",
    filler: "og til af fra",
    other: "gade by fødselsdato sprog lønforventning erfaring uddannelse kompetencer startdato reference opsigelsesvarsel kørekort bilag brugernavn",
    alien: "leverandør ordre beløb lejer",
    staff: "medarbejder* ansættelsesdato kundenummer adgangskode",
    log: "hændelse ændret_af"
  },
  stages: {
    sourced: "identificeret skal_kontaktes",
    applied: "ansøgt ansøgning modtaget",
    screen: "indledende_kvalifikation telefonsamtale udvælgelse gennemgås under_vurdering til_vurdering præsenteret",
    interview: "samtale indkaldt",
    offer: "tilbud jobtilbud kontraktforslag kontrakt_sendt",
    hired: "ansat ansættelse kontrakt_underskrevet",
    rejected: "afvist afslag ikke_egnet fravalgt ikke_valgt ikke_ansat ikke_videre afslået",
    withdrawn: "trak_sig takket_nej tilbud_afslået frameldt ikke_interesseret afvist_af_kandidat",
    hold: "venteliste i_bero afventer_stilling",
    not: "ikke ingen",
    undone: "afvist ikke_bestået",
    told: "sendt meddelt givet_besked",
    blank: "ikke_relevant ukendt",
    filler: "ansøger og til af første anden planlagt afholdt",
    "ask applied": "nye åben",
    "ask screen": "igangværende kontaktet i_gang",
    "ask interview": "planlagt",
    "ask offer": "valgt",
    "ask rejected": "arkiveret lukket udeblevet overført afsluttet",
    "ask withdrawn": "annulleret aflyst afbrudt",
    "ask hold": "gemt senere",
    yet: "skal mangler"
  },
  months: "januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov december/dec",
  ago: {
    day: "for_N_dage_siden for_N_dag_siden for_en_dag_siden",
    week: "for_N_uger_siden for_en_uge_siden",
    today: "i_dag",
    yesterday: "i_går"
  },
  totals: "sum total i_alt antal"
};

// src/domain/recognition/words/de.ts
var de2 = {
  ideas: {
    person: "bewerber* kandidat* bewerbende*",
    full: "voller vollständig kompletter",
    firstName: "vorname",
    lastName: "nachname familienname zuname",
    extra: "zweite zweiter weitere geburtsname",
    email: "e_mail_adresse",
    phone: "telefon telefonnummer rufnummer kontaktnummer fon",
    mobile: "mobil mobilnummer handy handynummer mobiltelefon mobilfunk",
    landline: "festnetz privat geschäftlich dienstlich",
    job: "stelle* arbeitsstelle vakanz* ausschreibung anzeige jobtitel funktion projekt mandat* stellenbezeichnung stellentitel",
    title: "titel bezeichnung",
    current: "aktuell* derzeitig* bisherig* jetzig* letzter_arbeitgeber",
    apply: "bewerb* beworben eingereicht einreichung",
    appliedFor: "beworben_auf beworben_für beworben_als bewirbt_sich_als zielposition wunschposition bewerbung_als bewerbung_für gewünschte_position",
    recruiting: "rekrutierung einstellungsprozess prozess",
    date: "datum tag am termin",
    time: "uhrzeit zeit",
    status: "zustand",
    stage: "stufe prozessschritt bewerbungsphase pipeline prozessphase bewerberstatus prozessstand bewerbungsstand bearbeitungsstatus bearbeitungsstand",
    recruiter: "personalvermittler* personalreferent* personaler* personalberater* hr_ansprechpartner berater*",
    assigned: "zuständig* verantwortlich* betreuer* bearbeiter* besitzer ansprechpartner* betreut_von inhaber wer_betreut",
    manager: "fachbereichsleiter* führungskraft fachvorgesetzte* abteilungsleiter* vorgesetzter",
    interviewer: "gesprächspartner*",
    creator: "erstellt_von angelegt_von",
    interview: "gespräch* vorstellungsgespräch* bewerbungsgespräch* kennenlerngespräch* telefoninterview* erstgespräch* zweitgespräch* vorstellungstermin probearbeiten vg interviewtermin hospitation probetag",
    scheduled: "geplant planen",
    next: "nächste* folgende*",
    action: "schritt* aktion* aktivität* aufgabe* maßnahme*",
    due: "frist* fällig* wiedervorlage erinnerung bis_wann stichtag bis spätestens erledigen_bis fälligkeit",
    last: "letzte* zuletzt jüngste*",
    contact: "kontakt* rückmeldung rückruf gesprochen angerufen angeschrieben gemeldet ansprache anruf telefonat kontaktaufnahme",
    followup: "nachfassen nachfrage zurückrufen nachhaken nochmal_melden",
    update: "aktualisier* geändert* änderung bearbeitet phasenaktualisierung",
    created: "erstellt* angelegt eingang eingegangen erfasst hinzugefügt eingangsdatum zeitstempel erhalten",
    source: "quelle* kanal bewerberquelle herkunft recruiting_kanal bewerbungskanal aufmerksam_geworden woher jobportal wie_auf_uns_aufmerksam wie_gefunden stellenbörse aufmerksam",
    referral: "empfehlung empfohlen_von mitarbeiterempfehlung geworben_von",
    note: "notiz* bemerkung* kommentar* anmerkung* hinweis* sonstiges",
    text: "beschreibung nachricht zusammenfassung",
    outcome: "ergebnis* entscheidung* ausgang fazit",
    final: "endgültig*",
    reason: "grund begründung ursache",
    rejected: "absage* ablehnung* abgesagt abgelehnt",
    hired: "eingestellt einstellung zugesagt zusage",
    offer: "angebot* vertragsangebot",
    company: "arbeitgeber unternehmen betrieb",
    client: "auftraggeber mandant",
    feedback: "bewertung* beurteilung* eindruck einschätzung rückmeldung_interview",
    cv: "lebenslauf unterlagen bewerbungsunterlagen",
    id: "nummer_id kennung referenz kennziffer",
    link: "verweis",
    ordinal: "erste* zweite* dritte* telefonisch* persönlich*",
    number: "nummer",
    kind: "art typ",
    filler: "des der die das dem den für von zu und oder im am bei mit sich zum zur auf als pro ist ausgeschrieben*",
    other: "straße plz ort wohnort land geburtsdatum geburtstag alter geschlecht nationalität sprache* gehalt* verdienst kündigungsfrist eintritt verfügbar* beitrittsdatum startdatum abteilung standort ausbildung erfahrung* kenntnisse fähigkeiten qualifikation abschluss stichwörter anrede betreff anhang foto bild punkte note_zahl führerschein anlage dokument* einwilligung datenschutz bewerbertags bewerbungsart stundenlohn beruf absagedatum benutzername",
    alien: "rechnung* kunde_nr lieferant bestellung betrag mieter schüler studierende kurs produkt preis menge förderung",
    staff: "mitarbeiter* personalnummer kundennummer kundentyp kundenstatus mitglied* passwort eintrittsdatum einstellungsdatum teilnehmer* patient*",
    log: "ereignis* vorgang protokoll geändert_von alter_wert neuer_wert"
  },
  headers: {
    appliedDate: "angewendet_auf",
    stage: "teil",
    interviewDate: "datum_planen",
    decision: "bewerbungsstatus angestellt",
    nextStep: "weiteres_vorgehen",
    name: "vor_und_nachname"
  },
  stages: {
    sourced: "identifiziert angesprochen_geplant potenzial interessant zu_kontaktieren anzusprechen kontaktiert",
    applied: "beworben bewerbung eingegangen erfasst angewandt unterlagen_erhalten eingang cv_da",
    screen: "testen vorauswahl prüfung sichtung telefoninterview telefongespräch erstqualifikation qualifiziert fachbereich unterlagen_geprüft vorqualifikation engere_auswahl erstgespräch_telefonisch vorstellung_beim_kunden weitergeleitet wird_geprüft unterlagenprüfung eignungstest gesichtet",
    interview: "gespräch vorstellungsgespräch bewerbungsgespräch erstgespräch zweitgespräch eingeladen kennenlerngespräch probearbeiten probetag einladung gesprächstermin referenzprüfung vg schnuppertag hospitation vorstellungstermin runde",
    offer: "angebot vertragsangebot vertragsvorschlag vertrag_versendet vertrag_verschickt zusage_erteilt vertragsverhandlung angebot_unterbreitet vertrag_in_vorbereitung vertrag_raus",
    hired: "eingestellt angestellt vertrag_unterzeichnet besetzt_mit zugesagt hat_angenommen unterschrieben einstellung angetreten",
    rejected: "abgelehnt absage abgesagt ablehnung nicht_geeignet ungeeignet nicht_passend aussortiert nicht_eingestellt kein_match unpassend nicht_berücksichtigt disqualifiziert passt_nicht passt_leider_nicht",
    withdrawn: "zurückgezogen abgesprungen selbst_abgesagt absage_bewerber absage_kandidat absage_des_bewerbers zurückgetreten kein_interesse angebot_abgelehnt rückzug hat_abgesagt anderen_job",
    hold: "warteliste pausiert zurückgestellt anhalten geparkt wartend vorgemerkt wiedervorlage talentpool ruht",
    not: "nicht kein noch_nicht",
    undone: "abgelehnt durchgefallen nicht_bestanden abgesagt",
    theirs: "durch_bewerber durch_kandidat vom_kandidaten vom_bewerber seitens_bewerber",
    told: "verschickt versendet gesendet mitgeteilt informiert rausgeschickt raus geschickt benachrichtigt",
    word: "absageschreiben absagemail",
    blank: "unbekannt entfällt",
    filler: "vertrag bewerber kandidat durch und oder der die das des im am wurde wird ist nach vor hat mit bei zum zur mail email e_mail erste zweite geplant terminiert vereinbart durchgeführt telefonisch per",
    "ask applied": "neu offen neue nicht_gesichtet ungesichtet ungeprüft unbearbeitet eingangsbestätigung",
    "ask screen": "laufend in_bearbeitung aktiv beantwortet warten_auf_rückmeldung in_klärung wartet_auf_rückmeldung in_arbeit kontaktiert erstkontakt",
    "ask interview": "terminiert geplant bestanden",
    "ask offer": "zusage ausgewählt angenommen",
    "ask hired": "akzeptiert besetzt vertrag_zurück",
    "ask rejected": "archiviert geschlossen inaktiv nicht_erschienen erledigt",
    "ask withdrawn": "abgebrochen storniert",
    "ask hold": "gespeichert später",
    "ask sourced": "angesprochen angeschrieben",
    yet: "noch offen ausstehend"
  },
  months: "januar/jänner/jan februar/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez",
  ago: {
    day: "vor_N_tagen vor_N_tag vor_einem_tag",
    week: "vor_N_wochen vor_N_woche vor_einer_woche",
    today: "heute",
    yesterday: "gestern"
  },
  totals: "summe gesamt insgesamt anzahl"
};

// src/domain/recognition/words/en.ts
var en3 = {
  ideas: {
    person: "applicant* talent prospect* person people seeker jobseeker interviewee student* trainee* intern nominee* cand consultant* resource",
    name: "name nm",
    full: "full legal",
    firstName: "first_name firstname forename given_name given_names fname first_names first_nm fore_name f_name christian_name",
    lastName: "last_name lastname surname* family_name lname second_name last_names family_names last_nm l_name",
    extra: "other middle second secondary alternative alternate alt preferred nick nickname additional maiden former",
    email: "mail emails mail_id email_id email_address e_mail_address mail_address email_addresses mailid electronic_mail",
    phone: "phone tel tele ph phone_number telephone_number contact_number contact_no contact_num phone_no contact_details whatsapp contact_info phone_numbers contact_phone calling_number tel_no ph_no phone_nbr contact_tel whats_app",
    mobile: "cell cellphone cell_phone mobile_phone mobile_number mobile_no cell_number cell_no mob mob_no handphone",
    landline: "home work office landline evening daytime",
    job: "job jobs position pos role vacancy vacancies opening posting requisition* req reqs opportunity jd job_title job_name open_role open_position requirement project job_order post_applied post_title",
    title: "title designation",
    current: "current present existing previous prior past most_recent latest_employer current_or_last now former",
    apply: "applied applying app appl candidacy",
    appliedFor: "applied_for applying_for applied_to applied_position position_applied role_applied job_applied applied_role interested_in considered_for being_considered_for target_role desired_position desired_role target_position interviewing_for shortlisted_for profile_applied applying_as",
    recruiting: "recruiting recruitment hiring shortlist* ats pipeline hr matched",
    date: "date day dt on at when datetime dateof",
    time: "time hour slot",
    status: "status stat state_of_process standing progress",
    stage: "stage phase step_in_process pipeline_stage milestone hiring_state hiring_stage pipeline_status recruiting_stage funnel pipeline_step current_round workflow_state workflow_status workflow stage_reached pipeline_position interview_stage process_step recruitment_step bucket",
    recruiter: "recruiter* sourcer resourcer* ta_partner talent_partner talent_acquisition_partner hr_owner recruiting_owner recruiting_partner hr_contact hr_rep hr_spoc spoc hr_poc poc headhunter hr_partner coordinator recruiting_coordinator talent_acquisition hr_manager hr_name account_manager researcher research_associate hrbp talent_lead talent_advisor ta_owner staffing_specialist recruitment_officer talent_officer recruited_by hr",
    assigned: "owner* responsible handled_by managed_by owned_by lead_recruiter in_charge contact_person pic person_in_charge allocated_to point_of_contact dri looked_after_by assign*",
    manager: "hiring_manager hiring_mgr hiring_managers line_manager hm hiring_lead manager mgr",
    interviewer: "interviewer* panel panelist* panellist* interviewed_by interview_panel",
    creator: "created_by scheduler added_by entered_by uploaded_by submitted_by screened_by sourced_by who_gets_credit by",
    interview: "interview* itw screening_call phone_screen onsite_visit round meeting intv trial int",
    scheduled: "schedule planned booked appointment arranged",
    next: "next upcoming following pending_action",
    action: "step steps activity activities task todo to_do touchpoint engagement",
    due: "due deadline due_date target target_date by_when remind reminder_date deadline_date wake when_by chase_by revisit",
    last: "last latest",
    contact: "spoke called call touch reached_out outreach emailed messaged communication heard communicated last_spoken checkin check_in touch_base conversation chat correspondence phoned texted rang pinged voicemail chatted spoke_to",
    followup: "follow_up follow_ups follow fu f_u call_back callback ring_back chase check_back reconnect ring_again",
    update: "update edited change modified_date activity_date moved amended",
    created: "added received timestamp entered registered registration uploaded imported intake inbound arrived submitted submission submittal submit recd",
    source: "source* sourcing channel* origin heard_about_us how_did_you_hear hear_about medium lead_source found_via via job_board jobboard job_site job_portal how_heard how_did_they_hear how_found how_did_you_find came_from where_from recruiting_agency recruitment_agency",
    referral: "referral employee_referral referred referrer referred_by",
    note: "comment remark misc miscellaneous memo rmks anything_else",
    text: "message msg description summary info information additional_information highlights overview",
    outcome: "outcome result verdict disposition recommendation conclusion final_status",
    final: "final overall",
    reason: "reason why cause",
    rejected: "rejection reject decline archive loss lost withdraw disqualification disqualified disqualify drop dropped dropout unsuccessful",
    hired: "hire joining joined onboarded",
    offer: "offer",
    company: "company employer organisation organization firm workplace current_company current_employer present_employer org works_at working_at",
    client: "customer account end_client hiring_company business_unit bu entity",
    linkedin: "linkedin linked_in li_url li_profile",
    social: "social_links social_link social_profile social_media social",
    feedback: "feedback assessment appraisal review_comments interviewer_comments debrief scorecard review impression",
    cv: "cv curriculum_vitae resumé",
    id: "id ids number_id identifier reference ref code uid key uuid roll_no roll_number",
    link: "link url urls href hyperlink",
    ordinal: "first 1st 2nd 3rd 4th third fourth onsite on_site phone_interview technical tech final_round hr panel_interview telephone_interview video l1 l2 l3 r1 r2 r3 initial main",
    number: "number no num nr #",
    kind: "type category kind",
    filler: "of the a an to in s and or is was this that external internal your you we us our their with from per please enter required optional mandatory for as what which did do have can best primary reached",
    other: "career secret address street city town state zip postcode post_code postal location locatoin area birth dob birthday age gender sex nationality ethnicity race language skill education degree university college school qualification gpa exp years salary ctc compensation pay wage currency curency income notice availability available start end start_date end_date rating score rank ranking grade match percent count total days flag file filename attachment folder document portfolio website web site github skype fax cover letter tag tags keyword department dept team industry sector level band seniority family group pool office building visa authorization clearance consent gdpr opt_out sms newsletter session browser ip device token hash salutation prefix suffix mr initial middle_initial marital religion veteran disability ssn passport sla aging ageing duration probability confidence urgency priority fit strengths concerns risk brief assignment test certificate certifications technology stack domain specialisation specialization occupation profession hobby license licence relocate willing background check reference_check drug rehire duplicate vendor agency_fee fee rate hours shift ryg flagged internal_notes_flag welcome sent answer question photo picture image birthplace posted posting_date expiry expires birthdate archived_at offer_date sourced screen contract quality statement objective interests hobbies children username doj",
    alien: "grant funding loan invoice order tenant rent property student course tuition patient insurance claim price quantity qty payment amount deal revenue sku product warranty shipment supplier budget cost mortgage donation donor ticket vote* ballot election partylist party slogan symbol scholarship permit contractor paid arr mrr",
    staff: "worker* staff payroll pay_type tenure hire_date hired_date joining_date date_of_joining hire_type employment user password login member* subscriber* attendee* customer* episode hourly_rate lead_score lead_status lead_owner lead_type rsvp meal* dietary leads allocation utilisation utilization",
    log: "event log old_value new_value changed_by from_stage to_stage event_type logged action_by touch_log touch_id occurred previous_stage kpi metric target_vs_actual"
  },
  headers: {
    nextStep: "next_step_/_action next_steps what_next todo to_do todos",
    role: "job_applied_for position_applied_for role_context",
    lastTouch: "last_heard_from_us last_word_from_us last_contacted",
    source: "how_did_you_hear_about_us where_did_you_hear_about_us",
    stage: "where_are_they_up_to where_they_are",
    interviewDate: "doi"
  },
  stages: {
    sourced: "sourcing lead prospect prospecting to_contact to_be_contacted invited_to_apply longlist long_list long_listed outreach to_approach approached agencyshortlist agency_shortlist agency_submission not_yet_contacted not_contacted cold reached_out campaign uncontacted not_reached potential passive inmail_sent talent_pool nurture new_lead to_call inmail target_list",
    applied: "applied apply application applicant received recieved application_initiated resume_received needs_review to_review to_be_reviewed unreviewed inbox incoming registered draft linked linked_questionnaire inbound candidature unscreened unread cv_in",
    screen: "screen screening prescreen recruiter_call hr_call intro_call introductory_call initial_call phone_call shortlist shortlisted review reviewing under_review resume_review qualifying qualification qualified assessment test testing take_home coding_challenge questionnaire submission sendout send_out sent_to_client submitted_to_client submitted_to_hiring_manager submitted_to_hm cv_sent presented evaluated evaluating evaluation interested route being_considered under_consideration vetting hirevue aptitude_test assignment case_study resume_sharing triage profile_shared cv_shared resume_shared cv_review cv_screen application_review hr_screen take_home_test coding_test skills_test first_call exploratory_call discovery_call intro_chat profile_review submitted_profile with_hiring_manager with_hm sent_to_hm cv_with_hm cv_with_client with_client homework",
    interview: "interview intvw int itw itv onsite on_site final_round first_round second_round third_round 1st_round 2nd_round 3rd_round technical_round tech_round hr_round round_1 round_2 round_3 face_to_face f2f lineup line_up reference_check reference_checks referencecheck reference panel decision debrief meet_the_team trial_day superday trial_shift working_interview group_discussion client_round in_person stage_2 stage_3 2nd_stage 3rd_stage second_stage third_stage",
    offer: "offer offering negotiation negotiating contract_proposal contract_sent background_check background_checks bgv background_verification proposal contract_negotiation loi written_offer verbal_offer offer_letter contract_out bgc paperwork",
    hired: "hire joined joining onboarded onboarding placement successful appointed filled_by_candidate converted started_work employed recruited signed start_date_confirmed on_board started_in_role",
    rejected: "rejected reject rejection regret regretted regrets turned_down unsuccessful disqualified disqualify disqualification not_selected not_shortlisted not_hired no_hire not_suitable unsuitable not_a_fit not_fit no_fit not_qualified unqualified not_proceeding not_moving_forward not_progressing not_progressed not_considered removed dnc do_not_contact declined_by_us dropped_by_us screened_out screen_out knocked_out ko eliminated dismissed refused not_eligible ineligible duplicate spam role_already_fulfilled position_filled role_filled blacklisted passed_over binned not_interested_in_candidate no_longer_considered no_longer_under_consideration not_a_match overqualified underqualified not_right_fit terminated discarded issues closed_lost not_recommended not_appointed over_qualified under_qualified not_taken_forward not_taken_further no_go nogo not_successful nope not_a_good_fit not_good_fit not_right too_senior too_junior too_expensive not_a_culture_fit no_culture_fit",
    withdrawn: "withdrew withdraw opted_out opt_out dropped_out drop_out dropout candidate_dropped backed_out backout back_out pulled_out not_interested no_longer_interested not_joined did_not_join declined_offer offer_declined offer_rejected offer_refused offerdeclined offer_turned_down rejected_offer turned_down_offer interview_decline invite_declined declined_interview accepted_another_offer accepted_other_offer took_another_job took_another_offer unavailable ghosted lost_interest renege offer_drop offer_dropped took_other_offer accepted_elsewhere took_other_role joined_elsewhere hired_elsewhere accepted_counter accepted_counter_offer counter_offer_accepted changed_mind found_another_job found_other_job not_joining ghosted_us stayed_put counter_offered",
    hold: "hold onhold holding waitlist wait_list waiting_list keep_warm parked pause suspended future_consideration later kiv keep_in_view bench backup back_up silver_medalist postponed deferred on_ice frozen talent_bank shelved dormant snoozed",
    not: "not no never non without awaiting_no",
    undone: "failed fail fails rejected reject declined decline declines refused cancelled canceled unsuccessful failure knocked",
    theirs: "candidate applicant by_candidate by_applicant himself herself themselves by_self self prospect",
    ours: "employer company client by_client by_employer by_company hm by_us recruiter by_recruiter hirer by_hm by_manager hiring_manager manager us internal contact sales sales_rep rep panel",
    told: "sent notified told communicated emailed called_and_told advised let_know delivered given closed_loop loop_closed acknowledged",
    word: "regret letter mail email note feedback_mail message rejection regrets reply e_mail response sms",
    blank: "not_applicable n_a na none nil no_offer unknown tbd blank empty not_set unassigned",
    filler: "contract the of to a an for in by with and at is be been being was from on candidate applicant stage status phase hr hm mgr manager client team tech technical first second third 1st 2nd 3rd 4th final last round level l1 l2 l3 1 2 3 4 5 i ii iii phone telephone video virtual online call scheduled booked requested feedback completed done passed process ongoing in_progress set_up invite invited invitation planned arranged confirmed upcoming today resend verbal notified preliminary extended made out hiring director ceo founder culture behavioral behavioural skills recruiter accepted decided the_status_of_the_application your we after post pre candidate_s ready job role position up day tomorrow result yes prep letter coding system design over",
    "ask sourced": "registration contacted initial enabled new_candidate warm interesting rnr ringing no_response not_responding left_message messaged no_reply no_answer left_vm voicemail",
    "ask applied": "added new open available invited not_started pending_review fresh to_do todo submitted unknown_source pending",
    "ask screen": "talking in_talks in_dialogue active in_progress process ongoing started selection replied responded response_received waiting awaiting following_up follow_up good consideration must_hire processing in_discussion maybe not_scheduled to_schedule strong pipeline call_back callback live engaged in_contact yes hold_for_review working recommended consider intro called spoke chat",
    "ask interview": "scheduled passed pass met done accepted_round completed approved cleared invited_to scheduling invite l1 l2 l3 r1 r2 r3 round discussion trial face_to_face_select zoom meet",
    "ask offer": "selected accepted selection_done finalist finalised finalized final shortlisted_final confirmed",
    "ask hired": "closure won success start_date close_won closed_won rehired",
    "ask rejected": "declined inactive archive transferred noshow no failed fail lost expired moved_to_another_job unresponsive unreachable not_reachable blocked pass_on dead stale fallout not_available bad_fit weak inactivated closed position_closed filled another_candidate passed_on",
    "ask withdrawn": "cancelled canceled dropped drop cancellation no_longer_available interview_cancelled lapsed incomplete absconded",
    "ask hold": "saved follow_up_next_quarter maybe_later future standby pool",
    yet: "to_be pending awaiting due need needs to_inform to_notify to_tell to_send"
  },
  months: "january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
  ago: {
    day: "N_day_ago N_days_ago a_day_ago N_d_ago",
    week: "N_week_ago N_weeks_ago a_week_ago last_week",
    today: "today just_now",
    yesterday: "yesterday"
  },
  totals: "total totals grand_total sum subtotal count average"
};

// src/domain/recognition/words/es.ts
var es2 = {
  ideas: {
    person: "aspirante* solicitante*",
    name: "nombre nombre_y_apellido nombre_y_apellidos apellido_y_nombre apellidos_y_nombres",
    firstName: "primer_nombre nombre_de_pila",
    lastName: "apellido primer_apellido",
    extra: "segundo_nombre segundo_apellido otro secundario alternativo",
    email: "correo correo_electrónico dirección_de_correo dirección_de_correo_electrónico",
    phone: "tfno telf número_de_teléfono número_de_contacto contacto_telefónico",
    mobile: "móvil celular teléfono_móvil teléfono_celular cel",
    landline: "casa fijo trabajo",
    job: "puesto* vacante* cargo posición oferta oferta_de_empleo empleo plaza rol trabajo",
    title: "título",
    current: "actual* anterior* último_empleador",
    apply: "postulación solicitud* inscripción candidatura* postulado postuló aplic* solicitad*",
    appliedFor: "puesto_solicitado puesto_al_que_postula puesto_al_que_aplica vacante_a_la_que_aplica puesto_deseado puesto_de_interés cargo_al_que_postula puesto_trabajo_solicitado perfil_solicitado",
    recruiting: "reclutamiento selección",
    date: "fecha día",
    time: "hora",
    status: "estado situación",
    stage: "fase",
    recruiter: "reclutador* seleccionador* técnico_de_selección consultor* analista reclutó",
    assigned: "asignado* encargado* propietario a_cargo gestor lo_lleva la_lleva quién_lleva quién_lo_lleva",
    manager: "gerente jefe jefe_directo",
    interviewer: "entrevistador*",
    creator: "creado_por",
    interview: "entrevista* cita",
    scheduled: "programad* agendad*",
    next: "próxim* siguiente*",
    action: "acción paso* actividad* tarea* interac*",
    due: "vencimiento plazo recordatorio fecha_límite fecha_tope para_cuándo",
    last: "últim* reciente*",
    contact: "llamada llamado comunicación",
    followup: "seguimiento rellamar volver_a_llamar",
    update: "actualización actualizado cambio",
    created: "creado creación registro registrado alta recepción recibido marca_temporal ingreso",
    source: "fuente* origen procedencia medio cómo_se_enteró cómo_conoció cómo_supo cómo_se_enteró_de bolsa_de_trabajo portal llega_por conoció",
    referral: "referido* recomendado_por",
    note: "nota comentario* observacion* anotacion*",
    text: "descripción mensaje resumen detalle* información",
    outcome: "resultado* dictamen",
    reason: "motivo* razón causa",
    rejected: "rechazo descarte rechazado",
    hired: "contratado contratación",
    offer: "propuesta",
    company: "empresa compañía empleador",
    feedback: "evaluación valoración retroalimentación impresiones",
    cv: "currículo hoja_de_vida",
    id: "identificador código referencia folio",
    link: "enlace* vínculo",
    ordinal: "primer segunda segundo tercera telefónica técnica 1ª 2ª",
    number: "nro",
    kind: "tipo categoría",
    filler: "del el los las y o al para por con una se que su cómo_nos paterno materno",
    other: "dirección calle ciudad código_postal país provincia municipio nacimiento fecha_de_nacimiento edad sexo género nacionalidad idioma* salario* sueldo pretensión disponibilidad experiencia* habilidades formación estudios nivel dni carta etiquetas departamento sede correo_de_bienvenida puntuación incorporación consentimiento licencia estado_civil pagado pago archivo adjunto usuario",
    alien: "factura* proveedor pedido importe inquilino alumno* estudiante* precio cantidad subvención",
    staff: "empleado* cliente_id miembro* contraseña fecha_de_contratación fecha_de_ingreso",
    log: "bitácora modificado_por"
  },
  headers: {
    nextStep: "pendiente por_hacer",
    name: "apellidos_y_nombre apellido_y_nombre apellidos_y_nombres"
  },
  stages: {
    sourced: "por_contactar identificado prospección",
    applied: "postulado postulada aplicado aplicó registrado registrada inscrito inscrita solicitud_recibida recibido candidatura_recibida postulación",
    screen: "preselección revisión revisado filtro prueba calificación_inicial evaluación preentrevista llamada_inicial criba criba_curricular análisis terna cv_enviado psicotécnico presentado presentada presentado_a_cliente",
    interview: "entrevista citado citada referencias",
    offer: "oferta propuesta propuesta_de_contrato negociación",
    hired: "contratado contratada contrato_firmado incorporado incorporada contratación ingresó",
    rejected: "rechazado rechazada descartado descartada no_seleccionado no_seleccionada no_apto no_apta no_continúa desestimado no_cumple no_contratado rechazo desaprobado no_califica no_pasa no_viable",
    withdrawn: "retirado retirada se_retiró desistió renunció no_interesado no_interesada oferta_rechazada rechazó_la_oferta declinó autodescartado declina_oferta oferta_declinada retiró_su_candidatura ya_no_le_interesa rechaza_oferta no_le_interesa",
    hold: "en_espera en_pausa lista_de_espera stand_by mantener cartera congelado suspendido",
    not: "sin",
    undone: "rechazado rechazada suspendió",
    theirs: "por_el_candidato por_candidato por_la_candidata",
    told: "enviado enviada informado informada notificado notificada comunicado avisado",
    blank: "no_aplica desconocido",
    filler: "del el los las y o al para con candidato candidata se primera segunda programada agendada realizada telefónica técnica cliente correo carta tras después rrhh",
    "ask applied": "nuevo nueva abrir abierto abierta",
    "ask screen": "en_curso activo activa respondido contactado pendiente proceso",
    "ask interview": "programado agendado aprobado aprobada apto",
    "ask offer": "seleccionado seleccionada aceptado aceptada",
    "ask hired": "completado cubierto",
    "ask rejected": "archivado archivada cerrado cerrada inactivo",
    "ask withdrawn": "cancelado cancelada anulado declinado",
    "ask hold": "guardado más_adelante guardar_para_después",
    "ask sourced": "contactando",
    yet: "por pendiente"
  },
  months: "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic",
  ago: {
    day: "hace_N_días hace_N_día hace_un_día",
    week: "hace_N_semanas hace_una_semana",
    today: "hoy",
    yesterday: "ayer"
  },
  totals: "total totales suma"
};

// src/domain/recognition/words/fr.ts
var fr2 = {
  ideas: {
    person: "candidat* postulant*",
    name: "nom noms nom_et_prénom nom_prénom",
    full: "complet",
    firstName: "prenom*",
    lastName: "nom_de_famille patronyme",
    extra: "autre secondaire deuxième nom_de_jeune_fille",
    email: "courriel mél adresse_électronique adresse_mail adresse_email adresse_e_mail courrier_électronique adresse_courriel",
    phone: "numéro_de_téléphone n_de_téléphone coordonnées num_tel",
    mobile: "portable téléphone_portable téléphone_mobile gsm cellulaire",
    landline: "domicile fixe bureau professionnel",
    job: "poste emploi poste_visé poste_à_pourvoir vacance annonce offre fonction métier poste_de_travail mission intitulé_du_poste",
    title: "intitulé titre",
    current: "actuel* précédent* dernier_employeur",
    apply: "candidature* postulé postulation appliqu*",
    appliedFor: "poste_visé poste_souhaité poste_recherché postulé_pour candidature_pour",
    recruiting: "recrutement",
    date: "jour le",
    time: "heure",
    status: "etat suivi statut*",
    stage: "avancement stade étape_du_process étape_du_processus où_on_en_est où_en_est_on étapes",
    recruiter: "recruteur* recruteuse chargé_de_recrutement chargée_de_recrutement rh_référent référent_rh consultant* chargé_de_recherche",
    assigned: "responsable attribué* propriétaire suivi_par géré_par en_charge référent vu_par",
    manager: "responsable_hiérarchique n_1",
    interviewer: "intervieweur* évaluateur* jury",
    creator: "créé_par ajouté_par",
    interview: "entretien* rendez_vous rdv entrevue*",
    scheduled: "prévu* planifié*",
    next: "prochain* suivant* à_venir",
    action: "action* activité* étape_suivante tâche* démarche*",
    due: "échéance* limite date_limite rappel pour_quand",
    last: "dernier* récent*",
    contact: "contact* appel relancé échangé",
    followup: "relance* suivi rappeler",
    update: "mise_à_jour modifié* changement maj actualisation",
    created: "créé* ajout réception reçu* inscription horodateur enregistrement dépôt",
    source: "provenance canal connu_par avez_vous_connu comment_avez_vous_connu entendu_parler d_où connu",
    referral: "parrainage cooptation recommandé_par recommandation_par",
    note: "commentaire* remarque* observation*",
    text: "détail*",
    outcome: "décision* issue",
    reason: "motif* raison*",
    rejected: "refus* rejet*",
    hired: "embauché* recruté",
    offer: "proposition",
    company: "entreprise société employeur organisme",
    client: "client*",
    feedback: "évaluation* appréciation* retour compte_rendu avis_entretien bilan avis",
    cv: "curriculum",
    id: "identifiant",
    link: "lien",
    ordinal: "premier deuxième second 1er 2e 1ère 2ème 3ème téléphonique technique",
    kind: "catégorie",
    filler: "de du la le les et ou au aux en pour par sur un une ce son sa d l comment_nous avez vous",
    other: "rue ville code_postal pays département naissance sexe genre nationalité langue* salaire* prétentions rémunération disponibilité disponible préavis expérience* compétence* diplôme* formation* niveau lettre_de_motivation lettre pièce_jointe étiquettes civilité permis service équipe lieu date_de_naissance potentiel profondeur_technique drapeaux_rouges culturel consentement rgpd date_d_inscription utilisateur",
    alien: "facture* fournisseur commande montant locataire étudiant* produit prix quantité subvention",
    staff: "salarié* employé* matricule adhérent* membre* mot_de_passe date_d_embauche date_embauche présence présent repas atelier participant*",
    log: "évènement* journal historique ancien_statut nouveau_statut modifié_par"
  },
  headers: {
    interviewDate: "date_du_calendrier",
    decision: "embauché",
    nextStep: "a_faire suite_à_donner actions_à_mener"
  },
  stages: {
    sourced: "à_contacter identifié vivier_potentiel sourcé prospection approché",
    applied: "reçues reçu appliqué postulé candidat à_traiter candidature_déposée réception à_étudier soumise",
    screen: "tester présélection vu vue tri_cv tri_des_cv étude_du_dossier entretien_téléphonique préqualifié analyse short_list pré_sélection appel_téléphonique étude présenté_au_client examen préqualif préqualification cv_envoyé cv_envoyé_au_client",
    interview: "entretien rdv rencontre convoqué entrevue",
    offer: "offre proposition promesse_d_embauche négociation proposition_de_contrat",
    hired: "recruté engagé contrat_signé intégré embauche intégration en_poste placé",
    rejected: "refusée refus rejeté non_retenu non_retenue refuse écarté ne_correspond_pas éliminé non_sélectionné inadapté négatif réponse_négative non_concluant",
    withdrawn: "désisté désistement retiré a_décliné refus_candidat plus_intéressé offre_refusée abandon_candidat pas_intéressé a_refusé_l_offre offre_déclinée refus_de_l_offre",
    hold: "en_attente_de_poste vivier liste_d_attente suspendu en_suspens mis_en_attente à_recontacter mise_en_attente",
    not: "pas",
    undone: "refusé refusée échec échoué refus",
    theirs: "par_le_candidat par_la_candidate du_candidat par_candidat",
    told: "envoyé informé notifié communiqué annoncé prévenu",
    blank: "sans_objet inconnu non_applicable",
    filler: "contrat de du la le les et ou au en pour par candidat après avant d l un une premier deuxième dernier finale planifié programmé prévu téléphonique technique rh lettre réponse",
    "ask applied": "nouveau nouvelle ouvert",
    "ask screen": "en_cours en_attente répondu contacté actif incubé en_discussion relancé",
    "ask interview": "planifié programmé",
    "ask offer": "retenu sélectionné accepté validé shortlisté",
    "ask rejected": "clos clôturé inactif sans_réponse absent sans_suite fermé",
    "ask withdrawn": "annulé abandon décliné",
    "ask hold": "suspens plus_tard en_attente",
    "ask hired": "pourvu promesse",
    yet: "reste à_envoyer à_informer en_attente"
  },
  months: "janvier/janv/jan février/févr/fév mars/mar avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc",
  ago: {
    day: "il_y_a_N_jours il_y_a_N_jour il_y_a_un_jour",
    week: "il_y_a_N_semaines il_y_a_une_semaine",
    today: "aujourd_hui",
    yesterday: "hier"
  },
  totals: "total totaux somme nombre"
};

// src/domain/recognition/words/it.ts
var it = {
  ideas: {
    name: "nominativo nome_e_cognome cognome_e_nome",
    lastName: "cognome cognomi",
    email: "posta_elettronica indirizzo_email indirizzo_e_mail indirizzo_mail",
    phone: "numero_di_telefono recapito recapiti recapito_telefonico",
    mobile: "cellulare telefono_cellulare",
    landline: "fisso ufficio",
    job: "posizione posizioni ruolo ruoli offerta_di_lavoro annuncio mansione selezione qualifica profilo_ricercato",
    title: "titolo",
    current: "attuale* ultimo_datore",
    apply: "domanda candidato_il applicat*",
    appliedFor: "posizione_ricercata candidatura_per ruolo_desiderato posizione_di_interesse posizione_per_cui_si_candida candidato_per",
    recruiting: "reclutamento",
    date: "giorno il",
    time: "ora orario",
    stage: "stadio step a_che_punto avanzamento",
    recruiter: "selezionator* referente_hr reclutatore selezionatric*",
    assigned: "responsabile assegnat* in_carico_a gestito_da chi_segue",
    manager: "responsabile_diretto",
    interviewer: "intervistator* colloquiator*",
    creator: "creato_da inserito_da",
    interview: "colloqui intervista* incontro prova",
    scheduled: "programmat* fissat* previst* appuntamento",
    next: "prossim* successiv*",
    action: "azione azioni passi attività",
    due: "scadenza promemoria termine entro_il entro_quando",
    contact: "contatto contattat* chiamat* sentit*",
    followup: "sollecito richiamare ricontattare richiamo",
    update: "aggiornament* aggiornat* modific*",
    created: "creat* creazione inserit* inseriment* ricevut* ricezione arrivo informazioni_cronologiche arrivata arrivato",
    source: "fonti provenienza come_ci_hai_conosciuto come_hai_conosciuto da_dove conosciuto",
    referral: "segnalato_da segnalazione presentato_da",
    note: "osservazioni annotazioni appunti",
    text: "descrizione messaggio riepilogo dettagli",
    outcome: "esito esiti risultato",
    reason: "motivi motivazione",
    rejected: "rifiuto scarto esclusione",
    hired: "assunto assunzione",
    company: "azienda società datore_di_lavoro impresa",
    feedback: "valutazione valutazioni giudizio riscontro",
    id: "identificativo codice riferimento",
    ordinal: "primo prima secondo seconda terzo telefonico tecnico conoscitivo",
    number: "n",
    kind: "tipologia",
    filler: "di della dei delle il lo i gli alla ricercato ricercata richiesta richiesto come_ci_ha",
    other: "indirizzo via città cap paese residenza nascita data_di_nascita età sesso genere nazionalità lingua lingue stipendio retribuzione ral disponibilità esperienza esperienze competenze formazione laurea titolo_di_studio livello preavviso etichette reparto consenso privacy patente punteggio allegato utente",
    alien: "fattura* fornitore ordine importo alunno prodotto prezzo quantità",
    staff: "dipendente* matricola soci paziente data_assunzione data_di_assunzione",
    log: "cronologia storico modificato_da"
  },
  headers: {
    nextStep: "da_fare"
  },
  stages: {
    sourced: "da_contattare individuato",
    applied: "candidato ricevuto ricevuta da_valutare",
    screen: "preselezione preselezionato valutazione colloquio_telefonico da_esaminare qualifica_iniziale esame analisi_cv prova presentato_al_cliente",
    interview: "colloqui convocato convocata intervista referenze",
    offer: "lettera_di_impegno proposta_contrattuale trattativa proposta_di_contratto",
    hired: "assunto assunta contratto_firmato inserito_in_azienda assunzione inserito",
    rejected: "scartato scartata rifiutato rifiutata non_idoneo non_idonea respinto respinta non_selezionato non_selezionata escluso esclusa non_in_linea non_adatto bocciato non_assunto esito_negativo",
    withdrawn: "ritirato ritirata rinuncia non_interessato non_interessata offerta_rifiutata ha_rifiutato ritiro",
    hold: "in_attesa_di_posizione sospeso sospesa in_standby lista_d_attesa in_pausa riserva congelato",
    not: "senza",
    undone: "rifiutato rifiutata non_superato bocciato",
    theirs: "dal_candidato dalla_candidata",
    told: "inviato inviata comunicato comunicata informato informata notificato avvisato",
    blank: "non_applicabile sconosciuto",
    filler: "di della il lo primo fissato programmato telefonico tecnico conoscitivo dopo",
    "ask applied": "nuovo nuova aperto da_visionare",
    "ask screen": "in_corso attivo in_lavorazione in_attesa contattato risposto",
    "ask interview": "fissato programmato superato invitato idoneo",
    "ask offer": "selezionato selezionata accettato accettata",
    "ask hired": "completato inserito",
    "ask rejected": "archiviato archiviata chiuso chiusa inattivo non_presentato non_risponde assente",
    "ask withdrawn": "annullato annullata abbandonato",
    "ask hold": "salvato più_avanti",
    yet: "da"
  },
  months: "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic",
  ago: {
    day: "N_giorni_fa N_giorno_fa un_giorno_fa",
    week: "N_settimane_fa una_settimana_fa",
    today: "oggi",
    yesterday: "ieri"
  },
  totals: "totale totali somma"
};

// src/domain/recognition/words/ja.ts
var ja = {
  ideas: {
    person: "応募者 候補者 求職者 志望者",
    name: "氏名 名前 お名前 名 候補者名 姓名",
    full: "フルネーム",
    firstName: "下の名前 ファーストネーム",
    lastName: "姓 苗字 名字 ラストネーム",
    extra: "ふりがな フリガナ カナ かな よみがな 読み 予備",
    email: "メール アドレス",
    phone: "電話番号 電話 連絡先",
    mobile: "携帯電話 携帯 携帯番号 携帯電話番号 モバイル",
    landline: "自宅 勤務先電話",
    job: "職種 求人 ポジション 求人名 募集 仕事 案件",
    title: "役職 肩書 タイトル",
    current: "現在 現職 前職",
    apply: "応募 エントリー 申込 推薦日 適用",
    appliedFor: "応募職種 志望職種 希望職種 応募ポジション 応募求人 応募した仕事 応募先 希望ポジション 推薦ポジション 推薦求人 推薦職種",
    recruiting: "採用 選考",
    date: "日 日付 日時 年月日 日程",
    time: "時刻 時間 時",
    status: "ステータス 状況 状態",
    stage: "段階 フェーズ ステージ 選考状況 選考ステータス 選考段階 選考フェーズ 進捗 進捗状況 ステップ",
    recruiter: "リクルーター 採用担当 採用担当者 人事担当 人事担当者",
    assigned: "担当 担当者 責任者 対応者",
    manager: "部門責任者 上長",
    interviewer: "面接官 面接者 面談者",
    creator: "登録者 作成者",
    interview: "面接 面談 一次面接 二次面接 最終面接 選考会",
    scheduled: "予定 調整",
    next: "次回 次 今後 ネクスト",
    action: "アクション 活動 対応 タスク 推奨アクション 設定",
    due: "期限 締切 締め切り リマインド いつまで",
    last: "最終 前回 最新 直近",
    contact: "連絡 接点 連絡日 コンタクト 接触 架電",
    followup: "フォロー フォローアップ フォロー日",
    update: "更新 変更",
    created: "登録 作成 追加 受付 受信 タイムスタンプ",
    source: "応募経路 経路 媒体 媒体名 応募媒体 流入経路 チャネル ソース 情報源 応募ソース 紹介元 認知経路 エージェント 紹介会社 求人媒体 何を見て 流入元 流入 応募元",
    referral: "紹介者 リファラル 紹介",
    note: "備考 メモ コメント 特記事項 懸念事項 主要懸念事項 補足",
    text: "説明 内容 メッセージ 概要 詳細 その他",
    outcome: "結果 合否 判定 総合結果 最終結果 採否",
    final: "最終結果",
    reason: "理由 事由",
    rejected: "不採用 見送り 辞退 お見送り",
    hired: "入社 採用可否",
    offer: "内定 オファー",
    company: "会社名 勤務先 現職企業 在籍企業 所属企業 勤務先名 会社",
    client: "クライアント 企業名 顧客",
    feedback: "評価 フィードバック 所感 面接評価 面接所感",
    cv: "履歴書 職務経歴書",
    id: "番号 no",
    link: "リンク",
    linkedin: "リンクトイン",
    profile: "プロフィール プロファイル",
    ordinal: "一次 二次 三次 初回 第一回",
    number: "回目",
    kind: "区分 種別 タイプ",
    filler: "の を に は 必須 任意 以下へ 済 事項 回答",
    other: "住所 郵便番号 都道府県 性別 生年月日 年齢 国籍 学歴 学校 大学 資格 スキル 経験 年収 希望年収 希望給与額 給与 希望時間 タグ 部署 勤務地 入社日 入社予定日 可能性 スコア 点 回数 緊急度 実行状況 度 増減 率 間隔 期間 予測 競合 順位 モチベーション 志望動機 画面 デバイス セッション 言語 タイムゾーン 場所 件名 利用可能 適性検査 適性検査日 適格性 終了時刻 開始時刻 ヒアリングシート 応募経路詳細 リファラー イベント ユーザーエージェント 実施 完了 実行者 写真 空白期間 実施ステータス 更新者 可否",
    alien: "請求書 注文 金額 生徒 受講 商品 価格 数量 助成金",
    staff: "社員番号 従業員 社員 会員 顧客 お客様 入社年月日 利用者 パスワード",
    log: "イベント種別 履歴 ログ 変更前 変更後 変更者"
  },
  headers: {
    name: "応募者 候補者",
    notes: "理由",
    appliedDate: "以下へ応募済",
    source: "中",
    decision: "応募ステータス",
    stage: "実施状況 現在ステータス",
    nextStep: "次回面談設定 次の活動概要 次にやること 次やること",
    nextStepDue: "次回面談日 次回接点予定日 アクション期限 次の活動期限",
    lastTouch: "前回接点日 最終連絡日 前回連絡日 最終接触日",
    company: "現職"
  },
  stages: {
    sourced: "リスト スカウト 未連絡 未接触",
    applied: "応募 エントリー 書類受領 受付 未対応",
    screen: "書類選考 審査 選考中 筆記試験 適性検査 テスト カジュアル面談 書類通過 書類確認中 書類審査 電話面談 スクリーニング",
    interview: "面接 調整中 日程調整 面談 実施済 面接設定済 リファレンスチェック",
    offer: "内定 オファー オファー面談 内定通知 条件提示",
    hired: "採用 入社 署名済みの契約",
    rejected: "不採用 不合格 見送 却下 書類落ち 落選 不通過 ng お祈り",
    withdrawn: "辞退 応募取消 取り下げ 面接ばっくれ 面接バックレ 連絡が取れない為連絡をやめる 入社辞退 他社決定 他社内定",
    hold: "保留 待機 補欠 ペンディング",
    not: "未 ない なし",
    told: "通知済 通知済み 連絡済 連絡済み 送付済 送付済み 送信済 送信済み 通知送付済",
    blank: "該当なし 不明",
    filler: "契約 中 済 済み 後 前 の 一次 二次 最終 調整 確定 完了 実施 人事 部長 社長 役員 連絡 結果",
    "ask applied": "未着手",
    "ask screen": "処理中 進行中 対応中 連絡中 通過 連絡待ち 要確認 検討",
    "ask interview": "合格 一次通過",
    "ask rejected": "アーカイブ済 終了 クローズ 音信不通 連絡不通 連絡取れず 無断欠席 不参加",
    "ask withdrawn": "キャンセル ドタキャン 中止",
    "ask offer": "決定 承諾",
    "ask hold": "後日 再連絡",
    yet: "待ち 予定"
  },
  ago: { day: "N日前", week: "N週間前", today: "今日 本日", yesterday: "昨日" },
  totals: "合計 総計 計"
};

// src/domain/recognition/words/ko.ts
var ko = {
  ideas: {
    person: "지원자 후보자 응시자 구직자 신청자",
    name: "이름 성명 성함 지원자명 후보자명 명",
    full: "전체",
    lastName: "성",
    email: "이메일 메일 전자우편 이메일_주소 메일주소",
    phone: "전화번호 전화 연락_처",
    mobile: "휴대폰 핸드폰 휴대전화 휴대폰_번호 모바일",
    job: "직무 포지션 공고 공고명 직책_지원 모집분야 직종 채용_공고 직책",
    title: "직책 직함",
    current: "현재 현 이전 전직",
    apply: "지원 신청 접수 응시 적용",
    appliedFor: "신청_직무 지원_직무 지원_분야 지원_포지션 지원부문 지원_공고 희망직무",
    recruiting: "채용 전형",
    date: "날짜 일자 일시 일 날",
    time: "시간 시각",
    status: "상태 현황 진행상황",
    stage: "단계 진행단계 전형_단계 채용_단계",
    recruiter: "리크루터 채용_담당자 채용담당 헤드헌터 인사_담당자",
    assigned: "담당자 담당 책임자",
    manager: "채용_매니저 부서장 팀장",
    interviewer: "면접관 인터뷰어",
    creator: "작성자 등록자",
    interview: "면접 인터뷰 면담 미팅",
    scheduled: "예정 예약",
    next: "다음 차기 향후 넥스트",
    action: "활동 조치 액션 할일 할_일 단계_조치 업무 스텝 계획",
    due: "마감일 마감 기한 알림 언제까지",
    last: "최근 마지막 최종 지난",
    contact: "연락 컨택 통화 접촉",
    followup: "팔로업 후속 후속_연락",
    update: "업데이트 수정 변경 갱신",
    created: "등록 생성 추가 접수일 타임스탬프",
    source: "지원_경로 경로 출처 채널 소스 유입_경로 매체 유입 루트",
    referral: "추천인 추천 사내추천",
    note: "메모 비고 노트 코멘트 특이사항 참고사항 기타",
    text: "설명 요약 내용 메시지 상세",
    outcome: "결과 판정 결정 합불 합격_여부 최종_결과",
    reason: "사유 이유",
    rejected: "반려 불합격 탈락 거절",
    hired: "입사 채용여부",
    offer: "제안 오퍼 처우",
    company: "회사 소속 회사명 현_직장 재직_회사 재직",
    client: "고객사 의뢰사",
    linkedin: "링크드인",
    feedback: "평가 피드백 의견 면접_평가 리뷰",
    cv: "이력서",
    id: "번호 아이디",
    link: "링크",
    profile: "프로필",
    ordinal: "1차 2차 차 첫 두번째",
    kind: "유형 종류 구분",
    filler: "의 및 를 을 에 중인",
    other: "주소 성별 생년월일 나이 국적 학력 학교 전공 경력 연봉 희망연봉 희망_급여 급여 기술 자격증 태그 부서 근무지 근무_시작일 입사일 입사예정일 사진 점수 제목 병역 첨부",
    alien: "송장 주문 금액 학생 수강 상품 가격 수량",
    staff: "사원번호 사원 직원 회원 고객 입사년월일 비밀번호 환자",
    log: "이벤트 로그 변경자 이력"
  },
  headers: { decision: "신청_현황", lastTouch: "최근_연락일 마지막_연락일", nextStep: "할_일" },
  stages: {
    sourced: "컨택예정 발굴 미접촉",
    applied: "지원 접수 서류_접수",
    screen: "서류검토 자격요건_심사 코딩테스트 과제 과제전형 전화면접 스크리닝 서류_통과 서류_전형 서류_심사 서류_합격 사전과제 인적성 심사",
    interview: "면접 인터뷰 면접대기 레퍼런스체크 평판조회 면접조율",
    offer: "제안 오퍼 근로_계약_제안 합격통보 처우_협의 최종합격 오퍼레터 연봉협상",
    hired: "입사 근로_계약_체결 채용_완료 채용확정",
    rejected: "불합격 탈락 반려 부적합 불채용 거절됨",
    withdrawn: "포기 지원자_거절 후보자거절 지원_취소 철회 입사_포기 오퍼_거절",
    hold: "보류 대기 예비 인재풀 홀드",
    not: "미 아님 안",
    told: "통보 발송 발송완료 안내 통보_완료 발송됨 안내_완료",
    blank: "해당_없음",
    filler: "계약 중 완료 차 1차 2차 최종 진행 합격 통과 실무 임원 결과 메일",
    "ask applied": "신규 검토중",
    "ask screen": "진행_중 처리중 연락중 연락함",
    "ask interview": "합격",
    "ask offer": "승인 수락 최종_합격 최종합격",
    "ask rejected": "보관됨 종료 마감 불참 연락두절 노쇼 거절",
    "ask withdrawn": "취소",
    "ask hold": "추후연락",
    yet: "예정 대기"
  },
  ago: { day: "N일_전", week: "N주_전", today: "오늘", yesterday: "어제" },
  totals: "합계 총계 총"
};

// src/domain/recognition/words/nl.ts
var nl = {
  ideas: {
    person: "kandidaat* sollicitant* persoon aanvrager",
    name: "naam",
    full: "volledige",
    firstName: "voornaam roepnaam voornamen",
    lastName: "achternaam familienaam",
    extra: "tussenvoegsel andere tweede",
    email: "mailadres",
    phone: "telefoon telefoonnummer telnr 06_nummer",
    mobile: "mobiel mobielnummer",
    landline: "thuis vast werk",
    job: "vacature* functie positie functietitel",
    title: "functietitel",
    current: "huidige vorige laatste_werkgever",
    apply: "sollicitatie* gesolliciteerd ingediend toegepast",
    appliedFor: "gesolliciteerd_op_vacature gesolliciteerd_voor sollicitatie_voor gewenste_functie gesolliciteerd_op_functie",
    recruiting: "werving",
    date: "dag op",
    time: "tijd tijdstip",
    status: "introstatus",
    stage: "stap_in_proces stadium",
    recruiter: "werver intercedent consulent hr_adviseur",
    assigned: "verantwoordelijk* toegewezen* eigenaar behandelaar contactpersoon_intern contactpersoon",
    manager: "leidinggevende",
    interviewer: "gesprekspartner",
    creator: "aangemaakt_door",
    interview: "gesprek* sollicitatiegesprek* kennismaking*",
    scheduled: "gepland* afspraak",
    next: "eerstvolgende vervolg volgend",
    action: "actie stap stappen taak taken actiepunt",
    due: "vervaldatum uiterlijk herinnering voor_wanneer",
    last: "laatst vorige_keer",
    contact: "gesproken gebeld intro benaderd gecontacteerd",
    followup: "terugbellen nabellen opvolg*",
    update: "bijgewerkt aanpassing gewijzigd wijziging aangepast",
    created: "aangemaakt toegevoegd ontvangen binnengekomen tijdstempel binnenkomst ontvangst inschrijf*",
    source: "bron bronnen kanaal wervingskanaal herkomst wervingsbron hoe_gevonden gekomen",
    referral: "aangedragen_door aanbevolen_door",
    note: "notitie* opmerking* aantekening* bijzonderheden",
    text: "omschrijving bericht samenvatting overzicht toelichting",
    outcome: "uitkomst besluit resultaat beslissing",
    final: "definitief eind",
    reason: "reden*",
    rejected: "afwijzing afgewezen",
    hired: "aangenomen",
    offer: "aanbod aanbieding",
    company: "werkgever bedrijf organisatie werkzaam_bij",
    client: "klant* opdrachtgever",
    feedback: "beoordeling* terugkoppeling indruk evaluatie",
    id: "kenmerk referentienummer kandidaat_id",
    profile: "profiel",
    ordinal: "tweede derde 1e 1ste 2de technisch",
    kind: "soort",
    filler: "het een van voor op met te aan bij door tot projecteigenaar",
    other: "adres straat woonplaats plaats stad regio gemeente geboortedatum leeftijd geslacht taal salaris verwacht_salaris beschikbaar ervaring opleiding vaardigheden motivatie labels afdeling afdelingsnaam rijbewijs uren onderwerp gemiddelde referentie bijlage datum_aangenomen aanbieding_ontvangen uitnodiging huidige_functie gebruikersnaam",
    alien: "factuur leverancier bestelling bedrag huurder leerling prijs aantal_stuks",
    staff: "medewerker* werknemer* klantnummer lid leden wachtwoord datum_in_dienst",
    log: "gebeurtenis logboek gewijzigd_door"
  },
  headers: {
    nextStep: "actie te_doen",
    nextStepDue: "actie_voor"
  },
  stages: {
    sourced: "te_benaderen benaderbaar",
    applied: "gesolliciteerd sollicitatie ontvangen binnengekomen cv_binnen",
    screen: "voorselectie in_behandeling_recruiter cv_selectie basiskwalificatie telefonisch_gesprek wordt_beoordeeld in_beoordeling voorgesteld beoordelen briefselectie",
    interview: "gesprek sollicitatiegesprek uitgenodigd kennismakingsgesprek klikgesprek meeloopdag referentiecheck",
    offer: "aanbod contractvoorstel aanbod_gedaan voorstel_gedaan arbeidsvoorwaardengesprek aanbieding onderhandeling contract_verstuurd",
    hired: "aangenomen contract_getekend in_dienst geplaatst gestart",
    rejected: "afgewezen afwijzing niet_geschikt niet_geselecteerd afgevallen niet_aangenomen ongeschikt geen_match afgekeurd niet_passend past_niet",
    withdrawn: "teruggetrokken trekt_zich_terug zelf_afgezegd ingetrokken geen_interesse aanbod_afgewezen aanbod_geweigerd aanbod_afgeslagen afgehaakt",
    hold: "wachtlijst in_de_wacht gepauzeerd aangehouden in_portefeuille geparkeerd",
    not: "niet geen nog_niet",
    undone: "afgewezen gezakt mislukt",
    theirs: "door_kandidaat door_sollicitant",
    told: "verstuurd verzonden geïnformeerd meegedeeld gemeld",
    blank: "niet_van_toepassing onbekend nvt",
    filler: "kandidaat sollicitant het een van voor op met door tweede 1ste 2de derde gepland ingepland brief klant",
    "ask applied": "nieuw",
    "ask screen": "lopend in_behandeling actief in_proces benaderd gereageerd wacht_op_reactie gesproken",
    "ask interview": "gepland ingepland",
    "ask offer": "geselecteerd geaccepteerd",
    "ask hired": "vervuld",
    "ask rejected": "gearchiveerd gesloten inactief verplaatst niet_verschenen geen_reactie",
    "ask withdrawn": "geannuleerd afgezegd",
    "ask hold": "opgeslagen",
    yet: "nog te"
  },
  months: "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec",
  ago: {
    day: "N_dagen_geleden N_dag_geleden een_dag_geleden",
    week: "N_weken_geleden een_week_geleden",
    today: "vandaag",
    yesterday: "gisteren"
  },
  totals: "totaal som"
};

// src/domain/recognition/words/no.ts
var no = {
  ideas: {
    person: "søker*",
    lastName: "etternavn",
    email: "e_postadresse e_post_adresse",
    landline: "arbeid",
    job: "rekrutteringsprosjekt utlysning stillingstittel posisjon",
    title: "tittel stillingstittel",
    current: "nåværende",
    apply: "søknad*",
    appliedFor: "søkt_stilling ønsket_stilling søker_på",
    recruiting: "prosjektet prosess",
    time: "klokkeslett",
    recruiter: "rekrutteringsrådgiver",
    assigned: "eier saksbehandler",
    manager: "ansettende_leder",
    interviewer: "intervjuer",
    creator: "opprettet_av",
    interview: "telefonintervju",
    scheduled: "avtalt",
    next: "neste",
    action: "oppgave* tiltak",
    due: "innen",
    last: "sist",
    contact: "snakket ringt",
    followup: "oppfølging* følg_opp følges_opp",
    update: "oppdatert oppdatering endret endring",
    created: "opprettet lagt_til mottatt registrert",
    source: "oppgi_kilde",
    referral: "anbefalt_av henvist_av",
    note: "merknad* annet",
    text: "melding sammendrag",
    reason: "årsak* grunn begrunnelse",
    rejected: "avvist",
    offer: "jobbtilbud",
    company: "arbeidsgiver bedrift selskap",
    feedback: "tilbakemelding inntrykk",
    id: "referansenummer",
    link: "lenke",
    ordinal: "andre",
    other: "gate poststed kommune fylke kjønn nasjonalitet lønn utdanning kompetanse avdeling avdelingsnavn arbeidssted rangering gjennomsnittsrangering referansesjekk samarbeidsrangering dato_fra oppsigelsestid førerkort vedlegg invitasjonsdato nåværende_jobb mottatt_jobbtilbud dato_for_jobbtilbud brukernavn",
    alien: "beløp leietaker",
    staff: "medarbeider* passord ansettelsesdato",
    log: "hendelse endret_av"
  },
  stages: {
    sourced: "identifisert",
    applied: "søkt søknad mottatt",
    screen: "innledende_kvalifisering siling vurderes presentert grovsiling",
    interview: "innkalt referansesjekk",
    offer: "jobbtilbud avtale_sendt",
    hired: "ansettelse kontrakt_signert",
    rejected: "avvist ikke_aktuell ikke_ansatt avslått",
    withdrawn: "trakk_seg takket_nei trukket ikke_interessert tilbud_avslått",
    hold: "på_vent",
    undone: "avvist ikke_bestått",
    told: "gitt_beskjed",
    blank: "ukjent",
    filler: "søker andre avtalt gjennomført",
    "ask applied": "åpen",
    "ask interview": "avtalt",
    "ask offer": "akseptert innstilt",
    "ask rejected": "arkivert avsluttet møtte_ikke",
    "ask withdrawn": "kansellert avlyst avbrutt",
    "ask hold": "lagret",
    yet: "skal mangler"
  },
  months: "januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov desember/des",
  ago: {
    day: "for_N_dager_siden for_N_dag_siden for_en_dag_siden",
    week: "for_N_uker_siden for_en_uke_siden",
    today: "i_dag",
    yesterday: "i_går"
  },
  totals: "sum totalt antall"
};

// src/domain/recognition/words/pl.ts
var pl = {
  ideas: {
    person: "kandydat* aplikant* aplikując* osoba osoby",
    name: "nazwa nazwisko_i_imię imie_i_nazwisko nazwa_kandydata",
    full: "pełne pełna",
    firstName: "imię imiona",
    lastName: "nazwisko",
    extra: "drugie inne",
    email: "adres_e_mail adres_email poczta_elektroniczna adres_mailowy",
    phone: "numer_telefonu nr_telefonu nr_tel",
    mobile: "komórka komórkowy tel_komórkowy telefon_komórkowy",
    landline: "domowy stacjonarny służbowy",
    job: "stanowisko stanowiska wakat oferta_pracy rola rekrutacja_na ogłoszenie pozycja",
    title: "tytuł",
    current: "obecn* aktualn* poprzedni*",
    apply: "aplikacj* zgłoszeni* aplikował* aplikowania zastosowan*",
    appliedFor: "zgłoszenia_na_stanowisko aplikuje_na aplikacja_na_stanowisko stanowisko_aplikowane aplikowane_stanowisko",
    recruiting: "rekrutacja rekrutacji",
    date: "dzień daty",
    time: "godzina czas",
    status: "stan",
    stage: "etap faza na_jakim_etapie etapie",
    recruiter: "rekruter* rekrutujący konsultant* specjalista_hr",
    assigned: "odpowiedzialn* opiekun* właściciel przypisan* prowadzący kto_prowadzi",
    manager: "menedżer przełożony kierownik",
    interviewer: "ankieter* rozmówca",
    creator: "utworzone_przez dodane_przez",
    interview: "rozmowa rozmowy wywiad spotkani*",
    scheduled: "zaplanowan* umówion*",
    next: "następn* kolejn* dalsze",
    action: "krok czynność działanie działania zadanie aktywność",
    due: "termin przypomnienie do_kiedy",
    last: "ostatni*",
    contact: "rozmawian*",
    followup: "oddzwonić ponowny_kontakt",
    update: "aktualizacj* zmiana zmodyfikowan* zaktualizowan* modyfikacj*",
    created: "utworzon* utworzenia dodan* wpływu otrzymania otrzymano rejestracji sygnatura_czasowa zgłoszenia_data",
    source: "źródło źródła skąd skąd_wiesz",
    referral: "polecenie polecony_przez rekomendacja_od",
    note: "uwagi komentarz* uwaga",
    text: "opis wiadomość podsumowanie streszczenie",
    outcome: "decyzja wynik rezultat",
    final: "końcow* ostateczn*",
    reason: "powód przyczyna",
    rejected: "odmowy odrzucenia odmowa odrzucenie",
    hired: "zatrudniony zatrudnienie",
    offer: "propozycja",
    company: "pracodawca",
    client: "klient*",
    feedback: "ewaluacja ocena opinia informacja_zwrotna wrażenia",
    cv: "życiorys",
    id: "identyfikator",
    link: "odnośnik",
    ordinal: "pierwsza pierwszej druga drugiej telefoniczna techniczna",
    number: "numer",
    kind: "rodzaj",
    filler: "lub w z od dla przez się wykonania kwalifikacyjna kwalifikacyjnej",
    other: "ulica miasto kod_pocztowy kraj województwo urodzenia data_urodzenia wiek płeć narodowość język wynagrodzenie oczekiwane_wynagrodzenie oczekiwania_finansowe dostępność doświadczenie wykształcenie umiejętności tagi przedmiot zgoda dział lokalizacja okres_wypowiedzenia załącznik zdjęcie prawo_jazdy poziom użytkownik",
    alien: "dostawca zamówienie kwota najemca uczeń cena ilość",
    staff: "pracownik* numer_klienta członek członk* hasło pacjent* data_zatrudnienia nip wizyt* przychód punkty transakcj*",
    log: "zdarzenie dziennik historia zmienione_przez"
  },
  headers: {
    nextStep: "do_zrobienia co_dalej"
  },
  stages: {
    sourced: "do_kontaktu zidentyfikowany potencjalny",
    applied: "aplikacja aplikował zgłoszenie otrzymano zgłoszony aplikacja_otrzymana cv_otrzymane aplikacja_złożona",
    screen: "wstępna_kwalifikacja wstępna_selekcja rozmowa_telefoniczna weryfikacja selekcja w_trakcie_oceny zakwalifikowany przedstawiony_klientowi zadanie_rekrutacyjne ocena",
    interview: "rozmowa rozmowy zaproszony_na_rozmowę wywiad referencje rozmowa_rekrutacyjna spotkani*",
    offer: "propozycja_umowy złożona_oferta oferta_złożona negocjacje oferta_zaakceptowana",
    hired: "zatrudniony zatrudniona podpisana_umowa umowa_podpisana zatrudnieni",
    rejected: "odrzucony odrzucona odrzucono odmówiono odmowa niezakwalifikowany niezakwalifikowana nie_zatrudniony niewybrany odrzucenie nie_spełnia_wymagań nie_pasuje",
    withdrawn: "wycofał_się wycofała_się wycofany wycofana rezygnacja zrezygnował oferta_odrzucona niezainteresowany odrzucił_ofertę odrzuciła_ofertę wycofanie niezainteresowana",
    hold: "wstrzymany wstrzymana wstrzymane lista_rezerwowa rezerwa zawieszony",
    not: "nie brak",
    undone: "odrzucony niezaliczony negatywny",
    theirs: "przez_kandydata przez_kandydatkę kandydata",
    told: "wysłano wysłana wysłany poinformowany poinformowana poinformowano przekazano",
    blank: "nie_dotyczy nieznany",
    filler: "umowa kandydat kandydata w z po pierwsza druga telefoniczna techniczna umówiona zaplanowana klient kwalifikacyjna",
    "ask applied": "nowy nowa nowe otwarte",
    "ask screen": "na_bieżąco w_toku w_trakcie aktywny w_procesie skontaktowano oczekuje rozmowie_telefonicznej",
    "ask interview": "zaplanowano umówiony zaproszony zaproszona",
    "ask offer": "wybrany wybrana zaakceptowany przyjęty przyjęta",
    "ask rejected": "zarchiwizowane zarchiwizowany zamknięty zamknięte nieaktywny nie_stawił_się brak_odpowiedzi",
    "ask withdrawn": "anulowano anulowane odwołane",
    "ask hold": "oczekujący zapisany",
    yet: "do"
  },
  months: "styczeń/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru",
  ago: {
    day: "N_dni_temu N_dzień_temu",
    week: "N_tygodnie_temu N_tygodni_temu tydzień_temu",
    today: "dzisiaj dziś",
    yesterday: "wczoraj"
  },
  totals: "suma razem łącznie"
};

// src/domain/recognition/words/pt.ts
var pt = {
  ideas: {
    person: "inscrito inscrita pessoa",
    name: "nome nome_e_sobrenome",
    firstName: "primeiro_nome",
    lastName: "sobrenome apelido último_nome",
    extra: "outro nome_social",
    email: "correio_eletrônico endereço_de_e_mail endereço_de_email",
    phone: "fone número_de_telefone contato_telefônico",
    mobile: "telemóvel telefone_celular",
    landline: "residencial comercial fixo",
    job: "vaga* posição oportunidade posto função emprego",
    current: "atual* último_empregador",
    apply: "inscrição aplicação candidatou* inscreveu candidatado",
    appliedFor: "vaga_pretendida cargo_pretendido vaga_desejada vaga_de_interesse candidatou_se_a",
    recruiting: "recrutamento seleção processo_seletivo",
    date: "data em",
    status: "situação",
    stage: "estágio",
    recruiter: "recrutador* selecionador* analista_de_rh",
    assigned: "responsável atribuído* proprietário encarregado quem_cuida cuidando",
    manager: "gestor",
    creator: "criado_por",
    scheduled: "marcada agendamento",
    next: "seguinte*",
    action: "ação ações passo* atividade* tarefa*",
    due: "prazo vencimento lembrete data_limite até_quando",
    contact: "contato contatado ligação papo conversa",
    followup: "acompanhamento retornar retorno",
    update: "atualização atualizado alteração alterado",
    created: "criado criação cadastro recebimento recebido carimbo_de_data_hora entrada",
    source: "origem fonte* meio como_conheceu como_ficou_sabendo como_soube como_nos_conheceu de_onde_veio de_onde",
    referral: "indicação indicado_por",
    note: "observação observações anotações obs",
    text: "descrição mensagem resumo detalhes informações",
    outcome: "decisão veredito aprovado",
    reason: "razão",
    rejected: "recusa reprovação rejeição recusado",
    hired: "contratação admissão",
    offer: "proposta oferta",
    company: "empregador",
    feedback: "avaliação avaliações devolutiva impressões parecer",
    link: "perfil_do_link",
    profile: "perfil",
    ordinal: "primeira primeiro terceira",
    filler: "da dos os e em no na ao com um uma qual até",
    other: "endereço rua cep uf bairro nascimento data_de_nascimento idade pretensão formação escolaridade marcadores cpf rg pontuação pcd anexo assunto vínculo carga_horária titulação",
    alien: "fatura* fornecedor valor aluno* estudante* produto preço quantidade",
    staff: "funcionário* matrícula sócio membro* senha paciente data_de_admissão contratação",
    log: "alterado_por"
  },
  headers: {
    decision: "status_da_candidatura",
    nextStep: "a_fazer pendências"
  },
  stages: {
    sourced: "a_contatar prospecção mapeado hunting",
    applied: "inscrição candidatura_recebida currículo_recebido recebido cadastrado candidatura",
    screen: "triado pré_seleção pré_selecionado pré_selecionada qualificação_inicial análise análise_curricular classificado classificada revisar avaliação dinâmica apresentado_ao_cliente em_revisão",
    offer: "proposta proposta_de_contrato proposta_aceita negociação",
    hired: "contrato_assinado admitido admitida contratação admissão",
    rejected: "reprovado reprovada recusado recusada rejeitado rejeitada desclassificado desclassificada não_selecionado não_selecionada não_aprovado não_aprovada eliminado não_contratado não_apto reprovação sem_perfil fora_do_perfil excluído excluída",
    withdrawn: "desistiu desistência retirou_se proposta_recusada recusou_proposta recusou_a_proposta sem_interesse não_tem_interesse retirou_candidatura",
    hold: "em_espera banco_de_talentos aguardar em_pausa suspenso",
    not: "não sem",
    undone: "reprovado reprovada recusado recusada",
    theirs: "pelo_candidato pela_candidata",
    told: "enviou dada feedback_dado",
    blank: "não_aplicável desconhecido",
    filler: "do da dos e em no na com primeira marcada gestor após",
    "ask applied": "novo nova aberto aberta",
    "ask screen": "em_andamento ativo contatado pendente aguardando",
    "ask interview": "agendada aprovado aprovada",
    "ask offer": "selecionado selecionada aceito aceite",
    "ask hired": "concluído preenchida",
    "ask rejected": "arquivado arquivada inativo não_compareceu faltou sem_resposta sem_retorno fechado",
    "ask hold": "salvo mais_tarde congelada",
    yet: "pendente aguardando"
  },
  months: "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez",
  ago: {
    day: "há_N_dias há_N_dia N_dias_atrás há_um_dia",
    week: "há_N_semanas há_uma_semana N_semanas_atrás",
    today: "hoje",
    yesterday: "ontem"
  },
  totals: "total totais soma"
};

// src/domain/recognition/words/ru.ts
var ru = {
  ideas: {
    person: "кандидат* соискател* заявител*",
    name: "имя фио ф_и_о имя_и_фамилия фамилия_и_имя фамилия_имя_отчество фамилия_имя имя_фамилия",
    full: "полное",
    lastName: "фамилия",
    extra: "отчество другой дополнительный",
    email: "почта эл_почта электронная_почта адрес_электронной_почты мейл адрес_почты",
    phone: "телефон тел номер_телефона контактный_телефон контакты",
    mobile: "мобильный моб мобильный_телефон сотовый",
    landline: "домашний рабочий",
    job: "должность позиция роль ваканси*",
    title: "название",
    current: "текущ* нынешн* предыдущ* последнее_место",
    apply: "заявк* отклик* подачи подал подана применен*",
    appliedFor: "желаемая_должность откликнулся_на претендует_на должность_на_которую",
    recruiting: "подбор набор",
    date: "дата день",
    time: "время",
    status: "статус состояние",
    stage: "этап стадия воронка",
    recruiter: "рекрутёр* hr_менеджер ресечер",
    assigned: "ответственн* куратор владелец менеджер_по_подбору назначен* кто_ведет",
    manager: "нанимающий_менеджер руководитель заказчик",
    interviewer: "интервьюер*",
    creator: "создал добавил кем_создан",
    interview: "собеседован* интервью встреча встречи собес",
    scheduled: "назначено запланирован*",
    next: "следующ* ближайш* дальнейш*",
    action: "действие действия шаг шаги задача",
    due: "срок крайний_срок дедлайн напоминание до_какого до_какого_числа напомнить",
    last: "последн*",
    contact: "контакт связь связи звонок звонка общения связались созвон* общались касани*",
    followup: "фоллоу_ап перезвон*",
    update: "обновлен* изменен*",
    created: "создан* добавлен* поступления получен* отметка_времени регистрации",
    source: "источник* канал откуда откуда_узнал",
    referral: "рекомендатель рекомендация_от кто_рекомендовал",
    note: "заметк* примечани* коммент*",
    text: "описание сообщение краткое_описание информация",
    outcome: "результат* решение итог",
    final: "финальн* итогов*",
    reason: "причин*",
    rejected: "отказ",
    hired: "принят нанят",
    offer: "оффер предложение",
    company: "компания работодатель место_работы",
    client: "клиент",
    feedback: "оценк* отзыв* обратная_связь фидбек впечатлени* фидбэк мнение",
    cv: "резюме",
    id: "идентификатор",
    link: "ссылка",
    profile: "профиль",
    ordinal: "первое первого второе второго первичное техническое телефонное",
    number: "номер",
    kind: "тип вид",
    filler: "и или на в с по для о к от за какую доп",
    other: "адрес город регион страна дата_рождения рождения возраст пол гражданство язык зарплата ожидаемая_зарплата зарплатные доступность опыт образование навыки теги предмет тип_трафика отдел дата_выхода согласие фото аватар уровень пользователь",
    alien: "счёт поставщик заказ сумма арендатор ученик студент товар цена количество",
    staff: "сотрудник* табельный участник* логин пароль пациент* клиент* дата_приема",
    log: "событие журнал история кем_изменено"
  },
  headers: {
    decision: "статус_заявки",
    lastName: "фамилия",
    nextStep: "краткое_описание_следующего_действия что_дальше что_делать"
  },
  stages: {
    sourced: "найден холодный лонг_лист связаться",
    applied: "отклик откликнулся заявка подал_заявку резюме_получено получено",
    screen: "скрининг первичная_оценка первичный_отбор телефонное_интервью тестирование тест тестовое тестовое_задание на_рассмотрении рассмотрение отбор шорт_лист проверка_резюме резюме_у_заказчика звонок первичный_контакт у_заказчика оценка",
    interview: "собеседование интервью проверка_рекомендаций собес",
    offer: "оффер предложение предложение_о_работе предложение_о_трудоустройстве оффер_принят выставлен_оффер",
    hired: "нанят принят трудоустроен договор_подписан вышел",
    rejected: "отказ отказано отклонён не_подходит не_подошёл не_принят отсеян отказали не_прошёл не_нанят",
    withdrawn: "самоотказ отказ_кандидата отозвал отказался отказалась отказ_от_оффера не_заинтересован снял_кандидатуру отозвано неинтересно",
    hold: "на_паузе отложен резерв ожидание_вакансии заморожен пауза",
    not: "не нет",
    undone: "провалено не_пройдено",
    theirs: "кандидатом со_стороны_кандидата",
    told: "отправлен отправили уведомлён сообщено",
    blank: "неизвестно неприменимо",
    filler: "договор кандидат на и в с по от первое второе техническое финальное назначено проведено письмо",
    "ask applied": "новый новая новое открыт",
    "ask screen": "текущий в_работе в_процессе активный ответил связались думает позвонили",
    "ask interview": "назначено приглашён пройдено",
    "ask offer": "выбран согласован финалист проверке_сб проверка_сб",
    "ask hired": "закрыта_вакансия",
    "ask rejected": "архивировано архив закрыт неактивен не_пришёл не_явился нет_ответа недозвон",
    "ask withdrawn": "отменён",
    "ask hold": "сохранен позже",
    yet: "надо нужно ждет"
  },
  months: "январь/января/янв февраль/февраля/фев март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн июль/июля/июл август/августа/авг сентябрь/сентября/сен/сент октябрь/октября/окт ноябрь/ноября/ноя/нояб декабрь/декабря/дек",
  ago: {
    day: "N_дня_назад N_дней_назад N_день_назад",
    week: "N_недели_назад N_недель_назад неделю_назад",
    today: "сегодня",
    yesterday: "вчера"
  },
  totals: "итого всего сумма"
};

// src/domain/recognition/words/sv.ts
var sv = {
  ideas: {
    person: "sökande*",
    name: "namn",
    full: "fullständigt hela",
    firstName: "förnamn tilltalsnamn",
    lastName: "efternamn",
    email: "e_post epost mejl e_postadress epostadress mejladress",
    phone: "tfn",
    landline: "hem arbete",
    job: "tjänst befattning roll jobb annons rekryteringsuppdrag uppdrag jobberbjudande jobb_erbjudande",
    title: "rekryteringstitel",
    current: "nuvarande tidigare",
    apply: "ansökan ansökning* ansökt sökt tillämpa* applicera*",
    appliedFor: "sökt_tjänst sökt_roll söker_tjänst rekryteringstitel",
    recruiting: "rekrytering* processen",
    date: "den",
    time: "tid klockslag",
    status: "läge",
    stage: "steg fas skede",
    recruiter: "rekryterare rekryteringskonsult",
    assigned: "ansvarig* ägare handläggare tilldelad kontaktperson",
    manager: "rekryterande_chef chef",
    interviewer: "intervjuare",
    creator: "skapad_av",
    interview: "intervju* möte",
    scheduled: "planerad bokad",
    next: "nästa kommande",
    action: "åtgärd* aktivitet* uppgift* handling steg",
    due: "tidsfrist påminnelse förfallodatum senast_klar senast till_när",
    last: "senast",
    contact: "ringd samtal",
    followup: "uppföljning* återkoppla återkom ring_upp",
    update: "uppdaterad uppdaterat uppdatering ändrad ändring",
    created: "skapad tillagd inkommen mottagen registrerad inkom tidsstämpel",
    source: "källa källor hörde_om varifrån hittade inkom_via",
    referral: "rekommenderad_av tipsad_av",
    note: "anteckning* anmärkning* övrigt",
    text: "beskrivning meddelande sammanfattning",
    outcome: "utfall beslut",
    final: "slutlig",
    reason: "orsak anledning skäl",
    rejected: "avslag avböjt",
    hired: "anställd",
    offer: "erbjudande",
    company: "arbetsgivare företag",
    client: "kund",
    feedback: "bedömning utvärdering omdöme återkoppling",
    cv: "meritförteckning",
    id: "referensnummer kandidat_id",
    link: "länk",
    profile: "profil",
    ordinal: "första andra tredje teknisk",
    filler: "och på till av med ett från",
    other: "gata postnummer län kön födelsedatum ålder språk lön löneanspråk tillgänglighet erfarenhet utbildning kompetens personligt_brev personlig_brev valuta intervall avdelningsnamn avdelning referens intern_kategorisering kandidatprofilfråga taggar uppsägningstid körkort sökande_bedömning käll_namn resume_länk användarnamn",
    alien: "faktura leverantör hyresgäst elev pris antal",
    staff: "medarbetare anställningsnummer kundnummer medlem* lösenord anställningsdatum",
    log: "händelse logg ändrad_av"
  },
  headers: {
    nextStep: "att_göra",
    name: "för_och_efternamn"
  },
  stages: {
    sourced: "att_kontakta",
    applied: "ansökt ansökan mottagen inkommen inkomna",
    screen: "urval granskas granskning telefonintervju presenterad gallring utvärderas telefonavstämning",
    interview: "intervju djupintervju kallad referenstagning slutintervju referenser",
    offer: "erbjudande erbjuden avtalsförslag anställningserbjudande kontraktsförslag avtal_skickat kontrakt_skickat",
    hired: "anställd avtal_signerat avtal_påskrivet kontrakt_signerat tillsatt_av",
    rejected: "avslag avvisad nekad ej_aktuell inte_aktuell bortvald ej_vald ej_anställd ej_vidare refuserad gick_inte_vidare",
    withdrawn: "återtagen återtagit tackat_nej tackade_nej drog_tillbaka dragit_tillbaka avböjt avstår inte_intresserad ej_intresserad tillbakadragen hoppat_av",
    hold: "vilande pausad väntelista reserv på_vänt avvaktar spärra",
    not: "ej inte icke",
    undone: "underkänd avvisad nekad",
    told: "skickat skickad meddelad meddelat",
    blank: "ej_tillämpligt okänd",
    filler: "avtal kontrakt den det ett och till av med på första andra bokad planerad genomförd mejl",
    "ask applied": "ny nya öppna öppen",
    "ask screen": "pågående besvarad kontaktad under_behandling",
    "ask interview": "bokad planerad",
    "ask offer": "vald utvald slutkandidat godkänd",
    "ask hired": "tillsatt tackat_ja tackade_ja",
    "ask rejected": "arkiverad avslutad stängd uteblev överförd",
    "ask withdrawn": "avbruten avbokad inställd",
    "ask hold": "sparad senare",
    yet: "ska"
  },
  months: "januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep/sept oktober/okt november/nov december/dec",
  ago: {
    day: "för_N_dagar_sedan för_N_dag_sedan N_dagar_sedan för_en_dag_sedan",
    week: "för_N_veckor_sedan för_en_vecka_sedan",
    today: "idag",
    yesterday: "igår"
  },
  totals: "summa totalt antal"
};

// src/domain/recognition/words/tr.ts
var tr = {
  ideas: {
    person: "aday* başvuran* kişi",
    name: "isim ismi adı ad_soyad adı_soyadı isim_soyisim ad_ve_soyad adı_ve_soyadı ad ad_soyadı",
    full: "tam",
    firstName: "ön_ad ilk_ad ilk_isim",
    lastName: "soyad soyisim",
    email: "e_posta_adresi posta",
    phone: "telefon_numarası telefon_no iletişim_numarası iletişim",
    mobile: "cep_telefonu cep",
    landline: "ev iş_telefonu sabit",
    job: "pozisyon* ilan iş kadro ünvan_pozisyon başvurulan_pozisyon görev",
    title: "unvan",
    current: "mevcut şu_anki önceki",
    apply: "başvuru* başvurduğu başvurma uygulan*",
    appliedFor: "başvurulan_iş başvurulan_pozisyon başvurduğu_pozisyon başvurulan_ilan başvuru_yapılan_pozisyon",
    recruiting: "işe_alım süreç",
    date: "tarih günü gün",
    time: "saat",
    status: "durum",
    stage: "aşama evre",
    recruiter: "işe_alan işe_alımcı işe_alım_uzmanı ik_uzmanı ik_sorumlusu",
    assigned: "sorumlu atanan sahibi ilgilenen kim_ilgileniyor ilgili_kişi",
    manager: "yönetici müdür",
    interviewer: "görüşmeci* mülakatçı",
    creator: "oluşturan ekleyen",
    interview: "mülakat* görüşme*",
    scheduled: "planlanan randevu",
    next: "sonraki gelecek",
    action: "aktivite adım eylem görev aksiyon",
    due: "zaman_sınırı son_tarih hatırlatma bitiş vade ne_zamana_kadar",
    last: "son en_son",
    contact: "temas iletişime_geçilen arama görüşülen iletişim_tarihi arandı aranma",
    followup: "takip geri_arama tekrar_ara tekrar_aranacak",
    update: "güncelleme güncellenme güncellendi değişiklik",
    created: "oluşturulma eklenme kayıt zaman_damgası geliş",
    source: "kaynak kaynağı nereden aracı",
    referral: "referans_olan tavsiye_eden öneren",
    note: "not notlar notu yorum yorumlar açıklamalar görüşler",
    text: "açıklama mesaj özet",
    outcome: "sonuç karar",
    final: "nihai",
    reason: "sebep sebebi neden gerekçe",
    rejected: "ret red reddetme",
    hired: "işe_alındı işe_alınma",
    offer: "teklif",
    company: "şirket işveren çalıştığı",
    client: "müşteri",
    feedback: "değerlendirme geri_bildirim görüş izlenim",
    cv: "özgeçmiş",
    id: "kimlik referans_no",
    link: "bağlantı",
    ordinal: "ilk ikinci birinci üçüncü teknik",
    number: "numara",
    kind: "tür türü tip",
    filler: "ve veya ile için bir olan",
    other: "şehir il ilçe ülke posta_kodu doğum doğum_tarihi yaş cinsiyet uyruk dil maaş ücret beklenen_ücret beklenti uygunluk deneyim eğitim beceri yetenek etiketler konu ön_yazı personel_başvurusu puan para_birimi aralık özgeçmişin_bağlantısı kaynak_adı görev_tanımı departman lokasyon askerlik ehliyet fotoğraf kullanıcı",
    alien: "tedarikçi sipariş tutar kiracı öğrenci ürün fiyat miktar",
    staff: "çalışan* personel sicil üye* müşteri_no şifre hasta",
    log: "olay kayıt_defteri değiştiren"
  },
  headers: {
    name: "başvuru_ismi",
    decision: "başvuru_durumu",
    lastTouch: "son_görüşme son_görüşme_tarihi son_iletişim",
    nextStep: "yapılacak yapılacaklar"
  },
  stages: {
    sourced: "aranacak potansiyel",
    applied: "başvurdu başvuru başvuru_alındı cv_alındı",
    screen: "ön_eleme ön_yeterlilik inceleniyor incelemede ön_görüşme telefon_görüşmesi değerlendirme değerlendiriliyor kısa_liste cv_inceleme sınav",
    interview: "mülakat görüşme yüz_yüze_görüşme birinci_görüşme referans_kontrolü mülakata_davet",
    offer: "teklif sözleşme_teklifi teklif_aşaması",
    hired: "işe_alındı işe_alınan sözleşme_imzaladı işe_başladı sözleşme_imzalandı",
    rejected: "reddedildi olumsuz elendi uygun_değil ret red işe_alınmadı uygun_bulunmadı reddedilen",
    withdrawn: "çekildi vazgeçti başvurusunu_çekti ilgilenmiyor teklifi_reddetti teklif_reddedildi aday_reddetti",
    hold: "beklemede askıda bekleme_listesi donduruldu ertelendi",
    not: "değil yok henüz",
    undone: "başarısız reddedildi",
    theirs: "aday_tarafından",
    told: "gönderildi bilgilendirildi bildirildi iletildi",
    blank: "uygulanamaz bilinmiyor",
    filler: "sözleşme aday ve ile için bir ilk ikinci teknik planlandı yapıldı tamamlandı sonrası",
    "ask applied": "yeni açık",
    "ask screen": "süren devam_ediyor yanıtlandı aktif süreçte",
    "ask interview": "planlandı olumlu",
    "ask offer": "seçildi onaylandı",
    "ask hired": "kabul_edildi tamamlandı",
    "ask rejected": "arşivlendi kapandı pasif gelmedi ulaşılamadı",
    "ask withdrawn": "iptal",
    "ask hold": "kaydedildi",
    yet: "bekliyor"
  },
  months: "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
  ago: { day: "N_gün_önce", week: "N_hafta_önce", today: "bugün", yesterday: "dün" },
  totals: "toplam"
};

// src/domain/recognition/words/zh.ts
var zh = {
  ideas: {
    person: "候选人 應徵者 应聘者 求职者 申请人 候選人 应聘人",
    name: "名字 名称 中文名",
    full: "全名",
    lastName: "姓氏",
    firstName: "名",
    extra: "英文名 备用 曾用名",
    email: "邮箱 电子邮箱 电子邮件 郵箱 電子郵件 电邮 邮件地址 邮件",
    phone: "电话 联系方式 联系电话 聯絡電話 电话号码 電話號碼 聯絡方式",
    mobile: "手机 手机号 手机号码 移动电话 手機 手機號碼 移動的",
    job: "岗位 职位 職位 职务 应聘职务 招聘岗位 职缺 職缺 工作 岗位名称",
    title: "职称 头衔 職稱",
    current: "目前 现任 当前公司 現任",
    apply: "申请 应聘 投递 应征 應徵 申請 報名 报名 应用 應用",
    appliedFor: "应聘岗位 应聘职位 申请职位 應徵職位 投递职位 应聘职务 意向岗位 申请岗位 申請職位 面试岗位",
    recruiting: "招聘 招募 面试流程",
    date: "日期 时间 時間",
    time: "时刻 钟点",
    status: "状态 狀態 情况",
    stage: "阶段 階段 进度 环节 流程阶段 招聘阶段 进展",
    recruiter: "招聘人 招聘专员 招聘负责人 招聘顾问 招聘官 顾问",
    assigned: "负责人 負責人 跟进人 负责 跟進人 归属人 承办人 谁在跟 谁跟进 谁在跟进 对接",
    manager: "用人经理 部门经理 直属上级 用人部门负责人",
    interviewer: "面试官 面試官 面试人",
    creator: "登记人 创建人 录入人",
    interview: "面试 面試 初试 复试 面谈 邀约初试 约定面试 约面 初面",
    scheduled: "安排 预约 约定 排班 預約",
    next: "下一步 下次 下一 后续",
    action: "行动 动作 任务 计划 活动 行動",
    due: "截止 到期 提醒",
    last: "最后 最近 上次 最後",
    contact: "联系 沟通 聯繫 通话 联络 聯絡 回访 聊",
    followup: "跟进 跟進",
    update: "修改 变更",
    created: "创建 添加 登记 收到 录入 创建时间 时间戳 建立",
    source: "来源 渠道 來源 简历来源 招聘渠道 招聘来源 管道 从哪来 哪来",
    referral: "推荐人 内推人 推荐 推薦",
    note: "备注 備註 备忘 评论 註記",
    text: "说明 描述 留言 摘要 其他",
    outcome: "结果 结论 决定 面试结果",
    final: "最终",
    reason: "原因",
    rejected: "拒绝 淘汰 未通过 拒絕",
    hired: "录用 入职 僱用 聘用 錄用",
    offer: "录取 录用通知",
    company: "公司 现公司 雇主 目前公司 当前公司 所在公司",
    client: "客户",
    linkedin: "领英",
    feedback: "评价 反馈 面试评价 评估 評價 面试反馈 評估 回饋 评语",
    cv: "简历 履歷",
    id: "编号 编码",
    link: "链接",
    profile: "主页 个人主页",
    ordinal: "第一次 第二次 一面 二面 初次 终面 初轮 轮次",
    number: "号 序号",
    kind: "类型 类别",
    filler: "的 是 项目组 是否",
    other: "性别 年龄 出生 出生日期 地址 城市 地区 籍贯 学历 专业 毕业 薪资 薪酬 期望薪资 工作年限 经验 技能 部门 入职日期 到岗时间 离职 婚姻 身份证 照片 地点 标签 加入日期 应聘地区 成功 通过 未成功 語言 部門 未成功通话原因 未应约 未邀约 用户名 文件",
    alien: "发票 订单 金额 学生 课程 价格 供应商",
    staff: "员工 工号 会员 客户姓名 密码 患者 學員",
    log: "事件 日志 操作人 变更前 变更后 操作记录"
  },
  headers: { stage: "階段", lastTouch: "联系日期", notes: "其他", nextStep: "下一步做什么 待办 待办事项" },
  stages: {
    sourced: "待联系 未联系 潜在 人才库待联系",
    applied: "申请 投递 待筛选 简历已收 应聘 已應徵 應用 已报名",
    screen: "筛选 初筛 简历筛选 初步评价 测试 笔试 測試 简历评估 电话面试 电话沟通 用人部门筛选 评估中 初步评估 测评 审核",
    interview: "面试 面試 初试 复试 终面 一面 二面 三面 初次面试 约面 背调 初面",
    offer: "录取通知 合同建议 待录用 谈薪 录用审批",
    hired: "录用 已录取 入职 合同已签署 被雇佣的 僱用 聘用 已錄用 到岗",
    rejected: "拒绝 淘汰 未通过 不合适 不通过 不录用 未录用 简历不符 不符合 婉拒 不匹配 未过 没过",
    withdrawn: "放弃 拒绝offer 候选人拒绝 拒offer 放弃入职 退出 拒绝入职 撤回申请 已撤回",
    hold: "暂缓 待定 备选 人才库 储备 暂停 挂起",
    not: "不 没有 无",
    told: "已通知 已告知 已发送 已发拒信 已发感谢信",
    blank: "不适用 未知",
    filler: "合同 已 的 成功 一 二 三 人 安排 完成 结果 等待 反馈 客户",
    "ask applied": "新 待筛",
    "ask screen": "正在进行 进行中 处理中 跟进中 沟通中 通过 已联系",
    "ask offer": "接受",
    "ask rejected": "已存档 归档 关闭 未到 未接通 爽约 联系不上 薪资不符",
    "ask withdrawn": "取消",
    "ask sourced": "初始 最初的",
    "ask hold": "以后再联系",
    yet: "待"
  },
  ago: { day: "N天前", week: "N周前", today: "今天", yesterday: "昨天" },
  totals: "合计 总计 合計 小计"
};

// src/domain/recognition/words/languages.ts
var LANGUAGES2 = {
  en: en3,
  de: de2,
  fr: fr2,
  es: es2,
  pt,
  it,
  nl,
  sv,
  da,
  no,
  pl,
  ja,
  zh,
  ko,
  ru,
  tr
};

// src/domain/recognition/slip.ts
var SHORTEST_SLIP = 6;
function isSlipOf(word, known) {
  if (Math.abs(word.length - known.length) > 1 || known.length < SHORTEST_SLIP) return false;
  let from = 0;
  while (from < word.length && word.charAt(from) === known.charAt(from)) from += 1;
  let left = word.length;
  let right = known.length;
  while (left > from && right > from && word.charAt(left - 1) === known.charAt(right - 1)) {
    left -= 1;
    right -= 1;
  }
  const [cut, stood] = [word.slice(from, left), known.slice(from, right)];
  if (from >= Math.min(word.length, known.length) - 1) return false;
  if (cut.length + stood.length === 1) return true;
  if (cut.length === 1 && stood.length === 1) return true;
  return cut.length === 2 && stood.length === 2 && cut.charAt(0) === stood.charAt(1) && cut.charAt(1) === stood.charAt(0);
}

// src/domain/recognition/lexicon.ts
var LONGEST_PHRASE = 6;
var SHORTEST_PART = 4;
var LONGEST_ENDING = 6;
var COMPOUND_COVER = 0.7;
var Lexicon = class {
  constructor() {
    this.exact = /* @__PURE__ */ new Map();
    this.stems = /* @__PURE__ */ new Map();
    this.parts = /* @__PURE__ */ new Map();
    this.longestPart = 1;
    /** Long words by their first letter, to find what a misspelt one means. */
    this.long = /* @__PURE__ */ new Map();
  }
  /** `list` as in `Words`: blanks between entries, `_` for a blank inside one, `*` for any ending. */
  add(idea, list) {
    for (const entry of list.split(/\s+/)) {
      const isStem = entry.endsWith("*");
      const key = keyOf2(entry);
      if (key === "") continue;
      put(isStem ? this.stems : this.exact, key, idea);
      if (key.length >= SHORTEST_SLIP && !key.includes(" ") && !UNSPACED.test(key)) {
        const initial = key.charAt(0);
        const same = this.long.get(initial);
        if (same === void 0) this.long.set(initial, [key]);
        else same.push(key);
      }
      const glued = key.replace(/ /g, "");
      if (UNSPACED.test(glued) || glued === key && key.length >= SHORTEST_PART) {
        put(this.parts, glued, idea);
        this.longestPart = Math.max(this.longestPart, glued.length);
      }
    }
  }
  /** The text cut into known phrases and unknown words, from left to right. */
  read(text6) {
    const words = wordsOf(text6);
    const segments = [];
    let at2 = 0;
    while (at2 < words.length) {
      const length = this.phraseAt(words, at2);
      if (length > 0) {
        const phrase = words.slice(at2, at2 + length).join(" ");
        segments.push({ text: phrase, ideas: [...this.lookUp(phrase) ?? []] });
        at2 += length;
      } else {
        segments.push(...this.takeApart(words[at2] ?? ""));
        at2 += 1;
      }
    }
    return segments;
  }
  phraseAt(words, at2) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at2); length > 0; length -= 1) {
      if (this.lookUp(words.slice(at2, at2 + length).join(" ")) !== void 0) return length;
    }
    return 0;
  }
  lookUp(phrase) {
    const found = this.exact.get(phrase);
    const same = this.stems.get(phrase);
    if (found !== void 0) return same === void 0 ? found : /* @__PURE__ */ new Set([...found, ...same]);
    for (let length = phrase.length; length > 0; length -= 1) {
      const stem = this.stems.get(phrase.slice(0, length));
      const ending2 = phrase.slice(length);
      if (stem !== void 0 && !ending2.includes(" ") && this.isEnding(ending2)) return stem;
    }
    return void 0;
  }
  /** "bewerb" + "ungen" is one word; "bewerber" + "tags" are two. */
  isEnding(ending2) {
    if (UNSPACED.test(ending2)) return true;
    if (ending2.length > LONGEST_ENDING) return false;
    for (let joint = 0; ending2.length - joint >= SHORTEST_PART; joint += 1) {
      if (this.parts.has(ending2.slice(joint))) return false;
    }
    return true;
  }
  takeApart(word) {
    if (/^\p{N}+$/u.test(word)) return [{ text: word, ideas: [] }];
    const unspaced = UNSPACED.test(word);
    const found = [];
    let covered = 0;
    let at2 = 0;
    for (const { from, length } of this.partsOf(word)) {
      if (unspaced && from > at2) found.push({ text: word.slice(at2, from), ideas: [] });
      const text6 = word.slice(from, from + length);
      found.push({ text: text6, ideas: [...this.parts.get(text6) ?? []] });
      covered += length;
      at2 = from + length;
    }
    if (unspaced && at2 < word.length) found.push({ text: word.slice(at2), ideas: [] });
    if (unspaced || covered >= word.length * COMPOUND_COVER) return found;
    const meant2 = this.meantBy(word);
    if (meant2 === void 0) return [{ text: word, ideas: [] }];
    return [{ text: word, ideas: [...this.exact.get(meant2) ?? [], ...this.stems.get(meant2) ?? []], isSlip: true }];
  }
  /** The known word of which this one is a slip of the finger; undefined when it could be several. */
  meantBy(word) {
    let meant2;
    for (const known of this.long.get(word.charAt(0)) ?? []) {
      if (!isSlipOf(word, known)) continue;
      if (meant2 !== void 0 && !this.sameIdeas(meant2, known)) return void 0;
      meant2 = known;
    }
    return meant2;
  }
  sameIdeas(one, other) {
    const of = (word) => [...this.exact.get(word) ?? [], ...this.stems.get(word) ?? []].sort().join(" ");
    return of(one) === of(other);
  }
  /**
   * The known parts of a word, so that as many of its letters as possible are explained, by long parts before short ones:
   * "ansökningskälla" is ansökning + s + källa, not ansökning + skäl + la.
   */
  partsOf(word) {
    const best = [{ covered: 0, length: 0 }];
    for (let left = 1; left <= word.length; left += 1) {
      const from = word.length - left;
      let here = { covered: best[left - 1]?.covered ?? 0, length: 0 };
      for (let length = Math.min(this.longestPart, left); length > 0; length -= 1) {
        if (!this.parts.has(word.slice(from, from + length))) continue;
        const covered = (best[left - length]?.covered ?? 0) + length;
        if (covered > here.covered) here = { covered, length };
      }
      best.push(here);
    }
    const found = [];
    for (let from = 0; from < word.length; ) {
      const length = best[word.length - from]?.length ?? 0;
      if (length > 0) found.push({ from, length });
      from += Math.max(1, length);
    }
    return found;
  }
};
var keyOf2 = (text6) => wordsOf(fold(text6.replace(/_/g, " "))).join(" ");
function put(map, key, idea) {
  const known = map.get(key);
  if (known === void 0) map.set(key, /* @__PURE__ */ new Set([idea]));
  else known.add(idea);
}

// src/domain/recognition/month-names.ts
var names;
var agoPatterns;
function monthNamed(word) {
  names ?? (names = readNames());
  return names.get(word);
}
function readNames() {
  const found = /* @__PURE__ */ new Map();
  for (const { months } of Object.values(LANGUAGES2)) {
    (months ?? "").split(" ").forEach((variants, index) => {
      for (const variant of variants.split("/")) if (variant !== "") found.set(fold(variant), index + 1);
    });
  }
  return found;
}
function agoPhrases() {
  agoPatterns ?? (agoPatterns = Object.values(LANGUAGES2).flatMap(({ ago }) => {
    if (ago === void 0) return [];
    return [
      ...phrases(ago.day).map((phrase) => ({ pattern: toPattern(phrase), each: 1, fixed: 1 })),
      ...phrases(ago.week).map((phrase) => ({ pattern: toPattern(phrase), each: 7, fixed: 7 })),
      ...phrases(ago.today).map((phrase) => ({ pattern: toPattern(phrase), each: 0, fixed: 0 })),
      ...phrases(ago.yesterday).map((phrase) => ({ pattern: toPattern(phrase), each: 0, fixed: 1 }))
    ];
  }));
  return agoPatterns;
}
var anyAgo;
function saysAgo(text6) {
  anyAgo ?? (anyAgo = new RegExp(
    agoPhrases().map(({ pattern }) => pattern.source.replace("(", "(?:")).join("|")
  ));
  return anyAgo.test(text6);
}
var phrases = (list) => list.split(" ").filter((phrase) => phrase !== "");
function toPattern(phrase) {
  const parts = phrase.split("N").map((part2) => keyOf2(part2).replace(/ /g, "\\s*"));
  return new RegExp(`^${parts.join("\\s*(\\d{1,3})\\s*")}$`);
}

// src/domain/recognition/date-text.ts
var LONGEST_DATE = 60;
var LONGEST_AGO = 25;
var TIME = /(?:^|[\s,t(（)）]|(?<=[日일]))(?:(am|pm|a\.m\.|p\.m\.|午前|午後|上午|下午|오전|오후)\s*)?(\d{1,2})(?::|h|時|时|點|点|시)\s*(?:(\d{2})(?:[:分분]?\s*(\d{2})(?:[.,]\d{1,9})?)?[分분秒초]?)?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?\s*(?:z|utc|gmt|jst|cet|cest|est|edt|pst|pdt|[+-]\d{2}:?\d{2})?\s*$/;
function readDateText(text6) {
  const trimmed = text6.trim();
  if (trimmed.length > LONGEST_DATE) return null;
  const folded = fold(trimmed).replace(/\s+/g, " ").replace(/[٠-٩۰-۹๐-๙]/g, (digit) => String(digit.charCodeAt(0) & 15));
  if (!/\d/.test(folded)) return readAgo(folded);
  const { rest, minute: minute2 } = takeTime(folded);
  const bare = stripWeekday(rest);
  return readNumbers(bare, minute2) ?? readCjk(bare, minute2) ?? readMonthName(bare, minute2) ?? readAgo(folded);
}
function takeTime(text6) {
  const match = TIME.exec(text6);
  if (match === null) return { rest: text6, minute: null };
  const [, before, hours = "", minutes2 = "0", , after2] = match;
  const half = (before ?? after2 ?? "").replace(/\./g, "");
  let hour = Number(hours);
  if (/^(pm|午後|下午|오후)$/.test(half) && hour < 12) hour += 12;
  if (/^(am|午前|上午|오전)$/.test(half) && hour === 12) hour = 0;
  const minute2 = Number(minutes2);
  if (hour > 24 || minute2 > 59) return { rest: text6, minute: null };
  return {
    rest: text6.slice(0, match.index + leftOver(match[0])).replace(/[\s,(（]+$/, "").replace(/ (at|um|a( las)?|as|kl\.?|о|в)$/, ""),
    minute: hour % 24 * 60 + minute2
  };
}
var leftOver = (match) => /^[)）]/.test(match) ? 1 : 0;
function stripWeekday(text6) {
  return text6.replace(/[(（\[]?\s*[月火水木金土日](曜日?)?\s*[)）\]]\s*/g, " ").replace(/\(([^)]{1,12})\)/g, " ").replace(/(星期|周|週)[一二三四五六日天]/g, " ").replace(/[月火水木金土日]曜日?/g, " ").replace(/[월화수목금토일]요일/g, " ").replace(
    /^(\p{L}{2,14}(?:-feira)?)\.?,?\s+(?=\d)/u,
    (whole, word) => monthNamed(word) === void 0 ? "" : whole
  ).replace(
    /^(\p{L}{2,14})\.?,?\s+(?=\p{L}{3,}\.?\s+\d)/u,
    (whole, word) => monthNamed(word) === void 0 ? "" : whole
  ).trim();
}
var WITHOUT_YEAR = /^(\d{1,2})\s?(?:\/\s?(\d{1,2})|\.\s?(\d{1,2})\.)$/;
var SEPARATED = /^(\d{1,4})\s?([./\-–])\s?(\d{1,2})\s?[./\-–]\s?(\d{1,4})\.?(?:\s?г\.?)?$/;
function readNumbers(text6, minute2) {
  const packed = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(text6);
  if (packed !== null) return ymd(Number(packed[1]), Number(packed[2]), Number(packed[3]), minute2);
  const short = WITHOUT_YEAR.exec(text6);
  if (short !== null) {
    const [, a2, slashed, dotted] = short;
    return either(Number(a2), Number(slashed ?? dotted), null, minute2, slashed === void 0);
  }
  const match = SEPARATED.exec(text6);
  if (match === null) return null;
  const [, a = "", separator = "", b = "", c = ""] = match;
  if (a.length === 4) return ymd(Number(a), Number(b), Number(c), minute2);
  if (c.length === 3 || c.length === 1) return null;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  return either(Number(a), Number(b), year, minute2, separator === ".");
}
var either = (first, second, year, minute2, dotted) => first < 1 || second < 1 || first > 31 || second > 31 || year === null && first > 12 && second > 12 ? null : { kind: "either", first, second, year, minute: minute2, dotted };
var ymd = (year, month, day2, minute2) => month >= 1 && month <= 12 && day2 >= 1 && day2 <= 31 ? { kind: "day", year, month, day: day2, minute: minute2, iso: true } : null;
var fullYear = (short) => (short <= 69 ? 2e3 : 1900) + short;
var ERAS = { 令和: 2019, r: 2019, 平成: 1989, h: 1989, 昭和: 1926, s: 1926 };
function readCjk(text6, minute2) {
  const full = /^(令和|平成|昭和|[rhs](?=\d))?\s?(\d{1,4}|元)\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})\s?[日號号일.]?$/.exec(
    text6
  );
  if (full !== null) {
    const [, era, years = "", month, day2] = full;
    const first = era === void 0 ? void 0 : ERAS[era];
    if (first === void 0 && years.length !== 4 && !(years.length === 2 && /[年년]/.test(text6))) return null;
    const count2 = years === "元" ? 1 : Number(years);
    const year = first !== void 0 ? first + count2 - 1 : years.length === 2 ? fullYear(count2) : count2;
    return ymd(year, Number(month), Number(day2), minute2);
  }
  const short = /^(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日號号일]$/.exec(text6);
  if (short === null) return null;
  return { kind: "no year", month: Number(short[1]), day: Number(short[2]), minute: minute2 };
}
function readMonthName(text6, minute2) {
  const words = text6.replace(/(\d)(st|nd|rd|th|er|[oa°])(?!\p{L})/gu, "$1").split(/[\s,./\-–]+/).filter((word) => word !== "" && !/^(de|del|di|of|the|den|le|el|г|года|р|року|r|van|a)$/.test(word));
  const months = words.map((word) => monthNamed(word));
  const at2 = months.findIndex((month2) => month2 !== void 0);
  const month = months[at2];
  const numbers = words.filter((_, index) => index !== at2);
  if (month === void 0 || !numbers.every((number2) => /^\d{1,4}$/.test(number2))) return null;
  const [first = "", second] = numbers;
  if (second === void 0) {
    return first.length <= 2 ? { kind: "no year", month, day: Number(first), minute: minute2 } : null;
  }
  const yearFirst = first.length === 4;
  const day2 = Number(yearFirst ? second : first);
  const yearText = yearFirst ? first : second;
  if (numbers.length !== 2 || yearText.length === 1 || yearText.length === 3 || day2 < 1 || day2 > 31) return null;
  const year = yearText.length === 2 ? fullYear(Number(yearText)) : Number(yearText);
  return { kind: "day", year, month, day: day2, minute: minute2, iso: false };
}
function readAgo(given) {
  const text6 = given.replace(/['’]/g, " ");
  if (text6.length > LONGEST_AGO || !saysAgo(text6)) return null;
  for (const { pattern, each, fixed } of agoPhrases()) {
    const match = pattern.exec(text6);
    if (match !== null) return { kind: "ago", days: match[1] === void 0 ? fixed : Number(match[1]) * each };
  }
  return null;
}

// src/domain/recognition/cell-shape.ts
var BLANKS = /^([-–—/.?_]+|n\.?\/?a\.?|#n\/a|null|none|nil|not (available|applicable|specified|provided)|undefined|nan|tbd|k\.?\s?a\.?|keine angabe|なし|無し|未定|无|無|없음|нет данных|yok)$/i;
var EMAIL = /[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.\p{L}{2,}/u;
var URL = /^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)*\.(com|org|net|io|de|fr|co|eu|dev|me)\/\S*$/i;
var LINKEDIN = /linkedin\.com\/|^in\/[\w-]+$/i;
var PHONE = /^(tel\.?:?\s*)?[+(]?\d[\d\s().\-–—/+x]*(ext\.?\s?\d+)?$/i;
var YES_NO = /^(yes|no|y|n|true|false|ja|nein|oui|non|si|sì|sí|sim|não|nao|nee|nej|tak|nie|да|нет|evet|hayır|はい|いいえ|是|否|有|예|아니오|[〇○×✕✗✓✔☑☐x])$/i;
var PERSON = /^(\p{Lu}[\p{L}\p{M}'’.-]*|d[aeio]s?|van|von|der|den|de|la|le|bin|al|el|y)(,?\s+(\p{Lu}[\p{L}\p{M}'’.-]*|d[aeio]s?|van|von|der|den|de|la|le|bin|al|el|y)){1,4}$/u;
var EAST_ASIAN_PERSON = /^[\u4e00-\u9fff々]{1,4}\s?[\u4e00-\u9fff々ぁ-んァ-ヶー]{1,5}$|^[\uac00-\ud7af]{2,4}$|^[ァ-ヶー]{2,8}[\s・][ァ-ヶー]{2,8}$/;
var PROSE = { letters: 45, words: 7 };
var isBlank2 = (cell) => typeof cell === "string" && (cell.trim() === "" || cell.length < 20 && BLANKS.test(cell.trim()));
var seen = /* @__PURE__ */ new Map();
var MOST_SEEN = 2e4;
function shapeOf(cell) {
  if (typeof cell !== "string") return lookAt2(cell);
  const known = seen.get(cell);
  if (known !== void 0) return known;
  const shape3 = lookAt2(cell);
  if (seen.size >= MOST_SEEN) seen.clear();
  if (cell.length < 100) seen.set(cell, shape3);
  return shape3;
}
function lookAt2(cell) {
  if (typeof cell === "object") return "date";
  if (typeof cell === "boolean") return "yes or no";
  if (typeof cell === "number") return "number";
  if (isBlank2(cell)) return "blank";
  const text6 = cell.normalize("NFKC").trim();
  if (text6.length > 400) return "prose";
  if (YES_NO.test(text6)) return "yes or no";
  if (EMAIL.test(text6) && text6.length < 200) return "email";
  if (LINKEDIN.test(text6)) return "linkedin";
  if (URL.test(text6)) return "url";
  if (/^[-+]?\d{1,3}([.,]\d+)?\s?%?$|^\d{1,6}$/.test(text6)) return "number";
  if (readDateText(text6) !== null) return "date";
  if (/^\d([.,]\d+)?e\+?1[0-5]$/i.test(text6)) return "phone";
  const digits = text6.replace(/\D/g, "").length;
  if (digits >= 7 && digits <= 16 && PHONE.test(text6)) return "phone";
  if (/^[-+$€£¥]?\s?[\d.,\s]+\s?[$€£¥%]?$/.test(text6)) return "number";
  if (text6.length <= PROSE.letters && (PERSON.test(text6) || EAST_ASIAN_PERSON.test(text6))) return "person";
  return text6.length > PROSE.letters || text6.split(/\s+/).length > PROSE.words ? "prose" : "words";
}

// src/domain/recognition/dates.ts
var SERIALS = { first: 1e4, last: 8e4 };
var MONTH_FIRST = /^(en([_-](us|ph|pr|gu))?|fil.*|es[_-](pr|us)|(ja|zh|ko)([_-].*)?)$/i;
var YEAR_FIRST = /^(ja|zh|ko|hu|lt|sv|mn)([_-]|$)|^en[_-]ca$|^fr[_-]ca$/i;
var MINUTES_A_DAY2 = 24 * 60;
function readDates(cells, options) {
  const readings = cells.map((cell) => typeof cell === "string" ? readDateText(cell) : null);
  const { order, decidedBy, undecided } = decideOrder(readings, options);
  const unreadable = [];
  const days = cells.map((cell, index) => {
    const found = toDay(cell, readings[index] ?? null, order, options.today);
    if (found === null && !isBlank2(cell))
      unreadable.push({ row: options.firstRow + index, value: typeof cell === "object" ? "" : String(cell) });
    return found;
  });
  return { order: { order, decidedBy, undecided, unreadable }, days };
}
function readDay(cell, order, today) {
  return toDay(cell, typeof cell === "string" ? readDateText(cell) : null, order, today);
}
function decideOrder(readings, options) {
  let dayFirst = 0;
  let monthFirst = 0;
  let undecided = 0;
  let dotted = 0;
  let yearFirst = 0;
  for (const reading2 of readings) {
    if (reading2?.kind === "day" && reading2.iso) yearFirst += 1;
    if (reading2?.kind !== "either") continue;
    if (reading2.dotted) dotted += 1;
    if (reading2.first > 12 && isDay(reading2.year, reading2.second, reading2.first)) dayFirst += 1;
    else if (reading2.second > 12 && isDay(reading2.year, reading2.first, reading2.second)) monthFirst += 1;
    else if (reading2.first <= 12 && reading2.second <= 12) undecided += 1;
  }
  if (dayFirst + monthFirst + undecided === 0) {
    return yearFirst > 0 ? { order: "YMD", decidedBy: yearFirst, undecided: 0 } : { order: byLocale(options), decidedBy: 0, undecided: 0 };
  }
  if (dayFirst !== monthFirst) {
    const order = dayFirst > monthFirst ? "DMY" : "MDY";
    return { order, decidedBy: Math.max(dayFirst, monthFirst), undecided };
  }
  const numeric = options.neighbour === "DMY" || options.neighbour === "MDY" ? options.neighbour : void 0;
  const open = numeric ?? (dotted * 2 > undecided ? "DMY" : dayOrMonthFirst(options.locale));
  return { order: open, decidedBy: dayFirst, undecided };
}
var isDay = (year, month, day2) => civilDay(year ?? LEAP_YEAR, month, day2) !== void 0;
var LEAP_YEAR = 2024;
var dayOrMonthFirst = (locale) => locale === void 0 || MONTH_FIRST.test(locale) || /^en[_-]ca$/i.test(locale) ? "MDY" : "DMY";
var byLocale = ({ locale, neighbour }) => neighbour ?? (locale !== void 0 && YEAR_FIRST.test(locale) ? "YMD" : dayOrMonthFirst(locale));
function toDay(cell, reading2, order, today) {
  if (typeof cell === "object") return cell;
  if (typeof cell === "number") return fromNumber(cell);
  if (typeof cell === "boolean" || isBlank2(cell)) return null;
  if (reading2 === null) return /^\d{5}(\.\d+)?$|^\d{10}$|^\d{13}$/.test(cell.trim()) ? fromNumber(Number(cell)) : null;
  switch (reading2.kind) {
    case "day":
      return at(civilDay(reading2.year, reading2.month, reading2.day), reading2.minute);
    case "either": {
      const { first, second, year, minute: minute2 } = reading2;
      const monthFirst = order === "MDY" || order === "YMD" && year === null ? first <= 12 : second > 12;
      const [month, day2] = monthFirst ? [first, second] : [second, first];
      return at(year === null ? nearest(month, day2, today) : civilDay(year, month, day2), minute2);
    }
    case "no year":
      return at(nearest(reading2.month, reading2.day, today), reading2.minute);
    case "ago":
      return today === void 0 ? null : at(today - reading2.days, null);
  }
}
var at = (day2, minute2) => day2 === void 0 ? null : { day: day2, minute: minute2 };
function fromNumber(value) {
  if (value >= SERIALS.first && value < SERIALS.last) return withFraction(value);
  if (Number.isInteger(value) && value < 1e8) {
    return at(civilDay(Math.floor(value / 1e4), Math.floor(value / 100) % 100, value % 100), null);
  }
  if (value >= 1e11 && value < 1e13) return withFraction(EPOCH + value / 864e5);
  if (value >= 1e9 && value < 1e10 && Number.isInteger(value)) return withFraction(EPOCH + value / 86400);
  return null;
}
var EPOCH = 25569;
function withFraction(serial) {
  const minutes2 = Math.round(serial * MINUTES_A_DAY2);
  const day2 = Math.floor(minutes2 / MINUTES_A_DAY2);
  const isWhole = Number.isInteger(serial);
  return { day: day2, minute: isWhole ? null : minutes2 - day2 * MINUTES_A_DAY2 };
}
function nearest(month, day2, today) {
  if (today === void 0) return void 0;
  const year = 1900 + Math.floor(today / 365.2425);
  const tries = [year - 1, year, year + 1].flatMap((each) => civilDay(each, month, day2) ?? []);
  return tries.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

// src/domain/recognition/header-meaning.ts
var MOST_READINGS = 24;
var HeaderReader = class {
  constructor(languages) {
    this.lexicon = new Lexicon();
    this.listed = /* @__PURE__ */ new Map();
    this.seen = /* @__PURE__ */ new Map();
    for (const words of languages) {
      for (const [idea, list] of Object.entries(words.ideas)) this.lexicon.add(idea, list);
      for (const field of FIELDS) {
        for (const entry of (words.headers?.[field] ?? "").split(/\s+/)) {
          const key = keyOf2(entry);
          if (key !== "") this.listed.set(key, [...this.listed.get(key) ?? [], field]);
        }
      }
    }
  }
  read(header) {
    const known = this.seen.get(header);
    if (known !== void 0) return known;
    const segments = this.lexicon.read(header);
    const meaning = {
      listed: this.listed.get(keyOf2(header)) ?? [],
      readings: readingsOf(segments, /^\s*([Ii]s|[Hh]as|[Ww]as|[Dd]id)(?=[\s_A-Z])/.test(header)),
      known: shareKnown(segments),
      isUnknown: segments.every(({ ideas }) => ideas.length === 0 || ideas.every((idea) => idea === "filler"))
    };
    this.seen.set(header, meaning);
    return meaning;
  }
};
function readingsOf(segments, isFlag) {
  let readings = [new Set(isFlag ? ["other"] : [])];
  for (const { text: text6, ideas } of segments) {
    const choices = ideas.length > 0 ? ideas : /^\p{N}+$/u.test(text6) ? ["number"] : [];
    if (choices.length === 0) continue;
    if (readings.length * choices.length > MOST_READINGS) break;
    readings = readings.flatMap((reading2) => choices.map((idea) => new Set(reading2).add(idea)));
  }
  return readings;
}
function shareKnown(segments) {
  let known = 0;
  let all = 0;
  for (const { text: text6, ideas } of segments) {
    const isNumber2 = /^\p{N}+$/u.test(text6);
    if (ideas.includes("filler") && ideas.length === 1) continue;
    all += text6.length;
    if (ideas.length > 0 || isNumber2) known += text6.length;
  }
  return all === 0 ? 0 : known / all;
}
var everyLanguage;
function headerReader() {
  everyLanguage ?? (everyLanguage = new HeaderReader(Object.values(LANGUAGES2)));
  return everyLanguage;
}

// src/domain/recognition/stages.ts
var UNKNOWN = { phase: "unknown", certain: false };
var KNOWN_ENOUGH = { active: 0.66, closed: 0.3, hired: 0.6 };
var LATE_FIRST = ["offer", "interview", "screen", "applied", "sourced"];
var StageReader = class {
  constructor(languages) {
    this.lexicon = new Lexicon();
    this.seen = /* @__PURE__ */ new Map();
    for (const words of languages) {
      for (const [idea, list] of Object.entries(words.stages)) this.lexicon.add(idea, list);
    }
  }
  /** What one value of a stage column means. Closed words beat active ones; what may mean several things is not certain. */
  meaning(text6) {
    const known = this.seen.get(text6);
    if (known !== void 0) return known;
    const meaning = judge(this.lexicon.read(text6));
    if (this.seen.size < 5e3) this.seen.set(text6, meaning);
    return meaning;
  }
};
var ASKED_ENDS = ["ask rejected", "ask withdrawn", "ask hired", "ask hold"];
function listen(segments) {
  const ideas = /* @__PURE__ */ new Set();
  let known = 0;
  let all = 0;
  for (const segment of segments) {
    for (const idea of segment.ideas) if (segment.isSlip !== true || !idea.startsWith("ask ")) ideas.add(idea);
    if (/^\p{N}+$/u.test(segment.text)) continue;
    all += segment.text.length;
    if (segment.ideas.length > 0) known += segment.text.length;
  }
  return {
    has: (idea) => ideas.has(idea),
    known: all === 0 ? 0 : known / all,
    hintsAtEnd: ASKED_ENDS.some((idea) => ideas.has(idea)),
    hasSlip: segments.some(({ isSlip }) => isSlip === true)
  };
}
function judge(segments) {
  const said = listen(segments);
  const meaning = meant(said);
  return said.hasSlip && meaning.certain ? { ...meaning, certain: false } : meaning;
}
function meant(said) {
  const closed = closedPhase(said);
  if (closed !== void 0) {
    const isTold2 = said.has("told") && !said.has("not") && !said.has("blank") && !said.has("yet");
    const certain = closed.certain && said.known >= (closed.phase === "hired" ? KNOWN_ENOUGH.hired : KNOWN_ENOUGH.closed);
    return isTold2 ? { phase: closed.phase, certain, told: true } : { phase: closed.phase, certain };
  }
  if (said.has("hold")) return { phase: "on hold", certain: !said.has("not") && said.known >= KNOWN_ENOUGH.closed };
  const active = LATE_FIRST.filter((phase) => said.has(phase));
  const [latest] = active;
  if (latest !== void 0) {
    const certain = active.length === 1 && !said.has("not") && !said.has("undone") && !said.hintsAtEnd && said.known >= KNOWN_ENOUGH.active;
    return { phase: latest, certain };
  }
  if (said.has("blank")) return { phase: "unknown", certain: said.known === 1 };
  return asked(said);
}
var guess = (phase) => ({ phase, certain: false });
function closedPhase(said) {
  const isNot = said.has("not");
  const rejected = said.has("rejected");
  const withdrawn = said.has("withdrawn");
  if (said.has("hired")) {
    if (rejected || withdrawn) return guess(rejected ? "rejected" : "withdrawn");
    return isNot ? { phase: "rejected", certain: false } : { phase: "hired", certain: true };
  }
  if (withdrawn && rejected) return guess(said.has("ours") ? "rejected" : "withdrawn");
  if (withdrawn) {
    if (said.has("ours") && !said.has("offer")) return { phase: "rejected", certain: true };
    return { phase: "withdrawn", certain: !isNot };
  }
  if (rejected || said.has("undone")) {
    if (said.has("theirs") && said.has("told")) return guess("rejected");
    if (said.has("theirs")) return { phase: "withdrawn", certain: !isNot };
    if (said.has("offer")) return guess("withdrawn");
    if (rejected) return { phase: "rejected", certain: !isNot };
    if (said.has("interview") || said.has("screen")) return { phase: "rejected", certain: !isNot };
    if (said.has("ours") || isNot) return guess("rejected");
  }
  return void 0;
}
var ASKED = [
  "rejected",
  "withdrawn",
  "hold",
  "hired",
  "offer",
  "interview",
  "screen",
  "applied",
  "sourced",
  "unknown"
];
function asked(said) {
  for (const idea of ASKED) {
    if (!said.has(`ask ${idea}`)) continue;
    if (said.has("not") && (idea === "offer" || idea === "hired")) return guess("rejected");
    if (idea === "withdrawn" && said.has("ours")) return guess("rejected");
    return guess(idea === "hold" ? "on hold" : idea);
  }
  return UNKNOWN;
}
var everyLanguage2;
function stageReader() {
  everyLanguage2 ?? (everyLanguage2 = new StageReader(Object.values(LANGUAGES2)));
  return everyLanguage2;
}
function stageMeaning(text6, options = {}, reader = stageReader()) {
  if (isBlank2(text6)) return UNKNOWN;
  const meaning = reader.meaning(text6);
  return options.column === void 0 ? meaning : inColumn(text6, meaning, options.column);
}
var AFFIRMED = /^(yes|y|true|ja|oui|s[ií]|sim|sì|tak|да|evet|はい|是|예|[〇○✓✔☑x1])$/iu;
function inColumn(text6, meaning, column) {
  const [ideas] = headerReader().read(column).readings;
  if (ideas === void 0) return meaning;
  if (ideas.has("hired") && AFFIRMED.test(text6.trim())) return guess("hired");
  const isOffers = ideas.has("offer") && !ideas.has("apply");
  if (isOffers && meaning.phase === "rejected") return guess("withdrawn");
  const isReason = ideas.has("reason") || ideas.has("rejected");
  if (isReason && !isClosed(meaning.phase) && !/^no\b|^false$/i.test(text6.trim())) return guess("rejected");
  return meaning;
}
function meaningsOf(values, options = {}, reader = stageReader()) {
  const meanings = /* @__PURE__ */ Object.create(null);
  for (const value of values) {
    const text6 = value.trim();
    if (text6 !== "") meanings[text6] = stageMeaning(text6, options, reader);
  }
  const hasApplied = Object.values(meanings).some(({ phase, certain }) => phase === "applied" && certain);
  if (!hasApplied) return meanings;
  for (const [text6, { phase, certain }] of Object.entries(meanings)) {
    if (phase === "applied" && !certain) meanings[text6] = { phase: "sourced", certain: false };
  }
  return meanings;
}
function phaseOf(stageText, decisionText, meanings, decisionColumn) {
  const stage = lookUp(meanings, stageText) ?? stageMeaning(stageText);
  const decision = lookUp(meanings, decisionText) ?? stageMeaning(decisionText, decisionColumn === void 0 ? {} : { column: decisionColumn });
  if (isClosed(decision.phase)) {
    return isClosed(stage.phase) && stage.told === true ? { ...decision, told: true } : decision;
  }
  return stage.phase === "unknown" && decision.phase !== "unknown" ? decision : stage;
}
function lookUp(meanings, text6) {
  const key = text6.trim();
  return Object.prototype.hasOwnProperty.call(meanings, key) ? meanings[key] : void 0;
}
function meansStage(text6, certainly = false) {
  if (text6.length >= 60) return false;
  const { phase, certain } = stageReader().meaning(text6);
  return phase !== "unknown" && (certain || !certainly);
}
function meansClosed(text6, certainly = false) {
  if (text6.length >= 60) return false;
  const { phase, certain } = stageReader().meaning(text6);
  return isClosed(phase) && (certain || !certainly);
}

// src/app/tracker/read/read-row.ts
function meaningsFrom(stages2) {
  const meanings = /* @__PURE__ */ Object.create(null);
  for (const [word, { phase, told: told2 }] of Object.entries(stages2)) {
    meanings[word] = told2 ? { phase, certain: true, told: true } : { phase, certain: true };
  }
  return meanings;
}
var SHOWN = 200;
var ADDRESS2 = /[^\s@<>,;:"'()[\]]+@[^\s@<>,;:"'()[\]]+\.[^\s@<>,;:"'()[\]]+/;
function readRow(row3, tab, meanings, today) {
  const cell = (field) => cellAt(row3, tab.fields[field]?.column);
  const text6 = (field) => textOf3(cell(field));
  const day2 = (field) => dayOf2(cell(field), tab.fields[field]?.order ?? null, today);
  const name = text6("name") === "" ? `${text6("firstName")} ${text6("lastName")}`.trim() : fullName(text6("name"), tab, row3);
  const email = ADDRESS2.exec(text6("email"))?.[0] ?? "";
  const meaning = phaseOf(text6("stage"), text6("decision"), meanings, tab.fields.decision?.header);
  const contactCounts = tab.fields.lastTouch?.kind !== "proxy" || tab.setUp.proxyCounts;
  return {
    row: row3.row,
    name: name === "" ? email : name,
    email,
    phone: text6("phone"),
    role: text6("role") === "" ? tab.sheet : text6("role"),
    stage: text6("stage") === "" ? text6("decision") : text6("stage"),
    stageCells: `${text6("stage")}
${text6("decision")}`,
    owner: text6("owner"),
    phase: meaning.phase,
    told: meaning.told === true,
    applied: day2("appliedDate"),
    interviews: tab.interviews.map(({ name: name2, column, order }) => ({
      column: name2,
      day: dayOf2(cellAt(row3, column), order, today)
    })),
    lastContact: contactCounts ? day2("lastTouch") : { kind: "blank" }
  };
}
function fullName(name, tab, row3) {
  if (tab.fields.lastName === null || tab.fields.firstName !== null) return name;
  const last = textOf3(cellAt(row3, tab.fields.lastName.column));
  return name.toLowerCase().endsWith(last.toLowerCase()) ? name : `${name} ${last}`;
}
function textOf3(cell) {
  if (typeof cell === "object") return "";
  return String(cell).replace(/\s+/g, " ").trim().slice(0, SHOWN);
}
function dayOf2(cell, order, today) {
  if (typeof cell === "object") return { kind: "day", day: cell.day, minute: cell.minute };
  const text6 = textOf3(cell);
  if (text6 === "" || /^(-+|–|—|n\/?a|not available|not applicable)$/i.test(text6)) return { kind: "blank" };
  const read = readDay(cell, order ?? "YMD", today);
  return read === null ? { kind: "unreadable", text: text6 } : { kind: "day", day: read.day, minute: read.minute };
}

// src/app/tracker/read/lazy-log.ts
function loggedEvents(log) {
  let known = null;
  const read = () => {
    if (known !== null) return known;
    const byCandidate2 = /* @__PURE__ */ new Map();
    for (const event of log().read().events) {
      const list = byCandidate2.get(event.candidateId);
      if (list === void 0) byCandidate2.set(event.candidateId, [event]);
      else list.push(event);
    }
    known = byCandidate2;
    return known;
  };
  return {
    eventsOf: (candidateId) => read().get(candidateId) ?? [],
    idByName: (sheetId, name, except) => {
      const print = shortPrint(name);
      const ids = [...read()].filter(
        ([id2, events]) => except?.has(id2) !== true && events.some(
          (one) => one.kind === "stage" && one.tab === sheetId && one.name !== void 0 && shortPrint(one.name) === print
        )
      );
      return ids.length === 1 ? ids[0]?.[0] ?? null : null;
    }
  };
}

// src/app/tracker/save/plan-writes.ts
function plannedWrites(seen2, scan, anew = false) {
  const byPlace = new Map(scan.candidates.map((one) => [`${one.listed.sheetId}:${one.listed.row}`, one]));
  return seen2.map(({ tab, rows }) => ({
    tab,
    added: rows.filter((row3) => row3.isNew).map(({ read, idCell: idCell2 }) => ({ row: read.row, id: idCell2 })),
    writes: rows.flatMap((row3) => {
      const one = byPlace.get(`${tab.sheetId}:${row3.read.row}`);
      return one === void 0 ? [] : writeOf(tab, row3, one, anew) ?? [];
    })
  }));
}
function writeOf(tab, row3, one, anew) {
  const fingerprint = fingerprintOf(row3.read.name, row3.read.email);
  const write = {
    row: row3.read.row,
    nextWordBy: nextWordBy(one.standing),
    lastWord: one.candidate.personLastWord,
    waitingOn: waitingOnText(one.candidate),
    id: row3.idCell,
    state: encodeState(row3.history, one.standing, fingerprint, one.listed.otherRows.length > 0),
    formula: anew || cellAt(row3.cells, tab.ours.followUp) === ""
  };
  return !row3.isNew && saysAlready(tab, row3.cells, write) ? null : write;
}
var saysAlready = ({ ours }, cells, write) => !write.formula && dayIn3(cellAt(cells, ours.nextWordBy)) === write.nextWordBy && dayIn3(cellAt(cells, ours.lastWord)) === write.lastWord && (ours.waitingOn === null || cellAt(cells, ours.waitingOn) === write.waitingOn) && cellAt(cells, ours.id) === write.id && cellAt(cells, ours.state) === write.state;
function dayIn3(cell) {
  if (typeof cell === "object") return cell.day;
  if (typeof cell === "number") return cell;
  return cell === "" ? null : void 0;
}

// src/app/tracker/read/detect-hand-over.ts
function ownersIn(owners, recruiters) {
  const texts2 = [...recruiters.flatMap(({ name, address }) => [name, address]), ...owners];
  return { byFingerprint: new Map(texts2.map((text6) => [shortPrint(text6), text6])), recruiters };
}
function handOverOf({ owner }, ownerBefore, { byFingerprint, recruiters }) {
  const now = shortPrint(owner);
  if (now === "" || ownerBefore === "" || now === ownerBefore) return null;
  const from = byFingerprint.get(ownerBefore) ?? "";
  const same = from === "" ? void 0 : recruiterNamed(from, recruiters);
  return same !== void 0 && same === recruiterNamed(owner, recruiters) ? null : { from, to: owner };
}

// src/app/tracker/read/detect-changes.ts
function newsOf(read, history, candidateId, typed, context) {
  const events = [];
  const problems = [];
  const base = (day2, minute2) => ({
    id: context.newId(),
    day: day2,
    minute: minute2,
    candidateId,
    who: context.who
  });
  const firstLook = history.phase === null;
  const stageIsNew = history.phase !== read.phase || toldIsNew(read, history);
  if (stageIsNew) {
    const wasSo = context.atSetUp || firstLook && isClosed(read.phase) && isOld(read, context.startDay) || context.sameStage && history.phaseSince === null;
    events.push({
      ...base(context.today, context.minute),
      kind: "stage",
      phase: read.phase,
      told: read.told,
      stage: read.stage,
      atSetUp: wasSo,
      ...firstLook ? { name: read.name, owner: read.owner, tab: context.sheetId } : {}
    });
  }
  const touched = (day2) => {
    events.push({
      ...base(day2, day2 === context.today ? context.minute : null),
      kind: "touch",
      channel: "other",
      reached: true,
      scheduling: false,
      closing: false,
      entered: context.atSetUp ? "set-up" : "by hand",
      summary: ""
    });
  };
  const contact = happened2(read.lastContact, context.today);
  if (contact.problem !== null) problems.push({ field: "lastTouch", says: contact.problem });
  const ours = happened2(typed.cell, context.today);
  if (ours.problem !== null) problems.push({ field: "lastWord", says: ours.problem });
  const ownLatest = Math.max(history.lastWord ?? -1, ours.day !== typed.shown ? ours.day ?? -1 : -1);
  const latest = Math.max(ownLatest, contact.day ?? -1);
  if (latest > (history.lastWord ?? -1)) touched(latest);
  if (read.applied.kind === "unreadable") {
    problems.push({ field: "appliedDate", says: notADate(read.applied.text) });
  }
  for (const interview2 of read.interviews) {
    if (interview2.day.kind === "unreadable") {
      problems.push({ field: "interviewDate", says: notADate(interview2.day.text) });
    }
  }
  for (const interview2 of noticedInterviews(history.interviews, ...interviewCells(read), context.today)) {
    events.push({ ...base(context.today, context.minute), kind: "interview", interview: interview2 });
  }
  const whom = partyIn(typed.waiting);
  if (typed.waiting !== "" && whom === null) {
    const says2 = `“${typed.waiting}” is nobody that we know: us, hiring manager, candidate or client.`;
    problems.push({ field: "waitingOn", says: says2 });
  }
  if (whom !== null && whom !== (history.waitingOn?.whom ?? null)) {
    const waitingOn = { whom, since: context.today };
    events.push({ ...base(context.today, context.minute), kind: "waiting on", waitingOn });
  }
  return { events, problems };
}
function toldIsNew(read, history) {
  return read.told && history.decision !== null && history.decision.toldOn === null;
}
function isOld(read, startDay) {
  const days = [read.applied, read.lastContact, ...read.interviews.map(({ day: day2 }) => day2)].flatMap(
    (one) => one.kind === "day" ? [one.day] : []
  );
  return days.length > 0 && Math.max(...days) < startDay;
}
function happened2(read, today) {
  switch (read.kind) {
    case "blank":
      return { day: null, problem: null };
    case "unreadable":
      return { day: null, problem: notADate(read.text) };
    case "day":
      return read.day > today ? { day: null, problem: "This day lies in the future: nobody has been in touch on it yet." } : { day: read.day, problem: null };
  }
}
var notADate = (text6) => `“${text6}” is not a date.`;
function interviewCells(read) {
  const readable = read.interviews.filter(({ day: day2 }) => day2.kind !== "unreadable");
  const cells = readable.flatMap(
    ({ column, day: day2 }) => day2.kind === "day" ? [{ column, on: day2.day, minute: day2.minute }] : []
  );
  return [cells, readable.map(({ column }) => column)];
}

// src/domain/recognition/candidate-rows.ts
var IDENTITY = ["name", "firstName", "lastName", "email", "phone", "linkedin"];
var MOST_INSTRUCTIONS = 5;
var totals2;
function totalsPattern() {
  totals2 ?? (totals2 = new RegExp(
    `^(${Object.values(LANGUAGES2).flatMap((words) => (words.totals ?? "").split(" ")).map((entry) => keyOf2(entry)).filter((entry) => entry !== "").join("|")})(\\s|\\d|$)|^共\\s?\\d*\\s?(条|$)`
  ));
  return totals2;
}
function isTotalsRow(row3) {
  const filled3 = row3.filter((cell) => !isBlank2(cell));
  const [first] = filled3;
  if (typeof first !== "string" || first.length > 40) return false;
  if (!totalsPattern().test(keyOf2(first))) return false;
  return !filled3.some((cell) => ["email", "phone", "linkedin"].includes(shapeOf(cell)));
}
function rowCounter(mapping, headers, rows) {
  const isHeading = headingIn(mapping, rows);
  const identity = IDENTITY.flatMap((field) => mapping[field]?.column ?? []);
  const isHeaderAgain = (row3) => {
    const named2 = headers.filter((text6, column) => {
      const cell = row3[column];
      return text6 !== "" && typeof cell === "string" && cell.trim() === text6;
    }).length;
    return named2 >= 2 && named2 >= headers.filter((text6) => text6 !== "").length * 0.6;
  };
  return {
    isCandidate(row3) {
      const isFilled = identity.length > 0 ? identity.some((column) => !isBlank2(row3[column - 1] ?? "")) : row3.some((cell) => !isBlank2(cell) && typeof cell !== "boolean");
      return isFilled && !isTotalsRow(row3) && !isHeaderAgain(row3) && !isHeading(row3);
    }
  };
}
var ROWS_TO_TELL_BY = 200;
function headingIn(mapping, rows) {
  const column = (mapping.name?.column ?? 0) - 1;
  const companions = (row3) => row3.filter((cell, at2) => at2 !== column && !isBlank2(cell) && typeof cell !== "boolean").length;
  const isName = (cell) => shapeOf(cell) === "person" || typeof cell === "string" && /^\s*\p{L}\p{Ll}+\s*$/u.test(cell);
  const named2 = rows.slice(0, ROWS_TO_TELL_BY).filter((row3) => !isBlank2(row3[column] ?? ""));
  const full = named2.filter((row3) => companions(row3) >= 2 && shapeOf(row3[column] ?? "") === "person").length;
  if (column < 0 || named2.length < 5 || full < named2.length * 0.6) return () => false;
  return (row3) => !isBlank2(row3[column] ?? "") && companions(row3) === 0 && !isName(row3[column] ?? "");
}
var SHAPED = [
  ["email", ["email"]],
  ["phone", ["phone", "number"]],
  ["appliedDate", ["date", "number"]],
  ["interviewDate", ["date", "number"]],
  ["lastTouch", ["date", "number"]],
  ["linkedin", ["linkedin", "url"]]
];
function rowsBeforeData(rows, mapping) {
  let first = 0;
  for (let index = 0; index < Math.min(rows.length, MOST_INSTRUCTIONS + 3); index += 1) {
    const row3 = rows[index] ?? [];
    if (row3.every((cell) => isBlank2(cell))) {
      if (first === index) first = index + 1;
      continue;
    }
    if (isInstruction(row3, rows.slice(index + 1, index + 30), mapping)) first = index + 1;
  }
  return first >= rows.length ? 0 : first;
}
var INSTRUCTION = /\b(required|optional|mandatory|example|format|enter|fill in|please|pflichtfeld|beispiel|obligatoire|exemple|obligatorio|ejemplo)\b|\be\.g\.|必須|任意|例[:：)）]|（例/i;
function isInstruction(row3, later, mapping) {
  if (later.every((other) => other.every((cell) => isBlank2(cell)))) return false;
  let wrong = 0;
  let right = 0;
  for (const [field, shapes] of SHAPED) {
    const column = (mapping[field]?.column ?? 0) - 1;
    const cell = row3[column] ?? "";
    if (column < 0 || isBlank2(cell)) continue;
    const filled3 = later.map((other) => other[column] ?? "").filter((other) => !isBlank2(other));
    const suiting = filled3.filter((other) => shapes.includes(shapeOf(other))).length;
    if (filled3.length === 0 || suiting / filled3.length < 0.7) continue;
    const isExample = typeof cell === "string" && /\s/.test(cell.trim()) && INSTRUCTION.test(cell);
    if (shapes.includes(shapeOf(cell)) && !isExample) right += 1;
    else wrong += 1;
  }
  const tells = row3.filter((cell) => typeof cell === "string" && INSTRUCTION.test(cell)).length;
  return right === 0 && (wrong >= 2 || wrong >= 1 && tells >= 1 || tells >= 3);
}

// src/app/tracker/read/candidate-rows.ts
function candidateRows(tab) {
  const headers = [];
  const mapping = byField((field) => {
    const found = tab.fields[field];
    if (found === null) return null;
    headers[found.column - 1] = found.header;
    return { column: found.column, header: found.header, confidence: 1, because: "marked at set-up" };
  });
  const rows = tab.rows.map(({ cells }) => cells);
  const named2 = Array.from(headers, (header) => header ?? "");
  const counter = rowCounter(mapping, named2, rows);
  const skipped = rowsBeforeData(rows, mapping);
  return tab.rows.slice(skipped).filter(({ cells }) => counter.isCandidate(cells));
}

// src/domain/candidate/name-change.ts
var MOST_SLIPS = 2;
function nameChange(before, after2) {
  const [one, other] = [wordsOf2(before), wordsOf2(after2)];
  if (one.length === 0 || other.length === 0) return "another";
  const shared = one.filter((word) => other.includes(word));
  if (shared.length === Math.min(one.length, other.length) && shared.length > 1) return "same";
  const [whole, now] = [one.join(" "), other.join(" ")];
  if (distance(whole, now) <= Math.min(MOST_SLIPS, Math.floor(whole.length / 4))) return "same";
  return shared.length > 0 ? "akin" : "another";
}
var wordsOf2 = (name) => fold(name).split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
function distance(one, other) {
  let row3 = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at2 = 1; at2 <= one.length; at2 += 1) {
    const next = [at2];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row3[to - 1] ?? 0) + (one[at2 - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(changed, (row3[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row3 = next;
  }
  return row3[other.length] ?? 0;
}

// src/app/tracker/read/identify-rows.ts
function settleTab(tab, context) {
  const cellsOfRow = new Map(tab.rows.map((row3) => [row3.row, row3]));
  const meanings = meaningsFrom(context.settings.stages);
  const reads = (isNameless(tab) ? [] : candidateRows(tab)).map((row3) => readRow(row3, tab, meanings, context.today));
  const identityRow = ({ row: row3, name, email, owner, stageCells: stage }) => ({
    row: row3,
    idCell: text4(cellsOfRow.get(row3), tab.ours.id),
    name,
    email,
    owner,
    stage
  });
  const settled2 = identitiesOf(tab, reads.map(identityRow), context);
  const settledAs = (read, { id: id2, cameFrom, idCell: cell, ...identity }) => {
    const from = cameFrom === null ? void 0 : cellsOfRow.get(cameFrom);
    const cells = cellsOfRow.get(read.row) ?? { row: read.row, cells: [] };
    const before = asItWas(cells, context.oneRow);
    const who = before === null ? [read] : [read, readRow(before, tab, meanings, context.today)];
    const known = historyOf(id2, text4(from, tab.ours.state), from === void 0 ? [] : who.map(printOf), context);
    if (known.confirmed === "erased" && !isSameWho(text4(from, tab.ours.id), read.name, read.email)) {
      return settledAs(read, identityOf(
        identityRow(read),
        context.newId(),
        /* known= */
        null
      ));
    }
    return {
      read: asItStood(read, known, tab),
      id: id2,
      idCell: cell,
      known,
      cells,
      isNew: from === void 0,
      ownerBefore: identity.ownerBefore,
      sameStage: identity.sameStage,
      shown: from === void 0 ? "" : cellAt(from, tab.ours.lastWord),
      waiting: text4(from, tab.ours.waitingOn)
    };
  };
  const rows = settled2.rows.flatMap((identity, index) => {
    const read = reads[index];
    return read === void 0 ? [] : [settledAs(read, identity)];
  });
  return { tab, rows, mended: settled2.mended };
}
function identitiesOf(tab, rows, context) {
  if (context.oneRow !== null) return keepIdentities(rows, context.newId);
  const noIds = rows.every(({ idCell: idCell2 }) => idIn(idCell2) === null);
  if (noIds && !context.atSetUp) {
    return identitiesByName(rows, (name) => context.idByName(tab.sheetId, name), context.newId);
  }
  return settleIdentities(
    rows,
    context.newId,
    context.taken,
    (id2, name) => context.eventsOf(id2).some((event) => event.kind === "stage" && event.name !== void 0 && nameChange(event.name, name) === "same")
  );
}
function noticeNews(settled2, shownBefore, context) {
  const { tab } = settled2;
  const news = [];
  const problems = settled2.mended.map((row3) => ({
    row: row3,
    column: "Follow-up",
    says: "The columns of this row were sorted apart from ours; ours were put back beside their candidate."
  }));
  const owners = ownersIn(
    settled2.rows.map(({ read }) => read.owner),
    context.settings.recruiters
  );
  const rows = settled2.rows.map((row3) => {
    const { read, id: id2, idCell: idCell2, known, cells, isNew } = row3;
    if (known.confirmed === "erased") return { read, id: id2, idCell: idCell2, history: known, cells, isNew };
    const [cell, waiting] = context.fromLog ? ["", ""] : [row3.shown, row3.waiting];
    const typed = { cell: dayOf2(cell, null, context.today), shown: shownBefore(row3), waiting };
    const found = newsOf(read, known, id2, typed, {
      ...context,
      startDay: tab.setUp.startDay,
      sheetId: tab.sheetId,
      sameStage: row3.sameStage
    });
    const handOver = handOverOf(read, row3.ownerBefore, owners);
    if (handOver !== null && !context.atSetUp) {
      const { today: day2, minute: minute2, who } = context;
      found.events.push({ id: context.newId(), day: day2, minute: minute2, candidateId: id2, who, kind: "hand-over", ...handOver });
    }
    for (const problem of found.problems) {
      const { field, says: says2 } = problem;
      const column = field === "lastWord" ? "Last word from us" : field === "waitingOn" ? "Waiting on" : tab.fields[field]?.header ?? "";
      problems.push({ row: read.row, column, says: says2 });
    }
    if (!isNew || tab.ours.id !== null) news.push(...found.events);
    return { read, id: id2, idCell: idCell2, history: withNews(id2, known, found.events, context), cells, isNew };
  });
  return { tab, rows, news, problems };
}
var printOf = ({ name, email }) => fingerprintOf(name, email);
function asItWas({ row: row3, cells }, one) {
  const typed = one?.typed ?? null;
  if (typed === null) return null;
  return { row: row3, cells: cells.map((cell, index) => index + 1 === typed.column ? typed.before : cell) };
}
function historyOf(id2, state, prints, context) {
  if (prints.length === 0) return emptyHistory;
  const decoded = decodeState(state);
  const kept = decoded !== null && prints.includes(decoded.fingerprint) && !decoded.history.mustRebuild ? decoded.history : null;
  if (kept !== null && !context.fromLog) return kept;
  const events = context.eventsOf(id2);
  if (kept !== null && !events.some((event) => event.kind === "stage" && event.tab !== void 0)) return kept;
  return foldHistory(events, context.settings.policy);
}
function withNews(id2, known, events, context) {
  const { policy } = context.settings;
  const folded = events.reduce((history, event) => foldEvent(history, event, policy), known);
  return folded.mustRebuild ? foldHistory([...context.eventsOf(id2), ...events], policy) : folded;
}
function text4(row3, column) {
  const cell = row3 === void 0 ? "" : cellAt(row3, column);
  return typeof cell === "string" ? cell : "";
}

// src/domain/texts/loop-error.ts
var LoopError = class extends Error {
  constructor(code, says2) {
    super(says2);
    this.code = code;
    this.says = says2;
    this.name = "LoopError";
  }
};

// src/app/tracker/save/writes-after-move.ts
var BLANK = { nextWordBy: null, lastWord: null, waitingOn: "", id: "", state: "", formula: false };
function writesAfterMove(before, writes, now, whoIs) {
  const planned = new Map(writes.map((write) => [write.row, write]));
  const rows = [...planned.keys()];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const was = whereTheyStood(before, planned, now);
  const known = new Set(
    [...before.rows.map((row3) => textAt(row3, before.ours.id)), ...writes.map(({ id: id2 }) => id2)].flatMap(
      (cell) => idIn(cell) ?? []
    )
  );
  const left = new Set(now.rows.map(({ row: row3 }) => row3));
  const found = now.rows.flatMap((row3) => {
    const stood = was.get(row3.row);
    const write = stood === void 0 ? void 0 : planned.get(stood.row);
    if (write !== void 0) return [{ ...write, row: row3.row }];
    if (row3.row < first || row3.row > last) return [];
    if (stood !== void 0) return [asItStood2(before, stood, row3.row)];
    return known.has(idAt(row3, now) ?? "") ? [{ ...BLANK, row: row3.row, id: whoIs(row3) }] : [];
  });
  for (let row3 = first; row3 <= last; row3 += 1) if (!left.has(row3)) found.push({ ...BLANK, row: row3 });
  const cells = new Map(now.rows.map((row3) => [row3.row, row3]));
  return found.filter((write) => {
    const there = cells.get(write.row);
    return there === void 0 || !saysAlready(now, there, write);
  });
}
function whereTheyStood(before, planned, now) {
  const found = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const idBefore = (row3) => planned.get(row3.row)?.id ?? textAt(row3, before.ours.id);
  const match = (keyOf3) => {
    const free2 = /* @__PURE__ */ new Map();
    for (const row3 of before.rows) {
      if (taken.has(row3)) continue;
      const key = keyOf3(before, row3, idIn(idBefore(row3)) ?? "");
      free2.set(key, [...free2.get(key) ?? [], row3]);
    }
    for (const row3 of now.rows) {
      const stood = found.has(row3.row) ? void 0 : free2.get(keyOf3(now, row3, idAt(row3, now) ?? ""))?.shift();
      if (stood === void 0) continue;
      found.set(row3.row, stood);
      taken.add(stood);
    }
  };
  match((tab, row3, id2) => JSON.stringify([id2, theirs(tab, row3)]));
  match((tab, row3) => JSON.stringify(theirs(tab, row3)));
  match((tab, row3, id2) => JSON.stringify([id2, ...WHO.map((field) => cellAt(row3, tab.fields[field]?.column))]));
  return found;
}
var theirs = (tab, row3) => [...FIELDS.map((field) => tab.fields[field]), ...tab.interviews].map((found) => cellAt(row3, found?.column));
function asItStood2({ ours }, stood, row3) {
  return {
    row: row3,
    nextWordBy: dayIn3(cellAt(stood, ours.nextWordBy)) ?? null,
    lastWord: dayIn3(cellAt(stood, ours.lastWord)) ?? null,
    waitingOn: textAt(stood, ours.waitingOn),
    id: textAt(stood, ours.id),
    state: textAt(stood, ours.state),
    formula: false
  };
}
function textAt(row3, column) {
  const cell = cellAt(row3, column);
  return typeof cell === "string" ? cell : "";
}

// src/app/tracker/save/write-rows.ts
var FEW_CELLS = 2e3;
var MOST_TRIES2 = 4;
function unmoved(tabs, tab) {
  const known = tab.rows.some((row3) => cellAt(row3, tab.ours.id) !== "");
  const column = known ? tab.ours.id : whoColumn(tab);
  return column === null || standAs(tabs, tab, [column], (row3) => cellAt(row3, column));
}
function writeRows(tabs, look, writes, how, whoIs = () => () => "") {
  let [tab, left] = [look, writes];
  for (let tries = 1; left.length > 0; tries += 1) {
    tabs.write(tab, left, tries === 1 ? how : { formatted: false });
    if (standBeside(tabs, tab, left)) return tries > 1;
    if (tries === MOST_TRIES2) {
      throw new LoopError(
        "SHEET_LAYOUT",
        `Rows of “${look.sheet}” are moved all the time. When that is over, Menu → ${MENU} → Repair puts them right.`
      );
    }
    const now = tabs.readAnew(tab);
    if (now === null) return true;
    left = writesAfterMove(tab, left, now, whoIs(now));
    tab = now;
  }
  return look !== tab;
}
function standBeside(tabs, tab, writes) {
  const ids = new Map(writes.map(({ row: row3, id: id3 }) => [row3, id3]));
  const { id: id2 } = tab.ours;
  const read = [...Object.values(tab.fields), ...tab.interviews].flatMap((found) => found?.column ?? []);
  const all = id2 === null ? read : [...read, id2];
  const width = Math.max(...all) - Math.min(...all) + 1;
  const who = whoColumn(tab);
  const columns = tab.rows.length * width <= FEW_CELLS ? all : who === null ? [] : [who];
  return standAs(
    tabs,
    tab,
    columns,
    (row3, column) => column === id2 ? ids.get(row3.row) ?? cellAt(row3, id2) : cellAt(row3, column)
  );
}
function standAs(tabs, tab, columns, cellOf) {
  const top = tab.rows[0]?.row;
  if (top === void 0 || columns.length === 0) return true;
  const first = Math.min(...columns);
  const now = tabs.cellsNow(tab, first, Math.max(...columns));
  return tab.rows.every(
    (row3) => columns.every(
      (column) => JSON.stringify(now[row3.row - top]?.[column - first]) === JSON.stringify(cellOf(row3, column))
    )
  );
}

// src/app/tracker/sheet-tracker.ts
var NOBODY = { name: "", email: "", owner: "", stage: "" };
var NOTICED_BY = "tracker";
var SheetTracker = class {
  constructor(ports) {
    this.ports = ports;
    /** The rows behind each scan, so that saving it knows what stood in the cells. */
    this.looks = /* @__PURE__ */ new WeakMap();
  }
  scan(moment) {
    const tabs = this.ports.tabs.read();
    return tabs.length === 0 ? null : this.look(tabs, this.ports.settings(), moment, { atSetUp: false });
  }
  /** The same from the log alone, whatever the states say: what Repair goes by. */
  scanFromLog(moment) {
    const tabs = this.ports.tabs.read();
    return tabs.length === 0 ? null : this.look(tabs, this.ports.settings(), moment, { atSetUp: false, fromLog: true });
  }
  /**
   * The same with those whose row is gone while something is owed: for lists and figures. Reads the whole log, `as noted`
   * only when the daily run has counted any.
   */
  scanWithGone(moment, how = "always") {
    const scan = this.scan(moment);
    if (scan === null || how === "as noted" && scan.settings.rowsGone === 0) return scan;
    const { archive, log } = this.ports;
    const { gone, left } = goneRows(scan, log().read().events, (ids) => archive.find(scan.settings.archiveTabs, ids));
    const all = { ...scan, candidates: [...scan.candidates, ...gone], gone, left };
    this.looks.set(all, this.lookBehind(scan));
    return all;
  }
  /** The first look at a tab that is being set up: what it says was so before we came. */
  firstLook(tab, settings, moment) {
    return this.look([tab], settings, moment, { atSetUp: true });
  }
  /** One row without the others, which `read` reads last of all; null where it says that only all rows can tell. */
  scanRow(read, moment, typed = null) {
    const settings = this.ports.settings();
    const tab = read();
    return tab === null ? null : this.look([tab], settings, moment, { atSetUp: false, oneRow: { typed } });
  }
  /** Whether nothing new was seen, and every row is who it was. */
  isQuiet(scan) {
    const { seen: seen2 } = this.lookBehind(scan);
    return scan.news.length === 0 && seen2.every(({ tab, rows }) => rows.every((row3) => !row3.isNew && cellAt(row3.cells, tab.ours.id) === row3.idCell));
  }
  /** Whether saving would write anything. */
  isNews(scan) {
    return scan.news.length > 0 || plannedWrites(this.lookBehind(scan).seen, scan).some(({ writes }) => writes.length > 0);
  }
  /** The same look with these events added, as if they had been in the log already. */
  withEvents(scan, events) {
    const look = this.lookBehind(scan);
    const { policy } = scan.settings;
    const concerned2 = new Set(events.map((event) => event.candidateId));
    const seen2 = look.seen.map((tab) => ({
      ...tab,
      rows: tab.rows.map((row3) => {
        if (!concerned2.has(row3.id)) return row3;
        const own = events.filter((event) => event.candidateId === row3.id);
        const folded = own.reduce((history, event) => foldEvent(history, event, policy), row3.history);
        if (!folded.mustRebuild) return { ...row3, history: folded };
        const noticed = tab.news.filter((event) => event.candidateId === row3.id);
        return { ...row3, history: foldHistory([...look.eventsOf(row3.id), ...noticed, ...own], policy) };
      })
    }));
    const added2 = {
      ...scan,
      candidates: assessTabs(seen2, scan.settings, scan.moment.today),
      news: [...scan.news, ...events]
    };
    this.looks.set(added2, { ...look, seen: seen2 });
    return added2;
  }
  /**
   * The caller holds the document's lock; nothing is buffered at the end. `anew`: every cell and formula of ours is
   * written, also those that look right. Answers with the look that is true now: another one where somebody moved rows meanwhile.
   */
  save(scan, how = {}) {
    const { anew = false, formatted = false } = how;
    const { tabs, log } = this.ports;
    const look = this.lookBehind(scan);
    const isUsed = anew || scan.news.some(({ kind }) => kind === "waiting on");
    const seen2 = look.seen.map((one) => isUsed ? this.withWaitingOn(one, scan) : one);
    const planned = plannedWrites(seen2, scan, anew);
    for (const { tab, writes } of look.ofOneRow ? [] : planned) {
      if (writes.length > 0 && !unmoved(tabs, tab)) throw new RowsMoved(tab.sheet);
    }
    for (const { tab, added: added2 } of planned) tabs.writeIds(tab, added2, { formatted });
    if (scan.news.length > 0) log().append(scan.news, namesIn(scan));
    const moved = planned.map(
      ({ tab, writes }) => writeRows(tabs, tab, writes, { formatted }, (now) => this.whoIs(now, scan))
    );
    if (scan.news.length > 0 && planned.every(({ writes }) => writes.length === 0)) tabs.flush();
    const widened = seen2.some(({ tab }, at2) => tab.ours.waitingOn !== look.seen[at2]?.tab.ours.waitingOn);
    if (!moved.includes(true) && !(widened && look.ofOneRow)) return scan;
    const again = this.scan(scan.moment);
    return again === null ? scan : look.ofOneRow ? this.save(again) : again;
  }
  /** Of a row whose id was written over: whose name it has, of those who stand nowhere else on the tab. */
  whoIs(now, { settings, moment }) {
    const { idByName } = loggedEvents(this.ports.log);
    const here = new Set(now.rows.flatMap((row3) => idAt(row3, now) ?? []));
    const meanings = meaningsFrom(settings.stages);
    return (row3) => {
      const id2 = idByName(now.sheetId, readRow(row3, now, meanings, moment.today).name, here);
      return id2 === null ? "" : idCell(id2, NOBODY);
    };
  }
  /** The cells of a candidate's row as this look read them; null where it did not. */
  rowIn(scan, { listed }) {
    for (const { tab, rows } of this.lookBehind(scan).seen) {
      const row3 = rows.find(({ read }) => tab.sheetId === listed.sheetId && read.row === listed.row);
      if (row3 !== void 0) return { tab, cells: row3.cells.cells };
    }
    return null;
  }
  /** The same as they are once this look is saved. */
  rowAfter(scan, one) {
    for (const { tab, writes } of plannedWrites(
      this.lookBehind(scan).seen,
      { ...scan, candidates: [one] },
      /* anew= */
      true
    )) {
      const [write] = writes;
      if (write === void 0) continue;
      const cells = [...this.rowIn(scan, one)?.cells ?? []];
      for (const column of VALUE_COLUMNS) {
        const at2 = tab.ours[column];
        const value = write[column] ?? "";
        if (at2 !== null) cells[at2 - 1] = typeof value === "number" ? { day: value, minute: null } : value;
      }
      return { tab, cells: Array.from(cells, (cell) => cell ?? "") };
    }
    return null;
  }
  /** The tab with its *Waiting on* column where somebody is waited for: it appears when it is first used. */
  withWaitingOn(one, scan) {
    const { tab, rows } = one;
    const waiting = scan.candidates.some(
      ({ listed, candidate }) => listed.sheetId === tab.sheetId && waitingOnText(candidate) !== ""
    );
    if (tab.ours.waitingOn !== null || !waiting) return one;
    const wider = this.ports.tabs.addWaitingOn(tab);
    const cells = new Map(wider.rows.map((row3) => [row3.row, row3]));
    const stand = tab.rows.every((row3) => {
      const now = cells.get(row3.row);
      return now !== void 0 && cellAt(now, wider.ours.id) === cellAt(row3, tab.ours.id);
    });
    if (!stand) throw new RowsMoved(tab.sheet);
    return { ...one, tab: wider, rows: rows.map((row3) => ({ ...row3, cells: cells.get(row3.read.row) ?? row3.cells })) };
  }
  look(tabs, settings, moment, how) {
    const context = {
      settings,
      today: moment.today,
      minute: moment.minute,
      atSetUp: how.atSetUp,
      oneRow: how.oneRow ?? null,
      who: NOTICED_BY,
      newId: this.ports.newId,
      taken: /* @__PURE__ */ new Set(),
      ...loggedEvents(this.ports.log),
      fromLog: how.fromLog === true
    };
    const settled2 = tabs.map((tab) => settleTab(tab, context));
    const asShown = ({ read, known }) => ({ email: read.email, lastWord: known.lastWord });
    const shown = lastWordsOf(settled2.flatMap(({ rows }) => rows.map(asShown)));
    const seen2 = settled2.map((tab) => noticeNews(tab, (row3) => shown(asShown(row3)), context));
    const scan = {
      moment,
      settings,
      tabs: seen2.map(({ tab, rows }) => scannedTab(tab, rows.length)),
      candidates: assessTabs(seen2, settings, moment.today),
      problems: seen2.flatMap(({ tab, problems }) => problems.map((one) => ({ sheet: tab.sheet, ...one }))),
      news: seen2.flatMap(({ news }) => news),
      gone: [],
      left: []
    };
    this.looks.set(scan, { seen: seen2, ofOneRow: how.oneRow !== void 0, eventsOf: context.eventsOf });
    return scan;
  }
  lookBehind(scan) {
    const look = this.looks.get(scan);
    if (look === void 0) throw new TypeError("Only a scan of this tracker can be saved.");
    return look;
  }
};
function namesIn({ news, candidates, gone, left }) {
  const wanted = new Set(news.map(({ candidateId }) => candidateId));
  return new Map(
    [...candidates, ...gone, ...left].flatMap(
      ({ listed: { id: id2, name } }) => wanted.has(id2) ? [[id2, name]] : []
    )
  );
}

// src/entry/ids.ts
var LETTERS2 = "abcdefghijklmnopqrstuvwxyz0123456789";
var LENGTH = 14;
function newId() {
  return Array.from({ length: LENGTH }, () => LETTERS2[Math.floor(Math.random() * LETTERS2.length)] ?? "a").join("");
}

// src/entry/wiring.ts
var SAVE_WAIT_MS = 2e4;
function wire() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const offsetAt = rememberedOffset(offsetOf(zone));
  const at2 = Date.now();
  const { day: day2, minute: minute2 } = wallClock(at2, offsetAt);
  const moment = { at: at2, today: day2, minute: minute2 };
  const user = once(currentUser);
  const workbook = {
    id: spreadsheet.getId(),
    name: spreadsheet.getName(),
    locale: spreadsheet.getSpreadsheetLocale()
  };
  const marks = new MarkMemory(spreadsheet);
  const common = new CommonTabs(marks, offsetAt);
  const tabs = new SheetTrackerTabs(spreadsheet, marks, common.apostrophe, offsetAt);
  const archive = new ArchiveTabsInSheet(spreadsheet);
  const settings = () => common.readSettings(zone);
  const tracker = new SheetTracker({ tabs, settings, log: () => common.log(), archive, newId });
  const workshop = new SheetWorkshop(spreadsheet, common, tabs, marks, offsetAt);
  const showWaiting2 = () => {
    common.showWaiting(tabs.places());
  };
  const lock = new FlushingLock(LockService.getDocumentLock());
  const saveLock = new BareLock(LockService.getDocumentLock());
  const locked = (gone) => ({
    scan: (when) => tracker.scanWithGone(when, gone),
    save: (scan) => {
      if (tracker.isNews(scan)) saveLock.hold(SAVE_WAIT_MS, () => saveNow(tracker, scan.moment));
    }
  });
  const fridayLog = () => {
    common.own.add({ "friday log": layOutFridayLog });
    return new FridayLogTab(common.own.get("friday log"), common.apostrophe, offsetAt);
  };
  const record2 = () => ({
    tracker,
    tabs,
    log: () => common.log(),
    lock: saveLock,
    user: user(),
    cursor,
    follows: false
  });
  const documentMarks = () => new DocumentMarks(PropertiesService.getDocumentProperties());
  const editors = once(() => editorsOf(spreadsheet));
  const scheduleOf = (who, marksOf = documentMarks) => new NotedSchedule(IS_ADD_ON ? new HourlyTrigger(marksOf, at2) : new ScriptTriggers(zone), marksOf, who, at2, editors);
  const schedule = scheduleOf(user);
  const dashboard = () => {
    const sheet = common.own.find("dashboard");
    return {
      tracker: locked("always"),
      log: () => common.log(),
      marks: documentMarks(),
      sheet: sheet === null ? null : new DashboardTab(sheet, common.own.find("friday log")?.getName() ?? null),
      editors
    };
  };
  return {
    moment,
    get user() {
      return user();
    },
    workbook,
    tracker,
    workshop,
    common,
    zone,
    setUp: () => {
      const held = new HeldMarks(documentMarks());
      return {
        workshop,
        tracker,
        schedule: scheduleOf(user, () => held),
        marks: held,
        editors,
        lock,
        workbook,
        settings,
        user: user(),
        showAnew: () => {
          refreshDashboard(dashboard(), moment);
          common.showWaiting(tabs.places());
        }
      };
    },
    undo: () => ({ workshop, schedule, marks: documentMarks(), lock }),
    record: record2,
    card: () => ({ ...record2(), follows: true }),
    erase: () => ({ ...record2(), log: () => common.log(), lock, archive, newId }),
    selection: () => ({ tracker, tabs, log: () => common.log(), lock: saveLock, cursor }),
    edit: () => ({ tracker, tabs, lock: saveLock, settingsSheetId: () => common.settingsSheetId() }),
    team: () => ({
      tracker,
      schedule,
      user: user(),
      settings: {
        confirm: (recruiters, by) => {
          workshop.setRecruiters(recruiters);
          workshop.setSetting("started", "yes");
          workshop.setSetting("startedBy", by);
        }
      }
    }),
    repair: () => ({
      workshop,
      tracker,
      showWaiting: showWaiting2,
      schedule,
      lock,
      settings,
      values: { setUpBy: user(), lead: user(), trackerId: workbook.id },
      places: () => tabs.places(),
      health: (as) => fridayHealth(documentMarks().all(), as, moment, editors())
    }),
    friday: (timerId = null, gone = "as noted") => {
      const seen2 = new SeenMarks(documentMarks());
      const me = once(() => (timerId === null ? null : ownerOfTimer(timerId, seen2.latest)) ?? user());
      return {
        tracker: locked(gone),
        touches: () => common.log(),
        tail: () => common.log().readTail().events,
        setSetting: (key, value) => {
          workshop.setSetting(key, value);
        },
        listRecruiters: (people2) => {
          workshop.setRecruiters(people2);
        },
        showFigures: (scan) => {
          showDashboard(dashboard(), scan);
        },
        log: {
          append: (entries) => fridayLog().append(entries),
          read: () => fridayLog().read(),
          makeRoom: () => {
            fridayLog().makeRoom();
          }
        },
        schedule: scheduleOf(me),
        workbook,
        settingsLink: `${spreadsheet.getUrl()}#gid=${common.settingsSheetId() ?? 0}`,
        mailer: new MailAppMailer(),
        marks: seen2,
        lock: new BareLock(LockService.getDocumentLock()),
        clock: () => Date.now(),
        sleep: (ms) => {
          Utilities.sleep(ms);
        },
        run: newId(),
        get user() {
          return me();
        }
      };
    },
    watch: () => ({
      settings: () => common.settingsSheetId() === null ? null : settings(),
      marks: documentMarks(),
      schedule,
      workbookId: workbook.id,
      user,
      setSetting: (key, value) => {
        workshop.setSetting(key, value);
      },
      lostColumns: () => tabs.lostColumns(),
      editors
    }),
    dashboard,
    clockIn: (there) => {
      const clock2 = wallClock(at2, offsetOf(there));
      return { today: clock2.day, minute: clock2.minute };
    }
  };
}
function once(ask) {
  let known = null;
  return () => (known ?? (known = { answer: ask() })).answer;
}
function editorsOf(spreadsheet) {
  try {
    return spreadsheet.getEditors().map((editor) => editor.getEmail());
  } catch {
    return null;
  }
}
function currentUser() {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return "";
  }
}
function cursor() {
  const sheet = SpreadsheetApp.getActiveSheet();
  return { sheetId: sheet.getSheetId(), row: sheet.getActiveCell().getRow() };
}

// src/entry/menu.ts
function onOpen(event) {
  const ui = SpreadsheetApp.getUi();
  const menu = IS_ADD_ON ? ui.createAddonMenu() : ui.createMenu(MENU_TITLE);
  menu.addItem("Set up tracker", "setUpTracker").addItem("Open sidebar", "openSidebar").addSeparator().addItem("Friday: show me the mail", "showMyMail").addItem("Friday: send me mine now", "sendMineNow").addItem("Friday: run it now", "runFridayNow").addItem("Friday: start for the team", "openTeam").addSeparator().addItem("Refresh dashboard", "refreshDashboardNow").addItem("Repair", "repairTracker").addSeparator().addItem("Take the tracker off", "takeTrackerOff").addToUi();
  const rights = event?.authMode?.toString() ?? "NONE";
  if (rights === "LIMITED" || rights === "FULL") tolerated(sayWhatFridayNeeds);
}
function sayWhatFridayNeeds() {
  const wired = wire();
  const says2 = wordOnOpening(wired.watch(), wired.moment);
  if (says2 !== null) toast(
    says2,
    /* seconds= */
    20
  );
}
function onInstall() {
  onOpen();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle(MENU_TITLE));
}
function repairTracker() {
  const wired = wire();
  toast(repair(wired.repair(), wired.moment).says);
}
function refreshDashboardNow() {
  const wired = wire();
  const done2 = refreshDashboard(wired.dashboard(), wired.moment);
  toast(done2 ? "The dashboard is up to date." : "There is no tracker, or its dashboard tab is gone.");
}
function takeTrackerOff() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(
    "Take the tracker off this tab?",
    "Your columns stay as they are. Keep the touch log? “No” deletes it with everything that was logged.",
    ui.ButtonSet.YES_NO_CANCEL
  );
  if (answer !== ui.Button.YES && answer !== ui.Button.NO) return;
  const wired = wire();
  toast(undoSetUp(wired.undo(), answer === ui.Button.YES).says);
}

// src/app/friday/my-mail.ts
function composeMine(deps, moment) {
  const scan = deps.tracker.scan(moment);
  if (scan === null) return NO_TRACKER;
  const user = bareAddress(deps.user);
  const mine = fridayInputs(deps, scan, blitzFor(moment.today, scan.settings.policy)).find(({ to }) => to === user);
  if (mine === void 0 || user === null) {
    return refused(fill(textsOf(deps, scan).mine.none, { address: deps.user }));
  }
  return asMail(user, fridayMail({ ...mine.input, blitzOn: moment.today }), scan);
}
function sendMine(deps, moment) {
  const mail = composeMine(deps, moment);
  if ("kind" in mail) return mail;
  try {
    deps.mailer.send(mail);
  } catch (error) {
    return refused(`The mail to ${mail.to} could not be sent: ${messageOf(error)}`);
  }
  tolerated(() => {
    const { today, minute: minute2 } = moment;
    deps.log.append([
      { week: "", day: today, minute: minute2, to: mail.to, what: "mine", result: "sent", says: "Asked for", by: deps.user }
    ]);
  });
  return { kind: "done", says: `Sent to ${mail.to}.` };
}

// src/app/friday/done-sentence.ts
function doneSentence({ state, outcomes }) {
  const sent = outcomes.filter(({ result }) => result === "sent" || result === "sent again, unsure").length;
  const missed = outcomes.filter(({ result }) => result === "failed" || result === "no quota").map(({ to }) => to);
  switch (state) {
    case "no tracker":
      return NO_TRACKER.says;
    case "a copy":
      return COPY_MAILS_NOBODY;
    case "busy":
      return "The run is under way already. What is missing is caught up in a few minutes.";
    case "not now":
      return "There is no Friday list to send today.";
    case "nothing":
      return "Everybody has had this week’s mail.";
    case "done":
      return sent === 1 ? "1 mail was sent." : `${sent} mails were sent.`;
    case "incomplete": {
      const who = missed.length === 0 ? "The rest follows in a few minutes." : `Not mailed: ${missed.join(", ")}.`;
      return `${sent} sent. ${who}`;
    }
  }
}

// src/entry/menu-mail.ts
function showMyMail() {
  const wired = wire();
  const mail = composeMine(wired.friday(), wired.moment);
  if ("kind" in mail) {
    toast(mail.says);
    return;
  }
  const output = HtmlService.createHtmlOutput(mail.html).setWidth(720).setHeight(640);
  SpreadsheetApp.getUi().showModalDialog(output, mail.subject);
}
function sendMineNow() {
  const wired = wire();
  toast(sendMine(wired.friday(), wired.moment).says);
}
function runFridayNow() {
  const wired = wire();
  toast(doneSentence(runFriday(wired.friday(), wired.moment, "blitz")));
}

// src/app/tracker/scan-one-row.ts
function lookAt3({ tracker, tabs }, candidateId, at2, nearby, moment) {
  const isThem = (place) => {
    const row3 = rowAt(tabs.peek(place.sheetId, place.row), place.row);
    return row3?.id === candidateId ? row3.tab : null;
  };
  const found = () => {
    const there = isThem(at2);
    const place = there !== null || nearby ? null : placeOf2(tabs, candidateId);
    return place === null ? there : isThem(place);
  };
  return ofOneRow(tracker, found, moment) ?? tracker.scan(moment);
}
function ofOneRow(tracker, read, moment) {
  const scan = tracker.scanRow(read, moment);
  return scan !== null && scan.candidates.length === 1 && tracker.isQuiet(scan) ? scan : null;
}
function rowAt(peeked, at2) {
  if (peeked === null) return null;
  const { tab } = peeked;
  const row3 = { row: at2, cells: peeked.cells };
  const id2 = idAt(row3, tab);
  const state = cellAt(row3, tab.ours.state);
  const known = typeof state === "string" ? decodeState(state) : null;
  return id2 === null || known === null || known.onOtherRows ? null : { tab: { ...tab, rows: [row3] }, id: id2 };
}
function placeOf2(tabs, candidateId) {
  for (const tab of tabs.places()) {
    const { id: id2 } = tab.ours;
    const at2 = id2 === null ? -1 : tabs.cellsNow(tab, id2, id2).findIndex(([cell]) => idIn(textOf3(cell ?? "")) === candidateId);
    if (at2 >= 0) return { sheetId: tab.sheetId, row: tab.headerRow + 1 + at2 };
  }
  return null;
}

// src/app/candidate/log-action.ts
var LOCK_WAIT_MS4 = 2e4;
var basesOf = ({ candidateId, key }, who, { today, minute: minute2 }) => (part2, day2 = today) => ({
  id: `f${fingerprintOf(key, part2)}`,
  day: day2,
  minute: day2 === today ? minute2 : null,
  candidateId,
  who
});
function record(ports, form, moment, decide, concerns = "them") {
  if (form.key === "") return refused("The form has no key. Close the sidebar, open it again and try once more.");
  return ports.lock.hold(LOCK_WAIT_MS4, () => untilRowsStand(() => recordNow(ports, form, moment, decide, concerns))) ?? BUSY;
}
function recordNow(ports, form, moment, decide, concerns) {
  const { candidateId } = form;
  const { tracker, tabs, follows } = ports;
  if (tabs.places().length === 0) return NO_TRACKER;
  const before = ports.log().readTail().events;
  const at2 = ports.cursor();
  const scan = concerns === "all" ? tracker.scan(moment) : lookAt3(ports, candidateId, at2, follows, moment);
  if (scan === null) return NO_TRACKER;
  const one = scan.candidates.find((each) => each.candidate.id === candidateId);
  if (one === void 0) {
    return refused("This candidate’s row is not in the tracker any more. Select the row and try again.");
  }
  const other = follows ? candidateAt(scan, at2) : void 0;
  if (other !== void 0 && other !== one) {
    return refused(
      `${other.listed.name}’s row is selected by now. Nothing was logged for ${one.listed.name}; look again.`
    );
  }
  const known = new Set(before.map((event) => event.id));
  const baseOf = basesOf(form, ports.user, moment);
  const made = [];
  const says2 = decide(
    one,
    (part2, day2) => {
      const base = baseOf(part2, day2);
      made.push(base.id);
      return base;
    },
    { scan, latest: before }
  );
  const isDone = "kind" in says2 && made.some((id2) => known.has(id2));
  const decided2 = isDone ? { events: [], says: "This was logged already.", undo: [] } : says2;
  if ("kind" in decided2) return decided2;
  const events = decided2.events.filter((event) => !known.has(event.id));
  const after2 = tracker.save(events.length === 0 ? scan : tracker.withEvents(scan, events));
  const now = after2.candidates.find((each) => each.candidate.id === candidateId) ?? one;
  const row3 = tracker.rowAfter(after2, now) ?? NO_ROW;
  return {
    kind: "card",
    key: selectionKey(now.listed.sheetId, now.listed.row, row3, moment.today),
    card: cardOf(after2, now, [...before, ...scan.news, ...events]),
    says: decided2.says,
    undo: decided2.undo ?? decided2.events.map((event) => event.id)
  };
}
var candidateAt = (scan, { sheetId, row: row3 }) => scan.candidates.find(({ listed }) => listed.sheetId === sheetId && listed.row === row3);

// src/app/candidate/answer-interview.ts
var SAYS2 = {
  held: "took place",
  cancelled: "was cancelled",
  "no-show": "was missed by them"
};
function answerInterview(ports, answer, moment) {
  return record(ports, answer, moment, (one, base) => interviewEvents(answer, one, base, moment.today));
}
function interviewEvents(answer, one, base, today) {
  const asked2 = one.candidate.interviews.find(({ id: id2 }) => id2 === answer.interviewId);
  if (asked2 === void 0) return refused("This interview is not in the tracker any more. Select the row again.");
  if (asked2.on > today) return refused("This interview lies ahead. It is asked about when its day is over.");
  const event = (part2, interview2) => ({ ...base(part2), kind: "interview", interview: interview2 });
  const old = event("answer", { ...asked2, state: answer.answer });
  const what = `The interview of ${formatDay(asked2.on)} with ${one.listed.name}`;
  if (answer.answer !== "moved") return { events: [old], says: `Noted: ${what} ${SAYS2[answer.answer]}.`, undo: [] };
  const to = answer.movedTo === null ? null : dayOf(answer.movedTo);
  if (to === null || to === asked2.on) return refused("Choose the day to which the interview was moved.");
  const next = event("moved to", { id: movedOnCard(asked2, to), on: to, minute: null, state: "planned" });
  return { events: [old, next], says: `Noted: ${what} was moved to ${formatDay(to)}.`, undo: [] };
}

// src/app/candidate/answer-question.ts
var SAYS3 = {
  active: "is still active",
  "not active": "is not active any more",
  told: "was told",
  "not told": "has not been told yet"
};
function answerQuestion(ports, answer, moment) {
  return record(ports, answer, moment, (one, base) => answerEvents(answer, one, base, moment.today));
}
function answerEvents(answer, one, base, today) {
  const events = [];
  if (answer.lastWord !== null) {
    const day2 = dayOf(answer.lastWord);
    if (day2 === null || day2 > today) return refused("Choose the day on which they last heard from you.");
    events.push({
      ...base("last word", day2),
      minute: null,
      kind: "touch",
      channel: "other",
      reached: true,
      scheduling: false,
      closing: false,
      entered: "sidebar",
      summary: ""
    });
  }
  events.push({
    ...base("answer"),
    kind: "confirmed",
    answer: answer.answer,
    summary: ""
  });
  return { events, says: `Noted: ${one.listed.name} ${SAYS3[answer.answer]}.` };
}

// src/app/candidate/log-touch.ts
var CHANNEL = {
  spoke: "call",
  mailed: "email",
  messaged: "message",
  met: "meeting",
  voicemail: "voicemail",
  "no answer": "call"
};
var DONE = {
  spoke: "spoke with",
  mailed: "mailed",
  messaged: "messaged",
  met: "met",
  voicemail: "left a voicemail for",
  "no answer": "no answer from",
  "they wrote": "heard from"
};
var channelOf = (what) => CHANNEL[what];
function logTouch(ports, touch, moment) {
  return record(ports, touch, moment, (one, base) => touchEvents(touch, one, base, moment.today));
}
function touchEvents(touch, one, base, today) {
  const day2 = dayOf(touch.on);
  if (day2 === null) return refused("Choose the day on which you were in touch.");
  if (day2 > today) return refused("This day lies in the future. A touch is logged when it has happened.");
  const events = [touchEvent(touch, base("touch", day2))];
  const open = new Map(one.candidate.history.openPromises.map((promise) => [promise.id, promise]));
  for (const kept of touch.keeps) {
    const promise = open.get(kept);
    if (promise === void 0) return refused("One of these promises is not open any more. Select the row again.");
    events.push({ ...base(`keeps ${kept}`, day2), kind: "promise kept", refersTo: kept, summary: promise.text });
  }
  if (touch.promise !== null) {
    const dueOn = dayOf(touch.promise.dueOn);
    if (dueOn === null) return refused("Choose the day by which you will keep the promise.");
    if (dueOn < day2) return refused("The promise is due before it was made. Choose a later day.");
    events.push({ ...base("promise", day2), kind: "promise", dueOn, summary: touch.promise.text });
  }
  const on = day2 === today ? "" : ` on ${formatDay(day2)}`;
  return { events, says: `Logged: ${DONE[touch.what]} ${one.listed.name}${on}.` };
}
function touchEvent(touch, base) {
  if (touch.what === "they wrote") {
    return { ...base, kind: "inbound", channel: "email", needsAnswer: touch.needsAnswer, summary: touch.summary };
  }
  return {
    ...base,
    kind: "touch",
    channel: CHANNEL[touch.what],
    reached: touch.what !== "no answer",
    scheduling: touch.scheduling,
    closing: false,
    entered: "sidebar",
    summary: touch.summary
  };
}

// src/app/candidate/close-loop.ts
function closeLoop(ports, closing, moment) {
  return record(ports, closing, moment, (one, base) => closingEvents(closing, one, base, moment.today));
}
function closingEvents(closing, one, base, today) {
  const day2 = dayOf(closing.on);
  if (day2 === null) return refused("Choose the day on which they were told.");
  if (day2 > today) return refused("This day lies in the future. The loop is closed when they have been told.");
  const { candidate, listed } = one;
  const decided2 = isClosed(candidate.phase) || decisionOf(candidate) !== null;
  if (!decided2 && closing.decision !== "rejected") {
    return refused(
      `“${listed.stage}” says that ${listed.name} is still in the process. Write your own word for “${closing.decision}” into the stage cell first, then close the loop.`
    );
  }
  const events = [];
  if (!decided2)
    events.push({ ...base("decision", day2), kind: "decision", decision: "rejected", ticked: true, summary: "" });
  const { requirement, seen: seen2, nextStep } = closing.feedback;
  if ([requirement, seen2, nextStep].some((text6) => text6.trim() !== "")) {
    events.push({ ...base("feedback", day2), kind: "feedback", requirement, seen: seen2, nextStep });
  }
  events.push({
    ...base("closing", day2),
    kind: "touch",
    channel: channelOf(closing.what),
    reached: true,
    scheduling: false,
    closing: true,
    entered: "sidebar",
    summary: closing.summary
  });
  return { events, says: `Loop closed: ${listed.name} has been told.` };
}

// src/app/candidate/erase.ts
var LOCK_WAIT_MS5 = 3e4;
var SHORTEST_NAME = 4;
function erasureOf(ports, candidateId, moment) {
  const scan = ports.tracker.scanWithGone(moment);
  const all = scan === null ? [] : concerned(scan, candidateId);
  const [one] = all;
  if (scan === null || one === void 0) return refused("Nothing of this person is in the tracker any more.");
  const { name, email } = one.listed;
  const words = [name, email].filter((word) => word.length >= SHORTEST_NAME);
  const { rows: logRows, mentions } = ports.log().about(new Set(all.map(({ candidate }) => candidate.id)), words);
  const rows = all.map((each) => ({
    candidateId: each.candidate.id,
    sheet: each.listed.sheet,
    row: isHere(scan, each) ? each.listed.row : null
  }));
  return { kind: "erasure", name, rows, logRows, mentions };
}
function erase(ports, input, moment) {
  const done2 = ports.lock.hold(LOCK_WAIT_MS5, () => eraseNow(ports, input, moment));
  return done2 ?? BUSY;
}
function eraseNow(ports, { candidateIds, key }, moment) {
  const { tracker, tabs, archive, user } = ports;
  const scan = tracker.scanWithGone(moment);
  const all = scan === null ? [] : concerned(scan, candidateIds[0] ?? "");
  const [one] = all;
  if (scan === null || one === void 0) return { kind: "done", says: "Nothing of this person is left to erase." };
  if (all.length !== candidateIds.length || !all.every(({ candidate }) => candidateIds.includes(candidate.id))) {
    return refused("The rows of this person have changed since they were shown. Nothing was erased; look again.");
  }
  const newIds = new Map(candidateIds.map((id2) => [id2, ports.newId()]));
  const log = ports.log();
  log.erase(newIds);
  log.append(
    [...newIds.values()].map((id2) => ({
      ...basesOf({ candidateId: id2, key }, user, moment)(id2),
      kind: "confirmed",
      answer: "erased",
      summary: ANSWERED
    }))
  );
  archive.clear([...archive.find(scan.settings.archiveTabs, new Set(candidateIds)).values()]);
  const left = forgetRows(tabs, newIds);
  const after2 = tracker.scan(moment);
  if (after2 !== null) tracker.save(after2);
  const yours = left.length === 0 ? "" : ` Still yours to delete: ${left.join(", ")}.`;
  return { kind: "done", says: `Erased: ${one.listed.name}.${yours}` };
}
function forgetRows(tabs, newIds) {
  return tabs.read().flatMap((tab) => {
    const rows = tab.rows.flatMap((row3) => {
      const cell = cellAt(row3, tab.ours.id);
      const newId2 = newIds.get(idAt(row3, tab) ?? "");
      if (typeof cell !== "string" || newId2 === void 0) return [];
      const id2 = cell.replace(/^[^.]*/, newId2);
      return [{ row: row3.row, nextWordBy: null, lastWord: null, waitingOn: "", id: id2, state: "", formula: false }];
    });
    writeRows(tabs, tab, rows, { formatted: false });
    return rows.map(({ row: row3 }) => `row ${row3} of “${tab.sheet}”`);
  });
}
var isHere = ({ gone, left }, one) => !gone.includes(one) && !left.includes(one);
function concerned(scan, candidateId) {
  const all = [...scan.candidates, ...scan.left];
  const one = all.find(({ candidate }) => candidate.id === candidateId);
  if (one === void 0) return [];
  return [one, ...all.filter((other) => other !== one && isSamePerson(other.candidate, one.candidate))];
}

// src/app/candidate/answer-left-row.ts
function listGone(ports, name, moment) {
  const scan = ports.tracker.scanWithGone(moment);
  if (scan === null) return NO_TRACKER;
  const wanted = name?.trim().toLowerCase() ?? "";
  const named2 = ({ listed }) => wanted !== "" && listed.name.toLowerCase().includes(wanted);
  const rows = name === null ? scan.gone : [...scan.gone, ...scan.left].filter(named2);
  return {
    kind: "gone",
    noSuchTabs: ports.archive.missing(scan.settings.archiveTabs),
    rows: rows.map((one) => ({
      candidateId: one.candidate.id,
      name: one.listed.name,
      owner: one.listed.owner,
      sheet: one.listed.sheet,
      why: one.followUps[0]?.why ?? "",
      dueOn: isoOf(one.followUps[0]?.dueOn ?? moment.today),
      isOwed: scan.gone.includes(one),
      mayBeMoved: openDecision(one.candidate) === null
    }))
  };
}
var LOCK_WAIT_MS6 = 2e4;
function answerGone(ports, answer, moment) {
  const done2 = ports.lock.hold(LOCK_WAIT_MS6, () => {
    const gone = ports.tracker.scanWithGone(moment)?.gone ?? [];
    const one = gone.find(({ candidate }) => candidate.id === answer.candidateId);
    if (one === void 0) return { kind: "done", says: "This has been answered already." };
    if (answer.what === "moved" && openDecision(one.candidate) !== null) {
      return refused(`${one.listed.name} was decided on and not told: moving the row tells nobody. Tell them first.`);
    }
    ports.log().append(
      [
        {
          ...basesOf(answer, ports.user, moment)("gone"),
          kind: "confirmed",
          answer: answer.what === "moved" ? "not active" : "told",
          summary: ANSWERED
        }
      ],
      /* @__PURE__ */ new Map([[answer.candidateId, one.listed.name]])
    );
    return { kind: "done", says: `Noted: ${one.listed.name} ${answer.what === "moved" ? "was moved" : "was told"}.` };
  });
  return done2 ?? BUSY;
}

// src/app/set-up/preview-summary.ts
var people = (count2) => count2 === 1 ? "1 person" : `${count2} people`;
var are = (count2) => count2 === 1 ? "is" : "are";
function firstLineOf(candidates, today) {
  const asked2 = candidates.filter(({ standing }) => isQuestion(standing.kind));
  const working = candidates.filter(
    ({ candidate, standing }) => isQuestion(standing.kind) || isWorkedWith(candidate, today)
  );
  const closed = candidates.filter(({ candidate }) => isClosed(candidate.phase));
  const dated = working.length - asked2.length;
  const rest = candidates.length - working.length - closed.length;
  const parts = [
    `${people(working.length)} ${are(working.length)} being worked with: ${dated} ${dated === 1 ? "has" : "have"} a contact date, ${asked2.length} will be asked about over two Fridays`
  ];
  if (closed.length > 0) parts.push(`${closed.length} ${closed.length === 1 ? "was" : "were"} closed before today`);
  if (rest > 0) parts.push(`${rest} ${are(rest)} waiting for a first answer or on hold`);
  return `${parts.join("; ")}.`;
}

// src/domain/recognition/evidence.ts
var TOO_FEW = 3;
var ENOUGH = 10;
var NOTHING = { factor: 1, says: "too few values to tell by" };
var IMPOSSIBLE = (says2) => ({ factor: 0, says: says2 });
function cellEvidence(field, profile) {
  if (profile.filled === 0) return { factor: 0.97, says: "no values below it yet" };
  if (profile.filled < TOO_FEW) return NOTHING;
  switch (field) {
    case "email":
      return bySharp(profile.share("email"), "hold an address", profile, sameFew(profile) ? 0.7 : 1);
    case "phone":
      return bySharp(Math.max(profile.share("phone"), profile.phoneNumbers), "look like a phone number", profile);
    case "linkedin":
      return bySharp(profile.share("linkedin", "url"), "are links", profile);
    case "name":
    case "lastName":
      return names2(profile);
    case "firstName":
      return profile.share("person") > 0.8 ? { factor: 0.6, says: "the values are whole names" } : names2(profile);
    case "appliedDate":
    case "interviewDate":
    case "lastTouch":
    case "nextStepDue":
      return byDates(profile);
    case "stage":
      return stages(profile);
    case "decision":
      return isTyped(profile) ? IMPOSSIBLE("the values are no words") : {
        // Where many are still on the way, it is the column of stages, whatever it is called.
        factor: profile.active > 0.25 ? 0.55 : profile.closed > 0.2 ? 1.05 : 1,
        says: `${countOf(profile, profile.closed)} say how it ended`
      };
    case "role":
    case "owner":
    case "source":
      return fewValues(field, profile);
    case "notes":
    case "feedback":
    case "nextStep":
    case "company":
      return texts(field, profile);
  }
}
var countOf = ({ filled: filled3 }, share) => `${Math.round(share * filled3)} of ${filled3}`;
var valuesIn = ({ distinct }) => distinct === 1 ? "one value" : `${distinct} different values`;
var sameFew = (profile) => profile.filled >= ENOUGH && profile.distinct / profile.filled < 0.35;
var isTyped = (profile) => profile.share("date", "email", "phone", "linkedin") > 0.6;
function bySharp(share, what, profile, otherwise2 = 1) {
  const says2 = `${countOf(profile, share)} ${what}`;
  if (share >= 0.5) return { factor: 1.06 * otherwise2, says: says2 };
  if (share >= 0.12) return { factor: 0.85 * otherwise2, says: says2 };
  return IMPOSSIBLE(says2);
}
function byDates(profile) {
  const share = Math.max(profile.share("date"), profile.dateNumbers);
  const says2 = `${countOf(profile, share)} are dates`;
  if (share >= 0.5) return { factor: 1.05, says: says2 };
  return share >= 0.25 ? { factor: 0.85, says: says2 } : IMPOSSIBLE(says2);
}
function names2(profile) {
  if (profile.share("date", "email", "phone", "linkedin", "url", "yes or no", "number", "prose") > 0.6) {
    return IMPOSSIBLE("the values are no names");
  }
  const share = profile.share("person", "words");
  const isRepeated = profile.filled >= ENOUGH && profile.distinct / profile.filled < 0.2;
  return {
    factor: isRepeated ? 0.8 : share > 0.6 ? 1.03 : 0.9,
    says: `${countOf(profile, share)} look like names`
  };
}
function stages(profile) {
  if (isTyped(profile) || profile.share("url") > 0.5) return IMPOSSIBLE("the values are no stages");
  if (profile.share("yes or no") > 0.8) return { factor: 0.6, says: "the values are yes or no" };
  const says2 = `${valuesIn(profile)}, ${countOf(profile, profile.stages)} are stage words`;
  if (profile.filled >= ENOUGH && profile.closed > 0.8 && profile.active === 0)
    return { factor: 0.75, says: "the values say only how it ended" };
  if (profile.stages >= 0.3) return { factor: 1.05, says: says2 };
  const isEachDifferent = profile.filled >= ENOUGH && profile.distinct / profile.filled > 0.8;
  return { factor: isEachDifferent ? 0.55 : 0.93, says: says2 };
}
function fewValues(field, profile) {
  if (profile.share("date", "yes or no") > 0.6) return IMPOSSIBLE("the values are no words");
  if (field === "role" && profile.share("number") > 0.8 && profile.length <= 2)
    return IMPOSSIBLE("the values are counts");
  if (field !== "owner" && profile.share("email", "phone") > 0.6)
    return IMPOSSIBLE("the values are addresses or phones");
  if (field === "owner" && profile.share("number", "phone", "url", "prose") > 0.6)
    return { factor: 0.4, says: "the values are no names" };
  if (field === "source" && profile.share("number", "prose") > 0.8)
    return { factor: 0.5, says: "the values name no channel" };
  if (field === "source" && profile.share("person") > 0.7)
    return { factor: 0.7, says: "the values are names of people" };
  const says2 = `${valuesIn(profile)} in ${profile.filled} rows`;
  const isEachDifferent = profile.filled >= ENOUGH && profile.distinct / profile.filled > 0.9;
  return { factor: sameFew(profile) ? 1.04 : isEachDifferent ? 0.9 : 1, says: says2 };
}
function texts(field, profile) {
  if (profile.share("date", "email", "phone", "yes or no") > 0.6) return IMPOSSIBLE("the values are no texts");
  const says2 = `texts of about ${Math.round(profile.length)} letters`;
  if (field === "company") return { factor: profile.share("number", "prose") > 0.7 ? 0.5 : 1, says: says2 };
  if (field === "nextStep" && profile.stages > 0.6 && profile.closed > 0)
    return { factor: 0.6, says: "the values are stage words" };
  return { factor: profile.share("number") > 0.7 ? 0.4 : profile.share("prose") > 0.3 ? 1.03 : 1, says: says2 };
}

// src/domain/recognition/column-profile.ts
var VALUES_READ = 40;
function profileOf(cells) {
  const counts = /* @__PURE__ */ new Map();
  const values = /* @__PURE__ */ new Map();
  let filled3 = 0;
  let letters = 0;
  let phoneNumbers = 0;
  let dateNumbers = 0;
  for (const cell of cells) {
    if (isBlank2(cell)) continue;
    filled3 += 1;
    const text6 = typeof cell === "object" ? String(cell.day) : String(cell).trim();
    letters += text6.length;
    const shape3 = shapeOf(cell);
    counts.set(shape3, (counts.get(shape3) ?? 0) + 1);
    const key = text6.slice(0, 80).toLowerCase();
    values.set(key, (values.get(key) ?? 0) + 1);
    if (shape3 === "number" || shape3 === "phone") {
      const number2 = Number(text6);
      if (number2 >= 1e6 && number2 < 1e15) phoneNumbers += 1;
      if (number2 >= 25e3 && number2 < 8e4 || number2 >= 9e11 && number2 < 5e12) dateNumbers += 1;
    }
  }
  let stages2 = 0;
  let closed = 0;
  let ended = 0;
  let active = 0;
  let read = 0;
  for (const [value, count2] of [...values].slice(0, VALUES_READ)) {
    read += count2;
    if (shapeOf(value) === "yes or no") continue;
    if (meansStage(value)) stages2 += count2;
    if (meansClosed(value, true)) ended += count2;
    if (meansClosed(value)) closed += count2;
    else if (meansStage(value, true)) active += count2;
  }
  const over = (count2) => filled3 === 0 ? 0 : count2 / filled3;
  const overRead = (count2) => read === 0 ? 0 : count2 / read;
  return {
    filled: filled3,
    distinct: values.size,
    share: (...shapes) => over(shapes.reduce((sum, shape3) => sum + (counts.get(shape3) ?? 0), 0)),
    stages: overRead(stages2),
    closed: overRead(closed),
    ended: overRead(ended),
    active: overRead(active),
    phoneNumbers: over(phoneNumbers),
    dateNumbers: over(dateNumbers),
    length: over(letters)
  };
}

// src/domain/recognition/field-rules.ts
var ALWAYS = "filler person";
var TABLE = {
  name: [
    ["person name", "full title apply", 1],
    ["full name", "title", 1],
    ["firstName name", "full", 0.93, "several words"],
    ["firstName lastName", "name full", 0.97],
    ["name", "", 0.9],
    ["person firstName", "", 0.8],
    ["person", "full", 0.72],
    ["apply name", "", 0.72],
    ["linkedin name", "full profile", 0.5],
    ["action name", "", 0.5, "several words"]
  ],
  firstName: [
    ["firstName", "name", 1],
    ["ordinal name", "full", 0.9]
  ],
  lastName: [
    ["lastName", "name full", 1],
    ["last name", "full", 0.95]
  ],
  email: [
    ["email", "contact apply id", 1],
    ["email", "contact apply id number ordinal", 0.9],
    ["email", "contact extra landline number", 0.7],
    ["email phone", "contact", 0.7],
    ["email", "contact other", 0.6, "proven"],
    ["contact", "", 0.55, "proven"],
    ["email id", "job number apply other link", 0.5, "proven"]
  ],
  phone: [
    ["mobile", "phone number contact full ordinal id", 1],
    ["phone", "number contact full", 0.95],
    ["contact number", "", 0.9],
    ["phone", "number contact extra ordinal", 0.8],
    ["phone", "landline number contact", 0.72],
    ["contact", "number", 0.6, "proven"]
  ],
  role: [
    ["appliedFor", "job title name apply", 1],
    ["appliedFor", "job title name apply company link", 0.6],
    ["apply job", "title name", 0.98],
    ["job", "title name recruiting apply", 0.95],
    ["job", "title name client recruiting apply assigned recruiter", 0.7],
    ["interview job", "title name", 0.6],
    ["job id", "number apply title name", 0.75],
    ["job id", "number apply title name email", 0.7],
    ["job link", "apply", 0.7],
    ["appliedFor id", "job number", 0.75],
    ["job number", "apply id", 0.6],
    ["recruiting", "", 0.5],
    ["title", "", 0.42],
    ["profile", "", 0.5, "proven"]
  ],
  stage: [
    ["stage", "name current last recruiting job status", 1],
    ["stage", "name current last recruiting job status apply interview final", 0.95],
    ["status", "current recruiting last", 0.88],
    ["status", "current apply recruiting last name", 0.84],
    ["interview status", "recruiting apply current", 0.74],
    ["status", "final outcome", 0.66],
    ["hired status", "", 0.8],
    ["job status", "apply", 0.55, "closed stages"],
    ["created status", "client", 0.6],
    ["stage id", "", 0.6],
    ["status id", "", 0.5],
    ["contact status", "", 0.5],
    ["outcome", "interview", 0.5, "closed stages"],
    ["followup", "recruiting apply", 0.62, "stages"],
    ["recruiting", "current last apply", 0.55, "stages"],
    ["outcome", "contact", 0.5, "stages"]
  ],
  owner: [
    ["recruiter", "name full email assigned job person id recruiting", 1],
    ["assigned", "name full email recruiting job", 0.92],
    ["assigned", "interviewer interview ordinal action name", 0.55],
    ["manager", "name full email job", 0.62],
    ["manager recruiter", "name full email job assigned", 0.9],
    ["creator", "name email id", 0.5]
  ],
  lastTouch: [
    ["last contact", "date time number", 1, "dates", "contact"],
    ["last followup", "date time", 0.95, "dates", "contact"],
    ["last contact", "date time recruiter other", 0.85, "dates", "contact"],
    ["contact date", "time", 0.9, "dates", "contact"],
    ["contact", "time", 0.72, "dates", "contact"],
    ["last email", "date time other", 0.9, "dates", "contact"],
    ["last text", "date time other", 0.6, "dates", "contact"],
    ["last", "date time", 0.5, "dates", "contact"],
    ["update last", "date time apply", 0.8, "dates", "proxy"],
    ["update", "date time apply last status stage action", 0.74, "dates", "proxy"],
    ["last action", "date time", 0.66, "dates", "proxy"],
    ["last stage", "date time", 0.6, "dates", "proxy"],
    ["stage date", "time status", 0.6, "dates", "proxy"],
    ["stage created", "date time", 0.6, "dates", "proxy"],
    ["status date", "time apply last", 0.6, "dates", "proxy"]
  ],
  nextStep: [
    ["next action", "", 1, "no dates"],
    ["next action", "text note followup recruiting", 0.98, "no dates"],
    ["next action", "text note kind followup interview status", 0.72, "no dates"],
    ["followup action", "text note", 0.85, "no dates"],
    ["next followup", "text note", 0.8, "no dates"],
    ["next", "text scheduled", 0.6, "no dates"],
    ["next stage", "recruiting", 0.75, "no dates"],
    ["next interview", "", 0.6, "no dates"],
    ["followup", "note text", 0.55, "no dates"],
    ["action", "text", 0.5, "proven"]
  ],
  nextStepDue: [
    ["next action due", "date time followup", 1, "dates"],
    ["next contact", "date time due scheduled", 0.95, "dates"],
    ["contact scheduled", "date time", 0.8, "dates"],
    ["next followup", "date time due", 0.95, "dates"],
    ["next action date", "time", 0.92, "dates"],
    ["contact due", "date time", 0.9, "dates"],
    ["action due", "date time", 0.9, "dates"],
    ["followup date", "time due action scheduled", 0.85, "dates"],
    ["followup due", "date time", 0.9, "dates"],
    ["next interview date", "time", 0.7, "dates"],
    ["next date", "time", 0.75, "dates"],
    ["due", "date time", 0.66, "dates"],
    ["due", "date time stage apply recruiting", 0.55, "dates"],
    ["followup", "", 0.6, "dates"],
    ["next action", "text", 0.7, "dates"],
    ["action date", "time", 0.5, "dates"]
  ],
  interviewDate: [
    ["interview date", "time scheduled", 1, "dates"],
    ["interview date", "time scheduled ordinal number phone landline", 0.97, "dates"],
    [
      "interview date",
      "time scheduled ordinal number phone landline last final manager interviewer recruiter",
      0.85,
      "dates"
    ],
    ["interview", "time scheduled ordinal number phone landline", 0.74, "dates"],
    ["interview date client", "time scheduled ordinal number", 0.8, "dates"],
    ["next interview date", "time", 0.75, "dates"],
    ["next interview", "time", 0.74, "dates"],
    ["ordinal date", "time scheduled number", 0.55, "dates"],
    ["scheduled date", "time interview", 0.75, "dates"],
    ["scheduled", "time", 0.6, "dates"],
    ["date time", "", 0.52, "dates"]
  ],
  source: [
    ["source", "apply cv recruiting", 1],
    ["source", "apply cv recruiting referral name job link", 0.82],
    ["source", "kind text apply name referral recruiting", 0.7],
    ["referral", "name", 0.55]
  ],
  notes: [
    ["note", "", 1],
    ["note", "recruiter recruiting apply text profile contact", 0.9],
    ["note", "interview interviewer text apply ordinal status stage", 0.72],
    ["note", "rejected text outcome", 0.6],
    ["text", "apply", 0.62],
    ["text", "apply outcome", 0.5]
  ],
  decision: [
    ["outcome", "apply recruiting", 1],
    ["outcome", "apply recruiting final hired offer status stage", 0.9],
    ["outcome", "apply recruiting final interview ordinal number hired offer status stage", 0.85, "closed stages"],
    ["final status", "apply", 0.9],
    ["rejected reason", "apply", 0.64],
    ["outcome reason", "rejected", 0.64],
    ["offer status", "", 0.6],
    ["apply status", "", 0.62],
    ["hired status", "", 0.55],
    ["hired", "", 0.55, "no dates"],
    ["hired rejected", "", 0.6, "no dates"],
    ["feedback final", "", 0.9],
    ["reason", "stage", 0.5],
    ["rejected", "", 0.5, "no dates"],
    ["status", "current apply recruiting", 0.5, "closed stages"]
  ],
  appliedDate: [
    ["apply date", "", 1, "dates"],
    ["apply date", "time created job recruiting cv", 0.97, "dates"],
    ["apply", "time", 0.9, "dates"],
    ["appliedFor", "", 0.6, "dates"],
    ["apply created", "date time", 0.85, "dates"],
    ["created date", "time", 0.78, "dates"],
    ["created", "time", 0.72, "dates"],
    ["cv date", "created", 0.8, "dates"],
    ["cv created", "date", 0.8, "dates"],
    ["date", "", 0.55, "dates"],
    ["time date", "", 0.5, "dates"],
    ["source date", "", 0.5, "dates"]
  ],
  company: [
    ["company current", "name", 1],
    ["company", "name last", 0.85]
  ],
  linkedin: [
    ["linkedin", "link profile id", 1],
    ["linkedin", "link profile id name social", 0.8],
    ["profile link", "", 0.62],
    ["social", "link profile", 0.55],
    ["profile", "", 0.5]
  ],
  feedback: [
    ["feedback", "", 1],
    ["feedback", "interview interviewer ordinal number time", 0.95],
    ["feedback", "interview interviewer ordinal number note text manager recruiter cv final client outcome", 0.85],
    ["interview note", "text ordinal number", 0.75],
    ["interviewer note", "text ordinal number", 0.75],
    ["ordinal note", "text number", 0.74]
  ]
};
var ideasOf = (list) => list.split(" ").filter((idea) => idea !== "");
var rulesOf = (field) => TABLE[field].map(([needs, may, score, cells, kind]) => ({
  field,
  needs: ideasOf(needs),
  may: ideasOf(`${may} ${ALWAYS}`),
  score,
  ...cells === void 0 ? {} : { cells },
  ...kind === void 0 ? {} : { kind }
}));
var FIELD_RULES = new Map(
  FIELDS.map((field) => [field, rulesOf(field)])
);
var ALL_RULES = [...FIELD_RULES.values()].flat();
function fits(rule, reading2) {
  if (!rule.needs.every((idea) => reading2.has(idea))) return false;
  for (const idea of reading2) if (!rule.needs.includes(idea) && !rule.may.includes(idea)) return false;
  return true;
}

// src/domain/recognition/columns.ts
var OTHERS = [
  "recruiter",
  "manager",
  "interviewer",
  "client",
  "referral",
  "creator",
  "assigned",
  "other",
  "landline"
];
var SHARP = ["email", "phone", "linkedin"];
function columnsOf2(texts2, bands, rows, reader) {
  const plain2 = withoutNumbers(texts2);
  return texts2.map((header, at2) => {
    const band = bands[at2] ?? "";
    const bandIdeas = reader.read(band).readings[0];
    const ofOthers = bandIdeas !== void 0 && OTHERS.some((idea) => bandIdeas.has(idea));
    return {
      at: at2,
      header,
      band,
      meaning: meaningOf(ofOthers ? `${band} ${plain2[at2] ?? ""}` : plain2[at2] ?? "", reader),
      profile: profileOf(rows.map((row3) => row3[at2] ?? ""))
    };
  });
}
var NUMBERED = /^\s*(?:q|no\.?\s?)?\d{1,2}\s*[.):\-–]\s*(?=\p{L})/iu;
function withoutNumbers(texts2) {
  const named2 = texts2.filter((text6) => text6 !== "");
  const numbered = named2.filter((text6) => NUMBERED.test(text6)).length;
  const isCounted = numbered >= 4 && numbered >= named2.length * 0.7;
  return isCounted ? texts2.map((text6) => text6.replace(NUMBERED, "")) : texts2;
}
var TWO_THINGS = /^(.+?)\s*[/|&(（・、,\n](.+)$/s;
function meaningOf(header, reader) {
  const whole = reader.read(header);
  const [, first, second] = TWO_THINGS.exec(header.trim()) ?? [];
  if (first === void 0 || second === void 0 || saysSomething(whole)) return whole;
  const half = reader.read(first);
  return saysSomething(half) && !saysSomething(reader.read(second)) ? { ...half, known: half.known * 0.85 } : whole;
}
var saysSomething = ({ listed, readings }) => listed.length > 0 || ALL_RULES.some((rule) => readings.some((reading2) => fits(rule, reading2)));
var shortened = (header) => header.length > 40 ? `${header.slice(0, 39).trim()}…` : header;
function bestRule(field, column) {
  let best;
  for (const rule of FIELD_RULES.get(field) ?? []) {
    if (best !== void 0 && rule.score <= best.score) continue;
    if (rule.cells !== void 0 && !cellsAllow(rule, column.profile)) continue;
    if (column.meaning.readings.some((reading2) => fits(rule, reading2))) best = rule;
  }
  return best;
}
function cellsAllow({ cells, field }, profile) {
  if (cells === "proven") return cellEvidence(field, profile).factor > 1;
  if (profile.filled === 0) return cells !== "closed stages";
  const dates = Math.max(profile.share("date"), profile.dateNumbers);
  if (cells === "dates") return dates >= 0.25;
  if (cells === "no dates") return profile.share("date") < 0.5;
  if (cells === "several words") return profile.share("person") >= 0.6;
  if (cells === "stages") return profile.stages >= 0.6 && profile.closed > 0 && profile.distinct <= 20;
  return profile.closed > 0;
}
function trust(known, rule) {
  if (known >= 0.99) return 1;
  const isGuess = rule !== void 0 && rule.score < 0.75 && (rule.field === "name" || rule.field === "appliedDate");
  return (0.2 + 0.75 * known) * (isGuess ? 0.7 : 1);
}
function suits(field, column) {
  const listed = column.meaning.listed.includes(field);
  const rule = bestRule(field, column);
  if (!listed && rule === void 0) return null;
  const doubt = column.meaning.readings.some((reading2) => reading2.size === 1 && reading2.has("other")) ? 0.85 : 1;
  const said = listed ? 1 : (rule?.score ?? 0) * trust(column.meaning.known, rule) * doubt;
  const evidence = cellEvidence(field, column.profile);
  if (evidence.factor === 0) return null;
  const score = said * evidence.factor - column.at * 2e-4;
  return {
    score,
    because: `Header “${shortened(column.header)}”; ${evidence.says}.`,
    ...rule?.kind === void 0 ? {} : { kind: rule.kind }
  };
}
function isContradicted({ meaning, profile }) {
  const rules2 = ALL_RULES.filter((rule) => meaning.readings.some((reading2) => fits(rule, reading2)));
  return rules2.length > 0 && rules2.every((rule) => rule.cells === "dates" && !cellsAllow(rule, profile));
}
function fromCellsAlone(field, column) {
  const { profile, meaning } = column;
  if (profile.filled < 3) return null;
  const isOfOthers = meaning.readings.some((reading2) => OTHERS.some((idea) => idea !== "other" && reading2.has(idea)));
  const isKnown = !meaning.isUnknown && !(field === "name" && isContradicted(column));
  if (isKnown && (isOfOthers || !(SHARP.includes(field) || field === "stage"))) return null;
  if (isKnown && SHARP.includes(field) && meaning.readings.some((reading2) => reading2.has("other"))) return null;
  const found = (share, what) => share >= 0.6 ? {
    score: 0.5 + 0.1 * share - column.at * 2e-4,
    because: `The header doesn’t say it; ${countOf(profile, share)} ${what}.`
  } : null;
  if (field === "email") return found(profile.share("email"), "hold an address");
  if (field === "phone") return found(profile.share("phone"), "look like a phone number");
  if (field === "linkedin") return found(profile.share("linkedin"), "are LinkedIn links");
  if (field === "stage") {
    const isPipeline = profile.distinct >= 3 && profile.distinct <= 15 && profile.closed > 0 && profile.active >= 0.25;
    return isPipeline && profile.length < 24 ? found(profile.active + profile.closed, "are stage words") : null;
  }
  if (field === "name" && profile.distinct / profile.filled > 0.6) {
    const share = profile.share("person");
    return share >= 0.7 ? found(share * 0.9, "look like names") : null;
  }
  return null;
}

// src/domain/recognition/header-row.ts
var DEEPEST_HEADER = 40;
var LONGEST_HEADER = 120;
function findHeader(rows, reader = headerReader()) {
  let best = null;
  const deepest = Math.min(rows.length, DEEPEST_HEADER);
  for (let row3 = 0; row3 < deepest; row3 += 1) {
    const points = headerPoints(rows[row3] ?? [], reader) + dataBelow(rows, row3) - repeatedBelow(rows, row3);
    if (points > 0 && (best === null || points > best.points)) best = { row: row3, points };
  }
  if (best === null) return null;
  return placeAt(rows, best.row, reader);
}
function placeAt(rows, found, reader) {
  const width = widthOf(rows);
  const upper = textsOf2(rows[found] ?? [], width);
  const below = textsOf2(rows[found + 1] ?? [], width);
  if (continuesHeader(rows[found + 1] ?? [], upper, reader)) {
    const bands = spread(upper, below);
    return { row: found + 1, texts: below.map((text6, column) => text6 === "" ? upper[column] ?? "" : text6), bands };
  }
  const above = textsOf2(rows[found - 1] ?? [], width);
  const isBand = above.filter((text6) => text6 !== "").length >= 2;
  return { row: found, texts: upper, bands: isBand ? spread(above, upper) : upper.map(() => "") };
}
function spread(band, below) {
  let current = "";
  return below.map((text6, column) => {
    const own = band[column] ?? "";
    if (own !== "") current = own;
    return text6 === "" ? "" : current;
  });
}
function continuesHeader(row3, upper, reader) {
  let named2 = 0;
  let inGaps = 0;
  let filled3 = 0;
  for (const [column, cell] of row3.entries()) {
    if (isBlank2(cell)) continue;
    filled3 += 1;
    if (!isHeaderText(cell)) return false;
    if (!reader.read(cell).isUnknown) named2 += 1;
    if ((upper[column] ?? "") === "") inGaps += 1;
  }
  return filled3 >= 2 && named2 / filled3 >= 0.6 && inGaps >= 1;
}
var widthOf = (rows) => rows.reduce((most, row3) => Math.max(most, row3.length), 0);
function textsOf2(row3, width) {
  return Array.from({ length: width }, (_, column) => {
    const cell = row3[column] ?? "";
    return typeof cell === "object" || typeof cell === "boolean" ? "" : String(cell).trim();
  });
}
function isHeaderText(cell) {
  if (typeof cell !== "string" || cell.trim().length > LONGEST_HEADER) return false;
  const shape3 = shapeOf(cell);
  return shape3 !== "email" && shape3 !== "date" && shape3 !== "phone" && shape3 !== "url" && shape3 !== "linkedin";
}
function headerPoints(row3, reader) {
  let texts2 = 0;
  let data = 0;
  let long = 0;
  const fields = /* @__PURE__ */ new Map();
  const seen2 = /* @__PURE__ */ new Set();
  let repeated = 0;
  for (const cell of row3) {
    if (isBlank2(cell)) continue;
    if (!isHeaderText(cell)) {
      data += 1;
      continue;
    }
    const text6 = cell.trim();
    if (shapeOf(text6) === "number") {
      data += 0.5;
      continue;
    }
    texts2 += 1;
    if (text6.length > 60) long += 1;
    if (seen2.has(text6)) repeated += 1;
    seen2.add(text6);
    const meaning = reader.read(text6);
    if (meaning.known < 0.6 && meaning.listed.length === 0) continue;
    let bestRule2 = { field: "known", score: 0.25 };
    if (meaning.listed[0] !== void 0) bestRule2 = { field: meaning.listed[0], score: 1 };
    for (const rule of ALL_RULES) {
      if (rule.score > bestRule2.score && meaning.readings.some((reading2) => fits(rule, reading2))) bestRule2 = rule;
    }
    const score = bestRule2.score * meaning.known;
    if (bestRule2.field === "known") fields.set(`known ${text6}`, meaning.isUnknown ? 0 : score);
    else fields.set(bestRule2.field, Math.max(fields.get(bestRule2.field) ?? 0, score));
  }
  let named2 = 0;
  for (const score of fields.values()) named2 += score;
  return named2 + 0.05 * texts2 - 0.8 * data - 0.4 * long - 0.3 * repeated;
}
function dataBelow(rows, row3) {
  const columns = new Set((rows[row3] ?? []).flatMap((cell, column) => isBlank2(cell) ? [] : [column]));
  if (columns.size < 2) return -0.5;
  let covered = 0;
  let looked = 0;
  let typed = 0;
  for (const below of rows.slice(row3 + 1, row3 + 6)) {
    if (below.every((cell) => isBlank2(cell))) continue;
    looked += 1;
    covered += below.filter((cell, column) => !isBlank2(cell) && columns.has(column)).length / columns.size;
    typed += below.filter((cell, column) => columns.has(column) && !isBlank2(cell) && !isHeaderText(cell)).length;
  }
  if (looked === 0) return 0;
  const contrast = headerLike(rows[row3] ?? []) ? Math.min(3, typed / looked) * 0.5 : 0;
  return covered / looked * 0.8 + contrast;
}
function repeatedBelow(rows, row3) {
  const later = rows.slice(row3 + 1, row3 + 31);
  let again = 0;
  for (const [column, cell] of (rows[row3] ?? []).entries()) {
    if (isBlank2(cell)) continue;
    if (later.some((other) => other[column] === cell)) again += 1;
    if (!isHeaderText(cell) && typeof cell === "string" && isSameBelow(shapeOf(cell), column, later)) again += 3;
  }
  return (isAmidData(rows, row3) ? 5 : 0) + again * 0.7 + row3 * 0.02;
}
function isAmidData(rows, row3) {
  const above = rows.slice(0, row3).map((cells) => cells.findIndex((cell) => shapeOf(cell) === "email"));
  const columns = above.filter((column) => column >= 0);
  const isAddress = (column) => shapeOf(rows[row3]?.[column] ?? "") === "email" || isSameBelow("email", column, rows.slice(row3 + 1, row3 + 31));
  return columns.length >= 2 && columns.some(isAddress);
}
function isSameBelow(shape3, column, later) {
  const filled3 = later.map((other) => other[column] ?? "").filter((cell) => !isBlank2(cell));
  return filled3.length >= 2 && filled3.filter((cell) => shapeOf(cell) === shape3).length >= filled3.length * 0.5;
}
var headerLike = (row3) => row3.every((cell) => isBlank2(cell) || isHeaderText(cell) && shapeOf(cell) !== "number");

// src/domain/recognition/assignment.ts
function bestAssignment(scores) {
  const fields = scores.length;
  const real = scores[0]?.length ?? 0;
  const columns = real + fields;
  const cost = (field, column) => -Math.max(0, scores[field]?.[column] ?? 0);
  const fieldPrice = new Array(fields + 1).fill(0);
  const columnPrice = new Array(columns + 1).fill(0);
  const holder = new Array(columns + 1).fill(0);
  const cameFrom = new Array(columns + 1).fill(0);
  for (let field = 1; field <= fields; field += 1) {
    holder[0] = field;
    let at2 = 0;
    const slack = new Array(columns + 1).fill(Infinity);
    const used = new Array(columns + 1).fill(false);
    do {
      used[at2] = true;
      const holding = holder[at2] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column] === true) continue;
        const reduced = cost(holding - 1, column - 1) - (fieldPrice[holding] ?? 0) - (columnPrice[column] ?? 0);
        if (reduced < (slack[column] ?? Infinity)) {
          slack[column] = reduced;
          cameFrom[column] = at2;
        }
        if ((slack[column] ?? Infinity) < step) {
          step = slack[column] ?? Infinity;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column] === true) {
          const held = holder[column] ?? 0;
          fieldPrice[held] = (fieldPrice[held] ?? 0) + step;
          columnPrice[column] = (columnPrice[column] ?? 0) - step;
        } else {
          slack[column] = (slack[column] ?? Infinity) - step;
        }
      }
      at2 = next;
    } while (holder[at2] !== 0);
    while (at2 !== 0) {
      const previous = cameFrom[at2] ?? 0;
      holder[at2] = holder[previous] ?? 0;
      at2 = previous;
    }
  }
  const answer = new Array(fields).fill(null);
  for (let column = 1; column <= real; column += 1) {
    const field = (holder[column] ?? 0) - 1;
    if ((scores[field]?.[column - 1] ?? 0) > 0) answer[field] = column - 1;
  }
  return answer;
}

// src/domain/recognition/mapping.ts
var WEAKEST = 0.45;
var SURE_STAGE = 0.7;
var better = (one, other) => one === null || other !== null && other.score > one.score ? other : one;
function mapColumns(columns) {
  const readings = withSiblings(columns);
  const found = FIELDS.map((field) => {
    const byHeader = readings.map((column) => suits(field, column));
    const isNamed = byHeader.some((suit) => suit !== null && suit.score >= (field === "stage" ? SURE_STAGE : WEAKEST));
    if (isNamed) return byHeader;
    return readings.map((column, index) => better(byHeader[index] ?? null, fromCellsAlone(field, column)));
  });
  const scores = found.map((row3) => row3.map((suit) => suit !== null && suit.score >= WEAKEST ? suit.score : 0));
  const assigned = bestAssignment(scores);
  const mapping = byField(() => null);
  FIELDS.forEach((field, index) => {
    const at2 = assigned[index] ?? null;
    const suit = at2 === null ? null : found[index]?.[at2];
    const column = at2 === null ? void 0 : columns[at2];
    if (suit === null || suit === void 0 || column === void 0) return;
    mapping[field] = toFound(column, suit);
  });
  return mapping;
}
var toFound = (column, suit) => ({
  column: column.at + 1,
  header: column.header,
  confidence: Math.round(Math.max(0, Math.min(1, suit.score)) * 100) / 100,
  because: suit.because,
  ...suit.kind === void 0 ? {} : { kind: suit.kind }
});
function withSiblings(given) {
  const columns = meetingDates(pressedActions(currentJobs(given)));
  const says2 = (column, field) => (suits(field, column)?.score ?? 0) >= 0.8;
  const halves = firstAndLast(columns);
  if (halves !== null) return halves;
  const hasFirst = columns.some((column) => says2(column, "firstName"));
  const hasLast = columns.some((column) => says2(column, "lastName"));
  if (hasFirst === hasLast) return columns;
  const missing = hasFirst ? "lastName" : "firstName";
  return columns.map((column) => {
    const isBare = column.meaning.readings.some(
      (reading2) => reading2.has("name") && [...reading2].every((idea) => idea === "name" || idea === "filler")
    );
    if (!isBare || says2(column, "firstName") || says2(column, "lastName")) return column;
    return { ...column, meaning: { ...column.meaning, listed: [missing], readings: [] } };
  });
}
function firstAndLast(columns) {
  const only = (idea) => (column) => column.meaning.readings.some((reading2) => reading2.size === 1 && reading2.has(idea)) && suits(idea === "last" ? "lastName" : "firstName", named(column, idea)) !== null;
  const first = columns.find((column) => /^\W*first\W*$/i.test(column.header) && only("ordinal")(column));
  const last = columns.find(only("last"));
  if (first === void 0 || last === void 0) return null;
  return columns.map(
    (column) => column === first ? named(column, "ordinal") : column === last ? named(column, "last") : column
  );
}
var named = (column, idea) => ({
  ...column,
  meaning: { ...column.meaning, listed: [idea === "last" ? "lastName" : "firstName"], readings: [] }
});
function currentJobs(columns) {
  const says2 = ({ meaning }, idea) => meaning.readings.some((ideas) => ideas.has(idea));
  if (!columns.some((column) => says2(column, "company"))) return columns;
  return columns.map((column) => {
    const { profile } = column;
    const isEachDifferent = profile.filled >= 10 && profile.distinct / profile.filled > 0.8;
    const isPlain = says2(column, "job") && !says2(column, "apply") && !says2(column, "appliedFor") && !says2(column, "id");
    return isEachDifferent && isPlain ? { ...column, meaning: { ...column.meaning, readings: [] } } : column;
  });
}
function pressedActions(columns) {
  const isBare = ({ meaning }) => meaning.readings.some(
    (ideas) => ideas.has("action") && [...ideas].every((idea) => idea === "action" || idea === "filler")
  );
  if (columns.some((column) => (suits("nextStepDue", column)?.score ?? 0) >= WEAKEST)) return columns;
  return columns.map(
    (column) => isBare(column) ? { ...column, meaning: { ...column.meaning, readings: [] } } : column
  );
}
function meetingDates(columns) {
  const isMeeting = (ideas) => ideas.has("time") && !ideas.has("date") && [...ideas].every((idea) => idea === "time" || idea === "interview" || idea === "scheduled");
  const isMet = columns.some((column) => column.meaning.readings.some((ideas) => ideas.has("interviewer")));
  const hasDay = columns.some((column) => (suits("interviewDate", column)?.score ?? 0) >= WEAKEST);
  if (!columns.some((column) => column.meaning.readings.some(isMeeting)) && !(isMet && !hasDay)) return columns;
  return columns.map((column) => {
    const isBare = column.meaning.readings.some((ideas) => ideas.size === 1 && ideas.has("date"));
    return isBare ? { ...column, meaning: { ...column.meaning, listed: ["interviewDate"], readings: [] } } : column;
  });
}

// src/domain/recognition/refusal.ts
var IDENTITY2 = ["name", "firstName", "lastName", "email", "phone", "linkedin"];
var RECRUITING = [
  "stage",
  "role",
  "appliedDate",
  "source",
  "interviewDate",
  "decision",
  "owner",
  "nextStep",
  "feedback",
  "linkedin",
  "lastTouch"
];
var says = (column, idea) => column.meaning.readings.some((reading2) => reading2.has(idea));
var OURS2 = ["apply", "appliedFor", "interview", "interviewer", "recruiter", "recruiting", "cv", "feedback"];
function refusalOf(columns, mapping, named2) {
  const has = (field) => mapping[field] !== null;
  const recruiting = RECRUITING.filter((field) => has(field)).length;
  const aboutPeople = columns.some(
    (column) => says(column, "person") || says(column, "apply") || says(column, "recruiter") || says(column, "cv")
  );
  const others = otherList(columns, mapping, named2, recruiting);
  if (others !== null) return others;
  const alien = columns.filter((column) => says(column, "alien")).length;
  const identified = IDENTITY2.some((field) => has(field));
  const isEventLog = columns.filter((column) => says(column, "log")).length >= 2;
  if (isEventLog && repeats(columns, mapping))
    return "It holds several rows for each person: a log of what happened, not one row a candidate.";
  if (!has("stage") && !has("role") && isMostlyRepeated(columns, mapping))
    return "The same people stand in it again and again: a log of what happened, not one row a candidate.";
  const isNameless2 = !has("name") && !has("firstName") && !has("lastName");
  const namesCompanies = columns.some(({ meaning }) => meaning.readings.some(isJustCompany));
  const isJobSeekers = isNameless2 && (has("company") || !identified && namesCompanies);
  if (isJobSeekers) return "It lists companies instead of people: a job-seeker’s own list of applications.";
  if (!identified) {
    if (alien === 0 && aboutPeople && has("appliedDate") && (has("role") || has("source") || has("stage"))) return null;
    if (idRepeats(columns))
      return "It holds several rows for each candidate: a log of events, not one row a candidate.";
    return "No column says who the candidate is: none holds names, addresses or phone numbers.";
  }
  if (!has("email") && !has("phone") && isFigures(columns, mapping))
    return "It holds figures for each name: a report, not a list of candidates.";
  const onlyAddress = !has("name") && !has("firstName") && !has("lastName");
  if (onlyAddress && recruiting === 0)
    return "It holds addresses without a name, a stage or a date: nothing to follow up by.";
  if (recruiting === 0 && !aboutPeople && !has("email") && !has("phone"))
    return "Nothing in it speaks of candidates: no stage, job, source, interview or date of application.";
  return null;
}
function otherList(columns, mapping, named2, recruiting) {
  const saying = (idea) => columns.filter((column) => says(column, idea));
  const isNamed = (idea) => named2.readings.some((reading2) => reading2.has(idea));
  const stages2 = mapping.stage === null ? void 0 : columns[mapping.stage.column - 1]?.profile;
  const isPerson = mapping.email !== null || mapping.phone !== null || mapping.stage !== null;
  const ours = OURS2.filter((idea) => saying(idea).length > 0 || isNamed(idea)).length + (isPerson && saying("person").length > 0 || isNamed("person") ? 1 : 0) + (stages2 !== void 0 && stages2.active >= 0.25 && stages2.ended > 0 ? 2 : 0);
  const alien = saying("alien");
  const staff = saying("staff");
  const isAlien = alien.length > ours || alien.length >= 2 && alien.length >= recruiting;
  if (!isAlien && (ours > 0 || staff.length === 0 && !isNamed("staff"))) return null;
  const example = [.../* @__PURE__ */ new Set([...alien, ...staff])].slice(0, 2).map(({ header }) => `“${header}”`).join(", ");
  return example === "" ? "Its name and its columns speak of another kind of list, not of candidates." : `Columns such as ${example} belong to another kind of list, not to one of candidates.`;
}
var isJustCompany = (reading2) => reading2.has("company") && [...reading2].every((idea) => idea === "company" || idea === "name" || idea === "filler");
function repeats(columns, mapping) {
  const at2 = (mapping.email ?? mapping.name ?? mapping.lastName)?.column;
  const profile = at2 === void 0 ? void 0 : columns[at2 - 1]?.profile;
  return profile === void 0 || profile.filled < 4 || profile.distinct / profile.filled < 0.8;
}
function isMostlyRepeated(columns, mapping) {
  const at2 = (mapping.email ?? mapping.name)?.column;
  const profile = at2 === void 0 ? void 0 : columns[at2 - 1]?.profile;
  return profile !== void 0 && profile.filled >= 8 && profile.distinct / profile.filled < 0.5;
}
var idRepeats = (columns) => columns.some(
  (column) => says(column, "person") && says(column, "id") && column.profile.filled >= 6 && column.profile.distinct / column.profile.filled < 0.8
);
function isFigures(columns, mapping) {
  if (mapping.stage !== null || mapping.appliedDate !== null || mapping.role !== null || mapping.interviewDate !== null)
    return false;
  const filled3 = columns.filter(({ profile }) => profile.filled >= 2);
  const numeric = filled3.filter(({ profile }) => profile.share("number") > 0.7).length;
  return numeric >= 2 && numeric >= filled3.length * 0.5;
}

// src/domain/recognition/warnings.ts
var IN_WORDS = {
  DMY: "day, month, year",
  MDY: "month, day, year",
  YMD: "year, month, day"
};
function warningsOf(understood) {
  const { sheetName, header, data, mapping, stages: stages2, dateOrder } = understood;
  const warnings = [];
  if (mapping.role === null)
    warnings.push(`No column says which job: the tab’s name, “${sheetName}”, is used as the role.`);
  if (mapping.email === null)
    warnings.push(
      "No column holds e-mail addresses: drafts have no recipient, and a person in two rows is not noticed."
    );
  if (mapping.name === null && mapping.firstName === null && mapping.lastName === null) {
    warnings.push("No column holds names: candidates are shown by what else identifies them.");
  }
  if (mapping.stage === null) {
    const among = mapping.decision === null ? "everybody" : `whoever has no word in “${mapping.decision.header}”`;
    warnings.push(`No column holds stages: ${among} counts as being worked with.`);
  }
  if (mapping.owner === null) {
    warnings.push("No column says whose candidate it is: one list goes to the managers, or to whoever sets this up.");
  } else if (headerReader().read(mapping.owner.header).readings.some((reading2) => reading2.has("manager"))) {
    warnings.push(
      `“${mapping.owner.header}” names hiring managers, not recruiters: they are mailed only after you agree.`
    );
  }
  if (mapping.lastTouch === null)
    warnings.push("No column says when somebody last heard from you: everybody is asked about once.");
  else if (mapping.lastTouch.kind === "proxy") {
    warnings.push(
      `“${mapping.lastTouch.header}” may change without a word to the candidate: it is used only if you tick it.`
    );
  }
  warnings.push(...duplicates(header.texts));
  const unnamed = header.texts.filter(
    (text6, column) => text6 === "" && data.some((row3) => !isBlank2(row3[column] ?? ""))
  ).length;
  if (unnamed > 0)
    warnings.push(
      `${unnamed === 1 ? "One column has" : `${unnamed} columns have`} values but no header, and ${unnamed === 1 ? "is" : "are"} left alone.`
    );
  const totals3 = data.filter((row3) => isTotalsRow(row3)).length;
  if (totals3 > 0)
    warnings.push(`${totals3 === 1 ? "One totals row is" : `${totals3} totals rows are`} not counted as a candidate.`);
  const unsure = Object.values(stages2).filter(({ certain }) => !certain).length;
  if (unsure > 0)
    warnings.push(
      `${unsure === 1 ? "One stage word is" : `${unsure} stage words are`} not certain: please say what they mean.`
    );
  for (const [column, { unreadable, decidedBy, undecided, order }] of Object.entries(dateOrder)) {
    const [first] = unreadable;
    if (first !== void 0) {
      warnings.push(
        unreadable.length === 1 ? `One value in “${column}” can’t be read as a date: row ${first.row}. It stays as it is.` : `${unreadable.length} values in “${column}” can’t be read as dates, the first in row ${first.row}. They stay as they are.`
      );
    }
    if (decidedBy === 0 && undecided > 0)
      warnings.push(
        `No value in “${column}” tells whether day or month comes first; it is read as ${IN_WORDS[order]}.`
      );
  }
  return warnings;
}
function duplicates(texts2) {
  const counts = /* @__PURE__ */ new Map();
  for (const text6 of texts2) if (text6 !== "") counts.set(text6, (counts.get(text6) ?? 0) + 1);
  return [...counts].flatMap(([text6, count2]) => count2 > 1 ? [`${count2} columns are called “${text6}”.`] : []);
}

// src/domain/recognition/recognise.ts
var ROWS_LOOKED_AT = 200;
var DATE_FIELDS = ["appliedDate", "interviewDate", "lastTouch", "nextStepDue"];
function recognise(sheetName, cells, options = {}) {
  const reader = options.words === void 0 ? headerReader() : new HeaderReader(options.words);
  const header = findHeader(cells, reader);
  if (header === null) {
    const looked = Math.min(cells.length, 40);
    const where = looked === 0 ? "The tab is empty" : `Row 1 to ${looked} hold no header with a name or an address`;
    return refusedTab(sheetName, `${where}.`);
  }
  const below = cells.slice(header.row + 1);
  const columns = columnsOf2(header.texts, header.bands, below.slice(0, ROWS_LOOKED_AT), reader);
  const mapping = mapColumns(columns);
  const refused2 = refusalOf(columns, mapping, reader.read(sheetName));
  const skipped = rowsBeforeData(below, mapping);
  const data = below.slice(skipped);
  const counter = rowCounter(mapping, header.texts, data);
  const isCandidate = data.map((row3) => counter.isCandidate(row3));
  const unread = Math.max(0, (options.rowsInSheet ?? 0) - cells.length);
  const found = {
    sheet: sheetName,
    headerRow: header.row + 1,
    firstDataRow: header.row + 2 + skipped,
    rows: isCandidate.filter(Boolean).length + unread,
    mapping
  };
  if (refused2 !== null) {
    return { ...found, isCandidateSheet: false, refused: refused2, stages: {}, dateOrder: {}, warnings: [] };
  }
  const stages2 = stagesOf(data, isCandidate, mapping.stage);
  const dateOrder = dateOrders(data, isCandidate, found.firstDataRow, mapping, options);
  const warnings = warningsOf({ sheetName, header, data, mapping, stages: stages2, dateOrder });
  return { ...found, isCandidateSheet: true, refused: null, stages: stages2, dateOrder, warnings };
}
var noMapping = () => byField(() => null);
var refusedTab = (sheet, refused2) => ({
  sheet,
  isCandidateSheet: false,
  refused: refused2,
  headerRow: 0,
  firstDataRow: 0,
  rows: 0,
  mapping: noMapping(),
  stages: {},
  dateOrder: {},
  warnings: []
});
function stagesOf(data, isCandidate, column) {
  if (column === null) return {};
  const values = /* @__PURE__ */ new Set();
  data.forEach((row3, index) => {
    const cell = row3[column.column - 1] ?? "";
    if (isCandidate[index] === true && typeof cell !== "object" && !isBlank2(cell)) values.add(String(cell));
  });
  return meaningsOf([...values], { column: column.header });
}
function dateOrders(data, isCandidate, firstRow, mapping, options) {
  const shared = {
    firstRow,
    ...options.locale === void 0 ? {} : { locale: options.locale },
    ...options.today === void 0 ? {} : { today: options.today }
  };
  const columns = DATE_FIELDS.flatMap((field) => mapping[field] ?? []).map((found) => {
    const values = data.map((row3, index) => isCandidate[index] === true ? row3[found.column - 1] ?? "" : "");
    return { header: found.header, values, order: readDates(values, shared).order };
  });
  const clearest = columns.filter(({ order }) => order.order !== "YMD" && order.decidedBy > 0).sort((a, b) => b.order.decidedBy - a.order.decidedBy)[0];
  const orders = /* @__PURE__ */ Object.create(null);
  for (const { header, values, order } of columns) {
    const isOpen = order.decidedBy === 0 && order.undecided > 0;
    orders[header] = isOpen && clearest !== void 0 ? readDates(values, { ...shared, neighbour: clearest.order.order }).order : order;
  }
  return orders;
}

// src/domain/recognition/rounds.ts
var GOOD_ENOUGH = 0.6;
function furtherInterviews(headers, rows, taken) {
  const columns = columnsOf2(headers, [], rows, headerReader());
  return columns.flatMap((column) => {
    if (taken.has(column.at + 1)) return [];
    const found = suits("interviewDate", column);
    return found !== null && found.score >= GOOD_ENOUGH ? [column.at + 1] : [];
  });
}

// src/app/set-up/interpret-tab.ts
function understand(look, locale, today) {
  const recognition = recognise(look.sheet, look.cells, { locale, today });
  return { look, recognition, fingerprint: fingerprintOf2(look, recognition) };
}
function recognisedColumns({ mapping }, marked = {}) {
  const taken = new Set(Object.values(marked));
  return Object.fromEntries(
    FIELDS.map((field) => {
      const found = mapping[field]?.column ?? null;
      return [field, marked[field] ?? (taken.has(found) ? null : found)];
    })
  );
}
var dataOf = (look, { firstDataRow }) => look.cells.slice(firstDataRow - 1);
var headerOf = (look, { headerRow }, column) => textOf3(look.cells[headerRow - 1]?.[column - 1] ?? "");
function stageCounts(look, place, choice) {
  const counts = /* @__PURE__ */ new Map();
  const columns = [choice.stage, choice.decision].filter((column) => typeof column === "number");
  for (const row3 of dataOf(look, place)) {
    for (const column of columns) {
      const word = textOf3(row3[column - 1] ?? "");
      if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
function wordMeanings(look, place, choice) {
  const meanings = /* @__PURE__ */ Object.create(null);
  for (const column of [choice.decision, choice.stage]) {
    if (typeof column !== "number") continue;
    const words = dataOf(look, place).map((row3) => textOf3(row3[column - 1] ?? ""));
    Object.assign(meanings, meaningsOf([...new Set(words)], { column: headerOf(look, place, column) }));
  }
  return meanings;
}
function stagesOf2(look, place, choice, chosen) {
  const words = [...stageCounts(look, place, choice).keys()];
  const meanings = wordMeanings(look, place, choice);
  const stages2 = /* @__PURE__ */ Object.create(null);
  for (const word of words) {
    const own = Object.prototype.hasOwnProperty.call(chosen, word) ? chosen[word] : void 0;
    const phase = PHASES.find((known) => known === own?.phase) ?? meanings[word]?.phase ?? "unknown";
    stages2[word] = { phase, told: own?.told ?? meanings[word]?.told === true };
  }
  return stages2;
}
function markedFields(look, recognition, choice, locale, today) {
  const fields = FIELDS.flatMap((field) => {
    const column = choice[field] ?? null;
    if (column === null) return [];
    const found = recognition.mapping[field];
    const kind = field === "lastTouch" ? found?.column === column ? found.kind ?? "contact" : "contact" : null;
    return [{ field, column, order: orderOf(look, recognition, field, column, locale, today), kind }];
  });
  if (!fields.some(({ field }) => field === "interviewDate")) return fields;
  const { headerRow } = recognition;
  const rounds = furtherInterviews(
    (look.cells[headerRow - 1] ?? []).map(textOf3),
    dataOf(look, recognition),
    new Set(fields.map(({ column }) => column))
  );
  const further = rounds.map((column, index) => {
    const order = orderOf(look, recognition, "interviewDate", column, locale, today);
    return { field: "interviewDate", column, order, kind: null, round: index + 2 };
  });
  return [...fields, ...further];
}
function orderOf(look, recognition, field, column, locale, today) {
  if (!DATE_FIELDS.includes(field)) return null;
  const cells = dataOf(look, recognition).map((row3) => row3[column - 1] ?? "");
  const shared = { firstRow: recognition.firstDataRow, locale, today };
  const { order } = readDates(cells, shared);
  const neighbour = clearestOrder(recognition);
  const isOpen = order.decidedBy === 0 && order.undecided > 0;
  return isOpen && neighbour !== null ? readDates(cells, { ...shared, neighbour }).order.order : order.order;
}
function clearestOrder({ dateOrder }) {
  const [clearest] = Object.values(dateOrder).filter(({ order, decidedBy }) => order !== "YMD" && decidedBy > 0).sort((one, other) => other.decidedBy - one.decidedBy);
  return clearest?.order ?? null;
}
function asTab(look, headerRow, fields, setUp2) {
  const header = look.cells[headerRow - 1] ?? [];
  const marked = new Map(fields.filter(({ round }) => round === void 0).map((one) => [one.field, one]));
  const rows = [];
  look.cells.slice(headerRow).forEach((theirs2, index) => {
    const cells = look.allCells[headerRow + index] ?? theirs2;
    if (theirs2.some((cell) => cell !== "" && cell !== false)) rows.push({ row: headerRow + 1 + index, cells });
  });
  return {
    sheetId: look.sheetId,
    sheet: look.sheet,
    headerRow,
    setUp: setUp2,
    fields: byField((field) => {
      const found = marked.get(field);
      if (found === void 0) return null;
      const { column, order, kind } = found;
      return { column, header: textOf3(header[column - 1] ?? ""), order, kind };
    }),
    interviews: fields.filter(({ field }) => field === "interviewDate").map(({ column, order, round }) => ({ name: interviewName(round ?? 1), column, order })),
    ours: Object.fromEntries(ALL_OUR_COLUMNS.map((column) => [column, null])),
    rows
  };
}
function fingerprintOf2(look, recognition) {
  const header = (look.cells[recognition.headerRow - 1] ?? []).slice(0, look.lastColumn).map(textOf3);
  const words = [...stageCounts(look, recognition, recognisedColumns(recognition)).keys()].sort();
  return `${hash(JSON.stringify([look.sheetId, recognition.headerRow, look.lastColumn, header]))}${hash(JSON.stringify(words))}`;
}
function hash(text6) {
  let value = 2166136261;
  for (let index = 0; index < text6.length; index += 1) {
    value = Math.imul(value ^ text6.charCodeAt(index), 16777619);
  }
  return (value >>> 0).toString(36).padStart(7, "0");
}

// src/app/friday/recipients.ts
function recipientsOf(candidates, settings, today) {
  return addresseesOf(candidates, settings, today).owners.map(({ owner, address, says: says2, rows }) => ({
    owner,
    address: address ?? "",
    candidates: rows,
    says: says2
  }));
}

// src/app/set-up/preview.ts
var SAMPLES = 3;
function previewOf(look, context) {
  const refusal = refusalOf2(look);
  if (refusal !== null) return refusal;
  const understood = understand(look, context.locale, context.moment.today);
  const { recognition } = understood;
  if (!recognition.isCandidateSheet) {
    return refused(recognition.refused ?? "This tab does not look like a list of candidates.");
  }
  const choice = recognisedColumns(recognition, look.marked);
  const candidates = candidatesAsOf(understood, choice, context);
  return {
    kind: "preview",
    sheetId: look.sheetId,
    sheet: look.sheet,
    alreadySetUp: look.setUp?.done === true,
    firstLine: firstLineOf(candidates, context.moment.today),
    whoCanRead: "Everyone who can open this file can read what is logged, the touch log and the feedback too. Nothing leaves the file but the mails to your team.",
    headerRow: recognition.headerRow,
    rows: recognition.rows,
    fields: FIELDS.map((field) => previewField(field, choice[field] ?? null, recognition)),
    columns: columnsOf3(look, recognition),
    stages: previewStages(look, recognition, choice, context.settings.stages),
    adds: look.setUp?.done === true ? [] : addsOf(look),
    leaves: [
      "Your columns, their order, formats, formulas, notes and colours stay exactly as they are.",
      "Nothing is ever written into a column of yours.",
      `Menu → ${MENU} → Take the tracker off gives the sheet back as it was.`
    ],
    warnings: [...look.leftOver === null ? [] : [COPY], ...recognition.warnings],
    recipients: recipientsOf(candidates, context.settings, context.moment.today),
    fingerprint: understood.fingerprint
  };
}
var COPY = "This tab is a copy of a tracker. Its columns of Close the Loop are made anew, and its rows are candidates of their own.";
function refusalOf2(look) {
  if (look.isOurs) {
    return refused(`“${look.sheet}” belongs to Close the Loop. Open the tab with your candidates.`);
  }
  const [locked] = look.locked;
  return locked === void 0 ? null : refused(locked);
}
function candidatesAsOf({ look, recognition }, choice, context) {
  const { moment, locale } = context;
  const setUp2 = look.setUp ?? {
    startDay: moment.today,
    setUpBy: context.user,
    proxyCounts: false,
    done: false,
    fields: [],
    insertAfter: look.lastColumn,
    gridColumns: look.gridColumns
  };
  const fields = markedFields(look, recognition, choice, locale, moment.today);
  const stages2 = { ...stagesOf2(look, recognition, choice, {}), ...context.settings.stages };
  return context.firstLook(asTab(look, recognition.headerRow, fields, setUp2), { ...context.settings, stages: stages2 }).candidates;
}
function previewField(field, column, { mapping }) {
  const found = mapping[field];
  const asChosen = { confidence: 1, because: "As it was set up.", kind: found?.kind ?? null };
  const { confidence, because: because2, kind } = column === null || column === found?.column ? found ?? NOT_FOUND : asChosen;
  return { field, label: FIELD_LABELS[field], column, confidence, because: because2, kind: kind ?? null };
}
var NOT_FOUND = { confidence: 0, because: "No column of this tab looks like it.", kind: null };
function columnsOf3(look, { headerRow, firstDataRow }) {
  const header = look.cells[headerRow - 1] ?? [];
  const below = look.cells.slice(firstDataRow - 1);
  return header.flatMap((cell, index) => {
    const samples = [];
    for (const row3 of below) {
      const sample = sampleOf(row3[index] ?? "");
      if (sample !== "" && !samples.includes(sample)) samples.push(sample);
      if (samples.length === SAMPLES) break;
    }
    const text6 = textOf3(cell);
    if (text6 === "" && samples.length === 0) return [];
    return [{ column: index + 1, header: text6 === "" ? `Column ${index + 1}` : text6, samples }];
  });
}
var UNKNOWN2 = { phase: "unknown", certain: false, told: false };
function sampleOf(cell) {
  if (typeof cell === "object") return isoOf(cell.day);
  return textOf3(cell).slice(0, 80);
}
function previewStages(look, recognition, choice, known) {
  const counts = stageCounts(look, recognition, choice);
  const meanings = wordMeanings(look, recognition, choice);
  return [...counts].map(([stage, count2]) => {
    const own = known[stage];
    const { phase, certain, told: told2 } = own === void 0 ? meanings[stage] ?? UNKNOWN2 : { ...own, certain: true };
    return { stage, count: count2, phase, certain: certain && phase !== "unknown", told: told2 === true };
  });
}
function addsOf(look) {
  return [
    "Three columns at the right: Follow-up, Next word by, Last word from us.",
    "A fourth, Waiting on, when you first say whom you wait for.",
    "Two hidden columns that remember who each row is and what was logged.",
    "Colours on the Follow-up and the name cell; your own rules keep their place.",
    "Five tabs, once per file: Touch log, Settings, Dashboard, Friday log, Waiting now.",
    "A warning before somebody types into these columns and tabs.",
    "A timer of yours that runs every Friday afternoon and every morning.",
    ...look.hasFilter ? ["Your filter is extended over the new columns, with what it shows now."] : []
  ];
}

// src/app/reports/unreadable-cells.ts
function problemsOf(scan, log) {
  if (scan === null) return { kind: "problems", cells: [] };
  const inSettings = scan.settings.problems.map((one) => ({ sheet: "Settings", column: "", ...one }));
  const inLog = log().read().problems.map((one) => ({ sheet: "Touch log", column: "", ...one }));
  return { kind: "problems", cells: [...scan.problems, ...inSettings, ...inLog].slice(0, MOST_SHOWN) };
}
var MOST_SHOWN = 200;

// src/app/reports/owed-report.ts
function reportOf(scan) {
  const { today } = scan.moment;
  const next = nextBlitz(today, scan.settings.policy);
  const [tab] = scan.tabs;
  return {
    kind: "report",
    today: isoOf(today),
    nextBlitz: isoOf(next),
    tracker: {
      sheet: tab?.sheet ?? "",
      headerRow: tab?.headerRow ?? 0,
      candidates: scan.candidates.length,
      columns: tab?.headers ?? {}
    },
    owed: scan.candidates.flatMap(
      ({ listed, followUps }) => followUps.filter(({ dueOn }) => dueOn < next).map((followUp) => ({
        row: listed.row,
        candidate: listed.name,
        owner: listed.owner,
        ...owedLine(followUp, today)
      }))
    ),
    unconfirmed: scan.candidates.flatMap(
      ({ listed, standing }) => isQuestion(standing.kind) ? [
        {
          row: listed.row,
          candidate: listed.name,
          owner: listed.owner,
          phase: listed.phase,
          why: standing.kind === "no contact date" ? "No contact date yet" : `Still active? ${standing.why}`
        }
      ] : []
    )
  };
}

// src/domain/candidate/requisition.ts
function othersOn(role, rows, hiredId = null) {
  const wanted = asCompared(role);
  if (wanted === "") return [];
  return rows.filter((row3) => row3.id !== hiredId && asCompared(row3.role) === wanted && !isClosed(row3.phase) && !row3.decided).map((row3) => ({ id: row3.id, ticked: row3.phase !== "interview" && row3.phase !== "offer" }));
}

// src/app/candidate/close-requisition.ts
function othersOnJob(tracker, candidateId, moment) {
  const scan = tracker.scan(moment);
  const one = scan?.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (scan === null || one === void 0) return refused("This candidate’s row is not in the tracker any more.");
  const named2 = new Map(scan.candidates.map(({ candidate, listed }) => [candidate.id, listed]));
  return {
    kind: "others",
    role: one.listed.role,
    others: proposed(scan, one).flatMap(({ id: id2, ticked }) => {
      const listed = named2.get(id2);
      if (listed === void 0) return [];
      return [{ candidateId: id2, name: listed.name, stage: listed.stage, row: listed.row, ticked }];
    })
  };
}
function closeRequisition(ports, closing, moment) {
  return record(ports, closing, moment, (one, base, around) => closingEvents2(closing, one, base, around), "all");
}
function closingEvents2(closing, one, base, { scan, latest }) {
  if (closing.openings < 0) return refused("Say how many openings remain; none is 0.");
  if (closing.what === "cancelled" && closing.openings > 0) {
    return refused("A cancelled job has no openings left. Say 0, or that it was filled.");
  }
  const { role } = one.listed;
  const left = closing.what === "filled" ? `, ${closing.openings} openings remain` : "";
  const summary = `${role}: ${closing.what}${left}`;
  const note = { ...base("note"), kind: "note", summary };
  const told2 = `${closing.ticked.length} ${closing.ticked.length === 1 ? "person is" : "people are"} to be told`;
  const says2 = `Noted: ${role} is ${closing.what}. ${told2}.`;
  if (latest.some(({ id: id2 }) => id2 === note.id)) return { events: [], says: says2, undo: [] };
  const may = new Set(proposed(scan, one).map(({ id: id2 }) => id2));
  if (closing.ticked.some((id2) => !may.has(id2))) {
    return refused("Somebody ticked is not on this job any more. Open the list again.");
  }
  const decisions = closing.ticked.map((id2) => ({
    ...base(`decided ${id2}`),
    candidateId: id2,
    kind: "decision",
    decision: "rejected",
    ticked: true,
    summary
  }));
  return { events: [...decisions, note], says: says2, undo: [] };
}
function proposed(scan, one) {
  const rows = scan.candidates.map(({ candidate, listed }) => ({
    id: candidate.id,
    role: listed.role,
    phase: candidate.phase,
    decided: decisionOf(candidate) !== null
  }));
  return othersOn(one.listed.role, rows, one.candidate.phase === "hired" ? one.candidate.id : null);
}

// src/app/candidate/selected-card.ts
var LOCK_WAIT_MS7 = 5e3;
function selectionOf(ports, known, moment) {
  const { sheetId, row: row3 } = ports.cursor();
  const peeked = ports.tabs.peek(sheetId, row3);
  const key = selectionKey(sheetId, row3, peeked ?? NO_ROW, moment.today);
  if (known === key) return { kind: "same" };
  if (peeked === null) return nobody(
    key,
    "This tab is no tracker yet.",
    /* isTracker= */
    false
  );
  if (row3 <= peeked.tab.headerRow) return nobody(
    key,
    "Select a candidate’s row.",
    /* isTracker= */
    true
  );
  const alone = rowAt(peeked, row3);
  const scan = ofOneRow(ports.tracker, () => alone?.tab ?? null, moment) ?? ports.tracker.scan(moment);
  const idCell2 = cellAt({ row: row3, cells: peeked.cells }, peeked.tab.ours.id);
  const id2 = typeof idCell2 === "string" ? idIn(idCell2) : null;
  const one = scan?.candidates.find(({ listed }) => listed.sheetId === sheetId && listed.row === row3);
  if (scan === null || one === void 0)
    return nobody(
      key,
      "There is no candidate in this row.",
      /* isTracker= */
      true
    );
  if (id2 === null) {
    const saved2 = ports.lock.hold(
      LOCK_WAIT_MS7,
      () => (
        // Looked at once more under the lock: others may have written since.
        untilRowsStand(() => ports.tracker.save(ports.tracker.scan(moment) ?? scan))
      )
    ) ?? scan;
    const seen2 = saved2.candidates.find(({ listed }) => listed.sheetId === sheetId && listed.row === row3) ?? one;
    const written = ports.tabs.peek(sheetId, row3) ?? NO_ROW;
    return cardFor(ports, saved2, seen2.candidate.id, selectionKey(sheetId, row3, written, moment.today));
  }
  return cardFor(ports, scan, one.candidate.id, key);
}
function cardById(ports, candidateId, moment) {
  const scan = lookAt3(
    ports,
    candidateId,
    ports.cursor(),
    /* nearby= */
    false,
    moment
  );
  if (scan === null) return nobody(
    "",
    "There is no tracker in this file.",
    /* isTracker= */
    false
  );
  const one = scan.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (one === void 0)
    return nobody(
      "",
      "This candidate’s row is not in the tracker any more.",
      /* isTracker= */
      true
    );
  const { sheetId, row: row3 } = one.listed;
  const there = ports.tracker.rowIn(scan, one) ?? NO_ROW;
  return cardFor(ports, scan, candidateId, selectionKey(sheetId, row3, there, moment.today));
}
function cardFor(ports, scan, candidateId, key) {
  const one = scan.candidates.find(({ candidate }) => candidate.id === candidateId);
  if (one === void 0) return nobody(
    key,
    "There is no candidate in this row.",
    /* isTracker= */
    true
  );
  if (isErased(one.candidate)) {
    return nobody(
      key,
      "Erased, as they asked. This row is yours to delete.",
      /* isTracker= */
      true
    );
  }
  return { kind: "card", key, card: cardOf(scan, one, [...ports.log().readTail().events, ...scan.news]) };
}

// src/app/candidate/pause-or-wait.ts
var LONGEST_PAUSE_DAYS = 92;
function setAside(ports, change, moment) {
  return record(ports, change, moment, (one, base) => asideEvents(change, one, base(change.what), moment.today));
}
function asideEvents(change, one, base, today) {
  const { name } = one.listed;
  const done2 = (event, says2) => ({ events: [event], says: says2, undo: [] });
  switch (change.what) {
    case "pause": {
      const wakeOn = change.wakeOn === null ? null : dayOf(change.wakeOn);
      const reason = change.reason.trim();
      if (reason === "") return refused("Say why it is quiet: a pause without a reason is only silence.");
      if (wakeOn === null || wakeOn <= today) return refused("Choose the day on which the pause ends, after today.");
      if (wakeOn > today + LONGEST_PAUSE_DAYS) {
        return refused(`A pause ends by ${formatDay(today + LONGEST_PAUSE_DAYS)} at the latest; it can be made again.`);
      }
      const pause = { since: today, wakeOn, reason, candidateKnows: change.candidateKnows };
      const limit = change.candidateKnows ? "" : " They do not know of it, so they still hear from us within the week.";
      return done2({ ...base, kind: "pause", pause }, `Paused until ${formatDay(wakeOn)}: ${name}.${limit}`);
    }
    case "end pause":
      return done2({ ...base, kind: "pause ended" }, `The pause of ${name} is over.`);
    case "waiting on":
      if (change.whom === null) return refused("Choose whom you are waiting for.");
      return done2(
        { ...base, kind: "waiting on", waitingOn: { whom: change.whom, since: today } },
        `Noted: waiting on ${change.whom === "us" ? "us" : `the ${change.whom}`}. ${name} still hears from us weekly.`
      );
    case "do not contact":
      return done2(
        { ...base, kind: "do not contact", on: true, summary: change.reason },
        `Noted: ${name} is not to be contacted. Only an open decision stays owed.`
      );
    case "contact again":
      return done2(
        { ...base, kind: "do not contact", on: false, summary: change.reason },
        `Noted: ${name} may be contacted again.`
      );
  }
}

// src/app/candidate/settle-promise.ts
function settlePromise(ports, change, moment) {
  return record(ports, change, moment, (one, base) => promiseEvents(change, one, base(change.what), moment.today));
}
function promiseEvents(change, one, event, today) {
  const promise = one.candidate.history.openPromises.find(({ id: id2 }) => id2 === change.promiseId);
  if (promise === void 0) return refused("This promise is not open any more. Select the row again.");
  const base = { ...event, refersTo: promise.id, summary: promise.text };
  const { name } = one.listed;
  switch (change.what) {
    case "keep":
      return { events: [{ ...base, kind: "promise kept" }], says: `Kept: what was promised to ${name}.` };
    case "release":
      return {
        events: [{ ...base, kind: "promise released" }],
        says: `Noted: ${name} released us from it.`,
        undo: []
      };
    case "move": {
      if (today > promise.dueOn) {
        return refused(
          `It was promised for ${formatDay(promise.dueOn)}, and that day has passed: it cannot be moved any more. Keep it late, or say that they released us.`
        );
      }
      const dueOn = change.dueOn === null ? null : dayOf(change.dueOn);
      if (dueOn === null || dueOn === promise.dueOn) return refused("Choose the new day that you agreed on.");
      if (dueOn < today) return refused("The new day has passed already. Choose a later one.");
      return {
        events: [{ ...base, kind: "promise moved", dueOn }],
        says: `Agreed anew with ${name}: by ${formatDay(dueOn)}.`,
        undo: []
      };
    }
  }
}

// src/app/set-up/set-up.ts
var LOCK_WAIT_MS8 = 3e4;
function turnIntoTracker(ports, choices, moment) {
  return ports.lock.hold(LOCK_WAIT_MS8, () => setUp(ports, choices, moment)) ?? BUSY;
}
function setUp(ports, choices, moment) {
  const { workshop, workbook } = ports;
  const look = workshop.look(choices.sheetId);
  if (look === null) return refused("The tab that the preview showed is gone. Open the preview again.");
  const refusal = refusalOf2(look);
  if (refusal !== null) return refusal;
  const understood = understand(look, workbook.locale, moment.today);
  if (understood.fingerprint !== choices.fingerprint) {
    return refused("The columns or stages of this tab have changed since the preview. Open the preview again.");
  }
  const chosen = columnsFrom(choices.columns, look);
  if ("kind" in chosen) return chosen;
  const badStage = Object.entries(choices.stages).find(([, { phase }]) => !PHASES.some((known) => known === phase));
  if (badStage !== void 0) return refused(`“${badStage[1].phase}” is not a phase. Choose one for “${badStage[0]}”.`);
  if (look.leftOver !== null) {
    workshop.clearTab(look);
    return setUp(ports, choices, moment);
  }
  const { recognition } = understood;
  const { headerRow } = recognition;
  const fields = markedFields(look, recognition, chosen.columns, workbook.locale, moment.today);
  const stages2 = stagesOf2(look, recognition, chosen.columns, choices.stages);
  if (look.setUp?.done === true) return chooseAnew(ports, look, fields, stages2, moment);
  const plan = look.setUp ?? {
    startDay: moment.today,
    setUpBy: ports.user,
    proxyCounts: choices.proxyCounts,
    done: false,
    fields: fields.map(({ field }) => field),
    insertAfter: look.lastColumn,
    gridColumns: look.gridColumns
  };
  const before = ports.settings();
  const settings = {
    ...before,
    setUpBy: before.setUpBy === "" ? ports.user : before.setUpBy,
    stages: { ...before.stages, ...stages2 }
  };
  const tab = { ...asTab(look, headerRow, fields, plan), ours: ourPlaces(look, plan) };
  const scan = ports.tracker.firstLook(tab, settings, moment);
  ports.schedule.install(settings);
  const health = fridayHealth(ports.marks.all(), settings, moment, ports.editors());
  workshop.markTab(look, plan, headerRow, fields);
  workshop.addColumns(look, headerRow, plan);
  const made = workshop.addTabs({
    common: {
      values: { setUpBy: ports.user, lead: ports.user, trackerId: workbook.id },
      stages: settings.stages,
      events: scan.news.length
    },
    furniture: { figures: dashboardView(scan, scan.news, health), tabs: [tab] }
  });
  if (!made.includes("settings")) workshop.addStages(stages2);
  workshop.readRules(look.sheetId);
  const people2 = saved(ports, tab, scan, settings, moment);
  if (people2 === null) return refused(`“${look.sheet}” is gone. Somebody removed it while it was being set up.`);
  workshop.addRules(tab);
  workshop.finishTab(look.sheetId, plan);
  if (!made.includes("dashboard") || !made.includes("waiting now")) ports.showAnew();
  workshop.show(look.sheetId);
  const how = people2 === 1 ? "1 candidate" : `${people2} candidates`;
  return done(look.sheet, people2, `“${look.sheet}” is a tracker now: ${how}.`);
}
function saved({ tracker, workshop }, tab, first, settings, moment) {
  return untilRowsStand((again) => {
    const now = again ? workshop.readTab(tab.sheetId) : null;
    if (again && now === null) return null;
    const scan = now === null ? first : tracker.firstLook(now, settings, moment);
    tracker.save(scan, { formatted: true });
    return scan.candidates.length;
  });
}
function ourPlaces({ ours }, { insertAfter }) {
  const at2 = (column) => ours[column] ?? insertAfter + 1 + OUR_COLUMNS.indexOf(column);
  return {
    followUp: at2("followUp"),
    nextWordBy: at2("nextWordBy"),
    lastWord: at2("lastWord"),
    waitingOn: ours.waitingOn,
    id: at2("id"),
    state: at2("state")
  };
}
function chooseAnew(ports, look, fields, stages2, moment) {
  const { workshop, tracker } = ports;
  const settings = ports.settings();
  const moved = fields.filter(({ field, column, round }) => round === void 0 && look.marked[field] !== column);
  const chosen = new Set(fields.map(({ field }) => field));
  const dropped = FIELDS.filter((field) => typeof look.marked[field] === "number" && !chosen.has(field));
  const meant2 = Object.entries(stages2).filter(([word, { phase, told: told2 }]) => {
    const known = settings.stages[word];
    return known?.phase !== phase || known.told !== told2;
  });
  if (moved.length + dropped.length + meant2.length === 0) {
    const there = tracker.scan(moment)?.candidates.filter((one) => one.listed.sheetId === look.sheetId);
    return done(look.sheet, there?.length ?? 0, `“${look.sheet}” is a tracker already. Nothing was changed.`);
  }
  if (meant2.length > 0) workshop.addStages(Object.fromEntries(meant2));
  if (moved.length + dropped.length > 0) workshop.markFields(look.sheetId, fields);
  const tab = workshop.readTab(look.sheetId);
  if (tab === null) return refused(`“${look.sheet}” is gone. Somebody removed it meanwhile.`);
  const scan = tracker.firstLook(tab, ports.settings(), moment);
  tracker.save(scan, { anew: true });
  workshop.addRules(tab);
  ports.showAnew();
  const columns = [...moved.map(({ field }) => field), ...dropped].map((field) => `“${FIELD_LABELS[field]}”`);
  const what = [...columns, ...meant2.map(([word]) => `the stage “${word}”`)].join(", ");
  return done(look.sheet, scan.candidates.length, `Changed in “${look.sheet}”: ${what}.`);
}
var done = (sheet, candidates, says2) => ({
  kind: "set up",
  sheet,
  candidates,
  says: says2
});
function columnsFrom(given, look) {
  const columns = {};
  const taken = /* @__PURE__ */ new Map();
  for (const [name, column] of Object.entries(given)) {
    const field = FIELDS.find((known) => known === name);
    if (field === void 0) return refused(`“${name}” is not a field that the tracker knows.`);
    if (column === null) continue;
    if (column < 1 || column > look.lastColumn) return refused(`Column ${column} is not a column of this tab.`);
    const other = taken.get(column);
    if (other !== void 0) return refused(`Column ${column} was given to “${other}” and to “${field}”. Choose one.`);
    taken.set(column, field);
    columns[field] = column;
  }
  if (!WHO.some((field) => columns[field] !== void 0)) {
    return refused("Choose the column that holds the candidates’ names, or their addresses.");
  }
  return { columns };
}

// src/app/candidate/take-back.ts
var SUMMARY = {
  mistake: "logged by mistake",
  "did not arrive": "did not arrive"
};
function takeBack(ports, input, moment) {
  return record(
    ports,
    input,
    moment,
    (one, base, around) => takeBackEvents(input, eventsOf(input, around, ports), one.listed.name, base)
  );
}
function eventsOf(input, { latest }, ports) {
  const ofThem = (events) => events.filter((event) => event.candidateId === input.candidateId && input.eventIds.includes(event.id));
  const found = ofThem(latest);
  return found.length >= input.eventIds.length ? found : ofThem(ports.log().read().events);
}
function takeBackEvents(input, known, name, baseOf) {
  const summary = SUMMARY[input.why];
  const events = [];
  for (const id2 of new Set(input.eventIds)) {
    const event = known.find((each) => each.id === id2);
    if (event === void 0) return refused("This is not in the touch log any more. Nothing was taken back.");
    const base = baseOf(`back ${id2}`);
    switch (event.kind) {
      case "touch":
      case "inbound":
      case "promise kept":
      case "decision":
      case "confirmed":
        events.push({ ...base, kind: "take back", refersTo: id2, summary });
        break;
      case "promise":
        events.push({ ...base, kind: "promise released", refersTo: id2, summary });
        break;
      case "feedback":
      case "note":
        break;
      default:
        return refused(`“${event.kind}” cannot be taken back. Say on the card what is true now.`);
    }
  }
  return { events, says: `Taken back for ${name}: ${summary}.`, undo: [] };
}

// src/app/friday/start-for-team.ts
function getTeam(deps, moment) {
  const scan = deps.tracker.scan(moment);
  if (scan === null) return NO_TRACKER;
  const { candidates, settings } = scan;
  return { kind: "team", started: settings.started, recipients: recipientsOf(candidates, settings, moment.today) };
}
function startForTeam(deps, recipients, moment) {
  const scan = deps.tracker.scan(moment);
  if (scan === null) return NO_TRACKER;
  const candidates = new Set(scan.candidates.map(({ listed }) => bareAddress(listed.email)));
  const confirmed = [];
  for (const { owner, address: text6 } of recipients) {
    if (owner.trim() === "" || text6.trim() === "") continue;
    const address = bareAddress(text6);
    if (address === null)
      return refused(`“${text6}”, the address of ${owner}, is not one address. Nothing was started.`);
    if (candidates.has(address)) {
      return refused(`${address} is also a candidate’s address, so it cannot be a recruiter’s. Nothing was started.`);
    }
    confirmed.push({ name: owner.trim(), address });
  }
  const lines = withoutSecondLines(confirmed, scan.settings);
  deps.settings.confirm(lines, deps.user);
  deps.schedule.install(scan.settings);
  return { kind: "done", says: startedSentence(scan, lines, moment) };
}
function withoutSecondLines(confirmed, settings) {
  const isName = ({ name, address }) => bareAddress(name) !== address;
  const named2 = new Set(
    [...settings.recruiters, ...confirmed.filter(isName)].map(({ address }) => bareAddress(address))
  );
  return confirmed.filter((each) => isName(each) || !named2.has(each.address));
}
function startedSentence(scan, confirmed, moment) {
  const { settings, candidates } = scan;
  const recruiters = confirmed.map(({ name, address }) => ({
    name,
    address,
    morningNote: true,
    fridayMail: true,
    leave: []
  }));
  const known = {
    ...settings,
    recruiters: [
      ...settings.recruiters.filter(
        (each) => !confirmed.some(({ name }) => name.toLowerCase() === each.name.toLowerCase())
      ),
      ...recruiters
    ]
  };
  const n = addresseesOf(candidates, known, moment.today).addressees.length;
  const { blitz } = settings.policy;
  const today = moment.minute < blitz.hour * 60 ? moment.today - 1 : moment.today;
  const on = formatDay(nextBlitz(today, settings.policy));
  const who = n === 1 ? "1 person gets a list" : `${n} people get their lists`;
  return `Started. ${who} on ${on}, between ${clock(blitz.hour)} and ${clock(blitz.hour + 1)}.`;
}
var clock = (hour) => `${hour % 24}:00`;

// src/contract/validate.ts
var BadArgument = class extends Error {
  constructor(says2) {
    super(says2);
    this.says = says2;
    this.name = "BadArgument";
  }
};
var refuse = (at2, wants) => {
  throw new BadArgument(`“${at2}” should be ${wants}. Close the sidebar, open it again and try once more.`);
};
var text5 = (longest) => (value, at2) => {
  if (typeof value !== "string") return refuse(at2, "a text");
  if (value.length > longest) return refuse(at2, `at most ${longest} characters long; it has ${value.length}`);
  return value;
};
var flag2 = (value, at2) => typeof value === "boolean" ? value : refuse(at2, "yes or no (true or false)");
var wholeNumber = (value, at2) => typeof value === "number" && Number.isSafeInteger(value) ? value : refuse(at2, "a whole number");
var orNull = (reader) => (value, at2) => value === null || value === void 0 ? null : reader(value, at2);
var oneOf2 = (words) => (value, at2) => words.find((word) => word === value) ?? refuse(at2, `one of: ${words.join(", ")}`);
var listOf = (reader, most) => (value, at2) => {
  if (!Array.isArray(value)) return refuse(at2, "a list");
  if (value.length > most) return refuse(at2, `a list of at most ${most}`);
  return value.map((item, index) => reader(item, `${at2}[${index}]`));
};
var tableOf = (reader, most) => (value, at2) => {
  const entries = Object.entries(plainObject(value, at2));
  if (entries.length > most) return refuse(at2, `a table of at most ${most} entries`);
  const table2 = /* @__PURE__ */ Object.create(null);
  for (const [key, item] of entries) table2[key] = reader(item, `${at2}.${key}`);
  return table2;
};
var shape2 = (parts) => (value, at2) => {
  const source = plainObject(value, at2);
  const read = {};
  for (const key of Object.keys(parts)) {
    read[key] = parts[key](
      Object.prototype.hasOwnProperty.call(source, key) ? source[key] : void 0,
      `${at2}.${key}`
    );
  }
  return read;
};
var isoDay = (value, at2) => typeof value === "string" && dayOf(value) !== null ? value : refuse(at2, "a day of the calendar, written as 2026-11-20");
function plainObject(value, at2) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(at2, "an object");
  return value;
}

// src/contract/arguments.ts
var LONGEST_TEXT2 = 49999;
var LONGEST_ID2 = 200;
var LONGEST_PART = 8e3;
var MOST_STAGES = 5e3;
var MOST_RECIPIENTS = 1e3;
var MOST_TICKED = 2e4;
var id = text5(LONGEST_ID2);
var free = text5(LONGEST_TEXT2);
var part = text5(LONGEST_PART);
var readTouch = shape2({
  candidateId: id,
  what: oneOf2(["spoke", "mailed", "messaged", "met", "voicemail", "no answer", "they wrote"]),
  on: isoDay,
  summary: free,
  scheduling: flag2,
  needsAnswer: flag2,
  promise: orNull(shape2({ text: free, dueOn: isoDay })),
  keeps: listOf(id, 100),
  key: id
});
var readClosing = shape2({
  candidateId: id,
  on: isoDay,
  what: oneOf2(["spoke", "mailed", "messaged", "met"]),
  decision: oneOf2(["rejected", "withdrawn", "hired"]),
  feedback: shape2({ requirement: part, seen: part, nextStep: part }),
  summary: free,
  key: id
});
var readAnswer = shape2({
  candidateId: id,
  answer: oneOf2(["active", "not active", "told", "not told"]),
  lastWord: orNull(isoDay),
  key: id
});
var readTakeBack = shape2({
  candidateId: id,
  eventIds: listOf(id, 100),
  why: oneOf2(["mistake", "did not arrive"]),
  key: id
});
var readInterviewAnswer = shape2({
  candidateId: id,
  interviewId: id,
  answer: oneOf2(["held", "moved", "cancelled", "no-show"]),
  movedTo: orNull(isoDay),
  key: id
});
var readPromiseChange = shape2({
  candidateId: id,
  promiseId: id,
  what: oneOf2(["keep", "move", "release"]),
  dueOn: orNull(isoDay),
  key: id
});
var readAside = shape2({
  candidateId: id,
  what: oneOf2(["pause", "end pause", "waiting on", "do not contact", "contact again"]),
  wakeOn: orNull(isoDay),
  candidateKnows: flag2,
  reason: part,
  whom: orNull(oneOf2(["us", "hiring manager", "candidate", "client"])),
  key: id
});
var readGoneAnswer = shape2({
  candidateId: id,
  what: oneOf2(["moved", "told"]),
  key: id
});
var readErase = shape2({ candidateIds: listOf(id, MOST_TICKED), key: id });
var readGoneName = orNull(free);
var readRequisition = shape2({
  candidateId: id,
  what: oneOf2(["filled", "cancelled"]),
  openings: wholeNumber,
  ticked: listOf(id, MOST_TICKED),
  key: id
});
var readChoices = shape2({
  sheetId: wholeNumber,
  fingerprint: text5(LONGEST_ID2),
  columns: tableOf(orNull(wholeNumber), 50),
  stages: tableOf(shape2({ phase: text5(LONGEST_ID2), told: flag2 }), MOST_STAGES),
  proxyCounts: flag2
});
var readRecipients = listOf(
  shape2({ owner: free, address: text5(320), candidates: wholeNumber, says: free }),
  MOST_RECIPIENTS
);
var readSheetId = orNull(wholeNumber);
var readCandidateId = id;
var readKnownKey = orNull(free);
var readKeepLog = flag2;
var readSheetName = orNull(free);

// src/entry/sidebar-calls.ts
function withArgument(reader, name, work) {
  return (given) => {
    let argument;
    try {
      argument = reader(given, name);
    } catch (problem) {
      if (problem instanceof BadArgument) return { kind: "refused", says: problem.says };
      throw problem;
    }
    return work(wire(), argument);
  };
}
function withTrusted(reader, name, work) {
  return (given) => work(wire(), reader(given, name));
}
var calls = {
  getPreview: withArgument(readSheetId, "sheetId", (wired, sheetId) => {
    const look = wired.workshop.look(sheetId ?? wired.workshop.activeSheetId());
    if (look === null) return { kind: "refused", says: "This tab is gone. Open the preview again." };
    const settings = wired.common.readSettings(wired.zone);
    return previewOf(look, {
      moment: wired.moment,
      locale: wired.workbook.locale,
      user: wired.user,
      settings: settings.setUpBy === "" ? { ...settings, setUpBy: wired.user } : settings,
      firstLook: (tab, as) => wired.tracker.firstLook(tab, as, wired.moment)
    });
  }),
  turnIntoTracker: withArgument(
    readChoices,
    "choices",
    (wired, choices) => turnIntoTracker(wired.setUp(), choices, wired.moment)
  ),
  undoSetUp: withArgument(readKeepLog, "keepLog", (wired, keepLog) => undoSetUp(wired.undo(), keepLog)),
  getSelection: withTrusted(
    readKnownKey,
    "known",
    (wired, known) => selectionOf(wired.selection(), known, wired.moment)
  ),
  getCard: withTrusted(readCandidateId, "candidateId", (wired, id2) => cardById(wired.selection(), id2, wired.moment)),
  logTouch: withArgument(readTouch, "touch", (wired, touch) => logTouch(wired.card(), touch, wired.moment)),
  closeLoop: withArgument(readClosing, "closing", (wired, closing) => closeLoop(wired.record(), closing, wired.moment)),
  answerQuestion: withArgument(
    readAnswer,
    "answer",
    (wired, answer) => answerQuestion(wired.card(), answer, wired.moment)
  ),
  takeBack: withArgument(readTakeBack, "input", (wired, input) => takeBack(wired.record(), input, wired.moment)),
  answerInterview: withArgument(
    readInterviewAnswer,
    "answer",
    (wired, answer) => answerInterview(wired.card(), answer, wired.moment)
  ),
  settlePromise: withArgument(
    readPromiseChange,
    "change",
    (wired, change) => settlePromise(wired.card(), change, wired.moment)
  ),
  setAside: withArgument(readAside, "change", (wired, change) => setAside(wired.card(), change, wired.moment)),
  getOthersOn: withArgument(
    readCandidateId,
    "candidateId",
    (wired, id2) => othersOnJob(wired.tracker, id2, wired.moment)
  ),
  closeRequisition: withArgument(
    readRequisition,
    "closing",
    (wired, closing) => closeRequisition(wired.record(), closing, wired.moment)
  ),
  getGone: withArgument(readGoneName, "name", (wired, name) => listGone(wired.erase(), name, wired.moment)),
  getProblems: () => {
    const wired = wire();
    return problemsOf(wired.tracker.scan(wired.moment), () => wired.common.log());
  },
  getErasure: withArgument(readCandidateId, "candidateId", (wired, id2) => erasureOf(wired.erase(), id2, wired.moment)),
  erase: withArgument(readErase, "input", (wired, input) => erase(wired.erase(), input, wired.moment)),
  answerGone: withArgument(
    readGoneAnswer,
    "answer",
    (wired, answer) => answerGone(wired.erase(), answer, wired.moment)
  ),
  getTeam: () => {
    const wired = wire();
    return getTeam(wired.team(), wired.moment);
  },
  startForTeam: withArgument(
    readRecipients,
    "recipients",
    (wired, recipients) => startForTeam(wired.team(), recipients, wired.moment)
  ),
  getFridayState: () => {
    const wired = wire();
    return getFridayState(wired.watch(), wired.moment);
  },
  takeOverFriday: () => takeOverFriday(wire().watch()),
  adoptTracker: () => adoptTracker(wire().watch()),
  sendFriday: () => {
    const wired = wire();
    return { kind: "done", says: doneSentence(runFriday(wired.friday(), wired.moment, "blitz")) };
  },
  getReport: () => {
    const wired = wire();
    const scan = wired.tracker.scanWithGone(wired.moment);
    return scan === null ? NO_TRACKER : reportOf(scan);
  },
  recogniseTabs: withTrusted(
    readSheetName,
    "sheetName",
    (wired, sheetName) => wired.workshop.looks().filter((look) => sheetName === null || look.sheet === sheetName).map(
      (look) => look.isOurs ? refusedTab(look.sheet, "It is one of Close the Loop’s own tabs, not a list of candidates.") : recognise(look.sheet, look.cells, { locale: wired.workbook.locale, today: wired.moment.today })
    )
  )
};

// src/app/on-edit.ts
var LOCK_WAIT_MS9 = 1e4;
function onEdited({ tracker, tabs, lock, settingsSheetId }, block, moment) {
  const tab = tabs.places().find(({ sheetId }) => sheetId === block.sheetId);
  if (tab === void 0) {
    if (block.sheetId === settingsSheetId()) lock.hold(LOCK_WAIT_MS9, () => saveNow(tracker, moment));
    return;
  }
  const { fields, interviews, ours, headerRow } = tab;
  const watched = [...Object.values(fields), ...interviews].map((field) => field?.column).concat(Object.values(ours).map((column) => column ?? void 0));
  const isWatched = (column) => column !== void 0 && column >= block.firstColumn && column <= block.lastColumn;
  if (block.lastRow <= headerRow || !watched.some(isWatched)) return;
  const oneCell = block.firstRow === block.lastRow && block.firstColumn === block.lastColumn;
  lock.hold(LOCK_WAIT_MS9, () => {
    const typed = { column: block.firstColumn, before: block.before };
    const scan = oneCell ? tracker.scanRow(() => rowOf(tabs, block), moment, typed) : null;
    if (scan === null) saveNow(tracker, moment);
    else tracker.save(scan);
  });
}
function rowOf(tabs, { sheetId, firstRow, firstColumn, before }) {
  const tab = rowAt(tabs.peek(sheetId, firstRow), firstRow)?.tab;
  const [row3] = tab?.rows ?? [];
  if (tab === void 0 || row3 === void 0) return null;
  const { fields, ours } = tab;
  const name = fields.name?.column;
  const renamed = firstColumn === name && nameChange(before, textOf3(cellAt(row3, name))) === "another";
  const decided2 = cellAt(row3, fields.decision?.column) !== "";
  return renamed || decided2 || [fields.email?.column, ours.id, ours.state].includes(firstColumn) ? null : tab;
}

// src/entry/triggers.ts
function onEdit(event) {
  const range = event?.range;
  if (range === void 0) return;
  const wired = wire();
  onEdited(
    wired.edit(),
    {
      sheetId: range.getSheet().getSheetId(),
      firstRow: range.getRow(),
      lastRow: range.getLastRow(),
      firstColumn: range.getColumn(),
      lastColumn: range.getLastColumn(),
      before: typeof event?.oldValue === "string" ? event.oldValue : ""
    },
    wired.moment
  );
}
function fridayRun(event) {
  const wired = wire();
  runFriday(wired.friday(timerOf(event)), wired.moment, "blitz");
}
function continueFridayRun() {
  const wired = wire();
  runFriday(wired.friday(), wired.moment, "continue");
}
function movedFridayRun() {
  const wired = wire();
  const friday = wired.friday();
  friday.schedule.clearOneOffs();
  runFriday(friday, wired.moment, "blitz");
}
function hourlyRun(event) {
  const wired = wire();
  const settings = wired.watch().settings();
  const { moment } = wired;
  const blitzZone = settings === null || settings.zone === "" ? moment : wired.clockIn(settings.zone);
  lookHourly(wired.friday(timerOf(event), "always"), settings, moment, blitzZone);
}
function morningRun(event) {
  const wired = wire();
  runMorning(wired.friday(timerOf(event), "always"), wired.moment);
}
var timerOf = (event) => typeof event?.triggerUid === "string" ? event.triggerUid : null;


;// ./src/entry/globals.ts




globalThis.onOpen = onOpen;
globalThis.onInstall = onInstall;
globalThis.onEdit = onEdit;
globalThis.setUpTracker = openSidebar;
globalThis.openSidebar = openSidebar;
globalThis.openTeam = openSidebar;
globalThis.refreshDashboardNow = refreshDashboardNow;
globalThis.repairTracker = repairTracker;
globalThis.takeTrackerOff = takeTrackerOff;
globalThis.fridayRun = fridayRun;
globalThis.continueFridayRun = continueFridayRun;
globalThis.movedFridayRun = movedFridayRun;
globalThis.morningRun = morningRun;
globalThis.hourlyRun = hourlyRun;
globalThis.sendMineNow = sendMineNow;
globalThis.showMyMail = showMyMail;
globalThis.runFridayNow = runFridayNow;
globalThis.getPreview = calls.getPreview;
globalThis.turnIntoTracker = calls.turnIntoTracker;
globalThis.undoSetUp = calls.undoSetUp;
globalThis.getSelection = calls.getSelection;
globalThis.getCard = calls.getCard;
globalThis.logTouch = calls.logTouch;
globalThis.closeLoop = calls.closeLoop;
globalThis.answerQuestion = calls.answerQuestion;
globalThis.takeBack = calls.takeBack;
globalThis.answerInterview = calls.answerInterview;
globalThis.settlePromise = calls.settlePromise;
globalThis.setAside = calls.setAside;
globalThis.getOthersOn = calls.getOthersOn;
globalThis.closeRequisition = calls.closeRequisition;
globalThis.getGone = calls.getGone;
globalThis.answerGone = calls.answerGone;
globalThis.getProblems = calls.getProblems;
globalThis.getErasure = calls.getErasure;
globalThis.erase = calls.erase;
globalThis.getTeam = calls.getTeam;
globalThis.startForTeam = calls.startForTeam;
globalThis.getFridayState = calls.getFridayState;
globalThis.takeOverFriday = calls.takeOverFriday;
globalThis.adoptTracker = calls.adoptTracker;
globalThis.sendFriday = calls.sendFriday;
globalThis.getReport = calls.getReport;
globalThis.recogniseTabs = calls.recogniseTabs;

/******/ })()
;