### Les mots du bot en français. Vouvoiement. Les clés sont les mêmes dans tous les fichiers de langue.

## Digest
origin-text = texte collé, média non indiqué
origin-page = { $host }, média non indiqué
date-missing = date non indiquée
date-decade = années { $year }
date-quarter = { $number ->
    [1] premier
    [2] deuxième
    [3] troisième
   *[other] quatrième
} trimestre { $year }
date-half = { $number ->
    [1] premier
   *[other] second
} semestre { $year }
date-week = semaine { $number } de { $year }
date-spring = printemps { $year }
date-summer = été { $year }
date-autumn = automne { $year }
date-winter = hiver { $year }
point-unconfirmed = L’article n’en donne aucune confirmation.
reasons-of-promised = { $found } des { $promised } raisons que promet le titre
reasons-first = Les { $shown } premières raisons sur { $found }
reasons-listed = { $found ->
    [one] { $found } raison énumérée par l’article
    [many] { $found } raisons énumérées par l’article
   *[other] { $found } raisons énumérées par l’article
}
reasons-stated = { $found ->
    [one] { $found } raison donnée par l’article
    [many] { $found } raisons données par l’article
   *[other] { $found } raisons données par l’article
}
reasons-none = L’article ne donne pas de raisons.
reasons-missing = { $numbers } : absent du texte disponible, qui s’arrête après la raison { $last }.
reason-owner = selon { $name }
wording-own = Avec les mots de l’article
part-read = d’après les phrases 1 à { $read } sur { $of }
wording-mixed = { $own } lignes sur { $lines } avec les mots de l’article, { $rephrased } reformulées
editors-words = avec les mots de la rédaction
headline-editors = titre de la rédaction
wording-editors = { $own } lignes sur { $lines } avec les mots de l’article, { $rephrased ->
    [0] { $editors } avec ceux de la rédaction
   *[other] { $rephrased } reformulées, { $editors } avec ceux de la rédaction
}
headline-translated = titre traduit
translated-mark = (trad.)
wording-translated = { $translated } lignes sur { $lines } traduites par un modèle (trad.) ; les mots de l’article sont dans /evidence{ $rephrased ->
    [0] {""}
   *[other] {" "}; { $rephrased } reformulées
}{ $editors ->
    [0] {""}
   *[other] {" "}; { $editors } avec les mots de la rédaction
}
corrected = Corrigé le { $day }
read-article = Lire l’article
quoted = « { $text } »
editors-comment = Commentaire de la rédaction : { $comment }
folded-more = et { $more } de plus

## Views
view-headline = Titre
view-key-points = Points clés
view-sources = Sources
view-timeline = Chronologie
view-reasons = Raisons
view-evidence = Preuves
button-counted = { $name } · { $count }
timeline-entry = { $when } : { $text }
timeline-none = L’article ne donne pas de dates.
timeline-published = publié ce jour-là
timeline-says = selon { $name }
picture-button = En image
picture-first = Les { $shown } premiers événements sur { $found }. Tous sont dans /timeline.
picture-none = Je ne peux pas dessiner cette image : une lettre manque à toutes mes polices, ou le dessin a échoué. En mots : /timeline.
timeline-resolved = * calculé d’après la date de publication. L’article dit { $words }.
sources-none = L’article ne nomme personne qui ait dit quelque chose.
sources-claim = Revendication
source-told = à { $who }
manner-quoted = cité
manner-quoted-in-part = cité en partie
manner-reported = rapporté
evidence-found = { $found } lignes sur { $lines } retrouvées dans l’article.
evidence-unchecked = Nous n’avons pas vérifié si l’article dit vrai.
evidence-link = Ligne { $number } sur la page
wording-verbatim = mot pour mot
wording-trimmed = raccourci
wording-rephrased = reformulé
place-title = le titre
place-text = dans le texte
place-paragraph = paragraphe { $number }
place-heading = intertitre { $number }
place-item = élément { $number }
place-quote = citation { $number }

## In chats
help-line = { $command } – { $about }
welcome = Je publie de courts résumés d’articles, avec les mots de l’article. Modérateurs : /digest et un lien. Tout le monde : /sources, /timeline, /reasons, /evidence. Je ne lis que les commandes et les réponses à mes messages.
command-digest = Faire un résumé d’un lien ou d’un texte
command-sources = Qui a dit quoi
command-timeline = Que s’est-il passé, et quand
command-reasons = Les raisons que donne l’article
command-evidence = Chaque ligne dans l’article
command-latest = Le dernier résumé ici
command-search = Chercher des résumés par leurs mots
command-repost = Republier un résumé, ici ou ailleurs
command-settings = L’aspect des publications ici
command-log = Ce que les modérateurs ont fait ici
option-setting = Quel réglage ; /settings seul les montre tous
option-value = La nouvelle valeur ; default revient à celle de l’opérateur
option-comment = Vos mots au-dessus de la publication, signalés comme tels
option-silent = Publier sans notification
comment-too-long = C’est trop long pour un commentaire : { $max } caractères au plus.
settings-heading = Réglages de { $title }
settings-typed = Les autres s’écrivent : /settings signature Votre texte, /settings hashtags #un #deux, ou off pour aucun ; default pour ce que l’opérateur a fixé.
settings-which = Quel canal ? Choisissez-en un, ou envoyez /settings et le canal, comme /settings @news points 3.
settings-unknown = Je ne connais ni canal ni réglage « { $name } ». Les réglages sont { $names }.
settings-denied = Seuls les modérateurs de { $title } peuvent changer ses réglages.
setting-button = { $key } : { $choice }
setting-changed = { $title } a maintenant { $key } : { $value }. Cela vaut pour les nouvelles publications.
setting-changed-waiting = { $title } a maintenant { $key } : { $value }. Cela vaut aussi pour ce qui attend.
setting-changed-picture = { $title } a maintenant { $key } : { $value }. Cela vaut tout de suite pour /timeline, aussi sous les publications antérieures.
setting-changed-interface = { $title } a maintenant { $key } : { $value }. Cela vaut dès maintenant pour tout ce que je dis. Les publications déjà là la prennent quand elles sont corrigées.
setting-changed-approval = { $title } a maintenant { $key } : { $value }. Cela vaut pour les résumés faits à partir de maintenant. Une carte déjà là attend toujours une réponse.
setting-changed-cards = { $title } a maintenant { $key } : { $value }. Cela vaut dès la prochaine carte.
setting-changed-reports = { $title } a maintenant { $key } : { $value }. { $value ->
    [on] Les nouvelles publications ont le bouton.
   *[other] Les nouvelles publications n’ont pas le bouton, et celui des anciennes ne fait plus rien.
}
setting-fixed = Fixé par l’opérateur.
setting-locked = L’opérateur a fixé { $key }. On ne peut pas le changer ici.
setting-sections-about = Ce que contient une publication : les points clés (points), les raisons de l’article (reasons) ou les deux (both). Sans raisons dans l’article, les points restent.
setting-points-about = Au plus autant de points clés.
setting-signature-about = Votre texte sous chaque publication, 200 caractères au plus.
setting-hashtags-about = Vos hashtags sous chaque publication, cinq au plus.
setting-layout-about = buttons : sources et chronologie par bouton. folded : dans la publication, selon la place.
setting-picture-about = on : /timeline vient avec une image. dark : sur fond sombre.
setting-interface-about = La langue que je parle ici, libellés des publications compris : { $languages }. La langue où les lignes sont traduites, c’est language.
setting-language-about = article : celle de l’article. Ou en, de, ru, ar, es, fr, uk, tr, it, pt : un modèle traduit le titre et les lignes, chacune signalée ; les mots de l’article sont dans /evidence.
setting-silent-about = on : les publications arrivent sans notification.
setting-approval-about = on : les modérateurs sont consultés avant toute publication ici. feeds : seulement pour ce qu’apportent les flux.
setting-cards-about = Où on les consulte. Appuyez sur « cards : here » dans la discussion voulue ; default : là où le résumé a été demandé si aucun lecteur ne le voit, sinon dans la discussion des opérateurs.
setting-timezone-about = Le fuseau horaire du canal. D’autres s’écrivent, comme /settings timezone America/New_York.
setting-windows-about = Quand les publications peuvent paraître, comme /settings windows 08:00-12:00, 18:00-22:00 ou mon-fri 08:00-20:00. Le reste attend.
setting-quiet-about = Quand rien ne paraît, comme /settings quiet 22:00-07:00. Ce qui arrive alors attend le matin ; /queue le montre.
setting-roundup-about = Quand ce qu’apportent les flux est énuméré en un seul message, comme /settings roundup 08:00, 18:00 ou mon-fri 08:00, sat 10:00. Ce que quelqu’un demande ici arrive toujours aussitôt.
setting-cap-about = Au plus autant de publications par jour. Le surplus attend le lendemain.
setting-sections-allowed = sections vaut both, points ou reasons.
setting-points-allowed = points vaut 2, 3 ou 4.
setting-signature-allowed = signature est un texte de 200 caractères au plus, ou off.
setting-hashtags-allowed = hashtags : cinq au plus, comme #un #deux, chacun avec une lettre, ou off.
setting-layout-allowed = layout vaut buttons ou folded.
setting-picture-allowed = picture vaut off, on ou dark.
setting-interface-allowed = Je parle ces langues : { $languages }. Laquelle ici ?
setting-interface-more = { $key } : autre
setting-language-allowed = language vaut article ou l’une de en, de, ru, ar, es, fr, uk, tr, it et pt.
setting-language-needs-model = Une autre langue demande un modèle de langue, et ce canal n’en a pas : l’opérateur l’installe (docs/engines.md). Les lignes restent dans la langue de l’article.
setting-approval-allowed = approval vaut on, off ou feeds.
setting-approval-needs-cards = Choisissez d’abord où consulter les modérateurs : envoyez dans cette discussion /settings { $title } cards here.
setting-cards-allowed = cards vaut here, la discussion où vous l’envoyez, ou default.
setting-cards-channel = Ici, les lecteurs le verraient. Envoyez-le dans une discussion de modérateurs, ou en privé.
setting-timezone-allowed = Je ne connais pas ce fuseau horaire. Écrivez-le avec région et ville, comme Europe/Berlin, Asia/Dubai ou America/New_York, ou UTC.
setting-timezone-nearest = Je ne connais pas de fuseau horaire « { $typed } ». Est-ce { $zone } ? Envoyez alors /settings timezone { $zone }
setting-windows-allowed = windows : huit plages au plus, comme 08:00-12:00, 18:00-22:00 ou mon-fri 08:00-20:00, ou off.
setting-quiet-allowed = quiet est une plage, comme 22:00-07:00 ou sat sun 20:00-10:00, ou off. Deux fois la même heure vaut off aussi.
setting-roundup-allowed = roundup : huit heures du jour au plus, comme 08:00, 18:00 ou mon-fri 08:00, sat 10:00, ou off.
setting-cap-allowed = cap est un nombre de 1 à 500, ou off.
setting-hours-never = Les heures calmes ne laisseraient alors rien de windows, et rien ne paraîtrait jamais. Rien n’a été changé.
setting-silent-allowed = silent vaut on ou off.
setting-reports-about = on : la publication porte le bouton « Signaler », par lequel les lecteurs disent qu’une ligne est fausse. Dès que trois lecteurs signalent la même, les modérateurs sont consultés.
setting-reports-allowed = reports vaut on ou off.
setting-lacks-right = Pour cela, il m’y faut le droit « { $right } », que je n’ai pas encore.
setting-fallback-about = Le sujet où vont les publications tant que le leur est fermé. Appuyez sur « fallback : here » dans ce sujet, ou envoyez-y /settings fallback here ; general : General.
setting-fallback-allowed = fallback vaut here, le sujet où vous l’envoyez, le numéro ou le lien d’un sujet, ou general.
setting-fallback-elsewhere = fallback est pour les groupes Telegram avec sujets.
setting-threads-about = on : chaque publication a son propre fil, nommé comme son titre. Ce qui ne tient pas dans un message y va.
setting-threads-allowed = threads vaut on ou off.
setting-threads-elsewhere = threads est pour les salons textuels et d’annonces de Discord.
setting-crosspost-about = on : les publications vont aussi aux serveurs qui suivent le salon. Discord en prend dix par heure ; le surplus attend.
setting-crosspost-allowed = crosspost vaut on ou off.
setting-crosspost-elsewhere = crosspost est pour les salons d’annonces de Discord.
setting-tags-about = Les étiquettes des publications, cinq noms au plus parmi celles de ce forum, comme /settings tags Trains, Trams.
setting-tags-allowed = tags : cinq noms d’étiquettes du forum au plus, séparés par des virgules, ou off.
setting-tags-elsewhere = tags est pour les forums de Discord.
setting-tags-unknown = { $count ->
    [0] Ce forum n’a pas encore d’étiquettes. Créez d’abord « { $name } » dans les réglages du forum.
   *[other] Ce forum n’a pas d’étiquette « { $name } ». Il a : { $names }.
 }
in-private = C’est réservé aux modérateurs.
in-private-open = Le montrer en privé
log-heading = Journal
log-none = Aucun modérateur n’a encore rien fait ici.
log-older = Plus anciens
log-done = fait
log-denied = refusé
log-refused = pas fait
log-failed = échec : { $why }
command-rejected = Ce qui a été écarté d’un résumé, et pourquoi
rejected-heading = Écarté
rejected-about = { $count ->
    [one] { $count } affirmation a été écartée. Elle n’a pas été publiée et peut être fausse.
    [many] { $count } affirmations ont été écartées. Elles n’ont pas été publiées et peuvent être fausses.
   *[other] { $count } affirmations ont été écartées. Elles n’ont pas été publiées et peuvent être fausses.
}
rejected-more = et { $more } de plus
rejected-none = Rien n’en a été écarté.
rejected-reply = Quelle publication ? Répondez-y par /rejected.
denied-rejected = Seuls les modérateurs de sa discussion voient ce qui a été écarté.
check-evidence-found = L’article ne le contient pas.
check-evidence-long-enough = Ce sur quoi cela repose est trop court pour prouver quoi que ce soit.
check-evidence-whole = Cela repose sur une partie de phrase.
check-wording-kept = L’article ne le dit ni en ces mots, ni en des mots assez proches.
check-title-kept = Aucun titre de l’article ne le dit.
check-date-stated = L’article ne donne pas cette date.
check-speaker-named = L’article ne nomme pas celui qui l’aurait dit.
check-sentence-known = Le modèle a nommé une phrase qui n’existe pas.
check-pronouns = Cela s’appuie sur une phrase qui n’est pas montrée.
check-cut-allowed = Le modèle a omis une partie qu’on ne peut pas omettre.
check-other = Une vérification a échoué.
command-queue = En attente, incertain, échoué
command-correct = Corriger une ligne dans toutes les copies
command-check = L’article a-t-il changé ?
command-retract = Retirer toutes les copies d’un résumé
command-channels = Où vous pouvez publier
command-help = Ce que je sais faire
command-claim = Faire de cette discussion celle des opérateurs
command-feeds = Les flux suivis ici
command-follow = Suivre un flux : ses nouveaux articles paraissent ici
command-import = Suivre les flux d’une liste OPML
command-export = Les flux suivis ici, en OPML
option-list = La liste, un fichier OPML
command-unfollow = Ne plus suivre un flux
option-feed = L’adresse ou le numéro du flux
option-filters = Filtres : contains:mot -contains:mot word:x author:x category:x
option-url = Un lien vers l’article
option-text = Le texte de l’article
option-file = L’article en fichier .txt, .html ou .md
option-to = Un autre canal où publier
option-line = Le numéro de la ligne
option-wording = Le nouveau texte ; un tiret retire la ligne
option-id = L’identifiant court d’un résumé
option-channel = Le canal où publier
option-words = Des mots d’un résumé, ou leur début
option-code = Le code de la ligne de démarrage
menu-digest = Résumer
menu-correct = Corriger
menu-check = Chercher des changements
menu-sources = Sources
menu-timeline = Chronologie
command-unknown = Je ne connais pas { $command }. Ce que je sais faire est dans /help.
denied = Seuls les modérateurs de cette discussion peuvent faire des résumés. Vous pouvez utiliser /sources, /timeline, /reasons et /evidence.
denied-command = Seuls les modérateurs de cette discussion peuvent utiliser { $command }. /help montre ce que vous pouvez faire ici.
denied-press = Seuls les modérateurs de cette discussion peuvent faire cela. /help montre ce que vous pouvez faire ici.
denied-private = Seuls les modérateurs d’une discussion où je publie peuvent faire cela. /help montre ce que vous pouvez faire ici.
ask-article = Quel article ? Répondez à ceci par un lien, le texte ou un fichier.
ask-rest = Votre texte remplit un message entier de { $platform } : la fin manque peut-être. Envoyez maintenant le reste, ou un fichier .txt.
ask-options = Quel article ? Donnez à /digest une adresse, le texte ou un fichier.
ask-file = Votre texte remplit le champ : la fin manque peut-être. Envoyez-le à /digest en fichier .txt.
accepted = C’est reçu. Le résumé arrive.
reading = Je lis { $what } …
reading-text = votre texte
reading-file = votre fichier
digest-none = Il n’y a pas encore de résumé dans cette discussion. Un modérateur peut en faire un avec /digest et un lien.
digest-forgotten = Le texte de cet article n’est plus conservé ici : on ne peut plus le montrer ni le changer. /retract marche toujours.
digest-roundup = Ce message énumère plusieurs résumés. Ajoutez l’identifiant de l’un d’eux, comme /sources kd7q, ou envoyez /latest.
digest-unknown = Ce résumé n’existe pas dans cette discussion. Répondez à sa publication, ou prenez /latest.
search-button = Chercher
search-ask = Quels mots ? Répondez à ceci par eux, ou envoyez /search et les mots.
search-options = Quels mots ? Donnez-les à /search.
search-words = Il me faut des lettres ou des chiffres à chercher, comme /search pont camions
search-heading = « { $words } »
search-line = { $headline } · { $date } · { $id }
search-none = Aucun résumé de cette discussion n’a tous ces mots : « { $words } ». Essayez-en moins, ou seulement leur début.
search-how = /sources { $id } montre qui a dit quoi dans le dernier. /timeline, /reasons et /evidence prennent aussi un identifiant court.
search-older = Plus anciens
search-stale = Ce bouton n’est plus valable. Renvoyez /search et les mots.
answer-stands = On y a répondu ici il y a peu : dans le message auquel celui-ci répond.
answer-see = Voir la réponse
answer-coming = On y répond ici en ce moment.
view-of = { $headline } · { $id }
back-to-post = Retour à la publication
show-line = Montrer la ligne { $number }
button-stale = Ce bouton n’est plus valable. Redemandez avec /latest.
target-unknown = Je ne suis pas dans « { $target } ». Vérifiez le nom, ou ajoutez-moi là-bas.
target-denied = Seuls les modérateurs de { $title } peuvent y publier.
target-right = Je ne peux pas publier dans { $title }. Il m’y faut le droit « { $right } ». Donnez-le-moi, puis réessayez.
posting = Publication dans { $title } …
posted = Publié dans { $title }.
posted-link = Voir la publication
post-in = Publier dans { $title }
discard = Abandonner
discarded = Abandonné. Rien n’a été publié.
this-chat = cette discussion
that-chat = cette autre discussion
channels-none = Vous ne modérez aucune discussion où je suis. Ajoutez-moi d’abord à l’une d’elles.
channel-ready = prêt
channel-right = il m’y faut le droit « { $right } »
claim-stale = Ce lien a expiré ou a déjà servi. Redémarrez-moi pour en avoir un autre.
claim-done = Cette discussion est maintenant celle des opérateurs. Les alertes arrivent ici.
claim-taken = La discussion des opérateurs est déjà choisie.
in-doubt = { $platform } n’a pas confirmé la publication dans { $title }. Je ne l’ai pas renvoyée. Vérifiez, s’il vous plaît.
doubt-there = Elle y est
doubt-again = La renvoyer
settled-there = Noté : elle y est.
settled-again = Je la renvoie.
correct-which = Quelle ligne de « { $headline } » ({ $id }) ?
correct-how = Répondez par son numéro et le nouveau texte, comme : 2 Le pont ouvre lundi. Un tiret au lieu du texte retire la ligne.
correct-options = Choisissez une ligne, ou donnez à /correct son numéro et le nouveau texte. Un tiret au lieu du texte retire la ligne.
correct-line = Ligne { $number }
correct-text = Que doit dire la ligne { $line } ? Répondez à ceci par le nouveau texte. Un tiret la retire.
correct-no-line = Il n’y a pas de ligne { $line }. /correct les énumère.
correct-too-long = C’est trop long pour une ligne : { $max } caractères au plus.
correct-stays = Le titre reste, et la dernière ligne au-dessous aussi. /retract retire toute la publication.
correct-same = Elle dit déjà exactement cela.
correct-none = Il ne reste aucune copie que vous puissiez corriger.
correct-changed = Quelqu’un d’autre l’a corrigée entre-temps. /correct montre où elle en est.
correct-editors = L’article ne le dit pas mot pour mot ; la publication indique donc que ce sont les mots de la rédaction.
correcting =
    { $count ->
        [one] Je corrige { $count } copie …
        [many] Je corrige { $count } copies …
       *[other] Je corrige { $count } copies …
    }
correct-left =
    { $count ->
        [one] { $count } copie reste telle quelle, dans une discussion que vous ne modérez pas.
        [many] { $count } copies restent telles quelles, dans des discussions que vous ne modérez pas.
       *[other] { $count } copies restent telles quelles, dans des discussions que vous ne modérez pas.
    }
corrected-copies =
    { $count ->
        [one] Corrigé : { $count } copie.
        [many] Corrigé : { $count } copies.
       *[other] Corrigé : { $count } copies.
    }
article-changed = L’article de « { $headline } » ({ $id }) a changé.
changed-headline = Le titre a changé.
changed-key-points = Le point { $number } ne tient plus.
changed-reasons = La raison { $number } ne tient plus.
changed-before = Avant : { $text }
changed-now = Maintenant : { $text }
changed-gone = Maintenant : plus dans le texte.
changed-correct = Corriger partout
changed-retract = Retirer
changed-leave = Laisser
decided-correct =
    { $count ->
        [one] Corrigé par { $name } : { $count } copie.
        [many] Corrigé partout par { $name } : { $count } copies.
       *[other] Corrigé partout par { $name } : { $count } copies.
    }
decided-retract =
    { $count ->
        [one] Retiré par { $name } : { $count } copie.
        [many] Retiré par { $name } : { $count } copies.
       *[other] Retiré par { $name } : { $count } copies.
    }
decided-leave = Laissé tel quel par { $name }.
already-correct = Déjà corrigé par { $name }.
already-retract = Déjà retiré par { $name }.
already-leave = { $name } a déjà décidé de laisser.
already-stale = C’est dépassé : la publication ou son article a changé depuis.
card-read = Lu : { $when }
card-copies =
    { $count ->
        [one] { $count } copie
        [many] { $count } copies
       *[other] { $count } copies
    }
card-places = publié dans { $places }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre endroit
    [many] {" "}et { $more } autres endroits
   *[other] {" "}et { $more } autres endroits
}
card-note = L’article lui-même dit :
card-few-left =
    { $left ->
        [0] Il ne reste rien de la publication dans l’article : on ne peut pas la corriger.
        [one] Il ne resterait que { $left } ligne de la publication. Mieux vaut peut-être la retirer.
        [many] Il ne resterait que { $left } lignes de la publication. Mieux vaut peut-être la retirer.
       *[other] Il ne resterait que { $left } lignes de la publication. Mieux vaut peut-être la retirer.
    }
card-stale = Dépassé : la publication ou son article a changé depuis. /check relit l’article.
check-reading = Je relis l’article de « { $headline } » ({ $id }) sur { $host } …
check-unchanged = L’article n’a pas changé.
check-stands = L’article a changé, mais chaque ligne de la publication s’y trouve encore.
check-changed =
    { $lines ->
        [one] L’article a changé : { $lines } ligne de la publication ne tient plus. La carte demande que faire.
        [many] L’article a changé : { $lines } lignes de la publication ne tiennent plus. La carte demande que faire.
       *[other] L’article a changé : { $lines } lignes de la publication ne tiennent plus. La carte demande que faire.
    }
check-decided =
    { $lines ->
        [one] { $lines } ligne de la publication n’est plus dans l’article tel qu’il est. C’est déjà décidé.
        [many] { $lines } lignes de la publication ne sont plus dans l’article tel qu’il est. C’est déjà décidé.
       *[other] { $lines } lignes de la publication ne sont plus dans l’article tel qu’il est. C’est déjà décidé.
    }
check-unread = Je n’ai pas pu lire l’article. La publication reste telle quelle. Réessayez plus tard.
check-gone = Il n’y en a plus aucune publication.
check-soon = Je viens de le lire, ou vais le lire. Une fois par minute suffit : réessayez dans une minute.
check-pasted = Ce résumé vient d’un texte que quelqu’un a envoyé. Il n’y a pas d’adresse à relire.
correction-refused = Je ne peux plus modifier la publication dans { $title }. Retirez-la à la main ; /repost la publie corrigée.
retract-which = Retirer « { $headline } » ({ $id }) ? Toutes les copies disparaissent. C’est sans retour.
retract-it = Retirer
retract-none = Il ne reste aucune copie que vous puissiez retirer.
retracting =
    { $count ->
        [one] Je retire { $count } copie …
        [many] Je retire { $count } copies …
       *[other] Je retire { $count } copies …
    }
retract-left =
    { $count ->
        [one] { $count } copie reste, dans une discussion que vous ne modérez pas.
        [many] { $count } copies restent, dans des discussions que vous ne modérez pas.
       *[other] { $count } copies restent, dans des discussions que vous ne modérez pas.
    }
retracted =
    { $count ->
        [one] Retiré : { $count } copie supprimée.
        [many] Retiré : { $count } copies supprimées.
       *[other] Retiré : { $count } copies supprimées.
    }
removal-refused = Je ne peux plus supprimer la publication dans { $title }. Supprimez-la à la main, s’il vous plaît.
removal-in-doubt = Je ne sais pas si la publication retirée est encore dans { $title }. Vérifiez, et supprimez-la à la main, s’il vous plaît.
queue-waiting =
    { $count ->
        [0] Rien n’attend.
        [one] { $count } publication attend.
        [many] { $count } publications attendent.
       *[other] { $count } publications attendent.
    }
queue-doubtful = Incertain : { $count }. Vérifiez, s’il vous plaît, si elles y sont.
queue-failed = Échecs des sept derniers jours : { $count }
queue-stopped =
    { $count ->
        [one] { $count } discussion n’accepte pas de publications en ce moment : j’en ai été retiré, ou il me manque un droit.
        [many] { $count } discussions n’acceptent pas de publications en ce moment : j’en ai été retiré, ou il me manque un droit.
       *[other] { $count } discussions n’acceptent pas de publications en ce moment : j’en ai été retiré, ou il me manque un droit.
    }
queue-line = { $headline } ({ $id }) dans { $title }
refused-no-rights = Je ne peux pas publier dans { $title } : il m’y manque le droit. Donnez-le-moi, puis appuyez sur « Réessayer ».
refused-gone = Je ne suis plus dans { $title }. Ajoutez-moi de nouveau, puis appuyez sur « Réessayer ».
refused-topic-closed = Le sujet dans { $title } est fermé ou supprimé. Ouvrez-le, puis appuyez sur « Réessayer ».
refused-tag-missing = { $title } veut une étiquette sur chaque publication. Choisissez-en une avec /settings tags, puis appuyez sur « Réessayer ».
detour-topic = Un sujet de { $title } est fermé ou supprimé. Ses publications vont ailleurs dans le groupe jusqu’à sa réouverture. /settings fallback dit où.
detour-thread = Un fil ({ $title }) est verrouillé ou supprimé. Ses publications vont dans le salon dont il dépend jusqu’à sa réouverture.
crosspost-refused = Une publication de { $title } n’a pas pu aller aux serveurs qui le suivent : { $why }
refused-bad-request = La publication dans { $title } a été refusée : { $why }
refused-other = La publication dans { $title } n’a pas marché.
gave-up = Je n’ai pas pu publier dans { $title } et j’ai cessé d’essayer.
try-again = Réessayer
platform-telegram = Telegram
platform-discord = Discord
platform-console = La console

## Feeds
feed-ask = Quel flux ? Envoyez /follow et son adresse. Un canal et des filtres peuvent suivre : /follow example.com @news contains:train -category:sport
feed-ask-channel = Quel canal ? Envoyez /follow, l’adresse et le canal, comme /follow example.com @news. Les vôtres sont dans /channels.
feed-filter-unknown = Je ne connais pas le filtre « { $token } ». Il y a contains:, word:, author: et category:, chacun avec un moins devant pour exclure.
feed-looking = Je regarde sur { $host } …
feed-known = Ce canal suit déjà ce flux : c’est le numéro { $number }. Ses filtres sont maintenant ceux que vous avez donnés.
feed-followed = Je suis { $title }. { $items ->
    [one] Il a { $items } article ;
    [many] Il a { $items } articles ;
   *[other] Il a { $items } articles ;
} { $taken ->
    [0] aucun ne paraît maintenant.
    [one] le plus récent est en route.
    [many] { $taken } sont en route.
   *[other] { $taken } sont en route.
} Je regarde de nouveau dans { $minutes ->
    [one] { $minutes } minute.
    [many] { $minutes } minutes.
   *[other] { $minutes } minutes.
}
feed-waits-roundup = { $taken ->
    [one] Le plus récent figure dans le prochain tour d’horizon : { $when }.
    [many] { $taken } figurent dans le prochain tour d’horizon : { $when }.
   *[other] { $taken } figurent dans le prochain tour d’horizon : { $when }.
}
feed-waits-hours = { $taken ->
    [one] Le plus récent paraît plus tard : { $when }.
    [many] { $taken } paraissent plus tard, les premiers : { $when }.
   *[other] { $taken } paraissent plus tard, les premiers : { $when }.
}
feed-waits-approval = { $taken ->
    [one] Les modérateurs sont consultés avant que le plus récent paraisse.
    [many] Les modérateurs sont consultés avant que { $taken } paraissent.
   *[other] Les modérateurs sont consultés avant que { $taken } paraissent.
}
feed-unknown = Je ne suis pas cela ici. Ce que je suis est dans /feeds.
feed-unfollowed = Je ne suis plus { $title }. Ce qui est publié reste.
feeds-none = Aucun flux n’est suivi ici. Pour commencer, envoyez /follow et une adresse.
feeds-heading = { $count ->
    [one] { $count } flux
    [many] { $count } flux
   *[other] { $count } flux
}
feeds-more = et { $more } de plus : tous sont dans /export
feed-paused = en pause
feed-next = { $minutes ->
    [0] je regarde maintenant
    [one] je regarde dans { $minutes } minute
    [many] je regarde dans { $minutes } minutes
   *[other] je regarde dans { $minutes } minutes
}
feed-failing = { $failures ->
    [one] { $failures } échec
    [many] { $failures } échecs
   *[other] { $failures } échecs
} : { $why }
feed-unfollow = Ne plus suivre
feed-pause = Pause
feed-resume = Reprendre
feed-why = Pourquoi écarté
feeds-export = Exporter
feed-skipped = Non publié de { $title }
feed-skipped-none = Rien de { $title } n’a été écarté.
feed-unreachable = il ne répond pas
feed-refused = il refuse d’être lu
feed-unreadable = il n’y a pas de flux à cette adresse
feed-too-large = il est plus gros que ce que je lis
feed-unreachable-first = Je n’ai pas pu ouvrir cette adresse. Vérifiez-la, et renvoyez /follow.
feed-refused-first = { $url } refuse d’être lu. Vérifiez l’adresse, et renvoyez /follow.
feed-unreadable-first = Je n’ai pas trouvé de flux à { $url }. Envoyez /follow et l’adresse du flux lui-même.
feed-too-large-first = Ce que donne { $url } est plus gros que ce que je lis. Envoyez /follow et l’adresse d’un flux plus petit.
feed-broken = Le flux { $title } ne marche pas : { $why }. Je réessaie, de moins en moins souvent, et /feeds montre où il en est.
feed-moves = Le flux { $title } dit avoir déménagé pour de bon à { $to }, qui est un autre site. Je continue d’interroger l’ancienne adresse. Là où il est suivi, un modérateur peut accepter la nouvelle dans /feeds.
feed-moving = dit avoir déménagé à { $to }
feed-move = Accepter la nouvelle adresse
feed-move-known = Cette adresse est déjà suivie ici : c’est le numéro { $number }.
import-ask = Quelle liste ? Envoyez un fichier OPML avec /import, ou son texte après la commande.
import-none = Il n’y a aucun flux là-dedans. Envoyez une liste OPML.
imported = { $added ->
    [one] { $added } flux est suivi
    [many] { $added } flux sont suivis
   *[other] { $added } flux sont suivis
} désormais ; { $known } l’étaient déjà{ $refused ->
    [0] .
   *[other] {" "}; { $refused } écartés : une adresse qui n’en est pas une, un canal où vous ne pouvez pas publier, ou un filtre que je ne connais pas.
}
exported = { $count ->
    [one] { $count } flux
    [many] { $count } flux
   *[other] { $count } flux
} en OPML. /import le relit.
skip-first-poll = y était déjà quand le suivi a commencé
skip-restored = y était déjà quand la base de données a été restaurée
skip-old = plus vieux que sept jours
skip-backfill = plus vieux que ce qui y était quand le suivi a commencé
skip-filter = écarté par un filtre
skip-too-many = trop de nouveautés à la fois
skip-no-link = ni lien ni texte
skip-unreadable = sa page ne peut pas être lue, et le flux a trop peu de texte
skip-posted-before = déjà publié ici
skip-feed-text = publié d’après le texte du flux : la page n’a pas pu être lue
skip-rejected = refusé par les modérateurs
skip-undecided = personne ne l’a approuvé à temps
skip-count = { $count } × { $why }
feed-lately = non publiés en 30 jours : { $what }

## Waiting for the hour
held-quiet = Heures calmes dans { $title } jusqu’à : { $when }. La publication partira alors.
held-windows = { $title } publie à d’autres heures. La publication part : { $when }.
held-roundup = { $title } aura un tour d’horizon : { $when }. Le résumé y figure.
held-cap =
    { $cap ->
        [one] { $title } a eu sa publication d’aujourd’hui (cap { $cap } par jour). Celle-ci part : { $when }.
        [many] { $title } a eu ses { $cap } publications d’aujourd’hui (cap { $cap } par jour). Celle-ci part : { $when }.
       *[other] { $title } a eu ses { $cap } publications d’aujourd’hui (cap { $cap } par jour). Celle-ci part : { $when }.
    }
queue-held =
    { $count ->
        [one] { $count } publication attend son heure :
        [many] { $count } publications attendent leur heure :
       *[other] { $count } publications attendent leur heure :
    }
queue-held-line = { $what } : { $when }
queue-held-cap =
    { $count ->
        [one] { $count } attend un autre jour dans { $title } (cap { $cap } par jour).
        [many] { $count } attendent un autre jour dans { $title } (cap { $cap } par jour).
       *[other] { $count } attendent un autre jour dans { $title } (cap { $cap } par jour).
    }
queue-roundup =
    { $count ->
        [one] { $count } résumé attend le tour d’horizon de { $title } : { $when }.
        [many] { $count } résumés attendent le tour d’horizon de { $title } : { $when }.
       *[other] { $count } résumés attendent le tour d’horizon de { $title } : { $when }.
    }
queue-roundup-line = Tour d’horizon avec « { $headline } » dans { $title }
held-now = Publier maintenant
held-never = Ne pas publier
held-denied = Seuls les modérateurs de { $title } peuvent en décider.
held-dropped = Rien n’est publié dans { $title }.
time-utc = { $time } UTC
time-in-zone = { $time } ({ $zone })
time-on = { $date }, { $time }

## Readers' reports
report-button = Signaler
report-which = Quelle ligne est fausse ?
report-cancel = Annuler
report-cancelled = Rien n’a été signalé.
report-noted = Merci. Les modérateurs regardent une ligne quand trois lecteurs l’ont signalée. Votre nom ne leur est pas montré.
report-known = Vous avez déjà signalé cette ligne. Une fois suffit, merci.
report-enough = Merci. Cela fait dix signalements en un jour, le plus que je prenne d’un lecteur. Revenez demain, s’il vous plaît.
report-off = Les signalements ne sont plus pris pour cette publication.
report-card = { $count ->
    [one] { $count } lecteur dit
    [many] { $count } lecteurs disent
   *[other] { $count } lecteurs disent
} qu’une ligne de « { $headline } » ({ $id }) est fausse.
report-card-line = Ligne { $number } : { $text }
report-card-evidence = L’article dit :
report-correct = Corriger
report-retract = Retirer
report-leave = Laisser
report-correct-form = Appuyez pour écrire ce que doit dire la ligne { $number }.
report-denied = Seuls les modérateurs de { $title } peuvent en décider.
report-ended-correct = { $name } s’occupe de la correction.
report-ended-retract =
    { $count ->
        [one] Retiré par { $name } : { $count } copie.
        [many] Retiré par { $name } : { $count } copies.
       *[other] Retiré par { $name } : { $count } copies.
    }
report-ended-leave = Laissé tel quel par { $name }.
report-ended-stale = Dépassé : la ligne ou sa publication a changé depuis.
report-already-correct = { $name } s’occupe déjà de la correction.
report-already-retract = Déjà retiré par { $name }.
report-already-leave = { $name } a décidé de laisser.
report-already-stale = C’est dépassé : la ligne ou sa publication a changé depuis.

## Approval
approval-for = Paraîtra dans { $title } si vous l’approuvez
approval-asked = demandé par { $name }
approval-asked-somebody = demandé dans une discussion
approval-fed = d’un flux
approval-fed-by = du flux { $name }
approval-changed = modifié par { $name }
approval-until = à décider avant : { $when }
approval-approve = Approuver
approval-post-at = Publier à …
approval-edit = Modifier
approval-headline = Changer le titre
approval-again = Choisir à nouveau
approval-reject = Rejeter
approval-waits = En attente de l’approbation des modérateurs de { $title }.
approval-approved = Approuvé par { $name }.
approval-due = Paraît dans { $title } : { $when }.
approval-trouble = La publication n’a pas marché. /queue dit pourquoi.
approval-retracted = La publication a été retirée.
approval-rejected = Rejeté par { $name }. Rien n’a été publié.
approval-rejected-why = Rejeté par { $name } : { $reason }
approval-expired = Pas approuvé en deux jours. Rien n’a été publié.
approval-told-rejected = « { $headline } » n’a pas paru dans { $title }. Rejeté par { $name }.
approval-told-rejected-why = « { $headline } » n’a pas paru dans { $title }. Rejeté par { $name } : { $reason }
approval-told-expired = « { $headline } » n’a pas paru dans { $title } : personne ne l’a approuvé en deux jours.
approval-no-place = En attente : on ne peut encore consulter personne. Dans la discussion où consulter les modérateurs de { $title }, envoyez /settings { $title } cards here.
approval-denied = Seuls les modérateurs de { $title } peuvent en décider.
approval-why = Pourquoi ? Répondez à ceci par la raison.
approval-no-reason = Sans raison
approval-already-approved = Déjà approuvé par { $name }.
approval-already-rejected = Déjà rejeté par { $name }.
approval-already-expired = Ce n’a pas été approuvé en deux jours. Rien n’a été publié.
approval-already-changed = Cela a changé depuis que vous l’avez vu. Regardez de nouveau.
approval-replies = Répondez par exemple : approuver · à 18:30 · rejeter et la raison · titre : et un nouveau · 2 et un nouveau texte pour la ligne 2 · choisir à nouveau
# Words that a reply to a card may begin with, by commas; those of English are understood everywhere.
approval-word-approve = approuver, approuvé, oui, ok
approval-word-at = publier à, à
approval-word-headline = titre
approval-word-again = choisir à nouveau, encore
approval-word-reject = rejeter, rejeté
approval-which-line = Quelle ligne changer avant la publication ?
approval-edit-how = Choisissez une ligne, ou répondez par son numéro et le nouveau texte, comme : 2 Le pont ouvre lundi. Un tiret au lieu du texte retire la ligne.
approval-no-line = Il n’y a pas de ligne { $line } sur la carte.
approval-stays = Le titre reste, et la dernière ligne au-dessous aussi. Rejetez la carte si rien ne doit paraître.
approval-edited = Modifié. La carte le montre ; rien n’est encore publié.
approval-headline-ask = Quel doit être le titre ? Répondez à ceci par le titre. La publication dira qu’il est de la rédaction.
approval-when = Quand publier ? Les heures sont celles de { $zone }.
approval-hour = à { $time }
approval-other-time = Autre heure
approval-time-ask = Quand ? Répondez à ceci par une heure de { $zone }, comme 18:30.
approval-time-bad = Ce n’est pas une heure. Écrivez-la comme 18:30 ; c’est celle de { $zone }.
doubt-promise = Le titre promet { $promised } raisons, le texte en a { $found }. S’il est coupé, envoyez le reste.
doubt-old = Cet article date du { $date }.
doubt-known = Il a déjà paru dans { $title }.
doubt-coming = Il est sur le point de paraître dans { $title }.
doubt-post = Publier quand même
doubt-post-promise = Publier avec { $found } sur { $promised }
doubt-post-known = Publier de nouveau
doubt-check = Chercher des changements
doubt-cancel = Annuler
queue-approval = { $count ->
    [one] { $count } résumé attend une approbation.
    [many] { $count } résumés attendent une approbation.
   *[other] { $count } résumés attendent une approbation.
}
queue-card = { $number }. Montrer la carte
approval-regenerating = Je cherche d’autres phrases. La carte montrera ce que je trouve.
approval-again-none = Il n’y a rien d’autre à choisir : l’article n’a pas d’autres phrases qui en disent autant.
command-reword = Le nouveau texte de la ligne
command-retitle = Un titre de la rédaction
command-postat = Quand publier ?
option-headline = Le nouveau titre
option-time = Une heure UTC, comme 18:30
command-reject = Pourquoi ne pas publier ?
option-reason = La raison, ou rien

## Faults
fault-empty = Il n’y a pas de texte. Envoyez un article d’au moins 40 mots.
fault-too-short = Cela fait { $words } mots. Il m’en faut au moins { $minWords } pour un résumé.
fault-binary = C’est { $what }, pas un article. Envoyez le texte, ou un fichier .txt ou .html.
fault-file-missing = Il n’y a pas de fichier { $path }. Vérifiez le chemin.
fault-file-unreadable = Je ne peux pas lire { $path }. Vérifiez que c’est un fichier et que vous pouvez le lire.
fault-too-large = C’est plus gros que { $mb } Mo. N’envoyez que le texte de l’article.
fault-unreachable = Je n’ai pas pu ouvrir cette adresse. Vérifiez-la, ou envoyez le texte après /digest.
fault-login = La page demande une connexion. Envoyez-moi le texte après /digest, ou en fichier.
fault-paywall = La page ne montre que le début de l’article. Envoyez-moi le texte après /digest, ou en fichier.
fault-index = Cette page est une liste d’articles, pas un article. Envoyez le lien de l’un d’eux.
fault-not-an-article = Cette page n’est pas un article. Envoyez le lien d’un article, ou son texte.
fault-nothing-grounded = Rien là-dedans ne peut être cité comme résumé. Envoyez un article en phrases entières.
fault-bad-line = La ligne { $line } n’est pas un objet JSON avec text, html, file, htmlBase64 ou url : { $why }.
fault-bad-date = « { $date } » n’est pas une date. Écrivez-la comme 2024-03-23.
fault-bad-url = « { $url } » n’est pas une adresse web. Écrivez-la avec https:// devant.
fault-no-claim = Quelle affirmation ? Donnez-la avec --claim, ou comme « claim » dans chaque ligne.
fault-usage = { $why }
fault-config = { $why }
fault-bad-token = { $platform } ne connaît pas le jeton de { $variable }. Copiez-le de nouveau depuis { $where }, et vérifiez que ceux des deux plateformes ne sont pas échangés.
fault-data-in-use = Le dossier { $dir } est utilisé par le processus { $pid } sur { $host }. Arrêtez-le, ou fixez un autre DATA_DIR.
fault-data-unwritable = Je ne peux pas écrire dans { $dir } : { $why }. Fixez DATA_DIR à un dossier où cet utilisateur peut écrire.
fault-data-damaged = La base de données dans { $dir } ne s’ouvre pas : { $why }. Restaurez une sauvegarde, ou fixez un autre DATA_DIR.
fault-schema-newer = La base de données vient d’une version plus récente du programme (elle a { $name }). Lancez cette version, ou restaurez une sauvegarde plus ancienne.
fault-schema-unlike = La base de données à { $where } est vide, mais vient d’une autre version que la sauvegarde. Restaurez dans un nouveau dossier (DATA_DIR), ou dans une base où rien n’a été fait.
fault-no-data = Il n’y a pas encore de base de données à { $where }. Vérifiez DATA_DIR et DATABASE_URL.
fault-no-such-chat = Rien n’est conservé de { $chat }. Écrivez-le comme telegram/-1001234567890 ou discord/123456789012345678.
fault-not-empty = La base de données à { $where } n’est pas vide ({ $table } : { $rows }). Fixez DATA_DIR à un nouveau dossier, ou DATABASE_URL à une base vide.
fault-copy-differs = La copie n’est pas la même : { $table } a { $there } lignes pour { $given }, ou d’autres. Rien n’a été gardé. Signalez-le, s’il vous plaît.
fault-backup-there = Il y a déjà un fichier { $path }. Donnez un autre nom.
fault-backup-unwritable = Je ne peux pas écrire { $path } : { $why }.
fault-no-room = Il y a trop peu de place pour une sauvegarde : il lui faut { $needed } Mo dans { $dir }, et { $free } Mo sont libres. Faites-y de la place.
fault-backup-bad = { $path } n’est pas une sauvegarde entière : { $why }. Prenez-en une autre.
fault-backup-newer = { $path } vient d’une version plus récente du programme ({ $name }). Restaurez-le avec cette version.
fault-database-unreachable = La base de données à { $where } ne répond pas : { $why }. Vérifiez DATABASE_URL, et que le serveur tourne.
fault-queue-unreachable = La file à { $where } ne répond pas : { $why }. Vérifiez REDIS_URL, et que le serveur tourne.
fault-platform-unreachable = { $platform } ne répond pas ({ $why }). Vérifiez le réseau de cette machine, puis réessayez.
fault-bug = Quelque chose s’est mal passé, qui n’aurait pas dû. C’est une erreur de notre part : signalez-la, s’il vous plaît.
fault-port-in-use = Le port { $port } ne peut pas être ouvert ({ $why }). Fixez HTTP_PORT à un autre, 0 ou off.
fault-no-platform = Il n’y a pas encore de jeton de bot. npx groundwire init le demande et installe le reste ; ou fixez TELEGRAM_BOT_TOKEN ou DISCORD_BOT_TOKEN (docs/install.md).
fault-page-unreadable = Cette page n’a pas pu être lue. Envoyez le texte de l’article après /digest, ou en fichier.

# Of the language model, to the operators
model-spent = Le budget d’aujourd’hui pour le modèle de langue est épuisé. Les résumés continuent avec les phrases de l’article jusqu’à minuit (UTC). Les limites sont sous model: dans config/default.yaml.
model-paused = Le modèle de langue ne répond pas : dix appels de suite ont échoué. Les résumés continuent avec les phrases de l’article ; il est réessayé toutes les cinq minutes.

# Ce dont les opérateurs sont avertis une fois, et une autre quand c’est fini
alert-database = La base de données ne répond pas. D’ici là, rien n’est accepté ni publié ; ce qui a été accepté est conservé. Vérifiez que son serveur fonctionne.
alert-queue = La file d’attente ne répond pas. Les publications attendent ; aucune n’est perdue. Vérifiez que Redis fonctionne.
alert-posts = Des publications sont en retard : { $count } attendent, la plus ancienne depuis { $minutes } min. /queue les montre, le journal dit ce qui les retient.
alert-articles = Des articles sont en retard : { $count } attendent d’être lus, le plus ancien depuis { $minutes } min. Vérifiez qu’un worker fonctionne et regardez le journal.
alert-doubts = Des publications incertaines attendent une réponse : { $count }, la plus ancienne depuis { $minutes } min. /queue les montre avec leurs boutons.
alert-disk = Il reste peu de place sur le disque : { $free } Mo libres dans le dossier de données. Faites de la place avant qu’il ne soit plein.
alert-backup = { $needed ->
    [0] Aucune sauvegarde n’a été faite depuis { $hours } h : le journal dit pourquoi (backup.failed). Un nouvel essai a lieu chaque heure.
   *[other] Aucune sauvegarde n’a été faite depuis { $hours } h : il lui faut { $needed } Mo dans le dossier de données, et { $free } Mo sont libres. Faites-y de la place ; un nouvel essai a lieu chaque heure.
}
alert-lag = Le programme est lent : pendant { $ms } ms il n’a rien pu faire d’autre. Vérifiez la charge et la mémoire de cette machine.
alert-over = C’est fini : « { $said } »

# A roundup: one message that lists what came since the last one
roundup-heading =
    { $count ->
        [one] { $count } sujet
        [many] { $count } sujets
       *[other] { $count } sujets
    }
roundup-also = Aussi dans { $outlet } · { $id }
roundup-own-words = Avec les mots des articles
split-button = Pas le même sujet
command-split = Séparer des sujets d’un tour d’horizon
split-which = Lequel n’est pas un seul sujet ? J’énumère de nouveau ses articles à part, pour de bon.
split-line = { $headline } · aussi dans { $outlets }
split-one = { $number }. Séparer
split-denied = Seuls les modérateurs de { $title } peuvent en décider.
split-done = Énumérés à part dans { $title }.
split-none = Plus rien n’est réuni dans ce tour d’horizon.
retract-roundup = Ce message énumère plusieurs résumés. Pour en retirer un, envoyez son identifiant, comme /retract kd7q. Le bouton retire le message avec tous ses résumés.
retract-roundup-all = Tout retirer
retracting-roundup = Je retire le tour d’horizon de { $title }, avec tous ses résumés.

# The post that an operator tries a channel with
test-post = Ceci est une publication d’essai de Groundwire. Les modérateurs peuvent la supprimer avec le bouton tant que le bot tourne.
test-post-remove = Supprimer
test-post-removed = La publication d’essai est supprimée.
test-post-stays = Je n’ai pas pu supprimer la publication d’essai. Appuyez de nouveau plus tard, ou supprimez-la à la main.
test-post-denied = Seuls les modérateurs de { $title } peuvent la supprimer.
