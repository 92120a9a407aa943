var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __reExport = (target, mod, secondTarget) => (__copyProps(target, mod, "default"), secondTarget && __copyProps(secondTarget, mod, "default"));
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// tools/mutation/fast-check.mjs
var fast_check_exports = {};
__export(fast_check_exports, {
  assert: () => assert2,
  default: () => fast_check_default
});
var fc = __toESM(require("fast-check"), 1);
__reExport(fast_check_exports, require("fast-check"));
var MOST_EXAMPLES = 100;
function assert2(property12, { numRuns = MOST_EXAMPLES, ...given } = {}) {
  return fc.assert(property12, {
    ...given,
    numRuns: Math.min(numRuns, MOST_EXAMPLES),
    seed: 20261120,
    endOnFailure: true
  });
}
var fast_check_default = { ...fc, assert: assert2 };

// src/domain/day.ts
var WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
var ERA_DAYS = 146097;
var MARCH_YEAR_ZERO = -693899;
function fromCivil(year, month, day3) {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day3 - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra + MARCH_YEAR_ZERO;
}
function civilOf(day3) {
  const shifted = day3 - MARCH_YEAR_ZERO;
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
function weekdayOf(day3) {
  return ((day3 + 5) % 7 + 7) % 7 + 1;
}
function isoWeekOf(day3) {
  const thursday = day3 - weekdayOf(day3) + 4;
  const { year } = civilOf(thursday);
  const week = Math.floor((thursday - fromCivil(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
}
function dayOf(iso) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return null;
  const day3 = fromCivil(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isoOf(day3) === iso ? day3 : null;
}
function isoOf(day3) {
  const civil = civilOf(day3);
  return `${padded(civil.year, 4)}-${padded(civil.month, 2)}-${padded(civil.day, 2)}`;
}
function formatDay(day3, show = {}) {
  let text3 = spoken.get(day3);
  if (text3 === void 0) {
    if (spoken.size >= MOST_SPOKEN) spoken.clear();
    text3 = inWords(day3);
    spoken.set(day3, text3);
  }
  return show.year === true ? `${text3} ${String(civilOf(day3).year)}` : text3;
}
var spoken = /* @__PURE__ */ new Map();
var MOST_SPOKEN = 2e3;
function inWords(day3) {
  const civil = civilOf(day3);
  return `${WEEKDAYS[weekdayOf(day3) - 1] ?? ""} ${String(civil.day)} ${MONTHS[civil.month - 1] ?? ""}`;
}
function padded(value, digits) {
  return String(value).padStart(digits, "0");
}

// src/domain/work-calendar.ts
var LONGEST_LEAVE_DAYS = 732;
function isWorkingDay(calendar, day3) {
  if (lately?.calendar !== calendar) lately = lookedUp(calendar, day3);
  const { from, days: days2 } = lately;
  const known = days2[day3 - from];
  if (known === void 0) return isWorking(calendar, day3);
  if (known !== NOT_LOOKED_UP) return known === WORKING;
  const works = isWorking(calendar, day3);
  days2[day3 - from] = works ? WORKING : OFF;
  return works;
}
function isWorking(calendar, day3) {
  const off = calendar.weekend.size < 7 && calendar.weekend.has(weekdayOf(day3));
  return !off && !calendar.holidays.has(day3);
}
var WINDOW_DAYS = 1024;
var NOT_LOOKED_UP = 0;
var WORKING = 1;
var OFF = 2;
var windows = /* @__PURE__ */ new WeakMap();
var lately = null;
function lookedUp(calendar, day3) {
  const known = windows.get(calendar);
  if (known !== void 0) return known;
  const fresh = { calendar, from: day3 - WINDOW_DAYS / 2, days: new Uint8Array(WINDOW_DAYS) };
  windows.set(calendar, fresh);
  return fresh;
}
function nextWorkingDay(calendar, day3) {
  return workingDayOnOrAfter(calendar, day3 + 1);
}
function workingDayOnOrBefore(calendar, day3) {
  let at = day3;
  while (!isWorkingDay(calendar, at)) at -= 1;
  return at;
}
function workingDayOnOrAfter(calendar, day3) {
  let at = day3;
  while (!isWorkingDay(calendar, at)) at += 1;
  return at;
}
function addBusinessDays(calendar, from, n) {
  let at = from;
  for (let counted = 0; counted < n; counted += 1) at = nextWorkingDay(calendar, at);
  return at;
}
function businessDaysBetween(calendar, from, to) {
  let count = 0;
  for (let at = from + 1; at <= to; at += 1) if (isWorkingDay(calendar, at)) count += 1;
  return count;
}
function withLeave(calendar, leave2) {
  const holidays2 = new Set(calendar.holidays);
  for (const { from, to } of leave2) {
    const last = Math.min(to, from + LONGEST_LEAVE_DAYS);
    for (let day3 = from; day3 <= last; day3 += 1) holidays2.add(day3);
  }
  return { weekend: calendar.weekend, holidays: holidays2 };
}

// src/domain/blitz.ts
function scheduledInWeekOf(day3, policy) {
  return day3 - weekdayOf(day3) + policy.blitz.weekday;
}
function blitzInWeekOf(day3, policy) {
  return workingDayOnOrBefore(policy.calendar, scheduledInWeekOf(day3, policy));
}
function nextBlitz(after3, policy) {
  if (lately2 === null || lately2.after !== after3 || lately2.policy !== policy) {
    lately2 = { after: after3, policy, run: firstRunAfter(after3, policy) };
  }
  return lately2.run;
}
var lately2 = null;
function firstRunAfter(after3, policy) {
  for (let day3 = after3; ; day3 += 7) {
    const run = blitzInWeekOf(day3, policy);
    if (run > after3) return run;
  }
}
function blitzOnOrBefore(day3, policy) {
  let found = blitzInWeekOf(day3 - 7, policy);
  for (let at = day3; ; at += 7) {
    const run = blitzInWeekOf(at, policy);
    if (run > day3) return found;
    found = run;
  }
}
function blitzWeekOf(day3, policy) {
  let week = day3;
  while (blitzInWeekOf(week + 7, policy) <= day3) week += 7;
  while (blitzInWeekOf(week, policy) > day3) week -= 7;
  return isoWeekOf(scheduledInWeekOf(week, policy));
}

// src/domain/phase.ts
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

// src/domain/standpoint.ts
function heardOn(candidate, today) {
  const heard3 = candidate.personLastWord;
  return heard3 !== null && heard3 <= today ? heard3 : null;
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
  const heard3 = heardOn(candidate, today);
  if (heard3 === null) return false;
  return candidate.history.lastWord !== null || candidate.appliedOn === null || heard3 >= candidate.appliedOn;
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
      return candidate.history.theyWroteOn !== null;
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
var YEAR_IS_NAMED_AFTER_DAYS = 300;

// src/domain/band.ts
var JUST_HEARD_BUSINESS_DAYS = 2;
var SHORTEST_EXEMPT_LIMIT_DAYS = 7;
function todayFrom(owed2, candidate, policy, today) {
  const pressing = workingDayOnOrBefore(policy.calendar, owed2.actBy - 1);
  const heard3 = owed2.rule === "week" ? heardOn(candidate, today) : null;
  if (heard3 === null || owed2.dueOn - heard3 < SHORTEST_EXEMPT_LIMIT_DAYS) return pressing;
  return Math.max(pressing, addBusinessDays(policy.calendar, heard3, JUST_HEARD_BUSINESS_DAYS + 1));
}
function bandOf(owed2, candidate, policy, today) {
  if (today > owed2.dueOn || today >= todayFrom(owed2, candidate, policy, today)) return "today";
  return owed2.dueOn < nextBlitz(today, policy) ? "next week" : "later";
}

// src/domain/follow-up.ts
var RULES = ["week", "answer", "interview", "reply", "promise", "close", "hold", "hand-over"];

// src/domain/rules/owe.ts
var nothing = [];
function oweByCalendar(rule, dueOn, why2, policy) {
  return [{ rule, dueOn, actBy: workingDayOnOrBefore(policy.calendar, dueOn), band: "later", why: why2 }];
}
function oweOn(rule, dueOn, why2) {
  return [{ rule, dueOn, actBy: dueOn, band: "later", why: why2 }];
}
function sayDay(day3, today) {
  return Math.abs(today - day3) > YEAR_IS_NAMED_AFTER_DAYS ? formatDay(day3, { year: true }) : formatDay(day3);
}

// src/domain/unconfirmed.ts
function isUnconfirmed(candidate, policy, today) {
  return kindOf(candidate, policy, today) !== null;
}
function unconfirmed(candidate, policy, today) {
  const kind = kindOf(candidate, policy, today);
  if (kind === null) return null;
  if (kind === "no contact date") return { kind, why: "When did they last hear from us?" };
  const heard3 = heardInThisProcess(candidate, today);
  if (heard3 !== null) return { kind, why: `Last word from us on ${sayDay(heard3, today)}` };
  const applied2 = sayDay(candidate.appliedOn ?? today, today);
  return { kind, why: `Applied on ${applied2}, and no word from us is known` };
}
function kindOf(candidate, policy, today) {
  if (candidate.phase === "sourced" || isOver(candidate)) return null;
  const { confirmed, addedOn, doNotContact } = candidate.history;
  if (confirmed !== null || doNotContact !== null) return null;
  const tooOld = knownSince(candidate) - policy.unconfirmedAfterDays;
  const heard3 = heardInThisProcess(candidate, today);
  if (heard3 !== null) return heard3 < tooOld ? "still active?" : null;
  const applied2 = candidate.phase === "applied" ? candidate.appliedOn : null;
  if (applied2 !== null && applied2 <= today) return applied2 < tooOld ? "still active?" : null;
  return addedOn === null ? "no contact date" : null;
}
function heardInThisProcess(candidate, today) {
  if (candidate.phase === "applied" && !inTouchSinceApplying(candidate, today)) return null;
  return heardOn(candidate, today);
}

// src/domain/rules/answer.ts
var answerRule = (candidate, policy, today) => {
  if (candidate.phase !== "applied" || isOver(candidate)) return nothing;
  if (heardOn(candidate, today) !== null && inTouchSinceApplying(candidate, today)) return nothing;
  if (isUnconfirmed(candidate, policy, today)) return nothing;
  const { appliedOn, history } = candidate;
  const asked = history.confirmedOn === null ? null : nextWorkingDay(policy.calendar, history.confirmedOn);
  const since = appliedOn !== null && appliedOn <= today ? appliedOn : history.addedOn;
  if (since === null) {
    return asked === null ? nothing : oweOn("answer", asked, "Applied, and not answered yet");
  }
  const dueOn = addBusinessDays(policy.calendar, since, policy.answerDays);
  const why2 = `Applied on ${sayDay(since, today)}, and not answered yet`;
  return oweOn("answer", asked === null ? dueOn : Math.max(asked, dueOn), why2);
};

// src/domain/rules/close.ts
var closeRule = (candidate, policy, today) => {
  const decision = openDecision(candidate);
  if (decision === null || decision.on > today) return nothing;
  const dueOn = addBusinessDays(policy.calendar, decision.on, policy.closeDays);
  const amberFrom = addBusinessDays(policy.calendar, decision.on, policy.closeAmberDays);
  const on3 = sayDay(decision.on, today);
  if (decision.kind !== "withdrawn") {
    return [
      { rule: "close", dueOn, actBy: dueOn, band: "later", why: `Decided on ${on3}, and not told yet`, amberFrom }
    ];
  }
  const word = candidate.history.lastSubstantive;
  if (word !== null && word.day >= decision.on && word.day <= today) return nothing;
  const why2 = `Withdrew on ${on3}, and no word from us since`;
  return [{ rule: "close", dueOn, actBy: dueOn, band: "later", why: why2, amberFrom, amberOnly: true }];
};

// src/domain/rules/hand-over.ts
var handOverRule = (candidate, policy, today) => {
  const on3 = candidate.history.handedOverOn;
  if (on3 === null || on3 > today || !isWorkedWith(candidate, today)) return nothing;
  const dueOn = addBusinessDays(policy.calendar, on3, policy.handOverDays);
  return oweOn("hand-over", dueOn, `Handed over on ${sayDay(on3, today)}, and no word from the new recruiter yet`);
};

// src/domain/rules/hold.ts
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

// src/domain/rules/interview.ts
var COUNTS_AS_HELD_AFTER = 1;
var interviewRule = (candidate, policy, today) => {
  if (candidate.interviews.length === 0) return nothing;
  const unanswered = waitingInterviews(candidate, policy, today).find((each) => heldBy(each, policy) <= today);
  return unanswered === void 0 ? nothing : [oweFor(unanswered, policy, today)];
};
function comingInterviewDebt(candidate, policy, today) {
  const next = waitingInterviews(candidate, policy, today).find((each) => heldBy(each, policy) > today);
  return next === void 0 ? null : { from: heldBy(next, policy), owed: oweFor(next, policy, today) };
}
function heldBy(interview2, policy) {
  return interview2.state === "held" ? interview2.on : addBusinessDays(policy.calendar, interview2.on, COUNTS_AS_HELD_AFTER);
}
function waitingInterviews(candidate, policy, today) {
  if (isOver(candidate) && openDecision(candidate)?.kind !== "rejected") return [];
  const since = isUnconfirmed(candidate, policy, today) ? knownSince(candidate) : null;
  return candidate.interviews.filter(
    (each) => (each.state === "held" || each.state === "planned") && (since === null || each.on >= since) && !heardAfter(candidate, each, today)
  );
}
function heardAfter(candidate, interview2, today) {
  const word = candidate.history.lastSubstantive;
  if (word === null || word.day > today) return false;
  if (word.day !== interview2.on) return word.day > interview2.on;
  return word.minute !== null && interview2.minute !== null && word.minute > interview2.minute;
}
function oweFor(interview2, policy, today) {
  const dueOn = addBusinessDays(policy.calendar, interview2.on, policy.interviewDays);
  const why2 = interview2.state === "held" ? `Interviewed on ${sayDay(interview2.on, today)}, and no word from us since` : `Interview planned for ${sayDay(interview2.on, today)}: did it happen? No word from us since`;
  return { rule: "interview", dueOn, actBy: dueOn, band: "later", why: why2 };
}

// src/domain/rules/promise.ts
var promiseRule = (candidate, policy, today) => {
  const { openPromises } = candidate.history;
  if (openPromises.length === 0) return nothing;
  return openPromises.map((promise2) => {
    const dueOn = promiseDueOn(promise2, policy);
    const why2 = `Promised for ${sayDay(promise2.dueOn, today)}`;
    return { rule: "promise", dueOn, actBy: dueOn, band: "later", why: why2, promiseId: promise2.id };
  });
};
function promiseDueOn(promise2, policy) {
  return workingDayOnOrAfter(policy.calendar, promise2.dueOn);
}

// src/domain/rules/reply.ts
var replyRule = (candidate, policy, today) => {
  const since = candidate.history.needsAnswerSince;
  if (since === null || since > today) return nothing;
  const dueOn = addBusinessDays(policy.calendar, since, policy.replyDays);
  return oweOn("reply", dueOn, `They got in touch on ${sayDay(since, today)}, and have no answer yet`);
};

// src/domain/rules/week.ts
var weekRule = (candidate, policy, today) => {
  if (candidate.phase === "hired") return whileHired(candidate, policy, today);
  if (!isWorkedWith(candidate, today) || isUnconfirmed(candidate, policy, today)) return nothing;
  const limit = limitOf(candidate.phase, policy);
  const { dueOn, why: why2 } = withoutPause(candidate, policy, today, limit);
  const { pause } = candidate.history;
  if (pause !== null && pause.candidateKnows && pause.wakeOn > dueOn) {
    return oweByCalendar("week", pause.wakeOn, `Paused until ${sayDay(pause.wakeOn, today)}, as they know`, policy);
  }
  return oweByCalendar("week", dueOn, why2, policy);
};
function limitOf(phase, policy) {
  if (lately3?.policy !== policy) {
    const { weekDays } = policy;
    lately3 = { policy, limits: new Map(PHASES.map((each) => [each, weekDays[each] ?? weekDays.default])) };
  }
  return lately3.limits.get(phase) ?? policy.weekDays.default;
}
var lately3 = null;
function withoutPause(candidate, policy, today, limit) {
  const heard3 = heardOn(candidate, today);
  if (heard3 !== null) return { dueOn: heard3 + limit, why: `Last word from us on ${sayDay(heard3, today)}` };
  const { confirmed, confirmedOn, addedOn, theyWroteOn } = candidate.history;
  if (confirmed === "active" && confirmedOn !== null) {
    const why2 = `Still active as of ${sayDay(confirmedOn, today)}, and no word from us is known`;
    return { dueOn: nextWorkingDay(policy.calendar, confirmedOn), why: why2 };
  }
  const since = addedOn ?? theyWroteOn ?? candidate.startDay;
  return { dueOn: since + limit, why: `With us since ${sayDay(since, today)}, and no word from us yet` };
}
function whileHired(candidate, policy, today) {
  const every = policy.hiredEveryDays;
  const decision = decisionOf(candidate);
  if (every === null || decision === null || candidate.history.confirmed === "not active") return nothing;
  const since = Math.max(heardOn(candidate, today) ?? decision.on, decision.on);
  return oweByCalendar("week", since + every, `Hired; last word from us on ${sayDay(since, today)}`, policy);
}

// src/domain/assess.ts
var rules = [
  weekRule,
  answerRule,
  interviewRule,
  replyRule,
  promiseRule,
  closeRule,
  holdRule,
  handOverRule
];
var rulesWithoutContact = [closeRule];
function assess(candidate, policy, today) {
  if (isErased(candidate)) return [];
  let owed2 = nothing;
  for (const rule of candidate.history.doNotContact === null ? rules : rulesWithoutContact) {
    const found = rule(candidate, policy, today);
    for (const each of found) each.band = bandOf(each, candidate, policy, today);
    if (found.length > 0) owed2 = owed2.length === 0 ? found : [...owed2, ...found];
  }
  return owed2.length > 1 ? [...owed2].sort(byDueDay) : owed2;
}
function byDueDay(one, other) {
  return one.dueOn - other.dueOn || RULES.indexOf(one.rule) - RULES.indexOf(other.rule);
}

// src/domain/facts.ts
var noFacts = {
  lastWord: null,
  lastSubstantive: null,
  needsAnswerSince: null,
  theyWroteOn: null,
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
  const facts2 = copyOf(before);
  for (const { event, takenBack: takenBack2 } of events) if (!takenBack2) happened(facts2, event);
  return facts2;
}
function copyOf(facts2) {
  return {
    lastWord: facts2.lastWord,
    lastSubstantive: facts2.lastSubstantive,
    needsAnswerSince: facts2.needsAnswerSince,
    theyWroteOn: facts2.theyWroteOn,
    openPromises: facts2.openPromises,
    interviews: facts2.interviews,
    phase: facts2.phase,
    phaseSince: facts2.phaseSince,
    addedOn: facts2.addedOn,
    decision: facts2.decision,
    pause: facts2.pause,
    waitingOn: facts2.waitingOn,
    doNotContact: facts2.doNotContact,
    confirmed: facts2.confirmed,
    confirmedOn: facts2.confirmedOn,
    handedOverOn: facts2.handedOverOn
  };
}
function happened(facts2, event) {
  switch (event.kind) {
    case "touch":
      if (event.reached) weWereInTouch(facts2, event);
      return;
    case "inbound":
      facts2.theyWroteOn = event.day;
      if (event.needsAnswer) facts2.needsAnswerSince ??= event.day;
      isActiveAgain(facts2);
      return;
    case "promise":
      promised(facts2, { id: event.id, dueOn: event.dueOn, madeOn: event.day, text: event.summary });
      return;
    case "promise kept":
    case "promise released":
    case "promise missed":
      facts2.openPromises = facts2.openPromises.filter((promise2) => promise2.id !== event.refersTo);
      return;
    case "promise moved":
      facts2.openPromises = facts2.openPromises.map((promise2) => renegotiated(promise2, event));
      return;
    case "interview":
      facts2.interviews = [...facts2.interviews.filter((each) => each.id !== event.interview.id), event.interview].sort(
        (one, other) => one.on - other.on
      );
      return;
    case "stage":
      stageSeen(facts2, event);
      return;
    case "decision":
      facts2.decision = facts2.decision === null ? decided(event.day, "rejected", { ticked: true }) : { ...facts2.decision, ticked: true };
      return;
    case "confirmed":
      answered(facts2, event);
      return;
    case "pause":
      facts2.pause = event.pause;
      return;
    case "pause ended":
      facts2.pause = null;
      return;
    case "waiting on":
      facts2.waitingOn = event.waitingOn;
      return;
    case "do not contact":
      facts2.doNotContact = event.on ? { by: event.who, since: event.day } : null;
      return;
    case "hand-over":
      facts2.handedOverOn = event.day;
      return;
    case "take back":
    case "feedback":
    case "note":
      return;
  }
}
function isActiveAgain(facts2) {
  if (facts2.confirmed !== "not active") return;
  facts2.confirmed = null;
  facts2.confirmedOn = null;
}
function weWereInTouch(facts2, touch) {
  facts2.lastWord = touch.day;
  if (!touch.scheduling) facts2.lastSubstantive = { day: touch.day, minute: touch.minute };
  facts2.needsAnswerSince = null;
  facts2.handedOverOn = null;
  if (touch.closing) facts2.decision = told(facts2.decision, touch.day);
  isActiveAgain(facts2);
}
function promised(facts2, promise2) {
  const known = facts2.openPromises.some((each) => each.id === promise2.id);
  if (!known) facts2.openPromises = [...facts2.openPromises, promise2];
}
function renegotiated(promise2, moved) {
  return promise2.id === moved.refersTo && moved.day <= promise2.dueOn ? { ...promise2, dueOn: moved.dueOn } : promise2;
}
function decided(on3, kind, more = {}) {
  return { on: on3, kind, toldOn: null, beforeStart: false, ticked: false, ...more };
}
function told(decision, day3) {
  if (decision === null) return decided(day3, "rejected", { toldOn: day3, ticked: true });
  return decision.toldOn === null ? { ...decision, toldOn: day3 } : decision;
}
function stageSeen(facts2, stage) {
  if (stage.phase === facts2.phase) {
    if (stage.told && facts2.decision !== null) facts2.decision = told(facts2.decision, stage.day);
    return;
  }
  facts2.decision = decisionAfterStage(facts2, stage);
  if (facts2.phase === null && !stage.atSetUp) facts2.addedOn = stage.day;
  facts2.phase = stage.phase;
  facts2.phaseSince = stage.atSetUp ? null : stage.day;
  isActiveAgain(facts2);
}
function decisionAfterStage(facts2, stage) {
  const { phase } = stage;
  if (!isClosed(phase)) return facts2.phase === null ? facts2.decision : null;
  const before = facts2.decision;
  const toldOn = stage.told ? stage.day : null;
  if (before === null) return decided(stage.day, phase, { toldOn, beforeStart: stage.atSetUp });
  const stillTold = before.kind === phase || phase !== "rejected" ? before.toldOn : null;
  const on3 = before.toldOn === null || before.kind === phase ? before.on : stage.day;
  return { ...before, on: on3, kind: phase, toldOn: stillTold ?? toldOn };
}
function answered(facts2, { day: day3, answer }) {
  if (answer !== "told" && answer !== "not told") {
    facts2.confirmed = answer;
    facts2.confirmedOn = day3;
  } else if (answer === "told" && facts2.decision !== null) {
    facts2.decision = told(facts2.decision, day3);
  } else {
    const kind = facts2.decision?.kind ?? "rejected";
    facts2.decision = decided(day3, kind, { toldOn: answer === "told" ? day3 : null, ticked: true });
  }
}

// src/domain/history.ts
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
  return own < promised2 ? promised2 + 1 : own;
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
  const later3 = history.recent.findIndex((each) => inOrder(each, place) > 0);
  const at = later3 < 0 ? history.recent.length : later3;
  const recent = [...history.recent.slice(0, at), place, ...history.recent.slice(at)];
  return settled(history.before, recent);
}
function foldHistory(events, policy) {
  const undone = /* @__PURE__ */ new Set();
  const promised2 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const kept = [];
  for (const event of events) {
    if (event.kind === "take back") undone.add(shortId(event.refersTo));
    if (!matters(event)) continue;
    const each = compact(event, policy);
    const row2 = `${each.kind} ${String(orderKey(each))} ${each.id}`;
    if (each.id !== "" && seen.has(row2)) continue;
    seen.add(row2);
    kept.push(each);
    if (each.kind === "promise") promised2.set(each.id, orderKey(each));
  }
  undone.delete("");
  const placed = kept.map((event) => ({
    key: "refersTo" in event ? keyAfter(promised2.get(event.refersTo) ?? 0, orderKey(event)) : orderKey(event),
    event,
    takenBack: canBeTakenBack(event) && undone.has(event.id)
  }));
  placed.sort(inOrder);
  return settled(emptyHistory.before, placed);
}
function matters(event) {
  return event.kind !== "note" && event.kind !== "feedback" && event.kind !== "take back";
}
function isSameRow(one, other) {
  return one.id !== "" && one.id === other.id && one.kind === other.kind && orderKey(one) === orderKey(other);
}
function canBeTakenBack({ kind }) {
  return kind === "touch" || kind === "inbound" || kind === "promise kept" || kind === "decision" || kind === "confirmed";
}
function takenBack(history, id) {
  const named = history.recent.find((each) => each.event.id === shortId(id) && id !== "");
  if (named === void 0) return id === "" ? history : { ...history, mustRebuild: true };
  if (!canBeTakenBack(named.event)) return history;
  const recent = history.recent.map((each) => each === named ? { ...each, takenBack: true } : each);
  return settled(history.before, recent);
}
function placeOf(history, event) {
  const own = orderKey(event);
  if (!("refersTo" in event)) return own;
  const promise2 = history.recent.find((each) => each.event.kind === "promise" && each.event.id === event.refersTo);
  if (promise2 !== void 0) return keyAfter(promise2.key, own);
  return history.before.facts.openPromises.some((each) => each.id === event.refersTo) ? own : null;
}
function settled(before, events) {
  const older = events.slice(0, Math.max(0, events.length - RECENT_EVENTS));
  const recent = events.slice(older.length);
  const last = older[older.length - 1];
  const base2 = last === void 0 ? before : { facts: factsAfter(before.facts, older), key: last.key };
  return historyWith(factsAfter(base2.facts, recent), base2, recent, false);
}
function historyWith(facts2, before, recent, mustRebuild) {
  return {
    lastWord: facts2.lastWord,
    lastSubstantive: facts2.lastSubstantive,
    needsAnswerSince: facts2.needsAnswerSince,
    theyWroteOn: facts2.theyWroteOn,
    openPromises: facts2.openPromises,
    interviews: facts2.interviews,
    phase: facts2.phase,
    phaseSince: facts2.phaseSince,
    addedOn: facts2.addedOn,
    decision: facts2.decision,
    pause: facts2.pause,
    waitingOn: facts2.waitingOn,
    doNotContact: facts2.doNotContact,
    confirmed: facts2.confirmed,
    confirmedOn: facts2.confirmedOn,
    handedOverOn: facts2.handedOverOn,
    before,
    recent,
    mustRebuild
  };
}
function historyOf(before, recent, mustRebuild) {
  return { ...settled(before, recent), mustRebuild };
}
function shortId(id) {
  return id.slice(0, LONGEST_ID);
}
function compact(event, policy) {
  const id = shortId(event.id);
  const bare = { id, candidateId: "", who: "" };
  switch (event.kind) {
    case "touch":
      return { ...event, ...bare, summary: "", reached: reaches(event, policy) };
    case "promise":
      return { ...event, ...bare, summary: event.summary.slice(0, LONGEST_TEXT) };
    case "promise kept":
    case "promise released":
    case "promise missed":
    case "promise moved":
    case "take back":
      return { ...event, ...bare, summary: "", refersTo: shortId(event.refersTo) };
    case "interview":
      return { ...event, ...bare, interview: { ...event.interview, id: shortId(event.interview.id) } };
    case "stage": {
      const { kind, day: day3, minute: minute3, phase, told: told2, atSetUp } = event;
      return { ...bare, kind, day: day3, minute: minute3, phase, told: told2, stage: "", atSetUp };
    }
    case "pause":
      return { ...event, ...bare, pause: { ...event.pause, reason: event.pause.reason.slice(0, LONGEST_TEXT) } };
    case "do not contact":
      return { ...event, id, candidateId: "", who: event.who.slice(0, LONGEST_TEXT), summary: "" };
    case "hand-over":
      return { ...event, ...bare, from: "", to: "" };
    case "inbound":
    case "decision":
    case "confirmed":
    case "note":
      return { ...event, ...bare, summary: "" };
    case "feedback":
    case "pause ended":
    case "waiting on":
      return { ...event, ...bare };
  }
}
function reaches(touch, policy) {
  return touch.reached && (touch.channel !== "voicemail" || policy.voicemailCounts);
}

// src/domain/policy.ts
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

// test/support/candidates.ts
function day(iso) {
  const found = dayOf(iso);
  if (found === null) throw new Error(`\u201C${iso}\u201D is no day`);
  return found;
}
var lastId = 0;
var nextId = () => `e${String(lastId += 1)}`;
var base = (on3) => ({
  id: nextId(),
  day: on3,
  minute: null,
  candidateId: "c1",
  who: "rita@agency.example"
});
var logged = {
  touch: (on3, more = {}) => ({
    ...base(on3),
    kind: "touch",
    channel: "call",
    reached: true,
    scheduling: false,
    closing: false,
    entered: "sidebar",
    summary: "",
    ...more
  }),
  inbound: (on3, more = {}) => ({
    ...base(on3),
    kind: "inbound",
    channel: "email",
    needsAnswer: true,
    summary: "",
    ...more
  }),
  takeBack: (on3, refersTo2) => ({
    ...base(on3),
    kind: "take back",
    refersTo: refersTo2,
    summary: ""
  }),
  promise: (on3, dueOn, more = {}) => ({
    ...base(on3),
    kind: "promise",
    dueOn,
    summary: "call back",
    ...more
  }),
  promiseDone: (on3, refersTo2, kind = "promise kept") => ({
    ...base(on3),
    kind,
    refersTo: refersTo2,
    summary: ""
  }),
  promiseMoved: (on3, refersTo2, dueOn) => ({
    ...base(on3),
    kind: "promise moved",
    refersTo: refersTo2,
    dueOn,
    summary: ""
  }),
  interview: (on3, interview2) => ({ ...base(on3), kind: "interview", interview: interview2 }),
  stage: (on3, phase, more = {}) => ({
    ...base(on3),
    kind: "stage",
    phase,
    told: false,
    stage: phase,
    atSetUp: false,
    ...more
  }),
  ticked: (on3) => ({
    ...base(on3),
    kind: "decision",
    decision: "rejected",
    ticked: true,
    summary: ""
  }),
  answered: (on3, answer) => ({
    ...base(on3),
    kind: "confirmed",
    answer,
    summary: ""
  }),
  pause: (on3, wakeOn, candidateKnows) => ({
    ...base(on3),
    kind: "pause",
    pause: { since: on3, wakeOn, reason: "asked for time", candidateKnows }
  }),
  pauseEnded: (on3) => ({ ...base(on3), kind: "pause ended" }),
  waitingOn: (on3, whom) => ({
    ...base(on3),
    kind: "waiting on",
    waitingOn: { whom, since: on3 }
  }),
  doNotContact: (on3, set = true) => ({
    ...base(on3),
    kind: "do not contact",
    on: set,
    summary: ""
  }),
  handOver: (on3) => ({ ...base(on3), kind: "hand-over", from: "Rita", to: "Tom" }),
  note: (on3) => ({ ...base(on3), kind: "note", summary: "good talk" }),
  feedback: (on3) => ({
    ...base(on3),
    kind: "feedback",
    requirement: "SQL",
    seen: "joins",
    nextStep: "windows"
  })
};
var START = day("2026-11-02");
function aCandidate(given = {}) {
  const { phase = "screen", startDay = START, heardFromUs, log = [], policy = defaultPolicy } = given;
  const setUp = logged.stage(startDay, phase, { atSetUp: true });
  const known = heardFromUs === void 0 ? [] : [logged.touch(heardFromUs, { entered: "set-up" })];
  const events = [setUp, ...known, ...log];
  const history = foldHistory(events, policy);
  const words = [history.lastWord, given.heardElsewhere ?? null].filter((each) => each !== null);
  const interviews = given.interviews ?? history.interviews;
  const further = (...more) => aCandidate({ ...given, log: [...log, ...more] });
  return {
    id: given.id ?? "c1",
    phase: history.phase ?? phase,
    stageSaysTold: given.stageSaysTold ?? false,
    appliedOn: given.appliedOn ?? null,
    startDay,
    history,
    personLastWord: words.length === 0 ? null : Math.max(...words),
    interviews,
    ...given.person === void 0 ? {} : { person: given.person },
    wrote: (on3) => further(logged.inbound(on3)),
    heard: (on3, more = {}) => further(logged.touch(on3, more)),
    with: further
  };
}
function anInterview(on3, more = {}) {
  return { id: `interview@${String(on3)}`, on: on3, minute: null, state: "held", ...more };
}
function aListed(more = {}) {
  return {
    id: "c1",
    name: "Maria Silva",
    role: "Data Engineer",
    stage: "Screen",
    phase: "screen",
    owner: "Rita Roth",
    email: "maria@mail.example",
    phone: "",
    sheet: "Candidates",
    sheetId: 1,
    row: 5,
    lastWord: null,
    otherRows: [],
    ...more
  };
}
function aCalendar(holidays2 = [], weekend = [6, 7]) {
  return { weekend: new Set(weekend), holidays: new Set(holidays2) };
}
function aPolicy(more = {}) {
  return { ...defaultPolicy, ...more };
}
function owedOn(candidate, today, policy = defaultPolicy) {
  return assess(candidate, policy, today);
}
function toOwe(received, wanted) {
  const pass = received.some((each) => expectSubset(each, wanted));
  const say = (each) => `${each.rule ?? "?"} by ${each.dueOn === void 0 ? "?" : formatDay(each.dueOn, { year: true })} (${each.band ?? "?"})`;
  const found = received.map(say).join(", ");
  return {
    pass,
    message: () => `Expected ${pass ? "nobody to owe" : ""} ${say(wanted)}; owed: ${found === "" ? "nothing" : found}`
  };
}
function expectSubset(each, wanted) {
  return Object.entries(wanted).every(
    ([name, value]) => Object.entries(each).some(([key, is]) => key === name && is === value)
  );
}
expect.extend({ toOwe });

// test/support/random-calendars.ts
var FIRST_DAY = day("2026-09-01");
var LAST_DAY = day("2027-09-30");
var someDay = fast_check_exports.integer({ min: FIRST_DAY, max: LAST_DAY });
function easterHolidays(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - c % 4) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const sunday = fromCivil(year, month, (h + l - 7 * m + 114) % 31 + 1);
  return [sunday - 2, sunday + 1];
}
function betweenTheYears(year) {
  return Array.from({ length: 9 }, (_, index) => fromCivil(year, 12, 24) + index);
}
var holidays = fast_check_exports.tuple(fast_check_exports.boolean(), fast_check_exports.boolean(), fast_check_exports.array(someDay, { maxLength: 25 })).map(([easter, christmas, others]) => [
  ...easter ? easterHolidays(civilOf(LAST_DAY).year) : [],
  ...christmas ? betweenTheYears(civilOf(FIRST_DAY).year) : [],
  ...others
]);
var leave = fast_check_exports.array(
  fast_check_exports.record({ from: someDay, length: fast_check_exports.integer({ min: 0, max: 20 }) }).map(({ from, length }) => ({
    from,
    to: from + length
  })),
  { maxLength: 3 }
);
var anyCalendar = fast_check_exports.record({ weekend: fast_check_exports.constantFrom([6, 7], [5, 6], [7], []), holidays, leave }).map(
  ({ weekend, holidays: days2, leave: spells }) => withLeave({ weekend: new Set(weekend), holidays: new Set(days2) }, spells)
);
var anyPolicy = fast_check_exports.record({ calendar: anyCalendar, weekday: fast_check_exports.integer({ min: 1, max: 7 }) }).map(({ calendar, weekday }) => ({ ...defaultPolicy, calendar, blitz: { weekday, hour: 15 } }));

// test/domain/blitz.test.ts
describe("the Friday Blitz", () => {
  const plain = aPolicy();
  it("comes every Friday", () => {
    expect(nextBlitz(day("2026-11-18"), plain)).toBe(day("2026-11-20"));
    expect(nextBlitz(day("2026-11-20"), plain)).toBe(day("2026-11-27"));
    expect(blitzOnOrBefore(day("2026-11-20"), plain)).toBe(day("2026-11-20"));
    expect(blitzOnOrBefore(day("2026-11-19"), plain)).toBe(day("2026-11-13"));
  });
  it("is held on Maundy Thursday, because Friday is a holiday", () => {
    const easter = aPolicy({ calendar: aCalendar(easterHolidays(2026)) });
    expect(blitzInWeekOf(day("2026-04-01"), easter)).toBe(day("2026-04-02"));
    expect(nextBlitz(day("2026-03-27"), easter)).toBe(day("2026-04-02"));
    expect(nextBlitz(day("2026-04-02"), easter)).toBe(day("2026-04-10"));
  });
  it("is held once before Christmas, and next in the new year", () => {
    const christmas = aPolicy({ calendar: aCalendar(betweenTheYears(2026)) });
    expect(nextBlitz(day("2026-12-18"), christmas)).toBe(day("2026-12-23"));
    expect(nextBlitz(day("2026-12-23"), christmas)).toBe(day("2027-01-08"));
    expect(blitzOnOrBefore(day("2027-01-07"), christmas)).toBe(day("2026-12-23"));
    expect(blitzWeekOf(day("2026-12-23"), christmas)).toBe("2026-W53");
  });
  it("is held on the day a team chose", () => {
    const gulf = aPolicy({ calendar: aCalendar([], [5, 6]), blitz: { weekday: 4, hour: 14 } });
    expect(nextBlitz(day("2026-11-13"), gulf)).toBe(day("2026-11-19"));
  });
  it("is always a working day, strictly later, and none is skipped", () => {
    assert2(
      fast_check_exports.property(anyPolicy, someDay, (policy, today) => {
        const next = nextBlitz(today, policy);
        expect(next).toBeGreaterThan(today);
        expect(isWorkingDay(policy.calendar, next)).toBe(true);
        expect(blitzOnOrBefore(next, policy)).toBe(next);
        expect(blitzOnOrBefore(next - 1, policy)).toBe(blitzOnOrBefore(today, policy));
        expect(blitzOnOrBefore(today, policy)).toBeLessThanOrEqual(today);
      })
    );
  });
  it("has one key for each run: two runs of two weeks never share one", () => {
    assert2(
      fast_check_exports.property(anyPolicy, someDay, (policy, today) => {
        const run = nextBlitz(today, policy);
        const after3 = nextBlitz(run, policy);
        expect(blitzWeekOf(run, policy)).toBe(blitzWeekOf(after3 - 1, policy));
        expect(blitzWeekOf(after3, policy)).not.toBe(blitzWeekOf(run, policy));
      })
    );
  });
  it("is named by the week it was scheduled in", () => {
    expect(blitzWeekOf(day("2026-11-20"), plain)).toBe(isoWeekOf(day("2026-11-20")));
    expect(blitzWeekOf(day("2026-11-23"), plain)).toBe("2026-W47");
  });
});

// test/domain/day.test.ts
var import_luxon = require("luxon");

// test/support/temporal.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_vm = require("node:vm");
var script = (0, import_node_fs.readFileSync)((0, import_node_path.join)(__dirname, "..", "..", "node_modules", "temporal-polyfill", "global.js"), "utf8");
var Temporal = (0, import_node_vm.runInContext)(`${script}; Temporal`, (0, import_node_vm.createContext)({}));

// test/domain/day.test.ts
var EPOCH = Temporal.PlainDate.from("1899-12-30");
var anyDay = fast_check_exports.integer({ min: 0, max: 11e4 });
describe("a day", () => {
  it("is the same civil day as another calendar library says, over 300 years", () => {
    assert2(
      fast_check_exports.property(anyDay, (serial) => {
        const oracle = EPOCH.add({ days: serial });
        expect(civilOf(serial)).toEqual({ year: oracle.year, month: oracle.month, day: oracle.day });
        expect(fromCivil(oracle.year, oracle.month, oracle.day)).toBe(serial);
        expect(isoOf(serial)).toBe(oracle.toString());
      }),
      { numRuns: 2e3 }
    );
  });
  it("has the weekday and the ISO week that luxon gives it", () => {
    assert2(
      fast_check_exports.property(anyDay, (serial) => {
        const oracle = import_luxon.DateTime.fromISO(isoOf(serial), { zone: "utc" });
        expect(weekdayOf(serial)).toBe(oracle.weekday);
        const week = `${String(oracle.weekYear)}-W${String(oracle.weekNumber).padStart(2, "0")}`;
        expect(isoWeekOf(serial)).toBe(week);
      }),
      { numRuns: 2e3 }
    );
  });
  it("counts as Google and Excel count serials", () => {
    expect(day("1899-12-30")).toBe(0);
    expect(day("1970-01-01")).toBe(25569);
    expect(day("2026-11-13")).toBe(46339);
  });
  it("knows week 53, the year end and the leap day", () => {
    expect(isoWeekOf(day("2026-12-31"))).toBe("2026-W53");
    expect(isoWeekOf(day("2027-01-03"))).toBe("2026-W53");
    expect(isoWeekOf(day("2027-01-04"))).toBe("2027-W01");
    expect(isoWeekOf(day("2024-12-30"))).toBe("2025-W01");
    expect(isoOf(day("2028-02-28") + 1)).toBe("2028-02-29");
    expect(isoOf(day("2028-02-29") + 1)).toBe("2028-03-01");
    expect(isoOf(day("2026-12-31") + 1)).toBe("2027-01-01");
  });
  it.each(["2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01"])(
    "has no hours that daylight saving could take away: %s",
    (iso) => {
      expect(isoOf(day(iso) + 1)).toBe(Temporal.PlainDate.from(iso).add({ days: 1 }).toString());
      expect(isoOf(day(iso) - 1)).toBe(Temporal.PlainDate.from(iso).subtract({ days: 1 }).toString());
    }
  );
  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-11-31",
    "2026-1-1",
    " 2026-11-10",
    "2026-11-10x",
    "",
    "10.11.2026"
  ])("is not read from \u201C%s\u201D", (text3) => {
    expect(dayOf(text3)).toBeNull();
  });
  it("reads what it writes", () => {
    assert2(fast_check_exports.property(anyDay, (serial) => expect(dayOf(isoOf(serial))).toBe(serial)));
  });
  it("is named as a recruiter would say it, with the year when asked", () => {
    expect(formatDay(day("2026-11-10"))).toBe("Tue 10 Nov");
    expect(formatDay(day("2026-11-10"), { year: true })).toBe("Tue 10 Nov 2026");
    expect(formatDay(day("2026-11-01"), { year: false })).toBe("Sun 1 Nov");
    expect(formatDay(day("2027-01-02"))).toBe("Sat 2 Jan");
    expect(formatDay(day("2026-12-31"))).toBe("Thu 31 Dec");
  });
});

// src/domain/erasure.ts
var OURS = "kind id refersTo candidateId who from to channel entered phase decision answer whom state".split(" ");
function withoutTheirWords(row2) {
  return Object.fromEntries(
    Object.entries(row2).map(([part, value]) => {
      if (typeof value === "object" && value !== null) return [part, withoutTheirWords(value)];
      return [part, typeof value === "string" && !OURS.includes(part) ? "" : value];
    })
  );
}

// src/domain/touch-log.ts
var CHANNELS = ["call", "email", "message", "meeting", "voicemail", "ats", "other"];

// src/adapters/sheets/event-parts.ts
var text = (value) => typeof value === "string";
var filled = (value) => typeof value === "string" && value !== "";
var flag = (value) => typeof value === "boolean";
var day2 = (value) => typeof value === "number" && Number.isInteger(value);
var minute = (value) => value === null || day2(value);
var oneOf = (words) => (value) => words.includes(value);
var shape = (parts) => (value) => typeof value === "object" && value !== null && Object.entries(parts).every(([key, check]) => check(Object.entries(value).find(([name]) => name === key)?.[1]));
var interview = shape({
  id: filled,
  on: day2,
  minute,
  state: oneOf(["planned", "held", "moved", "cancelled", "no-show"])
});
var refersTo = { refersTo: filled, summary: text };
var PARTS = {
  touch: {
    channel: oneOf(CHANNELS),
    reached: flag,
    scheduling: flag,
    closing: flag,
    entered: oneOf(["sidebar", "by hand", "set-up"]),
    summary: text
  },
  inbound: { channel: oneOf(CHANNELS), needsAnswer: flag, summary: text },
  "take back": refersTo,
  promise: { dueOn: day2, summary: text },
  "promise kept": refersTo,
  "promise released": refersTo,
  "promise missed": refersTo,
  "promise moved": { ...refersTo, dueOn: day2 },
  interview: { interview },
  stage: { phase: oneOf(PHASES), told: flag, stage: text, atSetUp: flag },
  decision: { decision: oneOf(["rejected"]), ticked: oneOf([true]), summary: text },
  feedback: { requirement: text, seen: text, nextStep: text },
  confirmed: { answer: oneOf(["active", "not active", "told", "not told", "erased"]), summary: text },
  pause: { pause: shape({ since: day2, wakeOn: day2, reason: text, candidateKnows: flag }) },
  "pause ended": {},
  "waiting on": {
    waitingOn: shape({ whom: oneOf(["us", "hiring manager", "candidate", "client"]), since: day2 })
  },
  "do not contact": { on: flag, summary: text },
  "hand-over": { from: text, to: text },
  note: { summary: text }
};
var OPTIONAL = {
  stage: { name: text, owner: text, tab: day2 }
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
  for (const [part, check] of Object.entries(PARTS[kind])) {
    if (!check(raw[part])) return `\u201C${part}\u201D is missing or cannot be read`;
    event[part] = raw[part];
  }
  for (const [part, check] of Object.entries(OPTIONAL[kind] ?? {})) {
    if (check(raw[part])) event[part] = raw[part];
  }
  return event;
}

// src/adapters/sheets/event-rows.ts
var LOG_HEADERS = [
  "Day",
  "Time",
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
function toLogRow(event) {
  const { id, day: day3, minute: minute3, candidateId, who, kind, ...rest } = event;
  const { channel, summary, dueOn, refersTo: refersTo2, ...details } = rest;
  return [
    day3,
    minute3 === null ? "" : clock(minute3),
    kind,
    typeof channel === "string" ? channel : "",
    who,
    typeof summary === "string" ? summary : "",
    typeof dueOn === "number" ? dueOn : "",
    typeof refersTo2 === "string" ? refersTo2 : "",
    Object.keys(details).length === 0 ? "" : JSON.stringify(details),
    candidateId,
    id
  ];
}
function fromLogRow(cells) {
  if (cells.every((cell2) => cell2 === "")) return null;
  const [day3, time, kind, channel, who, summary, due, refersTo2, details, candidateId, id] = cells;
  const dayNumber = dayIn(day3);
  if (dayNumber === null) return "the day cannot be read";
  const minute3 = minuteIn(time);
  if (minute3 === void 0) return "the time cannot be read";
  const rest = detailsIn(details);
  if (rest === null) return "the details cannot be read";
  return eventFrom({
    ...rest,
    id: textIn(id),
    day: dayNumber,
    minute: minute3,
    candidateId: textIn(candidateId),
    who: textIn(who),
    kind: textIn(kind),
    channel: textIn(channel),
    summary: textIn(summary),
    dueOn: dayIn(due),
    refersTo: textIn(refersTo2)
  });
}
function erasedLogRow(cells, candidateId) {
  const event = fromLogRow(cells);
  const erased2 = typeof event === "object" && event !== null ? eventFrom(withoutTheirWords({ ...event, candidateId })) : "";
  return typeof erased2 === "string" ? LOG_HEADERS.map(() => "") : toLogRow(erased2);
}
var clock = (minute3) => `${String(Math.floor(minute3 / 60)).padStart(2, "0")}:${String(minute3 % 60).padStart(2, "0")}`;
var textIn = (cell2) => typeof cell2 === "string" ? cell2 : typeof cell2 === "number" || typeof cell2 === "boolean" ? String(cell2) : "";
function dayIn(cell2) {
  if (typeof cell2 === "object") return cell2.day;
  if (typeof cell2 === "number" && cell2 >= 0) return Math.floor(cell2);
  return null;
}
function minuteIn(cell2) {
  if (cell2 === "" || cell2 === void 0) return null;
  if (typeof cell2 === "object") return cell2.minute ?? 0;
  const match = typeof cell2 === "string" ? /^(\d{1,2}):(\d{2})$/.exec(cell2.trim()) : null;
  if (match === null) return void 0;
  const minute3 = Number(match[1]) * 60 + Number(match[2]);
  return minute3 < 1440 ? minute3 : void 0;
}
function detailsIn(cell2) {
  if (cell2 === "" || cell2 === void 0) return {};
  if (typeof cell2 !== "string") return null;
  try {
    const value = JSON.parse(cell2);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

// src/domain/promises.ts
function promisesOf(events, policy, today) {
  const records = /* @__PURE__ */ new Map();
  const nameless = [];
  const inOrder2 = [...events].sort((one, other) => orderKey(one) - orderKey(other));
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
    const record4 = "refersTo" in event ? records.get(event.refersTo) : void 0;
    if (record4 !== void 0) records.set(record4.id, after(record4, event, policy));
  }
  return [...records.values(), ...nameless].map((record4) => asOf(record4, policy, today));
}
function after(record4, event, policy) {
  if (record4.settledOn !== null) return record4;
  switch (event.kind) {
    case "promise moved":
      if (event.day > record4.dueOn) return record4;
      return { ...record4, dueOn: event.dueOn, moves: record4.moves + 1, state: "renegotiated" };
    case "promise kept":
      return {
        ...record4,
        settledOn: event.day,
        state: event.day <= promiseDueOn(record4, policy) ? "kept" : "kept late"
      };
    case "promise released":
      return { ...record4, settledOn: event.day, state: "released" };
    case "promise missed":
      return { ...record4, settledOn: event.day, state: "missed" };
    default:
      return record4;
  }
}
function asOf(record4, policy, today) {
  if (record4.settledOn !== null) return record4;
  const last = addBusinessDays(policy.calendar, promiseDueOn(record4, policy), policy.promiseLateDays);
  return today > last ? { ...record4, state: "missed" } : record4;
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
  excludes(why2) {
    this.out.set(why2, (this.out.get(why2) ?? 0) + 1);
  }
  figure() {
    const { numerator, denominator } = this;
    const excluded = [...this.out].map(([why2, n]) => ({ why: why2, n }));
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
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === void 0 || high === void 0 ? null : low + (high - low) * (at - Math.floor(at));
}

// src/domain/figures/closing.ts
function timeToClose(candidates, policy, from, today) {
  const count = new Count();
  const days2 = [];
  let open = 0;
  for (const candidate of candidates) {
    const decision = decisionOf(candidate);
    if (decision === null) continue;
    const why2 = excludedBecause(candidate, decision, from, today);
    if (why2 !== null) {
      count.excludes(why2);
      continue;
    }
    const untold = !isTold(candidate, decision);
    const took = businessDaysBetween(policy.calendar, decision.on, untold ? today : decision.toldOn ?? decision.on);
    days2.push(took);
    if (untold) open += 1;
    if (untold && took <= policy.closeDays) count.excludes("not due yet");
    else count.counts(!untold && took <= policy.closeDays);
  }
  return { ...count.figure(), median: median(days2), p90: quantile(days2, 0.9), open };
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
  const candidateIds = waiting.map(({ id }) => id);
  return { count: waiting.length, oldest: waiting[0]?.days ?? null, candidateIds, notKnown };
}

// src/domain/figures/population.ts
var WEEK_DAYS = 7;
function silences(candidates, policy, today) {
  const persons = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const person = candidate.person ?? `row ${candidate.id}`;
    const before = persons.get(person);
    const here = silenceOf(candidate, policy, today);
    if (before === void 0 || countsMore(here, before)) persons.set(person, here);
  }
  return [...persons.values()];
}
var WEIGHT = { excluded: 0, unconfirmed: 1, days: 2 };
function countsMore(here, before) {
  if (here.kind === "days" && before.kind === "days") return here.days > before.days;
  return WEIGHT[here.kind] > WEIGHT[before.kind];
}
function silenceOf(candidate, policy, today) {
  const { id, history } = candidate;
  const excluded = (why2) => ({ kind: "excluded", id, why: why2 });
  if (isErased(candidate)) return excluded("erased");
  if (isOver(candidate)) return excluded(isClosed(candidate.phase) ? candidate.phase : "not active");
  if (history.doNotContact !== null) return excluded("do not contact");
  if (candidate.phase === "on hold") return excluded("on hold");
  if (unconfirmed(candidate, policy, today) !== null) return { kind: "unconfirmed", id };
  if (candidate.phase === "applied" && !isWorkedWith(candidate, today))
    return excluded("applied, waiting for an answer");
  if (!isWorkedWith(candidate, today)) return excluded("sourced");
  const heard3 = heardOn(candidate, today);
  if (heard3 === null && history.confirmed === "active") return { kind: "unconfirmed", id };
  const since = heard3 ?? knownSince(candidate);
  const days2 = today - since;
  const { pause } = history;
  const paused = pause !== null && today < pause.wakeOn && (pause.candidateKnows || days2 <= WEEK_DAYS);
  return paused ? excluded("paused") : { kind: "days", id, since, days: days2 };
}

// src/domain/figures/coverage.ts
function withinAWeek(people) {
  const count = new Count();
  for (const person of people) {
    if (person.kind === "excluded") count.excludes(person.why);
    else count.counts(person.kind === "days" && person.days <= WEEK_DAYS);
  }
  return count.figure();
}
function silenceHistogram(people) {
  const between = (from, to) => people.filter((person) => person.kind === "days" && person.days >= from && person.days <= to).length;
  return {
    upTo3: between(0, 3),
    upTo7: between(4, WEEK_DAYS),
    upTo14: between(WEEK_DAYS + 1, 14),
    over14: between(15, Infinity),
    unconfirmed: people.filter((person) => person.kind === "unconfirmed").length,
    excluded: withinAWeek(people).excluded
  };
}
function longestWaits(people, most) {
  return people.flatMap(
    (person) => person.kind === "days" ? [{ candidateId: person.id, since: person.since, days: person.days }] : []
  ).sort((one, other) => other.days - one.days || (one.candidateId < other.candidateId ? -1 : 1)).slice(0, most);
}

// src/domain/figures/interview-follow-up.ts
function interviewFollowUp(candidates, touches, policy, from, today) {
  const count = new Count();
  const words = byCandidate(touches.filter((touch) => !touch.scheduling));
  for (const candidate of candidates) {
    for (const interview2 of oneADay(candidate.interviews)) {
      const dueOn = addBusinessDays(policy.calendar, interview2.on, policy.interviewDays);
      const heard3 = (words.get(candidate.id) ?? []).some((touch) => isAfter(touch, interview2) && touch.day <= dueOn);
      if (interview2.state === "moved") count.excludes("moved");
      else if (interview2.state === "cancelled") count.excludes("cancelled");
      else if (interview2.state === "no-show") count.excludes("no-show");
      else if (interview2.on > today) count.excludes("still ahead");
      else if (interview2.on < knownSince(candidate)) count.excludes("before the tracker came");
      else if (dueOn < from) count.excludes("before the period");
      else if (!heard3 && dueOn >= today) count.excludes("not due yet");
      else count.counts(heard3);
    }
  }
  return count.figure();
}
function oneADay(interviews) {
  const days2 = /* @__PURE__ */ new Map();
  for (const each of interviews) {
    const known = days2.get(each.on);
    if (known === void 0 || rank(each) > rank(known)) days2.set(each.on, each);
  }
  return [...days2.values()];
}
function rank(interview2) {
  const took = interview2.state === "held" ? 2 : interview2.state === "planned" ? 1 : 0;
  return took * 1e4 + (interview2.minute ?? 0);
}
function isAfter(touch, interview2) {
  if (touch.day !== interview2.on) return touch.day > interview2.on;
  return touch.minute !== null && interview2.minute !== null && touch.minute > interview2.minute;
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
  const count = new Count();
  const daysLate = [];
  let [late, missed, renegotiated2] = [0, 0, 0];
  for (const promise2 of promises) {
    const dueOn = promiseDueOn(promise2, policy);
    if (dueOn < from) count.excludes("due before the period");
    else if (promise2.state === "released") count.excludes("released by the candidate");
    else if (promise2.settledOn === null && dueOn >= today) count.excludes("not due yet");
    else {
      const kept = promise2.state === "kept";
      count.counts(kept);
      if (promise2.moves > 0) renegotiated2 += 1;
      if (promise2.state === "missed") missed += 1;
      else if (!kept) late += 1;
      if (!kept) daysLate.push(Math.max(0, (promise2.settledOn ?? today) - dueOn));
    }
  }
  return { ...count.figure(), late, missed, renegotiated: renegotiated2, medianDaysLate: median(daysLate) };
}

// src/domain/figures/touches.ts
function countedTouches(events, policy, today) {
  const undone = /* @__PURE__ */ new Set();
  for (const event of events) if (event.kind === "take back" && event.refersTo !== "") undone.add(event.refersTo);
  const seen = /* @__PURE__ */ new Set();
  return events.filter((event) => {
    if (event.kind !== "touch" || event.day > today || undone.has(event.id) || !reaches(event, policy)) return false;
    if (event.id !== "" && seen.has(event.id)) return false;
    seen.add(event.id);
    return true;
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
  const people = silences(candidates, policy, today);
  const touches = countedTouches(events, policy, today);
  const until = events.filter((event) => event.day <= today);
  return {
    on: today,
    from,
    withinAWeek: withinAWeek(people),
    silence: silenceHistogram(people),
    longestWaits: longestWaits(people, span.longest),
    touchesPerWeek: touchesPerWeek(touches, span.weeks, today),
    promises: keptPromises(promisesOf(until, policy, today), policy, from, today),
    interviews: interviewFollowUp([...candidates, ...left], touches, policy, from, today),
    closing: timeToClose([...candidates, ...left], policy, from, today),
    decidedNotTold: decidedNotTold(candidates, policy, today)
  };
}

// src/domain/standing.ts
function nextWordBy(standing2) {
  return standing2.dueOn ?? null;
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
  const all = counted.map((owed2) => ({
    dueOn: owed2.dueOn,
    todayFrom: todayFrom(owed2, candidate, policy, today),
    soonFrom: blitzOnOrBefore(owed2.dueOn, policy),
    why: owed2.why
  }));
  const coming = candidate.history.doNotContact === null ? comingInterviewDebt(candidate, policy, today) : null;
  if (coming !== null) {
    const { dueOn, why: why2 } = coming.owed;
    const pressing = Math.max(coming.from, todayFrom(coming.owed, candidate, policy, today));
    const soonFrom = Math.max(coming.from, blitzOnOrBefore(dueOn, policy));
    all.push({ dueOn, todayFrom: pressing, soonFrom, why: why2 });
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
    const why2 = decision.toldOn === null ? "The stage says so" : `Told on ${sayDay(decision.toldOn, today)}`;
    return { kind: "told", why: why2 };
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

// test/support/random-histories.ts
var on = fast_check_exports.integer({ min: START - 40, max: START + 30 });
var minute2 = fast_check_exports.option(fast_check_exports.integer({ min: 0, max: 1439 }), { nil: null });
var promiseId = fast_check_exports.nat(15).map((index) => `promise ${String(index)}`);
var touchId = fast_check_exports.nat(15).map((index) => `touch ${String(index)}`);
var later = fast_check_exports.integer({ min: -3, max: 20 });
var oneTouch = fast_check_exports.record({
  minute: minute2,
  channel: fast_check_exports.constantFrom("call", "voicemail", "ats"),
  reached: fast_check_exports.boolean(),
  scheduling: fast_check_exports.boolean(),
  closing: fast_check_exports.boolean()
});
var anyOtherEvent = fast_check_exports.oneof(
  fast_check_exports.tuple(on, oneTouch).map(([at, more]) => logged.touch(at, { ...more, reached: false })),
  fast_check_exports.tuple(on, oneTouch).map(([at, more]) => logged.touch(at, { ...more, channel: "voicemail" })),
  fast_check_exports.tuple(on, minute2, fast_check_exports.boolean()).map(([at, m, needsAnswer]) => logged.inbound(at, { minute: m, needsAnswer })),
  fast_check_exports.tuple(on, later, minute2).map(([at, days2, m]) => logged.promise(at, at + days2, { minute: m })),
  fast_check_exports.tuple(
    on,
    promiseId,
    fast_check_exports.constantFrom("promise kept", "promise released", "promise missed")
  ).map(([at, id, kind]) => logged.promiseDone(at, id, kind)),
  fast_check_exports.tuple(on, promiseId, later).map(([at, id, days2]) => logged.promiseMoved(at, id, at + days2)),
  fast_check_exports.tuple(on, fast_check_exports.constantFrom("i1", "i2"), fast_check_exports.constantFrom("planned", "held", "no-show")).map(([at, id, state]) => logged.interview(at, { id, on: at, minute: null, state })),
  fast_check_exports.tuple(on, fast_check_exports.constantFrom(...PHASES), fast_check_exports.boolean(), fast_check_exports.boolean(), minute2).map(([at, phase, told2, atSetUp, m]) => logged.stage(at, phase, { told: told2, atSetUp, minute: m })),
  on.map(logged.ticked),
  fast_check_exports.tuple(
    on,
    fast_check_exports.constantFrom(
      "active",
      "not active",
      "told",
      "not told",
      "erased"
    )
  ).map(([at, answer]) => logged.answered(at, answer)),
  fast_check_exports.tuple(on, later, fast_check_exports.boolean()).map(([at, days2, knows]) => logged.pause(at, at + days2, knows)),
  on.map(logged.pauseEnded),
  on.map((at) => logged.waitingOn(at, "candidate")),
  fast_check_exports.tuple(on, fast_check_exports.boolean()).map(([at, set]) => logged.doNotContact(at, set)),
  on.map(logged.handOver),
  on.map(logged.note),
  on.map(logged.feedback)
);
var anyEvent = fast_check_exports.oneof(
  { weight: 3, arbitrary: anyOtherEvent },
  { weight: 2, arbitrary: fast_check_exports.tuple(on, oneTouch).map(([at, more]) => logged.touch(at, more)) },
  { weight: 1, arbitrary: fast_check_exports.tuple(on, touchId).map(([at, id]) => logged.takeBack(at, id)) }
);
var numbered = (events) => events.map((event, index) => ({ ...event, id: index % 7 === 6 ? "" : `${event.kind} ${String(index)}` }));
var aLog = (most) => fast_check_exports.tuple(fast_check_exports.array(anyEvent, { maxLength: most }), fast_check_exports.option(fast_check_exports.nat(most), { freq: 3 })).map(([events, copied]) => {
  const rows = numbered(events);
  return [...rows, ...rows.filter((_, index) => index === copied)];
});
var aLogInOrder = (most) => fast_check_exports.array(anyEvent, { maxLength: most }).map((events) => numbered([...events].sort((one, other) => moment(one) - moment(other))));
var moment = (event) => event.day * 2e3 + (event.minute ?? 1999);

// test/domain/erasure.test.ts
var SECRET = "Ana Ruiz <ana@mail.example>";
function aboutAna(event) {
  switch (event.kind) {
    case "feedback":
      return { ...event, requirement: SECRET, seen: SECRET, nextStep: SECRET };
    case "stage":
      return { ...event, stage: SECRET, name: SECRET, owner: "Rita", tab: 7 };
    case "pause":
      return { ...event, pause: { ...event.pause, reason: SECRET } };
    case "interview":
    case "pause ended":
    case "waiting on":
    case "hand-over":
      return event;
    default:
      return { ...event, summary: SECRET };
  }
}
var erased = (event) => {
  const row2 = fromLogRow(erasedLogRow(toLogRow(event), "anonymous"));
  return typeof row2 === "string" ? null : row2;
};
describe("a person who asks to be erased", () => {
  it("leaves no word of theirs in any row, whatever happened", () => {
    assert2(
      fast_check_exports.property(aLog(30), (log) => {
        for (const event of log) {
          const kept = JSON.stringify(erasedLogRow(toLogRow(aboutAna(event)), "anonymous"));
          expect(kept).not.toContain("Ana");
          expect(kept).not.toContain(event.candidateId === "" ? SECRET : `"${event.candidateId}"`);
        }
      })
    );
  });
  it("changes no figure about what happened: days, promises and touches stay, with nobody\u2019s name", () => {
    assert2(
      fast_check_exports.property(aLog(30), (log) => {
        const rows = log.filter((event) => event.id !== "");
        const before = figures([], rows.map(aboutAna), defaultPolicy, START + 20);
        const after3 = figures(
          [],
          rows.map(aboutAna).flatMap((event) => erased(event) ?? []),
          defaultPolicy,
          START + 20
        );
        expect(after3).toEqual(before);
      })
    );
  });
  it("keeps what is ours and drops every text of which it is not said that it is", () => {
    expect(
      withoutTheirWords({ kind: "note", day: 5, mood: "as Ana says", more: { state: "held", why: "Ana" } })
    ).toEqual({
      kind: "note",
      day: 5,
      mood: "",
      more: { state: "held", why: "" }
    });
  });
  it("a row that nobody can read keeps nothing at all", () => {
    const row2 = erasedLogRow(["Ana", "", "touch", "Ana", "Ana", "Ana", "", "", '{"Ana', "c1", "e1"], "anonymous");
    expect(row2.every((cell2) => cell2 === "")).toBe(true);
  });
  it("is owed nothing and asked about nowhere, and is no health", () => {
    const ana = aCandidate({ heardFromUs: START - 9 }).with(
      logged.promise(START - 5, START - 1),
      logged.inbound(START - 3),
      logged.answered(START, "erased")
    );
    expect(assess(ana, defaultPolicy, START)).toEqual([]);
    expect(standingOf(ana, [], defaultPolicy, START)).toMatchObject({ kind: "nothing" });
    expect(figures([ana], [], defaultPolicy, START).withinAWeek).toMatchObject({
      denominator: 0,
      excluded: [{ why: "erased", n: 1 }]
    });
    const untold = aCandidate({ phase: "rejected" }).with(
      logged.stage(START, "rejected", {}),
      logged.answered(START + 1, "erased")
    );
    expect(assess(untold, defaultPolicy, START + 20)).toEqual([]);
    expect(figures([untold], [], defaultPolicy, START + 2).decidedNotTold.count).toBe(0);
  });
});

// test/domain/figures/figures.test.ts
var TODAY = day("2026-11-20");
var of = (candidates, events = []) => figures(candidates, events, defaultPolicy, TODAY);
var silentFor = (days2, id = String(days2)) => aCandidate({ id, heardFromUs: TODAY - days2 });
describe("within-a-week coverage", () => {
  it("counts whom we wrote to within seven days, of all who are worked with", () => {
    const { withinAWeek: withinAWeek2 } = of([0, 3, 7, 8, 20].map((days2) => silentFor(days2)));
    expect(withinAWeek2).toEqual({ numerator: 3, denominator: 5, rate: 0.6, n: 5, excluded: [] });
  });
  it("counts somebody unknown as not covered", () => {
    const { withinAWeek: withinAWeek2, silence } = of([
      silentFor(1),
      aCandidate({ id: "x" }),
      aCandidate({ id: "y", phase: "applied" })
    ]);
    expect(withinAWeek2).toMatchObject({ numerator: 1, denominator: 3, rate: null });
    expect(silence.unconfirmed).toBe(2);
    const stillUnknown = aCandidate().with(logged.answered(TODAY, "active"));
    expect(of([stillUnknown]).withinAWeek).toMatchObject({ numerator: 0, denominator: 1 });
  });
  it("tells no rate of fewer than five, and of nobody nothing", () => {
    expect(of([1, 2, 3, 4].map((days2) => silentFor(days2))).withinAWeek).toMatchObject({ denominator: 4, rate: null });
    expect(of([]).withinAWeek).toEqual({ numerator: 0, denominator: 0, rate: null, n: 0, excluded: [] });
  });
  it("of a sheet in which everybody is paused says that, and not health", () => {
    const paused = Array.from(
      { length: 40 },
      (_, index) => aCandidate({ id: String(index), heardFromUs: TODAY - 5 }).with(logged.pause(TODAY - 4, TODAY + 60, true))
    );
    expect(of(paused).withinAWeek).toEqual({
      numerator: 0,
      denominator: 0,
      rate: null,
      n: 40,
      excluded: [{ why: "paused", n: 40 }]
    });
    expect(of(paused).silence).toMatchObject({ upTo3: 0, upTo7: 0, excluded: [{ why: "paused", n: 40 }] });
  });
  it("of a sheet in which everybody is on hold says that", () => {
    const held = Array.from({ length: 6 }, (_, index) => aCandidate({ id: String(index), phase: "on hold" }));
    expect(of(held).withinAWeek).toMatchObject({ denominator: 0, rate: null, excluded: [{ why: "on hold", n: 6 }] });
  });
  it("is not helped by a pause that the candidate doesn\u2019t know of", () => {
    const hidden = aCandidate({ heardFromUs: TODAY - 9 }).with(logged.pause(TODAY - 8, TODAY + 60, false));
    expect(of([hidden]).withinAWeek).toMatchObject({ numerator: 0, denominator: 1 });
    const lately4 = aCandidate({ heardFromUs: TODAY - 7 }).with(logged.pause(TODAY - 6, TODAY + 60, false));
    expect(of([lately4]).withinAWeek).toMatchObject({ denominator: 0, excluded: [{ why: "paused", n: 1 }] });
    const woken = aCandidate({ heardFromUs: TODAY - 7 }).with(logged.pause(TODAY - 6, TODAY, true));
    expect(of([woken]).withinAWeek).toMatchObject({ numerator: 1, denominator: 1 });
  });
  it("counts a person once, however many rows they have", () => {
    const rows = [
      { ...silentFor(2, "a"), person: "maria@mail.example" },
      { ...aCandidate({ id: "b", phase: "rejected" }), person: "maria@mail.example" },
      { ...silentFor(9, "c"), person: "joan@mail.example" }
    ];
    expect(of(rows).withinAWeek).toMatchObject({ numerator: 1, denominator: 2, n: 2, excluded: [] });
  });
  it("names why somebody is left out", () => {
    const left = [
      aCandidate({ id: "1", phase: "hired" }),
      aCandidate({ id: "2", phase: "sourced" }),
      aCandidate({ id: "3", phase: "applied", appliedOn: TODAY - 3 }),
      aCandidate({ id: "4" }).with(logged.doNotContact(START)),
      aCandidate({ id: "5" }).with(logged.answered(START, "not active"))
    ];
    expect(of(left).withinAWeek.excluded.map(({ why: why2 }) => why2)).toEqual([
      "hired",
      "sourced",
      "applied, waiting for an answer",
      "do not contact",
      "not active"
    ]);
  });
  it("counts a row that somebody added from that day", () => {
    const added = aCandidate();
    const since = (days2) => ({ ...added, history: { ...added.history, addedOn: TODAY - days2 } });
    expect(of([since(7)]).withinAWeek.numerator).toBe(1);
    expect(of([since(8)]).withinAWeek.numerator).toBe(0);
  });
});
describe("days without word", () => {
  it("are shown in four parts, and those we know nothing of", () => {
    const { silence, longestWaits: longestWaits2 } = of([0, 3, 4, 7, 8, 14, 15, 90].map((days2) => silentFor(days2)).slice(0, 7));
    expect(silence).toEqual({ upTo3: 2, upTo7: 2, upTo14: 2, over14: 1, unconfirmed: 0, excluded: [] });
    expect(longestWaits2.map(({ days: days2 }) => days2)).toEqual([15, 14, 8, 7, 4, 3, 0]);
    expect(longestWaits2[0]).toEqual({ candidateId: "15", since: TODAY - 15, days: 15 });
  });
  it("name the ten longest waits at most", () => {
    expect(of(Array.from({ length: 15 }, (_, days2) => silentFor(days2))).longestWaits).toHaveLength(10);
  });
  it("add up to everybody who is worked with, and coverage is its first two parts", () => {
    assert2(
      fast_check_exports.property(fast_check_exports.array(aLog(8), { maxLength: 8 }), (logs) => {
        const all = of(logs.map((log, index) => aCandidate({ id: String(index), log })));
        const { upTo3, upTo7, upTo14, over14, unconfirmed: unconfirmed2 } = all.silence;
        expect(upTo3 + upTo7 + upTo14 + over14 + unconfirmed2).toBe(all.withinAWeek.denominator);
        expect(upTo3 + upTo7).toBe(all.withinAWeek.numerator);
        const left = all.withinAWeek.excluded.reduce((sum, each) => sum + each.n, 0);
        expect(all.withinAWeek.n).toBe(all.withinAWeek.denominator + left);
        expect(all.withinAWeek.n).toBe(logs.length);
      })
    );
  });
});
describe("touches per week", () => {
  it("counts what reached somebody, week by week, empty weeks too", () => {
    const bounced = logged.touch(TODAY - 1);
    const twice = logged.touch(TODAY - 7, { candidateId: "b" });
    const events = [
      logged.touch(TODAY),
      logged.touch(day("2026-11-16"), { candidateId: "b" }),
      logged.touch(TODAY, { reached: false }),
      logged.touch(TODAY, { channel: "voicemail" }),
      logged.touch(TODAY + 1),
      logged.touch(TODAY, { entered: "set-up" }),
      bounced,
      logged.takeBack(TODAY, bounced.id),
      twice,
      twice,
      logged.touch(day("2026-11-15"), { candidateId: "b" }),
      logged.touch(TODAY - 400)
    ];
    const weeks = of([], events).touchesPerWeek;
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-2)).toEqual([
      { week: "2026-W46", from: day("2026-11-09"), touches: 2, candidates: 1 },
      { week: "2026-W47", from: day("2026-11-16"), touches: 2, candidates: 2 }
    ]);
    expect(weeks[0]).toEqual({ week: "2026-W36", from: day("2026-08-31"), touches: 0, candidates: 0 });
  });
});
describe("promises kept", () => {
  const due = day("2026-11-12");
  const make = (...then) => {
    const made = logged.promise(due - 3, due);
    return [made, ...then.map((each) => each(made.id))];
  };
  it("are those kept by their day, of all that fell due; nothing drops out unnamed", () => {
    const events = [
      ...make((id) => logged.promiseDone(due, id)),
      ...make((id) => logged.promiseDone(due + 4, id)),
      ...make((id) => logged.promiseDone(due + 1, id, "promise missed")),
      ...make((id) => logged.promiseDone(due, id, "promise released")),
      ...make(),
      ...make((id) => logged.promiseMoved(due, id, TODAY + 9)),
      ...make(
        (id) => logged.promiseMoved(due, id, due + 1),
        (id) => logged.promiseDone(due + 1, id)
      ),
      logged.promise(due - 60, due - 50)
    ];
    expect(of([], events).promises).toEqual({
      numerator: 2,
      denominator: 5,
      rate: 0.4,
      n: 8,
      excluded: [
        { why: "due before the period", n: 1 },
        { why: "released by the candidate", n: 1 },
        { why: "not due yet", n: 1 }
      ],
      late: 1,
      missed: 2,
      renegotiated: 1,
      medianDaysLate: 4
    });
  });
  it("count one that is open past its day as late", () => {
    const { promises } = figures([], make(), defaultPolicy, due + 1);
    expect(promises).toMatchObject({ numerator: 0, denominator: 1, late: 1, missed: 0, medianDaysLate: 1 });
    expect(figures([], make(), defaultPolicy, due).promises).toMatchObject({ denominator: 0, medianDaysLate: null });
  });
});
describe("interview follow-up", () => {
  const tuesday = day("2026-11-10");
  const one = (id, more = {}, on3 = tuesday) => aCandidate({ id, phase: "interview", interviews: [anInterview(on3, more)] });
  const touch = (candidateId, on3, more = {}) => logged.touch(on3, { candidateId, ...more });
  it("counts interviews with a word within two business days, of those whose time ran out", () => {
    const candidates = [
      one("in time"),
      one("late"),
      one("never"),
      one("scheduled"),
      one("same day", { minute: 600 }),
      one("cancelled", { state: "cancelled" }),
      one("no-show", { state: "no-show" }),
      one("moved", { state: "moved" }),
      one("ahead", { state: "planned" }, TODAY + 2),
      one("yesterday", {}, TODAY - 1),
      one("before us", {}, START - 1)
    ];
    const events = [
      touch("in time", day("2026-11-12")),
      touch("late", day("2026-11-13")),
      touch("scheduled", day("2026-11-11"), { scheduling: true }),
      touch("same day", tuesday, { minute: 700 })
    ];
    expect(of(candidates, events).interviews).toEqual({
      numerator: 2,
      denominator: 5,
      rate: 0.4,
      n: 11,
      excluded: [
        { why: "cancelled", n: 1 },
        { why: "no-show", n: 1 },
        { why: "moved", n: 1 },
        { why: "still ahead", n: 1 },
        { why: "not due yet", n: 1 },
        { why: "before the tracker came", n: 1 }
      ]
    });
  });
  it("counts several of one day as one, and not a word from before it", () => {
    const twoOnADay = aCandidate({
      id: "a",
      phase: "interview",
      interviews: [anInterview(tuesday, { id: "x", minute: 540 }), anInterview(tuesday, { id: "y", minute: 600 })]
    });
    const between = [touch("a", tuesday, { minute: 570 })];
    expect(of([twoOnADay], between).interviews).toMatchObject({ numerator: 0, denominator: 1 });
    expect(of([twoOnADay], [touch("a", tuesday, { minute: 601 })]).interviews).toMatchObject({ numerator: 1, n: 1 });
  });
  it("counts one that was answered before its time ran out", () => {
    const answered2 = of([one("a", {}, TODAY - 1)], [touch("a", TODAY)]);
    expect(answered2.interviews).toMatchObject({ numerator: 1, denominator: 1 });
  });
  it("waits for the end of the last day", () => {
    const lastDay = of([one("a", {}, day("2026-11-18"))]);
    expect(lastDay.interviews.excluded).toEqual([{ why: "not due yet", n: 1 }]);
    expect(of([one("a", {}, day("2026-11-17"))]).interviews).toMatchObject({ numerator: 0, denominator: 1 });
  });
  it("counts the one that was held, of two on one day", () => {
    const interviews = [
      anInterview(tuesday, { id: "x", minute: 540 }),
      anInterview(tuesday, { id: "y", minute: 900, state: "no-show" })
    ];
    const who = aCandidate({ id: "a", phase: "interview", interviews });
    expect(of([who]).interviews).toMatchObject({ numerator: 0, denominator: 1, excluded: [] });
  });
  it("leaves out those of long ago", () => {
    const old = { ...one("old", {}, TODAY - 60), startDay: TODAY - 90 };
    expect(of([old]).interviews.excluded).toEqual([{ why: "before the period", n: 1 }]);
  });
});
describe("closing the loop", () => {
  const decided2 = (id, on3, toldOn, phase = "rejected", startDay = START) => {
    const open = aCandidate({ id, startDay }).with(logged.stage(on3, phase));
    return toldOn === null ? open : open.heard(toldOn, { closing: true });
  };
  const all = [
    decided2("same day", day("2026-11-04"), day("2026-11-04")),
    decided2("five", day("2026-11-04"), day("2026-11-11")),
    decided2("six", day("2026-11-04"), day("2026-11-12")),
    decided2("waits twelve", day("2026-11-04"), null),
    decided2("waits two", day("2026-11-18"), null),
    decided2("hired", day("2026-11-04"), null, "hired"),
    decided2("withdrew", day("2026-11-04"), null, "withdrawn"),
    aCandidate({ id: "before us", phase: "rejected" }),
    aCandidate({ id: "open" })
  ];
  it("takes business days from decision to closing touch; who waits counts with the days so far", () => {
    expect(of(all).closing).toEqual({
      numerator: 2,
      denominator: 4,
      rate: null,
      n: 8,
      excluded: [
        { why: "not due yet", n: 1 },
        { why: "hired", n: 1 },
        { why: "withdrawn", n: 1 },
        { why: "closed before the tracker came", n: 1 }
      ],
      median: 5,
      p90: expect.closeTo(9.6, 6),
      open: 2
    });
  });
  it("shows who is decided on and not told, the longest wait first, and how many are not known", () => {
    expect(of(all).decidedNotTold).toEqual({
      count: 2,
      oldest: 12,
      candidateIds: ["waits twelve", "waits two"],
      notKnown: 1
    });
    expect(of([]).decidedNotTold.oldest).toBeNull();
  });
  it("leaves out decisions of before the period", () => {
    const old = decided2("old", TODAY - 29, TODAY - 28, "rejected", TODAY - 60);
    expect(of([old]).closing.excluded).toEqual([{ why: "before the period", n: 1 }]);
    const first = decided2("first", TODAY - 28, TODAY - 28, "rejected", TODAY - 60);
    expect(of([first]).closing.denominator).toBe(1);
  });
  it("never improves by waiting: who is not told yet is never counted as told", () => {
    assert2(
      fast_check_exports.property(
        fast_check_exports.array(fast_check_exports.integer({ min: 0, max: 18 }), { minLength: 5, maxLength: 12 }),
        fast_check_exports.nat(25),
        (days2, wait) => {
          const open = days2.map((ago, index) => decided2(String(index), TODAY - ago, null));
          const { closing, decidedNotTold: decidedNotTold2 } = figures(open, [], defaultPolicy, TODAY + wait, {
            periodDays: 60,
            weeks: 1,
            longest: 1
          });
          expect(closing.numerator).toBe(0);
          expect(closing.open).toBe(days2.length);
          expect(decidedNotTold2.count).toBe(days2.length);
        }
      )
    );
  });
});
describe("the middle value", () => {
  it("is that of sorted values, between two of an even number, and none of none", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([10, 2, 4, 9])).toBe(6.5);
    expect(median([])).toBeNull();
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9)).toBe(10);
  });
});

// src/domain/friday-list.ts
function fridayList(candidates, policy, on3) {
  const next = nextBlitz(on3, policy);
  const lines = candidates.flatMap((each) => lineOf(each, on3));
  const questions = candidates.flatMap((each) => questionOf(each, policy, on3));
  const asked = askedAt(questions, on3);
  const again = on3 + policy.weekDays.default;
  return {
    on: on3,
    nextBlitz: next,
    today: lines.filter((line) => line.followUp.band === "today").sort(mostLateFirst),
    nextWeek: lines.filter((line) => line.followUp.band === "next week").sort(byDay),
    unconfirmed: asked.map(({ line }) => line),
    unconfirmedLater: questions.length - asked.length,
    ...again < next ? { dueAgainOn: again } : {}
  };
}
var BANDS = ["today", "next week", "later"];
function lineOf({ listed, followUps }, on3) {
  const pressing = followUps.filter((each) => each.band !== "later").sort((one, other) => BANDS.indexOf(one.band) - BANDS.indexOf(other.band) || one.dueOn - other.dueOn);
  const [first, ...others] = pressing;
  if (first === void 0) return [];
  return [{ who: listed, followUp: first, daysLate: on3 - first.dueOn, others: others.length }];
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
function questionOf({ candidate, listed, followUps }, policy, on3) {
  const question = followUps.length > 0 ? null : unconfirmed(candidate, policy, on3);
  if (question === null) return [];
  const why2 = question.kind === "no contact date" ? "No contact date yet" : `Still active? ${question.why}`;
  return [{ line: { who: listed, why: why2 }, firstBlitz: nextBlitz(knownSince(candidate) - 1, policy) }];
}
var ASKED_FIRST = ["offer", "interview", "screen", "unknown", "on hold", "applied"];
function askedAt(questions, on3) {
  const inOrder2 = [...questions].sort(
    (one, other) => ASKED_FIRST.indexOf(one.line.who.phase) - ASKED_FIRST.indexOf(other.line.who.phase) || byName(one.line.who, other.line.who)
  );
  const fresh = inOrder2.filter((question) => on3 <= question.firstBlitz);
  const later3 = new Set(fresh.slice(Math.ceil(fresh.length / 2)));
  return inOrder2.filter((question) => !later3.has(question));
}

// test/domain/friday-list.test.ts
var FRIDAY = day("2026-11-13");
var on2 = (candidate, more = {}, today = FRIDAY, policy = defaultPolicy) => ({
  candidate,
  listed: aListed({ phase: candidate.phase, ...more }),
  followUps: assess(candidate, policy, today)
});
var listOf = (candidates, policy = defaultPolicy, today = FRIDAY) => fridayList(candidates, policy, today);
var names = (lines) => lines.map((line) => line.who.name);
var heard = (iso) => aCandidate({ heardFromUs: day(iso) });
describe("the Friday list", () => {
  it("holds Today first, the most late first, and then Next week by its days", () => {
    const list = listOf([
      on2(heard("2026-11-12"), { name: "Thursday" }),
      on2(heard("2026-11-04"), { name: "two days late" }),
      on2(heard("2026-11-11"), { name: "Wednesday" }),
      on2(heard("2026-11-02"), { name: "four days late" }),
      on2(heard("2026-11-09"), { name: "Monday" }),
      on2(heard("2026-11-13"), { name: "just heard" })
    ]);
    expect(list.on).toBe(FRIDAY);
    expect(list.nextBlitz).toBe(day("2026-11-20"));
    expect(names(list.today)).toEqual(["four days late", "two days late", "Monday"]);
    expect(list.today.map((line) => line.daysLate)).toEqual([4, 2, -3]);
    expect(names(list.nextWeek)).toEqual(["Wednesday", "Thursday"]);
    expect(list.dueAgainOn).toBeUndefined();
  });
  it("has one line a candidate, with the most pressing thing and how many more there are", () => {
    const owing = aCandidate({ heardFromUs: day("2026-11-11") }).wrote(day("2026-11-12")).with(logged.promise(day("2026-11-11"), day("2026-11-18")), logged.promise(day("2026-11-11"), day("2027-03-01")));
    const [line] = listOf([on2(owing)]).today;
    expect(line?.followUp.rule).toBe("reply");
    expect(line?.others).toBe(2);
    expect(listOf([on2(owing)]).nextWeek).toEqual([]);
  });
  it("settles ties by the day on which to write, then by name, then by row", () => {
    const list = listOf([
      on2(heard("2026-11-04"), { name: "Zoe", row: 2 }),
      on2(heard("2026-11-04"), { name: "Ada", row: 9 }),
      on2(heard("2026-11-04"), { name: "Ada", row: 3 })
    ]);
    expect(list.today.map((line) => [line.who.name, line.who.row])).toEqual([
      ["Ada", 3],
      ["Ada", 9],
      ["Zoe", 2]
    ]);
  });
  it("names the other rows of the same person", () => {
    const [line] = listOf([on2(heard("2026-11-02"), { otherRows: ["also row 12, Data Engineer"] })]).today;
    expect(line?.who.otherRows).toEqual(["also row 12, Data Engineer"]);
  });
  it("says when whoever hears from us today is due again before the list comes round", () => {
    const policy = aPolicy({ calendar: aCalendar(easterHolidays(2026)) });
    const list = listOf([], policy, day("2026-04-02"));
    expect(list.nextBlitz).toBe(day("2026-04-10"));
    expect(list.dueAgainOn).toBe(day("2026-04-09"));
  });
});
describe("the questions of the first day", () => {
  const asked = (phase, name) => on2(aCandidate({ phase, startDay: day("2026-11-09") }), { name });
  const five = [
    asked("screen", "Screen"),
    asked("offer", "Offer"),
    asked("unknown", "Unknown"),
    asked("interview", "Interview"),
    asked("applied", "Applied")
  ];
  it("are spread over two blitzes, later phases first", () => {
    const first = listOf(five);
    expect(names(first.unconfirmed)).toEqual(["Offer", "Interview", "Screen"]);
    expect(first.unconfirmedLater).toBe(2);
    const second = listOf(five, defaultPolicy, day("2026-11-20"));
    expect(names(second.unconfirmed)).toEqual(["Offer", "Interview", "Screen", "Unknown", "Applied"]);
    expect(second.unconfirmedLater).toBe(0);
  });
  it("are all asked at the second blitz, also where the first one was missed", () => {
    expect(listOf(five, defaultPolicy, day("2026-11-27")).unconfirmedLater).toBe(0);
  });
  it("are no debts: nobody is late on the first day", () => {
    const first = listOf(five);
    expect([first.today, first.nextWeek]).toEqual([[], []]);
  });
  it("say what is known", () => {
    const old = on2(aCandidate({ heardFromUs: day("2026-08-03"), startDay: day("2026-11-09") }));
    const list = listOf([old, asked("screen", "x")]);
    expect(list.unconfirmed.map((line) => line.why)).toEqual(["Still active? Last word from us on Mon 3 Aug"]);
    expect(listOf([asked("offer", "x")]).unconfirmed.map((line) => line.why)).toEqual(["No contact date yet"]);
  });
  it("are not asked of somebody to whom something is owed meanwhile: one line a candidate", () => {
    const promised2 = on2(aCandidate().with(logged.promise(day("2026-11-09"), day("2026-11-16"))));
    const list = listOf([promised2]);
    expect(list.unconfirmed).toEqual([]);
    expect(list.today).toHaveLength(1);
  });
  it("and the lists have everybody once at most, and drop nobody", () => {
    const someone = fast_check_exports.record({
      phase: fast_check_exports.constantFrom("screen", "applied", "offer", "rejected"),
      heardFromUs: fast_check_exports.option(fast_check_exports.integer({ min: FRIDAY - 60, max: FRIDAY }), { nil: void 0 })
    });
    assert2(
      fast_check_exports.property(fast_check_exports.array(someone, { maxLength: 20 }), (people) => {
        const rows = people.map(
          ({ phase, heardFromUs }, row2) => on2(aCandidate({ phase, ...heardFromUs === void 0 ? {} : { heardFromUs } }), { row: row2 })
        );
        const list = listOf(rows);
        const shown = [...list.today, ...list.nextWeek, ...list.unconfirmed].map((line) => line.who.row);
        expect(new Set(shown).size).toBe(shown.length);
        for (const row2 of rows) {
          const owed2 = row2.followUps.some((each) => each.dueOn < list.nextBlitz);
          if (owed2) expect(shown).toContain(row2.listed.row);
        }
      })
    );
  });
});

// test/domain/history.test.ts
var stepByStep = (events) => events.reduce((history, event) => foldEvent(history, event, defaultPolicy), emptyHistory);
var rebuilt = (events) => foldHistory(events, defaultPolicy);
var facts = (history) => {
  const { before: _before, recent: _recent, ...rest } = history;
  return rest;
};
describe("the state that is kept with a row", () => {
  it("is identical to the one rebuilt from the log, whatever happened, in whatever order it was entered", () => {
    let [logs, compared] = [0, 0];
    assert2(
      fast_check_exports.property(aLog(14), (events) => {
        logs += 1;
        const kept = stepByStep(events);
        if (kept.mustRebuild) return;
        compared += 1;
        expect(kept).toEqual(rebuilt(events));
      }),
      { numRuns: 3e3 }
    );
    expect(compared).toBeGreaterThan(logs / 10);
  });
  it("is identical to the rebuilt one for a log of any length that was written as things happened", () => {
    let [logs, compared] = [0, 0];
    assert2(
      fast_check_exports.property(aLogInOrder(60), (events) => {
        logs += 1;
        const kept = stepByStep(events);
        if (kept.mustRebuild) return;
        compared += 1;
        expect(kept).toEqual(rebuilt(events));
        expect(kept.recent.length).toBeLessThanOrEqual(RECENT_EVENTS);
      }),
      { numRuns: 1e3 }
    );
    expect(compared).toBeGreaterThan(logs / 10);
  });
  it("does not depend on the order of the log\u2019s rows, as long as their times differ", () => {
    const atDifferentTimes = aLog(20).map((events) => {
      const rows = events.filter((event, index) => events.findIndex((each) => each.id === event.id) === index);
      return rows.map((event, index) => ({ ...event, minute: index }));
    });
    assert2(
      fast_check_exports.property(
        atDifferentTimes.chain(
          (events) => fast_check_exports.tuple(
            fast_check_exports.constant(events),
            fast_check_exports.shuffledSubarray([...events], { minLength: events.length, maxLength: events.length })
          )
        ),
        ([events, shuffled]) => {
          expect(rebuilt(shuffled)).toEqual(rebuilt(events));
        }
      ),
      { numRuns: 1e3 }
    );
  });
  it("asks for the log only for what reaches further back than it remembers", () => {
    const many = Array.from({ length: RECENT_EVENTS + 2 }, (_, index) => logged.touch(day("2026-11-02") + index));
    const kept = stepByStep(many);
    expect(kept.mustRebuild).toBe(false);
    expect(foldEvent(kept, logged.touch(day("2026-11-04")), defaultPolicy).mustRebuild).toBe(false);
    expect(foldEvent(kept, logged.touch(day("2026-11-02")), defaultPolicy).mustRebuild).toBe(true);
    const [first] = many;
    const oldest = logged.takeBack(day("2026-11-30"), first?.id ?? "");
    expect(foldEvent(kept, oldest, defaultPolicy).mustRebuild).toBe(true);
    expect(rebuilt([...many, oldest]).mustRebuild).toBe(false);
    expect(foldEvent(foldEvent(kept, oldest, defaultPolicy), logged.touch(day("2026-12-01")), defaultPolicy)).toEqual({
      ...kept,
      mustRebuild: true
    });
  });
  it("keeps open promises however long ago they were made", () => {
    const promise2 = logged.promise(day("2026-11-02"), day("2026-12-24"));
    const many = Array.from({ length: 40 }, (_, index) => logged.touch(day("2026-11-03") + index));
    const kept = stepByStep([promise2, ...many]);
    expect(kept.openPromises).toEqual([
      { id: promise2.id, dueOn: day("2026-12-24"), madeOn: day("2026-11-02"), text: "call back" }
    ]);
    expect(stepByStep([promise2, ...many, logged.promiseDone(day("2026-12-20"), promise2.id)]).openPromises).toEqual([]);
  });
  it("counts an event once that was appended twice", () => {
    const promise2 = logged.promise(day("2026-11-02"), day("2026-11-05"));
    const kept = logged.promiseDone(day("2026-11-03"), promise2.id);
    expect(stepByStep([promise2, kept, promise2]).openPromises).toEqual([]);
    expect(rebuilt([promise2, kept, promise2])).toEqual(rebuilt([promise2, kept]));
  });
});
describe("the heard-from-us clock", () => {
  const silence = (history, today) => today - (history.lastWord ?? 0);
  it("is never moved on by anything but a touch of ours that reached them, whenever that happened", () => {
    assert2(
      fast_check_exports.property(aLog(12), anyOtherEvent, fast_check_exports.nat(12), (events, other, at) => {
        const more = [...events.slice(0, at), other, ...events.slice(at)];
        const today = day("2027-01-01");
        expect(silence(rebuilt(more), today)).toBe(silence(rebuilt(events), today));
        const live = stepByStep(more);
        if (!live.mustRebuild) expect(facts(live)).toEqual(facts(rebuilt(more)));
      }),
      { numRuns: 2e3 }
    );
  });
  it("knows the latest touch, whichever was entered last", () => {
    const typed = rebuilt([logged.touch(day("2026-11-10")), logged.touch(day("2026-11-05"))]);
    expect(typed.lastWord).toBe(day("2026-11-10"));
  });
  it("goes back when a touch is taken back, and only then", () => {
    const first = logged.touch(day("2026-11-05"));
    const bounced = logged.touch(day("2026-11-10"));
    const back = [first, bounced, logged.takeBack(day("2026-11-11"), bounced.id)];
    expect(stepByStep(back).lastWord).toBe(day("2026-11-05"));
    expect(rebuilt([...back].reverse()).lastWord).toBe(day("2026-11-05"));
    expect(stepByStep([first, logged.takeBack(day("2026-11-11"), "")]).lastWord).toBe(day("2026-11-05"));
  });
  it("is restarted by a voicemail only where the team says so", () => {
    const voicemail = logged.touch(day("2026-11-10"), { channel: "voicemail" });
    expect(rebuilt([voicemail]).lastWord).toBeNull();
    expect(foldHistory([voicemail], aPolicy({ voicemailCounts: true })).lastWord).toBe(day("2026-11-10"));
    const unanswered = { ...voicemail, reached: false };
    expect(foldHistory([unanswered], aPolicy({ voicemailCounts: true })).lastWord).toBeNull();
  });
  it("is restarted by the hiring manager and by the applicant tracking system, too", () => {
    expect(rebuilt([logged.touch(day("2026-11-10"), { channel: "ats", who: "ats" })]).lastWord).toBe(day("2026-11-10"));
  });
  it("keeps scheduling apart from a word of substance", () => {
    const { lastWord, lastSubstantive } = rebuilt([
      logged.touch(day("2026-11-05"), { minute: 600 }),
      logged.touch(day("2026-11-10"), { scheduling: true })
    ]);
    expect(lastWord).toBe(day("2026-11-10"));
    expect(lastSubstantive).toEqual({ day: day("2026-11-05"), minute: 600 });
  });
});
describe("what is noticed of the stage", () => {
  it("keeps the day of a change, and not that of a second look", () => {
    const { phase, phaseSince, addedOn } = rebuilt([
      logged.stage(day("2026-11-02"), "screen", { atSetUp: true }),
      logged.stage(day("2026-11-05"), "interview"),
      logged.stage(day("2026-11-09"), "interview")
    ]);
    expect({ phase, phaseSince, addedOn }).toEqual({
      phase: "interview",
      phaseSince: day("2026-11-05"),
      addedOn: null
    });
  });
  it("does not know since when a phase of set-up lasts, and knows when a row was added", () => {
    expect(rebuilt([logged.stage(day("2026-11-02"), "on hold", { atSetUp: true })]).phaseSince).toBeNull();
    expect(rebuilt([logged.stage(day("2026-11-09"), "screen")]).addedOn).toBe(day("2026-11-09"));
  });
  it("keeps the first day of a decision that is worded anew", () => {
    const worded = rebuilt([
      logged.stage(day("2026-11-02"), "rejected"),
      logged.stage(day("2026-11-05"), "withdrawn"),
      logged.stage(day("2026-11-06"), "withdrawn", { told: true })
    ]);
    expect(worded.decision).toEqual({
      on: day("2026-11-02"),
      kind: "withdrawn",
      toldOn: day("2026-11-06"),
      beforeStart: false,
      ticked: false
    });
  });
});
describe("a promise in the state", () => {
  const promise2 = logged.promise(day("2026-11-02"), day("2026-11-10"));
  it("gets a new day when it is renegotiated in time, on its last day at the latest", () => {
    const onTheDay = [promise2, logged.promiseMoved(day("2026-11-10"), promise2.id, day("2026-11-20"))];
    expect(rebuilt(onTheDay).openPromises[0]?.dueOn).toBe(day("2026-11-20"));
  });
  it("keeps its day when somebody moves it too late", () => {
    const tooLate = [promise2, logged.promiseMoved(day("2026-11-11"), promise2.id, day("2026-11-20"))];
    expect(rebuilt(tooLate).openPromises[0]?.dueOn).toBe(day("2026-11-10"));
  });
});

// src/domain/interviews.ts
function noticedInterviews(known, cells, columns, today) {
  const news = [];
  for (const column of columns) {
    const cell2 = cells.find((each) => each.column === column);
    const id = cell2 === void 0 ? null : interviewId(cell2);
    for (const old of known) {
      const ahead = old.state === "planned" && old.on >= today && old.id !== id;
      if (ahead && old.id.startsWith(`${column}@`)) {
        news.push({ ...old, state: cell2 === void 0 ? "cancelled" : "moved" });
      }
    }
    if (cell2 === void 0 || id === null) continue;
    const same = known.find((each) => each.id === id) ?? known.find((each) => each.id === saidOnCard(id));
    const isBack = cell2.on >= today && (same?.state === "moved" || same?.state === "cancelled");
    const otherMinute = same?.state === "planned" && same.minute !== cell2.minute;
    if (same === void 0 || isBack || otherMinute) {
      news.push({ id, on: cell2.on, minute: cell2.minute, state: "planned" });
    }
  }
  return news;
}
function mergedInterviews(known, cells) {
  const fresh = cells.filter((cell2) => !known.some((each) => each.id === interviewId(cell2))).map((cell2) => ({ id: interviewId(cell2), on: cell2.on, minute: cell2.minute, state: "planned" }));
  return [...known, ...fresh].sort((one, other) => one.on - other.on);
}
function asksIfItHappened(interview2, today) {
  return interview2.state === "planned" && interview2.on < today;
}
var saidOnCard = (id) => `card ${id}`;
function interviewId(cell2) {
  return `${cell2.column}@${isoOf(cell2.on)}`;
}

// test/domain/interviews.test.ts
var TODAY2 = day("2026-11-12");
var cell = (iso, column = "first", minute3 = null) => ({
  column,
  on: day(iso),
  minute: minute3
});
var planned = (iso, column = "first") => anInterview(day(iso), { id: interviewId(cell(iso, column)), state: "planned" });
describe("interview dates in a row", () => {
  it("are planned interviews once they appear", () => {
    expect(noticedInterviews([], [cell("2026-11-20", "first", 600)], ["first"], TODAY2)).toEqual([
      { id: "first@2026-11-20", on: day("2026-11-20"), minute: 600, state: "planned" }
    ]);
  });
  it("are noticed once", () => {
    expect(noticedInterviews([planned("2026-11-20")], [cell("2026-11-20")], ["first"], TODAY2)).toEqual([]);
  });
  it("that are changed ahead of their day are moved", () => {
    expect(noticedInterviews([planned("2026-11-20")], [cell("2026-11-24")], ["first"], TODAY2)).toEqual([
      { ...planned("2026-11-20"), state: "moved" },
      planned("2026-11-24")
    ]);
  });
  it("that are changed after their day are a next round: the old debt stays", () => {
    expect(noticedInterviews([planned("2026-11-10")], [cell("2026-11-24")], ["first"], TODAY2)).toEqual([
      planned("2026-11-24")
    ]);
  });
  it("that are cleared ahead are cancelled, afterwards not", () => {
    expect(noticedInterviews([planned("2026-11-20")], [], ["first"], TODAY2)).toEqual([
      { ...planned("2026-11-20"), state: "cancelled" }
    ]);
    expect(noticedInterviews([planned("2026-11-10")], [], ["first"], TODAY2)).toEqual([]);
  });
  it("that come back are planned again; a changed time is noticed", () => {
    const moved = { ...planned("2026-11-20"), state: "moved" };
    expect(noticedInterviews([moved], [cell("2026-11-20")], ["first"], TODAY2)).toEqual([planned("2026-11-20")]);
    expect(noticedInterviews([planned("2026-11-20")], [cell("2026-11-20", "first", 900)], ["first"], TODAY2)).toEqual([
      { ...planned("2026-11-20"), minute: 900 }
    ]);
    const held = { ...planned("2026-11-10"), state: "held" };
    expect(noticedInterviews([held], [cell("2026-11-10", "first", 900)], ["first"], TODAY2)).toEqual([]);
  });
  it("of several columns are several interviews", () => {
    const known = [planned("2026-11-20"), planned("2026-11-20", "second")];
    expect(
      noticedInterviews(known, [cell("2026-11-20"), cell("2026-11-20", "second")], ["first", "second"], TODAY2)
    ).toEqual([]);
    expect(noticedInterviews(known, [cell("2026-11-20")], ["first", "second"], TODAY2).map(({ id }) => id)).toEqual([
      "second@2026-11-20"
    ]);
  });
  it("are shown together with those of the log, earliest first; what the log says wins", () => {
    const held = { ...planned("2026-11-20"), state: "held" };
    expect(mergedInterviews([held], [cell("2026-11-20"), cell("2026-11-10", "second")])).toEqual([
      planned("2026-11-10", "second"),
      held
    ]);
  });
});
describe("\u201CDid it happen?\u201D", () => {
  it("is asked from the day after a planned interview, until somebody says", () => {
    expect(asksIfItHappened(planned("2026-11-11"), TODAY2)).toBe(true);
    expect(asksIfItHappened(planned("2026-11-12"), TODAY2)).toBe(false);
    expect(asksIfItHappened({ ...planned("2026-11-11"), state: "held" }, TODAY2)).toBe(false);
  });
});

// test/domain/look-ahead.test.ts
var WEEK = 7;
function silentSince(heard3, today) {
  return aCandidate({ heardFromUs: heard3, startDay: Math.min(heard3, today) });
}
var weekOf = (heard3, policy, today) => {
  const [owed2] = assess(silentSince(heard3, today), policy, today);
  if (owed2 === void 0) throw new Error("the week promise is owed");
  return owed2;
};
describe("the look-ahead", () => {
  it("lists everybody whose week runs out before the next blitz: nobody else breaches, for any calendar", () => {
    assert2(
      fast_check_exports.property(anyPolicy, someDay, fast_check_exports.integer({ min: 0, max: 20 }), (policy, today, silence) => {
        const owed2 = weekOf(today - silence, policy, today);
        const breachesBeforeNext = today - silence + WEEK < nextBlitz(today, policy);
        if (breachesBeforeNext) expect(owed2.band).not.toBe("later");
        if (owed2.band === "later") expect(owed2.dueOn).toBeGreaterThanOrEqual(nextBlitz(today, policy));
      }),
      { numRuns: 2e3 }
    );
  });
  it("keeps the promise for whoever clears Today now and Next week on its days, for any calendar, holidays and leave", () => {
    assert2(
      fast_check_exports.property(
        anyPolicy,
        someDay,
        fast_check_exports.array(fast_check_exports.integer({ min: 0, max: 6 }), { maxLength: 6 }),
        (policy, from, before) => {
          fast_check_exports.pre(isWorkingDay(policy.calendar, from));
          const next = nextBlitz(from, policy);
          for (const silence of before) {
            const heard3 = from - silence;
            const owed2 = weekOf(heard3, policy, from);
            if (owed2.band === "later") continue;
            if (owed2.actBy < from) continue;
            const reachedOn = owed2.band === "today" ? from : owed2.actBy;
            expect(isWorkingDay(policy.calendar, reachedOn)).toBe(true);
            expect(reachedOn).toBeGreaterThanOrEqual(from);
            expect(reachedOn - heard3).toBeLessThanOrEqual(WEEK);
            const safeUntil = Math.min(next, from + WEEK);
            expect(reachedOn + WEEK).toBeGreaterThanOrEqual(safeUntil);
          }
        }
      ),
      { numRuns: 2e3 }
    );
  });
  it("keeps it for ever for whoever works each day\u2019s list, unless no working day was left in a whole week", () => {
    assert2(
      fast_check_exports.property(anyPolicy, someDay, fast_check_exports.integer({ min: 0, max: 3 }), (policy, from, silence) => {
        let heard3 = from - silence;
        let begun = false;
        for (let today = from; today < from + 60; today += 1) {
          if (!isWorkingDay(policy.calendar, today)) continue;
          const owed2 = weekOf(heard3, policy, today);
          const weekAheadHasWork = heard3 + WEEK >= today || owed2.actBy <= heard3;
          expect(weekAheadHasWork || !begun).toBe(true);
          begun = true;
          if (owed2.band === "today" || owed2.actBy <= today) heard3 = today;
        }
      })
    );
  });
  it("leaves alone whoever heard from us within two business days, unless their week is broken", () => {
    assert2(
      fast_check_exports.property(anyPolicy, someDay, fast_check_exports.integer({ min: 0, max: 12 }), (policy, today, silence) => {
        const owed2 = weekOf(today - silence, policy, today);
        const justHeard = businessDaysBetween(policy.calendar, today - silence, today) <= 2;
        if (justHeard && owed2.band === "today") expect(owed2.dueOn).toBeLessThan(today);
        if (owed2.dueOn < today) expect(owed2.band).toBe("today");
      }),
      { numRuns: 2e3 }
    );
  });
  it("puts before Christmas what runs out between the years", () => {
    const policy = aPolicy({ calendar: aCalendar(betweenTheYears(2026)) });
    const maria = aCandidate({ heardFromUs: day("2026-12-18") });
    expect(owedOn(maria, day("2026-12-21"), policy)).toOwe({
      dueOn: day("2026-12-25"),
      actBy: day("2026-12-23"),
      band: "later"
    });
    expect(owedOn(maria, day("2026-12-23"), policy)).toOwe({ band: "today" });
  });
  it("reaches over Easter", () => {
    const policy = aPolicy({ calendar: aCalendar(easterHolidays(2026)) });
    const maria = aCandidate({ startDay: day("2026-03-02"), heardFromUs: day("2026-03-30") });
    expect(owedOn(maria, day("2026-04-02"), policy)).toOwe({
      dueOn: day("2026-04-06"),
      actBy: day("2026-04-02"),
      band: "today"
    });
    const joan = aCandidate({ startDay: day("2026-03-02"), heardFromUs: day("2026-04-02") });
    expect(owedOn(joan, day("2026-04-02"), policy)).toOwe({ dueOn: day("2026-04-09"), band: "next week" });
  });
  it("is due on the blitz itself: later, because it is kept there", () => {
    const maria = aCandidate({ heardFromUs: day("2026-11-13") });
    expect(owedOn(maria, day("2026-11-13"))).toOwe({ dueOn: day("2026-11-20"), band: "later" });
    const joan = aCandidate({ heardFromUs: day("2026-11-12") });
    expect(owedOn(joan, day("2026-11-13"))).toOwe({ dueOn: day("2026-11-19"), band: "next week" });
  });
});
describe("what is owed to one candidate", () => {
  it("comes with the earliest due first, and on one day in the order of the rules", () => {
    const owing = aCandidate({ heardFromUs: day("2026-11-05") }).wrote(day("2026-11-10")).with(logged.promise(day("2026-11-05"), day("2026-11-12")), logged.promise(day("2026-11-05"), day("2026-11-06")));
    expect(owedOn(owing, day("2026-11-11")).map((each) => each.rule)).toEqual(["promise", "week", "reply", "promise"]);
  });
  it("names dates and never a number of days, in every sentence", () => {
    const owing = aCandidate({ phase: "interview", heardFromUs: day("2026-11-05") }).wrote(day("2026-11-10")).with(
      logged.promise(day("2026-11-05"), day("2026-11-12")),
      logged.handOver(day("2026-11-10")),
      logged.interview(day("2026-11-10"), { id: "i", on: day("2026-11-10"), minute: null, state: "held" })
    );
    const owed2 = owedOn(owing, day("2026-11-20"));
    expect(owed2).toHaveLength(5);
    for (const { why: why2 } of owed2) {
      expect(why2).toMatch(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ (Nov|Dec)/);
      expect(why2).not.toMatch(/day|ago|overdue|"|\\/i);
    }
  });
});

// src/domain/persons.ts
function personKey(email) {
  const address = email.trim().replace(/^mailto:/i, "").toLowerCase();
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address) ? address : null;
}
function personOfRows(rows, confirmedSame = []) {
  const groupOf = /* @__PURE__ */ new Map();
  for (const { id, email } of rows) groupOf.set(id, personKey(email) ?? `row ${id}`);
  for (const [one, other] of confirmedSame) {
    const kept = groupOf.get(one);
    const merged = groupOf.get(other);
    if (kept === void 0 || merged === void 0 || kept === merged) continue;
    for (const [id, group] of groupOf) if (group === merged) groupOf.set(id, kept);
  }
  return groupOf;
}
function personLastWords(rows, confirmedSame = []) {
  const groupOf = personOfRows(rows, confirmedSame);
  const latest = /* @__PURE__ */ new Map();
  for (const { id, lastWord } of rows) {
    const group = groupOf.get(id) ?? id;
    const so = latest.get(group);
    if (lastWord !== null && (so === void 0 || lastWord > so)) latest.set(group, lastWord);
  }
  return new Map(rows.map(({ id }) => [id, latest.get(groupOf.get(id) ?? id) ?? null]));
}

// test/domain/persons.test.ts
describe("a person", () => {
  const rows = [
    { id: "a", email: "Maria@Mail.example ", lastWord: 10 },
    { id: "b", email: "maria@mail.example", lastWord: 20 },
    { id: "c", email: "", lastWord: 5 },
    { id: "d", email: "", lastWord: null },
    { id: "e", email: "mailto:maria@mail.example", lastWord: null }
  ];
  it("is known by the e-mail address, in upper or lower case", () => {
    const groups = personOfRows(rows);
    expect(groups.get("a")).toBe(groups.get("b"));
    expect(groups.get("e")).toBe(groups.get("b"));
    expect(groups.get("c")).not.toBe(groups.get("d"));
  });
  it("has heard from us when one of their rows has", () => {
    expect([...personLastWords(rows)]).toEqual([
      ["a", 20],
      ["b", 20],
      ["c", 5],
      ["d", null],
      ["e", 20]
    ]);
  });
  it("has rows without an address only where somebody said so", () => {
    const said = personLastWords(rows, [
      ["c", "d"],
      ["d", "a"],
      ["a", "nobody"]
    ]);
    expect(said.get("d")).toBe(20);
    expect(said.get("c")).toBe(20);
  });
  it.each(["", "n/a", "-", "none@", "@mail.example", "a@x.example, b@x.example", "a b@x.example", "x@y@z"])(
    "is not known by \u201C%s\u201D",
    (email) => {
      expect(personKey(email)).toBeNull();
    }
  );
});

// test/domain/promises.test.ts
var DUE = day("2026-11-12");
var promise = logged.promise(day("2026-11-09"), DUE);
var after2 = (today, ...events) => {
  const [record4] = promisesOf([promise, ...events], defaultPolicy, day(today));
  if (record4 === void 0) throw new Error("the promise is there");
  return record4;
};
describe("a promise", () => {
  it("is open until something becomes of it", () => {
    expect(after2("2026-11-10")).toEqual({
      id: promise.id,
      candidateId: "c1",
      madeBy: "rita@agency.example",
      madeOn: day("2026-11-09"),
      dueOn: DUE,
      moves: 0,
      state: "open",
      settledOn: null
    });
  });
  it("is kept by its day, by anyone", () => {
    expect(after2("2026-11-30", { ...logged.promiseDone(DUE, promise.id), who: "Tom" })).toMatchObject({
      state: "kept",
      settledOn: DUE
    });
  });
  it("is kept late after it", () => {
    expect(after2("2026-12-30", logged.promiseDone(DUE + 1, promise.id)).state).toBe("kept late");
    expect(after2("2026-12-30", logged.promiseDone(DUE + 30, promise.id)).state).toBe("kept late");
  });
  it("for a Saturday is kept on Monday", () => {
    const saturday = logged.promise(day("2026-11-09"), day("2026-11-14"));
    const kept = logged.promiseDone(day("2026-11-16"), saturday.id);
    expect(promisesOf([saturday, kept], defaultPolicy, day("2026-11-30"))[0]?.state).toBe("kept");
  });
  it("is renegotiated up to its day, and then holds for the new one", () => {
    const moved = logged.promiseMoved(DUE, promise.id, day("2026-11-20"));
    expect(after2("2026-11-13", moved)).toMatchObject({ state: "renegotiated", dueOn: day("2026-11-20"), moves: 1 });
    expect(after2("2026-11-30", moved, logged.promiseDone(day("2026-11-20"), promise.id))).toMatchObject({
      state: "kept",
      moves: 1
    });
  });
  it("is not renegotiated after its day", () => {
    expect(after2("2026-11-14", logged.promiseMoved(DUE + 1, promise.id, day("2026-12-24")))).toMatchObject({
      state: "open",
      dueOn: DUE,
      moves: 0
    });
  });
  it("is missed when somebody says so, and five business days after its day by itself", () => {
    expect(after2("2026-11-13", logged.promiseDone(DUE, promise.id, "promise missed")).state).toBe("missed");
    expect(after2("2026-11-19").state).toBe("open");
    expect(after2("2026-11-20")).toMatchObject({ state: "missed", settledOn: null });
  });
  it("is released by the candidate", () => {
    expect(after2("2026-12-30", logged.promiseDone(DUE + 9, promise.id, "promise released")).state).toBe("released");
  });
  it("stays what it became first", () => {
    const twice = [logged.promiseDone(DUE - 1, promise.id), logged.promiseDone(DUE, promise.id, "promise missed")];
    expect(after2("2026-12-30", ...twice)).toMatchObject({ state: "kept", settledOn: DUE - 1 });
    const movedAfter = [logged.promiseDone(DUE - 1, promise.id), logged.promiseMoved(DUE, promise.id, DUE + 9)];
    expect(after2("2026-12-30", ...movedAfter)).toMatchObject({ state: "kept", dueOn: DUE });
  });
  it("belongs to whoever has the candidate: a hand-over changes nothing about it", () => {
    expect(after2("2026-11-10", logged.handOver(day("2026-11-10")))).toEqual(after2("2026-11-10"));
  });
  it("never vanishes from the counts, whatever happens and in whatever order", () => {
    assert2(
      fast_check_exports.property(aLog(20), fast_check_exports.nat(60), (events, wait) => {
        const made = events.filter((event, index) => {
          const first = events.findIndex((each) => each.kind === "promise" && each.id === event.id);
          return event.kind === "promise" && (event.id === "" || first === index);
        });
        expect(promisesOf(events, defaultPolicy, day("2026-11-02") + wait)).toHaveLength(made.length);
      }),
      { numRuns: 1e3 }
    );
  });
  it("is open here exactly when it is open in the state of the row", () => {
    assert2(
      fast_check_exports.property(aLog(20), (events) => {
        const open = promisesOf(events, defaultPolicy, 0).filter((each) => each.settledOn === null && each.id !== "");
        const inState = foldHistory(events, defaultPolicy).openPromises.filter((each) => each.id !== "");
        expect(inState.map(({ id, dueOn }) => ({ id, dueOn })).sort(byId)).toEqual(
          open.map(({ id, dueOn }) => ({ id, dueOn })).sort(byId)
        );
      }),
      { numRuns: 1e3 }
    );
  });
});
function byId(one, other) {
  return one.id < other.id ? -1 : 1;
}

// src/domain/mail/address.ts
var LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
var DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/;
var LONGEST_LOCAL = 64;
var LONGEST = 254;
function bareAddress(text3) {
  const trimmed = text3.trim();
  if (trimmed.length > LONGEST) return null;
  const at = trimmed.lastIndexOf("@");
  if (at < 1 || at > LONGEST_LOCAL) return null;
  if (!LOCAL.test(trimmed.slice(0, at)) || !DOMAIN.test(trimmed.slice(at + 1))) return null;
  return trimmed.toLowerCase();
}

// src/domain/recruiters.ts
function readOwner(text3) {
  const clean = text3.replace(/\s+/g, " ").trim();
  const named = /^"?([^"<>]*)"?\s*<\s*(?:mailto:)?([^\s<>]+)\s*>$/i.exec(clean);
  if (named !== null) {
    const [, name = "", address = ""] = named;
    return { name: name.trim(), address: bareAddress(address) };
  }
  const bare = bareAddress(clean.replace(/^mailto:/i, ""));
  return bare === null ? { name: clean, address: null } : { name: "", address: bare };
}
function whoIsMailed(ownerText, settings2, candidateAddresses) {
  const { name, address: inCell } = readOwner(ownerText);
  const listed = recruiterNamed(ownerText, settings2.recruiters);
  const inSettings = listed === void 0 ? null : bareAddress(listed.address);
  const address = inSettings ?? inCell;
  if (address === null) {
    const says3 = name === "" ? "No owner" : `No address for \u201C${name}\u201D in Settings`;
    return { address: null, says: `${says3}: ${elsewhere(settings2)}`, asksFirst: false };
  }
  if (candidateAddresses.has(address)) {
    return { address: null, says: `${address} is a candidate's address: ${elsewhere(settings2)}`, asksFirst: false };
  }
  if (inSettings !== null) return { address, says: "From Settings", asksFirst: false };
  const foreign = domainOf(address) !== domainOf(settings2.setUpBy);
  const says2 = foreign ? "The owner cell is an address of another domain" : "The owner cell is an address";
  return { address, says: says2, asksFirst: foreign };
}
function fallbackAddresses(settings2) {
  return settings2.managers.length > 0 ? settings2.managers : [settings2.setUpBy];
}
function recruiterNamed(ownerText, recruiters) {
  const { name, address } = readOwner(ownerText);
  const wanted = [name, address ?? ""].map(folded).filter((each) => each !== "");
  return recruiters.find((each) => wanted.includes(folded(each.address)) || wanted.includes(folded(each.name)));
}
function whoCovers(recruiter2, recruiters, on3) {
  const asked = /* @__PURE__ */ new Set();
  let at = recruiter2;
  for (; ; ) {
    asked.add(at);
    const away = at.leave.find((spell) => spell.from <= on3 && on3 <= spell.to);
    if (away === void 0) return at;
    const cover = recruiterNamed(away.cover, recruiters);
    if (cover === void 0 || asked.has(cover)) return recruiter2;
    at = cover;
  }
}
function policyOf(recruiter2, recruiters, policy) {
  const alone = recruiter2.leave.filter((spell) => recruiterNamed(spell.cover, recruiters) === void 0);
  return alone.length === 0 ? policy : { ...policy, calendar: withLeave(policy.calendar, alone) };
}
function elsewhere(settings2) {
  return settings2.managers.length > 0 ? "goes to the managers" : `goes to ${settings2.setUpBy}`;
}
function domainOf(address) {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
function folded(text3) {
  return text3.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

// test/domain/recruiters.test.ts
var recruiter = (name, more = {}) => ({
  name,
  address: `${name.toLowerCase()}@agency.example`,
  morningNote: true,
  fridayMail: true,
  leave: [],
  ...more
});
var settings = {
  recruiters: [recruiter("Rita"), recruiter("Tom", { address: "" })],
  setUpBy: "lead@agency.example",
  managers: []
};
var nobody = /* @__PURE__ */ new Set();
describe("who is mailed", () => {
  it("is the address in the owner cell", () => {
    expect(whoIsMailed("Ana@agency.example", settings, nobody)).toEqual({
      address: "ana@agency.example",
      says: "The owner cell is an address",
      asksFirst: false
    });
    expect(whoIsMailed("Ana Ruiz <ana@agency.example>", settings, nobody).address).toBe("ana@agency.example");
  });
  it("is looked up in Settings by name, whatever its case and blanks", () => {
    expect(whoIsMailed(" RITA ", settings, nobody)).toMatchObject({
      address: "rita@agency.example",
      says: "From Settings"
    });
  });
  it("are the managers, or whoever set it up, where the address is not known", () => {
    expect(whoIsMailed("Tom", settings, nobody)).toEqual({
      address: null,
      says: "No address for \u201CTom\u201D in Settings: goes to lead@agency.example",
      asksFirst: false
    });
    expect(whoIsMailed("", settings, nobody).says).toBe("No owner: goes to lead@agency.example");
    const managed = { ...settings, managers: ["boss@agency.example"] };
    expect(whoIsMailed("Nobody Known", managed, nobody).says).toContain("goes to the managers");
    expect(fallbackAddresses(settings)).toEqual(["lead@agency.example"]);
    expect(fallbackAddresses(managed)).toEqual(["boss@agency.example"]);
  });
  it("is never a candidate, not even one named in Settings", () => {
    const candidates = /* @__PURE__ */ new Set(["maria@mail.example", "rita@agency.example"]);
    expect(whoIsMailed("Maria@mail.example", settings, candidates).address).toBeNull();
    expect(whoIsMailed("Rita", settings, candidates)).toEqual({
      address: null,
      says: "rita@agency.example is a candidate's address: goes to lead@agency.example",
      asksFirst: false
    });
  });
  it("of another domain is asked about first, unless Settings name the address", () => {
    expect(whoIsMailed("joe@other.example", settings, nobody).asksFirst).toBe(true);
    const known = { ...settings, recruiters: [recruiter("Joe", { address: "joe@other.example" })] };
    expect(whoIsMailed("joe@other.example", known, nobody)).toMatchObject({ says: "From Settings", asksFirst: false });
  });
  it.each(["a@b.example, c@d.example", "a@b.example\nBcc: c@d.example", "<script>@x.example", "x@", "Ana <>"])(
    "is nobody at \u201C%s\u201D",
    (text3) => {
      expect(whoIsMailed(text3, settings, nobody).address).toBeNull();
    }
  );
  it("reads an owner as a name, an address, or both", () => {
    expect(readOwner('"Ruiz, Ana" <ana@agency.example>')).toEqual({ name: "Ruiz, Ana", address: "ana@agency.example" });
    expect(readOwner("Ana  Ruiz")).toEqual({ name: "Ana Ruiz", address: null });
    expect(readOwner("mailto:ana@agency.example")).toEqual({ name: "", address: "ana@agency.example" });
    expect(recruiterNamed("", settings.recruiters)).toBeUndefined();
    expect(recruiterNamed("Somebody <rita@agency.example>", settings.recruiters)?.name).toBe("Rita");
  });
});
describe("leave", () => {
  const from = day("2026-11-16");
  const to = day("2026-11-20");
  const tom = recruiter("Tom");
  it("hands the list to the cover from the first to the last day, and ends by itself", () => {
    const rita = recruiter("Rita", { leave: [{ from, to, cover: "Tom" }] });
    expect(whoCovers(rita, [rita, tom], from - 1)).toBe(rita);
    expect(whoCovers(rita, [rita, tom], from)).toBe(tom);
    expect(whoCovers(rita, [rita, tom], to)).toBe(tom);
    expect(whoCovers(rita, [rita, tom], to + 1)).toBe(rita);
  });
  it("goes on to whoever covers the cover, and comes back where everybody is away", () => {
    const rita = recruiter("Rita", { leave: [{ from, to, cover: "tom@agency.example" }] });
    const away = recruiter("Tom", { leave: [{ from, to, cover: "Eva" }] });
    const eva = recruiter("Eva");
    expect(whoCovers(rita, [rita, away, eva], from)).toBe(eva);
    const round = recruiter("Eva", { leave: [{ from, to, cover: "Rita" }] });
    expect(whoCovers(rita, [rita, away, round], from)).toBe(rita);
    expect(whoCovers(recruiter("Rita", { leave: [{ from, to, cover: "Nobody" }] }), [tom], from).name).toBe("Rita");
  });
  it("without a cover moves the work before it; with one it doesn\u2019t", () => {
    const alone = recruiter("Rita", { leave: [{ from, to, cover: "" }] });
    expect(isWorkingDay(policyOf(alone, [alone, tom], defaultPolicy).calendar, from)).toBe(false);
    const covered = recruiter("Rita", { leave: [{ from, to, cover: "Tom" }] });
    expect(policyOf(covered, [covered, tom], defaultPolicy)).toBe(defaultPolicy);
  });
});

// src/domain/requisition.ts
function othersOn(role, rows, hiredId = null) {
  const wanted = folded2(role);
  if (wanted === "") return [];
  return rows.filter((row2) => row2.id !== hiredId && folded2(row2.role) === wanted && !isClosed(row2.phase) && !row2.decided).map((row2) => ({ id: row2.id, ticked: row2.phase !== "interview" && row2.phase !== "offer" }));
}
function folded2(text3) {
  return text3.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

// test/domain/requisition.test.ts
var row = (id, phase, more = {}) => ({
  id,
  role: "Data Engineer",
  phase,
  decided: false,
  ...more
});
describe("a requisition that was filled", () => {
  const rows = [
    row("hired", "hired"),
    row("applied", "applied"),
    row("screen", "screen", { role: " data  engineer " }),
    row("interview", "interview"),
    row("offer", "offer"),
    row("on hold", "on hold"),
    row("rejected", "rejected"),
    row("ticked before", "screen", { decided: true }),
    row("other job", "screen", { role: "Analyst" })
  ];
  it("lists the others on it with a tick, without one for interview and offer", () => {
    expect(othersOn("Data Engineer", rows, "hired")).toEqual([
      { id: "applied", ticked: true },
      { id: "screen", ticked: true },
      { id: "interview", ticked: false },
      { id: "offer", ticked: false },
      { id: "on hold", ticked: true }
    ]);
  });
  it("leaves out the one who was chosen, whatever their stage says", () => {
    expect(othersOn("Data Engineer", rows, "offer").map(({ id }) => id)).not.toContain("offer");
  });
  it("without a name lists nobody: rows without a role are no requisition", () => {
    expect(othersOn(" ", [row("a", "screen", { role: "" })])).toEqual([]);
  });
  it("of twelve opens eleven loops", () => {
    const twelve = Array.from({ length: 12 }, (_, index) => row(String(index), "screen"));
    expect(othersOn("Data Engineer", twelve, "0").filter(({ ticked }) => ticked)).toHaveLength(11);
  });
});

// test/domain/rules/answer.test.ts
var applied = (iso, more = {}) => aCandidate({ phase: "applied", appliedOn: day(iso), ...more });
describe("an application", () => {
  it("is answered within five business days", () => {
    expect(owedOn(applied("2026-11-02"), day("2026-11-03"))).toEqual([
      {
        rule: "answer",
        dueOn: day("2026-11-09"),
        actBy: day("2026-11-09"),
        band: "later",
        why: "Applied on Mon 2 Nov, and not answered yet"
      }
    ]);
  });
  it("of a Thursday before a holiday waits longer", () => {
    const policy = aPolicy({ calendar: aCalendar([day("2026-11-11")]) });
    expect(owedOn(applied("2026-11-05"), day("2026-11-06"), policy)).toOwe({ dueOn: day("2026-11-13") });
  });
  it("is answered by the first word that reaches them, and then the week promise holds", () => {
    const answered2 = applied("2026-11-02").heard(day("2026-11-04"));
    expect(owedOn(answered2, day("2026-11-05")).map((each) => each.rule)).toEqual(["week"]);
    const noAnswer = applied("2026-11-02").heard(day("2026-11-04"), { reached: false });
    expect(owedOn(noAnswer, day("2026-11-05")).map((each) => each.rule)).toEqual(["answer"]);
  });
  it("is answered by a word on another row only if that came after it", () => {
    expect(owedOn(applied("2026-11-03", { heardElsewhere: day("2026-11-02") }), day("2026-11-05"))).toOwe({
      rule: "answer"
    });
    expect(owedOn(applied("2026-11-03", { heardElsewhere: day("2026-11-03") }), day("2026-11-05"))).toOwe({
      rule: "week"
    });
  });
  it("of more than 30 days before set-up is asked about, not owed", () => {
    expect(owedOn(applied("2026-10-02"), day("2026-11-03"))).toEqual([]);
    expect(owedOn(applied("2026-10-03"), day("2026-11-03"))).toOwe({ rule: "answer", dueOn: day("2026-10-09") });
  });
  it("that turned out to be active is answered by the next working day", () => {
    const active = applied("2026-09-01").with(logged.answered(day("2026-11-06"), "active"));
    expect(owedOn(active, day("2026-11-06"))).toOwe({ rule: "answer", dueOn: day("2026-11-09"), band: "today" });
    const undated = aCandidate({ phase: "applied" }).with(logged.answered(day("2026-11-06"), "active"));
    expect(owedOn(undated, day("2026-11-06"))).toOwe({ rule: "answer", dueOn: day("2026-11-09") });
    const recent = applied("2026-11-05").with(logged.answered(day("2026-11-06"), "active"));
    expect(owedOn(recent, day("2026-11-06"))).toOwe({ dueOn: day("2026-11-12") });
  });
  it("dated ahead is no application yet", () => {
    expect(owedOn(applied("2026-12-01"), day("2026-11-03"))).toEqual([]);
  });
  it("on a row added later without a date counts from that day", () => {
    const added = aCandidate({ phase: "applied" });
    const history = { ...added.history, addedOn: day("2026-11-09") };
    expect(owedOn({ ...added, history }, day("2026-11-10"))).toOwe({ rule: "answer", dueOn: day("2026-11-16") });
  });
});

// test/domain/rules/interview.test.ts
var TUESDAY = day("2026-11-10");
function interviewed(interviews) {
  return aCandidate({ phase: "interview", heardFromUs: day("2026-11-09"), interviews });
}
var owedRules = (who, iso) => owedOn(who, day(iso)).map((each) => each.rule);
describe("after an interview", () => {
  it("the candidate hears from us within two business days", () => {
    expect(owedOn(interviewed([anInterview(TUESDAY)]), TUESDAY)).toOwe({
      rule: "interview",
      dueOn: day("2026-11-12"),
      actBy: day("2026-11-12"),
      why: "Interviewed on Tue 10 Nov, and no word from us since"
    });
  });
  it("a word on a later day is enough", () => {
    expect(owedRules(interviewed([anInterview(TUESDAY)]).heard(day("2026-11-11")), "2026-11-12")).toEqual(["week"]);
  });
  it("a message that only schedules is not", () => {
    const scheduled = interviewed([anInterview(TUESDAY)]).heard(day("2026-11-11"), { scheduling: true });
    expect(owedRules(scheduled, "2026-11-12")).toEqual(["interview", "week"]);
  });
  it("a word of the same day counts if it came after it", () => {
    const at = (interviewMinute, touchMinute) => owedRules(
      interviewed([anInterview(TUESDAY, { minute: interviewMinute })]).heard(TUESDAY, { minute: touchMinute }),
      "2026-11-11"
    );
    expect(at(600, 700)).toEqual(["week"]);
    expect(at(600, 600)).toEqual(["interview", "week"]);
    expect(at(700, 600)).toEqual(["interview", "week"]);
    expect(at(null, 700)).toEqual(["interview", "week"]);
    expect(at(600, null)).toEqual(["interview", "week"]);
  });
  it("a word dated ahead is not believed", () => {
    expect(owedRules(interviewed([anInterview(TUESDAY)]).heard(day("2030-01-01")), "2026-11-12")).toContain(
      "interview"
    );
  });
  it.each(["moved", "cancelled", "no-show"])("that was %s nothing is owed", (state) => {
    expect(owedRules(interviewed([anInterview(TUESDAY, { state })]), "2026-11-12")).toEqual(["week"]);
  });
  it("the first of several rounds without a word is owed: a later round does not pay for it", () => {
    const rounds = interviewed([anInterview(TUESDAY), anInterview(day("2026-11-12"), { id: "second" })]);
    expect(owedOn(rounds, day("2026-11-13"))).toOwe({ rule: "interview", dueOn: day("2026-11-12") });
    const between = rounds.heard(day("2026-11-11"));
    expect(owedOn(between, day("2026-11-13"))).toOwe({ rule: "interview", dueOn: day("2026-11-16") });
  });
  it("somebody rejected and not told still waits for a word; once told, no more", () => {
    const rejected = interviewed([anInterview(TUESDAY)]).with(logged.stage(day("2026-11-11"), "rejected"));
    expect(owedRules(rejected, "2026-11-12")).toEqual(["interview", "close"]);
    expect(owedRules(rejected.heard(day("2026-11-12"), { closing: true }), "2026-11-12")).toEqual([]);
  });
  it.each(["hired", "withdrawn"])("somebody %s is not chased about it", (phase) => {
    const over = interviewed([anInterview(TUESDAY)]).with(logged.stage(day("2026-11-11"), phase));
    expect(owedRules(over.heard(TUESDAY), "2026-11-12")).not.toContain("interview");
  });
  it("nothing from before set-up is owed to somebody we have to ask about", () => {
    const old = aCandidate({ phase: "interview", interviews: [anInterview(day("2026-09-01"))] });
    expect(owedRules({ ...old }, "2026-11-12")).toEqual([]);
    const since = aCandidate({ phase: "interview", interviews: [anInterview(day("2026-11-02"))] });
    expect(owedRules({ ...since }, "2026-11-12")).toEqual(["interview"]);
  });
});
describe("a planned interview", () => {
  const planned2 = interviewed([anInterview(TUESDAY, { state: "planned" })]);
  it("owes nothing before its day, nor on it", () => {
    expect(owedRules(planned2, "2026-11-09")).toEqual(["week"]);
    expect(owedRules(planned2, "2026-11-10")).toEqual(["week"]);
  });
  it("counts as held after one business day, and asks whether it happened", () => {
    expect(owedOn(planned2, day("2026-11-11"))).toOwe({
      rule: "interview",
      dueOn: day("2026-11-12"),
      band: "today",
      why: "Interview planned for Tue 10 Nov: did it happen? No word from us since"
    });
  });
  it("of a Friday counts as held on Monday", () => {
    const friday = interviewed([anInterview(day("2026-11-13"), { state: "planned" })]);
    expect(owedRules(friday, "2026-11-15")).toEqual(["week"]);
    expect(owedOn(friday, day("2026-11-16"))).toOwe({ rule: "interview", dueOn: day("2026-11-17") });
  });
  it("is due as many business days later as the team says", () => {
    const policy = aPolicy({ interviewDays: 1 });
    expect(owedOn(planned2, day("2026-11-11"), policy)).toOwe({ rule: "interview", dueOn: day("2026-11-11") });
  });
});

// test/domain/rules/other-rules.test.ts
var heard2 = aCandidate({ heardFromUs: day("2026-11-09") });
var owedRules2 = (who, iso) => owedOn(who, day(iso)).map((each) => each.rule);
describe("a reply", () => {
  it("is owed two business days after they wrote", () => {
    expect(owedOn(heard2.wrote(day("2026-11-12")), day("2026-11-12"))).toOwe({
      rule: "reply",
      dueOn: day("2026-11-16"),
      actBy: day("2026-11-16"),
      why: "They got in touch on Thu 12 Nov, and have no answer yet"
    });
  });
  it("is not put off by their writing again", () => {
    const twice = heard2.wrote(day("2026-11-10")).wrote(day("2026-11-13"));
    expect(owedOn(twice, day("2026-11-13"))).toOwe({ rule: "reply", dueOn: day("2026-11-12") });
  });
  it("is given by any word of ours, and not by one that came before", () => {
    expect(owedRules2(heard2.wrote(day("2026-11-10")).heard(day("2026-11-11")), "2026-11-12")).toEqual(["week"]);
    expect(owedRules2(heard2.wrote(day("2026-11-10")).heard(day("2026-11-09")), "2026-11-12")).toContain("reply");
  });
  it("is not owed where no answer is needed, nor before they wrote", () => {
    const thanks = heard2.with(logged.inbound(day("2026-11-10"), { needsAnswer: false }));
    expect(owedRules2(thanks, "2026-11-12")).toEqual(["week"]);
    expect(owedRules2(heard2.wrote(day("2026-11-12")), "2026-11-11")).toEqual(["week"]);
  });
  it("is owed again when our answer bounced", () => {
    const answer = logged.touch(day("2026-11-11"));
    const bounced = heard2.wrote(day("2026-11-10")).with(answer, logged.takeBack(day("2026-11-12"), answer.id));
    expect(owedOn(bounced, day("2026-11-12"))).toOwe({ rule: "reply", dueOn: day("2026-11-12") });
    expect(bounced.history.lastWord).toBe(day("2026-11-09"));
  });
});
describe("a promise", () => {
  it("is owed on its day, each one for itself", () => {
    const first = logged.promise(day("2026-11-09"), day("2026-11-12"));
    const second = logged.promise(day("2026-11-09"), day("2026-11-13"));
    const owed2 = owedOn(heard2.with(second, first), day("2026-11-10"));
    expect(owed2.map((each) => each.promiseId)).toEqual([first.id, second.id, void 0]);
    expect(owed2[0]).toMatchObject({ rule: "promise", actBy: day("2026-11-12"), why: "Promised for Thu 12 Nov" });
  });
  it("for a day off is owed on the next working day", () => {
    const policy = aPolicy({ calendar: aCalendar([day("2026-11-16")]) });
    const weekend = heard2.with(logged.promise(day("2026-11-09"), day("2026-11-14")));
    expect(owedOn(weekend, day("2026-11-10"), policy)).toOwe({ rule: "promise", dueOn: day("2026-11-17") });
  });
  it("stays owed although they are hired, told or long gone", () => {
    const promise2 = logged.promise(day("2026-11-09"), day("2026-11-12"));
    for (const phase of ["hired", "rejected", "withdrawn", "on hold"]) {
      expect(owedRules2(heard2.with(promise2, logged.stage(day("2026-11-10"), phase)), "2027-11-10")).toContain("promise");
    }
  });
});
describe("closing the loop", () => {
  const rejected = heard2.with(logged.stage(day("2026-11-10"), "rejected"));
  it("is owed five business days after the decision, amber after two", () => {
    expect(owedOn(rejected, day("2026-11-10"))).toEqual(
      [
        {
          rule: "close",
          dueOn: day("2026-11-17"),
          actBy: day("2026-11-17"),
          amberFrom: day("2026-11-12"),
          band: "next week",
          why: "Decided on Tue 10 Nov, and not told yet"
        }
      ].map((each) => ({ ...each, band: "later" }))
    );
  });
  it("is done by a closing touch, and by nothing less", () => {
    expect(owedRules2(rejected.heard(day("2026-11-11")), "2026-11-12")).toEqual(["close"]);
    expect(owedRules2(rejected.heard(day("2026-11-11"), { closing: true }), "2026-11-12")).toEqual([]);
    const missedThem = rejected.heard(day("2026-11-11"), { closing: true, reached: false });
    expect(owedRules2(missedThem, "2026-11-12")).toEqual(["close"]);
  });
  it("is done by a stage that means told", () => {
    const regret = rejected.with(logged.stage(day("2026-11-12"), "rejected", { told: true }));
    expect(owedRules2(regret, "2026-11-13")).toEqual([]);
    expect(regret.history.decision?.toldOn).toBe(day("2026-11-12"));
    const atOnce = heard2.with(logged.stage(day("2026-11-10"), "rejected", { told: true }));
    expect(owedRules2(atOnce, "2026-11-20")).toEqual([]);
    expect(owedOn({ ...rejected, stageSaysTold: true }, day("2026-11-13"))).toEqual([]);
  });
  it("is owed to nobody who was closed before the tracker came", () => {
    expect(owedRules2(aCandidate({ phase: "rejected" }), "2027-11-10")).toEqual([]);
  });
  it("is cancelled when the row is reopened before they were told", () => {
    const reopened = rejected.with(logged.stage(day("2026-11-11"), "interview"));
    expect(owedRules2(reopened, "2026-11-12")).toEqual(["week"]);
    const again = reopened.with(logged.stage(day("2026-11-13"), "rejected"));
    expect(owedOn(again, day("2026-11-13"))).toOwe({ rule: "close", dueOn: day("2026-11-20") });
  });
  it("is owed to whoever was ticked when the requisition was filled, with no stage written", () => {
    const ticked = heard2.with(logged.ticked(day("2026-11-10")));
    expect(owedRules2(ticked, "2026-11-30")).toEqual(["close"]);
    const typedLater = ticked.with(logged.stage(day("2026-11-13"), "rejected"));
    expect(owedOn(typedLater, day("2026-11-30"))).toOwe({ dueOn: day("2026-11-17") });
  });
  it("is one acknowledgement for somebody who withdrew, amber and never red", () => {
    const withdrew = heard2.with(logged.stage(day("2026-11-10"), "withdrawn"));
    expect(owedOn(withdrew, day("2026-11-30"))).toOwe({
      rule: "close",
      amberOnly: true,
      why: "Withdrew on Tue 10 Nov, and no word from us since"
    });
    expect(owedRules2(withdrew.heard(day("2026-11-10")), "2026-11-30")).toEqual([]);
  });
  it("is done when the closing touch was logged before the stage was changed", () => {
    const closed = heard2.heard(day("2026-11-10"), { closing: true }).with(logged.stage(day("2026-11-12"), "rejected"));
    expect(owedRules2(closed, "2026-11-30")).toEqual([]);
  });
  it("is owed again when somebody told of one rejection is rejected anew", () => {
    const again = heard2.with(logged.stage(day("2026-11-10"), "rejected", { told: true })).with(logged.stage(day("2026-11-11"), "hired")).with(logged.stage(day("2026-11-13"), "rejected"));
    expect(owedOn(again, day("2026-11-13"))).toOwe({ rule: "close", dueOn: day("2026-11-20") });
  });
  it("is settled by the first question, answered", () => {
    const asked = aCandidate();
    expect(owedRules2(asked.with(logged.answered(day("2026-11-06"), "told")), "2026-12-06")).toEqual([]);
    expect(owedRules2(asked.with(logged.answered(day("2026-11-06"), "not active")), "2026-12-06")).toEqual([]);
    expect(owedOn(asked.with(logged.answered(day("2026-11-06"), "not told")), day("2026-12-06"))).toOwe({
      rule: "close",
      dueOn: day("2026-11-13")
    });
  });
  it("said to be not active, and in touch again: the week promise holds", () => {
    const back = aCandidate().with(logged.answered(day("2026-11-06"), "not active")).heard(day("2026-11-10"));
    expect(owedRules2(back, "2026-11-11")).toEqual(["week"]);
  });
});
describe("on hold", () => {
  const onHold = heard2.with(logged.stage(day("2026-11-10"), "on hold"));
  it("they are told within two business days", () => {
    expect(owedOn(onHold, day("2026-11-10"))).toOwe({
      rule: "hold",
      dueOn: day("2026-11-12"),
      why: "On hold since Tue 10 Nov, and not told yet"
    });
  });
  it("they hear from us every two weeks after that", () => {
    const told2 = onHold.heard(day("2026-11-10"));
    expect(owedOn(told2, day("2026-11-12"))).toEqual([
      {
        rule: "hold",
        dueOn: day("2026-11-24"),
        actBy: day("2026-11-24"),
        band: "later",
        why: "On hold; last word on Tue 10 Nov"
      }
    ]);
  });
  it("is work of the working day before, where the day is off", () => {
    expect(owedOn(onHold.heard(day("2026-11-14")), day("2026-11-16"))).toOwe({
      dueOn: day("2026-11-28"),
      actBy: day("2026-11-27")
    });
  });
  it("is not told by a word on another row", () => {
    const elsewhere2 = { ...onHold, personLastWord: day("2026-11-11") };
    expect(owedOn(elsewhere2, day("2026-11-12"))).toOwe({ rule: "hold", dueOn: day("2026-11-12") });
  });
  it("since before set-up counts from the last word that is known", () => {
    const since = aCandidate({ phase: "on hold", heardFromUs: day("2026-10-28") });
    expect(owedOn(since, day("2026-11-03"))).toOwe({ rule: "hold", dueOn: day("2026-11-11") });
    expect(owedRules2(aCandidate({ phase: "on hold" }), "2026-12-03")).toEqual([]);
    const active = aCandidate({ phase: "on hold" }).with(logged.answered(day("2026-11-06"), "active"));
    expect(owedOn(active, day("2026-11-06"))).toOwe({ rule: "hold", dueOn: day("2026-11-09") });
  });
});
describe("a hand-over", () => {
  it('owes "I\u2019m taking over" within two business days to whoever is worked with', () => {
    const handed = heard2.with(logged.handOver(day("2026-11-10")));
    expect(owedOn(handed, day("2026-11-10"))).toOwe({ rule: "hand-over", dueOn: day("2026-11-12") });
    expect(owedRules2(handed.heard(day("2026-11-11")), "2026-11-12")).toEqual(["week"]);
  });
  it("owes nothing to whoever is not", () => {
    const closed = aCandidate({ phase: "rejected" }).with(logged.handOver(day("2026-11-10")));
    expect(owedRules2(closed, "2026-11-12")).toEqual([]);
  });
  it("takes the open promises along", () => {
    const promise2 = logged.promise(day("2026-11-09"), day("2026-11-12"));
    expect(owedRules2(heard2.with(promise2, logged.handOver(day("2026-11-10"))), "2026-11-11")).toEqual([
      "promise",
      "hand-over",
      "week"
    ]);
  });
});

// test/domain/rules/week.test.ts
describe("the week promise", () => {
  it("is owed seven calendar days after our last word", () => {
    const maria = aCandidate({ heardFromUs: day("2026-11-09") });
    expect(owedOn(maria, day("2026-11-10"))).toOwe({
      rule: "week",
      dueOn: day("2026-11-16"),
      actBy: day("2026-11-16"),
      why: "Last word from us on Mon 9 Nov"
    });
  });
  it("is not kept by a mail from the candidate", () => {
    const maria = aCandidate({ heardFromUs: day("2026-11-02") }).wrote(day("2026-11-12"));
    expect(owedOn(maria, day("2026-11-13"))).toOwe({ rule: "week", dueOn: day("2026-11-09"), band: "today" });
  });
  it("is the work of Friday where the week runs out on Sunday", () => {
    const maria = aCandidate({ heardFromUs: day("2026-11-08") });
    expect(owedOn(maria, day("2026-11-10"))).toOwe({ dueOn: day("2026-11-15"), actBy: day("2026-11-13") });
  });
  it("is kept by a word on another row of the same person", () => {
    const maria = aCandidate({ heardFromUs: day("2026-11-02"), heardElsewhere: day("2026-11-12") });
    expect(owedOn(maria, day("2026-11-13"))).toOwe({ rule: "week", dueOn: day("2026-11-19") });
  });
  it.each(["screen", "interview", "offer", "unknown"])("holds in the phase %s", (phase) => {
    expect(owedOn(aCandidate({ phase, heardFromUs: day("2026-11-02") }), day("2026-11-04"))).toHaveLength(1);
  });
  it.each(["sourced", "hired", "rejected", "withdrawn"])("does not hold in the phase %s", (phase) => {
    expect(owedOn(aCandidate({ phase, heardFromUs: day("2026-11-02") }), day("2026-11-30"))).toEqual([]);
  });
  it("holds for a sourced person from the day they answered", () => {
    const lena = aCandidate({ phase: "sourced" }).with(logged.inbound(day("2026-11-10"), { needsAnswer: false }));
    expect(owedOn(lena, day("2026-11-11"))).toOwe({ rule: "week", dueOn: day("2026-11-17") });
  });
  it("holds for an applicant once we have been in touch", () => {
    const ada = aCandidate({ phase: "applied", appliedOn: day("2026-11-03") }).heard(day("2026-11-04"));
    expect(owedOn(ada, day("2026-11-05"))).toEqual([
      expect.objectContaining({ rule: "week", dueOn: day("2026-11-11") })
    ]);
  });
  it("has its own limit in a phase where the team set one", () => {
    const policy = aPolicy({ weekDays: { default: 7, offer: 3 } });
    const given = { heardFromUs: day("2026-11-09"), policy };
    const offered = aCandidate({ phase: "offer", ...given });
    expect(owedOn(offered, day("2026-11-10"), policy)).toOwe({ dueOn: day("2026-11-12") });
    expect(owedOn(aCandidate(given), day("2026-11-10"), policy)).toOwe({ dueOn: day("2026-11-16") });
  });
  it("does not believe a word dated ahead", () => {
    const ahead = aCandidate({ heardFromUs: day("2062-11-09") });
    expect(owedOn(ahead, day("2026-11-10"))).toEqual([]);
    const added = aCandidate({ log: [] }).heard(day("2062-11-09"));
    expect(owedOn(added, day("2026-11-10"))).toEqual([]);
  });
  it("counts a row that somebody added later from the day it was added", () => {
    const added = aCandidate();
    const history = { ...added.history, addedOn: day("2026-11-10") };
    expect(owedOn({ ...added, history }, day("2026-11-11"))).toOwe({
      dueOn: day("2026-11-17"),
      why: "With us since Tue 10 Nov, and no word from us yet"
    });
  });
  it("is owed at once to somebody who is said to be active, and of whom nobody knows the last word", () => {
    const maria = aCandidate().with(logged.answered(day("2026-11-06"), "active"));
    expect(owedOn(maria, day("2026-11-06"))).toOwe({
      dueOn: day("2026-11-09"),
      band: "today",
      why: "Still active as of Fri 6 Nov, and no word from us is known"
    });
  });
  it("names the year where the day is long ago", () => {
    const maria = aCandidate({ heardFromUs: day("2026-11-02") });
    expect(owedOn(maria, day("2027-11-02"))).toOwe({ why: "Last word from us on Mon 2 Nov 2026" });
  });
});
describe("a pause", () => {
  const heard3 = aCandidate({ heardFromUs: day("2026-11-05") });
  it("moves the week to its wake day, if the candidate knows", () => {
    const paused = heard3.with(logged.pause(day("2026-11-06"), day("2026-11-30"), true));
    expect(owedOn(paused, day("2026-11-20"))).toOwe({ rule: "week", dueOn: day("2026-11-30"), band: "later" });
    expect(owedOn(paused, day("2026-11-20"))).toOwe({ why: "Paused until Mon 30 Nov, as they know" });
    expect(owedOn(paused, day("2026-12-01"))).toOwe({ dueOn: day("2026-11-30"), band: "today" });
  });
  it("excuses nothing beyond a week, if the candidate does not know", () => {
    const paused = heard3.with(logged.pause(day("2026-11-06"), day("2026-11-30"), false));
    expect(owedOn(paused, day("2026-11-20"))).toOwe({ dueOn: day("2026-11-12"), band: "today" });
  });
  it("brings nothing forward", () => {
    const paused = heard3.with(logged.pause(day("2026-11-06"), day("2026-11-09"), true));
    expect(owedOn(paused, day("2026-11-07"))).toOwe({ dueOn: day("2026-11-12") });
  });
  it("is over when it is ended", () => {
    const paused = heard3.with(logged.pause(day("2026-11-06"), day("2026-11-30"), true));
    expect(owedOn(paused.with(logged.pauseEnded(day("2026-11-09"))), day("2026-11-10"))).toOwe({
      dueOn: day("2026-11-12")
    });
  });
  it("silences no promise, no reply and no open decision", () => {
    const pause = logged.pause(day("2026-11-06"), day("2026-12-30"), true);
    const owing = heard3.with(pause, logged.promise(day("2026-11-06"), day("2026-11-10"))).wrote(day("2026-11-10")).with(logged.stage(day("2026-11-10"), "rejected"));
    expect(owedOn(owing, day("2026-11-11")).map((each) => each.rule)).toEqual(["promise", "reply", "close"]);
  });
});
describe("waiting on somebody", () => {
  it.each(["hiring manager", "candidate", "client"])("excuses nothing: the %s", (whom) => {
    const maria = aCandidate({ heardFromUs: day("2026-11-02") }).with(logged.waitingOn(day("2026-11-03"), whom));
    expect(owedOn(maria, day("2026-11-10"))).toOwe({ rule: "week", dueOn: day("2026-11-09") });
    expect(maria.history.waitingOn).toEqual({ whom, since: day("2026-11-03") });
  });
});
describe("somebody hired", () => {
  const hired = aCandidate({ heardFromUs: day("2026-11-02") }).with(logged.stage(day("2026-11-09"), "hired"));
  it("is owed nothing by default", () => {
    expect(owedOn(hired, day("2027-01-09"))).toEqual([]);
  });
  it("hears from us every two weeks where the team wants that", () => {
    const policy = aPolicy({ hiredEveryDays: 14 });
    expect(owedOn(hired, day("2026-11-10"), policy)).toOwe({ rule: "week", dueOn: day("2026-11-23") });
    expect(owedOn(hired.heard(day("2026-11-20")), day("2026-11-21"), policy)).toOwe({ dueOn: day("2026-12-04") });
  });
});
describe("do not contact", () => {
  const silent = aCandidate({ heardFromUs: START }).with(logged.doNotContact(day("2026-11-03")));
  it("silences the week, replies and promises", () => {
    const owing = silent.wrote(day("2026-11-04")).with(logged.promise(day("2026-11-04"), day("2026-11-05")));
    expect(owedOn(owing, day("2026-11-20"))).toEqual([]);
  });
  it("does not silence an open decision", () => {
    const rejected = silent.with(logged.stage(day("2026-11-04"), "rejected"));
    expect(owedOn(rejected, day("2026-11-20")).map((each) => each.rule)).toEqual(["close"]);
  });
  it("is lifted again", () => {
    const lifted = silent.with(logged.doNotContact(day("2026-11-05"), false));
    expect(owedOn(lifted, day("2026-11-06"))).toOwe({ rule: "week" });
  });
});

// src/domain/state-reading.ts
var Unreadable = class extends Error {
};
function readRecord(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unreadable("no record");
  return Object.fromEntries(Object.entries(value));
}
function asList(value) {
  if (!Array.isArray(value)) throw new Unreadable("no list");
  return value;
}
function asDay(value) {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new Unreadable("no whole number");
  return value;
}
function asText(value) {
  if (typeof value !== "string") throw new Unreadable("no text");
  return value;
}
function asOneOf(value, words) {
  const word = words.find((each) => each === value);
  if (word === void 0) throw new Unreadable("no known word");
  return word;
}
function optional(value, read) {
  return value === void 0 || value === null ? null : read(value);
}

// src/domain/state-facts.ts
var INTERVIEW_STATES = ["planned", "held", "moved", "cancelled", "no-show"];
var PARTIES = ["us", "hiring manager", "candidate", "client"];
var DECISIONS = ["hired", "rejected", "withdrawn"];
var ANSWERS = ["active", "not active", "erased"];
function writeFacts(facts2) {
  const all = {
    w: facts2.lastWord,
    s: facts2.lastSubstantive && [facts2.lastSubstantive.day, facts2.lastSubstantive.minute],
    n: facts2.needsAnswerSince,
    y: facts2.theyWroteOn,
    p: facts2.openPromises.map((each) => [each.id, each.dueOn, each.madeOn, each.text]),
    i: facts2.interviews.map(writeInterview),
    f: facts2.phase,
    fs: facts2.phaseSince,
    a: facts2.addedOn,
    d: facts2.decision && writeDecision(facts2.decision),
    z: facts2.pause && writePause(facts2.pause),
    o: facts2.waitingOn && [facts2.waitingOn.whom, facts2.waitingOn.since],
    x: facts2.doNotContact && [facts2.doNotContact.by, facts2.doNotContact.since],
    c: facts2.confirmed,
    cs: facts2.confirmedOn,
    h: facts2.handedOverOn
  };
  const present = Object.entries(all).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)
  );
  return Object.fromEntries(present);
}
function readFacts(value) {
  const of2 = readRecord(value);
  return {
    ...noFacts,
    lastWord: optional(of2["w"], asDay),
    lastSubstantive: optional(of2["s"], (moment2) => {
      const [day3, minute3] = asList(moment2);
      return { day: asDay(day3), minute: optional(minute3, asDay) };
    }),
    needsAnswerSince: optional(of2["n"], asDay),
    theyWroteOn: optional(of2["y"], asDay),
    openPromises: (optional(of2["p"], asList) ?? []).map(readPromise),
    interviews: (optional(of2["i"], asList) ?? []).map(readInterview),
    phase: optional(of2["f"], (phase) => asOneOf(phase, PHASES)),
    phaseSince: optional(of2["fs"], asDay),
    addedOn: optional(of2["a"], asDay),
    decision: optional(of2["d"], readDecision),
    pause: optional(of2["z"], readPause),
    waitingOn: optional(of2["o"], readWaitingOn),
    doNotContact: optional(of2["x"], (set) => {
      const [by, since] = asList(set);
      return { by: asText(by), since: asDay(since) };
    }),
    confirmed: optional(of2["c"], (answer) => asOneOf(answer, ANSWERS)),
    confirmedOn: optional(of2["cs"], asDay),
    handedOverOn: optional(of2["h"], asDay)
  };
}
function writeInterview(interview2) {
  return [interview2.id, interview2.on, interview2.minute, INTERVIEW_STATES.indexOf(interview2.state)];
}
function readInterview(value) {
  const [id, on3, minute3, state] = asList(value);
  const named = INTERVIEW_STATES[asDay(state)];
  return { id: asText(id), on: asDay(on3), minute: optional(minute3, asDay), state: asOneOf(named, INTERVIEW_STATES) };
}
function writePause(pause) {
  return [pause.since, pause.wakeOn, pause.candidateKnows ? 1 : 0, pause.reason];
}
function readPause(value) {
  const [since, wakeOn, knows, reason] = asList(value);
  return { since: asDay(since), wakeOn: asDay(wakeOn), candidateKnows: knows === 1, reason: asText(reason) };
}
function readWaitingOn(value) {
  const [whom, since] = asList(value);
  return { whom: asOneOf(whom, PARTIES), since: asDay(since) };
}
function readPromise(value) {
  const [id, dueOn, madeOn, text3] = asList(value);
  return { id: asText(id), dueOn: asDay(dueOn), madeOn: asDay(madeOn), text: asText(text3) };
}
function writeDecision(decision) {
  const { on: on3, kind, toldOn, beforeStart, ticked } = decision;
  return [on3, kind, toldOn, (beforeStart ? 1 : 0) + (ticked ? 2 : 0)];
}
function readDecision(value) {
  const [on3, kind, toldOn, marks] = asList(value);
  const flags = asDay(marks);
  return {
    on: asDay(on3),
    kind: asOneOf(kind, DECISIONS),
    toldOn: optional(toldOn, asDay),
    beforeStart: flags % 2 === 1,
    ticked: flags >= 2
  };
}

// src/domain/state-events.ts
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
    case "take back":
    case "feedback":
    case "note":
      throw new Unreadable(`\u201C${event.kind}\u201D is not kept with the row`);
  }
}
function readRecent(value) {
  const [letter, id, key, day3, minute3, takenBack2, ...rest] = asList(value);
  const base2 = {
    id: asText(id),
    day: asDay(day3),
    minute: optional(minute3, asDay),
    candidateId: "",
    who: ""
  };
  return { key: asDay(key), event: readEvent(asText(letter), base2, rest), takenBack: takenBack2 === 1 };
}
function readEvent(letter, base2, [first, second, third]) {
  switch (letter) {
    case "t": {
      const marks = asDay(second);
      return {
        ...base2,
        kind: "touch",
        channel: asOneOf(CHANNELS[asDay(first)], CHANNELS),
        reached: marks % 2 === 1,
        scheduling: (marks & 2) === 2,
        closing: marks >= 4,
        entered: asOneOf(ENTERED[asDay(third)], ENTERED),
        summary: ""
      };
    }
    case "n":
      return {
        ...base2,
        kind: "inbound",
        channel: asOneOf(CHANNELS[asDay(first)], CHANNELS),
        needsAnswer: second === 1,
        summary: ""
      };
    case "p":
      return { ...base2, kind: "promise", dueOn: asDay(first), summary: asText(second) };
    case "q":
      return {
        ...base2,
        kind: asOneOf(ABOUT_PROMISES[asDay(first)], ABOUT_PROMISES),
        refersTo: asText(second),
        summary: ""
      };
    case "m":
      return { ...base2, kind: "promise moved", refersTo: asText(first), dueOn: asDay(second), summary: "" };
    case "i":
      return { ...base2, kind: "interview", interview: readInterview(first) };
    case "s": {
      const marks = asDay(second);
      const phase = asOneOf(first, PHASES);
      return { ...base2, kind: "stage", phase, told: marks % 2 === 1, stage: "", atSetUp: marks >= 2 };
    }
    case "d":
      return { ...base2, kind: "decision", decision: "rejected", ticked: true, summary: "" };
    case "c":
      return { ...base2, kind: "confirmed", answer: asOneOf(first, ANSWERS2), summary: "" };
    case "z":
      return { ...base2, kind: "pause", pause: readPause(first) };
    case "e":
      return { ...base2, kind: "pause ended" };
    case "o":
      return { ...base2, kind: "waiting on", waitingOn: readWaitingOn([asOneOf(first, PARTIES), second]) };
    case "x":
      return { ...base2, kind: "do not contact", on: first === 1, who: asText(second), summary: "" };
    case "h":
      return { ...base2, kind: "hand-over", from: "", to: "" };
    default:
      throw new Unreadable("no known event");
  }
}

// src/domain/state.ts
var STATE_POSITIONS = { letter: 8, dueOn: 16, todayFrom: 29, soonFrom: 42, why: 55 };
var END_OF_WHY = "|";
var FIRST_DAY2 = 1e4;
var LAST_DAY2 = 99999;
var NO_DAY = "00000";
var PREFIX = /^\{"is":"[a-z]","on":\d{5},"from":\d{5},"soon":\d{5},"why":"[^"\\]*",(?="name":)/;
var LONGEST_STATE = 45e3;
function encodeState(history, standing2, fingerprint) {
  const asFull = encoded(history, standing2, fingerprint);
  if (asFull.length <= LONGEST_STATE) return asFull;
  const withoutTheirTexts = encoded(withoutTexts(history), standing2, fingerprint);
  if (withoutTheirTexts.length <= LONGEST_STATE) return withoutTheirTexts;
  return encoded({ ...emptyHistory, mustRebuild: true }, standing2, fingerprint);
}
function decodeState(text3) {
  const prefix = PREFIX.exec(text3);
  if (prefix === null) return null;
  try {
    const state = readRecord(JSON.parse(`{${text3.slice(prefix[0].length)}`));
    return { history: readHistory(state["history"]), fingerprint: asText(state["name"]) };
  } catch (problem) {
    if (problem instanceof Unreadable || problem instanceof SyntaxError) return null;
    throw problem;
  }
}
function encoded(history, standing2, fingerprint) {
  const days2 = [standing2.dueOn, standing2.todayFrom, soonOf(standing2)].map(fiveDigits);
  const [on3, from, soon] = [days2[0] ?? NO_DAY, days2[1] ?? NO_DAY, days2[2] ?? NO_DAY];
  const why2 = standing2.why.replace(/["\\|\u0000-\u001f]/g, " ");
  return `{"is":"${letterOf(standing2)}","on":${on3},"from":${from},"soon":${soon},"why":"${why2}${END_OF_WHY}","name":${JSON.stringify(fingerprint)},"history":${JSON.stringify(writeHistory(history))}}`;
}
function soonOf(standing2) {
  if (standing2.kind !== "owed") return standing2.soonFrom;
  return standing2.amberFrom ?? standing2.soonFrom;
}
function fiveDigits(day3) {
  return day3 === void 0 ? NO_DAY : String(Math.min(LAST_DAY2, Math.max(FIRST_DAY2, day3)));
}
function letterOf(standing2) {
  switch (standing2.kind) {
    case "owed":
      if (!standing2.closed) return "o";
      return standing2.amberOnly === true ? "w" : "c";
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
  const of2 = readRecord(value);
  const before = "k" in of2 ? { facts: readFacts(of2["b"]), key: asDay(of2["k"]) } : emptyHistory.before;
  const recent = asList(of2["r"]).map(readRecent);
  if (recent.length > RECENT_EVENTS) throw new Unreadable("more events than we keep");
  return historyOf(before, recent, of2["m"] === 1);
}
function withoutTexts(history) {
  const { facts: facts2, key } = history.before;
  const openPromises = facts2.openPromises.map((each) => ({ ...each, text: "" }));
  return { ...history, before: { facts: { ...facts2, openPromises }, key } };
}

// src/domain/status-words.ts
var QUIET_WORDS = {
  o: "\u2713 On track",
  c: "\u25B2 Closed, not told",
  w: "\u25B2 Closed, not told",
  h: "\u2016 On hold",
  p: "\u2016 Paused",
  k: "? Stage not known",
  n: "? No contact date yet",
  s: "? Still active?",
  t: "\u2713 Closed, told",
  x: "\u2013"
};
var OVERDUE = "\u25B2 Overdue";
var TODAY3 = "\u25CF Today";
var BY = "\u25CB By";
var CLOSED_LATELY = "\u25CB Closed, not told";
var NOT_SEEN = "? Not seen yet";
var SEPARATOR = " \xB7 ";
function statusWord(standing2, today) {
  const letter = letterOf(standing2);
  const { dueOn, todayFrom: todayFrom2, soonFrom } = standing2;
  if (dueOn === void 0 || letter === "w") {
    return QUIET_WORDS[letter];
  }
  if (today > dueOn) return `${OVERDUE} ${String(today - dueOn)} ${today - dueOn === 1 ? "day" : "days"}`;
  if (today >= todayFrom2) return TODAY3;
  if (letter === "c" && standing2.kind === "owed") {
    return today >= (standing2.amberFrom ?? soonFrom) ? QUIET_WORDS.c : CLOSED_LATELY;
  }
  return today >= soonFrom ? `${BY} ${formatDay(dueOn)}` : QUIET_WORDS[letter];
}
function statusText(standing2, today) {
  return `${statusWord(standing2, today)}${SEPARATOR}${standing2.why}`;
}

// test/domain/standing.test.ts
var standing = (who, today, policy = defaultPolicy) => standingOf(who, assess(who, policy, today), policy, today);
var says = (who, iso) => statusText(standing(who, day(iso)), day(iso));
var later2 = (who, from, to) => statusWord(standing(who, day(from)), day(to));
describe("the status of a row", () => {
  const maria = aCandidate({ heardFromUs: day("2026-11-05") });
  it("says in words how things stand, and why", () => {
    expect(says(maria, "2026-11-05")).toBe("\u2713 On track \xB7 Last word from us on Thu 5 Nov");
  });
  it("moves on by itself on days on which nobody does anything", () => {
    expect(later2(maria, "2026-11-05", "2026-11-06")).toBe("\u25CB By Thu 12 Nov");
    expect(later2(maria, "2026-11-05", "2026-11-10")).toBe("\u25CB By Thu 12 Nov");
    expect(later2(maria, "2026-11-05", "2026-11-11")).toBe("\u25CF Today");
    expect(later2(maria, "2026-11-05", "2026-11-12")).toBe("\u25CF Today");
    expect(later2(maria, "2026-11-05", "2026-11-13")).toBe("\u25B2 Overdue 1 day");
    expect(later2(maria, "2026-11-05", "2026-11-15")).toBe("\u25B2 Overdue 3 days");
  });
  it("is told by the follow-up that is due first", () => {
    const owing = maria.with(logged.promise(day("2026-11-05"), day("2026-11-09")));
    expect(says(owing, "2026-11-06")).toBe("\u25CF Today \xB7 Promised for Mon 9 Nov");
    expect(nextWordBy(standing(owing, day("2026-11-06")))).toBe(day("2026-11-09"));
  });
  it("of somebody paused is a band of its own, and wakes by itself", () => {
    const paused = maria.with(logged.pause(day("2026-11-06"), day("2026-11-30"), true));
    expect(later2(paused, "2026-11-06", "2026-11-20")).toBe("\u2016 Paused");
    expect(later2(paused, "2026-11-06", "2026-11-27")).toBe("\u25CF Today");
    expect(later2(paused, "2026-11-06", "2026-12-01")).toBe("\u25B2 Overdue 1 day");
    const unknown = maria.with(logged.pause(day("2026-11-05"), day("2026-11-30"), false));
    expect(later2(unknown, "2026-11-05", "2026-11-05")).toBe("\u2016 Paused");
    expect(later2(unknown, "2026-11-05", "2026-11-13")).toBe("\u25B2 Overdue 1 day");
    expect(standing(paused, day("2026-11-30")).kind).toBe("owed");
  });
  it("of somebody on hold is a band of its own, with its own days", () => {
    const onHold = maria.with(logged.stage(day("2026-11-09"), "on hold")).heard(day("2026-11-09"));
    expect(says(onHold, "2026-11-10")).toBe("\u2016 On hold \xB7 On hold; last word on Mon 9 Nov");
    expect(later2(onHold, "2026-11-10", "2026-11-24")).toBe("\u25B2 Overdue 1 day");
  });
  it('of a stage nobody knows is never "On track"', () => {
    const who = aCandidate({ phase: "unknown", heardFromUs: day("2026-11-05") });
    expect(says(who, "2026-11-05")).toBe("? Stage not known \xB7 Last word from us on Thu 5 Nov");
    expect(later2(who, "2026-11-05", "2026-11-13")).toBe("\u25B2 Overdue 1 day");
  });
  it("asks instead of blaming on the first day", () => {
    expect(says(aCandidate(), "2026-11-02")).toBe("? No contact date yet \xB7 When did they last hear from us?");
    const old = aCandidate({ heardFromUs: day("2026-10-01") });
    expect(says(old, "2026-11-30")).toBe("? Still active? \xB7 Last word from us on Thu 1 Oct");
    expect(nextWordBy(standing(old, day("2026-11-30")))).toBeNull();
  });
  it("still says what is promised to somebody we have to ask about", () => {
    const asked = aCandidate().with(logged.promise(day("2026-11-03"), day("2026-11-20")));
    expect(says(asked, "2026-11-03")).toBe("? No contact date yet \xB7 Promised for Fri 20 Nov");
    expect(later2(asked, "2026-11-03", "2026-11-23")).toBe("\u25B2 Overdue 3 days");
  });
  it("of the closed ones tells who was told", () => {
    const rejected = maria.with(logged.stage(day("2026-11-09"), "rejected"));
    expect(says(rejected, "2026-11-09")).toBe("\u25CB Closed, not told \xB7 Decided on Mon 9 Nov, and not told yet");
    expect(later2(rejected, "2026-11-09", "2026-11-11")).toBe("\u25B2 Closed, not told");
    expect(later2(rejected, "2026-11-09", "2026-11-13")).toBe("\u25CF Today");
    expect(later2(rejected, "2026-11-09", "2026-11-17")).toBe("\u25B2 Overdue 1 day");
    expect(says(rejected.heard(day("2026-11-10"), { closing: true }), "2026-11-20")).toBe(
      "\u2713 Closed, told \xB7 Told on Tue 10 Nov"
    );
    expect(says({ ...rejected, stageSaysTold: true }, "2026-11-20")).toBe("\u2713 Closed, told \xB7 The stage says so");
  });
  it("of somebody who withdrew is amber for ever, never red", () => {
    const withdrew = maria.with(logged.stage(day("2026-11-09"), "withdrawn"));
    expect(later2(withdrew, "2026-11-09", "2027-11-09")).toBe("\u25B2 Closed, not told");
    expect(says(withdrew.heard(day("2026-11-10")), "2026-11-11")).toBe("\u2013 \xB7 Closed, and they heard from us since");
    const promised2 = withdrew.with(logged.promise(day("2026-11-09"), day("2026-11-12")));
    expect(later2(promised2, "2026-11-09", "2026-11-13")).toBe("\u25B2 Overdue 1 day");
  });
  it.each([
    ["hired", "\u2013 \xB7 Hired"],
    ["sourced", "\u2013 \xB7 Sourced; nothing is owed until they answer"],
    ["rejected", "\u2013 \xB7 Closed before the tracker came; not known whether told"]
  ])("of somebody %s says why nothing is owed", (phase, words) => {
    expect(says(aCandidate({ phase }), "2026-11-20")).toBe(words);
  });
  it("says who is not active or not to be contacted", () => {
    const notActive = aCandidate().with(logged.answered(day("2026-11-06"), "not active"));
    expect(says(notActive, "2026-11-20")).toBe("\u2013 \xB7 Not active, as said on Fri 6 Nov");
    expect(says(maria.with(logged.doNotContact(day("2026-11-06"))), "2026-11-20")).toBe(
      "\u2013 \xB7 Do not contact, since Fri 6 Nov"
    );
    expect(
      says(aCandidate({ phase: "applied", appliedOn: START }).with(logged.doNotContact(START)), "2026-11-20")
    ).toBe("\u2013 \xB7 Do not contact, since Mon 2 Nov");
  });
  it("knows ahead that a planned interview will want a word", () => {
    const planned2 = aCandidate({
      heardFromUs: day("2026-11-09"),
      interviews: [anInterview(day("2026-11-10"), { state: "planned" })]
    });
    expect(later2(planned2, "2026-11-09", "2026-11-10")).toBe("\u2713 On track");
    expect(later2(planned2, "2026-11-09", "2026-11-11")).toBe("\u25CF Today");
    expect(later2(planned2, "2026-11-09", "2026-11-13")).toBe("\u25B2 Overdue 1 day");
  });
  it("on any later day is the word for the band that the rules would give then, for any history and calendar", () => {
    assert2(
      fast_check_exports.property(
        aLog(10),
        anyPolicy,
        fast_check_exports.constantFrom(null, START - 10, START),
        fast_check_exports.nat(30),
        (log, policy, applied2, wait) => {
          const events = log.filter((event) => event.day <= START + 10);
          const history = foldHistory([logged.stage(START, "screen", { atSetUp: true }), ...events], policy);
          const interviews = history.interviews;
          const who = {
            ...aCandidate({ policy }),
            phase: history.phase ?? "screen",
            appliedOn: applied2,
            history,
            personLastWord: history.lastWord,
            interviews
          };
          const today = START + 31;
          const word = statusWord(standing(who, today, policy), today + wait);
          const owed2 = assess(who, policy, today + wait).filter((each) => each.amberOnly !== true);
          const bands = owed2.map((each) => each.band);
          const first = owed2[0];
          if (first !== void 0 && first.dueOn < today + wait) expect(word).toMatch(/^▲ Overdue \d+ days?$/);
          else if (bands.includes("today")) expect(word).toBe("\u25CF Today");
          else if (word.endsWith("Closed, not told"))
            expect(owed2.concat(assess(who, policy, today + wait))).not.toEqual([]);
          else if (bands.includes("next week")) expect(word).toMatch(/^○ By/);
          else expect(word).not.toMatch(/Overdue|Today|By/);
        }
      ),
      { numRuns: 3e3 }
    );
  });
  it('is never "On track" for somebody who is paused, on hold, unknown or asked about', () => {
    assert2(
      fast_check_exports.property(aLog(10), fast_check_exports.nat(60), (log, wait) => {
        const who = aCandidate({ log });
        const today = START + 31 + wait;
        const is = standing(who, today);
        const paused = who.history.pause !== null && today < who.history.pause.wakeOn;
        if (who.phase === "unknown" || who.phase === "on hold" || paused && assess(who, defaultPolicy, today).length > 0) {
          expect(statusWord(is, today)).not.toBe("\u2713 On track");
        }
      })
    );
  });
});

// src/domain/fingerprint.ts
function fingerprintOf(name, address) {
  const text3 = `${folded3(name)}
${folded3(address)}`;
  return hashOf(text3, FNV_OFFSET) + hashOf(text3, OTHER_OFFSET);
}
var FNV_OFFSET = 2166136261;
var OTHER_OFFSET = 2654435761;
var FNV_PRIME = 16777619;
function folded3(text3) {
  return text3.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
function hashOf(text3, offset) {
  let hash = offset;
  for (let at = 0; at < text3.length; at += 1) {
    hash = Math.imul(hash ^ text3.charCodeAt(at), FNV_PRIME);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}

// test/domain/state.test.ts
var owed = {
  kind: "owed",
  dueOn: 46341,
  todayFrom: 46340,
  soonFrom: 46339,
  why: "Last word from us on Mon 9 Nov",
  closed: false
};
describe("the state cell", () => {
  it("begins with fields of fixed width, for a formula to read", () => {
    expect(encodeState(emptyHistory, owed, "abc")).toBe(
      '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"Last word from us on Mon 9 Nov|","name":"abc","history":{"r":[]}}'
    );
  });
  it("has each field where the formula looks for it", () => {
    const text3 = encodeState(emptyHistory, { kind: "told", why: "Told on Mon 9 Nov" }, "abc");
    const at = (position, length) => text3.slice(position - 1, position - 1 + length);
    expect(at(STATE_POSITIONS.letter, 1)).toBe("t");
    expect(at(STATE_POSITIONS.dueOn, 5)).toBe("00000");
    expect(at(STATE_POSITIONS.todayFrom, 5)).toBe("00000");
    expect(at(STATE_POSITIONS.soonFrom, 5)).toBe("00000");
    expect(at(STATE_POSITIONS.why, 18)).toBe("Told on Mon 9 Nov|");
  });
  it("keeps five digits for days nobody believes", () => {
    const far = encodeState(emptyHistory, { ...owed, dueOn: 1e6, todayFrom: 99999, soonFrom: 12 }, "");
    expect(far).toContain('"on":99999,"from":99999,"soon":10000,');
  });
  it("holds the amber day where somebody is closed and not told", () => {
    const closed = encodeState(emptyHistory, { ...owed, closed: true, amberFrom: 46338 }, "");
    expect(closed).toContain('{"is":"c","on":46341,"from":46340,"soon":46338,');
    expect(encodeState(emptyHistory, { ...owed, closed: true, amberOnly: true }, "")).toContain('{"is":"w"');
  });
  it("has no quote, backslash or line break in the reason, whatever it is given", () => {
    const text3 = encodeState(emptyHistory, { ...owed, why: 'a "b" \\ c\nd|e' }, 'x"y');
    expect(text3).toContain('"why":"a  b    c d e|","name":"x\\"y"');
    expect(decodeState(text3)?.fingerprint).toBe('x"y');
  });
  it("gives back the history that was put in, whatever happened", () => {
    assert2(
      fast_check_exports.property(aLog(30), (events) => {
        const history = foldHistory(events, defaultPolicy);
        const text3 = encodeState(history, owed, "print");
        expect(decodeState(text3)).toEqual({ history, fingerprint: "print" });
        expect(text3.length).toBeLessThan(5e3);
      }),
      { numRuns: 2e3 }
    );
  });
  it("remembers that the log has to be read", () => {
    const text3 = encodeState({ ...emptyHistory, mustRebuild: true }, owed, "");
    expect(decodeState(text3)?.history.mustRebuild).toBe(true);
  });
  it("fits into a cell with a thousand promises of novels, made by ids that are novels", () => {
    const promises = Array.from(
      { length: 1e3 },
      (_, index) => logged.promise(day("2026-11-02"), day("2026-11-10") + index, {
        id: `p${String(index)}`,
        summary: "x".repeat(5e4)
      })
    );
    const history = foldHistory(promises, defaultPolicy);
    const text3 = encodeState(history, owed, "");
    expect(text3.length).toBeLessThan(45001);
    const read = decodeState(text3)?.history;
    expect(read?.openPromises.length === 1e3 || read?.mustRebuild).toBe(true);
    const some = foldHistory(promises.slice(0, 300), defaultPolicy);
    expect(decodeState(encodeState(some, owed, ""))?.history.openPromises).toHaveLength(300);
  });
  it.each([
    "",
    "x",
    "{}",
    '{"is":"o"}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc"}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":7,"history":{"r":[]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc","history":{"r":[["?","id",1,2,3,0]]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc","history":{"r":[["t","id",1,2,3,0,99,1,0]]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc","history":{"r":[["s","id",1,2,3,0,"lost",0]]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc","history":{"r":{}}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc","history":{"r":[],"k":1,"b":{"w":"x"}}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc","history":{"r":[],"k":1,"b":[]}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc","history":{"r":[],"k":1.5,"b":{}}}',
    '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc","history":{"r":[]}'
  ])("that somebody edited is not believed: %s", (text3) => {
    expect(decodeState(text3)).toBeNull();
  });
  it("with more events than we keep is not ours", () => {
    const events = Array.from({ length: 9 }, (_, index) => ["e", `id${String(index)}`, index, index, null, 0]);
    const prefix = '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":"abc",';
    expect(decodeState(`${prefix}"history":{"r":${JSON.stringify(events)}}}`)).toBeNull();
    expect(decodeState(`${prefix}"history":{"r":${JSON.stringify(events.slice(1))}}}`)).not.toBeNull();
  });
  it("never throws at what stands in a cell", () => {
    const prefix = '{"is":"o","on":46341,"from":46340,"soon":46339,"why":"","name":"","history":';
    assert2(
      fast_check_exports.property(fast_check_exports.json(), fast_check_exports.boolean(), (json2, ours) => {
        const read = decodeState(ours ? `${prefix}${json2}}` : json2);
        expect(read === null || read.history.recent.length <= 8).toBe(true);
      })
    );
  });
  it("holds nothing that stands in the sheet but what the rules need", () => {
    const maria = aCandidate().with(logged.note(day("2026-11-03"))).heard(day("2026-11-04"), { summary: "secret" });
    const standing2 = standingOf(
      maria,
      assess(maria, defaultPolicy, day("2026-11-05")),
      defaultPolicy,
      day("2026-11-05")
    );
    const text3 = encodeState(maria.history, standing2, fingerprintOf("Maria Silva", "maria@mail.example"));
    for (const word of ["secret", "good talk", "Maria", "rita@"]) expect(text3).not.toContain(word);
  });
});
describe("the fingerprint of name and address", () => {
  it("does not mind case and blanks, and knows one person from another", () => {
    const maria = fingerprintOf("Maria Silva", "maria@mail.example");
    expect(fingerprintOf(" maria  SILVA ", "Maria@Mail.example")).toBe(maria);
    expect(fingerprintOf("Maria Silva", "m.silva@mail.example")).not.toBe(maria);
    expect(fingerprintOf("Mario Silva", "maria@mail.example")).not.toBe(maria);
    expect(fingerprintOf("a", "bc")).not.toBe(fingerprintOf("ab", "c"));
    expect(maria).toMatch(/^[0-9a-z]{14}$/);
  });
  it("tells a hundred thousand people apart", () => {
    const seen = new Set(Array.from({ length: 1e5 }, (_, index) => fingerprintOf(`Person ${String(index)}`, "")));
    expect(seen.size).toBe(1e5);
  });
});

// host/engine/odoo.ts
var engine = __toESM(require("@odoo/o-spreadsheet"), 1);
addGroupBy();
keepSpaces();
var { Model, CorePlugin, CoreViewPlugin, UIPlugin, CompiledFormula: CompiledFormula2, coreTypes, helpers, registries } = engine;
function keepSpaces() {
  const formulas = engine.CompiledFormula.prototype;
  formulas.toFormulaString = function(getters, referenceOption) {
    if (this.isBadExpression) return this.normalizedFormula;
    const tokens = this.getTokens(getters, referenceOption);
    return tokens.map(({ value }) => value).join("");
  };
}
function addGroupBy() {
  if ("groupBy" in Object) return;
  Object.defineProperty(Object, "groupBy", {
    configurable: true,
    writable: true,
    value: (items, keyOf) => {
      const groups = {};
      let index = 0;
      for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
      return groups;
    }
  });
}

// src/domain/formula-lint.ts
var ALLOWED = /* @__PURE__ */ new Set([
  ...["IF", "AND", "OR", "NOT", "IFERROR", "ISNUMBER", "ISBLANK", "CHOOSE"],
  ...["TODAY", "WEEKDAY", "DAY", "MONTH", "YEAR", "DATE"],
  ...["MID", "LEFT", "RIGHT", "LEN", "FIND", "VALUE", "TRIM"],
  ...["COUNTIF", "COUNTIFS", "SUM", "SUMIF", "SUMIFS", "MIN", "MAX", "ROUND", "ROW", "COUNTA"]
]);
var ALLOWED_IN_A_LIST = /* @__PURE__ */ new Set(["FILTER", "SORT", "HSTACK", "VSTACK"]);
var MOST_ARGUMENTS = { FILTER: 2, SORT: 3 };
function lintFormula(formula2, place = "cell") {
  if (!formula2.startsWith("=")) return ["A formula begins with \u201C=\u201D."];
  const says2 = [];
  const code = formula2.slice(1).replace(/"(?:[^"]|"")*"/g, '""');
  if (code.replace(/""/g, "").includes('"')) says2.push("A text has no end.");
  if (!bracketsMatch(code)) says2.push("The brackets do not match.");
  if (code.includes(";")) says2.push("Arguments are separated by commas in en-US.");
  for (const [, name] of code.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)) {
    if (name === void 0 || ALLOWED.has(name) || place === "list" && ALLOWED_IN_A_LIST.has(name)) continue;
    says2.push(`${name} is not on the list of functions.`);
  }
  for (const [name, count] of callsIn(code)) {
    if (count > (MOST_ARGUMENTS[name] ?? count)) says2.push(`${name} has more arguments than it has in Excel.`);
  }
  if (place === "conditional format") {
    if (code.includes("!")) says2.push("A conditional format may not name another sheet.");
    const names2 = code.match(/\$?[A-Za-z_][\w.$]*(?![\w.$]*\s*\()/g) ?? [];
    for (const name of names2) if (!isCellOrWord(name)) says2.push(`${name} is neither a cell nor a function.`);
  }
  return says2;
}
function callsIn(code) {
  const open = [];
  const calls = [];
  for (const [, name = "", sign] of code.matchAll(/([A-Z]*)([(),])/g)) {
    const inner = open[open.length - 1];
    if (sign === "(") open.push({ name, count: 1 });
    else if (inner === void 0) continue;
    else if (sign === ",") inner.count += 1;
    else {
      calls.push([inner.name, inner.count]);
      open.pop();
    }
  }
  return calls;
}
function isCellOrWord(name) {
  return /^\$?[A-Z]{1,3}\$?\d+$/.test(name) || name === "TRUE" || name === "FALSE";
}
function bracketsMatch(code) {
  let open = 0;
  for (const sign of code) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

// src/domain/status-formula.ts
var LETTERS = ["o", "c", "w", "h", "p", "k", "n", "s", "t", "x"];
function followUpFormula(cells) {
  const { state, name } = cells;
  const letter = `MID(${state},${String(STATE_POSITIONS.letter)},1)`;
  const due = dayAt(state, STATE_POSITIONS.dueOn);
  const from = dayAt(state, STATE_POSITIONS.todayFrom);
  const soon = dayAt(state, STATE_POSITIONS.soonFrom);
  const at = String(STATE_POSITIONS.why);
  const why2 = `MID(${state},${at},FIND("${END_OF_WHY}",${state},${at})-${at})`;
  const quiet = `CHOOSE(FIND(${letter},"${LETTERS.join("")}"),${LETTERS.map((each) => text2(QUIET_WORDS[each])).join(",")})`;
  const overdue = `"${OVERDUE} "&(TODAY()-${due})&IF(TODAY()-${due}=1," day"," days")`;
  const by = `"${BY} "&${dayText(due)}`;
  const closed = `IF(TODAY()>=${soon},${text2(QUIET_WORDS.c)},${text2(CLOSED_LATELY)})`;
  const notPressing = `IF(${letter}="c",${closed},IF(TODAY()>=${soon},${by},${quiet}))`;
  const dated = `IF(TODAY()>${due},${overdue},IF(TODAY()>=${from},${text2(TODAY3)},${notPressing}))`;
  const word = `IF(OR(${letter}="w",${due}=0),${quiet},${dated})`;
  const unseen = `IF(LEN(${name})=0,"",${text2(NOT_SEEN)})`;
  return `=IFERROR(IF(LEN(${state})=0,${unseen},${word}&"${SEPARATOR}"&${why2}),"${NOT_SEEN}")`;
}
function dayAt(state, position) {
  return `VALUE(MID(${state},${String(position)},5))`;
}
function dayText(day3) {
  const weekday = `CHOOSE(WEEKDAY(${day3}),"Sun","Mon","Tue","Wed","Thu","Fri","Sat")`;
  const months = '"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"';
  return `${weekday}&" "&DAY(${day3})&" "&CHOOSE(MONTH(${day3}),${months})`;
}
function text2(words) {
  return `"${words.replace(/"/g, '""')}"`;
}

// src/domain/status-rules.ts
function statusRules(cells) {
  const { followUp, name } = cells;
  const begins = (words) => `LEFT(${followUp},${String(words.length)})="${words}"`;
  const any = (...words) => `=OR(${words.map(begins).join(",")})`;
  const unseen = `AND(LEN(${name})>0,LEN(${followUp})=0)`;
  const asks2 = [QUIET_WORDS.n, QUIET_WORDS.s, QUIET_WORDS.k, NOT_SEEN].map(begins).join(",");
  const upright = { bold: false, italic: false };
  return [
    { name: "overdue", formula: any(OVERDUE), background: "#f28b82", text: "#3b0a05", bold: true, italic: false },
    {
      name: "today",
      formula: any(TODAY3, QUIET_WORDS.c),
      background: "#fde293",
      text: "#202124",
      bold: true,
      italic: false
    },
    { name: "soon", formula: any(BY, CLOSED_LATELY), background: "#fff8e1", text: "#202124", ...upright },
    { name: "fine", formula: any(QUIET_WORDS.o, QUIET_WORDS.t), background: "#e3f0fb", text: "#0b3d66", ...upright },
    {
      name: "ask",
      formula: `=OR(${asks2},${unseen})`,
      background: "#dadce0",
      text: "#3c4043",
      bold: false,
      italic: true
    },
    { name: "quiet", formula: any(QUIET_WORDS.h, QUIET_WORDS.p), background: "#f1f3f4", text: "#5f6368", ...upright }
  ];
}

// test/domain/status-formula.test.ts
var why = "Last word from us on Mon 9 Nov";
var days = { dueOn: day("2026-11-26"), todayFrom: day("2026-11-25"), soonFrom: day("2026-11-20") };
var standings = {
  owed: { kind: "owed", ...days, why, closed: false },
  "owed over new year": {
    kind: "owed",
    dueOn: day("2027-01-03"),
    todayFrom: day("2026-12-31"),
    soonFrom: day("2026-11-20"),
    why,
    closed: false
  },
  "closed, not told": { kind: "owed", ...days, why, closed: true, amberFrom: day("2026-11-23") },
  "withdrawn, not acknowledged": {
    kind: "owed",
    ...days,
    why,
    closed: true,
    amberFrom: days.soonFrom,
    amberOnly: true
  },
  "on hold": { kind: "on hold", ...days, why },
  paused: { kind: "paused", ...days, wakeOn: days.dueOn, why },
  "stage not known": { kind: "stage not known", ...days, why },
  "no contact date": { kind: "no contact date", why },
  "no contact date, and a promise": { kind: "no contact date", ...days, why },
  "still active?": { kind: "still active?", why },
  told: { kind: "told", why },
  nothing: { kind: "nothing", why }
};
function shownOn(iso, cells, formulas) {
  jest.spyOn(console, "debug").mockImplementation(() => void 0);
  const noon = Temporal.PlainDateTime.from(`${iso}T12:00`).toZonedDateTime(Temporal.Now.timeZoneId());
  jest.useFakeTimers({ now: noon.epochMilliseconds });
  try {
    const results = Object.fromEntries(formulas.map((formula2, index) => [`Z${String(index + 1)}`, formula2]));
    const model = new Model({
      sheets: [{ id: "s", name: "Candidates", colNumber: 30, rowNumber: 30, cells: { ...cells, ...results } }]
    });
    return formulas.map((_, row2) => model.getters.getEvaluatedCell({ sheetId: "s", col: 25, row: row2 }).value);
  } finally {
    jest.useRealTimers();
    jest.restoreAllMocks();
  }
}
var formula = () => followUpFormula({ state: "X1", name: "A1", nextBy: "W1" });
describe("the formula of the Follow-up column", () => {
  const moments = [
    "2026-11-19",
    "2026-11-20",
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-11-27",
    "2026-11-30",
    "2027-01-02"
  ];
  it.each(Object.entries(standings))(
    "says, on any day and with no script, what the tracker would say: %s",
    (_, standing2) => {
      const state = encodeState(emptyHistory, standing2, "abc");
      for (const iso of moments) {
        expect(shownOn(iso, { A1: "Maria", X1: state }, [formula()])).toEqual([statusText(standing2, day(iso))]);
      }
    }
  );
  it("names every weekday and every month as the tracker does", () => {
    for (let month = 0; month < 12; month += 1) {
      const dueOn = day("2027-01-05") + month * 31;
      const standing2 = {
        kind: "owed",
        dueOn,
        todayFrom: dueOn,
        soonFrom: day("2026-11-01"),
        why,
        closed: false
      };
      const state = encodeState(emptyHistory, standing2, "");
      expect(shownOn("2026-11-20", { X1: state }, [formula()])).toEqual([statusText(standing2, day("2026-11-20"))]);
    }
  });
  it("says so where no script has seen a row yet, and nothing in an empty row", () => {
    expect(shownOn("2026-11-20", { A1: "Maria" }, [formula()])).toEqual(["? Not seen yet"]);
    const [empty] = shownOn("2026-11-20", {}, [formula()]);
    expect(empty).toBe("");
  });
  it.each(["x", '{"is":"o"}', '{"is":"?","on":46341,"from":46340,"soon":46339,"why":"\u2026","name":""}', "42"])(
    "does not show an error where somebody edited the state: %s",
    (state) => {
      expect(shownOn("2026-11-20", { A1: "Maria", X1: state }, [formula()])).toEqual(["? Not seen yet"]);
    }
  );
  it("uses only functions that every spreadsheet has in every language", () => {
    expect(lintFormula(formula())).toEqual([]);
    expect(formula().length).toBeLessThan(2e3);
  });
});
describe("the colours", () => {
  const rules2 = () => statusRules({ followUp: "$Y1", name: "$A1" });
  const coloured = (followUp, name = "Maria") => {
    const cells = { Y1: followUp, A1: name };
    const hits = shownOn(
      "2026-11-20",
      cells,
      rules2().map((rule) => rule.formula)
    );
    return rules2().filter((_, index) => hits[index] === true).map((rule) => rule.name);
  };
  it.each([
    ["\u25B2 Overdue 3 days \xB7 why", ["overdue"]],
    ["\u25CF Today \xB7 why", ["today"]],
    ["\u25CB By Thu 26 Nov \xB7 why", ["soon"]],
    ["\u2713 On track \xB7 why", ["fine"]],
    ["\u2713 Closed, told \xB7 why", ["fine"]],
    ["\u25B2 Closed, not told \xB7 why", ["today"]],
    ["\u25CB Closed, not told \xB7 why", ["soon"]],
    ["\u2016 Paused \xB7 why", ["quiet"]],
    ["\u2016 On hold \xB7 why", ["quiet"]],
    ["? No contact date yet \xB7 why", ["ask"]],
    ["? Still active? \xB7 why", ["ask"]],
    ["? Stage not known \xB7 why", ["ask"]],
    ["? Not seen yet", ["ask"]],
    ["\u2013 \xB7 Hired", []]
  ])("of \u201C%s\u201D are one rule, or none", (followUp, wanted) => {
    expect(coloured(followUp)).toEqual(wanted);
  });
  it("mark a name whose row has no formula yet, and no empty row", () => {
    expect(coloured("", "Maria")).toEqual(["ask"]);
    expect(coloured("", "")).toEqual([]);
  });
  it("are at most six rules over cells of their own sheet", () => {
    expect(rules2().length).toBeLessThanOrEqual(6);
    for (const rule of rules2()) expect(lintFormula(rule.formula, "conditional format")).toEqual([]);
  });
  const luminance = (hex) => {
    const part = (at) => {
      const value = parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  };
  const contrast = (one, other) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  it("can be read: text on its colour has a contrast of 4.5 or more", () => {
    for (const rule of rules2()) expect(contrast(rule.background, rule.text)).toBeGreaterThanOrEqual(4.5);
  });
  it("stay apart in grey: the more pressing, the darker", () => {
    const of2 = (name) => luminance(rules2().find((rule) => rule.name === name)?.background ?? "#ffffff");
    expect(of2("today") / of2("overdue")).toBeGreaterThan(1.7);
    expect(of2("soon") / of2("today")).toBeGreaterThan(1.2);
  });
});
describe("the lint of formulas", () => {
  it.each([
    ['=IF(A1="x",TODAY(),LEN(B1))', []],
    ['=TEXT(A1,"ddd")', ["TEXT is not on the list of functions."]],
    ['=QUERY(A:B,"select")', ["QUERY is not on the list of functions."]],
    ["IF(A1,1,2)", ["A formula begins with \u201C=\u201D."]],
    ["=IF(A1,1,2", ["The brackets do not match."]],
    ["=IF(A1,1,2))", ["The brackets do not match."]],
    ["=IF(A1;1;2)", ["Arguments are separated by commas in en-US."]],
    ['="say ""SUM(x)"" now"', []],
    ['="open', ["A text has no end."]]
  ])("of %s", (text3, wanted) => {
    expect(lintFormula(text3)).toEqual(wanted);
  });
  it("lets no rule of a conditional format look at another sheet or at a named range", () => {
    expect(lintFormula('=Settings!A1="x"', "conditional format")).toContain(
      "A conditional format may not name another sheet."
    );
    expect(lintFormula("=$A1=myRange", "conditional format")).toEqual(["myRange is neither a cell nor a function."]);
    expect(lintFormula("=AND($A1=TRUE,B$2<$C$3)", "conditional format")).toEqual([]);
    expect(lintFormula('=Settings!A1="x"')).toEqual([]);
  });
});

// test/domain/unconfirmed.test.ts
var asks = (who, iso = "2026-11-03") => unconfirmed(who, defaultPolicy, day(iso))?.kind ?? null;
describe("on the first day we ask", () => {
  it.each(["screen", "interview", "offer", "unknown", "on hold", "applied"])(
    "about somebody in the phase %s without a contact date, who is owed nothing",
    (phase) => {
      expect(asks(aCandidate({ phase }))).toBe("no contact date");
      expect(owedOn(aCandidate({ phase }), day("2027-11-03"))).toEqual([]);
    }
  );
  it("whether somebody is still active whose last word is over 30 days old at set-up", () => {
    expect(asks(aCandidate({ heardFromUs: START - 31 }))).toBe("still active?");
    expect(asks(aCandidate({ heardFromUs: START - 30 }))).toBeNull();
    expect(owedOn(aCandidate({ heardFromUs: START - 30 }), START)).toOwe({ rule: "week", dueOn: START - 23 });
  });
  it("about an applicant of more than 30 days before set-up, to whom nobody ever wrote", () => {
    const who = aCandidate({ phase: "applied", appliedOn: START - 31 });
    expect(unconfirmed(who, defaultPolicy, START)).toEqual({
      kind: "still active?",
      why: "Applied on Fri 2 Oct, and no word from us is known"
    });
    expect(asks(aCandidate({ phase: "applied", appliedOn: START - 30 }))).toBeNull();
  });
  it("nobody who fell silent after set-up: they are late, and no question any more", () => {
    const silent = aCandidate({ heardFromUs: START - 5 });
    expect(asks(silent, "2027-06-01")).toBeNull();
    expect(owedOn(silent, day("2027-06-01"))).toOwe({ rule: "week", band: "today" });
  });
  it.each(["sourced", "hired", "rejected", "withdrawn"])("nothing about somebody %s", (phase) => {
    expect(asks(aCandidate({ phase }))).toBeNull();
  });
  it("no more once it was answered, or once they heard from us", () => {
    for (const answer of ["active", "not active", "told", "not told"]) {
      expect(asks(aCandidate().with(logged.answered(day("2026-11-03"), answer)))).toBeNull();
    }
    expect(asks(aCandidate().heard(day("2026-11-03")))).toBeNull();
    expect(asks(aCandidate().with(logged.doNotContact(START)))).toBeNull();
  });
  it("not about a row added since, unless what it says of itself is old", () => {
    const added = aCandidate();
    const since = { ...added, history: { ...added.history, addedOn: day("2026-12-01") } };
    expect(asks(since, "2026-12-02")).toBeNull();
    const history = { ...aCandidate({ heardFromUs: START }).history, addedOn: day("2026-12-10") };
    expect(asks({ ...since, history, personLastWord: START }, "2026-12-10")).toBe("still active?");
  });
  it("about a contact date that lies ahead: it is not believed", () => {
    expect(asks(aCandidate({ heardFromUs: day("2030-01-01") }))).toBe("no contact date");
  });
  it("about an applicant whose row has no date, or one that lies ahead", () => {
    expect(asks(aCandidate({ phase: "applied", appliedOn: day("2030-01-01") }))).toBe("no contact date");
  });
  it("still about promises and replies that were noted since", () => {
    const who = aCandidate().wrote(day("2026-11-04")).with(logged.promise(day("2026-11-04"), day("2026-11-06")));
    expect(owedOn(who, day("2026-11-05")).map((each) => each.rule)).toEqual(["reply", "promise"]);
  });
});

// test/domain/work-calendar.test.ts
describe("business days", () => {
  const plain = aCalendar();
  it("count from the day after the event", () => {
    expect(addBusinessDays(plain, day("2026-11-10"), 2)).toBe(day("2026-11-12"));
    expect(addBusinessDays(plain, day("2026-11-12"), 2)).toBe(day("2026-11-16"));
    expect(addBusinessDays(plain, day("2026-11-14"), 1)).toBe(day("2026-11-16"));
    expect(addBusinessDays(plain, day("2026-11-14"), 0)).toBe(day("2026-11-14"));
  });
  it("know a weekend of Friday and Saturday", () => {
    const gulf = aCalendar([], [5, 6]);
    expect(isWorkingDay(gulf, day("2026-11-15"))).toBe(true);
    expect(isWorkingDay(gulf, day("2026-11-13"))).toBe(false);
    expect(addBusinessDays(gulf, day("2026-11-11"), 2)).toBe(day("2026-11-15"));
  });
  it("leave out holidays", () => {
    const easter = aCalendar([day("2026-04-03"), day("2026-04-06")]);
    expect(addBusinessDays(easter, day("2026-04-02"), 1)).toBe(day("2026-04-07"));
    expect(workingDayOnOrBefore(easter, day("2026-04-06"))).toBe(day("2026-04-02"));
    expect(workingDayOnOrAfter(easter, day("2026-04-03"))).toBe(day("2026-04-07"));
    expect(businessDaysBetween(easter, day("2026-04-02"), day("2026-04-08"))).toBe(2);
    expect(businessDaysBetween(easter, day("2026-04-08"), day("2026-04-02"))).toBe(0);
  });
  it("go on where somebody ticked all seven days as weekend", () => {
    const never = aCalendar([], [1, 2, 3, 4, 5, 6, 7]);
    expect(nextWorkingDay(never, day("2026-11-10"))).toBe(day("2026-11-11"));
  });
  it("are found again by counting", () => {
    assert2(
      fast_check_exports.property(anyCalendar, someDay, fast_check_exports.integer({ min: 1, max: 12 }), (calendar, from, n) => {
        const to = addBusinessDays(calendar, from, n);
        expect(isWorkingDay(calendar, to)).toBe(true);
        expect(businessDaysBetween(calendar, from, to)).toBe(n);
        expect(businessDaysBetween(calendar, from, to - 1)).toBe(n - 1);
      })
    );
  });
  it("before and after a day are the nearest ones", () => {
    assert2(
      fast_check_exports.property(anyCalendar, someDay, (calendar, at) => {
        const before = workingDayOnOrBefore(calendar, at);
        const after3 = workingDayOnOrAfter(calendar, at);
        for (let between = before + 1; between < after3; between += 1) {
          expect(isWorkingDay(calendar, between)).toBe(between === at && before === after3);
        }
        expect([before <= at, after3 >= at]).toEqual([true, true]);
      })
    );
  });
});
describe("leave", () => {
  it("counts as holidays of the one who is away, both ends included", () => {
    const away = withLeave(aCalendar([day("2026-12-25")]), [{ from: day("2026-11-10"), to: day("2026-11-11") }]);
    expect(nextWorkingDay(away, day("2026-11-09"))).toBe(day("2026-11-12"));
    expect(isWorkingDay(away, day("2026-12-25"))).toBe(false);
    expect(weekdayOf(day("2026-11-12"))).toBe(4);
  });
  it("changes nobody else, and ends although somebody typed the year 9999", () => {
    const plain = aCalendar();
    const away = withLeave(plain, [{ from: day("2026-11-10"), to: day("9999-11-10") }]);
    expect(plain.holidays.size).toBe(0);
    expect(away.holidays.size).toBe(733);
  });
});
