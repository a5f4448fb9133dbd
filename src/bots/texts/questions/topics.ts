import type { Amenity, Info, Rule } from "../../../booking/domain/details.ts";
import { mended, onlyWords } from "./mending.ts";

/** What people ask about a place. A pool is a pool, whoever shares it. */
export type Topic =
  | Exclude<Amenity, "shared_pool">
  | Rule
  | Exclude<Info, "getting_here">
  | "location"
  | "check_in"
  | "check_out"
  | "deposit"
  | "damage_deposit"
  | "taxes"
  | "fees"
  | "cancellation"
  | "rooms";

/** How each is spoken of in Spanish, Portuguese and English, without accents and signs. In the order of answering. */
const SPOKEN_OF: Readonly<Record<Topic, string>> = {
  wifi: "wi ?fi|wif[iy]|wiffi|w[iy]fi|g[ui]?ifi|internet|conexion|conexao|starlink|banda larga",
  tv: "tvs?|teles?|television|televisor(?:es)?|televisao|netflix|smart tv",
  heating:
    "calefac\\w*|estufas?|aquec(?:edor|imento)\\w*|heat(?:ing|ers?)|(?<!pools? (?:is |be )?)heated(?! (?:swimming )?pool)|radiador\\w*|losa radiante|(?:hace|pasa\\w*|faz)(?: mucho| muito)? frio|calentit[ao]s?|quentinh[ao]s?",
  fireplace:
    "hogar(?:es)?|a lenh?a|lenh?a|chimeneas?|salamandras?|lareiras?|fire ?places?|log fire|firewood|wood(?:en)? (?:stove|burner)s?",
  air_conditioning: "aire(?! libre)(?: acond\\w*)?|ar cond\\w*|frio calor|splits?|air ?con\\w*|ac",
  fan: "ventilador(?:es)?|fans?",
  kitchen:
    "cocina\\w*|cozinha\\w*|kitchen\\w*|vajilla|cubiertos|ollas|horno|forno|anafe|hornallas?|fogao|loucas?|talheres|panelas|utensilios|utensils|cook(?:ing)?|oven|stove|dishes|cutlery",
  fridge: "heladeras?|neveras?|frigobar|geladeiras?|refrigerador\\w*|fridges?|freezers?|refrigerator",
  microwave: "micro ?ondas|microwaves?",
  grill:
    "parrill\\w*|asador(?:es)?|asados?|asadito|quinchos?|churrasqueiras?|churrascos?|barbecues?|bbq|barbacoa|grill\\w*|fogon(?:es)?|fire ?pit",
  pool: "piletas?|pile|piscinas?|pools?|albercas?",
  hot_tub: "jacuzzi\\w*|yacuzzi|hidromasajes?|hidromassagem|hot ?tubs?|ofuro",
  river:
    "(?:rio(?! (?:de janeiro|cuarto|tercero|ceballos|grande))|rios|arroyos?|riachos?|corregos?|rivers?|streams?|creek)",
  lake: "lagos?|lagunas?|diques?|embalse|lagoas?|lakes?|represas?",
  garden: "jardin(?:es)?|jardim|patios?|espacio verde|gardens?|(?:back)?yard|quintal",
  playground:
    "juegos? (?:para|de) (?:los )?(?:chicos|nenes|ninos)|juegos infantiles|parquinho|playgrounds?|toboga\\w*|swings?|balancos|brinquedos",
  parking:
    "estacionamientos?|estacionar|estaciono|estacionamento|cocheras?|garage|garaje|garagem|parking|(?:can|to|where|we|i) park|aparcamiento|(?:dejar|guardar|deixar) (?:el|mi|los|la|o|meu) (?:auto|coche|carro|camioneta|moto)s?|(?<!(?:en|de|un|por) )(?:auto|vehiculo|camioneta)s?|lugar para (?:un|dos|\\d) (?:auto|coche|vehiculo)s?|vagas? (?:para|de) (?:o )?carros?",
  linen:
    "sabanas?|ropa (?:blanca|de cama)|blanqueria|lencol|lencois|roupas? de cama|bed ?linens?|linens?|(?:bed )?sheets?|bedding|frazadas?|mantas?|acolchados?|almohadas?|cobertor(?:es)?|travesseiros?|pillows?|blankets?",
  towels: "toall\\w*|tohall\\w*|toalh\\w*|towels?",
  hair_dryer: "secador(?:es)?|hair ?dryers?",
  washing_machine:
    "lavarrop\\w*|lavadoras?|lavar (?:la )?(?:ropa|roupa)|laundry|washing machines?|washer|maquina de lavar|lavadero|lavanderia|secarropas",
  crib: "cunas?|cunita|practicunas?|bercos?|bercinho|cribs?|cots?",
  high_chair: "sillas? altas?|silla (?:de|para) comer|sillita|cadeirao|cadeirinha|high ?chairs?",
  breakfast: "desayun\\w*|cafe da manha|breakfasts?",
  accessible:
    "acc?esib\\w*|acessib\\w*|accessib\\w*|sillas? de ruedas|cadeiras? de rodas|cadeirante\\w*|wheel ?chairs?|rampas?|ramps?|(?:movilidad|mobilidade) reduzida|movilidad reducida|discapac\\w*|deficien\\w*|disab\\w*|escaleras?|escalon(?:es)?|escadas?|degraus?|stairs|steps|baston|bengala",
  rooms:
    "habitaci\\w*|dormitorios?|(?<!rio )cuartos?|quartos?|(?:bed|bath)rooms?|rooms?|(?<!ropa de )(?<!roupa de )camas?|beds?(?! ?(?:linens?|sheets?))|banos?|banheiros?|matrimonial|cuchetas?|beliches?|bunks?|metros cuadrados|m2|square (?:metres|meters|feet)|ambientes|capacidade?|(?:cuant\\w* (?:personas|huespedes)|quantas pessoas|how many people) (?:entran|caben|cabem|fit|can)|sleeps",
  pets: "mascot\\w*|perr(?:[oa]s?|it[oa]s?)|gat(?:[oa]s?|it[oa]s?)|animal(?:es|itos)?|animais|pets?|dogs?|cats?|pupp(?:y|ies)|cachorr\\w*|caniches?",
  smoking: "fum(?:ar|o|an|amos|a|as|ador\\w*|ante\\w*)|cigarr\\w*|smok\\w*|puchos?|vap(?:e|ear|ing)",
  visitors:
    "visitas|(?:una|alguna|uma|recibir|receber|traer|trazer) visitas?|invitados?|visitantes?|visitors?|convidados?|(?:guests|people|friends) over|visit us|a pasar el dia|passar o dia|(?:recibir|invitar|traer|receber|convidar|chamar) (?:a )?(?:unos |uns )?(?:amigos|gente|familia\\w*|parientes|parentes)",
  noise:
    "ruidos?|musica|silencio|parlantes?|barulho|caixa de som|nois[ey]|music|loud|speakers?|quiet|tranquil[oa]s?",
  parties:
    "(?<!las )fiestas?(?! de la cerveza)|eventos?|cumple(?:anos)?|festej\\w*|festas?|aniversario|(?:a|have|throw) part(?:y(?! of)|ies)|parties|events?|birthday|casamientos?|weddings?",
  children:
    "chic[oa]s|nin[oa]s?|nenes?|nenas?|bebes?|bebitos?|hij[oa]s?|menores|criancas?|filh[oa]s?|kids?|child(?:ren)?|bab(?:y|ies)|toddlers?",
  location:
    "(?:d|a)?donde (?:queda|esta|estan|quedan|se ubica|es|son|se encuentra|los encuentro)\\w*|ubica(?:cion|dos?|das?|n)|direccion|como (?:llego|llegar|llegamos|se llega|hago para llegar|vamos|ir)|como es el (?:camino|acceso)|(?:camino|ruta|estrada) de (?:tierra|ripio|asfalto|terra)|ripio|mapa|gps|coordenadas|onde (?:fica|ficam|e|voces|esta\\w*)|localizacao|endereco|como (?:chego|chegar|chegamos|se chega|faco para chegar)|where (?:is|are|exactly)|location|located|address|directions|how (?:do|can|to) (?:i |we |you )?(?:get|reach|arrive)|get there|en que (?:zona|parte|localidad|pueblo)|(?:en|de) colectivo|de onibus|by (?:bus|car)",
  nearby:
    "cerca(?:n[oa]s?)?|lejos|longe|alrededores|(?:el|al|del) centro|o centro|supermercados?|almacen|farmacias?|restaurant\\w*|kioscos?|que (?:hay para )?hacer|o que fazer|excursion\\w*|paseos|passeios|perto|padarias?|panaderias?|near ?by|close by|comprar|proveeduria|mercad(?:o(?! ?pago)|inho)|buy|supermarkets?|shops?|pharmacy|downtown|(?:things|what) to do|(?:el|un|the|a) cajero|atm",
  check_in:
    "che?c?k ?in|que hora es (?:el|la) (?:ingreso|entrada|llegada)|(?:a|desde) que hora (?:se )?(?:puedo |podemos |se puede |puede uno )?(?:entr|ingres|lleg)\\w*|hora(?:rio)?s? (?:de|da|do|para) (?:la )?(?:entrada|entrar|ingreso|llegada|chegada)|que horas? (?:posso|podemos|se pode|e a|da para|pode) (?:entr|cheg)\\w*|(?:when|what time|how early) can (?:i|we) (?:arrive|come|get in|enter)|arrival time|horarios",
  check_out:
    "che?c?k ?out|que hora es (?:el|la) (?:salida|egreso)|(?:a|hasta) que hora (?:hay que |nos |me |se |tenemos que |debemos |puedo |podemos )*(?:sal|ir|va|dej|desocup|entreg|retir|qued)\\w*|hora(?:rio)?s? (?:de|da|do|para) (?:la )?(?:salida|salir|saida|sair|egreso)|que horas? (?:temos|tenho|devo|devemos|precisa\\w*|e a) (?:que |de )?(?:sair|deixar|saida)|ate que horas|what time (?:do|must|should) (?:i|we) (?:have to )?(?:leave|go)|departure time|horarios",
  early_check_in:
    "early (?:check ?in|arrival)|(?:entrar|llegar|ingresar|chegar|che?c?k ?in|ingreso|entrada|arrive|get in|come) (?:un poco |um pouco |mucho |a bit )?(?:mas |mais )?(?:antes|temprano|cedo|earlier|early|before)|(?:lleg\\w*|entrar|ingresar) (?:\\w+ ){0,4}(?:a|por|de) la manana|chegar de manha|arrive in the morning",
  late_check_in:
    "late (?:check ?in|arrival)|(?:lleg\\w*|entrar|ingresar|cheg\\w*|che?c?k ?in|arriv\\w*) (?:muy |bien |mas |mais |muito |very |really )?(?:tarde|late|de noche|a la noche|de noite|a noite|at night|de madrugada|despues de las (?:1[89]|2\\d|[89])|depois das (?:1[89]|2\\d)|after (?:1[01]|[89]|midnight))|(?:lleg\\w*|cheg\\w*) (?:a las|as) (?:2[0-4]|1[89])|(?:lleg\\w*|cheg\\w*) (?:\\w+ ){1,4}(?:de|a) (?:la noche|noite|madrugada)",
  late_check_out:
    "late (?:check ?out|departure)|(?:salir|irnos|irme|irse|retirarnos|che?c?k ?out|salida|dejar la cabana|sair|saida|leave) (?:un poco |um pouco |a bit )?(?:mas |mais )?(?:tarde|later|late)|(?:quedar(?:nos|me)|ficar|stay) (?:un rato|hasta (?:mas|la tarde|las \\d)|ate (?:mais|as \\d)|(?:a bit |a little )?(?:longer|later))",
  deposit:
    "sen(?:a|as|ar|ando)|con cuanto (?:se |puedo )?reserv\\w*|anticipos?|adelantos?|(?<!(?:damage|security|breakage) )deposit\\w*(?! (?:(?:en|de|como|em) garantia|caucao|(?:por|para|contra|de) (?:\\w+ )?(?:danos|roturas|seguridad|seguranca)|(?:for|against) ))|sinal(?! de)|adiantamento|down payment|saldo|(?:the )?balance",
  damage_deposit:
    "(?<!que )garantia(?! (?:de|que) )|caucao|fianza|deposit\\w* (?:por|para|contra|de) (?:los |las |os |as )?(?:danos|roturas|seguridad|seguranca)|(?:damage|security|breakage) deposits?|deposits? (?:for|against) (?:any )?(?:damages?|breakages?)",
  taxes:
    "iva|impuestos?|impostos?|tributos?|vat|tax(?:es)?(?! id)|(?:tasas?|taxas?) (?:municipal|turistica|de turismo)",
  fees: "(?:cargos?|gastos?|costos?|recargos?) (?:extras?|adicional(?:es)?|aparte|de limpieza)|(?:tarifa|tasa|costo) de limpieza|(?:limpieza|limpeza|cleaning)(?: \\w+){0,2} (?:aparte|a parte|extra|inclu\\w+)|recargos?|acrescimos?|surcharges?|(?:cobran|cobras|se paga|hay que pagar|pagar) (?:algo |la |por la )?(?:aparte|limpieza|extra)|taxas? (?:de limpeza|extras?|adicional|adicionais)|inclu\\w+ (?:as |todas as )?taxas|inclu\\w+ (?:la |a )?(?:limpieza|limpeza|cleaning)|cobram (?:taxa|limpeza|a parte)|(?:cleaning|extra|additional|hidden|service|booking) (?:fees?|charges?|costs?)|(?:any|other|what) (?:other )?(?:fees|charges)",
  cancellation:
    "cancel\\w*|reembols\\w*|devolu\\w*|devuelv\\w*|devolv\\w*|refund\\w*|reintegr\\w*|(?:si|se) (?:al final )?(?:no|nao) (?:puedo|podemos|puder|pudermos) (?:ir|viajar)|can t (?:come|make it)",
  payment:
    "(?:medios?|formas?|metodos?) de pag\\w*|(?:como|con que|puedo|se puede|podemos|posso|podemos) (?:se )?pag(?:a|o|ar|amos)|(?:pagar|pagan|pago) (?:con|en|por|com|no|em)|tarjetas?|cuotas|efectivo|transferencias?|mercado ?pago|pix|cartao|cartoes|parcel\\w*|dinheiro|credit cards?|debit|cash|payment (?:methods?|options)|installments|how (?:can|do) (?:i|we) pay|pay (?:by|with|in)",
};

const PATTERNS = Object.entries(SPOKEN_OF).map(
  ([topic, words]) => [topic, new RegExp(`\\b(?:${words})\\b`)] as const,
);

/** Said together with the first, the others are no question of their own: "llegar antes" is about neither hour. */
const PART_OF: readonly (readonly [Topic, readonly Topic[]])[] = [
  ["early_check_in", ["check_in"]],
  ["late_check_in", ["check_in"]],
  ["late_check_out", ["check_out"]],
];

/** Nobody asks in more; a message may have 65,536. */
const MAX_LETTERS = 1_000;

/** Words that most often only say for whom, or where. */
const ASIDES: readonly Topic[] = ["children", "nearby"];

const isTopic = (name: string): name is Topic => Object.hasOwn(SPOKEN_OF, name);

/** What a sentence asks about, in the order of answering; nothing where it asks about nothing we know of. */
export function topicsIn(words: string): Topic[] {
  const text = mended(onlyWords(words.slice(0, MAX_LETTERS)));
  const found = PATTERNS.flatMap(([topic, pattern]) => (isTopic(topic) && pattern.test(text) ? [topic] : []));
  const parts = PART_OF.flatMap(([whole, inIt]) => (found.includes(whole) ? inIt : []));
  const own = found.filter((topic) => !parts.includes(topic));
  const main = own.filter((topic) => !ASIDES.includes(topic));
  return main.length > 0 ? main : own;
}
