/** What a browser has after it opened the link that a page server gave: its cookie, and the token that is in the page. */
export interface PageSession {
  readonly origin: string;
  readonly cookie: string;
  readonly token: string;
}

export async function opened(link: string): Promise<PageSession> {
  const response = await fetch(link);
  const page = await response.text();
  const token = /"token":"([\w-]+)"/.exec(page)?.[1];
  const [cookie] = response.headers.getSetCookie().map((text) => text.split(';')[0] ?? '');
  if (token === undefined || cookie === undefined) throw new Error(`${String(response.status)}: ${page}`);
  return { origin: new URL(link).origin, cookie, token };
}
