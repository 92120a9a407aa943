import type { PlantedBugs } from '../../support/planted-bug.js';

export const planted: PlantedBugs = {
  'for any text, in any locale, through saving and into a cell of any format': [
    {
      bug: 'A text of digits becomes a number.',
      file: 'host/engine/plugins/literal-text.ts',
      from: "[\\s\\p{Sc}\\p{Nd}'=+\\-@.,:%#([/]",
      to: "[\\s\\p{Sc}'=+\\-@.,:%#([/]",
    },
    {
      bug: 'A text that begins with its own apostrophe loses it.',
      file: 'host/engine/plugins/literal-text.ts',
      from: "[\\s\\p{Sc}\\p{Nd}'=+",
      to: '[\\s\\p{Sc}\\p{Nd}=+',
    },
    {
      bug: '“=1+1” is worked out.',
      file: 'host/engine/plugins/literal-text.ts',
      from: "\\p{Nd}'=+\\-@",
      to: "\\p{Nd}'+\\-@",
    },
    {
      bug: 'What looks like a link becomes one.',
      file: 'host/engine/plugins/literal-text.ts',
      from: '%#([/]/u',
      to: '%#(/]/u',
    },
  ],
  'keep their value to the last digit': [
    {
      bug: 'Numbers are kept to fifteen digits.',
      file: 'host/engine/cells.ts',
      from: "? '0' : String(value);",
      to: "? '0' : String(Number(value.toPrecision(15)));",
    },
    {
      bug: 'Small numbers are nothing.',
      file: 'host/engine/cells.ts',
      from: 'Math.abs(value) < 1e-306',
      to: 'Math.abs(value) < 1e-3',
    },
  ],
  '%j is read back letter for letter and never evaluated': [
    {
      bug: '“TRUE” becomes a tick.',
      file: 'host/engine/plugins/literal-text.ts',
      from: '|| BOOLEAN.test(text) ||',
      to: '||',
    },
  ],
};
