import type { Card, User } from '../contract/server-api.js';
import type { CardProps } from './card-form.js';
import { bareAddress } from '../domain/team/address.js';
import { KeyButton, Letter } from './choices.js';
import { sayDay } from './days.js';
import { type Drafts, unsentFor } from './drafts.js';
import { InterviewForm } from './interview-form.js';
import { More } from './more.js';
import { Title } from './parts.js';
import { Promises } from './promises.js';
import { QuestionForm } from './question-form.js';
import { Reach } from './reach.js';
import { say } from './say.js';
import { shownStatus } from './shown-status.js';
import { TouchForm } from './touch-form.js';
import { Touches } from './touches.js';
import { useTouch } from './use-touch.js';

interface Props extends CardProps {
  readonly user: Pick<User, 'me' | 'keysOn'>;
  /** To the list; none in the Blitz, which has its own way out. */
  readonly onToday?: () => void;
  readonly onClose: () => void;
  readonly onJob: () => void;
  readonly onErase: () => void;
  readonly drafts: Drafts;
  /** The card came by a key or a click in the sidebar: the next key works there. */
  readonly takesFocus?: boolean;
}

/** One candidate: who, why they wait, what was last said, what was promised, how to reach them, and what to do. */
export function CandidateScreen({
  onClose,
  onJob,
  onErase,
  drafts,
  user,
  onToday,
  takesFocus = false,
  ...props
}: Props) {
  const { card, busy } = props;
  const { draft, change, log } = useTouch(props, drafts);
  const unsent = unsentFor(drafts, card.candidateId);
  const line = [card.role, card.stage].filter((part) => part !== '').join(' · ');
  return (
    <article>
      {onToday !== undefined && (
        <button type="button" class="link to-today" onClick={onToday}>
          {say('today.back')}
          {user.keysOn && <Letter>Esc</Letter>}
        </button>
      )}
      <Title takesFocus={takesFocus}>{card.name}</Title>
      {line !== '' && <p class="quiet">{line}</p>}
      <p class={`status ${card.tone}`}>{shownStatus(card)}</p>
      {card.phase === 'unknown' && card.stage !== '' && (
        <p class="quiet">{say('card.stageNotKnown', { stage: card.stage })}</p>
      )}
      <Aside card={card} />
      <Owed card={card} />
      <LastSaid card={card} />
      <Promises {...props} keeps={draft.keeps} setKeeps={(keeps) => change({ keeps })} />
      <Reach card={card} me={user.me} />
      {card.question !== null && <QuestionForm {...props} />}
      {card.interviews.map((interview, index) => (
        <InterviewForm
          key={interview.id}
          interview={interview}
          lettered={index === 0 && card.question === null}
          {...props}
        />
      ))}
      {card.doNotContact === null && <TouchForm {...props} draft={draft} change={change} log={log} />}
      {card.canClose && (
        <KeyButton choice="close" letter="L" opens class="wide" disabled={busy} onClick={onClose}>
          {say('card.close')}
        </KeyButton>
      )}
      {unsent.length > 0 && <p class="quiet">{say('card.unsent', { names: unsent.join(', ') })}</p>}
      <More {...props} onJob={onJob} onErase={onErase} />
      <Facts {...props} />
    </article>
  );
}

/** What explains a silence, and excuses none. */
function Aside({ card: { doNotContact, pause, waitingOn } }: { card: Card }) {
  return (
    <>
      {doNotContact !== null && (
        <p class="notice bad">{say('card.doNotContact', { since: sayDay(doNotContact.since), by: doNotContact.by })}</p>
      )}
      {pause !== null && (
        <p class="notice">
          {say('card.paused', { until: sayDay(pause.wakeOn), reason: pause.reason, knows: pause.candidateKnows })}
        </p>
      )}
      {waitingOn !== null && waitingOn.whom !== 'us' && (
        <p class="quiet">{say('card.waitingOn', { whom: waitingOn.whom, since: sayDay(waitingOn.since) })}</p>
      )}
    </>
  );
}

function Owed({ card }: { card: Card }) {
  if (card.owed.length === 0) return null;
  const [alone] = card.owed.length === 1 ? card.owed : [];
  // One thing whose day the status has just said needs its reason only.
  const isSaid = alone !== undefined && shownStatus(card).endsWith(whenOf(alone));
  return (
    <section aria-label={say('card.owed')}>
      <ul class="owed">
        {card.owed.map((owed) => (
          <li key={`${owed.rule} ${owed.dueOn} ${owed.why}`}>
            {!isSaid && <strong>{whenOf(owed)}</strong>}
            <span>{owed.why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const whenOf = ({ daysLate, actBy }: Card['owed'][number]): string =>
  daysLate > 0 ? say('card.overdue', { days: daysLate }) : say('card.by', { day: sayDay(actBy) });

/** What was last said, in its words: nobody writes well to somebody of whom they don't know that. */
function LastSaid({ card: { touches } }: { card: Card }) {
  const last = touches.find(({ summary }) => summary !== '') ?? touches[0];
  if (last === undefined) return null;
  return (
    <p class="last-said">
      <span class="quiet">{say('touches.line', { day: sayDay(last.on), what: last.what })}</span>
      {last.summary !== '' && <span class="words">{last.summary}</span>}
    </p>
  );
}

function Facts(props: CardProps) {
  const { card } = props;
  return (
    <section class="facts" aria-label={say('facts.title')}>
      <dl>
        <dt>{say('facts.lastWord')}</dt>
        <dd>{card.lastWord === null ? say('facts.lastWordNotKnown') : sayDay(card.lastWord)}</dd>
        {card.owner !== '' && <dt>{say('facts.owner')}</dt>}
        {card.owner !== '' && <dd>{card.owner}</dd>}
        {card.email !== '' && bareAddress(card.email) === null && <dt>{say('facts.email')}</dt>}
        {card.email !== '' && bareAddress(card.email) === null && <dd>{card.email}</dd>}
      </dl>
      {card.otherRows.map((other) => (
        <p class="quiet" key={`${other.sheet} ${other.row}`}>
          {other.says}
        </p>
      ))}
      <Touches {...props} />
    </section>
  );
}
