import type { PlantedBugs } from '../../support/planted-bug.js';

const file = 'host/services/zip-archive.ts';

export const planted: PlantedBugs = {
  'give back every file with its name': [
    {
      bug: 'Names are written as Latin letters.',
      file,
      from: "const fileName = Buffer.from(name, 'utf8');",
      to: "const fileName = Buffer.from(name, 'latin1');",
    },
    {
      bug: 'The length of a name is that of its letters, not of its bytes.',
      file,
      from: 'facts.writeUInt16LE(fileName.length, 22);',
      to: 'facts.writeUInt16LE(name.length, 22);',
      throws: 'Error',
    },
    {
      bug: 'Files that hold nothing are left out.',
      file,
      from: "if (!name.endsWith('/')) entries.push",
      to: "if (!name.endsWith('/') && packed.length > 2) entries.push",
    },
    {
      bug: 'A mark of byte order at the beginning of a text is dropped.',
      file: 'host/services/blob.ts',
      from: '{ ignoreBOM: true }',
      to: '{ ignoreBOM: false }',
    },
  ],
};
