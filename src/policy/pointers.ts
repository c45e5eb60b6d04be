// Links at which a policy says the supported versions, or the whole policy, are to be found.
import type { Pointer } from '../model/policy.ts';
import { claimTokens } from '../versions/claim-tokens.ts';
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { ProseWord } from './lexicon/prose-words.ts';
import { proseWords } from './lexicon/prose-words.ts';
import type { Sentence } from './sentences.ts';
import { spanInSentence } from './sentences.ts';

const findProse = phraseFinder<ProseWord>(proseWords);
const addressPattern = /https?:\/\/[^\s<>()"']{3,500}/u;
const policyPattern = /\bpolic(?:y|ies)\b/iu;
const wholePattern = /\b(?:full|complete|whole|entire|our|organi[sz]ation|org-wide|project)\b/iu;
const notPolicyPattern = /disclosure|privacy|conduct|threat model|embargo|cookie|advisor/iu;
const reportPattern =
  /report|contact|disclos|e-?mail|vulnerabilit(?:y|ies) (?:form|program)|bounty|advisories\/new/iu;

/** The link that a sentence offers; `isAtHome` where it stands in the part that speaks of versions. */
export function readPointer(sentence: Sentence, isAtHome: boolean): Pointer | null {
  const link = sentence.links.find(
    ({ target }) => target !== '' && !target.startsWith('#') && !target.startsWith('mailto:'),
  );
  const address = addressPattern.exec(sentence.text);
  const target = link?.target ?? address?.[0];
  if (target === undefined) return null;
  const start = link ? link.start - sentence.start : (address?.index ?? 0);
  const end = link ? link.end - sentence.start : start + target.length;
  const pointer: Pointer = { span: spanInSentence(sentence, Math.max(0, start), end), target };
  const refers = findProse(wordsOf(sentence.text)).some(({ meaning }) => meaning === 'refer');
  if (isAtHome)
    return (refers || speaksOfVersions(sentence.text)) && !reportPattern.test(sentence.text) ? pointer : null;
  const isPolicy =
    policyPattern.test(sentence.text) &&
    wholePattern.test(sentence.text) &&
    !notPolicyPattern.test(sentence.text);
  return refers && isPolicy ? pointer : null;
}

function speaksOfVersions(text: string): boolean {
  const hasRelease = claimTokens(text).some((token) => token.kind === 'word' && token.word === 'release');
  return (
    hasRelease && findProse(wordsOf(text)).some(({ meaning }) => meaning === 'support' || meaning === 'fix')
  );
}
