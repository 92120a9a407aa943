import type { Report } from '../../contract/server-api.js';
import { nextBlitz } from '../../domain/policy/blitz.js';
import { isoOf } from '../../domain/calendar/day.js';
import { owedLine } from '../candidate/owed-line.js';
import type { ScannedTracker } from '../ports/ports.js';
import { isQuestion } from '../../domain/row/row-status.js';
import { printQuestion } from '../../domain/candidate/unconfirmed.js';
import type { Say } from '../../domain/texts/say.js';

/** Everything owed before the next blitz, whatever was mailed already, and everybody who is asked about. */
export function reportOf(scan: ScannedTracker, say: Say): Report {
  const { today } = scan.moment;
  const next = nextBlitz(today, scan.settings.policy);
  const [tab] = scan.tabs;
  return {
    kind: 'report',
    today: isoOf(today),
    nextBlitz: isoOf(next),
    tracker: {
      sheet: tab?.sheet ?? '',
      headerRow: tab?.headerRow ?? 0,
      candidates: scan.candidates.length,
      columns: tab?.headers ?? {},
    },
    owed: scan.candidates.flatMap(({ listed, followUps }) =>
      followUps
        .filter(({ dueOn }) => dueOn < next)
        .map((followUp) => ({
          row: listed.row,
          candidate: listed.name,
          owner: listed.owner,
          ...owedLine(followUp, today, say),
        })),
    ),
    unconfirmed: scan.candidates.flatMap(({ listed, standing }) =>
      isQuestion(standing)
        ? [
            {
              row: listed.row,
              candidate: listed.name,
              owner: listed.owner,
              phase: listed.phase,
              why: printQuestion(standing, say, today),
            },
          ]
        : [],
    ),
  };
}
