## The menu

menu-welcome =
    Hello, { $name }! 👋 I am the front desk of *{ $complex }*.

    Send me your dates and how many of you are coming, for instance: “5 to 8 January for 4”, and I will show you the free cabins and their prices. { $surface ->
        [numbers] Or choose an option 👇
       *[other] Or tap a button 👇
    }
menu-owner =
    Hello, { $name }! This is the front desk of *{ $complex }*.

    Requests to approve and payments reach you here. You can also book, just as your guests do.
menu-hint = I could not quite follow 😅. Tell me your dates and how many of you are coming, for instance: “5 to 8 January for 4”.
menu-hint-again = Sorry, I still do not understand. I can get you a person, or tell me again which dates you want and how many you are.
menu-thanks = You are welcome! 😊 I am here for whatever you need.
menu-book = 📅 Book
menu-resume = 📝 Go on with my booking
menu-resume-short = 📝 Go on
menu-bookings = 🧾 My bookings
menu-question = ❓ Ask a question
menu-language = 🌎 Language
menu-join = 🔗 Join my chats
menu-requests = 🛎 Requests
menu-tickets = 💬 Talks
menu-feedbacks = ⭐ Reviews
menu-reminders = 🔔 Reminders
help =
    This is how it works:

    1. You choose the dates and say how many of you are coming.
    2. I show you the free cabins with their prices.
    3. You choose the one you like, and it is set aside in your name for a while.
    4. You pay the deposit, and the cabin is yours.

    At any question you can go back, save it for later or leave. { $surface ->
        [telegram] Commands: /book, /bookings, /join, /language.
       *[other] Write *book*, *my bookings* or *language* at any time, and *join* to join your chats.
    }

command-start = Start
command-book = Book a cabin
command-bookings = My bookings
command-language = Change the language
command-join = Join my WhatsApp and Telegram chats
command-help = How it works
command-requests = Requests to approve
bot-description = Book your cabin by chat: choose dates, see prices, pay the deposit, done.

## Language

language-ask = Which language shall we speak?
language-done = Done, let's continue in English. To see everything you can do, { to-menu }.
