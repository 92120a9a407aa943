/**
 * What the browser is told about our documents. `default-src 'none'` first, then only what the page needs.
 *
 * 'unsafe-eval' is there because the grid needs it twice: owl compiles its templates and o-spreadsheet each formula
 * with `new Function`. No script can enter the page as text, since scripts come from our own origin only.
 * Styles may be inline: the grid places everything by style attributes, and mails carry their own.
 */
export function pagePolicy(pageOrigin: string, frameOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${pageOrigin.replace('http:', 'ws:')}`,
    `frame-src ${frameOrigin}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A sidebar or dialog: whatever its HTML holds inline, nothing from outside, and no network at all. */
export function framePolicy(pageOrigin: string, frameOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src 'unsafe-inline' ${frameOrigin}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "form-action 'none'",
    // Its <base target="_top"> needs no address.
    "base-uri 'none'",
    `frame-ancestors ${pageOrigin}`,
  ].join('; ');
}

/** For everything that is not a document of ours. */
export const CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'";

export const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
