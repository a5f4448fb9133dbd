import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";

const IN_MEMORY = "/dev/shm";
/** All the servers of a run together take less than half of it; a container's own share is often far smaller. */
const ROOM_BYTES = 2 * 1024 ** 3;

/** Where databases are made and thrown away: in memory where there is room, for a disk takes its time to give space. */
export async function scratchRoot(): Promise<string> {
  try {
    const { bavail, bsize } = await statfs(IN_MEMORY);
    return bavail * bsize >= ROOM_BYTES ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir(); // not every system has it
  }
}

/** Where a test keeps a Postgres of its own. */
export const SCRATCH = process.env.HORNERO_TEST_HOME ?? tmpdir();
