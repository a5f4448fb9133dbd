## The menu

menu-welcome =
    Olá, { $name }! 👋 Sou a recepção de *{ $complex }*.

    Escreva as datas e quantas pessoas são, por exemplo: “de 5 a 8 de janeiro para 4”, e eu mostro quais cabanas estão livres e quanto custam. { $surface ->
        [numbers] Ou escolha uma opção 👇
       *[other] Ou toque em um botão 👇
    }
menu-owner =
    Olá, { $name }! Esta é a recepção de *{ $complex }*.

    Aqui chegam os pedidos para aprovar e os pagamentos. Você também pode reservar, como os seus hóspedes.
menu-hint = Não consegui entender 😅. Diga as datas e quantas pessoas são, por exemplo: “de 5 a 8 de janeiro para 4”.
menu-thanks = De nada! 😊 Estou aqui para o que você precisar.
menu-book = 📅 Reservar
menu-resume = 📝 Continuar minha reserva
menu-resume-short = 📝 Continuar
menu-bookings = 🧾 Minhas reservas
menu-language = 🌎 Idioma
menu-join = 🔗 Unir meus chats
menu-requests = 🛎 Pedidos
help =
    Funciona assim:

    1. Você escolhe as datas e diz quantas pessoas são.
    2. Eu mostro as cabanas livres com o preço.
    3. Você confirma, e as datas ficam reservadas no seu nome por um tempo.
    4. Você paga o sinal e pronto: a cabana é sua.

    Em qualquer pergunta você pode voltar, salvar para depois ou sair. { $surface ->
        [telegram] Comandos: /book reservar, /bookings minhas reservas, /join unir meus chats, /language idioma.
       *[other] Escreva *reservar*, *minhas reservas* ou *idioma* quando quiser, e *vincular* para unir seus chats.
    }

command-start = Começar
command-book = Reservar uma cabana
command-bookings = Minhas reservas
command-language = Mudar o idioma
command-join = Unir meus chats do WhatsApp e do Telegram
command-help = Como funciona
command-requests = Pedidos para aprovar
bot-description = Reserve sua cabana pelo chat: escolha as datas, veja os preços, pague o sinal e pronto.

## Dates, people, money

stay = { $checkIn } → { $checkOut } · { $nights ->
    [one] 1 noite
   *[other] { $nights } noites
}
adults = { $count ->
    [one] 1 adulto
   *[other] { $count } adultos
}
children = { $count ->
    [one] 1 criança
   *[other] { $count } crianças
}
pets = { $count ->
    [one] 1 pet
   *[other] { $count } pets
}
moment-today = hoje às { $time }
moment-tomorrow = amanhã às { $time }
moment = { $day } às { $time }

## Every question

clerk-progress = Passo { $step } de { $of }
clerk-back = ‹ Voltar
clerk-save = Salvar
clerk-cancel = Sair
clerk-stale = { $surface ->
    [numbers] Essa opção era de uma pergunta anterior. Continue pela última mensagem.
   *[other] Esse botão era de uma pergunta anterior. Continue pela última mensagem.
}
clerk-over = { $surface ->
    [numbers] Esse número não é nenhuma das opções de agora. Veja a última mensagem ou, para ver tudo o que você pode fazer, { to-menu }.
   *[other] Essa conversa já terminou: veja a última mensagem ou, para começar outra, { to-menu }.
}
clerk-pick-one = Escolha uma destas opções, por favor.
clerk-noted = Anotado.
clerk-review-unclear = { $surface ->
    [numbers] Se estiver tudo certo, escreva *sim*. Se não, responda com o número do que quiser mudar.
   *[other] Se estiver tudo certo, toque em *{ $confirm }* ou escreva *sim*. Se não, toque no que quiser mudar.
}
clerk-yes-said = sim, sim sim, sim obrigado, sim obrigada, sim por favor, ok, okay, pode ser, pode, isso, claro, certo, perfeito, confirmo, confirmar, reservar, fechado, beleza, bora
clerk-no-said = não, não não, não obrigado, não obrigada, melhor não, ainda não
clerk-gone = O que você tinha escolhido não é mais possível. Veja o que há agora:
clerk-changed = Algo mudou desde que você viu. Revise de novo, por favor.
clerk-cancelled = Pronto, saímos e nada ficou salvo. Para ver tudo o que você pode fazer, { to-menu }.
clerk-saved = Salvo 👍. Quando quiser continuar, { to-menu } e retomamos de onde paramos.
clerk-nothing-open = Não há nada em andamento. Para reservar, escreva as datas; para ver tudo o que posso fazer, { to-menu }.
clerk-open-already = Você tem uma conversa em andamento. Continuamos ou começamos de novo?
clerk-resume = Continuar
clerk-restart = Começar de novo
clerk-back-to = Voltando ao que estávamos fazendo.
clerk-unreadable-sticker = Que figurinha linda! Mas preciso que você responda { in-writing }.
clerk-unreadable-voice = Ainda não consigo ouvir áudios. Pode escrever, por favor?
clerk-unreadable-photo = Por enquanto não consigo ver fotos. Pode escrever, por favor?
clerk-unreadable-document = Por enquanto não consigo abrir arquivos. Pode escrever, por favor?
clerk-unreadable-location = Recebi a localização, mas aqui preciso que você responda { in-writing }.
clerk-unreadable-contact = Recebi o contato, mas aqui preciso que você responda { in-writing }.
clerk-unreadable-command = Não conheço esse comando. Para ver tudo o que posso fazer, { to-menu }.
clerk-unreadable-other = Isso eu não consigo ler. Pode escrever, por favor?
clerk-unreadable-reaction = Obrigado pela reação! Para continuar, preciso que você responda { in-writing }.
clerk-more = Estas são as outras opções:
clerk-change = O que você quer mudar?
clerk-ways = Escreva salvar ou sair quando quiser
clerk-ways-back = Escreva voltar, salvar ou sair
to-menu = { $surface ->
    [telegram] toque em /start
   *[other] escreva *menu*
}
to-book = { $surface ->
    [telegram] toque em /book
   *[other] escreva *reservar*
}
to-bookings = { $surface ->
    [telegram] toque em /bookings
   *[other] escreva *minhas reservas*
}
in-writing = { $surface ->
    [numbers] por escrito
   *[other] com um botão ou por escrito
}

## Booking: dates

book-dates = *Em quais dias você quer vir?* { $surface ->
    [telegram] Toque no dia da chegada no calendário, ou escreva: “5/1 a 8/1”.
   *[other] Escreva assim: “5/1 a 8/1”. Ou diga tudo junto: “de 5 a 8 de janeiro para 4”.
}
book-weekend = Este fim de semana · { $dates }
book-weekend-short = Fds { $dates }
book-long-weekend = Feriadão · { $dates }
book-long-weekend-short = Feriadão { $dates }
calendar-check-in = Que dia você chega?
calendar-check-out = Chegada { $date } · e a saída?
calendar-full = Esse dia não dá: já passou ou está lotado. Escolha um dia que não esteja riscado.
calendar-no-check-out = Esse dia não pode ser a saída: não há cabana livre todas as noites, ou são menos noites que o mínimo. Escolha um dia que não esteja riscado.
calendar-no-stay = Chegando em { $date }, não sobra nenhuma estadia possível: há poucas noites livres seguidas. Escolha outra chegada.
calendar-change-check-in = ‹ Mudar a chegada

dates-unclear = Não entendi as datas.
dates-one = Entendi a chegada, { $date }, mas falta a saída. Escreva as duas juntas.
dates-no-such = “{ $said }” não existe no calendário. Confira as datas e escreva de novo.
refusal-not_a_date = “{ $text }” não é uma data que exista. Confira e escreva de novo.
refusal-past = { $checkIn } já passou. Escolha uma chegada de hoje em diante; se for para outro ano, escreva também o ano.
refusal-reversed = A saída está antes da chegada. Escreva na ordem: primeiro quando chega e depois quando sai.
refusal-no_nights = Chegada e saída são no mesmo dia. Precisa ter pelo menos uma noite: que dia você sai?
refusal-too_long = São noites demais: por aqui dá para reservar até { $maxNights }. Escolha uma estadia mais curta.
refusal-too_far = Ainda não abrimos essas datas. Dá para reservar até { $last }.

## Booking: people

book-party = *Quantas pessoas são?* { $surface ->
    [telegram] Ajuste com os botões ou escreva: “2 adultos e 1 criança”.
    [whatsapp] Escolha na lista ou escreva: “2 adultos e 1 criança”.
   *[other] Escreva: “4”, ou “2 adultos e 1 criança”.
}
party-adults = Adultos: { $count }
party-children = Crianças: { $count }
party-pets = Pets: { $count }
party-done = ✅ Somos { $party }
party-unclear = Não entendi quantas pessoas são.
refusal-no_adults = Precisa vir pelo menos um adulto. Quantos adultos são?
refusal-not_a_party = Essa quantidade não parece certa. Diga quantos adultos e quantas crianças são, por exemplo “2 adultos e 1 criança”.
refusal-party_too_big = Nossa maior cabana é para { $maxGuests } pessoas. Você pode reservar mais de uma: diga quantas ficam nesta e depois reserve a outra.
refusal-too_many_pets = { $maxPets ->
    [0] Nossas cabanas não aceitam pets.
    [one] Aceitamos um único pet por cabana.
   *[other] Aceitamos até { $maxPets } pets por cabana.
} Diga quantas pessoas são e quantos pets vêm junto.

## Booking: cabins

book-cabins = { $count ->
    [one] Para { $party } ({ $stay }) há *uma cabana livre*:
   *[other] Para { $party } ({ $stay }) há *{ $count } cabanas livres*. De qual você gosta?
}
book-offer =
    {"*"}{ $cabin }* · até { $maxGuests } pessoas
    { $description }
    {"*"}{ $total }* { $nights ->
        [one] por uma noite, já com todas as taxas
       *[other] no total, já com todas as taxas · { $nightly } por noite em média
    }
book-choose = Escolher { $cabin }
book-choose-short = Escolher esta
refusal-all_taken = Para { $party } não há mais vaga de { $checkIn } a { $checkOut }. Tentamos outras datas?
refusal-stay_too_short = Em { $season } reservamos no mínimo { $minimumNights } noites. Escolha uma estadia mais longa.
refusal-night_without_rate = Ainda não temos tarifa para a noite de { $night }. Escolha outras datas.
refusal-dates_taken = Puxa, alguém foi mais rápido: essa cabana não está mais livre nessas datas.
refusal-price_changed = O preço mudou enquanto você escolhia. Veja como ficou antes de confirmar.
refusal-no_such_cabin = Essa cabana não é mais alugada.
book-no-longer-fits = *{ $cabin }* não está disponível para { $party } de { $checkIn } a { $checkOut }.
book-somebody-was-faster = Puxa, alguém foi mais rápido: *{ $cabin }* não está mais livre nessas datas.

## Booking: review

book-review =
    {"*"}Revise sua reserva*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    { $lines }
    {"*"}Total: { $total }*

    Sinal para reservar: *{ $deposit }*
    Saldo na chegada: { $balance }
    Entrada a partir das { $checkInTime }, saída até as { $checkOutTime }.
line-nights = { $quantity ->
    [one] 1 noite
   *[other] { $quantity } noites
} × { $unit } ({ $season }): { $amount }
line-nights-weekend = { $quantity ->
    [one] 1 noite
   *[other] { $quantity } noites
} de fim de semana × { $unit } ({ $season }): { $amount }
line-extra_guests = { $guests ->
    [one] 1 pessoa extra
   *[other] { $guests } pessoas extras
} × { $nights ->
    [one] 1 noite
   *[other] { $nights } noites
} × { $unit }: { $amount }
line-cleaning = Limpeza: { $amount }
line-pets = { $quantity ->
    [one] 1 pet
   *[other] { $quantity } pets
} × { $unit }: { $amount }
book-confirm-instant = ✅ Reservar e pagar o sinal
book-confirm-instant-short = ✅ Reservar
book-confirm-approval = ✅ Pedir esta cabana
edit-stay = ✏️ Mudar as datas
edit-stay-short = ✏️ Datas
edit-party = ✏️ Mudar quantos somos
edit-party-short = ✏️ Quantos somos
edit-cabin = ✏️ Mudar a cabana
edit-cabin-short = ✏️ Cabana
book-same-dates = 📅 Pedir de novo essas datas
book-same-dates-short = 📅 Pedir de novo
book-other-cabins = 📅 Ver outras cabanas nessas datas
book-other-cabins-short = 📅 Outras cabanas

book-requested =
    Pronto! Seu pedido é o *{ $code }*.

    Guardamos *{ $cabin }* no seu nome ({ $stay }). Respondemos por aqui o mais tardar { $deadline }. Quando for aprovado, eu mando o link para pagar o sinal de *{ $deposit }*.
book-held =
    É sua por enquanto! Sua reserva é a *{ $code }*.

    {"*"}{ $cabin }*, { $stay }. Para confirmar, pague o sinal de *{ $deposit }* até { $deadline }. Depois as datas ficam livres de novo.
pay-button = 💳 Pagar o sinal de { $amount }
pay-button-short = 💳 Pagar o sinal
pay-unavailable = O sistema de pagamentos não está respondendo. Sua reserva continua guardada até { $deadline }: tente de novo daqui a pouco.
pay-not-set-up = Aqui ainda não dá para pagar o sinal. Combine o pagamento diretamente com o complexo: as datas ficam no seu nome até { $deadline }.
pay-retry = 🔄 Tentar de novo
pay-ready = Falta o sinal para confirmar a reserva *{ $code }*. Você tem até { $deadline }.

## My bookings

bookings-none = Você ainda não tem reservas. { $surface ->
    [numbers] Quando quiser, escreva as datas e procuramos sua cabana.
   *[other] Quando quiser, toque no botão e procuramos sua cabana.
}
bookings-title = { $count ->
    [one] Esta é a sua reserva:
   *[other] Estas são as suas { $count } últimas reservas:
}
bookings-card =
    {"*"}{ $code }* · { $cabin }
    { $stay } · { $party }
    Total { $total } · sinal { $deposit }
    { $state }
bookings-pay = 💳 Pagar o sinal
bookings-cancel = Cancelar a reserva
state-awaiting_owner = ⏳ Respondemos o mais tardar { $deadline }
state-awaiting_deposit = 💳 Falta o sinal, até { $deadline }
state-awaiting_transfer_check = 🔎 Conferindo a transferência, até { $deadline }
state-confirmed = ✅ Confirmada: sinal pago.
state-checked_in = 🏡 Hospedados
state-completed = Terminada
state-declined = ❌ Não foi aceita
state-expired = ⌛ Vencida
state-cancelled = Cancelada
state-no_show = Não compareceram

cancel-sure =
    Cancelamos a reserva *{ $code }*?

    { $cabin }, { $stay }. As datas ficam livres. Se você já pagou uma parte do sinal, devolvemos.
cancel-yes = Sim, cancelar
cancel-no = Não, deixar como está
cancel-no-short = Não, deixar
cancel-yes-said = cancelar, cancela, pode cancelar, sim cancelar, quero cancelar
cancel-done = Cancelei a reserva { $code }. Se quiser outras datas, { to-book }.
cancel-kept = Perfeito, a reserva { $code } continua de pé.
cancel-paid = A reserva { $code } já está paga, e por aqui ainda não dá para cancelar. Fale diretamente com o complexo.

already-awaiting_owner = O pedido { $code } ainda espera resposta.
already-awaiting_deposit = A reserva { $code } já está aprovada e espera o sinal.
already-approved = A reserva { $code } já foi aprovada por { $by }; agora espera o sinal.
already-awaiting_transfer_check = A reserva { $code } já está aprovada; a transferência está sendo conferida.
already-confirmed = A reserva { $code } já está confirmada e paga.
already-checked_in = A reserva { $code } já está em andamento.
already-completed = A reserva { $code } já terminou.
already-declined = O pedido { $code } já foi recusado por { $by }.
already-expired = O prazo de { $code } já venceu, e as datas ficaram livres.
already-cancelled = { $code } já está cancelada, e as datas ficaram livres.
already-no_show = A reserva { $code } ficou como não comparecimento.
code-ask = Qual é o código da reserva? São 6 letras e números, por exemplo K7Q2MX.
code-unclear = Um código tem 6 letras e números, por exemplo K7Q2MX. Escreva de novo, por favor.
no-such-booking = Não encontro essa reserva. Para ver as suas, { to-bookings }.
no-such-request = Não encontro esse pedido. Toque em /requests para ver os que esperam.

## Joining chats

join-code =
    Seu código é *{ $code }*.

    Abra o seu outro chat com a gente, o do WhatsApp ou o do Telegram, e escreva lá:
    {"*"}vincular { $code }*

    Vale uma única vez, até { $deadline }. Não passe para ninguém: quem usar vê as suas reservas.
join-have = 🔑 Tenho um código
join-ask = Escreva o código que demos no seu outro chat. São 8 letras e números, por exemplo ABCD2345.
join-sure = Unimos este chat com o outro em que você pediu o código? Suas reservas vão aparecer e poder ser mudadas nos dois. Só diga sim se os dois chats forem seus.
join-yes = Sim, são meus
join-no = Não, deixar assim
join-kept = Pronto, os chats continuam separados.
join-done = 🔗 Pronto! Seus dois chats estão unidos: de qualquer um você vê e cuida de todas as suas reservas.
join-refusal-no_such_code = Esse código não existe. Confira se é igual ao que demos no seu outro chat: são 8 letras e números.
join-refusal-own_code = Esse código foi pedido neste mesmo chat. Escreva no outro, o que você quer unir com este.
join-refusal-code_expired = Esse código já venceu. Peça outro no seu outro chat escrevendo *vincular*.
join-refusal-code_spent = Esse código já foi usado. Peça outro no seu outro chat escrevendo *vincular*.
join-refusal-already_joined = Estes dois chats já estavam unidos. Para ver todas as suas reservas, { to-bookings }.
join-refusal-too_many_tries = São tentativas demais. Espere uma hora e tente de novo com um código novo.
notice-chats_joined-guest = 🔗 Você uniu este chat com outro seu: dos dois você vê e cuida de todas as suas reservas. Se não foi você, avise a gente.

## Language

language-ask = Em que idioma conversamos?
language-done = Pronto, seguimos em português. Para ver tudo o que você pode fazer, { to-menu }.

## The owner

owner-only = Isso é só para quem administra o complexo.
owner-in-telegram = Os pedidos são aprovados e recusados pelo Telegram: abra lá o chat com o complexo.
requests-none = Não há pedidos esperando. Eu aviso quando chegar um.
requests-title = { $count ->
    [one] Há 1 pedido esperando sua resposta:
   *[other] Há { $count } pedidos esperando sua resposta:
}
request-card =
    🛎 *Pedido { $code }*

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
    Total { $total } · sinal { $deposit }

    Você tem até { $deadline } para responder.
request-approve = ✅ Aprovar
request-decline = ❌ Recusar
approve-done = Aprovado. { $guest } tem até { $deadline } para pagar o sinal de { $deposit } ({ $code }). Eu aviso quando pagar.
decline-why = Por que você recusa o pedido *{ $code }* de { $guest }? O que você escolher ou escrever chega ao hóspede.
decline-maintenance = A cabana está em manutenção
decline-own-use = Nós vamos usá-la
decline-other-plans = Não podemos receber nessas datas
decline-reason-empty = Escreva um motivo curto, ou escolha um dos botões.
decline-reason-long = Esse motivo é longo demais para o hóspede: no máximo { $max } caracteres.
decline-done = Recusado. Avisei { $guest } ({ $code }); as datas ficam livres.

## Notices

notice-request_placed-owners = Pedido { $code } de { $guest }: { $cabin }, { $stay }. Não espera mais sua resposta.
notice-hold_placed-owners =
    🔔 *Reserva nova { $code }*

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
    Total { $total } · sinal { $deposit }

    Espera o sinal até { $deadline }.
notice-request_approved-guest =
    Boas notícias! Sua reserva *{ $code }* foi aprovada: *{ $cabin }*, { $stay }.

    Para confirmar, pague o sinal de *{ $deposit }* até { $deadline }.
notice-request_declined-guest =
    Sentimos muito: não podemos receber você em *{ $cabin }*, { $stay } ({ $code }).
    Motivo: { $reason }

    Procuramos outra opção?
notice-hold_expired-guest =
    Venceu o prazo da reserva *{ $code }* (*{ $cabin }*, { $stay }) e as datas ficaram livres.

    Se ainda quiser, peça de novo: talvez continue disponível.
notice-request_expired-guest =
    Sentimos muito: não conseguimos responder ao seu pedido *{ $code }* (*{ $cabin }*, { $stay }), e as datas ficaram livres.

    Você pode pedir de novo ou procurar outras datas.
notice-request_expired-owners = ⌛ Venceu o pedido { $code } de { $guest } ({ $cabin }, { $stay }) sem resposta. As datas ficaram livres.
notice-hold_expired-owners = ⌛ { $guest } não pagou a tempo o sinal da reserva { $code } ({ $cabin }, { $stay }). As datas ficaram livres.
notice-booking_confirmed-guest =
    🎉 *Reserva confirmada!* Código *{ $code }*

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    Recebemos seu sinal de { $deposit }. { $balanceCentavos ->
        [0] Está tudo pago.
       *[other] O saldo de { $balance } é pago na chegada.
    } Esperamos você: { $checkIn }, a partir das { $checkInTime }.

    Abra o arquivo aqui embaixo para colocar a estadia na sua agenda.
way-there = 📍 Como chegar
stay-file-summary = { $complex } · { $cabin }
stay-file-description =
    Reserva { $code } · { $party }
    { $balanceCentavos ->
        [0] Está tudo pago.
       *[other] Saldo na chegada: { $balance }
    }
    Entrada a partir das { $checkInTime }, saída até as { $checkOutTime }.
notice-booking_confirmed-owners =
    💰 *Sinal pago: { $deposit }* · { $code }

    {"*"}{ $cabin }* · { $stay }
    { $guest } · { $party }{ $reach }
    Saldo na chegada: { $balance }
notice-booking_cancelled-guest =
    Sentimos muito: tivemos que cancelar sua reserva *{ $code }* (*{ $cabin }*, { $stay }).
    Motivo: { $reason }

    Procuramos outra opção?
notice-booking_cancelled-owners = 🚫 { $guest } cancelou { $was ->
    [awaiting_owner] o pedido
   *[other] a reserva
} { $code } ({ $cabin }, { $stay }). As datas ficaram livres.
notice-payment_underpaid-guest =
    Recebemos { $paid } para a reserva *{ $code }*, mas faltam *{ $missing }* para completar o sinal.

    Você tem até { $deadline } para pagar o que falta; enquanto isso guardamos suas datas.
notice-payment_overpaid-guest = Você pagou { $surplus } a mais pela reserva *{ $code }*. O valor fica como crédito: na chegada você paga { $due }.
notice-payment_rejected-guest =
    O pagamento da reserva *{ $code }* não foi aceito pelo banco ou pelo cartão. Nada foi cobrado.

    Você pode tentar de novo, com outra forma de pagamento se quiser, até { $deadline }.
notice-payment_refunded-guest =
    Devolvemos { $amount } da reserva *{ $code }*: { $why }

    O dinheiro volta pelo mesmo meio que você usou; pode levar alguns dias.

    { $next }
notice-payment_refunded-owners = ↩️ { $amount } devolvidos a { $guest } pela reserva { $code }: { $why }
notice-payment_alert-owners = ⚠️ Pagamento { $payment } da reserva { $code } ({ $guest }): { $what }
notice-payment_unmatched-owners = ⚠️ Chegou o pagamento { $payment } e não é de nenhuma reserva: { $what }
alert-refunded = foi devolvido no Mercado Pago. Se a reserva continua de pé, fale com o hóspede.
alert-charged_back = o hóspede contestou o pagamento no banco. Responda a contestação no Mercado Pago.
alert-in_mediation = há uma reclamação aberta. Responda no Mercado Pago antes que vença.
alert-wrong_currency = chegou em outra moeda e vamos devolver.
alert-wrong_collector = foi cobrado em outra conta do Mercado Pago; não confirma nenhuma reserva. Revise sua configuração.
alert-not_live = é um pagamento de teste; não confirma nenhuma reserva.
alert-unknown_reference = não corresponde a nenhuma reserva. Revise no Mercado Pago.
alert-overpaid = pagou { $surplus } a mais: fica como crédito, e na chegada faltam { $due }.
alert-refund_waiting = ainda não foi possível devolver; o mais comum é faltar saldo na conta do Mercado Pago. Continuamos tentando.
alert-partially_refunded = foi devolvido em parte no Mercado Pago.
refund-dates_gone = quando o pagamento chegou, as datas já eram de outra pessoa.
refund-already_paid = o sinal já estava pago.
refund-booking_over = a reserva não valia mais: tinha sido cancelada ou o prazo tinha vencido.
refund-wrong_currency = o pagamento chegou em outra moeda.
refund-next-wrong_currency = Para pagar o sinal na moeda da reserva, { to-bookings }.
refund-next-booking_over = Se ainda quiser vir, você pode reservar de novo.
refund-next-already_paid = Sua reserva continua de pé: você não precisa fazer mais nada.
refund-next-dates_gone = Se ainda quiser vir, veja que outras cabanas restam.
reason-none = não foi indicado um motivo
sorry = Desculpe, algo falhou do nosso lado. Já estamos vendo; tente de novo daqui a pouco. (Código { $id })
notice-guest_unreachable-owners = ⚠️ Não conseguimos avisar { $guest } pelo WhatsApp ({ $phone }): { $why } Avise por outro meio, por favor.
unreachable-no_whatsapp = o WhatsApp diz que esse número não pode receber a mensagem.
unreachable-refused = o WhatsApp não aceitou a mensagem.
unreachable-broken = algo falhou do nosso lado.
unreachable-too_late = o WhatsApp não entregou durante um dia inteiro.
notice-chat_quieted-owners = 🤖 Paramos de responder por uma hora a { $guest } no WhatsApp ({ $phone }): { $why } Se for um hóspede, escreva você.
quieted-repeats = mandou a mesma coisa várias vezes seguidas.
quieted-floods = manda mensagens sem parar, como uma resposta automática.

## WhatsApp

whatsapp-options = Escolher
whatsapp-change = ✏️ Mudar algo
whatsapp-more = Mais opções…
whatsapp-by-number = Responda com o número.
whatsapp-by-letter = Você pode responder com a letra.
whatsapp-people = { $count ->
    [one] 1 pessoa
   *[other] { $count } pessoas
}
whatsapp-directions = 📍 { $name }
    { $address }
