// A token as it may be sent.
import type { Unreached } from '../model/remote.ts';

/** The token without the space around it; null where there is none, and `denied` where it cannot be one. */
export function tokenOf(text: string | null): string | null | Unreached {
  const token = text?.trim() ?? '';
  if (token === '') return null;
  // A line break in a header would end it; what is no ASCII is sent otherwise by each client.
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  const message =
    'the token holds characters that no token has, such as a space or a line break; give it as it was made, and nothing else';
  return { unreached: 'denied', message };
}
