// How real workflows run in a real engine: npm run e2e. Kept apart from npm test, for they need act, bash and Node 24.
import config from './jest.config.mjs';

export default {
  ...config,
  roots: ['<rootDir>/__tests__/e2e'],
  testMatch: ['**/*.e2e.ts'],
  globalSetup: '<rootDir>/scripts/e2e-tools.mjs',
  // The servers of these tests are on loopback, and act is another process.
  setupFiles: [],
  testTimeout: 60_000,
  // Each file has a server, a staged action and a home of its own.
  maxWorkers: 2,
};
