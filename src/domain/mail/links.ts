import { bareAddress } from './address.js';

/** The row in its tab, selected. The tab's id is a number, so nothing from a cell enters the address. */
export function rowLink(workbookId: string, sheetId: number, row: number): string {
  return `${workbookLink(workbookId)}#gid=${Math.trunc(sheetId)}&range=A${Math.trunc(row)}`;
}

export function workbookLink(workbookId: string): string {
  return `https://docs.google.com/spreadsheets/d/${encodeURIComponent(workbookId)}/edit`;
}

/** `tel:` with digits and a leading plus only; null where the text is no telephone number. */
export function telLink(phone: string): string | null {
  const dialled = phone.replace(/(?:ext|x|#|;|,).*$/i, '').replace(/[^\d+]/g, '');
  const number = (dialled.startsWith('+') ? '+' : '') + dialled.replace(/\+/g, '');
  const digits = number.replace('+', '').length;
  // E.164: at most 15 digits; fewer than 6 is an extension or a slip.
  return digits >= 6 && digits <= 15 ? `tel:${number}` : null;
}

/** `mailto:` with the address alone: never a subject or a body, which link scanners and histories would keep. */
export function mailtoLink(email: string): string | null {
  const address = bareAddress(email);
  return address === null ? null : `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}
