import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'gives everybody back as they were, whatever was done and whatever had been done before': [
    {
      bug: 'A pause that was taken back goes on.',
      file: 'src/domain/history/fold-history.ts',
      from: "event.kind === 'promise' || SEEN_IN_SHEET.includes(event.kind)",
      to: "event.kind === 'promise' || event.kind === 'pause' || SEEN_IN_SHEET.includes(event.kind)",
    },
    {
      bug: 'Of a job that was filled only the row of the card is read, and the others stay decided on.',
      file: 'src/app/candidate/take-back.ts',
      from: 'event.candidateId !== candidateId && eventIds.includes(event.id)',
      to: 'event.candidateId === candidateId && event.id === candidateId && eventIds.includes(event.id)',
    },
  ],
};
