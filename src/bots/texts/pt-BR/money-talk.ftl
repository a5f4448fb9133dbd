## Who has paid, or waits for money

account-known = Isto é o que consta até agora:
account-otherwise = Um pagamento por link pode levar alguns minutos para aparecer, e o que volta a um cartão, até a próxima fatura. Se na sua conta aparece outra coisa, conte para nós e verificamos.
account-pay = 💳 Pagar o que falta
account-send-receipt = 📎 Mandar o comprovante de uma transferência
account-send-receipt-short = 📎 Comprovante
account-none = Não vejo nenhuma reserva sua neste chat, então não sei de qual pagamento se trata. Se você reservou por outro chat, pode uni-los; se não, passo você para uma pessoa.

## Which paper

papers-which = Do que você precisa? Por aqui envio o *recibo* de um pagamento ou o *extrato da conta* de uma reserva. Não são notas fiscais: a nota quem emite é o complexo, e você pode pedir a ele.
papers-later = Quando você tiver uma reserva, envio por aqui o recibo de cada pagamento e o extrato da conta. A nota fiscal quem emite é o complexo: se precisar, pergunte a ele.

## Whether it could cost less

discounts = Os descontos que existem, por exemplo por ficar mais noites, já estão no preço que mostro para as suas datas. { $coupons ->
    [yes] Se você tem um cupom, escreva “cupom” e o que ele diz.{" "}
   *[no] {""}
}Para qualquer outro acordo, passo você para uma pessoa.
