## Money that goes through the owner's hands

by-hand-transfer = por transferência
by-hand-cash = em dinheiro

## What is to be given back

notice-refund_by_hand-guest =
    ↩️ O complexo precisa devolver *{ $amount }* a você, da reserva *{ $code }*: { $why }

    O valor não volta sozinho: quem devolve é o complexo, e avisamos quando estiver feito.

    { $next }
notice-refund_by_hand-owners =
    ↩️ *Para devolver à mão: { $amount }* · { $code }

    Para { $guest }, que pagou { $cameAs }: { $why }{ $reach }

    Ninguém devolve por você. Quando tiver feito, toque no botão: fica anotado e avisamos.
gave-back-button = ✅ Já devolvi
gave-back-button-short = ✅ Já devolvi
gave-back-which = Qual devolução? Toque no botão do aviso que você recebeu.
gave-back-unknown = Não encontro essa devolução.
gave-back-how = Como você devolveu *{ $amount }* a { $guest } (reserva { $code })? Se ainda não devolveu, cancele.
gave-back-transfer = 🏦 { $amount } por transferência
gave-back-cash = 💵 { $amount } em dinheiro
gave-back-done = Anotado: você devolveu { $amount } a { $guest } { $givenAs }. Avisamos.
gave-back-already = Já estava devolvido: quem anotou foi { $by }.
gave-back-nothing = Não há nada a devolver: esse pagamento foi anotado por engano, e { $by } desfez.
notice-refund_given-guest = 💸 Devolveram *{ $amount }* a você, da reserva *{ $code }*, { $givenAs }. Se não chegou, escreva para nós.
notice-refund_given-owners = ✅ { $by } devolveu { $amount } a { $guest } { $givenAs } · { $code }

## What was written down by mistake

notice-payment_undone-guest =
    O pagamento de { $amount } { $cameAs } da reserva *{ $code }* tinha sido anotado por engano e não conta mais. O que nos disseram: { $because }

    { $dueCentavos ->
        [0] Não falta pagar nada.
       *[other] Falta pagar { $due }.
    }
notice-payment_undone-owners =
    ✏️ { $by } desfez um pagamento de { $amount } { $cameAs } · { $code } ({ $guest }): { $because }

    { $dueCentavos ->
        [0] Não falta pagar nada.
       *[other] Falta pagar { $due }.
    }
