// What a view needs to know of a rule: a report may speak of a rule that found nothing.
import type { Level } from './finding.ts';
import { tool } from './tool.ts';

/** A rule as it is told of, without what it asks. */
export interface RuleMetadata {
  readonly id: string;
  /** The defect as a fact, in one sentence without full stop. */
  readonly title: string;
  /** What a finding weighs where the rule does not say otherwise. */
  readonly level: Level;
  /** The rule's page of documentation. */
  readonly url: string;
  /** The controls of the OSPS baseline that a finding bears on, such as `OSPS-DO-04.01`. */
  readonly controls: readonly string[];
}

/** The address of a rule's page of documentation. */
export function rulePage(id: string): string {
  return `${tool.home}/blob/main/docs/rules/${id}.md`;
}
