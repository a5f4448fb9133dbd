import { defineConfig } from "vitest/config";
import { SlowFirst } from "./test/support/slow-first.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    setupFiles: ["test/support/loopback-only.ts"],
    pool: "forks",
    isolate: false, // a file's modules serve the next file, too, which saves a quarter of the time: they keep no state
    sequence: { sequencer: SlowFirst },
    maxWorkers: 4, // on two cores: much of it waits for processes to start, and for outages to end
    testTimeout: 60_000, // for what never ends: whatever is waited for gives up sooner, and says what it was
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } }, // a second, as it is by default, passes on a busy machine before anything comes
  },
});
