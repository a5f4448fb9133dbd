notice-request_placed-owners = Pedido { $code } de { $guest }: { $cabin }, { $stay }. Ya no espera tu respuesta.
notice-hold_placed-owners =
    🔔 *Reserva nueva { $code }*

    { booking-with-price }

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

    { $covers ->
        [everything] Recibimos { $received }: ya está todo pago.
        [too_much] Recibimos { $received }: ya está todo pago, y te devolvemos los { $surplus } que pagaste de más.
        [more] Recibimos { $received }: la seña de { $deposit }, y el resto a cuenta. { confirmed-balance }
       *[deposit] Recibimos tu seña de { $deposit }. { confirmed-balance }
    } Te esperamos el { $checkIn } desde las { $checkInTime }.
confirmed-balance = { $balanceWhen ->
    [on_arrival] El saldo de { $due } podés pagarlo cuando quieras desde Mis reservas, o al llegar.
   *[dated] El saldo de { $due } podés pagarlo desde Mis reservas, hasta el { $balanceDueOn }.
}
stay-file-below = Abrí el archivo de acá abajo para agregar la estadía a tu calendario.
way-there = 📍 Cómo llegar
stay-file-summary = { $complex } · { $cabin }
stay-file-description =
    Reserva { $code } · { $party }
    Entrada desde las { $checkInTime }, salida hasta las { $checkOutTime }.
notice-booking_confirmed-owners =
    { $covers ->
        [everything] 💰 *Pagó todo: { $received }* · { $code }
        [too_much] 💰 *Pagó { $received }, más que el total* · { $code }
        [more] 💰 *Pagó { $received }, más que la seña* · { $code }
       *[deposit] 💰 *Seña pagada: { $deposit }* · { $code }
    }

    { booking-for-owners }
    Saldo: { $due }
notice-booking_cancelled-guest =
    Lo sentimos: tuvimos que cancelar tu reserva *{ $code }* (*{ $cabin }*, { $stay }).
    Motivo: { $reason }

    ¿Buscamos otra opción?
notice-booking_cancelled-owners = 🚫 { $guest } canceló { $was ->
    [awaiting_owner] el pedido
   *[other] la reserva
} { $code } ({ $cabin }, { $stay }). Las fechas quedaron libres.{ $money ->
    [check] {" "}Había mandado el comprobante de una transferencia: si el dinero llegó, tocá Confirmar en ese aviso y queda anotado para devolver.
    [kept] {" "}Según sus condiciones, no se le devuelve nada.
   *[other] {""}
}
notice-payment_underpaid-guest =
    Recibimos { $paid } para la reserva *{ $code }*, pero faltan *{ $missing }* para completar la seña.

    Tenés hasta { $deadline } para pagar lo que falta; mientras tanto guardamos tus fechas.
notice-payment_rejected-guest =
    El pago de la reserva *{ $code }* no se pudo hacer: el banco o la tarjeta lo rechazó. No se te cobró nada.

    Podés probar de nuevo, con otro medio si querés, hasta { $deadline }.
notice-payment_refunded-guest =
    Te devolvemos { $amount } de la reserva *{ $code }*: { $why }

    El dinero vuelve por el mismo medio con el que pagaste; puede demorar unos días.

    { $next }
notice-payment_refunded-owners = ↩️ Se devuelven { $amount } a { $guest } por la reserva { $code }: { $why }
notice-payment_alert-owners =
    ⚠️ *{ $code }* · { $guest } · { $cabin }, { $stay }

    Pago de *{ $amount }* ({ $operation }): { $what }
notice-payment_unmatched-owners = ⚠️ Llegó un pago de { $amount } ({ $operation }) que no es de ninguna reserva: { $what }
payment-operation = operación n.º { $payment } de Mercado Pago
alert-refunded = fue devuelto desde Mercado Pago. Si la reserva sigue en pie, hablá con el huésped.
alert-charged_back = el huésped desconoció el pago ante su banco, y Mercado Pago retiene el dinero hasta que se decida. Respondé el contracargo en Mercado Pago.
alert-in_mediation = hay un reclamo abierto. Respondelo en Mercado Pago antes de que venza.
alert-wrong_currency = llegó en otra moneda y lo devolvemos.
alert-wrong_collector = se cobró en otra cuenta de Mercado Pago; no confirma ninguna reserva. Revisá tu configuración.
alert-not_live = es un pago de prueba; no confirma ninguna reserva.
alert-unknown_reference = no corresponde a ninguna reserva. Revisalo en Mercado Pago.
alert-refund_waiting = no se pudo devolver todavía; lo más común es que falte saldo en la cuenta de Mercado Pago. Seguimos intentando.
alert-refund_not_connected = hay que devolverlo y no se puede: no hay ninguna cuenta de Mercado Pago conectada. Conectá de nuevo la que lo recibió (se configura donde corre Hornero) y sale solo, o devolvelo desde Mercado Pago.
alert-partially_refunded = fue devuelto en parte desde Mercado Pago.
refund-dates_gone = cuando nos llegó el pago, las fechas ya eran de otra persona.
refund-already_paid = la seña ya estaba pagada.
refund-booking_over = cuando nos llegó el pago, la reserva ya estaba cancelada o se había vencido su plazo.
refund-wrong_currency = el pago llegó en otra moneda.
refund-next-wrong_currency = Para pagar la seña en la moneda de la reserva, { to-bookings }.
refund-next-booking_over = Si todavía querés venir, podés reservar de nuevo.
refund-next-already_paid = { refund-next-nothing_due }
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
