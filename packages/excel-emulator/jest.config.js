/** The emulator's own tests alone: `npm test -w excel-emulator`. */
const path = require('path');
const base = require('../../jest.config.js');

module.exports = { ...base, rootDir: path.resolve(__dirname, '../..'), roots: [__dirname] };
