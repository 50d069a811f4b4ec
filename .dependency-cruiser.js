/** The rules of imports; the rooms are in .dependency-cruiser.rooms.js, walls inside them in .dependency-cruiser.floors.js. */
const { FLOOR_RULES } = require('./.dependency-cruiser.floors.js');
const { ROOMS } = require('./.dependency-cruiser.rooms.js');

const SHIPPED =
  '^src/(model|workbook|charts|excel|xlsx|pptx|review|exchange|taskpane|commands|cli)/';

const roomRules = ROOMS.map(({ room, may, why }) => ({
  name: `room-${room}`,
  severity: 'error',
  comment: `src/${room} may import ${may.length ? may.join(', ') : 'no other room'}: ${why}.`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...FLOOR_RULES,
    {
      name: 'the-emulator-knows-no-product',
      severity: 'error',
      comment: 'A stand-in for Excel that knew our product could agree with our mistakes.',
      from: { path: '^packages/' },
      to: { path: '^(src|test)/' },
    },
    {
      name: 'the-emulator-by-its-entries',
      severity: 'error',
      comment:
        'What the package does not export may change without notice: only its three entries are imported.',
      from: { path: '^(src|test)/' },
      to: { path: '^packages/', pathNot: '^packages/excel-emulator/src/(index|book|node)[.]ts$' },
    },
    {
      name: 'the-emulator-never-ships',
      severity: 'error',
      comment: 'The product meets Excel itself; the try-it page and the tests meet the emulator.',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { path: '^packages/' },
    },
    {
      name: 'known-room',
      severity: 'error',
      comment:
        'Every source file lives in a room with a rule of its own, or no rule would hold for it.',
      from: { path: '^src/', pathNot: `^src/(${ROOMS.map(({ room }) => room).join('|')})/` },
      to: {},
    },
    {
      name: 'kernel-knows-no-section',
      severity: 'error',
      comment:
        'What a record, a blueprint, an edit and a reader are must not change with the sheets that use them.',
      from: { path: '^src/workbook/kernel/' },
      to: { path: '^src/workbook/(sections|book|sample)/' },
    },
    {
      name: 'kernel-before-what-is-shared',
      severity: 'error',
      comment:
        'kernel/shared/ is what two sheets need of the trade; the kernel itself stands without it.',
      from: { path: '^src/workbook/kernel/[^/]+$' },
      to: { path: '^src/workbook/kernel/shared/' },
    },
    {
      name: 'sections-stand-apart',
      severity: 'error',
      comment:
        'A sheet can be read, changed or taken away alone: what two of them need moves to kernel/shared/ or the model.',
      from: { path: '^src/workbook/sections/([^/]+)/' },
      to: { path: '^src/workbook/(sections|book)/', pathNot: '^src/workbook/sections/$1/' },
    },
    {
      name: 'slides-know-no-alliance',
      severity: 'error',
      comment:
        'A deck is a plain value that is drawn; what it says of an alliance is planned elsewhere. Of workbook/ the writer takes plain values only.',
      from: { path: '^src/pptx/' },
      to: {
        path: '^src/(model|workbook)/',
        pathNot: '^src/workbook/kernel/(area|blueprint|chartPlan|palette)[.]ts$',
      },
    },
    {
      name: 'no-circles-of-folders',
      severity: 'error',
      comment: 'Folders that need each other are one folder, or hide a third one.',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'xlsx-only-lazily-in-the-pane',
      severity: 'error',
      comment:
        'The .xlsx library weighs more than the whole first screen, so the pane fetches it by import() when a file is asked for. Types cost nothing and are allowed.',
      from: { path: '^src/taskpane/' },
      to: {
        path: ['^src/xlsx/', '^node_modules/(hucre|fflate)/'],
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'files-only-in-the-worker',
      severity: 'error',
      comment:
        'Making, auditing and reading a file takes seconds and the .xlsx library: only what the worker runs may do it, a file of its own that is fetched when a file is asked for. Types cost nothing and are allowed.',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/worker/answerJob[.]ts$' },
      to: {
        path: '^src/(pptx/|review/|exchange/(copy/makeCopy|review/makeSharedDeck|audit/(audit|deckAudit|unzipped|search)|receive/readReturned)[.]ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'lists-only-in-their-worker',
      severity: 'error',
      comment:
        'Taking a list apart needs a library that nothing else in the pane does: only what the worker runs may do it. Types cost nothing and are allowed.',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/worker/answerListJob[.]ts$' },
      to: {
        path: '^src/exchange/csv/(readList|readMapped|readContributions|splitList|parseCsv)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'model-is-pure',
      severity: 'error',
      comment: 'The model has no input or output: packages and Node modules stay outside.',
      from: { path: '^src/model/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      comment: 'These rooms run inside a web page, where Node has no modules to give.',
      from: { path: '^src/(workbook|charts|excel|xlsx|pptx|review|exchange|taskpane|commands)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Files that need each other are one file, or hide a third one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment:
        'A file that nothing imports and that imports nothing is dead or not wired up. ' +
        "connect.js is put into the add-in's pages by the try-it page's server.",
      from: {
        orphan: true,
        path: '^(src|packages)/',
        pathNot: ['\\.d\\.ts$', '^src/preview/frame/connect\\.js$'],
      },
      to: {},
    },
    {
      name: 'src-never-imports-test',
      severity: 'error',
      comment: 'What ships must not lean on what only checks it.',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-dependency-ships',
      severity: 'error',
      comment: 'A development dependency is missing where the product is installed.',
      from: { path: SHIPPED },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'declared-dependencies-only',
      severity: 'error',
      comment: 'A package that is there by chance of another package can leave without notice.',
      from: { path: '^(src|packages)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'office-js-comes-from-its-host',
      severity: 'error',
      comment:
        "The store demands Microsoft's hosted office.js; the 87 MB package serves tests and the try-it page only.",
      from: { path: SHIPPED },
      to: { path: 'node_modules/@microsoft/office-js/' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'An import that leads nowhere breaks at the user.',
      from: { path: '^(src|packages)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
