## What a price contains, and what is left beside it

answers-damage = Al llegar se deja aparte un depósito en garantía de { $amount }. No es parte del precio: se devuelve al irse.
answers-damage-none = No se pide depósito en garantía: no hay que dejar nada aparte.
answers-cleaning-none = La limpieza no se cobra aparte.
answers-tax = { $name } ({ $percent })
answers-taxes-included = Los precios ya incluyen { $taxes }.
answers-taxes-none = El precio que muestro es el final: no se le suman impuestos.
