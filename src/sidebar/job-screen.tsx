import { useState } from 'preact/hooks';

import type { OthersOn, RequisitionClosing } from '../contract/server-api.js';
import { type CardProps, useSend } from './card-form.js';
import { Field, Title } from './parts.js';
import { say } from './say.js';
import { call } from './server.js';

interface Props extends CardProps {
  readonly others: OthersOn;
  readonly onLeave: () => void;
}

/** A job that is filled or cancelled: who else is on it, and who of them is decided on with it. */
export function JobScreen({ others: { role, others }, onLeave, ...props }: Props) {
  const { card, busy } = props;
  const [what, setWhat] = useState<RequisitionClosing['what']>('filled');
  const [openings, setOpenings] = useState('0');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(others.filter((one) => one.ticked).map(({ candidateId }) => candidateId)),
  );
  const send = useSend(props);
  const remaining = what === 'cancelled' ? 0 : Math.max(0, Math.trunc(Number(openings)) || 0);
  const close = () => {
    send((key) =>
      call('closeRequisition', {
        candidateId: card.candidateId,
        what,
        openings: remaining,
        ticked: others.map(({ candidateId }) => candidateId).filter((id) => ticked.has(id)),
        key,
      }),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Title takesFocus>{role}</Title>
      <p class="quiet">{say('job.intro')}</p>
      <div class="pair">
        <Field label={say('job.is')}>
          {(ids) => (
            <select
              {...ids}
              value={what}
              onChange={(event) => setWhat(event.currentTarget.value === 'cancelled' ? 'cancelled' : 'filled')}
            >
              <option value="filled">{say('job.filled')}</option>
              <option value="cancelled">{say('job.cancelled')}</option>
            </select>
          )}
        </Field>
        {what === 'filled' && (
          <Field label={say('job.openings')}>
            {(ids) => (
              <input
                {...ids}
                type="number"
                min={0}
                max={999}
                value={openings}
                onInput={(event) => {
                  setOpenings(event.currentTarget.value);
                  // With openings left the others are still in the running.
                  if (Number(event.currentTarget.value) > 0) setTicked(new Set());
                }}
              />
            )}
          </Field>
        )}
      </div>
      {others.length === 0 ? (
        <p>{say('job.nobodyElse')}</p>
      ) : (
        <fieldset>
          <legend>{say('job.overFor')}</legend>
          {others.map(({ candidateId, name, stage, row }) => (
            <label class="tick" key={candidateId}>
              <input
                type="checkbox"
                checked={ticked.has(candidateId)}
                onChange={() => {
                  const next = new Set(ticked);
                  if (!next.delete(candidateId)) next.add(candidateId);
                  setTicked(next);
                }}
              />
              <span>
                {name} <span class="quiet">{say('job.place', { stage, row })}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="buttons sticky">
        <button type="submit" class="main" data-sends disabled={busy}>
          {ticked.size === 0 ? say('job.note') : say('job.owe', { people: ticked.size })}
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          {say('sidebar.notNow')}
        </button>
      </div>
    </form>
  );
}
