/** Where a person stands, whatever word the recruiter uses for it. Each stage word maps to one phase. */
export const PHASES = [
  'sourced',
  'applied',
  'screen',
  'interview',
  'offer',
  'on hold',
  'hired',
  'rejected',
  'withdrawn',
  'unknown',
] as const;

export type Phase = (typeof PHASES)[number];

export type ClosedPhase = Extract<Phase, 'hired' | 'rejected' | 'withdrawn'>;

/** Hired, rejected, withdrawn: a decision was made. */
export const isClosed = (phase: Phase): phase is ClosedPhase =>
  phase === 'hired' || phase === 'rejected' || phase === 'withdrawn';
