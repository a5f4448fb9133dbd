import { err } from "../../src/shared/result.ts";

/** Mercado Pago's error body. */
export type Refusal = {
  readonly message: string;
  readonly error: string;
  readonly status: number;
  readonly cause: readonly { readonly code: number; readonly description: string }[];
};

export const refuse = (status: number, error: string, message: string, code?: number) =>
  err<Refusal>({
    message,
    error,
    status,
    cause: code === undefined ? [] : [{ code, description: message }],
  });

export const badRequest = (message: string, code?: number) => refuse(400, "bad_request", message, code);

export const paymentNotFound = () => refuse(404, "not_found", "Payment not found", 2000);

/** A payment in a state from which the asked move does not start. */
export const notInThisState = () =>
  badRequest("The action requested is not valid for the current payment state", 2063);
