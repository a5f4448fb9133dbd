import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that start processes, browsers or whole houses, or try thousands of things: begun last, one of them would be waited for alone. */
const SLOW = /\/test\/(resilience|sandbox|journeys|cli|db|jobs)\/|\/(limits|histories)\.test\.ts$/;

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => SLOW.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
