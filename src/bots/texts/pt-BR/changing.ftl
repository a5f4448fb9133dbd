bookings-change = ✏️ Alterar
change-none = Você não tem nenhuma reserva que possa ser alterada.
change-which = Qual das suas reservas você quer alterar?
change-what =
    O que você quer alterar na reserva *{ $code }*?

    {"*"}{ $cabin }*, { $stay }, { $party }. Total { $total }.

    Escolha uma opção ou escreva: “muda para 6 a 9”, “somos mais um”, “mais uma noite”. Nada muda até você ver a diferença e confirmar.
change-what-dates = 📅 Outras datas
change-what-dates-short = 📅 Outras datas
change-what-after = 🌙 Mais uma noite no final ({ $difference })
change-what-after-short = 🌙 Mais uma noite
change-what-before = 🌙 Chegar uma noite antes ({ $difference })
change-what-before-short = 🌙 Uma noite antes
change-what-party = 👥 Quantos somos
change-what-party-short = 👥 Quantos somos
change-what-cabin = 🏡 Outra cabana
change-what-cabin-short = 🏡 Outra cabana
change-unclear = Não entendi o que você quer alterar.
change-dates = *Para quais datas mudamos?* Agora é { $stay }. Escreva, por exemplo: “6 a 9”, “até 10/1” ou “mais uma noite”.
change-party = *Quantas pessoas são agora?* Escreva, por exemplo: “2 adultos e 1 criança”, ou “somos mais um”.
change-cabins = { $count ->
    [one] Para { $party } ({ $stay }) você pode mudar para esta cabana:
   *[other] Para { $party } ({ $stay }) você pode mudar para uma destas { $count } cabanas:
}
change-cabins-instead = { $count ->
    [one] *{ $cabin }* não dá para { $party } ({ $stay }), mas esta outra cabana sim. Enquanto você não confirmar, sua reserva continua como está:
   *[other] *{ $cabin }* não dá para { $party } ({ $stay }), mas estas outras { $count } cabanas sim. Enquanto você não confirmar, sua reserva continua como está:
}
change-choose = Mudar para { $cabin }
change-choose-short = Mudar para esta
change-offer =
    {"*"}{ $cabin }* · até { $maxGuests } pessoas
    { $description }
    {"*"}{ $total }* no total ({ $difference })
change-keep = Deixar como está
change-keep-short = Deixar como está
change-no-other-cabin = Não há outra cabana livre nessas datas para vocês. Sua reserva continua como estava.
change-cabin-gone = Puxa, *{ $cabin }* não dá mais. Sua reserva continua como estava.
change-same = mesmo preço
change-review =
    {"*"}Revise a alteração da reserva { $code }*

    Antes:
    🏡 { $cabinBefore }
    📅 { $stayBefore }
    👥 { $partyBefore }
    Total: { $totalBefore }

    Agora:
    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }
    {"*"}Total: { $total }* ({ $difference })

    { $account }
change-account-awaiting_owner = O pedido continua esperando resposta. Se for aprovado, o sinal vai ser de *{ $deposit }*.
change-account-awaiting_deposit = Para confirmar falta o sinal de *{ $depositDue }*: você tem até { $deadline }, e eu envio um link novo para pagar.
change-account-awaiting_transfer_check = A transferência está sendo conferida. Com a alteração, o sinal é de *{ $deposit }*.
change-account-surplus = Você já pagou { $received }: devolvemos *{ $surplus }* pelo mesmo meio.
change-account-credit = Você já pagou { $received }, *{ $credit }* a mais que o novo total. Pelas condições de cancelamento, a esta altura não há devolução: fica como crédito da reserva.
change-account-due = { $balanceWhen ->
    [late] Você já pagou { $received }: faltam *{ $due }*, e o prazo era até { $balanceDueOn }. Pague o quanto antes, em Minhas reservas.
    [dated] Você já pagou { $received }: faltam *{ $due }*, que você paga em Minhas reservas até { $balanceDueOn }.
   *[on_arrival] Você já pagou { $received }: faltam *{ $due }*, que você paga em Minhas reservas ou na chegada.
}
change-account-paid = Com os { $received } que você já pagou fica tudo pago.
change-refund-note = Se depois você cancelar, a devolução é contada pela data de chegada que ela tinha: { $checkIn }.
change-refund-less = Atenção: com essa chegada, se depois você cancelar, as condições devolvem { $percent }, em vez dos { $before } de agora.
change-edit-cabin = ✏️ Outra cabana
change-confirm = ✅ Confirmar a alteração
change-confirm-short = ✅ Confirmar
change-done = Pronto! A reserva *{ $code }* agora é *{ $cabin }*, { $stay }, { $party }. Total { $total }.
change-left = Certo: a reserva { $code } fica como estava, { $cabin }, { $stay }.
change-kept = Sua reserva continua como estava.
change-moved-meanwhile = A reserva { $code } mudou enquanto você olhava: agora é { $cabin }, { $stay }.
change-stay_over = Essa estadia já terminou, então não dá para alterar.
change-stay_under_way = A estadia já começou no dia { $checkIn }: agora só dá para alterar o dia da saída ou quantos são.
change-check_out_past = O dia { $checkOut } já passou, e as noites que passaram não podem ser retiradas.
change-nothing_changes = É o mesmo que você já tem reservado.
change-other_currency = Os preços do complexo agora estão em outra moeda que a da sua reserva, então a alteração precisa ser vista com uma pessoa. { write-to-a-person }
change-nothing_to_pay = Assim não ficaria nada a pagar, e uma reserva se confirma com um pagamento: por aqui não posso mudá-la. { write-to-a-person }
notice-booking_changed-owners =
    ✏️ *{ $guest } alterou a reserva { $code }* ({ $difference })

    Antes: { $cabinBefore }, { $stayBefore }, { $partyBefore }. Total { $totalBefore }.
    Agora: { $cabinAfter }, { $stayAfter }, { $partyAfter }. Total { $totalAfter }.
refund-cheaper_now = com a mudança, a reserva custa menos do que já estava pago.
refund-next-cheaper_now = Sua reserva continua de pé com a alteração: você não precisa fazer mais nada.
