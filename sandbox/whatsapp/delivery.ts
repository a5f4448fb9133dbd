import { type Forgery, signed } from "./signature.ts";
import type { Attempt } from "./state.ts";

type DeliveryOptions = { readonly appSecret: string; readonly now: () => Date };

const ANSWER_WITHIN_MS = 10_000;

/** One attempt to bring a body to the webhook. */
export async function deliver(
  url: string,
  body: string,
  ended: AbortSignal,
  { appSecret, now, forged }: DeliveryOptions & { readonly forged?: Forgery },
): Promise<Attempt> {
  const at = now().toISOString();
  const notification = signed(body, appSecret, forged);
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...notification.headers },
      body: notification.body,
      redirect: "manual",
      signal: AbortSignal.any([ended, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
    await answer.arrayBuffer(); // lets the connection be used again
    return { at, status: answer.status };
  } catch (error) {
    return { at, error: String(error) };
  }
}

/** The handshake: the webhook gives back the challenge if it knows the token, or this throws. */
export async function verify(url: string, verifyToken: string): Promise<void> {
  const challenge = `${Math.floor(Math.random() * 2 ** 31)}`;
  const address = new URL(url);
  address.searchParams.set("hub.mode", "subscribe");
  address.searchParams.set("hub.challenge", challenge);
  address.searchParams.set("hub.verify_token", verifyToken);
  const answer = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  const text = await answer.text();
  if (answer.status === 200 && text === challenge) return;
  throw new Error(
    `The callback URL or verify token couldn't be validated: ${url} answered ${answer.status} "${text}".`,
  );
}
