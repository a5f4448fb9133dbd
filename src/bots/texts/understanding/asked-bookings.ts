const PAID =
  "(?:pago|pagaron|abono|abonaron|seno|senaron|transfirio|transfirieron|deposito|depositaron|pagou|pagaram|transferiu|transferiram|depositou)";
const BESIDE = "(?:ya|ja|me|nos|te|al final|finalmente|todavia|ainda|aun|has|have|already)";
const NO = "(?:no|nao)";
const OF_IT = "(?:ya|ja|la sena|el saldo|o sinal|a sena|o saldo|todo|tudo|algo|la reserva|a reserva)";
const NOBODY =
  "(?:como|cuando|donde|quando|onde|que|cual|qual|si|se|link|links|medios?|formas?|metodos?|un|una|um|uma|el|mi|tu|su|meu|seu|o|i|we|you|eu|yo|quien|quienes|quem|nadie|ninguem|who|dia|fecha|con|de)";

/** “¿Me pagó Ana?”, “¿Ana ya pagó?”, “todavía no pagó Ana”: whether somebody has, and not that they have. */
const WHETHER_PAID = [
  String.raw`^\P{L}*(?:(?:che|y|e|pero|${BESIDE}) )*${PAID}(?: ${OF_IT})* (?!(?:con|en|por|com|em|al|un|una|y|no|si|que)(?!\p{L}))[\p{L}\d][^?]*\?`,
  String.raw`^\P{L}*(?!${NOBODY}(?!\p{L}))(?:[\p{L}\d]+ ){1,4}?(?:${BESIDE} )*(?:${PAID}|paid|transferred)(?!\p{L})[^?]*\?`,
  String.raw`^\P{L}*(?:(?:che|y|e|pero|todavia|ainda|aun) )*${NO} (?:(?:me|nos|te) )?${PAID}(?: ${OF_IT})* (?!(?:con|en|por|com|em|al|un|una|y|si|que|nadie|ninguem)(?!\p{L}))[\p{L}\d]`,
  String.raw`^\P{L}*(?!${NOBODY}(?!\p{L}))(?:[\p{L}\d]+ ){1,4}?(?:${BESIDE} )*${NO} (?:(?:me|nos|te) )?${PAID}(?!\p{L})`,
  String.raw`^\P{L}*(?:did|has|have) (?!(?:you|i|we|anyone|anybody)(?!\p{L}))[\p{L}\d'’ ]+ (?:pay|paid|transfer(?:red)?|send|sent)(?!\p{L})`,
  String.raw`^\P{L}*[\p{L}\d]+ (?:has|have|did)(?: not|n['’]?t) (?:pay|paid)(?!\p{L})`,
];

/** “¿Cuánto me debe Ana?”, “¿cuánto pagó Ana?”, “Ana me debe 200”, “¿cuánto falta de K7Q2MX?” */
const HOW_MUCH = [
  String.raw`(?:cuanto|quanto|que) (?:${BESIDE} )*(?:debe|deben|deve|devem|${PAID}) (?:a |o |os |as )?(?!en\b|este\b|esta\b)[\p{L}\d]`,
  String.raw`(?:cuanto|quanto) (?:(?:le|les) )?(?:falta|queda)(?:n|m)?(?: (?:por |que |a )?pagar)? (?:a|de|da|do|para) (?!(?:mi|la sena|o sinal|pagar)(?!\p{L}))[\p{L}\d]`,
  "(?:cuanto|quanto) le (?:falta|queda)",
  String.raw`^\P{L}*(?!(?:${NO}|nadie|ninguem|quien|quienes|quem)(?!\p{L}))[\p{L}\d]+ (?:me |nos )(?:debe|deve)(?!\p{L})`,
  String.raw`(?:a |o )?(?!que |quien )[\p{L}\d]+ (?:cuanto|quanto) (?:me )?(?:debe|deve)(?!\p{L})`,
  String.raw`quanto (?:a |o )?[\p{L}\d]+ (?:me )?(?:ja )?(?:deve|pagou)(?!\p{L})`,
  String.raw`(?:how much|what) (?:does|do|did|has|have) (?!(?:you|i|we|it)(?!\p{L}))[\p{L}\d'’ ]+ (?:owe|pay|paid)(?!\p{L})`,
];
const ONE = new RegExp(
  [...WHETHER_PAID, ...HOW_MUCH.map((way) => `^\\P{L}*(?:(?:che|y|e|pero) )*${way}`)].join("|"),
  "u",
);
/** “¿Quién pagó?” is nobody's booking. */
const OF_NOBODY = /(?<!\p{L})(?:nadie|ninguem|nobody|alguien|alguem|anyone|anybody)(?!\p{L})/u;

/** Whether it is asked what somebody has paid, or owes. */
export const asksWhatOneOwes = (text: string): boolean => ONE.test(text) && !OF_NOBODY.test(text);

const LOOK =
  "(?:(?:quiero|quero|necesito|preciso|puedo|podes|me|i want to|can i|let me) )*(?:(?:ver|mostra(?:r|me)?|muestra(?:me)?|buscame|busca|find|decime|dime|diz|tell me|dame|pasame|mandame|listar?|listame|mostre|see|show(?: me)?|list|give me|me mostra|me passa|cuales son|quais sao|what are) )?";
const THEIR =
  "(?:(?:lista de|listado de|list of|las|los|as|os|la|a|o|the|todas|todos|all|our|nuestras|nossas|proximas?|upcoming|next|futuras|que|cuales|quais|what|which|hay|ha|tem|tengo|tenemos|temos|tenho|have|do we have|are there|any|alguna) )*";
const THAT_ARE =
  "(?:(?: que)?(?: (?:hay|tengo|tenemos|temos|tenho|tem|vienen|vem|siguen|faltan|activas|ativas|confirmadas|proximas|pendientes|pendentes|futuras|por venir|do we have|have we got|are there|coming|upcoming)))*";
const WHEN_OR_WHOSE = String.raw`(?: (?:de|del|da|do|dos|das|para|pra|por|en|em|no|na|in|for|of|on|at|this|next|este|esta|hoy|hoje|today|manana|amanha|tomorrow)(?!\p{L})(?! (?:mi|mis|mim|my|prueba)(?!\p{L})).*)?`;
const COMES =
  "(?:viene|vienen|llega|llegan|vem|chega|chegam|comes|arrives|is coming|is arriving|are coming|['’]s coming|['’]s arriving|s coming|s arriving|entra|entran|tenemos|temos|do we have)";

const IN_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

/** “Reservas”, “las reservas de enero”, “¿quién viene?”, “who's coming this weekend?”, “agenda”. */
const ALL = [
  String.raw`^\P{L}*${LOOK}${THEIR}(?:reservas|reservaciones|bookings|reservations|agenda)${THAT_ARE}${WHEN_OR_WHOSE}\P{L}*$`,
  String.raw`^\P{L}*${LOOK}${IN_MONTH} (?:bookings|reservations)\P{L}*$`,
  String.raw`^\P{L}*(?:quien|quienes|quem|who) (?:esta|estan|is) (?:en|na|no|in|at) .+$`,
  String.raw`^\P{L}*(?:quien|quienes|quem|who) ?${COMES}(?! (?:hoy|hoje|today)(?!\p{L}))(?: .*)?\P{L}*$`,
];
const FREE_DAYS = String.raw`(?:para|pra|en|em|el|la|no|na|o|a|este|esta|esse|essa|on|for|this|next|in)(?!\p{L}).*`;
/** “¿Qué tengo para la semana que viene?”, “do we have anyone on the 20th?” */
const TAKEN = [
  String.raw`^\P{L}*(?:que|o que) (?:tengo|tenemos|tenho|temos) ${FREE_DAYS}$`,
  String.raw`^\P{L}*(?:tengo|tenemos|tenho|temos) (?:algo|alguien|algum|alguem|gente|reservas?|alguna reserva|alguma reserva) ${FREE_DAYS}$`,
  String.raw`^\P{L}*(?:what|who) (?:do|have) (?:i|we) (?:have |got )?${FREE_DAYS}$`,
  String.raw`^\P{L}*(?:que dias?|cuando|quando|when) (?:vienen|llegan|vem|chegam|entran) (?:los|las|os|as) (?:de|da|do) .+$`,
  String.raw`^\P{L}*do (?:i|we) have (?:anyone|anybody|any bookings?|bookings?|guests) ${FREE_DAYS}$`,
];

/** “La reserva de Ana”, “reserva K7Q2MX”, “Ana's booking”; who wants to book says when and for how many. */
const ITS = [
  String.raw`^\P{L}*${LOOK}${THEIR}(?:datos de la |dados da )?(?:reserva|booking|reservation) (?:(?:de|da|do|of) (?:la |los |a |o )?(?!(?:mi|mis|mim|my|prueba|cabana|cabanas|un|una|um|uma)(?!\p{L}))(?:\p{L}+ ?){1,3}|[2-9a-z]{6})\P{L}*$`,
  String.raw`^\P{L}*${LOOK}\p{L}+['’]s (?:booking|reservation|stay)\P{L}*$`,
];
/** Who asks of today sees who is there. */
const ALONE = /^\P{L}*(?:quien|quienes|quem|who) ?(?:llegan?|chegam?|entran?|arrives|is here|comes)\P{L}*$/u;
const BOOKINGS = new RegExp([...ALL, ...TAKEN, ...ITS].join("|"), "u");

/** Whether the bookings of the house are asked for: all of them, those of some days, or of somebody. */
export const asksForBookings = (text: string): boolean => BOOKINGS.test(text) && !ALONE.test(text);
