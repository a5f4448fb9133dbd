## Paying by transfer

transfer-button = 🏦 Pagar por transferência
transfer-button-short = 🏦 Transferência
transfer-amount = 🏦 Para a reserva *{ $code }*, transfira exatamente *{ $due }* para esta conta:
transfer-holder = Titular: { $holder }
transfer-bank = Banco: { $bank }
transfer-alias = Alias: { $alias }
transfer-cbu = CBU: { $cbu }
transfer-cvu = CVU: { $cbu }
transfer-pix = Chave Pix: { $pix }
transfer-copy-alias = 📋 Copiar o alias
transfer-copy-cbu = 📋 Copiar o CBU
transfer-copy-cvu = 📋 Copiar o CVU
transfer-copy-pix = 📋 Copiar a chave Pix
transfer-then = { $until ->
    [deadline] Quando tiver feito, mande aqui uma foto ou o PDF do comprovante: você tem até { $deadline }. O complexo confere e eu aviso.
   *[other] Quando tiver feito, mande aqui uma foto ou o PDF do comprovante. O complexo confere e eu aviso.
}
transfer-send-receipt = Obrigado! Mande aqui uma foto ou o PDF do comprovante da reserva *{ $code }*, para o complexo conferir, e eu aviso.
transfer-not-offered = Aqui não se paga por transferência. Veja como pagar a reserva { $code }:
pay-balance-by-transfer = { balance-left } { $balanceWhen ->
    [dated] Você pode transferir até { $balanceDueOn }.
    [late] O prazo era até { $balanceDueOn }: transfira o quanto antes.
   *[on_arrival] Você pode transferir agora ou pagar ao chegar.
}

## The receipt

receipt-opened-hold =
    { receipt-sent-on } Ele tem até { $deadline } para conferir, e enquanto isso suas datas continuam guardadas.

    Você não precisa fazer mais nada: aviso assim que ele confirmar.
receipt-opened-kept = { receipt-sent-on } Assim que confirmar, eu aviso.
receipt-sent-on = 🧾 Recebi o comprovante da reserva *{ $code }* e mandei ao complexo.
receipt-opened-over = 🧾 Recebi o comprovante, mas a reserva *{ $code }* já não estava guardada. Mesmo assim mandei ao complexo: se o dinheiro chegou, confirmamos a reserva ou, se as datas já forem de outra pessoa, ele devolve.
receipt-opened-ended = 🧾 Recebi o comprovante, mas a reserva *{ $code }* já não está valendo. Mesmo assim mandei ao complexo: se o dinheiro chegou, ele devolve.
receipt-added = 🧾 Juntei este também ao comprovante da reserva *{ $code }*.
receipt-too_many = Já tenho vários comprovantes da reserva *{ $code }*, e o complexo está conferindo: não posso juntar mais. Aviso assim que ele responder; se faltar alguma coisa, fale com uma pessoa.
transfer-being-checked = 🔎 O complexo está conferindo sua transferência da reserva *{ $code }*: se você já fez, não precisa pagar de novo. Aviso assim que ele responder.
receipt-known-waiting = Esse comprovante já temos: o complexo está conferindo. Aviso assim que responder.
receipt-known-confirmed = Esse comprovante já está confirmado. Pago da reserva { $code }: { $received }.
receipt-known-not_received = Esse comprovante é o mesmo que o complexo já conferiu, e ele diz que o dinheiro não chegou. Se tiver outro, mande aqui; ou fale com uma pessoa.
receipt-known-same = { receipt-known-confirmed }
receipt-unasked = É o comprovante de uma transferência? Toque no botão e me envie de novo, por favor: assim sei de qual reserva é.
receipt-unasked-yes = 🧾 Sim, é o comprovante
receipt-unasked-yes-short = 🧾 Comprovante
receipt-other = Isso não serve de comprovante da reserva { $code }. Mande uma foto ou o PDF, por favor.
receipt-heic = Essa foto veio em um formato (HEIC) que nem todo celular abre. Mande um print do comprovante da reserva *{ $code }*, por favor, ou a foto como foto e não como arquivo.
receipt-unreadable = Não consigo abrir esse arquivo: não é um PDF nem uma foto comum, ou chegou com defeito. Mande um print do comprovante da reserva *{ $code }*, por favor.
receipt-too_big = Esse arquivo é grande demais para mim: chego até 16 MB. Mande uma foto ou um print do comprovante, por favor.
receipt-too_much = Hoje você já mandou muitos arquivos e não consigo guardar mais. Fale com uma pessoa ou mande o comprovante amanhã.
receipt-unavailable = Não consegui baixar esse arquivo. Pode mandar o comprovante outra vez, por favor?

## What the owner sees of it

notice-transfer_receipt-owners =
    { $more ->
        [more] 🧾 *Outro comprovante da mesma reserva* · { $code }
       *[other] 🧾 *Comprovante de transferência* · { $code }
    }

    { booking-with-price }
    { $count ->
        [one] 1 comprovante
       *[other] { $count } comprovantes
    }

    Veja se o dinheiro chegou à sua conta: só o comprovante não basta.
notice-transfer_unreadable-owners =
    🧾 { $guest } mandou como comprovante da reserva { $code } ({ $cabin }, { $stay }) um arquivo que não consegui receber. Já pedi um print.

    Se o dinheiro chegou à sua conta, não precisa esperar o print: anote o pagamento.
notice-transfer_waits-owners = ⏰ { $guest } espera você confirmar a transferência da reserva { $code } ({ $cabin }, { $stay }). O dinheiro chegou?
transfer-card =
    🧾 *Transferência a confirmar* · { $code }

    { booking-with-price }
    { $count ->
        [one] 1 comprovante
       *[other] { $count } comprovantes
    }
transfer-same = ⚠️ *Atenção:* este mesmo arquivo já veio pela reserva { $code } de { $guest } ({ $at }). Veja se são duas transferências.
transfer-in-button = ✅ Confirmar
transfer-out-button = ❌ Não chegou
transfer-which = Qual transferência? Toque no botão do aviso que você recebeu.
transfer-unknown = Não encontro essa transferência.
transfer-how-much =
    Quanto chegou de { $guest } pela reserva *{ $code }*? { $askedCentavos ->
        [0] Não se espera nenhum pagamento desta reserva. Escreva o valor.
       *[other] O esperado é { $asked }. Toque no botão ou escreva o valor.
    }
transfer-exact = ✅ Chegaram { $asked }
transfer-less = Chegaram *{ $amount }* de { $guest }: { $difference } a menos do que o esperado. Anoto assim? Eu aviso quanto falta.
transfer-more = Chegaram *{ $amount }* de { $guest }: { $difference } a mais do que o esperado. Anoto assim? O que sobra conta para o saldo ou, se já não falta nada, fica anotado para devolver.
transfer-answered = { $how ->
    [undone] A transferência de { $guest } ({ $code }) tinha sido anotada, { $amount }, e depois foi desfeita. Se o dinheiro chegou, anote como um pagamento.
    [confirmed] A transferência de { $guest } ({ $code }) já foi confirmada por { $by }: { $amount }.
    [same] { $by } já disse que o comprovante de { $guest } ({ $code }) é de um pagamento já anotado. Se for de outro, toque em Confirmar.
   *[other] { $by } já disse que a transferência de { $guest } ({ $code }) não chegou. Se chegou depois, toque em Confirmar.
}
transfer-out-then = Não chegou nada de { $guest } pela reserva *{ $code }*? Escolha o que fazemos.
transfer-out-again = 🧾 Pedir outro comprovante
transfer-out-same = 🔁 É de um pagamento que já anotei
transfer-out-end = 🚫 Liberar a reserva
paid-check-waits = 🧾 Da reserva *{ $code }* há um comprovante de transferência sem resposta. Se for deste pagamento, toque no botão: assim não é anotado duas vezes.
paid-check-same = 🔁 É deste pagamento
transfer-out-again-done = Avisei { $guest } que o dinheiro da reserva { $code } não chegou, e o que pode fazer. Se chegar mais tarde, você ainda pode tocar em Confirmar.
transfer-out-same-done = Pronto: fica como comprovante do que você já anotou de { $guest } ({ $code }). Não avisei nada.
transfer-same-nothing = Da reserva *{ $code }* de { $guest } não há nenhum pagamento anotado: o comprovante continua esperando. O dinheiro chegou?
transfer-out-more = Há outro comprovante de { $guest } pela reserva *{ $code }*, que veio depois desse: já mostro. Por enquanto não avisei nada, e a reserva continua como estava.
transfer-out-ended = Pronto: a reserva { $code } de { $guest } terminou e as datas ficaram livres. Já avisei o motivo.
decline-no-transfer = A transferência não chegou

## What the guest hears of it

notice-transfer_not_received-guest =
    O complexo conferiu a conta e o dinheiro da reserva *{ $code }* ainda não chegou.

    { $state ->
        [awaiting_deposit] Se você transferiu, mande aqui um comprovante que mostre a data, o valor e a conta, ou pague de outra forma. Guardamos suas datas até { $deadline }.
       *[other] Se você transferiu, mande aqui um comprovante que mostre a data, o valor e a conta, ou fale com uma pessoa.
    }
notice-transfer_expired-guest =
    O complexo não chegou a confirmar sua transferência da reserva *{ $code }* (*{ $cabin }*, { $stay }) e o prazo para guardar as datas acabou.

    Se você transferiu, seu dinheiro não se perde: continuamos avisando o complexo. Quando ele confirmar, se as datas continuarem livres são suas; se não, ele devolve.
notice-transfer_expired-owners = ⌛ Venceu o prazo da reserva { $code } de { $guest } ({ $cabin }, { $stay }) sem você responder se a transferência chegou. As datas ficaram livres, mas { $guest } pode ter pago: responda mesmo assim, com o botão do comprovante ou em /requests.
