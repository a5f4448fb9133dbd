const LOOK =
  "(?:(?:quiero|quero|necesito|preciso|puedo|podes|me|i want to|can i|let me) )*(?:(?:ver|mostra(?:r|me)?|muestra(?:me)?|buscame|busca|find|decime|dime|diz|tell me|dame|pasame|mandame|listar?|listame|mostre|see|show(?: me)?|list|give me|me mostra|me passa|cuales son|quais sao|what are) )?";
const THEIR =
  "(?:(?:lista de|listado de|list of|las|los|as|os|la|a|o|the|todas|todos|all|our|nuestras|nossas|proximas?|upcoming|next|futuras|pending|confirmed|today['’]s|tomorrow['’]s|que|cuales|quais|what|which|hay|ha|tem|tengo|tenemos|temos|tenho|have|do we have|are there|any|alguna) )*";
const THAT_ARE =
  "(?:(?: que)?(?: (?:hay|tengo|tenemos|temos|tenho|tem|vienen|vem|siguen|faltan|activas|ativas|confirmadas|proximas|pendientes|pendentes|futuras|por venir|do we have|have we got|are there|coming|upcoming)))*";
const WHEN_OR_WHOSE = String.raw`(?: (?:de|del|da|do|dos|das|para|pra|por|en|em|no|na|in|for|of|on|at|from|between|entre|desde|this|next|este|esta|hoy|hoje|today|manana|amanha|tomorrow)(?!\p{L})(?! (?:mi|mis|mim|my|prueba)(?!\p{L})).*)?`;
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

/** “La reserva de Ana”, “Ana's booking”; who wants to book says when and for how many. */
const ITS = [
  String.raw`^\P{L}*${LOOK}${THEIR}(?:datos de la |dados da )?(?:reserva|booking|reservation) (?:de|da|do|of) (?:la |los |a |o )?(?!(?:mi|mis|mim|my|prueba|cabana|cabanas|un|una|um|uma)(?!\p{L}))(?:\p{L}+ ?){1,3}\P{L}*$`,
  String.raw`^\P{L}*${LOOK}\p{L}+['’]s (?:booking|reservation|stay)\P{L}*$`,
];
/** “Reserva K7Q2MX”, of words that have a code in them: six letters may be any word. */
const BY_CODE = new RegExp(
  String.raw`^\P{L}*${LOOK}${THEIR}(?:datos de la |dados da )?(?:reserva|booking|reservation) [2-9a-z]{6}\P{L}*$`,
  "u",
);

/** Who asks of today sees who is there. */
const ALONE = /^\P{L}*(?:quien|quienes|quem|who) ?(?:llegan?|chegam?|entran?|arrives|is here|comes)\P{L}*$/u;
const BOOKINGS = new RegExp([...ALL, ...TAKEN].join("|"), "u");
const OF_ONE = new RegExp(ITS.join("|"), "u");

/** Whether the bookings of the house are asked for: all of them, or those of some days. */
export const asksForBookings = (text: string): boolean => BOOKINGS.test(text) && !ALONE.test(text);

/** Whether those of somebody are, or of one cabin or time. */
export const asksForBookingsOfOne = (text: string): boolean => OF_ONE.test(text);

/** Whether one of them is asked for by its code, if there is one in the text. */
export const asksForBookingByCode = (text: string): boolean => BY_CODE.test(text);
