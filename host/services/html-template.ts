/**
 * HtmlService templates: `<? code ?>` runs, `<?= value ?>` prints escaped for where it stands, `<?!= value ?>` prints raw.
 * developers.google.com/apps-script/guides/html/templates: its getCode() sample shows the form that this gives back.
 */
const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** Of a printing scriptlet only the first statement is printed: what comes after its ";" merely runs. */
export function templateCode(source: string, comments: boolean): string {
  const parts: string[] = [];
  let at = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    parts.push(literal(source.slice(at, match.index)));
    const [whole, sign, inside = ''] = match;
    if (sign === '=') parts.push(`output._$ = ${inside} ;`);
    else if (sign === '!=') parts.push(`output._ = ${inside} ;`);
    else parts.push(`${inside} ;`);
    at = match.index + whole.length;
  }
  parts.push(literal(source.slice(at)));
  const body = parts.join(' ');
  return comments ? withComments(body, source) : body;
}

/** The page's own text, a line of code for each of its lines, so that the numbers in an error fit. */
function literal(text: string): string {
  if (text === '') return '';
  const lines = text.split(/(?<=\n)/).map((line) => JSON.stringify(line).replace(/'/g, "\\'").replace(/^"|"$/g, "'"));
  return `output._ = ${lines.map((line) => line.replace(/\\"/g, '"')).join(' +\n')};`;
}

function withComments(body: string, source: string): string {
  const lines = source.split('\n');
  return body
    .split('\n')
    .map((line, index) => `${line} // ${lines[index] ?? ''}`)
    .join('\n');
}

/** A function of the template's values; the script that it runs in must know `HtmlService`. */
export const templateFunction = (source: string, names: readonly string[], comments = false): string =>
  `(function (${names.join(', ')}) { var output = HtmlService.initTemplate(); ${templateCode(source, comments)}
  /* End of user code */
  return output.$out.append('');
})`;
