import type { Card, CardDone } from '../contract/server-api.js';
import { sayDay } from './days.js';
import { type Attempt, type NoticeWords, Title } from './parts.js';
import { QuestionForm } from './question-form.js';
import { TouchForm } from './touch-form.js';

interface Props {
  readonly card: Card;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onDone: (done: CardDone) => NoticeWords;
  readonly onClose: () => void;
}

/** The selected candidate: how they stand, what is owed, and one click to log a word with them. */
export function CandidateScreen({ card, busy, attempt, onDone, onClose }: Props) {
  const line = [card.role, card.stage].filter((part) => part !== '').join(' · ');
  return (
    <article>
      <Title>{card.name}</Title>
      {line !== '' && <p class="quiet">{line}</p>}
      <p class={`status ${card.tone}`}>{statusWords(card)}</p>
      {card.doNotContact && <p class="notice bad">Do not contact. Only an open decision may still be told.</p>}
      <Owed card={card} />
      {card.question !== null && <QuestionForm card={card} busy={busy} attempt={attempt} onDone={onDone} />}
      {!card.doNotContact && <TouchForm card={card} busy={busy} attempt={attempt} onDone={onDone} />}
      {card.canClose && (
        <button type="button" class="wide" disabled={busy} onClick={onClose}>
          Close the loop…
        </button>
      )}
      <Facts card={card} />
    </article>
  );
}

/** The status without its reason where the list below says the reason. */
function statusWords({ status, owed }: Card): string {
  return owed.length === 0 ? status : (status.split(' · ')[0] ?? status);
}

function Owed({ card }: { card: Card }) {
  if (card.owed.length === 0) return null;
  return (
    <section aria-label="What is owed">
      <ul class="owed">
        {card.owed.map((owed) => (
          <li key={`${owed.rule} ${owed.dueOn} ${owed.why}`}>
            <strong>
              {owed.daysLate > 0
                ? `Overdue ${owed.daysLate} ${owed.daysLate === 1 ? 'day' : 'days'}`
                : `By ${sayDay(owed.actBy)}`}
            </strong>
            <span>{owed.why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ card }: { card: Card }) {
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
            <a href={`mailto:${encodeURIComponent(card.email)}`} target="_blank" rel="noreferrer">
              {card.email}
            </a>
          </dd>
        )}
        {card.phone !== '' && <dt>Phone</dt>}
        {card.phone !== '' && (
          <dd>
            <a href={`tel:${card.phone.replace(/[^+\d]/g, '')}`} target="_blank" rel="noreferrer">
              {card.phone}
            </a>
          </dd>
        )}
      </dl>
      {card.otherRows.map((other) => (
        <p class="quiet" key={`${other.sheet} ${other.row}`}>
          {other.says}
        </p>
      ))}
      {card.touches.length > 0 && <h2>Lately</h2>}
      <ul class="touches">
        {card.touches.map((touch, index) => (
          <li key={index}>
            <strong>
              {sayDay(touch.on)} · {touch.what}
            </strong>
            {touch.summary !== '' && <span class="words">{touch.summary}</span>}
            {touch.who !== '' && <span class="quiet">{touch.who}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
