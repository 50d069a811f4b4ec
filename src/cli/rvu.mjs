#!/usr/bin/env node
/** Starts the command line, which is written in TypeScript, without a build step. */
import { require } from 'tsx/cjs/api';

require('./main.ts', import.meta.url);
