import { startEmbeddedPostgres } from "../../src/db/embedded.ts";

const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error("Say which folder.");
const { url } = await startEmbeddedPostgres({ dataDir });
console.log(url);
process.stdin.resume();
setInterval(() => {}, 60_000); // stays until it is killed
