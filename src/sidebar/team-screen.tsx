import { useState } from 'preact/hooks';

import type { Team } from '../contract/server-api.js';
import { type Attempt, Field, Title } from './parts.js';
import { call } from './server.js';

interface Props {
  readonly team: Team;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onLeave: () => void;
}

/** Who gets the Friday mail. Until somebody says "start for the team", only who set the tracker up is mailed. */
export function TeamScreen({ team, busy, attempt, onLeave }: Props) {
  const [recipients, setRecipients] = useState(team.recipients);
  const start = () =>
    attempt(async () => {
      const done = await call('startForTeam', recipients);
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      onLeave();
      return { tone: 'good', says: done.says };
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <Title takesFocus>Who gets the Friday mail</Title>
      <p>
        {team.started
          ? 'The team is being mailed. Change an address here if it is wrong.'
          : 'Until you start for the team, the Friday mail goes to you alone, as a rehearsal.'}
      </p>
      {recipients.length === 0 && <p class="quiet">No candidate has a recruiter yet.</p>}
      {recipients.map((recipient, index) => (
        <Field
          key={recipient.owner}
          label={`${recipient.owner === '' ? 'Nobody’s candidates' : recipient.owner} (${recipient.candidates})`}
          help={recipient.says}
        >
          {(ids) => (
            <input
              {...ids}
              type="email"
              value={recipient.address}
              placeholder="name@company.example"
              onInput={(event) => {
                const address = event.currentTarget.value;
                setRecipients((all) => all.map((one, i) => (i === index ? { ...one, address } : one)));
              }}
            />
          )}
        </Field>
      ))}
      <div class="buttons">
        <button type="submit" class="main" disabled={busy}>
          {team.started ? 'Save' : 'Start for the team'}
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          {team.started ? 'Back' : 'Later'}
        </button>
      </div>
    </form>
  );
}
