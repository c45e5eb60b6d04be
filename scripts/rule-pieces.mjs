// The derived parts of the documents about rules: the table of them all, and the head of each page.
import { basename } from 'node:path';
import { table } from './markdown.mjs';

/**
 * @typedef {import('./pieces.mjs').Sources} Sources
 * @typedef {import('./pieces.mjs').Rule} Rule
 */

/** What a rule cannot do without, in the words of its page; it is skipped where that is missing. */
const needs = {
  nothing: 'nothing',
  policy: 'a policy',
  rows: "a policy that is not GitHub's starter",
  releases: 'a policy that speaks of versions, and releases',
  history: 'a policy that speaks of versions, and all releases',
  dates: 'a policy that speaks of versions, and all releases with their days',
};

/**
 * When a rule is asked, where that is not always, and what can be set of it.
 * @param {Rule} rule
 */
const asking = ({ isOptional, onlyWith, options = [] }) => [
  ...(isOptional === true ? ['Off unless the settings turn it on.'] : []),
  ...(onlyWith === undefined ? [] : ['Asked only where the settings state a `support-window`.']),
  ...options.map((option) => `\`${option.key}\` (${option.default}): ${option.sentence}`),
];

/** @type {Record<'rules' | 'rule', (from: Sources, path: string) => string>} */
export const ruleMakers = {
  rules: ({ rules }) =>
    table(
      ['Rule', 'Level', 'What it says'],
      rules.map((rule) => [
        `[\`${rule.id}\`](docs/rules/${rule.id}.md)`,
        rule.isOptional === true ? 'off' : rule.level,
        `${rule.title}.`,
      ]),
    ),
  rule: ({ rules }, path) => {
    const rule = rules.find(({ id }) => id === basename(path, '.md'));
    if (rule === undefined) throw new Error(`${path} is the page of no rule`);
    const facts = [`Level: **${rule.level}**`, `Since: ${rule.since}`, `Needs: ${needs[rule.needs]}`];
    const parts = [`# \`${rule.id}\``, `${rule.title}.`, facts.join(' · '), ...asking(rule)];
    return parts.join('\n\n');
  },
};
