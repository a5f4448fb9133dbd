voice-heard = 🎙 Te escuché: “{ $words }”
clerk-unreadable-audio = { clerk-unreadable-voice }
clerk-unreadable-video = Por ahora no puedo ver videos. ¿Me lo escribís, por favor?
clerk-unreadable-voice-failed = No pude escuchar bien ese audio. ¿Me lo escribís, por favor?
clerk-unreadable-voice-long = Ese audio es muy largo para mí: escucho hasta 2 minutos. ¿Me mandás uno más corto o me lo escribís?
clerk-unreadable-voice-many = Hoy ya te escuché muchos audios. ¿Me lo escribís, por favor?
media-not-passed = { $kind ->
    [photo] 📎 Acá iba una foto que no te pude pasar.
    [voice] 📎 Acá iba un audio que no te pude pasar.
    [video] 📎 Acá iba un video que no te pude pasar.
   *[document] 📎 Acá iba un archivo que no te pude pasar.
}
