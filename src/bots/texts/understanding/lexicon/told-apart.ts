// Words that a rule tells apart from others of the same sign, by how they are said.

/** Who calls themselves so is grown up. */
export const GROWN = /(?:chic[oa]s|pib[ea]s|girls|boys|menin[oa]s|guri[as]s?)$/;

/** "una madre con dos hijos": who writes is herself. */
export const PARENT = /^(?:mama|papa|madre|padre|mae|pai|mom|mum|dad|mother|father)$/;

/** "give me a price": nobody comes along. */
export const TO_ME: ReadonlySet<string> = new Set(
  "give tell send show let help quote call text email remind find get book save hold offer".split(" "),
);

/** "how are you today": no day to come. */
export const HOW: ReadonlySet<string> = new Set(["how", "are", "you", "is"]);
export const ASKED_OF: ReadonlySet<string> = new Set(["you", "doing", "going"]);

/** "manda o endereço pra mim": what somebody does for who writes, who does not come alone for that. */
export const FAVOURS =
  /^(?:mand[ae]|envi[ae]|pass[ae]|ve|veja|olh[ae]|verifi(?:ca|que)|cancel[ae]|mud[ae]|tro(?:ca|que)|alter[ae]|confirm[ae]|expli(?:ca|que)|remar(?:ca|que)|adi[ae]|consult[ae]|che(?:ca|que)|di[zg]a?|fal[ae]|segur[ae]|consegue|pode(?:ria)?m?)r?$/;

/** "two days later": than planned, which is no time to stay. */
export const LATER: ReadonlySet<string> = new Set(["later", "earlier", "sooner"]);
/** "how much is a night" asks for a rate, not for one night. */
export const RATED: ReadonlySet<string> = new Set("much is it cost costs charge rate price".split(" "));
