import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { PhoneMessage } from "../phones/phone-protocol.ts";
import { mimeOf, type Upload } from "../phones/upload.ts";
import { CloudApiError, ParameterError } from "./errors.ts";
import { IMAGE_TYPES, LARGEST_DOCUMENT_BYTES, LARGEST_IMAGE_BYTES, MEDIA_TYPES } from "./limits.ts";
import type { StoredMedia } from "./state.ts";
import type { Store } from "./store.ts";

type Given = { readonly id?: string | undefined; readonly link?: string | undefined };

export type Media = ReturnType<typeof createMedia>;

/** What a message of each kind may have. */
const TYPES = {
  image: IMAGE_TYPES,
  audio: MEDIA_TYPES.filter((type) => type.startsWith("audio/")),
  video: MEDIA_TYPES.filter((type) => type.startsWith("video/")),
  document: MEDIA_TYPES,
};

const DOWNLOAD_WITHIN_MS = 10_000;

/** The pictures and documents that were uploaded, linked to, or sent from a phone. */
export function createMedia({ state, changed, nextId }: Store) {
  function save({ bytes, name, mime }: Upload): StoredMedia {
    const id = `${nextId()}`;
    const medium = { id, name, mime, base64: bytes.toString("base64") };
    state.media[id] = medium;
    changed();
    return medium;
  }

  return {
    save,
    find: (id: string): StoredMedia | undefined => state.media[id],

    /** What a business uploads, if WhatsApp takes such files. */
    upload(upload: Upload): StoredMedia {
      if (!MEDIA_TYPES.includes(upload.mime)) {
        throw new ParameterError(
          `Param file must be a file with one of the following types: ${MEDIA_TYPES.join(", ")}. Received file of type '${upload.mime}'.`,
        );
      }
      const largest = IMAGE_TYPES.includes(upload.mime) ? LARGEST_IMAGE_BYTES : LARGEST_DOCUMENT_BYTES;
      if (upload.bytes.length === 0 || upload.bytes.length > largest) {
        throw new ParameterError(`Param file must be between 1 and ${largest} bytes.`);
      }
      return save(upload);
    },

    /** The file that a message names; what cannot be fetched from its address is reported later. */
    async given({ id, link }: Given, as: keyof typeof TYPES): Promise<StoredMedia> {
      if ((id === undefined) === (link === undefined))
        throw new ParameterError("Exactly one of id and link is required.");
      const medium = link === undefined ? state.media[id ?? ""] : save(await download(link));
      if (!medium) throw new CloudApiError(131009, `Media ${id} not found`);
      const types = TYPES[as];
      if (!types.includes(medium.mime)) {
        throw new CloudApiError(
          131053,
          `Unsupported ${as} mime type ${medium.mime}. Please use one of ${types.join(", ")}.`,
        );
      }
      return medium;
    },
  };
}

async function download(link: string): Promise<Upload> {
  const answer = await fetch(link, { signal: AbortSignal.timeout(DOWNLOAD_WITHIN_MS) }).catch(
    () => undefined,
  );
  if (!answer?.ok)
    throw new CloudApiError(
      131053,
      `Downloading media from weblink failed with http code ${answer?.status ?? 0}`,
    );
  const name = basename(new URL(link).pathname);
  const mime = answer.headers.get("content-type")?.split(";")[0] ?? mimeOf(name);
  return { bytes: Buffer.from(await answer.arrayBuffer()), name, mime };
}

export const bytesOf = ({ base64 }: StoredMedia): Buffer => Buffer.from(base64, "base64");

export const sha256Of = (medium: StoredMedia): string =>
  createHash("sha256").update(bytesOf(medium)).digest("base64");

export const phoneFile = ({ id, name, mime }: StoredMedia): PhoneMessage["files"][number] => ({
  fileId: id,
  name,
  mime,
});
