// The derived parts of the page about the settings file, and the schema of that file.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from './markdown.mjs';
import { root } from './run.mjs';

/**
 * What may stand in the file, as the sources tell it.
 * @typedef {import('../src/settings/shape.ts').Shape} Shape
 * @typedef {import('../src/settings/shape.ts').Field} Field
 * @typedef {Extract<Shape, { kind: 'record' }>} RecordShape
 * @typedef {{ wholeShape: RecordShape, wanted: (shape: Shape) => string }} FileSources
 */

/**
 * The schemas that are wholly derived, by path.
 * @returns {Promise<Map<string, object>>}
 */
export async function schemas() {
  /** @type {{ settingsSchema: () => object }} */
  const { settingsSchema } = await import(pathToFileURL(join(root, 'build/settings/schema.js')).href);
  return new Map([['schema/settings.schema.json', settingsSchema()]]);
}

/** @type {Record<string, (from: FileSources) => string>} */
export const settingsMakers = {
  settings: ({ wholeShape, wanted }) =>
    table(
      ['Key', 'Takes', 'Default', 'What it does'],
      Object.entries(wholeShape.fields)
        .filter(([key]) => key !== '$schema')
        .map(([key, { shape, sentence, default: value }]) => [
          `\`${key}\``,
          isLarge(shape) ? `[its own keys](#${key})` : takes(shape, wanted),
          code(value),
          sentence,
        ]),
    ),
  ruleoptions: ({ wholeShape }) =>
    table(
      ['Rule', 'Default', 'Its own keys'],
      Object.entries(recordAt(wholeShape, 'rules').fields).map(([id, field]) => [
        `[\`${id}\`](rules/${id}.md)`,
        code(field.default),
        ownKeys(field.shape),
      ]),
    ),
  ignores: (from) => fieldTable(recordAt(from.wholeShape, 'ignores'), from),
  branches: (from) => fieldTable(recordAt(from.wholeShape, 'branches'), from),
  packages: (from) => fieldTable(recordAt(from.wholeShape, 'packages'), from),
};

/**
 * The record that stands below a key of the file, under the names or in the items that it has.
 * @param {RecordShape} whole
 * @param {string} key
 * @returns {RecordShape}
 */
function recordAt(whole, key) {
  let shape = whole.fields[key]?.shape;
  while (shape !== undefined && shape.kind !== 'record') shape = inner(shape);
  if (shape === undefined) throw new Error(`${key} has no keys of its own`);
  return shape;
}

/**
 * What a shape is made of.
 * @param {Shape} shape
 * @returns {Shape | undefined}
 */
function inner(shape) {
  if (shape.kind === 'either') return shape.long;
  return shape.kind === 'list' || shape.kind === 'map' ? shape.of : undefined;
}

/** @param {Shape} shape */
const isLarge = (shape) =>
  ['record', 'map'].includes(shape.kind) || (shape.kind === 'list' && shape.of.kind === 'record');

/**
 * The keys of a record, each with what it takes.
 * @param {RecordShape} record
 * @param {FileSources} from
 */
const fieldTable = ({ fields }, { wanted }) =>
  table(
    ['Key', 'Takes', 'Needed', 'What it does'],
    Object.entries(fields).map(([key, { shape, isNeeded, sentence }]) => [
      `\`${key}\``,
      takes(shape, wanted),
      isNeeded === true ? 'yes' : '',
      sentence,
    ]),
  );

/**
 * What a value may be; words that are to be written as they are stand as code.
 * @param {Shape} shape
 * @param {FileSources['wanted']} wanted
 */
function takes(shape, wanted) {
  if (shape.kind === 'words') return shape.words.map(code).join(', ');
  return shape.kind === 'switch' ? '`true` or `false`' : wanted(shape);
}

/**
 * What a rule takes beside its level.
 * @param {Shape} shape
 */
function ownKeys(shape) {
  const fields = shape.kind === 'either' && shape.long.kind === 'record' ? shape.long.fields : {};
  return Object.entries(fields)
    .filter(([key]) => key !== 'level')
    .map(([key, { sentence, default: value }]) => `\`${key}\`, ${code(value)}: ${sentence}`)
    .join(' ');
}

/** @param {string | number | boolean | undefined} value */
const code = (value) => (value === undefined ? '' : `\`${value}\``);
