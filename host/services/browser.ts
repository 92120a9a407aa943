import { EnumMember, enumOf } from './spreadsheet/enums.js';
import { ServiceException } from './exception.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';
import type { Ask } from './spreadsheet/context.js';

const Buttons = enumOf('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/**
 * The old dialogs: an answer is the button's name in lower case, "cancel" when the dialog is closed.
 * developers.google.com/apps-script/reference/base/browser
 */
export function createBrowser(hasUi: boolean, ask: Ask, count: Count): object {
  const dialog =
    (kind: 'alert' | 'prompt') =>
    (...given: readonly unknown[]): string => {
      if (!hasUi) throw new ServiceException('Cannot call Browser.msgBox() from this context.');
      const set = given.find((each) => each instanceof EnumMember);
      const texts = given.filter((each) => typeof each === 'string');
      const [title = '', message = ''] = texts.length > 1 ? texts : ['', ...texts];
      const buttons = set?.name() ?? 'OK';
      return ask({ kind, title, message, buttons }, (answer) => {
        if (answer === null) return 'cancel';
        return kind === 'prompt' ? answer : answer.toLowerCase();
      });
    };
  return serve('Base.Browser', { Buttons, msgBox: dialog('alert'), inputBox: dialog('prompt') }, count);
}
