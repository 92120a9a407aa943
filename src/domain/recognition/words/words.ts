import type { Field } from '../recognition.js';
import type { Phase } from '../../touch-log/phase.js';

/**
 * What a header word is about. A header is read as a set of these ("Nächste Aktivitätsfrist" = next, action, due),
 * and `field-rules.ts` says which sets mean which field; so a language only has to name the ideas.
 */
export type Idea =
  | 'person' // candidate, applicant
  | 'name'
  | 'full' // full name, complete name
  | 'firstName'
  | 'lastName'
  | 'extra' // a second one of something: other, middle, alternative
  | 'email'
  | 'phone'
  | 'mobile'
  | 'landline' // home or work phone
  | 'job' // job, vacancy, position, requisition
  | 'title'
  | 'current' // present or former: current title, last employer
  | 'apply' // applied, application
  | 'appliedFor' // the job that somebody applied for
  | 'recruiting' // hiring, recruitment: says nothing more
  | 'date'
  | 'time'
  | 'status'
  | 'stage'
  | 'recruiter'
  | 'assigned' // owner, responsible, in charge
  | 'manager' // hiring manager
  | 'interviewer'
  | 'creator' // created by, scheduled by
  | 'interview'
  | 'scheduled'
  | 'next'
  | 'action' // action, step, activity, task
  | 'due' // deadline, target day
  | 'last' // latest, previous
  | 'contact' // contacted, spoke, called
  | 'followup'
  | 'update' // updated, changed, modified
  | 'created' // added, created, received, timestamp
  | 'source'
  | 'referral'
  | 'note'
  | 'text' // message, description, summary
  | 'outcome' // outcome, decision, result
  | 'final'
  | 'reason'
  | 'rejected'
  | 'hired'
  | 'offer'
  | 'company' // employer
  | 'client' // the hiring company
  | 'linkedin'
  | 'profile'
  | 'social'
  | 'feedback'
  | 'cv'
  | 'id'
  | 'link'
  | 'ordinal' // first, second, onsite, technical: which one of several
  | 'number'
  | 'kind' // type, category
  | 'filler' // of, the, to
  | 'other' // known, and no field of ours: salary, address, skills
  | 'alien' // not a candidate sheet's: grant, invoice, vote
  | 'staff' // of a list of employees, customers, members, and sometimes of candidates: employee, hire date, username
  | 'log'; // an event log's or a figures page's: event, changed from, number of calls

/** What a stage word says. The phases, and what changes them. */
export type StageIdea =
  | Exclude<Phase, 'unknown' | 'on hold'>
  | 'hold'
  | 'not' // not, un-, no
  | 'undone' // failed, declined: ends what stands beside it
  | 'theirs' // by the candidate
  | 'ours' // by the employer
  | 'told' // sent, notified, informed
  | 'yet' // still to come: to be sent, pending
  | 'word' // the letter or mail in which somebody is told: letter, mail, note
  | 'filler'
  | 'blank' // not applicable, none: no stage at all
  | `ask ${Exclude<Phase, 'on hold'> | 'hold'}`; // may mean this, and other things elsewhere: asked about

/**
 * A language's words, as data. Lists are separated by blanks, `_` stands for a blank inside a phrase,
 * a trailing `*` for any ending ("bewerb*"). Write them with their accents; they are folded when read.
 */
export interface Words {
  readonly ideas: Readonly<Partial<Record<Idea, string>>>;
  /** Whole headers that the ideas would misread, or that only this one product uses. */
  readonly headers?: Readonly<Partial<Record<Field, string>>>;
  readonly stages: Readonly<Partial<Record<StageIdea, string>>>;
  /** Month names from January on, twelve groups separated by blanks, variants by `/`. */
  readonly months?: string;
  /** Patterns of "2 days ago", with `N` for the number; and the words for today and yesterday. */
  readonly ago?: { readonly day: string; readonly week: string; readonly today: string; readonly yesterday: string };
  /** What a totals row begins with. */
  readonly totals?: string;
}
