## Who has paid, or waits for money

account-known = Esto es lo que nos figura hasta ahora:
account-otherwise = Un pago por link puede tardar unos minutos en aparecer, y lo que vuelve a una tarjeta, hasta el próximo resumen. Si ves otra cosa en tu cuenta, contanos y lo miramos.
account-pay = 💳 Pagar lo que falta
account-send-receipt = 📎 Mandar el comprobante de una transferencia
account-send-receipt-short = 📎 Comprobante
account-none = No veo ninguna reserva tuya en este chat, así que no sé de qué pago hablamos. Si reservaste desde otro chat, podés unirlos; y si no, te paso con una persona.

## Which paper

papers-which = ¿Qué necesitás? Por acá te mando el *recibo* de un pago o el *resumen de cuenta* de una reserva. No son facturas: la factura la hace el complejo, y se la podés pedir.
papers-later = Cuando tengas una reserva, por acá te mando el recibo de cada pago y el resumen de cuenta. La factura la hace el complejo: si la necesitás, preguntale.

## Whether it could cost less

discounts = Los descuentos que hay, por ejemplo por quedarse más noches, ya están en el precio que te muestro para tus fechas. { $coupons ->
    [yes] Si tenés un cupón, escribime “cupón” y lo que dice.{" "}
   *[no] {""}
}Por cualquier otro arreglo te paso con una persona.
