### Botun Türkçe sözleri. Hitap: siz. Anahtarlar her dil dosyasında aynıdır.

## Digest
origin-text = yapıştırılmış metin, yayıncı belirtilmemiş
origin-page = { $host }, yayıncı belirtilmemiş
date-missing = tarih belirtilmemiş
date-decade = { $year } on yılı
date-quarter = { $year } { $number }. çeyreği
date-half = { $year } { $number }. yarısı
date-week = { $year } { $number }. haftası
date-spring = { $year } ilkbaharı
date-summer = { $year } yazı
date-autumn = { $year } sonbaharı
date-winter = { $year } kışı
point-unconfirmed = Haber bunu doğrulayan bir şey vermiyor.
reasons-of-promised = Başlığın söz verdiği { $promised } nedenden { $found } tanesi
reasons-first = { $found } nedenden ilk { $shown } tanesi
reasons-listed = { $found ->
    [one] Haberin sıraladığı bir neden
   *[other] Haberin sıraladığı { $found } neden
}
reasons-stated = { $found ->
    [one] Haberin belirttiği bir neden
   *[other] Haberin belirttiği { $found } neden
}
reasons-none = Haber neden belirtmiyor.
reasons-missing = { $numbers }: eldeki metinde yok. Metin { $last }. nedenden sonra bitiyor.
reason-owner = söyleyen: { $name }
wording-own = Haberin kendi sözleriyle
part-read = { $of } cümlenin 1–{ $read } arası
wording-mixed = { $lines } satırın { $own } tanesi haberin kendi sözleriyle, { $rephrased } tanesi yeniden yazıldı
editors-words = editörlerin sözleriyle
headline-editors = başlık editörlerin
wording-editors = { $lines } satırın { $own } tanesi haberin kendi sözleriyle, { $rephrased ->
    [0] { $editors } tanesi editörlerin sözleriyle
   *[other] { $rephrased } tanesi yeniden yazıldı, { $editors } tanesi editörlerin sözleriyle
}
headline-translated = başlık çeviri
translated-mark = (çev.)
wording-translated = { $lines } satırın { $translated } tanesini bir model çevirdi (çev.); haberin kendi sözleri: /evidence{ $rephrased ->
    [0] {""}
   *[other] ; { $rephrased } tanesi yeniden yazıldı
}{ $editors ->
    [0] {""}
   *[other] ; { $editors } tanesi editörlerin sözleriyle
}
corrected = Düzeltildi: { $day }
read-article = Haberi oku
quoted = “{ $text }”
editors-comment = Editörlerin notu: { $comment }
folded-more = ve { $more } tane daha

## Views
view-headline = Başlık
view-key-points = Öne çıkanlar
view-sources = Kaynaklar
view-timeline = Zaman çizelgesi
view-reasons = Nedenler
view-evidence = Kanıtlar
button-counted = { $name } · { $count }
timeline-entry = { $when }: { $text }
timeline-none = Haber tarih vermiyor.
timeline-published = o gün yayımlandı
timeline-says = söyleyen: { $name }
picture-button = Resim olarak
picture-first = { $found } olaydan ilk { $shown } tanesi. Tümü: /timeline.
picture-none = Bunu çizemiyorum: bir harf hiçbir yazı tipimde yok ya da çizim başarısız oldu. Yazıyla: /timeline.
timeline-resolved = * yayın tarihinden hesaplandı. Haberde geçen: { $words }.
sources-none = Haber, bir şey söyleyen kimsenin adını vermiyor.
sources-claim = Üstlenme açıklaması
source-told = kime: { $who }
manner-quoted = alıntı
manner-quoted-in-part = kısmen alıntı
manner-reported = aktarım
evidence-found = { $lines } satırın { $found } tanesi haberde bulundu.
evidence-unchecked = Haberin doğru olup olmadığını denetlemedik.
evidence-link = Sayfada { $number }. satır
wording-verbatim = kelimesi kelimesine
wording-trimmed = kısaltılmış
wording-rephrased = yeniden yazılmış
place-title = başlık
place-text = metinde
place-paragraph = { $number }. paragraf
place-heading = { $number }. ara başlık
place-item = { $number }. madde
place-quote = { $number }. alıntı

## In chats
help-line = { $command } – { $about }
welcome = Haberlerin kısa özetlerini haberin kendi sözleriyle yayımlarım. Moderatörler: /digest ve bir bağlantı. Herkes: /sources, /timeline, /reasons, /evidence. Yalnızca komutları ve bana verilen yanıtları okurum.
command-digest = Bağlantıdan veya metinden özet çıkar
command-sources = Kim ne dedi
command-timeline = Ne zaman ne oldu
command-reasons = Haberin belirttiği nedenler
command-evidence = Her satırın haberdeki yeri
command-latest = Buradaki en yeni özet
command-search = Özetleri kelimeleriyle ara
command-repost = Bir özeti burada veya başka yerde yeniden yayımla
command-settings = Buradaki gönderilerin görünümü
command-log = Moderatörlerin burada yaptıkları
option-setting = Hangi ayar; yalnız /settings hepsini gösterir
option-value = Yeni değer; default işletmecininkine döner
option-comment = Gönderinin üstünde kendi sözünüz, sizin diye işaretli
option-silent = Bildirimsiz yayımla
comment-too-long = Bu bir not için çok uzun: en çok { $max } karakter.
settings-heading = Ayarlar: { $title }
settings-typed = Ötekiler yazılır: /settings signature Metniniz, /settings hashtags #bir #iki, kaldırmak için off; işletmecinin belirlediği için default.
settings-which = Hangi kanal? Birini seçin ya da /settings ile kanalı gönderin, örneğin /settings @news points 3.
settings-unknown = “{ $name }” adlı bir kanal ya da ayar bilmiyorum. Ayarlar: { $names }.
settings-denied = { $title } ayarlarını yalnızca oranın moderatörleri değiştirebilir.
setting-button = { $key }: { $choice }
setting-changed = { $title } için artık { $key }: { $value }. Yeni gönderiler için geçerli.
setting-changed-waiting = { $title } için artık { $key }: { $value }. Bekleyenler için de geçerli.
setting-changed-picture = { $title } için artık { $key }: { $value }. /timeline için hemen geçerli, eski gönderilerin altında da.
setting-changed-interface = { $title } için artık { $key }: { $value }. Söylediğim her şey için hemen geçerli. Eski gönderiler düzeltildiklerinde bu dile geçer.
setting-changed-approval = { $title } için artık { $key }: { $value }. Bundan sonra hazırlanan özetler için geçerli. Duran bir kart yanıt beklemeyi sürdürür.
setting-changed-cards = { $title } için artık { $key }: { $value }. Bir sonraki karttan itibaren geçerli.
setting-changed-reports = { $title } için artık { $key }: { $value }. { $value ->
    [on] Yeni gönderilerde düğme olur.
   *[other] Yeni gönderilerde düğme olmaz, eskilerdeki düğme de artık bir şey yapmaz.
}
setting-fixed = İşletmeci sabitledi.
setting-locked = İşletmeci { $key } ayarını sabitledi. Burada değiştirilemez.
setting-sections-about = Gönderide ne durur: öne çıkanlar (points), haberin nedenleri (reasons) ya da ikisi (both). Haberde neden yoksa öne çıkanlar kalır.
setting-points-about = En çok bu kadar madde.
setting-signature-about = Her gönderinin altında sizin metniniz, 200 karaktere kadar.
setting-hashtags-about = Her gönderinin altında sizin etiketleriniz, en çok beş.
setting-layout-about = buttons: kaynaklar ve zaman çizelgesi düğmeyle. folded: yer oldukça gönderinin içinde.
setting-picture-about = on: /timeline bir resimle gelir. dark: koyu zeminde.
setting-interface-about = Burada konuştuğum dil, gönderilerin etiketleri de: { $languages }. Satırların çevrildiği dil: language.
setting-language-about = article: haberin dili. Ya da en, de, ru, ar, es, fr, uk, tr, it, pt: başlığı ve satırları bir model çevirir, her biri işaretlenir; haberin kendi sözleri /evidence ile görünür.
setting-silent-about = on: gönderiler bildirimsiz gelir.
setting-approval-about = on: burada bir özet yayımlanmadan önce moderatörlere sorulur. feeds: yalnızca akışların getirdikleri için.
setting-cards-about = Onlara nerede sorulacağı. İstediğiniz sohbette “cards: here” düğmesine basın; default: okurlar görmüyorsa özetin istendiği yer, yoksa işletmecilerin sohbeti.
setting-timezone-about = Kanalın saat dilimi. Başkaları yazılır, örneğin /settings timezone America/New_York.
setting-windows-about = Gönderiler ne zaman çıkabilir, örneğin /settings windows 08:00-12:00, 18:00-22:00 veya mon-fri 08:00-20:00. Başka zamanda gelen bekler.
setting-quiet-about = Ne zaman gönderi çıkmaz, örneğin /settings quiet 22:00-07:00. O sırada gelen sabahı bekler; /queue gösterir.
setting-roundup-about = Akışların getirdikleri ne zaman tek mesajda sıralanır, örneğin /settings roundup 08:00, 18:00 veya mon-fri 08:00, sat 10:00. Burada istenen bir özet yine hemen gelir.
setting-cap-about = Günde en çok bu kadar gönderi. Fazlası ertesi günü bekler.
setting-sections-allowed = sections: both, points veya reasons.
setting-points-allowed = points: 2, 3 veya 4.
setting-signature-allowed = signature: 200 karaktere kadar bir metin veya off.
setting-hashtags-allowed = hashtags: en çok beş, örneğin #bir #iki, her birinde bir harf, veya off.
setting-layout-allowed = layout: buttons veya folded.
setting-picture-allowed = picture: off, on veya dark.
setting-interface-allowed = Şu dilleri konuşurum: { $languages }. Burada hangisi?
setting-interface-more = { $key }: başka
setting-language-allowed = language: article ya da en, de, ru, ar, es, fr, uk, tr, it, pt arasından biri.
setting-language-needs-model = Başka bir dil için dil modeli gerekir, bu kanalda yok: işletmeci kurar (docs/engines.md). Satırlar haberin dilinde kalır.
setting-approval-allowed = approval: on, off veya feeds.
setting-approval-needs-cards = Önce moderatörlere nerede sorulacağını seçin: o sohbette /settings { $title } cards here gönderin.
setting-cards-allowed = cards: here, yani gönderdiğiniz sohbet, veya default.
setting-cards-channel = Burada okurlar görür. Bunu moderatörlerin sohbetinde ya da özelde gönderin.
setting-timezone-allowed = Bu saat dilimini bilmiyorum. Bölge ve kentle yazın, örneğin Europe/Berlin, Asia/Dubai veya America/New_York, ya da UTC.
setting-timezone-nearest = “{ $typed }” adlı bir saat dilimi bilmiyorum. { $zone } demek istediyseniz /settings timezone { $zone } gönderin.
setting-windows-allowed = windows: en çok sekiz aralık, örneğin 08:00-12:00, 18:00-22:00 veya mon-fri 08:00-20:00, ya da off.
setting-quiet-allowed = quiet: bir aralık, örneğin 22:00-07:00 veya sat sun 20:00-10:00, ya da off. İki kez aynı saat de off demektir.
setting-roundup-allowed = roundup: günde en çok sekiz saat, örneğin 08:00, 18:00 veya mon-fri 08:00, sat 10:00, ya da off.
setting-cap-allowed = cap: 1 ile 500 arasında bir sayı veya off.
setting-hours-never = Böyle olursa sessiz saatler windows aralıklarından bir şey bırakmaz ve hiçbir şey yayımlanmaz. Hiçbir şey değiştirilmedi.
setting-silent-allowed = silent: on veya off.
setting-reports-about = on: gönderide “Bildir” düğmesi olur, okurlar onunla bir satırın yanlış olduğunu söyler. Aynı satırı üç okur bildirirse moderatörlere sorulur.
setting-reports-allowed = reports: on veya off.
setting-lacks-right = Bunun için orada bende henüz olmayan “{ $right }” yetkisi gerekiyor.
setting-fallback-about = Kendi konuları kapalıyken gönderilerin gittiği konu. O konuda “fallback: here” düğmesine basın ya da orada /settings fallback here gönderin; general: General.
setting-fallback-allowed = fallback: here, yani gönderdiğiniz konu, bir konunun numarası veya bağlantısı, ya da general.
setting-fallback-elsewhere = fallback, konuları olan Telegram grupları içindir.
setting-threads-about = on: her gönderinin, adı başlığı olan kendi alt başlığı olur. Tek mesaja sığmayan oraya gider.
setting-threads-allowed = threads: on veya off.
setting-threads-elsewhere = threads, Discord’un metin ve duyuru kanalları içindir.
setting-crosspost-about = on: gönderiler kanalı izleyen sunuculara da yayımlanır. Discord saatte on tane alır; fazlası bekler.
setting-crosspost-allowed = crosspost: on veya off.
setting-crosspost-elsewhere = crosspost, Discord’un duyuru kanalları içindir.
setting-tags-about = Gönderilerin etiketleri, bu forumun etiketlerinden en çok beş ad, örneğin /settings tags Tren, Tramvay.
setting-tags-allowed = tags: forumun etiketlerinden en çok beş ad, aralarında virgülle, ya da off.
setting-tags-elsewhere = tags, Discord’un forumları içindir.
setting-tags-unknown = { $count ->
    [0] Bu forumda henüz etiket yok. Önce forumun ayarlarında “{ $name }” etiketini oluşturun.
   *[other] Bu forumda “{ $name }” etiketi yok. Olanlar: { $names }.
 }
in-private = Bu yalnızca moderatörler için.
in-private-open = Özelde göster
log-heading = Günlük
log-none = Burada henüz hiçbir moderatör bir şey yapmadı.
log-older = Daha eski
log-done = yapıldı
log-denied = yetki yok
log-refused = yapılmadı
log-failed = başarısız: { $why }
command-rejected = Bir özetten neyin, neden elendiği
rejected-heading = Elenenler
rejected-about = { $count ->
    [one] Bir ifade elendi. Yayımlanmadı ve doğru olmayabilir.
   *[other] { $count } ifade elendi. Yayımlanmadılar ve doğru olmayabilirler.
}
rejected-more = ve { $more } tane daha
rejected-none = Ondan bir şey elenmedi.
rejected-reply = Hangi gönderi? Ona /rejected ile yanıt verin.
denied-rejected = Elenenleri yalnızca o sohbetin moderatörleri görebilir.
check-evidence-found = Haberde bu yok.
check-evidence-long-enough = Dayandığı şey bir şey kanıtlamak için çok kısa.
check-evidence-whole = Bir cümlenin parçasına dayanıyor.
check-wording-kept = Haber bunu ne bu sözlerle ne de yeterince yakın sözlerle söylüyor.
check-title-kept = Haberin hiçbir başlığı bunu söylemiyor.
check-date-stated = Haber bu tarihi vermiyor.
check-speaker-named = Haber bunu söylediği öne sürülenin adını vermiyor.
check-sentence-known = Model olmayan bir cümleyi gösterdi.
check-pronouns = Gösterilmeyen bir cümleye dayanıyor.
check-cut-allowed = Model çıkarılamayacak bir bölümü çıkardı.
check-other = Bir denetimden geçmedi.
command-queue = Bekleyen, belirsiz, başarısız
command-correct = Bir satırı her kopyada düzelt
command-check = Haber değişti mi?
command-retract = Bir özetin tüm kopyalarını kaldır
command-channels = Nerelerde yayımlayabilirsiniz
command-help = Neler yapabilirim
command-claim = Burayı işletmecilerin sohbeti yap
command-feeds = Burada izlenen akışlar
command-follow = Bir akışı izle: yeni haberleri burada yayımlanır
command-import = Bir OPML listesindeki akışları izle
command-export = Burada izlenen akışlar, OPML olarak
option-list = Liste, bir OPML dosyası
command-unfollow = Bir akışı izlemeyi bırak
option-feed = Akışın adresi veya numarası
option-filters = Süzgeçler: contains:kelime -contains:kelime word:x author:x category:x
option-url = Haberin bağlantısı
option-text = Haberin metni
option-file = .txt, .html veya .md dosyası olarak haber
option-to = Yayımlanacak başka kanal
option-line = Satırın numarası
option-wording = Satırın yeni metni; tire satırı kaldırır
option-id = Bir özetin kısa kimliği
option-channel = Yayımlanacak kanal
option-words = Bir özetin kelimeleri ya da başları
option-code = Hazır satırındaki kod
menu-digest = Özetle
menu-correct = Düzelt
menu-check = Değişiklik ara
menu-sources = Kaynaklar
menu-timeline = Zaman çizelgesi
command-unknown = { $command } komutunu bilmiyorum. Neler yapabildiğim: /help.
denied = Burada yalnızca bu sohbetin moderatörleri özet çıkarabilir. Siz /sources, /timeline, /reasons ve /evidence kullanabilirsiniz.
denied-command = { $command } komutunu yalnızca bu sohbetin moderatörleri kullanabilir. Burada neler yapabileceğinizi /help gösterir.
denied-press = Bunu yalnızca bu sohbetin moderatörleri yapabilir. Burada neler yapabileceğinizi /help gösterir.
denied-private = Bunu yalnızca yayın yaptığım bir sohbetin moderatörleri yapabilir. Burada neler yapabileceğinizi /help gösterir.
ask-article = Hangi haber? Buna bir bağlantı, metin veya dosyayla yanıt verin.
ask-rest = Metniniz bütün bir { $platform } mesajını dolduruyor, sonu eksik olabilir. Kalanını şimdi gönderin ya da bir .txt dosyası gönderin.
ask-options = Hangi haber? /digest komutuna bir adres, metin veya dosya verin.
ask-file = Metniniz alanı dolduruyor, sonu eksik olabilir. /digest komutuna .txt dosyası olarak gönderin.
accepted = Aldım. Özet birazdan.
reading = Okuyorum: { $what } …
reading-text = metniniz
reading-file = dosyanız
digest-none = Bu sohbette henüz özet yok. Bir moderatör /digest ve bir bağlantıyla yapabilir.
digest-forgotten = Bu özetin haber metni artık burada saklanmıyor, o yüzden gösterilemez ve değiştirilemez. /retract hâlâ çalışır.
digest-roundup = O mesajda birkaç özet var. Birinin kimliğini ekleyin, örneğin /sources kd7q, ya da /latest gönderin.
digest-unknown = Bu sohbette böyle bir özet yok. Gönderisine yanıt verin ya da /latest kullanın.
search-button = Ara
search-ask = Hangi kelimeler? Buna onlarla yanıt verin ya da /search ve kelimeleri gönderin.
search-options = Hangi kelimeler? /search komutuna verin.
search-words = Aramak için harf ya da rakam gerekir, örneğin /search köprü kamyon
search-heading = “{ $words }”
search-line = { $headline } · { $date } · { $id }
search-none = Bu sohbetin hiçbir özetinde bu kelimelerin tümü yok: “{ $words }”. Daha azını ya da yalnızca başlarını deneyin.
search-how = /sources { $id } sonuncusunda kimin ne dediğini gösterir. /timeline, /reasons ve /evidence da kısa kimlik alır.
search-older = Daha eski
search-stale = Bu düğme artık geçerli değil. /search ve kelimeleri yeniden gönderin.
answer-stands = Buna burada az önce yanıt verildi: bunun yanıtladığı mesajda.
answer-see = Yanıta git
answer-coming = Buna burada şu anda yanıt veriliyor.
view-of = { $headline } · { $id }
back-to-post = Gönderiye dön
show-line = { $number }. satırı göster
button-stale = Bu düğme artık geçerli değil. /latest ile yeniden isteyin.
target-unknown = “{ $target }” içinde değilim. Adı denetleyin ya da beni oraya ekleyin.
target-denied = Orada yalnızca { $title } moderatörleri yayımlayabilir.
target-right = { $title } içinde yayımlayamıyorum. Orada “{ $right }” yetkisi gerekiyor. Bana verin ve yeniden deneyin.
posting = Yayımlanıyor: { $title } …
posted = Yayımlandı: { $title }.
posted-link = Gönderiyi gör
post-in = Yayımla: { $title }
discard = Vazgeç
discarded = Vazgeçildi. Hiçbir şey yayımlanmadı.
this-chat = bu sohbet
that-chat = o sohbet
channels-none = Benim olduğum hiçbir sohbetin moderatörü değilsiniz. Önce beni birine ekleyin.
channel-ready = hazır
channel-right = orada “{ $right }” yetkisi gerekiyor
claim-stale = Bu bağlantının süresi doldu ya da kullanıldı. Yenisi için beni yeniden başlatın.
claim-done = Burası artık işletmecilerin sohbeti. Uyarılar buraya gelir.
claim-taken = İşletmecilerin sohbeti daha önce belirlendi.
in-doubt = { $platform }, { $title } içindeki gönderiyi onaylamadı. Yeniden göndermedim. Lütfen bakın.
doubt-there = Orada
doubt-again = Yeniden gönder
settled-there = Not edildi: orada.
settled-again = Yeniden gönderiyorum.
correct-which = “{ $headline }” ({ $id }) özetinin hangi satırı?
correct-how = Numarası ve yeni metinle yanıt verin, örneğin: 2 Köprü pazartesi açılıyor. Metin yerine tire satırı kaldırır.
correct-options = Bir satır seçin ya da /correct komutuna numarasını ve yeni metni verin. Metin yerine tire satırı kaldırır.
correct-line = { $number }. satır
correct-text = { $line }. satır ne demeli? Buna yeni metinle yanıt verin. Tire satırı kaldırır.
correct-no-line = { $line }. satır yok. /correct hepsini sıralar.
correct-too-long = Bu bir satır için çok uzun: en çok { $max } karakter.
correct-stays = Başlık kalır, altındaki son satır da. Bütün gönderiyi /retract kaldırır.
correct-same = Zaten tam olarak bunu diyor.
correct-none = Düzeltebileceğiniz kopya kalmadı.
correct-changed = Bu arada başka biri düzeltti. Şimdiki hâli: /correct.
correct-editors = Haber bunu kelimesi kelimesine söylemiyor; gönderi bu yüzden editörlerin sözü olduğunu belirtir.
correcting =
    { $count ->
        [one] Bir kopyayı düzeltiyorum …
       *[other] { $count } kopyayı düzeltiyorum …
    }
correct-left =
    { $count ->
        [one] Bir kopya olduğu gibi kalıyor, moderatörü olmadığınız bir sohbette.
       *[other] { $count } kopya olduğu gibi kalıyor, moderatörü olmadığınız sohbetlerde.
    }
corrected-copies =
    { $count ->
        [one] Düzeltildi: bir kopya.
       *[other] Düzeltildi: { $count } kopya.
    }
article-changed = “{ $headline }” ({ $id }) özetinin haberi değişti.
changed-headline = Başlık değişti.
changed-key-points = { $number }. madde artık geçerli değil.
changed-reasons = { $number }. neden artık geçerli değil.
changed-before = Önce: { $text }
changed-now = Şimdi: { $text }
changed-gone = Şimdi: metinde artık yok.
changed-correct = Her yerde düzelt
changed-retract = Geri çek
changed-leave = Olduğu gibi bırak
decided-correct =
    { $count ->
        [one] { $name } düzeltti: bir kopya.
       *[other] { $name } her yerde düzeltti: { $count } kopya.
    }
decided-retract =
    { $count ->
        [one] { $name } geri çekti: bir kopya.
       *[other] { $name } geri çekti: { $count } kopya.
    }
decided-leave = { $name } olduğu gibi bıraktı.
already-correct = { $name } zaten düzeltti.
already-retract = { $name } zaten geri çekti.
already-leave = { $name } olduğu gibi bırakmaya zaten karar verdi.
already-stale = Bunun zamanı geçti: gönderi ya da haberi o zamandan beri değişti.
card-read = Okundu: { $when }
card-copies =
    { $count ->
        [one] bir kopya
       *[other] { $count } kopya
    }
card-places = yayımlandığı yer: { $places }{ $more ->
    [0] {""}
    [one] {" "}ve bir yer daha
   *[other] {" "}ve { $more } yer daha
}
card-note = Haberin kendisi diyor ki:
card-few-left =
    { $left ->
        [0] Gönderiden haberde hiçbir şey kalmadı, o yüzden düzeltilemez.
        [one] Gönderiden yalnızca bir satır kalır. Geri çekmek daha iyi olabilir.
       *[other] Gönderiden yalnızca { $left } satır kalır. Geri çekmek daha iyi olabilir.
    }
card-stale = Zamanı geçti: gönderi ya da haberi o zamandan beri değişti. Haberi /check yeniden okur.
check-reading = “{ $headline }” ({ $id }) özetinin haberini { $host } üzerinde yeniden okuyorum …
check-unchanged = Haber değişmemiş.
check-stands = Haber değişti, ama gönderinin her satırı hâlâ içinde.
check-changed =
    { $lines ->
        [one] Haber değişti: gönderinin bir satırı artık geçerli değil. Ne yapılacağını kart soruyor.
       *[other] Haber değişti: gönderinin { $lines } satırı artık geçerli değil. Ne yapılacağını kart soruyor.
    }
check-decided =
    { $lines ->
        [one] Gönderinin bir satırı haberin şimdiki hâlinde yok. Buna daha önce karar verildi.
       *[other] Gönderinin { $lines } satırı haberin şimdiki hâlinde yok. Buna daha önce karar verildi.
    }
check-unread = Haberi şimdi okuyamadım. Gönderi olduğu gibi kalıyor. Daha sonra yeniden deneyin.
check-gone = Artık gönderisi yok.
check-soon = Az önce okudum ya da okumak üzereyim. Dakikada bir yeter: bir dakika sonra yeniden deneyin.
check-pasted = Bu özet birinin gönderdiği metinden yapıldı. Yeniden okunacak bir adres yok.
correction-refused = { $title } içindeki gönderiyi artık değiştiremiyorum. Onu elle kaldırın; /repost düzeltilmiş hâlini yayımlar.
retract-which = “{ $headline }” ({ $id }) geri çekilsin mi? Her kopya kaldırılır. Bu geri alınamaz.
retract-it = Geri çek
retract-none = Geri çekebileceğiniz kopya kalmadı.
retracting =
    { $count ->
        [one] Bir kopyayı kaldırıyorum …
       *[other] { $count } kopyayı kaldırıyorum …
    }
retract-left =
    { $count ->
        [one] Bir kopya kalıyor, moderatörü olmadığınız bir sohbette.
       *[other] { $count } kopya kalıyor, moderatörü olmadığınız sohbetlerde.
    }
retracted =
    { $count ->
        [one] Geri çekildi: bir kopya kaldırıldı.
       *[other] Geri çekildi: { $count } kopya kaldırıldı.
    }
removal-refused = { $title } içindeki gönderiyi artık kaldıramıyorum. Lütfen elle kaldırın.
removal-in-doubt = Geri çekilen gönderi { $title } içinde duruyor mu bilmiyorum. Lütfen bakın ve elle kaldırın.
queue-waiting =
    { $count ->
        [0] Bekleyen yok.
        [one] Bir gönderi bekliyor.
       *[other] { $count } gönderi bekliyor.
    }
queue-doubtful = Belirsiz: { $count }. Lütfen orada olup olmadıklarına bakın.
queue-failed = Son yedi günde başarısız: { $count }
queue-stopped =
    { $count ->
        [one] Bir sohbet şu anda gönderi almıyor: oradan çıkarıldım ya da bir yetkim eksik.
       *[other] { $count } sohbet şu anda gönderi almıyor: oradan çıkarıldım ya da bir yetkim eksik.
    }
queue-line = { $headline } ({ $id }), yer: { $title }
refused-no-rights = { $title } içinde yayımlayamıyorum: orada yetkim yok. Bana verin, sonra “Yeniden dene” düğmesine basın.
refused-gone = Artık { $title } içinde değilim. Beni yeniden ekleyin, sonra “Yeniden dene” düğmesine basın.
refused-topic-closed = { $title } içindeki konu kapalı ya da silinmiş. Açın, sonra “Yeniden dene” düğmesine basın.
refused-tag-missing = { $title } her gönderide bir etiket istiyor. /settings tags ile birini seçin, sonra “Yeniden dene” düğmesine basın.
detour-topic = { $title } içindeki bir konu kapalı ya da silinmiş. Yeniden açılana dek gönderileri grupta başka yere gider. Nereye gittiğini /settings fallback söyler.
detour-thread = Bir alt başlık ({ $title }) kilitli ya da silinmiş. Yeniden açılana dek gönderileri bağlı olduğu kanala gider.
crosspost-refused = { $title } içindeki bir gönderi onu izleyen sunuculara yayımlanamadı: { $why }
refused-bad-request = { $title } içindeki gönderi reddedildi: { $why }
refused-other = { $title } içindeki gönderi başarısız oldu.
gave-up = { $title } içinde yayımlayamadım ve denemeyi bıraktım.
try-again = Yeniden dene
platform-telegram = Telegram
platform-discord = Discord
platform-console = Konsol

## Feeds
feed-ask = Hangi akış? /follow ve adresini gönderin. Ardından kanal ve süzgeçler gelebilir: /follow example.com @news contains:tren -category:spor
feed-ask-channel = Hangi kanal? /follow, adresi ve kanalı gönderin, örneğin /follow example.com @news. Sizinkiler: /channels.
feed-filter-unknown = “{ $token }” süzgecini bilmiyorum. Olanlar: contains:, word:, author: ve category:; önüne eksi koyulursa o haberler dışarıda kalır.
feed-looking = Bakıyorum: { $host } …
feed-known = Bu kanal o akışı zaten izliyor: numarası { $number }. Süzgeçleri artık verdiğiniz gibi.
feed-followed = { $title } izleniyor. { $items ->
    [one] Bir haberi var,
   *[other] { $items } haberi var,
} { $taken ->
    [0] şimdi hiçbiri yayımlanmıyor.
    [one] en yenisi yolda.
   *[other] { $taken } tanesi yolda.
} Sonraki bakış: { $minutes ->
    [one] bir dakika sonra.
   *[other] { $minutes } dakika sonra.
}
feed-waits-roundup = { $taken ->
    [one] En yenisi bir sonraki toplu bakışta yer alır: { $when }.
   *[other] { $taken } tanesi bir sonraki toplu bakışta yer alır: { $when }.
}
feed-waits-hours = { $taken ->
    [one] En yenisi daha sonra yayımlanır: { $when }.
   *[other] { $taken } tanesi daha sonra yayımlanır, ilki: { $when }.
}
feed-waits-approval = { $taken ->
    [one] En yenisi yayımlanmadan önce moderatörlere sorulur.
   *[other] { $taken } tanesi yayımlanmadan önce moderatörlere sorulur.
}
feed-unknown = Burada onu izlemiyorum. İzlediklerim: /feeds.
feed-unfollowed = { $title } artık izlenmiyor. Yayımlanan kalır.
feeds-none = Burada izlenen akış yok. Başlamak için /follow ve bir adres gönderin.
feeds-heading = { $count ->
    [one] Bir akış
   *[other] { $count } akış
}
feeds-more = ve { $more } tane daha: tümü /export ile
feed-paused = duraklatıldı
feed-next = { $minutes ->
    [0] şimdi bakılıyor
    [one] bir dakika sonra bakılacak
   *[other] { $minutes } dakika sonra bakılacak
}
feed-failing = { $failures ->
    [one] bir kez başarısız
   *[other] { $failures } kez başarısız
}: { $why }
feed-unfollow = İzlemeyi bırak
feed-pause = Duraklat
feed-resume = Sürdür
feed-why = Neden atlandı
feeds-export = Dışa aktar
feed-skipped = Yayımlanmayanlar: { $title }
feed-skipped-none = { $title } akışından bir şey atlanmadı.
feed-unreachable = yanıt vermiyor
feed-refused = okunmayı reddediyor
feed-unreadable = o adreste akış yok
feed-too-large = okuduğumdan büyük
feed-unreachable-first = O adresi açamadım. Denetleyin ve /follow komutunu yeniden gönderin.
feed-refused-first = { $url } okunmayı reddediyor. Adresi denetleyin ve /follow komutunu yeniden gönderin.
feed-unreadable-first = { $url } adresinde akış bulamadım. /follow ve akışın kendi adresini gönderin.
feed-too-large-first = { $url } adresinin verdiği okuduğumdan büyük. /follow ve daha küçük bir akışın adresini gönderin.
feed-broken = { $title } akışı çalışmıyor: { $why }. Gittikçe seyrekleşerek deniyorum; durumu: /feeds.
feed-moves = { $title } akışı kalıcı olarak { $to } adresine taşındığını söylüyor; bu başka bir site. Eski adresini sormayı sürdürüyorum. İzlendiği yerde bir moderatör yenisini /feeds ile kabul edebilir.
feed-moving = { $to } adresine taşındığını söylüyor
feed-move = Yeni adresi kabul et
feed-move-known = O adres burada zaten izleniyor: numarası { $number }.
import-ask = Hangi liste? /import ile bir OPML dosyası gönderin ya da metnini komuttan sonra yazın.
import-none = Bunda akış yok. Bir OPML listesi gönderin.
imported = { $added ->
    [one] Bir akış artık izleniyor
   *[other] { $added } akış artık izleniyor
}; { $known } tanesi zaten izleniyordu{ $refused ->
    [0] .
   *[other] ; { $refused } tanesi dışarıda kaldı: adres değil, yayımlayamadığınız bir kanal ya da bilmediğim bir süzgeç.
}
exported = { $count ->
    [one] Bir akış
   *[other] { $count } akış
} OPML olarak. /import geri okur.
skip-first-poll = izlemeye başlandığında oradaydı
skip-restored = veritabanı geri yüklendiğinde oradaydı
skip-old = yedi günden eski
skip-backfill = izlemeye başlandığında orada olandan eski
skip-filter = bir süzgeç dışarıda bıraktı
skip-too-many = bir anda çok fazla yeni haber
skip-no-link = ne bağlantı ne metin
skip-unreadable = sayfası okunamıyor, akışta da çok az metin var
skip-posted-before = burada daha önce yayımlandı
skip-feed-text = akışın kendi metninden yayımlandı: sayfa okunamadı
skip-rejected = yöneticiler reddetti
skip-undecided = kimse zamanında onaylamadı
skip-count = { $count } × { $why }
feed-lately = 30 günde yayımlanmayan: { $what }

## Waiting for the hour
held-quiet = { $title } içinde sessiz saatler, bitişi: { $when }. Gönderi o zaman çıkar.
held-windows = { $title } gönderilerini başka saatlerde yayımlar. Gönderi çıkar: { $when }.
held-roundup = { $title } için toplu bakış: { $when }. Özet onun içinde yer alır.
held-cap =
    { $cap ->
        [one] { $title } bugünkü tek gönderisini yayımladı (günde cap { $cap }). Bu çıkar: { $when }.
       *[other] { $title } bugünkü { $cap } gönderisini yayımladı (günde cap { $cap }). Bu çıkar: { $when }.
    }
queue-held =
    { $count ->
        [one] Bir gönderi zamanını bekliyor:
       *[other] { $count } gönderi zamanını bekliyor:
    }
queue-held-line = { $what }: { $when }
queue-held-cap =
    { $count ->
        [one] Biri başka bir günü bekliyor: { $title } (günde cap { $cap }).
       *[other] { $count } tanesi başka bir günü bekliyor: { $title } (günde cap { $cap }).
    }
queue-roundup =
    { $count ->
        [one] Bir özet { $title } için toplu bakışı bekliyor: { $when }.
       *[other] { $count } özet { $title } için toplu bakışı bekliyor: { $when }.
    }
queue-roundup-line = İçinde “{ $headline }” olan toplu bakış, yer: { $title }
held-now = Şimdi yayımla
held-never = Yayımlama
held-denied = Buna yalnızca { $title } moderatörleri karar verebilir.
held-dropped = { $title } içinde hiçbir şey yayımlanmıyor.
time-utc = { $time } UTC
time-in-zone = { $time } ({ $zone })
time-on = { $date }, { $time }

## Readers' reports
report-button = Bildir
report-which = Hangi satır yanlış?
report-cancel = Vazgeç
report-cancelled = Hiçbir şey bildirilmedi.
report-noted = Teşekkürler. Bir satırı üç okur bildirince moderatörler bakar. Adınız onlara gösterilmez.
report-known = Bu satırı daha önce bildirdiniz. Bir kez yeter, teşekkürler.
report-enough = Teşekkürler. Bir günde on bildirim oldu; bir okurdan daha çoğunu almıyorum. Lütfen yarın yine gelin.
report-off = Bu gönderi için artık bildirim alınmıyor.
report-card = { $count ->
    [one] Bir okur
   *[other] { $count } okur
} “{ $headline }” ({ $id }) özetinin bir satırının yanlış olduğunu söylüyor.
report-card-line = { $number }. satır: { $text }
report-card-evidence = Haberde geçen:
report-correct = Düzelt
report-retract = Geri çek
report-leave = Olduğu gibi bırak
report-correct-form = { $number }. satırın ne demesi gerektiğini yazmak için basın.
report-denied = Buna yalnızca { $title } moderatörleri karar verebilir.
report-ended-correct = { $name } düzeltiyor.
report-ended-retract =
    { $count ->
        [one] { $name } geri çekti: bir kopya.
       *[other] { $name } geri çekti: { $count } kopya.
    }
report-ended-leave = { $name } olduğu gibi bıraktı.
report-ended-stale = Zamanı geçti: satır ya da gönderisi o zamandan beri değişti.
report-already-correct = { $name } zaten düzeltiyor.
report-already-retract = { $name } zaten geri çekti.
report-already-leave = { $name } olduğu gibi bırakmaya karar verdi.
report-already-stale = Bunun zamanı geçti: satır ya da gönderisi o zamandan beri değişti.

## Approval
approval-for = Onaylarsanız { $title } içinde yayımlanacak
approval-asked = isteyen: { $name }
approval-asked-somebody = bir sohbette istendi
approval-fed = bir akıştan
approval-fed-by = akış: { $name }
approval-changed = değiştiren: { $name }
approval-until = son karar: { $when }
approval-approve = Onayla
approval-post-at = Şu saatte yayımla …
approval-edit = Düzenle
approval-headline = Başlığı değiştir
approval-again = Yeniden seç
approval-reject = Reddet
approval-waits = { $title } moderatörlerinin onayını bekliyor.
approval-approved = Onaylayan: { $name }.
approval-due = Yayımlanacak, { $title }: { $when }.
approval-trouble = Yayımlanamadı. Nedeni: /queue.
approval-retracted = Gönderi geri çekildi.
approval-rejected = Reddeden: { $name }. Hiçbir şey yayımlanmadı.
approval-rejected-why = Reddeden: { $name }: { $reason }
approval-expired = İki gün içinde onaylanmadı. Hiçbir şey yayımlanmadı.
approval-told-rejected = “{ $headline }” { $title } içinde yayımlanmadı. { $name } reddetti.
approval-told-rejected-why = “{ $headline }” { $title } içinde yayımlanmadı. { $name } reddetti: { $reason }
approval-told-expired = “{ $headline }” { $title } içinde yayımlanmadı: iki gün içinde kimse onaylamadı.
approval-no-place = Bekliyor: onayı sorulacak kimse yok henüz. { $title } moderatörlerine sorulacak sohbette /settings { $title } cards here gönderin.
approval-denied = Buna yalnızca { $title } moderatörleri karar verebilir.
approval-why = Neden? Buna nedeniyle yanıt verin.
approval-no-reason = Neden belirtmeden
approval-already-approved = { $name } zaten onayladı.
approval-already-rejected = { $name } zaten reddetti.
approval-already-expired = İki gün içinde onaylanmadı. Hiçbir şey yayımlanmadı.
approval-already-changed = Siz gördükten sonra değişti. Yeniden bakın.
approval-replies = Örneğin şöyle yanıt verin: onayla · saat 18:30 · reddet ve nedeni · başlık: ve yenisi · 2 ve 2. satırın yeni metni · yeniden seç
# Words that a reply to a card may begin with, by commas; those of English are understood everywhere.
approval-word-approve = onayla, onaylandı, evet, tamam
approval-word-at = saat
approval-word-headline = başlık
approval-word-again = yeniden seç, yeniden
approval-word-reject = reddet, reddedildi
approval-which-line = Yayımlanmadan önce hangi satır değişsin?
approval-edit-how = Bir satır seçin ya da numarası ve yeni metinle yanıt verin, örneğin: 2 Köprü pazartesi açılıyor. Metin yerine tire satırı kaldırır.
approval-no-line = Kartta { $line }. satır yok.
approval-stays = Başlık kalır, altındaki son satır da. Hiçbir şey yayımlanmayacaksa kartı reddedin.
approval-edited = Değişti. Kart gösteriyor; henüz hiçbir şey yayımlanmadı.
approval-headline-ask = Başlık ne olsun? Buna başlıkla yanıt verin. Gönderi, başlığın editörlere ait olduğunu söyler.
approval-when = Ne zaman yayımlansın? Saatler şuraya göre: { $zone }.
approval-hour = { $time }
approval-other-time = Başka saat
approval-time-ask = Ne zaman? Buna { $zone } saatiyle yanıt verin, örneğin 18:30.
approval-time-bad = Bu bir saat değil. 18:30 gibi yazın; { $zone } saatidir.
doubt-promise = Başlık { $promised } neden söz veriyor, metinde { $found } var. Kesildiyse kalanını gönderin.
doubt-old = Bu haberin tarihi: { $date }.
doubt-known = { $title } içinde daha önce yayımlandı.
doubt-coming = { $title } içinde yayımlanmak üzere.
doubt-post = Yine de yayımla
doubt-post-promise = { $promised } yerine { $found } ile yayımla
doubt-post-known = Yeniden yayımla
doubt-check = Değişiklik ara
doubt-cancel = Vazgeç
queue-approval = { $count ->
    [one] Bir özet onay bekliyor.
   *[other] { $count } özet onay bekliyor.
}
queue-card = { $number }. Kartı göster
approval-regenerating = Başka cümleler arıyorum. Bulduğumu kart gösterir.
approval-again-none = Seçilecek başka bir şey yok: haberde bu kadar çok şey söyleyen başka cümle yok.
command-reword = Satırın yeni metni
command-retitle = Editörlerin başlığı
command-postat = Ne zaman yayımlansın?
option-headline = Yeni başlık
option-time = UTC saati, örneğin 18:30
command-reject = Neden yayımlanmasın?
option-reason = Nedeni, ya da boş

## Faults
fault-empty = İçinde metin yok. En az 40 kelimelik bir haber gönderin.
fault-too-short = Bu { $words } kelime. Özet için en az { $minWords } gerekir.
fault-binary = Bu { $what }, haber değil. Metni ya da bir .txt veya .html dosyası gönderin.
fault-file-missing = { $path } dosyası yok. Yolu denetleyin.
fault-file-unreadable = { $path } okunamıyor. Bir dosya olduğunu ve okuyabildiğinizi denetleyin.
fault-too-large = { $mb } MB’den büyük. Yalnızca haberin metnini gönderin.
fault-unreachable = O adresi açamadım. Denetleyin ya da metni /digest komutundan sonra gönderin.
fault-login = Sayfa oturum açmayı istiyor. Metni /digest komutundan sonra ya da dosya olarak gönderin.
fault-paywall = Sayfa haberin yalnızca başını gösteriyor. Metni /digest komutundan sonra ya da dosya olarak gönderin.
fault-index = O sayfa bir haber listesi, tek bir haber değil. Birinin bağlantısını gönderin.
fault-not-an-article = O sayfa haber değil. Bir haberin bağlantısını ya da metnini gönderin.
fault-nothing-grounded = İçinde özet olarak alıntılanabilecek bir şey yok. Tam cümleli bir haber gönderin.
fault-bad-line = { $line }. satır text, html, file, htmlBase64 veya url içeren bir JSON nesnesi değil: { $why }.
fault-bad-date = “{ $date }” bir tarih değil. 2024-03-23 gibi yazın.
fault-bad-url = “{ $url }” bir web adresi değil. Başına https:// yazın.
fault-no-claim = Hangi ifade? --claim ile ya da her satırda “claim” olarak verin.
fault-usage = { $why }
fault-config = { $why }
fault-bad-token = { $platform }, { $variable } içindeki belirteci tanımıyor. { $where } üzerinden yeniden kopyalayın ve iki platformunkinin karışmadığını denetleyin.
fault-data-in-use = { $dir } klasörünü { $host } üzerindeki { $pid } işlemi kullanıyor. Onu durdurun ya da başka bir DATA_DIR verin.
fault-data-unwritable = { $dir } içine yazamıyorum: { $why }. DATA_DIR olarak bu kullanıcının yazabildiği bir klasör verin.
fault-data-damaged = { $dir } içindeki veritabanı açılmıyor: { $why }. Bir yedeği geri yükleyin ya da başka bir DATA_DIR verin.
fault-schema-newer = Veritabanını bu programın daha yeni bir sürümü yapmış ({ $name } var). O sürümü başlatın ya da daha eski bir yedeği geri yükleyin.
fault-schema-unlike = { $where } adresindeki veritabanı boş, ama yedekten başka bir sürümle yapılmış. Yeni bir klasöre (DATA_DIR) ya da içinde hiçbir şey yapılmamış bir veritabanına geri yükleyin.
fault-no-data = { $where } adresinde henüz veritabanı yok. DATA_DIR ve DATABASE_URL değerlerini denetleyin.
fault-no-such-chat = { $chat } hakkında bir şey saklanmıyor. telegram/-1001234567890 veya discord/123456789012345678 gibi yazın.
fault-not-empty = { $where } adresindeki veritabanı boş değil ({ $table }: { $rows }). DATA_DIR için yeni bir klasör ya da DATABASE_URL için boş bir veritabanı verin.
fault-copy-differs = Kopya aynı değil: { $table } içinde verilen { $given } yerine { $there } satır var ya da satırlar başka. Hiçbir şey saklanmadı. Lütfen bildirin.
fault-backup-there = { $path } dosyası zaten var. Başka bir ad verin.
fault-backup-unwritable = { $path } yazılamıyor: { $why }.
fault-no-room = Yedek için yer çok az: { $dir } klasöründe { $needed } MB gerekiyor, { $free } MB boş. Orada yer açın.
fault-backup-bad = { $path } tam bir yedek değil: { $why }. Başka birini kullanın.
fault-backup-newer = { $path } dosyasını bu programın daha yeni bir sürümü yapmış ({ $name }). O sürümle geri yükleyin.
fault-database-unreachable = { $where } adresindeki veritabanı yanıt vermiyor: { $why }. DATABASE_URL değerini ve sunucunun çalıştığını denetleyin.
fault-queue-unreachable = { $where } adresindeki kuyruk yanıt vermiyor: { $why }. REDIS_URL değerini ve sunucunun çalıştığını denetleyin.
fault-platform-unreachable = { $platform } yanıt vermiyor ({ $why }). Bu makinenin ağını denetleyin ve yeniden deneyin.
fault-bug = Olmaması gereken bir şey ters gitti. Bu bizim hatamız: lütfen bildirin.
fault-port-in-use = { $port } bağlantı noktası açılamıyor ({ $why }). HTTP_PORT için başka bir değer, 0 veya off verin.
fault-no-platform = Henüz bir bot belirteci yok. npx groundwire init onu sorar ve kalanını kurar; ya da TELEGRAM_BOT_TOKEN veya DISCORD_BOT_TOKEN verin (docs/install.md).
fault-page-unreadable = O sayfa okunamadı. Haberin metnini /digest komutundan sonra ya da dosya olarak gönderin.

# Of the language model, to the operators
model-spent = Dil modelinin bugünkü bütçesi bitti. Özetler gece yarısına (UTC) kadar haberin kendi cümleleriyle sürer. Sınırlar config/default.yaml içinde model: altında.
model-paused = Dil modeli yanıt vermiyor: art arda on çağrı başarısız oldu. Özetler haberin kendi cümleleriyle sürer; beş dakikada bir yeniden denenir.

# İşletenlere bir kez, bitince bir kez daha söylenenler
alert-database = Veritabanı yanıt vermiyor. Yanıt verene kadar hiçbir şey alınmaz ve yayımlanmaz; alınmış olanlar saklıdır. Sunucusunun çalıştığını denetleyin.
alert-queue = Kuyruk yanıt vermiyor. Gönderiler bekliyor, hiçbiri kaybolmaz. Redis’in çalıştığını denetleyin.
alert-posts = Gönderiler gecikti: { $count } bekliyor, en eskisi { $minutes } dakikadır. /queue onları gösterir, günlük onları neyin tuttuğunu söyler.
alert-articles = Makaleler gecikti: { $count } okunmayı bekliyor, en eskisi { $minutes } dakikadır. Bir worker’ın çalıştığını denetleyin ve günlüğe bakın.
alert-doubts = Şüpheli gönderiler yanıt bekliyor: { $count }, en eskisi { $minutes } dakikadır. /queue onları düğmeleriyle gösterir.
alert-disk = Diskte az yer var: veri klasöründe { $free } MB boş. Dolmadan önce yer açın.
alert-backup = { $needed ->
    [0] { $hours } saattir yedek alınamadı: nedenini günlük söyler (backup.failed). Her saat yeniden denenir.
   *[other] { $hours } saattir yedek alınamadı: veri klasöründe { $needed } MB gerekiyor, { $free } MB boş. Orada yer açın; her saat yeniden denenir.
}
alert-lag = Program yavaş: bir seferde { $ms } ms boyunca başka hiçbir şey yapamadı. Bu makinenin yükünü ve belleğini denetleyin.
alert-over = Bu geçti: “{ $said }”

# A roundup: one message that lists what came since the last one
roundup-heading =
    { $count ->
        [one] Bir haber
       *[other] { $count } haber
    }
roundup-also = Şurada da: { $outlet } · { $id }
roundup-own-words = Haberlerin kendi sözleriyle
split-button = Aynı haber değil
command-split = Toplu bakıştaki haberleri ayır
split-which = Bunlardan hangisi tek haber değil? Yazılarını kalıcı olarak yeniden ayrı sıralarım.
split-line = { $headline } · şurada da: { $outlets }
split-one = { $number }. Ayrı sırala
split-denied = Buna yalnızca { $title } moderatörleri karar verebilir.
split-done = { $title } içinde ayrı sıralandı.
split-none = O toplu bakışta artık birlikte duran bir şey yok.
retract-roundup = O mesajda birkaç özet var. Birini kaldırmak için kimliğini gönderin, örneğin /retract kd7q. Düğme mesajı tüm özetleriyle kaldırır.
retract-roundup-all = Tümünü geri çek
retracting-roundup = { $title } içindeki toplu bakışı tüm özetleriyle kaldırıyorum.

# The post that an operator tries a channel with
test-post = Bu, Groundwire’ın bir deneme gönderisidir. Bot çalışırken moderatörler düğmeyle kaldırabilir.
test-post-remove = Kaldır
test-post-removed = Deneme gönderisi kaldırıldı.
test-post-stays = Deneme gönderisini kaldıramadım. Daha sonra yeniden basın ya da elle kaldırın.
test-post-denied = Bunu yalnızca { $title } moderatörleri kaldırabilir.
