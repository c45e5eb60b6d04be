// The tool's own name, version and home; a test compares them with package.json.

export const tool = {
  name: 'supported-versions',
  version: '0.1.0',
  home: 'https://github.com/supported-versions/supported-versions',
} as const;
