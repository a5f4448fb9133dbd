## The owner's list of bookings, and one of them

command-all_bookings = Todas as reservas, por data de chegada
menu-all-bookings = 📒 Todas as reservas
house-state = { $state ->
    [awaiting_owner] 🛎 Espera a sua resposta, até { $deadline }
    [awaiting_deposit] ⏳ Espera o sinal de { $deposit }, até { $deadline }
    [awaiting_transfer_check] 🔎 Há uma transferência para conferir, até { $deadline }
    [confirmed] ✅ Confirmada
    [checked_in] 🏡 Hospedados
    [completed] 🏁 Terminada
    [declined] ❌ Recusada por { $by }
    [expired] ⌛ Vencida sem sinal
    [cancelled] 🚫 Cancelada
   *[no_show] 🙈 Não compareceram
}
house-booking =
    {"*"}{ $guest }* · { $code }{ $reach }
    { $cabin } · { $stay }
    { $party }
    { house-state }
house-booking-payments = { $part ->
    [newest] Os { $shown } pagamentos mais recentes de { $count } (no extrato da conta estão todos):
   *[all] { $count ->
        [one] O pagamento que chegou:
       *[other] Os pagamentos que chegaram, do último ao primeiro:
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
       *[any] de hoje em diante
    }
}
all-bookings-title = {"*"}{ $count ->
    [one] 1 reserva
   *[other] { $count } reservas
}* · { all-bookings-asked }{ $part ->
    [some] {" "}· da { $first } à { $last }
    [one] {" "}· a { $first }
   *[all] {""}
}
all-bookings-none = Não há reservas: { all-bookings-asked }.
all-bookings-line =
    {"*"}{ $dates }* · { $cabin } · { $guest }
    { house-state }{ $owes ->
        [some] {" "}· faltam { $due }
        [nothing] {" "}· está tudo pago
       *[not_asked] {""}
    }
all-bookings-more = Ver { $count ->
    [one] mais 1
   *[other] mais { $count }
}
