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

/** A decision was made. */
export const CLOSED_PHASES = ['hired', 'rejected', 'withdrawn'] as const satisfies readonly Phase[];
export type ClosedPhase = (typeof CLOSED_PHASES)[number];

export const isClosed = (phase: Phase): phase is ClosedPhase =>
  phase === 'hired' || phase === 'rejected' || phase === 'withdrawn';
