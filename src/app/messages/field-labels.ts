import type { Field } from '../../domain/recognition/recognition.js';

/** What a field is called on the screen. */
export const FIELD_LABELS: Readonly<Record<Field, string>> = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail address',
  phone: 'Phone',
  role: 'Job applied for',
  stage: 'Stage',
  owner: 'Recruiter',
  lastTouch: 'Last contact',
  nextStep: 'Next step',
  nextStepDue: 'Next step by',
  interviewDate: 'Interview',
  source: 'Source',
  notes: 'Notes',
  decision: 'Decision',
  appliedDate: 'Applied on',
  company: 'Employer',
  linkedin: 'LinkedIn',
  feedback: 'Feedback',
};
