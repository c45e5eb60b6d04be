// How long the program asks a forge, and how often.

/** What asking may cost; times are in milliseconds. */
export interface Limits {
  /** One request, from the connection to the end of its answer. */
  readonly request: number;
  /** All requests of a client together, with the waits between them: after that none goes out. */
  readonly total: number;
  /** Requests that are sent again after a fault of the server or of the network. */
  readonly retries: number;
  /** The longest wait that a server may ask for; it is waited for once. */
  readonly wait: number;
  /** A second of waiting; tests make it short. */
  readonly second: number;
}

/** What asking costs at most where nobody says otherwise. */
export const usualLimits: Limits = {
  request: 20_000,
  total: 120_000,
  retries: 2,
  wait: 30_000,
  second: 1000,
};
