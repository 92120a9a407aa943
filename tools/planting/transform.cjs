// Jest's transform of the project, with the planted bug put into its file on the way.
const { default: tsJest } = require('ts-jest');

exports.createTransformer = (options) => {
  const transformer = tsJest.createTransformer(options);
  const { path, from, to } = JSON.parse(process.env.PLANTED_BUG ?? '{}');
  const planted = (text, file) => (file === path ? text.split(from).join(to) : text);
  return {
    ...transformer,
    getCacheKey: (text, file, ...rest) => transformer.getCacheKey(planted(text, file), file, ...rest),
    process: (text, file, ...rest) => transformer.process(planted(text, file), file, ...rest),
  };
};
