/**
 * HtmlService templates: `<? code ?>` runs, `<?= value ?>` prints escaped for where it stands, `<?!= value ?>` prints raw.
 * developers.google.com/apps-script/guides/html/templates
 */
export interface CompiledTemplate {
  readonly code: string;
  readonly names: readonly string[];
  run(values: readonly unknown[]): string;
}

type Place = 'text' | 'attribute' | 'script';

/** The scriptlets of a page, in a function over the template's values. */
export function compileTemplate(source: string, names: readonly string[]): CompiledTemplate {
  const lines: string[] = [];
  let at = 0;
  for (const match of source.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    const before = source.slice(0, match.index);
    lines.push(`out(${JSON.stringify(source.slice(at, match.index))});`);
    const inside = match[2] ?? '';
    // Only the first statement of a printing scriptlet is printed.
    if (match[1] === '=')
      lines.push(`out(safe(${inside.replace(/;\s*$/, '')}, ${JSON.stringify(placeAfter(before))}));`);
    else if (match[1] === '!=') lines.push(`out(${inside.replace(/;\s*$/, '')});`);
    else lines.push(inside);
    at = match.index + match[0].length;
  }
  lines.push(`out(${JSON.stringify(source.slice(at))});`);
  const code = lines.join('\n');
  return {
    code,
    names,
    run(values) {
      let text = '';
      const out = (piece: unknown): void => void (text += String(piece));
      // The page is the script author's own; it runs as the rest of the script does.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      const work = new Function('out', 'safe', ...names, code) as (...given: unknown[]) => void;
      work(out, safe, ...values);
      return text;
    },
  };
}

/** Whether what follows stands in text, inside a tag, or inside a script. */
function placeAfter(before: string): Place {
  const plain = before.replace(/<\?[\s\S]*?\?>/g, '');
  const script = Math.max(plain.lastIndexOf('<script'), plain.lastIndexOf('<SCRIPT'));
  if (script > Math.max(plain.lastIndexOf('</script'), plain.lastIndexOf('</SCRIPT'))) return 'script';
  return plain.lastIndexOf('<') > plain.lastIndexOf('>') ? 'attribute' : 'text';
}

function safe(value: unknown, place: Place): string {
  if (place === 'script') {
    return JSON.stringify(value ?? null).replace(
      /[<>&\u2028\u2029]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
  const text = String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return place === 'text' ? text : text.replace(/"/g, '&#34;').replace(/'/g, '&#39;');
}
