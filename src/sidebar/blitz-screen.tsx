import { useEffect, useState } from 'preact/hooks';

import type { CardDone, Today, User } from '../contract/server-api.js';
import { DoneToday } from './blitz-done.js';
import {
  again,
  askAgain,
  back,
  current,
  isOver,
  progress,
  putAway,
  shownAnew,
  skip,
  undo,
  undoable,
} from './blitz-run.js';
import type { Failure, Person, Run } from './blitz-list.js';
import { stillWaits } from './blitz-list.js';
import { CandidateScreen } from './candidate-screen.js';
import { KeyButton } from './choices.js';
import { CloseScreen } from './close-screen.js';
import type { Drafts } from './drafts.js';
import { type Attempt, type NoticeWords, Title } from './parts.js';
import { wordsOf, type Ways } from './place.js';
import { say } from './say.js';
import type { Blitz } from './use-blitz.js';
import { DEPTH, focusTitle, useKeys } from './use-keys.js';

interface Props {
  readonly blitz: Blitz;
  readonly run: Run;
  readonly user: Pick<User, 'me' | 'keysOn'>;
  readonly drafts: Drafts;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly ways: Ways;
  /** Whose list is worked. */
  readonly whose: string | null;
  readonly onToday: (today: Today) => void;
  readonly onLeave: () => void;
}

/** One card a person after the other; an action shows the next one at once. */
export function BlitzScreen(props: Props) {
  const { blitz, run, user, whose, onToday, onLeave } = props;
  const person = current(run);
  const hasFocus = useWindowFocus();
  const { move } = blitz;
  useKeys(DEPTH.screen, { Escape: onLeave }, user.keysOn);
  return (
    <section class="blitz" aria-label={say('blitz.title')}>
      <Top run={run} keysOn={user.keysOn} onUndo={() => move(undo)} onLeave={onLeave} />
      {!hasFocus && (
        <button type="button" class="wide click-here" onClick={focusTitle}>
          {say('blitz.clickHere')}
        </button>
      )}
      {run.failures.map((failure) => (
        <Failed
          key={failure.job}
          failure={failure}
          onAgain={() => move((now) => again(now, failure))}
          onPutAway={() => move((now) => putAway(now, failure))}
        />
      ))}
      {person === null &&
        (isOver(run) ? (
          <DoneToday blitz={blitz} run={run} whose={whose} onToday={onToday} onLeave={onLeave} />
        ) : (
          <p class="quiet" role="status">
            {say('blitz.saving', { deeds: run.outbox.length })}
          </p>
        ))}
      {person !== null && <Shown {...props} person={person} />}
    </section>
  );
}

/** The card of the person whose turn it is, or how their loop is closed. */
function Shown({ blitz, run, user, drafts, busy, attempt, ways, person }: Props & { readonly person: Person }) {
  const [closing, setClosing] = useState(false);
  useEffect(() => setClosing(false), [person.candidateId]);
  const { move } = blitz;
  const card = run.cards.get(person.candidateId);
  const note = noteOf(run, person);
  return (
    <>
      {card === undefined && <NotHere person={person} isAsked={run.outbox.length > 0} onAgain={() => move(askAgain)} />}
      {card !== undefined && !closing && (
        <>
          {note !== '' && <p class="notice">{note}</p>}
          <CandidateScreen
            key={card.candidateId}
            card={card}
            busy={busy}
            attempt={attempt}
            user={user}
            takesFocus
            doIt={blitz.doIt}
            drafts={drafts}
            onDone={(done: CardDone): NoticeWords => {
              move((now) => shownAnew(now, done.card));
              return wordsOf(done);
            }}
            onClose={() => setClosing(true)}
            onJob={() => ways.job(card)}
            onErase={() => ways.erase(card.candidateId)}
          />
        </>
      )}
      {card !== undefined && closing && (
        <CloseScreen
          card={card}
          busy={busy}
          doIt={blitz.doIt}
          keysOn={user.keysOn}
          drafts={drafts}
          onLeave={() => {
            setClosing(false);
            requestAnimationFrame(focusTitle);
          }}
        />
      )}
      {!closing && (
        <div class="buttons sticky">
          <KeyButton choice="back" disabled={run.behind.length === 0} onClick={() => move(back)} letter="B" opens>
            {say('blitz.back')}
          </KeyButton>
          <KeyButton choice="next" onClick={() => move(skip)} letter="N" opens>
            {nextOf(run, person)}
          </KeyButton>
        </div>
      )}
    </>
  );
}

/** "4 of 15", the bar, what was done last with its Undo. */
function Top({
  run,
  keysOn,
  onUndo,
  onLeave,
}: {
  readonly run: Run;
  readonly keysOn: boolean;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
}) {
  const { at, of, done } = progress(run);
  const last = undoable(run);
  return (
    <header class="blitz-top">
      <div class="row">
        <strong>{say('blitz.progress', { at, of })}</strong>
        <button type="button" class="plain" aria-label={say('blitz.leave')} onClick={onLeave}>
          ×{keysOn && <kbd aria-hidden="true">Esc</kbd>}
        </button>
      </div>
      <progress max={of} value={done} aria-label={say('blitz.progress', { at, of })} />
      {(run.said !== '' || last !== null) && (
        <p class="said">
          <span>{run.said}</span>
          {last !== null && (
            <KeyButton choice="undo" letter="U" class="link" onClick={onUndo}>
              {say('blitz.undo', { name: last.name })}
            </KeyButton>
          )}
        </p>
      )}
    </header>
  );
}

/** What could not be done is told with the name, and offered again as it was typed. */
function Failed({
  failure,
  onAgain,
  onPutAway,
}: {
  readonly failure: Failure;
  readonly onAgain: () => void;
  readonly onPutAway: () => void;
}) {
  const { name, says, deed } = failure;
  return (
    <div class="notice bad">
      <span aria-hidden="true">!</span>
      <div>
        <p>{say('blitz.notDone', { name, says })}</p>
        {deed !== null && (
          <button type="button" onClick={onAgain} aria-label={say('blitz.againFor', { name })}>
            {say('blitz.again')}
          </button>
        )}
      </div>
      <button type="button" class="plain" aria-label={say('sidebar.dismiss')} onClick={onPutAway}>
        ×
      </button>
    </div>
  );
}

function NotHere({
  person,
  isAsked,
  onAgain,
}: {
  readonly person: Person;
  readonly isAsked: boolean;
  readonly onAgain: () => void;
}) {
  return (
    <article>
      <Title takesFocus>{person.name}</Title>
      <p class="quiet">{person.role}</p>
      <p>{person.why}</p>
      {isAsked ? (
        <p class="quiet">{say('sidebar.oneMoment')}</p>
      ) : (
        <button type="button" class="wide" onClick={onAgain}>
          {say('blitz.load')}
        </button>
      )}
    </article>
  );
}

/** Why a card is shown again, or that nothing is owed to them. */
function noteOf(run: Run, person: Person): string {
  const card = run.cards.get(person.candidateId);
  if (card !== undefined && !stillWaits(card, run.nextWeek)) return say('blitz.nothingOwed');
  if (person.is === 'skipped') return say('blitz.skippedBefore');
  return person.again ? say('blitz.stillOwed') : '';
}

function nextOf(run: Run, person: Person): string {
  const card = run.cards.get(person.candidateId);
  if (person.is === 'done' || (card !== undefined && !stillWaits(card, run.nextWeek))) return say('blitz.next');
  return say(person.is === 'skipped' ? 'blitz.leaveThem' : 'blitz.skip');
}

/** Whether keys reach the sidebar: after a click into the sheet they don't. */
function useWindowFocus(): boolean {
  const [has, setHas] = useState(() => document.hasFocus());
  useEffect(() => {
    const look = () => setHas(document.hasFocus());
    addEventListener('focus', look);
    addEventListener('blur', look);
    return () => {
      removeEventListener('focus', look);
      removeEventListener('blur', look);
    };
  }, []);
  return has;
}
