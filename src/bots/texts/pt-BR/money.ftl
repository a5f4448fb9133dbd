## What is paid and what is left

money-card = { $dueCentavos ->
    [0] Pago { $received }: não falta nada
   *[other] { $balanceWhen ->
        [dated] Pago { $received } · faltam { $due }, até { $balanceDueOn }
        [late] Pago { $received } · faltam { $due }, e o prazo era até { $balanceDueOn }
       *[on_arrival] Pago { $received } · faltam { $due }
    }
}
what-is-left = { $dueCentavos ->
    [0] Já está tudo pago.
   *[other] Faltam { $due }.
}
balance-left = Faltam *{ $due }* da reserva *{ $code }* ({ $cabin }, { $stay }).
pay-balance = 💳 Pagar o saldo de { $amount }
pay-balance-short = 💳 Pagar o saldo
pay-balance-ready = { balance-left } { $balanceWhen ->
    [dated] Você pode pagar por este link, até { $balanceDueOn }.
    [late] O prazo era até { $balanceDueOn }: pague o quanto antes por este link.
   *[on_arrival] Você pode pagar agora por este link ou ao chegar.
}
pay-balance-unavailable = O link de pagamento está demorando: mando por aqui assim que ficar pronto. Faltam { $due } da reserva { $code }.
pay-balance-not-set-up = Aqui não dá para pagar por link. { $balanceWhen ->
    [dated] O prazo para pagar os { $due } que faltam da reserva { $code } é até { $balanceDueOn }: combine com o complexo.
    [late] O prazo para pagar os { $due } que faltam da reserva { $code } era até { $balanceDueOn }: combine o quanto antes com o complexo.
   *[on_arrival] Os { $due } que faltam da reserva { $code } são pagos na chegada.
}
pay-balance-over = A estadia da reserva { $code } já terminou. Se falta pagar algo, combine diretamente com o complexo.
pay-nothing-due = Da reserva *{ $code }* não falta pagar nada: já está tudo pago. 🙌
notice-balance_paid-guest = { $surplusCentavos ->
    [0] 💳 Recebemos { $paid } para a reserva *{ $code }*. Obrigado! { what-is-left }
   *[other] 💳 Recebemos { $brought } para a reserva *{ $code }*, e faltavam { $paid }: está tudo pago, e devolvemos os outros { $surplus }. Obrigado!
}
notice-balance_paid-owners =
    💰 *Saldo pago: { $paid }* · { $code }

    { booking-for-owners }
    { what-is-left }

## The conditions of cancelling

policy-none = Se você cancelar, o que tiver pago não é devolvido.
policy-one = { $days ->
    [0] Se você cancelar, mesmo no próprio dia da chegada, devolvemos { $percent }% do que tiver pago.
    [one] Se você cancelar até 1 dia antes da chegada, devolvemos { $percent }% do que tiver pago; depois disso, nada.
   *[other] Se você cancelar até { $days } dias antes da chegada, devolvemos { $percent }% do que tiver pago; depois disso, nada.
}
policy-title = Se você cancelar, do que tiver pago devolvemos:
policy-step = { $days ->
    [0] • até o próprio dia da chegada, { $percent }%
    [one] • até 1 dia antes da chegada, { $percent }%
   *[other] • até { $days } dias antes da chegada, { $percent }%
}
policy-after = • depois disso, nada

## Cancelling what is paid

cancel-paid-sure =
    Cancelamos a reserva *{ $code }*?

    { $cabin }, { $stay }. As datas ficam livres.

    Você pagou { $received }. { $counted ->
        [moved] Os dias contam até { $refundCheckIn }, a chegada mais cedo que esta reserva teve desde o sinal.
       *[now] { $days ->
            [0] A chegada é hoje.
            [one] Falta 1 dia para a chegada.
           *[other] Faltam { $days } dias para a chegada.
        }
    } Pelas condições com que você reservou, { $how ->
        [nothing] *não se devolve nada*: os { $kept } ficam com o complexo.
        [everything] devolvemos tudo: *{ $refund }*.
        [fees_only] devolvemos *{ $refund }*, que é o que foi pago por limpeza, pets e outras taxas. Os outros { $kept } não são devolvidos.
        [fees_back] devolvemos *{ $refund }*: { $percent }% do que foi pago pelas diárias, e tudo o que foi pago por limpeza, pets e outras taxas ({ $fees }). Os outros { $kept } não são devolvidos.
        [fees_apart] devolvemos *{ $refund }*: { $percent }% do que foi pago pelas diárias. Os { $kept } de limpeza, pets e outras taxas não são devolvidos.
        [fees_kept] devolvemos *{ $refund }*: { $percent }% do que foi pago pelas diárias. Os outros { $kept } não são devolvidos; { $fees } são de limpeza, pets e outras taxas.
       *[other] devolvemos { $percent }%: *{ $refund }*. Os outros { $kept } não são devolvidos.
    }
cancel-unpaid-sure =
    Cancelamos a reserva *{ $code }*?

    { $cabin }, { $stay }. As datas ficam livres. Não consta nenhum pagamento, então não há nada a devolver.
cancel-refund-changed = Enquanto você pensava, mudou o que se devolve. Agora fica assim:
cancel-too-late = A estadia da reserva { $code } já começou e por aqui não dá mais para cancelar. Fale diretamente com o complexo.
refund-cancelled_by_guest = foi cancelada, e isto é o que se devolve pelas condições da reserva.
refund-called_off = o complexo cancelou a estadia e devolve tudo.
refund-over_paid = era mais do que faltava pagar.
refund-nothing_due = já não faltava pagar nada.
refund-next-cancelled_by_guest = Quando quiser vir, estamos aqui.
refund-next-called_off = Desculpe o transtorno.
refund-next-over_paid = { refund-next-nothing_due }
refund-next-nothing_due = Sua reserva continua de pé: você não precisa fazer mais nada.

## The owner calls a stay off

call-off = 🚫 Cancelar esta reserva
call-off-why =
    Por que você está cancelando a reserva *{ $code }* de { $guest } ({ $cabin }, { $stay })?

    { $refundCentavos ->
        [0] Não consta nenhum pagamento a devolver.
       *[other] Devolvemos tudo o que foi pago: *{ $refund }*.
    } O hóspede recebe o que você escolher ou escrever.
call-off-review =
    Cancelamos a reserva *{ $code }* de { $guest } ({ $cabin }, { $stay })?

    { $refundCentavos ->
        [0] Não consta nenhum pagamento a devolver.
       *[other] Devolvemos tudo o que pagou: *{ $refund }*.
    }
    Motivo, como o hóspede vai ler: { $reason }
call-off-done = Cancelada. Avisei { $guest } ({ $code }); as datas ficam livres.
call-off-too-late = A estadia da reserva { $code } já passou: não dá para cancelar.
