import { useState } from 'preact/hooks';

import type { OthersOn, RequisitionClosing } from '../contract/server-api.js';
import { type CardProps, useSend } from './card-form.js';
import { Field, Title } from './parts.js';
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
      <p class="quiet">Nobody’s stage is changed. Whoever is ticked is owed a word that it is over, and why.</p>
      <div class="pair">
        <Field label="This job is">
          {(ids) => (
            <select
              {...ids}
              value={what}
              onChange={(event) => setWhat(event.currentTarget.value === 'cancelled' ? 'cancelled' : 'filled')}
            >
              <option value="filled">filled</option>
              <option value="cancelled">cancelled</option>
            </select>
          )}
        </Field>
        {what === 'filled' && (
          <Field label="Openings left">
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
        <p>Nobody else is open on this job.</p>
      ) : (
        <fieldset>
          <legend>Over for</legend>
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
                {name}{' '}
                <span class="quiet">
                  {stage === '' ? '' : `${stage}, `}row {row}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="buttons sticky">
        <button type="submit" class="main" disabled={busy}>
          {ticked.size === 0 ? 'Note it' : `Owe ${ticked.size} a closing word`}
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          Not now
        </button>
      </div>
    </form>
  );
}
