import type { Posted } from "../webhooks/post.ts";
import type { AddRefusal, RetryRefusal } from "../webhooks/webhooks.ts";

/** For whoever typed it. */
export function sentenceFor(
  refusal: AddRefusal | RetryRefusal | { readonly kind: "no_such_endpoint" },
): string {
  switch (refusal.kind) {
    case "not_an_address":
      return "That is no address like https://example.com/hook, without a user or a password in it.";
    case "not_https":
      return "An endpoint's address begins with https://. In a network of your own, see WEBHOOKS_PRIVATE_ADDRESSES.";
    case "private_address":
      return "That is an address of a private network, see WEBHOOKS_PRIVATE_ADDRESSES.";
    case "known_url":
      return `That is endpoint ${refusal.id}. Remove it first, or give it a new secret with "rotate ${refusal.id}".`;
    case "too_many":
      return `There are ${refusal.most} endpoints, and no more can be had: remove one first.`;
    case "no_such_endpoint":
      return "There is no such endpoint.";
    case "no_such_delivery":
      return "There is no such delivery. They are forgotten after 30 days.";
    case "endpoint_not_enabled":
      return "Its endpoint is disabled or removed: enable it first.";
    default:
      return refusal satisfies never;
  }
}

export function answerTo(posted: Posted): { readonly isWell: boolean; readonly sentence: string } {
  if (posted.kind === "unanswered") return { isWell: false, sentence: posted.error };
  const isWell = posted.status >= 200 && posted.status < 300;
  return { isWell, sentence: `It answered ${posted.status}.` };
}
