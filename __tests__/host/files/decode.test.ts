// Bytes, and whether they are text.
import { expect, test } from '@jest/globals';
import { decode } from '../../../src/host/files/decode.ts';

test.each([
  // what they are, bytes, what comes of them
  ['nothing', [], { text: '' }],
  ['UTF-8', [0x74, 0xc3, 0xa9], { text: 'té' }],
  ['a byte order mark and a letter', [0xef, 0xbb, 0xbf, 0x61], { text: 'a' }],
  ['line ends of Windows', [0x61, 0x0d, 0x0a], { text: 'a\r\n' }],
  ['Latin-1', [0x74, 0xe9], { why: 'not-utf8' }],
  ['half a character', [0xc3], { why: 'not-utf8' }],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], { why: 'binary' }],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x00], { why: 'binary' }],
])('%s', (_what, bytes, reading) => {
  expect(decode(Uint8Array.from(bytes))).toEqual(reading);
});
