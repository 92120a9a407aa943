import { useState } from 'preact/hooks';

import type { Team } from '../contract/server-api.js';
import { type Attempt, Field, Title } from './parts.js';
import { say } from './say.js';
import { call } from './server.js';

interface Props {
  readonly team: Team;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onLeave: () => void;
}

/** Who gets the Friday mail. Until somebody says "start for the team", only the person who set the tracker up is mailed. */
export function TeamScreen({ team, busy, attempt, onLeave }: Props) {
  const [recipients, setRecipients] = useState(team.recipients);
  const common = commonSentence(team);
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
      <Title takesFocus>{say('team.title')}</Title>
      <p>{say(team.started ? 'team.started' : 'team.rehearsal')}</p>
      {recipients.length === 0 && <p class="quiet">{say('team.noRecruiter')}</p>}
      {common !== null && <p>{common}</p>}
      {recipients.map((recipient, index) => (
        <Field
          key={recipient.owner}
          label={say('team.owner', {
            owner: recipient.owner === '' ? say('team.nobodys') : recipient.owner,
            candidates: recipient.candidates,
          })}
          {...(recipient.says === common ? {} : { help: recipient.says })}
        >
          {(ids) => (
            <input
              {...ids}
              type="email"
              value={recipient.address}
              placeholder={say('team.addressLike')}
              onInput={(event) => {
                const address = event.currentTarget.value;
                setRecipients((all) => all.map((one, i) => (i === index ? { ...one, address } : one)));
              }}
            />
          )}
        </Field>
      ))}
      <div class="buttons">
        <button type="submit" class="main" data-sends disabled={busy}>
          {say(team.started ? 'team.save' : 'team.start')}
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          {say(team.started ? 'sidebar.back' : 'team.later')}
        </button>
      </div>
    </form>
  );
}

/** What is said of several recipients in the same words stands above the list, once. */
function commonSentence({ recipients }: Team): string | null {
  const times = new Map<string, number>();
  for (const { says } of recipients) times.set(says, (times.get(says) ?? 0) + 1);
  const [[says, most] = ['', 0]] = [...times].sort(([, one], [, other]) => other - one);
  return most > 1 && says !== '' ? says : null;
}
