## The menu

menu-welcome =
    ¡Hola, { $name }! 👋 Soy la recepción de *{ $complex }*.

    Escribime las fechas y cuántos son, por ejemplo: “del 5 al 8 de enero para 4”, y te muestro qué cabañas hay y cuánto salen. { $surface ->
        [numbers] O elegí una opción 👇
       *[other] O tocá un botón 👇
    }
menu-owner =
    ¡Hola, { $name }! Esta es la recepción de *{ $complex }*.

    Acá te llegan los pedidos para aprobar y los pagos. También podés reservar, igual que tus huéspedes.
menu-hint = No llegué a entenderte 😅. Contame qué fechas querés y cuántos son, por ejemplo: “del 5 al 8 de enero para 4”.
menu-hint-again = Perdón, sigo sin entenderte. Si querés te paso con una persona, o contame de nuevo qué fechas querés y cuántos son.
menu-thanks = ¡De nada! 😊 Acá estoy para lo que necesites.
menu-book = 📅 Reservar
menu-resume = 📝 Seguir mi reserva
menu-resume-short = 📝 Seguir
menu-bookings = 🧾 Mis reservas
menu-question = ❓ Preguntar
menu-language = 🌎 Idioma
menu-join = 🔗 Unir mis chats
menu-requests = 🛎 Pedidos
menu-tickets = 💬 Charlas
menu-feedbacks = ⭐ Opiniones
menu-reminders = 🔔 Avisos
help =
    Así funciona:

    1. Elegís las fechas y me decís cuántos son.
    2. Te muestro las cabañas libres con su precio.
    3. Elegís la que te gusta, y queda a tu nombre por un rato.
    4. Pagás la seña y listo: la cabaña es tuya.

    En cualquier pregunta podés volver, guardar para después o salir. { $surface ->
        [telegram] Comandos: /book reservar, /bookings mis reservas, /join unir mis chats, /language idioma.
       *[other] Escribí *reservar*, *mis reservas* o *idioma* cuando quieras, y *vincular* para unir tus chats.
    }

command-start = Empezar
command-book = Reservar una cabaña
command-bookings = Mis reservas
command-language = Cambiar el idioma
command-join = Unir mis chats de WhatsApp y Telegram
command-help = Cómo funciona
command-requests = Pedidos por aprobar
bot-description = Reservá tu cabaña por chat: elegís fechas, ves precios, pagás la seña y listo.

## Language

language-ask = ¿En qué idioma hablamos?
language-done = Listo, seguimos en español. Para ver todo lo que podés hacer, { to-menu }.
