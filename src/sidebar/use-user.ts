import { useEffect, useState } from 'preact/hooks';

import type { User } from '../contract/server-api.js';
import { call } from './server.js';

/** Who sits at the sidebar; until that is known no letter is a shortcut. */
export function useUser(isTracker: boolean) {
  const [user, setUser] = useState<Pick<User, 'me' | 'keysOn'>>({ me: '', keysOn: false });
  useEffect(() => {
    if (!isTracker) return;
    call('getUser').then(setUser, () => {
      // Links go without the account, and letters do nothing: nothing is claimed that isn't so.
    });
  }, [isTracker]);
  return [user, setUser] as const;
}
