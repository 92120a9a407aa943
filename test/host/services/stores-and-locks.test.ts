import { hostOf, services } from '../script-project.js';

describe('PropertiesService', () => {
  // gas-fakes, teststores.js (statement 46).
  it('its stores chain and answer null for a key that isn’t there', () => {
    const { PropertiesService } = services();
    const store = PropertiesService.getScriptProperties();
    expect(store.setProperty('a', '1').setProperty('b', '2')).toBe(store);
    expect([store.getProperty('a'), store.getProperty('c')]).toEqual(['1', null]);
    expect(store.getKeys()).toEqual(['a', 'b']);
    expect(store.setProperties({ c: '3' }).getProperties()).toEqual({ a: '1', b: '2', c: '3' });
    expect(store.setProperties({ d: '4' }, true).getProperties()).toEqual({ d: '4' });
    expect(store.deleteProperty('d').getKeys()).toEqual([]);
    expect(store.setProperty('e', '5').deleteAllProperties().getKeys()).toEqual([]);
  });

  it('has one store a document, one a script and one a user', () => {
    const { PropertiesService } = services();
    PropertiesService.getDocumentProperties().setProperty('k', 'document');
    PropertiesService.getUserProperties().setProperty('k', 'user');
    expect(PropertiesService.getScriptProperties().getProperty('k')).toBeNull();
    expect(PropertiesService.getDocumentProperties().getProperty('k')).toBe('document');
    expect(PropertiesService.getUserProperties().getProperty('k')).toBe('user');
  });

  it('another user has properties of their own', () => {
    const host = hostOf(`
      function set(value) { PropertiesService.getUserProperties().setProperty('k', value); }
      function get() { return PropertiesService.getUserProperties().getProperty('k'); }`);
    host.run('set', ['ana’s']);
    expect(host.run('get', [], { user: 'bo@agency.example' }).value).toBeNull();
    expect(host.run('get').value).toBe('ana’s');
  });

  // guides/services/quotas: 9 kB a value, 500 kB a store; text: seen live by practitioners.
  it('keeps values of 9 kB and stores of 500 kB, and is left as it was by what it refuses', () => {
    const { PropertiesService } = services();
    const store = PropertiesService.getDocumentProperties();
    store.setProperty('k', 'x'.repeat(9 * 1024));
    expect(() => store.setProperty('k', 'ü'.repeat(9 * 512 + 1))).toThrow('Argument too large: value');
    expect(store.getProperty('k')).toHaveLength(9 * 1024);
    for (let n = 0; n < 54; n++) store.setProperty(`k${String(n)}`, 'x'.repeat(9 * 1024));
    expect(() => store.setProperty('one more', 'x'.repeat(9 * 1024))).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(store.getProperty('one more')).toBeNull();
  });
});

describe('CacheService', () => {
  // gas-fakes, teststores.js (statement 46): what has nothing to say says null, not undefined.
  it('answers null to what it was told to keep or forget', () => {
    const cache = services().CacheService.getUserCache();
    const tell = (member: object, ...args: unknown[]): unknown =>
      Reflect.apply(member as (...given: unknown[]) => unknown, cache, args);
    expect([tell(cache.put, 'k', 'v', 2), cache.get('k'), tell(cache.remove, 'k'), cache.get('k')]).toEqual([
      null,
      'v',
      null,
      null,
    ]);
  });

  // justin.poehnelt.com, "Exploring Apps Script CacheService limits": measured.
  it('takes 102,400 bytes and not one more, and keeps the text of whatever it gets', () => {
    const cache = services().CacheService.getScriptCache();
    cache.put('k', 'x'.repeat(102_400));
    expect(() => cache.put('k', 'x'.repeat(102_401))).toThrow('Argument too large: value');
    Reflect.apply(cache.put, cache, ['object', {}]);
    Reflect.apply(cache.put, cache, ['null', null]);
    expect([cache.get('object'), cache.get('null')]).toEqual(['[object Object]', 'null']);
    expect(() => cache.put('', 'x')).toThrow('Invalid argument: key');
    expect(() => cache.put('x'.repeat(251), 'x')).toThrow('Argument too large: key');
  });

  it('throws the oldest tenth away when it overflows', () => {
    const cache = services().CacheService.getScriptCache();
    for (let n = 0; n <= 1000; n++) cache.put(`k${String(n)}`, 'x');
    expect([cache.get('k0'), cache.get('k99'), cache.get('k100'), cache.get('k1000')]).toEqual([null, null, 'x', 'x']);
  });

  it('forgets after ten minutes, or after what it was told, within 1 second and 6 hours', () => {
    const { CacheService, host } = services();
    const cache = CacheService.getDocumentCache();
    cache?.put('usual', 'x');
    cache?.put('short', 'x', -5);
    cache?.put('long', 'x', 1e9);
    const after = (seconds: number): void => host.setNow(host.now() + seconds * 1000);
    after(1);
    expect([cache?.get('usual'), cache?.get('short')]).toEqual(['x', null]);
    after(599);
    expect([cache?.get('usual'), cache?.get('long')]).toEqual([null, 'x']);
    after(6 * 3600);
    expect(cache?.get('long')).toBeNull();
  });

  it('takes and gives several at once, and has a store a document, a script and a user', () => {
    const { CacheService } = services();
    const cache = CacheService.getUserCache();
    cache.putAll({ a: '1', b: '2', c: '3' }, 60);
    cache.remove('c');
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' });
    cache.removeAll(['a', 'b']);
    expect(cache.getAll(['a', 'b'])).toEqual({});
    expect(CacheService.getScriptCache().get('a')).toBeNull();
  });
});

describe('LockService', () => {
  // gas-fakes, testlock.js, run on live Apps Script (statement 45).
  it('gives a free lock at once, a held one to its holder again, and none for a negative wait', () => {
    const lock = services().LockService.getScriptLock();
    expect([lock.tryLock(-100), lock.hasLock()]).toEqual([false, false]);
    expect(() => lock.waitLock(-100)).toThrow(/Lock timeout/);
    expect([lock.tryLock(0), lock.hasLock(), lock.tryLock(0)]).toEqual([true, true, true]);
    lock.releaseLock();
    expect(lock.hasLock()).toBe(false);
    lock.waitLock(0);
    expect(lock.hasLock()).toBe(true);
  });

  const code = `
    function hold() {
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      PropertiesService.getDocumentProperties().setProperty('held', 'yes');
    }
    function wait() {
      const started = Date.now();
      const got = LockService.getDocumentLock().tryLock(5000);
      const other = [LockService.getScriptLock().tryLock(0), LockService.getUserLock().tryLock(0)];
      return { got, waited: Date.now() - started, other };
    }
    function demand() { LockService.getDocumentLock().waitLock(5000); }`;

  it('a second execution waits in vain for what a running one holds; other locks are free', () => {
    const host = hostOf(code);
    const seen: unknown[] = [];
    host.intercept((call) => {
      if (call.functionName !== 'hold' || !call.member.endsWith('setProperty')) return 'go';
      seen.push(host.run('wait').value, host.run('demand').error?.message);
      return 'go';
    });
    expect(host.run('hold').ok).toBe(true);
    expect(seen).toEqual([
      { got: false, waited: 5000, other: [true, true] },
      'Lock timeout: another process was holding the lock for too long.',
    ]);
    expect(host.run('wait').value).toMatchObject({ got: true, waited: 0 });
  });

  it('an execution that is stopped gives its locks back', () => {
    const host = hostOf(code);
    host.intercept((call) => (call.member.endsWith('setProperty') ? 'stop before' : 'go'));
    expect(host.run('hold').ok).toBe(false);
    expect(host.run('wait').value).toMatchObject({ got: true });
  });
});
