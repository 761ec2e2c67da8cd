### Слова бота по-русски. Обращение: вы, со строчной. Ключи во всех языковых файлах одни и те же.

## Digest
origin-text = присланный текст, издание не указано
origin-page = { $host }, издание не указано
date-missing = дата не указана
date-decade = { $year }-е
date-quarter = { $number }-й квартал { $year } года
date-half = { $number ->
    [1] первое
   *[other] второе
} полугодие { $year } года
date-week = { $number }-я неделя { $year } года
date-spring = весна { $year } года
date-summer = лето { $year } года
date-autumn = осень { $year } года
date-winter = зима { $year } года
point-unconfirmed = Подтверждения в статье нет.
reasons-of-promised = { $found } из { $promised } причин, обещанных в заголовке
reasons-first = Первые { $shown } из { $found } причин
reasons-listed = { $found ->
    [one] { $found } причина из списка в статье
    [few] { $found } причины из списка в статье
    [many] { $found } причин из списка в статье
   *[other] { $found } причины из списка в статье
}
reasons-stated = { $found ->
    [one] { $found } причина, названная в статье
    [few] { $found } причины, названные в статье
    [many] { $found } причин, названных в статье
   *[other] { $found } причины, названные в статье
}
reasons-none = Статья не называет причин.
reasons-missing = { $numbers }: в имеющемся тексте нет. Он кончается после причины { $last }.
reason-owner = говорит { $name }
wording-own = Словами статьи
part-read = по предложениям с 1 по { $read } из { $of }
wording-mixed = { $own } из { $lines } строк словами статьи, перефразировано: { $rephrased }
editors-words = словами редакции
headline-editors = заголовок редакции
wording-editors = { $own } из { $lines } строк словами статьи, { $rephrased ->
    [0] словами редакции: { $editors }
   *[other] перефразировано: { $rephrased }, словами редакции: { $editors }
}
headline-translated = заголовок переведён
translated-mark = (пер.)
wording-translated = { $translated } из { $lines } строк переведено языковой моделью (пер.); слова статьи: /evidence{ $rephrased ->
    [0] {""}
   *[other] ; перефразировано: { $rephrased }
}{ $editors ->
    [0] {""}
   *[other] ; словами редакции: { $editors }
}
corrected = Исправлено { $day }
read-article = Читать статью
quoted = «{ $text }»
editors-comment = Комментарий редакции: { $comment }
folded-more = и ещё { $more }

## Views
view-headline = Заголовок
view-key-points = Главное
view-sources = Источники
view-timeline = Хронология
view-reasons = Причины
view-evidence = Подтверждения
button-counted = { $name } · { $count }
timeline-entry = { $when }: { $text }
timeline-none = В статье нет дат.
timeline-published = опубликовано в этот день
timeline-says = говорит { $name }
picture-button = Картинкой
picture-first = Первые { $shown } из { $found } событий. Все: /timeline.
picture-none = Эту картинку я нарисовать не могу: какой-то буквы нет ни в одном из моих шрифтов, или рисование не удалось. Словами: /timeline.
timeline-resolved = * вычислено от даты публикации. В статье: { $words }.
sources-none = В статье не назван никто, кто что-либо сказал.
sources-claim = Взятие ответственности
source-told = кому: { $who }
manner-quoted = дословно
manner-quoted-in-part = частью дословно
manner-reported = в пересказе
evidence-found = Строк, найденных в статье: { $found } из { $lines }.
evidence-unchecked = Верна ли статья, мы не проверяли.
evidence-link = Строка { $number } на странице
wording-verbatim = слово в слово
wording-trimmed = сокращено
wording-rephrased = перефразировано
place-title = название
place-text = в тексте
place-paragraph = абзац { $number }
place-heading = подзаголовок { $number }
place-item = пункт { $number }
place-quote = цитата { $number }

## In chats
help-line = { $command } – { $about }
welcome = Я публикую короткие дайджесты статей, словами самих статей. Модераторам: /digest и ссылка. Всем: /sources, /timeline, /reasons, /evidence. Я читаю только команды и ответы мне.
command-digest = Сделать дайджест по ссылке или тексту
command-sources = Кто что сказал
command-timeline = Что когда произошло
command-reasons = Причины, названные в статье
command-evidence = Каждая строка в статье
command-latest = Последний дайджест здесь
command-search = Найти дайджесты по словам
command-repost = Опубликовать дайджест ещё раз, здесь или в другом месте
command-settings = Как выглядят посты здесь
command-log = Что модераторы делали здесь
option-setting = Какая настройка; /settings без слов покажет все
option-value = Новое значение; default вернёт то, что задал оператор
option-comment = Ваши слова над постом, с пометкой, что они ваши
option-silent = Опубликовать без уведомления
comment-too-long = Для комментария это слишком длинно: не больше { $max } знаков.
settings-heading = Настройки: { $title }
settings-typed = Остальное пишется словами: /settings signature Ваш текст, /settings hashtags #раз #два, или off, чтобы убрать; default: то, что задал оператор.
settings-which = Для какого канала? Выберите его или пришлите /settings и канал, например /settings @news points 3.
settings-unknown = Я не знаю ни канала, ни настройки «{ $name }». Настройки: { $names }.
settings-denied = Настройки { $title } могут менять только модераторы этого чата.
setting-button = { $key }: { $choice }
setting-changed = Теперь у { $title } { $key }: { $value }. Это действует для новых постов.
setting-changed-waiting = Теперь у { $title } { $key }: { $value }. Это действует и для того, что ждёт.
setting-changed-picture = Теперь у { $title } { $key }: { $value }. Это сразу действует для /timeline, и под прежними постами тоже.
setting-changed-interface = Теперь у { $title } { $key }: { $value }. Это сразу действует для всего, что я говорю. Посты, которые уже вышли, перейдут на него, когда их исправят.
setting-changed-approval = Теперь у { $title } { $key }: { $value }. Это действует для дайджестов, которые появятся с этого момента. Карточка, которая уже есть, по-прежнему ждёт ответа.
setting-changed-cards = Теперь у { $title } { $key }: { $value }. Это действует со следующей карточки.
setting-changed-reports = Теперь у { $title } { $key }: { $value }. { $value ->
    [on] Под новыми постами есть кнопка.
   *[other] Под новыми постами кнопки нет, а под прежними она больше ничего не делает.
}
setting-fixed = Закреплено оператором.
setting-locked = Оператор закрепил { $key }. Здесь это изменить нельзя.
setting-sections-about = Что стоит в посте: главное (points), причины из статьи (reasons) или и то и другое (both). Если причин в статье нет, остаётся главное.
setting-points-about = Не больше стольких пунктов.
setting-signature-about = Ваши слова под каждым постом, до 200 знаков.
setting-hashtags-about = Ваши хештеги под каждым постом, до пяти.
setting-layout-about = buttons: источники и хронология по кнопке. folded: в самом посте, насколько есть место.
setting-picture-about = on: /timeline приходит с картинкой. dark: на тёмном фоне.
setting-interface-about = Язык, на котором я здесь говорю, и подписи в постах: { $languages }. На какой язык переводятся строки, решает language.
setting-language-about = article: как в статье. Или en, de, ru, ar, es, fr, uk, tr, it, pt: заголовок и строки переводит языковая модель, каждая помечена; слова статьи показывает /evidence.
setting-silent-about = on: посты приходят без уведомления.
setting-approval-about = on: прежде чем дайджест выйдет здесь, спрашивают модераторов. feeds: только о том, что приносят ленты.
setting-cards-about = Где их спрашивают. Нажмите «cards: here» в том чате, где это должно быть; default: там, где попросили дайджест, если читатели этого не видят, иначе в чате операторов.
setting-timezone-about = Часовой пояс для времени и дат канала. Другие пишутся словами, например /settings timezone America/New_York.
setting-windows-about = Когда посты могут выходить, например /settings windows 08:00-12:00, 18:00-22:00 или mon-fri 08:00-20:00. Что приходит в другое время, ждёт.
setting-quiet-about = Когда посты не выходят, например /settings quiet 22:00-07:00. Что приходит в это время, ждёт утра; показывает /queue.
setting-roundup-about = Когда всё, что приносят ленты, перечисляется одним сообщением, например /settings roundup 08:00, 18:00 или mon-fri 08:00, sat 10:00. Дайджест, о котором здесь просят, по-прежнему приходит сразу.
setting-cap-about = Не больше стольких постов в день. Остальное ждёт следующего дня.
setting-sections-allowed = sections: both, points или reasons.
setting-points-allowed = points: 2, 3 или 4.
setting-signature-allowed = signature: текст до 200 знаков или off.
setting-hashtags-allowed = hashtags: до пяти, например #раз #два, в каждом есть буква; или off.
setting-layout-allowed = layout: buttons или folded.
setting-picture-allowed = picture: off, on или dark.
setting-interface-allowed = Я говорю на этих языках: { $languages }. На каком здесь?
setting-interface-more = { $key }: другой
setting-language-allowed = language: article или один из en, de, ru, ar, es, fr, uk, tr, it и pt.
setting-language-needs-model = Для другого языка нужна языковая модель, а у этого канала её нет: её подключает оператор (docs/engines.md). Строки остаются на языке статьи.
setting-approval-allowed = approval: on, off или feeds.
setting-approval-needs-cards = Сначала выберите, где спрашивать модераторов: в том чате пришлите /settings { $title } cards here.
setting-cards-allowed = cards: here, то есть чат, в котором вы это пишете, или default.
setting-cards-channel = Здесь это увидят читатели. Пришлите это в чате модераторов или лично.
setting-timezone-allowed = Такого часового пояса я не знаю. Напишите его с регионом и городом, например Europe/Berlin, Asia/Dubai или America/New_York, или UTC.
setting-timezone-nearest = Часового пояса «{ $typed }» я не знаю. Может быть, { $zone }? Тогда пришлите /settings timezone { $zone }
setting-windows-allowed = windows: до восьми промежутков, например 08:00-12:00, 18:00-22:00 или mon-fri 08:00-20:00, или off.
setting-quiet-allowed = quiet: промежуток, например 22:00-07:00 или sat sun 20:00-10:00, или off. Дважды одно и то же время тоже значит off.
setting-roundup-allowed = roundup: до восьми времён дня, например 08:00, 18:00 или mon-fri 08:00, sat 10:00, или off.
setting-cap-allowed = cap: число от 1 до 500 или off.
setting-hours-never = Тогда тихие часы закрыли бы всё, что открывает windows, и ничего никогда не вышло бы. Ничего не изменено.
setting-silent-allowed = silent: on или off.
setting-reports-about = on: под постом есть кнопка «Сообщить», которой читатели говорят, что строка неверна. Если об одной строке сказали трое, спрашивают модераторов.
setting-reports-allowed = reports: on или off.
setting-lacks-right = Для этого там мне нужно право «{ $right }», которого у меня ещё нет.
setting-fallback-about = Тема, куда идут посты, пока их собственная закрыта. Нажмите «fallback: here» в той теме или пришлите там /settings fallback here; general: General.
setting-fallback-allowed = fallback: here, то есть тема, в которой вы это пишете, номер или ссылка темы, или general.
setting-fallback-elsewhere = fallback есть в группах Telegram с темами.
setting-threads-about = on: у каждого поста своя ветка, названная как его заголовок. Что не входит в одно сообщение, идёт туда.
setting-threads-allowed = threads: on или off.
setting-threads-elsewhere = threads есть в текстовых каналах и каналах объявлений Discord.
setting-crosspost-about = on: посты передаются и серверам, которые следят за каналом. Discord принимает десять в час; остальное ждёт.
setting-crosspost-allowed = crosspost: on или off.
setting-crosspost-elsewhere = crosspost есть в каналах объявлений Discord.
setting-tags-about = Теги постов, до пяти названий тегов этого форума, например /settings tags Поезда, Трамваи.
setting-tags-allowed = tags: до пяти названий тегов форума через запятую, или off.
setting-tags-elsewhere = tags есть в форумах Discord.
setting-tags-unknown = { $count ->
    [0] Тегов в этом форуме ещё нет. Сначала создайте «{ $name }» в настройках форума.
   *[other] Тега «{ $name }» в этом форуме нет. Есть: { $names }.
 }
in-private = Это только для модераторов.
in-private-open = Показать лично
log-heading = Журнал
log-none = Модераторы здесь ещё ничего не делали.
log-older = Раньше
log-done = сделано
log-denied = нет права
log-refused = не сделано
log-failed = не удалось: { $why }
command-rejected = Что отклонено из дайджеста и почему
rejected-heading = Отклонено
rejected-about = { $count ->
    [one] Отклонено { $count } утверждение. Оно не опубликовано и может быть
    [few] Отклонено { $count } утверждения. Они не опубликованы и могут быть
    [many] Отклонено { $count } утверждений. Они не опубликованы и могут быть
   *[other] Отклонено { $count } утверждения. Они не опубликованы и могут быть
} неправдой.
rejected-more = и ещё { $more }
rejected-none = Из него ничего не отклонено.
rejected-reply = О каком посте речь? Ответьте на него командой /rejected.
denied-rejected = Что отклонено, видят только модераторы его чата.
check-evidence-found = Этого в статье нет.
check-evidence-long-enough = Опора слишком коротка, чтобы что-то доказать.
check-evidence-whole = Опора: лишь часть предложения.
check-wording-kept = В статье нет ни этих слов, ни достаточно близких.
check-title-kept = Ни один заголовок в статье этого не говорит.
check-date-stated = Такой даты в статье нет.
check-speaker-named = Статья не называет того, кто это будто бы сказал.
check-sentence-known = Модель назвала предложение, которого нет.
check-pronouns = Это опирается на предложение, которое не показано.
check-cut-allowed = Модель опустила то, что опускать нельзя.
check-other = Не прошло проверку.
command-queue = Ждёт, под вопросом, не удалось
command-correct = Исправить строку во всех копиях
command-check = Изменилась ли статья?
command-retract = Удалить все копии дайджеста
command-channels = Где вы можете публиковать
command-help = Что я умею
command-claim = Сделать этот чат чатом операторов
command-feeds = Ленты, за которыми здесь следят
command-follow = Следить за лентой: новые статьи выходят здесь
command-import = Следить за лентами из списка OPML
command-export = Ленты этого чата в виде OPML
option-list = Список, файл OPML
command-unfollow = Больше не следить за лентой
option-feed = Адрес или номер ленты
option-filters = Фильтры: contains:слово -contains:слово word:x author:x category:x
option-url = Ссылка на статью
option-text = Текст статьи
option-file = Статья файлом .txt, .html или .md
option-to = Другой канал для поста
option-line = Номер строки
option-wording = Новый текст строки; тире убирает её
option-id = Короткий номер дайджеста
option-channel = Канал для поста
option-words = Слова дайджеста или их начала
option-code = Код из строки готовности
menu-digest = Сделать дайджест
menu-correct = Исправить
menu-check = Проверить изменения
menu-sources = Источники
menu-timeline = Хронология
command-unknown = { $command } я не знаю. Что я умею, покажет /help.
denied = Дайджесты здесь делают только модераторы этого чата. Вам доступны /sources, /timeline, /reasons и /evidence.
denied-command = { $command } — только для модераторов этого чата. Что можно вам, показывает /help.
denied-press = Это могут только модераторы этого чата. Что можно вам, показывает /help.
denied-private = Это могут только модераторы чатов, где я публикую. Что можно вам, показывает /help.
ask-article = Какая статья? Ответьте на это ссылкой, текстом или файлом.
ask-rest = Ваш текст занял целое сообщение { $platform }, конца может не хватать. Пришлите остаток сейчас или файл .txt.
ask-options = Какая статья? Дайте /digest адрес, текст или файл.
ask-file = Ваш текст занял всё поле, конца может не хватать. Пришлите его команде /digest файлом .txt.
accepted = Статья у меня. Дайджест сейчас будет.
reading = Читаю { $what } …
reading-text = ваш текст
reading-file = ваш файл
digest-none = В этом чате ещё нет дайджестов. Модератор может сделать его: /digest и ссылка.
digest-forgotten = Текст этой статьи здесь больше не хранится, поэтому показать или изменить дайджест уже нельзя. /retract по-прежнему работает.
digest-roundup = В том сообщении несколько дайджестов. Добавьте номер одного, например /sources kd7q, или пришлите /latest.
digest-unknown = Такого дайджеста в этом чате нет. Ответьте на его пост или возьмите /latest.
search-button = Искать
search-ask = Какие слова? Ответьте на это ими или пришлите /search и слова.
search-options = Какие слова? Дайте их команде /search.
search-words = Для поиска нужны буквы или цифры, например /search мост грузовики
search-heading = «{ $words }»
search-line = { $headline } · { $date } · { $id }
search-none = Ни в одном дайджесте этого чата нет всех этих слов: «{ $words }». Попробуйте меньше слов или только их начала.
search-how = /sources { $id } покажет, кто что сказал в последнем из них. Короткий номер принимают и /timeline, /reasons, /evidence.
search-older = Раньше
search-stale = Эта кнопка больше не действует. Пришлите /search и слова ещё раз.
answer-stands = На это здесь недавно ответили: в сообщении, на которое это ответ.
answer-see = К ответу
answer-coming = На это здесь как раз отвечают.
view-of = { $headline } · { $id }
back-to-post = Назад к посту
show-line = Показать строку { $number }
button-stale = Эта кнопка больше не действует. Попросите ещё раз: /latest.
target-unknown = В «{ $target }» меня нет. Проверьте название или добавьте меня туда.
target-denied = Публиковать в { $title } могут только модераторы этого чата.
target-right = Публиковать в { $title } я не могу: там мне нужно право «{ $right }». Дайте его мне и попробуйте ещё раз.
posting = Публикую в { $title } …
posted = Опубликовано в { $title }.
posted-link = Открыть пост
post-in = Опубликовать в { $title }
discard = Не надо
discarded = Отменено. Ничего не опубликовано.
this-chat = этом чате
that-chat = того чата
channels-none = Вы не модератор ни в одном чате, где есть я. Сначала добавьте меня.
channel-ready = готово
channel-right = там мне нужно право «{ $right }»
claim-stale = Ссылка устарела или уже использована. Перезапустите меня, и будет новая.
claim-done = Теперь это чат операторов. Предупреждения приходят сюда.
claim-taken = Чат операторов уже назначен.
in-doubt = { $platform } не подтвердил пост в { $title }. Ещё раз я его не посылал. Пожалуйста, посмотрите.
doubt-there = Он там
doubt-again = Послать ещё раз
settled-there = Записано: он там.
settled-again = Посылаю ещё раз.
correct-which = Какая строка в «{ $headline }» ({ $id })?
correct-how = Ответьте её номером и новым текстом, например: 2 Мост откроют в понедельник. Тире вместо текста убирает строку.
correct-options = Выберите строку или дайте /correct её номер и новый текст. Тире вместо текста убирает строку.
correct-line = Строка { $number }
correct-text = Что должно стоять в строке { $line }? Ответьте на это новым текстом. Тире убирает её.
correct-no-line = Строки { $line } нет. Все строки покажет /correct.
correct-too-long = Для строки это слишком длинно: не больше { $max } знаков.
correct-stays = Заголовок остаётся, последняя строка под ним тоже. Весь пост убирает /retract.
correct-same = Там уже стоит именно это.
correct-none = Не осталось копий, которые вы можете исправить.
correct-changed = Тем временем её исправил кто-то другой. Как она звучит теперь, покажет /correct.
correct-editors = Дословно статья этого не говорит, поэтому в посте указано, что это слова редакции.
correcting =
    { $count ->
        [one] Исправляю { $count } копию …
        [few] Исправляю { $count } копии …
        [many] Исправляю { $count } копий …
       *[other] Исправляю { $count } копии …
    }
correct-left =
    { $count ->
        [one] { $count } копия остаётся как есть: в том чате вы не модератор.
        [few] { $count } копии остаются как есть: в тех чатах вы не модератор.
        [many] { $count } копий остаются как есть: в тех чатах вы не модератор.
       *[other] { $count } копии остаются как есть: в тех чатах вы не модератор.
    }
corrected-copies =
    { $count ->
        [one] Исправлено: { $count } копия.
        [few] Исправлено: { $count } копии.
        [many] Исправлено: { $count } копий.
       *[other] Исправлено: { $count } копии.
    }
article-changed = Статья «{ $headline }» ({ $id }) изменилась.
changed-headline = Заголовок изменился.
changed-key-points = Пункт { $number } больше не верен.
changed-reasons = Причина { $number } больше не верна.
changed-before = Было: { $text }
changed-now = Стало: { $text }
changed-gone = Стало: в тексте этого больше нет.
changed-correct = Исправить везде
changed-retract = Отозвать
changed-leave = Оставить
decided-correct =
    { $count ->
        [one] Исправлено ({ $name }): { $count } копия.
        [few] Исправлено везде ({ $name }): { $count } копии.
        [many] Исправлено везде ({ $name }): { $count } копий.
       *[other] Исправлено везде ({ $name }): { $count } копии.
    }
decided-retract =
    { $count ->
        [one] Отозвано ({ $name }): { $count } копия.
        [few] Отозвано ({ $name }): { $count } копии.
        [many] Отозвано ({ $name }): { $count } копий.
       *[other] Отозвано ({ $name }): { $count } копии.
    }
decided-leave = Оставлено как есть ({ $name }).
already-correct = Уже исправлено ({ $name }).
already-retract = Уже отозвано ({ $name }).
already-leave = Уже решено оставить как есть ({ $name }).
already-stale = Это устарело: пост или его статья с тех пор изменились.
card-read = Прочитано: { $when }
card-copies =
    { $count ->
        [one] { $count } копия
        [few] { $count } копии
        [many] { $count } копий
       *[other] { $count } копии
    }
card-places = опубликовано в { $places }{ $more ->
    [0] {""}
    [one] {" "}и ещё в { $more } месте
    [few] {" "}и ещё в { $more } местах
    [many] {" "}и ещё в { $more } местах
   *[other] {" "}и ещё в { $more } местах
}
card-note = В самой статье сказано:
card-few-left =
    { $left ->
        [0] От поста в статье ничего не осталось, исправить его нельзя.
        [one] От поста осталась бы лишь { $left } строка. Может быть, лучше отозвать его.
        [few] От поста остались бы лишь { $left } строки. Может быть, лучше отозвать его.
        [many] От поста осталось бы лишь { $left } строк. Может быть, лучше отозвать его.
       *[other] От поста осталось бы лишь { $left } строки. Может быть, лучше отозвать его.
    }
card-stale = Устарело: пост или его статья с тех пор изменились. Прочитать статью заново: /check.
check-reading = Читаю статью «{ $headline }» ({ $id }) на { $host } ещё раз …
check-unchanged = Статья не изменилась.
check-stands = Статья изменилась, но каждая строка поста в ней осталась.
check-changed =
    { $lines ->
        [one] Статья изменилась: { $lines } строка поста больше не верна. Что делать, спрашивает карточка.
        [few] Статья изменилась: { $lines } строки поста больше не верны. Что делать, спрашивает карточка.
        [many] Статья изменилась: { $lines } строк поста больше не верны. Что делать, спрашивает карточка.
       *[other] Статья изменилась: { $lines } строки поста больше не верны. Что делать, спрашивает карточка.
    }
check-decided =
    { $lines ->
        [one] { $lines } строки поста в статье больше нет. Об этом уже решено.
        [few] { $lines } строк поста в статье больше нет. Об этом уже решено.
        [many] { $lines } строк поста в статье больше нет. Об этом уже решено.
       *[other] { $lines } строки поста в статье больше нет. Об этом уже решено.
    }
check-unread = Сейчас прочитать статью не удалось. Пост остаётся как есть. Попробуйте позже.
check-gone = Поста с ней больше нет.
check-soon = Я только что прочитал её или вот-вот прочитаю. Раза в минуту достаточно: попробуйте через минуту.
check-pasted = Этот дайджест сделан по присланному тексту. Адреса, который можно прочитать заново, нет.
correction-refused = Изменить пост в { $title } я больше не могу. Уберите его вручную: /repost опубликует исправленный.
retract-which = Отозвать «{ $headline }» ({ $id })? Все копии будут удалены. Отменить это нельзя.
retract-it = Отозвать
retract-none = Не осталось копий, которые вы можете отозвать.
retracting =
    { $count ->
        [one] Удаляю { $count } копию …
        [few] Удаляю { $count } копии …
        [many] Удаляю { $count } копий …
       *[other] Удаляю { $count } копии …
    }
retract-left =
    { $count ->
        [one] { $count } копия остаётся: в том чате вы не модератор.
        [few] { $count } копии остаются: в тех чатах вы не модератор.
        [many] { $count } копий остаются: в тех чатах вы не модератор.
       *[other] { $count } копии остаются: в тех чатах вы не модератор.
    }
retracted =
    { $count ->
        [one] Отозвано: удалена { $count } копия.
        [few] Отозвано: удалены { $count } копии.
        [many] Отозвано: удалено { $count } копий.
       *[other] Отозвано: удалено { $count } копии.
    }
removal-refused = Удалить пост в { $title } я больше не могу. Пожалуйста, удалите его вручную.
removal-in-doubt = Не могу понять, остался ли отозванный пост в { $title }. Пожалуйста, посмотрите и удалите его вручную.
queue-waiting =
    { $count ->
        [0] Ничего не ждёт.
        [one] Ждёт { $count } пост.
        [few] Ждут { $count } поста.
        [many] Ждут { $count } постов.
       *[other] Ждут { $count } поста.
    }
queue-doubtful = Под вопросом: { $count }. Пожалуйста, посмотрите, там ли они.
queue-failed = Не удалось за последние семь дней: { $count }
queue-stopped =
    { $count ->
        [one] { $count } чат сейчас не принимает постов: меня оттуда удалили, или не хватает права.
        [few] { $count } чата сейчас не принимают постов: меня оттуда удалили, или не хватает права.
        [many] { $count } чатов сейчас не принимают постов: меня оттуда удалили, или не хватает права.
       *[other] { $count } чата сейчас не принимают постов: меня оттуда удалили, или не хватает права.
    }
queue-line = { $headline } ({ $id }) в { $title }
refused-no-rights = Публиковать в { $title } я не могу: там у меня нет права. Дайте его мне и нажмите «Попробовать ещё раз».
refused-gone = Меня больше нет в { $title }. Добавьте меня снова и нажмите «Попробовать ещё раз».
refused-topic-closed = Тема в { $title } закрыта или удалена. Откройте её и нажмите «Попробовать ещё раз».
refused-tag-missing = { $title } требует тег на каждом посте. Выберите его: /settings tags, затем нажмите «Попробовать ещё раз».
detour-topic = Тема в { $title } закрыта или удалена. Её посты идут в другое место группы, пока она не откроется. Куда, решает /settings fallback.
detour-thread = Ветка ({ $title }) закрыта или удалена. Её посты идут в канал, к которому она относится, пока она не откроется.
crosspost-refused = Пост в { $title } не удалось передать серверам, которые следят за каналом: { $why }
refused-bad-request = Пост в { $title } отклонён: { $why }
refused-other = Пост в { $title } не удался.
gave-up = Опубликовать в { $title } не удалось, больше я не пробую.
try-again = Попробовать ещё раз
platform-telegram = Telegram
platform-discord = Discord
platform-console = Консоль

## Feeds
feed-ask = Какая лента? Пришлите /follow и её адрес. Потом можно добавить канал и фильтры: /follow example.com @news contains:поезд -category:спорт
feed-ask-channel = Какой канал? Пришлите /follow, адрес и канал, например /follow example.com @news. Ваши каналы: /channels.
feed-filter-unknown = Фильтра «{ $token }» я не знаю. Есть contains:, word:, author: и category:; минус перед ними пропускает такие статьи.
feed-looking = Смотрю на { $host } …
feed-known = За этой лентой здесь уже следят: это номер { $number }. Фильтры теперь такие, как вы указали.
feed-followed = Слежу за { $title }. { $items ->
    [one] В ленте { $items } статья,
    [few] В ленте { $items } статьи,
    [many] В ленте { $items } статей,
   *[other] В ленте { $items } статьи,
} { $taken ->
    [0] сейчас не выйдет ни одна.
    [one] самая новая уже в пути.
    [few] { $taken } уже в пути.
    [many] { $taken } уже в пути.
   *[other] { $taken } уже в пути.
} Снова посмотрю через { $minutes ->
    [one] { $minutes } минуту.
    [few] { $minutes } минуты.
    [many] { $minutes } минут.
   *[other] { $minutes } минуты.
}
feed-waits-roundup = { $taken ->
    [one] Самая новая войдёт в следующий обзор: { $when }.
    [few] В следующий обзор войдут { $taken }: { $when }.
    [many] В следующий обзор войдут { $taken }: { $when }.
   *[other] В следующий обзор войдут { $taken }: { $when }.
}
feed-waits-hours = { $taken ->
    [one] Самая новая выйдет позже: { $when }.
    [few] { $taken } выйдут позже, первая: { $when }.
    [many] { $taken } выйдут позже, первая: { $when }.
   *[other] { $taken } выйдут позже, первая: { $when }.
}
feed-waits-approval = { $taken ->
    [one] Перед публикацией самой новой спросим модераторов.
    [few] Перед публикацией спросим модераторов о каждой из { $taken }.
    [many] Перед публикацией спросим модераторов о каждой из { $taken }.
   *[other] Перед публикацией спросим модераторов о каждой из { $taken }.
}
feed-unknown = За этим я здесь не слежу. За чем слежу, покажет /feeds.
feed-unfollowed = Больше не слежу за { $title }. Опубликованное остаётся.
feeds-none = Здесь не следят ни за одной лентой. Чтобы начать, пришлите /follow и адрес.
feeds-heading = { $count ->
    [one] { $count } лента
    [few] { $count } ленты
    [many] { $count } лент
   *[other] { $count } ленты
}
feeds-more = и ещё { $more }: все покажет /export
feed-paused = на паузе
feed-next = { $minutes ->
    [0] смотрю сейчас
    [one] посмотрю через { $minutes } минуту
    [few] посмотрю через { $minutes } минуты
    [many] посмотрю через { $minutes } минут
   *[other] посмотрю через { $minutes } минуты
}
feed-failing = { $failures ->
    [one] { $failures } неудача
    [few] { $failures } неудачи
    [many] { $failures } неудач
   *[other] { $failures } неудачи
}: { $why }
feed-unfollow = Не следить
feed-pause = Пауза
feed-resume = Продолжить
feed-why = Что пропущено
feeds-export = Экспорт
feed-skipped = Не вышло из { $title }
feed-skipped-none = Из { $title } ничего не пропущено.
feed-unreachable = не отвечает
feed-refused = не даёт себя прочитать
feed-unreadable = по этому адресу нет ленты
feed-too-large = больше, чем я читаю
feed-unreachable-first = Открыть этот адрес не удалось. Проверьте его и пришлите /follow ещё раз.
feed-refused-first = { $url } не даёт себя прочитать. Проверьте адрес и пришлите /follow ещё раз.
feed-unreadable-first = По адресу { $url } ленты нет. Пришлите /follow и адрес самой ленты.
feed-too-large-first = То, что отдаёт { $url }, больше, чем я читаю. Пришлите /follow и адрес ленты поменьше.
feed-broken = Лента { $title } не работает: { $why }. Пробую дальше, всё реже; как дела, покажет /feeds.
feed-moves = Лента { $title } сообщает, что навсегда переехала на { $to }, а это другой сайт. Я по-прежнему спрашиваю старый адрес. Там, где за ней следят, модератор может принять новый: /feeds.
feed-moving = сообщает, что переехала на { $to }
feed-move = Принять новый адрес
feed-move-known = За этим адресом здесь уже следят: это номер { $number }.
import-ask = Какой список? Пришлите файл OPML с командой /import или его текст после команды.
import-none = Лент в этом нет. Пришлите список OPML.
imported = { $added ->
    [one] Теперь слежу за { $added } новой лентой
    [few] Теперь слежу за { $added } новыми лентами
    [many] Теперь слежу за { $added } новыми лентами
   *[other] Теперь слежу за { $added } новыми лентами
}; следил и раньше: { $known }{ $refused ->
    [0] .
   *[other] ; пропущено: { $refused } (нет адреса, канал, где вам нельзя публиковать, или незнакомый фильтр).
}
exported = { $count ->
    [one] { $count } лента
    [few] { $count } ленты
    [many] { $count } лент
   *[other] { $count } ленты
} в виде OPML. Прочитать обратно: /import.
skip-first-poll = было в ленте до того, как за ней стали следить
skip-restored = было в ленте, когда восстановили базу данных
skip-old = старше семи дней
skip-backfill = старше того, что было, когда за лентой стали следить
skip-filter = пропущено фильтром
skip-too-many = слишком много нового сразу
skip-no-link = ни ссылки, ни текста
skip-unreadable = страницу прочитать нельзя, а в ленте слишком мало текста
skip-posted-before = здесь уже выходило
skip-feed-text = по тексту самой ленты: страницу прочитать не удалось
skip-rejected = отклонено модераторами
skip-undecided = никто не одобрил вовремя
skip-count = { $count } × { $why }
feed-lately = за 30 дней не опубликовано: { $what }

## Waiting for the hour
held-quiet = В { $title } тихие часы, их конец: { $when }. После этого пост выйдет.
held-windows = В { $title } посты выходят в другое время. Этот выйдет: { $when }.
held-roundup = В { $title } будет обзор: { $when }. Дайджест войдёт в него.
held-cap =
    { $cap ->
        [one] В { $title } сегодня уже был { $cap } пост (cap { $cap } в день). Этот выйдет: { $when }.
        [few] В { $title } сегодня уже было { $cap } поста (cap { $cap } в день). Этот выйдет: { $when }.
        [many] В { $title } сегодня уже было { $cap } постов (cap { $cap } в день). Этот выйдет: { $when }.
       *[other] В { $title } сегодня уже было { $cap } поста (cap { $cap } в день). Этот выйдет: { $when }.
    }
queue-held =
    { $count ->
        [one] { $count } пост ждёт своего часа:
        [few] { $count } поста ждут своего часа:
        [many] { $count } постов ждут своего часа:
       *[other] { $count } поста ждут своего часа:
    }
queue-held-line = { $what }: { $when }
queue-held-cap =
    { $count ->
        [one] { $count } ждёт другого дня в { $title } (cap { $cap } в день).
        [few] { $count } ждут другого дня в { $title } (cap { $cap } в день).
        [many] { $count } ждут другого дня в { $title } (cap { $cap } в день).
       *[other] { $count } ждут другого дня в { $title } (cap { $cap } в день).
    }
queue-roundup =
    { $count ->
        [one] { $count } дайджест ждёт обзора в { $title }: { $when }.
        [few] { $count } дайджеста ждут обзора в { $title }: { $when }.
        [many] { $count } дайджестов ждут обзора в { $title }: { $when }.
       *[other] { $count } дайджеста ждут обзора в { $title }: { $when }.
    }
queue-roundup-line = Обзор с «{ $headline }» в { $title }
held-now = Опубликовать сейчас
held-never = Не публиковать
held-denied = Это могут решить только модераторы { $title }.
held-dropped = В { $title } ничего не выйдет.
time-utc = { $time } UTC
time-in-zone = { $time } ({ $zone })
time-on = { $date }, { $time }

## Readers' reports
report-button = Сообщить
report-which = Какая строка неверна?
report-cancel = Отмена
report-cancelled = Ничего не отправлено.
report-noted = Спасибо. Когда о строке сообщат трое читателей, её посмотрят модераторы. Вашего имени они не увидят.
report-known = Об этой строке вы уже сообщали. Одного раза достаточно, спасибо.
report-enough = Спасибо. Это десять сообщений за день, больше от одного читателя я не принимаю. Приходите, пожалуйста, завтра.
report-off = Об этом посте сообщения больше не принимаются.
report-card = { $count ->
    [one] { $count } читатель говорит,
    [few] { $count } читателя говорят,
    [many] { $count } читателей говорят,
   *[other] { $count } читателя говорят,
} что строка в «{ $headline }» ({ $id }) неверна.
report-card-line = Строка { $number }: { $text }
report-card-evidence = В статье сказано:
report-correct = Исправить
report-retract = Отозвать
report-leave = Оставить
report-correct-form = Нажмите, чтобы написать, что должно стоять в строке { $number }.
report-denied = Это могут решить только модераторы { $title }.
report-ended-correct = Исправляет { $name }.
report-ended-retract =
    { $count ->
        [one] Отозвано ({ $name }): { $count } копия.
        [few] Отозвано ({ $name }): { $count } копии.
        [many] Отозвано ({ $name }): { $count } копий.
       *[other] Отозвано ({ $name }): { $count } копии.
    }
report-ended-leave = Оставлено как есть ({ $name }).
report-ended-stale = Устарело: строка или её пост с тех пор изменились.
report-already-correct = Уже исправляет { $name }.
report-already-retract = Уже отозвано ({ $name }).
report-already-leave = Решено оставить как есть ({ $name }).
report-already-stale = Это устарело: строка или её пост с тех пор изменились.

## Approval
approval-for = Выйдет в { $title }, если вы одобрите
approval-asked = просит { $name }
approval-asked-somebody = попросили в чате
approval-fed = из ленты
approval-fed-by = из ленты { $name }
approval-changed = изменения: { $name }
approval-until = решить до: { $when }
approval-approve = Одобрить
approval-post-at = Опубликовать в …
approval-edit = Править
approval-headline = Сменить заголовок
approval-again = Выбрать заново
approval-reject = Отклонить
approval-waits = Ждёт одобрения модераторов { $title }.
approval-approved = Одобрено ({ $name }).
approval-due = Выйдет в { $title }: { $when }.
approval-trouble = Опубликовать не удалось. Почему, покажет /queue.
approval-retracted = Пост отозван.
approval-rejected = Отклонено ({ $name }). Ничего не опубликовано.
approval-rejected-why = Отклонено ({ $name }): { $reason }
approval-expired = За два дня не одобрено. Ничего не опубликовано.
approval-told-rejected = «{ $headline }» не вышло в { $title }. Отклонено ({ $name }).
approval-told-rejected-why = «{ $headline }» не вышло в { $title }. Отклонено ({ $name }): { $reason }
approval-told-expired = «{ $headline }» не вышло в { $title }: за два дня никто не одобрил.
approval-no-place = Ждёт: спросить об одобрении пока некого. В чате, где надо спрашивать модераторов { $title }, пришлите /settings { $title } cards here.
approval-denied = Это могут решить только модераторы { $title }.
approval-why = Почему? Ответьте на это причиной.
approval-no-reason = Без причины
approval-already-approved = Уже одобрено ({ $name }).
approval-already-rejected = Уже отклонено ({ $name }).
approval-already-expired = За два дня это не одобрили. Ничего не опубликовано.
approval-already-changed = С тех пор, как вы это видели, оно изменилось. Посмотрите ещё раз.
approval-replies = Ответьте, например: одобрить · в 18:30 · отклонить и причина · заголовок: и новый · 2 и новый текст строки 2 · заново
# Words that a reply to a card may begin with, by commas; those of English are understood everywhere.
approval-word-approve = одобрить, одобрено, да, ок
approval-word-at = опубликовать в, в
approval-word-headline = заголовок
approval-word-again = заново, выбрать заново
approval-word-reject = отклонить, отклонено
approval-which-line = Какую строку изменить до публикации?
approval-edit-how = Выберите строку или ответьте её номером и новым текстом, например: 2 Мост откроют в понедельник. Тире вместо текста убирает строку.
approval-no-line = Строки { $line } на карточке нет.
approval-stays = Заголовок остаётся, последняя строка под ним тоже. Если публиковать ничего не нужно, отклоните карточку.
approval-edited = Изменено. Это видно на карточке; пока ничего не опубликовано.
approval-headline-ask = Каким должен быть заголовок? Ответьте на это им. В посте будет сказано, что он от редакции.
approval-when = Когда опубликовать? Время указано по { $zone }.
approval-hour = в { $time }
approval-other-time = Другое время
approval-time-ask = Когда? Ответьте на это временем по { $zone }, например 18:30.
approval-time-bad = Это не время. Напишите так: 18:30; считается по { $zone }.
doubt-promise = Заголовок обещает причин: { $promised }, в тексте их { $found }. Если текст оборван, пришлите остальное.
doubt-old = Дата этой статьи: { $date }.
doubt-known = В { $title } она уже выходила.
doubt-coming = В { $title } она вот-вот выйдет.
doubt-post = Всё равно опубликовать
doubt-post-promise = Опубликовать с { $found } из { $promised }
doubt-post-known = Опубликовать ещё раз
doubt-check = Проверить изменения
doubt-cancel = Отмена
queue-approval = { $count ->
    [one] { $count } дайджест ждёт одобрения.
    [few] { $count } дайджеста ждут одобрения.
    [many] { $count } дайджестов ждут одобрения.
   *[other] { $count } дайджеста ждут одобрения.
}
queue-card = { $number }. Показать карточку
approval-regenerating = Ищу другие предложения. Что найду, покажет карточка.
approval-again-none = Выбрать больше не из чего: других столь же содержательных предложений в статье нет.
command-reword = Новый текст строки
command-retitle = Заголовок редакции
command-postat = Когда опубликовать?
option-headline = Новый заголовок
option-time = Время по UTC, например 18:30
command-reject = Почему не публиковать?
option-reason = Причина или ничего

## Faults
fault-empty = Текста в этом нет. Пришлите статью не короче 40 слов.
fault-too-short = Слов здесь { $words }. Для дайджеста нужно не меньше { $minWords }.
fault-binary = Это { $what }, а не статья. Пришлите текст или файл .txt или .html.
fault-file-missing = Файла { $path } нет. Проверьте путь.
fault-file-unreadable = Прочитать { $path } не удаётся. Проверьте, что это файл и что вам можно его читать.
fault-too-large = Это больше { $mb } МБ. Пришлите только текст статьи.
fault-unreachable = Открыть этот адрес не удалось. Проверьте его или пришлите текст после /digest.
fault-login = Страница просит войти. Пришлите мне текст после /digest или файлом.
fault-paywall = Страница показывает только начало статьи. Пришлите мне текст после /digest или файлом.
fault-index = Это список статей, а не одна статья. Пришлите ссылку на одну.
fault-not-an-article = Эта страница не статья. Пришлите ссылку на статью или её текст.
fault-nothing-grounded = Процитировать здесь для дайджеста нечего. Пришлите статью из целых предложений.
fault-bad-line = Строка { $line } не объект JSON с одним из text, html, file, htmlBase64 или url: { $why }.
fault-bad-date = «{ $date }» не дата. Напишите её так: 2024-03-23.
fault-bad-url = «{ $url }» не веб-адрес. Напишите его с https:// в начале.
fault-no-claim = Какое утверждение? Задайте его через --claim или как «claim» в каждой строке.
fault-usage = { $why }
fault-config = { $why }
fault-bad-token = { $platform } не знает токена из { $variable }. Скопируйте его ещё раз ({ $where }) и проверьте, не перепутаны ли токены двух платформ.
fault-data-in-use = Папкой { $dir } пользуется процесс { $pid } на { $host }. Остановите его или задайте другой DATA_DIR.
fault-data-unwritable = Писать в { $dir } не удаётся: { $why }. Укажите в DATA_DIR папку, куда этому пользователю можно писать.
fault-data-damaged = База данных в { $dir } не открывается: { $why }. Восстановите резервную копию или задайте другой DATA_DIR.
fault-schema-newer = База данных сделана более новой версией программы (в ней есть { $name }). Запустите ту версию или восстановите более старую копию.
fault-schema-unlike = База данных { $where } пуста, но сделана не той версией, что копия. Восстановите в новую папку (DATA_DIR) или в базу, где ещё ничего нет.
fault-no-data = Базы данных { $where } ещё нет. Проверьте DATA_DIR и DATABASE_URL.
fault-no-such-chat = О { $chat } ничего не хранится. Напишите так: telegram/-1001234567890 или discord/123456789012345678.
fault-not-empty = База данных { $where } не пуста ({ $table }: { $rows }). Укажите в DATA_DIR новую папку или в DATABASE_URL пустую базу.
fault-copy-differs = Копия не такая же: в { $table } строк { $there }, а дано { $given }, или они другие. Ничего не сохранено. Пожалуйста, сообщите об этом.
fault-backup-there = Файл { $path } уже есть. Дайте другое имя.
fault-backup-unwritable = Записать { $path } не удаётся: { $why }.
fault-no-room = Для резервной копии слишком мало места: нужно { $needed } МБ в { $dir }, свободно { $free } МБ. Освободите там место.
fault-backup-bad = { $path } не целая резервная копия: { $why }. Возьмите другую.
fault-backup-newer = { $path } сделан более новой версией программы ({ $name }). Восстановите его той версией.
fault-database-unreachable = База данных { $where } не отвечает: { $why }. Проверьте DATABASE_URL и работает ли сервер.
fault-queue-unreachable = Очередь { $where } не отвечает: { $why }. Проверьте REDIS_URL и работает ли сервер.
fault-platform-unreachable = { $platform } не отвечает ({ $why }). Проверьте сеть этой машины и попробуйте ещё раз.
fault-bug = Случилось то, чего не должно было случиться. Это наша ошибка: пожалуйста, сообщите о ней.
fault-port-in-use = Открыть порт { $port } не удаётся ({ $why }). Укажите в HTTP_PORT другой, 0 или off.
fault-no-platform = Токена бота ещё нет. npx groundwire init спросит его и настроит остальное; или задайте TELEGRAM_BOT_TOKEN или DISCORD_BOT_TOKEN (docs/install.md).
fault-page-unreadable = Прочитать эту страницу не удалось. Пришлите текст статьи после /digest или файлом.

# Of the language model, to the operators
model-spent = Бюджет языковой модели на сегодня исчерпан. До полуночи (UTC) дайджесты делаются из предложений самой статьи. Пределы указаны под model: в config/default.yaml.
model-paused = Языковая модель не отвечает: десять вызовов подряд не удались. Пока дайджесты делаются из предложений самой статьи; раз в пять минут её пробуют снова.

# О чём операторам говорится один раз, и ещё раз, когда это прошло
alert-database = База данных не отвечает. Пока она не ответит, ничего не принимается и не публикуется; принятое сохранено. Проверьте, работает ли её сервер.
alert-queue = Очередь не отвечает. Публикации ждут, ни одна не потеряется. Проверьте, работает ли Redis.
alert-posts = Публикации опаздывают: ждут { $count }, самая старая — { $minutes } мин. /queue показывает их, журнал говорит, что их держит.
alert-articles = Статьи опаздывают: не прочитано { $count }, самая старая ждёт { $minutes } мин. Проверьте, работает ли worker, и посмотрите журнал.
alert-doubts = Публикации под вопросом ждут ответа: { $count }, самая старая — { $minutes } мин. /queue показывает их с кнопками.
alert-disk = На диске мало места: в папке данных свободно { $free } МБ. Освободите место, пока он не заполнился.
alert-backup = { $needed ->
    [0] Резервной копии нет уже { $hours } ч: почему, говорит журнал (backup.failed). Попытка повторяется каждый час.
   *[other] Резервной копии нет уже { $hours } ч: нужно { $needed } МБ в папке данных, свободно { $free } МБ. Освободите там место; попытка повторяется каждый час.
}
alert-lag = Программа работает медленно: { $ms } мс подряд она не могла делать ничего другого. Проверьте нагрузку и память этой машины.
alert-over = Это прошло: «{ $said }»

# A roundup: one message that lists what came since the last one
roundup-heading =
    { $count ->
        [one] { $count } новость
        [few] { $count } новости
        [many] { $count } новостей
       *[other] { $count } новости
    }
roundup-also = Также в { $outlet } · { $id }
roundup-own-words = Словами статей
split-button = Это разные новости
command-split = Разделить новости в обзоре
split-which = Что из этого не одна новость? Я снова перечислю сообщения о ней по отдельности, уже насовсем.
split-line = { $headline } · также в { $outlets }
split-one = { $number }. Разделить
split-denied = Это могут решить только модераторы { $title }.
split-done = В { $title } теперь по отдельности.
split-none = В этом обзоре больше ничего не стоит вместе.
retract-roundup = В том сообщении несколько дайджестов. Чтобы убрать один, пришлите его номер, например /retract kd7q. Кнопка убирает сообщение со всеми его дайджестами.
retract-roundup-all = Отозвать целиком
retracting-roundup = Удаляю обзор в { $title } со всеми его дайджестами.

# The post that an operator tries a channel with
test-post = Это пробный пост Groundwire. Модераторы могут удалить его кнопкой, пока бот работает.
test-post-remove = Удалить
test-post-removed = Пробный пост удалён.
test-post-stays = Не удалось удалить пробный пост. Нажмите ещё раз позже или удалите его вручную.
test-post-denied = Удалить его могут только модераторы { $title }.
