/** Unit and integration tests: neither a browser nor LibreOffice is needed. */
module.exports = {
  testEnvironment: 'node',
  // Jest leaves one core idle unless told otherwise: half the machine where there are two.
  maxWorkers: '100%',
  // A test is cut off where it hangs, not where the machine is busy: figures belong in benchmarks.
  testTimeout: 60_000,
  // Each look at a global of a test's realm asks an interceptor: these two are asked for at every byte of a file.
  sandboxInjectedGlobals: ['Math', 'String'],
  setupFilesAfterEnv: ['<rootDir>/test/patience.ts'],
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
