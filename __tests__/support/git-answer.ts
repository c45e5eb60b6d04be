// What git http-backend prints, as the answer of a server: the head, then the body, whole or with a fault.
import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';

/** What a server may do with a part of its answer: break off, fall silent, or end it late. */
export type PartialFault =
  { readonly cutAfter: number } | { readonly stallAfter: number } | { readonly waitMilliseconds: number };

/** Where a server sends whoever asks, and by which status. */
interface Redirect {
  readonly status: number;
  readonly location: string;
}

/** What a server may do instead of answering: a status, silence, or a part of the answer; lengths are of its body, in bytes. */
export type Fault = number | 'hang' | Redirect | PartialFault;

/** Passes an answer on as it comes. */
export function passOn(from: Readable, response: ServerResponse, fault: PartialFault | null): void {
  let head: Buffer | null = Buffer.alloc(0);
  let left = lengthOf(fault);
  const body = (part: Buffer): void => {
    if (left <= 0) return;
    const isTaken = response.write(part.subarray(0, left));
    left -= part.length;
    if (left <= 0 && fault !== null && 'cutAfter' in fault) response.socket?.end(() => response.destroy());
    if (isTaken) return;
    from.pause();
    response.once('drain', () => from.resume());
  };
  from.on('data', (chunk: Buffer) => {
    if (head === null) {
      body(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    writeHead(response, head.subarray(0, end).toString('latin1'));
    body(head.subarray(end + 4));
    head = null;
  });
  from.on('end', () => {
    if (left > 0)
      setTimeout(
        () => response.end(),
        fault !== null && 'waitMilliseconds' in fault ? fault.waitMilliseconds : 0,
      );
  });
}

/** How much of a body is sent. Nothing at all would leave the head unsent too. */
function lengthOf(fault: PartialFault | null): number {
  if (fault === null || 'waitMilliseconds' in fault) return Infinity;
  return 'cutAfter' in fault ? fault.cutAfter : fault.stallAfter;
}

function writeHead(response: ServerResponse, head: string): void {
  const fields = head.split('\r\n').map((line) => line.split(/:\s*/, 2) as [string, string]);
  const status = fields.find(([name]) => name.toLowerCase() === 'status')?.[1];
  response.writeHead(
    Number.parseInt(status ?? '200', 10),
    Object.fromEntries(fields.filter(([name]) => name !== 'Status')),
  );
}
