interface Found {
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
  readonly because: string;
}

/** What was understood, for a person. */
export function recognitionSummary(answers: readonly Recognised[]): string {
  return answers.map(one).join('\n');
}

function one(answer: Recognised): string {
  const title = [answer.file, answer.sheet].filter((part) => typeof part === 'string').join(' · ');
  if (typeof answer.refused === 'string') return `${title}: ${answer.refused}\n`;
  const mapping = Object.entries((answer.mapping ?? {}) as Readonly<Record<string, Found | null>>);
  const found = mapping.flatMap(([field, at]) =>
    at === null
      ? []
      : [
          `  ${field.padEnd(14)} column ${String(at.column)} “${at.header}” (${String(Math.round(at.confidence * 100))} %): ${at.because}`,
        ],
  );
  const missing = mapping.filter(([, at]) => at === null).map(([field]) => field);
  const stages = Object.entries((answer.stages ?? {}) as Readonly<Record<string, { phase: string; certain: boolean }>>);
  const warnings = (answer.warnings ?? []) as readonly string[];
  return [
    `${title}: ${String(answer.rows)} rows, header in row ${String(answer.headerRow)}`,
    ...found,
    ...(missing.length === 0 ? [] : [`  not found: ${missing.join(', ')}`]),
    ...stages.map(([stage, { phase, certain }]) => `  stage “${stage}”: ${phase}${certain ? '' : ' (not sure)'}`),
    ...warnings.map((warning) => `  ! ${warning}`),
    '',
  ].join('\n');
}

/** What was understood of one tab, or why a file could not be read. */
export type Recognised = Readonly<Record<string, unknown>>;
