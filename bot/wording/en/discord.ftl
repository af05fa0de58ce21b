## Discord

discord-paper = The paper club: propose, vote, read, hand in
discord-club = The paper club's week, for its organizers
discord-slow = That takes me longer than it should right now, and nothing was changed. Please try again.
discord-again = Try again
discord-done = Done. Everybody can see it below.
discord-old-button = I no longer know what that was about, so nothing was changed. /paper help shows what I can do.
discord-no-home = A club lives in a text channel or a forum; please ask me there.
discord-thread-again = The discussion goes on here
discord-why-bot = lets me be in the server
discord-why-applications-commands = brings the commands /paper and /club
discord-why-view-channel = to see the club's channel
discord-why-send-messages = to post the ballot and the paper of the week
discord-why-create-public-threads = to open the thread of the week's paper
discord-why-send-messages-in-threads = to post reminders, entries and the digest in that thread
discord-why-embed-links = to show posts as cards
discord-why-attach-files = to send pictures with cards, and your data when you ask for it
discord-why-read-message-history = to see whether a post got through before I try it again
found-discord-channel = I see the channel { $detail }.
found-discord-right = I have the permission “{ $detail }”.
found-discord-tag = New posts in the forum get the tag “{ $detail }”.
finding-discord-right = I lack the permission “{ $detail }”; please give it to my role in this channel.
finding-discord-rights = I lack permissions in the club's channel: { $detail }. Please give them to my role there.
finding-discord-tag = The forum { $detail } wants a tag on every post and has none that I may use; please add one, or require none.
finding-discord-locked = The thread { $detail } is locked; please unlock it, or let me manage threads.
finding-discord-removed = I am no longer in the server { $detail }; an invitation brings me back, and the club goes on.
finding-discord-connection = I am not connected to Discord at the moment; please look again in a minute.
