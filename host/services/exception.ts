import { types } from 'node:util';
import { textOf } from './script-text.js';

/**
 * What a Google service throws: an error named "Exception". Texts are Google's English ones; a script must not branch
 * on them, for users in other languages see them translated.
 */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** The host lacks what Google has. Never Google's behaviour, so it says so by name. */
export class NotSupportedByHost extends Error {
  override readonly name = 'NotSupportedByHost';
  constructor(what: string) {
    super(`${what} is not supported by the local host`);
  }
}

/** "The parameters (String,null) don't match the method signature for SpreadsheetApp.Range.setValues." */
export function signatureMismatch(args: readonly unknown[], method: string): ServiceException {
  const given = args.map(typeName).join(',');
  return new ServiceException(`The parameters (${given}) don't match the method signature for ${method}.`);
}

/** The name that Google's message gives an argument: "String", "number", "Boolean", "null". */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Object[]';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return 'Function';
  if (typeof value !== 'object') return typeof value;
  if (types.isDate(value)) return 'Date';
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return 'Object';
  return textOf(value).startsWith('[object') ? value.constructor.name : textOf(value);
}
