notice-request_placed-owners = Pedido { $code } de { $guest }: { $cabin }, { $stay }. Não espera mais sua resposta.
notice-hold_placed-owners =
    🔔 *Reserva nova { $code }*

    { booking-with-price }

    Espera o sinal até { $deadline }.
notice-request_approved-guest =
    Boas notícias! Sua reserva *{ $code }* foi aprovada: *{ $cabin }*, { $stay }.

    Para confirmar, pague o sinal de *{ $deposit }* até { $deadline }.
notice-request_declined-guest =
    Sentimos muito: não podemos receber você em *{ $cabin }*, { $stay } ({ $code }).
    Motivo: { $reason }

    Procuramos outra opção?
notice-hold_expired-guest =
    Venceu o prazo da reserva *{ $code }* (*{ $cabin }*, { $stay }) e as datas ficaram livres.

    Se ainda quiser, peça de novo: talvez continue disponível.
notice-request_expired-guest =
    Sentimos muito: não conseguimos responder ao seu pedido *{ $code }* (*{ $cabin }*, { $stay }), e as datas ficaram livres.

    Você pode pedir de novo ou procurar outras datas.
notice-request_expired-owners = ⌛ Venceu o pedido { $code } de { $guest } ({ $cabin }, { $stay }) sem resposta. As datas ficaram livres.
notice-hold_expired-owners = ⌛ { $guest } não pagou a tempo o sinal da reserva { $code } ({ $cabin }, { $stay }). As datas ficaram livres.
notice-booking_confirmed-guest =
    🎉 *Reserva confirmada!* Código *{ $code }*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    { $covers ->
        [everything] Recebemos { $received }: está tudo pago.
        [too_much] Recebemos { $received }: está tudo pago, e devolvemos os { $surplus } que você pagou a mais.
        [more] Recebemos { $received }: o sinal de { $deposit }, e o resto fica como crédito. { confirmed-balance }
       *[deposit] Recebemos seu sinal de { $deposit }. { confirmed-balance }
    } Esperamos você: { $checkIn }, a partir das { $checkInTime }.
confirmed-balance = { $balanceWhen ->
    [on_arrival] O saldo de { $due } você pode pagar quando quiser em Minhas reservas, ou na chegada.
   *[dated] O saldo de { $due } você pode pagar em Minhas reservas, até { $balanceDueOn }.
}
stay-file-below = Abra o arquivo aqui embaixo para colocar a estadia na sua agenda.
way-there = 📍 Como chegar
stay-file-summary = { $complex } · { $cabin }
stay-file-description =
    Reserva { $code } · { $party }
    Entrada a partir das { $checkInTime }, saída até as { $checkOutTime }.
notice-booking_confirmed-owners =
    { $covers ->
        [everything] 💰 *Pagou tudo: { $received }* · { $code }
        [too_much] 💰 *Pagou { $received }, mais que o total* · { $code }
        [more] 💰 *Pagou { $received }, mais que o sinal* · { $code }
       *[deposit] 💰 *Sinal pago: { $deposit }* · { $code }
    }

    { booking-for-owners }
    Saldo: { $due }
notice-booking_cancelled-guest =
    Sentimos muito: tivemos que cancelar sua reserva *{ $code }* (*{ $cabin }*, { $stay }).
    Motivo: { $reason }

    Procuramos outra opção?
notice-booking_cancelled-owners = 🚫 { $guest } cancelou { $was ->
    [awaiting_owner] o pedido
   *[other] a reserva
} { $code } ({ $cabin }, { $stay }). As datas ficaram livres.{ $money ->
    [check] {" "}Tinha mandado o comprovante de uma transferência: se o dinheiro chegou, toque em Confirmar naquele aviso e fica anotado para devolver.
    [kept] {" "}Pelas condições da reserva, nada é devolvido.
   *[other] {""}
}
notice-payment_underpaid-guest =
    Recebemos { $paid } para a reserva *{ $code }*, mas faltam *{ $missing }* para completar o sinal.

    Você tem até { $deadline } para pagar o que falta; enquanto isso guardamos suas datas.
notice-payment_rejected-guest =
    O pagamento da reserva *{ $code }* não foi aceito pelo banco ou pelo cartão. Nada foi cobrado.

    Você pode tentar de novo, com outra forma de pagamento se quiser, até { $deadline }.
notice-payment_refunded-guest =
    Devolvemos { $amount } da reserva *{ $code }*: { $why }

    O dinheiro volta pelo mesmo meio que você usou; pode levar alguns dias.

    { $next }
notice-payment_refunded-owners = ↩️ { $amount } devolvidos a { $guest } pela reserva { $code }: { $why }
notice-payment_alert-owners =
    ⚠️ *{ $code }* · { $guest } · { $cabin }, { $stay }

    Pagamento de *{ $amount }* ({ $operation }): { $what }
notice-payment_unmatched-owners = ⚠️ Chegou um pagamento de { $amount } ({ $operation }) que não é de nenhuma reserva: { $what }
payment-operation = operação n.º { $payment } do Mercado Pago
alert-refunded = foi devolvido no Mercado Pago. Se a reserva continua de pé, fale com o hóspede.
alert-charged_back = o hóspede contestou o pagamento no banco, e o Mercado Pago retém o dinheiro até a decisão. Responda a contestação no Mercado Pago.
alert-in_mediation = há uma reclamação aberta. Responda no Mercado Pago antes que vença.
alert-wrong_currency = chegou em outra moeda e vamos devolver.
alert-wrong_collector = foi cobrado em outra conta do Mercado Pago; não confirma nenhuma reserva. Revise sua configuração.
alert-not_live = é um pagamento de teste; não confirma nenhuma reserva.
alert-unknown_reference = não corresponde a nenhuma reserva. Revise no Mercado Pago.
alert-refund_waiting = ainda não foi possível devolver; o mais comum é faltar saldo na conta do Mercado Pago. Continuamos tentando.
alert-refund_not_connected = precisa ser devolvido e não dá: não há nenhuma conta do Mercado Pago conectada. Conecte de novo a que o recebeu (configura-se onde o Hornero roda) e ele sai sozinho, ou devolva pelo Mercado Pago.
alert-partially_refunded = foi devolvido em parte no Mercado Pago.
refund-dates_gone = quando o pagamento chegou, as datas já eram de outra pessoa.
refund-already_paid = o sinal já estava pago.
refund-booking_over = quando o pagamento chegou, a reserva já tinha sido cancelada ou o prazo dela tinha vencido.
refund-wrong_currency = o pagamento chegou em outra moeda.
refund-next-wrong_currency = Para pagar o sinal na moeda da reserva, { to-bookings }.
refund-next-booking_over = Se ainda quiser vir, você pode reservar de novo.
refund-next-already_paid = { refund-next-nothing_due }
refund-next-dates_gone = Se ainda quiser vir, veja que outras cabanas restam.
reason-none = não foi indicado um motivo
sorry = Desculpe, algo falhou do nosso lado. Já estamos vendo; tente de novo daqui a pouco. (Código { $id })
notice-guest_unreachable-owners = ⚠️ Não conseguimos avisar { $guest } pelo WhatsApp ({ $phone }): { $why } Avise por outro meio, por favor.
unreachable-no_whatsapp = o WhatsApp diz que esse número não pode receber a mensagem.
unreachable-refused = o WhatsApp não aceitou a mensagem.
unreachable-broken = algo falhou do nosso lado.
unreachable-too_late = o WhatsApp não entregou durante um dia inteiro.
notice-chat_quieted-owners = 🤖 Paramos de responder por uma hora a { $guest } no WhatsApp ({ $phone }): { $why } Se for um hóspede, escreva você.
quieted-repeats = mandou a mesma coisa várias vezes seguidas.
quieted-floods = manda mensagens sem parar, como uma resposta automática.
