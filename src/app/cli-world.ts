// The world of the command, as narrow as the command needs it.
import type { Branches } from '../model/branch.ts';
import type { Wrong } from '../model/wrong.ts';
import type { Sources } from './gather.ts';

export interface CliWorld {
  readonly sources: Sources;
  /** The branches that git knows of in the folder at a path from the current one; null where it cannot be asked. */
  readonly readBranches: (dir: string) => Promise<Branches | null>;
  readonly terminal: {
    readonly hasColours: boolean;
    readonly print: (text: string) => void;
    readonly complain: (text: string) => void;
  };
  /** The page of documentation of a rule; null where it is not at hand. */
  readonly readPage: (rule: string) => string | null;
  readonly writeReport: (path: string, text: string) => Wrong | null;
}
