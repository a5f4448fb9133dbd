import type { Json } from "../shared/json.ts";
import type { Trx } from "./connect.ts";

export type JobOptions = {
  /** Jobs of one queue run one at a time. */
  readonly queue?: string;
  /** A waiting job of the same key is replaced by this one. */
  readonly key?: string;
  readonly runAt?: Date;
  /** A waiting job of the same key stays at its own time. */
  readonly keepRunAt?: boolean;
  readonly maxAttempts?: number;
};

/** Adds a job that exists once the transaction commits. */
export async function addJob(trx: Trx, task: string, payload: Json, options: JobOptions = {}): Promise<void> {
  await trx.raw(
    `select graphile_worker.add_job(
       :task,
       payload => :payload::json,
       queue_name => :queue,
       job_key => :key,
       job_key_mode => :keyMode,
       run_at => :runAt,
       max_attempts => :maxAttempts)`,
    {
      task,
      payload: JSON.stringify(payload),
      queue: options.queue ?? null,
      key: options.key ?? null,
      keyMode: options.keepRunAt ? "preserve_run_at" : "replace",
      runAt: options.runAt ?? null,
      maxAttempts: options.maxAttempts ?? null,
    },
  );
}

/**
 * Forgets the queues that no job is in; a queue is a row, and every chat has one.
 *
 * The table is locked against everybody who adds jobs, because a queue removed under one of them leaves its job
 * without a queue, or in one that no longer exists and never runs.
 */
export async function removeIdleQueues(trx: Trx): Promise<void> {
  await trx.raw("set local lock_timeout = '2s'");
  await trx.raw("lock table graphile_worker._private_job_queues in access exclusive mode");
  await trx.raw(
    `delete from graphile_worker._private_job_queues as queues
     where queues.locked_at is null
       and not exists (
         select from graphile_worker._private_jobs as jobs where jobs.job_queue_id = queues.id)`,
  );
}
