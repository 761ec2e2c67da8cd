### كلمات البوت بالعربية. الخطاب بصيغة المفرد. المفاتيح واحدة في كل ملفات اللغات.

## Digest
origin-text = نص أُلصق، والناشر غير مذكور
origin-page = { $host }، والناشر غير مذكور
date-missing = التاريخ غير مذكور
date-decade = عقد { $year }
date-quarter = الربع { $number ->
    [1] الأول
    [2] الثاني
    [3] الثالث
   *[other] الرابع
} من { $year }
date-half = النصف { $number ->
    [1] الأول
   *[other] الثاني
} من { $year }
date-week = الأسبوع { $number } من { $year }
date-spring = ربيع { $year }
date-summer = صيف { $year }
date-autumn = خريف { $year }
date-winter = شتاء { $year }
point-unconfirmed = لا يورد المقال تأكيدًا لذلك.
reasons-of-promised = { $found } من أصل { $promised } من الأسباب التي يعد بها العنوان
reasons-first = أول { $shown } من أصل { $found } من الأسباب
reasons-listed = { $found ->
    [zero] لا أسباب يعددها المقال
    [one] سبب واحد يعدده المقال
    [two] سببان يعددهما المقال
    [few] { $found } أسباب يعددها المقال
    [many] { $found } سببًا يعددها المقال
   *[other] { $found } سبب يعددها المقال
}
reasons-stated = { $found ->
    [zero] لا أسباب يذكرها المقال
    [one] سبب واحد يذكره المقال
    [two] سببان يذكرهما المقال
    [few] { $found } أسباب يذكرها المقال
    [many] { $found } سببًا يذكرها المقال
   *[other] { $found } سبب يذكرها المقال
}
reasons-none = لا يذكر المقال أسبابًا.
reasons-missing = { $numbers }: ليس في النص الذي لدينا. ينتهي النص بعد السبب { $last }.
reason-owner = القائل: { $name }
wording-own = بكلمات المقال نفسها
part-read = من الجمل 1 إلى { $read } من أصل { $of }
wording-mixed = { $own } من أصل { $lines } من السطور بكلمات المقال، والمُعاد صوغه: { $rephrased }
editors-words = بكلمات المحررين
headline-editors = العنوان من المحررين
wording-editors = { $own } من أصل { $lines } من السطور بكلمات المقال، { $rephrased ->
    [0] وبكلمات المحررين: { $editors }
   *[other] والمُعاد صوغه: { $rephrased }، وبكلمات المحررين: { $editors }
}
headline-translated = العنوان مترجم
translated-mark = (ترجمة)
wording-translated = ترجم نموذج لغوي { $translated } من أصل { $lines } من السطور (ترجمة)؛ كلمات المقال نفسها في /evidence{ $rephrased ->
    [0] {""}
   *[other] ؛ المُعاد صوغه: { $rephrased }
}{ $editors ->
    [0] {""}
   *[other] ؛ بكلمات المحررين: { $editors }
}
corrected = صُحّح في { $day }
read-article = اقرأ المقال
quoted = «{ $text }»
editors-comment = تعليق المحررين: { $comment }
folded-more = وغيرها: { $more }

## Views
view-headline = العنوان
view-key-points = أبرز النقاط
view-sources = المصادر
view-timeline = التسلسل الزمني
view-reasons = الأسباب
view-evidence = الأدلة
button-counted = { $name } · { $count }
timeline-entry = { $when }: { $text }
timeline-none = لا يورد المقال تواريخ.
timeline-published = نُشر في ذلك اليوم
timeline-says = القائل: { $name }
picture-button = صورةً
picture-first = أول { $shown } من أصل { $found } من الأحداث. كلها في /timeline.
picture-none = لا أستطيع رسم هذه الصورة: حرف منها ليس في أي من خطوطي، أو فشل الرسم. النص في /timeline.
timeline-resolved = * محسوب من تاريخ النشر. يقول المقال: { $words }.
sources-none = لا يسمّي المقال أحدًا قال شيئًا.
sources-claim = إعلان مسؤولية
source-told = لـ { $who }
manner-quoted = نصًّا
manner-quoted-in-part = بعضه نصًّا
manner-reported = بالمعنى
evidence-found = وُجد في المقال { $found } من أصل { $lines } من السطور.
evidence-unchecked = لم نتحقق من صحة المقال.
evidence-link = السطر { $number } في الصفحة
wording-verbatim = حرفيًّا
wording-trimmed = مختصر
wording-rephrased = أُعيد صوغه
place-title = العنوان
place-text = في النص
place-paragraph = الفقرة { $number }
place-heading = العنوان الفرعي { $number }
place-item = البند { $number }
place-quote = الاقتباس { $number }

## In chats
help-line = { $command } – { $about }
welcome = أنشر موجزات قصيرة للمقالات بكلمات المقال نفسها. للمشرفين: /digest ورابط. للجميع: /sources و /timeline و /reasons و /evidence. لا أقرأ إلا الأوامر والردود عليّ.
command-digest = إعداد موجز من رابط أو نص
command-sources = من قال ماذا
command-timeline = ماذا حدث ومتى
command-reasons = الأسباب التي يذكرها المقال
command-evidence = كل سطر في المقال
command-latest = أحدث موجز هنا
command-search = البحث عن الموجزات بكلماتها
command-repost = نشر موجز مرة أخرى، هنا أو في مكان آخر
command-settings = كيف تبدو المنشورات هنا
command-log = ما فعله المشرفون هنا
option-setting = أي إعداد؛ الأمر /settings وحده يعرضها كلها
option-value = القيمة الجديدة؛ default تعيد ما حدده المشغّل
option-comment = كلماتك فوق المنشور، مع بيان أنها لك
option-silent = النشر من دون إشعار
comment-too-long = هذا أطول من تعليق: { $max } حرف على الأكثر.
settings-heading = إعدادات { $title }
settings-typed = الباقي يُكتب: /settings signature كلماتك، /settings hashtags #واحد #اثنان، أو off لإلغائها؛ و default لما حدده المشغّل.
settings-which = أي قناة؟ اختر واحدة، أو أرسل /settings والقناة، مثل /settings @news points 3.
settings-unknown = لا أعرف قناة ولا إعدادًا باسم «{ $name }». الإعدادات هي { $names }.
settings-denied = لا يغيّر إعدادات { $title } إلا مشرفوها.
setting-button = { $key }: { $choice }
setting-changed = صار في { $title } { $key }: { $value }. يسري هذا على المنشورات الجديدة.
setting-changed-waiting = صار في { $title } { $key }: { $value }. يسري هذا على ما ينتظر أيضًا.
setting-changed-picture = صار في { $title } { $key }: { $value }. يسري هذا فورًا على /timeline، وتحت المنشورات السابقة أيضًا.
setting-changed-interface = صار في { $title } { $key }: { $value }. يسري هذا من الآن على كل ما أقوله. أما المنشورات الموجودة فتأخذها حين تُصحَّح.
setting-changed-approval = صار في { $title } { $key }: { $value }. يسري هذا على الموجزات التي تُعدّ من الآن. أما البطاقة الموجودة فما زالت تنتظر الرد.
setting-changed-cards = صار في { $title } { $key }: { $value }. يسري هذا من البطاقة التالية.
setting-changed-reports = صار في { $title } { $key }: { $value }. { $value ->
    [on] في المنشورات الجديدة هذا الزر.
   *[other] لا زر في المنشورات الجديدة، وزر المنشورات السابقة لا يفعل شيئًا بعد الآن.
}
setting-fixed = ثبّته المشغّل.
setting-locked = ثبّت المشغّل { $key }. لا يمكن تغييره هنا.
setting-sections-about = ما يظهر في المنشور: أبرز النقاط (points) أو أسباب المقال (reasons) أو كلاهما (both). إن خلا المقال من الأسباب ظهرت النقاط.
setting-points-about = عدد النقاط على الأكثر.
setting-signature-about = كلماتك تحت كل منشور، حتى 200 حرف.
setting-hashtags-about = وسومك تحت كل منشور، حتى خمسة.
setting-layout-about = buttons: المصادر والتسلسل الزمني بالأزرار. folded: في المنشور بقدر ما يتسع.
setting-picture-about = on: يأتي /timeline مع صورة. dark: على خلفية داكنة.
setting-interface-about = اللغة التي أتكلم بها هنا وتُكتب بها عناوين المنشور: { $languages }. أما ما تُترجم إليه السطور فيحدده language.
setting-language-about = article: كما في المقال. أو en أو de أو ru أو ar أو es أو fr أو uk أو tr أو it أو pt: يترجم نموذج لغوي العنوان والسطور ويُشار إلى كل منها؛ كلمات المقال نفسها في /evidence.
setting-silent-about = on: تأتي المنشورات من دون إشعار.
setting-approval-about = on: يُسأل المشرفون قبل نشر أي موجز هنا. feeds: عمّا تأتي به الخلاصات فقط.
setting-cards-about = أين يُسألون. اضغط «cards: here» في المحادثة المطلوبة؛ default: حيث طُلب الموجز إن لم يره القراء، وإلا ففي محادثة المشغّلين.
setting-timezone-about = المنطقة الزمنية لأوقات القناة وتواريخها. غيرها يُكتب، مثل /settings timezone America/New_York.
setting-windows-about = متى يجوز أن تظهر المنشورات، مثل /settings windows 08:00-12:00, 18:00-22:00 أو mon-fri 08:00-20:00. ما يأتي في غيرها ينتظر.
setting-quiet-about = متى لا يظهر أي منشور، مثل /settings quiet 22:00-07:00. ما يأتي حينها ينتظر الصباح ويعرضه /queue.
setting-roundup-about = متى يُسرد ما تأتي به الخلاصات في رسالة واحدة، مثل /settings roundup 08:00, 18:00 أو mon-fri 08:00, sat 10:00. ما يطلبه أحد هنا يأتي فورًا كما كان.
setting-cap-about = عدد المنشورات في اليوم على الأكثر. ما زاد ينتظر اليوم التالي.
setting-sections-allowed = قيمة sections هي both أو points أو reasons.
setting-points-allowed = قيمة points هي 2 أو 3 أو 4.
setting-signature-allowed = قيمة signature نص حتى 200 حرف، أو off.
setting-hashtags-allowed = قيمة hashtags حتى خمسة وسوم، مثل #واحد #اثنان، في كل منها حرف، أو off.
setting-layout-allowed = قيمة layout هي buttons أو folded.
setting-picture-allowed = قيمة picture هي off أو on أو dark.
setting-interface-allowed = أتكلم هذه اللغات: { $languages }. أيها هنا؟
setting-interface-more = { $key }: لغة أخرى
setting-language-allowed = قيمة language هي article أو إحدى en و de و ru و ar و es و fr و uk و tr و it و pt.
setting-language-needs-model = اللغة الأخرى تحتاج إلى نموذج لغوي، وليس لهذه القناة نموذج: يعدّه المشغّل (docs/engines.md). تبقى السطور بلغة المقال.
setting-approval-allowed = قيمة approval هي on أو off أو feeds.
setting-approval-needs-cards = حدد أولًا أين يُسأل المشرفون: أرسل في تلك المحادثة /settings { $title } cards here.
setting-cards-allowed = قيمة cards هي here، أي المحادثة التي ترسلها فيها، أو default.
setting-cards-channel = سيراه القراء هنا. أرسله في محادثة للمشرفين أو في محادثة خاصة.
setting-timezone-allowed = لا أعرف هذه المنطقة الزمنية. اكتب اسمها بالإقليم والمدينة، مثل Europe/Berlin أو Asia/Dubai أو America/New_York، أو UTC.
setting-timezone-nearest = لا أعرف منطقة زمنية باسم «{ $typed }». هل تقصد { $zone }؟ إذن أرسل /settings timezone { $zone }
setting-windows-allowed = قيمة windows حتى ثماني فترات، مثل 08:00-12:00, 18:00-22:00 أو mon-fri 08:00-20:00، أو off.
setting-quiet-allowed = قيمة quiet فترة، مثل 22:00-07:00 أو sat sun 20:00-10:00، أو off. والوقت نفسه مرتين يعني off أيضًا.
setting-roundup-allowed = قيمة roundup حتى ثمانية أوقات في اليوم، مثل 08:00, 18:00 أو mon-fri 08:00, sat 10:00، أو off.
setting-cap-allowed = قيمة cap عدد من 1 إلى 500، أو off.
setting-hours-never = بهذا لا تترك ساعات الهدوء شيئًا من أوقات النشر، فلا يُنشر شيء أبدًا. لم يتغير شيء.
setting-silent-allowed = قيمة silent هي on أو off.
setting-reports-about = on: تحت المنشور زر «إبلاغ» يقول به القراء إن سطرًا خاطئ. إذا أبلغ ثلاثة قراء عن سطر واحد سُئل المشرفون.
setting-reports-allowed = قيمة reports هي on أو off.
setting-lacks-right = لذلك أحتاج هناك إلى الحق «{ $right }»، وليس لدي بعد.
setting-fallback-about = الموضوع الذي تذهب إليه المنشورات ما دام موضوعها مغلقًا. اضغط «fallback: here» في ذلك الموضوع، أو أرسل فيه /settings fallback here؛ general: General.
setting-fallback-allowed = قيمة fallback هي here، أي الموضوع الذي ترسلها فيه، أو رقم موضوع أو رابطه، أو general.
setting-fallback-elsewhere = الإعداد fallback لمجموعات تيليغرام ذات المواضيع.
setting-threads-about = on: لكل منشور سلسلة خاصة به تحمل عنوانه. ما لا تتسع له رسالة واحدة يوضع فيها.
setting-threads-allowed = قيمة threads هي on أو off.
setting-threads-elsewhere = الإعداد threads لقنوات ديسكورد النصية وقنوات الإعلانات.
setting-crosspost-about = on: تُنشر المنشورات للخوادم التي تتابع القناة أيضًا. يقبل ديسكورد عشرة في الساعة؛ ما زاد ينتظر.
setting-crosspost-allowed = قيمة crosspost هي on أو off.
setting-crosspost-elsewhere = الإعداد crosspost لقنوات الإعلانات في ديسكورد.
setting-tags-about = وسوم المنشورات، حتى خمسة من أسماء وسوم هذا المنتدى، مثل /settings tags قطار, ترام.
setting-tags-allowed = قيمة tags حتى خمسة من أسماء وسوم المنتدى بينها فواصل، أو off.
setting-tags-elsewhere = الإعداد tags لمنتديات ديسكورد.
setting-tags-unknown = { $count ->
    [0] لا وسوم في هذا المنتدى بعد. أنشئ «{ $name }» في إعدادات المنتدى أولًا.
   *[other] لا وسم «{ $name }» في هذا المنتدى. فيه: { $names }.
 }
in-private = هذا للمشرفين وحدهم.
in-private-open = اعرضه في محادثة خاصة
log-heading = السجل
log-none = لم يفعل أي مشرف شيئًا هنا بعد.
log-older = الأقدم
log-done = تم
log-denied = مرفوض لعدم الحق
log-refused = لم يُنفَّذ
log-failed = فشل: { $why }
command-rejected = ما رُفض من موجز، ولماذا
rejected-heading = المرفوض
rejected-about = { $count ->
    [zero] لم تُرفض أي عبارة. ما رُفض
    [one] رُفضت عبارة واحدة. هي
    [two] رُفضت عبارتان. هما
    [few] رُفضت { $count } عبارات. هي
    [many] رُفضت { $count } عبارة. هي
   *[other] رُفضت { $count } عبارة. هي
} لم تُنشر، وقد لا تصح.
rejected-more = وغيرها: { $more }
rejected-none = لم يُرفض منه شيء.
rejected-reply = أي منشور؟ رُد عليه بالأمر /rejected.
denied-rejected = لا يرى ما رُفض إلا مشرفو محادثته.
check-evidence-found = ليس هذا في المقال.
check-evidence-long-enough = ما يستند إليه أقصر من أن يثبت شيئًا.
check-evidence-whole = يستند إلى جزء من جملة.
check-wording-kept = لا يقوله المقال بهذه الكلمات ولا بكلمات قريبة منها.
check-title-kept = لا يقول ذلك أي عنوان في المقال.
check-date-stated = لا يذكر المقال هذا التاريخ.
check-speaker-named = لا يسمّي المقال من يُفترض أنه قال ذلك.
check-sentence-known = ذكر النموذج جملة لا وجود لها.
check-pronouns = يعتمد على جملة غير معروضة.
check-cut-allowed = حذف النموذج جزءًا لا يجوز حذفه.
check-other = لم يجتز فحصًا.
command-queue = المنتظر والمشكوك فيه وما فشل
command-correct = تصحيح سطر في كل النسخ
command-check = هل تغيّر المقال؟
command-retract = إزالة كل نسخ موجز
command-channels = أين يمكنك النشر
command-help = ما أستطيع فعله
command-claim = جعل هذه محادثة المشغّلين
command-feeds = الخلاصات المتابَعة هنا
command-follow = متابعة خلاصة: تُنشر مقالاتها الجديدة هنا
command-import = متابعة خلاصات قائمة OPML
command-export = الخلاصات المتابَعة هنا بصيغة OPML
option-list = القائمة، ملف OPML
command-unfollow = إيقاف متابعة خلاصة
option-feed = عنوان الخلاصة أو رقمها
option-filters = المرشّحات: contains:كلمة -contains:كلمة word:x author:x category:x
option-url = رابط المقال
option-text = نص المقال
option-file = المقال ملفًّا بصيغة .txt أو .html أو .md
option-to = قناة أخرى للنشر
option-line = رقم السطر
option-wording = نص السطر الجديد؛ الشرطة تحذفه
option-id = الرمز القصير للموجز
option-channel = قناة النشر
option-words = كلمات من موجز، أو أوائلها
option-code = الرمز من سطر الجاهزية
menu-digest = أعدّ موجزًا
menu-correct = صحّح
menu-check = ابحث عن تغييرات
menu-sources = المصادر
menu-timeline = التسلسل الزمني
command-unknown = لا أعرف { $command }. ما أستطيع فعله في /help.
denied = لا يُعدّ الموجزات هنا إلا مشرفو هذه المحادثة. يمكنك استخدام /sources و /timeline و /reasons و /evidence.
denied-command = لا يستخدم { $command } إلا مشرفو هذه المحادثة. يعرض /help ما يمكنك فعله هنا.
denied-press = لا يفعل ذلك إلا مشرفو هذه المحادثة. يعرض /help ما يمكنك فعله هنا.
denied-private = لا يفعل ذلك إلا مشرفو محادثة أنشر فيها. يعرض /help ما يمكنك فعله هنا.
ask-article = أي مقال؟ رُد على هذا برابط أو نص أو ملف.
ask-rest = نصك يملأ رسالة كاملة في { $platform }، فقد تنقصه نهايته. أرسل البقية الآن، أو أرسل ملف .txt.
ask-options = أي مقال؟ أعطِ /digest عنوانًا أو نصًّا أو ملفًّا.
ask-file = نصك يملأ الخانة كلها، فقد تنقصه نهايته. أرسله إلى /digest ملفَّ .txt.
accepted = وصلني. الموجز في الطريق.
reading = أقرأ { $what } …
reading-text = نصك
reading-file = ملفك
digest-none = لا موجز في هذه المحادثة بعد. يستطيع مشرف إعداد واحد بالأمر /digest ورابط.
digest-forgotten = لم يعد نص مقال هذا الموجز محفوظًا هنا، فلا يمكن عرضه ولا تغييره. ما زال /retract يعمل.
digest-roundup = تسرد تلك الرسالة عدة موجزات. أضف رمز واحد منها، مثل /sources kd7q، أو أرسل /latest.
digest-unknown = لا موجز كهذا في هذه المحادثة. رُد على منشوره، أو استخدم /latest.
search-button = بحث
search-ask = أي كلمات؟ رُد على هذا بها، أو أرسل /search والكلمات.
search-options = أي كلمات؟ أعطها للأمر /search.
search-words = أحتاج إلى حروف أو أرقام أبحث عنها، مثل /search جسر شاحنات
search-heading = «{ $words }»
search-line = { $headline } · { $date } · { $id }
search-none = لا موجز في هذه المحادثة فيه كل هذه الكلمات: «{ $words }». جرّب أقل منها، أو أوائلها فقط.
search-how = الأمر /sources { $id } يعرض من قال ماذا في آخرها. و /timeline و /reasons و /evidence تقبل الرمز القصير أيضًا.
search-older = الأقدم
search-stale = لم يعد هذا الزر صالحًا. أرسل /search والكلمات مرة أخرى.
answer-stands = أُجيب عن ذلك هنا قبل قليل: في الرسالة التي هذه رد عليها.
answer-see = إلى الإجابة
answer-coming = يُجاب عن ذلك هنا الآن.
view-of = { $headline } · { $id }
back-to-post = العودة إلى المنشور
show-line = اعرض السطر { $number }
button-stale = لم يعد هذا الزر صالحًا. اطلب مرة أخرى بالأمر /latest.
target-unknown = لست في «{ $target }». تحقق من الاسم، أو أضفني هناك.
target-denied = لا ينشر في { $title } إلا مشرفوها.
target-right = لا أستطيع النشر في { $title }. أحتاج هناك إلى الحق «{ $right }». امنحني إياه ثم حاول مرة أخرى.
posting = أنشر في { $title } …
posted = نُشر في { $title }.
posted-link = افتح المنشور
post-in = انشر في { $title }
discard = تجاهل
discarded = أُلغي. لم يُنشر شيء.
this-chat = هذه المحادثة
that-chat = تلك المحادثة
channels-none = لست مشرفًا في أي محادثة أنا فيها. أضفني إلى واحدة أولًا.
channel-ready = جاهز
channel-right = أحتاج هناك إلى الحق «{ $right }»
claim-stale = انتهت صلاحية هذا الرابط أو استُخدم. أعد تشغيلي للحصول على رابط جديد.
claim-done = صارت هذه محادثة المشغّلين. تأتي التنبيهات إلى هنا.
claim-taken = محادثة المشغّلين محددة من قبل.
in-doubt = لم يؤكد { $platform } المنشور في { $title }. لم أرسله مرة أخرى. تحقق من فضلك.
doubt-there = إنه هناك
doubt-again = أرسله مرة أخرى
settled-there = سُجّل: إنه هناك.
settled-again = أرسله مرة أخرى الآن.
correct-which = أي سطر من «{ $headline }» ({ $id })؟
correct-how = رُد برقمه والنص الجديد، مثل: 2 يُفتتح الجسر يوم الاثنين. الشرطة بدل النص تحذف السطر.
correct-options = اختر سطرًا، أو أعطِ /correct رقمه والنص الجديد. الشرطة بدل النص تحذف السطر.
correct-line = السطر { $number }
correct-text = ماذا ينبغي أن يقول السطر { $line }؟ رُد على هذا بالنص الجديد. الشرطة تحذفه.
correct-no-line = لا سطر { $line }. السطور في /correct.
correct-too-long = هذا أطول من سطر: { $max } حرف على الأكثر.
correct-stays = يبقى العنوان، وكذلك آخر سطر تحته. الأمر /retract يزيل المنشور كله.
correct-same = هو يقول هذا بالضبط.
correct-none = لم تبقَ نسخة يحق لك تصحيحها.
correct-changed = صححها شخص آخر في هذه الأثناء. صيغتها الآن في /correct.
correct-editors = لا يقول المقال هذا حرفيًّا، ولذلك يبيّن المنشور أنه بكلمات المحررين.
correcting =
    { $count ->
        [zero] لا نسخ أصححها …
        [one] أصحح نسخة واحدة …
        [two] أصحح نسختين …
        [few] أصحح { $count } نسخ …
        [many] أصحح { $count } نسخة …
       *[other] أصحح { $count } نسخة …
    }
correct-left =
    { $count ->
        [zero] لا تبقى نسخة كما هي.
        [one] تبقى نسخة واحدة كما هي، في محادثة لست مشرفًا فيها.
        [two] تبقى نسختان كما هما، في محادثات لست مشرفًا فيها.
        [few] تبقى { $count } نسخ كما هي، في محادثات لست مشرفًا فيها.
        [many] تبقى { $count } نسخة كما هي، في محادثات لست مشرفًا فيها.
       *[other] تبقى { $count } نسخة كما هي، في محادثات لست مشرفًا فيها.
    }
corrected-copies =
    { $count ->
        [zero] لم تُصحَّح أي نسخة.
        [one] صُحّحت نسخة واحدة.
        [two] صُحّحت نسختان.
        [few] صُحّحت { $count } نسخ.
        [many] صُحّحت { $count } نسخة.
       *[other] صُحّحت { $count } نسخة.
    }
article-changed = تغيّر مقال «{ $headline }» ({ $id }).
changed-headline = تغيّر العنوان.
changed-key-points = لم تعد النقطة { $number } صحيحة.
changed-reasons = لم يعد السبب { $number } صحيحًا.
changed-before = قبل: { $text }
changed-now = الآن: { $text }
changed-gone = الآن: لم يعد في النص.
changed-correct = صحّح في كل مكان
changed-retract = اسحب
changed-leave = اتركه
decided-correct =
    { $count ->
        [zero] صححه { $name }: لا نسخ.
        [one] صححه { $name }: نسخة واحدة.
        [two] صححه { $name } في كل مكان: نسختان.
        [few] صححه { $name } في كل مكان: { $count } نسخ.
        [many] صححه { $name } في كل مكان: { $count } نسخة.
       *[other] صححه { $name } في كل مكان: { $count } نسخة.
    }
decided-retract =
    { $count ->
        [zero] سحبه { $name }: لا نسخ.
        [one] سحبه { $name }: نسخة واحدة.
        [two] سحبه { $name }: نسختان.
        [few] سحبه { $name }: { $count } نسخ.
        [many] سحبه { $name }: { $count } نسخة.
       *[other] سحبه { $name }: { $count } نسخة.
    }
decided-leave = تركه { $name } كما هو.
already-correct = صححه { $name } من قبل.
already-retract = سحبه { $name } من قبل.
already-leave = قرر { $name } من قبل تركه.
already-stale = فات أوان هذا: تغيّر المنشور أو مقاله منذ ذلك الحين.
card-read = قُرئ: { $when }
card-copies =
    { $count ->
        [zero] لا نسخ
        [one] نسخة واحدة
        [two] نسختان
        [few] { $count } نسخ
        [many] { $count } نسخة
       *[other] { $count } نسخة
    }
card-places = منشور في { $places }{ $more ->
    [0] {""}
    [zero] {""}
    [one] {" "}وفي مكان آخر
    [two] {" "}وفي مكانين آخرين
    [few] {" "}وفي { $more } أماكن أخرى
    [many] {" "}وفي { $more } مكانًا آخر
   *[other] {" "}وفي { $more } مكان آخر
}
card-note = يقول المقال نفسه:
card-few-left =
    { $left ->
        [0] لم يبقَ من المنشور شيء في المقال، فلا يمكن تصحيحه.
        [zero] لم يبقَ من المنشور شيء في المقال، فلا يمكن تصحيحه.
        [one] لن يبقى من المنشور إلا سطر واحد. لعل سحبه أفضل.
        [two] لن يبقى من المنشور إلا سطران. لعل سحبه أفضل.
        [few] لن يبقى من المنشور إلا { $left } سطور. لعل سحبه أفضل.
        [many] لن يبقى من المنشور إلا { $left } سطرًا. لعل سحبه أفضل.
       *[other] لن يبقى من المنشور إلا { $left } سطر. لعل سحبه أفضل.
    }
card-stale = فات الأوان: تغيّر المنشور أو مقاله منذ ذلك الحين. الأمر /check يقرأ المقال مرة أخرى.
check-reading = أقرأ مقال «{ $headline }» ({ $id }) في { $host } مرة أخرى …
check-unchanged = لم يتغيّر المقال.
check-stands = تغيّر المقال، لكن كل سطور المنشور ما زالت فيه.
check-changed =
    { $lines ->
        [zero] تغيّر المقال. البطاقة تسأل ماذا نفعل.
        [one] تغيّر المقال: سطر واحد من المنشور لم يعد صحيحًا. البطاقة تسأل ماذا نفعل.
        [two] تغيّر المقال: سطران من المنشور لم يعودا صحيحين. البطاقة تسأل ماذا نفعل.
        [few] تغيّر المقال: { $lines } سطور من المنشور لم تعد صحيحة. البطاقة تسأل ماذا نفعل.
        [many] تغيّر المقال: { $lines } سطرًا من المنشور لم تعد صحيحة. البطاقة تسأل ماذا نفعل.
       *[other] تغيّر المقال: { $lines } سطر من المنشور لم تعد صحيحة. البطاقة تسأل ماذا نفعل.
    }
check-decided =
    { $lines ->
        [zero] كل سطور المنشور في المقال.
        [one] سطر واحد من المنشور ليس في المقال كما هو الآن. حُسم ذلك من قبل.
        [two] سطران من المنشور ليسا في المقال كما هو الآن. حُسم ذلك من قبل.
        [few] { $lines } سطور من المنشور ليست في المقال كما هو الآن. حُسم ذلك من قبل.
        [many] { $lines } سطرًا من المنشور ليست في المقال كما هو الآن. حُسم ذلك من قبل.
       *[other] { $lines } سطر من المنشور ليست في المقال كما هو الآن. حُسم ذلك من قبل.
    }
check-unread = لم أستطع قراءة المقال الآن. يبقى المنشور كما هو. حاول لاحقًا.
check-gone = لم يعد له منشور.
check-soon = قرأته للتو، أو أوشك أن أقرأه. مرة في الدقيقة تكفي: حاول بعد دقيقة.
check-pasted = أُعدّ هذا الموجز من نص أرسله أحدهم. لا عنوان يُقرأ مرة أخرى.
correction-refused = لم يعد بوسعي تعديل المنشور في { $title }. أزله بيدك، و‎/repost ينشره مصححًا.
retract-which = سحب «{ $headline }» ({ $id })؟ تُزال كل النسخ. لا رجعة في ذلك.
retract-it = اسحبه
retract-none = لم تبقَ نسخة يحق لك سحبها.
retracting =
    { $count ->
        [zero] لا نسخ أزيلها …
        [one] أزيل نسخة واحدة …
        [two] أزيل نسختين …
        [few] أزيل { $count } نسخ …
        [many] أزيل { $count } نسخة …
       *[other] أزيل { $count } نسخة …
    }
retract-left =
    { $count ->
        [zero] لا تبقى أي نسخة.
        [one] تبقى نسخة واحدة، في محادثة لست مشرفًا فيها.
        [two] تبقى نسختان، في محادثات لست مشرفًا فيها.
        [few] تبقى { $count } نسخ، في محادثات لست مشرفًا فيها.
        [many] تبقى { $count } نسخة، في محادثات لست مشرفًا فيها.
       *[other] تبقى { $count } نسخة، في محادثات لست مشرفًا فيها.
    }
retracted =
    { $count ->
        [zero] سُحب: لم تُزَل أي نسخة.
        [one] سُحب: أُزيلت نسخة واحدة.
        [two] سُحب: أُزيلت نسختان.
        [few] سُحب: أُزيلت { $count } نسخ.
        [many] سُحب: أُزيلت { $count } نسخة.
       *[other] سُحب: أُزيلت { $count } نسخة.
    }
removal-refused = لم يعد بوسعي إزالة المنشور في { $title }. أزله بيدك من فضلك.
removal-in-doubt = لا أعرف هل بقي المنشور المسحوب في { $title }. تحقق من فضلك وأزله بيدك.
queue-waiting =
    { $count ->
        [0] لا شيء ينتظر.
        [zero] لا شيء ينتظر.
        [one] منشور واحد ينتظر.
        [two] منشوران ينتظران.
        [few] { $count } منشورات تنتظر.
        [many] { $count } منشورًا تنتظر.
       *[other] { $count } منشور تنتظر.
    }
queue-doubtful = مشكوك فيه: { $count }. تحقق من فضلك هل هي هناك.
queue-failed = فشل في الأيام السبعة الأخيرة: { $count }
queue-stopped =
    { $count ->
        [zero] كل المحادثات تستقبل المنشورات.
        [one] محادثة واحدة لا تستقبل منشورات حاليًّا: أُزلت منها أو ينقصني حق.
        [two] محادثتان لا تستقبلان منشورات حاليًّا: أُزلت منهما أو ينقصني حق.
        [few] { $count } محادثات لا تستقبل منشورات حاليًّا: أُزلت منها أو ينقصني حق.
        [many] { $count } محادثة لا تستقبل منشورات حاليًّا: أُزلت منها أو ينقصني حق.
       *[other] { $count } محادثة لا تستقبل منشورات حاليًّا: أُزلت منها أو ينقصني حق.
    }
queue-line = { $headline } ({ $id }) في { $title }
refused-no-rights = لا أستطيع النشر في { $title }: ينقصني الحق هناك. امنحني إياه ثم اضغط «حاول مرة أخرى».
refused-gone = لم أعد في { $title }. أضفني من جديد ثم اضغط «حاول مرة أخرى».
refused-topic-closed = الموضوع في { $title } مغلق أو محذوف. افتحه ثم اضغط «حاول مرة أخرى».
refused-tag-missing = يشترط { $title } وسمًا على كل منشور. اختر واحدًا بالأمر /settings tags، ثم اضغط «حاول مرة أخرى».
detour-topic = موضوع في { $title } مغلق أو محذوف. تذهب منشوراته إلى مكان آخر في المجموعة حتى يُفتح. أين، يحدده /settings fallback.
detour-thread = السلسلة ({ $title }) مقفلة أو محذوفة. تذهب منشوراتها إلى القناة التي تتبعها حتى تُفتح.
crosspost-refused = تعذر نشر منشور في { $title } للخوادم التي تتابعها: { $why }
refused-bad-request = رُفض المنشور في { $title }: { $why }
refused-other = لم ينجح المنشور في { $title }.
gave-up = لم أستطع النشر في { $title } وتوقفت عن المحاولة.
try-again = حاول مرة أخرى
platform-telegram = تيليغرام
platform-discord = ديسكورد
platform-console = سطر الأوامر

## Feeds
feed-ask = أي خلاصة؟ أرسل /follow وعنوانها. ويمكن أن تتبعه قناة ومرشّحات: /follow example.com @news contains:قطار -category:رياضة
feed-ask-channel = أي قناة؟ أرسل /follow والعنوان والقناة، مثل /follow example.com @news. قنواتك في /channels.
feed-filter-unknown = لا أعرف المرشّح «{ $token }». المتاح contains: و word: و author: و category:، ولكل منها ناقص قبله لاستبعاد المواد.
feed-looking = أنظر في { $host } …
feed-known = هذه القناة تتابع تلك الخلاصة: رقمها { $number }. مرشّحاتها الآن كما أعطيتها.
feed-followed = أتابع { $title }. { $items ->
    [zero] لا مواد فيها،
    [one] فيها مادة واحدة،
    [two] فيها مادتان،
    [few] فيها { $items } مواد،
    [many] فيها { $items } مادة،
   *[other] فيها { $items } مادة،
} { $taken ->
    [0] ولا يُنشر منها شيء الآن.
    [zero] ولا يُنشر منها شيء الآن.
    [one] وأحدثها في الطريق.
    [two] واثنتان في الطريق.
    [few] و{ $taken } في الطريق.
    [many] و{ $taken } في الطريق.
   *[other] و{ $taken } في الطريق.
} أنظر مرة أخرى { $minutes ->
    [zero] الآن.
    [one] بعد دقيقة.
    [two] بعد دقيقتين.
    [few] بعد { $minutes } دقائق.
    [many] بعد { $minutes } دقيقة.
   *[other] بعد { $minutes } دقيقة.
}
feed-waits-roundup = { $taken ->
    [zero] وترد { $taken } منها في العرض الجامع القادم: { $when }.
    [one] وأحدثها يرد في العرض الجامع القادم: { $when }.
    [two] واثنتان تردان في العرض الجامع القادم: { $when }.
    [few] وترد { $taken } منها في العرض الجامع القادم: { $when }.
    [many] وترد { $taken } منها في العرض الجامع القادم: { $when }.
   *[other] وترد { $taken } منها في العرض الجامع القادم: { $when }.
}
feed-waits-hours = { $taken ->
    [zero] وتُنشر { $taken } منها لاحقًا، وأولها: { $when }.
    [one] وأحدثها يُنشر لاحقًا: { $when }.
    [two] واثنتان تُنشران لاحقًا، وأولها: { $when }.
    [few] وتُنشر { $taken } منها لاحقًا، وأولها: { $when }.
    [many] وتُنشر { $taken } منها لاحقًا، وأولها: { $when }.
   *[other] وتُنشر { $taken } منها لاحقًا، وأولها: { $when }.
}
feed-waits-approval = { $taken ->
    [zero] ويُسأل المشرفون قبل نشر { $taken } منها.
    [one] ويُسأل المشرفون قبل نشر أحدثها.
    [two] ويُسأل المشرفون قبل نشر اثنتين منها.
    [few] ويُسأل المشرفون قبل نشر { $taken } منها.
    [many] ويُسأل المشرفون قبل نشر { $taken } منها.
   *[other] ويُسأل المشرفون قبل نشر { $taken } منها.
}
feed-unknown = لا أتابع ذلك هنا. ما أتابعه في /feeds.
feed-unfollowed = لم أعد أتابع { $title }. ما نُشر يبقى.
feeds-none = لا خلاصة متابَعة هنا. أرسل /follow وعنوانًا للبدء.
feeds-heading = { $count ->
    [zero] لا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $count } خلاصات
    [many] { $count } خلاصة
   *[other] { $count } خلاصة
}
feeds-more = وغيرها: { $more }. كلها في /export
feed-paused = متوقفة مؤقتًا
feed-next = { $minutes ->
    [0] النظر التالي الآن
    [zero] النظر التالي الآن
    [one] النظر التالي بعد دقيقة
    [two] النظر التالي بعد دقيقتين
    [few] النظر التالي بعد { $minutes } دقائق
    [many] النظر التالي بعد { $minutes } دقيقة
   *[other] النظر التالي بعد { $minutes } دقيقة
}
feed-failing = { $failures ->
    [zero] لم تفشل
    [one] فشلت مرة
    [two] فشلت مرتين
    [few] فشلت { $failures } مرات
    [many] فشلت { $failures } مرة
   *[other] فشلت { $failures } مرة
}: { $why }
feed-unfollow = أوقف المتابعة
feed-pause = إيقاف مؤقت
feed-resume = استئناف
feed-why = لماذا لم يُنشر
feeds-export = تصدير
feed-skipped = لم يُنشر من { $title }
feed-skipped-none = لم يُترك شيء من { $title }.
feed-unreachable = لا تستجيب
feed-refused = ترفض أن تُقرأ
feed-unreadable = لا خلاصة في هذا العنوان
feed-too-large = أكبر مما أقرأ
feed-unreachable-first = لم أستطع فتح هذا العنوان. تحقق منه وأرسل /follow مرة أخرى.
feed-refused-first = يرفض { $url } أن يُقرأ. تحقق من العنوان وأرسل /follow مرة أخرى.
feed-unreadable-first = لم أجد خلاصة في { $url }. أرسل /follow وعنوان الخلاصة نفسها.
feed-too-large-first = ما يعطيه { $url } أكبر مما أقرأ. أرسل /follow وعنوان خلاصة أصغر.
feed-broken = لا تعمل الخلاصة { $title }: { $why }. أواصل المحاولة على فترات أطول، وحالها في /feeds.
feed-moves = تقول الخلاصة { $title } إنها انتقلت نهائيًّا إلى { $to }، وهو موقع آخر. ما زلت أسأل عنوانها القديم. حيث تُتابَع يستطيع مشرف قبول الجديد في /feeds.
feed-moving = تقول إنها انتقلت إلى { $to }
feed-move = اقبل العنوان الجديد
feed-move-known = هذا العنوان متابَع هنا: رقمه { $number }.
import-ask = أي قائمة؟ أرسل ملف OPML مع /import، أو نصه بعد الأمر.
import-none = لا خلاصة في ذلك. أرسل قائمة OPML.
imported = { $added ->
    [zero] لا خلاصات جديدة متابَعة
    [one] خلاصة واحدة متابَعة
    [two] خلاصتان متابَعتان
    [few] { $added } خلاصات متابَعة
    [many] { $added } خلاصة متابَعة
   *[other] { $added } خلاصة متابَعة
} من الآن؛ المتابَعة من قبل: { $known }{ $refused ->
    [0] .
   *[other] ؛ المتروكة: { $refused } (عنوان غير صالح، أو قناة لا تستطيع النشر فيها، أو مرشّح لا أعرفه).
}
exported = { $count ->
    [zero] لا خلاصات
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $count } خلاصات
    [many] { $count } خلاصة
   *[other] { $count } خلاصة
} بصيغة OPML. الأمر /import يقرؤها من جديد.
skip-first-poll = كان فيها حين بدأت متابعتها
skip-restored = كان فيها حين استُعيدت قاعدة البيانات
skip-old = أقدم من سبعة أيام
skip-backfill = أقدم مما كان فيها حين بدأت متابعتها
skip-filter = استبعده مرشّح
skip-too-many = مواد جديدة كثيرة دفعة واحدة
skip-no-link = لا رابط ولا نص
skip-unreadable = لا يمكن قراءة صفحته، ونصه في الخلاصة قليل جدًّا
skip-posted-before = نُشر هنا من قبل
skip-feed-text = نُشر من نص الخلاصة نفسها: تعذرت قراءة الصفحة
skip-rejected = رفضه المشرفون
skip-undecided = لم يوافق عليه أحد في الوقت المحدد
skip-count = { $count } × { $why }
feed-lately = لم يُنشر خلال 30 يومًا: { $what }

## Waiting for the hour
held-quiet = ساعات الهدوء في { $title } حتى { $when }. يُنشر حينها.
held-windows = في { $title } أوقات أخرى للنشر. يُنشر في: { $when }.
held-roundup = في { $title } عرض جامع: { $when }. يُسرد الموجز فيه.
held-cap =
    { $cap ->
        [zero] لا منشورات في { $title } اليوم (cap { $cap } في اليوم). يُنشر هذا في: { $when }.
        [one] نُشر في { $title } منشورها الوحيد لهذا اليوم (cap { $cap } في اليوم). يُنشر هذا في: { $when }.
        [two] نُشر في { $title } منشوراها لهذا اليوم (cap { $cap } في اليوم). يُنشر هذا في: { $when }.
        [few] نُشر في { $title } اليوم { $cap } منشورات (cap { $cap } في اليوم). يُنشر هذا في: { $when }.
        [many] نُشر في { $title } اليوم { $cap } منشورًا (cap { $cap } في اليوم). يُنشر هذا في: { $when }.
       *[other] نُشر في { $title } اليوم { $cap } منشور (cap { $cap } في اليوم). يُنشر هذا في: { $when }.
    }
queue-held =
    { $count ->
        [zero] لا منشور ينتظر وقته:
        [one] منشور واحد ينتظر وقته:
        [two] منشوران ينتظران وقتهما:
        [few] { $count } منشورات تنتظر وقتها:
        [many] { $count } منشورًا تنتظر وقتها:
       *[other] { $count } منشور تنتظر وقتها:
    }
queue-held-line = { $what }: { $when }
queue-held-cap =
    { $count ->
        [zero] لا منشور ينتظر يومًا آخر في { $title } (cap { $cap } في اليوم).
        [one] منشور ينتظر يومًا آخر في { $title } (cap { $cap } في اليوم).
        [two] منشوران ينتظران يومًا آخر في { $title } (cap { $cap } في اليوم).
        [few] { $count } منشورات تنتظر يومًا آخر في { $title } (cap { $cap } في اليوم).
        [many] { $count } منشورًا تنتظر يومًا آخر في { $title } (cap { $cap } في اليوم).
       *[other] { $count } منشور تنتظر يومًا آخر في { $title } (cap { $cap } في اليوم).
    }
queue-roundup =
    { $count ->
        [zero] لا موجز ينتظر العرض الجامع في { $title }: { $when }.
        [one] موجز واحد ينتظر العرض الجامع في { $title }: { $when }.
        [two] موجزان ينتظران العرض الجامع في { $title }: { $when }.
        [few] { $count } موجزات تنتظر العرض الجامع في { $title }: { $when }.
        [many] { $count } موجزًا تنتظر العرض الجامع في { $title }: { $when }.
       *[other] { $count } موجز تنتظر العرض الجامع في { $title }: { $when }.
    }
queue-roundup-line = عرض جامع فيه «{ $headline }» في { $title }
held-now = انشر الآن
held-never = لا تنشر
held-denied = لا يقرر ذلك إلا مشرفو { $title }.
held-dropped = لن يُنشر شيء في { $title }.
time-utc = { $time } UTC
time-in-zone = { $time } ({ $zone })
time-on = { $date }، { $time }

## Readers' reports
report-button = إبلاغ
report-which = أي سطر خاطئ؟
report-cancel = إلغاء
report-cancelled = لم يُبلَّغ عن شيء.
report-noted = شكرًا. ينظر المشرفون في السطر متى أبلغ عنه ثلاثة قراء. لا يظهر اسمك لهم.
report-known = أبلغت عن هذا السطر من قبل. مرة تكفي، شكرًا.
report-enough = شكرًا. هذه عشرة بلاغات في يوم، وهي أكثر ما أقبله من قارئ واحد. عُد غدًا من فضلك.
report-off = لم تعد البلاغات مقبولة لهذا المنشور.
report-card = { $count ->
    [zero] لا قارئ يقول
    [one] قارئ واحد يقول
    [two] قارئان يقولان
    [few] { $count } قراء يقولون
    [many] { $count } قارئًا يقولون
   *[other] { $count } قارئ يقولون
} إن سطرًا من «{ $headline }» ({ $id }) خاطئ.
report-card-line = السطر { $number }: { $text }
report-card-evidence = يقول المقال:
report-correct = صحّح
report-retract = اسحب
report-leave = اتركه
report-correct-form = اضغطه لتكتب ما ينبغي أن يقوله السطر { $number }.
report-denied = لا يقرر ذلك إلا مشرفو { $title }.
report-ended-correct = يصححه { $name }.
report-ended-retract =
    { $count ->
        [zero] سحبه { $name }: لا نسخ.
        [one] سحبه { $name }: نسخة واحدة.
        [two] سحبه { $name }: نسختان.
        [few] سحبه { $name }: { $count } نسخ.
        [many] سحبه { $name }: { $count } نسخة.
       *[other] سحبه { $name }: { $count } نسخة.
    }
report-ended-leave = تركه { $name } كما هو.
report-ended-stale = فات الأوان: تغيّر السطر أو منشوره منذ ذلك الحين.
report-already-correct = يصححه { $name } من قبل.
report-already-retract = سحبه { $name } من قبل.
report-already-leave = قرر { $name } تركه.
report-already-stale = فات أوان هذا: تغيّر السطر أو منشوره منذ ذلك الحين.

## Approval
approval-for = يُنشر في { $title } إذا وافقت عليه
approval-asked = طلبه { $name }
approval-asked-somebody = طُلب في محادثة
approval-fed = من خلاصة
approval-fed-by = من الخلاصة { $name }
approval-changed = عدّله { $name }
approval-until = القرار قبل { $when }
approval-approve = موافقة
approval-post-at = انشر في …
approval-edit = تعديل
approval-headline = تغيير العنوان
approval-again = اختيار جديد
approval-reject = رفض
approval-waits = ينتظر موافقة مشرفي { $title }.
approval-approved = وافق عليه { $name }.
approval-due = يُنشر في { $title }: { $when }.
approval-trouble = تعذر نشره. السبب في /queue.
approval-retracted = سُحب المنشور.
approval-rejected = رفضه { $name }. لم يُنشر شيء.
approval-rejected-why = رفضه { $name }: { $reason }
approval-expired = لم يُوافَق عليه خلال يومين. لم يُنشر شيء.
approval-told-rejected = لم يُنشر «{ $headline }» في { $title }. رفضه { $name }.
approval-told-rejected-why = لم يُنشر «{ $headline }» في { $title }. رفضه { $name }: { $reason }
approval-told-expired = لم يُنشر «{ $headline }» في { $title }: لم يوافق عليه أحد خلال يومين.
approval-no-place = ينتظر: لا أحد يمكن سؤاله بعد. في المحادثة التي يُسأل فيها مشرفو { $title } أرسل /settings { $title } cards here.
approval-denied = لا يقرر ذلك إلا مشرفو { $title }.
approval-why = لماذا؟ رُد على هذا بالسبب.
approval-no-reason = من دون سبب
approval-already-approved = وافق عليه { $name } من قبل.
approval-already-rejected = رفضه { $name } من قبل.
approval-already-expired = لم يُوافَق عليه خلال يومين. لم يُنشر شيء.
approval-already-changed = تغيّر منذ رأيته. انظر إليه مرة أخرى.
approval-replies = رُد مثلًا بـ: موافقة · في 18:30 · رفض والسبب · عنوان: والعنوان الجديد · 2 ونص جديد للسطر 2 · اختيار جديد
# Words that a reply to a card may begin with, by commas; those of English are understood everywhere.
approval-word-approve = موافقة، موافق، نعم
approval-word-at = انشر في، في
approval-word-headline = عنوان، العنوان
approval-word-again = اختيار جديد، من جديد
approval-word-reject = رفض، مرفوض
approval-which-line = أي سطر يُعدَّل قبل النشر؟
approval-edit-how = اختر سطرًا، أو رُد برقمه والنص الجديد، مثل: 2 يُفتتح الجسر يوم الاثنين. الشرطة بدل النص تحذف السطر.
approval-no-line = لا سطر { $line } في البطاقة.
approval-stays = يبقى العنوان، وكذلك آخر سطر تحته. ارفض البطاقة إن كان يجب ألا يُنشر شيء.
approval-edited = عُدّل. يظهر ذلك في البطاقة؛ لم يُنشر شيء بعد.
approval-headline-ask = ماذا ينبغي أن يكون العنوان؟ رُد على هذا به. سيقول المنشور إنه من المحررين.
approval-when = متى يُنشر؟ الأوقات بتوقيت { $zone }.
approval-hour = في { $time }
approval-other-time = وقت آخر
approval-time-ask = متى؟ رُد على هذا بوقت من توقيت { $zone }، مثل 18:30.
approval-time-bad = ليس هذا وقتًا. اكتبه هكذا: 18:30؛ بتوقيت { $zone }.
doubt-promise = يعد العنوان بعدد من الأسباب هو { $promised }، وفي النص { $found }. إن كان النص مبتورًا فأرسل البقية.
doubt-old = تاريخ هذا المقال { $date }.
doubt-known = نُشر في { $title } من قبل.
doubt-coming = سيُنشر في { $title } بعد قليل.
doubt-post = انشره مع ذلك
doubt-post-promise = انشر مع { $found } من { $promised }
doubt-post-known = انشره مرة أخرى
doubt-check = ابحث عن تغييرات
doubt-cancel = إلغاء
queue-approval = { $count ->
    [zero] لا موجز ينتظر الموافقة.
    [one] موجز واحد ينتظر الموافقة.
    [two] موجزان ينتظران الموافقة.
    [few] { $count } موجزات تنتظر الموافقة.
    [many] { $count } موجزًا تنتظر الموافقة.
   *[other] { $count } موجز تنتظر الموافقة.
}
queue-card = { $number }. اعرض البطاقة
approval-regenerating = أبحث عن جمل أخرى. ما أجده يظهر في البطاقة.
approval-again-none = لا شيء آخر للاختيار: ليس في المقال جمل أخرى تقول مثل ذلك.
command-reword = نص السطر الجديد
command-retitle = عنوان من المحررين
command-postat = متى يُنشر؟
option-headline = العنوان الجديد
option-time = وقت بتوقيت UTC، مثل 18:30
command-reject = لماذا لا يُنشر؟
option-reason = السبب، أو لا شيء

## Faults
fault-empty = لا نص فيه. أرسل مقالًا من 40 كلمة على الأقل.
fault-too-short = عدد كلماته { $words }. أحتاج إلى { $minWords } على الأقل لإعداد موجز.
fault-binary = هذا { $what } وليس مقالًا. أرسل النص، أو ملف .txt أو .html.
fault-file-missing = لا ملف { $path }. تحقق من المسار.
fault-file-unreadable = لا أستطيع قراءة { $path }. تحقق من أنه ملف ومن أن لك أن تقرأه.
fault-too-large = هذا أكبر من { $mb } ميغابايت. أرسل نص المقال وحده.
fault-unreachable = لم أستطع فتح هذا العنوان. تحقق منه، أو أرسل النص بعد /digest.
fault-login = تطلب الصفحة تسجيل الدخول. أرسل إليّ النص بعد /digest، أو ملفًّا.
fault-paywall = لا تعرض الصفحة إلا بداية المقال. أرسل إليّ النص بعد /digest، أو ملفًّا.
fault-index = هذه الصفحة قائمة مقالات وليست مقالًا واحدًا. أرسل رابط واحد منها.
fault-not-an-article = ليست هذه الصفحة مقالًا. أرسل رابط مقال أو نصه.
fault-nothing-grounded = لا شيء فيه يمكن اقتباسه موجزًا. أرسل مقالًا من جمل تامة.
fault-bad-line = السطر { $line } ليس كائن JSON فيه text أو html أو file أو htmlBase64 أو url: { $why }.
fault-bad-date = «{ $date }» ليس تاريخًا. اكتبه هكذا: 2024-03-23.
fault-bad-url = «{ $url }» ليس عنوان ويب. اكتبه وأوله https://.
fault-no-claim = أي عبارة؟ أعطها مع --claim، أو باسم «claim» في كل سطر.
fault-usage = { $why }
fault-config = { $why }
fault-bad-token = لا يعرف { $platform } الرمز في { $variable }. انسخه مرة أخرى من { $where }، وتحقق من أن رمزي المنصتين غير متبادلين.
fault-data-in-use = المجلد { $dir } تستخدمه العملية { $pid } على { $host }. أوقفها، أو حدد DATA_DIR آخر.
fault-data-unwritable = لا أستطيع الكتابة في { $dir }: { $why }. اجعل DATA_DIR مجلدًا يستطيع هذا المستخدم الكتابة فيه.
fault-data-damaged = لا تفتح قاعدة البيانات في { $dir }: { $why }. استعد نسخة احتياطية، أو حدد DATA_DIR آخر.
fault-schema-newer = أُنشئت قاعدة البيانات بإصدار أحدث من هذا البرنامج (فيها { $name }). شغّل ذلك الإصدار، أو استعد نسخة أقدم.
fault-schema-unlike = قاعدة البيانات في { $where } فارغة لكنها أُنشئت بإصدار غير إصدار النسخة. استعد في مجلد جديد (DATA_DIR) أو في قاعدة بيانات لم يُنشأ فيها شيء.
fault-no-data = لا قاعدة بيانات في { $where } بعد. تحقق من DATA_DIR و DATABASE_URL.
fault-no-such-chat = لا شيء محفوظ عن { $chat }. اكتبه هكذا: telegram/-1001234567890 أو discord/123456789012345678.
fault-not-empty = قاعدة البيانات في { $where } ليست فارغة ({ $table }: { $rows }). اجعل DATA_DIR مجلدًا جديدًا، أو DATABASE_URL قاعدة فارغة.
fault-copy-differs = النسخة ليست مطابقة: في { $table } صفوف عددها { $there } والمعطى { $given }، أو صفوف أخرى. لم يُحفظ شيء. أبلغ عن ذلك من فضلك.
fault-backup-there = يوجد ملف { $path }. أعطِ اسمًا آخر.
fault-backup-unwritable = لا أستطيع كتابة { $path }: { $why }.
fault-no-room = المساحة لا تكفي لنسخة احتياطية: يلزم { $needed } ميغابايت في { $dir }، والمتاح { $free } ميغابايت. أفسح مكانًا هناك.
fault-backup-bad = ليس { $path } نسخة احتياطية كاملة: { $why }. استخدم غيرها.
fault-backup-newer = أُنشئ { $path } بإصدار أحدث من هذا البرنامج ({ $name }). استعده بذلك الإصدار.
fault-database-unreachable = لا تستجيب قاعدة البيانات في { $where }: { $why }. تحقق من DATABASE_URL ومن أن الخادم يعمل.
fault-queue-unreachable = لا يستجيب الطابور في { $where }: { $why }. تحقق من REDIS_URL ومن أن الخادم يعمل.
fault-platform-unreachable = لا يستجيب { $platform } ({ $why }). تحقق من شبكة هذا الجهاز، ثم حاول مرة أخرى.
fault-bug = حدث خطأ ما كان ينبغي أن يحدث. هذا خلل من عندنا: أبلغ عنه من فضلك.
fault-port-in-use = لا يمكن فتح المنفذ { $port } ({ $why }). اجعل HTTP_PORT منفذًا آخر أو 0 أو off.
fault-no-platform = لا رمز لبوت بعد. يسأل npx groundwire init عنه ويُعدّ الباقي؛ أو حدد TELEGRAM_BOT_TOKEN أو DISCORD_BOT_TOKEN ‏(docs/install.md).
fault-page-unreadable = تعذرت قراءة تلك الصفحة. أرسل نص المقال بعد /digest، أو ملفًّا.

# Of the language model, to the operators
model-spent = نفدت ميزانية اليوم للنموذج اللغوي. تُعدّ الموجزات من جمل المقال نفسها حتى منتصف الليل (UTC). الحدود تحت model: في config/default.yaml.
model-paused = لا يستجيب النموذج اللغوي: فشلت عشرة استدعاءات متتالية. تُعدّ الموجزات من جمل المقال نفسها؛ ويُجرَّب من جديد كل خمس دقائق.

# ما يُخبَر به المشغّلون مرة، ومرة أخرى حين ينتهي
alert-database = قاعدة البيانات لا تجيب. إلى أن تجيب لا يُقبل شيء ولا يُنشر؛ وما قُبل محفوظ. تحقق من أن خادمها يعمل.
alert-queue = قائمة الانتظار لا تجيب. المنشورات تنتظر ولا يضيع منها شيء. تحقق من أن Redis يعمل.
alert-posts = تأخرت المنشورات: عدد المنتظر { $count }، وأقدمها منذ { $minutes } دقيقة. يعرضها /queue، ويقول السجل ما الذي يمنعها.
alert-articles = تأخرت المقالات: عدد ما لم يُقرأ { $count }، وأقدمها ينتظر منذ { $minutes } دقيقة. تحقق من أن worker يعمل وانظر في السجل.
alert-doubts = منشورات مشكوك فيها تنتظر جوابًا: { $count }، وأقدمها منذ { $minutes } دقيقة. يعرضها /queue مع أزرارها.
alert-disk = المساحة على القرص قليلة: المتاح في مجلد البيانات { $free } ميغابايت. أفسح مكانًا قبل أن يمتلئ.
alert-backup = { $needed ->
    [0] لم تُنشأ نسخة احتياطية منذ { $hours } ساعة: يقول السجل السبب (backup.failed). تُعاد المحاولة كل ساعة.
   *[other] لم تُنشأ نسخة احتياطية منذ { $hours } ساعة: يلزم { $needed } ميغابايت في مجلد البيانات، والمتاح { $free } ميغابايت. أفسح مكانًا هناك؛ تُعاد المحاولة كل ساعة.
}
alert-lag = البرنامج بطيء: لم يستطع فعل شيء آخر مدة { $ms } مللي ثانية. تحقق من حمل هذا الجهاز وذاكرته.
alert-over = انتهى ذلك: «{ $said }»

# A roundup: one message that lists what came since the last one
roundup-heading =
    { $count ->
        [zero] لا أخبار
        [one] خبر واحد
        [two] خبران
        [few] { $count } أخبار
        [many] { $count } خبرًا
       *[other] { $count } خبر
    }
roundup-also = أيضًا في { $outlet } · { $id }
roundup-own-words = بكلمات المقالات نفسها
split-button = ليس الخبر نفسه
command-split = فصل أخبار في عرض جامع
split-which = أي هذه ليس خبرًا واحدًا؟ أسرد تقاريره منفصلة من جديد، نهائيًّا.
split-line = { $headline } · أيضًا في { $outlets }
split-one = { $number }. افصلها
split-denied = لا يقرر ذلك إلا مشرفو { $title }.
split-done = سُردت منفصلة في { $title }.
split-none = لم يبقَ في ذلك العرض شيء مجموع.
retract-roundup = تسرد تلك الرسالة عدة موجزات. لإزالة واحد أرسل رمزه، مثل /retract kd7q. الزر يزيل الرسالة مع كل موجزاتها.
retract-roundup-all = اسحبها كلها
retracting-roundup = أزيل العرض الجامع في { $title } مع كل موجزاته.

# The post that an operator tries a channel with
test-post = هذا منشور تجريبي من Groundwire. يمكن للمشرفين إزالته بالزر ما دام البوت يعمل.
test-post-remove = إزالة
test-post-removed = أُزيل المنشور التجريبي.
test-post-stays = لم أتمكن من إزالة المنشور التجريبي. اضغط مرة أخرى لاحقًا أو أزله بيدك.
test-post-denied = لا يزيله إلا مشرفو { $title }.
