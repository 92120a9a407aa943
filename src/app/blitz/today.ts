import type { Refused, Today } from '../../contract/server-api.js';
import { BLITZ_SECTIONS, TODAY_SECTIONS } from '../../contract/today.js';
import { isoOf } from '../../domain/calendar/day.js';
import { isOver } from '../../domain/candidate/being-worked-with.js';
import { printQuestion } from '../../domain/candidate/unconfirmed.js';
import { todayList } from '../../domain/follow-up/today-list.js';
import type { RowsOfAList, TodayPerson } from '../../domain/follow-up/today-list.js';
import { nextBlitz } from '../../domain/policy/blitz.js';
import { statusOn } from '../../domain/row/status-words.js';
import { bareAddress } from '../../domain/team/address.js';
import { rowsByRecruiter } from '../../domain/team/rows-by-recruiter.js';
import type { RowsOfRecruiter } from '../../domain/team/rows-by-recruiter.js';
import { asCompared } from '../../domain/text/comparable.js';
import type { Say } from '../../domain/texts/say.js';
import { printWhy } from '../../domain/texts/why.js';
import { noTracker } from '../messages/refusals.js';
import type { BlitzPorts } from '../ports/candidate-ports.js';
import type { ScannedCandidate, ScannedTracker } from '../ports/ports.js';
import { doneToday } from './done-today.js';
import { lookForList } from '../tracker/look-for-list.js';
import { nudges } from './nudges.js';

type OfRecruiter = RowsOfRecruiter<ScannedCandidate>;

/**
 * Who is waiting. `whose` names a recruiter as `Today.recruiters` does; '' is everybody; null the running user, whose list
 * is the one that Friday's mail brings them, or everybody where they have none.
 */
export function todayOf(ports: BlitzPorts, whose: string | null): Today | Refused {
  const { tracker, moment, say, user, memory, log } = ports;
  // The same rows as Friday's mail: with those that left, where the daily run has counted any.
  const scan = lookForList(ports, () => tracker.scanWithGone(moment, 'as noted'));
  if (scan === null) return noTracker(say);
  const { settings, candidates, gone } = scan;
  const { today } = moment;
  const recruiters = rowsByRecruiter(candidates, settings, today);
  const me = bareAddress(user);
  const isMe = ({ address }: OfRecruiter): boolean => address !== null && address === me;
  const shown = whose === null ? recruiters.find(isMe) : recruiters.find(({ name }) => isNamed(name, whose));
  const isEverybody = shown === undefined && (whose === null || whose === '');
  const lists = isEverybody ? recruiters.flatMap(ownList) : shown === undefined ? [] : allLists(shown);
  const people = todayList(lists, today);
  const { skipped, keysOff } = memory.read();
  const left = new Set(gone);
  const later = new Set(skipped?.on === today ? skipped.candidateIds : []);
  return {
    kind: 'today',
    today: isoOf(today),
    nextBlitz: isoOf(nextBlitz(today, shown?.policy ?? settings.policy)),
    whose: isEverybody ? null : (shown?.name ?? whose),
    recruiters: recruiters
      .filter(({ name, own, adopted }) => name !== '' && own.length + adopted.length > 0)
      .map((one) => ({ name: one.name, people: workedIn(todayList(allLists(one), today)), isMe: isMe(one) }))
      .sort((one, other) => Number(other.isMe) - Number(one.isMe)),
    sections: TODAY_SECTIONS.map((section) => ({
      section,
      people: people
        .filter((one) => one.section === section)
        .map((one) => ({
          ...lineOf(one, scan, say),
          skipped: one.rows.some(({ candidate }) => later.has(candidate.id)),
          isGone: left.has(one.row),
        })),
    })),
    nudges: nudges(
      lists.flatMap(({ rows }) => rows).filter(({ candidate }) => !isOver(candidate)),
      today,
      say,
    ),
    done: doneToday(log().readTail().events, candidates, user, today),
    keysOn: !keysOff,
  };
}

const isNamed = (name: string, wanted: string): boolean => wanted !== '' && asCompared(name) === asCompared(wanted);

const ownList = ({ own: rows, policy }: OfRecruiter): readonly RowsOfAList<ScannedCandidate>[] => [{ rows, policy }];

const allLists = ({ own, adopted, policy }: OfRecruiter): readonly RowsOfAList<ScannedCandidate>[] =>
  [own, ...adopted].map((rows) => ({ rows, policy }));

const workedIn = (people: readonly TodayPerson<ScannedCandidate>[]): number =>
  people.filter(({ section }) => BLITZ_SECTIONS.includes(section)).length;

function lineOf(
  { row, because, daysLate, rows }: TodayPerson<ScannedCandidate>,
  { moment: { today } }: ScannedTracker,
  say: Say,
): Omit<Today['sections'][number]['people'][number], 'skipped' | 'isGone'> {
  const { candidate, listed, standing } = row;
  return {
    candidateId: candidate.id,
    name: listed.name,
    role: listed.role,
    owner: listed.owner,
    why: 'rule' in because ? printWhy(because.why, say, today) : printQuestion(because, say, today),
    daysLate,
    actBy: 'rule' in because ? isoOf(because.actBy) : null,
    tone: statusOn(standing, today).tone,
    rows: rows.length,
  };
}
