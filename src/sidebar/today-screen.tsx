import { useRef, useState } from 'preact/hooks';

import type { Today, TodayLine, TodaySection } from '../contract/server-api.js';
import { Letter } from './choices.js';
import { CopyButton } from './copy-button.js';
import { sayDay } from './days.js';
import { Field, Title } from './parts.js';
import type { Ways } from './place.js';
import { say } from './say.js';
import { SearchField } from './search-field.js';
import { DEPTH, useKeys } from './use-keys.js';

/** The parts that the Blitz works; *next week* only when asked for. */
const BLITZ: ReadonlySet<TodaySection> = new Set(['overdue', 'today', 'to be told', 'questions'] as const);

interface Props {
  readonly today: Today;
  readonly busy: boolean;
  /** The list is being read again. */
  readonly reading: boolean;
  readonly keysOn: boolean;
  /** Why the selected row is nobody's; '' over somebody's card. */
  readonly says: string;
  readonly ways: Ways;
  readonly onWhose: (whose: string) => void;
  /** To somebody's card, and to their row. */
  readonly onOpen: (candidateId: string) => void;
  readonly onStart: (lines: readonly TodayLine[], nextWeek: boolean) => void;
  readonly onKeys: () => void;
}

/** The home: who is waiting to hear from us, whose card a click opens, and the Blitz. */
export function TodayScreen({ today, busy, reading, keysOn, says, ways, onWhose, onOpen, onStart, onKeys }: Props) {
  const search = useRef<HTMLInputElement>(null);
  const [searching, setSearching] = useState(false);
  const [nextWeek, setNextWeek] = useState(false);
  const shown = today.sections.filter(({ people }) => people.length > 0);
  const isWorked = (section: TodaySection): boolean => BLITZ.has(section) || (nextWeek && section === 'next week');
  const worked = shown.filter(({ section }) => isWorked(section)).flatMap(({ people }) => people.filter(hasCard));
  const later = shown.find(({ section }) => section === 'next week')?.people.length ?? 0;
  const start = () => {
    if (!busy && worked.length > 0) onStart(worked, nextWeek);
  };
  useKeys(DEPTH.screen, { '/': () => search.current?.focus(), Enter: start }, keysOn);
  return (
    <section class="today" aria-busy={reading}>
      <Title takesFocus>{firstLine(today)}</Title>
      {says !== '' && <p class="quiet">{says}</p>}
      <Whose today={today} busy={busy} onWhose={onWhose} />
      <SearchField input={search} keysOn={keysOn} onSearching={setSearching} onOpen={onOpen} />
      {!searching && (
        <>
          {worked.length > 0 && (
            <button type="button" class="main wide start" disabled={busy} onClick={start}>
              {say(
                worked.some(({ skipped }) => skipped) || today.done.heard.length > 0 ? 'today.goOn' : 'today.start',
                {
                  people: worked.length,
                },
              )}
              {keysOn && <Letter>Enter</Letter>}
            </button>
          )}
          {later > 0 && (
            <label class="tick">
              <input
                type="checkbox"
                checked={nextWeek}
                onChange={(event) => setNextWeek(event.currentTarget.checked)}
              />
              <span>{say('today.withNextWeek', { people: later })}</span>
            </label>
          )}
          {shown.map(({ section, people }) => (
            <Section key={section} section={section} people={people} busy={busy} onOpen={onOpen} onGone={ways.gone} />
          ))}
          <Nudges nudges={today.nudges} />
        </>
      )}
      <Others ways={ways} busy={busy} onKeys={onKeys} />
    </section>
  );
}

const hasCard = ({ isGone }: TodayLine): boolean => !isGone;

/** "11 people are waiting to hear from you. 7 are overdue." */
function firstLine({ sections, whose, recruiters }: Today): string {
  const countOf = (wanted: TodaySection): number =>
    sections.find(({ section }) => section === wanted)?.people.length ?? 0;
  const people = [...BLITZ].reduce((sum, section) => sum + countOf(section), 0);
  const isMine = recruiters.some(({ name, isMe }) => isMe && name === whose);
  const overdue = countOf('overdue');
  if (people === 0) return say('today.nobody');
  if (whose === null) return say('today.waitingTeam', { people, overdue });
  return say('today.waiting', { people, overdue, whom: isMine ? '' : whose });
}

function Whose({ today: { whose, recruiters }, busy, onWhose }: Pick<Props, 'today' | 'busy' | 'onWhose'>) {
  if (recruiters.length < 2 && whose !== null) return null;
  if (recruiters.length === 0) return null;
  return (
    <Field label={say('today.whose')}>
      {(ids) => (
        <select {...ids} value={whose ?? ''} disabled={busy} onChange={(event) => onWhose(event.currentTarget.value)}>
          {recruiters.map(({ name, people, isMe }) => (
            <option key={name} value={name}>
              {say(isMe ? 'today.mine' : 'today.theirs', { name, people })}
            </option>
          ))}
          <option value="">{say('today.everybody')}</option>
        </select>
      )}
    </Field>
  );
}

interface SectionProps {
  readonly section: TodaySection;
  readonly people: readonly TodayLine[];
  readonly busy: boolean;
  readonly onOpen: (candidateId: string) => void;
  readonly onGone: () => void;
}

function Section({ section, people, busy, onOpen, onGone }: SectionProps) {
  const title = `${say(`today.${section}`)} (${people.length})`;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul class="lines">
        {people.map((line) => (
          <li key={line.candidateId}>
            <button
              type="button"
              class={`line ${line.tone}`}
              disabled={busy}
              onClick={() => (line.isGone ? onGone() : onOpen(line.candidateId))}
            >
              <span class="who">
                <strong>{line.name}</strong> <span class="days">{daysOf(line, section)}</span>
              </span>
              <span class="why">{whyOf(line)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function daysOf({ daysLate, actBy }: TodayLine, section: TodaySection): string {
  if (section === 'questions') return '';
  if (daysLate > 0) return say('today.daysLate', { days: daysLate });
  return actBy === null ? '' : sayDay(actBy);
}

const whyOf = ({ why, rows, skipped, isGone }: TodayLine): string =>
  [
    isGone ? say('today.rowGone') : '',
    why,
    rows > 1 ? say('today.rows', { rows }) : '',
    skipped ? say('today.skipped') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** Who waits for a hiring manager: one text about all of them. */
function Nudges({ nudges }: Pick<Today, 'nudges'>) {
  if (nudges.length === 0) return null;
  return (
    <section aria-label={say('today.nudges')}>
      <h2>{say('today.nudges')}</h2>
      {nudges.map(({ role, people, text }) => (
        <div class="nudge" key={role}>
          <p>
            {say('today.nudge', { people: people.length, role })} <span class="quiet">{people.join(', ')}</span>
          </p>
          <div class="buttons small">
            <CopyButton choice={`nudge ${role}`} text={text} label={say('today.copyNudgeFor', { role })}>
              {say('today.copyNudge')}
            </CopyButton>
          </div>
        </div>
      ))}
    </section>
  );
}

/** What else there is to see to: lighter, since nobody waits for it. */
function Others({ ways, busy, onKeys }: Pick<Props, 'ways' | 'busy' | 'onKeys'>) {
  const others = [
    ['nobody.team', ways.team],
    ['nobody.columns', ways.preview],
    ['nobody.gone', ways.gone],
    ['nobody.problems', ways.problems],
    ['keys.title', onKeys],
  ] as const;
  return (
    <nav class="others" aria-label={say('today.others')}>
      {others.map(([key, act]) => (
        <button key={key} type="button" class="link" disabled={busy} onClick={act}>
          {say(key)}
        </button>
      ))}
    </nav>
  );
}
