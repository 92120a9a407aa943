import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Who may talk to the server: our own page, nobody else. The machine's other programs and every web site that is open
 * in the same browser can reach a port on 127.0.0.1, so being local proves nothing. Three things together do:
 * the Host (a name that a web site made point at 127.0.0.1 is refused), the Origin (another page's requests carry
 * theirs) and a token that only `GET /` tells. The page itself is given to a browser that came by a link, which works
 * once, and after that to the cookie that it was given then.
 */
export interface Access {
  /** Opens everything on 127.0.0.1. Changes with each start. */
  readonly token: string;
  /** Opens only the sidebar's and dialogs' documents, on localhost. What runs in a frame never sees `token`. */
  readonly frameToken: string;
  readonly pageOrigin: string;
  readonly frameOrigin: string;
  /** A new address that opens the page once, in whichever browser comes first. */
  link(): string;
  /** Whether `GET /` is answered with the page; uses up the link that it came by. */
  admits(request: IncomingMessage, url: URL): boolean;
  /** For a browser that was admitted: lets it in again, and again after a restart with the same key. */
  readonly cookie: string;
  /** Why the request is refused, or null. `changes` is true for whatever is not a plain GET. */
  refuses(request: IncomingMessage, url: URL, changes: boolean): string | null;
  refusesFrame(request: IncomingMessage, url: URL): string | null;
  /** `GET /` is answered for these two names only. */
  isOurHost(request: IncomingMessage): 'page' | 'frame' | null;
}

/** Links that were made and not used; older ones are void. */
const MOST_LINKS = 50;

/** @param key a secret of this user's; with the same one, a browser that was let in is let in again after a restart */
export function createAccess(port: number, key: Buffer): Access {
  const links = new Set<string>();
  // Cookies do not tell ports apart, so the name does.
  const cookieName = `close-the-loop-${String(port)}`;
  const pass = createHmac('sha256', key).update(cookieName).digest('base64url');
  const token = randomBytes(24).toString('base64url');
  const frameToken = randomBytes(24).toString('base64url');
  const pageHost = `127.0.0.1:${String(port)}`;
  const frameHost = `localhost:${String(port)}`;
  const pageOrigin = `http://${pageHost}`;
  return {
    token,
    frameToken,
    pageOrigin,
    frameOrigin: `http://${frameHost}`,
    link() {
      const [oldest] = links;
      if (links.size >= MOST_LINKS && oldest !== undefined) links.delete(oldest);
      const secret = randomBytes(24).toString('base64url');
      links.add(secret);
      return `${pageOrigin}/?link=${secret}`;
    },
    admits({ headers }, url) {
      const isFirst = links.delete(url.searchParams.get('link') ?? '');
      return isFirst || same(cookieIn(headers.cookie, cookieName), pass);
    },
    cookie: `${cookieName}=${pass}; HttpOnly; SameSite=Strict; Path=/`,
    isOurHost({ headers }) {
      if (headers.host === pageHost) return 'page';
      return headers.host === frameHost ? 'frame' : null;
    },
    refuses({ headers }, url, changes) {
      if (headers.host !== pageHost) return `This server answers on ${pageHost} only.`;
      // A browser names the origin on everything but a plain GET of its own page; whoever names another is another.
      if (headers.origin === undefined ? changes : headers.origin !== pageOrigin)
        return 'Another page may not ask this.';
      if (!isSameSite(headers['sec-fetch-site'])) return 'Another page may not ask this.';
      return same(tokenOf(headers['x-token'], url), token) ? null : 'The token is missing or not of this run.';
    },
    refusesFrame({ headers }, url) {
      if (headers.host !== frameHost) return `This document is served on ${frameHost} only.`;
      if (headers.origin !== undefined && headers.origin !== pageOrigin) return 'Another page may not ask this.';
      return same(tokenOf(undefined, url), frameToken) ? null : 'The token is missing or not of this run.';
    },
  };
}

/** Headers on which the answer depends: who sends one twice wants us and somebody between us to read different ones. */
const ONCE = ['host', 'origin', 'x-token', 'sec-fetch-site', 'cookie'];

/**
 * The address that is asked for; null when it isn't a plain path of this server's, as browsers write it, or when the
 * request contradicts itself.
 */
export function addressOf({ url = '', rawHeaders }: IncomingMessage, pageOrigin: string): URL | null {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  if (ONCE.some((name) => names.indexOf(name) !== names.lastIndexOf(name))) return null;
  if (!URL.canParse(url, pageOrigin)) return null;
  const address = new URL(url, pageOrigin);
  return `${address.pathname}${address.search}` === url ? address : null;
}

/** Browsers say where a request comes from; "none" is the address bar. Other programs say nothing. */
function isSameSite(value: string | string[] | undefined): boolean {
  return value === undefined || value === 'same-origin' || value === 'none';
}

function cookieIn(header: string | undefined, name: string): string {
  const start = `${name}=`;
  const found = (header ?? '').split(/; */).find((each) => each.startsWith(start));
  return found?.slice(start.length) ?? '';
}

function tokenOf(header: string | string[] | undefined, url: URL): string {
  return typeof header === 'string' ? header : (url.searchParams.get('token') ?? '');
}

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
