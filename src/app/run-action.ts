// The story of one run of the action: read the event and the inputs, look, deliver.
import type { ForgeEvent } from '../model/event.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { options } from '../settings/options.ts';
import { readGiven } from '../settings/read-settings.ts';
import { deliverComment } from './deliver-comment.ts';
import { deliver, type Deliveries } from './deliver.ts';
import { deliverWrong } from './deliver-wrong.ts';
import type { Sources } from './gather.ts';
import { investigate } from './investigate.ts';
import { thrownText } from './thrown-text.ts';

/** The world of the action. */
export interface ActionWorld {
  readonly sources: Sources;
  /** The folder that the job checked out. */
  readonly workspace: string;
  /** `owner/name`; null where the runner does not say. */
  readonly repository: string | null;
  /** Those of the inputs that were given, by name. */
  readonly readInputs: (keys: readonly string[]) => ReadonlyMap<string, string>;
  readonly readEvent: () => ForgeEvent | Wrong;
  readonly deliveries: Deliveries;
}

/** Looks at what the run is about, and tells everybody. */
async function act({ sources, workspace, repository, ...world }: ActionWorld): Promise<Wrong | null> {
  const inputs = options.filter(({ input }) => input);
  const given = readGiven(inputs, world.readInputs(inputs.map(({ key }) => key)), 'input');
  if (isWrong(given)) return given;
  const event = world.readEvent();
  if (isWrong(event)) return event;
  const found = await investigate({ event, given, workspace, repository }, sources);
  if (isWrong(found)) return found;
  const { report, settings } = found;
  await deliver(report, settings, world.deliveries);
  const notice = await deliverComment(report, { event, settings, repository }, sources);
  if (notice !== null) world.deliveries.annotate(notice);
  return null;
}

/** Runs the action. Whatever goes wrong fails the job: a job that did not look must not look fine. */
export async function runAction(world: ActionWorld): Promise<void> {
  const { deliveries } = world;
  try {
    const wrong = await act(world);
    if (wrong !== null) deliverWrong(wrong, deliveries);
  } catch (thrown) {
    deliveries.fail(thrownText(thrown));
  }
}
