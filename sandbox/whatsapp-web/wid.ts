/** Who a message is from or for: `5493515550001@c.us`, `123456@lid`, `…@g.us`, `status@broadcast`. */
export class Wid {
  readonly user: string;
  readonly server: string;
  readonly _serialized: string;

  constructor(serialized: string) {
    const [user = "", server = ""] = serialized.split("@");
    this.user = user;
    this.server = server;
    this._serialized = serialized;
  }

  isLid = (): boolean => this.server === "lid";
  isUser = (): boolean => this.server === "c.us" || this.isLid();
  isGroup = (): boolean => this.server === "g.us";
  isStatus = (): boolean => this._serialized === "status@broadcast";
  toString = (): string => this._serialized;
}
