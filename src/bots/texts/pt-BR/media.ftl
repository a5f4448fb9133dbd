voice-heard = 🎙 Ouvi: “{ $words }”
clerk-unreadable-audio = { clerk-unreadable-voice }
clerk-unreadable-video = Por enquanto não consigo ver vídeos. Pode escrever, por favor?
clerk-unreadable-voice-failed = Não consegui ouvir bem esse áudio. Pode escrever, por favor?
clerk-unreadable-voice-long = Esse áudio é longo demais para mim: ouço até 2 minutos. Pode mandar um mais curto ou escrever?
clerk-unreadable-voice-many = Hoje já ouvi muitos áudios seus. Pode escrever, por favor?
media-not-passed = { $kind ->
    [photo] 📎 Aqui vinha uma foto que não consegui repassar.
    [voice] 📎 Aqui vinha um áudio que não consegui repassar.
    [video] 📎 Aqui vinha um vídeo que não consegui repassar.
   *[document] 📎 Aqui vinha um arquivo que não consegui repassar.
}
