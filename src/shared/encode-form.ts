/**
 * A form as the body of a request, in one piece. As a stream, which `fetch` makes of it otherwise, one whose connection
 * fails ends the process: undici goes on to write to what it has closed (seen with Node 24.21).
 */
export async function encodeForm(
  form: FormData,
): Promise<{ readonly body: ArrayBuffer; readonly headers: { readonly "content-type": string } }> {
  const encoded = new Response(form);
  const body = await encoded.arrayBuffer();
  return { body, headers: { "content-type": encoded.headers.get("content-type") ?? "multipart/form-data" } };
}
