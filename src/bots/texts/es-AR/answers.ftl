## What a cabin has, as it follows "tiene" or "tienen"

amenity-wifi = wifi
amenity-tv = televisor
amenity-heating = calefacción
amenity-fireplace = hogar a leña
amenity-air_conditioning = aire acondicionado
amenity-fan = ventilador
amenity-kitchen = cocina equipada
amenity-fridge = heladera
amenity-microwave = microondas
amenity-grill = parrilla
amenity-pool = pileta propia
amenity-shared_pool = pileta compartida
amenity-hot_tub = hidromasaje
amenity-river = bajada al río o arroyo
amenity-lake = bajada al lago
amenity-garden = jardín
amenity-playground = juegos para chicos
amenity-parking = lugar para el auto
amenity-linen = ropa de cama
amenity-towels = toallas
amenity-hair_dryer = secador de pelo
amenity-washing_machine = lavarropas
amenity-crib = cuna
amenity-high_chair = silla alta para bebés
amenity-breakfast = desayuno incluido
amenity-accessible = acceso para silla de ruedas

## Answers

answers-all-have = { $of ->
    [one] Sí, { $cabins } tiene { $what }.
    [some] Sí, { $cabins } tienen { $what }.
   *[all] Sí, todas tienen { $what }.
}
answers-none-has = { $of ->
    [one] No, { $cabins } no tiene { $what }.
    [some] No, { $cabins } no tienen { $what }.
   *[all] No, ninguna tiene { $what }.
}
answers-some-have = { $count ->
    [one] { $cabins } tiene { $what }{ $rest ->
        [lacks] ; las demás, no.
        [named] ; { $lacking }, no.
       *[unknown] . De las demás no tengo el dato.
    }
   *[other] { $cabins } tienen { $what }{ $rest ->
        [lacks] ; las demás, no.
        [named] ; { $lacking }, no.
       *[unknown] . De las demás no tengo el dato.
    }
}
answers-pools = { $count ->
    [one] { $own } tiene pileta propia; { $others ->
        [share] las demás comparten la del complejo.
       *[some] la del complejo se comparte con { $sharing }.
    }
   *[other] { $own } tienen pileta propia; { $others ->
        [share] las demás comparten la del complejo.
       *[some] la del complejo se comparte con { $sharing }.
    }
}
answers-of = *{ $cabins }*: { $text }
answers-children = Sí, los chicos son bienvenidos. Cuentan como huéspedes, los bebés también.
answers-pets-none = { $of ->
    [one] No, en { $cabins } no se aceptan mascotas.
    [some] No, en { $cabins } no se aceptan mascotas.
   *[all] No, en nuestras cabañas no se aceptan mascotas.
}
answers-pets-all = { $of ->
    [one] Sí, en { $cabins } las mascotas son bienvenidas.
    [some] Sí, en { $cabins } las mascotas son bienvenidas.
   *[all] Sí, en todas las cabañas las mascotas son bienvenidas.
}
answers-pets-some = { $count ->
    [one] Las mascotas son bienvenidas solamente en { $cabins }.
   *[other] Las mascotas son bienvenidas en { $cabins }; en las demás, no.
}
answers-pets-terms = *{ $cabins }*: { $maxPets ->
    [one] 1 mascota{ $paid ->
        [free] , sin cargo.
        [night] , { $nightly } por noche.
        [both] , { $fee } por estadía y { $nightly } por noche.
       *[stay] , { $fee } por estadía.
    }
   *[other] hasta { $maxPets } mascotas{ $paid ->
        [free] , sin cargo.
        [night] , { $nightly } cada una por noche.
        [both] , { $fee } cada una por estadía y { $nightly } por noche.
       *[stay] , { $fee } cada una por estadía.
    }
}
answers-hours = La entrada es desde las { $checkInTime } y la salida, hasta las { $checkOutTime }.
answers-other-hours = Otro horario depende del día: preguntale a alguien del complejo.
answers-location = *{ $complex }* queda en { $address }.
answers-deposit = { $percent ->
    [100] Para reservar se paga el total por adelantado.
   *[other] Para reservar se paga una seña del { $percent } % del total. { answers-balance }
}
answers-payment = La seña se paga con un link que te mando por acá cuando reservás.
answers-rest-unknown = De lo otro que preguntás no tengo el dato: te lo puede contestar alguien del complejo.
answers-more = ❓ Otra pregunta
answers-more-short = ❓ Otra pregunta

question-ask = *¿Qué querés saber?* Escribilo con tus palabras, o elegí una de las preguntas más comunes.
question-wifi = ¿Tienen wifi?
question-wifi-short = ¿Wifi?
question-pool = ¿Hay pileta?
question-pool-short = ¿Pileta?
question-pets = ¿Aceptan mascotas?
question-pets-short = ¿Mascotas?
question-location = ¿Dónde queda?
question-location-short = ¿Dónde queda?
question-hours = ¿Cuáles son los horarios?
question-hours-short = ¿Horarios?
question-cancellation = ¿Y si tengo que cancelar?
question-cancellation-short = ¿Y si cancelo?
question-empty = Escribime tu pregunta.
question-long = Es una pregunta larguísima: contámela en menos de { $max } caracteres.
question-unanswered = Eso no lo sé, y prefiero no inventarte nada 🙂. Ya lo anoté para el complejo. ¿Querés que te conteste una persona, o lo preguntás de otra manera?
command-question = Preguntar sobre el lugar

## The owner's own answers

menu-questions = ❓ Preguntas
command-questions = Preguntas y respuestas de tus huéspedes
questions-title = { $count ->
    [0] Todavía no me enseñaste ninguna respuesta. Lo que me enseñes vale más que lo que ya sé.
    [one] Me enseñaste 1 respuesta:
   *[other] Me enseñaste { $count } respuestas:
}
questions-card =
    ❓ { $wordings }

    💬 { $answer }
questions-unanswered = { $count ->
    [one] Hay *1 pregunta sin respuesta*:
   *[other] Hay *{ $count } preguntas sin respuesta*, primero las más repetidas:
}
questions-asked = { $times ->
    [one] ❓ { $question }
   *[other] ❓ { $question } ({ $times } veces)
}
questions-add = ➕ Agregar una respuesta
questions-edit = ✏️ Cambiar
questions-remove = 🗑 Borrar
questions-answer = 💬 Responder
questions-drop = Descartar
questions-all = ❓ Ver todas las preguntas
questions-which = *¿Qué preguntan tus huéspedes?* Escribilo como lo dirían ellos, por ejemplo “¿Hay tirolesa cerca?”.
questions-what-answer = { $asked ->
    [yes] *¿Qué les contesto cuando pregunten “{ $question }”?* Lo van a leer tal como lo escribas.
   *[no] *¿Qué les contesto?* Lo van a leer tal como lo escribas.
}
questions-others = *¿De qué otras maneras lo preguntan?* Escribí una por renglón: sirve también en otros idiomas.
questions-no-others = Así está bien
questions-new-wordings = *¿Cómo lo preguntan?* Escribí todas las maneras, una por renglón: reemplazan a las de ahora.
questions-saved = Listo: cuando pregunten “{ $question }”, contesto eso.
questions-edit-what =
    ❓ { $wordings }

    💬 { $answer }

    ¿Qué cambiamos?
questions-edit-answer = La respuesta
questions-edit-wordings = Cómo lo preguntan
questions-changed = Listo, lo cambié.
questions-remove-sure = ¿Borro la respuesta a “{ $question }”?
questions-remove-yes = Sí, borrar
questions-remove-no = No, dejarla
questions-removed = Borrada.
questions-kept = La dejo como está.
questions-dropped = Descartada.
questions-gone = Esa pregunta ya no está.
questions-which-one = Tocá el botón de la pregunta en la lista de preguntas.
questions-empty = Escribí un texto, por favor.
questions-long = Es demasiado largo: que no pase de { $max } caracteres.
questions-says-nothing = Con esas palabras solas la confundiría con cualquier pregunta. Agregá de qué se trata.
questions-too-many-wordings = Son demasiadas: escribí { $max } como mucho.
questions-too-many = Ya son { $max } respuestas, que es el máximo. Borrá alguna para agregar otra.
