import { ExecutionStopped } from './faults.js';
import type { Host } from './host.js';
import type { ShownTo, UiEvent } from './ui-event.js';

/** What scripts showed, and the answers a person gives when asked. */
export interface UserInterface {
  readonly shown: Host['ui'];
  event(event: UiEvent, page: string | null): void;
  /** Closes every dialog that is open. */
  closeQuestions(): void;
  /** Called when a question that a script waits for has come to its end. */
  onAnswer(listener: () => void): void;
  /** Puts a question: the next answer that was laid ready is its answer, else a person's. */
  ask(event: UiEvent, page: string | null): Asked;
  /** A new opening of the document starts with no menus. */
  forgetMenus(): void;
}

/** A question that was put. */
export interface Asked {
  readonly isOver: () => boolean;
  /** Null: the dialog was closed, or there is nobody to answer. Throws ExecutionStopped when the person went away. */
  answer(): string | null;
}

/** What became of a question; undefined: nothing yet. */
type Outcome = { readonly said: string | null } | 'left' | undefined;

export function createUserInterface(): UserInterface {
  const events: UiEvent[] = [];
  const menus: UiEvent[] = [];
  const answers: (string | null)[] = [];
  const listeners: ((event: UiEvent, to: ShownTo) => void)[] = [];
  const open = new Map<string, (outcome: Outcome) => void>();
  const answered: (() => void)[] = [];
  let asked = 0;
  const event = (happened: UiEvent, to: ShownTo): void => {
    events.push(happened);
    if (happened.kind === 'menu') menus.push(happened);
    for (const listener of listeners) listener(happened, to);
  };
  function settle(question: string, outcome: Outcome): boolean {
    const became = open.get(question);
    if (became === undefined) return false;
    open.delete(question);
    became(outcome);
    for (const listener of answered) listener();
    return true;
  }
  return {
    shown: {
      events,
      menus,
      onEvent: (listener) => void listeners.push(listener),
      answer: (given) => void answers.splice(0, answers.length, ...given),
      answerQuestion: (question, said) => settle(question, { said }),
      leaveQuestion: (question) => settle(question, 'left'),
    },
    event: (happened, page) => event(happened, { page, question: null }),
    closeQuestions() {
      for (const question of [...open.keys()]) settle(question, { said: null });
    },
    onAnswer: (listener) => void answered.push(listener),
    ask(happened, page) {
      const [ready] = answers.splice(0, 1);
      let outcome: Outcome = ready === undefined ? undefined : { said: ready };
      const question = `question-${String((asked += 1))}`;
      if (outcome === undefined) {
        open.set(question, (became) => {
          outcome = became;
        });
      }
      event(happened, { page, question: outcome === undefined ? question : null });
      return {
        isOver: () => outcome !== undefined,
        answer() {
          open.delete(question);
          if (outcome === 'left') throw new ExecutionStopped('The page with the question was closed.');
          return outcome?.said ?? null;
        },
      };
    },
    forgetMenus: () => void menus.splice(0),
  };
}
