/** The browser's ways of copying; both may be refused in a sidebar. */
export interface Clipboards {
  /** `navigator.clipboard.writeText`; undefined where the browser has none. */
  readonly write: ((text: string) => Promise<void>) | undefined;
  /** `execCommand('copy')` of a field that holds the text: whether it was copied. */
  readonly command: (text: string) => boolean;
}

/** Copies a text one way or the other. False: neither did, and the text is shown selected, for the person to copy. */
export async function copyText(text: string, { write, command }: Clipboards): Promise<boolean> {
  if (write !== undefined) {
    try {
      await write(text);
      return true;
    } catch {
      // Google's frame or the browser's policy says no; the older way may still be allowed.
    }
  }
  try {
    return command(text);
  } catch {
    return false;
  }
}

export const browsers = (): Clipboards => ({
  // Left out of insecure pages and of old browsers, whatever its type says.
  write: (navigator as { readonly clipboard?: Clipboard }).clipboard?.writeText.bind(navigator.clipboard),
  command: copyByCommand,
});

function copyByCommand(text: string): boolean {
  const had = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'hidden-words';
  document.body.append(field);
  field.select();
  try {
    // Deprecated, and the only way where the frame may not use the clipboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (had instanceof HTMLElement) had.focus({ preventScroll: true });
  }
}
