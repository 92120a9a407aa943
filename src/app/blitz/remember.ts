import type { Done, User } from '../../contract/server-api.js';
import { bareAddress } from '../../domain/team/address.js';
import type { BlitzPorts } from '../ports/candidate-ports.js';

type MemoryPorts = Pick<BlitzPorts, 'memory' | 'moment' | 'say'>;

/** Left for later today: remembered for the running user, and never counted as a word. */
export function skip({ memory, moment: { today } }: MemoryPorts, candidateId: string): void {
  const known = memory.read();
  const before = known.skipped?.on === today ? known.skipped.candidateIds : [];
  // Skipped again, they come at the end again.
  const candidateIds = [...before.filter((id) => id !== candidateId), candidateId];
  memory.write({ ...known, skipped: { on: today, candidateIds } }, today);
}

/** Single-letter keys on or off, for the running user in all of their workbooks. */
export function setKeys({ memory, moment: { today }, say }: MemoryPorts, on: boolean): Done {
  memory.write({ ...memory.read(), keysOff: !on }, today);
  return { kind: 'done', says: say(on ? 'keys.on' : 'keys.off') };
}

/** Who sits at the sidebar. */
export const userOf = ({ memory, user }: Pick<BlitzPorts, 'memory' | 'user'>): User => ({
  kind: 'user',
  me: bareAddress(user) ?? '',
  keysOn: !memory.read().keysOff,
});
