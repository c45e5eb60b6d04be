// Does everything that a change needs before it is offered: format, generate, lint, types, bundle, tests.
import process from 'node:process';
import { run } from './run.mjs';

run('node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', '.');
run('scripts/docs.mjs');
run('scripts/lint.mjs');
run('node_modules/typescript/bin/tsc', '-p', '.');
run('scripts/bundle.mjs');
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --experimental-vm-modules`.trim();
run('node_modules/jest/bin/jest.js');
run('scripts/check-clean.mjs');
