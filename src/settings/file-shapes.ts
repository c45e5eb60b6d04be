// The larger settings of the file: rules, ignores, branches, packages, and patterns of tags.
import { levels } from '../model/finding.ts';
import { rules } from '../rules/index.ts';
import type { Rule, RuleOption } from '../rules/rule.ts';
import type { Field, Shape } from './shape.ts';

/** `on` is for a rule that is off by default: it then weighs what it says itself. */
const ruleLevels = ['off', 'on', ...levels] as const;

const level: Field = {
  shape: { kind: 'words', words: ruleLevels },
  sentence:
    'What a finding weighs, `off` where the rule is not to be asked, `on` for what it weighs by itself.',
  otherNames: ['severity', 'weight'],
};

function ruleShape(options: readonly RuleOption[]): Shape {
  const own = options.map(
    ({ key, sentence, most, default: value }) =>
      [key, { shape: { kind: 'count', most }, sentence, default: value }] as const,
  );
  return {
    kind: 'either',
    short: level.shape,
    long: { kind: 'record', fields: { level, ...Object.fromEntries(own) } },
  };
}

function ruleField({ title, level: weight, isOptional, options = [] }: Rule): Field {
  return {
    shape: ruleShape(options),
    sentence: `${title}.`,
    default: isOptional === true ? 'off' : weight,
  };
}

export const rulesShape: Shape = {
  kind: 'record',
  what: 'rule',
  fields: Object.fromEntries(rules.map((rule) => [rule.id, ruleField(rule)] as const)),
};

const patterns: Shape = { kind: 'list', of: { kind: 'text', form: 'pattern' }, isOneEnough: true };

export const tagsShape: Shape = patterns;

export const ignoresShape: Shape = {
  kind: 'list',
  isOneEnough: false,
  of: {
    kind: 'record',
    fields: {
      rule: {
        shape: { kind: 'text', form: 'rule' },
        sentence: 'The rule whose findings are ignored.',
        isNeeded: true,
        otherNames: ['id'],
      },
      about: {
        shape: { kind: 'text' },
        sentence:
          'What they are about: versions, a release by its tag, a row as written, the text of a placeholder, a path, a branch. Without it, anything.',
      },
      package: { shape: { kind: 'text' }, sentence: 'The package that they are about. Without it, any.' },
      reason: {
        shape: { kind: 'text' },
        sentence: 'Why, for whoever reads this later.',
        isNeeded: true,
        otherNames: ['because', 'why', 'comment', 'note'],
      },
      until: {
        shape: { kind: 'text', form: 'date' },
        sentence: 'The last day on which it holds. Without it, there is no end.',
        otherNames: ['expires', 'expiry', 'end', 'expiration'],
      },
    },
  },
};

const line: Shape = { kind: 'text', form: 'branch-line' };

export const branchesShape: Shape = {
  kind: 'map',
  keys: {
    form: 'branch-pattern',
    sentence: 'A branch, or a pattern of branches in which parts are named: `maint/{major}.{minor}`.',
  },
  of: {
    kind: 'either',
    short: line,
    long: {
      kind: 'record',
      fields: {
        line: {
          shape: line,
          sentence:
            'The line that it carries, `{major}.{minor}.x`; `next` for the next release, `none` for no line.',
          isNeeded: true,
        },
        package: {
          shape: { kind: 'text' },
          sentence: 'The package whose line it is. Without it, the main one, or each where there is none.',
        },
      },
    },
  },
};

export const packagesShape: Shape = {
  kind: 'map',
  keys: { form: 'name', sentence: 'The name of the package, by which findings call it.' },
  of: {
    kind: 'record',
    fields: {
      tags: { shape: patterns, sentence: 'Patterns of its tags, the version in the place of `*`: `core@*`.' },
      paths: { shape: patterns, sentence: 'Patterns of its files: `packages/core/**`.' },
      scope: {
        shape: { kind: 'list', of: { kind: 'text' }, isOneEnough: true },
        sentence: 'What rows of the policy call it, beside its name.',
        otherNames: ['scopes'],
      },
    },
  },
};
