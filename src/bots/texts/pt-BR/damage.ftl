## A balance that is overdue

notice-reminder_balance_overdue-guest =
    O saldo de *{ $owed }* da reserva *{ $code }* ({ $cabin }, { $stay }) já venceu ({ $balanceDueOn }) e ainda não chegou.

    Se você já pagou, avise a gente; se não, pode pagar agora. Sua reserva continua de pé.
notice-reminder_balance_overdue-owners =
    ⏰ *Saldo vencido: { $owed }* · { $code }

    { booking-for-owners }

    O prazo era até { $balanceDueOn }. Lembramos mais uma vez que falta; nada é cancelado sozinho.

## What is left against damage

damage-deposit-line = 🔐 Na chegada você deixa à parte uma caução de { $amount }, que recebe de volta na saída.
by-hand-card = retida no cartão
notice-damage_received-guest =
    🔐 Anotamos sua caução de *{ $amount }* ({ $method }) · reserva *{ $code }*.

    Ela é devolvida no fim da estadia; não faz parte do preço.
notice-damage_returned-guest = { $keptCentavos ->
    [0] 🔓 Você recebeu de volta toda a caução da reserva *{ $code }*: *{ $returned }*. Obrigado por cuidar da casa!
   *[other] 🔓 Da sua caução de { $amount } (reserva *{ $code }*) você recebeu de volta *{ $returned }*. O complexo ficou com { $kept }. Motivo: { $why }
}
notice-reminder_damage_return-owners =
    🔐 *Você devolveu a caução?* · { $code }

    { $guest } · { $cabin } · saída: { $checkOut }{ $reach }

    Ainda consta com você. Quando devolver, anote: avisamos o hóspede.

## How owners note it

command-damage_deposits = Cauções
damage-deposits-none = Não há cauções para receber nem para devolver.
damage-deposits-title = { $count ->
    [one] Há uma caução pendente:
   *[other] Há { $count } cauções pendentes:
}
damage-deposit-due =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 Falta receber a caução: { $asked }
damage-deposit-held =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 Com você: { $amount } ({ $method })
damage-deposit-button = 🔐 Caução
damage-deposit-button-short = 🔐 Caução
damage-deposit-receive = 🔐 Recebi
damage-deposit-return = 🔓 Devolvi
damage-deposit-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    Como a caução foi deixada?
paid-card = 💳 Retida no cartão
damage-deposit-how-much = De quanto é? Escreva o valor, por exemplo 500.
damage-deposit-asked = { $asked }, o que foi pedido
damage-deposit-received =
    ✅ Anotado: { $amount } ({ $method }) de { $guest } · { $code }. Já avisei.

    No dia da saída lembro você de devolver.
damage-deposit-what =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    🔐 Com você: { $amount } ({ $method }). O que você fez?
damage-deposit-return-all = 🔓 Devolvi tudo
damage-deposit-return-part = ✂️ Devolvi uma parte, ou nada
damage-deposit-fix = ✏️ Corrigir o anotado
damage-deposit-return-how-much = Quanto você devolveu, dos { $amount }? Se não devolveu nada, escreva 0.
damage-deposit-too-much = É mais que os { $amount } deixados. Escreva quanto você devolveu.
damage-deposit-return-why = Por que não devolveu tudo? Escreva em poucas palavras: { $guest } vai ler.
damage-deposit-review = Você devolve *{ $returned }* a { $guest } ({ $code }) e fica com *{ $kept }*. { $guest } vai ler: “{ $reason }”. Anoto?
damage-deposit-returned = { $keptCentavos ->
    [0] ✅ Anotado: você devolveu tudo a { $guest } ({ $returned }) · { $code }. Já avisei.
   *[other] ✅ Anotado: você devolveu { $returned } a { $guest } e ficou com { $kept } · { $code }. Já avisei.
}
damage-deposit-changed = Enquanto isso, o que estava anotado mudou. Agora está assim:
damage-deposit-already_returned = A caução de { $code } já estava devolvida: { $returned } de { $amount }. Anotado por { $by }.
damage-deposit-not_received = Da reserva { $code } não há nenhuma caução anotada.
