import { type Pressed, shortcutOf } from '../../src/sidebar/shortcuts.js';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  repeat: false,
  ...more,
});

describe('a single key', () => {
  it('is the letter that it types, small or capital', () => {
    expect(shortcutOf(press('s'))).toBe('S');
    expect(shortcutOf(press('S'))).toBe('S');
    expect(shortcutOf(press('x'))).toBeNull();
  });

  it('goes by its letter where the keyboard has Latin ones, wherever that is', () => {
    // AZERTY: the key in the place of Q types A.
    expect(shortcutOf(press('a', { code: 'KeyQ' }))).toBe('A');
    expect(shortcutOf(press('q', { code: 'KeyA' }))).toBeNull();
  });

  it('goes by its place where the keyboard has none', () => {
    expect(shortcutOf(press('ы', { code: 'KeyS' }))).toBe('S');
    expect(shortcutOf(press('س', { code: 'KeyS' }))).toBe('S');
    expect(shortcutOf(press('١', { code: 'Digit1' }))).toBe('1');
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'repeat', 'defaultPrevented'] as const)(
    'is none with %s',
    (state) => {
      expect(shortcutOf(press('s', { [state]: true }))).toBeNull();
    },
  );

  it('goes on with the arrow that points on, from right to left with the other one', () => {
    expect(shortcutOf(press('ArrowRight'))).toBe('N');
    expect(shortcutOf(press('ArrowRight'), /* rightToLeft= */ true)).toBe('B');
  });
});
