/** Ordinary words and names that are a slip away from one that means something to us: they are right as they are. */
export const ORDINARY_WORDS: readonly string[] = [
  `
    julia juli marcos mario mayra marcia elena nicole agustin agustina santi martin genero dinero entero
    cero pero perla leche leches coche coches broche predio semanal mensual diario salon sala salir salud
    marcha marcar mensaje mensajes camino brisa bresa dante donato laura laurel nadia nadie tercero
    ternero bruno enzo otono jugar hogar lugar llegar verano invierno habilidad posibilidad
    responsabilidad arriba escucha necesita fiesta pasando estara esperar minuto podrias peor siente
    pena personal hambre pelo servicio llegado terminar abogado esperen pies quise junto luces trabaja
    vienes conocido caliente entender quedar llamare podamos beber abrir tendria pete visita presion
    completo pasara estaran cuentas perdona casado clientes preciosa perfecta termina china recibir
    nieve llevamos julie carretera esperas precioso escuchas interes tengamos senador gracia duerme
    creemos funcionar responde llegara guarda primeros sabido quedare chino pura maquinas podran atrapar
    estarias pene visitar pedro recibi puro bebida ambas contesta pasaria peces trabajado seamos
    trabajos asalto conocimos salta llevando hombro recibio funciono pagare sacado salvado buscado
    funcione podian entrado circo judio dejemos probado podiamos junior cazador bicicleta funcion
    llevaremos cuadro entradas charla llamarte salto cuentos necesite medica manzana abrio reves
    funcionan gustara quisieras mueres publica cafeteria medida sano ofrece madame escuchan gatillo
    debamos telefonos medias revisa trabaje niega politico toalla corredor acuerda alquiler cultura
    gafas pagara contactos escapado chinos barbara ponemos gastos confirmado quedaras hojas pondremos
    pesa hombros cambiara contaste paro pega politicos ofrecer pasare quedaba pides llevaria baron
    debimos economia interesan costara encendido busquemos bebido duermes garras llameme fractura pelos
    presos pike mananas comemos quedaran entremos niego marte estadio sensores pagarle novias ries
    entendio vagon permita perfectos invita individuo sana cuadros bandeja saldran pizzas docenas
    premios jueces mandare bajame restaurantes excelentes perry nube entrara grandeza esperad casamos
    sepamos cuadra cambiarlo banera abri memorias comunicarse paramos recibes terminan dominio pedo
    gates queramos contesto reeves paras gotas escuchad llegaba contestes penas marcado encargara
    privados guardas pasemos patadas cansados paganos brendan alejarme choca privadas llamarle culturas
    ingresos gene confirma enterrada agradecidos correos pidas bajare amos pagarme cambiaria marques
    puros sato melissa guardan dejale
  `,
  `
    senhor nenhum nova entendo coracao tera conseguiu entende fico precisar casar consegui ficara
    precisam servico diria conversa trabalha juro aposto fazemos norte podera passando negro procura
    contigo estranha mark poderiam major moca amava seguida perfeita recebeu corpos contrato feita fita
    ferido prefeito oferecer passamos pegando notas conseguia poderes sinta trabalhou fila convidado
    consiga quadro amanda canal abriu marinha incluindo entenda fechada procure assalto irmos nathan
    senta mudancas falha galinha nessas maconha trabalhos precise quieta respondeu pretende bandeira
    feia pessoais chegara chegarmos tenhamos tinta contado ofereceu vince cinto guia negar chegado
    adianta bebeu nora folhas folha amigao amada gatilho conseguira homer atende brigando quintal
    funcionam toalha sabrina quanta feridos colina contatos procurou contanto detalhe recebo procurado
    fitas noah telefones fechados conversas aranha coisinha coberto estradas cassino trabalhado fizermos
    conseguirmos pegarei precisou trabalhe tarefas alvos nelas nestas recebera localizar acender
    fossemos fechando mentor agradeca comportar gostariam tiramos sobrio quinto flash fera fios bicha
    safado marcou barreira bico podermos ferrado marc checando falhas maravilhas atendeu perfeitos
    canais nasa macas fina sabao pudemos fino falas precisao mentores animar fornecer sexto receba
    moscas negras nega finge freira parando pegarmos entendia creditos ficariam naval ofereci precisas
    cocegas gemea marque casual ferrados respondi senhoria forense restantes consultor namoradas estraga
    passarei bebem fixo entrarmos file virado tese
  `,
  `
    services then systems text provided test body true received receive makes customers growth notes
    contract matter sport tree pussy restaurants locations senior match playing procedures references
    detail provider shirt seconds providers hearing eastern sorted saying charges manage element
    contacts fort direction soul estimated fight height managed estimates matters supports guess trees
    babes easier grow tennis instruction managers representatives extensive eating mirror charged
    sending visitor twin forth bodies marks charter wheels womens possibly operators busy matthew steven
    tells healing chile publish acres wells shit pupils tend locate wooden reserves sight theft losing
    teenage brokers pissing transfers proceed lite tired titten tons accommodations arising trek
    starring loving panties mirrors teeth tied balanced peoples greeting tire placing packing logging
    males airports thee coordinate twinks boxing staffing sensors fifty childrens proceeds prizes
    quotations deposits treo welsh fist agrees manor villages phrases boring coupled tent shorter
    referenced pressing clearing specially chargers antibody grows mats bunny baking mattress charming
    fought freeze stating locking blanket fraser possess arrivals closes colleague distances coordinated
    gentleman wishing
    hacia adelante habla hablas humanos parar larga salido paga quede cambia premio quedas parecio
    hablan hablare pagan hallar cambios querra decide cambian preso salia cambie quema largas saluda
    flecha pagas hazte queja harta hablara canto desee lunar cambias salidas complice cueste flechas
    fichas caviar habiar ficha saia carta tocar saiba sonhos cartas peco preto falam costa babaca pareco
    saido valer curta saira custar mudam pagam falhar damas vacas cesta vapor perco carvao dadas mudara
    falara vagao saidas cartaz ofereco faltar pretos said changes though cancer changed chance prime
    prince leaves checks tank tasks lease prize alive talks princess arrived pride tough phrase thinks
    praise tanks arise chick cheque trout ware whore thorough arrives marsh
  `,
].flatMap((words) => words.trim().split(/\s+/));
