import { play } from "./demo/play/play.ts";
const { code, state } = await play({ mode: "approval", print: console.log });
console.log(`PLAYED booking=${code} status=${state} channel=telegram`);
