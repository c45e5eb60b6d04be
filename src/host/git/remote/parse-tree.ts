// The lines of `git ls-tree -z` as what stands in a folder of a commit.

/** What stands at a path of a commit. */
export interface TreeEntry {
  /** `special` is another repository's commit. */
  readonly kind: 'file' | 'link' | 'folder' | 'special';
  /** The name of the object that holds it. */
  readonly object: string;
}

const kinds: Readonly<Record<string, TreeEntry['kind']>> = {
  '040000': 'folder',
  '120000': 'link',
  '160000': 'special',
};

/** What stands in a folder, by name; any name but one with NUL or `/` may be there. */
export function parseTree(text: string): ReadonlyMap<string, TreeEntry> {
  return new Map(
    text
      .split('\0')
      .slice(0, -1)
      .map((line): [string, TreeEntry] => {
        const tab = line.indexOf('\t');
        const [mode = '', , object = ''] = line.slice(0, tab).split(' ');
        return [line.slice(tab + 1), { kind: kinds[mode] ?? 'file', object }];
      }),
  );
}
