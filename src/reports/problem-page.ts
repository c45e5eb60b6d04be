// Where a problem is explained.
import type { ProblemCode } from '../model/problem.ts';
import { tool } from '../model/tool.ts';

/** The address of what is written about a problem, and about what to do. */
export function problemPage(code: ProblemCode): string {
  return `${tool.home}/blob/main/docs/problems.md#${code}`;
}
