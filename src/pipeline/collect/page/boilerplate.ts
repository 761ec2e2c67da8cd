/** Lines longer than this are sentences of the story, whatever they begin with. */
const SHORT = 160

const lines = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(`^(?:${source})$`, 'iu'))

/** Whole short blocks that are a site's furniture in any article, by language. `REST` may follow a cue. */
const REST = '[^\\n]{0,140}'
const LINES: readonly RegExp[] = lines(
  // Advertising marks
  '[\\W_]*(?:advertise?ment|advert|anzeige|werbung|iklan|publicidad|publicité|pubblicità|publicidade|reklama|реклама|реклам[аи]|reklam)s?[\\W_]*',
  `(?:article|story) continues (?:below|after)${REST}`,
  `continue reading${REST}|(?:read|see|view|show|load) (?:more|all)(?: (?:here|below|at|on|about|from)${REST})?|read (?:also|next|the full)${REST}|read more\\s?[:–—-]${REST}|(?:also|see also|more on|more from|related|recommended|trending|read)\\s*:${REST}|(?:related|trending|recommended|also read)(?: (?:stories|articles|posts|news|topics|content|reading|coverage|links))?`,
  `story continues${REST}|scroll (?:down|on)${REST}`,
  // Asking for something
  `(?:sign up|subscribe|register|log ?in|sign in|follow (?:us|me|him|her|them|@)|click (?:here|to)|tap here|download (?:the|our)|join (?:us|our)|get (?:the latest|our|breaking)|support (?:us|our)|donate|like us|watch (?:now|the video|below)|listen (?:to|now))${REST}`,
  '(?:post|leave|add|write|view|show|hide|see|\\d+)\\s(?:a |your |all |\\d+ )?(?:comments?|repl(?:y|ies))|comments?(?: \\(\\d+\\)| are closed\\.?)?|leave a (?:reply|comment)|\\d+ (?:shares?|views?|likes?|comments?)|no comments(?: yet)?|join the (?:conversation|discussion)',
  '(?:share|tweet|print|email|e-mail|save|pin(?: it)?|like|reply|copy link|whatsapp|facebook|twitter|linkedin|reddit|telegram|pinterest|messenger|flipboard)(?:[\\s,|/·]+(?:this|on|via|with|article|story|page|link|to|share|tweet|print|email|save|pin|like|copy|whatsapp|facebook|twitter|linkedin|reddit|telegram|pinterest|messenger|flipboard|it))*[:.]?',
  // About the publication
  `[|•·\\s]*(?:posted|published|first published|originally published|last (?:updated|modified)|updated|filed under|tags?|categor(?:y|ies)|topics?|labels|keywords|source|via)\\s?(?:on|at|in|by|:|\\d)${REST}`,
  `(?:copyright|\\(c\\)|©|all rights reserved)${REST}|[^\\n]{0,100}all rights reserved\\.?`,
  `(?:images?|photos?|pictures?|photographs?|credits?|illustration|video|file photo|foto|fotos|bild|bilder|fotografía|imagen|crédit photo|zdjęcie|фото|главное фото|fot\\.)(?: credits?| courtesy)?\\s?(?::|©|\\/| by | von | par | per )${REST}`,
  'media playback is unsupported on your device|this video (?:can not|cannot|is not)[^\\n]{0,100}|your browser does not support[^\\n]{0,100}',
  '\\([^()]{0,12}(?:reporting|writing|editing|additional reporting|compiled|with inputs?)\\b[^()]{0,140}\\)|(?:reporting|editing|writing|additional reporting) by[^\\n]{0,140}',
  '\\d+ (?:of|\\/|de|von|sur|di|из) \\d+|\\d+ ?min(?:ute)?s? read|reading time[^\\n]{0,30}|lesezeit[^\\n]{0,30}|\\d+ min(?:uten|uti|utos)?(?: lesezeit| de lectura| de lecture)?',
  "by (?:the )?\\p{Lu}[\\p{L}.'’-]+(?: (?:and |& )?\\p{Lu}[\\p{L}.'’-]*){1,5}(?:,? (?:staff writer|staff reporter|correspondent|reporter|editor))?",
  '[^\\n]{0,130}\\((?:images?|photos?|pictures?|credit|ap photo|foto|bild|fotos|getty|reuters|afp)\\b[^()]{0,60}\\)\\.?|\\(?(?:image|photo|credit|picture)s?:? [^()\\n]{0,60}\\)',
  '[\\w.+-]{1,40}@[\\w.-]{1,60}|(?:https?:\\/\\/)?(?:www\\.)?(?:twitter|facebook|instagram)\\.com\\/\\S{1,60}|(?:follow|e-?mail)?\\s?@\\w{1,30}',
  // German
  `(?:mehr zum thema|lesen sie (?:auch|hier|mehr|dazu)|lies auch|auch interessant|ähnliche (?:beiträge|artikel)|weitere (?:artikel|themen|beiträge|infos?|informationen|nachrichten|meldungen)|das könnte (?:sie|dich)|weiterlesen|zum thema|siehe auch|mehr (?:lesen|dazu|infos|informationen)|verwandte)${REST}`,
  `(?:veröffentlicht (?:am|von|in)|erstellt (?:am|von)|geschrieben von|verfasst von|aktualisiert (?:am|:)|zuletzt (?:aktualisiert|bearbeitet|geändert)|stand:|quelle:|quellen:|schlagw(?:ort|örter)|stichwort|kategorien?:|themen:|autor:|text:|von: )${REST}`,
  `(?:teilen|drucken|artikel (?:teilen|drucken|merken|versenden)|kommentare?|kommentar (?:schreiben|verfassen|hinterlassen)|schreibe einen kommentar|antworten|\\d+ kommentare?|newsletter|jetzt (?:abonnieren|anmelden|teilen|kaufen|bestellen|registrieren)|hier (?:anmelden|klicken)|zurück(?: zur (?:übersicht|startseite))?|nach oben|startseite|alle rechte vorbehalten)${REST}`,
  // Romance
  `(?:lire aussi|à lire (?:aussi|également)|lire la suite|pour (?:lire|aller plus loin)|voir aussi|sur le même (?:sujet|thème)|abonnez-vous|inscrivez-vous|partager|publié le|mis à jour|commentaires?)${REST}`,
  `(?:lea (?:también|además|más)|leer más|lee también|te puede interesar|le puede interesar|ver también|más (?:sobre|información)|suscríbe(?:te|se)|síguenos|compartir|publicado el|actualizado|comentarios|noticias relacionadas)${REST}`,
  `(?:leggi anche|leggi tutto|potrebbe interessarti|vedi anche|iscriviti|condividi|pubblicato il|aggiornato|commenti|articoli correlati)${REST}`,
  `(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|inscreva-se|siga-nos|compartilh(?:e|ar)|publicado em|atualizado|comentários|notícias relacionadas)${REST}`,
  // Slavic, Turkish
  `(?:czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także)|udostępnij|komentarze|źródło:|tagi:|opublikowano)${REST}`,
  `(?:читайте (?:также|ещё|еще|по теме)|читать (?:далее|также|полностью|ещё)|смотрите также|подпи(?:шитесь|сывайтесь)|поделиться|комментари[ии]|источник:|по теме:|материалы по теме|ранее по теме)${REST}`,
  `(?:читайте (?:також|ще)|дивіться також|підпи(?:шіться|суйтесь|сатися)|поділитися|коментарі|джерело:|більше новин)${REST}`,
  `(?:ayrıca (?:okuyun|bakınız)|devamını oku|ilgili haberler|abone ol|paylaş|yorumlar|kaynak:)${REST}`,
)

/** True for a short block that is a site's furniture: advertising marks, calls to share or subscribe, credits. */
export const isBoilerplate = (text: string): boolean =>
  text.length <= SHORT && (!/[\p{L}\p{N}]/u.test(text) || LINES.some((line) => line.test(text)))

const TAILS: readonly RegExp[] = lines(
  '(?:related|recommended|trending|popular|latest|more)(?: (?:stories|articles|posts|news|topics|content|reading|coverage|links|videos|from|on|in)\\b[^\\n]{0,60})?:?',
  "you (?:may|might) (?:also|be)[^\\n]{0,60}|(?:read|see) (?:also|next|more)\\b[^\\n]{0,40}|most (?:read|popular|viewed|shared)[^\\n]{0,40}|(?:editor[’']?s picks?|don[’']?t miss|what to read next|up next|further reading|next article|previous article)[^\\n]{0,40}",
  'about (?:the )?authors?:?|about us|author bio|(?:leave a )?(?:comments?|repl(?:y|ies))[^\\n]{0,30}|\\d+ (?:comments?|responses|thoughts on)[^\\n]{0,80}|join the (?:conversation|discussion)|discussion|share this[^\\n]{0,40}|tags?:?|filed under:?|source:?|sources:|contact(?: us)?:?|follow us[^\\n]{0,40}',
  '(?:ähnliche|weitere|verwandte) (?:beiträge|artikel|themen|meldungen|nachrichten)[^\\n]{0,40}|mehr zum thema[^\\n]{0,40}|auch interessant:?|das könnte (?:sie|dich)[^\\n]{0,60}|(?:schreibe einen |\\d+ )?kommentare?[^\\n]{0,40}|über den autor[^\\n]{0,20}|(?:lesen sie auch|zum thema|meistgelesen|links zum thema|schlagwörter|teilen mit|gefällt mir)\\b[^\\n]{0,30}',
  '(?:lire aussi|sur le même (?:sujet|thème)|à lire aussi|articles (?:liés|similaires)|commentaires?|noticias relacionadas|te puede interesar|lea también|comentarios|leggi anche|articoli correlati|commenti|leia também|veja também|notícias relacionadas|comentários)[^\\n]{0,40}',
  '(?:czytaj też|czytaj także|zobacz także|komentarze|читайте также|материалы по теме|комментарии|читайте також|коментарі|ilgili haberler|yorumlar)[^\\n]{0,40}',
)

/** Cues that some sites also set between two parts of a story. */
const SOFT =
  /^(?:related|recommended|trending|popular|latest|more|you|read|see|most|editor|don|what|up next|further|next|previous|ähnliche|weitere|mehr|auch|das|lesen|lire|sur|à|articles|noticias|te|lea|leggi|leia|veja|czytaj|zobacz|читайте|материалы|ilgili|source|tags)/iu

export const isSoftTail = (text: string): boolean => SOFT.test(text)

/** True for a heading-like line after which nothing belongs to the story. */
export const isTailHeading = (text: string): boolean =>
  text.length <= 120 && TAILS.some((line) => line.test(text))
