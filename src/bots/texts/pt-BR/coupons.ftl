## What a coupon takes off, and what limits it

coupon-percent = { $percent } %
coupon-limit-none = Sem condições.
coupon-limit-nights = { $open ->
    [end] • noites a partir de { $from }
    [beginning] • noites até { $to }
   *[none] • noites de { $from } a { $to }, as duas incluídas
}
coupon-limit-minimum = • a partir de { $minimumNights } noites
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
        [one] 1 reserva usa.
       *[other] { $uses } reservas usam.
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
    • “{ $cabin }”: só nesse chalé
    • “até 30/11”: até quando pode ser usado
    • “50 usos” no total
    • “uma vez por pessoa”
coupon-new-no-limits = Sem condições
coupon-new-limits-unclear = Não entendi “{ $said }”. Escreva de novo todas as condições, uma por linha.
coupon-new-review =
    {"*"}Confira o cupom { $code }*

    Desconta { $worth } da hospedagem.
    { $limits }
coupon-new-confirm = ✅ Criar o cupom
coupon-new-edit-code = ✏️ Outro nome
coupon-new-edit-worth = ✏️ Outro desconto
coupon-new-edit-limits = ✏️ Outras condições
coupon-new-done = Pronto: quem escrever *{ $code }* antes de pagar tem o desconto.
