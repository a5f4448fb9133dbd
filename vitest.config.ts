import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000, // for what never ends: whatever is waited for gives up sooner, and says what it was
    hookTimeout: 60_000,
  },
});
