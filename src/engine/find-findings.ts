// What rules find in what was understood.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../model/finding.ts';
import type { IgnoredFinding } from '../model/ignore.ts';
import type { Skipped } from '../model/report.ts';
import { rowToWrite } from '../policy/row-to-write.ts';
import { defaultJudging, type Judging } from '../model/settings.ts';
import type { Facts } from '../rules/facts.ts';
import { gatherFacts, type Asked } from '../rules/gather-facts.ts';
import { ignoreUnused } from '../rules/ignore-unused.ts';
import { judge } from '../rules/judge.ts';
import type { Rule } from '../rules/rule.ts';
import { inOrder, toFindings } from '../rules/to-findings.ts';
import { decisionsOf, type Decisions } from './decisions.ts';
import { idleIgnores, sift } from './ignores.ts';
import type { Understood } from './understand.ts';

/** What rules said. */
export interface Found {
  readonly findings: readonly Finding[];
  /** What they said, and somebody decided not to hear of. */
  readonly ignored: readonly IgnoredFinding[];
  readonly skipped: readonly Skipped[];
}

/** What else rules are asked about, and by which decisions their findings are ignored. */
interface Asking extends Partial<Omit<Asked, 'idleIgnores' | 'supportWindow'>> {
  /** The decisions that hold; without it, those of the settings and of the policy itself. */
  readonly holding?: Decisions;
  /** The decisions of which it is asked what they do; without it, the same. */
  readonly own?: Decisions;
  /** The settings that will count instead; null and without it, these. */
  readonly later?: Judging | null;
}

/** Asks rules about what was understood, and about what else is `asked`, by the settings. */
export function findFindings(
  rules: readonly Rule[],
  understood: Understood,
  judging: Judging = defaultJudging,
  asking: Asking = {},
): Found {
  const { evidence, policy, lines, coverage } = understood;
  const {
    changes = [],
    own = decisionsOf(judging.ignores, understood),
    holding = own,
    later = null,
  } = asking;
  const { supportWindow } = judging;
  const asked = { changes, supportWindow, idleIgnores: [] };
  const facts = gatherFacts(evidence, policy, lines, coverage, asked);
  const ask = (some: readonly Rule[], about: Facts): Pick<Found, 'findings' | 'skipped'> => {
    const { hits, skipped } = judge(some, about, judging);
    const suggest: Parameters<typeof toFindings>[1]['suggest'] = (missing) =>
      policy && rowToWrite(policy, missing);
    return { findings: toFindings(hits, { document: evidence.policy, lines, hash, suggest }), skipped };
  };
  const first = ask(rules, facts);
  const { findings, ignored } = sift(first.findings, understood, { holding, own });
  // What an ignore does can be said only once it is known what there is to be ignored; and it is never ignored itself.
  const idle = rules.includes(ignoreUnused) ? idleIgnores(own, first, understood, { judging, later }) : [];
  const unused = ask(idle.length > 0 ? [ignoreUnused] : [], { ...facts, idleIgnores: idle });
  return {
    findings: inOrder([...findings, ...unused.findings], evidence.policy),
    ignored,
    skipped: [...first.skipped, ...unused.skipped],
  };
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
