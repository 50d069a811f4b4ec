/** Unit and integration tests: neither a browser nor LibreOffice is needed. */
const { execFileSync } = require('node:child_process');

/** The first figures of the commit, so that a commit is tested alike wherever it is; none outside of git. */
function seedOfCommit() {
  try {
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: __dirname, stdio: 'pipe' });
    return String(parseInt(head.toString().slice(0, 7), 16));
  } catch {
    return undefined;
  }
}

// Workers take it over when they are started; `SEED=any npm test` draws at random.
process.env['SEED'] ??= seedOfCommit() ?? 'any';

module.exports = {
  testEnvironment: 'node',
  // Jest leaves one core idle unless told otherwise: half the machine where there are two.
  maxWorkers: '100%',
  // A test is cut off where it hangs, not where the machine is busy: figures belong in benchmarks.
  testTimeout: 120_000,
  // Each look at a global of a test's realm asks an interceptor: these two are asked for at every byte of a file.
  sandboxInjectedGlobals: ['Math', 'String'],
  setupFilesAfterEnv: ['<rootDir>/test/patience.ts', '<rootDir>/test/seed.ts'],
  roots: ['<rootDir>/test', '<rootDir>/packages'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/calc/',
    '<rootDir>/test/schema/',
    '<rootDir>/test/e2e/',
    '<rootDir>/test/tools/',
  ],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These ship as ECMAScript modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@borgar/fx|@formulajs|numfmt)/)'],
  // What must be right without exception is measured: `npm run test:coverage`.
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/model/**/*.ts', 'src/workbook/**/*.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text', 'html'],
  coverageThreshold: {
    './src/model/': { branches: 95 },
    './src/workbook/kernel/': { branches: 95 },
    './src/workbook/book/': { branches: 95 },
    './src/workbook/**/{read*,decode}.ts': { branches: 95 },
  },
};
