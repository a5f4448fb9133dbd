import type { Control } from "../../chat.ts";
import { plain } from "./plain.ts";

/** A map: an object also knows `constructor` and `__proto__`, and people write anything. */
const WORDS: ReadonlyMap<string, Control> = new Map(
  Object.entries({
    volver: "back",
    atras: "back",
    voltar: "back",
    back: "back",
    guardar: "save",
    salvar: "save",
    save: "save",
    salir: "cancel",
    sair: "cancel",
    exit: "cancel",
    cancelar: "cancel",
    cancela: "cancel",
    cancel: "cancel",
  }),
);

/** "volver", "Cancelar", "/back": somebody wants out of the question rather than to answer it. */
export function understandControl(words: string): Control | undefined {
  return WORDS.get(plain(words).replace(/^\//, ""));
}
