import type { Problems } from '../contract/server-api.js';
import { Title } from './parts.js';
import { say } from './say.js';

interface Props {
  readonly problems: Problems;
  readonly busy: boolean;
  readonly onLeave: () => void;
}

/** Cells that cannot be read, each with its place. Nothing of them is lost, and nothing is guessed. */
export function ProblemsScreen({ problems: { cells }, busy, onLeave }: Props) {
  return (
    <section>
      <Title takesFocus>{say('problems.title')}</Title>
      <p class="quiet">{cells.length === 0 ? say('problems.none') : say('problems.intro')}</p>
      <ul class="owed">
        {cells.map(({ sheet, row, column, says }, index) => (
          <li key={index}>
            <strong>{say('problems.place', { sheet, row, column })}</strong>
            <span>{says}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="wide" disabled={busy} onClick={onLeave}>
        {say('sidebar.back')}
      </button>
    </section>
  );
}
