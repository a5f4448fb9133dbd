## Which booking it is about

which-booking = ¿De qué reserva? Elegila, o escribí su código o el nombre del huésped.{ $more ->
    [yes] {" "}Estas son las próximas.
   *[no] {""}
}
which-nobody = Ahora no hay ninguna reserva a la que le toque. Si es otra, escribí su código.
which-owes = debe { $due }
which-owing = {"*"}¿Quién te pagó?* Estas reservas deben algo: elegí una, o escribí su código o el nombre del huésped.{ $more ->
    [yes] {" "}Son las próximas.
   *[no] {""}
}
which-nobody-owes = Ahora nadie debe nada. Si es otra reserva, escribí su código.
which-unknown = No encuentro ninguna reserva { $code }.
which-none-such = No encuentro ninguna reserva así.
which-several = Hay más de una que puede ser: elegí cuál, o escribí su código.
which-of-yours = ¿De qué reserva hablamos? Elegila, o escribí su código.
which-none-of-yours = No veo reservas tuyas en este chat. Si tenés el código de una, escribilo.
