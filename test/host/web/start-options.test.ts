import { SMTP_USAGE } from '../../../host/web/postman.js';
import { readStartOptions } from '../../../host/web/start-options.js';

describe('npm start', () => {
  it('takes the file and the options in any order', () => {
    const options = readStartOptions([
      'people.csv',
      '--port',
      '9000',
      '--no-open',
      '--on=2026-11-20',
      '--zone',
      'Europe/Berlin',
    ]);
    expect(options).toMatchObject({
      file: 'people.csv',
      port: 9000,
      open: false,
      on: '2026-11-20',
      zone: 'Europe/Berlin',
    });
    expect(readStartOptions(['--as', 'rita@agency.example', 'people.csv', '--save', 'kept.json'])).toMatchObject({
      file: 'people.csv',
      user: 'rita@agency.example',
      save: 'kept.json',
    });
  });

  it('opens the sample when nothing is said', () => {
    expect(readStartOptions([])).toMatchObject({
      file: null,
      save: null,
      port: null,
      open: true,
      on: null,
      user: 'you@example.com',
    });
  });

  it.each([
    [['--colour'], 'There is no option --colour; --help lists them.'],
    [['--smtp', 'mail.example'], SMTP_USAGE],
    [['--port'], '--port needs a value after it.'],
    [['--port', '--no-open'], '--port needs a value after it.'],
    [['--port', '70000'], '“70000” is not a port: use a number up to 65535.'],
    [['--port', '1', '--port', '2'], '--port was given twice.'],
    [['--on', '2026-02-30'], '“2026-02-30” is not a day: write it as YYYY-MM-DD.'],
    [['--on', 'Friday'], '“Friday” is not a day: write it as YYYY-MM-DD.'],
    [['--zone', 'Berlin'], '“Berlin” is not a time zone: use a name such as Europe/Berlin.'],
    [['--as', 'rita'], '“rita” is not one e-mail address.'],
    [['a.csv', 'b.csv'], 'One file at a time: “a.csv” and “b.csv” were given.'],
  ])('answers %j with one sentence', (args, sentence) => {
    expect(() => readStartOptions(args)).toThrow(sentence);
  });
});
