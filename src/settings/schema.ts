// The settings file as a JSON Schema, by which editors complete it and say what is wrong while it is typed.
import { wholeShape } from './file/whole-shape.ts';
import { textForms } from './file/text-forms.ts';
import { oneLine } from './file/text-signs.ts';
import type { Field, Shape, TextForm } from './shape.ts';

/** A schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/** The schema of the settings file, without the address that it is published under. */
export function settingsSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    // Filled in where the schema is written, from the address of the repository.
    $id: '',
    title: 'The settings of supported-versions',
    description: 'What `.github/supported-versions.yml` can hold.',
    ...schemaOf(wholeShape),
    // A file of comments alone is right, and is nothing to a reader of YAML.
    type: ['object', 'null'],
  };
}

function schemaOf(shape: Shape): Schema {
  switch (shape.kind) {
    case 'text':
      return textSchema(shape.form);
    case 'words':
      return { enum: shape.words };
    case 'switch':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer', minimum: 1, maximum: shape.most };
    case 'list': {
      const of = schemaOf(shape.of);
      const list = { type: 'array', items: of };
      return shape.isOneEnough ? { anyOf: [of, list] } : list;
    }
    case 'record':
      return recordSchema(shape.fields);
    case 'map':
      return {
        type: 'object',
        propertyNames: { description: shape.keys.sentence, ...textSchema(shape.keys.form) },
        additionalProperties: schemaOf(shape.of),
      };
    case 'either':
      return { anyOf: [schemaOf(shape.short), schemaOf(shape.long)] };
  }
}

function textSchema(form: TextForm | undefined): Schema {
  const { words, pattern, longest, examples } = form === undefined ? {} : textForms[form];
  if (words !== undefined) return { enum: words };
  return {
    type: 'string',
    ...patternOf(pattern),
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(form === 'date' ? { format: 'date' } : {}),
    ...(examples === undefined ? {} : { examples }),
  };
}

/** A text is one line; a pattern that ends with the text says so itself. */
function patternOf(pattern: RegExp = oneLine): Schema {
  const { source } = pattern;
  return source.endsWith('$')
    ? { pattern: source }
    : { pattern: oneLine.source, allOf: [{ pattern: source }] };
}

function recordSchema(fields: Readonly<Record<string, Field>>): Schema {
  const needed = Object.keys(fields).filter((key) => fields[key]?.isNeeded === true);
  return {
    type: 'object',
    additionalProperties: false,
    ...(needed.length === 0 ? {} : { required: needed }),
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)])),
  };
}

function fieldSchema({ shape, sentence, default: value }: Field): Schema {
  return { description: sentence, ...(value === undefined ? {} : { default: value }), ...schemaOf(shape) };
}
