// The token in what git and servers say: it is struck out before anybody reads it.

/** How the token is shown to a server, in base64. */
export const credentials = (token: string): string =>
  Buffer.from(`x-access-token:${token}`).toString('base64');

/** The text without the token, in any spelling that was sent. */
export function withoutSecrets(text: string, token: string | null): string {
  const secrets = token === null || token === '' ? [] : [token, credentials(token)];
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
