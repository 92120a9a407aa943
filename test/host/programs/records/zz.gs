function fill() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Agents');
  sheet.getRange('A1:D4').setValues([
    ['#', 'First Name', 'Last Name', 'Age'],
    [1, 'Ana', 'Blum', 17],
    [2, 'Bo', 'Chen', 40],
    [3, 'Cleo', 'Diaz', 30],
  ]);
}
function work() {
  fill();
  const made = Agent.create({ 'First Name': 'Dan', Age: 51 });
  const bo = Agent.find(2);
  bo.Age += 1;
  bo.save();
  Agent.find(1).destroy();
  let missing;
  try {
    Agent.find(99);
  } catch (error) {
    missing = error.message;
  }
  return {
    made: made['#'],
    names: Agent.all().map((agent) => agent.full()),
    old: Agent.where(({ Age }) => Age > 40).map(({ Age }) => Age),
    kind: Agent.find(2) instanceof Agent && Agent.find(2) instanceof Table,
    missing,
    rows: Agent.sheet.getLastRow(),
  };
}
