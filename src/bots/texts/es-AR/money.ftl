## What is paid and what is left

money-card = { $dueCentavos ->
    [0] Pagado { $received }: no falta nada
   *[other] { $balanceWhen ->
        [dated] Pagado { $received } · faltan { $due }, hasta el { $balanceDueOn }
        [late] Pagado { $received } · faltan { $due }, y el plazo era hasta el { $balanceDueOn }
       *[on_arrival] Pagado { $received } · faltan { $due }
    }
}
what-is-left = { $dueCentavos ->
    [0] Ya está todo pago.
   *[other] Quedan por pagar { $due }.
}
balance-left = Faltan *{ $due }* de la reserva *{ $code }* ({ $cabin }, { $stay }).
pay-balance = 💳 Pagar el saldo de { $amount }
pay-balance-short = 💳 Pagar el saldo
pay-balance-ready = { balance-left } { $balanceWhen ->
    [dated] Podés pagarlos con este link, hasta el { $balanceDueOn }.
    [late] El plazo era hasta el { $balanceDueOn }: pagalos cuanto antes con este link.
   *[on_arrival] Podés pagarlos ahora con este link, o al llegar.
}
pay-balance-unavailable = El link para pagar está tardando en llegar: te lo mando por acá apenas esté listo. Faltan { $due } de la reserva { $code }.
pay-balance-not-set-up = Acá no se puede pagar por link. { $balanceWhen ->
    [dated] Los { $due } que faltan de la reserva { $code } se pagan hasta el { $balanceDueOn }: arreglalo con el complejo.
    [late] El plazo para pagar los { $due } que faltan de la reserva { $code } era hasta el { $balanceDueOn }: arreglalo cuanto antes con el complejo.
   *[on_arrival] Los { $due } que faltan de la reserva { $code } se pagan al llegar.
}
pay-balance-over = La estadía de la reserva { $code } ya terminó. Si falta pagar algo, arreglalo directamente con el complejo.
pay-nothing-due = De la reserva *{ $code }* no falta pagar nada: ya está todo pago. 🙌
notice-balance_paid-guest = { $surplusCentavos ->
    [0] 💳 Recibimos { $paid } para la reserva *{ $code }*. ¡Gracias! { what-is-left }
   *[other] 💳 Recibimos { $brought } para la reserva *{ $code }*, y faltaban { $paid }: ya está todo pago, y te devolvemos los otros { $surplus }. ¡Gracias!
}
notice-balance_paid-owners =
    💰 *Saldo pagado: { $paid }* · { $code }

    { booking-for-owners }
    { what-is-left }

## The conditions of cancelling

policy-none = Si cancelás, lo que hayas pagado no se devuelve.
policy-one = { $days ->
    [0] Si cancelás, aunque sea el mismo día de llegada, te devolvemos el { $percent } % de lo que hayas pagado.
    [one] Si cancelás hasta 1 día antes de llegar, te devolvemos el { $percent } % de lo que hayas pagado; después, nada.
   *[other] Si cancelás hasta { $days } días antes de llegar, te devolvemos el { $percent } % de lo que hayas pagado; después, nada.
}
policy-title = Si cancelás, de lo que hayas pagado te devolvemos:
policy-step = { $days ->
    [0] • hasta el mismo día de llegada, el { $percent } %
    [one] • hasta 1 día antes de llegar, el { $percent } %
   *[other] • hasta { $days } días antes de llegar, el { $percent } %
}
policy-after = • después, nada

## Cancelling what is paid

cancel-paid-sure =
    ¿Cancelamos la reserva *{ $code }*?

    { $cabin }, { $stay }. Las fechas quedan libres.

    Pagaste { $received }. { $counted ->
        [moved] Los días se cuentan hasta el { $refundCheckIn }, la llegada más temprana que tuvo esta reserva desde la seña.
       *[now] { $days ->
            [0] La llegada es hoy.
            [one] Falta 1 día para la llegada.
           *[other] Faltan { $days } días para la llegada.
        }
    } Según las condiciones con las que reservaste, { $how ->
        [nothing] *no se devuelve nada*: los { $kept } quedan para el complejo.
        [everything] te devolvemos todo: *{ $refund }*.
        [fees_only] te devolvemos *{ $refund }*, que es lo pagado por limpieza, mascotas y otros cargos. Los otros { $kept } no se devuelven.
        [fees_back] te devolvemos *{ $refund }*: el { $percent } % de lo pagado por las noches, y todo lo pagado por limpieza, mascotas y otros cargos ({ $fees }). Los otros { $kept } no se devuelven.
        [fees_apart] te devolvemos *{ $refund }*: el { $percent } % de lo pagado por las noches. Los { $kept } de limpieza, mascotas y otros cargos no se devuelven.
        [fees_kept] te devolvemos *{ $refund }*: el { $percent } % de lo pagado por las noches. Los otros { $kept } no se devuelven; { $fees } son de limpieza, mascotas y otros cargos.
       *[other] te devolvemos el { $percent } %: *{ $refund }*. Los otros { $kept } no se devuelven.
    }
cancel-unpaid-sure =
    ¿Cancelamos la reserva *{ $code }*?

    { $cabin }, { $stay }. Las fechas quedan libres. No nos figura ningún pago, así que no hay nada que devolver.
cancel-refund-changed = Mientras lo pensabas cambió lo que se devuelve. Así queda ahora:
cancel-too-late = La estadía de la reserva { $code } ya empezó, y por acá ya no se puede cancelar. Hablalo directamente con el complejo.
refund-cancelled_by_guest = se canceló, y esto es lo que corresponde según las condiciones de la reserva.
refund-called_off = el complejo canceló la estadía y se devuelve todo.
refund-over_paid = era más de lo que faltaba pagar.
refund-nothing_due = ya no faltaba pagar nada.
refund-next-cancelled_by_guest = Cuando quieras venir, acá estamos.
refund-next-called_off = Perdón por las molestias.
refund-next-over_paid = { refund-next-nothing_due }
refund-next-nothing_due = Tu reserva sigue en pie: no tenés que hacer nada más.

## The owner calls a stay off

call-off = 🚫 Cancelar esta reserva
call-off-why =
    ¿Por qué cancelás la reserva *{ $code }* de { $guest } ({ $cabin }, { $stay })?

    { $refundCentavos ->
        [0] No figura ningún pago que devolver.
       *[other] Se le devuelve todo lo que pagó: *{ $refund }*.
    } Lo que elijas o escribas le llega al huésped.
call-off-review =
    ¿Cancelamos la reserva *{ $code }* de { $guest } ({ $cabin }, { $stay })?

    { $refundCentavos ->
        [0] No figura ningún pago que devolver.
       *[other] Se le devuelve todo lo que pagó: *{ $refund }*.
    }
    Motivo, como lo va a leer: { $reason }
call-off-done = Cancelada. Le avisé a { $guest } ({ $code }); las fechas quedan libres.
call-off-too-late = La estadía de la reserva { $code } ya pasó: no se puede cancelar.
