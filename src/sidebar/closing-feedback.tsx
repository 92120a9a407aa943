import { PARTS } from '../domain/coaching/ticks.js';
import type { Part, Parts, Unticked } from '../domain/coaching/ticks.js';
import type { Situation } from '../domain/touch-log/log-event.js';
import { ClosingPart } from './closing-part.js';
import { say } from './say.js';

/** The situations that a recruiter chooses from; a withdrawal has words of its own. */
export type ToldSituation = Exclude<Situation, 'withdrew'>;

interface Props {
  readonly situation: ToldSituation;
  readonly parts: Parts;
  readonly unticked: Readonly<Record<Part, Unticked | null>>;
  readonly change: (part: Partial<Parts>) => void;
}

/** What the screen itself says about the three parts: none of it is anything that a person said. */
export const promptsFor = (situation: ToldSituation): readonly string[] =>
  PARTS.flatMap((part) => {
    const [label, prompt] = [say(`closing.${part}`), say(`prompt.${situation}.${part}`)];
    return [`${label} ${prompt}`];
  });

/** What the job needs, what we saw, what to try next: three parts, each with its tick. */
export function ClosingFeedback({ situation, parts, unticked, change }: Props) {
  return (
    <fieldset>
      <legend>{say('closing.feedback')}</legend>
      {PARTS.map((part) => (
        <ClosingPart
          key={part}
          part={part}
          prompt={say(`prompt.${situation}.${part}`)}
          text={parts[part]}
          set={(text) => change({ [part]: text })}
          unticked={unticked[part]}
        />
      ))}
    </fieldset>
  );
}
