/** Says something to who cannot see the screen; the same sentence twice is said twice. */
export function say(words: string): void {
  const region = document.getElementById('said');
  if (region === null) return;
  region.textContent = region.textContent === words ? `${words}\u00a0` : words;
}
