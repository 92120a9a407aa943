import { bareAddress } from '../team/address.js';

/** The row in its tab, selected. The tab's id is a number, so nothing from a cell enters the address. */
export function rowLink(workbookId: string, sheetId: number, row: number): string {
  return `${workbookLink(workbookId)}#gid=${Math.trunc(sheetId)}&range=A${Math.trunc(row)}`;
}

export function workbookLink(workbookId: string): string {
  return `https://docs.google.com/spreadsheets/d/${encodeURIComponent(workbookId)}/edit`;
}

/** What stands between two numbers in one cell: not a hyphen, a dot or a lone slash, which stand inside numbers too. */
const BETWEEN_NUMBERS = /[;,|\n]| \/ |(?<=(?:\d\D?){6}) ?(?:\/|(?=\+))/;
/** No cell with telephone numbers is longer; what stands behind is not looked at. */
const LONGEST_CELL = 400;
/** With fewer digits it is an extension or a slip. */
const FEWEST_DIGITS = 6;
/** E.164: at most 15; a number without its country has at most 13, else two numbers have run together. */
const MOST_DIGITS = { international: 15, national: 13 } as const;

/**
 * `tel:` with digits and a leading plus only; null where the text holds no telephone number. The first number of
 * several, without its extension ("030 1234567 ext. 5") and without the zero in brackets ("+49 (0)30 …").
 */
export function telLink(phone: string): string | null {
  const text = phone
    .slice(0, LONGEST_CELL)
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ');
  for (const part of text.split(BETWEEN_NUMBERS)) {
    const number = part.replace(/^[^+\d(]*/, '').replace(/^(\+[\d\s.-]*|00[\d\s.-]*)\(0\)/, '$1');
    const [dialled = ''] = number.split(/\p{L}|#/u);
    const digits = dialled.replace(/\D/g, '');
    const international = /^(?:\D*\+|\D*00)/.test(dialled);
    const most = international ? MOST_DIGITS.international : MOST_DIGITS.national;
    if (digits.length < FEWEST_DIGITS || digits.length > most) continue;
    return `tel:${international ? '+' : ''}${international ? digits.replace(/^00/, '') : digits}`;
  }
  return null;
}

/** `mailto:` with the address alone: never a subject or a body, which link scanners and histories would keep. */
export function mailtoLink(email: string): string | null {
  const address = bareAddress(email);
  return address === null ? null : `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}

/**
 * Gmail's search for all that was written to and from an address, in the running user's own account: without
 * `authuser` Gmail opens whichever account the browser has first.
 */
export function conversationLink(address: string, me: string): string {
  const who = encodeURIComponent(address);
  const account = me === '' ? '' : `?authuser=${encodeURIComponent(me)}`;
  return `https://mail.google.com/mail/${account}#search/from%3A${who}%20OR%20to%3A${who}`;
}
