import { randomUUID } from "node:crypto";

/** A file in the page's memory. */
class OpaqueData {
  readonly file: File;

  constructor(file: File) {
    this.file = file;
  }

  static async createFromData(file: File): Promise<OpaqueData> {
    return new OpaqueData(file);
  }

  url = () => "blob:https://web.whatsapp.com/1";
  autorelease = () => {};
  formData = () => this.file;
}

type Preparing = { readonly asDocument?: boolean; readonly isPtt?: boolean };

/** A file made ready to be sent: what `prepRawMedia` gives. */
class PreparedMedia {
  readonly filehash = randomUUID();
  readonly type: string;
  readonly mimetype: string;
  readonly filename: string;
  readonly size: number;
  /** In base64; the real page keeps only the upload's address. */
  readonly content: string;
  mediaBlob: OpaqueData;

  constructor(data: OpaqueData, { asDocument = false, isPtt = false }: Preparing, content: string) {
    const { type, name, size } = data.file;
    const [family = ""] = type.split("/");
    const kind = family === "audio" && isPtt ? "ptt" : family;
    this.type = ["image", "video", "audio", "ptt"].includes(kind) && !asDocument ? kind : "document";
    this.mimetype = type;
    this.filename = name;
    this.size = size;
    this.content = content;
    this.mediaBlob = data;
  }

  set(uploaded: object): void {
    Object.assign(this, uploaded);
  }

  toJSON(): object {
    const { mediaBlob, ...plain } = this;
    return { ...plain, mediaBlob: undefined };
  }
}

/** The modules of WhatsApp Web's page that a file goes through on its way out. */
export const mediaModules: Readonly<Record<string, unknown>> = {
  WAWebMediaOpaqueData: OpaqueData,
  WAWebPrepRawMedia: {
    prepRawMedia: (data: OpaqueData, preparing: Preparing) => ({
      waitForPrep: async () => {
        const content = Buffer.from(await data.file.arrayBuffer()).toString("base64");
        return new PreparedMedia(data, preparing, content);
      },
    }),
  },
  WAWebMediaStorage: {
    getOrCreateMediaObject: (filehash: string) => ({
      filehash,
      contentInfo: { waveform: new Uint8Array(1) }, // of a voice message; the library would need a sound card for it
      consolidate: () => {},
    }),
  },
  WAWebMmsMediaTypes: {
    msgToMediaType: ({ type }: { readonly type: string }) => type,
    castToV4: (type: unknown) => type,
  },
  WAWebDownloadManager: {
    downloadManager: {
      /** The real one fetches and decrypts it; here the "path" is the file. */
      downloadAndMaybeDecrypt: async ({ directPath }: { readonly directPath: string }) => {
        const [, content] = directPath.split(",");
        if (content === undefined) throw Object.assign(new Error("gone"), { status: 404 });
        return new Uint8Array(Buffer.from(content, "base64"));
      },
    },
  },
  WAWebMediaDataUtils: { shouldUseMediaCache: () => false },
  WAWebMediaMmsV4Upload: {
    uploadMedia: async () => ({
      mediaEntry: { mmsUrl: "https://mmg.whatsapp.net/1", directPath: "/v/1", mediaKey: "key" },
    }),
  },
};
