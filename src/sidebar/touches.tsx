import type { Card, TakeBackInput } from '../contract/server-api.js';
import { type CardProps, useSend } from './card-form.js';
import { sayDay } from './days.js';
import { say } from './say.js';
import { call } from './server.js';

/** What happened lately. What never arrived, or was logged by mistake, can be said of each. */
export function Touches(props: CardProps) {
  if (props.card.touches.length === 0) return null;
  return (
    <>
      <h2>{say('touches.title')}</h2>
      <ul class="touches">
        {props.card.touches.map((touch) => (
          <TouchLine key={touch.id} touch={touch} {...props} />
        ))}
      </ul>
    </>
  );
}

function TouchLine({ touch, ...props }: CardProps & { readonly touch: Card['touches'][number] }) {
  const { card, busy } = props;
  const send = useSend(props);
  const takeBack = (why: TakeBackInput['why']) => {
    send((key) => call('takeBack', { candidateId: card.candidateId, eventIds: [touch.id], why, key }));
  };
  const what = say('touches.line', { day: sayDay(touch.on), what: touch.what });
  return (
    <li>
      <strong>{what}</strong>
      {touch.summary !== '' && <span class="words">{touch.summary}</span>}
      {touch.who !== '' && <span class="quiet">{touch.who}</span>}
      <details class="slight">
        <summary aria-label={say('touches.takeBackOf', { what })}>{say('touches.takeBack')}</summary>
        <div class="buttons small">
          {touch.mayNotHaveArrived && (
            <button type="button" disabled={busy} onClick={() => takeBack('did not arrive')}>
              {say('touches.didNotArrive')}
            </button>
          )}
          <button type="button" disabled={busy} onClick={() => takeBack('mistake')}>
            {say('touches.mistake')}
          </button>
        </div>
      </details>
    </li>
  );
}
