// The published schema as a question: what in this JSON does it not allow?
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
) as {
  readonly $id: string;
};
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addSchema(schema);

const parts = { report: schema.$id, statement: `${schema.$id}#/$defs/statement` } as const;

/** What the schema has against a report of `check`, or a statement of `show`; nothing where it is as published. */
export function schemaErrors(part: keyof typeof parts, json: unknown): string[] {
  const validate = ajv.getSchema(parts[part]);
  if (validate === undefined) throw new Error(`the schema has no ${part}`);
  return validate(json) === true
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
