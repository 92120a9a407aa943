/** What the browser is told about our documents: nothing may be loaded, but what a line here lets in and says why. */

export function pagePolicy(pageOrigin: string, frameOrigin: string): string {
  return [
    "default-src 'none'",
    // page.js comes from our own origin. 'unsafe-eval': the grid's owl compiles its templates, and o-spreadsheet each
    // formula, with `new Function`. No text can become a script: there is no inline script and no other origin.
    "script-src 'self' 'unsafe-eval'",
    // page.css; inline, because the grid places everything by style attributes.
    "style-src 'self' 'unsafe-inline'",
    // The engine's icons and its own drawings.
    "img-src 'self' data: blob:",
    // The icon font is packed into page.css.
    "font-src 'self' data:",
    // The requests and the socket of this very server; 'self' does not cover ws: everywhere.
    `connect-src 'self' ${pageOrigin.replace('http:', 'ws:')}`,
    // Sidebars and dialogs, which have an origin of their own. Mails stand in a frame that has no address.
    `frame-src ${frameOrigin}`,
    // Nothing on the page is sent as a form, and nothing may turn its links elsewhere.
    "form-action 'none'",
    "base-uri 'none'",
    // Nobody may put the page into a frame and have a person click on it unawares.
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A sidebar or dialog: no network at all. */
export function framePolicy(pageOrigin: string, frameOrigin: string): string {
  return [
    "default-src 'none'",
    // An HtmlService page is one file with its scripts and styles in it, the add-on's as anybody's; and sidebar-frame.js,
    // which gives it `google.script`.
    `script-src 'unsafe-inline' ${frameOrigin}`,
    "style-src 'unsafe-inline'",
    // Pictures and fonts that are in the file.
    'img-src data: blob:',
    'font-src data:',
    // Its forms go through google.script.run; its <base target="_top"> needs no address.
    "form-action 'none'",
    "base-uri 'none'",
    // Only our page may show it.
    `frame-ancestors ${pageOrigin}`,
  ].join('; ');
}

/** For everything that is not a document of ours. */
export const CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'";

export const ALWAYS: Readonly<Record<string, string>> = {
  // A text stays a text, whatever it looks like.
  'X-Content-Type-Options': 'nosniff',
  // The token in an address is told to nobody.
  'Referrer-Policy': 'no-referrer',
  // A page that opened ours has no hold on it, and none may load anything of ours.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Each start has its own token and its own files.
  'Cache-Control': 'no-store',
};
