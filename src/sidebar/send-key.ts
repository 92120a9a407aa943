/**
 * Ctrl+Enter or Cmd+Enter in a field presses the button that sends what the field belongs to: the nearest one marked
 * `data-sends`, no farther out than the field's form.
 */
export function sendOnKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  const { target } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  for (let around = target.parentElement; around !== null; around = around.parentElement) {
    const button = around.querySelector('button[data-sends]');
    if (button instanceof HTMLButtonElement) {
      event.preventDefault();
      if (!button.disabled) button.click();
      return;
    }
    if (around instanceof HTMLFormElement) return;
  }
}
