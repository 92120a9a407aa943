import { stores } from '@odoo/o-spreadsheet';

import { localeFor } from '../../engine/locales.js';
import { canonicalFormula, localFormula } from '../../engine/typed-formula.js';

interface ShownLocale {
  readonly code: string;
}
interface FormulaCell {
  readonly isFormula: boolean;
}
/** The parts of the engine's cell editor that are overridden here; its types keep them private. */
interface CellEditor {
  readonly _currentContent: string;
  readonly getters: { getLocale(): ShownLocale; getCell(position: unknown): FormulaCell | undefined };
  readonly getPrettifiedFormula: (cell: FormulaCell) => string;
  getCurrentCanonicalContent: (this: CellEditor) => string;
  getComposerContent: (this: CellEditor, position: unknown, selection: unknown) => { text: string };
}

/**
 * Formulas that somebody types are read by the host's own rules, as those that a script writes: ";" in every locale, and
 * no comma between arguments where it is the decimal sign. The engine takes what its locale names, and a comma always.
 */
export function registerFormulas(): void {
  const editor = stores.CellComposerStore.prototype as unknown as CellEditor;
  const { getCurrentCanonicalContent, getComposerContent } = editor;
  editor.getCurrentCanonicalContent = function () {
    const typed = this._currentContent;
    if (!/^[=+]/.test(typed)) return getCurrentCanonicalContent.call(this);
    const formula = typed.startsWith('+') ? `=${typed.slice(1)}` : typed;
    return canonicalFormula(formula, localeFor(this.getters.getLocale().code));
  };
  editor.getComposerContent = function (this: CellEditor, position, selection) {
    const shown = getComposerContent.call(this, position, selection);
    const cell = this.getters.getCell(position);
    if (cell?.isFormula !== true) return shown;
    return { ...shown, text: localFormula(this.getPrettifiedFormula(cell), localeFor(this.getters.getLocale().code)) };
  };
}
