/** Prints a table with a title; numbers stand under each other. */
export function table(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  process.stdout.write(`\n${title}\n${line(header)}\n${rows.map(line).join('\n')}\n`);
}

/** Says which promise a page found broken. The others are still measured; the command ends with exit code 1. */
export function broken(what: string): void {
  process.stdout.write(`BROKEN: ${what}\n`);
  process.exitCode = 1;
}
