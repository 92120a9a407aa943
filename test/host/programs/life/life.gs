'use strict';
const SIZE = 6;
const life = {
  /** A menu's item is a method. */
  step() {
    life.write(next(life.read()));
  },
  glider: () => life.write(life.read().map((row, r) => row.map((_, c) => ['1:0', '2:1', '0:2', '1:2', '2:2'].includes(`${c}:${r}`)))),
  read() {
    return board().getBackgrounds().map((row) => row.map((color) => color !== '#ffffff'));
  },
  write(alive) {
    board().setBackgrounds(alive.map((row) => row.map((one) => (one ? 'black' : null))));
  },
};
class Automatic {
  static turn() {
    Automatic.count();
    life.step();
  }
  static count() {
    const store = PropertiesService.getDocumentProperties();
    store.setProperty('turns', String(Number(store.getProperty('turns') ?? 0) + 1));
  }
}
const board = () => SpreadsheetApp.getActiveSheet().getRange(1, 1, SIZE, SIZE);
