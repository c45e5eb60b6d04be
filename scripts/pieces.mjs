// The derived parts of the documents, each by its name: tables of rules, inputs, outputs and flags, and the heads of pages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fenced, table } from './markdown.mjs';
import { ruleMakers } from './rule-pieces.mjs';
import { root } from './run.mjs';
import { settingsMakers } from './settings-pieces.mjs';
import { lineExample, reportExample, textExample } from './shown.mjs';

/**
 * What a rule, an option (input, flag or both) and an output tell of themselves.
 * @typedef {import('../src/rules/rule.ts').Rule} Rule
 * @typedef {import('../src/settings/options.ts').Option} Option
 * @typedef {import('../src/settings/outputs.ts').Output} Output
 * @typedef {import('./settings-pieces.mjs').FileSources} FileSources
 * @typedef {FileSources & { rules: readonly Rule[], options: readonly Option[], outputs: readonly Output[] }} Sources
 */

/** @type {{ repository: string }} */
const { repository } = createRequire(import.meta.url)('../package.json');
const home = repository.replace(/^github:/, 'https://github.com/');

/**
 * The address under which a schema is published.
 * @param {string} path from the root
 */
export const schemaId = (path) => `${home}/blob/main/${path}`;

/** @type {Record<string, (from: Sources, path: string) => string>} */
const makers = {
  ...ruleMakers,
  inputs: ({ options }, path) => {
    const inputs = options.filter((option) => option.input);
    if (path === 'action.yml') return yaml(inputs);
    return table(
      ['Input', 'Default', 'What it does'],
      inputs.map((option) => [`\`${option.key}\``, byDefault(option), option.sentence]),
    );
  },
  outputs: ({ outputs }, path) => {
    if (path === 'action.yml') return yaml(outputs);
    return table(
      ['Output', 'What it holds'],
      outputs.map(({ key, sentence }) => [`\`${key}\``, sentence]),
    );
  },
  flags: ({ options }) =>
    table(
      ['Flag', 'Commands', 'Default', 'What it does'],
      options
        .filter(({ commands }) => commands.length > 0)
        .map((option) => [
          `\`--${option.key} ${option.placeholder}\``,
          option.commands.join(', '),
          byDefault(option),
          option.sentence,
        ]),
    ),
  ...settingsMakers,
  guard: () => fenced(example('guard.yml')),
  audit: () => fenced(example('audit.yml')),
  release: () => fenced(lastJob(example('release.yml'))),
  text: () => fenced(textExample(), 'text'),
  report: () => fenced(reportExample(), 'json'),
  line: () => fenced(lineExample(), 'json'),
};

/**
 * Reads the sources of the derived parts from build/, and answers with the maker of them all.
 * @returns {Promise<(name: string, path: string) => string>}
 */
export async function pieces() {
  const { rules } = await emitted('rules/index.js');
  const { options } = await emitted('settings/options.js');
  const { outputs } = await emitted('settings/outputs.js');
  const { wholeShape } = await emitted('settings/file/whole-shape.js');
  const { wanted } = await emitted('settings/file/wanted.js');
  return (name, path) => {
    const make = makers[name];
    if (make === undefined) throw new Error(`${path}: nobody makes a part named ${name}`);
    return make({ rules, options, outputs, wholeShape, wanted }, path);
  };
}

/**
 * A module of the emitted sources.
 * @param {string} path from build/
 * @returns {Promise<Sources>} of which the module holds a part
 */
const emitted = (path) => import(pathToFileURL(join(root, 'build', path)).href);

/** @param {Option} option */
const byDefault = (option) => {
  const shown = option.default ?? option.runnerDefault ?? null;
  return shown === null ? '' : `\`${shown}\``;
};

/**
 * A workflow to copy.
 * @param {string} file
 */
const example = (file) => readFileSync(join(root, 'examples/workflows', file), 'utf8');

/**
 * The last job of a workflow, as far left as a block of its own can stand.
 * @param {string} workflow
 */
const lastJob = (workflow) => (workflow.split(/^(?= {2}\S)/m).at(-1) ?? '').replaceAll(/^ {2}/gm, '');

/**
 * Keys with their descriptions, as action.yml wants them; no default but the runner's own, which overrides no settings file.
 * @param {readonly (Output & { runnerDefault?: string })[]} entries
 */
const yaml = (entries) =>
  entries
    .map(({ key, sentence, runnerDefault }) =>
      [
        `${key}:`,
        `  description: ${JSON.stringify(sentence)}`,
        ...(runnerDefault === undefined ? [] : [`  default: ${runnerDefault}`]),
      ].join('\n'),
    )
    .join('\n');
