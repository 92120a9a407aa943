import { useEffect, useState } from 'preact/hooks';

import type { Today, TodayLine } from '../contract/server-api.js';
import type { Run } from './blitz-list.js';
import { add } from './blitz-run.js';
import { CopyButton } from './copy-button.js';
import { Title } from './parts.js';
import { say } from './say.js';
import { call } from './server.js';
import type { Blitz } from './use-blitz.js';
import { DEPTH, useKeys } from './use-keys.js';

interface Props {
  readonly blitz: Blitz;
  readonly run: Run;
  readonly whose: string | null;
  readonly onToday: (today: Today) => void;
  readonly onLeave: () => void;
}

/**
 * The end of the list. Who still waits is asked of the server once more: somebody who came meanwhile, or another row of
 * the same person, comes now. When there is nobody, what was done today is shown.
 */
export function DoneToday({ blitz, run, whose, onToday, onLeave }: Props) {
  const [today, setToday] = useState<Today | null>(null);
  const [problem, setProblem] = useState('');
  const [asks, setAsks] = useState(0);
  useEffect(() => {
    let over = false;
    setProblem('');
    call('getToday', whose).then(
      (answer) => {
        if (over) return;
        if (answer.kind === 'refused') {
          setProblem(answer.says);
          return;
        }
        onToday(answer);
        const more = stillWaiting(answer, run);
        if (more.length > 0) blitz.move((now) => add(now, more));
        else setToday(answer);
      },
      (error: unknown) => {
        if (!over) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      over = true;
    };
    // Asked once for each end that is reached, and again when the person says so.
  }, [asks]);
  useKeys(DEPTH.card, { Enter: onLeave }, true);
  if (problem !== '') {
    return (
      <section>
        <Title takesFocus>{say('done.title')}</Title>
        <p class="notice bad">{problem}</p>
        <button type="button" class="wide" onClick={() => setAsks((n) => n + 1)}>
          {say('blitz.load')}
        </button>
      </section>
    );
  }
  if (today === null) return <p class="quiet">{say('sidebar.oneMoment')}</p>;
  const { heard, promisesKept: kept, promisesMade: made } = today.done;
  const left = [...run.people.values()].filter(({ is }) => is === 'left');
  const receipt = say('done.receipt', { people: heard.length, kept, made, left: left.length });
  return (
    <section>
      <Title takesFocus>{say('done.title')}</Title>
      <p class="first-line">{receipt}</p>
      {heard.length > 0 && <p class="quiet">{say('done.heard', { names: heard.join(', ') })}</p>}
      {left.length > 0 && <p class="quiet">{say('done.left', { names: left.map(({ name }) => name).join(', ') })}</p>}
      <div class="buttons">
        <button type="button" class="main" onClick={onLeave}>
          {say('done.toToday')}
        </button>
        {/* Names are for the screen; what is copied names nobody. */}
        <CopyButton choice="copy receipt" text={receipt}>
          {say('done.copy')}
        </CopyButton>
      </div>
    </section>
  );
}

/** Those of the Blitz's sections who weren't left by the person in this Blitz. */
function stillWaiting(today: Today, run: Run): readonly TodayLine[] {
  return today.sections
    .filter(({ section }) => section !== 'could not be reached' && (section !== 'next week' || run.nextWeek))
    .flatMap(({ people }) => people)
    .filter(({ candidateId, isGone }) => !isGone && run.people.get(candidateId)?.is !== 'left')
    .map((line) => ({ ...line, skipped: false }));
}
