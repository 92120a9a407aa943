import { call, printed, services } from '../script-project.js';

const weekday = (iso: string): string =>
  new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' }).format(new Date(iso));

describe('ScriptApp’s triggers', () => {
  // developers.google.com/apps-script/reference/script/script-app and …/trigger
  it('know their handler, kind and source; a clock trigger has no source id', () => {
    const { ScriptApp, host } = services();
    const clock = ScriptApp.newTrigger('friday').timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(15).create();
    const edit = ScriptApp.newTrigger('edited').forSpreadsheet(host.workbook.id).onEdit().create();
    expect([
      clock.getHandlerFunction(),
      clock.getEventType(),
      clock.getTriggerSource(),
      clock.getTriggerSourceId(),
    ]).toEqual(['friday', ScriptApp.EventType.CLOCK, ScriptApp.TriggerSource.CLOCK, null]);
    expect([edit.getEventType(), edit.getTriggerSource(), edit.getTriggerSourceId()]).toEqual([
      ScriptApp.EventType.ON_EDIT,
      ScriptApp.TriggerSource.SPREADSHEETS,
      host.workbook.id,
    ]);
    expect(printed(clock)).toBe('Trigger');
    expect(Reflect.get(clock, 'stored')).toBeUndefined();
  });

  it('are listed for their user, by document without the clock’s, and deleted one by one', () => {
    const { ScriptApp, SpreadsheetApp } = services();
    const first = ScriptApp.newTrigger('a').timeBased().everyDays(1).create();
    ScriptApp.newTrigger('b').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onOpen().create();
    ScriptApp.newTrigger('c').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create();
    ScriptApp.newTrigger('d').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
    const named = (triggers: GoogleAppsScript.Script.Trigger[]): string[] =>
      triggers.map((each) => each.getHandlerFunction());
    expect(named(ScriptApp.getProjectTriggers())).toEqual(['a', 'b', 'c', 'd']);
    expect(named(call(ScriptApp, 'getScriptTriggers') as GoogleAppsScript.Script.Trigger[])).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(named(ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()))).toEqual(['b', 'c', 'd']);
    ScriptApp.deleteTrigger(first);
    expect(named(ScriptApp.getProjectTriggers())).toEqual(['b', 'c', 'd']);
    expect(new Set(ScriptApp.getProjectTriggers().map((each) => each.getUniqueId())).size).toBe(3);
  });

  // The text: seen live by several practitioners; the limit: guides/services/quotas.
  it('are 20 at most', () => {
    const { ScriptApp } = services();
    for (let count = 0; count < 20; count++) ScriptApp.newTrigger('a').timeBased().everyHours(1).create();
    expect(() => ScriptApp.newTrigger('a').timeBased().everyHours(1).create()).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });

  // developers.google.com/apps-script/reference/script/clock-trigger-builder
  it.each<[string, (clock: GoogleAppsScript.Script.ClockTriggerBuilder) => unknown]>([
    ['every 7 minutes', (clock) => clock.everyMinutes(7)],
    ['hour 24', (clock) => clock.atHour(24)],
    ['minute 60', (clock) => clock.nearMinute(60)],
    ['a zone that nobody knows', (clock) => clock.inTimezone('Europe/Atlantis')],
    ['the 32nd', (clock) => clock.onMonthDay(32)],
    ['month 13', (clock) => clock.atDate(2026, 13, 1)],
    ['every 0 days', (clock) => clock.everyDays(0)],
    ['a weekday by its name', (clock) => clock.onWeekDay('FRIDAY' as unknown as GoogleAppsScript.Base.Weekday)],
    ['an hour without a recurrence', (clock) => clock.atHour(9).create()],
    ['a date that is none', (clock) => clock.at(new Date('never'))],
  ])('refuse %s', (_, ask) => {
    const { ScriptApp } = services();
    expect(() => ask(ScriptApp.newTrigger('a').timeBased())).toThrow(expect.objectContaining({ name: 'Exception' }));
  });

  it('of a spreadsheet want to know which event', () => {
    const { ScriptApp, host } = services();
    expect(() => ScriptApp.newTrigger('a').forSpreadsheet(host.workbook.id).create()).toThrow(
      expect.objectContaining({ name: 'Exception' }),
    );
  });

  it('of documents, forms and calendars are refused by name', () => {
    const { ScriptApp } = services();
    const builder = ScriptApp.newTrigger('a');
    expect(() => builder.forForm('x')).toThrow('Script.TriggerBuilder.forForm() is not supported by the local host');
    expect(() => builder.forDocument('x')).toThrow('is not supported by the local host');
    expect(() => builder.forUserCalendar('x')).toThrow('is not supported by the local host');
  });
});

describe('when a clock trigger fires', () => {
  const next = (
    ask: (clock: GoogleAppsScript.Script.ClockTriggerBuilder) => GoogleAppsScript.Script.ClockTriggerBuilder,
  ): string => {
    const { ScriptApp, host } = services();
    ask(ScriptApp.newTrigger('a').timeBased()).create();
    return new Date(host.triggers()[0]?.nextAt ?? Number.NaN).toISOString();
  };

  it('after, at and atDate are exact; a date lies in the zone asked for', () => {
    expect(next((clock) => clock.after(600_000))).toBe('2026-11-23T09:10:00.000Z');
    expect(next((clock) => clock.at(new Date('2026-12-24T12:00:00Z')))).toBe('2026-12-24T12:00:00.000Z');
    expect(next((clock) => clock.atDate(2026, 12, 24).inTimezone('Europe/Berlin'))).toBe('2026-12-23T23:00:00.000Z');
  });

  it('an hour is a window of sixty minutes, nearMinute one of thirty', () => {
    expect(next((clock) => clock.everyDays(1).atHour(15))).toMatch(/^2026-11-23T1[45]:/);
    const friday = next((clock) =>
      clock.onWeekDay(services().ScriptApp.WeekDay.FRIDAY).atHour(15).nearMinute(30).inTimezone('Europe/Berlin'),
    );
    expect(weekday(friday)).toBe('Fri');
    expect(friday >= '2026-11-27T14:15' && friday <= '2026-11-27T14:46').toBe(true);
  });

  it('everyMinutes, everyHours and onMonthDay come around', () => {
    expect(next((clock) => clock.everyMinutes(5)) < '2026-11-23T09:10').toBe(true);
    expect(next((clock) => clock.everyHours(6)) < '2026-11-23T15:00:01').toBe(true);
    expect(next((clock) => clock.onMonthDay(1).atHour(6).inTimezone('Etc/GMT'))).toMatch(/^2026-12-01T06:/);
    expect(
      next((clock) =>
        clock.everyWeeks(2).onWeekDay(services().ScriptApp.WeekDay.TUESDAY).atHour(6).inTimezone('Etc/GMT'),
      ),
    ).toMatch(/^2026-11-24T06:/);
    expect(next((clock) => clock.everyWeeks(1).atHour(6).inTimezone('Etc/GMT'))).toMatch(/T06:/);
  });
});

describe('what a script may know of itself', () => {
  it('its ids, tokens and permissions', () => {
    const { ScriptApp } = services();
    expect(ScriptApp.getScriptId()).toBe(call(ScriptApp, 'getProjectKey'));
    expect(ScriptApp.getOAuthToken()).not.toBe('');
    expect(ScriptApp.getIdentityToken()).toBeNull();
    expect(ScriptApp.getInstallationSource()).toBe(ScriptApp.InstallationSource.NONE);
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    expect(info.getAuthorizationStatus()).toBe(ScriptApp.AuthorizationStatus.NOT_REQUIRED);
    expect(info.getAuthorizationUrl()).toBeNull();
    const service = ScriptApp.getService();
    expect([service.getUrl(), service.isEnabled()]).toEqual([null, false]);
    expect(() => {
      call(service, 'disable');
      ScriptApp.invalidateAuth();
      ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/script.send_mail']);
    }).not.toThrow();
  });

  // gas-fakes, testenums.js (statement 50).
  it('its enums’ members are objects that know their name and place', () => {
    const { ScriptApp } = services();
    const friday: unknown = ScriptApp.WeekDay.FRIDAY;
    expect(String(friday)).toBe('FRIDAY');
    expect(JSON.stringify({ on: friday })).toBe('{"on":"FRIDAY"}');
    expect(Reflect.apply(Reflect.get(friday as object, 'ordinal') as () => number, friday, [])).toBe(5);
  });

  it('what Google has and the host hasn’t is refused by name; what Google lacks is undefined', () => {
    const globals = services();
    expect(() => globals.ScriptApp.newStateToken()).toThrow(
      'Script.ScriptApp.newStateToken() is not supported by the local host',
    );
    expect(Reflect.get(globals.ScriptApp, 'newTriggers')).toBeUndefined();
    expect('newTriggers' in globals.ScriptApp).toBe(false);
    const drive = Reflect.get(globals, 'DriveApp') as { getFiles(): unknown };
    expect(() => drive.getFiles()).toThrow('DriveApp.getFiles() is not supported by the local host');
  });
});
