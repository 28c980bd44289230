import { defineConfig } from 'vitest/config';

const everywhere = [
  '{app,components,db,lib,messages}/**/*.test.{ts,tsx}',
  'launcher/**/*.test.mjs',
];
/** Tests that start and kill the product's own processes take most of the time. */
const ofProcesses = '**/*.process.test.ts';
const test = { environment: 'node', restoreMocks: true, unstubEnvs: true } as const;

export default defineConfig({
  test: {
    projects: [
      { test: { ...test, name: 'unit', include: everywhere, exclude: [ofProcesses] } },
      { test: { ...test, name: 'processes', include: [ofProcesses] } },
    ],
  },
});
