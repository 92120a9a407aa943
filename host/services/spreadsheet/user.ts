import type { GUser } from './google.js';
import { implementationOf, ServiceObject } from './service-object.js';
import type { Session } from './session.js';

/** Somebody with a Google account. */
export class User extends ServiceObject<GUser> implements Pick<GUser, 'getEmail'> {
  readonly apiName = 'Base.User';

  constructor(
    session: Session,
    private readonly email: string,
  ) {
    super(session);
  }

  getEmail(): string {
    return this.email;
  }

  override toText(): string {
    return this.email;
  }

  /** Of an address or of a User's handle, lower case. */
  static address(user: string | GUser): string {
    if (typeof user === 'string') return user.trim().toLowerCase();
    const found = implementationOf(user);
    return (found instanceof User ? found.email : user.getEmail()).toLowerCase();
  }
}
