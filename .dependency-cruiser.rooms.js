/**
 * The house's walls. Each room of src/ may import itself and the rooms named here, and nothing else
 * of ours. The table is the one in docs/architecture.md; change both or neither.
 */
const ROOMS = [
  {
    room: 'model',
    may: [],
    why: 'the rules of the trade must be readable, testable and reusable without any Excel',
  },
  {
    room: 'workbook',
    may: ['model', 'charts'],
    why: 'a blueprint is a plain value: a writer that leaks into it would make it drawable by one writer only; where labels have room is geometry',
  },
  {
    room: 'excel',
    may: ['workbook', 'model'],
    why: 'the live writer draws blueprints and knows neither files nor views',
  },
  {
    room: 'xlsx',
    may: ['workbook', 'model'],
    why: 'the file writer runs on Node and in the pane, so it may know neither Office.js nor views',
  },
  {
    room: 'review',
    may: ['model', 'workbook', 'charts', 'pptx'],
    why: 'what a review shows is decided apart from how a presentation is written, and knows no files',
  },
  {
    room: 'pptx',
    may: ['xlsx', 'workbook'],
    why: 'the writer of slides stands on the package, charts and workbooks of xlsx; a deck is a plan to it, whatever it tells',
  },
  {
    room: 'exchange',
    may: ['model', 'workbook', 'xlsx', 'pptx', 'review'],
    why: 'what leaves the house is decided in one place that both the pane and the command line call',
  },
  {
    room: 'charts',
    may: ['model'],
    why: 'where marks and labels stand is geometry: pane and slides ask the same, and neither may bend it',
  },
  {
    room: 'taskpane',
    may: ['excel', 'exchange', 'workbook', 'model', 'xlsx', 'charts', 'review', 'pptx'],
    why: 'views show and call; nobody calls views',
  },
  {
    room: 'commands',
    may: ['excel', 'workbook', 'model'],
    why: 'ribbon buttons load on their own page at once: no view and no file library may slow them down',
  },
  {
    room: 'cli',
    may: ['exchange', 'review', 'pptx', 'xlsx', 'workbook', 'model'],
    why: 'the command line runs on Node, where neither Office.js nor React exists',
  },
  {
    room: 'preview',
    may: [],
    why: 'the try-it page shows the real pane by its URL, exactly as Excel does',
  },
];

module.exports = { ROOMS };
