import { declarations, elementsOf, wordsOf, type Element } from './html-reader.js';

/** A rule of a mail’s style for dark screens. */
export interface DarkRule {
  /** Classes and tags from the outermost to the element itself: ".ink a". */
  readonly selector: readonly string[];
  readonly says: ReadonlyMap<string, string>;
}

/** What a mail's `<style>` says for a dark screen, each declaration above what stands in line. */
export function darkRulesOf(mail: Element): readonly DarkRule[] {
  const style = elementsOf(mail).find(({ tag }) => tag === 'style');
  const [, rules = ''] = /@media \(prefers-color-scheme:dark\)\{((?:[^{}]*\{[^{}]*\})*)\}/.exec(
    style === undefined ? '' : wordsOf(style),
  ) ?? [''];
  return [...rules.matchAll(/([^{}]+)\{([^{}]+)\}/g)].flatMap(([, selectors = '', says = '']) => {
    for (const each of says.split(';'))
      if (!each.endsWith('!important')) throw new Error(`“${each}” loses to the line`);
    const said = declarations(says.replaceAll('!important', ''));
    return selectors.split(',').map((selector) => ({ selector: selector.trim().split(' '), says: said }));
  });
}

/** The value of a property on the element itself, on a light screen or, with rules, on a dark one. */
export function valueOf(element: Element, property: string, rules: readonly DarkRule[]): string | undefined {
  const said = rules
    .filter(({ selector, says }) => says.has(property) && matches(element, selector))
    .sort((one, other) => weight(one.selector) - weight(other.selector));
  return said.at(-1)?.says.get(property) ?? element.styles.get(property);
}

function matches(element: Element, selector: readonly string[]): boolean {
  const is = (each: Element, name: string): boolean =>
    name.startsWith('.') ? each.classes.includes(name.slice(1)) : each.tag === name;
  const own = selector.at(-1);
  if (own === undefined || !is(element, own)) return false;
  const [around] = selector.slice(0, -1);
  if (around === undefined) return true;
  for (let at = element.within; at !== null; at = at.within) if (is(at, around)) return true;
  return false;
}

/** A class outweighs a tag. */
const weight = (selector: readonly string[]): number =>
  selector.reduce((sum, name) => sum + (name.startsWith('.') ? 10 : 1), 0);
