/** Tells people who use a screen reader; the same sentence twice is told twice. */
export function announce(words: string): void {
  const region = document.getElementById('said');
  if (region === null) return;
  region.textContent = region.textContent === words ? `${words}\u00a0` : words;
}
