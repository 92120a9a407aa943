import { othersOn } from '../../../src/domain/candidate/requisition.js';
import type { RequisitionRow } from '../../../src/domain/candidate/requisition.js';

const row = (id: string, phase: RequisitionRow['phase'], more: Partial<RequisitionRow> = {}): RequisitionRow => ({
  id,
  role: 'Data Engineer',
  phase,
  decided: false,
  ...more,
});

describe('a requisition that was filled', () => {
  const rows = [
    row('hired', 'hired'),
    row('applied', 'applied'),
    row('screen', 'screen', { role: ' data  engineer ' }),
    row('interview', 'interview'),
    row('offer', 'offer'),
    row('on hold', 'on hold'),
    row('rejected', 'rejected'),
    row('ticked before', 'screen', { decided: true }),
    row('other job', 'screen', { role: 'Analyst' }),
  ];

  it('lists the others on it with a tick, without one for interview and offer', () => {
    expect(othersOn('Data Engineer', rows, 'hired')).toEqual([
      { id: 'applied', ticked: true },
      { id: 'screen', ticked: true },
      { id: 'interview', ticked: false },
      { id: 'offer', ticked: false },
      { id: 'on hold', ticked: true },
    ]);
  });

  it('leaves out the one who was chosen, whatever their stage says', () => {
    expect(othersOn('Data Engineer', rows, 'offer').map(({ id }) => id)).not.toContain('offer');
  });

  it('without a name lists nobody: rows without a role are no requisition', () => {
    expect(othersOn(' ', [row('a', 'screen', { role: '' })])).toEqual([]);
  });

  it('of twelve opens eleven loops', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => row(String(index), 'screen'));
    expect(othersOn('Data Engineer', twelve, '0').filter(({ ticked }) => ticked)).toHaveLength(11);
  });
});
