import type { Db } from "../../../src/db/connect.ts";

type Job = { readonly id: string; readonly task: string; readonly payload: unknown };

/**
 * Runs the jobs that wait, and those they add, until none is left or all that are left have failed: as a worker does,
 * but now. Those of other tasks are left alone; what failed waits for the next run, and is answered.
 */
export async function runJobs(
  db: Db,
  tasks: Readonly<Record<string, (payload: unknown) => Promise<unknown>>>,
): Promise<readonly unknown[]> {
  const failed = new Map<string, unknown>();
  for (;;) {
    const jobs = (await waiting(db, Object.keys(tasks))).filter(({ id }) => !failed.has(id));
    if (jobs.length === 0) return [...failed.values()];
    for (const { id, task, payload } of jobs) {
      try {
        await tasks[task]?.(payload);
        await db.raw("delete from graphile_worker._private_jobs where id = :id", { id });
      } catch (error) {
        failed.set(id, error);
      }
    }
  }
}

async function waiting(db: Db, tasks: readonly string[]): Promise<readonly Job[]> {
  const { rows } = await db.raw<{ rows: Job[] }>(
    `select jobs.id, tasks.identifier as task, jobs.payload
     from graphile_worker._private_jobs as jobs
     join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
     where tasks.identifier = any(:tasks)
     order by jobs.id`,
    { tasks },
  );
  return rows;
}
