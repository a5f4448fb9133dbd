bookings-none = Você ainda não tem reservas. { $surface ->
    [numbers] Quando quiser, escreva as datas e procuramos sua cabana.
   *[other] Quando quiser, toque no botão e procuramos sua cabana.
}
bookings-title = { $count ->
    [one] Esta é a sua reserva:
   *[other] Estas são as suas { $count } últimas reservas:
}
bookings-card =
    {"*"}{ $code }* · { $cabin }
    { $stay } · { $party }
    Total { $total } · sinal { $deposit }
    { $state }
bookings-pay = 💳 Pagar o sinal
bookings-cancel = Cancelar a reserva
state-awaiting_owner = ⏳ Respondemos até { $deadline }
state-awaiting_deposit = 💳 Falta o sinal, até { $deadline }
state-awaiting_transfer_check = 🔎 Conferindo a transferência, até { $deadline }
state-confirmed = ✅ Confirmada
state-checked_in = 🏡 Hospedados
state-completed = Terminada
state-declined = ❌ Não foi aceita
state-expired = ⌛ Vencida
state-cancelled = Cancelada
state-no_show = Não compareceram

cancel-sure =
    Cancelamos a reserva *{ $code }*?

    { $cabin }, { $stay }. As datas ficam livres.{ $receivedCentavos ->
        [0] { $transfer ->
            [checked] {" "}Se o dinheiro da sua transferência chegou, o complexo devolve a você.
           *[none] {" "}Você ainda não pagou nada, então não perde nada.
        }
       *[other] {" "}Devolvemos o que você já pagou do sinal: *{ $received }*.
    }
cancel-yes = Sim, cancelar
cancel-no = Não, deixar como está
cancel-no-short = Não, deixar
cancel-yes-said = cancelar, cancela, pode cancelar, sim cancelar, quero cancelar
cancel-done = Cancelei a reserva { $code }. Se quiser outras datas, { to-book }.
cancel-kept = Perfeito, a reserva { $code } continua de pé.

already-awaiting_owner = O pedido { $code } ainda espera resposta.
already-awaiting_deposit = A reserva { $code } já está aprovada e espera o sinal.
already-approved = A reserva { $code } já foi aprovada por { $by }; agora espera o sinal.
already-awaiting_transfer_check = A reserva { $code } já está aprovada; a transferência está sendo conferida.
already-confirmed = A reserva { $code } já está confirmada e paga.
already-checked_in = A reserva { $code } já está em andamento.
already-completed = A reserva { $code } já terminou.
already-declined = O pedido { $code } já foi recusado por { $by }.
already-expired = O prazo de { $code } já venceu, e as datas ficaram livres.
already-cancelled = { $code } já está cancelada, e as datas ficaram livres.
already-no_show = A reserva { $code } ficou como não comparecimento.
code-unclear = Um código tem 6 letras e números, por exemplo K7Q2MX. Escreva de novo, por favor.
no-such-booking = Não encontro essa reserva. Para ver as suas, { to-bookings }.
no-such-request = Não encontro esse pedido. Toque em /requests para ver os que esperam.
