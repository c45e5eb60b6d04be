// What sentences promise: a support rule, or versions with a status.
import type { StatedRule } from '../model/policy.ts';
import type { PhraseMatch } from '../versions/phrases.ts';
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { Clause } from './clauses.ts';
import { findProse, polarityOf, saysWord, splitClauses } from './clauses.ts';
import type { DraftRow } from './draft-row.ts';
import type { ProseWord } from './lexicon/prose-words.ts';
import { securityWords } from './lexicon/prose-words.ts';
import { findRule } from './prose-rule.ts';
import { readRows } from './prose-rows.ts';
import type { Sentence } from './sentences.ts';

/** What one sentence promises. */
export interface Promised {
  readonly rule: StatedRule | null;
  /** The rule is about security fixes, not about fixes of any kind. */
  readonly isSecurity: boolean;
  readonly rows: readonly DraftRow[];
}

const nothing: Promised = { rule: null, isSecurity: false, rows: [] };
const findSecurity = phraseFinder(securityWords);

/**
 * What a sentence promises. `isAtHome` where it stands in the part that speaks of versions: elsewhere only a sentence
 * that limits fixes to the newest release counts, since others speak of reports, releases and users.
 */
export function readPromise(sentence: Sentence, isAtHome: boolean): Promised {
  const { text, words } = beforeExample(sentence.text);
  const has = (meaning: ProseWord): boolean => saysWord(words, meaning);
  if (!has('fix') && !has('support') && !has('unsupported')) return nothing;
  // What holds only then, or not yet, is no promise of today.
  if (has('future') || words.some(({ meaning, from }) => meaning === 'if' && from === 0)) return nothing;
  if (!isAtHome && !(has('only') && (has('fix') || has('support')))) return nothing;
  // `For the current supported version, see …` offers a link.
  if (has('refer') && !has('fix') && !has('only')) return nothing;
  if ((has('condition') || has('affects')) && !(isAtHome && has('only') && has('fix'))) return nothing;
  const clauses = splitClauses(text).filter(isPromise);
  const rules = clauses.flatMap((clause) => {
    const answer = polarityOf(clause.text);
    const isRule =
      (answer === 'supported' || answer === 'unclear') && !saysWord(findProse(clause.text), 'each');
    return (isRule && findRule(sentence, clause)) || [];
  });
  const named = isAtHome ? clauses.flatMap((clause) => readRows(sentence, clause)) : [];
  // Numbers and classes beside a rule tell since when it holds or what it means today.
  const rows =
    rules.length > 0
      ? named.filter(({ claim }) => claim.kind === 'branch' || claim.kind === 'unreadable')
      : named;
  return { rule: rules[0] ?? null, isSecurity: findSecurity(wordsOf(text)).length > 0, rows };
}

/** The newest release where a report must be about it: all that some policies say of who gets fixes. */
export function readCondition(sentence: Sentence): StatedRule | null {
  const { text, words } = beforeExample(sentence.text);
  const affects = words.find(({ meaning }) => meaning === 'affects');
  if (!affects || words.some(({ meaning }) => meaning === 'advice')) return null;
  return findRule(sentence, { text: text.slice(affects.end), start: affects.end });
}

/** A sentence up to its example, with the words of support in it. */
function beforeExample(text: string): { readonly text: string; readonly words: PhraseMatch<ProseWord>[] } {
  const words = findProse(text);
  const at = words.findIndex(({ meaning }) => meaning === 'example');
  return at < 0 ? { text, words } : { text: text.slice(0, words[at]?.start), words: words.slice(0, at) };
}

// Advice is no promise, but where it names the fixes that it is for.
function isPromise({ text }: Clause): boolean {
  const words = findProse(text);
  return !saysWord(words, 'advice') || (saysWord(words, 'purpose') && saysWord(words, 'fix'));
}
