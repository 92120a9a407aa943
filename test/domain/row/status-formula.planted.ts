import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'src/domain/row/status-formula.ts';

export const planted: PlantedBugs = {
  'says, on any day and with no script, what the tracker would say: %s': [
    {
      bug: 'The formula looks one character beside.',
      file: 'src/domain/row/row-state.ts',
      from: 'dueOn: 16,',
      to: 'dueOn: 17,',
    },
    {
      bug: 'It says “Overdue 1 days”.',
      file,
      from: '&IF(TODAY()-${due}=1;" day";" days")`',
      to: '&" days"`',
    },
    {
      bug: 'It is overdue on the due day itself.',
      file,
      from: 'IF(TODAY()>${due};${overdue}',
      to: 'IF(TODAY()>=${due};${overdue}',
    },
    {
      bug: 'Somebody closed is “By …” before the wait is amber.',
      file,
      from: 'IF(${letter}="c";${closed};IF',
      to: 'IF(${letter}="x";${closed};IF',
    },
    {
      bug: 'The weekday is the one before.',
      file,
      from: '"Sun";"Mon";"Tue";"Wed";"Thu";"Fri";"Sat")`',
      to: '"Sat";"Sun";"Mon";"Tue";"Wed";"Thu";"Fri")`',
    },
  ],
};
