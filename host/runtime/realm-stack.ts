/** The last line of every stack at Google: what called the function that was run. */
export const TOP_CALL = '__GS_INTERNAL_top_function_call__.gs';

/**
 * How a script's realm writes a stack, as source: only what is the script's own, for at Google nothing else of it is
 * seen. A function of the language (`Array.map`) and code given to `eval` belong to whoever called them.
 */
export const REALM_STACK = String.raw`(isScript) => {
  const { toString } = Error.prototype;
  const { apply } = Reflect;
  const firstLine = (error) => {
    try {
      return apply(toString, error, []);
    } catch {
      return 'Error';
    }
  };
  const prepareStackTrace = (error, frames) => {
    let lines = '';
    let own = false;
    for (let at = frames.length - 1; at >= 0; at--) {
      const file = frames[at].getFileName();
      if (typeof file === 'string' && file !== '') own = isScript(file);
      if (own) lines = '\n    at ' + frames[at].toString() + lines;
    }
    return firstLine(error) + lines;
  };
  Object.defineProperty(Error, 'prepareStackTrace', { value: prepareStackTrace, writable: true, configurable: true });
}`;
