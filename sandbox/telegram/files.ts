import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { Document, File, PhotoSize } from "grammy/types";
import { imageSize } from "image-size";
import type { Upload } from "../phones/upload.ts";
import type { StoredFile } from "./state.ts";
import type { Store } from "./store.ts";

export type Files = ReturnType<typeof createFiles>;

/** Real ids start like these, so that a person can tell them apart in a log. */
const ID_START = {
  ...{ photo: "AgAC", document: "BQAC", voice: "AwAC", sticker: "CAAC" },
  ...{ audio: "CQAC", video: "BAAC" },
} as const;
const FOLDER = {
  ...{ photo: "photos", document: "documents", voice: "voice", sticker: "stickers" },
  ...{ audio: "music", video: "videos" },
} as const;

/** Marks the id of a photo's small size; the emulator keeps one picture for both. */
const SMALL = "-s";
/** Pixels of the longer side. https://core.telegram.org/api/files#image-thumbnail-types */
const SMALL_BOX = 320;
const LARGE_BOX = 1280;
/** Of bytes that are no picture. */
const UNKNOWN_SIZE = { width: 1280, height: 960 };

/** The pictures and documents that were sent, each kept once: the same bytes and name get the same id. */
export function createFiles({ state, changed }: Store) {
  function save(kind: StoredFile["kind"], { bytes, name, mime }: Upload): StoredFile {
    const hash = createHash("sha256").update(bytes).digest();
    const uniqueId = `AQAD${hash.subarray(0, 9).toString("base64url")}`;
    const fileId =
      ID_START[kind] + createHash("sha256").update(`${kind}:${name}:`).update(hash).digest("base64url");
    const known = state.files[fileId];
    if (known) return known;

    const path = `${FOLDER[kind]}/file_${Object.keys(state.files).length}${extname(name)}`;
    const file = { fileId, uniqueId, kind, path, name, mime, base64: bytes.toString("base64") };
    state.files[fileId] = file;
    changed();
    return file;
  }

  return {
    save,
    /** A whole id may by chance end like that of a small size. */
    find: (fileId: string): StoredFile | undefined =>
      state.files[fileId] ??
      (fileId.endsWith(SMALL) ? state.files[fileId.slice(0, -SMALL.length)] : undefined),
    findPath: (path: string): StoredFile | undefined =>
      Object.values(state.files).find((file) => file.path === path),
  };
}

export const bytesOf = (file: StoredFile): Buffer => Buffer.from(file.base64, "base64");

export const toFile = (file: StoredFile): File => ({ ...idsOf(file), file_path: file.path });

export const toDocument = (file: StoredFile): Document => ({
  ...idsOf(file),
  file_name: file.name,
  mime_type: file.mime,
});

/** Two sizes, smallest first, as Telegram orders them. */
export function toPhotoSizes(file: StoredFile): PhotoSize[] {
  const { width, height } = sizeOf(bytesOf(file));
  const within = (box: number) => {
    const scale = Math.min(1, box / Math.max(width, height));
    return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  };
  const ids = idsOf(file);
  return [
    {
      ...ids,
      file_id: ids.file_id + SMALL,
      file_unique_id: ids.file_unique_id + SMALL,
      ...within(SMALL_BOX),
    },
    { ...ids, ...within(LARGE_BOX) },
  ];
}

function sizeOf(bytes: Buffer) {
  try {
    return imageSize(bytes);
  } catch {
    return UNKNOWN_SIZE;
  }
}

export const idsOf = (file: StoredFile) => ({
  file_id: file.fileId,
  file_unique_id: file.uniqueId,
  file_size: bytesOf(file).length,
});
