clerk-progress = Paso { $step } de { $of }
clerk-back = ‹ Volver
clerk-save = Guardar
clerk-cancel = Salir
clerk-stale = { $surface ->
    [numbers] Esa opción era de una pregunta anterior. Seguí con el último mensaje.
   *[other] Ese botón era de una pregunta anterior. Seguí con el último mensaje.
}
clerk-over = { $surface ->
    [numbers] Ese número no es ninguna de las opciones de ahora. Mirá el último mensaje o, para ver todo lo que podés hacer, { to-menu }.
   *[other] Esa conversación ya terminó: mirá el último mensaje o, para empezar otra, { to-menu }.
}
clerk-pick-one = Elegí una de estas opciones, por favor.
clerk-noted = Anotado.
clerk-review-unclear = { $surface ->
    [numbers] Si está todo bien, escribí *sí*. Si no, respondé con el número de lo que quieras cambiar.
   *[other] Si está todo bien, tocá *{ $confirm }* o escribí *sí*. Si no, tocá lo que quieras cambiar.
}
clerk-yes-said = sí, si si, sí gracias, sí por favor, sí dale, dale gracias, sip, dale, ok, okey, okay, listo, bueno, de acuerdo, perfecto, confirmo, confirmar, reservar, de una, va, claro
clerk-no-said = no, no no, nop, no gracias, mejor no, todavía no
clerk-gone = Lo que habías elegido ya no se puede. Esto es lo que hay ahora:
clerk-changed = Algo cambió desde que lo viste. Revisalo de nuevo, por favor.
clerk-cancelled = Listo, salimos y no quedó nada guardado. Para ver todo lo que podés hacer, { to-menu }.
clerk-saved = Guardado 👍. Cuando quieras seguir, { to-menu } y retomamos donde quedamos.
clerk-nothing-open = No hay nada a medio hacer. Para reservar, escribime las fechas; para ver todo lo que puedo hacer, { to-menu }.
clerk-open-already = Tenés una conversación a medio hacer. ¿Seguimos o empezamos de nuevo?
clerk-resume = Seguir
clerk-restart = Empezar de nuevo
clerk-back-to = Volvemos a lo que estábamos haciendo.
clerk-unreadable-sticker = ¡Lindo sticker! Pero necesito que me respondas { in-writing }.
clerk-unreadable-voice = Todavía no puedo escuchar audios. ¿Me lo escribís, por favor?
clerk-unreadable-photo = Por ahora no puedo ver fotos. ¿Me lo escribís, por favor?
clerk-unreadable-document = Por ahora no puedo abrir archivos. ¿Me lo escribís, por favor?
clerk-unreadable-location = Gracias por la ubicación, pero acá necesito que me respondas { in-writing }.
clerk-unreadable-contact = Gracias por el contacto, pero acá necesito que me respondas { in-writing }.
clerk-unreadable-command = No conozco ese comando. Para ver todo lo que puedo hacer, { to-menu }.
clerk-unreadable-other = Eso no lo puedo leer. ¿Me lo escribís, por favor?
clerk-unreadable-reaction = ¡Gracias por la reacción! Para seguir necesito que me respondas { in-writing }.
clerk-person = 🙋 Hablar con alguien
clerk-more = Estas son las otras opciones:
clerk-change = ¿Qué querés cambiar?
clerk-ways = Escribí guardar o salir cuando quieras
clerk-ways-back = Escribí volver, guardar o salir
to-menu = { $surface ->
    [telegram] tocá /start
   *[other] escribí *menú*
}
to-book = { $surface ->
    [telegram] tocá /book
   *[other] escribí *reservar*
}
to-bookings = { $surface ->
    [telegram] tocá /bookings
   *[other] escribí *mis reservas*
}
in-writing = { $surface ->
    [numbers] por escrito
   *[other] con un botón o por escrito
}
