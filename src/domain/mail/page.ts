/** Red, amber, grey or none; always beside words that say the same. */
export type Tone = 'late' | 'soon' | 'ask' | 'plain';

/** One person's line. Texts are flattened, not yet escaped. */
export interface PersonBlock {
  readonly kind: 'person';
  readonly tone: Tone;
  readonly name: string;
  readonly href: string;
  /** "3 days late". */
  readonly chip: string;
  /** Role and stage. */
  readonly about: string;
  readonly why: string;
  /** How long, and the other rows of the same person. */
  readonly more: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string; readonly shown: string }[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly tone: Tone; readonly count: number | null }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string }
  | PersonBlock
  | { readonly kind: 'figure'; readonly label: string; readonly value: string; readonly detail: string }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly href: string | null }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** What a mail says, in order, before it is turned into HTML or plain text. Both renderings say the same. */
export interface Page {
  /** Language code for `<html lang>`. */
  readonly lang: string;
  readonly subject: string;
  readonly headline: string;
  /** The first line: what matters. */
  readonly lead: string;
  readonly blocks: readonly Block[];
  readonly button: { readonly text: string; readonly href: string };
  /** Why they get it. */
  readonly footer: string;
  /** The last line: how to change or stop. `{settings}` is where the link goes. */
  readonly stop: { readonly before: string; readonly link: string; readonly href: string; readonly after: string };
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
