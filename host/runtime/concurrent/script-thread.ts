import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { compiled } from '../project/script-source.js';
import type { CompiledScript } from '../project/script-source.js';
import { runInRealm } from '../run-in-realm.js';
import { Line } from './line.js';
import type { FromThread, ToThread, WireClock } from './messages.js';
import { createRemote } from './remote.js';
import { fromWire } from './wire.js';

/**
 * The thread in which scripts run, one execution after the other, each in a fresh realm. It never returns to its event
 * loop: between two messages it sleeps. Built into dist/script-thread.mjs.
 */
interface Start {
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

function serve({ port, signal }: Start): never {
  const line = new Line<FromThread, ToThread>(port, signal, 1);
  const hear = (): ToThread => line.hear(Number.POSITIVE_INFINITY) ?? hear();
  let scripts: readonly CompiledScript[] = [];
  for (;;) {
    const message = hear();
    if (message.kind !== 'run') continue;
    if (message.sources !== null) scripts = compiled(message.sources);
    let { clock } = message;
    const remote = createRemote((request) => {
      line.say(request);
      const answer = hear();
      if (answer.kind === 'run') throw new Error('A script is already running here.');
      ({ clock } = answer);
      return answer;
    });
    const outcome = runInRealm({
      scripts,
      functionName: message.functionName,
      args: message.args.map((arg) => fromWire(arg, remote)),
      globals: message.globals.map(([name, service]) => [name, fromWire(service, remote)]),
      now: () => momentOf(clock),
      zone: message.zone,
      afterCall: () => undefined,
      realMs: null,
    });
    line.say({ kind: 'end', outcome });
  }
}

const momentOf = (clock: WireClock): number => ('standsAt' in clock ? clock.standsAt : Date.now() + clock.ahead);

// Only our own host starts this file, and this is what it gives it.
if (parentPort !== null) serve(workerData as Start);
