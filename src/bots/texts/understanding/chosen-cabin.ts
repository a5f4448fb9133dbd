import { cabinNamed } from "./cabin.ts";
import { plain } from "./plain.ts";

/** All that may be said beside the name by whoever takes it; any other word may be a question, or a no. */
const BESIDE = new Set(
  [
    "el la lo a o the una un cabana cabanas cabania cabin chale en con in with para please por favor porfa porfavor gracias obrigado obrigada thanks",
    "si dale ok okey bueno listo perfecto genial entonces quiero queremos quisiera elijo elegimos prefiero preferimos reservo reservar reservame reserva reservamos tomo tomamos me nos quedo quedamos esa",
    "sim quero queremos gostaria prefiro preferimos escolho escolhemos fico ficamos pode ser vou vamos de essa entao",
    "yes i we ll d will would like want take book choose prefer go for that one then",
  ]
    .join(" ")
    .split(" "),
);

/** The cabin that words choose from those on offer, and nothing else: "la quebracho", "Molle, please". */
export function chosenCabin(words: string, names: readonly string[]): string | undefined {
  const text = plain(words);
  const name = cabinNamed(names, text);
  if (name === undefined || words.includes("?")) return undefined;
  const said = new Set(plain(name).split(/[^\p{L}\d]+/u));
  const others = text.split(/[^\p{L}\d]+/u).filter((word) => word !== "" && !said.has(word));
  return others.every((word) => BESIDE.has(word)) ? name : undefined;
}
