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
const wholePattern = /\b(?:policies|full|complete|whole|entire|our|organi[sz]ation|org-wide|project)\b/iu;
const notPolicyPattern = /disclosure|privacy|conduct|threat model|embargo|cookie|advisor/iu;
const reportPattern =
  /report|contact|disclos|e-?mail|vulnerabilit(?:y|ies) (?:form|program)|bounty|advisories\/new/iu;

/**
 * The link that a sentence offers; `isAtHome` where it stands in the part that speaks of versions. A link in a paragraph
 * of its own belongs to the sentence `before` it, where that ends in a colon.
 */
export function readPointer(sentence: Sentence, before: string, isAtHome: boolean): Pointer | null {
  const link = sentence.links.find(({ target }) => target !== '' && !/^(?:#|mailto:)/.test(target));
  const address = addressPattern.exec(sentence.text);
  const target = link?.target ?? address?.[0].replace(/[.,;:!?]$/, '');
  if (target === undefined) return null;
  const start = link ? link.start - sentence.start : (address?.index ?? 0);
  const end = link ? link.end - sentence.start : start + target.length;
  const isAlone = /[:：]$/.test(before) && sentence.text.length - (end - start) < 3;
  const text = isAlone ? `${before} ${sentence.text}` : sentence.text;
  if (!offers(text, target, isAtHome)) return null;
  return { span: spanInSentence(sentence, Math.max(0, start), end), target };
}

function offers(text: string, target: string, isAtHome: boolean): boolean {
  const refers = findProse(wordsOf(text)).some(({ meaning }) => meaning === 'refer');
  if (isAtHome) return (refers || speaksOfVersions(text)) && !reportPattern.test(text);
  const isPolicy =
    /\/security\.md$/i.test(target) ||
    (policyPattern.test(text) && wholePattern.test(text) && !notPolicyPattern.test(text));
  return refers && isPolicy;
}

function speaksOfVersions(text: string): boolean {
  const hasRelease = claimTokens(text).some((token) => token.kind === 'word' && token.word === 'release');
  return (
    hasRelease && findProse(wordsOf(text)).some(({ meaning }) => meaning === 'support' || meaning === 'fix')
  );
}
