/** Tests that need other programs: the copy filled by each of them. What is not installed is skipped, by name. */
const base = require('../../jest.config.js');

module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/tools'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
};
