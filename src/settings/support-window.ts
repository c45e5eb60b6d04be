// A window of support as people set it, in the words of support rules.
import type { SupportRule } from '../model/version.ts';

/** `latest`, `latest-minor`, `latest-2-major`; null for every other text. */
export function readWindow(text: string): SupportRule | null {
  if (text === 'latest') return { unit: 'release', count: 1 };
  const [, count = '1', unit = ''] = /^latest-(?:([1-9]\d?)-)?(minor|major)$/.exec(text) ?? [];
  return unit === 'minor' || unit === 'major' ? { unit, count: Number(count) } : null;
}
