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
      <p class={`status ${card.tone}`}>{statusWords(card)}</p>
      {card.phase === 'unknown' && card.stage !== '' && (
        <p class="quiet">
          Nobody has said yet what “{card.stage}” means, so they count as being worked with. Select the header row, then
          Columns and stages.
        </p>
      )}
      <Aside card={card} />
      <Owed card={card} />
      {card.question !== null && <QuestionForm {...props} />}
      {card.interviews.map((interview) => (
        <InterviewForm key={interview.id} interview={interview} {...props} />
      ))}
      {card.doNotContact === null && <TouchForm {...props} drafts={drafts} />}
      {unsent.length > 0 && (
        <p class="quiet">Written and not logged yet: {unsent.join(', ')}. Select the row to go on.</p>
      )}
      <Promises {...props} />
      {card.canClose && (
        <button type="button" class="wide" disabled={busy} onClick={onClose}>
          Close the loop…
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
        <p class="notice bad">
          Do not contact, since {sayDay(doNotContact.since)}
          {doNotContact.by === '' ? '' : `, says ${doNotContact.by}`}. Only an open decision may still be told.
        </p>
      )}
      {pause !== null && (
        <p class="notice">
          Paused until {sayDay(pause.wakeOn)}: {pause.reason}.{' '}
          {pause.candidateKnows ? 'They know.' : 'They do not know.'}
        </p>
      )}
      {waitingOn !== null && waitingOn.whom !== 'us' && (
        <p class="quiet">
          Waiting on the {waitingOn.whom} since {sayDay(waitingOn.since)}
        </p>
      )}
    </>
  );
}

/** The status without its reason where the list below says the reason. */
function statusWords({ status, owed }: Card): string {
  return owed.length === 0 ? status : (status.split(' · ')[0] ?? status);
}

function Owed({ card }: { card: Card }) {
  if (card.owed.length === 0) return null;
  const [alone] = card.owed.length === 1 ? card.owed : [];
  // One thing whose day the status has just said needs its reason only.
  const isSaid = alone !== undefined && statusWords(card).endsWith(whenOf(alone));
  return (
    <section aria-label="What is owed">
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
  daysLate > 0 ? `Overdue ${daysLate} ${daysLate === 1 ? 'day' : 'days'}` : `By ${sayDay(actBy)}`;

function Facts(props: CardProps) {
  const { card } = props;
  return (
    <section class="facts" aria-label="What we know">
      <dl>
        <dt>Last word from us</dt>
        <dd>{card.lastWord === null ? 'Not known' : sayDay(card.lastWord)}</dd>
        {card.owner !== '' && <dt>Recruiter</dt>}
        {card.owner !== '' && <dd>{card.owner}</dd>}
        {card.email !== '' && <dt>E-mail</dt>}
        {card.email !== '' && (
          <dd>
            <Link href={mailtoLink(card.email)}>
              <Address text={card.email} />
            </Link>
          </dd>
        )}
        {card.phone !== '' && <dt>Phone</dt>}
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
  const [, before = '', after = ''] = /^(.*@)(.*)$/.exec(text) ?? [];
  return before === '' ? (
    <>{text}</>
  ) : (
    <>
      {before}
      <wbr />
      {after}
    </>
  );
}
