/** `npm test` with every run of the properties and every point of the sweeps: what CI runs. */
const base = require('../jest.config.js');

// Workers take it over when they are started.
process.env['SHARE'] = 'all';

module.exports = { ...base, rootDir: '..' };
