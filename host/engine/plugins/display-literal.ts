/** What showing a value needs to know of a locale. */
export interface DisplayLocale {
  readonly code: string;
  readonly thousandsSeparator?: string;
  readonly decimalSeparator: string;
}

/** A pattern's own characters, with the value in the place of "@". */
export function literalText(pattern: string, value: string): string {
  const parts = pattern.match(/"[^"]*"?|\\.|_.|\*.|\[\$[^\]-]*(?:-[^\]]*)?\]|[\s\S]/g) ?? [];
  return parts.map((part) => (part === '@' ? value : literalPart(part))).join('');
}

/** What a quoted, escaped, spaced or filled part of a pattern shows. */
export function literalPart(part: string): string {
  if (part.startsWith('"')) return part.slice(1).replace(/"$/, '');
  if (part.startsWith('\\')) return part.slice(1);
  if (part.startsWith('_')) return ' ';
  if (part.startsWith('*') && part.length > 1) return '';
  if (part.startsWith('[$')) return part.slice(2, -1).replace(/-[0-9a-f]*$/i, '');
  return part;
}
