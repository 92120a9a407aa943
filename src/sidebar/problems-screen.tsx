import type { Problems } from '../contract/server-api.js';
import { Title } from './parts.js';

interface Props {
  readonly problems: Problems;
  readonly busy: boolean;
  readonly onLeave: () => void;
}

/** Cells that cannot be read, each with its place. Nothing of them is lost, and nothing is guessed. */
export function ProblemsScreen({ problems: { cells }, busy, onLeave }: Props) {
  return (
    <section>
      <Title takesFocus>Cells that cannot be read</Title>
      <p class="quiet">
        {cells.length === 0
          ? 'There is none.'
          : 'Until they are mended, the tracker goes by what it knew before. Nothing of theirs is guessed.'}
      </p>
      <ul class="owed">
        {cells.map(({ sheet, row, column, says }, index) => (
          <li key={index}>
            <strong>
              {sheet}, row {row}
              {column === '' ? '' : `, ${column}`}
            </strong>
            <span>{says}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="wide" disabled={busy} onClick={onLeave}>
        Back
      </button>
    </section>
  );
}
