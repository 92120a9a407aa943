import { serve } from './refuse.js';
import type { Count } from './refuse.js';

export interface SessionFacts {
  /** '' when nobody is at the keyboard, or when Google does not say who. */
  readonly activeUser: string;
  readonly effectiveUser: string;
  /** "en" */
  readonly locale: string;
  readonly scriptZone: string;
  /** The same user's key stays the same for 30 days and says nothing about them. */
  readonly temporaryKey: string;
}

type GoogleUser = Pick<GoogleAppsScript.Base.User, 'getEmail' | 'getUsername'>;

/** A user of the document, known by address. */
export class User implements GoogleUser {
  constructor(private readonly address: string) {}

  getEmail(): string {
    return this.address;
  }

  getUsername(): string {
    return this.address.split('@')[0] ?? '';
  }

  toString(): string {
    return this.address;
  }
}

export function createSession(facts: SessionFacts, count: Count): object {
  const user = (address: string): object => serve('Base.User', new User(address), count);
  return serve(
    'Base.Session',
    {
      getActiveUser: () => user(facts.activeUser),
      getEffectiveUser: () => user(facts.effectiveUser),
      getActiveUserLocale: () => facts.locale,
      getScriptTimeZone: () => facts.scriptZone,
      getTimeZone: () => facts.scriptZone,
      getTemporaryActiveUserKey: () => facts.temporaryKey,
    },
    count,
  );
}
