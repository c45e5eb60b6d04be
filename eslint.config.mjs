// What the linter asks of sources, tests and scripts, regular expressions that meet foreign text included.
import process from 'node:process';
import js from '@eslint/js';
import redos from 'eslint-plugin-redos';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The other back ends of the checker are native programs that are not there on every system.
process.env['RECHECK_BACKEND'] ??= 'pure';

const linearOnly = 'Write it as a literal: the linter can only prove that a literal has linear behaviour.';

export default defineConfig([
  globalIgnores(['dist/', 'build/', 'coverage/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  regexp['flat/recommended'],
  {
    files: ['src/**', '__tests__/**', 'scripts/**'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The types ask for index access in brackets (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      // The type checker knows every global, and more.
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**'],
    plugins: { redos },
    rules: {
      'redos/no-vulnerable': ['error', { timeout: 10_000 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="RegExp"]', message: linearOnly },
        { selector: 'CallExpression[callee.name="RegExp"]', message: linearOnly },
      ],
    },
  },
  {
    files: ['scripts/**'],
    // A cast in a comment is seen by the type checker, and not by this rule.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
]);
