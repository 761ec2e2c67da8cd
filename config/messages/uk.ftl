### Слова бота українською. Звертання: ви, з малої. Ключі в усіх мовних файлах ті самі.

## Digest
origin-text = надісланий текст, видання не вказано
origin-page = { $host }, видання не вказано
date-missing = дату не вказано
date-decade = { $year }-ті
date-quarter = { $number }-й квартал { $year } року
date-half = { $number ->
    [1] перше
   *[other] друге
} півріччя { $year } року
date-week = { $number }-й тиждень { $year } року
date-spring = весна { $year } року
date-summer = літо { $year } року
date-autumn = осінь { $year } року
date-winter = зима { $year } року
point-unconfirmed = Підтвердження у статті немає.
reasons-of-promised = { $found } з { $promised } причин, обіцяних у заголовку
reasons-first = Перші { $shown } з { $found } причин
reasons-listed = { $found ->
    [one] { $found } причина зі списку у статті
    [few] { $found } причини зі списку у статті
    [many] { $found } причин зі списку у статті
   *[other] { $found } причини зі списку у статті
}
reasons-stated = { $found ->
    [one] { $found } причина, названа у статті
    [few] { $found } причини, названі у статті
    [many] { $found } причин, названих у статті
   *[other] { $found } причини, названі у статті
}
reasons-none = Стаття не називає причин.
reasons-missing = { $numbers }: у наявному тексті немає. Він закінчується після причини { $last }.
reason-owner = каже { $name }
wording-own = Словами статті
part-read = за реченнями з 1 по { $read } із { $of }
wording-mixed = { $own } з { $lines } рядків словами статті, перефразовано: { $rephrased }
editors-words = словами редакції
headline-editors = заголовок редакції
wording-editors = { $own } з { $lines } рядків словами статті, { $rephrased ->
    [0] словами редакції: { $editors }
   *[other] перефразовано: { $rephrased }, словами редакції: { $editors }
}
headline-translated = заголовок перекладено
translated-mark = (пер.)
wording-translated = { $translated } з { $lines } рядків переклала мовна модель (пер.); слова статті: /evidence{ $rephrased ->
    [0] {""}
   *[other] ; перефразовано: { $rephrased }
}{ $editors ->
    [0] {""}
   *[other] ; словами редакції: { $editors }
}
corrected = Виправлено { $day }
read-article = Читати статтю
quoted = «{ $text }»
editors-comment = Коментар редакції: { $comment }
folded-more = і ще { $more }

## Views
view-headline = Заголовок
view-key-points = Головне
view-sources = Джерела
view-timeline = Хронологія
view-reasons = Причини
view-evidence = Підтвердження
button-counted = { $name } · { $count }
timeline-entry = { $when }: { $text }
timeline-none = У статті немає дат.
timeline-published = опубліковано того дня
timeline-says = каже { $name }
picture-button = Картинкою
picture-first = Перші { $shown } з { $found } подій. Усі: /timeline.
picture-none = Цю картинку я намалювати не можу: якоїсь літери немає в жодному з моїх шрифтів або малювання не вдалося. Словами: /timeline.
timeline-resolved = * обчислено від дати публікації. У статті: { $words }.
sources-none = У статті не названо нікого, хто щось сказав.
sources-claim = Взяття відповідальності
source-told = кому: { $who }
manner-quoted = дослівно
manner-quoted-in-part = частково дослівно
manner-reported = у переказі
evidence-found = Рядків, знайдених у статті: { $found } з { $lines }.
evidence-unchecked = Чи правдива стаття, ми не перевіряли.
evidence-link = Рядок { $number } на сторінці
wording-verbatim = слово в слово
wording-trimmed = скорочено
wording-rephrased = перефразовано
place-title = назва
place-text = у тексті
place-paragraph = абзац { $number }
place-heading = підзаголовок { $number }
place-item = пункт { $number }
place-quote = цитата { $number }

## In chats
help-line = { $command } – { $about }
welcome = Я публікую короткі дайджести статей, словами самих статей. Модераторам: /digest і посилання. Усім: /sources, /timeline, /reasons, /evidence. Я читаю лише команди та відповіді мені.
command-digest = Зробити дайджест за посиланням або текстом
command-sources = Хто що сказав
command-timeline = Що коли сталося
command-reasons = Причини, названі у статті
command-evidence = Кожен рядок у статті
command-latest = Найновіший дайджест тут
command-search = Знайти дайджести за словами
command-repost = Опублікувати дайджест ще раз, тут або деінде
command-settings = Який вигляд мають дописи тут
command-log = Що модератори робили тут
option-setting = Яке налаштування; сам /settings покаже всі
option-value = Нове значення; default поверне те, що задав оператор
option-comment = Ваші слова над дописом, з позначкою, що вони ваші
option-silent = Опублікувати без сповіщення
comment-too-long = Для коментаря це задовго: не більше { $max } знаків.
settings-heading = Налаштування: { $title }
settings-typed = Решту пишуть словами: /settings signature Ваш текст, /settings hashtags #раз #два, або off, щоб прибрати; default: те, що задав оператор.
settings-which = Для якого каналу? Виберіть його або надішліть /settings і канал, наприклад /settings @news points 3.
settings-unknown = Я не знаю ні каналу, ні налаштування «{ $name }». Налаштування: { $names }.
settings-denied = Налаштування { $title } можуть змінювати лише модератори цього чату.
setting-button = { $key }: { $choice }
setting-changed = Тепер у { $title } { $key }: { $value }. Це діє для нових дописів.
setting-changed-waiting = Тепер у { $title } { $key }: { $value }. Це діє і для того, що чекає.
setting-changed-picture = Тепер у { $title } { $key }: { $value }. Це одразу діє для /timeline, і під попередніми дописами теж.
setting-changed-interface = Тепер у { $title } { $key }: { $value }. Це одразу діє для всього, що я кажу. Дописи, що вже вийшли, перейдуть на неї, коли їх виправлять.
setting-changed-approval = Тепер у { $title } { $key }: { $value }. Це діє для дайджестів, які з’являться відтепер. Картка, що вже є, і далі чекає відповіді.
setting-changed-cards = Тепер у { $title } { $key }: { $value }. Це діє з наступної картки.
setting-changed-reports = Тепер у { $title } { $key }: { $value }. { $value ->
    [on] Під новими дописами є кнопка.
   *[other] Під новими дописами кнопки немає, а під попередніми вона більше нічого не робить.
}
setting-fixed = Закріплено оператором.
setting-locked = Оператор закріпив { $key }. Тут це змінити не можна.
setting-sections-about = Що стоїть у дописі: головне (points), причини зі статті (reasons) або і те, і те (both). Якщо причин у статті немає, лишається головне.
setting-points-about = Не більше стількох пунктів.
setting-signature-about = Ваші слова під кожним дописом, до 200 знаків.
setting-hashtags-about = Ваші хештеги під кожним дописом, до п’яти.
setting-layout-about = buttons: джерела й хронологія за кнопкою. folded: у самому дописі, скільки є місця.
setting-picture-about = on: /timeline приходить із картинкою. dark: на темному тлі.
setting-interface-about = Мова, якою я тут говорю, і підписи в дописах: { $languages }. Якою мовою перекладаються рядки, вирішує language.
setting-language-about = article: як у статті. Або en, de, ru, ar, es, fr, uk, tr, it, pt: заголовок і рядки перекладає мовна модель, кожен позначено; слова статті показує /evidence.
setting-silent-about = on: дописи приходять без сповіщення.
setting-approval-about = on: перш ніж дайджест вийде тут, питають модераторів. feeds: лише про те, що приносять стрічки.
setting-cards-about = Де їх питають. Натисніть «cards: here» у тому чаті, де це має бути; default: там, де попросили дайджест, якщо читачі цього не бачать, інакше в чаті операторів.
setting-timezone-about = Часовий пояс для часу й дат каналу. Інші пишуть словами, наприклад /settings timezone America/New_York.
setting-windows-about = Коли дописи можуть виходити, наприклад /settings windows 08:00-12:00, 18:00-22:00 або mon-fri 08:00-20:00. Що приходить в інший час, чекає.
setting-quiet-about = Коли дописи не виходять, наприклад /settings quiet 22:00-07:00. Що приходить тоді, чекає ранку; показує /queue.
setting-roundup-about = Коли все, що приносять стрічки, перелічується одним повідомленням, наприклад /settings roundup 08:00, 18:00 або mon-fri 08:00, sat 10:00. Дайджест, про який тут просять, і далі приходить одразу.
setting-cap-about = Не більше стількох дописів на день. Решта чекає наступного дня.
setting-sections-allowed = sections: both, points або reasons.
setting-points-allowed = points: 2, 3 або 4.
setting-signature-allowed = signature: текст до 200 знаків або off.
setting-hashtags-allowed = hashtags: до п’яти, наприклад #раз #два, у кожному є літера; або off.
setting-layout-allowed = layout: buttons або folded.
setting-picture-allowed = picture: off, on або dark.
setting-interface-allowed = Я говорю цими мовами: { $languages }. Якою тут?
setting-interface-more = { $key }: інша
setting-language-allowed = language: article або одна з en, de, ru, ar, es, fr, uk, tr, it і pt.
setting-language-needs-model = Для іншої мови потрібна мовна модель, а в цього каналу її немає: її підключає оператор (docs/engines.md). Рядки лишаються мовою статті.
setting-approval-allowed = approval: on, off або feeds.
setting-approval-needs-cards = Спершу виберіть, де питати модераторів: у тому чаті надішліть /settings { $title } cards here.
setting-cards-allowed = cards: here, тобто чат, у якому ви це пишете, або default.
setting-cards-channel = Тут це побачать читачі. Надішліть це в чаті модераторів або особисто.
setting-timezone-allowed = Такого часового поясу я не знаю. Напишіть його з регіоном і містом, наприклад Europe/Berlin, Asia/Dubai або America/New_York, або UTC.
setting-timezone-nearest = Часового поясу «{ $typed }» я не знаю. Може, { $zone }? Тоді надішліть /settings timezone { $zone }
setting-windows-allowed = windows: до восьми проміжків, наприклад 08:00-12:00, 18:00-22:00 або mon-fri 08:00-20:00, або off.
setting-quiet-allowed = quiet: проміжок, наприклад 22:00-07:00 або sat sun 20:00-10:00, або off. Двічі той самий час теж означає off.
setting-roundup-allowed = roundup: до восьми моментів дня, наприклад 08:00, 18:00 або mon-fri 08:00, sat 10:00, або off.
setting-cap-allowed = cap: число від 1 до 500 або off.
setting-hours-never = Тоді тихі години закрили б усе, що відкриває windows, і ніколи нічого не вийшло б. Нічого не змінено.
setting-silent-allowed = silent: on або off.
setting-reports-about = on: під дописом є кнопка «Повідомити», якою читачі кажуть, що рядок неправильний. Якщо про один рядок сказали троє, питають модераторів.
setting-reports-allowed = reports: on або off.
setting-lacks-right = Для цього там мені потрібне право «{ $right }», якого в мене ще немає.
setting-fallback-about = Тема, куди йдуть дописи, поки їхня власна закрита. Натисніть «fallback: here» у тій темі або надішліть там /settings fallback here; general: General.
setting-fallback-allowed = fallback: here, тобто тема, у якій ви це пишете, номер або посилання теми, або general.
setting-fallback-elsewhere = fallback є у групах Telegram з темами.
setting-threads-about = on: кожен допис має власну гілку, названу як його заголовок. Що не вміщується в одне повідомлення, йде туди.
setting-threads-allowed = threads: on або off.
setting-threads-elsewhere = threads є в текстових каналах і каналах оголошень Discord.
setting-crosspost-about = on: дописи передаються й серверам, які стежать за каналом. Discord приймає десять на годину; решта чекає.
setting-crosspost-allowed = crosspost: on або off.
setting-crosspost-elsewhere = crosspost є в каналах оголошень Discord.
setting-tags-about = Теги дописів, до п’яти назв тегів цього форуму, наприклад /settings tags Потяги, Трамваї.
setting-tags-allowed = tags: до п’яти назв тегів форуму через кому, або off.
setting-tags-elsewhere = tags є у форумах Discord.
setting-tags-unknown = { $count ->
    [0] Тегів у цьому форумі ще немає. Спершу створіть «{ $name }» у налаштуваннях форуму.
   *[other] Тегу «{ $name }» у цьому форумі немає. Є: { $names }.
 }
in-private = Це лише для модераторів.
in-private-open = Показати особисто
log-heading = Журнал
log-none = Модератори тут іще нічого не робили.
log-older = Раніше
log-done = зроблено
log-denied = немає права
log-refused = не зроблено
log-failed = не вдалося: { $why }
command-rejected = Що відхилено з дайджесту й чому
rejected-heading = Відхилено
rejected-about = { $count ->
    [one] Відхилено { $count } твердження. Воно не опубліковане й може бути
    [few] Відхилено { $count } твердження. Вони не опубліковані й можуть бути
    [many] Відхилено { $count } тверджень. Вони не опубліковані й можуть бути
   *[other] Відхилено { $count } твердження. Вони не опубліковані й можуть бути
} неправдою.
rejected-more = і ще { $more }
rejected-none = З нього нічого не відхилено.
rejected-reply = Про який допис ідеться? Дайте відповідь на нього командою /rejected.
denied-rejected = Що відхилено, бачать лише модератори його чату.
check-evidence-found = Цього у статті немає.
check-evidence-long-enough = Опора закоротка, щоб щось довести.
check-evidence-whole = Опора: лише частина речення.
check-wording-kept = У статті немає ні цих слів, ні досить близьких.
check-title-kept = Жоден заголовок у статті цього не каже.
check-date-stated = Такої дати у статті немає.
check-speaker-named = Стаття не називає того, хто це нібито сказав.
check-sentence-known = Модель назвала речення, якого немає.
check-pronouns = Це спирається на речення, якого не показано.
check-cut-allowed = Модель пропустила те, що пропускати не можна.
check-other = Не пройшло перевірку.
command-queue = Чекає, під питанням, не вдалося
command-correct = Виправити рядок у всіх копіях
command-check = Чи змінилася стаття?
command-retract = Прибрати всі копії дайджесту
command-channels = Де ви можете публікувати
command-help = Що я вмію
command-claim = Зробити цей чат чатом операторів
command-feeds = Стрічки, за якими тут стежать
command-follow = Стежити за стрічкою: нові статті виходять тут
command-import = Стежити за стрічками зі списку OPML
command-export = Стрічки цього чату у вигляді OPML
option-list = Список, файл OPML
command-unfollow = Більше не стежити за стрічкою
option-feed = Адреса або номер стрічки
option-filters = Фільтри: contains:слово -contains:слово word:x author:x category:x
option-url = Посилання на статтю
option-text = Текст статті
option-file = Стаття файлом .txt, .html або .md
option-to = Інший канал для допису
option-line = Номер рядка
option-wording = Новий текст рядка; тире прибирає його
option-id = Короткий номер дайджесту
option-channel = Канал для допису
option-words = Слова дайджесту або їхні початки
option-code = Код із рядка готовності
menu-digest = Зробити дайджест
menu-correct = Виправити
menu-check = Перевірити зміни
menu-sources = Джерела
menu-timeline = Хронологія
command-unknown = { $command } я не знаю. Що я вмію, покаже /help.
denied = Дайджести тут роблять лише модератори цього чату. Вам доступні /sources, /timeline, /reasons і /evidence.
denied-command = { $command } — лише для модераторів цього чату. Що можна вам, показує /help.
denied-press = Це можуть лише модератори цього чату. Що можна вам, показує /help.
denied-private = Це можуть лише модератори чатів, де я публікую. Що можна вам, показує /help.
ask-article = Яка стаття? Дайте на це відповідь посиланням, текстом або файлом.
ask-rest = Ваш текст зайняв ціле повідомлення { $platform }, кінця може бракувати. Надішліть решту зараз або файл .txt.
ask-options = Яка стаття? Дайте /digest адресу, текст або файл.
ask-file = Ваш текст зайняв усе поле, кінця може бракувати. Надішліть його команді /digest файлом .txt.
accepted = Стаття в мене. Дайджест зараз буде.
reading = Читаю { $what } …
reading-text = ваш текст
reading-file = ваш файл
digest-none = У цьому чаті ще немає дайджестів. Модератор може зробити його: /digest і посилання.
digest-forgotten = Текст цієї статті тут більше не зберігається, тож показати чи змінити дайджест уже не можна. /retract і далі працює.
digest-roundup = У тому повідомленні кілька дайджестів. Додайте номер одного, наприклад /sources kd7q, або надішліть /latest.
digest-unknown = Такого дайджесту в цьому чаті немає. Дайте відповідь на його допис або візьміть /latest.
search-button = Шукати
search-ask = Які слова? Дайте на це відповідь ними або надішліть /search і слова.
search-options = Які слова? Дайте їх команді /search.
search-words = Для пошуку потрібні літери або цифри, наприклад /search міст вантажівки
search-heading = «{ $words }»
search-line = { $headline } · { $date } · { $id }
search-none = У жодному дайджесті цього чату немає всіх цих слів: «{ $words }». Спробуйте менше слів або лише їхні початки.
search-how = /sources { $id } покаже, хто що сказав в останньому з них. Короткий номер приймають і /timeline, /reasons, /evidence.
search-older = Раніше
search-stale = Ця кнопка більше не діє. Надішліть /search і слова ще раз.
answer-stands = На це тут нещодавно відповіли: у повідомленні, на яке це відповідь.
answer-see = До відповіді
answer-coming = На це тут саме відповідають.
view-of = { $headline } · { $id }
back-to-post = Назад до допису
show-line = Показати рядок { $number }
button-stale = Ця кнопка більше не діє. Попросіть іще раз: /latest.
target-unknown = У «{ $target }» мене немає. Перевірте назву або додайте мене туди.
target-denied = Публікувати в { $title } можуть лише модератори цього чату.
target-right = Публікувати в { $title } я не можу: там мені потрібне право «{ $right }». Дайте його мені й спробуйте ще раз.
posting = Публікую в { $title } …
posted = Опубліковано в { $title }.
posted-link = Відкрити допис
post-in = Опублікувати в { $title }
discard = Не треба
discarded = Скасовано. Нічого не опубліковано.
this-chat = цьому чаті
that-chat = того чату
channels-none = Ви не модератор у жодному чаті, де є я. Спершу додайте мене.
channel-ready = готово
channel-right = там мені потрібне право «{ $right }»
claim-stale = Посилання застаріло або вже використане. Перезапустіть мене, і буде нове.
claim-done = Тепер це чат операторів. Попередження приходять сюди.
claim-taken = Чат операторів уже призначено.
in-doubt = { $platform } не підтвердив допис у { $title }. Ще раз я його не надсилав. Будь ласка, подивіться.
doubt-there = Він там
doubt-again = Надіслати ще раз
settled-there = Записано: він там.
settled-again = Надсилаю ще раз.
correct-which = Який рядок у «{ $headline }» ({ $id })?
correct-how = Дайте відповідь його номером і новим текстом, наприклад: 2 Міст відкриють у понеділок. Тире замість тексту прибирає рядок.
correct-options = Виберіть рядок або дайте /correct його номер і новий текст. Тире замість тексту прибирає рядок.
correct-line = Рядок { $number }
correct-text = Що має стояти в рядку { $line }? Дайте на це відповідь новим текстом. Тире прибирає його.
correct-no-line = Рядка { $line } немає. Усі рядки покаже /correct.
correct-too-long = Для рядка це задовго: не більше { $max } знаків.
correct-stays = Заголовок лишається, останній рядок під ним теж. Увесь допис прибирає /retract.
correct-same = Там уже стоїть саме це.
correct-none = Не лишилося копій, які ви можете виправити.
correct-changed = Тим часом його виправив хтось інший. Який він тепер, покаже /correct.
correct-editors = Дослівно стаття цього не каже, тому в дописі вказано, що це слова редакції.
correcting =
    { $count ->
        [one] Виправляю { $count } копію …
        [few] Виправляю { $count } копії …
        [many] Виправляю { $count } копій …
       *[other] Виправляю { $count } копії …
    }
correct-left =
    { $count ->
        [one] { $count } копія лишається як є: у тому чаті ви не модератор.
        [few] { $count } копії лишаються як є: у тих чатах ви не модератор.
        [many] { $count } копій лишаються як є: у тих чатах ви не модератор.
       *[other] { $count } копії лишаються як є: у тих чатах ви не модератор.
    }
corrected-copies =
    { $count ->
        [one] Виправлено: { $count } копія.
        [few] Виправлено: { $count } копії.
        [many] Виправлено: { $count } копій.
       *[other] Виправлено: { $count } копії.
    }
article-changed = Стаття «{ $headline }» ({ $id }) змінилася.
changed-headline = Заголовок змінився.
changed-key-points = Пункт { $number } більше не правильний.
changed-reasons = Причина { $number } більше не правильна.
changed-before = Було: { $text }
changed-now = Стало: { $text }
changed-gone = Стало: у тексті цього більше немає.
changed-correct = Виправити всюди
changed-retract = Відкликати
changed-leave = Лишити
decided-correct =
    { $count ->
        [one] Виправлено ({ $name }): { $count } копія.
        [few] Виправлено всюди ({ $name }): { $count } копії.
        [many] Виправлено всюди ({ $name }): { $count } копій.
       *[other] Виправлено всюди ({ $name }): { $count } копії.
    }
decided-retract =
    { $count ->
        [one] Відкликано ({ $name }): { $count } копія.
        [few] Відкликано ({ $name }): { $count } копії.
        [many] Відкликано ({ $name }): { $count } копій.
       *[other] Відкликано ({ $name }): { $count } копії.
    }
decided-leave = Лишено як є ({ $name }).
already-correct = Уже виправлено ({ $name }).
already-retract = Уже відкликано ({ $name }).
already-leave = Уже вирішено лишити як є ({ $name }).
already-stale = Це застаріло: допис або його стаття відтоді змінилися.
card-read = Прочитано: { $when }
card-copies =
    { $count ->
        [one] { $count } копія
        [few] { $count } копії
        [many] { $count } копій
       *[other] { $count } копії
    }
card-places = опубліковано в { $places }{ $more ->
    [0] {""}
    [one] {" "}і ще в { $more } місці
    [few] {" "}і ще в { $more } місцях
    [many] {" "}і ще в { $more } місцях
   *[other] {" "}і ще в { $more } місцях
}
card-note = У самій статті сказано:
card-few-left =
    { $left ->
        [0] Від допису у статті нічого не лишилося, виправити його не можна.
        [one] Від допису лишився б тільки { $left } рядок. Може, краще його відкликати.
        [few] Від допису лишилося б тільки { $left } рядки. Може, краще його відкликати.
        [many] Від допису лишилося б тільки { $left } рядків. Може, краще його відкликати.
       *[other] Від допису лишилося б тільки { $left } рядка. Може, краще його відкликати.
    }
card-stale = Застаріло: допис або його стаття відтоді змінилися. Прочитати статтю знову: /check.
check-reading = Читаю статтю «{ $headline }» ({ $id }) на { $host } ще раз …
check-unchanged = Стаття не змінилася.
check-stands = Стаття змінилася, але кожен рядок допису в ній лишився.
check-changed =
    { $lines ->
        [one] Стаття змінилася: { $lines } рядок допису більше не правильний. Що робити, питає картка.
        [few] Стаття змінилася: { $lines } рядки допису більше не правильні. Що робити, питає картка.
        [many] Стаття змінилася: { $lines } рядків допису більше не правильні. Що робити, питає картка.
       *[other] Стаття змінилася: { $lines } рядка допису більше не правильні. Що робити, питає картка.
    }
check-decided =
    { $lines ->
        [one] { $lines } рядка допису у статті більше немає. Про це вже вирішено.
        [few] { $lines } рядків допису у статті більше немає. Про це вже вирішено.
        [many] { $lines } рядків допису у статті більше немає. Про це вже вирішено.
       *[other] { $lines } рядка допису у статті більше немає. Про це вже вирішено.
    }
check-unread = Зараз прочитати статтю не вдалося. Допис лишається як є. Спробуйте пізніше.
check-gone = Допису з нею більше немає.
check-soon = Я щойно прочитав її або ось-ось прочитаю. Раз на хвилину досить: спробуйте за хвилину.
check-pasted = Цей дайджест зроблено з надісланого тексту. Адреси, яку можна прочитати знову, немає.
correction-refused = Змінити допис у { $title } я більше не можу. Приберіть його вручну: /repost опублікує виправлений.
retract-which = Відкликати «{ $headline }» ({ $id })? Усі копії буде прибрано. Скасувати це не можна.
retract-it = Відкликати
retract-none = Не лишилося копій, які ви можете відкликати.
retracting =
    { $count ->
        [one] Прибираю { $count } копію …
        [few] Прибираю { $count } копії …
        [many] Прибираю { $count } копій …
       *[other] Прибираю { $count } копії …
    }
retract-left =
    { $count ->
        [one] { $count } копія лишається: у тому чаті ви не модератор.
        [few] { $count } копії лишаються: у тих чатах ви не модератор.
        [many] { $count } копій лишаються: у тих чатах ви не модератор.
       *[other] { $count } копії лишаються: у тих чатах ви не модератор.
    }
retracted =
    { $count ->
        [one] Відкликано: прибрано { $count } копію.
        [few] Відкликано: прибрано { $count } копії.
        [many] Відкликано: прибрано { $count } копій.
       *[other] Відкликано: прибрано { $count } копії.
    }
removal-refused = Прибрати допис у { $title } я більше не можу. Будь ласка, приберіть його вручну.
removal-in-doubt = Не можу зрозуміти, чи лишився відкликаний допис у { $title }. Будь ласка, подивіться й приберіть його вручну.
queue-waiting =
    { $count ->
        [0] Нічого не чекає.
        [one] Чекає { $count } допис.
        [few] Чекають { $count } дописи.
        [many] Чекають { $count } дописів.
       *[other] Чекають { $count } дописи.
    }
queue-doubtful = Під питанням: { $count }. Будь ласка, подивіться, чи вони там.
queue-failed = Не вдалося за останні сім днів: { $count }
queue-stopped =
    { $count ->
        [one] { $count } чат зараз не приймає дописів: мене звідти вилучили або бракує права.
        [few] { $count } чати зараз не приймають дописів: мене звідти вилучили або бракує права.
        [many] { $count } чатів зараз не приймають дописів: мене звідти вилучили або бракує права.
       *[other] { $count } чати зараз не приймають дописів: мене звідти вилучили або бракує права.
    }
queue-line = { $headline } ({ $id }) у { $title }
refused-no-rights = Публікувати в { $title } я не можу: там у мене немає права. Дайте його мені й натисніть «Спробувати ще раз».
refused-gone = Мене більше немає в { $title }. Додайте мене знову й натисніть «Спробувати ще раз».
refused-topic-closed = Тему в { $title } закрито або видалено. Відкрийте її й натисніть «Спробувати ще раз».
refused-tag-missing = { $title } вимагає тег на кожному дописі. Виберіть його: /settings tags, потім натисніть «Спробувати ще раз».
detour-topic = Тему в { $title } закрито або видалено. Її дописи йдуть деінде в групі, поки вона не відкриється. Куди, вирішує /settings fallback.
detour-thread = Гілку ({ $title }) закрито або видалено. Її дописи йдуть у канал, до якого вона належить, поки вона не відкриється.
crosspost-refused = Допис у { $title } не вдалося передати серверам, які стежать за каналом: { $why }
refused-bad-request = Допис у { $title } відхилено: { $why }
refused-other = Допис у { $title } не вдався.
gave-up = Опублікувати в { $title } не вдалося, більше я не пробую.
try-again = Спробувати ще раз
platform-telegram = Telegram
platform-discord = Discord
platform-console = Консоль

## Feeds
feed-ask = Яка стрічка? Надішліть /follow і її адресу. Далі можна додати канал і фільтри: /follow example.com @news contains:потяг -category:спорт
feed-ask-channel = Який канал? Надішліть /follow, адресу й канал, наприклад /follow example.com @news. Ваші канали: /channels.
feed-filter-unknown = Фільтра «{ $token }» я не знаю. Є contains:, word:, author: і category:; мінус перед ними відкидає такі статті.
feed-looking = Дивлюся на { $host } …
feed-known = За цією стрічкою тут уже стежать: це номер { $number }. Фільтри тепер такі, як ви вказали.
feed-followed = Стежу за { $title }. { $items ->
    [one] У стрічці { $items } стаття,
    [few] У стрічці { $items } статті,
    [many] У стрічці { $items } статей,
   *[other] У стрічці { $items } статті,
} { $taken ->
    [0] зараз не вийде жодна.
    [one] найновіша вже в дорозі.
    [few] { $taken } вже в дорозі.
    [many] { $taken } вже в дорозі.
   *[other] { $taken } вже в дорозі.
} Знову подивлюся через { $minutes ->
    [one] { $minutes } хвилину.
    [few] { $minutes } хвилини.
    [many] { $minutes } хвилин.
   *[other] { $minutes } хвилини.
}
feed-waits-roundup = { $taken ->
    [one] Найновіша ввійде в наступний огляд: { $when }.
    [few] У наступний огляд увійдуть { $taken }: { $when }.
    [many] У наступний огляд увійдуть { $taken }: { $when }.
   *[other] У наступний огляд увійдуть { $taken }: { $when }.
}
feed-waits-hours = { $taken ->
    [one] Найновіша вийде пізніше: { $when }.
    [few] { $taken } вийдуть пізніше, перша: { $when }.
    [many] { $taken } вийдуть пізніше, перша: { $when }.
   *[other] { $taken } вийдуть пізніше, перша: { $when }.
}
feed-waits-approval = { $taken ->
    [one] Перед публікацією найновішої запитаємо модераторів.
    [few] Перед публікацією запитаємо модераторів про кожну з { $taken }.
    [many] Перед публікацією запитаємо модераторів про кожну з { $taken }.
   *[other] Перед публікацією запитаємо модераторів про кожну з { $taken }.
}
feed-unknown = За цим я тут не стежу. За чим стежу, покаже /feeds.
feed-unfollowed = Більше не стежу за { $title }. Опубліковане лишається.
feeds-none = Тут не стежать за жодною стрічкою. Щоб почати, надішліть /follow і адресу.
feeds-heading = { $count ->
    [one] { $count } стрічка
    [few] { $count } стрічки
    [many] { $count } стрічок
   *[other] { $count } стрічки
}
feeds-more = і ще { $more }: усі покаже /export
feed-paused = на паузі
feed-next = { $minutes ->
    [0] дивлюся зараз
    [one] подивлюся через { $minutes } хвилину
    [few] подивлюся через { $minutes } хвилини
    [many] подивлюся через { $minutes } хвилин
   *[other] подивлюся через { $minutes } хвилини
}
feed-failing = { $failures ->
    [one] { $failures } невдача
    [few] { $failures } невдачі
    [many] { $failures } невдач
   *[other] { $failures } невдачі
}: { $why }
feed-unfollow = Не стежити
feed-pause = Пауза
feed-resume = Продовжити
feed-why = Що пропущено
feeds-export = Експорт
feed-skipped = Не вийшло з { $title }
feed-skipped-none = Із { $title } нічого не пропущено.
feed-unreachable = не відповідає
feed-refused = не дає себе прочитати
feed-unreadable = за цією адресою немає стрічки
feed-too-large = більша, ніж я читаю
feed-unreachable-first = Відкрити цю адресу не вдалося. Перевірте її та надішліть /follow ще раз.
feed-refused-first = { $url } не дає себе прочитати. Перевірте адресу та надішліть /follow ще раз.
feed-unreadable-first = За адресою { $url } стрічки немає. Надішліть /follow і адресу самої стрічки.
feed-too-large-first = Те, що дає { $url }, більше, ніж я читаю. Надішліть /follow і адресу меншої стрічки.
feed-broken = Стрічка { $title } не працює: { $why }. Пробую далі, дедалі рідше; як справи, покаже /feeds.
feed-moves = Стрічка { $title } повідомляє, що назавжди переїхала на { $to }, а це інший сайт. Я й далі питаю стару адресу. Там, де за нею стежать, модератор може прийняти нову: /feeds.
feed-moving = повідомляє, що переїхала на { $to }
feed-move = Прийняти нову адресу
feed-move-known = За цією адресою тут уже стежать: це номер { $number }.
import-ask = Який список? Надішліть файл OPML з командою /import або його текст після команди.
import-none = Стрічок у цьому немає. Надішліть список OPML.
imported = { $added ->
    [one] Тепер стежу за { $added } новою стрічкою
    [few] Тепер стежу за { $added } новими стрічками
    [many] Тепер стежу за { $added } новими стрічками
   *[other] Тепер стежу за { $added } новими стрічками
}; стежив і раніше: { $known }{ $refused ->
    [0] .
   *[other] ; пропущено: { $refused } (немає адреси, канал, де вам не можна публікувати, або невідомий фільтр).
}
exported = { $count ->
    [one] { $count } стрічка
    [few] { $count } стрічки
    [many] { $count } стрічок
   *[other] { $count } стрічки
} у вигляді OPML. Прочитати назад: /import.
skip-first-poll = було у стрічці до того, як за нею почали стежити
skip-restored = було у стрічці, коли відновили базу даних
skip-old = старше за сім днів
skip-backfill = старше за те, що було, коли за стрічкою почали стежити
skip-filter = пропущено фільтром
skip-too-many = забагато нового одразу
skip-no-link = ні посилання, ні тексту
skip-unreadable = сторінку прочитати не можна, а у стрічці замало тексту
skip-posted-before = тут уже виходило
skip-feed-text = за текстом самої стрічки: сторінку прочитати не вдалося
skip-rejected = відхилено модераторами
skip-undecided = ніхто не схвалив вчасно
skip-count = { $count } × { $why }
feed-lately = за 30 днів не опубліковано: { $what }

## Waiting for the hour
held-quiet = У { $title } тихі години, їхній кінець: { $when }. Після цього допис вийде.
held-windows = У { $title } дописи виходять в інший час. Цей вийде: { $when }.
held-roundup = У { $title } буде огляд: { $when }. Дайджест увійде до нього.
held-cap =
    { $cap ->
        [one] У { $title } сьогодні вже був { $cap } допис (cap { $cap } на день). Цей вийде: { $when }.
        [few] У { $title } сьогодні вже було { $cap } дописи (cap { $cap } на день). Цей вийде: { $when }.
        [many] У { $title } сьогодні вже було { $cap } дописів (cap { $cap } на день). Цей вийде: { $when }.
       *[other] У { $title } сьогодні вже було { $cap } дописи (cap { $cap } на день). Цей вийде: { $when }.
    }
queue-held =
    { $count ->
        [one] { $count } допис чекає свого часу:
        [few] { $count } дописи чекають свого часу:
        [many] { $count } дописів чекають свого часу:
       *[other] { $count } дописи чекають свого часу:
    }
queue-held-line = { $what }: { $when }
queue-held-cap =
    { $count ->
        [one] { $count } чекає іншого дня в { $title } (cap { $cap } на день).
        [few] { $count } чекають іншого дня в { $title } (cap { $cap } на день).
        [many] { $count } чекають іншого дня в { $title } (cap { $cap } на день).
       *[other] { $count } чекають іншого дня в { $title } (cap { $cap } на день).
    }
queue-roundup =
    { $count ->
        [one] { $count } дайджест чекає огляду в { $title }: { $when }.
        [few] { $count } дайджести чекають огляду в { $title }: { $when }.
        [many] { $count } дайджестів чекають огляду в { $title }: { $when }.
       *[other] { $count } дайджести чекають огляду в { $title }: { $when }.
    }
queue-roundup-line = Огляд із «{ $headline }» у { $title }
held-now = Опублікувати зараз
held-never = Не публікувати
held-denied = Це можуть вирішити лише модератори { $title }.
held-dropped = У { $title } нічого не вийде.
time-utc = { $time } UTC
time-in-zone = { $time } ({ $zone })
time-on = { $date }, { $time }

## Readers' reports
report-button = Повідомити
report-which = Який рядок неправильний?
report-cancel = Скасувати
report-cancelled = Нічого не надіслано.
report-noted = Дякую. Коли про рядок повідомлять троє читачів, його подивляться модератори. Вашого імені вони не побачать.
report-known = Про цей рядок ви вже повідомляли. Одного разу досить, дякую.
report-enough = Дякую. Це десять повідомлень за день, більше від одного читача я не приймаю. Приходьте, будь ласка, завтра.
report-off = Про цей допис повідомлень більше не приймають.
report-card = { $count ->
    [one] { $count } читач каже,
    [few] { $count } читачі кажуть,
    [many] { $count } читачів кажуть,
   *[other] { $count } читачі кажуть,
} що рядок у «{ $headline }» ({ $id }) неправильний.
report-card-line = Рядок { $number }: { $text }
report-card-evidence = У статті сказано:
report-correct = Виправити
report-retract = Відкликати
report-leave = Лишити
report-correct-form = Натисніть, щоб написати, що має стояти в рядку { $number }.
report-denied = Це можуть вирішити лише модератори { $title }.
report-ended-correct = Виправляє { $name }.
report-ended-retract =
    { $count ->
        [one] Відкликано ({ $name }): { $count } копія.
        [few] Відкликано ({ $name }): { $count } копії.
        [many] Відкликано ({ $name }): { $count } копій.
       *[other] Відкликано ({ $name }): { $count } копії.
    }
report-ended-leave = Лишено як є ({ $name }).
report-ended-stale = Застаріло: рядок або його допис відтоді змінилися.
report-already-correct = Уже виправляє { $name }.
report-already-retract = Уже відкликано ({ $name }).
report-already-leave = Вирішено лишити як є ({ $name }).
report-already-stale = Це застаріло: рядок або його допис відтоді змінилися.

## Approval
approval-for = Вийде в { $title }, якщо ви схвалите
approval-asked = просить { $name }
approval-asked-somebody = попросили в чаті
approval-fed = зі стрічки
approval-fed-by = зі стрічки { $name }
approval-changed = зміни: { $name }
approval-until = вирішити до: { $when }
approval-approve = Схвалити
approval-post-at = Опублікувати о …
approval-edit = Редагувати
approval-headline = Змінити заголовок
approval-again = Вибрати знову
approval-reject = Відхилити
approval-waits = Чекає схвалення модераторів { $title }.
approval-approved = Схвалено ({ $name }).
approval-due = Вийде в { $title }: { $when }.
approval-trouble = Опублікувати не вдалося. Чому, покаже /queue.
approval-retracted = Допис відкликано.
approval-rejected = Відхилено ({ $name }). Нічого не опубліковано.
approval-rejected-why = Відхилено ({ $name }): { $reason }
approval-expired = За два дні не схвалено. Нічого не опубліковано.
approval-told-rejected = «{ $headline }» не вийшло в { $title }. Відхилено ({ $name }).
approval-told-rejected-why = «{ $headline }» не вийшло в { $title }. Відхилено ({ $name }): { $reason }
approval-told-expired = «{ $headline }» не вийшло в { $title }: за два дні ніхто не схвалив.
approval-no-place = Чекає: спитати про схвалення ще нікого. У чаті, де треба питати модераторів { $title }, надішліть /settings { $title } cards here.
approval-denied = Це можуть вирішити лише модератори { $title }.
approval-why = Чому? Дайте на це відповідь причиною.
approval-no-reason = Без причини
approval-already-approved = Уже схвалено ({ $name }).
approval-already-rejected = Уже відхилено ({ $name }).
approval-already-expired = За два дні цього не схвалили. Нічого не опубліковано.
approval-already-changed = Відколи ви це бачили, воно змінилося. Подивіться ще раз.
approval-replies = Дайте відповідь, наприклад: схвалити · о 18:30 · відхилити і причина · заголовок: і новий · 2 і новий текст рядка 2 · знову
# Words that a reply to a card may begin with, by commas; those of English are understood everywhere.
approval-word-approve = схвалити, схвалено, так, ок
approval-word-at = опублікувати о, о
approval-word-headline = заголовок
approval-word-again = знову, вибрати знову
approval-word-reject = відхилити, відхилено
approval-which-line = Який рядок змінити до публікації?
approval-edit-how = Виберіть рядок або дайте відповідь його номером і новим текстом, наприклад: 2 Міст відкриють у понеділок. Тире замість тексту прибирає рядок.
approval-no-line = Рядка { $line } на картці немає.
approval-stays = Заголовок лишається, останній рядок під ним теж. Якщо публікувати нічого не треба, відхиліть картку.
approval-edited = Змінено. Це видно на картці; поки нічого не опубліковано.
approval-headline-ask = Яким має бути заголовок? Дайте на це відповідь ним. У дописі буде сказано, що він від редакції.
approval-when = Коли опублікувати? Час вказано за { $zone }.
approval-hour = о { $time }
approval-other-time = Інший час
approval-time-ask = Коли? Дайте на це відповідь часом за { $zone }, наприклад 18:30.
approval-time-bad = Це не час. Напишіть так: 18:30; рахується за { $zone }.
doubt-promise = Заголовок обіцяє причин: { $promised }, у тексті їх { $found }. Якщо текст обірвано, надішліть решту.
doubt-old = Дата цієї статті: { $date }.
doubt-known = У { $title } вона вже виходила.
doubt-coming = У { $title } вона от-от вийде.
doubt-post = Усе одно опублікувати
doubt-post-promise = Опублікувати з { $found } із { $promised }
doubt-post-known = Опублікувати ще раз
doubt-check = Перевірити зміни
doubt-cancel = Скасувати
queue-approval = { $count ->
    [one] { $count } дайджест чекає схвалення.
    [few] { $count } дайджести чекають схвалення.
    [many] { $count } дайджестів чекають схвалення.
   *[other] { $count } дайджести чекають схвалення.
}
queue-card = { $number }. Показати картку
approval-regenerating = Шукаю інші речення. Що знайду, покаже картка.
approval-again-none = Вибрати більше немає з чого: інших таких змістовних речень у статті немає.
command-reword = Новий текст рядка
command-retitle = Заголовок редакції
command-postat = Коли опублікувати?
option-headline = Новий заголовок
option-time = Час за UTC, наприклад 18:30
command-reject = Чому не публікувати?
option-reason = Причина або нічого

## Faults
fault-empty = Тексту в цьому немає. Надішліть статтю не коротшу за 40 слів.
fault-too-short = Слів тут { $words }. Для дайджесту треба не менше { $minWords }.
fault-binary = Це { $what }, а не стаття. Надішліть текст або файл .txt чи .html.
fault-file-missing = Файлу { $path } немає. Перевірте шлях.
fault-file-unreadable = Прочитати { $path } не вдається. Перевірте, що це файл і що вам можна його читати.
fault-too-large = Це більше за { $mb } МБ. Надішліть лише текст статті.
fault-unreachable = Відкрити цю адресу не вдалося. Перевірте її або надішліть текст після /digest.
fault-login = Сторінка просить увійти. Надішліть мені текст після /digest або файлом.
fault-paywall = Сторінка показує лише початок статті. Надішліть мені текст після /digest або файлом.
fault-index = Це список статей, а не одна стаття. Надішліть посилання на одну.
fault-not-an-article = Ця сторінка не стаття. Надішліть посилання на статтю або її текст.
fault-nothing-grounded = Процитувати тут для дайджесту нічого. Надішліть статтю з цілих речень.
fault-bad-line = Рядок { $line } не об’єкт JSON з одним із text, html, file, htmlBase64 або url: { $why }.
fault-bad-date = «{ $date }» не дата. Напишіть її так: 2024-03-23.
fault-bad-url = «{ $url }» не вебадреса. Напишіть її з https:// на початку.
fault-no-claim = Яке твердження? Задайте його через --claim або як «claim» у кожному рядку.
fault-usage = { $why }
fault-config = { $why }
fault-bad-token = { $platform } не знає токена з { $variable }. Скопіюйте його ще раз ({ $where }) і перевірте, чи не переплутано токени двох платформ.
fault-data-in-use = Текою { $dir } користується процес { $pid } на { $host }. Зупиніть його або задайте інший DATA_DIR.
fault-data-unwritable = Писати в { $dir } не вдається: { $why }. Укажіть у DATA_DIR теку, куди цьому користувачеві можна писати.
fault-data-damaged = База даних у { $dir } не відкривається: { $why }. Відновіть резервну копію або задайте інший DATA_DIR.
fault-schema-newer = Базу даних зроблено новішою версією програми (у ній є { $name }). Запустіть ту версію або відновіть старішу копію.
fault-schema-unlike = База даних { $where } порожня, але зроблена не тією версією, що копія. Відновіть у нову теку (DATA_DIR) або в базу, де ще нічого немає.
fault-no-data = Бази даних { $where } ще немає. Перевірте DATA_DIR і DATABASE_URL.
fault-no-such-chat = Про { $chat } нічого не зберігається. Напишіть так: telegram/-1001234567890 або discord/123456789012345678.
fault-not-empty = База даних { $where } не порожня ({ $table }: { $rows }). Укажіть у DATA_DIR нову теку або в DATABASE_URL порожню базу.
fault-copy-differs = Копія не така сама: у { $table } рядків { $there }, а дано { $given }, або вони інші. Нічого не збережено. Будь ласка, повідомте про це.
fault-backup-there = Файл { $path } уже є. Дайте іншу назву.
fault-backup-unwritable = Записати { $path } не вдається: { $why }.
fault-no-room = Для резервної копії замало місця: потрібно { $needed } МБ у { $dir }, вільно { $free } МБ. Звільніть там місце.
fault-backup-bad = { $path } не ціла резервна копія: { $why }. Візьміть іншу.
fault-backup-newer = { $path } зроблено новішою версією програми ({ $name }). Відновіть його тією версією.
fault-database-unreachable = База даних { $where } не відповідає: { $why }. Перевірте DATABASE_URL і чи працює сервер.
fault-queue-unreachable = Черга { $where } не відповідає: { $why }. Перевірте REDIS_URL і чи працює сервер.
fault-platform-unreachable = { $platform } не відповідає ({ $why }). Перевірте мережу цієї машини й спробуйте ще раз.
fault-bug = Сталося те, чого не мало статися. Це наша помилка: будь ласка, повідомте про неї.
fault-port-in-use = Відкрити порт { $port } не вдається ({ $why }). Укажіть у HTTP_PORT інший, 0 або off.
fault-no-platform = Токена бота ще немає. npx groundwire init запитає його й налаштує решту; або задайте TELEGRAM_BOT_TOKEN чи DISCORD_BOT_TOKEN (docs/install.md).
fault-page-unreadable = Прочитати цю сторінку не вдалося. Надішліть текст статті після /digest або файлом.

# Of the language model, to the operators
model-spent = Бюджет мовної моделі на сьогодні вичерпано. До півночі (UTC) дайджести робляться з речень самої статті. Межі вказано під model: у config/default.yaml.
model-paused = Мовна модель не відповідає: десять викликів поспіль не вдалися. Поки дайджести робляться з речень самої статті; раз на п’ять хвилин її пробують знову.

# Про що операторам кажуть один раз, і ще раз, коли це минуло
alert-database = База даних не відповідає. Доки вона не відповість, нічого не приймається й не публікується; прийняте збережено. Перевірте, чи працює її сервер.
alert-queue = Черга не відповідає. Публікації чекають, жодна не загубиться. Перевірте, чи працює Redis.
alert-posts = Публікації запізнюються: чекають { $count }, найстаріша — { $minutes } хв. /queue показує їх, журнал каже, що їх тримає.
alert-articles = Статті запізнюються: не прочитано { $count }, найстаріша чекає { $minutes } хв. Перевірте, чи працює worker, і подивіться журнал.
alert-doubts = Публікації під питанням чекають на відповідь: { $count }, найстаріша — { $minutes } хв. /queue показує їх із кнопками.
alert-disk = На диску мало місця: у папці даних вільно { $free } МБ. Звільніть місце, доки він не заповнився.
alert-backup = { $needed ->
    [0] Резервної копії немає вже { $hours } год: чому, каже журнал (backup.failed). Спроба повторюється щогодини.
   *[other] Резервної копії немає вже { $hours } год: потрібно { $needed } МБ у папці даних, вільно { $free } МБ. Звільніть там місце; спроба повторюється щогодини.
}
alert-lag = Програма працює повільно: { $ms } мс поспіль вона не могла робити нічого іншого. Перевірте навантаження й пам’ять цієї машини.
alert-over = Це минуло: «{ $said }»

# A roundup: one message that lists what came since the last one
roundup-heading =
    { $count ->
        [one] { $count } новина
        [few] { $count } новини
        [many] { $count } новин
       *[other] { $count } новини
    }
roundup-also = Також у { $outlet } · { $id }
roundup-own-words = Словами статей
split-button = Це різні новини
command-split = Розділити новини в огляді
split-which = Що з цього не одна новина? Я знову перелічу повідомлення про неї окремо, вже назавжди.
split-line = { $headline } · також у { $outlets }
split-one = { $number }. Розділити
split-denied = Це можуть вирішити лише модератори { $title }.
split-done = У { $title } тепер окремо.
split-none = У цьому огляді більше нічого не стоїть разом.
retract-roundup = У тому повідомленні кілька дайджестів. Щоб прибрати один, надішліть його номер, наприклад /retract kd7q. Кнопка прибирає повідомлення з усіма його дайджестами.
retract-roundup-all = Відкликати повністю
retracting-roundup = Прибираю огляд у { $title } з усіма його дайджестами.

# The post that an operator tries a channel with
test-post = Це пробний допис Groundwire. Модератори можуть прибрати його кнопкою, поки бот працює.
test-post-remove = Прибрати
test-post-removed = Пробний допис прибрано.
test-post-stays = Не вдалося прибрати пробний допис. Натисніть ще раз пізніше або приберіть його вручну.
test-post-denied = Прибрати його можуть лише модератори { $title }.
