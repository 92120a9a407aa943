import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/zip/zip-archive.ts';

export const planted: PlantedBugs = {
  'give back every file with its name': [
    {
      bug: 'Names are read as Latin letters.',
      file,
      from: "const name = bytes.toString('utf8',",
      to: "const name = bytes.toString('latin1',",
    },
    {
      bug: 'The length of an extra field is not counted.',
      file,
      from: 'bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)',
      to: 'bytes.readUInt16LE(local + 28)',
      throws: 'Error',
    },
    {
      bug: 'Files that hold nothing are left out.',
      file,
      from: "if (!name.endsWith('/')) files.push",
      to: "if (!name.endsWith('/') && bytes.readUInt32LE(at + 24) > 0) files.push",
    },
    {
      bug: 'A mark of byte order at the beginning of a text is dropped.',
      file: 'host/services/blob.ts',
      from: '{ ignoreBOM: true }',
      to: '{ ignoreBOM: false }',
    },
  ],
};
