// The addresses of a forge's API: foreign names become one part of a path each, whatever they hold.

/** Words that GitHub takes in the name of an owner or of a repository. */
const repositoryName = /^[\w.-]+\/[\w.-]+$/;

const isDots = (part: string): boolean => part === '.' || part === '..';

/**
 * The path below the API of a part of a repository; null where the repository is no `owner/name`, or where a part
 * would lead elsewhere.
 */
export function addressOf(repository: string, path: readonly string[]): string | null {
  const parts = [...repository.split('/'), ...path];
  if (!repositoryName.test(repository) || parts.some(isDots)) return null;
  return `/repos/${parts.map(encodeURIComponent).join('/')}`;
}
