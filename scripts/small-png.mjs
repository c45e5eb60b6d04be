// Makes a picture of text small: PNG with a palette, which a browser does not write.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** As many colours as a palette of bytes holds. */
const most = 256;

/**
 * The same picture with its most frequent colours; every other pixel takes the nearest of them.
 * @param {Buffer} png of 8 bits a channel, with or without transparency, which is dropped
 * @returns {Buffer}
 */
export function smallPng(png) {
  const { width, height, channels, data } = parsed(png);
  const pixels = unfiltered(data, width * channels, channels, height);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at++) {
    colours[at] = pixels.readUIntBE(at * channels, 3);
  }
  const palette = frequent(colours);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  colours.forEach((colour, at) => {
    let index = indexOf.get(colour);
    if (index === undefined) indexOf.set(colour, (index = nearest(colour, palette)));
    // A byte in front of each row says that it is not filtered: rows of indices are smaller without.
    rows[at + Math.floor(at / width) + 1] = index;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const entries = Buffer.from(palette.flatMap(parts));
  const body = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', entries),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Buffer} png */
function parsed(png) {
  const [width, height, depth, type] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  const channels = type === 6 ? 4 : 3;
  if (depth !== 8 || (type !== 2 && type !== 6)) throw new Error('this is no picture of a browser');
  /** @type {Buffer[]} */
  const parts = [];
  for (let at = signature.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const end = at + 8 + png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, end));
  }
  return { width, height, channels, data: inflateSync(Buffer.concat(parts)) };
}

/**
 * The bytes of the pixels; each row was written as the difference to its neighbours.
 * @param {Buffer} data
 * @param {number} length of a row in bytes
 * @param {number} step from a pixel to the next
 * @param {number} height
 */
function unfiltered(data, length, step, height) {
  const out = Buffer.alloc(length * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (length + 1)] ?? 0;
    for (let x = 0; x < length; x++) {
      const at = row * length + x;
      const left = x < step ? 0 : (out[at - step] ?? 0);
      const up = row === 0 ? 0 : (out[at - length] ?? 0);
      const corner = row === 0 || x < step ? 0 : (out[at - length - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, closest(left, up, corner)][filter] ?? 0;
      out[at] = (data[row * (length + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

/** @type {(left: number, up: number, corner: number) => number} */
function closest(left, up, corner) {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [guess - left, guess - up, guess - corner].map(Math.abs);
  if (Number(toLeft) <= Number(toUp) && Number(toLeft) <= Number(toCorner)) return left;
  return Number(toUp) <= Number(toCorner) ? up : corner;
}

/**
 * A palette: one half of the most frequent colours, the other of those that no colour before them is near to, so that a
 * small thing keeps its own.
 * @param {Uint32Array} colours
 */
function frequent(colours) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  const palette = sorted.slice(0, most / 2);
  const taken = new Set(palette.map(region));
  for (const colour of sorted) {
    if (palette.length === most) break;
    if (!taken.has(region(colour))) palette.push(colour);
    taken.add(region(colour));
  }
  return palette;
}

/** The sixteenth of each channel that a colour is in. */
const region = (/** @type {number} */ colour) => colour & 0xf0f0f0;

/** @param {number} colour */
const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** @type {(colour: number, palette: readonly number[]) => number} */
function nearest(colour, palette) {
  const wanted = parts(colour);
  const far = palette.map((one) =>
    parts(one).reduce((sum, part, at) => sum + (part - (wanted[at] ?? 0)) ** 2, 0),
  );
  return far.indexOf(Math.min(...far));
}

/** @type {(type: string, data: Buffer) => Buffer} */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
