// The outputs of the action: what it tells the steps after it. The tables of the documents and action.yml come from here.

/** One thing that the action tells the steps after it. */
export interface Output {
  readonly key: string;
  readonly sentence: string;
}

export const outputs: readonly Output[] = [
  { key: 'verdict', sentence: '`clean`, `findings` or `not-checked`.' },
  { key: 'findings', sentence: 'How many findings there are, of every level.' },
  { key: 'errors', sentence: 'How many of them are errors.' },
  { key: 'warnings', sentence: 'How many of them are warnings.' },
  { key: 'newest-release', sentence: 'The tag of the newest stable release; empty where there is none.' },
  {
    key: 'supported',
    sentence:
      'The released lines that get fixes, highest first, as a JSON array: `["5.1.x","4.x"]`; behind them those of other packages, each with its name: `"core 2.x"`.',
  },
  {
    key: 'line',
    sentence:
      'The line that the pull request or release goes to: `5.1.x`, `4.x`, `next`, or empty where it is none. Of several packages that of which the worst is said.',
  },
  {
    key: 'line-status',
    sentence:
      'What the policy says of that line: `supported`, `unsupported`, `unlisted`, `unclear`, or empty.',
  },
  { key: 'report-file', sentence: 'The file that the JSON was written to; empty where none was.' },
  { key: 'sarif-file', sentence: 'The file that the SARIF was written to; empty where none was.' },
  { key: 'timeline-file', sentence: 'The file that the timeline was written to; empty where none was.' },
];
