/** As much of a browser's as the library uses: Node has none. */
export class FileReader {
  result = "";
  onload = () => {};
  onerror = (_error: unknown) => {};

  readAsDataURL(blob: Blob): void {
    blob.arrayBuffer().then((bytes) => {
      this.result = `data:${blob.type};base64,${Buffer.from(bytes).toString("base64")}`;
      this.onload();
    }, this.onerror);
  }
}
