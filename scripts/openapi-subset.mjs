// Takes out of GitHub's published API description what the stand-in for GitHub in our tests must answer:
// node scripts/openapi-subset.mjs FILE, where FILE is generated/api.github.com.json of an installed @octokit/openapi.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { root, run } from './run.mjs';

/** @typedef {Record<string, unknown>} Schema a part of the description */
/** @typedef {{ responses: Record<string, { content: Record<string, { schema: Schema }> }> }} Operation */
/** @typedef {Record<string, Operation>} Path operations by method */
/** @typedef {{ paths: Record<string, Path>, components: { schemas: Record<string, Schema> } }} Api */

/** The questions that the program asks, by the path in the description; with a method and a status where it is no GET. */
const operations = {
  repository: '/repos/{owner}/{repo}',
  ref: '/repos/{owner}/{repo}/git/ref/{ref}',
  tags: '/repos/{owner}/{repo}/tags',
  releases: '/repos/{owner}/{repo}/releases',
  release: '/repos/{owner}/{repo}/releases/tags/{tag}',
  commit: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
  labels: '/repos/{owner}/{repo}/issues/{issue_number}/labels',
  events: '/repos/{owner}/{repo}/issues/{issue_number}/events',
  files: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
  contents: '/repos/{owner}/{repo}/contents/{path}',
  comments: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  'posted-comment': '/repos/{owner}/{repo}/issues/{issue_number}/comments post 201',
  'changed-comment': '/repos/{owner}/{repo}/issues/comments/{comment_id} patch 200',
  user: '/user',
};

/** Words for people, and what says nothing about an answer. */
const idle = new Set([
  ...['description', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'default'],
  ...['readOnly', 'writeOnly', 'discriminator', 'nullable'],
]);

const isSchema = (/** @type {unknown} */ value) => typeof value === 'object' && value !== null;

/**
 * A schema of OpenAPI 3.0 as JSON Schema, which has no `nullable`.
 * @param {unknown} value a schema, or a part of one
 * @param {boolean} isNames whether the keys are names of properties, not words of the schema
 * @returns {unknown}
 */
function rewrite(value, isNames = false) {
  if (Array.isArray(value)) return value.map((one) => rewrite(one));
  if (!isSchema(value)) return value;
  const from = /** @type {Schema} */ (value);
  const kept = Object.entries(from).filter(([key]) => isNames || (!idle.has(key) && !key.startsWith('x-')));
  /** @type {Schema} */
  const to = Object.fromEntries(
    kept.map(([key, one]) => [key, key === 'enum' ? one : rewrite(one, !isNames && key === 'properties')]),
  );
  if (typeof to['$ref'] === 'string') to['$ref'] = to['$ref'].replace('#/components/schemas/', '#/$defs/');
  return !isNames && from['nullable'] === true ? orNull(to) : to;
}

/**
 * The schema that takes null as well.
 * @param {Schema} schema
 * @returns {Schema}
 */
function orNull(schema) {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const words = Array.isArray(schema['enum']) ? { enum: [...schema['enum'], null] } : {};
  return { ...schema, ...words, type: [schema['type'], 'null'] };
}

/**
 * The names of the schemas that a value refers to.
 * @param {unknown} value
 * @returns {string[]}
 */
const refersTo = (value) =>
  [...JSON.stringify(value).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name ?? '');

/**
 * The subset as a JSON Schema, with one definition for each operation's answer.
 * @param {Api} full the description of the API
 * @param {string} version that of the package it comes from
 * @returns {Schema}
 */
function subset(full, version) {
  const answers = Object.entries(operations).map(([name, operation]) => {
    const [path = '', method = 'get', status = '200'] = operation.split(' ');
    const { responses = {} } = full.paths[path]?.[method] ?? {};
    return [`${name}-answer`, rewrite(responses[status]?.content['application/json']?.schema)];
  });
  /** @type {Schema} */
  const defs = Object.fromEntries([
    ...answers,
    ['basic-error', rewrite(full.components.schemas['basic-error'])],
  ]);
  const open = refersTo(defs);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name in defs) continue;
    defs[name] = rewrite(full.components.schemas[name]);
    open.push(...refersTo(defs[name]));
  }
  return { $id: 'github', $comment: `from @octokit/openapi ${version}`, $defs: defs };
}

const file = process.argv[2];
if (file === undefined) throw new Error('name the file api.github.com.json of an installed @octokit/openapi');
const api = /** @type {Api} */ (JSON.parse(readFileSync(file, 'utf8')));
const { version } = /** @type {{ version: string }} */ (
  JSON.parse(readFileSync(join(dirname(file), '../package.json'), 'utf8'))
);
const target = '__tests__/support/github/openapi-subset.json';
writeFileSync(join(root, target), `${JSON.stringify(subset(api, version))}\n`);
run('node_modules/prettier/bin/prettier.cjs', '--write', target);
