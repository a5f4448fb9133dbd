owner-only = Isso é só para quem administra o complexo.
owner-in-telegram = O que é de quem administra o complexo se faz pelo Telegram: abra lá o chat com o complexo.
requests-none = Não há pedidos esperando. Eu aviso quando chegar um.
requests-title = { $count ->
    [one] Há 1 pedido esperando sua resposta:
   *[other] Há { $count } pedidos esperando sua resposta:
}
request-card =
    🛎 *Pedido { $code }*

    { booking-with-price }

    Você tem até { $deadline } para responder.
booking-for-owners =
    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
booking-with-price =
    { booking-for-owners }
    Total { $total } · sinal { $deposit }{ $hasCoupon ->
        [yes] {" "}· cupom { $coupon }
       *[no] {""}
    }
request-approve = ✅ Aprovar
request-decline = ❌ Recusar
approve-done = Aprovado. { $guest } tem até { $deadline } para pagar o sinal de { $deposit } ({ $code }). Eu aviso quando pagar.
decline-why = Por que você recusa o pedido *{ $code }* de { $guest }? O que você escolher ou escrever chega ao hóspede.
decline-maintenance = A cabana está em manutenção
decline-own-use = Nós vamos usá-la
decline-other-plans = Não podemos receber nessas datas
decline-reason-empty = Escreva um motivo curto, ou escolha um dos botões.
decline-reason-long = Esse motivo é longo demais para o hóspede: no máximo { $max } caracteres.
decline-review =
    Recusamos o pedido *{ $code }* de { $guest } ({ $cabin }, { $stay })?

    Motivo, como o hóspede vai ler: { $reason }
decline-yes = Sim, recusar
edit-reason = ✏️ Outro motivo
decline-done = Recusado. Avisei { $guest } ({ $code }); as datas ficam livres.
