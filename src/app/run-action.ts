// The story of one run of the action: read the inputs, gather, check, deliver.
import { check } from '../check.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Target } from '../model/target.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { toAnnotations } from '../reports/annotations.ts';
import { countOf } from '../reports/counts.ts';
import { plain } from '../reports/paint.ts';
import { renderSummary } from '../reports/summary.ts';
import { renderText } from '../reports/text.ts';
import { visible } from '../reports/visible.ts';
import { options } from '../settings/options.ts';
import { readSettings } from '../settings/read-settings.ts';
import { gather, type Sources } from './gather.ts';
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
  /** The branch that the run is about; null where its event names none. */
  readonly readTarget: () => Target | null;
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

/** The values of the outputs. */
function outputsOf(report: Report): readonly (readonly [key: string, value: string])[] {
  return [
    ['verdict', report.verdict],
    ['findings', String(report.findings.length)],
    ['errors', String(countOf(report, 'error'))],
    ['warnings', String(countOf(report, 'warning'))],
    ['newest-release', report.looked.newest ?? ''],
  ];
}

/** Delivers a report to everywhere it goes. */
async function deliver(report: Report, settings: Settings, deliveries: Deliveries): Promise<void> {
  deliveries.log(renderText(report, plain));
  toAnnotations(report, settings.failOnNotChecked).forEach(deliveries.annotate);
  for (const [key, value] of outputsOf(report)) deliveries.setOutput(key, value);
  await deliveries.summarise(renderSummary(report));
  if (failsJob(report, settings)) deliveries.fail();
}

/** Says that a run about another branch is not judged: the policy of the default branch is the only one that counts. */
function pass({ branch, defaultBranch }: Target, { log, setOutput }: Deliveries): void {
  log(visible(`not checked: this run is about ${branch}, and only the policy on ${defaultBranch} counts`));
  setOutput('verdict', 'not-checked');
}

/** Audits the working tree. */
async function audit(world: ActionWorld): Promise<Wrong | null> {
  const inputs = options.filter(({ input }) => input);
  const given = world.readInputs(inputs.map(({ key }) => key));
  const settings = readSettings(inputs, given, 'input');
  if (isWrong(settings)) return settings;
  const files = world.sources.openFolder(world.workspace);
  if (!isWrong(files) && (await files.list('')).length === 0) {
    return {
      wrong:
        'the workspace is empty; check the repository out first, with actions/checkout and fetch-depth: 0',
    };
  }
  const evidence = await gather(world.workspace, settings, world.sources, world.repository);
  if (isWrong(evidence)) return evidence;
  await deliver(check(evidence, settings), settings, world.deliveries);
  return null;
}

/** Runs the action. Whatever goes wrong fails the job: a job that did not look must not look fine. */
export async function runAction(world: ActionWorld): Promise<void> {
  const { deliveries } = world;
  try {
    const target = world.readTarget();
    if (target !== null && target.branch !== target.defaultBranch) {
      pass(target, deliveries);
      return;
    }
    const wrong = await audit(world);
    if (wrong !== null) deliveries.fail(visible(wrong.wrong));
  } catch (thrown) {
    deliveries.fail(thrownText(thrown));
  }
}
