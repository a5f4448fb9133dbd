join-code =
    Tu código es *{ $code }*.

    Abrí tu otro chat con nosotros, el de WhatsApp o el de Telegram, y escribí ahí:
    {"*"}vincular { $code }*

    Sirve una sola vez, hasta { $deadline }. No se lo pases a nadie: quien lo use ve tus reservas.
join-have = 🔑 Tengo un código
join-ask = Escribime el código que te dimos en tu otro chat. Son 8 letras y números, por ejemplo ABCD2345.
join-sure = ¿Unimos este chat con el otro en el que pediste el código? Desde los dos se van a ver y manejar tus reservas. Decí que sí sólo si los dos chats son tuyos.
join-yes = Sí, los dos son míos
join-no = No, dejarlos así
join-kept = Listo, los chats siguen separados.
join-done = 🔗 ¡Listo! Tus dos chats quedaron unidos: desde cualquiera ves y manejás todas tus reservas.
join-refusal-no_such_code = Ese código no existe. Fijate que sea igual al que te dimos en tu otro chat: son 8 letras y números.
join-refusal-own_code = Ese código lo pediste en este mismo chat. Escribilo en el otro, el que querés unir con este.
join-refusal-code_expired = Ese código ya venció. Pedí otro en tu otro chat escribiendo *vincular*.
join-refusal-code_spent = Ese código ya se usó. Pedí otro en tu otro chat escribiendo *vincular*.
join-refusal-already_joined = Estos dos chats ya estaban unidos. Para ver todas tus reservas, { to-bookings }.
join-refusal-too_many_tries = Van demasiados intentos. Esperá una hora y probá de nuevo con un código nuevo.
notice-chats_joined-guest = 🔗 Uniste este chat con otro tuyo: desde los dos ves y manejás todas tus reservas. Si no fuiste vos, avisanos.
