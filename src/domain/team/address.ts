/** The back-tick is spelt out: the sidebar's page may hold none. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_\x60{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_\x60{|}~-]+)*$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/;
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
  if (!LOCAL.test(trimmed.slice(0, at)) || !DOMAIN.test(trimmed.slice(at + 1))) return null;
  return trimmed.toLowerCase();
}
