import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** One mail as a server got it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body, dots taken back. */
  readonly source: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  close(): Promise<void>;
}

/**
 * A mail server of the plainest kind on loopback: HELO or EHLO, MAIL, RCPT, DATA, RSET, NOOP, QUIT (RFC 5321), and 502
 * for everything else. A recipient for whom `refuses` says so gets 550.
 */
export async function startMailServer(refuses: (address: string) => boolean = () => false): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = createServer((socket) => {
    converse(socket, refuses, (mail) => received.push(mail));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    received,
    close: () => new Promise((done) => void server.close(() => done())),
  };
}

function converse(socket: Socket, refuses: (address: string) => boolean, take: (mail: ReceivedMail) => void): void {
  let waiting = '';
  let from = '';
  let to: string[] = [];
  /** Lines of the mail that is being received; null between mails. */
  let lines: string[] | null = null;
  const say = (line: string): void => void socket.write(`${line}\r\n`);

  const hear = (line: string): void => {
    if (lines !== null) {
      if (line !== '.') {
        lines.push(line.startsWith('.') ? line.slice(1) : line);
        return;
      }
      take({ from, to, source: lines.join('\r\n') });
      [from, to, lines] = ['', [], null];
      say('250 taken');
      return;
    }
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    switch (line.slice(0, 4).toUpperCase()) {
      case 'EHLO':
      case 'HELO':
        say('250 mail.test');
        return;
      case 'MAIL':
        from = address;
        say('250 ok');
        return;
      case 'RCPT':
        if (refuses(address)) {
          say('550 no such mailbox');
          return;
        }
        to.push(address);
        say('250 ok');
        return;
      case 'DATA':
        if (to.length === 0) {
          say('503 nobody to send to');
          return;
        }
        lines = [];
        say('354 go on');
        return;
      case 'RSET':
        [from, to] = ['', []];
        say('250 ok');
        return;
      case 'NOOP':
        say('250 ok');
        return;
      case 'QUIT':
        say('221 bye');
        socket.end();
        return;
      default:
        say('502 not known here');
    }
  };

  socket.on('data', (bytes) => {
    waiting += bytes.toString('utf8');
    for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
      const line = waiting.slice(0, end);
      waiting = waiting.slice(end + 2);
      hear(line);
    }
  });
  socket.on('error', () => {
    socket.destroy();
  });
  say('220 mail.test');
}
