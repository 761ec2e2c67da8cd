### The bot's words in English. Keys are the same in every language file.

## Digest
origin-text = pasted text, publisher not given
origin-page = { $host }, publisher not given
date-missing = date not given
date-decade = { $year }s
date-quarter = { $number ->
    [1] first
    [2] second
    [3] third
   *[other] fourth
} quarter of { $year }
date-half = { $number ->
    [1] first
   *[other] second
} half of { $year }
date-week = week { $number } of { $year }
date-spring = spring { $year }
date-summer = summer { $year }
date-autumn = autumn { $year }
date-winter = winter { $year }
point-unconfirmed = The article gives no confirmation.
reasons-of-promised = { $found } of the { $promised } reasons the headline promises
reasons-first = The first { $shown } of { $found } reasons
reasons-listed = { $found ->
    [one] One reason the article lists
   *[other] { $found } reasons the article lists
}
reasons-stated = { $found ->
    [one] A reason the article states
   *[other] { $found } reasons the article states
}
reasons-none = The article gives no reasons.
reasons-missing = { $numbers }: not in the text we have. It ends after reason { $last }.
reason-owner = says { $name }
wording-own = In the article’s own words
part-read = made of sentences 1 to { $read } of { $of }
wording-mixed = { $own } of { $lines } lines in the article’s own words, { $rephrased } rephrased
editors-words = in the editors’ words
headline-editors = headline by the editors
wording-editors = { $own } of { $lines } lines in the article’s own words, { $rephrased ->
    [0] { $editors } in the editors’ words
   *[other] { $rephrased } rephrased, { $editors } in the editors’ words
}
headline-translated = headline translated
translated-mark = (tr.)
wording-translated = { $translated } of { $lines } lines translated by a model (tr.); /evidence has the article’s own words{ $rephrased ->
    [0] {""}
   *[other] ; { $rephrased } rephrased
}{ $editors ->
    [0] {""}
   *[other] ; { $editors } in the editors’ words
}
corrected = Corrected { $day }
read-article = Read the article
quoted = “{ $text }”
editors-comment = Comment by the editors: { $comment }
folded-more = and { $more } more

## Views
view-headline = Headline
view-key-points = Key points
view-sources = Sources
view-timeline = Timeline
view-reasons = Reasons
view-evidence = Evidence
button-counted = { $name } · { $count }
timeline-entry = { $when }: { $text }
timeline-none = The article dates nothing.
timeline-published = published that day
timeline-says = says { $name }
picture-button = As a picture
picture-first = The first { $shown } of { $found } events. /timeline has all of them.
picture-none = I cannot draw this one: a letter of it is in none of my fonts, or the drawing failed. /timeline has it in words.
timeline-resolved = * worked out from the publication date. The article says { $words }.
sources-none = The article names nobody who said something.
sources-claim = Claim of responsibility
source-told = told { $who }
manner-quoted = quoted
manner-quoted-in-part = quoted in part
manner-reported = reported
evidence-found = { $found } of { $lines } lines found in the article.
evidence-unchecked = We did not check whether the article is right.
evidence-link = Line { $number } on the page
wording-verbatim = word for word
wording-trimmed = trimmed
wording-rephrased = rephrased
place-title = the title
place-text = in the text
place-paragraph = paragraph { $number }
place-heading = heading { $number }
place-item = item { $number }
place-quote = quotation { $number }

## In chats
help-line = { $command } – { $about }
welcome = I post short digests of articles, in the article’s own words. Moderators: /digest and a link. Everyone: /sources, /timeline, /reasons, /evidence. I read only commands and replies to me.
command-digest = Make a digest from a link or text
command-sources = Who said what
command-timeline = What happened when
command-reasons = The article’s reasons
command-evidence = Each line in the article
command-latest = The newest digest here
command-search = Look for digests by their words
command-repost = Post a digest again, here or elsewhere
command-settings = How posts look here
command-log = What moderators did here
option-setting = Which setting; /settings alone shows all of them
option-value = The new value; default goes back to the operator’s
option-comment = Your own words above the post, marked as yours
option-silent = Post without a notification
comment-too-long = That is longer than a comment: { $max } characters at most.
settings-heading = Settings of { $title }
settings-typed = Type the others: /settings signature Your words, /settings hashtags #one #two, or off for none; default for what the operator set.
settings-which = Which channel? Press one, or send /settings and the channel, as in /settings @news points 3.
settings-unknown = I know no channel and no option “{ $name }”. The options are { $names }.
settings-denied = Only moderators of { $title } can change its settings.
setting-button = { $key }: { $choice }
setting-changed = { $title } now has { $key }: { $value }. It holds for new posts.
setting-changed-waiting = { $title } now has { $key }: { $value }. It holds for what waits, too.
setting-changed-picture = { $title } now has { $key }: { $value }. It holds for /timeline at once, under older posts too.
setting-changed-interface = { $title } now has { $key }: { $value }. It holds for all I say from now on. Posts that are there take it when they are corrected.
setting-changed-approval = { $title } now has { $key }: { $value }. It holds for digests that are made from now on. A card that stands still waits for an answer.
setting-changed-cards = { $title } now has { $key }: { $value }. It holds from the next card on.
setting-changed-reports = { $title } now has { $key }: { $value }. { $value ->
    [on] New posts have the button.
   *[other] New posts have no button, and that of older ones does nothing.
}
setting-fixed = The operator has fixed it.
setting-locked = The operator has fixed { $key }. It cannot be changed here.
setting-sections-about = What stands in a post: the key points, the article’s reasons, or both. Without reasons in the article the points stand.
setting-points-about = At most so many key points.
setting-signature-about = Your words under each post, up to 200 characters.
setting-hashtags-about = Your hashtags under each post, up to five.
setting-layout-about = buttons: sources and timeline by button. folded: in the post, as far as there is room.
setting-picture-about = on: /timeline comes with a picture. dark: on a dark ground.
setting-interface-about = The language I speak here, and that of a post’s labels: { $languages }. What the lines are put into is “language”.
setting-language-about = article: as the article is. Or en, de, ru, ar, es, fr, uk, tr, it, pt: a model translates headline and lines, each marked; /evidence has the article’s own words.
setting-silent-about = on: posts come without a notification.
setting-approval-about = on: moderators are asked before a digest is posted here. feeds: only of what feeds bring.
setting-cards-about = Where they are asked. Press “cards: here” in the chat where it should be; default: where the digest was asked for if no reader sees that, else the operators’ chat.
setting-timezone-about = The zone of the channel’s times and dates. Others can be typed, as in /settings timezone America/New_York.
setting-windows-about = When posts may appear, as in /settings windows 08:00-12:00, 18:00-22:00 or mon-fri 08:00-20:00. What comes at another time waits.
setting-quiet-about = When no post appears, as in /settings quiet 22:00-07:00. What comes then waits for the morning; /queue shows it.
setting-roundup-about = When what feeds bring is listed in one message, as in /settings roundup 08:00, 18:00 or mon-fri 08:00, sat 10:00. A digest that somebody asks for here still comes at once.
setting-cap-about = At most so many posts a day. What is over waits for the next day.
setting-sections-allowed = sections is both, points or reasons.
setting-points-allowed = points is 2, 3 or 4.
setting-signature-allowed = signature is a text of up to 200 characters, or off.
setting-hashtags-allowed = hashtags is up to five, as in #one #two, each with a letter in it, or off.
setting-layout-allowed = layout is buttons or folded.
setting-picture-allowed = picture is off, on or dark.
setting-interface-allowed = I speak these languages: { $languages }. Which one here?
setting-interface-more = { $key }: another
setting-language-allowed = language is article, or one of en, de, ru, ar, es, fr, uk, tr, it and pt.
setting-language-needs-model = Another language needs a language model, and this channel has none: the operator sets it up (docs/engines.md). Lines stay in the article’s language.
setting-approval-allowed = approval is on, off or feeds.
setting-approval-needs-cards = First choose where moderators are asked: in that chat, send /settings { $title } cards here.
setting-cards-allowed = cards is here, for the chat where you send it, or default.
setting-cards-channel = Readers would see it here. Send it in a chat of moderators, or in private.
setting-timezone-allowed = I do not know that time zone. Write its name with a region and a city, as in Europe/Berlin, Asia/Dubai or America/New_York, or UTC.
setting-timezone-nearest = I know no time zone “{ $typed }”. Did you mean { $zone }? Then send /settings timezone { $zone }
setting-windows-allowed = windows is up to eight times, as in 08:00-12:00, 18:00-22:00 or mon-fri 08:00-20:00, or off.
setting-quiet-allowed = quiet is a time, as in 22:00-07:00 or sat sun 20:00-10:00, or off. The same time twice is off, too.
setting-roundup-allowed = roundup is up to eight times of day, as in 08:00, 18:00 or mon-fri 08:00, sat 10:00, or off.
setting-cap-allowed = cap is a number from 1 to 500, or off.
setting-hours-never = With that, quiet hours would leave nothing of the windows, and nothing could ever be posted. Nothing was changed.
setting-silent-allowed = silent is on or off.
setting-reports-about = on: a post has the button “Report”, with which readers say that a line is wrong. Three readers of one line raise a card for moderators.
setting-reports-allowed = reports is on or off.
setting-lacks-right = For that I need the right “{ $right }” there, which I do not have yet.
setting-fallback-about = The topic where posts go while their own is closed. Press “fallback: here” in that topic, or send /settings fallback here there; general: General.
setting-fallback-allowed = fallback is here, for the topic where you send it, the number or link of a topic, or general.
setting-fallback-elsewhere = fallback is for Telegram groups with topics.
setting-threads-about = on: each post has a thread of its own, named as its headline. What does not fit into one message goes there.
setting-threads-allowed = threads is on or off.
setting-threads-elsewhere = threads is for Discord’s text and announcement channels.
setting-crosspost-about = on: posts are published, so that servers that follow the channel have them, too. Discord takes ten an hour; what is over waits.
setting-crosspost-allowed = crosspost is on or off.
setting-crosspost-elsewhere = crosspost is for Discord’s announcement channels.
setting-tags-about = The tags that posts carry, up to five names of this forum’s tags, as in /settings tags Rail, Trams.
setting-tags-allowed = tags is up to five names of the forum’s tags, with commas between them, or off.
setting-tags-elsewhere = tags is for Discord’s forums.
setting-tags-unknown = { $count ->
    [0] This forum has no tags yet. Make “{ $name }” in the forum’s settings first.
   *[other] This forum has no tag “{ $name }”. It has: { $names }.
 }
in-private = This is for moderators alone.
in-private-open = Show it in private
log-heading = Log
log-none = No moderator has done anything here yet.
log-older = Older
log-done = done
log-denied = denied
log-refused = not done
log-failed = failed: { $why }
command-rejected = What was refused of a digest, and why
rejected-heading = Rejected
rejected-about = { $count ->
    [one] One statement was refused. It was
   *[other] { $count } statements were refused. They were
} not posted, and may be untrue.
rejected-more = and { $more } more
rejected-none = Nothing was refused of it.
rejected-reply = Which post? Reply to it with /rejected.
denied-rejected = Only moderators of its chat can see what was refused.
check-evidence-found = The article does not have it.
check-evidence-long-enough = What it rests on is too short to prove anything.
check-evidence-whole = It rests on a part of a sentence.
check-wording-kept = The article does not say it in these words, nor in words that are near enough.
check-title-kept = No heading of the article says that.
check-date-stated = The article does not give that date.
check-speaker-named = The article does not name who is to have said it.
check-sentence-known = The model named a sentence that is not there.
check-pronouns = It leans on a sentence that is not shown.
check-cut-allowed = The model left out a part that may not be left out.
check-other = It failed a check.
command-queue = Waiting, in doubt, failed
command-correct = Correct a line in every copy
command-check = Has the article changed?
command-retract = Remove every copy of a digest
command-channels = Where you may post
command-help = What I can do
command-claim = Make this the operators’ chat
command-feeds = Feeds that are followed here
command-follow = Follow a feed: its new articles are posted here
command-import = Follow the feeds of an OPML list
command-export = The feeds that are followed here, as OPML
option-list = The list, as an OPML file
command-unfollow = Stop following a feed
option-feed = The feed’s address or number
option-filters = Filters, as contains:word -contains:word word:x author:x category:x
option-url = A link to the article
option-text = The article’s text
option-file = The article as a .txt, .html or .md file
option-to = Another channel to post in
option-line = The line’s number
option-wording = The line’s new text; a dash takes it out
option-id = A digest’s short id
option-channel = The channel to post in
option-words = Words of a digest, or how they begin
option-code = The code of the ready line
menu-digest = Digest this
menu-correct = Correct
menu-check = Check for changes
menu-sources = Sources
menu-timeline = Timeline
command-unknown = I do not know { $command }. /help shows what I can do.
denied = Only moderators of this chat can make digests. You can use /sources, /timeline, /reasons and /evidence.
denied-command = Only moderators of this chat can use { $command }. /help shows what you can do here.
denied-press = Only moderators of this chat can do that. /help shows what you can do here.
denied-private = Only moderators of a chat that I post in can do that. /help shows what you can do here.
ask-article = Which article? Reply to this with a link, the text or a file.
ask-rest = Your text fills a whole { $platform } message, so its end may be missing. Send the rest now, or send a .txt file.
ask-options = Which article? Give /digest a url, the text or a file.
ask-file = Your text fills the field, so its end may be missing. Send it to /digest as a .txt file.
accepted = I have it. The digest follows.
reading = Reading { $what } …
reading-text = your text
reading-file = your file
digest-none = There is no digest in this chat yet. A moderator can make one with /digest and a link.
digest-forgotten = The text of this digest’s article is no longer kept here, so it cannot be shown or changed any more. /retract still works.
digest-roundup = That message lists several digests. Add the id of one, as in /sources kd7q, or send /latest.
digest-unknown = There is no such digest in this chat. Reply to its post, or use /latest.
search-button = Search
search-ask = Which words? Reply to this with them, or send /search and the words.
search-options = Which words? Give them to /search.
search-words = I need letters or digits to look for, as in /search bridge lorries
search-heading = “{ $words }”
search-line = { $headline } · { $date } · { $id }
search-none = No digest of this chat has all of these words: “{ $words }”. Try fewer of them, or only how they begin.
search-how = /sources { $id } shows who said what in the last of these. /timeline, /reasons and /evidence take a short id, too.
search-older = Older
search-stale = This button is no longer valid. Send /search and the words again.
answer-stands = That was answered here a short while ago: in the message that this replies to.
answer-see = Go to the answer
answer-coming = That is being answered here at this moment.
view-of = { $headline } · { $id }
back-to-post = Back to the post
show-line = Show line { $number }
button-stale = This button is no longer valid. Ask again with /latest.
target-unknown = I am not in “{ $target }”. Check the name, or add me there.
target-denied = Only moderators of { $title } can post there.
target-right = I cannot post in { $title }. I need the right “{ $right }” there. Give it to me, then try again.
posting = Posting in { $title } …
posted = Posted in { $title }.
posted-link = See the post
post-in = Post in { $title }
discard = Discard
discarded = Discarded. Nothing was posted.
this-chat = this chat
that-chat = that chat
channels-none = You moderate no chat that I am in. Add me to one first.
channel-ready = ready
channel-right = I need the right “{ $right }” there
claim-stale = This link has expired or was used. Restart me for a new one.
claim-done = This is now the operators’ chat. Alerts come here.
claim-taken = The operators’ chat was claimed before.
in-doubt = { $platform } did not confirm the post in { $title }. I did not send it again. Please look.
doubt-there = It is there
doubt-again = Post it again
settled-there = Noted: it is there.
settled-again = Posting it again.
correct-which = Which line of “{ $headline }” ({ $id })?
correct-how = Reply with its number and the new text, as in: 2 The bridge opens on Monday. A dash instead of a text takes the line out.
correct-options = Press a line, or give /correct its number and the new text. A dash instead of a text takes the line out.
correct-line = Line { $number }
correct-text = What should line { $line } say? Reply to this with the new text. A dash takes it out.
correct-no-line = There is no line { $line }. /correct lists them.
correct-too-long = That is longer than a line: { $max } characters at most.
correct-stays = The headline stays, and so does the last line under it. /retract removes the whole post.
correct-same = It says just that already.
correct-none = There is no copy left that you may correct.
correct-changed = Somebody else has corrected it in the meantime. /correct shows how it stands now.
correct-editors = The article does not say this word for word, so the post calls it the editors’ words.
correcting =
    { $count ->
        [one] Correcting one copy …
       *[other] Correcting { $count } copies …
    }
correct-left =
    { $count ->
        [one] One copy stays as it is, in a chat that you do not moderate.
       *[other] { $count } copies stay as they are, in chats that you do not moderate.
    }
corrected-copies =
    { $count ->
        [one] Corrected: one copy.
       *[other] Corrected: { $count } copies.
    }
article-changed = The article of “{ $headline }” ({ $id }) changed.
changed-headline = The headline changed.
changed-key-points = Point { $number } no longer stands.
changed-reasons = Reason { $number } no longer stands.
changed-before = Before: { $text }
changed-now = Now: { $text }
changed-gone = Now: no longer in the text.
changed-correct = Correct everywhere
changed-retract = Retract
changed-leave = Leave
decided-correct =
    { $count ->
        [one] { $name } corrected it: one copy.
       *[other] { $name } corrected it everywhere: { $count } copies.
    }
decided-retract =
    { $count ->
        [one] { $name } retracted it: one copy.
       *[other] { $name } retracted it: { $count } copies.
    }
decided-leave = { $name } left it as it is.
already-correct = { $name } has corrected it already.
already-retract = { $name } has retracted it already.
already-leave = { $name } has decided to leave it.
already-stale = This is out of date: the post or its article has changed since.
card-read = Read { $when }
card-copies =
    { $count ->
        [one] one copy
       *[other] { $count } copies
    }
card-places = posted in { $places }{ $more ->
    [0] {""}
    [one] {" "}and one more place
   *[other] {" "}and { $more } more places
}
card-note = The article itself says:
card-few-left =
    { $left ->
        [0] Nothing of the post is left in the article, so it cannot be corrected.
        [one] Only one line of the post would be left. Retracting it may be better.
       *[other] Only { $left } lines of the post would be left. Retracting it may be better.
    }
card-stale = Out of date: the post or its article has changed since. /check reads the article again.
check-reading = Reading the article of “{ $headline }” ({ $id }) at { $host } again …
check-unchanged = The article is unchanged.
check-stands = The article changed, but every line of the post still stands in it.
check-changed =
    { $lines ->
        [one] The article changed: one line of the post no longer stands. The card asks what to do.
       *[other] The article changed: { $lines } lines of the post no longer stand. The card asks what to do.
    }
check-decided =
    { $lines ->
        [one] One line of the post does not stand in the article as it is now. That was decided before.
       *[other] { $lines } lines of the post do not stand in the article as it is now. That was decided before.
    }
check-unread = I could not read the article now. The post stays as it is. Try again later.
check-gone = There is no post of it any more.
check-soon = I have just read it, or am about to. Once a minute is enough: try again in a minute.
check-pasted = This digest was made from a text that somebody sent. There is no address to read again.
correction-refused = I may not edit the post in { $title } any more. Take it away by hand; /repost posts it as corrected.
retract-which = Retract “{ $headline }” ({ $id })? Every copy is removed. This cannot be undone.
retract-it = Retract it
retract-none = There is no copy left that you may retract.
retracting =
    { $count ->
        [one] Removing one copy …
       *[other] Removing { $count } copies …
    }
retract-left =
    { $count ->
        [one] One copy stays, in a chat that you do not moderate.
       *[other] { $count } copies stay, in chats that you do not moderate.
    }
retracted =
    { $count ->
        [one] Retracted: one copy was removed.
       *[other] Retracted: { $count } copies were removed.
    }
removal-refused = I may not remove the post in { $title } any more. Please remove it by hand.
removal-in-doubt = I cannot tell whether the retracted post stands in { $title }. Please look, and remove it by hand.
queue-waiting =
    { $count ->
        [0] Nothing is waiting.
        [one] One post is waiting.
       *[other] { $count } posts are waiting.
    }
queue-doubtful = In doubt: { $count }. Please look whether they are there.
queue-failed = Failed in the last seven days: { $count }
queue-stopped =
    { $count ->
        [one] One chat takes no posts at present: I was removed there, or lack a right.
       *[other] { $count } chats take no posts at present: I was removed there, or lack a right.
    }
queue-line = { $headline } ({ $id }) in { $title }
refused-no-rights = I cannot post in { $title }: I lack the right there. Give it to me, then press “Try again”.
refused-gone = I am no longer in { $title }. Add me again, then press “Try again”.
refused-topic-closed = The topic in { $title } is closed or gone. Open it, then press “Try again”.
refused-tag-missing = { $title } wants a tag on each post. Choose one with /settings tags, then press “Try again”.
detour-topic = A topic in { $title } is closed or gone. Its posts go elsewhere in the group until it is open again. /settings fallback says where.
detour-thread = A thread ({ $title }) is locked or was deleted. Its posts go to the channel that it belongs to until it is open again.
crosspost-refused = A post in { $title } could not be published to the servers that follow it: { $why }
refused-bad-request = The post in { $title } was refused: { $why }
refused-other = The post in { $title } did not work.
gave-up = I could not post in { $title } and have stopped trying.
try-again = Try again
platform-telegram = Telegram
platform-discord = Discord
platform-console = The console

## Feeds
feed-ask = Which feed? Send /follow and its address. A channel and filters may follow: /follow example.com @news contains:rail -category:sport
feed-ask-channel = Which channel? Send /follow, the address and the channel, as in /follow example.com @news. /channels lists yours.
feed-filter-unknown = I do not know the filter “{ $token }”. There are contains:, word:, author: and category:, each with a minus in front to leave items out.
feed-looking = Looking at { $host } …
feed-known = This channel follows that feed already: it is number { $number }. Its filters are as you gave them now.
feed-followed = Following { $title }. { $items ->
    [one] It has one item,
   *[other] It has { $items } items,
} { $taken ->
    [0] none is posted now.
    [one] the newest is on its way.
   *[other] { $taken } are on their way.
} Next look in { $minutes ->
    [one] a minute.
   *[other] { $minutes } minutes.
}
feed-waits-roundup = { $taken ->
    [one] The newest is listed in the roundup at { $when }.
   *[other] { $taken } are listed in the roundup at { $when }.
}
feed-waits-hours = { $taken ->
    [one] The newest is posted at { $when }.
   *[other] { $taken } are posted from { $when } on.
}
feed-waits-approval = { $taken ->
    [one] Moderators are asked about the newest before it is posted.
   *[other] Moderators are asked about { $taken } before they are posted.
}
feed-unknown = I do not follow that here. /feeds lists what I follow.
feed-unfollowed = No longer following { $title }. What was posted stays.
feeds-none = No feed is followed here. Send /follow and an address to start.
feeds-heading = { $count ->
    [one] One feed
   *[other] { $count } feeds
}
feeds-more = and { $more } more: /export lists all
feed-paused = paused
feed-next = { $minutes ->
    [0] next look now
    [one] next look in a minute
   *[other] next look in { $minutes } minutes
}
feed-failing = { $failures ->
    [one] failed once
   *[other] failed { $failures } times
}: { $why }
feed-unfollow = Unfollow
feed-pause = Pause
feed-resume = Resume
feed-why = Why skipped
feeds-export = Export
feed-skipped = Not posted from { $title }
feed-skipped-none = Nothing from { $title } was skipped.
feed-unreachable = it does not answer
feed-refused = it refuses to be read
feed-unreadable = there is no feed at that address
feed-too-large = it is larger than I read
feed-unreachable-first = I could not open that address. Check it, and send /follow again.
feed-refused-first = { $url } refuses to be read. Check the address, and send /follow again.
feed-unreadable-first = I found no feed at { $url }. Send /follow and the address of the feed itself.
feed-too-large-first = What { $url } gives is larger than I read. Send /follow and the address of a smaller feed.
feed-broken = The feed { $title } does not work: { $why }. I try again, less and less often, and /feeds shows how it goes.
feed-moves = The feed { $title } says that it has moved for good to { $to }, which is another site. I go on asking its old address. Where it is followed, /feeds lets a moderator accept the new one.
feed-moving = says that it has moved to { $to }
feed-move = Accept the new address
feed-move-known = That address is followed here already: it is number { $number }.
import-ask = Which list? Send an OPML file with /import, or its text after the command.
import-none = There is no feed in that. Send an OPML list.
imported = { $added ->
    [one] One feed is followed
   *[other] { $added } feeds are followed
} from now on; { $known } were followed before{ $refused ->
    [0] .
   *[other] ; { $refused } were left out: an address that is none, a channel where you cannot post, or a filter I do not know.
}
exported = { $count ->
    [one] One feed
   *[other] { $count } feeds
} as OPML. /import reads it back.
skip-first-poll = it was there when the feed was followed
skip-restored = it was there when the database was restored
skip-old = older than seven days
skip-backfill = older than what was there when the feed was followed
skip-filter = left out by a filter
skip-too-many = too many new items at once
skip-no-link = neither a link nor a text
skip-unreadable = its page cannot be read, and the feed has too little text
skip-posted-before = posted here before
skip-feed-text = posted from the feed’s own text: the page could not be read
skip-rejected = moderators rejected it
skip-undecided = nobody approved it in time
skip-count = { $count } × { $why }
feed-lately = in 30 days not posted: { $what }

## Waiting for the hour
held-quiet = It is quiet hours in { $title } until { $when }. The post goes then.
held-windows = { $title } has its posts at other times. The post goes at { $when }.
held-roundup = { $title } has a roundup at { $when }. The digest is listed in it.
held-cap =
    { $cap ->
        [one] { $title } has had its one post of today (cap 1 a day). The post goes at { $when }.
       *[other] { $title } has had its { $cap } posts of today (cap { $cap } a day). The post goes at { $when }.
    }
queue-held =
    { $count ->
        [one] One post waits for its time:
       *[other] { $count } posts wait for their time:
    }
queue-held-line = { $what }: { $when }
queue-held-cap =
    { $count ->
        [one] One waits for another day in { $title } (cap { $cap } a day).
       *[other] { $count } wait for another day in { $title } (cap { $cap } a day).
    }
queue-roundup =
    { $count ->
        [one] One digest waits for the roundup of { $title } at { $when }.
       *[other] { $count } digests wait for the roundup of { $title } at { $when }.
    }
queue-roundup-line = Roundup with “{ $headline }”, in { $title }
held-now = Post now
held-never = Do not post
held-denied = Only moderators of { $title } can decide that.
held-dropped = Nothing is posted in { $title }.
time-utc = { $time } UTC
time-in-zone = { $time } ({ $zone })
time-on = { $date }, { $time }

## Readers' reports
report-button = Report
report-which = Which line is wrong?
report-cancel = Cancel
report-cancelled = Nothing was reported.
report-noted = Thank you. Moderators look at a line once three readers have reported it. Your name is not shown to them.
report-known = You have reported this line before. Once is enough, thank you.
report-enough = Thank you. That is ten reports in a day, which is the most I take from one reader. Please come back tomorrow.
report-off = Reports are not taken for this post any more.
report-card = { $count ->
    [one] One reader says
   *[other] { $count } readers say
} that a line of “{ $headline }” ({ $id }) is wrong.
report-card-line = Line { $number }: { $text }
report-card-evidence = The article says:
report-correct = Correct
report-retract = Retract
report-leave = Leave
report-correct-form = Press it to write what line { $number } should say.
report-denied = Only moderators of { $title } can decide that.
report-ended-correct = { $name } is correcting it.
report-ended-retract =
    { $count ->
        [one] { $name } retracted it: one copy.
       *[other] { $name } retracted it: { $count } copies.
    }
report-ended-leave = { $name } left it as it is.
report-ended-stale = Out of date: the line or its post has changed since.
report-already-correct = { $name } is correcting it already.
report-already-retract = { $name } has retracted it already.
report-already-leave = { $name } has decided to leave it.
report-already-stale = This is out of date: the line or its post has changed since.

## Approval
approval-for = To be posted in { $title }, if you approve it
approval-asked = asked for by { $name }
approval-asked-somebody = asked for in a chat
approval-fed = from a feed
approval-fed-by = from the feed { $name }
approval-changed = changed by { $name }
approval-until = decide until { $when }
approval-approve = Approve
approval-post-at = Post at …
approval-edit = Edit
approval-headline = Change headline
approval-again = Regenerate
approval-reject = Reject
approval-waits = It waits for the moderators of { $title } to approve it.
approval-approved = Approved by { $name }.
approval-due = It is posted in { $title } on { $when }.
approval-trouble = It could not be posted. /queue shows why.
approval-retracted = The post was retracted.
approval-rejected = Rejected by { $name }. Nothing was posted.
approval-rejected-why = Rejected by { $name }: { $reason }
approval-expired = Not approved within two days. Nothing was posted.
approval-told-rejected = “{ $headline }” was not posted in { $title }. { $name } rejected it.
approval-told-rejected-why = “{ $headline }” was not posted in { $title }. { $name } rejected it: { $reason }
approval-told-expired = “{ $headline }” was not posted in { $title }: nobody approved it within two days.
approval-no-place = It waits: nobody can be asked to approve it yet. In the chat where the moderators of { $title } are to be asked, send /settings { $title } cards here.
approval-denied = Only moderators of { $title } can decide that.
approval-why = Why? Reply to this with the reason.
approval-no-reason = Without a reason
approval-already-approved = { $name } has approved it already.
approval-already-rejected = { $name } has rejected it already.
approval-already-expired = It was not approved within two days. Nothing was posted.
approval-already-changed = It has been changed since you saw it. Look at it again.
approval-replies = Reply with one of: approve · post at 18:30 · reject and the reason · headline: and a new one · 2 and a new text for line 2 · regenerate
# Words that a reply to a card may begin with, by commas; those of English are understood everywhere.
approval-word-approve = approve, yes, ok
approval-word-at = post at, at
approval-word-headline = headline, title
approval-word-again = regenerate, again
approval-word-reject = reject
approval-which-line = Which line is to change before it is posted?
approval-edit-how = Press a line, or reply with its number and the new text, as in: 2 The bridge opens on Monday. A dash instead of a text takes the line out.
approval-no-line = There is no line { $line } on the card.
approval-stays = The headline stays, and so does the last line under it. Reject the card if nothing is to be posted.
approval-edited = Changed. The card shows it; nothing is posted yet.
approval-headline-ask = What should the headline be? Reply to this with it. The post says that it is by the editors.
approval-when = When is it to be posted? Times are those of { $zone }.
approval-hour = at { $time }
approval-other-time = Another time
approval-time-ask = When? Reply to this with a time of { $zone }, as in 18:30.
approval-time-bad = That is no time. Write it as 18:30; it is one of { $zone }.
doubt-promise = The headline promises { $promised } reasons, the text has { $found }. If it was cut off, send the rest.
doubt-old = This article is from { $date }.
doubt-known = It has been posted in { $title } before.
doubt-coming = It is about to be posted in { $title }.
doubt-post = Post it anyway
doubt-post-promise = Post with { $found } of { $promised }
doubt-post-known = Post again
doubt-check = Check for changes
doubt-cancel = Cancel
queue-approval = { $count ->
    [one] One digest waits for approval.
   *[other] { $count } digests wait for approval.
}
queue-card = { $number }. Show the card
approval-regenerating = I look for other sentences. The card shows what I find.
approval-again-none = There is nothing else to choose: the article has no other sentences that say as much.
command-reword = The line’s new text
command-retitle = A headline by the editors
command-postat = When is it to be posted?
option-headline = The new headline
option-time = A time in UTC, as in 18:30
command-reject = Why is it not to be posted?
option-reason = The reason, or nothing

## Faults
fault-empty = There is no text in it. Send an article of at least 40 words.
fault-too-short = That is { $words } words. I need at least { $minWords } to make a digest.
fault-binary = That is { $what }, not an article. Send the text, or a .txt or .html file.
fault-file-missing = There is no file { $path }. Check the path.
fault-file-unreadable = I cannot read { $path }. Check that it is a file and that you may read it.
fault-too-large = That is larger than { $mb } MB. Send the article's text alone.
fault-unreachable = I could not open that address. Check it, or send the text after /digest.
fault-login = The page wants a login. Send me the text after /digest, or as a file.
fault-paywall = The page shows only the start of the article. Send me the text after /digest, or as a file.
fault-index = That page is a list of articles, not one article. Send the link of one.
fault-not-an-article = That page is not an article. Send the link of one, or its text.
fault-nothing-grounded = Nothing in it can be quoted as a digest. Send an article with whole sentences.
fault-bad-line = Line { $line } is not a JSON object with one of text, html, file, htmlBase64 or url: { $why }.
fault-bad-date = “{ $date }” is not a date. Write it as 2024-03-23.
fault-bad-url = “{ $url }” is not a web address. Write it with https:// in front.
fault-no-claim = Which claim? Give it with --claim, or as “claim” in each line.
fault-usage = { $why }
fault-config = { $why }
fault-bad-token = { $platform } does not know the token in { $variable }. Copy it again from { $where }, and check that the two platforms’ tokens are not swapped.
fault-data-in-use = The folder { $dir } is in use by process { $pid } on { $host }. Stop that one, or set another DATA_DIR.
fault-data-unwritable = I cannot write in { $dir }: { $why }. Make room there if it is full; else set DATA_DIR to a folder that this user may write.
fault-data-damaged = The database in { $dir } does not open: { $why }. Restore a backup, or set another DATA_DIR.
fault-schema-newer = The database was made by a newer version of this program (it has { $name }). Start that version, or restore an older backup.
fault-schema-unlike = The database at { $where } is empty but was made by another version than the backup. Restore into a new folder (DATA_DIR) or a database in which nothing has been made.
fault-no-data = There is no database at { $where } yet. Check DATA_DIR and DATABASE_URL.
fault-no-such-chat = Nothing is kept of { $chat }. Write it as telegram/-1001234567890 or discord/123456789012345678.
fault-not-empty = The database at { $where } is not empty ({ $table }: { $rows }). Set DATA_DIR to a new folder, or DATABASE_URL to an empty database.
fault-copy-differs = The copy is not the same: { $table } has { $there } rows for { $given }, or other ones. Nothing was kept. Please report it.
fault-backup-there = There is a file { $path } already. Give another name.
fault-backup-unwritable = I cannot write { $path }: { $why }.
fault-no-room = There is too little space for a backup: it needs { $needed } MB at { $dir }, and { $free } MB are free. Make room there.
fault-backup-bad = { $path } is not a whole backup: { $why }. Use another one.
fault-backup-newer = { $path } was made by a newer version of this program ({ $name }). Restore it with that version.
fault-database-unreachable = The database at { $where } does not answer: { $why }. Check DATABASE_URL and that the server runs.
fault-queue-unreachable = The queue at { $where } does not answer: { $why }. Check REDIS_URL and that the server runs.
fault-platform-unreachable = { $platform } does not answer ({ $why }). Check this machine’s network, then try again.
fault-bug = Something went wrong that should not have. This is a bug of ours: please report it.
fault-port-in-use = Port { $port } cannot be opened ({ $why }). Set HTTP_PORT to another one, 0 or off.
fault-no-platform = There is no bot’s token yet. npx groundwire init asks for one and sets the rest up; or set TELEGRAM_BOT_TOKEN or DISCORD_BOT_TOKEN (docs/install.md).
fault-page-unreadable = That page could not be read. Send the article's text after /digest, or as a file.

# Of the language model, to the operators
model-spent = Today's budget for the language model is used up. Digests go on with the article's own sentences until midnight (UTC). The limits are under model: in config/default.yaml.
model-paused = The language model does not answer: ten calls in a row failed. Digests go on with the article's own sentences; it is tried again every five minutes.

# Of what operators are told once, and once more when it is over
alert-database = The database does not answer. Nothing is taken on or posted until it does; what was taken on is kept. Check that its server runs.
alert-queue = The queue does not answer. Posts wait until it does; none is lost. Check that Redis runs.
alert-posts = Posts are late: { $count } wait, the oldest for { $minutes } min. /queue shows them, the log says what keeps them.
alert-articles = Articles are late: { $count } wait to be read, the oldest for { $minutes } min. Check that a worker runs, and look at the log.
alert-doubts = Posts in doubt wait for an answer: { $count }, the oldest for { $minutes } min. /queue shows them with their buttons.
alert-disk = There is little space on the disk: { $free } MB are free at the data folder. Make room there before it is full.
alert-backup = { $needed ->
    [0] No backup has been made for { $hours } h: the log says why (backup.failed). It is tried again every hour.
   *[other] No backup has been made for { $hours } h: it needs { $needed } MB at the data folder, and { $free } MB are free. Make room there; it is tried again every hour.
}
alert-lag = The program is slow: it could do nothing else for { $ms } ms at a time. Check this machine’s load and memory.
alert-over = That is over: “{ $said }”


# A roundup: one message that lists what came since the last one
roundup-heading =
    { $count ->
        [one] One story
       *[other] { $count } stories
    }
roundup-also = Also in { $outlet } · { $id }
roundup-own-words = In the articles’ own words
split-button = Not the same story
command-split = Tell stories of a roundup apart
split-which = Which of these is not one story? I list its reports apart again, for good.
split-line = { $headline } · also in { $outlets }
split-one = { $number }. List apart
split-denied = Only moderators of { $title } can decide that.
split-done = Listed apart in { $title }.
split-none = Nothing in that roundup stands together any more.
retract-roundup = That message lists several digests. To take one away, send its id, as in /retract kd7q. The button takes the message and all of its digests away.
retract-roundup-all = Retract all of it
retracting-roundup = Removing the roundup in { $title }, with all of its digests.

# The post that an operator tries a channel with
test-post = This is a test post of Groundwire. Moderators can remove it with the button while the bot runs.
test-post-remove = Remove
test-post-removed = The test post is removed.
test-post-stays = I could not remove the test post. Press again later, or remove it by hand.
test-post-denied = Only moderators of { $title } can remove it.
