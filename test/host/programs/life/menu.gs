const onOpen = (e) => {
  SpreadsheetApp.getUi()
    .createMenu('Life')
    .addItem('Glider', 'life.glider')
    .addItem('Step', 'life.step')
    .addSeparator()
    .addItem('By itself', 'automatic')
    .addToUi();
};
let automatic = function () {
  ScriptApp.newTrigger('Automatic.turn').timeBased().everyMinutes(1).create();
};
const next = (alive) =>
  alive.map((row, r) =>
    row.map((one, c) => {
      let around = 0;
      for (let dr = -1; dr <= 1; dr++) for (let dc = -1; dc <= 1; dc++) if ((dr || dc) && alive[r + dr]?.[c + dc]) around++;
      return around === 3 || (one && around === 2);
    }),
  );
