/** Tests that need LibreOffice: the sheets' formulas computed by another program than ours. */
const base = require('../../jest.config.js');

module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/calc'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
