import type { TabLook } from '../../../src/app/ports/set-up-steps.js';
import {
  markedFields,
  recognisedColumns,
  stagesOf,
  stageCounts,
  understand,
} from '../../../src/app/set-up/interpret-tab.js';
import type { Cell } from '../../../src/domain/cell.js';

const TODAY = 46_344;

function look(cells: readonly (readonly Cell[])[]): TabLook {
  return {
    sheetId: 7,
    sheet: 'Candidates',
    cells,
    allCells: cells,
    ours: { followUp: null, nextWordBy: null, lastWord: null, waitingOn: null, id: null, state: null },
    lastColumn: cells[0]?.length ?? 0,
    gridColumns: 26,
    setUp: null,
    isOurs: false,
    leftOver: null,
    marked: {},
    hasFilter: false,
    locked: [],
  };
}

const understood = (cells: readonly (readonly Cell[])[]) => understand(look(cells), 'en_US', TODAY);

describe('the words of a stage column', () => {
  const OFFERS = [
    ['Candidate', 'Email', 'Stage', 'Offer status'],
    ['Ana Ruiz', 'ana@mail.example', 'Offer', 'Rejected'],
    ['Ben Okoro', 'ben@mail.example', 'Interview', ''],
    ['Cem Yilmaz', 'cem@mail.example', 'Offer', 'Accepted'],
  ];

  it('mean what they mean under their header: an offer that was rejected was rejected by the candidate', () => {
    const { look: tab, recognition } = understood(OFFERS);
    const choice = { ...recognisedColumns(recognition), stage: 3, decision: 4 };
    expect(stagesOf(tab, recognition, choice, {})['Rejected']?.phase).toBe('withdrawn');
  });

  it('are the user’s where the user said so', () => {
    const { look: tab, recognition } = understood(OFFERS);
    const choice = { ...recognisedColumns(recognition), stage: 3, decision: 4 };
    const stages = stagesOf(tab, recognition, choice, { Rejected: { phase: 'rejected', told: true } });
    expect(stages['Rejected']).toEqual({ phase: 'rejected', told: true });
  });
});

describe('instructions under the header', () => {
  const WITH_INSTRUCTIONS = [
    ['Full name', 'Email', 'Stage', 'Applied on'],
    ['required', 'e.g. jane@example.com', 'optional', 'required, dd/mm/yyyy'],
    ['Ana Ruiz', 'ana@mail.example', 'Interview', '13/11/2026'],
    ['Ben Okoro', 'ben@mail.example', 'Offer', '14/11/2026'],
    ['Cem Yilmaz', 'cem@mail.example', 'Applied', '02/11/2026'],
  ];

  it('are no stages to be asked about', () => {
    const { look: tab, recognition } = understood(WITH_INSTRUCTIONS);
    expect(recognition.firstDataRow).toBe(3);
    expect([...stageCounts(tab, recognition, recognisedColumns(recognition)).keys()]).toEqual([
      'Interview',
      'Offer',
      'Applied',
    ]);
  });
});

describe('the order of day and month', () => {
  it('follows the column that tells it, where one does not', () => {
    const { look: tab, recognition } = understood([
      ['Candidate', 'Email', 'Stage', 'Applied on', 'Last contact'],
      ['Ana Ruiz', 'ana@mail.example', 'Interview', '13/11/2026', '05/11/2026'],
      ['Ben Okoro', 'ben@mail.example', 'Interview', '25/10/2026', '03/11/2026'],
      ['Cem Yilmaz', 'cem@mail.example', 'Offer', '30/10/2026', '04/11/2026'],
    ]);
    const fields = markedFields(tab, recognition, recognisedColumns(recognition), 'en_US', TODAY);
    expect(fields.find(({ field }) => field === 'lastTouch')?.order).toBe('DMY');
  });
});
