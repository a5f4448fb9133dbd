import type { FlowName } from "../../../../src/bots/flows/flows.ts";

/** As people write them: in a hurry, without accents, several wishes in one; by the conversation they lead to. */
export type Sentences = Readonly<Partial<Record<FlowName, readonly string[]>>>;
