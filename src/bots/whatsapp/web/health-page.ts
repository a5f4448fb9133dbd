import { htmlEscape } from "escape-goat";
import { SECOND_MS } from "../../../shared/clock.ts";
import { qrAsSvg } from "./qr.ts";
import type { WebState } from "./state.ts";

/** The owner's page about WhatsApp Web, in Spanish as the panel is. It looks again by itself, and needs no script. */
export async function renderHealthPage(state: WebState, now: Date): Promise<string> {
  const { title, body } = await contentFor(state, now);
  return `<!doctype html>
<html lang="es-AR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${REFRESH_SECONDS}">
<title>WhatsApp: ${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main data-state="${state.kind}">
<h1>${title}</h1>
${body}
<p class="warning">Esta conexión usa WhatsApp Web y no es oficial: WhatsApp puede bloquear el número. Usá uno que puedas perder, respondé solo a quien escribe y no mandes mensajes masivos. La vía oficial es la Cloud API.</p>
</main>
</body>
</html>
`;
}

const REFRESH_SECONDS = 5;
const STYLE = `
body { margin: 0; font: 17px/1.5 system-ui, sans-serif; background: #efeae2; color: #111b21; }
main { box-sizing: border-box; max-width: 30rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border-radius: 12px; }
h1 { margin: 0 0 .5rem; font-size: 1.4rem; }
svg { display: block; width: 100%; max-width: 20rem; margin: 1rem auto; }
.warning { margin: 1.5rem 0 0; padding: .75rem 1rem; background: #fff4d6; border-radius: 8px; font-size: .9rem; }
small { color: #54656f; }
`;

type Content = { readonly title: string; readonly body: string };

async function contentFor(state: WebState, now: Date): Promise<Content> {
  switch (state.kind) {
    case "starting":
      return { title: "Conectando…", body: "<p>Se está abriendo WhatsApp Web. Puede tardar un minuto.</p>" };
    case "awaiting_qr":
      return {
        title: "Falta vincular el teléfono",
        body: `<p>En el teléfono: <b>WhatsApp › Dispositivos vinculados › Vincular un dispositivo</b>, y escaneá este código.</p>\n${await qrAsSvg(state.qr)}`,
      };
    case "ready":
      return { title: "Conectado", body: "<p>Los mensajes de WhatsApp llegan y se responden.</p>" };
    case "waiting": {
      const seconds = Math.max(0, Math.ceil((state.until.getTime() - now.getTime()) / SECOND_MS));
      return {
        title: "Sin conexión",
        body: htmlEscape`<p>Se vuelve a intentar en ${seconds} s. Lo que haya que decir queda guardado y sale después.</p>\n<p><small>${state.reason}</small></p>`,
      };
    }
    case "stopped":
      return { title: "Detenido", body: "<p>Hornero no está atendiendo WhatsApp.</p>" };
    default:
      return state satisfies never;
  }
}
