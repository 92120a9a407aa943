// The project's tests as `npm run plant` runs them.
import base from '../../jest.config.js';

const [[files, [, options]]] = Object.entries(base.transform);

export default {
  ...base,
  rootDir: process.cwd(),
  transform: { [files]: ['<rootDir>/tools/planting/transform.cjs', options] },
  testEnvironment: '<rootDir>/tools/planting/environment.cjs',
  setupFiles: ['<rootDir>/tools/planting/seeded.cjs'],
};
