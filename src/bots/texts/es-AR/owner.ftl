owner-only = Eso es sólo para quienes manejan el complejo.
owner-in-telegram = Lo que es de quienes manejan el complejo se hace desde Telegram: abrí allá el chat con el complejo.
requests-none = No hay pedidos esperando. Te aviso cuando llegue uno.
requests-title = { $count ->
    [one] Hay 1 pedido esperando tu respuesta:
   *[other] Hay { $count } pedidos esperando tu respuesta:
}
request-card =
    🛎 *Pedido { $code }*

    { booking-with-price }

    Tenés hasta { $deadline } para responder.
booking-for-owners =
    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
booking-with-price =
    { booking-for-owners }
    Total { $total } · seña { $deposit }{ $hasCoupon ->
        [yes] {" "}· cupón { $coupon }
       *[no] {""}
    }
request-approve = ✅ Aprobar
request-decline = ❌ Rechazar
approve-done = Aprobado. { $guest } tiene hasta { $deadline } para pagar la seña de { $deposit } ({ $code }). Te aviso cuando la pague.
decline-why = ¿Por qué rechazás el pedido *{ $code }* de { $guest }? Lo que elijas o escribas le llega al huésped.
decline-maintenance = La cabaña está en mantenimiento
decline-own-use = La vamos a usar nosotros
decline-other-plans = No podemos recibirlos en esas fechas
decline-reason-empty = Escribí un motivo corto, o elegí uno de los botones.
decline-reason-long = Ese motivo es muy largo para el huésped: que no pase de { $max } caracteres.
decline-review =
    ¿Rechazamos el pedido *{ $code }* de { $guest } ({ $cabin }, { $stay })?

    Motivo, como lo va a leer: { $reason }
decline-yes = Sí, rechazarlo
edit-reason = ✏️ Otro motivo
decline-done = Rechazado. Le avisé a { $guest } ({ $code }); las fechas quedan libres.
