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

type GoogleUser = GoogleAppsScript.Base.User;

/** A user of the document, known by address. */
export class User implements GoogleUser {
  constructor(private readonly address: string) {}

  getEmail(): string {
    return this.address;
  }

  /** The old name of `getEmail`. */
  getUserLoginId(): string {
    return this.address;
  }

  toString(): string {
    return this.address;
  }
}

/** Who runs the script, where and in which language. developers.google.com/apps-script/reference/base/session */
export function createSession(facts: SessionFacts, count: Count): object {
  const user = (address: string): object => serve('Base.User', new User(address), count);
  return serve(
    'Base.Session',
    {
      getActiveUser: () => user(facts.activeUser),
      getUser: () => user(facts.activeUser),
      getEffectiveUser: () => user(facts.effectiveUser),
      getActiveUserLocale: () => facts.locale,
      getScriptTimeZone: () => facts.scriptZone,
      getTimeZone: () => facts.scriptZone,
      getTemporaryActiveUserKey: () => facts.temporaryKey,
    },
    count,
  );
}
