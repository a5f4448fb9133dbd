import { download } from "../../../media/download.ts";
import { err } from "../../../shared/result.ts";
import type { FetchMedia } from "../../channel/incoming-media.ts";
import { type CloudApi, CloudRefusal, CloudUnreachable } from "./api.ts";

/** Where Meta keeps files. Our token goes to nobody else, whatever an answer says. */
const METAS = /(^|\.)(fbsbx\.com|facebook\.com|fbcdn\.net|whatsapp\.net)$/;

/** In two steps: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media#retrieve-media-url */
export function createFetchMedia(
  api: Pick<CloudApi, "mediaUrl" | "authorization">,
  apiRoot: string,
): FetchMedia {
  return async ({ ref }) => {
    const url = await api.mediaUrl(ref).catch((error: unknown) => {
      if (error instanceof CloudRefusal || error instanceof CloudUnreachable) return undefined;
      throw error;
    });
    if (url === undefined || !isMetas(url, apiRoot)) return err("unavailable");
    return download(url, api.authorization);
  };
}

function isMetas(address: string, apiRoot: string): boolean {
  const { protocol, hostname, origin } = new URL(address);
  return origin === new URL(apiRoot).origin || (protocol === "https:" && METAS.test(hostname));
}
