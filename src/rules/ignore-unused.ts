// Reports decisions to ignore something that do nothing, so that none is left over to hide what comes later.
import type { IgnoreSlip } from '../model/ignore.ts';
import { aboutText } from './about.ts';
import type { IdleIgnore } from './facts.ts';
import type { Rule } from './rule.ts';

type Key = IdleIgnore['why'] | 'unknown-rule-near' | IgnoreSlip;

export const ignoreUnused: Rule<Key> = {
  id: 'ignore-unused',
  title: 'An ignore matches nothing, or holds no more',
  level: 'warning',
  since: '0.1.0',
  needs: 'nothing',
  messages: {
    'nothing-found': 'nothing is found that this ignore of {rule} would match: remove it',
    over: 'this ignore of {rule} was to hold until {until}, and holds no more: remove it, or give it another last day',
    'rule-off': 'this ignore does nothing, since {rule} is off: remove it',
    'unknown-rule':
      'this comment does nothing, since there is no rule "{rule}": write the id of a rule, or remove it',
    'unknown-rule-near': 'this comment does nothing, since there is no rule "{rule}": did you mean {near}?',
    'no-reason':
      'this comment does nothing without a reason: write it as in "ignore {rule}: REASON", or "ignore {rule} until 2030-12-31: REASON"',
    'not-ignore':
      'this comment does nothing, since all that one can ask is "supported-versions ignore RULE: REASON": write that, or remove it',
    'no-rule':
      'this comment does nothing, since it names no rule: write it as in "supported-versions ignore RULE: REASON", or remove it',
    'no-day':
      'this comment does nothing, since what it says behind {rule} is no last day: write it as in "ignore {rule} until 2030-12-31: REASON"',
  },
  check: ({ idleIgnores }) =>
    idleIgnores.map(({ ignore: { rule, about, package: name, until, slip, place }, why, near }) => ({
      message: slip ?? (why === 'unknown-rule' && near !== null ? 'unknown-rule-near' : why),
      values: { rule, until: until ?? '', near: near ?? '' },
      place,
      subject: [rule, name, about].filter((one) => one !== null && one !== '').join(' '),
      about: aboutText(),
    })),
};
