export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"\r\n\t]/g, (character) => `&#${String(character.charCodeAt(0))};`)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/**
 * Excel's own way to write characters that XML forbids: _xHHHH_. A text that looks like that is marked itself.
 */
export function escapeExcelText(text: string): string {
  const marked = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
  return escapeXml(marked).replace(/&#10;/g, '\n').replace(/&#9;/g, '\t');
}

export function unescapeExcelText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function tag(
  name: string,
  attributes: Readonly<Partial<Record<string, string | number>>>,
  content = '',
): string {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) written += ` ${key}="${escapeXml(String(value))}"`;
  return content === '' ? `${written}/>` : `${written}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
