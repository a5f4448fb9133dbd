import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { bareType, fileName } from "../../../media/mime-types.ts";
import type { Medium } from "../../../media/tables/media.ts";
import { DAY_MS } from "../../../shared/clock.ts";
import type { Picture } from "../../chat.ts";
import type { OutgoingMessage } from "../transport.ts";
import type { CloudApi } from "./api.ts";

/** Meta keeps what was uploaded for 30 days. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media */
const KEEP_MS = 29 * DAY_MS;
/** The only kinds of pictures that WhatsApp shows. Same page, "Supported media types". */
const PICTURE_TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
};
/** Of documents it takes office files, PDF and plain text; a phone opens a calendar file by the ending of its name. */
const PLAIN_TEXT = "text/plain";

/** A file that Meta has; with the name that its sender gave it, or that it should have. */
export type Uploaded = { readonly id: string; readonly name?: string };

type MediaDeps = {
  readonly api: Pick<CloudApi, "upload">;
  readonly assets: URL;
  /** Something that is kept; undefined once it is not any more. */
  readonly medium: (id: string) => Promise<Medium | undefined>;
  readonly now: () => number;
};

/** Uploads what a message brings. A picture is uploaded once per process and sent by its id from then on. */
export function createMedia({ api, assets, medium, now }: MediaDeps) {
  const uploaded = new Map<Picture, { readonly id: string; readonly at: number; reused: boolean }>();

  async function idOfPicture(picture: Picture): Promise<string | undefined> {
    const known = uploaded.get(picture);
    if (known && now() - known.at < KEEP_MS) {
      known.reused = true;
      return known.id;
    }
    const path = fileURLToPath(new URL(picture, assets));
    const type = PICTURE_TYPES[picture.split(".").at(-1) ?? ""];
    if (type === undefined || !(await stat(path).catch(() => undefined))) return undefined;
    const id = await api.upload(await openAsBlob(path, { type }), basename(path));
    uploaded.set(picture, { id, at: now(), reused: false });
    return id;
  }

  async function uploadKept(id: string): Promise<Uploaded | undefined> {
    const kept = await medium(id);
    if (!kept) return undefined;
    const { kind, mimeType, bytes } = kept;
    const file = new Blob([new Uint8Array(bytes)], { type: bareType(mimeType) });
    const name = kept.name ?? fileName(kind, mimeType);
    return { id: await api.upload(file, name), name };
  }

  return {
    /** Undefined where there is nothing to upload, or what there was is gone. */
    async uploadOf(message: OutgoingMessage): Promise<Uploaded | undefined> {
      if (message.kind === "document") {
        const type = message.mimeType.startsWith("text/") ? PLAIN_TEXT : message.mimeType;
        return { id: await api.upload(new Blob([message.content], { type }), message.name) };
      }
      if (message.kind === "passed_on") return uploadKept(message.media.id);
      if (!("picture" in message) || message.picture === undefined) return undefined;
      const id = await idOfPicture(message.picture);
      return id === undefined ? undefined : { id };
    },

    /** Meta may no longer know what was uploaded: whether it is worth uploading anew. */
    forget(message: OutgoingMessage): boolean {
      const picture = "picture" in message ? message.picture : undefined;
      const known = picture === undefined ? undefined : uploaded.get(picture);
      if (picture === undefined || !known?.reused) return false;
      return uploaded.delete(picture);
    },
  };
}
