import type { Part, Unticked } from '../domain/coaching/ticks.js';
import { LongTextField } from './fields.js';
import { say } from './say.js';

/** The three parts are kept together in one cell. */
const LONGEST_PART = 8_000;

interface Props {
  readonly part: Part;
  readonly prompt: string;
  readonly text: string;
  readonly set: (text: string) => void;
  readonly unticked: Unticked | null;
}

/** One part of what they are told, with its tick. Nothing here holds anybody up. */
export function ClosingPart({ part, prompt, text, set, unticked }: Props) {
  const what = say(`tick.${part}`);
  return (
    <>
      <LongTextField label={say(`closing.${part}`)} help={prompt} maxLength={LONGEST_PART} value={text} set={set} />
      <p class={unticked === null ? 'part-tick ticked' : 'part-tick'}>
        <span aria-hidden="true">{unticked === null ? '✓ ' : '○ '}</span>
        {unticked === null ? say('tick.done', { what }) : say('tick.notYet', { what, why: say(`tick.${unticked}`) })}
      </p>
    </>
  );
}
