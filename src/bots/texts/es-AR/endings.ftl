## Fees, and what becomes of them

policy-fees-refunded = La limpieza, las mascotas y otros cargos se devuelven siempre enteros, si ya los pagaste: lo que vas pagando cubre primero las noches.
policy-fees-kept = La limpieza, las mascotas y otros cargos no se devuelven, si ya los pagaste: lo que vas pagando cubre primero las noches.

## Who is there, and who did not come

command-stays = Quién está y quién llega hoy
command-no_show = Avisar que alguien no vino
menu-stays = 🛏️ Estadías
menu-owing = 💵 Cobros
stays-none = Hoy no hay nadie alojado ni llega nadie.
stays-title = { $count ->
    [one] Hoy hay 1 estadía:
   *[other] Hoy hay { $count } estadías:
}
stays-card =
    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party } · { $code }{ $reach }
    { $arrives ->
        [today] Llega hoy.
       *[before] Se va el { $checkOut }.
    } { $dueCentavos ->
        [0] Está todo pago.
       *[other] Pagado { $received } · faltan { $due }.
    }
no-show-button = 🙈 No vino
no-show-who = ¿Quién no vino? Tocá la reserva, o escribí su código.
no-show-nobody = A esta hora no falta llegar nadie. Si es otra reserva, escribí su código.
no-show-early = Todavía pueden llegar. Recién desde { $from } podés anotar que { $guest } no vino ({ $code }).
no-show-late = La estadía de la reserva { $code } ya terminó: no se puede marcar que no vinieron.
no-show-sure =
    ¿{ $guest } no vino? Reserva *{ $code }*: { $cabin }, { $stay }.

    { $receivedCentavos ->
        [0] No figura ningún pago.
       *[other] Pagó { $received }. { $refundCentavos ->
            [0] Según sus condiciones no se le devuelve nada.
           *[other] Según sus condiciones se le devuelven *{ $refund }* y te quedan { $kept }.
        }
    } Las noches que siguen quedan libres. Le aviso, y esto no se puede deshacer.
no-show-yes = Sí, no vino
no-show-no = { cancel-no-short }
no-show-kept = La reserva { $code } de { $guest } queda como estaba.
no-show-done = Anotado: { $guest } no vino ({ $code }). Le avisé; las noches que siguen quedan libres.
owner-refund-changed = Mientras tanto cambiaron los pagos de la reserva. Así queda ahora:
notice-guest_no_show-guest =
    Hola, { $guest }: te esperábamos en *{ $cabin }* ({ $stay }) y no llegaste. Esperamos que esté todo bien.

    Dimos por terminada la reserva *{ $code }*. { $receivedCentavos ->
        [0] {""}
       *[other] { $refundCentavos ->
            [0] Según las condiciones con las que reservaste, lo pagado ({ $kept }) no se devuelve.
           *[other] Según las condiciones con las que reservaste, te devolvemos { $refund }.
        }
    } Si hubo un malentendido o seguís en camino, escribinos ya mismo.
refund-no_show = nadie ocupó la cabaña, y esto es lo que corresponde según las condiciones de la reserva.
refund-next-no_show = { refund-next-cancelled_by_guest }

## What nobody could help

force-majeure-button = ⛈️ Fue por fuerza mayor
force-majeure-why =
    ¿Qué pasó? Contalo en pocas palabras: le llega a { $guest } y queda en el registro.

    Reserva *{ $code }*: { $cabin }, { $stay }.
force-majeure-terms = { $guest } pagó { $received }. ¿Cuánto se le devuelve?
force-majeure-everything = Todo: { $refund }
force-majeure-everything-short = Todo
force-majeure-policy = Según sus condiciones: { $refund }
force-majeure-policy-short = Según condiciones
force-majeure-nothing = Nada
force-majeure-nothing-short = Nada
force-majeure-other = Otro monto o porcentaje
force-majeure-amount = ¿Cuánto se le devuelve de los { $received }? { force-majeure-write }
force-majeure-unclear = { force-majeure-write } Pagó { $received }.
force-majeure-write = Escribí un monto o un porcentaje, por ejemplo “50 %”.
force-majeure-too-much = Es más de lo que pagó: hasta { $received }.
force-majeure-sure =
    ¿Cancelamos por fuerza mayor la reserva *{ $code }* de { $guest }?

    { $cabin }, { $stay }. Las fechas quedan libres.
    Motivo: { $reason }

    { $receivedCentavos ->
        [0] No figura ningún pago que devolver.
       *[other] Pagó { $received }: se le devuelven *{ $refund }* y te quedan { $kept }.
    }
force-majeure-done = Cancelada por fuerza mayor ({ $code }). Le avisé a { $guest }, con el motivo. { $receivedCentavos ->
    [0] No había nada que devolver.
   *[other] Se le devuelven { $refund }.
}
call-off-kept = La reserva { $code } de { $guest } sigue en pie.
no-such-booking-of-guest = No encuentro ninguna reserva con ese código.
notice-booking_force_majeure-guest =
    Lo sentimos: por fuerza mayor tuvimos que cancelar tu reserva *{ $code }* (*{ $cabin }*, { $stay }).
    Motivo: { $reason }

    { $receivedCentavos ->
        [0] No nos figura ningún pago que devolver.
       *[other] De los { $received } que pagaste te devolvemos *{ $refund }*.
    }
refund-force_majeure = la estadía se canceló por fuerza mayor.
refund-next-force_majeure = { refund-next-called_off }

## What is owed to guests

command-refunds = Devoluciones pendientes
menu-refunds = ↩️ Devoluciones
refunds-none = No hay devoluciones pendientes. 🙌
refunds-title = { $count ->
    [one] Hay 1 devolución pendiente:
   *[other] Hay { $count } devoluciones pendientes:
}
refunds-more = { $count ->
    [one] …y 1 más.
   *[other] …y { $count } más.
}
refunds-card =
    ↩️ *{ $amount }* para { $guest } · { $code } ({ $cabin }) · n.º { $number }
    Por qué: { $why }
    Se debe desde { $ago }. { $obstacle }
obstacle-none = Está por hacerse.
obstacle-by_hand = Se devuelve a mano: lo hacés vos.
obstacle-not_connected = No hay ninguna cuenta de Mercado Pago conectada. Conectá de nuevo la que recibió el pago y sale sola, o devolvé el pago desde Mercado Pago.
obstacle-no_balance = Mercado Pago dice que falta saldo en la cuenta ({ $attempts ->
    [one] 1 intento
   *[other] { $attempts } intentos
}). Cargala y seguimos solos.
obstacle-no_answer = Mercado Pago no responde; seguimos intentando.
obstacle-under_way = Mercado Pago la está haciendo; falta que termine.
obstacle-disputed = El pago está en un reclamo abierto: hay que esperar a que se resuelva.
obstacle-no_account = Mercado Pago no acepta nuestra clave. Revisá la configuración.
obstacle-refused = Mercado Pago la rechazó ({ $attempts ->
    [one] 1 intento
   *[other] { $attempts } intentos
}): { $error }
refunds-retry = 🔁 Intentar ahora
refunds-which = ¿Cuál? Tocá “Intentar ahora” en la que quieras.
refunds-retried = La intento ahora mismo. Si se puede, en un momento ya no figura como pendiente.
refunds-not-owed = Esa devolución ya no está pendiente.
refunds-by-hand = Esa se devuelve a mano: cuando lo hagas, tocá “Ya lo devolví”.
notice-refund_done-owners = ✅ Ya se devolvieron { $amount } a { $guest } por la reserva { $code }: estaba pendiente.
notice-refunds_waiting-owners = { $count ->
    [one] ↩️ Hay 1 devolución esperando hace más de un día, desde { $ago }.
   *[other] ↩️ Hay { $count } devoluciones esperando hace más de un día; la primera, desde { $ago }.
}
