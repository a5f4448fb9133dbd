## A balance that is overdue

notice-reminder_balance_overdue-guest =
    El saldo de *{ $owed }* de la reserva *{ $code }* ({ $cabin }, { $stay }) vencía el { $balanceDueOn } y todavía no nos llegó.

    Si ya lo pagaste, avisanos; si no, podés pagarlo ahora. Tu reserva sigue en pie.
notice-reminder_balance_overdue-owners =
    ⏰ *Saldo vencido: { $owed }* · { $code }

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }

    Vencía el { $balanceDueOn }. Le recordamos una vez más que falta; nada se cancela solo.

## What is left against damage

damage-line = 🔐 Al llegar se deja además un depósito en garantía de { $amount }, que se devuelve al irse.
damage-cash = en efectivo
damage-transfer = por transferencia
damage-card = retenido en la tarjeta
notice-damage_received-guest =
    🔐 Anotamos tu depósito en garantía de *{ $amount }* ({ $method }) · reserva *{ $code }*.

    Se devuelve al final de la estadía; no es parte del precio.
notice-damage_returned-guest = { $keptCentavos ->
    [0] 🔓 Te devolvieron todo el depósito en garantía de la reserva *{ $code }*: *{ $returned }*. ¡Gracias por cuidar la casa!
   *[other] 🔓 Del depósito en garantía de la reserva *{ $code }*, que era de { $amount }, te devolvieron *{ $returned }*. Quedaron { $kept } para el complejo. El motivo: { $why }
}
notice-reminder_damage_return-owners =
    🔐 *¿Devolviste el depósito en garantía?* · { $code }

    { $guest } · { $cabin } · sale el { $checkOut }{ $reach }

    Todavía figura en tus manos. Cuando lo devuelvas, anotalo: le avisamos.

## How owners note it

command-guarantees = Depósitos en garantía
guarantees-none = No hay depósitos en garantía para recibir ni para devolver.
guarantees-title = { $count ->
    [one] Hay un depósito en garantía pendiente:
   *[other] Hay { $count } depósitos en garantía pendientes:
}
guarantee-due =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 Se pide un depósito en garantía de { $asked }, y no está anotado.
guarantee-held =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 En tus manos: { $amount } ({ $method })
guarantee-button = 🔐 Depósito en garantía
guarantee-button-short = 🔐 Garantía
guarantee-receive = 🔐 Lo recibí
guarantee-return = 🔓 Lo devolví
guarantee-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    ¿Cómo dejó el depósito en garantía?
guarantee-cash = 💵 En efectivo
guarantee-transfer = 🏦 Por transferencia
guarantee-card = 💳 Retenido en la tarjeta
guarantee-how-much = ¿De cuánto es? Escribí el monto, por ejemplo 50.000.
guarantee-asked = { $asked }, lo que se pide
guarantee-amount-unclear = No entendí el monto. Escribilo con números, por ejemplo 50.000 o 50.000,50.
guarantee-received =
    ✅ Anotado: { $amount } ({ $method }) de { $guest } · { $code }. Le avisamos.

    El día de la salida te recordamos devolverlo.
guarantee-what =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    🔐 En tus manos: { $amount } ({ $method }). ¿Qué hiciste?
guarantee-return-all = 🔓 Lo devolví todo
guarantee-return-part = ✂️ Devolví una parte, o nada
guarantee-fix = ✏️ Corregir lo anotado
guarantee-return-how-much = ¿Cuánto devolviste, de los { $amount }? Si no devolviste nada, escribí 0.
guarantee-too-much = Son más que los { $amount } que dejó. Escribí cuánto devolviste.
guarantee-return-why = ¿Por qué no se devuelve todo? Escribilo en pocas palabras: { $guest } lo va a leer.
guarantee-returned = { $keptCentavos ->
    [0] ✅ Anotado: devolviste todo a { $guest } ({ $returned }) · { $code }. Le avisamos.
   *[other] ✅ Anotado: devolviste { $returned } a { $guest } y quedaron { $kept } · { $code }. Le avisamos.
}
guarantee-already_returned = El depósito en garantía de { $code } ya estaba devuelto: { $returned } de { $amount }. Lo anotó { $by }.
guarantee-not_received = De la reserva { $code } no hay ningún depósito en garantía anotado.
