/** What cannot happen has happened. Callers compare codes, never sentences. */
export type LoopErrorCode = 'SHEET_LAYOUT' | 'FILE_FULL';

/** Thrown where a broken assumption leaves nothing to decide: a code, and a sentence that says what to do and where. */
export class LoopError extends Error {
  constructor(
    readonly code: LoopErrorCode,
    readonly says: string,
  ) {
    super(says);
    this.name = 'LoopError';
  }
}
