import { changes } from '../life/deeds';
import { learn, wrongs } from '../life/checks';
import { logATouch, look } from '../life/executions';
import { setUp } from '../life/life';
import { Truth } from '../life/truth';

Object.assign(globalThis, { SpreadsheetApp: { flush: () => undefined } });

/** More calls than a touch makes. */
const CALLS = 15;

/** Five people on one tab whom a look has seen. */
function aTeam(): Truth {
  const truth = new Truth();
  for (let number = 1; number <= 5; number += 1) {
    changes['adds somebody']?.(truth, { a: number, b: number, c: 3 * number });
  }
  setUp(truth);
  learn(truth);
  return truth;
}

describe('a row is inserted above while a touch is written, and Google ends the execution before it can look back', () => {
  it.each(['stop before', 'stop after', 'error before', 'error after'] as const)(
    'everybody keeps their id and their touches, at whichever two calls close together it happens: %s',
    (what) => {
      for (let inserted = 0; inserted < CALLS; inserted += 1) {
        for (let ended = inserted; ended < Math.min(CALLS, inserted + 4); ended += 1) {
          const truth = aTeam();
          const insert = (): void => {
            truth.workbook.sheet(7).rows.splice(1, 0, []);
          };
          logATouch(truth, { a: 2, b: 1, c: 0 }, [
            { at: inserted, what: 'deed', deed: insert },
            { at: ended, what },
          ]);
          look(truth, []);
          expect({ inserted, ended, wrong: wrongs(truth) }).toEqual({ inserted, ended, wrong: [] });
        }
      }
    },
  );
});
