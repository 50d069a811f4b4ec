import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** A check that is switched off must say why: `// eslint-disable-next-line rule -- reason`. */
const disableSaysWhy = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { why: 'Say why this check is switched off: add " -- reason" to the comment.' },
  },
  create(context) {
    const silences = (comment) =>
      /^\s*eslint-disable/.test(comment.value) && !/ -- \S/.test(comment.value);
    return {
      Program() {
        const comments = context.sourceCode.getAllComments().filter(silences);
        comments.forEach((comment) => context.report({ loc: comment.loc, messageId: 'why' }));
      },
    };
  },
};

/** The first line of a file says what it holds, so that a folder can be read without opening its functions. */
const headLine = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { head: 'Begin the file with a comment that says what it holds.' },
  },
  create(context) {
    return {
      Program(node) {
        const [first] = context.sourceCode.getAllComments();
        const [token] = context.sourceCode.getTokens(node);
        if (token !== undefined && (first === undefined || first.range[0] > token.range[0]))
          context.report({ loc: { line: 1, column: 0 }, messageId: 'head' });
      },
    };
  },
};

const syntaxOfSrc = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: a thing has one name everywhere.',
  },
  {
    selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
    message: 'No barrels: import from the file where the thing lives.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  {
    selector:
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation])[init.type="ArrowFunctionExpression"]',
    message: 'What is exported and called is a function declaration.',
  },
];

/** The plugin's own flat config does not load in ESLint 9, so its rules are named here. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])
);

export default defineConfig(
  globalIgnores([
    'dist/',
    '.rvu/',
    'coverage/',
    'docs/api/',
    'reports/',
    '.stryker-tmp/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { house: { rules: { 'disable-says-why': disableSaysWhy, 'head-line': headLine } } },
    rules: {
      'house/disable-says-why': 'error',
      'max-lines': ['error', { max: 250 }],
      complexity: ['error', 8],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-useless-rename': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // `as const` stays allowed. The one way out, at a boundary where a value has just been checked,
      // is a disable comment for this rule on that line, ending in " -- decoded: who checked what".
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'packages/*/src/**/*.ts', '.ci/**/*.ts'],
    rules: {
      'house/head-line': 'error',
      'no-restricted-syntax': ['error', ...syntaxOfSrc],
      'max-lines-per-function': ['error', { max: 40 }],
    },
  },
  {
    // A package is imported by its entries, which are lists of what it exports.
    files: ['packages/*/src/{index,book,node}.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: { 'max-lines-per-function': ['error', { max: 60 }] },
  },
  {
    // React hooks live in .ts files too.
    files: ['src/taskpane/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/{excel,commands,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    // The command line's job is to print.
    files: [
      'src/cli/**',
      '.ci/**',
      'assets/**',
      'test/bench/**',
      'src/**/*.mjs',
      'packages/*/coverage/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'packages/*/test/**/*.ts'],
    rules: {
      // Tests hand in what types forbid, on purpose.
      '@typescript-eslint/consistent-type-assertions': 'off',
      // expect.anything() and its kin are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/no-unused-vars': 'error' },
  }
);
