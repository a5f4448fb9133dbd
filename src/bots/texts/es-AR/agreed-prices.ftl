## The owner asks another price for one booking

command-price = Cambiar el precio de una reserva
price-button = 💲 Cambiar el precio
price-ask =
    {"*"}¿Qué precio le ponés a la reserva { $code }?*

    { $guest }, { $cabin }, { $stay }. Ahora el total es *{ $total }*.

    { price-write }
price-unclear = No entendí el precio. { price-write }
price-write = Escribí el total nuevo (“150000”) o la diferencia con su signo (“-10%”, “+5000”).
price-below = Así quedaría por debajo de cero. Escribí otro precio.
price-nothing_changes = Ese ya es el precio. Escribí otro.
price-nothing_to_pay = Una reserva se confirma con un pago, así que antes de la seña no puede costar cero. Escribí otro precio.
price-changed = El precio cambió mientras tanto: ahora es { $total }. Escribí de nuevo cuál querés.
price-why =
    {"*"}¿Por qué ese precio?* El huésped lo lee junto con el precio nuevo.

    { $guest } · { $code }: de { $total } a *{ $after }*
price-why-empty = Escribí un motivo corto, por ejemplo “Es lo que acordamos”.
price-why-long = Ese motivo es muy largo: que no pase de { $max } caracteres.
price-review =
    {"*"}Revisá el precio de la reserva { $code }*

    { $guest }, { $cabin }, { $stay }
    Antes: { $before }
    Ahora: *{ $after }* ({ $difference })
    Motivo: { $reason }

    { $account }
price-account = { $state ->
    [confirms] Ya pagó { $received }, y la seña pasa a ser de *{ $newDeposit }*: la reserva queda confirmada.
    [hold] La seña pasa a ser de *{ $newDeposit }*.
    [due] Ya pagó { $received }: le quedan por pagar *{ $due }*.
    [surplus] Ya pagó { $received }: se le devuelven *{ $surplus }* por el mismo medio.
   *[paid] Con los { $received } que pagó queda todo pago.
}
price-confirm = ✅ Poner ese precio
price-edit = ✏️ Otro precio
price-done = Listo: la reserva { $code } ahora cuesta *{ $total }*. Le avisé a { $guest }.
notice-price_set-guest =
    💲 El complejo cambió el precio de tu reserva *{ $code }* ({ $cabin }, { $stay }).

    Antes: { $totalBefore }
    Ahora: *{ $totalAfter }*
    Motivo: { $why }
price-now-deposit = La seña pasa a ser de *{ $deposit }*, y hay tiempo para pagarla hasta { $deadline }.
price-now-deposit-later = La seña pasa a ser de *{ $deposit }*.
price-now-left = { $left ->
    [nothing] Con lo que pagaste ya está todo pago.
    [late] Quedan por pagar *{ $due }*, y el plazo era hasta el { $balanceDueOn }: pagalos cuanto antes.
    [dated] Quedan por pagar *{ $due }*, hasta el { $balanceDueOn }.
   *[on_arrival] Quedan por pagar *{ $due }*, a más tardar al llegar.
}
refund-price_lowered = el complejo bajó el precio, y ya estaba pagado más que eso.
refund-next-price_lowered = { refund-next-nothing_due }
