import { ALL_RULES, FIELD_RULES, fits, type FieldRule } from '../../../src/domain/recognition/field-rules.js';
import { headerReader } from '../../../src/domain/recognition/header-meaning.js';
import type { Field } from '../../../src/domain/recognition/recognition.js';

const howWell = (score: number): string =>
  score >= 0.95 ? 'surely' : score >= 0.8 ? 'very likely' : score >= 0.66 ? 'probably' : 'perhaps';

const meant = ({ field, cells, kind }: FieldRule): string =>
  `${field}${cells === undefined ? '' : ` of ${cells}`}${kind === 'proxy' ? ' as a hint' : ''}`;

/** Every field that a header may mean, what its cells must be for it, and how well the header says it. */
function says(header: string): string {
  const { readings } = headerReader().read(header);
  const best = new Map<string, number>();
  for (const rule of ALL_RULES)
    if (readings.some((reading) => fits(rule, reading)))
      best.set(meant(rule), Math.max(best.get(meant(rule)) ?? 0, rule.score));
  return [...best].map(([what, score]) => `${howWell(score)} ${what}`).join(', ');
}

/**
 * Headers of exports and of recruiters' own sheets. Each is here because, without it, a rule could be struck out or
 * would hold for too much. Of 165 rules all but nine are needed by one of these; those nine only weigh more than the next.
 */
describe('a header says what its column may be:', () => {
  it.each([
    ['Last Name, First Name', 'surely name'],
    ['Title (Candidate Name)', 'surely name'],
    ['Title / Full name', 'surely name'],
    ['Ad', 'very likely name'],
    ['First name full name', 'very likely name of several words'],
    ['Application name', 'probably name'],
    ['Candidate (full)', 'probably name'],
    ['Task Name', 'perhaps name of several words'],
    ['Candidate.FirstName', 'very likely name, surely firstName'],
    ['Name, Vorname', 'very likely name of several words, surely firstName'],
    ['Person : Full Name: First', 'very likely firstName'],
    ['Full last name', 'surely lastName'],
    ['Person : Full Name: Last', 'surely lastName'],
    ['Contact email', 'surely email, perhaps email of proven'],
    ['email1', 'very likely email'],
    ['Contact email / phone', 'probably email'],
    ['Other email ID', 'probably email'],
    ['Cell #', 'surely phone'],
    ['Ph #', 'surely phone'],
    ['Call number', 'very likely phone, perhaps phone of proven'],
    ['Second phone', 'very likely phone'],
    ['phoneHome', 'probably phone'],
    ['Job applied', 'surely role, perhaps appliedDate of dates'],
    ['Job Applying For', 'surely role'],
    ['REQ_TITLE', 'surely role'],
    ['Applied for ID', 'probably role'],
    ['Applied job link', 'probably role'],
    ['Job ID (email)', 'perhaps email of proven, probably role'],
    ['Applied for (link)', 'perhaps role'],
    ['Interview job', 'perhaps role'],
    ['Job number applied', 'perhaps role'],
    ['Profilo', 'perhaps role of proven, perhaps linkedin'],
    ['Recrutement', 'perhaps role, perhaps stage of stages'],
    ['Title', 'perhaps role'],
    ['final_stage', 'surely stage'],
    ['Bewerbungsstatus', 'very likely stage, perhaps decision, perhaps decision of closed stages'],
    ['joining_status', 'very likely stage, perhaps decision'],
    [
      'Suivi',
      'very likely stage, perhaps stage of stages, perhaps nextStep of no dates, perhaps nextStepDue of dates, perhaps decision of closed stages',
    ],
    ['Hiring interview status', 'probably stage'],
    ['Call status', 'perhaps stage'],
    ['Hiring follow-up', 'perhaps stage of stages'],
    ['hiring_state_id', 'perhaps stage'],
    ['Job status applied', 'perhaps stage of closed stages'],
    ['Last recruiting', 'perhaps stage of stages'],
    ['Outcome of Call', 'perhaps stage of stages'],
    ['STATUS_CODE', 'perhaps stage'],
    ['Submission status client', 'perhaps stage'],
    ['Assign HR', 'surely owner'],
    ['Posting Owner', 'probably role, very likely owner'],
    ['Recruiter or hiring manager name', 'very likely owner'],
    ['Activity owner', 'perhaps owner'],
    ['Requisition : Hiring Manager', 'perhaps owner'],
    ['Scheduler Name', 'perhaps owner'],
    ['Date Last Chased', 'surely lastTouch of dates'],
    ['LastContactDate', 'surely lastTouch of dates'],
    ['Contact date / time', 'very likely lastTouch of dates'],
    ['Date de relance', 'very likely lastTouch of dates, very likely nextStepDue of dates'],
    ['Last contacted by recruiter', 'very likely lastTouch of dates'],
    ['Last edited time', 'very likely lastTouch of dates as a hint'],
    ['Last email date', 'very likely lastTouch of dates'],
    ['Call time', 'probably lastTouch of dates'],
    ['Gebeld', 'perhaps email of proven, perhaps phone of proven, probably lastTouch of dates'],
    ['Last Activity At', 'probably lastTouch of dates as a hint'],
    ['Updated At', 'probably lastTouch of dates as a hint'],
    ['Last date', 'perhaps lastTouch of dates'],
    ['Last message date', 'perhaps lastTouch of dates'],
    ['Last stage at', 'perhaps lastTouch of dates as a hint'],
    ['Last status date', 'perhaps lastTouch of dates as a hint'],
    ['Stage date status', 'perhaps lastTouch of dates as a hint'],
    ['Stage Entered On', 'perhaps lastTouch of dates as a hint'],
    ['Next steps summary', 'surely nextStep of no dates, probably nextStepDue of dates'],
    ['Follow-up action note', 'very likely nextStep of no dates'],
    ['Next follow-up note', 'very likely nextStep of no dates'],
    ['Next Activity Type', 'probably nextStep of no dates'],
    ['Next stage', 'probably nextStep of no dates'],
    ['Action summary', 'perhaps nextStep of proven'],
    ['Follow-up note', 'perhaps nextStep of no dates'],
    ['Next message', 'perhaps nextStep of no dates'],
    ['Next Call Date', 'surely nextStepDue of dates'],
    ['Next follow-up', 'very likely nextStep of no dates, surely nextStepDue of dates'],
    ['Next step deadline time', 'surely nextStepDue of dates'],
    ['NEXT_FOLLOWUP_DT', 'surely nextStepDue of dates'],
    ['Call due time', 'very likely nextStepDue of dates'],
    ['Call scheduled on', 'very likely nextStepDue of dates'],
    ['Follow-up due', 'very likely nextStepDue of dates'],
    ['Follow-up step date', 'very likely nextStepDue of dates'],
    ['Next action date and time', 'very likely nextStepDue of dates'],
    ['Task due time', 'very likely nextStepDue of dates'],
    ['Due date and time', 'probably nextStepDue of dates'],
    ['Next date and time', 'probably nextStepDue of dates'],
    ['Next interview date and time', 'probably nextStepDue of dates, probably interviewDate of dates'],
    ['Termin', 'probably nextStepDue of dates, perhaps appliedDate of dates'],
    ['Action date and time', 'perhaps nextStepDue of dates'],
    ['Stage due date', 'perhaps nextStepDue of dates'],
    ['Date First Interview', 'surely interviewDate of dates'],
    ['1st client interview date', 'very likely interviewDate of dates'],
    ['finalInterviewDate', 'very likely interviewDate of dates'],
    ['Next interview', 'perhaps nextStep of no dates, probably interviewDate of dates'],
    ['Next interview time', 'probably interviewDate of dates'],
    ['RDV 1', 'probably interviewDate of dates'],
    ['Scheduled Date & Time', 'probably interviewDate of dates'],
    ['hour_of_day', 'perhaps interviewDate of dates, perhaps appliedDate of dates'],
    ['L1 date & time', 'perhaps interviewDate of dates'],
    ['Scheduled time', 'perhaps interviewDate of dates'],
    ['Resume Source', 'surely source'],
    ['Bronnaam', 'very likely source'],
    ['Source Type', 'probably source'],
    ['Referrer Name', 'perhaps source'],
    ['Not', 'surely notes'],
    ['HR comments', 'very likely notes, probably feedback'],
    ['2nd interview note', 'probably notes, probably feedback'],
    ['2nd notes summary', 'probably notes, probably feedback'],
    ['Absagenotiz', 'perhaps notes'],
    ['Outcome summary', 'perhaps notes'],
    [
      'Esito',
      'perhaps stage of closed stages, perhaps stage of stages, surely decision, very likely decision of closed stages',
    ],
    ['Recruiting outcome', 'surely decision, very likely decision of closed stages'],
    ['decision_status', 'probably stage, very likely decision, very likely decision of closed stages'],
    ['Final application status', 'very likely decision'],
    ['Final feedback', 'very likely decision, very likely feedback'],
    ['Phone Screen Result', 'perhaps stage of closed stages, very likely decision of closed stages'],
    ['Application rejection reason', 'perhaps decision'],
    ['Archived?', 'perhaps decision of no dates'],
    ['Hired / rejected', 'perhaps decision of no dates'],
    ['Hires', 'perhaps decision of no dates'],
    ['offer_status', 'perhaps decision'],
    ['Rejection outcome reason', 'perhaps decision'],
    ['Stage reason', 'perhaps decision'],
    ['Date App Received', 'surely appliedDate of dates'],
    ['Application received time', 'very likely appliedDate of dates'],
    ['Applied time', 'very likely appliedDate of dates'],
    ["CV rec'd", 'very likely appliedDate of dates'],
    ['Fecha CV', 'very likely appliedDate of dates'],
    ['Created date and time', 'probably appliedDate of dates'],
    ['created_time', 'probably appliedDate of dates'],
    ['Source date', 'perhaps appliedDate of dates'],
    ['Current Org', 'surely company'],
    ['Company Name', 'very likely company'],
    ['linkedin_url', 'surely linkedin'],
    ['LinkedIn profile name', 'perhaps name, very likely linkedin'],
    ['profile_url', 'perhaps linkedin'],
    ['social_profiles', 'perhaps linkedin'],
    ['L1 Feedback', 'surely feedback'],
    ['Interviewer notes 2', 'probably feedback'],
  ])('“%s” is %s', (header, expected) => {
    expect(says(header)).toBe(expected);
  });

  it.each(['NO', 'City', 'Job location', 'Start date', 'Date of birth', 'Consent status'])(
    '“%s” is nothing of ours',
    (header) => {
      expect(says(header)).toBe('');
    },
  );
});

describe('a rule', () => {
  const rulesOf = (field: Field): readonly FieldRule[] => FIELD_RULES.get(field) ?? [];

  it.each<Field>(['lastTouch', 'nextStepDue', 'interviewDate', 'appliedDate'])('for %s wants days below', (field) => {
    for (const { cells } of rulesOf(field)) expect(cells).toBe('dates');
  });

  it('for the next step wants anything but days', () => {
    for (const { cells } of rulesOf('nextStep')) expect(['no dates', 'proven']).toContain(cells);
  });

  it('for the last contact says whether it was one, or hints at it', () => {
    for (const { kind } of rulesOf('lastTouch')) expect(['contact', 'proxy']).toContain(kind);
  });
});
