import type { Config } from "../../config.ts";
import { err, ok } from "../../shared/result.ts";
import { createTranscriber } from "../../transcriber/transcriber.ts";
import type { Finding } from "./finding.ts";

const SAMPLES_A_SECOND = 8_000;

/** Has a second of silence written down, which costs next to nothing and shows that key and model are right. */
export async function examineTranscriber({ transcriber }: Config): Promise<Finding> {
  if (transcriber === undefined) {
    return ok("No TRANSCRIBER_URL: whoever sends a voice note is asked to write.");
  }
  const recording = { bytes: silence(), mimeType: "audio/wav", name: "silence.wav" };
  const heard = await createTranscriber(transcriber).transcribe(recording);
  if (heard.ok) return ok(`Voice notes are written down with ${transcriber.model}.`);
  const advice =
    heard.error.kind === "refused"
      ? "Are TRANSCRIBER_KEY and TRANSCRIBER_MODEL right?"
      : "Is TRANSCRIBER_URL right, and reachable from here?";
  return err(`Voice notes cannot be written down. ${heard.error.error} ${advice}`);
}

/** http://soundfile.sapp.org/doc/WaveFormat/ */
function silence(): Buffer {
  const header = Buffer.alloc(44);
  const dataBytes = 2 * SAMPLES_A_SECOND;
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(36 + dataBytes, 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20); // PCM
  header.writeUInt16LE(1, 22); // mono
  header.writeUInt32LE(SAMPLES_A_SECOND, 24);
  header.writeUInt32LE(dataBytes, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(dataBytes, 40);
  return Buffer.concat([header, Buffer.alloc(dataBytes)]);
}
