/** Google's number format as the engine takes it. */
export function engineFormat(format: string): string {
  return format;
}

/** The engine's number format as Google names it. */
export function googleFormat(format: string): string {
  return format;
}
