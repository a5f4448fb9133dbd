## A balance that is overdue

notice-reminder_balance_overdue-guest =
    O saldo de *{ $owed }* da reserva *{ $code }* ({ $cabin }, { $stay }) vencia em { $balanceDueOn } e ainda não chegou.

    Se você já pagou, avise a gente; se não, pode pagar agora. Sua reserva continua de pé.
notice-reminder_balance_overdue-owners =
    ⏰ *Saldo vencido: { $owed }* · { $code }

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }

    Vencia em { $balanceDueOn }. Lembramos mais uma vez que falta; nada é cancelado sozinho.

## What is left against damage

damage-deposit-line = 🔐 Na chegada fica também uma caução de { $amount }, que é devolvida na saída.
damage-deposit-method-cash = em dinheiro
damage-deposit-method-transfer = por transferência
damage-deposit-method-card = retida no cartão
notice-damage_received-guest =
    🔐 Anotamos sua caução de *{ $amount }* ({ $method }) · reserva *{ $code }*.

    Ela é devolvida no fim da estadia; não faz parte do preço.
notice-damage_returned-guest = { $keptCentavos ->
    [0] 🔓 Devolveram toda a caução da reserva *{ $code }*: *{ $returned }*. Obrigado por cuidar da casa!
   *[other] 🔓 Da caução da reserva *{ $code }*, que era de { $amount }, devolveram *{ $returned }*. Ficaram { $kept } para o complexo. O motivo: { $why }
}
notice-reminder_damage_return-owners =
    🔐 *Você devolveu a caução?* · { $code }

    { $guest } · { $cabin } · saída: { $checkOut }{ $reach }

    Ainda consta nas suas mãos. Quando devolver, anote: avisamos quem reservou.

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
    🔐 Pede-se uma caução de { $asked }, e ela não está anotada.
damage-deposit-held =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 Nas suas mãos: { $amount } ({ $method })
damage-deposit-button = 🔐 Caução
damage-deposit-button-short = 🔐 Caução
damage-deposit-receive = 🔐 Recebi
damage-deposit-return = 🔓 Devolvi
damage-deposit-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    Como a caução foi deixada?
damage-deposit-cash = 💵 Em dinheiro
damage-deposit-transfer = 🏦 Por transferência
damage-deposit-card = 💳 Retida no cartão
damage-deposit-how-much = De quanto é? Escreva o valor, por exemplo 500.
damage-deposit-asked = { $asked }, o que se pede
damage-deposit-amount-unclear = Não entendi o valor. Escreva com números, por exemplo 500 ou 500,50.
damage-deposit-received =
    ✅ Anotado: { $amount } ({ $method }) de { $guest } · { $code }. Avisamos quem reservou.

    No dia da saída lembramos você de devolver.
damage-deposit-what =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    🔐 Nas suas mãos: { $amount } ({ $method }). O que você fez?
damage-deposit-return-all = 🔓 Devolvi tudo
damage-deposit-return-part = ✂️ Devolvi uma parte, ou nada
damage-deposit-fix = ✏️ Corrigir o anotado
damage-deposit-return-how-much = Quanto você devolveu, dos { $amount }? Se não devolveu nada, escreva 0.
damage-deposit-too-much = É mais que os { $amount } deixados. Escreva quanto você devolveu.
damage-deposit-return-why = Por que não se devolve tudo? Escreva em poucas palavras: { $guest } vai ler.
damage-deposit-returned = { $keptCentavos ->
    [0] ✅ Anotado: você devolveu tudo a { $guest } ({ $returned }) · { $code }. Avisamos quem reservou.
   *[other] ✅ Anotado: você devolveu { $returned } a { $guest } e ficaram { $kept } · { $code }. Avisamos quem reservou.
}
damage-deposit-already_returned = A caução de { $code } já estava devolvida: { $returned } de { $amount }. Anotado por { $by }.
damage-deposit-not_received = Da reserva { $code } não há nenhuma caução anotada.
