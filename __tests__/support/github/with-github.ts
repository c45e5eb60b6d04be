// A stand-in for GitHub and a client of it; both are gone when the test ends.
import { afterEach } from '@jest/globals';
import { openClient, type Client } from '../../../src/host/github/client.ts';
import type { Limits } from '../../../src/host/github/limits.ts';
import { startGitHub, type StandIn } from './server.ts';
import { aRepository, aState, type Fault, type RepositoryState, type State } from './state.ts';

/** Limits for tests, where a second of waiting takes five milliseconds. */
export const quick: Limits = { request: 5000, total: 20_000, retries: 2, wait: 30_000, second: 5 };

const open: StandIn[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

/** A stand-in with this state, and who asks it. */
export async function github({
  token = null,
  limits = {},
  ...state
}: Partial<State> & { token?: string | null; limits?: Partial<Limits> } = {}): Promise<
  StandIn & { client: Client }
> {
  const standIn = await startGitHub(aState(state));
  open.push(standIn);
  return { ...standIn, client: openClient({ token, apiUrl: standIn.apiUrl }, { ...quick, ...limits }) };
}

/** The one repository of a test, changed as the test needs it. */
export const project = (changes: Partial<RepositoryState>): Pick<State, 'repositories'> => ({
  repositories: { 'owner/project': aRepository(changes) },
});

/** Faults of a test. */
export const faults = (...list: Fault[]): Pick<State, 'faults'> => ({ faults: list });

/** So many names. */
export const names = (count: number, name = (at: number): string => `v1.0.${at}`): string[] =>
  Array.from({ length: count }, (_nothing, at) => name(at));
