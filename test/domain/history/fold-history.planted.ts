import type { PlantedBugs } from '../../support/planted-bug.js';

const history = 'src/domain/history/fold-history.ts';
const facts = 'src/domain/history/apply-event.ts';

export const planted: PlantedBugs = {
  'is identical to the one rebuilt from the log, whatever happened, in whatever order it was entered': [
    {
      bug: 'An event that is entered late is put at the end, not where it belongs.',
      file: history,
      from: 'const at = later < 0 ? history.recent.length : later;',
      to: 'const at = history.recent.length;',
    },
    {
      bug: 'An event from before those that are remembered is worked in all the same.',
      file: history,
      from: 'if (key === null || key <= history.before.key)',
      to: 'if (key === null)',
    },
    {
      bug: 'Of two events of one minute, the one that was entered last counts as the first.',
      file: history,
      from: 'findIndex((each) => inOrder(each, place) > 0)',
      to: 'findIndex((each) => inOrder(each, place) >= 0)',
    },
    {
      bug: 'A row that was appended twice counts twice.',
      file: history,
      from: 'if (history.recent.some((each) => isSameRow(each.event, kept))) return history;',
      to: '',
    },
    {
      bug: 'A rebuild undoes promises and stages, too, when a row says that they are taken back.',
      file: history,
      from: 'canBeTakenBack(event) && undone.has(event.id)',
      to: 'undone.has(event.id)',
    },
    {
      bug: 'A rebuild takes what is dated before its promise for earlier than the promise.',
      file: history,
      from: "key: 'refersTo' in event ? keyAfter(promised.get(event.refersTo) ?? 0, orderKey(event)) : orderKey(event),",
      to: 'key: orderKey(event),',
    },
  ],
  'is identical to the rebuilt one for a log of any length that was written as things happened': [
    {
      bug: 'The oldest event is forgotten instead of being worked into the facts.',
      file: history,
      from: '[...history.recent.slice(0, at), place, ...history.recent.slice(at)]',
      to: '[...history.recent.slice(0, at), place, ...history.recent.slice(at)].slice(-RECENT_EVENTS)',
    },
    {
      bug: 'One event too many is kept as it was.',
      file: history,
      from: 'Math.max(0, events.length - RECENT_EVENTS)',
      to: 'Math.max(0, events.length - RECENT_EVENTS - 1)',
    },
  ],
  'does not depend on the order of the log’s rows, as long as their times differ': [
    {
      bug: 'Events are sorted by their day alone.',
      file: history,
      from: 'return 2 * (event.day * (MINUTES_A_DAY + 1) + (event.minute ?? MINUTES_A_DAY));',
      to: 'return 2 * event.day * (MINUTES_A_DAY + 1);',
    },
    {
      bug: 'The rows of the log are taken as they stand.',
      file: history,
      from: 'placed.sort(inOrder);',
      to: '',
    },
    {
      bug: 'A promise is only known to what stands below it in the log.',
      file: history,
      from: "  undone.delete('');\n  const placed: RecentEvent[] = kept.map((event) => ({",
      to: "  undone.delete('');\n  promised.clear();\n  const placed: RecentEvent[] = kept.map((event) => (event.kind === 'promise' && promised.set(event.id, orderKey(event)), {",
    },
  ],
  'is never moved on by anything but a touch of ours that reached them, whenever that happened': [
    {
      bug: 'A letter from them restarts the clock.',
      file: facts,
      from: 'facts.theyFirstWroteOn ??= event.day;',
      to: 'facts.theyFirstWroteOn = facts.lastWord = event.day;',
    },
    {
      bug: 'A call that nobody answered restarts the clock.',
      file: facts,
      from: 'if (event.reached) weWereInTouch(facts, event);',
      to: 'weWereInTouch(facts, event);',
    },
    {
      bug: 'A voicemail restarts the clock, whatever the team says.',
      file: history,
      from: "touch.reached && (touch.channel !== 'voicemail' || policy.voicemailCounts)",
      to: 'touch.reached',
    },
    {
      bug: 'A stage move restarts the clock.',
      file: facts,
      from: 'facts.phase = stage.phase;',
      to: 'facts.phase = stage.phase;\n  if (!stage.atSetUp) facts.lastWord = stage.day;',
    },
    {
      bug: 'A hand-over restarts the clock.',
      file: facts,
      from: 'facts.handedOverOn = event.day;',
      to: 'facts.handedOverOn = facts.lastWord = event.day;',
    },
    {
      bug: 'A pause restarts the clock.',
      file: facts,
      from: 'facts.pause = event.pause;',
      to: 'facts.pause = event.pause;\n      facts.lastWord = event.day;',
    },
    {
      bug: 'A note of ours restarts the clock.',
      file: history,
      from: 'return settled(emptyHistory.before, placed);',
      to: "const noted = events.filter(({ kind }) => kind === 'note').map((event) => event.day);\n  const so = settled(emptyHistory.before, placed);\n  return { ...so, lastWord: noted.length === 0 ? so.lastWord : Math.max(so.lastWord ?? 0, ...noted) };",
    },
    {
      bug: 'A touch that is taken back stays the last word where another touch is taken back after it.',
      file: history,
      from: 'undone.add(shortId(event.refersTo));',
      to: 'undone.clear();\n      undone.add(shortId(event.refersTo));',
    },
  ],
  'stands at the latest touch that reached them and was not taken back, at any length of the log': [
    {
      bug: 'A touch that was taken back counts again once it is worked into the facts.',
      file: history,
      from: '{ facts: factsAfter(before.facts, older), key: last.key }',
      to: '{ facts: factsAfter(before.facts, older.map((each) => ({ ...each, takenBack: false }))), key: last.key }',
    },
    {
      bug: 'The touch that was entered last is the last word, whatever its day.',
      file: history,
      from: 'placed.sort(inOrder);',
      to: '',
    },
    {
      bug: 'A scheduling mail is no word.',
      file: facts,
      from: 'facts.lastWord = touch.day;',
      to: 'if (!touch.scheduling) facts.lastWord = touch.day;',
    },
    {
      bug: 'Only what is among the latest eight events can be taken back.',
      file: history,
      from: 'canBeTakenBack(event) && undone.has(event.id)',
      to: 'canBeTakenBack(event) && undone.has(event.id) && kept.length - kept.indexOf(event) <= RECENT_EVENTS',
    },
  ],
};
