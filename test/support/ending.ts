import { afterAll, afterEach, onTestFailed, onTestFinished } from "vitest";

/** Where what a test starts is cleaned up, and where it is told what went wrong in it. */
export type Ending = {
  readonly finished: (cleanUp: () => unknown) => void;
  readonly failed: (tell: () => void) => void;
};

/** With the test it is started in. */
export const withTheTest: Ending = {
  finished: (cleanUp) => onTestFinished(async () => void (await cleanUp())),
  failed: (tell) => onTestFailed(tell),
};

/** With the last test of a `describe`, for what its tests share. What was started last ends first. */
export function withTheLastTest(): Ending {
  const cleanUps: (() => unknown)[] = [];
  const tellings: (() => void)[] = [];
  let begun = false;
  let failed = false;
  afterEach(({ task }) => {
    begun = true;
    failed ||= task.result?.state === "fail";
  });
  afterAll(async () => {
    if (failed || !begun) for (const tell of tellings) tell(); // none begins where what they share fails
    for (const cleanUp of cleanUps.toReversed()) await cleanUp();
  });
  return {
    finished: (cleanUp) => void cleanUps.push(cleanUp),
    failed: (tell) => void tellings.push(tell),
  };
}
