/** The back-tick is spelt out: the sidebar's page may hold none. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_\x60{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_\x60{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
/** RFC 1035, 2.3.4. */
const LONGEST_LABEL = 63;
/** RFC 5321, 4.5.3.1: 64 before the @, 254 in all. */
const LONGEST_LOCAL = 64;
const LONGEST = 254;

/**
 * The one bare address that a text holds, in lower case, or null. Strict on purpose: no display name, no comma, no
 * line break, no comment, so that whatever passes can stand in a header and is exactly one recipient.
 */
export function bareAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || at > LONGEST_LOCAL) return null;
  if (!LOCAL.test(trimmed.slice(0, at)) || !isDomain(trimmed.slice(at + 1))) return null;
  return trimmed.toLowerCase();
}

/** At least two labels, of which the last is no number. */
function isDomain(text: string): boolean {
  const labels = text.split('.');
  const last = labels[labels.length - 1] ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => label.length <= LONGEST_LABEL && LABEL.test(label)) &&
    /^[A-Za-z]./.test(last)
  );
}
