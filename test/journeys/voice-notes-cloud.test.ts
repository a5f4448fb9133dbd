import { testDatabase } from "../support/database.ts";
import { describeVoiceNotes } from "./voice-notes.ts";

describeVoiceNotes("cloud", testDatabase());
