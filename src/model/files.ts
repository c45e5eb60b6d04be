// Files as the program asks for them: every way in which one cannot be read is an answer.

/** Something that stands in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Why a file could not be read. */
export type Unreadable =
  /** There is nothing at that path. */
  | 'missing'
  /** A link whose target is not there. */
  | 'dangling'
  /** A link that leads out of the folder that is checked. */
  | 'outside'
  | 'folder'
  /** Neither a file nor a folder, such as a pipe, which would never end. */
  | 'special'
  | 'forbidden'
  /** It is there, and its server did not give it. */
  | 'unreached'
  | 'too-large'
  | 'binary'
  | 'not-utf8';

/** What a file held. */
export type FileReading = { readonly text: string } | { readonly why: Unreadable };

/** The files of one folder, or of one commit; every path is from its root, with `/`. */
export interface Files {
  /** The folder's own name. */
  readonly name: string;
  /** What stands in a folder, in no order; nothing where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** The text of a file that is not larger than so many bytes. */
  readonly read: (path: string, limit: number) => Promise<FileReading>;
  /** The path as the program writes it; null where it leads out of the folder. */
  readonly inside: (path: string) => string | null;
  /** Whether two paths lead to one file. */
  readonly isSame: (path: string, other: string) => Promise<boolean>;
}
