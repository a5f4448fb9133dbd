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

damage-line = 🔐 Na chegada fica também uma caução de { $amount }, que é devolvida na saída.
damage-cash = em dinheiro
damage-transfer = por transferência
damage-card = retida no cartão
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

command-guarantees = Cauções
guarantees-none = Não há cauções para receber nem para devolver.
guarantees-title = { $count ->
    [one] Há uma caução pendente:
   *[other] Há { $count } cauções pendentes:
}
guarantee-due =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 Pede-se uma caução de { $asked }, e ela não está anotada.
guarantee-held =
    {"*"}{ $code }* · { $guest }
    { $cabin } · { $stay }
    🔐 Nas suas mãos: { $amount } ({ $method })
guarantee-button = 🔐 Caução
guarantee-button-short = 🔐 Caução
guarantee-receive = 🔐 Recebi
guarantee-return = 🔓 Devolvi
guarantee-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    Como a caução foi deixada?
guarantee-cash = 💵 Em dinheiro
guarantee-transfer = 🏦 Por transferência
guarantee-card = 💳 Retida no cartão
guarantee-how-much = De quanto é? Escreva o valor, por exemplo 500.
guarantee-asked = { $asked }, o que se pede
guarantee-amount-unclear = Não entendi o valor. Escreva com números, por exemplo 500 ou 500,50.
guarantee-received =
    ✅ Anotado: { $amount } ({ $method }) de { $guest } · { $code }. Avisamos quem reservou.

    No dia da saída lembramos você de devolver.
guarantee-what =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }

    🔐 Nas suas mãos: { $amount } ({ $method }). O que você fez?
guarantee-return-all = 🔓 Devolvi tudo
guarantee-return-part = ✂️ Devolvi uma parte, ou nada
guarantee-fix = ✏️ Corrigir o anotado
guarantee-return-how-much = Quanto você devolveu, dos { $amount }? Se não devolveu nada, escreva 0.
guarantee-too-much = É mais que os { $amount } deixados. Escreva quanto você devolveu.
guarantee-return-why = Por que não se devolve tudo? Escreva em poucas palavras: { $guest } vai ler.
guarantee-returned = { $keptCentavos ->
    [0] ✅ Anotado: você devolveu tudo a { $guest } ({ $returned }) · { $code }. Avisamos quem reservou.
   *[other] ✅ Anotado: você devolveu { $returned } a { $guest } e ficaram { $kept } · { $code }. Avisamos quem reservou.
}
guarantee-already_returned = A caução de { $code } já estava devolvida: { $returned } de { $amount }. Anotado por { $by }.
guarantee-not_received = Da reserva { $code } não há nenhuma caução anotada.
