// Whose repository a remote's address names.
import { describe, expect, test } from '@jest/globals';
import { repositoryOf } from '../../../src/host/git/repository-name.ts';

describe('the name is the end of the address', () => {
  test.each([
    'https://github.com/acme/widget',
    'https://github.com/acme/widget.git',
    'https://github.com/acme/widget/\n',
    'https://user:secret@github.com/acme/widget.git',
    'https://forge.example/groups/acme/widget.git',
    'http://localhost:3000/acme/widget.git',
    'git://github.com/acme/widget.git',
    'ssh://git@github.com:22/acme/widget.git',
    'git@github.com:acme/widget.git',
    'git@github.com:/acme/widget.git',
    'gh:acme/widget',
  ])('%j', (address) => {
    expect(repositoryOf(address)).toBe('acme/widget');
  });
});

describe('no owner stands in', () => {
  test.each([
    '',
    'widget',
    'https://github.com',
    'https://github.com/widget.git',
    'git@github.com:widget.git',
    '/srv/acme/widget.git',
    '../acme/widget',
    'file:///srv/acme/widget.git',
    'C:\\acme\\widget',
    'C:/acme/widget',
  ])('%j', (address) => {
    expect(repositoryOf(address)).toBeNull();
  });
});
