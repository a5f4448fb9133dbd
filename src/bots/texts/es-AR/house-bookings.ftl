## The owner's list of bookings, and one of them

command-all_bookings = Todas las reservas, por fecha de llegada
menu-all-bookings = 📒 Todas las reservas
house-state = { $state ->
    [awaiting_owner] 🛎 Espera tu respuesta, hasta { $deadline }
    [awaiting_deposit] ⏳ Espera la seña de { $deposit }, hasta { $deadline }
    [awaiting_transfer_check] 🔎 Hay una transferencia para mirar, hasta { $deadline }
    [confirmed] ✅ Confirmada
    [checked_in] 🏡 Alojados
    [completed] 🏁 Terminada
    [declined] ❌ Rechazada por { $by }
    [expired] ⌛ Vencida sin seña
    [cancelled] 🚫 Cancelada
   *[no_show] 🙈 No se presentaron
}
house-booking =
    {"*"}{ $guest }* · { $code }{ $reach }
    { $cabin } · { $stay }
    { $party }
    { house-state }
house-booking-payments = { $part ->
    [newest] Los { $shown } pagos más recientes de { $count } (en el resumen de cuenta están todos):
   *[all] { $count ->
        [one] El pago que llegó:
       *[other] Los pagos que llegaron, del último al primero:
    }
}
house-booking-payment = • { $date } · { $amount } · { $how }
all-bookings-asked = { $when ->
    [some] { $where ->
        [one] { $days } · { $cabin }
       *[any] { $days }
    }
   *[any] { $where ->
        [one] { $cabin }
       *[any] de hoy en adelante
    }
}
all-bookings-title = {"*"}{ $count ->
    [one] 1 reserva
   *[other] { $count } reservas
}* · { all-bookings-asked }{ $part ->
    [some] {" "}· de la { $first } a la { $last }
    [one] {" "}· la { $first }
   *[all] {""}
}
all-bookings-none = No hay reservas: { all-bookings-asked }.
all-bookings-line =
    {"*"}{ $dates }* · { $cabin } · { $guest }
    { house-state }{ $owes ->
        [some] {" "}· faltan { $due }
        [nothing] {" "}· está todo pago
       *[not_asked] {""}
    }
all-bookings-more = Ver { $count ->
    [one] 1 más
   *[other] { $count } más
}
