## Fees, and what becomes of them

policy-fees-refunded = A limpeza, os pets e outras taxas são sempre devolvidos por inteiro, se você já pagou: o que você vai pagando cobre primeiro as noites.
policy-fees-kept = A limpeza, os pets e outras taxas não são devolvidos, se você já pagou: o que você vai pagando cobre primeiro as noites.

## Who is there, and who did not come

command-stays = Quem está e quem chega hoje
command-no_show = Avisar que alguém não veio
menu-stays = 🛏️ Estadias
menu-owing = 💵 Recebimentos
stays-none = Hoje não há ninguém hospedado nem chega ninguém.
stays-title = { $count ->
    [one] Hoje há 1 estadia:
   *[other] Hoje há { $count } estadias:
}
stays-card =
    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party } · { $code }{ $reach }
    { $arrives ->
        [today] Chega hoje.
       *[before] Saída: { $checkOut }.
    } { $dueCentavos ->
        [0] Está tudo pago.
       *[other] Pago { $received } · faltam { $due }.
    }
no-show-button = 🙈 Não veio
no-show-who = Quem não veio? Toque na reserva ou escreva o código dela.
no-show-nobody = A esta hora não falta chegar ninguém. Se for outra reserva, escreva o código dela.
no-show-early = Ainda podem chegar. Só a partir de { $from } dá para anotar que { $guest } não veio ({ $code }).
no-show-late = A estadia da reserva { $code } já terminou: não dá para marcar que não vieram.
no-show-sure =
    { $guest } não veio? Reserva *{ $code }*: { $cabin }, { $stay }.

    { $receivedCentavos ->
        [0] Não consta nenhum pagamento.
       *[other] Pagou { $received }. { $refundCentavos ->
            [0] Pelas condições da reserva, nada é devolvido.
           *[other] Pelas condições da reserva, *{ $refund }* são devolvidos e { $kept } ficam com você.
        }
    } As noites seguintes ficam livres. Eu aviso o hóspede, e isto não pode ser desfeito.
no-show-yes = Sim, não veio
no-show-no = { cancel-no-short }
no-show-kept = A reserva { $code } de { $guest } fica como estava.
no-show-done = Anotado: { $guest } não veio ({ $code }). Já avisei; as noites seguintes ficam livres.
owner-refund-changed = Nesse meio-tempo mudaram os pagamentos da reserva. Agora fica assim:
notice-guest_no_show-guest =
    Olá, { $guest }: esperávamos você em *{ $cabin }* ({ $stay }) e você não chegou. Esperamos que esteja tudo bem.

    Demos a reserva *{ $code }* por encerrada. { $receivedCentavos ->
        [0] {""}
       *[other] { $refundCentavos ->
            [0] Pelas condições com que você reservou, o que foi pago ({ $kept }) não é devolvido.
           *[other] Pelas condições com que você reservou, devolvemos { $refund }.
        }
    } Se houve um mal-entendido ou você ainda está a caminho, escreva já para nós.
refund-no_show = ninguém ocupou a cabana, e isto é o que se devolve pelas condições da reserva.
refund-next-no_show = { refund-next-cancelled_by_guest }

## What nobody could help

force-majeure-button = ⛈️ Foi por força maior
force-majeure-why =
    O que aconteceu? Conte em poucas palavras: { $guest } vai ler, e fica no registro.

    Reserva *{ $code }*: { $cabin }, { $stay }.
force-majeure-terms = { $guest } pagou { $received }. Quanto é devolvido?
force-majeure-everything = Tudo: { $refund }
force-majeure-everything-short = Tudo
force-majeure-policy = Pelas condições da reserva: { $refund }
force-majeure-policy-short = Pelas condições
force-majeure-nothing = Nada
force-majeure-nothing-short = Nada
force-majeure-other = Outro valor ou porcentagem
force-majeure-amount = Quanto é devolvido dos { $received }? { force-majeure-write }
force-majeure-unclear = { force-majeure-write } Foi pago { $received }.
force-majeure-write = Escreva um valor ou uma porcentagem, por exemplo “50%”.
force-majeure-too-much = É mais do que foi pago: até { $received }.
force-majeure-sure =
    Cancelamos por força maior a reserva *{ $code }* de { $guest }?

    { $cabin }, { $stay }. As datas ficam livres.
    Motivo: { $reason }

    { $receivedCentavos ->
        [0] Não consta nenhum pagamento a devolver.
       *[other] Pagou { $received }: *{ $refund }* são devolvidos e { $kept } ficam com você.
    }
force-majeure-done = Cancelada por força maior ({ $code }). Avisei { $guest }, com o motivo. { $receivedCentavos ->
    [0] Não havia nada a devolver.
   *[other] São devolvidos { $refund }.
}
call-off-kept = A reserva { $code } de { $guest } continua de pé.
no-such-booking-of-guest = Não encontro nenhuma reserva com esse código.
notice-booking_force_majeure-guest =
    Sentimos muito: por força maior tivemos que cancelar sua reserva *{ $code }* (*{ $cabin }*, { $stay }).
    Motivo: { $reason }

    { $receivedCentavos ->
        [0] Não consta nenhum pagamento a devolver.
       *[other] Dos { $received } que você pagou devolvemos *{ $refund }*.
    }
refund-force_majeure = a estadia foi cancelada por força maior.
refund-next-force_majeure = { refund-next-called_off }

## What is owed to guests

command-refunds = Devoluções pendentes
menu-refunds = ↩️ Devoluções
refunds-none = Não há devoluções pendentes. 🙌
refunds-title = { $count ->
    [one] Há 1 devolução pendente:
   *[other] Há { $count } devoluções pendentes:
}
refunds-more = { $count ->
    [one] …e mais 1.
   *[other] …e mais { $count }.
}
refunds-card =
    ↩️ *{ $amount }* para { $guest } · { $code } ({ $cabin }) · n.º { $number }
    Por quê: { $why }
    Pendente { $ago }. { $obstacle }
obstacle-none = Está para ser feita.
obstacle-by_hand = É devolvida à mão: quem faz é você.
obstacle-not_connected = Não há nenhuma conta do Mercado Pago conectada. Conecte de novo a que recebeu o pagamento e ela sai sozinha, ou devolva o pagamento pelo Mercado Pago.
obstacle-no_balance = O Mercado Pago diz que falta saldo na conta ({ $attempts ->
    [one] 1 tentativa
   *[other] { $attempts } tentativas
}). Coloque saldo e seguimos sozinhos.
obstacle-no_answer = O Mercado Pago não responde; continuamos tentando.
obstacle-under_way = O Mercado Pago está fazendo; falta terminar.
obstacle-disputed = O pagamento está em uma reclamação aberta: é preciso esperar que se resolva.
obstacle-no_account = O Mercado Pago não aceita a nossa chave. Confira a configuração.
obstacle-refused = O Mercado Pago recusou ({ $attempts ->
    [one] 1 tentativa
   *[other] { $attempts } tentativas
}): { $error }
refunds-retry = 🔁 Tentar agora
refunds-which = Qual? Toque em “Tentar agora” na que quiser.
refunds-retried = Tento agora mesmo. Se der certo, em um instante ela não aparece mais como pendente.
refunds-not-owed = Essa devolução já não está pendente.
refunds-by-hand = Essa é devolvida à mão: quando fizer, toque em “Já devolvi”.
notice-refund_done-owners = ✅ Já foram devolvidos { $amount } a { $guest } pela reserva { $code }: estava pendente.
notice-refunds_waiting-owners = { $count ->
    [one] ↩️ Há 1 devolução esperando há mais de um dia: é devida { $ago }.
   *[other] ↩️ Há { $count } devoluções esperando há mais de um dia; a primeira, { $ago }.
}
