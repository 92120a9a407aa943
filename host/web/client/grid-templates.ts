import engineTemplates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';

const TEXT_INPUT = '<t t-name="o-spreadsheet-TextInput">\n    <div class="position-relative">\n      <input';

/**
 * The engine's templates with what a screen reader and the Tab key miss in them. Each change names a piece of the
 * pinned version; one that is no longer there is an error, not a silent loss.
 */
const CHANGES: readonly (readonly [find: string, put: string])[] = [
  ['class="o-topbar-menu ', 'role="button" tabindex="0" aria-haspopup="menu" class="o-topbar-menu '],
  ['class="o-grid-add-rows-input', 'aria-label="Rows to add" class="o-grid-add-rows-input'],
  ['tabindex="1"', 'tabindex="0"'],
  // With more tabs than fit it scrolls, by the keyboard too.
  ['class="o-sheet-list ', 'tabindex="0" role="group" aria-label="Tabs" class="o-sheet-list '],
  ['class="o-font-size o-number-input ', 't-att-aria-label="props.title" class="o-font-size o-number-input '],
  [TEXT_INPUT, `${TEXT_INPUT} aria-label="Cell, range or name"`],
];

export function reachableTemplates(): string {
  return CHANGES.reduce((templates, [find, put]) => {
    if (!templates.includes(find)) throw new Error(`The grid's templates hold no ${find}.`);
    return templates.replaceAll(find, put);
  }, engineTemplates);
}
