import { describe, expect, it } from "vitest";
import { understandClose, understandPerson } from "../../../src/bots/texts/understanding/person.ts";

describe("somebody who wants a person", () => {
  it.each([
    "Quiero hablar con alguien",
    "quiero hablar con una persona!!",
    "hola, necesito hablar con el dueño por favor",
    "se puede hablar con la dueña?",
    "me podes pasar con un humano",
    "pasame con alguien",
    "quisiera comunicarme con ustedes, con una persona real",
    "que me atienda una persona",
    "hay alguien para hablar? quiero hablar con un encargado",
    "HUMANO",
    "operador",
    "atención humana",
    "Quero falar com alguém",
    "posso falar com uma pessoa?",
    "preciso falar com o dono",
    "dá pra falar com um atendente?",
    "atendente",
    "Can I talk to a person?",
    "I want to speak with someone",
    "I'd like to talk to the owner please",
    "chat with a human",
    "speak to a real person",
  ])("is understood: %s", (words) => {
    expect(understandPerson(words)).toBe(true);
  });

  it.each([
    "hola",
    "del 5 al 8 de enero para 4 personas",
    "somos una persona y un perro",
    "para 1 persona",
    "Cuánto sale por persona?",
    "quiero reservar",
    "hay lugar para alguien más?",
    "1 pessoa",
    "how much per person?",
    "can I bring my dog to the cabin?",
    "puedo ir con otra persona?",
  ])("is not heard where nobody is asked for: %s", (words) => {
    expect(understandPerson(words)).toBe(false);
  });
});

describe("somebody who has talked enough", () => {
  it.each([
    "cerrar",
    "Cerrar.",
    "/cerrar",
    "cerrar la charla",
    "volver al asistente",
    "fechar",
    "voltar ao assistente",
    "close",
    "back to the assistant",
    "fecha a conversa",
  ])("is understood: %s", (words) => {
    expect(understandClose(words)).toBe(true);
  });

  it.each([
    "¿a qué hora cierra la cocina?",
    "cerré la puerta",
    "how close is the lake?",
    "fecha: 10/11",
    "¿Fecha?",
    "close 2",
    "gracias",
    "cancelar",
  ])("goes on talking: %s", (words) => {
    expect(understandClose(words)).toBe(false);
  });
});
