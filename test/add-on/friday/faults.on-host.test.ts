import {
  callsOf,
  casesOf,
  inWeeks,
  judged,
  onFriday,
  onMonday,
  REPEAT,
  sampled,
  triesAll,
  tryAll,
  unclearIn,
} from '../../app/friday/fault-weeks.js';
import { DEPUTY, LEAD } from './on-host.js';

/** Long, because each case is a week of the built add-on over the real engine. Milliseconds. */
const PATIENCE = 1_800_000;

/** Each scene is tried with errors in either, so that no run can depend on their words. */
const BOTH_LANGUAGES = [
  'Der Dienst wurde an einem Tag zu häufig aufgerufen: email.',
  'Service invoked too many times for one day: email.',
];

let triedInAll = 0;

describe('whatever goes wrong at any call of the built add-on', () => {
  it(
    'on a Friday, each recruiter has one mail for the week, or one repeat that says so',
    () => {
      const cases = sampled(casesOf(callsOf(onFriday)), 1);
      const { wrong, repeats, tried, texts } = tryAll(onFriday, cases);
      expect(wrong).toEqual([]);
      expect(tried).toBe(cases.length);
      expect([...texts].sort()).toEqual(BOTH_LANGUAGES);
      expect(repeats).toBe(unclearIn(cases));
      expect(repeats).toBeGreaterThan(triesAll ? 60 : 6);
      triedInAll += tried;
    },
    PATIENCE,
  );

  it(
    'on the Monday that makes up for a Friday, each has one mail for the week, or one repeat that says so',
    () => {
      const cases = sampled(casesOf(callsOf(onMonday)), 3);
      const { wrong, repeats, tried, texts } = tryAll(onMonday, cases);
      expect(wrong).toEqual([]);
      expect(tried).toBe(cases.length);
      expect([...texts].sort()).toEqual(BOTH_LANGUAGES);
      expect(repeats).toBe(unclearIn(cases));
      triedInAll += tried;
    },
    PATIENCE,
  );

  it('was tried in more than sixty ways', () => {
    process.stdout.write(`${String(triedInAll)} faults tried\n`);
    expect(triedInAll).toBeGreaterThan(triesAll ? 700 : 60);
  });
});

describe("two colleagues' timers at the same moment", () => {
  it(
    'send each recruiter one mail, wherever the second comes into the first',
    () => {
      const calls = callsOf(onFriday);
      const places = calls.map((member, at) => ({ member, at, fault: 'another timer' }));
      const tries = places.filter(({ at }) => triesAll || at % 3 === 0);
      const wrong: string[] = [];
      let tried = 0;
      inWeeks(
        tries,
        (host, week, { at }) => {
          let cameIn = false;
          host.intercept((call, index) => {
            if (cameIn || index !== at || call.user !== LEAD) return 'go';
            cameIn = true;
            tried += 1;
            host.run('fridayRun', [], { user: DEPUTY });
            return 'go';
          });
          onFriday.start(host, week);
          host.intercept(null);
          onFriday.later(host, week);
        },
        (mails, one) => {
          const { complaints, repeats } = judged(mails, one);
          const said = mails.filter((mail) => mail.body.includes(REPEAT)).length;
          if (complaints.length > 0 || repeats + said > 0) {
            wrong.push(`${one.member} (${String(one.at)}): ${complaints.join('; ')}`);
          }
        },
      );
      expect(wrong).toEqual([]);
      expect(tried).toBe(tries.length);
    },
    PATIENCE,
  );
});
