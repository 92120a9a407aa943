import type { ComponentChildren } from 'preact';

import type { Card } from '../contract/server-api.js';
import { mailtoLink, telLink } from '../domain/mail/links.js';
import type { CardProps } from './card-form.js';
import { sayDay } from './days.js';
import { type Drafts, unsentFor } from './drafts.js';
import { InterviewForm } from './interview-form.js';
import { More } from './more.js';
import { Title } from './parts.js';
import { Promises } from './promises.js';
import { QuestionForm } from './question-form.js';
import { say } from './say.js';
import { shownStatus } from './shown-status.js';
import { TouchForm } from './touch-form.js';
import { Touches } from './touches.js';

interface Props extends CardProps {
  readonly onClose: () => void;
  readonly onJob: () => void;
  readonly onErase: () => void;
  readonly drafts: Drafts;
}

/** The selected candidate: how they stand, what is owed, and one click to log a word with them. */
export function CandidateScreen({ onClose, onJob, onErase, drafts, ...props }: Props) {
  const { card, busy } = props;
  const unsent = unsentFor(drafts, card.candidateId);
  const line = [card.role, card.stage].filter((part) => part !== '').join(' · ');
  return (
    <article>
      <Title>{card.name}</Title>
      {line !== '' && <p class="quiet">{line}</p>}
      <p class={`status ${card.tone}`}>{shownStatus(card)}</p>
      {card.phase === 'unknown' && card.stage !== '' && (
        <p class="quiet">{say('card.stageNotKnown', { stage: card.stage })}</p>
      )}
      <Aside card={card} />
      <Owed card={card} />
      {card.question !== null && <QuestionForm {...props} />}
      {card.interviews.map((interview) => (
        <InterviewForm key={interview.id} interview={interview} {...props} />
      ))}
      {card.doNotContact === null && <TouchForm {...props} drafts={drafts} />}
      {unsent.length > 0 && <p class="quiet">{say('card.unsent', { names: unsent.join(', ') })}</p>}
      <Promises {...props} />
      {card.canClose && (
        <button type="button" class="wide" disabled={busy} onClick={onClose}>
          {say('card.close')}
        </button>
      )}
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

function Facts(props: CardProps) {
  const { card } = props;
  return (
    <section class="facts" aria-label={say('facts.title')}>
      <dl>
        <dt>{say('facts.lastWord')}</dt>
        <dd>{card.lastWord === null ? say('facts.lastWordNotKnown') : sayDay(card.lastWord)}</dd>
        {card.owner !== '' && <dt>{say('facts.owner')}</dt>}
        {card.owner !== '' && <dd>{card.owner}</dd>}
        {card.email !== '' && <dt>{say('facts.email')}</dt>}
        {card.email !== '' && (
          <dd>
            <Link href={mailtoLink(card.email)}>
              <Address text={card.email} />
            </Link>
          </dd>
        )}
        {card.phone !== '' && <dt>{say('facts.phone')}</dt>}
        {card.phone !== '' && (
          <dd>
            <Link href={telLink(card.phone)}>{card.phone}</Link>
          </dd>
        )}
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

/** Words that lead somewhere, as far as anybody knows where. */
function Link({ href, children }: { readonly href: string | null; readonly children: ComponentChildren }) {
  return href === null ? (
    <>{children}</>
  ) : (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** An address breaks behind its @ before it breaks anywhere else. */
function Address({ text }: { text: string }) {
  const behind = text.lastIndexOf('@') + 1;
  return (
    <>
      {text.slice(0, behind)}
      {behind > 0 && <wbr />}
      {text.slice(behind)}
    </>
  );
}
