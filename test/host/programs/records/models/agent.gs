var Agent = Table.define({ sheetName: 'Agents' }, {
  isGrown() {
    return this.Age >= 18;
  },
  full() {
    return [this['First Name'], this['Last Name']].join(' ');
  },
});
