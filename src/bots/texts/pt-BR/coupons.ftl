## What a coupon takes off, and what limits it

coupon-percent = { $percent }%
coupon-limit-none = Sem condições.
coupon-limit-nights = { $open ->
    [end] • noites a partir de { $from }
    [beginning] • noites até { $to }
   *[none] • noites de { $from } a { $to }, as duas incluídas
}
coupon-limit-minimum = • no mínimo { $minimumNights } noites
coupon-limit-cabins = • só para { $cabins }
coupon-limit-last-day = • pode ser usado até { $lastDay }
coupon-limit-uses = { $maxUses ->
    [one] • 1 uso no total
   *[other] • { $maxUses } usos no total
}
coupon-limit-once = • uma vez por pessoa

## The owner's coupons

menu-coupons = 🏷 Cupons
command-coupons = Cupons de desconto
coupons-title = { $count ->
    [0] Ainda não há nenhum cupom. Um cupom desconta da hospedagem uma porcentagem ou um valor; o hóspede o escreve antes de pagar.
    [one] Há 1 cupom:
   *[other] Há { $count } cupons:
}
coupons-add = ➕ Novo cupom
coupons-all = 🏷 Todos os cupons
coupons-card =
    {"*"}{ $code }* · { $worth }{ $state ->
        [off] {" "}· desligado
       *[on] {""}
    }
    { $limits }
    { $uses ->
        [0] Ninguém usou ainda.
        [one] Usado em 1 reserva.
       *[other] Usado em { $uses } reservas.
    }
coupons-off = 🔕 Desligar
coupons-on = 🔔 Ligar
coupons-which = Qual cupom?
coupons-none-such = Não há nenhum cupom { $code }.
coupons-switched-off = Desligado: { $code } não pode mais ser usado. As reservas que já têm continuam com ele.
coupons-switched-on = Ligado: { $code } pode ser usado de novo.
coupon-unclear = Um cupom tem letras, números e hifens, por exemplo VERAO10. Escreva como está nele.

coupon-new-code = {"*"}O que o hóspede tem que escrever?* Letras, números e hifens, por exemplo VERAO10. Maiúsculas e acentos tanto faz.
coupon-new-code-unclear = Tem que ter de { $least } a { $most } letras, números ou hifens, por exemplo VERAO10.
coupon-new-taken = Já há um cupom { $code }. Escolha outro nome.
coupon-new-worth = {"*"}Quanto desconta da hospedagem?* Uma porcentagem (“10%”) ou um valor (“15000”).
coupon-new-worth-unclear = Escreva uma porcentagem inteira de 1 a 100 (“10%”) ou um valor (“15000”).
coupon-new-limits =
    {"*"}Com que condições?* Escreva as que quiser, uma por linha:

    • “de 1/12 a 28/2”: para quais noites
    • “mínimo 3 noites”
    • “{ $cabin }”: só nessa cabana
    • “até 30/11”: até quando pode ser usado
    • “50 usos” no total
    • “uma vez por pessoa”
coupon-new-no-limits = Sem condições
coupon-new-limits-unclear = Não entendi “{ $said }”. Escreva de novo todas as condições, uma por linha.
coupon-new-limits-over = O dia { $date } já passou: ninguém poderia usar o cupom. Escreva de novo todas as condições, uma por linha.
coupon-new-review =
    {"*"}Confira o cupom { $code }*

    Desconta { $worth } da hospedagem.
    { $limits }
coupon-new-confirm = ✅ Criar o cupom
coupon-new-edit-code = ✏️ Outro nome
coupon-new-edit-worth = ✏️ Outro desconto
coupon-new-edit-limits = ✏️ Outras condições
coupon-new-done = Pronto: quem escrever *{ $code }* antes de pagar tem o desconto.

## A guest's coupon

coupon-button = 🏷 Tenho um cupom
coupon-hint = 🏷 Tem um cupom? Escreva “cupom” e o que diz nele, antes de pagar.
coupon-which = Para qual das suas reservas é o cupom?
coupon-no-hold = Um cupom se usa antes de pagar, e agora você não tem nenhuma reserva sem pagar. Escolha datas e cabana e, quando eu guardar para você, escreva “cupom” e o que diz o seu.
coupon-ask =
    {"*"}O que diz o seu cupom?* Escreva e digo quanto fica a reserva { $code } ({ $cabin }, { $stay }).{ $has ->
        [yes] {" "}Agora ela tem o cupom { $coupon }.
       *[no] {""}
    }
coupon-remove = Tirar o cupom { $coupon }
coupon-remove-short = Tirar o cupom
coupon-review =
    { $with ->
        [none] {"*"}Tiramos o cupom da reserva { $code }?*
       *[coupon] {"*"}Usamos o cupom { $coupon } na reserva { $code }?*
    }

    Antes: { $before }
    Agora: *{ $after }* ({ $difference })
    Sinal: { $newDeposit }
coupon-confirm = ✅ Confirmar
coupon-other = ✏️ Outro cupom
coupon-done =
    { $with ->
        [none] Pronto: a reserva *{ $code }* não tem mais cupom.
        [same] 🏷 A reserva *{ $code }* já tem o cupom *{ $coupon }*.
       *[coupon] 🏷 Pronto! Usei o cupom *{ $coupon }* na reserva *{ $code }*.
    }

    { $lines }
    {"*"}Total: { $total }*{ $isOther ->
        [yes] {" "}(antes { $before })
       *[no] {""}
    }{ $taxes }
refusal-coupon_unknown = Não conheço esse cupom. Veja como está escrito e tente de novo.
refusal-coupon_off = Esse cupom não vale mais.
refusal-coupon_expired = Esse cupom podia ser usado até { $lastDay }.
refusal-coupon_used_up = Esse cupom já foi usado todas as vezes que podia.
refusal-coupon_used_by_guest = Esse cupom se usa uma vez só por pessoa, e você já usou.
refusal-coupon_other_cabins = Esse cupom é só para { $cabins }. Você pode mudar de cabana e tentar de novo.
refusal-coupon_other_nights = { $open ->
    [end] Esse cupom é para noites a partir de { $from }.
    [beginning] Esse cupom é para noites até { $to }.
   *[none] Esse cupom é para noites de { $from } a { $to }.
} Você pode mudar as datas e tentar de novo.
refusal-coupon_too_short = Esse cupom é para estadias de { $minimumNights } noites ou mais. Você pode ficar mais noites e tentar de novo.
refusal-coupon_saves_nothing = Com esse cupom a reserva não fica mais barata.
refusal-coupon_nothing_to_pay = Esse cupom cobre tudo e não ficaria nada a pagar, então por aqui não posso usá-lo. { write-to-a-person }
refusal-coupon_paid_already = Essa reserva já tem um pagamento, e um cupom se usa antes de pagar.
refusal-coupon_price_agreed = O complexo já fez um preço para essa reserva, e nele não entram cupons. { write-to-a-person }
change-coupon-lost = O cupom { $coupon } não vale para essa mudança: o preço não o inclui mais.
change-agreed-lost = O preço que o complexo fez para você ({ $reason }) era para a outra cabana: nesta não vale.
change-agreed-kept = Continua valendo o que você combinou com o complexo: { $amount } ({ $reason }).
changed-coupon-lost = O cupom { $coupon } não vale para a mudança e ficou sem uso.
changed-agreed-lost = O preço que você tinha posto ({ $reason }) era para a outra cabana e não vale mais.
notice-coupon_used-owners = 🏷 { $guest } usou o cupom { $coupon } na reserva { $code } ({ $cabin }, { $stay }). Total: { $totalBefore } → { $totalAfter }.
notice-coupon_removed-owners = 🏷 { $guest } tirou o cupom { $coupon } da reserva { $code } ({ $cabin }, { $stay }). Total: { $totalBefore } → { $totalAfter }.
