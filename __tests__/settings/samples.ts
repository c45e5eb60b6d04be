// Values of settings, made from their shapes, so that none is forgotten.
import { textForms } from '../../src/settings/file/text-forms.ts';
import type { Shape } from '../../src/settings/shape.ts';

/** Values that a shape takes, every word and both ends of a count among them. */
export function samples(shape: Shape): unknown[] {
  switch (shape.kind) {
    case 'text': {
      const form = shape.form === undefined ? undefined : textForms[shape.form];
      return [...(form?.words ?? form?.examples ?? ['some text'])];
    }
    case 'words':
      return [...shape.words];
    case 'switch':
      return [true, false];
    case 'count':
      return [1, shape.most];
    case 'list':
      return [
        ...samples(shape.of).map((one) => [one]),
        samples(shape.of),
        ...(shape.isOneEnough ? samples(shape.of) : []),
      ];
    case 'record': {
      const first = Object.entries(shape.fields).map(
        ([key, field]) => [key, samples(field.shape)[0]] as const,
      );
      const needed = first.filter(([key]) => shape.fields[key]?.isNeeded === true);
      const each = Object.entries(shape.fields).flatMap(([key, field]) =>
        samples(field.shape).map((one) => Object.fromEntries([...needed, [key, one] as const])),
      );
      return [Object.fromEntries(first), ...each];
    }
    case 'map':
      return samples(shape.of).map((one) => ({ [textForms[shape.keys.form].examples?.[0] ?? 'name']: one }));
    case 'either':
      return [...samples(shape.short), ...samples(shape.long)];
  }
}
