import type { RefObject } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';

import { type Findable, findable, findPeople, type FoundPerson } from './find-people.js';
import { Letter } from './choices.js';
import { say } from './say.js';
import { call } from './server.js';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly keysOn: boolean;
  /** While something is typed, what is found stands in the list's place. */
  readonly onSearching: (is: boolean) => void;
  readonly onOpen: (candidateId: string) => void;
}

/** Finds anybody in the tracker as one types: one call when it is first used, then the browser finds. */
export function SearchField({ input, keysOn, onSearching, onOpen }: Props) {
  const id = useId();
  const [people, setPeople] = useState<readonly Findable[] | null>(null);
  const [problem, setProblem] = useState('');
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => findPeople(people ?? [], typed), [people, typed]);
  const isTyped = typed.trim() !== '';

  const load = async () => {
    if (people !== null || asking) return;
    setAsking(true);
    try {
      const answer = await call('getPeople');
      if (answer.kind === 'people') setPeople(findable(answer.people));
      setProblem(answer.kind === 'refused' ? answer.says : '');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setAsking(false);
    }
  };
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
    onSearching(text.trim() !== '');
    void load();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[at];
    if (step !== undefined) {
      event.preventDefault();
      setAt((now) => Math.max(0, Math.min(found.length - 1, now + step)));
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      onOpen(chosen.candidateId);
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      type('');
    }
  };
  return (
    <div class="field search" role="search">
      <label for={id}>
        {say('search.label')}
        {keysOn && <Letter>/</Letter>}
      </label>
      <input
        id={id}
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={isTyped && found.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        placeholder={say('search.like')}
        value={typed}
        maxLength={200}
        onFocus={() => void load()}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {problem !== '' && <p class="notice bad">{problem}</p>}
      {isTyped && people !== null && found.length === 0 && (
        <p class="quiet" role="status">
          {say('search.nobody')}
        </p>
      )}
      {isTyped && people === null && problem === '' && <p class="quiet">{say('sidebar.oneMoment')}</p>}
      <ul class="lines" id={`${id}-found`} role="listbox" aria-label={say('search.found')} hidden={found.length === 0}>
        {found.map((person, index) => (
          <Found key={person.candidateId} id={`${id}-${index}`} person={person} chosen={index === at} onOpen={onOpen} />
        ))}
      </ul>
    </div>
  );
}

function Found({
  id,
  person,
  chosen,
  onOpen,
}: {
  readonly id: string;
  readonly person: FoundPerson;
  readonly chosen: boolean;
  readonly onOpen: (candidateId: string) => void;
}) {
  const { candidateId, name, role, stage, status, tone } = person;
  const line = [role, stage, status].filter((part) => part !== '').join(' · ');
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      class={`line ${tone}${chosen ? ' chosen' : ''}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(candidateId)}
    >
      <strong>{name}</strong>
      <span class="why">{line}</span>
    </li>
  );
}
