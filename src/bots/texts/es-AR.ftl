## The menu

menu-welcome =
    ¡Hola, { $name }! 👋 Soy la recepción de *{ $complex }*.

    Escribime las fechas y cuántos son, por ejemplo: “del 5 al 8 de enero para 4”, y te muestro qué cabañas hay y cuánto salen. { $surface ->
        [numbers] O elegí una opción 👇
       *[other] O tocá un botón 👇
    }
menu-owner =
    ¡Hola, { $name }! Esta es la recepción de *{ $complex }*.

    Acá te llegan los pedidos para aprobar y los pagos. También podés reservar, igual que tus huéspedes.
menu-hint = No llegué a entenderte 😅. Contame qué fechas querés y cuántos son, por ejemplo: “del 5 al 8 de enero para 4”.
menu-thanks = ¡De nada! 😊 Acá estoy para lo que necesites.
menu-book = 📅 Reservar
menu-resume = 📝 Seguir mi reserva
menu-resume-short = 📝 Seguir
menu-bookings = 🧾 Mis reservas
menu-language = 🌎 Idioma
menu-join = 🔗 Unir mis chats
menu-requests = 🛎 Pedidos
help =
    Así funciona:

    1. Elegís las fechas y me decís cuántos son.
    2. Te muestro las cabañas libres con su precio.
    3. Confirmás, y las fechas quedan reservadas a tu nombre por un rato.
    4. Pagás la seña y listo: la cabaña es tuya.

    En cualquier pregunta podés volver, guardar para después o salir. { $surface ->
        [telegram] Comandos: /book reservar, /bookings mis reservas, /join unir mis chats, /language idioma.
       *[other] Escribí *reservar*, *mis reservas* o *idioma* cuando quieras, y *vincular* para unir tus chats.
    }

command-start = Empezar
command-book = Reservar una cabaña
command-bookings = Mis reservas
command-language = Cambiar el idioma
command-join = Unir mis chats de WhatsApp y Telegram
command-help = Cómo funciona
command-requests = Pedidos por aprobar
bot-description = Reservá tu cabaña por chat: elegís fechas, ves precios, pagás la seña y listo.

## Dates, people, money

stay = { $checkIn } → { $checkOut } · { $nights ->
    [one] 1 noche
   *[other] { $nights } noches
}
adults = { $count ->
    [one] 1 adulto
   *[other] { $count } adultos
}
children = { $count ->
    [one] 1 menor
   *[other] { $count } menores
}
pets = { $count ->
    [one] 1 mascota
   *[other] { $count } mascotas
}
moment-today = hoy a las { $time }
moment-tomorrow = mañana a las { $time }
moment = el { $day } a las { $time }

## Every question

clerk-progress = Paso { $step } de { $of }
clerk-back = ‹ Volver
clerk-save = Guardar
clerk-cancel = Salir
clerk-stale = { $surface ->
    [numbers] Esa opción era de una pregunta anterior. Seguí con el último mensaje.
   *[other] Ese botón era de una pregunta anterior. Seguí con el último mensaje.
}
clerk-over = { $surface ->
    [numbers] Ese número no es ninguna de las opciones de ahora. Mirá el último mensaje o, para ver todo lo que podés hacer, { to-menu }.
   *[other] Esa conversación ya terminó: mirá el último mensaje o, para empezar otra, { to-menu }.
}
clerk-pick-one = Elegí una de estas opciones, por favor.
clerk-noted = Anotado.
clerk-review-unclear = { $surface ->
    [numbers] Si está todo bien, escribí *sí*. Si no, respondé con el número de lo que quieras cambiar.
   *[other] Si está todo bien, tocá *{ $confirm }* o escribí *sí*. Si no, tocá lo que quieras cambiar.
}
clerk-yes-said = sí, si si, sí gracias, sí por favor, sí dale, dale gracias, sip, dale, ok, okey, okay, listo, bueno, de acuerdo, perfecto, confirmo, confirmar, reservar, de una, va, claro
clerk-no-said = no, no no, nop, no gracias, mejor no, todavía no
clerk-gone = Lo que habías elegido ya no se puede. Esto es lo que hay ahora:
clerk-changed = Algo cambió desde que lo viste. Revisalo de nuevo, por favor.
clerk-cancelled = Listo, salimos y no quedó nada guardado. Para ver todo lo que podés hacer, { to-menu }.
clerk-saved = Guardado 👍. Cuando quieras seguir, { to-menu } y retomamos donde quedamos.
clerk-nothing-open = No hay nada a medio hacer. Para reservar, escribime las fechas; para ver todo lo que puedo hacer, { to-menu }.
clerk-open-already = Tenés una conversación a medio hacer. ¿Seguimos o empezamos de nuevo?
clerk-resume = Seguir
clerk-restart = Empezar de nuevo
clerk-back-to = Volvemos a lo que estábamos haciendo.
clerk-unreadable-sticker = ¡Lindo sticker! Pero necesito que me respondas { in-writing }.
clerk-unreadable-voice = Todavía no puedo escuchar audios. ¿Me lo escribís, por favor?
clerk-unreadable-photo = Por ahora no puedo ver fotos. ¿Me lo escribís, por favor?
clerk-unreadable-document = Por ahora no puedo abrir archivos. ¿Me lo escribís, por favor?
clerk-unreadable-location = Gracias por la ubicación, pero acá necesito que me respondas { in-writing }.
clerk-unreadable-contact = Gracias por el contacto, pero acá necesito que me respondas { in-writing }.
clerk-unreadable-command = No conozco ese comando. Para ver todo lo que puedo hacer, { to-menu }.
clerk-unreadable-other = Eso no lo puedo leer. ¿Me lo escribís, por favor?
clerk-unreadable-reaction = ¡Gracias por la reacción! Para seguir necesito que me respondas { in-writing }.
clerk-more = Estas son las otras opciones:
clerk-change = ¿Qué querés cambiar?
clerk-ways = Escribí guardar o salir cuando quieras
clerk-ways-back = Escribí volver, guardar o salir
to-menu = { $surface ->
    [telegram] tocá /start
   *[other] escribí *menú*
}
to-book = { $surface ->
    [telegram] tocá /book
   *[other] escribí *reservar*
}
to-bookings = { $surface ->
    [telegram] tocá /bookings
   *[other] escribí *mis reservas*
}
in-writing = { $surface ->
    [numbers] por escrito
   *[other] con un botón o por escrito
}

## Booking: dates

book-dates = *¿Qué días querés venir?* { $surface ->
    [telegram] Tocá el día de llegada en el calendario, o escribilos: “5/1 al 8/1”.
   *[other] Escribilos así: “5/1 al 8/1”. O contame todo junto: “del 5 al 8 de enero para 4”.
}
book-weekend = Este finde · { $dates }
book-weekend-short = Finde { $dates }
book-long-weekend = Finde largo · { $dates }
book-long-weekend-short = Feriado { $dates }
calendar-check-in = ¿Qué día llegás?
calendar-check-out = Llegás { $date } · ¿cuándo te vas?
calendar-full = Ese día no se puede: ya pasó o está completo. Elegí uno sin tachar.
calendar-no-check-out = Ese día no puede ser tu salida: no hay cabaña libre todas las noches, o son menos noches que el mínimo. Elegí uno sin tachar.
calendar-no-stay = Llegando el { $date } no queda ninguna estadía posible: hay pocas noches libres seguidas. Elegí otra llegada.
calendar-change-check-in = ‹ Cambiar la llegada

dates-unclear = No entendí las fechas.
dates-one = Entendí la llegada, { $date }, pero me falta la salida. Escribime las dos juntas.
dates-no-such = “{ $said }” no existe en el almanaque. Revisá las fechas y escribilas de nuevo.
refusal-not_a_date = “{ $text }” no es una fecha que exista. Revisala y escribila de nuevo.
refusal-past = El { $checkIn } ya pasó. Elegí una llegada de hoy en adelante; si es para otro año, escribí también el año.
refusal-reversed = La salida queda antes que la llegada. Escribilas en orden: primero cuándo llegás y después cuándo te vas.
refusal-no_nights = Llegada y salida son el mismo día. Tiene que haber al menos una noche: ¿qué día te vas?
refusal-too_long = Son demasiadas noches: por acá se reservan hasta { $maxNights }. Elegí una estadía más corta.
refusal-too_far = Todavía no abrimos esas fechas. Se puede reservar hasta el { $last }.

## Booking: people

book-party = *¿Cuántos son?* { $surface ->
    [telegram] Ajustá con los botones o escribilo: “2 adultos y 1 nene”.
    [whatsapp] Elegí de la lista o escribilo: “2 adultos y 1 nene”.
   *[other] Escribilo: “4”, o “2 adultos y 1 nene”.
}
party-adults = Adultos: { $count }
party-children = Menores: { $count }
party-pets = Mascotas: { $count }
party-done = ✅ Somos { $party }
party-unclear = No entendí cuántos son.
refusal-no_adults = Tiene que venir al menos un adulto. ¿Cuántos adultos son?
refusal-not_a_party = Esa cantidad no me cierra. Decime cuántos adultos y cuántos menores son, por ejemplo “2 adultos y 1 nene”.
refusal-party_too_big = Nuestra cabaña más grande es para { $maxGuests } personas. Podés reservar más de una: decime cuántos van en esta, y después reservás la otra.
refusal-too_many_pets = { $maxPets ->
    [0] En nuestras cabañas no se aceptan mascotas.
    [one] Se acepta una sola mascota por cabaña.
   *[other] Se aceptan hasta { $maxPets } mascotas por cabaña.
} Decime cuántos son y con cuántas mascotas vienen.

## Booking: cabins

book-cabins = { $count ->
    [one] Para { $party } ({ $stay }) hay *una cabaña libre*:
   *[other] Para { $party } ({ $stay }) hay *{ $count } cabañas libres*. ¿Cuál te gusta?
}
book-offer =
    {"*"}{ $cabin }* · hasta { $maxGuests } personas
    { $description }
    {"*"}{ $total }* { $nights ->
        [one] por una noche, precio final
       *[other] en total, precio final · { $nightly } por noche en promedio
    }
book-choose = Elegir { $cabin }
book-choose-short = Elegir esta
refusal-all_taken = Para { $party } no queda lugar del { $checkIn } al { $checkOut }. ¿Probamos con otras fechas?
refusal-stay_too_short = En { $season } se reservan { $minimumNights } noches como mínimo. Elegí una estadía más larga.
refusal-night_without_rate = Todavía no tenemos tarifa para la noche del { $night }. Elegí otras fechas.
refusal-dates_taken = Uy, alguien se te adelantó: esa cabaña ya no está libre en esas fechas.
refusal-price_changed = El precio cambió mientras elegías. Mirá cómo quedó antes de confirmar.
refusal-no_such_cabin = Esa cabaña ya no se alquila.
book-no-longer-fits = *{ $cabin }* no está disponible para { $party } del { $checkIn } al { $checkOut }.
book-somebody-was-faster = Uy, alguien se te adelantó: *{ $cabin }* ya no está libre en esas fechas.

## Booking: review

book-review =
    {"*"}Revisá tu reserva*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    { $lines }
    {"*"}Total: { $total }*

    Seña para reservar: *{ $deposit }*
    Saldo al llegar: { $balance }
    Entrada desde las { $checkInTime }, salida hasta las { $checkOutTime }.
line-nights = { $quantity ->
    [one] 1 noche
   *[other] { $quantity } noches
} × { $unit } ({ $season }): { $amount }
line-nights-weekend = { $quantity ->
    [one] 1 noche
   *[other] { $quantity } noches
} de fin de semana × { $unit } ({ $season }): { $amount }
line-extra_guests = { $guests ->
    [one] 1 persona
   *[other] { $guests } personas
} extra × { $nights ->
    [one] 1 noche
   *[other] { $nights } noches
} × { $unit }: { $amount }
line-cleaning = Limpieza: { $amount }
line-pets = { $quantity ->
    [one] 1 mascota
   *[other] { $quantity } mascotas
} × { $unit }: { $amount }
book-confirm-instant = ✅ Reservar y pagar la seña
book-confirm-instant-short = ✅ Reservar
book-confirm-approval = ✅ Pedir esta cabaña
edit-stay = ✏️ Cambiar las fechas
edit-stay-short = ✏️ Fechas
edit-party = ✏️ Cambiar cuántos somos
edit-party-short = ✏️ Cuántos somos
edit-cabin = ✏️ Cambiar la cabaña
edit-cabin-short = ✏️ Cabaña
book-same-dates = 📅 Pedir de nuevo esas fechas
book-same-dates-short = 📅 Pedir de nuevo
book-other-cabins = 📅 Ver otras cabañas en esas fechas
book-other-cabins-short = 📅 Otras cabañas

book-requested =
    ¡Listo! Tu pedido es el *{ $code }*.

    Guardamos *{ $cabin }* a tu nombre ({ $stay }). Te contestamos por acá a más tardar { $deadline }. Cuando lo aprueben te mando el link para pagar la seña de *{ $deposit }*.
book-held =
    ¡Es tuya por ahora! Tu reserva es la *{ $code }*.

    {"*"}{ $cabin }*, { $stay }. Para confirmarla, pagá la seña de *{ $deposit }*: tenés hasta { $deadline }. Después las fechas vuelven a quedar libres.
pay-button = 💳 Pagar la seña de { $amount }
pay-button-short = 💳 Pagar la seña
pay-unavailable = El sistema de pagos no está respondiendo. Tu reserva sigue guardada hasta { $deadline }: probá de nuevo en un ratito.
pay-not-set-up = Acá todavía no se puede pagar la seña. Arreglá el pago directamente con el complejo: las fechas quedan a tu nombre hasta { $deadline }.
pay-retry = 🔄 Probar de nuevo
pay-ready = Falta la seña para confirmar la reserva *{ $code }*. Tenés hasta { $deadline }.

## My bookings

bookings-none = Todavía no tenés reservas. { $surface ->
    [numbers] Cuando quieras, escribime las fechas y buscamos tu cabaña.
   *[other] Cuando quieras, tocá el botón y buscamos tu cabaña.
}
bookings-title = { $count ->
    [one] Esta es tu reserva:
   *[other] Estas son tus { $count } últimas reservas:
}
bookings-card =
    {"*"}{ $code }* · { $cabin }
    { $stay } · { $party }
    Total { $total } · seña { $deposit }
    { $state }
bookings-pay = 💳 Pagar la seña
bookings-cancel = Cancelar la reserva
state-awaiting_owner = ⏳ Te contestamos a más tardar { $deadline }
state-awaiting_deposit = 💳 Falta la seña, hasta { $deadline }
state-awaiting_transfer_check = 🔎 Revisando la transferencia, hasta { $deadline }
state-confirmed = ✅ Confirmada: seña pagada.
state-checked_in = 🏡 Alojados
state-completed = Terminada
state-declined = ❌ No fue aceptada
state-expired = ⌛ Vencida
state-cancelled = Cancelada
state-no_show = No se presentaron

cancel-sure =
    ¿Cancelamos la reserva *{ $code }*?

    { $cabin }, { $stay }. Las fechas quedan libres. Si ya pagaste una parte de la seña, te la devolvemos.
cancel-yes = Sí, cancelarla
cancel-no = No, dejarla como está
cancel-no-short = No, dejarla
cancel-yes-said = cancelar, cancelala, cancelá, sí cancelar, sí cancelala, quiero cancelar
cancel-done = Cancelé la reserva { $code }. Si querés otras fechas, { to-book }.
cancel-kept = Perfecto, la reserva { $code } sigue en pie.
cancel-paid = La reserva { $code } ya está pagada, y por acá todavía no se puede cancelar. Hablalo directamente con el complejo.

already-awaiting_owner = El pedido { $code } todavía espera respuesta.
already-awaiting_deposit = La reserva { $code } ya está aprobada y espera la seña.
already-approved = La reserva { $code } ya la aprobó { $by }; ahora espera la seña.
already-awaiting_transfer_check = La reserva { $code } ya está aprobada; se está revisando la transferencia.
already-confirmed = La reserva { $code } ya está confirmada y pagada.
already-checked_in = La reserva { $code } ya está en curso.
already-completed = La reserva { $code } ya terminó.
already-declined = El pedido { $code } ya fue rechazado por { $by }.
already-expired = El plazo de { $code } ya venció, y las fechas quedaron libres.
already-cancelled = Ya se canceló { $code }, y las fechas quedaron libres.
already-no_show = La reserva { $code } quedó como no presentada.
code-ask = ¿Qué código tiene la reserva? Son 6 letras y números, por ejemplo K7Q2MX.
code-unclear = Un código tiene 6 letras y números, por ejemplo K7Q2MX. Escribilo de nuevo, por favor.
no-such-booking = No encuentro esa reserva. Para ver las tuyas, { to-bookings }.
no-such-request = No encuentro ese pedido. Tocá /requests para ver los que esperan.

## Joining chats

join-code =
    Tu código es *{ $code }*.

    Abrí tu otro chat con nosotros, el de WhatsApp o el de Telegram, y escribí ahí:
    {"*"}vincular { $code }*

    Sirve una sola vez, hasta { $deadline }. No se lo pases a nadie: quien lo use ve tus reservas.
join-have = 🔑 Tengo un código
join-ask = Escribime el código que te dimos en tu otro chat. Son 8 letras y números, por ejemplo ABCD2345.
join-sure = ¿Unimos este chat con el otro en el que pediste el código? Desde los dos se van a ver y manejar tus reservas. Decí que sí sólo si los dos chats son tuyos.
join-yes = Sí, los dos son míos
join-no = No, dejarlos así
join-kept = Listo, los chats siguen separados.
join-done = 🔗 ¡Listo! Tus dos chats quedaron unidos: desde cualquiera ves y manejás todas tus reservas.
join-refusal-no_such_code = Ese código no existe. Fijate que sea igual al que te dimos en tu otro chat: son 8 letras y números.
join-refusal-own_code = Ese código lo pediste en este mismo chat. Escribilo en el otro, el que querés unir con este.
join-refusal-code_expired = Ese código ya venció. Pedí otro en tu otro chat escribiendo *vincular*.
join-refusal-code_spent = Ese código ya se usó. Pedí otro en tu otro chat escribiendo *vincular*.
join-refusal-already_joined = Estos dos chats ya estaban unidos. Para ver todas tus reservas, { to-bookings }.
join-refusal-too_many_tries = Van demasiados intentos. Esperá una hora y probá de nuevo con un código nuevo.
notice-chats_joined-guest = 🔗 Uniste este chat con otro tuyo: desde los dos ves y manejás todas tus reservas. Si no fuiste vos, avisanos.

## Language

language-ask = ¿En qué idioma hablamos?
language-done = Listo, seguimos en español. Para ver todo lo que podés hacer, { to-menu }.

## The owner

owner-only = Eso es sólo para quienes manejan el complejo.
owner-in-telegram = Los pedidos se aprueban y rechazan desde Telegram: abrí allá el chat con el complejo.
requests-none = No hay pedidos esperando. Te aviso cuando llegue uno.
requests-title = { $count ->
    [one] Hay 1 pedido esperando tu respuesta:
   *[other] Hay { $count } pedidos esperando tu respuesta:
}
request-card =
    🛎 *Pedido { $code }*

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
    Total { $total } · seña { $deposit }

    Tenés hasta { $deadline } para responder.
request-approve = ✅ Aprobar
request-decline = ❌ Rechazar
approve-done = Aprobado. { $guest } tiene hasta { $deadline } para pagar la seña de { $deposit } ({ $code }). Te aviso cuando la pague.
decline-why = ¿Por qué rechazás el pedido *{ $code }* de { $guest }? Lo que elijas o escribas le llega al huésped.
decline-maintenance = La cabaña está en mantenimiento
decline-own-use = La vamos a usar nosotros
decline-other-plans = No podemos recibirlos en esas fechas
decline-reason-empty = Escribí un motivo corto, o elegí uno de los botones.
decline-reason-long = Ese motivo es muy largo para el huésped: que no pase de { $max } caracteres.
decline-done = Rechazado. Le avisé a { $guest } ({ $code }); las fechas quedan libres.

## Notices

notice-request_placed-owners = Pedido { $code } de { $guest }: { $cabin }, { $stay }. Ya no espera tu respuesta.
notice-hold_placed-owners =
    🔔 *Reserva nueva { $code }*

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
    Total { $total } · seña { $deposit }

    Espera la seña hasta { $deadline }.
notice-request_approved-guest =
    ¡Buenas noticias! Aprobaron tu reserva *{ $code }*: *{ $cabin }*, { $stay }.

    Para confirmarla, pagá la seña de *{ $deposit }*: tenés hasta { $deadline }.
notice-request_declined-guest =
    Lo sentimos: no podemos recibirte en *{ $cabin }*, { $stay } ({ $code }).
    Motivo: { $reason }

    ¿Buscamos otra opción?
notice-hold_expired-guest =
    Se venció el plazo de la reserva *{ $code }* (*{ $cabin }*, { $stay }) y las fechas quedaron libres.

    Si todavía la querés, pedila de nuevo: capaz sigue disponible.
notice-request_expired-guest =
    Lo sentimos: no llegamos a contestar tu pedido *{ $code }* (*{ $cabin }*, { $stay }), y las fechas quedaron libres.

    Podés pedirlo de nuevo o buscar otras fechas.
notice-request_expired-owners = ⌛ Venció el pedido { $code } de { $guest } ({ $cabin }, { $stay }) sin respuesta. Las fechas quedaron libres.
notice-hold_expired-owners = ⌛ { $guest } no pagó a tiempo la seña de la reserva { $code } ({ $cabin }, { $stay }). Las fechas quedaron libres.
notice-booking_confirmed-guest =
    🎉 *¡Reserva confirmada!* Código *{ $code }*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    Recibimos tu seña de { $deposit }. { $balanceCentavos ->
        [0] Ya está todo pago.
       *[other] El saldo de { $balance } se paga al llegar.
    } Te esperamos el { $checkIn } desde las { $checkInTime }.

    Abrí el archivo de acá abajo para agregar la estadía a tu calendario.
way-there = 📍 Cómo llegar
stay-file-summary = { $complex } · { $cabin }
stay-file-description =
    Reserva { $code } · { $party }
    { $balanceCentavos ->
        [0] Ya está todo pago.
       *[other] Saldo al llegar: { $balance }
    }
    Entrada desde las { $checkInTime }, salida hasta las { $checkOutTime }.
notice-booking_confirmed-owners =
    💰 *Seña pagada: { $deposit }* · { $code }

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
    Saldo al llegar: { $balance }
notice-booking_cancelled-guest =
    Lo sentimos: tuvimos que cancelar tu reserva *{ $code }* (*{ $cabin }*, { $stay }).
    Motivo: { $reason }

    ¿Buscamos otra opción?
notice-booking_cancelled-owners = 🚫 { $guest } canceló { $was ->
    [awaiting_owner] el pedido
   *[other] la reserva
} { $code } ({ $cabin }, { $stay }). Las fechas quedaron libres.
notice-payment_underpaid-guest =
    Recibimos { $paid } para la reserva *{ $code }*, pero faltan *{ $missing }* para completar la seña.

    Tenés hasta { $deadline } para pagar lo que falta; mientras tanto guardamos tus fechas.
notice-payment_overpaid-guest = Pagaste { $surplus } de más por la reserva *{ $code }*. Quedan a cuenta: al llegar pagás { $due }.
notice-payment_rejected-guest =
    El pago de la reserva *{ $code }* no se pudo hacer: el banco o la tarjeta lo rechazó. No se te cobró nada.

    Podés probar de nuevo, con otro medio si querés, hasta { $deadline }.
notice-payment_refunded-guest =
    Te devolvemos { $amount } de la reserva *{ $code }*: { $why }

    El dinero vuelve por el mismo medio con el que pagaste; puede demorar unos días.

    { $next }
notice-payment_refunded-owners = ↩️ Se devuelven { $amount } a { $guest } por la reserva { $code }: { $why }
notice-payment_alert-owners = ⚠️ Pago { $payment } de la reserva { $code } ({ $guest }): { $what }
notice-payment_unmatched-owners = ⚠️ Llegó el pago { $payment } y no es de ninguna reserva: { $what }
alert-refunded = fue devuelto desde Mercado Pago. Si la reserva sigue en pie, hablá con el huésped.
alert-charged_back = el huésped desconoció el pago ante su banco. Respondé el contracargo en Mercado Pago.
alert-in_mediation = hay un reclamo abierto. Respondelo en Mercado Pago antes de que venza.
alert-wrong_currency = llegó en otra moneda y lo devolvemos.
alert-wrong_collector = se cobró en otra cuenta de Mercado Pago; no confirma ninguna reserva. Revisá tu configuración.
alert-not_live = es un pago de prueba; no confirma ninguna reserva.
alert-unknown_reference = no corresponde a ninguna reserva. Revisalo en Mercado Pago.
alert-overpaid = pagó { $surplus } de más: quedan a cuenta, y al llegar faltan { $due }.
alert-refund_waiting = no se pudo devolver todavía; lo más común es que falte saldo en la cuenta de Mercado Pago. Seguimos intentando.
alert-partially_refunded = fue devuelto en parte desde Mercado Pago.
refund-dates_gone = cuando nos llegó el pago, las fechas ya eran de otra persona.
refund-already_paid = la seña ya estaba pagada.
refund-booking_over = la reserva ya no estaba en pie: se había cancelado o se había vencido el plazo.
refund-wrong_currency = el pago llegó en otra moneda.
refund-next-wrong_currency = Para pagar la seña en la moneda de la reserva, { to-bookings }.
refund-next-booking_over = Si todavía querés venir, podés reservar de nuevo.
refund-next-already_paid = Tu reserva sigue en pie: no tenés que hacer nada más.
refund-next-dates_gone = Si todavía querés venir, mirá qué otras cabañas quedan.
reason-none = no se indicó un motivo
sorry = Perdón, algo falló de nuestro lado. Ya lo estamos mirando; probá de nuevo en un ratito. (Código { $id })
notice-guest_unreachable-owners = ⚠️ No pudimos avisarle a { $guest } por WhatsApp ({ $phone }): { $why } Avisale vos, por favor.
unreachable-no_whatsapp = WhatsApp dice que ese número no puede recibir el mensaje.
unreachable-refused = WhatsApp no aceptó el mensaje.
unreachable-broken = algo falló de nuestro lado.
unreachable-too_late = WhatsApp no lo entregó en todo un día.
notice-chat_quieted-owners = 🤖 Dejamos de contestarle por una hora a { $guest } en WhatsApp ({ $phone }): { $why } Si es un huésped, escribile vos.
quieted-repeats = mandó lo mismo una y otra vez.
quieted-floods = manda mensajes sin parar, como un contestador automático.

## WhatsApp

whatsapp-options = Elegir
whatsapp-change = ✏️ Cambiar algo
whatsapp-more = Más opciones…
whatsapp-by-number = Respondé con el número.
whatsapp-by-letter = Podés responder con la letra.
whatsapp-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
whatsapp-directions = 📍 { $name }
    { $address }
