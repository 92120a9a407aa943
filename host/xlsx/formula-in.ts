/**
 * A formula of an Excel file in Google's words: prefixes gone, the last row of an open range gone, and what Google's own
 * export has wrapped unwrapped again.
 */
export function googleFormula(excel: string): string {
  const [, dummy] = /^IFERROR\(\s*__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i.exec(excel) ?? [];
  if (dummy !== undefined) {
    const original = dummy.replace(/""/g, '"');
    // A cell that a formula elsewhere fills: Google's mark for it is a quoted text.
    return original.startsWith('"') ? `=${excel}` : `=${original}`;
  }
  const code = excel
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, '')
            .replace(/:(\$?[A-Z]{1,3})\$?1048576\b/gi, ':$1')
            .replace(/\bSINGLE\(/g, '('),
    )
    .join('');
  return `=${code}`;
}

/** Whether a formula reads from elsewhere: another file, the web. The host never fetches. */
export function readsFromOutside(formula: string): boolean {
  return /\[\d+\]|\b(?:IMPORT(?:RANGE|HTML|XML|DATA|FEED)|GOOGLEFINANCE|GOOGLETRANSLATE|WEBSERVICE|IMAGE)\s*\(/i.test(
    formula.replace(/"(?:[^"]|"")*"/g, ''),
  );
}
