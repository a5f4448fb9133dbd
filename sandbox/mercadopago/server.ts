import fastify from "fastify";
import type { Account } from "./account.ts";
import { registerApi } from "./api.ts";
import { type Call, recordCalls } from "./calls.ts";
import { registerCheckout } from "./checkout/routes.ts";
import type { Fault } from "./faults.ts";
import { refuse } from "./refusals.ts";

type ServerOptions = {
  readonly accessToken: string;
  readonly host: string;
  readonly port: number;
  readonly calls: Call[];
  nextFault(): Fault | undefined;
  balanceLacks(): boolean;
};

/** Listens with the API and the checkout page. Stopping cuts every connection, also one left hanging. */
export async function createServer(account: Account, options: ServerOptions) {
  const app = fastify({ forceCloseConnections: true, routerOptions: { ignoreTrailingSlash: true } });
  let url = "";

  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(refuse(404, "not_found", "resource not found").error),
  );
  app.setErrorHandler<{ statusCode?: number; message: string }>(
    ({ statusCode = 500, message }, _request, reply) =>
      reply
        .code(statusCode)
        .send(refuse(statusCode, statusCode < 500 ? "bad_request" : "internal_error", message).error),
  );

  await app.register(async (api) => {
    recordCalls(api, options.calls, options.nextFault);
    registerApi(api, account, { ...options, url: () => url });
  });
  await app.register(async (page) => registerCheckout(page, account));

  url = await app.listen({ host: options.host, port: options.port });
  return { url, stop: () => app.close() };
}
