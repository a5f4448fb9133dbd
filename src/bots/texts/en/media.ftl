voice-heard = 🎙 I heard: “{ $words }”
clerk-unreadable-audio = { clerk-unreadable-voice }
clerk-unreadable-video = I cannot watch videos for now. Could you write it, please?
clerk-unreadable-voice-failed = I could not make out that voice note. Could you write it, please?
clerk-unreadable-voice-long = That voice note is too long for me: I listen for up to 2 minutes. Could you send a shorter one, or write it?
clerk-unreadable-voice-many = I have listened to many voice notes of yours today. Could you write it, please?
media-not-passed = { $kind ->
    [photo] 📎 Here was a photo that I could not pass on.
    [voice] 📎 Here was a voice note that I could not pass on.
    [video] 📎 Here was a video that I could not pass on.
   *[document] 📎 Here was a file that I could not pass on.
}
