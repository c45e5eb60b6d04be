// Bytes of a file as text.

/** Why bytes are no text: they hold NUL, or they are in another encoding. */
export type NoText = 'binary' | 'not-utf8';

/** The text of bytes in UTF-8, without a byte order mark. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly why: NoText } {
  if (bytes.includes(0)) return { why: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { why: 'not-utf8' };
  }
}
