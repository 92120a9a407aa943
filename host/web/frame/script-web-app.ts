/**
 * google.script.history and google.script.url are there for web apps alone ("not intended for use with sidebars and
 * dialogs": developers.google.com/apps-script/guides/html/reference/history, …/url). Whoever calls one is told so by name.
 */
export function refusedInSidebars(object: 'history' | 'url', members: readonly string[]): Record<string, () => never> {
  return Object.fromEntries(
    members.map((member) => [
      member,
      (): never => {
        throw new Error(`google.script.${object}.${member}() works in web apps only, not in a sidebar or dialog.`);
      },
    ]),
  );
}
