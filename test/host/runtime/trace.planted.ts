import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/runtime/trace.ts';

export const planted: PlantedBugs = {
  'never reckons less for more, nor a low above a middle above a high': [
    {
      bug: 'The best and the worst of a sort have changed places.',
      file,
      from: 'structural: [30, 100, 500],',
      to: 'structural: [500, 100, 30],',
    },
    {
      bug: 'The more cells, the cheaper.',
      file,
      from: 'cellRead: [0.005, 0.009, 0.02],',
      to: 'cellRead: [0.005, -0.009, 0.02],',
    },
    {
      bug: 'A second read takes the price of the first away.',
      file,
      from: 'if (counts.read > 0) add(costs.readFirst);',
      to: 'if (counts.read === 1) add(costs.readFirst);',
    },
  ],
};
