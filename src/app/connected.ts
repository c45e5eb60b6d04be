// What is asked of a forge about one repository, and about which occasion.
import type { Occasion } from '../model/event.ts';
import type { Connection, Forge, Remote } from '../model/remote.ts';

export interface Connected {
  readonly connection: Connection;
  readonly remote: Remote;
  readonly forge: Forge;
  readonly occasion: Occasion;
  /** It is another repository than the one that the run is of. */
  readonly isOther: boolean;
}

/** Opens a repository, `owner/name`; nothing is asked yet. */
export function connectTo(
  repository: string,
  occasion: Occasion,
  connection: Connection,
  isOther = false,
): Connected {
  return {
    connection,
    remote: connection.openRemote(repository, false),
    forge: connection.openForge(repository),
    occasion,
    isOther,
  };
}
