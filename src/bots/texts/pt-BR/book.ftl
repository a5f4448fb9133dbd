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
calendar-full = Esse dia não dá: já passou, está lotado ou não é dia de chegada. Escolha um dia que não esteja riscado.
calendar-no-check-out = Esse dia não pode ser a saída: não há cabana livre todas as noites, ou são menos noites que o mínimo ou mais que o máximo. Escolha um dia que não esteja riscado.
calendar-no-stay = Chegando em { $date }, não sobra nenhuma estadia possível: há poucas noites livres seguidas. Escolha outra chegada.
calendar-change-check-in = ‹ Mudar a chegada

dates-unclear = Não entendi as datas.
dates-one = Entendi a chegada, { $date }, mas falta a saída. Escreva as duas juntas.
dates-no-such = “{ $said }” não existe no calendário. Confira as datas e escreva de novo.
dates-ambiguous = Qual das duas: { $one }, ou { $other }? Escreva o mês por extenso, por exemplo “5 de janeiro a 8 de janeiro”.
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

book-cabins-instant = { $count ->
    [one] Para { $party } ({ $stay }) há *uma cabana livre*.
   *[other] Para { $party } ({ $stay }) há *{ $count } cabanas livres*. De qual você gosta?
} Assim que você escolher, eu guardo para você; depois é só pagar o sinal.
book-cabins-approval = { $count ->
    [one] Para { $party } ({ $stay }) há *uma cabana livre*.
   *[other] Para { $party } ({ $stay }) há *{ $count } cabanas livres*. De qual você gosta?
} Assim que você escolher, a gente pede no seu nome; o sinal você paga quando confirmarem.
book-with-coupon = 🏷 Assim que você escolher a cabana, testo seu cupom *{ $coupon }* e digo quanto fica.
book-offer =
    {"*"}{ $cabin }* · até { $maxGuests } pessoas
    { $description }
    {"*"}{ $total }* { $nights ->
        [one] por uma noite, já com todas as taxas
       *[other] no total, já com todas as taxas · { $nightly } por noite em média
    }{ $isCheaper ->
        [yes] {""} · já com { $off } de desconto
       *[no] {""}
    }
    Sinal para reservar: { $deposit }
book-choose-instant = Reservar { $cabin }
book-choose-instant-short = Reservar esta
book-choose-approval = Pedir { $cabin }
book-choose-approval-short = Pedir esta
refusal-all_taken = Para { $party } não há mais vaga de { $checkIn } a { $checkOut }.
refusal-stay_too_short = Em { $season } reservamos no mínimo { $minimumNights } noites. Escolha uma estadia mais longa.
refusal-night_without_rate = Ainda não temos tarifa para a noite de { $night }. Escolha outras datas.
refusal-dates_taken = Puxa, alguém foi mais rápido: essa cabana não está mais livre nessas datas.
refusal-price_changed = O preço mudou enquanto você escolhia. Veja como ficou antes de confirmar.
refusal-no_such_cabin = Essa cabana não é mais alugada.
book-no-longer-fits = *{ $cabin }* não está disponível para { $party } de { $checkIn } a { $checkOut }.
book-somebody-was-faster = Puxa, alguém foi mais rápido: *{ $cabin }* não está mais livre nessas datas.

## Booking: what was booked

line-nights = { $quantity ->
    [one] 1 noite
   *[other] { $quantity } noites
} × { $unit } ({ $label }): { $amount }
line-nights-weekend = { $quantity ->
    [one] 1 noite
   *[other] { $quantity } noites
} de fim de semana × { $unit } ({ $label }): { $amount }
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
edit-stay = ✏️ Mudar as datas
edit-stay-short = ✏️ Datas
edit-stay-said = outras datas, outra data, outros dias, mudar a data, trocar as datas, mudar de data
edit-party = ✏️ Mudar quantos somos
edit-party-short = ✏️ Quantos somos
edit-party-said = mudar as pessoas, mudar a quantidade, mudar quantos
book-same-dates = 📅 Pedir de novo essas datas
book-same-dates-short = 📅 Pedir de novo
book-other-cabins = 📅 Outras cabanas, mesmas datas
book-other-cabins-short = 📅 Outras cabanas

book-requested =
    Pronto! Seu pedido é o *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }

    { $lines }
    {"*"}Total: { $total }*{ $taxes }

    As datas ficam no seu nome. Respondemos por aqui até { $deadline }. Quando aprovarem, mando o link para pagar o sinal de *{ $deposit }*. { $balanceCentavos ->
        [0] Com isso fica tudo pago.
       *[other] { $balanceWhen ->
            [dated] O saldo de { $balance } você paga depois, até { $balanceDueOn }.
           *[on_arrival] O saldo de { $balance } você paga depois, por link ou na chegada.
        }
    }
book-held =
    É sua por enquanto! Sua reserva é a *{ $code }*.

    🏡 *{ $cabin }*
    📅 { $stay }
    👥 { $party }
    Entrada a partir das { $checkInTime }, saída até as { $checkOutTime }.

    { $lines }
    {"*"}Total: { $total }*{ $taxes }

    Para confirmar, pague o sinal de *{ $deposit }*: você tem até { $deadline }. Depois as datas ficam livres de novo. { $balanceCentavos ->
        [0] Com isso fica tudo pago.
       *[other] { $balanceWhen ->
            [dated] O saldo de { $balance } você paga até { $balanceDueOn }.
           *[on_arrival] O saldo de { $balance } você paga depois, por link ou na chegada.
        }
    }
pay-button = 💳 Pagar o sinal de { $amount }
pay-button-short = 💳 Pagar o sinal
pay-unavailable = O link de pagamento está demorando. Sua reserva continua guardada até { $deadline }: mando por aqui assim que ficar pronto.
pay-not-set-up = Aqui ainda não dá para pagar o sinal. Combine o pagamento diretamente com o complexo: as datas ficam no seu nome até { $deadline }.
pay-retry = 🔄 Tentar de novo
pay-ready = Falta o sinal para confirmar a reserva *{ $code }*. Você tem até { $deadline }.
pay-deposit-due = { $receivedCentavos ->
    [0] Falta o sinal para confirmar a reserva *{ $code }*: são *{ $due }*.
   *[other] Faltam *{ $due }* do sinal para confirmar a reserva *{ $code }*.
} Você tem até { $deadline }.
