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
state-confirmed = ✅ Confirmada
state-checked_in = 🏡 Alojados
state-completed = Terminada
state-declined = ❌ No fue aceptada
state-expired = ⌛ Vencida
state-cancelled = Cancelada
state-no_show = No se presentaron

cancel-sure =
    ¿Cancelamos la reserva *{ $code }*?

    { $cabin }, { $stay }. Las fechas quedan libres.{ $receivedCentavos ->
        [0] { $transfer ->
            [checked] {" "}Si el dinero de tu transferencia llegó, el complejo te lo devuelve.
           *[none] {" "}Todavía no pagaste nada, así que no perdés nada.
        }
       *[other] {" "}Te devolvemos lo que ya pagaste de la seña: *{ $received }*.
    }
cancel-yes = Sí, cancelarla
cancel-no = No, dejarla como está
cancel-no-short = No, dejarla
cancel-yes-said = cancelar, cancelala, cancelá, sí cancelar, sí cancelala, quiero cancelar
cancel-done = Cancelé la reserva { $code }. Si querés otras fechas, { to-book }.
cancel-kept = Perfecto, la reserva { $code } sigue en pie.

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
code-unclear = Un código tiene 6 letras y números, por ejemplo K7Q2MX. Escribilo de nuevo, por favor.
no-such-booking = No encuentro esa reserva. Para ver las tuyas, { to-bookings }.
no-such-request = No encuentro ese pedido. Tocá /requests para ver los que esperan.
