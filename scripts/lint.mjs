// Asks every linter of the house; with paths given, only about these: npm run lint -- src/policy
import process from 'node:process';
import { succeeds } from './run.mjs';

const paths = process.argv.slice(2);
const where = paths.length > 0 ? paths : ['.'];

const verdicts = [
  succeeds('node_modules/eslint/bin/eslint.js', ...where, '--max-warnings', '0'),
  succeeds('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...where),
  // What nobody uses can only be seen from the whole.
  paths.length > 0 || succeeds('node_modules/knip/bin/knip.js'),
];
if (verdicts.includes(false)) process.exitCode = 1;
