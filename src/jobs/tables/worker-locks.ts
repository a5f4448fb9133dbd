import type { Db } from "../../db/connect.ts";

/** The first half of the advisory locks that stand for workers; the second is the worker's id, hashed. */
const WORKERS = 4_676_377;

const LOCKS_HELD = `
  select objid
  from pg_locks
  where locktype = 'advisory'
    and classid = :workers
    and database = (select oid from pg_database where datname = current_database())`;

/** Holds a lock for each worker in this connection, which the server lets go of when the process dies. */
export async function holdWorkerLocks(session: Db, workerIds: readonly string[]): Promise<void> {
  await session.raw(
    `select pg_advisory_lock(:workers, hashtext(worker))
     from unnest(:workerIds::text[]) as worker
     where hashtext(worker)::oid not in (${LOCKS_HELD} and pid = pg_backend_pid())`,
    { workers: WORKERS, workerIds },
  );
}

/** Lets go of the locks that this connection holds for other workers than these. */
export async function dropOtherLocks(session: Db, workerIds: readonly string[]): Promise<void> {
  await session.raw(
    `select pg_advisory_unlock(:workers, objid::int)
     from (${LOCKS_HELD} and pid = pg_backend_pid()) as held
     where objid not in (select hashtext(worker)::oid from unnest(:workerIds::text[]) as worker)`,
    { workers: WORKERS, workerIds },
  );
}

/** Workers that have jobs or queues in hand while nobody holds their lock. */
export async function deadWorkers(session: Db): Promise<string[]> {
  const { rows } = await session.raw<{ rows: { worker: string }[] }>(
    `select worker
     from (
       select locked_by from graphile_worker._private_jobs
       union
       select locked_by from graphile_worker._private_job_queues) as busy (worker)
     where worker is not null
       and hashtext(worker)::oid not in (${LOCKS_HELD})`,
    { workers: WORKERS },
  );
  return rows.map(({ worker }) => worker);
}

/** The jobs that these workers have in hand, by what the database knows. */
export async function jobsLockedBy(
  session: Db,
  workerIds: readonly string[],
): Promise<{ id: string; worker: string }[]> {
  const { rows } = await session.raw<{ rows: { id: string; worker: string }[] }>(
    `select id::text, locked_by as worker
     from graphile_worker._private_jobs
     where locked_by = any(:workerIds)`,
    { workerIds },
  );
  return rows;
}

export async function freeJobsOf(session: Db, workerIds: readonly string[]): Promise<void> {
  await session.raw("select graphile_worker.force_unlock_workers(:workerIds::text[])", { workerIds });
}
