/** The one function of micromatch that we call: the paths that match none of the patterns ("!" takes a match back). */
declare module 'micromatch' {
  const micromatch: {
    not(paths: readonly string[], patterns: readonly string[], options: { readonly dot: boolean }): string[];
  };
  export default micromatch;
}
