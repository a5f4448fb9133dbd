## A balance that is overdue

notice-reminder_balance_overdue-guest =
    El saldo de *{ $owed }* de la reserva *{ $code }* ({ $cabin }, { $stay }) vencía el { $balanceDueOn } y todavía no nos llegó.

    Si ya lo pagaste, avisanos; si no, podés pagarlo ahora. Tu reserva sigue en pie.
notice-reminder_balance_overdue-owners =
    ⏰ *Saldo vencido: { $owed }* · { $code }

    { booking-for-owners }

    Vencía el { $balanceDueOn }. Le recordamos una vez más que falta; nada se cancela solo.

## What is left against damage

damage-deposit-line = 🔐 Al llegar dejás aparte un depósito en garantía de { $amount }: te lo devuelven cuando te vas.
by-hand-card = retenido en la tarjeta
notice-damage_received-guest =
    🔐 Anotamos tu depósito en garantía de *{ $amount }* ({ $method }) · reserva *{ $code }*.

    Se devuelve al final de la estadía; no es parte del precio.
notice-damage_returned-guest = { $keptCentavos ->
    [0] 🔓 Te devolvieron todo el depósito en garantía de la reserva *{ $code }*: *{ $returned }*. ¡Gracias por cuidar la casa!
   *[other] 🔓 De tu depósito en garantía de { $amount } (reserva *{ $code }*) te devolvieron *{ $returned }*. El complejo se quedó con { $kept }. Motivo: { $why }
}
notice-reminder_damage_return-owners =
    🔐 *¿Devolviste el depósito en garantía?* · { $code }

    { $guest } · { $cabin } · sale el { $checkOut }{ $reach }

    Todavía figura en tus manos. Cuando lo devuelvas, anotalo: le avisamos.

## How owners note it

command-damage_deposits = Depósitos en garantía
damage-deposits-none = No hay depósitos en garantía para recibir ni para devolver.
damage-deposits-title = { $count ->
    [one] Hay un depósito en garantía pendiente:
   *[other] Hay { $count } depósitos en garantía pendientes:
}
damage-deposit-due =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 Falta recibir el depósito en garantía: { $asked }
damage-deposit-held =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 En tus manos: { $amount } ({ $method })
damage-deposit-button = 🔐 Depósito en garantía
damage-deposit-button-short = 🔐 Garantía
damage-deposit-receive = 🔐 Lo recibí
damage-deposit-return = 🔓 Lo devolví
damage-deposit-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    ¿Cómo dejó el depósito en garantía?
paid-card = 💳 Retenido en la tarjeta
damage-deposit-how-much = ¿De cuánto es? Escribí el monto, por ejemplo 50.000.
damage-deposit-asked = { $asked }, lo que se pide
damage-deposit-received =
    ✅ Anotado: { $amount } ({ $method }) de { $guest } · { $code }. Le avisé.

    El día de la salida te recuerdo devolverlo.
damage-deposit-what =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    🔐 En tus manos: { $amount } ({ $method }). ¿Qué hiciste?
damage-deposit-return-all = 🔓 Lo devolví todo
damage-deposit-return-part = ✂️ Devolví una parte, o nada
damage-deposit-fix = ✏️ Corregir lo anotado
damage-deposit-return-how-much = ¿Cuánto devolviste, de los { $amount }? Si no devolviste nada, escribí 0.
damage-deposit-too-much = Son más que los { $amount } que dejó. Escribí cuánto devolviste.
damage-deposit-return-why = ¿Por qué no se devuelve todo? Escribilo en pocas palabras: { $guest } lo va a leer.
damage-deposit-review = A { $guest } ({ $code }) le devolvés *{ $returned }* y te quedás con *{ $kept }*. { $guest } va a leer: “{ $reason }”. ¿Lo anoto?
damage-deposit-returned = { $keptCentavos ->
    [0] ✅ Anotado: le devolviste todo a { $guest } ({ $returned }) · { $code }. Le avisé.
   *[other] ✅ Anotado: le devolviste { $returned } a { $guest } y te quedaste con { $kept } · { $code }. Le avisé.
}
damage-deposit-changed = Mientras tanto cambió lo anotado. Así está ahora:
damage-deposit-already_returned = El depósito en garantía de { $code } ya estaba devuelto: { $returned } de { $amount }. Lo anotó { $by }.
damage-deposit-not_received = De la reserva { $code } no hay ningún depósito en garantía anotado.
