/**
 * Rows of a CSV text, as Utilities.parseCsv gives them: quotes double inside quotes, line ends of either kind, an
 * empty last line is no row. A quote inside an unquoted field is kept as it is.
 */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    row.push(field);
    field = '';
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === delimiter) endField();
    else if (letter === '\n') endRow();
    else if (letter === '\r') {
      if (text.charAt(at + 1) === '\n') at += 1;
      endRow();
    } else field += letter;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
