// The story of one run of the action: read the event and the inputs, look, deliver.
import type { Annotation } from '../model/annotation.ts';
import type { ForgeEvent } from '../model/event.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { toAnnotations } from '../reports/annotations.ts';
import { outputsOf } from '../reports/outputs.ts';
import { plain } from '../reports/paint.ts';
import { renderSummary } from '../reports/summary.ts';
import { renderText } from '../reports/text.ts';
import { visible } from '../reports/visible.ts';
import { options } from '../settings/options.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Sources } from './gather.ts';
import { investigate } from './investigate.ts';
import { failsJob } from './outcome.ts';
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

/** Where the report goes. */
export interface Deliveries {
  /** Prints to the log; no line of the text is taken for a command. */
  readonly log: (text: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly setOutput: (key: string, value: string) => void;
  /** Adds to the page of the run, where there is one. */
  readonly summarise: (markdown: string) => Promise<void>;
  /** Marks the job as failed; with a reason where no annotation gives it. */
  readonly fail: (reason?: string) => void;
}

/** Delivers a report to everywhere it goes. */
async function deliver(report: Report, settings: Settings, deliveries: Deliveries): Promise<void> {
  deliveries.log(renderText(report, plain));
  toAnnotations(report, settings.failOnNotChecked).forEach(deliveries.annotate);
  for (const [key, value] of outputsOf(report)) deliveries.setOutput(key, value);
  await deliveries.summarise(renderSummary(report));
  if (failsJob(report, settings)) deliveries.fail();
}

/** Looks at what the run is about, and tells everybody. */
async function act({ sources, workspace, repository, ...world }: ActionWorld): Promise<Wrong | null> {
  const inputs = options.filter(({ input }) => input);
  const settings = readSettings(inputs, world.readInputs(inputs.map(({ key }) => key)), 'input');
  if (isWrong(settings)) return settings;
  const event = world.readEvent();
  if (isWrong(event)) return event;
  const report = await investigate({ event, settings, workspace, repository }, sources);
  if (isWrong(report)) return report;
  await deliver(report, settings, world.deliveries);
  return null;
}

/** Runs the action. Whatever goes wrong fails the job: a job that did not look must not look fine. */
export async function runAction(world: ActionWorld): Promise<void> {
  const { deliveries } = world;
  try {
    const wrong = await act(world);
    if (wrong !== null) deliveries.fail(visible(wrong.wrong));
  } catch (thrown) {
    deliveries.fail(thrownText(thrown));
  }
}
