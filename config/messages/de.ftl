### Die Worte des Bots auf Deutsch. Anrede: Sie. Die Schlüssel sind in jeder Sprachdatei dieselben.

## Digest
origin-text = eingefügter Text, ohne Angabe des Mediums
origin-page = { $host }, ohne Angabe des Mediums
date-missing = ohne Datum
date-decade = { $year }er-Jahre
date-quarter = { $number }. Quartal { $year }
date-half = { $number }. Halbjahr { $year }
date-week = { $number }. Kalenderwoche { $year }
date-spring = Frühjahr { $year }
date-summer = Sommer { $year }
date-autumn = Herbst { $year }
date-winter = Winter { $year }
point-unconfirmed = Eine Bestätigung nennt der Artikel nicht.
reasons-of-promised = { $found } der { $promised } Gründe, die die Überschrift verspricht
reasons-first = Die ersten { $shown } von { $found } Gründen
reasons-listed = { $found ->
    [one] Ein Grund, den der Artikel aufzählt
   *[other] { $found } Gründe, die der Artikel aufzählt
}
reasons-stated = { $found ->
    [one] Ein Grund, den der Artikel nennt
   *[other] { $found } Gründe, die der Artikel nennt
}
reasons-none = Der Artikel nennt keine Gründe.
reasons-missing = { $numbers }: nicht im vorliegenden Text. Er endet nach Grund { $last }.
reason-owner = sagt { $name }
wording-own = Im Wortlaut des Artikels
part-read = aus den Sätzen 1 bis { $read } von { $of }
wording-mixed = { $own } von { $lines } Zeilen im Wortlaut des Artikels, { $rephrased } umformuliert
editors-words = Wortlaut der Redaktion
headline-editors = Überschrift von der Redaktion
wording-editors = { $own } von { $lines } Zeilen im Wortlaut des Artikels, { $rephrased ->
    [0] { $editors } im Wortlaut der Redaktion
   *[other] { $rephrased } umformuliert, { $editors } im Wortlaut der Redaktion
}
headline-translated = Überschrift übersetzt
translated-mark = (übers.)
wording-translated = { $translated } von { $lines } Zeilen von einem Sprachmodell übersetzt (übers.); /evidence zeigt den Wortlaut des Artikels{ $rephrased ->
    [0] {""}
   *[other] ; { $rephrased } umformuliert
}{ $editors ->
    [0] {""}
   *[other] ; { $editors } im Wortlaut der Redaktion
}
corrected = Korrigiert am { $day }
read-article = Zum Artikel
quoted = „{ $text }“
editors-comment = Kommentar der Redaktion: { $comment }
folded-more = und { $more } weitere

## Views
view-headline = Überschrift
view-key-points = Kernpunkte
view-sources = Quellen
view-timeline = Zeitleiste
view-reasons = Gründe
view-evidence = Belege
button-counted = { $name } · { $count }
timeline-entry = { $when }: { $text }
timeline-none = Der Artikel nennt keine Daten.
timeline-published = an diesem Tag erschienen
timeline-says = sagt { $name }
picture-button = Als Bild
picture-first = Die ersten { $shown } von { $found } Ereignissen. /timeline zeigt alle.
picture-none = Dieses Bild kann ich nicht zeichnen: Ein Zeichen fehlt in allen meinen Schriften, oder das Zeichnen ist fehlgeschlagen. /timeline zeigt den Text.
timeline-resolved = * aus dem Erscheinungsdatum berechnet. Im Artikel steht { $words }.
sources-none = Der Artikel nennt niemanden, der etwas gesagt hat.
sources-claim = Bekenntnis zur Tat
source-told = gegenüber { $who }
manner-quoted = wörtlich
manner-quoted-in-part = teils wörtlich
manner-reported = sinngemäß
evidence-found = { $found } von { $lines } Zeilen stehen so im Artikel.
evidence-unchecked = Ob der Artikel stimmt, haben wir nicht geprüft.
evidence-link = Zeile { $number } auf der Seite
wording-verbatim = wörtlich
wording-trimmed = gekürzt
wording-rephrased = umformuliert
place-title = im Titel
place-text = im Text
place-paragraph = Absatz { $number }
place-heading = Zwischenüberschrift { $number }
place-item = Listenpunkt { $number }
place-quote = Zitat { $number }

## In chats
help-line = { $command } – { $about }
welcome = Ich veröffentliche kurze Zusammenfassungen von Artikeln, im Wortlaut des Artikels. Moderatoren: /digest und ein Link. Alle: /sources, /timeline, /reasons, /evidence. Ich lese nur Befehle und Antworten an mich.
command-digest = Zusammenfassung aus einem Link oder Text
command-sources = Wer hat was gesagt
command-timeline = Was geschah wann
command-reasons = Die Gründe, die der Artikel nennt
command-evidence = Jede Zeile im Artikel
command-latest = Die neueste Zusammenfassung hier
command-search = Zusammenfassungen nach Wörtern suchen
command-repost = Zusammenfassung noch einmal veröffentlichen, hier oder anderswo
command-settings = Wie Beiträge hier aussehen
command-log = Was Moderatoren hier getan haben
option-setting = Welche Einstellung; /settings allein zeigt alle
option-value = Der neue Wert; default setzt auf die Vorgabe des Betreibers zurück
option-comment = Eigene Worte über dem Beitrag, als solche gekennzeichnet
option-silent = Ohne Benachrichtigung veröffentlichen
comment-too-long = Das ist zu lang für einen Kommentar: höchstens { $max } Zeichen.
settings-heading = Einstellungen von { $title }
settings-typed = Die übrigen werden getippt: /settings signature Ihr Text, /settings hashtags #eins #zwei, oder off für keine; default für die Vorgabe des Betreibers.
settings-which = Für welchen Kanal? Wählen Sie einen, oder senden Sie /settings und den Kanal, zum Beispiel /settings @news points 3.
settings-unknown = Ich kenne keinen Kanal und keine Einstellung „{ $name }“. Die Einstellungen sind { $names }.
settings-denied = Nur Moderatoren von { $title } können das ändern.
setting-button = { $key }: { $choice }
setting-changed = { $title } hat jetzt { $key }: { $value }. Das gilt für neue Beiträge.
setting-changed-waiting = { $title } hat jetzt { $key }: { $value }. Das gilt auch für das, was wartet.
setting-changed-picture = { $title } hat jetzt { $key }: { $value }. Das gilt sofort für /timeline, auch unter älteren Beiträgen.
setting-changed-interface = { $title } hat jetzt { $key }: { $value }. Das gilt ab sofort für alles, was ich sage. Beiträge, die schon da sind, übernehmen sie, wenn sie berichtigt werden.
setting-changed-approval = { $title } hat jetzt { $key }: { $value }. Das gilt für Zusammenfassungen, die ab jetzt entstehen. Eine Karte, die schon da ist, wartet weiter auf Antwort.
setting-changed-cards = { $title } hat jetzt { $key }: { $value }. Das gilt ab der nächsten Karte.
setting-changed-reports = { $title } hat jetzt { $key }: { $value }. { $value ->
    [on] Neue Beiträge haben den Knopf.
   *[other] Neue Beiträge haben keinen Knopf, und der unter älteren tut nichts mehr.
}
setting-fixed = Vom Betreiber festgelegt.
setting-locked = Der Betreiber hat { $key } festgelegt. Hier lässt es sich nicht ändern.
setting-sections-about = Was in einem Beitrag steht: die Kernpunkte (points), die Gründe (reasons) oder beides (both). Nennt der Artikel keine Gründe, stehen die Punkte da.
setting-points-about = Höchstens so viele Kernpunkte.
setting-signature-about = Ihr Text unter jedem Beitrag, bis zu 200 Zeichen.
setting-hashtags-about = Ihre Hashtags unter jedem Beitrag, bis zu fünf.
setting-layout-about = buttons: Quellen und Zeitleiste auf Knopfdruck. folded: im Beitrag, soweit Platz ist.
setting-picture-about = on: /timeline kommt mit einem Bild. dark: auf dunklem Grund.
setting-interface-about = Die Sprache, in der ich hier spreche, auch in den Beschriftungen der Beiträge: { $languages }. Wohin die Zeilen übersetzt werden, sagt language.
setting-language-about = article: wie der Artikel. Oder en, de, ru, ar, es, fr, uk, tr, it, pt: Ein Sprachmodell übersetzt Überschrift und Zeilen, jede gekennzeichnet; /evidence zeigt den Wortlaut des Artikels.
setting-silent-about = on: Beiträge kommen ohne Benachrichtigung.
setting-approval-about = on: Moderatoren werden gefragt, bevor hier etwas erscheint. feeds: nur bei dem, was Feeds bringen.
setting-cards-about = Wo sie gefragt werden. Drücken Sie „cards: here“ in dem Chat, in dem das geschehen soll; default: dort, wo die Zusammenfassung verlangt wurde, wenn es kein Leser sieht, sonst im Chat der Betreiber.
setting-timezone-about = Die Zeitzone für Uhrzeiten und Daten des Kanals. Andere werden getippt, zum Beispiel /settings timezone America/New_York.
setting-windows-about = Wann Beiträge erscheinen dürfen, zum Beispiel /settings windows 08:00-12:00, 18:00-22:00 oder mon-fri 08:00-20:00. Was zu anderer Zeit kommt, wartet.
setting-quiet-about = Wann kein Beitrag erscheint, zum Beispiel /settings quiet 22:00-07:00. Was dann kommt, wartet bis zum Morgen; /queue zeigt es.
setting-roundup-about = Wann in einer Nachricht steht, was Feeds bringen, zum Beispiel /settings roundup 08:00, 18:00 oder mon-fri 08:00, sat 10:00. Was hier jemand verlangt, kommt weiterhin sofort.
setting-cap-about = Höchstens so viele Beiträge am Tag. Was darüber ist, wartet auf den nächsten Tag.
setting-sections-allowed = sections ist both, points oder reasons.
setting-points-allowed = points ist 2, 3 oder 4.
setting-signature-allowed = signature ist ein Text von bis zu 200 Zeichen, oder off.
setting-hashtags-allowed = hashtags sind bis zu fünf, zum Beispiel #eins #zwei, jedes mit einem Buchstaben darin, oder off.
setting-layout-allowed = layout ist buttons oder folded.
setting-picture-allowed = picture ist off, on oder dark.
setting-interface-allowed = Ich spreche diese Sprachen: { $languages }. Welche soll hier gelten?
setting-interface-more = { $key }: andere
setting-language-allowed = language ist article oder eine von en, de, ru, ar, es, fr, uk, tr, it und pt.
setting-language-needs-model = Eine andere Sprache braucht ein Sprachmodell, und dieser Kanal hat keins: Der Betreiber richtet es ein (docs/engines.md). Die Zeilen bleiben in der Sprache des Artikels.
setting-approval-allowed = approval ist on, off oder feeds.
setting-approval-needs-cards = Legen Sie zuerst fest, wo Moderatoren gefragt werden: Senden Sie in jenem Chat /settings { $title } cards here.
setting-cards-allowed = cards ist here, für den Chat, in dem Sie es senden, oder default.
setting-cards-channel = Hier würden Leser es sehen. Senden Sie es in einem Chat der Moderatoren oder privat.
setting-timezone-allowed = Diese Zeitzone kenne ich nicht. Schreiben Sie sie mit Region und Stadt, zum Beispiel Europe/Berlin, Asia/Dubai oder America/New_York, oder UTC.
setting-timezone-nearest = Ich kenne keine Zeitzone „{ $typed }“. Meinen Sie { $zone }? Dann senden Sie /settings timezone { $zone }
setting-windows-allowed = windows sind bis zu acht Zeiten, zum Beispiel 08:00-12:00, 18:00-22:00 oder mon-fri 08:00-20:00, oder off.
setting-quiet-allowed = quiet ist eine Zeit, zum Beispiel 22:00-07:00 oder sat sun 20:00-10:00, oder off. Zweimal dieselbe Uhrzeit heißt auch off.
setting-roundup-allowed = roundup sind bis zu acht Uhrzeiten, zum Beispiel 08:00, 18:00 oder mon-fri 08:00, sat 10:00, oder off.
setting-cap-allowed = cap ist eine Zahl von 1 bis 500, oder off.
setting-hours-never = Damit ließen die Ruhezeiten von den Fenstern nichts übrig, und es könnte nie etwas erscheinen. Nichts wurde geändert.
setting-silent-allowed = silent ist on oder off.
setting-reports-about = on: Ein Beitrag hat den Knopf „Melden“, mit dem Leser sagen, dass eine Zeile falsch ist. Melden drei Leser dieselbe Zeile, werden die Moderatoren gefragt.
setting-reports-allowed = reports ist on oder off.
setting-lacks-right = Dafür brauche ich dort das Recht „{ $right }“, das ich noch nicht habe.
setting-fallback-about = Das Thema, in das Beiträge gehen, solange ihr eigenes geschlossen ist. Drücken Sie „fallback: here“ in jenem Thema, oder senden Sie dort /settings fallback here; general: General.
setting-fallback-allowed = fallback ist here, für das Thema, in dem Sie es senden, die Nummer oder der Link eines Themas, oder general.
setting-fallback-elsewhere = fallback gibt es in Telegram-Gruppen mit Themen.
setting-threads-about = on: Jeder Beitrag hat einen eigenen Thread, der wie seine Überschrift heißt. Was nicht in eine Nachricht passt, steht dort.
setting-threads-allowed = threads ist on oder off.
setting-threads-elsewhere = threads gibt es in Text- und Ankündigungskanälen von Discord.
setting-crosspost-about = on: Beiträge werden weitergegeben, damit auch die Server sie haben, die dem Kanal folgen. Discord nimmt zehn in der Stunde; was darüber ist, wartet.
setting-crosspost-allowed = crosspost ist on oder off.
setting-crosspost-elsewhere = crosspost gibt es in Ankündigungskanälen von Discord.
setting-tags-about = Die Tags der Beiträge, bis zu fünf Namen von Tags dieses Forums, zum Beispiel /settings tags Bahn, Tram.
setting-tags-allowed = tags sind bis zu fünf Namen von Tags des Forums, mit Kommas dazwischen, oder off.
setting-tags-elsewhere = tags gibt es in Foren von Discord.
setting-tags-unknown = { $count ->
    [0] Dieses Forum hat noch keine Tags. Legen Sie „{ $name }“ zuerst in den Einstellungen des Forums an.
    [one] Dieses Forum hat kein Tag „{ $name }“. Es hat: { $names }.
   *[other] Dieses Forum hat kein Tag „{ $name }“. Es hat: { $names }.
 }
in-private = Das ist nur für Moderatoren.
in-private-open = Privat anzeigen
log-heading = Protokoll
log-none = Hier hat noch kein Moderator etwas getan.
log-older = Ältere
log-done = erledigt
log-denied = verweigert
log-refused = nicht getan
log-failed = fehlgeschlagen: { $why }
command-rejected = Was aus einer Zusammenfassung verworfen wurde, und warum
rejected-heading = Verworfen
rejected-about = { $count ->
    [one] Eine Aussage wurde verworfen. Sie wurde nicht veröffentlicht und kann
   *[other] { $count } Aussagen wurden verworfen. Sie wurden nicht veröffentlicht und können
} falsch sein.
rejected-more = und { $more } weitere
rejected-none = Daraus wurde nichts verworfen.
rejected-reply = Welcher Beitrag? Antworten Sie darauf mit /rejected.
denied-rejected = Nur Moderatoren seines Chats können sehen, was verworfen wurde.
check-evidence-found = Das steht nicht im Artikel.
check-evidence-long-enough = Der Beleg ist zu kurz, um etwas zu beweisen.
check-evidence-whole = Der Beleg ist nur ein Teil eines Satzes.
check-wording-kept = So steht es nicht im Artikel, auch nicht in ähnlichen Worten.
check-title-kept = Keine Überschrift im Artikel sagt das.
check-date-stated = Dieses Datum nennt der Artikel nicht.
check-speaker-named = Der Artikel nennt nicht, wer das gesagt haben soll.
check-sentence-known = Das Modell hat einen Satz genannt, den es nicht gibt.
check-pronouns = Es bezieht sich auf einen Satz, der nicht gezeigt wird.
check-cut-allowed = Das Modell hat etwas weggelassen, das nicht fehlen darf.
check-other = Es hat eine Prüfung nicht bestanden.
command-queue = Wartet, unklar, fehlgeschlagen
command-correct = Eine Zeile in allen Kopien berichtigen
command-check = Hat sich der Artikel geändert?
command-retract = Alle Kopien einer Zusammenfassung entfernen
command-channels = Wo Sie veröffentlichen dürfen
command-help = Was ich kann
command-claim = Diesen Chat zu dem der Betreiber machen
command-feeds = Feeds, denen hier gefolgt wird
command-follow = Einem Feed folgen: Neue Artikel erscheinen hier
command-import = Den Feeds einer OPML-Liste folgen
command-export = Die Feeds, denen hier gefolgt wird, als OPML
option-list = Die Liste als OPML-Datei
command-unfollow = Einem Feed nicht mehr folgen
option-feed = Adresse oder Nummer des Feeds
option-filters = Filter: contains:Wort -contains:Wort word:x author:x category:x
option-url = Ein Link zum Artikel
option-text = Der Text des Artikels
option-file = Der Artikel als .txt-, .html- oder .md-Datei
option-to = Anderer Kanal für den Beitrag
option-line = Die Nummer der Zeile
option-wording = Der neue Text der Zeile; Strich entfernt sie
option-id = Die kurze Kennung einer Zusammenfassung
option-channel = Kanal für den Beitrag
option-words = Wörter einer Zusammenfassung oder ihre Anfänge
option-code = Der Code aus der Bereit-Zeile
menu-digest = Zusammenfassen
menu-correct = Berichtigen
menu-check = Auf Änderungen prüfen
menu-sources = Quellen
menu-timeline = Zeitleiste
command-unknown = { $command } kenne ich nicht. /help zeigt, was ich kann.
denied = Nur Moderatoren dieses Chats können Zusammenfassungen machen. Sie können /sources, /timeline, /reasons und /evidence benutzen.
denied-command = { $command } können nur Moderatoren dieses Chats benutzen. /help zeigt, was Sie hier tun können.
denied-press = Das können nur Moderatoren dieses Chats. /help zeigt, was Sie hier tun können.
denied-private = Das können nur Moderatoren eines Chats, in dem ich veröffentliche. /help zeigt, was Sie hier tun können.
ask-article = Welcher Artikel? Antworten Sie darauf mit einem Link, dem Text oder einer Datei.
ask-rest = Ihr Text füllt eine ganze Nachricht von { $platform }, vielleicht fehlt das Ende. Senden Sie jetzt den Rest oder eine .txt-Datei.
ask-options = Welcher Artikel? Geben Sie /digest eine Adresse, den Text oder eine Datei.
ask-file = Ihr Text füllt das ganze Feld, vielleicht fehlt das Ende. Geben Sie ihn /digest als .txt-Datei.
accepted = Ich habe den Artikel. Die Zusammenfassung folgt.
reading = Ich lese { $what } …
reading-text = Ihren Text
reading-file = Ihre Datei
digest-none = In diesem Chat gibt es noch keine Zusammenfassung. Ein Moderator kann eine machen: /digest und ein Link.
digest-forgotten = Der Text dieses Artikels wird hier nicht mehr aufbewahrt und lässt sich nicht mehr zeigen oder ändern. /retract geht weiterhin.
digest-roundup = Diese Nachricht führt mehrere Zusammenfassungen auf. Fügen Sie die Kennung von einer hinzu, zum Beispiel /sources kd7q, oder senden Sie /latest.
digest-unknown = Diese Zusammenfassung gibt es in diesem Chat nicht. Antworten Sie auf ihren Beitrag, oder nehmen Sie /latest.
search-button = Suchen
search-ask = Welche Wörter? Antworten Sie darauf mit ihnen, oder senden Sie /search und die Wörter.
search-options = Welche Wörter? Geben Sie sie /search.
search-words = Zum Suchen brauche ich Buchstaben oder Ziffern, zum Beispiel /search Brücke Lastwagen
search-heading = „{ $words }“
search-line = { $headline } · { $date } · { $id }
search-none = Keine Zusammenfassung dieses Chats hat alle diese Wörter: „{ $words }“. Versuchen Sie weniger davon, oder nur ihre Anfänge.
search-how = /sources { $id } zeigt, wer in der letzten davon was gesagt hat. Auch /timeline, /reasons und /evidence nehmen eine kurze Kennung.
search-older = Ältere
search-stale = Dieser Knopf gilt nicht mehr. Senden Sie /search und die Wörter noch einmal.
answer-stands = Das wurde hier vor Kurzem beantwortet: in der Nachricht, auf die diese antwortet.
answer-see = Zur Antwort
answer-coming = Das wird hier gerade beantwortet.
view-of = { $headline } · { $id }
back-to-post = Zurück zum Beitrag
show-line = Zeile { $number } zeigen
button-stale = Dieser Knopf gilt nicht mehr. Fragen Sie mit /latest noch einmal.
target-unknown = In „{ $target }“ bin ich nicht. Prüfen Sie den Namen, oder fügen Sie mich dort hinzu.
target-denied = Nur Moderatoren von { $title } können dort veröffentlichen.
target-right = In { $title } kann ich nicht veröffentlichen. Mir fehlt dort das Recht „{ $right }“. Geben Sie es mir, und versuchen Sie es noch einmal.
posting = Der Beitrag geht nach { $title } …
posted = Veröffentlicht in { $title }.
posted-link = Zum Beitrag
post-in = In { $title } veröffentlichen
discard = Verwerfen
discarded = Verworfen. Nichts wurde veröffentlicht.
this-chat = diesem Chat
that-chat = jenem Chat
channels-none = Sie moderieren keinen Chat, in dem ich bin. Fügen Sie mich zuerst einem hinzu.
channel-ready = bereit
channel-right = mir fehlt dort das Recht „{ $right }“
claim-stale = Dieser Link ist abgelaufen oder wurde schon benutzt. Starten Sie mich neu, dann gibt es einen neuen.
claim-done = Das ist jetzt der Chat der Betreiber. Warnungen kommen hierher.
claim-taken = Der Chat der Betreiber wurde schon festgelegt.
in-doubt = { $platform } hat den Beitrag in { $title } nicht bestätigt. Ich habe ihn nicht noch einmal gesendet. Bitte sehen Sie nach.
doubt-there = Er ist da
doubt-again = Noch einmal senden
settled-there = Notiert: Er ist da.
settled-again = Ich sende ihn noch einmal.
correct-which = Welche Zeile von „{ $headline }“ ({ $id })?
correct-how = Antworten Sie mit der Nummer und dem neuen Text, zum Beispiel: 2 Die Brücke wird am Montag eröffnet. Ein Strich statt eines Textes entfernt die Zeile.
correct-options = Wählen Sie eine Zeile, oder geben Sie /correct die Nummer und den neuen Text. Ein Strich statt eines Textes entfernt die Zeile.
correct-line = Zeile { $number }
correct-text = Was soll in Zeile { $line } stehen? Antworten Sie darauf mit dem neuen Text. Ein Strich entfernt sie.
correct-no-line = Eine Zeile { $line } gibt es nicht. /correct zählt sie auf.
correct-too-long = Das ist zu lang für eine Zeile: höchstens { $max } Zeichen.
correct-stays = Die Überschrift bleibt, und auch die letzte Zeile darunter. /retract entfernt den ganzen Beitrag.
correct-same = Genau das steht schon da.
correct-none = Es gibt keine Kopie mehr, die Sie berichtigen dürfen.
correct-changed = Jemand anders hat sie inzwischen berichtigt. /correct zeigt, wie sie jetzt lautet.
correct-editors = Der Artikel sagt das nicht wörtlich; deshalb nennt der Beitrag es den Wortlaut der Redaktion.
correcting =
    { $count ->
        [one] Ich berichtige eine Kopie …
       *[other] Ich berichtige { $count } Kopien …
    }
correct-left =
    { $count ->
        [one] Eine Kopie bleibt, wie sie ist, in einem Chat, den Sie nicht moderieren.
       *[other] { $count } Kopien bleiben, wie sie sind, in Chats, die Sie nicht moderieren.
    }
corrected-copies =
    { $count ->
        [one] Berichtigt: eine Kopie.
       *[other] Berichtigt: { $count } Kopien.
    }
article-changed = Der Artikel zu „{ $headline }“ ({ $id }) hat sich geändert.
changed-headline = Die Überschrift hat sich geändert.
changed-key-points = Punkt { $number } stimmt nicht mehr.
changed-reasons = Grund { $number } stimmt nicht mehr.
changed-before = Vorher: { $text }
changed-now = Jetzt: { $text }
changed-gone = Jetzt: nicht mehr im Text.
changed-correct = Überall berichtigen
changed-retract = Zurückziehen
changed-leave = So lassen
decided-correct =
    { $count ->
        [one] { $name } hat es berichtigt: eine Kopie.
       *[other] { $name } hat es überall berichtigt: { $count } Kopien.
    }
decided-retract =
    { $count ->
        [one] { $name } hat es zurückgezogen: eine Kopie.
       *[other] { $name } hat es zurückgezogen: { $count } Kopien.
    }
decided-leave = { $name } hat es so gelassen.
already-correct = { $name } hat es schon berichtigt.
already-retract = { $name } hat es schon zurückgezogen.
already-leave = { $name } hat schon entschieden, es so zu lassen.
already-stale = Das ist überholt: Der Beitrag oder sein Artikel hat sich seither geändert.
card-read = Gelesen: { $when }
card-copies =
    { $count ->
        [one] eine Kopie
       *[other] { $count } Kopien
    }
card-places = veröffentlicht in { $places }{ $more ->
    [0] {""}
    [one] {" "}und an einem weiteren Ort
   *[other] {" "}und an { $more } weiteren Orten
}
card-note = Der Artikel selbst sagt:
card-few-left =
    { $left ->
        [0] Vom Beitrag steht nichts mehr im Artikel, also lässt er sich nicht berichtigen.
        [one] Vom Beitrag bliebe nur eine Zeile. Vielleicht ziehen Sie ihn besser zurück.
       *[other] Vom Beitrag blieben nur { $left } Zeilen. Vielleicht ziehen Sie ihn besser zurück.
    }
card-stale = Überholt: Der Beitrag oder sein Artikel hat sich seither geändert. /check liest den Artikel noch einmal.
check-reading = Ich lese den Artikel zu „{ $headline }“ ({ $id }) bei { $host } noch einmal …
check-unchanged = Der Artikel ist unverändert.
check-stands = Der Artikel hat sich geändert, aber jede Zeile des Beitrags steht noch darin.
check-changed =
    { $lines ->
        [one] Der Artikel hat sich geändert: Eine Zeile des Beitrags stimmt nicht mehr. Die Karte fragt, was geschehen soll.
       *[other] Der Artikel hat sich geändert: { $lines } Zeilen des Beitrags stimmen nicht mehr. Die Karte fragt, was geschehen soll.
    }
check-decided =
    { $lines ->
        [one] Eine Zeile des Beitrags steht so nicht mehr im Artikel. Darüber wurde schon entschieden.
       *[other] { $lines } Zeilen des Beitrags stehen so nicht mehr im Artikel. Darüber wurde schon entschieden.
    }
check-unread = Ich konnte den Artikel gerade nicht lesen. Der Beitrag bleibt, wie er ist. Versuchen Sie es später noch einmal.
check-gone = Es gibt keinen Beitrag mehr dazu.
check-soon = Ich habe ihn gerade gelesen oder lese ihn gleich. Einmal in der Minute genügt: Versuchen Sie es in einer Minute noch einmal.
check-pasted = Diese Zusammenfassung stammt aus einem Text, den jemand gesendet hat. Es gibt keine Adresse, die ich noch einmal lesen könnte.
correction-refused = Den Beitrag in { $title } darf ich nicht mehr ändern. Nehmen Sie ihn von Hand weg; /repost stellt ihn berichtigt ein.
retract-which = „{ $headline }“ ({ $id }) zurückziehen? Jede Kopie wird entfernt. Das lässt sich nicht rückgängig machen.
retract-it = Zurückziehen
retract-none = Es gibt keine Kopie mehr, die Sie zurückziehen dürfen.
retracting =
    { $count ->
        [one] Ich entferne eine Kopie …
       *[other] Ich entferne { $count } Kopien …
    }
retract-left =
    { $count ->
        [one] Eine Kopie bleibt, in einem Chat, den Sie nicht moderieren.
       *[other] { $count } Kopien bleiben, in Chats, die Sie nicht moderieren.
    }
retracted =
    { $count ->
        [one] Zurückgezogen: Eine Kopie wurde entfernt.
       *[other] Zurückgezogen: { $count } Kopien wurden entfernt.
    }
removal-refused = Den Beitrag in { $title } darf ich nicht mehr entfernen. Bitte entfernen Sie ihn von Hand.
removal-in-doubt = Ich weiß nicht, ob der zurückgezogene Beitrag noch in { $title } steht. Bitte sehen Sie nach, und entfernen Sie ihn von Hand.
queue-waiting =
    { $count ->
        [0] Nichts wartet.
        [one] Ein Beitrag wartet.
       *[other] { $count } Beiträge warten.
    }
queue-doubtful = Unklar: { $count }. Bitte sehen Sie nach, ob sie da sind.
queue-failed = In den letzten sieben Tagen fehlgeschlagen: { $count }
queue-stopped =
    { $count ->
        [one] Ein Chat nimmt zurzeit keine Beiträge an: Ich wurde dort entfernt, oder mir fehlt ein Recht.
       *[other] { $count } Chats nehmen zurzeit keine Beiträge an: Ich wurde dort entfernt, oder mir fehlt ein Recht.
    }
queue-line = { $headline } ({ $id }) in { $title }
refused-no-rights = In { $title } kann ich nicht veröffentlichen: Mir fehlt dort das Recht. Geben Sie es mir, und drücken Sie dann „Noch einmal versuchen“.
refused-gone = Ich bin nicht mehr in { $title }. Fügen Sie mich wieder hinzu, und drücken Sie dann „Noch einmal versuchen“.
refused-topic-closed = Das Thema in { $title } ist geschlossen oder weg. Öffnen Sie es, und drücken Sie dann „Noch einmal versuchen“.
refused-tag-missing = { $title } verlangt ein Tag an jedem Beitrag. Wählen Sie eins mit /settings tags, und drücken Sie dann „Noch einmal versuchen“.
detour-topic = Ein Thema in { $title } ist geschlossen oder weg. Seine Beiträge gehen anderswo in die Gruppe, bis es wieder offen ist. Wohin, sagt /settings fallback.
detour-thread = Ein Thread ({ $title }) ist gesperrt oder gelöscht. Seine Beiträge gehen in den Kanal, zu dem er gehört, bis er wieder offen ist.
crosspost-refused = Ein Beitrag in { $title } ließ sich nicht an die Server weitergeben, die dem Kanal folgen: { $why }
refused-bad-request = Der Beitrag in { $title } wurde abgelehnt: { $why }
refused-other = Der Beitrag in { $title } ist nicht gelungen.
gave-up = In { $title } konnte ich nicht veröffentlichen und versuche es nicht mehr.
try-again = Noch einmal versuchen
platform-telegram = Telegram
platform-discord = Discord
platform-console = Die Konsole

## Feeds
feed-ask = Welcher Feed? Senden Sie /follow und die Adresse. Kanal und Filter können folgen: /follow example.com @news contains:Bahn -category:Sport
feed-ask-channel = Welcher Kanal? Senden Sie /follow, die Adresse und den Kanal, zum Beispiel /follow example.com @news. /channels zeigt Ihre.
feed-filter-unknown = Den Filter „{ $token }“ kenne ich nicht. Es gibt contains:, word:, author: und category:, jeder mit einem Minus davor, um Artikel auszulassen.
feed-looking = Ich sehe bei { $host } nach …
feed-known = Diesem Feed folgt der Kanal schon: Es ist Nummer { $number }. Die Filter sind jetzt, wie Sie sie angegeben haben.
feed-followed = { $title } wird jetzt verfolgt. { $items ->
    [one] Der Feed hat einen Artikel,
   *[other] Der Feed hat { $items } Artikel,
} { $taken ->
    [0] keiner erscheint jetzt.
    [one] der neueste ist unterwegs.
   *[other] { $taken } sind unterwegs.
} Ich sehe wieder nach in { $minutes ->
    [one] einer Minute.
   *[other] { $minutes } Minuten.
}
feed-waits-roundup = { $taken ->
    [one] Der neueste steht im nächsten Überblick: { $when }.
   *[other] { $taken } stehen im nächsten Überblick: { $when }.
}
feed-waits-hours = { $taken ->
    [one] Der neueste erscheint später: { $when }.
   *[other] { $taken } erscheinen später, die ersten: { $when }.
}
feed-waits-approval = { $taken ->
    [one] Die Moderatoren werden gefragt, bevor der neueste erscheint.
   *[other] Die Moderatoren werden gefragt, bevor { $taken } erscheinen.
}
feed-unknown = Dem folge ich hier nicht. /feeds zeigt, wem ich folge.
feed-unfollowed = { $title } wird nicht mehr verfolgt. Was erschienen ist, bleibt.
feeds-none = Hier wird keinem Feed gefolgt. Senden Sie /follow und eine Adresse, um zu beginnen.
feeds-heading = { $count ->
    [one] Ein Feed
   *[other] { $count } Feeds
}
feeds-more = und { $more } weitere: /export zeigt alle
feed-paused = pausiert
feed-next = { $minutes ->
    [0] wird jetzt abgefragt
    [one] nächste Abfrage in einer Minute
   *[other] nächste Abfrage in { $minutes } Minuten
}
feed-failing = { $failures ->
    [one] einmal fehlgeschlagen
   *[other] { $failures }-mal fehlgeschlagen
}: { $why }
feed-unfollow = Nicht mehr folgen
feed-pause = Pause
feed-resume = Fortsetzen
feed-why = Warum ausgelassen
feeds-export = Exportieren
feed-skipped = Nicht erschienen aus { $title }
feed-skipped-none = Aus { $title } wurde nichts ausgelassen.
feed-unreachable = er antwortet nicht
feed-refused = er lässt sich nicht lesen
feed-unreadable = unter dieser Adresse ist kein Feed
feed-too-large = er ist größer, als ich lese
feed-unreachable-first = Diese Adresse ließ sich nicht öffnen. Prüfen Sie sie, und senden Sie /follow noch einmal.
feed-refused-first = { $url } lässt sich nicht lesen. Prüfen Sie die Adresse, und senden Sie /follow noch einmal.
feed-unreadable-first = Unter { $url } fand ich keinen Feed. Senden Sie /follow und die Adresse des Feeds selbst.
feed-too-large-first = Was { $url } liefert, ist größer, als ich lese. Senden Sie /follow und die Adresse eines kleineren Feeds.
feed-broken = Der Feed { $title } geht nicht: { $why }. Ich versuche es weiter, immer seltener, und /feeds zeigt, wie es steht.
feed-moves = Der Feed { $title } sagt, er sei dauerhaft nach { $to } umgezogen; das ist eine andere Website. Ich frage weiter die alte Adresse. Wo ihm gefolgt wird, kann ein Moderator mit /feeds die neue annehmen.
feed-moving = sagt, er sei nach { $to } umgezogen
feed-move = Neue Adresse annehmen
feed-move-known = Dieser Adresse wird hier schon gefolgt: Es ist Nummer { $number }.
import-ask = Welche Liste? Senden Sie eine OPML-Datei mit /import, oder ihren Text nach dem Befehl.
import-none = Darin ist kein Feed. Senden Sie eine OPML-Liste.
imported = { $added ->
    [one] Einem Feed wird
   *[other] { $added } Feeds wird
} ab jetzt gefolgt; { $known } schon vorher{ $refused ->
    [0] .
   *[other] ; { $refused } ausgelassen: keine Adresse, ein Kanal, in dem Sie nicht veröffentlichen können, oder ein Filter, den ich nicht kenne.
}
exported = { $count ->
    [one] Ein Feed
   *[other] { $count } Feeds
} als OPML. /import liest die Datei wieder ein.
skip-first-poll = war schon da, als dem Feed gefolgt wurde
skip-restored = war schon da, als die Datenbank wiederhergestellt wurde
skip-old = älter als sieben Tage
skip-backfill = älter als das, was da war, als dem Feed gefolgt wurde
skip-filter = von einem Filter ausgelassen
skip-too-many = zu viele neue Artikel auf einmal
skip-no-link = weder Link noch Text
skip-unreadable = die Seite lässt sich nicht lesen, und der Feed hat zu wenig Text
skip-posted-before = hier schon erschienen
skip-feed-text = aus dem Text des Feeds: Die Seite ließ sich nicht lesen
skip-rejected = von Moderatoren abgelehnt
skip-undecided = nicht rechtzeitig freigegeben
skip-count = { $count } × { $why }
feed-lately = in 30 Tagen nicht erschienen: { $what }

## Waiting for the hour
held-quiet = In { $title } ist Ruhezeit bis { $when }. Dann geht der Beitrag hinaus.
held-windows = In { $title } erscheinen Beiträge zu anderen Zeiten. Der Beitrag geht hinaus: { $when }.
held-roundup = In { $title } kommt ein Überblick: { $when }. Die Zusammenfassung steht darin.
held-cap =
    { $cap ->
        [one] { $title } hatte heute schon einen Beitrag (cap 1 am Tag). Dieser geht hinaus: { $when }.
       *[other] { $title } hatte heute schon { $cap } Beiträge (cap { $cap } am Tag). Dieser geht hinaus: { $when }.
    }
queue-held =
    { $count ->
        [one] Ein Beitrag wartet auf seine Zeit:
       *[other] { $count } Beiträge warten auf ihre Zeit:
    }
queue-held-line = { $what }: { $when }
queue-held-cap =
    { $count ->
        [one] Einer wartet auf einen anderen Tag in { $title } (cap { $cap } am Tag).
       *[other] { $count } warten auf einen anderen Tag in { $title } (cap { $cap } am Tag).
    }
queue-roundup =
    { $count ->
        [one] Eine Zusammenfassung wartet auf den Überblick von { $title }: { $when }.
       *[other] { $count } Zusammenfassungen warten auf den Überblick von { $title }: { $when }.
    }
queue-roundup-line = Überblick mit „{ $headline }“ in { $title }
held-now = Jetzt senden
held-never = Nicht senden
held-denied = Nur Moderatoren von { $title } können das entscheiden.
held-dropped = In { $title } erscheint nichts.
time-utc = { $time } UTC
time-in-zone = { $time } ({ $zone })
time-on = { $date }, { $time }

## Readers' reports
report-button = Melden
report-which = Welche Zeile ist falsch?
report-cancel = Abbrechen
report-cancelled = Nichts wurde gemeldet.
report-noted = Danke. Haben drei Leser eine Zeile gemeldet, sehen Moderatoren sie sich an. Ihr Name wird ihnen nicht gezeigt.
report-known = Diese Zeile haben Sie schon gemeldet. Einmal genügt, danke.
report-enough = Danke. Das waren zehn Meldungen an einem Tag, mehr nehme ich von einem Leser nicht an. Bitte kommen Sie morgen wieder.
report-off = Zu diesem Beitrag werden keine Meldungen mehr angenommen.
report-card = { $count ->
    [one] Ein Leser sagt,
   *[other] { $count } Leser sagen,
} eine Zeile von „{ $headline }“ ({ $id }) sei falsch.
report-card-line = Zeile { $number }: { $text }
report-card-evidence = Im Artikel steht:
report-correct = Berichtigen
report-retract = Zurückziehen
report-leave = So lassen
report-correct-form = Drücken Sie den Knopf, um zu schreiben, was in Zeile { $number } stehen soll.
report-denied = Nur Moderatoren von { $title } können das entscheiden.
report-ended-correct = { $name } berichtigt es.
report-ended-retract =
    { $count ->
        [one] { $name } hat es zurückgezogen: eine Kopie.
       *[other] { $name } hat es zurückgezogen: { $count } Kopien.
    }
report-ended-leave = { $name } hat es so gelassen.
report-ended-stale = Überholt: Die Zeile oder ihr Beitrag hat sich seither geändert.
report-already-correct = { $name } berichtigt es schon.
report-already-retract = { $name } hat es schon zurückgezogen.
report-already-leave = { $name } hat entschieden, es so zu lassen.
report-already-stale = Das ist überholt: Die Zeile oder ihr Beitrag hat sich seither geändert.

## Approval
approval-for = Soll in { $title } erscheinen, wenn Sie es freigeben
approval-asked = verlangt von { $name }
approval-asked-somebody = in einem Chat verlangt
approval-fed = aus einem Feed
approval-fed-by = aus dem Feed { $name }
approval-changed = geändert von { $name }
approval-until = zu entscheiden bis { $when }
approval-approve = Freigeben
approval-post-at = Veröffentlichen um …
approval-edit = Bearbeiten
approval-headline = Überschrift ändern
approval-again = Neu auswählen
approval-reject = Ablehnen
approval-waits = Es wartet darauf, dass die Moderatoren von { $title } es freigeben.
approval-approved = Freigegeben von { $name }.
approval-due = Es erscheint in { $title }: { $when }.
approval-trouble = Es ließ sich nicht veröffentlichen. /queue zeigt, warum.
approval-retracted = Der Beitrag wurde zurückgezogen.
approval-rejected = Abgelehnt von { $name }. Nichts wurde veröffentlicht.
approval-rejected-why = Abgelehnt von { $name }: { $reason }
approval-expired = Innerhalb von zwei Tagen nicht freigegeben. Nichts wurde veröffentlicht.
approval-told-rejected = „{ $headline }“ ist in { $title } nicht erschienen. { $name } hat es abgelehnt.
approval-told-rejected-why = „{ $headline }“ ist in { $title } nicht erschienen. { $name } hat es abgelehnt: { $reason }
approval-told-expired = „{ $headline }“ ist in { $title } nicht erschienen: Niemand hat es innerhalb von zwei Tagen freigegeben.
approval-no-place = Es wartet: Noch kann niemand gefragt werden, der es freigibt. Senden Sie /settings { $title } cards here in dem Chat, in dem die Moderatoren von { $title } gefragt werden sollen.
approval-denied = Nur Moderatoren von { $title } können das entscheiden.
approval-why = Warum? Antworten Sie darauf mit dem Grund.
approval-no-reason = Ohne Grund
approval-already-approved = { $name } hat es schon freigegeben.
approval-already-rejected = { $name } hat es schon abgelehnt.
approval-already-expired = Es wurde nicht innerhalb von zwei Tagen freigegeben. Nichts wurde veröffentlicht.
approval-already-changed = Es wurde geändert, seit Sie es gesehen haben. Bitte sehen Sie es noch einmal an.
approval-replies = Antworten Sie zum Beispiel mit: freigeben · um 18:30 · ablehnen und dem Grund · Überschrift: und einer neuen · 2 und einem neuen Text für Zeile 2 · neu auswählen
# Words that a reply to a card may begin with, by commas; those of English are understood everywhere.
approval-word-approve = freigeben, freigegeben, ja, ok
approval-word-at = veröffentlichen um, um
approval-word-headline = überschrift, titel
approval-word-again = neu auswählen, noch einmal
approval-word-reject = ablehnen, abgelehnt
approval-which-line = Welche Zeile soll sich ändern, bevor es erscheint?
approval-edit-how = Wählen Sie eine Zeile, oder antworten Sie mit ihrer Nummer und dem neuen Text, zum Beispiel: 2 Die Brücke wird am Montag eröffnet. Ein Strich statt eines Textes entfernt die Zeile.
approval-no-line = Eine Zeile { $line } hat die Karte nicht.
approval-stays = Die Überschrift bleibt, und auch die letzte Zeile darunter. Lehnen Sie die Karte ab, wenn nichts erscheinen soll.
approval-edited = Geändert. Die Karte zeigt es; veröffentlicht ist noch nichts.
approval-headline-ask = Wie soll die Überschrift lauten? Antworten Sie darauf mit ihr. Der Beitrag sagt dann, dass sie von der Redaktion ist.
approval-when = Wann soll es erscheinen? Die Zeiten sind die von { $zone }.
approval-hour = um { $time }
approval-other-time = Andere Zeit
approval-time-ask = Wann? Antworten Sie darauf mit einer Uhrzeit von { $zone }, zum Beispiel 18:30.
approval-time-bad = Das ist keine Uhrzeit. Schreiben Sie sie wie 18:30; sie gilt in { $zone }.
doubt-promise = Die Überschrift verspricht { $promised } Gründe, der Text hat { $found }. Falls er abgeschnitten ist, senden Sie den Rest.
doubt-old = Dieser Artikel ist vom { $date }.
doubt-known = Er ist in { $title } schon erschienen.
doubt-coming = Er erscheint in { $title } gerade.
doubt-post = Trotzdem veröffentlichen
doubt-post-promise = Mit { $found } von { $promised } veröffentlichen
doubt-post-known = Noch einmal veröffentlichen
doubt-check = Auf Änderungen prüfen
doubt-cancel = Abbrechen
queue-approval = { $count ->
    [one] Eine Zusammenfassung wartet auf Freigabe.
   *[other] { $count } Zusammenfassungen warten auf Freigabe.
}
queue-card = { $number }. Karte zeigen
approval-regenerating = Ich suche andere Sätze. Die Karte zeigt, was ich finde.
approval-again-none = Es gibt nichts anderes zur Wahl: Der Artikel hat keine anderen Sätze, die ebenso viel sagen.
command-reword = Neuer Text der Zeile
command-retitle = Überschrift der Redaktion
command-postat = Wann soll es erscheinen?
option-headline = Die neue Überschrift
option-time = Uhrzeit in UTC, zum Beispiel 18:30
command-reject = Warum soll es nicht erscheinen?
option-reason = Der Grund, oder nichts

## Faults
fault-empty = Darin ist kein Text. Senden Sie einen Artikel von mindestens 40 Wörtern.
fault-too-short = Das sind { $words } Wörter. Für eine Zusammenfassung brauche ich mindestens { $minWords }.
fault-binary = Das ist { $what }, kein Artikel. Senden Sie den Text oder eine .txt- oder .html-Datei.
fault-file-missing = Eine Datei { $path } gibt es nicht. Prüfen Sie den Pfad.
fault-file-unreadable = { $path } lässt sich nicht lesen. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.
fault-too-large = Das ist größer als { $mb } MB. Senden Sie nur den Text des Artikels.
fault-unreachable = Diese Adresse ließ sich nicht öffnen. Prüfen Sie sie, oder senden Sie den Text nach /digest.
fault-login = Die Seite verlangt eine Anmeldung. Senden Sie mir den Text nach /digest oder als Datei.
fault-paywall = Die Seite zeigt nur den Anfang des Artikels. Senden Sie mir den Text nach /digest oder als Datei.
fault-index = Diese Seite ist eine Liste von Artikeln, nicht einer. Senden Sie den Link zu einem.
fault-not-an-article = Diese Seite ist kein Artikel. Senden Sie den Link zu einem, oder seinen Text.
fault-nothing-grounded = Darin lässt sich nichts als Zusammenfassung zitieren. Senden Sie einen Artikel aus ganzen Sätzen.
fault-bad-line = Zeile { $line } ist kein JSON-Objekt mit text, html, file, htmlBase64 oder url: { $why }.
fault-bad-date = „{ $date }“ ist kein Datum. Schreiben Sie es wie 2024-03-23.
fault-bad-url = „{ $url }“ ist keine Webadresse. Schreiben Sie https:// davor.
fault-no-claim = Welche Aussage? Geben Sie sie mit --claim an, oder als „claim“ in jeder Zeile.
fault-usage = { $why }
fault-config = { $why }
fault-bad-token = { $platform } kennt das Token in { $variable } nicht. Kopieren Sie es noch einmal von { $where }, und prüfen Sie, ob die Token der beiden Plattformen vertauscht sind.
fault-data-in-use = Der Ordner { $dir } wird von Prozess { $pid } auf { $host } benutzt. Beenden Sie ihn, oder setzen Sie ein anderes DATA_DIR.
fault-data-unwritable = In { $dir } kann ich nicht schreiben: { $why }. Setzen Sie DATA_DIR auf einen Ordner, in den dieser Benutzer schreiben darf.
fault-data-damaged = Die Datenbank in { $dir } lässt sich nicht öffnen: { $why }. Stellen Sie eine Sicherung wieder her, oder setzen Sie ein anderes DATA_DIR.
fault-schema-newer = Die Datenbank stammt von einer neueren Version dieses Programms (sie hat { $name }). Starten Sie jene Version, oder stellen Sie eine ältere Sicherung wieder her.
fault-schema-unlike = Die Datenbank unter { $where } ist leer, stammt aber von einer anderen Version als die Sicherung. Stellen Sie in einen neuen Ordner (DATA_DIR) wieder her, oder in eine Datenbank, in der noch nichts angelegt ist.
fault-no-data = Unter { $where } gibt es noch keine Datenbank. Prüfen Sie DATA_DIR und DATABASE_URL.
fault-no-such-chat = Von { $chat } wird nichts aufbewahrt. Schreiben Sie es wie telegram/-1001234567890 oder discord/123456789012345678.
fault-not-empty = Die Datenbank unter { $where } ist nicht leer ({ $table }: { $rows }). Setzen Sie DATA_DIR auf einen neuen Ordner, oder DATABASE_URL auf eine leere Datenbank.
fault-copy-differs = Die Kopie ist nicht dieselbe: { $table } hat { $there } Zeilen statt { $given }, oder andere. Nichts wurde behalten. Bitte melden Sie es.
fault-backup-there = Eine Datei { $path } gibt es schon. Geben Sie einen anderen Namen an.
fault-backup-unwritable = { $path } lässt sich nicht schreiben: { $why }.
fault-no-room = Für eine Sicherung ist zu wenig Platz: sie braucht { $needed } MB bei { $dir }, frei sind { $free } MB. Schaffen Sie dort Platz.
fault-backup-bad = { $path } ist keine vollständige Sicherung: { $why }. Nehmen Sie eine andere.
fault-backup-newer = { $path } stammt von einer neueren Version dieses Programms ({ $name }). Stellen Sie die Sicherung mit jener Version wieder her.
fault-database-unreachable = Die Datenbank unter { $where } antwortet nicht: { $why }. Prüfen Sie DATABASE_URL, und ob der Server läuft.
fault-queue-unreachable = Die Warteschlange unter { $where } antwortet nicht: { $why }. Prüfen Sie REDIS_URL, und ob der Server läuft.
fault-platform-unreachable = { $platform } antwortet nicht ({ $why }). Prüfen Sie das Netz dieses Rechners, und versuchen Sie es noch einmal.
fault-bug = Etwas ist schiefgegangen, was nicht hätte geschehen dürfen. Das ist ein Fehler von uns: Bitte melden Sie ihn.
fault-port-in-use = Port { $port } lässt sich nicht öffnen ({ $why }). Setzen Sie HTTP_PORT auf einen anderen, auf 0 oder off.
fault-no-platform = Es gibt noch kein Token eines Bots. npx groundwire init fragt danach und richtet alles ein; oder setzen Sie TELEGRAM_BOT_TOKEN oder DISCORD_BOT_TOKEN (docs/install.md).
fault-page-unreadable = Diese Seite ließ sich nicht lesen. Senden Sie den Text des Artikels nach /digest oder als Datei.

# Of the language model, to the operators
model-spent = Das heutige Budget für das Sprachmodell ist aufgebraucht. Bis Mitternacht (UTC) bestehen Zusammenfassungen aus den Sätzen des Artikels. Die Grenzen stehen unter model: in config/default.yaml.
model-paused = Das Sprachmodell antwortet nicht: Zehn Aufrufe in Folge sind fehlgeschlagen. Zusammenfassungen bestehen bis dahin aus den Sätzen des Artikels; alle fünf Minuten wird es wieder versucht.

# Wovon Betreiber einmal hören, und noch einmal, wenn es vorbei ist
alert-database = Die Datenbank antwortet nicht. Bis sie antwortet, wird nichts angenommen und nichts veröffentlicht; was angenommen ist, bleibt erhalten. Prüfe, ob ihr Server läuft.
alert-queue = Die Warteschlange antwortet nicht. Beiträge warten, bis sie es tut; keiner geht verloren. Prüfe, ob Redis läuft.
alert-posts = Beiträge sind verspätet: { $count } warten, der älteste seit { $minutes } min. /queue zeigt sie, das Protokoll sagt, was sie aufhält.
alert-articles = Artikel sind verspätet: { $count } sind noch nicht gelesen, der älteste wartet seit { $minutes } min. Prüfe, ob ein Worker läuft, und sieh ins Protokoll.
alert-doubts = Ungeklärte Beiträge warten auf eine Antwort: { $count }, der älteste seit { $minutes } min. /queue zeigt sie mit ihren Knöpfen.
alert-disk = Auf der Festplatte ist wenig Platz: { $free } MB sind beim Datenordner frei. Schaffe dort Platz, bevor sie voll ist.
alert-backup = { $needed ->
    [0] Seit { $hours } h gibt es keine neue Sicherung: das Protokoll sagt, warum (backup.failed). Jede Stunde wird es wieder versucht.
   *[other] Seit { $hours } h gibt es keine neue Sicherung: sie braucht { $needed } MB beim Datenordner, frei sind { $free } MB. Schaffe dort Platz; jede Stunde wird es wieder versucht.
}
alert-lag = Das Programm ist langsam: { $ms } ms lang konnte es nichts anderes tun. Prüfe Last und Speicher dieser Maschine.
alert-over = Das ist vorbei: „{ $said }“

# A roundup: one message that lists what came since the last one
roundup-heading =
    { $count ->
        [one] Eine Nachricht
       *[other] { $count } Nachrichten
    }
roundup-also = Auch in { $outlet } · { $id }
roundup-own-words = Im Wortlaut der Artikel
split-button = Nicht dieselbe Nachricht
command-split = Nachrichten eines Überblicks trennen
split-which = Was davon ist nicht dieselbe Nachricht? Ich führe die Berichte dann getrennt auf, und zwar auf Dauer.
split-line = { $headline } · auch in { $outlets }
split-one = { $number }. Getrennt aufführen
split-denied = Nur Moderatoren von { $title } können das entscheiden.
split-done = In { $title } getrennt aufgeführt.
split-none = In diesem Überblick steht nichts mehr zusammen.
retract-roundup = Diese Nachricht führt mehrere Zusammenfassungen auf. Um eine zu entfernen, senden Sie ihre Kennung, zum Beispiel /retract kd7q. Der Knopf entfernt die Nachricht mit allen ihren Zusammenfassungen.
retract-roundup-all = Ganz zurückziehen
retracting-roundup = Ich entferne den Überblick in { $title } mit allen seinen Zusammenfassungen.

# The post that an operator tries a channel with
test-post = Das ist ein Testbeitrag von Groundwire. Moderatoren können ihn mit dem Knopf entfernen, solange der Bot läuft.
test-post-remove = Entfernen
test-post-removed = Der Testbeitrag ist entfernt.
test-post-stays = Ich konnte den Testbeitrag nicht entfernen. Drücken Sie später noch einmal, oder entfernen Sie ihn von Hand.
test-post-denied = Nur Moderatoren von { $title } können ihn entfernen.
