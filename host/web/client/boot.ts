/** What the server wrote into the page to begin with. */
export interface Boot {
  readonly token: string;
  readonly frameOrigin: string;
}

export function readBoot(): Boot {
  const text = document.getElementById('boot')?.textContent ?? '';
  const boot: unknown = JSON.parse(text);
  if (typeof boot === 'object' && boot !== null && 'token' in boot && 'frameOrigin' in boot) {
    return { token: String(boot.token), frameOrigin: String(boot.frameOrigin) };
  }
  throw new Error('The page came without its start data. Load it again.');
}
