// Parts of JSON that a server sent: it may be of any shape.

/** A field of a value; undefined where the value has none. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** A field that is a text; null where it is none. */
export function textField(value: unknown, key: string): string | null {
  const text = field(value, key);
  return typeof text === 'string' ? text : null;
}
