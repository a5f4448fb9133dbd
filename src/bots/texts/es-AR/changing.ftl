bookings-change = ✏️ Cambiar
change-none = No tenés ninguna reserva que se pueda cambiar.
change-which = ¿Cuál de tus reservas querés cambiar?
change-what =
    ¿Qué querés cambiar de la reserva *{ $code }*?

    {"*"}{ $cabin }*, { $stay }, { $party }. Total { $total }.

    Elegí una opción o escribilo: “pasala del 6 al 9”, “somos uno más”, “una noche más”. Nada se mueve hasta que veas la diferencia y confirmes.
change-what-dates = 📅 Otras fechas
change-what-dates-short = 📅 Otras fechas
change-what-after = 🌙 Una noche más al final ({ $difference })
change-what-after-short = 🌙 Una noche más
change-what-before = 🌙 Llegar una noche antes ({ $difference })
change-what-before-short = 🌙 Una noche antes
change-what-party = 👥 Cuántos somos
change-what-party-short = 👥 Cuántos somos
change-what-cabin = 🏡 Otra cabaña
change-what-cabin-short = 🏡 Otra cabaña
change-unclear = No llegué a entender qué querés cambiar.
change-dates = *¿A qué fechas la pasamos?* Ahora es { $stay }. Escribilas, por ejemplo: “del 6 al 9”, “hasta el 10” o “una noche más”.
change-party = *¿Cuántos son ahora?* Escribilo, por ejemplo: “2 adultos y 1 nene”, o “somos uno más”.
change-cabins = { $count ->
    [one] Para { $party } ({ $stay }) podés pasar a esta cabaña:
   *[other] Para { $party } ({ $stay }) podés pasar a una de estas { $count } cabañas:
}
change-cabins-instead = { $count ->
    [one] *{ $cabin }* no se puede para { $party } ({ $stay }), pero esta otra cabaña sí. Mientras no confirmes, tu reserva sigue como está:
   *[other] *{ $cabin }* no se puede para { $party } ({ $stay }), pero estas otras { $count } cabañas sí. Mientras no confirmes, tu reserva sigue como está:
}
change-choose = Pasar a { $cabin }
change-choose-short = Pasar a esta
change-offer =
    {"*"}{ $cabin }* · hasta { $maxGuests } personas
    { $description }
    {"*"}{ $total }* en total ({ $difference })
change-keep = Dejarla como está
change-keep-short = Dejarla como está
change-no-other-cabin = No hay otra cabaña libre en esas fechas para ustedes. Tu reserva sigue como estaba.
change-cabin-gone = Uy, *{ $cabin }* ya no se puede. Tu reserva sigue como estaba.
change-same = mismo precio
change-review =
    {"*"}Revisá el cambio de la reserva { $code }*

    Antes:
    🏡 { $cabinBefore }
    📅 { $stayBefore }
    👥 { $partyBefore }
    Total: { $totalBefore }

    Ahora:
    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }
    {"*"}Total: { $total }* ({ $difference })

    { $account }
change-account-awaiting_owner = El pedido sigue esperando respuesta. Si lo aprueban, la seña va a ser de *{ $deposit }*.
change-account-awaiting_deposit = Para confirmarla falta la seña de *{ $depositDue }*: tenés hasta { $deadline }, y te paso un link nuevo para pagarla.
change-account-awaiting_transfer_check = La transferencia se está revisando. Con el cambio, la seña es de *{ $deposit }*.
change-account-surplus = Ya pagaste { $received }: te devolvemos *{ $surplus }* por el mismo medio.
change-account-credit = Ya pagaste { $received }, *{ $credit }* más que el nuevo total. A esta altura, por las condiciones de cancelación, no se devuelve: queda a favor de la reserva.
change-account-due = { $balanceWhen ->
    [late] Ya pagaste { $received }: te quedan por pagar *{ $due }*, y el plazo era hasta el { $balanceDueOn }. Pagalos cuanto antes, desde Mis reservas.
    [dated] Ya pagaste { $received }: te quedan por pagar *{ $due }*, hasta el { $balanceDueOn }, desde Mis reservas.
   *[on_arrival] Ya pagaste { $received }: te quedan por pagar *{ $due }*, desde Mis reservas o al llegar.
}
change-account-paid = Con los { $received } que ya pagaste queda todo pago.
change-refund-note = Si después la cancelás, la devolución se cuenta desde la fecha de llegada que tenía: { $checkIn }.
change-refund-less = Ojo: con esa llegada, si después la cancelás se devuelve por las condiciones el { $percent }, en lugar del { $before } de ahora.
change-edit-cabin = ✏️ Otra cabaña
change-confirm = ✅ Confirmar el cambio
change-confirm-short = ✅ Confirmar
change-done = ¡Listo! La reserva *{ $code }* ahora es *{ $cabin }*, { $stay }, { $party }. Total { $total }.
change-left = Perfecto: la reserva { $code } queda como estaba, { $cabin }, { $stay }.
change-kept = Tu reserva sigue como estaba.
change-moved-meanwhile = La reserva { $code } cambió mientras la mirabas: ahora es { $cabin }, { $stay }.
change-stay_over = Esa estadía ya terminó, así que no se puede cambiar.
change-stay_under_way = La estadía ya empezó el { $checkIn }: ahora sólo se puede cambiar el día de salida o cuántos son.
change-check_out_past = El { $checkOut } ya pasó, y las noches que pasaron no se pueden sacar.
change-nothing_changes = Es lo mismo que ya tenés reservado.
change-other_currency = Los precios del complejo ahora están en otra moneda que tu reserva, así que el cambio hay que verlo con una persona. { write-to-a-person }
change-nothing_to_pay = Así no quedaría nada que pagar, y una reserva se confirma con un pago: por acá no puedo cambiarla. { write-to-a-person }
notice-booking_changed-owners =
    ✏️ *{ $guest } cambió la reserva { $code }* ({ $difference })

    Antes: { $cabinBefore }, { $stayBefore }, { $partyBefore }. Total { $totalBefore }.
    Ahora: { $cabinAfter }, { $stayAfter }, { $partyAfter }. Total { $totalAfter }.
refund-cheaper_now = con el cambio, la reserva sale menos de lo que ya estaba pagado.
refund-next-cheaper_now = Tu reserva sigue en pie con el cambio: no tenés que hacer nada más.
