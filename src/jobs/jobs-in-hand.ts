import type { TaskList } from "graphile-worker";
import type { Metrics } from "../shared/metrics.ts";
import type { Tasks } from "./tasks.ts";

export type JobsInHand = {
  readonly taskList: TaskList;
  readonly ids: ReadonlySet<string>;
  /** For how long nothing has been in hand. */
  quietMs(): number;
  /** The runner is left behind: a job that comes to it after all is refused, for its successor may be at it. */
  leave(): void;
};

/** The tasks of one runner, with what it has in hand noted, and how long each job took. */
export function createJobsInHand(tasks: Tasks, metrics: Metrics): JobsInHand {
  const ids = new Set<string>();
  const taskList: TaskList = {};
  let quietSince = performance.now();
  let isLeft = false;

  for (const [task, perform] of Object.entries(tasks)) {
    taskList[task] = async (payload, { job }) => {
      if (isLeft) throw new Error("The worker was left behind: the job is for another one.");
      const end = metrics.jobDuration.startTimer({ task });
      ids.add(job.id);
      try {
        await perform(payload, job.attempts);
        end({ outcome: "done" });
      } catch (error) {
        end({ outcome: "failed" });
        throw error;
      } finally {
        ids.delete(job.id);
        quietSince = performance.now();
      }
    };
  }

  return {
    taskList,
    ids,
    quietMs: () => (ids.size > 0 ? 0 : performance.now() - quietSince),
    leave() {
      isLeft = true;
    },
  };
}
