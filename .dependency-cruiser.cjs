/** Who may import whom; the reasons are in docs/architecture.md. */
const from = (path, not, allowed, comment) => ({
  name: `${not}-only`,
  comment,
  severity: 'error',
  from: { path },
  to: { path: '^(src|host)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'None, those of types alone included: what two files need of each other stands in a third.',
      severity: 'error',
      from: { path: '^(src|host)/' },
      to: { circular: true },
    },
    from('^src/domain/', 'domain', '^src/domain/', 'The rules import rules only.'),
    from('^src/app/', 'app', '^src/(app|domain|contract)/', 'Use cases reach the platform through ports.'),
    from('^src/contract/', 'contract', '^src/(contract|domain)/', 'The contract is types and their validators.'),
    from('^src/adapters/', 'adapters', '^src/(adapters|app|domain|contract)/', 'Adapters serve the ports.'),
    from('^src/entry/', 'entry', '^src/(entry|adapters|app|domain|contract)/', 'The entry composes the server.'),
    from('^src/sidebar/', 'sidebar', '^src/(sidebar|contract|domain)/', 'The page knows the contract, not the server.'),
    {
      name: 'host-runs-the-bundle',
      comment: 'The host runs the built bundle; of the sources it may know the types of the contract.',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'host-knows-the-contract-only',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^src/', pathNot: '^src/contract/' },
    },
    {
      name: 'one-file-knows-the-engine',
      comment: 'Behind the Workbook interface the engine can be changed.',
      severity: 'error',
      from: { path: '^host/', pathNot: '^host/(engine|web)/' },
      to: { path: 'node_modules/@odoo/' },
    },
    {
      name: 'no-packages-in-what-is-pushed',
      comment: 'Code.js holds valibot beside ours, which reads what we did not write; the sidebar holds Preact.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/sidebar/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(@types|valibot)/' },
    },
  ],
  options: {
    // Imports of types too, which the compiler leaves out.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
