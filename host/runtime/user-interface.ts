import type { Host, UiEvent } from './host.js';

/** What scripts showed, and the answers a person gives when asked. */
export interface UserInterface {
  readonly shown: Host['ui'];
  event(event: UiEvent): void;
  /** The next answer that was laid ready; null: the dialog was closed. */
  ask(event: UiEvent): string | null;
  /** A new opening of the document starts with no menus. */
  forgetMenus(): void;
}

export function createUserInterface(): UserInterface {
  const events: UiEvent[] = [];
  const menus: UiEvent[] = [];
  const answers: (string | null)[] = [];
  const listeners: ((event: UiEvent) => void)[] = [];
  const event = (happened: UiEvent): void => {
    events.push(happened);
    if (happened.kind === 'menu') menus.push(happened);
    for (const listener of listeners) listener(happened);
  };
  return {
    shown: {
      events,
      menus,
      onEvent: (listener) => void listeners.push(listener),
      answer: (given) => void answers.splice(0, answers.length, ...given),
    },
    event,
    ask(asked) {
      event(asked);
      return answers.shift() ?? null;
    },
    forgetMenus: () => void menus.splice(0),
  };
}
