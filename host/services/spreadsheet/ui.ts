import { enumGroup, enumKey, enumMember } from './enums.js';
import { behind, ServiceObject } from './service-object.js';
import type { Session } from './session.js';
import type { MenuItem } from '../../runtime/ui-event.js';

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;
type GButton = GoogleAppsScript.Base.Button;
type GButtonSet = GoogleAppsScript.Base.ButtonSet;
type GPromptResponse = GoogleAppsScript.Base.PromptResponse;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** The editor's user interface: menus, sidebars, dialogs. */
export class Ui extends ServiceObject<GUi> implements Omit<GUi, 'showDialog'> {
  readonly apiName = 'Base.Ui';
  readonly Button = enumGroup('Button');
  readonly ButtonSet = enumGroup('ButtonSet');

  alert(first: string, second?: string | GButtonSet, third?: GButtonSet): GButton {
    const question = questionOf('alert', first, second, third);
    return this.session.context.ui.ask(question, (answer) =>
      enumMember('Button', answer !== null && question.buttons.split('_').includes(answer) ? answer : 'CLOSE'),
    );
  }

  prompt(first: string, second?: string | GButtonSet, third?: GButtonSet): GPromptResponse {
    const question = questionOf('prompt', first, second, third);
    return this.session.context.ui.ask(question, (answer) => {
      const button = answer === null ? 'CLOSE' : (question.buttons.split('_')[0] ?? 'OK');
      return new PromptResponse(this.session, answer, button).handle;
    });
  }

  createMenu(caption: string): GMenu {
    return new Menu(this.session, caption, 'menu bar').handle;
  }

  /** A submenu of Extensions, named after the add-on; in a bound script, after the script project. */
  createAddonMenu(): GMenu {
    return new Menu(this.session, this.session.context.addonName ?? 'Add-on', 'extensions').handle;
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this.show('modal', 'showModalDialog', userInterface, title);
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this.show('modeless', 'showModelessDialog', userInterface, title);
  }

  /** 300 pixels wide whatever the page asks for. */
  showSidebar(userInterface: HtmlOutput): void {
    this.show('sidebar', 'showSidebar', userInterface, null);
  }

  private show(kind: 'sidebar' | 'modal' | 'modeless', member: string, page: HtmlOutput, title: string | null): void {
    const { context } = this.session;
    // A simple trigger may build menus, not open windows.
    if (context.authMode !== 'FULL') this.session.fail('uiPermission', `Ui.${member}`);
    context.ui.event({
      kind,
      title: title ?? page.getTitle(),
      html: page.getContent(),
      width: kind === 'sidebar' ? 300 : page.getWidth(),
      height: kind === 'sidebar' ? null : page.getHeight(),
    });
  }
}

/** `(message)`, `(message, buttons)` or `(title, message, buttons)`. */
function questionOf(kind: 'alert' | 'prompt', first: string, second?: string | GButtonSet, third?: GButtonSet) {
  const titled = typeof second === 'string';
  const buttons = enumKey(third) ?? enumKey(second) ?? 'OK';
  return { kind, title: titled ? first : '', message: titled ? second : first, buttons };
}

class Menu extends ServiceObject<GMenu> implements GMenu {
  readonly apiName = 'Base.Menu';
  private readonly items: MenuItem[] = [];

  constructor(
    session: Session,
    private readonly caption: string,
    private readonly place: 'menu bar' | 'extensions',
  ) {
    super(session);
  }

  addItem(caption: string, functionName: string): GMenu {
    this.items.push({ kind: 'item', caption, handler: functionName });
    return this.handle;
  }

  addSeparator(): GMenu {
    this.items.push({ kind: 'separator' });
    return this.handle;
  }

  addSubMenu(menu: GMenu): GMenu {
    const { caption, items } = behind(menu, Menu);
    this.items.push({ kind: 'submenu', title: caption, items: [...items] });
    return this.handle;
  }

  addToUi(): void {
    this.session.context.ui.event({
      kind: 'menu',
      title: this.caption,
      items: [...this.items],
      place: this.place,
    });
  }
}

class PromptResponse extends ServiceObject<GPromptResponse> implements GPromptResponse {
  readonly apiName = 'Base.PromptResponse';

  constructor(
    session: Session,
    private readonly text: string | null,
    private readonly button: string,
  ) {
    super(session);
  }

  /** Null when the dialog was closed, whatever the published type says. */
  getResponseText(): string {
    return this.text ?? (null as unknown as string);
  }

  getSelectedButton(): GButton {
    return enumMember('Button', this.button);
  }
}
