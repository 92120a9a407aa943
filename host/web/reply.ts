import type { ServerResponse } from 'node:http';

import { ALWAYS, CLOSED_POLICY } from './security-headers.js';

/** What a request is answered with. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** Content security policy; left out: nothing at all. */
  readonly policy?: string;
  /** Save it under this name. */
  readonly fileName?: string;
  /** As a Set-Cookie header. */
  readonly cookie?: string;
}

export function refusal(status: number, says: string): Reply {
  return { status, type: 'text/plain', body: says };
}

export function document(html: string, policy: string = CLOSED_POLICY): Reply {
  return { status: 200, type: 'text/html', body: html, policy };
}

export function send(response: ServerResponse, { status, type, body, policy, fileName, cookie }: Reply): void {
  response.writeHead(status, {
    ...ALWAYS,
    'Content-Security-Policy': policy ?? CLOSED_POLICY,
    'Content-Type': type.startsWith('text/') || type === 'application/json' ? `${type}; charset=utf-8` : type,
    ...(fileName === undefined ? {} : { 'Content-Disposition': `attachment; filename="${fileName}"` }),
    ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }),
  });
  response.end(body);
}
