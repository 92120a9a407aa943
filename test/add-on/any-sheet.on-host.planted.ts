import type { PlantedBugs } from '../support/planted-bug.js';

const columns = 'src/adapters/sheets/our-columns.ts';
const rules = 'src/adapters/sheets/our-rules.ts';

export const planted: PlantedBugs = {
  'is given back as it was when the tracker is taken off and the log not kept': [
    {
      bug: 'Our colours stay.',
      file: 'src/adapters/sheets/sheet-workshop.ts',
      from: '    removeOurRules(sheet);\n',
      to: '    theirRules(sheet);\n',
    },
    {
      bug: 'With our colours go theirs.',
      file: rules,
      from: 'sheet.setConditionalFormatRules([...theirRules(sheet)]);',
      to: 'sheet.setConditionalFormatRules([]);',
    },
    {
      bug: 'The timers stay.',
      file: 'src/app/set-up/undo.ts',
      from: '  schedule.remove();\n',
      to: '',
    },
    {
      bug: 'With our warnings go theirs.',
      file: columns,
      from: '    if (onOurs || protection.getDescription().startsWith(PROTECTION_MARK)) protection.remove();',
      to: '    protection.remove();',
    },
    {
      bug: 'One column of ours stays.',
      file: columns,
      from: 'sheet.deleteColumns(first, width);',
      to: 'sheet.deleteColumns(first, width - 1);',
    },
  ],
  'gets what the preview listed, and nothing of theirs changes': [
    {
      bug: 'Our columns come before their last one.',
      file: 'src/app/set-up/plan-set-up.ts',
      from: 'insertAfter: look.lastColumn,',
      to: 'insertAfter: look.lastColumn - 1,',
    },
    {
      bug: 'Our colours stand before theirs.',
      file: rules,
      from: '[...theirs, ...ours]',
      to: '[...ours, ...theirs]',
    },
    {
      bug: 'The width of our first column is given to their last.',
      file: columns,
      from: 'sheet.setColumnWidth(first + index, FOLLOW_UP_WIDTH);',
      to: 'sheet.setColumnWidth(first + index - 1, FOLLOW_UP_WIDTH);',
    },
    {
      bug: 'The columns that should be hidden are not.',
      file: columns,
      from: "sheet.hideColumns(first + index, roles.includes('state') ? 2 : 1);",
      to: 'sheet.setColumnWidth(first + index, 50);',
    },
  ],
};
