/**
 * The `Date` of a script's realm, as source, for it must be made of the realm's own functions: one of the host's would
 * lead a script to the host's globals. V8 knows one zone a process, so everything local is reckoned here from the
 * script's zone: `offsetAt(moment)` is how far that zone is ahead of UTC, `instantOf(wall)` the moment that a wall clock
 * there means. Without arguments `new Date()` is the host's now, and Intl formats in the script's zone and in en-US.
 */
export const REALM_DATE = String.raw`(now, offsetAt, instantOf, zone) => {
  const Real = Date;
  const proto = Real.prototype;
  const Format = Intl.DateTimeFormat;
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const utc = Real.UTC, parseHere = Real.parse, time = proto.getTime, setTime = proto.setTime;
  const offset = (at) => (at === at ? offsetAt(at) : NaN);
  const instant = (wall) => (wall === wall ? instantOf(wall) : NaN);
  /** A Date whose UTC fields are the local ones. */
  const wallOf = (date) => { const at = time.call(date); return new Real(at + offset(at)); };
  const define = (owner, methods) => {
    for (const name of Object.keys(methods)) {
      Object.defineProperty(owner, name, { value: methods[name], writable: true, configurable: true });
    }
  };

  const fields = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
  for (const field of fields) {
    const read = proto['getUTC' + field];
    define(proto, { ['get' + field]() { return read.call(wallOf(this)); } });
    if (field === 'Day') continue;
    const write = proto['setUTC' + field];
    define(proto, {
      ['set' + field](...parts) {
        const wall = wallOf(this);
        // Setting the year makes a date of what was none; setting anything else does not.
        if (field === 'FullYear' && time.call(wall) !== time.call(wall)) setTime.call(wall, 0);
        write.apply(wall, parts);
        return setTime.call(this, instant(time.call(wall)));
      },
    });
  }

  /** ISO days are UTC and a text with a zone says so itself; any other text is a local time. */
  const parse = (given) => {
    const text = String(given);
    const here = parseHere(text);
    if (here !== here || /^\s*[+-]?\d{4,6}(-\d\d){0,2}\s*$/.test(text)) return here;
    if (/(\b(Z|UTC?|GMT|[ECMP][SD]T)|\dZ|:\S*\s*(\b(GMT|UTC))?\s*[+-]\d\d?:?\d\d|(GMT|UTC)\s*[+-]\d+)\s*(\([^)]*\))?\s*$/i.test(text)) {
      return here;
    }
    const wall = parseHere(text + (/^\s*[+-]?\d{4,6}-\d\d-\d\dT/.test(text) ? 'Z' : ' UTC'));
    return wall === wall ? instant(wall) : here;
  };

  const two = (number) => String(number).padStart(2, '0');
  const day = (wall) => {
    const year = wall.getUTCFullYear();
    const digits = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
    return [days[wall.getUTCDay()], months[wall.getUTCMonth()], two(wall.getUTCDate()), digits].join(' ');
  };
  const clock = (date, wall) => {
    const minutes = offset(time.call(date)) / 60000;
    const ahead = Math.abs(minutes);
    const named = new Format('en-US', { timeZone: zone, timeZoneName: 'long' }).formatToParts(date);
    const name = named.find((part) => part.type === 'timeZoneName').value;
    return [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()].map(two).join(':') + ' GMT' +
      (minutes < 0 ? '-' : '+') + two(Math.floor(ahead / 60)) + two(Math.floor(ahead % 60)) + ' (' + name + ')';
  };
  const shown = (print) => function () {
    const wall = wallOf(this);
    return time.call(wall) === time.call(wall) ? print(this, wall) : 'Invalid Date';
  };
  const local = (options) => Object.assign({ timeZone: zone }, options);
  const { toLocaleString, toLocaleDateString, toLocaleTimeString } = proto;
  define(proto, {
    getYear() { return wallOf(this).getUTCFullYear() - 1900; },
    getTimezoneOffset() { const at = offset(time.call(this)); return at === 0 ? 0 : -at / 60000; },
    toString: shown((date, wall) => day(wall) + ' ' + clock(date, wall)),
    toDateString: shown((date, wall) => day(wall)),
    toTimeString: shown(clock),
    toLocaleString(locales = 'en-US', options) { return toLocaleString.call(this, locales, local(options)); },
    toLocaleDateString(locales = 'en-US', options) { return toLocaleDateString.call(this, locales, local(options)); },
    toLocaleTimeString(locales = 'en-US', options) { return toLocaleTimeString.call(this, locales, local(options)); },
  });

  const read = () => now();
  const momentOf = (args) => {
    if (args.length === 0) return now();
    if (args.length > 1) return instant(utc(...args));
    const [given] = args;
    if (given instanceof Real) return time.call(given);
    const plain = typeof given === 'object' && given !== null ? given[Symbol.toPrimitive]?.('default') ?? given.valueOf() : given;
    return typeof plain === 'string' ? parse(plain) : plain;
  };
  const Clocked = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct: (target, args, made) => Reflect.construct(target, [momentOf(args)], made === Clocked ? target : made),
    get: (target, key) => (key === 'now' ? read : key === 'parse' ? parse : Reflect.get(target, key)),
  });
  const Formats = new Proxy(Format, {
    apply: (target, self, [locales = 'en-US', options]) => new target(locales, local(options)),
    construct: (target, [locales = 'en-US', options], made) =>
      Reflect.construct(target, [locales, local(options)], made === Formats ? target : made),
  });
  define(Intl, { DateTimeFormat: Formats });
  define(Format.prototype, { constructor: Formats });
  define(proto, { constructor: Clocked });
  define(globalThis, { Date: Clocked });
  return { Object, Array, Date: Real, Error, TypeError, wrap: (work) => (...args) => work(...args) };
}`;
