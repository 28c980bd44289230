import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,components,db,lib,messages}/**/*.test.{ts,tsx}', 'launcher/**/*.test.mjs'],
    environment: 'node',
    restoreMocks: true,
    unstubEnvs: true,
  },
});
