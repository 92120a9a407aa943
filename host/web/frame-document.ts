import { randomBytes } from 'node:crypto';

import type { ShownEvent } from './messages.js';
import type { UiEvent } from '../runtime/ui-event.js';

export type HtmlEvent = Extract<UiEvent, { readonly html: string }>;

/** The HTML that scripts showed lately, each under an address that can't be guessed. */
export interface Frames {
  /** Puts an event's HTML up; the page gets the address instead. */
  show(event: HtmlEvent): ShownEvent;
  /** The document of that address, or null when there is none (any more). */
  document(id: string): string | null;
}

/** One sidebar and a dialog over it, in several pages: older ones are gone from every screen. */
const KEPT = 20;

export function createFrames(
  frameOrigin: string,
  pageOrigin: string,
  frameToken: string,
  functions: readonly string[],
): Frames {
  const shown = new Map<string, string>();
  const shim = scriptTag(`${frameOrigin}/sidebar-frame.js?token=${frameToken}`, pageOrigin, functions);
  return {
    show({ kind, title, html, width, height }) {
      const id = randomBytes(12).toString('base64url');
      shown.set(id, html);
      const oldest = shown.keys().next().value;
      if (shown.size > KEPT && oldest !== undefined) shown.delete(oldest);
      return { kind, title, width, height, src: `${frameOrigin}/frame/${id}?token=${frameToken}`, functions };
    },
    document(id) {
      const html = shown.get(id);
      return html === undefined ? null : withScript(html, shim);
    },
  };
}

/**
 * The script that gives the document `google.script` goes first of all, right behind the doctype: the parser then makes
 * html and head around it by itself and merges the document's own into them, whatever they look like.
 */
function withScript(html: string, script: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  return `${doctype}${script}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}

function scriptTag(src: string, pageOrigin: string, functions: readonly string[]): string {
  return `<script src="${src}" data-page="${pageOrigin}" data-functions="${functions.join(' ')}"></script>`;
}
