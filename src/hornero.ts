/** `npm run hornero -- <command>`: what an operator does from a terminal. Exits 1 where something is not right. */
import { carryOut } from "./app/commands.ts";

if (!(await carryOut(process.argv.slice(2)))) process.exitCode = 1;
