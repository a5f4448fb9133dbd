## Money that goes through the owner's hands

by-hand-transfer = por transferência
by-hand-cash = em dinheiro

## What is to be given back

notice-refund_by_hand-guest =
    ↩️ O complexo vai devolver a você *{ $amount }* da reserva *{ $code }*: { $why }

    Quem devolve é o próprio complexo, direto para você, e avisamos quando estiver feito.

    { $next }
notice-refund_by_hand-owners =
    ↩️ *Para devolver à mão: { $amount }* · { $code }

    Para { $guest }, que pagou { $cameAs }: { $why }{ $reach }

    O valor não volta sozinho: quem devolve é você. Quando tiver feito, toque no botão: fica anotado e avisamos o hóspede.
gave-back-button = ✅ Já devolvi
gave-back-button-short = ✅ Já devolvi
gave-back-which = Qual devolução você fez? Escolha, ou escreva o código da reserva ou o nome do hóspede.
gave-back-none = Não há nada para devolver à mão.
gave-back-none-of = Da reserva { $code } não há nada para devolver à mão.
gave-back-unknown = Não encontro essa devolução.
gave-back-how = Como você devolveu *{ $amount }* a { $guest } (reserva { $code })? Se ainda não devolveu, toque em Sair.
gave-back-transfer = 🏦 { $amount } por transferência
gave-back-cash = 💵 { $amount } em dinheiro
gave-back-done = Anotado: você devolveu { $amount } a { $guest } { $givenAs }. Já avisei.
gave-back-already = Já estava devolvido: quem anotou foi { $by }.
gave-back-nothing = Não há nada a devolver: esse pagamento foi anotado por engano, e { $by } desfez.
notice-refund_given-guest = 💸 O complexo devolveu a você *{ $amount }* da reserva *{ $code }* { $givenAs }. Se não chegou, escreva para nós.
notice-refund_given-owners = ✅ { $by } devolveu { $amount } a { $guest } { $givenAs } · { $code }

## What was written down by mistake

notice-payment_undone-guest =
    O pagamento de { $amount } { $cameAs } da reserva *{ $code }* tinha sido anotado por engano e não conta mais. Motivo: { $because }

    { what-is-left }
notice-payment_undone-owners =
    ✏️ { $by } desfez um pagamento de { $amount } { $cameAs } · { $code } ({ $guest }): { $because }

    { what-is-left }

## Noting a payment

command-paid = Anotar um pagamento que você recebeu
paid-button = 💵 Anotar um pagamento
paid-button-short = 💵 Anotar pagamento
paid-how =
    {"*"}{ $code }* · { $guest } · { $cabin }, { $stay }
    { $dueCentavos ->
        [0] Pago { $received }: não falta nada.
       *[other] Pago { $received } · faltam { $due }
    }

    Como pagou?
paid-cash-said = dinheiro, em espécie, na mão
paid-transfer-said = transferência, pix, por pix, pelo banco
paid-card-said = cartão, no cartão, com cartão
paid-transfer = 🏦 Por transferência
paid-cash = 💵 Em dinheiro
paid-how-much = Quanto você recebeu? Toque num botão ou escreva o valor, por exemplo 150.000.
paid-due = { $amount }, o que se espera agora
paid-all = { $amount }, tudo o que falta
amount-unclear = Não entendi o valor. Escreva com números, em { $currency }, por exemplo 150.000 ou 150.000,50.
paid-review =
    Anoto?

    {"*"}{ $amount }* { $method }, de { $guest } · { $code }
    { $beyondCentavos ->
        [0] { $afterCentavos ->
            [0] Com isso fica tudo pago.
           *[other] Ficariam faltando { $after }.
        }
       *[other] São { $beyond } a mais do que falta: ficariam anotados para devolver.
    }
paid-confirm = ✅ Sim, anote
paid-edit-method = ✏️ Como pagou
paid-edit-amount = ✏️ Quanto
paid-nothing-due = Da reserva { $code } ({ $guest }) não falta pagar nada: já pagou { $received }.
paid-done-booked =
    ✅ Anotado: { $amount } { $method }, de { $guest } · { $code }. { what-is-left }

    { $state ->
        [confirmed] A reserva está confirmada, e avisei { $guest }.
       *[other] Avisei { $guest }.
    }
paid-done-partial =
    ✅ Anotado: { $amount } { $method }, de { $guest } · { $code }. Para confirmar a reserva faltam { $due } do sinal.

    Avisei { $guest }.
paid-done-refund =
    ⚠️ Anotado: { $amount } { $method }, de { $guest } · { $code }. Mas esta reserva já não pode receber esse pagamento, então é preciso devolver: mandei o aviso com o botão.
undo-paid-button = ✏️ Desfazer { $amount }
undo-paid-button-short = ✏️ Desfazer
undo-paid-which = Qual pagamento? Toque no botão que está embaixo do que você anotou.
undo-paid-unknown = Não encontro esse pagamento.
undo-paid-why = Por que desfazer o pagamento de *{ $amount }* { $method } de { $guest } ({ $code })? Escreva em poucas palavras: { $guest } vai ler. A reserva continua como está.
undo-paid-review = Desfaço o pagamento de *{ $amount }* { $method } de { $guest } ({ $code })? { $guest } vai ler: “{ $reason }”.
undo-paid-confirm = ✏️ Sim, desfaça
undo-paid-done = Desfeito: o pagamento de { $amount } de { $guest } ({ $code }) não conta mais. Fica escrito que foi anotado e que foi desfeito. Já avisei.
undo-paid-already_undone = Esse pagamento de { $amount } ({ $code }) já estava desfeito.
undo-paid-given_back = Desse pagamento de { $amount } ({ $code }) já se devolveu algo, então não dá para desfazer.
