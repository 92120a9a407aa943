import { isShownStatus } from '../../../src/domain/row/status-words.js';

describe('a text that a Follow-up cell showed', () => {
  it.each(['▲ Overdue 3 days · Last word from us on Tue 10 Nov', '‖ Paused · Promised for Fri 20 Nov: mother'])(
    '%s is known as ours',
    (text) => {
      expect(isShownStatus(text)).toBe(true);
    },
  );

  it.each(['', 'Paused', 'Paused · until May', 'Ana Ruiz · Backend', ' · ', '▲', 'Overdue 3 days'])(
    '“%s” is theirs',
    (text) => {
      expect(isShownStatus(text)).toBe(false);
    },
  );
});
