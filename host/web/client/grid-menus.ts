import { registries } from '@odoo/o-spreadsheet';

import type { Menu } from '../messages.js';
import type { MenuItem } from '../../runtime/ui-event.js';

type Registry = typeof registries.topbarMenuRegistry;
type Spec = Parameters<Registry['add']>[1];

/** Behind the engine's own menus, as Google puts a script's. */
const AFTER_OWN_MENUS = 1000;

/**
 * Puts the scripts' menus where Google has them: a script's own into the menu bar, an add-on's under Extensions. The bar
 * reads its titles once; the items are read at each opening, so a menu that is built anew is right the next time.
 */
export function registerMenus(
  first: readonly Menu[],
  current: () => readonly Menu[],
  run: (handler: string) => void,
): void {
  const itemsOf = ({ title, place }: Menu): readonly MenuItem[] =>
    current().find((menu) => menu.title === title && menu.place === place)?.items ?? [];
  const inBar = first.filter(({ place }) => place === 'menu bar');
  const ofAddOns = first.filter(({ place }) => place === 'extensions');
  if (ofAddOns.length > 0) {
    registries.topbarMenuRegistry.add('extensions', {
      name: 'Extensions',
      sequence: AFTER_OWN_MENUS,
      children: [
        () =>
          ofAddOns.map((menu, index) => ({
            name: menu.title,
            sequence: index,
            children: [() => specs(itemsOf(menu), run)],
            isReadonlyAllowed: true,
          })),
      ],
    });
  }
  inBar.forEach((menu, index) => {
    registries.topbarMenuRegistry.add(`script-${String(index)}`, {
      name: menu.title,
      sequence: AFTER_OWN_MENUS + 1 + index,
      children: [() => specs(itemsOf(menu), run)],
    });
  });
}

function specs(items: readonly MenuItem[], run: (handler: string) => void): Spec[] {
  const made: Spec[] = [];
  items.forEach((item, index) => {
    const previous = made[made.length - 1];
    if (item.kind === 'separator') {
      if (previous !== undefined) made[made.length - 1] = { ...previous, separator: true };
    } else if (item.kind === 'submenu') {
      made.push({
        name: item.title,
        sequence: index,
        children: [() => specs(item.items, run)],
        isReadonlyAllowed: true,
      });
    } else {
      made.push({ name: item.caption, sequence: index, execute: () => run(item.handler), isReadonlyAllowed: true });
    }
  });
  return made;
}

/** Enter, space and the down arrow open the menu that has the focus; inside it the engine has its own keys. */
export function openMenusByKey(grid: HTMLElement): void {
  grid.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.classList.contains('o-topbar-menu')) return;
    if (key !== 'Enter' && key !== ' ' && key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    target.click();
  });
}
