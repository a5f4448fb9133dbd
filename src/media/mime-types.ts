export type MediumKind = "voice" | "audio" | "photo" | "video" | "document" | "sticker";

/** Larger ones are not fetched. It is also what WhatsApp takes of audio and video. */
export const MAX_MEDIUM_BYTES = 16 * 1024 * 1024;
/** Of what one chat sends in a day. No other limit keeps somebody from filling our disk. */
export const MAX_DAY_BYTES = 100 * 1024 * 1024;

const AUDIO = ["ogg", "opus", "mpeg", "mp3", "mp4", "m4a", "x-m4a", "aac", "amr", "wav", "x-wav", "webm"];
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Nothing that a phone or a computer would run. */
const KEPT: ReadonlySet<string> = new Set([
  ...AUDIO.map((type) => `audio/${type}`),
  ...["image/jpeg", "image/png", "image/webp"],
  ...["video/mp4", "video/3gpp", "video/quicktime", "video/webm"],
  ...["application/pdf", "text/plain", "application/msword", "application/vnd.ms-excel"],
  ...[`${OFFICE}.wordprocessingml.document`, `${OFFICE}.spreadsheetml.sheet`],
]);

/** `audio/ogg; codecs=opus` is `audio/ogg`. */
export const bareType = (mimeType: string): string => (mimeType.split(";")[0] ?? "").trim().toLowerCase();

export const isKept = (mimeType: string): boolean => KEPT.has(bareType(mimeType));

/** What senders say who do not know: a PDF that is passed on from another app is often nothing else. */
const VAGUE: ReadonlySet<string> = new Set([
  ...["", "application/octet-stream", "binary/octet-stream", "application/x-pdf", "application/download"],
  ...["application/force-download", "image/jpg", "image/pjpeg", "image/*"],
]);

/** Whether only its bytes tell what it is. */
export const isVague = (mimeType: string): boolean => VAGUE.has(bareType(mimeType));

const ENDINGS: Readonly<Record<string, string>> = {
  ...{ "audio/ogg": "ogg", "audio/opus": "ogg", "audio/mpeg": "mp3", "audio/mp3": "mp3", "audio/mp4": "m4a" },
  ...{
    "audio/m4a": "m4a",
    "audio/x-m4a": "m4a",
    "audio/aac": "aac",
    "audio/amr": "amr",
    "audio/webm": "webm",
  },
  ...{ "audio/wav": "wav", "audio/x-wav": "wav", "image/jpeg": "jpg", "image/png": "png" },
  ...{ "image/webp": "webp", "video/mp4": "mp4", "video/3gpp": "3gp", "video/quicktime": "mov" },
  ...{ "video/webm": "webm", "application/pdf": "pdf", "text/plain": "txt", "application/msword": "doc" },
  ...{ "application/vnd.ms-excel": "xls", [`${OFFICE}.wordprocessingml.document`]: "docx" },
  [`${OFFICE}.spreadsheetml.sheet`]: "xlsx",
};

const HARMLESS: ReadonlySet<string> = new Set([...Object.values(ENDINGS), "jpeg", "opus"]);
/** Endings of what is known by its bytes: under another's, a phone would not open it. */
const SEEN: ReadonlySet<string> = new Set(["pdf", "jpg", "jpeg", "png", "webp"]);

/** Longer names are cut at their beginning: an ending tells what a file is. */
const MAX_NAME_LETTERS = 100;

/**
 * What a sender calls a file, where its ending is of something that is kept: of a program that says it is a PDF it is not. In one
 * line, without what is not seen: what turns the reading round would make "fdp.exe" of an ending.
 */
export function nameToKeep(said: string, mimeType: string): string {
  const seen = said
    .normalize("NFC")
    .replace(/[\p{C}\\/]+/gu, " ")
    .trim();
  return withEnding([...(seen || "file")].slice(-MAX_NAME_LETTERS).join(""), mimeType);
}

function withEnding(name: string, mimeType: string): string {
  const [, said = ""] = /\.([^.]*)$/.exec(name.toLowerCase()) ?? [];
  const ending = ENDINGS[bareType(mimeType)] ?? "bin";
  const isOwn = said === ending || (said === "jpeg" && ending === "jpg");
  const fits = isOwn || (HARMLESS.has(said) && !(SEEN.has(said) && SEEN.has(ending)));
  return fits ? name : `${name}.${ending}`;
}

/** A name for a file that has none: others tell by its ending what it is. */
export const fileName = (kind: MediumKind, mimeType: string): string =>
  `${kind}.${ENDINGS[bareType(mimeType)] ?? "bin"}`;
