## Paying by transfer

transfer-button = 🏦 Pagar por transferencia
transfer-button-short = 🏦 Transferencia
transfer-amount = 🏦 Para la reserva *{ $code }* transferí exactamente *{ $due }* a esta cuenta:
transfer-holder = Titular: { $holder }
transfer-bank = Banco: { $bank }
transfer-alias = Alias: { $alias }
transfer-cbu = CBU: { $cbu }
transfer-cvu = CVU: { $cbu }
transfer-pix = Clave Pix: { $pix }
transfer-copy-alias = 📋 Copiar el alias
transfer-copy-cbu = 📋 Copiar el CBU
transfer-copy-cvu = 📋 Copiar el CVU
transfer-copy-pix = 📋 Copiar la clave Pix
transfer-then = { $until ->
    [deadline] Cuando lo hayas hecho, mandame acá una foto o el PDF del comprobante: tenés hasta { $deadline }. El complejo lo revisa y te aviso.
   *[other] Cuando lo hayas hecho, mandame acá una foto o el PDF del comprobante. El complejo lo revisa y te aviso.
}
transfer-send-receipt = ¡Gracias! Mandame acá una foto o el PDF del comprobante de la reserva *{ $code }*, así el complejo lo revisa y te aviso.
transfer-not-offered = Acá no se paga por transferencia. Fijate cómo pagar la reserva { $code }:
pay-balance-by-transfer = { balance-left } { $balanceWhen ->
    [dated] Podés transferirlos hasta el { $balanceDueOn }.
    [late] El plazo era hasta el { $balanceDueOn }: transferilos cuanto antes.
   *[on_arrival] Podés transferirlos ahora, o pagarlos al llegar.
}

## The receipt

receipt-opened-hold =
    { receipt-sent-on } Tiene hasta { $deadline } para revisarlo, y mientras tanto tus fechas siguen guardadas.

    No tenés que hacer nada más: te aviso apenas lo confirme.
receipt-opened-kept = { receipt-sent-on } Apenas lo confirme te aviso.
receipt-sent-on = 🧾 Recibí el comprobante de la reserva *{ $code }* y se lo mandé al complejo.
receipt-opened-over = 🧾 Recibí el comprobante, pero la reserva *{ $code }* ya no estaba guardada. Igual se lo mandé al complejo: si el dinero llegó, te confirmamos la reserva o, si las fechas ya son de otra persona, te lo devuelven.
receipt-opened-ended = 🧾 Recibí el comprobante, pero la reserva *{ $code }* ya no sigue en pie. Igual se lo mandé al complejo: si el dinero llegó, te lo devuelve.
receipt-added = 🧾 Sumé este también al comprobante de la reserva *{ $code }*.
receipt-too_many = Ya tengo varios comprobantes de la reserva *{ $code }*, y el complejo los está revisando: más no puedo sumar. Te aviso apenas conteste; si falta algo, hablá con una persona.
transfer-being-checked = 🔎 El complejo está revisando tu transferencia de la reserva *{ $code }*: si ya la hiciste, no hace falta que pagues de nuevo. Te aviso apenas conteste.
receipt-known-waiting = Ese comprobante ya lo tenemos: el complejo lo está revisando. Te aviso apenas conteste.
receipt-known-confirmed = Ese comprobante ya está confirmado. Pagado de la reserva { $code }: { $received }.
receipt-known-not_received = Ese comprobante es el mismo que el complejo ya revisó, y dice que el dinero no le llegó. Si tenés otro, mandámelo; o hablá con una persona.
receipt-known-same = { receipt-known-confirmed }
receipt-unasked = ¿Es el comprobante de una transferencia? Tocá el botón y mandámelo de nuevo, por favor: así sé de qué reserva es.
receipt-unasked-yes = 🧾 Sí, es el comprobante
receipt-unasked-yes-short = 🧾 Comprobante
receipt-other = Eso no lo puedo tomar como comprobante de la reserva { $code }. Mandame una foto o el PDF, por favor.
receipt-heic = Esa foto vino en un formato (HEIC) que no todos los teléfonos abren. Mandame una captura de pantalla del comprobante de la reserva *{ $code }*, por favor, o la foto como foto y no como archivo.
receipt-unreadable = Ese archivo no lo puedo abrir: no es un PDF ni una foto común, o llegó dañado. Mandame una captura de pantalla del comprobante de la reserva *{ $code }*, por favor.
receipt-too_big = Ese archivo es muy grande para mí: llego hasta 16 MB. Mandame una foto o una captura del comprobante, por favor.
receipt-too_much = Hoy ya me mandaste muchos archivos y no puedo guardar más. Hablá con una persona, o mandame el comprobante mañana.
receipt-unavailable = No pude bajar ese archivo. ¿Me mandás el comprobante otra vez, por favor?

## What the owner sees of it

notice-transfer_receipt-owners =
    { $more ->
        [more] 🧾 *Otro comprobante de la misma reserva* · { $code }
       *[other] 🧾 *Comprobante de transferencia* · { $code }
    }

    { booking-with-price }
    { $count ->
        [one] 1 comprobante
       *[other] { $count } comprobantes
    }

    Mirá si el dinero llegó a tu cuenta: el comprobante solo no alcanza.
notice-transfer_unreadable-owners =
    🧾 { $guest } mandó como comprobante de la reserva { $code } ({ $cabin }, { $stay }) un archivo que no pude recibir. Ya le pedí una captura de pantalla.

    Si el dinero llegó a tu cuenta, no hace falta que la esperes: anotá el pago.
notice-transfer_waits-owners = ⏰ { $guest } espera que le confirmes su transferencia por la reserva { $code } ({ $cabin }, { $stay }). ¿Llegó el dinero?
transfer-card =
    🧾 *Transferencia por confirmar* · { $code }

    { booking-with-price }
    { $count ->
        [one] 1 comprobante
       *[other] { $count } comprobantes
    }
transfer-same = ⚠️ *Ojo:* este mismo archivo ya vino por la reserva { $code } de { $guest } ({ $at }). Fijate que sean dos transferencias.
transfer-in-button = ✅ Confirmar
transfer-out-button = ❌ No llegó
transfer-which = ¿Qué transferencia? Tocá el botón del aviso que te llegó.
transfer-unknown = No encuentro esa transferencia.
transfer-how-much =
    ¿Cuánto te llegó de { $guest } por la reserva *{ $code }*? { $askedCentavos ->
        [0] De esta reserva no se espera ningún pago. Escribí el monto.
       *[other] Se esperan { $asked }. Tocá el botón o escribí el monto.
    }
transfer-exact = ✅ Llegaron { $asked }
transfer-less = Te llegaron *{ $amount }* de { $guest }: { $difference } menos de lo que se espera. ¿Lo anoto así? Le aviso cuánto falta.
transfer-more = Te llegaron *{ $amount }* de { $guest }: { $difference } más de lo que se espera. ¿Lo anoto así? Lo de más va a cuenta o, si ya no falta nada, queda anotado para devolver.
transfer-answered = { $how ->
    [undone] La transferencia de { $guest } ({ $code }) se había anotado, { $amount }, y después se deshizo. Si el dinero llegó, anotalo como un pago.
    [confirmed] La transferencia de { $guest } ({ $code }) ya la confirmó { $by }: { $amount }.
    [same] { $by } ya dijo que el comprobante de { $guest } ({ $code }) es de un pago ya anotado. Si es de otro, tocá Confirmar.
   *[other] { $by } ya dijo que la transferencia de { $guest } ({ $code }) no llegó. Si llegó después, tocá Confirmar.
}
transfer-out-then = ¿No llegó nada de { $guest } por la reserva *{ $code }*? Elegí qué hacemos.
transfer-out-again = 🧾 Pedirle otro comprobante
transfer-out-same = 🔁 Es de un pago que ya anoté
transfer-out-end = 🚫 Dar de baja la reserva
paid-check-waits = 🧾 De la reserva *{ $code }* queda un comprobante de transferencia sin contestar. Si es de este pago, tocá el botón: así no se anota dos veces.
paid-check-same = 🔁 Es de este pago
transfer-out-again-done = Le avisé a { $guest } que el dinero de la reserva { $code } no llegó, y qué puede hacer. Si llega más tarde, todavía podés tocar Confirmar.
transfer-out-same-done = Listo: queda como comprobante de lo que ya anotaste de { $guest } ({ $code }). No le avisé nada.
transfer-same-nothing = De la reserva *{ $code }* de { $guest } no hay ningún pago anotado: su comprobante sigue esperando. ¿Llegó el dinero?
transfer-out-more = Hay otro comprobante de { $guest } por la reserva *{ $code }*, que vino después de ese: te lo muestro enseguida. Por ahora no le avisé nada, y la reserva sigue como estaba.
transfer-out-ended = Listo: la reserva { $code } de { $guest } terminó y las fechas quedaron libres. Le avisé por qué.
decline-no-transfer = La transferencia no llegó

## What the guest hears of it

notice-transfer_not_received-guest =
    El complejo revisó su cuenta y el dinero de la reserva *{ $code }* todavía no llegó.

    { $state ->
        [awaiting_deposit] Si transferiste, mandame acá un comprobante donde se vean la fecha, el monto y la cuenta, o pagá de otra forma. Guardamos tus fechas hasta { $deadline }.
       *[other] Si transferiste, mandame acá un comprobante donde se vean la fecha, el monto y la cuenta, o hablá con una persona.
    }
notice-transfer_expired-guest =
    El complejo no llegó a confirmar tu transferencia de la reserva *{ $code }* (*{ $cabin }*, { $stay }) y se venció el plazo para guardar las fechas.

    Si transferiste, tu dinero no se pierde: le seguimos avisando. Cuando lo confirme, si las fechas siguen libres son tuyas; si no, te lo devuelve.
notice-transfer_expired-owners = ⌛ Venció el plazo de la reserva { $code } de { $guest } ({ $cabin }, { $stay }) sin que contestaras si llegó su transferencia. Las fechas quedaron libres, pero { $guest } puede haber pagado: contestá igual, con el botón del comprobante o en /requests.
