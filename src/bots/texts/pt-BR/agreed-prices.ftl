## The owner asks another price for one booking

command-price = Mudar o preço de uma reserva
price-button = 💲 Mudar o preço
price-ask =
    {"*"}Qual vai ser o preço da reserva { $code }?*

    { $guest }, { $cabin }, { $stay }. Agora o total é *{ $total }*.

    { price-write }
price-unclear = Não entendi o preço. { price-write }
price-write = Escreva o total novo (“150000”) ou a diferença com o sinal (“-10%”, “+5000”).
price-below = Assim ficaria abaixo de zero. Escreva outro preço.
price-nothing_changes = Esse já é o preço. Escreva outro.
price-nothing_to_pay = Uma reserva se confirma com um pagamento, então antes do sinal não pode custar zero. Escreva outro preço.
price-changed = O preço mudou nesse meio-tempo: agora é { $total }. Escreva de novo qual você quer.
price-why =
    {"*"}Por que esse preço?* O hóspede lê isso junto com o preço novo.

    { $guest } · { $code }: de { $total } para *{ $after }*
price-why-empty = Escreva um motivo curto, por exemplo “Foi o que combinamos”.
price-why-long = Esse motivo é muito longo: no máximo { $max } caracteres.
price-review =
    {"*"}Confira o preço da reserva { $code }*

    { $guest }, { $cabin }, { $stay }
    Antes: { $before }
    Agora: *{ $after }* ({ $difference })
    Motivo: { $reason }

    { $account }
price-account = { $state ->
    [confirms] Já pagou { $received }, e o sinal passa a ser de *{ $newDeposit }*: a reserva fica confirmada.
    [hold] O sinal passa a ser de *{ $newDeposit }*.
    [due] Já pagou { $received }: faltam *{ $due }*.
    [surplus] Já pagou { $received }: devolvemos *{ $surplus }* pelo mesmo meio.
   *[paid] Com os { $received } que pagou fica tudo pago.
}
price-confirm = ✅ Definir esse preço
price-edit = ✏️ Outro preço
price-done = Pronto: a reserva { $code } agora custa *{ $total }*. Avisei { $guest }.
notice-price_set-guest =
    💲 O complexo mudou o preço da sua reserva *{ $code }* ({ $cabin }, { $stay }).

    Antes: { $totalBefore }
    Agora: *{ $totalAfter }*
    Motivo: { $why }
price-now-deposit = O sinal passa a ser de *{ $deposit }*, e pode ser pago até { $deadline }.
price-now-deposit-later = O sinal passa a ser de *{ $deposit }*.
price-now-left = { $left ->
    [nothing] Com o que você pagou, está tudo pago.
    [late] Faltam *{ $due }*, e o prazo era até { $balanceDueOn }: pague o quanto antes.
    [dated] Faltam *{ $due }*, até { $balanceDueOn }.
   *[on_arrival] Faltam *{ $due }*, a pagar até a chegada.
}
refund-price_lowered = o complexo baixou o preço, e mais do que isso já estava pago.
refund-next-price_lowered = { refund-next-nothing_due }
