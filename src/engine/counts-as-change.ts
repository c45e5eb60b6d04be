// Which changed files make a change of a line: documents and workflows do not.

/** Folders in the root in which nothing is released. */
const folders = /^(?:\.github|docs?)\//i;

/** Files of prose, wherever they stand. */
const prose = /\.(?:md|markdown|rst|adoc|asciidoc)$/i;

/** Whether a change of the file at this path, from the root, is one of what is released. */
export function countsAsChange(path: string): boolean {
  return !folders.test(path) && !prose.test(path);
}
