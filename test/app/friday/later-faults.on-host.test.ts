import { callsOf, casesOf, inWeeks, judged, onFriday, onMonday, REPEAT, tryAll } from './fault-weeks.js';
import { DEPUTY, LEAD } from './on-host.js';

describe('whatever goes wrong when Monday makes up for a Friday that was missed', () => {
  it('each recruiter has one mail for the week after Tuesday’s timer, or one repeat that says so', () => {
    // The sends and their records are the same code as on Friday: of those every seventh case.
    const all = casesOf(callsOf(onMonday));
    const post = /sendEmail|setProperties/;
    const cases = all.filter(({ member }, index) => !post.test(member) || index % 7 === 0);
    const { wrong, tried } = tryAll(onMonday, cases);
    expect(wrong).toEqual([]);
    expect(tried).toBe(cases.length);
    expect(tried).toBeGreaterThan(100);
  }, 600_000);
});

describe("two colleagues' timers at the same moment", () => {
  it('send each recruiter one mail, wherever the second comes into the first', () => {
    const calls = callsOf(onFriday);
    const wrong: string[] = [];
    let tried = 0;
    inWeeks(
      calls.map((member, at) => ({ member, at, fault: 'another timer' })),
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
        if (complaints.length > 0 || repeats + said > 0)
          wrong.push(`${one.member} (${String(one.at)}): ${complaints.join('; ')}`);
      },
    );
    expect(wrong).toEqual([]);
    expect(tried).toBe(calls.length);
  }, 600_000);
});
