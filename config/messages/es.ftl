### Las palabras del bot en español. Tratamiento: usted. Las claves son las mismas en todos los archivos.

## Digest
origin-text = texto pegado, sin indicación del medio
origin-page = { $host }, sin indicación del medio
date-missing = sin fecha
date-decade = década de { $year }
date-quarter = { $number ->
    [1] primer
    [2] segundo
    [3] tercer
   *[other] cuarto
} trimestre de { $year }
date-half = { $number ->
    [1] primer
   *[other] segundo
} semestre de { $year }
date-week = semana { $number } de { $year }
date-spring = primavera de { $year }
date-summer = verano de { $year }
date-autumn = otoño de { $year }
date-winter = invierno de { $year }
point-unconfirmed = El artículo no lo da por confirmado.
reasons-of-promised = { $found } de las { $promised } razones que promete el titular
reasons-first = Las primeras { $shown } de { $found } razones
reasons-listed = { $found ->
    [one] Una razón que enumera el artículo
    [many] { $found } razones que enumera el artículo
   *[other] { $found } razones que enumera el artículo
}
reasons-stated = { $found ->
    [one] Una razón que da el artículo
    [many] { $found } razones que da el artículo
   *[other] { $found } razones que da el artículo
}
reasons-none = El artículo no da razones.
reasons-missing = { $numbers }: no está en el texto disponible, que termina tras la razón { $last }.
reason-owner = lo dice { $name }
wording-own = Con las palabras del artículo
part-read = a partir de las frases 1 a { $read } de { $of }
wording-mixed = { $own } de { $lines } líneas con las palabras del artículo, { $rephrased } reformuladas
editors-words = con palabras de la redacción
headline-editors = titular de la redacción
wording-editors = { $own } de { $lines } líneas con las palabras del artículo, { $rephrased ->
    [0] { $editors } con palabras de la redacción
   *[other] { $rephrased } reformuladas, { $editors } con palabras de la redacción
}
headline-translated = titular traducido
translated-mark = (trad.)
wording-translated = { $translated } de { $lines } líneas traducidas por un modelo (trad.); las palabras del artículo, en /evidence{ $rephrased ->
    [0] {""}
   *[other] ; { $rephrased } reformuladas
}{ $editors ->
    [0] {""}
   *[other] ; { $editors } con palabras de la redacción
}
corrected = Corregido el { $day }
read-article = Leer el artículo
quoted = «{ $text }»
editors-comment = Comentario de la redacción: { $comment }
folded-more = y { $more } más

## Views
view-headline = Titular
view-key-points = Puntos clave
view-sources = Fuentes
view-timeline = Cronología
view-reasons = Razones
view-evidence = Pruebas
button-counted = { $name } · { $count }
timeline-entry = { $when }: { $text }
timeline-none = El artículo no da fechas.
timeline-published = publicado ese día
timeline-says = lo dice { $name }
picture-button = En imagen
picture-first = Los primeros { $shown } de { $found } hechos. Todos, en /timeline.
picture-none = Esta imagen no la puedo dibujar: alguna letra no está en ninguna de mis fuentes, o el dibujo falló. En palabras, en /timeline.
timeline-resolved = * calculado a partir de la fecha de publicación. El artículo dice { $words }.
sources-none = El artículo no nombra a nadie que dijera algo.
sources-claim = Reivindicación
source-told = a { $who }
manner-quoted = textual
manner-quoted-in-part = textual en parte
manner-reported = en resumen
evidence-found = { $found } de { $lines } líneas están en el artículo.
evidence-unchecked = No hemos comprobado si el artículo es cierto.
evidence-link = Línea { $number } en la página
wording-verbatim = palabra por palabra
wording-trimmed = recortada
wording-rephrased = reformulada
place-title = el título
place-text = en el texto
place-paragraph = párrafo { $number }
place-heading = ladillo { $number }
place-item = elemento { $number }
place-quote = cita { $number }

## In chats
help-line = { $command } – { $about }
welcome = Publico resúmenes breves de artículos, con las palabras del propio artículo. Moderadores: /digest y un enlace. Todos: /sources, /timeline, /reasons, /evidence. Solo leo los comandos y las respuestas a mis mensajes.
command-digest = Hacer un resumen de un enlace o texto
command-sources = Quién dijo qué
command-timeline = Qué pasó y cuándo
command-reasons = Las razones que da el artículo
command-evidence = Cada línea en el artículo
command-latest = El último resumen de aquí
command-search = Buscar resúmenes por sus palabras
command-repost = Publicar otra vez un resumen, aquí o en otro sitio
command-settings = Cómo se ven aquí las publicaciones
command-log = Lo que han hecho aquí los moderadores
option-setting = Qué ajuste; /settings a secas los muestra todos
option-value = El nuevo valor; default vuelve al del operador
option-comment = Sus palabras sobre la publicación, marcadas como suyas
option-silent = Publicar sin notificación
comment-too-long = Es demasiado largo para un comentario: { $max } caracteres como máximo.
settings-heading = Ajustes de { $title }
settings-typed = Los demás se escriben: /settings signature Su texto, /settings hashtags #uno #dos, u off para quitarlos; default para lo que fijó el operador.
settings-which = ¿Qué canal? Elija uno, o envíe /settings y el canal, como /settings @news points 3.
settings-unknown = No conozco ningún canal ni ajuste «{ $name }». Los ajustes son { $names }.
settings-denied = Solo los moderadores de { $title } pueden cambiar sus ajustes.
setting-button = { $key }: { $choice }
setting-changed = { $title } tiene ahora { $key }: { $value }. Vale para las publicaciones nuevas.
setting-changed-waiting = { $title } tiene ahora { $key }: { $value }. Vale también para lo que espera.
setting-changed-picture = { $title } tiene ahora { $key }: { $value }. Vale enseguida para /timeline, también bajo publicaciones anteriores.
setting-changed-interface = { $title } tiene ahora { $key }: { $value }. Vale desde ahora para todo lo que digo. Las publicaciones que ya están lo toman cuando se corrigen.
setting-changed-approval = { $title } tiene ahora { $key }: { $value }. Vale para los resúmenes que se hagan desde ahora. Una tarjeta que ya está sigue esperando respuesta.
setting-changed-cards = { $title } tiene ahora { $key }: { $value }. Vale desde la próxima tarjeta.
setting-changed-reports = { $title } tiene ahora { $key }: { $value }. { $value ->
    [on] Las publicaciones nuevas llevan el botón.
   *[other] Las publicaciones nuevas no llevan el botón, y el de las anteriores ya no hace nada.
}
setting-fixed = Fijado por el operador.
setting-locked = El operador ha fijado { $key }. Aquí no se puede cambiar.
setting-sections-about = Qué hay en una publicación: los puntos clave (points), las razones del artículo (reasons) o ambas cosas (both). Sin razones en el artículo quedan los puntos.
setting-points-about = Como máximo tantos puntos clave.
setting-signature-about = Su texto bajo cada publicación, hasta 200 caracteres.
setting-hashtags-about = Sus etiquetas bajo cada publicación, hasta cinco.
setting-layout-about = buttons: fuentes y cronología con botones. folded: en la publicación, si caben.
setting-picture-about = on: /timeline viene con una imagen. dark: sobre fondo oscuro.
setting-interface-about = El idioma en que hablo aquí, también en los rótulos de las publicaciones: { $languages }. A qué se traducen las líneas lo dice language.
setting-language-about = article: el del artículo. O en, de, ru, ar, es, fr, uk, tr, it, pt: un modelo traduce el titular y las líneas, cada una marcada; las palabras del artículo, en /evidence.
setting-silent-about = on: las publicaciones llegan sin notificación.
setting-approval-about = on: se pregunta a los moderadores antes de publicar aquí. feeds: solo de lo que traen las fuentes RSS.
setting-cards-about = Dónde se les pregunta. Pulse «cards: here» en el chat donde deba ser; default: donde se pidió el resumen si ningún lector lo ve, si no en el chat de los operadores.
setting-timezone-about = La zona horaria del canal. Otras se escriben, como /settings timezone America/New_York.
setting-windows-about = Cuándo pueden salir publicaciones, como /settings windows 08:00-12:00, 18:00-22:00 o mon-fri 08:00-20:00. Lo que llega a otra hora espera.
setting-quiet-about = Cuándo no sale ninguna, como /settings quiet 22:00-07:00. Lo que llega entonces espera a la mañana; lo muestra /queue.
setting-roundup-about = Cuándo se enumera en un solo mensaje lo que traen las fuentes RSS, como /settings roundup 08:00, 18:00 o mon-fri 08:00, sat 10:00. Lo que alguien pide aquí sigue llegando al momento.
setting-cap-about = Como máximo tantas publicaciones al día. Lo que sobra espera al día siguiente.
setting-sections-allowed = sections es both, points o reasons.
setting-points-allowed = points es 2, 3 o 4.
setting-signature-allowed = signature es un texto de hasta 200 caracteres, u off.
setting-hashtags-allowed = hashtags son hasta cinco, como #uno #dos, cada una con una letra, u off.
setting-layout-allowed = layout es buttons o folded.
setting-picture-allowed = picture es off, on o dark.
setting-interface-allowed = Hablo estos idiomas: { $languages }. ¿Cuál aquí?
setting-interface-more = { $key }: otro
setting-language-allowed = language es article o uno de en, de, ru, ar, es, fr, uk, tr, it y pt.
setting-language-needs-model = Otro idioma necesita un modelo de lenguaje, y este canal no lo tiene: lo configura el operador (docs/engines.md). Las líneas quedan en el idioma del artículo.
setting-approval-allowed = approval es on, off o feeds.
setting-approval-needs-cards = Elija primero dónde se pregunta a los moderadores: envíe en ese chat /settings { $title } cards here.
setting-cards-allowed = cards es here, el chat donde lo envía, o default.
setting-cards-channel = Aquí lo verían los lectores. Envíelo en un chat de moderadores o en privado.
setting-timezone-allowed = No conozco esa zona horaria. Escríbala con región y ciudad, como Europe/Berlin, Asia/Dubai o America/New_York, o UTC.
setting-timezone-nearest = No conozco la zona horaria «{ $typed }». ¿Quiere decir { $zone }? Entonces envíe /settings timezone { $zone }
setting-windows-allowed = windows son hasta ocho franjas, como 08:00-12:00, 18:00-22:00 o mon-fri 08:00-20:00, u off.
setting-quiet-allowed = quiet es una franja, como 22:00-07:00 o sat sun 20:00-10:00, u off. Dos veces la misma hora también es off.
setting-roundup-allowed = roundup son hasta ocho horas del día, como 08:00, 18:00 o mon-fri 08:00, sat 10:00, u off.
setting-cap-allowed = cap es un número de 1 a 500, u off.
setting-hours-never = Así las horas de silencio no dejarían nada de windows y nunca se publicaría nada. No se ha cambiado nada.
setting-silent-allowed = silent es on u off.
setting-reports-about = on: la publicación lleva el botón «Avisar», con el que los lectores dicen que una línea es falsa. Si tres lectores señalan la misma, se pregunta a los moderadores.
setting-reports-allowed = reports es on u off.
setting-lacks-right = Para eso necesito allí el permiso «{ $right }», que aún no tengo.
setting-fallback-about = El tema al que van las publicaciones mientras el suyo está cerrado. Pulse «fallback: here» en ese tema, o envíe allí /settings fallback here; general: General.
setting-fallback-allowed = fallback es here, el tema donde lo envía, el número o el enlace de un tema, o general.
setting-fallback-elsewhere = fallback es para grupos de Telegram con temas.
setting-threads-about = on: cada publicación tiene un hilo propio, con el nombre de su titular. Lo que no cabe en un mensaje va allí.
setting-threads-allowed = threads es on u off.
setting-threads-elsewhere = threads es para canales de texto y de anuncios de Discord.
setting-crosspost-about = on: las publicaciones llegan también a los servidores que siguen el canal. Discord admite diez por hora; lo que sobra espera.
setting-crosspost-allowed = crosspost es on u off.
setting-crosspost-elsewhere = crosspost es para canales de anuncios de Discord.
setting-tags-about = Las etiquetas de las publicaciones, hasta cinco nombres de las de este foro, como /settings tags Trenes, Tranvías.
setting-tags-allowed = tags son hasta cinco nombres de etiquetas del foro, separados por comas, u off.
setting-tags-elsewhere = tags es para foros de Discord.
setting-tags-unknown = { $count ->
    [0] Este foro aún no tiene etiquetas. Cree primero «{ $name }» en los ajustes del foro.
   *[other] Este foro no tiene la etiqueta «{ $name }». Tiene: { $names }.
 }
in-private = Esto es solo para moderadores.
in-private-open = Mostrarlo en privado
log-heading = Registro
log-none = Ningún moderador ha hecho nada aquí todavía.
log-older = Anteriores
log-done = hecho
log-denied = denegado
log-refused = no hecho
log-failed = falló: { $why }
command-rejected = Qué se descartó de un resumen y por qué
rejected-heading = Descartado
rejected-about = { $count ->
    [one] Se descartó una afirmación. No se publicó y puede ser falsa.
    [many] Se descartaron { $count } afirmaciones. No se publicaron y pueden ser falsas.
   *[other] Se descartaron { $count } afirmaciones. No se publicaron y pueden ser falsas.
}
rejected-more = y { $more } más
rejected-none = No se descartó nada.
rejected-reply = ¿Qué publicación? Responda a ella con /rejected.
denied-rejected = Solo los moderadores de su chat ven lo descartado.
check-evidence-found = El artículo no lo dice.
check-evidence-long-enough = Aquello en que se apoya es demasiado corto para probar algo.
check-evidence-whole = Se apoya en parte de una frase.
check-wording-kept = El artículo no lo dice con estas palabras ni con otras bastante cercanas.
check-title-kept = Ningún título del artículo lo dice.
check-date-stated = El artículo no da esa fecha.
check-speaker-named = El artículo no nombra a quien lo habría dicho.
check-sentence-known = El modelo nombró una frase que no existe.
check-pronouns = Depende de una frase que no se muestra.
check-cut-allowed = El modelo omitió una parte que no se puede omitir.
check-other = No pasó una comprobación.
command-queue = En espera, en duda, fallidos
command-correct = Corregir una línea en todas las copias
command-check = ¿Ha cambiado el artículo?
command-retract = Quitar todas las copias de un resumen
command-channels = Dónde puede publicar
command-help = Qué sé hacer
command-claim = Hacer de este el chat de los operadores
command-feeds = Fuentes RSS que se siguen aquí
command-follow = Seguir una fuente RSS: sus artículos nuevos salen aquí
command-import = Seguir las fuentes RSS de una lista OPML
command-export = Las fuentes RSS de aquí, en OPML
option-list = La lista, en un archivo OPML
command-unfollow = Dejar de seguir una fuente RSS
option-feed = La dirección o el número de la fuente RSS
option-filters = Filtros: contains:palabra -contains:palabra word:x author:x category:x
option-url = Un enlace al artículo
option-text = El texto del artículo
option-file = El artículo en un archivo .txt, .html o .md
option-to = Otro canal donde publicar
option-line = El número de la línea
option-wording = El texto nuevo; un guion quita la línea
option-id = El identificador corto de un resumen
option-channel = El canal donde publicar
option-words = Palabras de un resumen, o cómo empiezan
option-code = El código de la línea de inicio
menu-digest = Resumir
menu-correct = Corregir
menu-check = Buscar cambios
menu-sources = Fuentes
menu-timeline = Cronología
command-unknown = No conozco { $command }. Lo que sé hacer está en /help.
denied = Solo los moderadores de este chat pueden hacer resúmenes. Usted puede usar /sources, /timeline, /reasons y /evidence.
denied-command = Solo los moderadores de este chat pueden usar { $command }. /help muestra lo que usted puede hacer aquí.
denied-press = Eso solo pueden hacerlo los moderadores de este chat. /help muestra lo que usted puede hacer aquí.
denied-private = Eso solo pueden hacerlo los moderadores de un chat en el que publico. /help muestra lo que usted puede hacer aquí.
ask-article = ¿Qué artículo? Responda a esto con un enlace, el texto o un archivo.
ask-rest = Su texto llena un mensaje entero de { $platform }, así que puede faltar el final. Envíe ahora el resto, o un archivo .txt.
ask-options = ¿Qué artículo? Dé a /digest una dirección, el texto o un archivo.
ask-file = Su texto llena el campo, así que puede faltar el final. Envíelo a /digest en un archivo .txt.
accepted = Lo tengo. El resumen viene enseguida.
reading = Leo { $what } …
reading-text = su texto
reading-file = su archivo
digest-none = Todavía no hay ningún resumen en este chat. Un moderador puede hacer uno con /digest y un enlace.
digest-forgotten = El texto de este artículo ya no se guarda aquí, así que no se puede mostrar ni cambiar. /retract sigue funcionando.
digest-roundup = Ese mensaje enumera varios resúmenes. Añada el identificador de uno, como /sources kd7q, o envíe /latest.
digest-unknown = No hay tal resumen en este chat. Responda a su publicación o use /latest.
search-button = Buscar
search-ask = ¿Qué palabras? Responda a esto con ellas, o envíe /search y las palabras.
search-options = ¿Qué palabras? Déselas a /search.
search-words = Necesito letras o cifras que buscar, como /search puente camiones
search-heading = «{ $words }»
search-line = { $headline } · { $date } · { $id }
search-none = Ningún resumen de este chat tiene todas estas palabras: «{ $words }». Pruebe con menos, o solo con su comienzo.
search-how = /sources { $id } muestra quién dijo qué en el último de ellos. También /timeline, /reasons y /evidence admiten un identificador corto.
search-older = Anteriores
search-stale = Este botón ya no vale. Envíe otra vez /search y las palabras.
answer-stands = Eso se respondió aquí hace poco: en el mensaje al que responde este.
answer-see = Ir a la respuesta
answer-coming = Eso se está respondiendo aquí en este momento.
view-of = { $headline } · { $id }
back-to-post = Volver a la publicación
show-line = Mostrar la línea { $number }
button-stale = Este botón ya no vale. Pida otra vez con /latest.
target-unknown = No estoy en «{ $target }». Compruebe el nombre o añádame allí.
target-denied = Solo los moderadores de { $title } pueden publicar allí.
target-right = No puedo publicar en { $title }. Allí necesito el permiso «{ $right }». Démelo y pruebe otra vez.
posting = Publicando en { $title } …
posted = Publicado en { $title }.
posted-link = Ver la publicación
post-in = Publicar en { $title }
discard = Descartar
discarded = Descartado. No se ha publicado nada.
this-chat = este chat
that-chat = ese chat
channels-none = No modera ningún chat en el que esté yo. Añádame primero a uno.
channel-ready = listo
channel-right = allí necesito el permiso «{ $right }»
claim-stale = Este enlace caducó o ya se usó. Reinícieme para obtener otro.
claim-done = Este es ahora el chat de los operadores. Aquí llegan los avisos.
claim-taken = El chat de los operadores ya estaba fijado.
in-doubt = { $platform } no confirmó la publicación en { $title }. No la envié otra vez. Compruébelo, por favor.
doubt-there = Está ahí
doubt-again = Enviarla otra vez
settled-there = Anotado: está ahí.
settled-again = La envío otra vez.
correct-which = ¿Qué línea de «{ $headline }» ({ $id })?
correct-how = Responda con su número y el texto nuevo, como: 2 El puente se abre el lunes. Un guion en lugar del texto quita la línea.
correct-options = Elija una línea, o dé a /correct su número y el texto nuevo. Un guion en lugar del texto quita la línea.
correct-line = Línea { $number }
correct-text = ¿Qué debe decir la línea { $line }? Responda a esto con el texto nuevo. Un guion la quita.
correct-no-line = No hay línea { $line }. /correct las enumera.
correct-too-long = Es demasiado largo para una línea: { $max } caracteres como máximo.
correct-stays = El titular se queda, y también la última línea bajo él. /retract quita la publicación entera.
correct-same = Ya dice exactamente eso.
correct-none = No queda ninguna copia que pueda corregir.
correct-changed = Entretanto la ha corregido otra persona. Cómo está ahora lo muestra /correct.
correct-editors = El artículo no lo dice palabra por palabra; por eso la publicación indica que son palabras de la redacción.
correcting =
    { $count ->
        [one] Corrijo una copia …
        [many] Corrijo { $count } copias …
       *[other] Corrijo { $count } copias …
    }
correct-left =
    { $count ->
        [one] Una copia queda como está, en un chat que usted no modera.
        [many] { $count } copias quedan como están, en chats que usted no modera.
       *[other] { $count } copias quedan como están, en chats que usted no modera.
    }
corrected-copies =
    { $count ->
        [one] Corregido: una copia.
        [many] Corregido: { $count } copias.
       *[other] Corregido: { $count } copias.
    }
article-changed = Ha cambiado el artículo de «{ $headline }» ({ $id }).
changed-headline = Ha cambiado el titular.
changed-key-points = El punto { $number } ya no se sostiene.
changed-reasons = La razón { $number } ya no se sostiene.
changed-before = Antes: { $text }
changed-now = Ahora: { $text }
changed-gone = Ahora: ya no está en el texto.
changed-correct = Corregir en todas partes
changed-retract = Retirar
changed-leave = Dejarlo
decided-correct =
    { $count ->
        [one] { $name } lo corrigió: una copia.
        [many] { $name } lo corrigió en todas partes: { $count } copias.
       *[other] { $name } lo corrigió en todas partes: { $count } copias.
    }
decided-retract =
    { $count ->
        [one] { $name } lo retiró: una copia.
        [many] { $name } lo retiró: { $count } copias.
       *[other] { $name } lo retiró: { $count } copias.
    }
decided-leave = { $name } lo dejó como estaba.
already-correct = { $name } ya lo ha corregido.
already-retract = { $name } ya lo ha retirado.
already-leave = { $name } ya ha decidido dejarlo.
already-stale = Esto está anticuado: la publicación o su artículo han cambiado desde entonces.
card-read = Leído: { $when }
card-copies =
    { $count ->
        [one] una copia
        [many] { $count } copias
       *[other] { $count } copias
    }
card-places = publicado en { $places }{ $more ->
    [0] {""}
    [one] {" "}y en un sitio más
    [many] {" "}y en { $more } sitios más
   *[other] {" "}y en { $more } sitios más
}
card-note = El propio artículo dice:
card-few-left =
    { $left ->
        [0] No queda en el artículo nada de la publicación, así que no se puede corregir.
        [one] De la publicación quedaría una sola línea. Quizá sea mejor retirarla.
        [many] De la publicación quedarían solo { $left } líneas. Quizá sea mejor retirarla.
       *[other] De la publicación quedarían solo { $left } líneas. Quizá sea mejor retirarla.
    }
card-stale = Anticuado: la publicación o su artículo han cambiado desde entonces. /check vuelve a leer el artículo.
check-reading = Leo otra vez el artículo de «{ $headline }» ({ $id }) en { $host } …
check-unchanged = El artículo no ha cambiado.
check-stands = El artículo ha cambiado, pero cada línea de la publicación sigue en él.
check-changed =
    { $lines ->
        [one] El artículo ha cambiado: una línea de la publicación ya no se sostiene. La tarjeta pregunta qué hacer.
        [many] El artículo ha cambiado: { $lines } líneas de la publicación ya no se sostienen. La tarjeta pregunta qué hacer.
       *[other] El artículo ha cambiado: { $lines } líneas de la publicación ya no se sostienen. La tarjeta pregunta qué hacer.
    }
check-decided =
    { $lines ->
        [one] Una línea de la publicación no está en el artículo tal como es ahora. Ya se decidió.
        [many] { $lines } líneas de la publicación no están en el artículo tal como es ahora. Ya se decidió.
       *[other] { $lines } líneas de la publicación no están en el artículo tal como es ahora. Ya se decidió.
    }
check-unread = Ahora no pude leer el artículo. La publicación queda como está. Pruebe más tarde.
check-gone = Ya no hay ninguna publicación suya.
check-soon = Lo acabo de leer, o estoy a punto. Una vez por minuto basta: pruebe dentro de un minuto.
check-pasted = Este resumen se hizo de un texto que alguien envió. No hay dirección que volver a leer.
correction-refused = Ya no puedo editar la publicación en { $title }. Quítela a mano; /repost la publica corregida.
retract-which = ¿Retirar «{ $headline }» ({ $id })? Se quitan todas las copias. No se puede deshacer.
retract-it = Retirar
retract-none = No queda ninguna copia que pueda retirar.
retracting =
    { $count ->
        [one] Quito una copia …
        [many] Quito { $count } copias …
       *[other] Quito { $count } copias …
    }
retract-left =
    { $count ->
        [one] Queda una copia, en un chat que usted no modera.
        [many] Quedan { $count } copias, en chats que usted no modera.
       *[other] Quedan { $count } copias, en chats que usted no modera.
    }
retracted =
    { $count ->
        [one] Retirado: se quitó una copia.
        [many] Retirado: se quitaron { $count } copias.
       *[other] Retirado: se quitaron { $count } copias.
    }
removal-refused = Ya no puedo quitar la publicación en { $title }. Quítela a mano, por favor.
removal-in-doubt = No sé si la publicación retirada sigue en { $title }. Compruébelo y quítela a mano, por favor.
queue-waiting =
    { $count ->
        [0] No espera nada.
        [one] Espera una publicación.
        [many] Esperan { $count } publicaciones.
       *[other] Esperan { $count } publicaciones.
    }
queue-doubtful = En duda: { $count }. Compruebe, por favor, si están ahí.
queue-failed = Fallidas en los últimos siete días: { $count }
queue-stopped =
    { $count ->
        [one] Un chat no admite publicaciones por ahora: me quitaron de él o me falta un permiso.
        [many] { $count } chats no admiten publicaciones por ahora: me quitaron de ellos o me falta un permiso.
       *[other] { $count } chats no admiten publicaciones por ahora: me quitaron de ellos o me falta un permiso.
    }
queue-line = { $headline } ({ $id }) en { $title }
refused-no-rights = No puedo publicar en { $title }: me falta el permiso. Démelo y pulse «Probar otra vez».
refused-gone = Ya no estoy en { $title }. Añádame de nuevo y pulse «Probar otra vez».
refused-topic-closed = El tema de { $title } está cerrado o ya no existe. Ábralo y pulse «Probar otra vez».
refused-tag-missing = { $title } pide una etiqueta en cada publicación. Elija una con /settings tags y pulse «Probar otra vez».
detour-topic = Un tema de { $title } está cerrado o ya no existe. Sus publicaciones van a otro sitio del grupo hasta que se abra. Adónde lo dice /settings fallback.
detour-thread = Un hilo ({ $title }) está bloqueado o se ha borrado. Sus publicaciones van al canal al que pertenece hasta que se abra.
crosspost-refused = Una publicación de { $title } no pudo llegar a los servidores que lo siguen: { $why }
refused-bad-request = Se rechazó la publicación en { $title }: { $why }
refused-other = No salió bien la publicación en { $title }.
gave-up = No pude publicar en { $title } y he dejado de intentarlo.
try-again = Probar otra vez
platform-telegram = Telegram
platform-discord = Discord
platform-console = La consola

## Feeds
feed-ask = ¿Qué fuente RSS? Envíe /follow y su dirección. Pueden seguir un canal y filtros: /follow example.com @news contains:tren -category:deporte
feed-ask-channel = ¿Qué canal? Envíe /follow, la dirección y el canal, como /follow example.com @news. Los suyos están en /channels.
feed-filter-unknown = No conozco el filtro «{ $token }». Hay contains:, word:, author: y category:, cada uno con un menos delante para excluir.
feed-looking = Miro en { $host } …
feed-known = Este canal ya sigue esa fuente RSS: es la número { $number }. Sus filtros son ahora los que usted dio.
feed-followed = Sigo { $title }. { $items ->
    [one] Tiene un artículo;
    [many] Tiene { $items } artículos;
   *[other] Tiene { $items } artículos;
} { $taken ->
    [0] ahora no se publica ninguno.
    [one] el más reciente está en camino.
    [many] { $taken } están en camino.
   *[other] { $taken } están en camino.
} Miro otra vez dentro de { $minutes ->
    [one] un minuto.
    [many] { $minutes } minutos.
   *[other] { $minutes } minutos.
}
feed-waits-roundup = { $taken ->
    [one] El más reciente sale en el próximo repaso: { $when }.
    [many] { $taken } salen en el próximo repaso: { $when }.
   *[other] { $taken } salen en el próximo repaso: { $when }.
}
feed-waits-hours = { $taken ->
    [one] El más reciente se publica más tarde: { $when }.
    [many] { $taken } se publican más tarde, desde: { $when }.
   *[other] { $taken } se publican más tarde, desde: { $when }.
}
feed-waits-approval = { $taken ->
    [one] Antes de publicar el más reciente se pregunta a los moderadores.
    [many] Antes de publicar { $taken } se pregunta a los moderadores.
   *[other] Antes de publicar { $taken } se pregunta a los moderadores.
}
feed-unknown = Aquí no sigo eso. Lo que sigo está en /feeds.
feed-unfollowed = Ya no sigo { $title }. Lo publicado se queda.
feeds-none = Aquí no se sigue ninguna fuente RSS. Para empezar, envíe /follow y una dirección.
feeds-heading = { $count ->
    [one] Una fuente RSS
    [many] { $count } fuentes RSS
   *[other] { $count } fuentes RSS
}
feeds-more = y { $more } más: todas en /export
feed-paused = en pausa
feed-next = { $minutes ->
    [0] miro ahora
    [one] miro dentro de un minuto
    [many] miro dentro de { $minutes } minutos
   *[other] miro dentro de { $minutes } minutos
}
feed-failing = { $failures ->
    [one] falló una vez
    [many] falló { $failures } veces
   *[other] falló { $failures } veces
}: { $why }
feed-unfollow = Dejar de seguir
feed-pause = Pausa
feed-resume = Reanudar
feed-why = Por qué no salió
feeds-export = Exportar
feed-skipped = No publicado de { $title }
feed-skipped-none = No se omitió nada de { $title }.
feed-unreachable = no responde
feed-refused = no se deja leer
feed-unreadable = en esa dirección no hay ninguna fuente RSS
feed-too-large = es mayor de lo que leo
feed-unreachable-first = No pude abrir esa dirección. Compruébela y envíe /follow otra vez.
feed-refused-first = { $url } no se deja leer. Compruebe la dirección y envíe /follow otra vez.
feed-unreadable-first = No encontré ninguna fuente RSS en { $url }. Envíe /follow y la dirección de la propia fuente.
feed-too-large-first = Lo que da { $url } es mayor de lo que leo. Envíe /follow y la dirección de una fuente RSS más pequeña.
feed-broken = La fuente RSS { $title } no funciona: { $why }. Sigo intentándolo, cada vez menos, y /feeds muestra cómo va.
feed-moves = La fuente RSS { $title } dice que se ha mudado para siempre a { $to }, que es otro sitio. Sigo preguntando a la dirección antigua. Donde se sigue, un moderador puede aceptar la nueva en /feeds.
feed-moving = dice que se ha mudado a { $to }
feed-move = Aceptar la nueva dirección
feed-move-known = Esa dirección ya se sigue aquí: es la número { $number }.
import-ask = ¿Qué lista? Envíe un archivo OPML con /import, o su texto tras el comando.
import-none = Ahí no hay ninguna fuente RSS. Envíe una lista OPML.
imported = { $added ->
    [one] Se sigue una fuente RSS
    [many] Se siguen { $added } fuentes RSS
   *[other] Se siguen { $added } fuentes RSS
} desde ahora; ya se seguían { $known }{ $refused ->
    [0] .
   *[other] ; quedaron fuera { $refused }: una dirección que no lo es, un canal donde no puede publicar o un filtro que no conozco.
}
exported = { $count ->
    [one] Una fuente RSS
    [many] { $count } fuentes RSS
   *[other] { $count } fuentes RSS
} en OPML. /import la vuelve a leer.
skip-first-poll = ya estaba cuando se empezó a seguir la fuente
skip-restored = ya estaba cuando se restauró la base de datos
skip-old = de hace más de siete días
skip-backfill = más antiguo que lo que había cuando se empezó a seguir la fuente
skip-filter = lo excluyó un filtro
skip-too-many = demasiados nuevos a la vez
skip-no-link = ni enlace ni texto
skip-unreadable = su página no se puede leer y la fuente trae muy poco texto
skip-posted-before = ya se publicó aquí
skip-feed-text = publicado con el texto de la propia fuente: la página no se pudo leer
skip-rejected = lo rechazaron los moderadores
skip-undecided = nadie lo aprobó a tiempo
skip-count = { $count } × { $why }
feed-lately = no publicado en 30 días: { $what }

## Waiting for the hour
held-quiet = En { $title } son horas de silencio hasta: { $when }. La publicación sale entonces.
held-windows = { $title } tiene sus publicaciones a otras horas. Esta sale: { $when }.
held-roundup = { $title } tendrá un repaso: { $when }. El resumen figura en él.
held-cap =
    { $cap ->
        [one] { $title } ya tuvo su única publicación de hoy (cap { $cap } al día). Esta sale: { $when }.
        [many] { $title } ya tuvo sus { $cap } publicaciones de hoy (cap { $cap } al día). Esta sale: { $when }.
       *[other] { $title } ya tuvo sus { $cap } publicaciones de hoy (cap { $cap } al día). Esta sale: { $when }.
    }
queue-held =
    { $count ->
        [one] Una publicación espera su hora:
        [many] { $count } publicaciones esperan su hora:
       *[other] { $count } publicaciones esperan su hora:
    }
queue-held-line = { $what }: { $when }
queue-held-cap =
    { $count ->
        [one] Una espera otro día en { $title } (cap { $cap } al día).
        [many] { $count } esperan otro día en { $title } (cap { $cap } al día).
       *[other] { $count } esperan otro día en { $title } (cap { $cap } al día).
    }
queue-roundup =
    { $count ->
        [one] Un resumen espera el repaso de { $title }: { $when }.
        [many] { $count } resúmenes esperan el repaso de { $title }: { $when }.
       *[other] { $count } resúmenes esperan el repaso de { $title }: { $when }.
    }
queue-roundup-line = Repaso con «{ $headline }» en { $title }
held-now = Publicar ahora
held-never = No publicar
held-denied = Solo los moderadores de { $title } pueden decidirlo.
held-dropped = No se publica nada en { $title }.
time-utc = { $time } UTC
time-in-zone = { $time } ({ $zone })
time-on = { $date }, { $time }

## Readers' reports
report-button = Avisar
report-which = ¿Qué línea es falsa?
report-cancel = Cancelar
report-cancelled = No se avisó de nada.
report-noted = Gracias. Los moderadores miran una línea cuando la señalan tres lectores. No se les muestra su nombre.
report-known = Ya había señalado esta línea. Una vez basta, gracias.
report-enough = Gracias. Son diez avisos en un día, lo máximo que acepto de un lector. Vuelva mañana, por favor.
report-off = Ya no se admiten avisos sobre esta publicación.
report-card = { $count ->
    [one] Un lector dice
    [many] { $count } lectores dicen
   *[other] { $count } lectores dicen
} que una línea de «{ $headline }» ({ $id }) es falsa.
report-card-line = Línea { $number }: { $text }
report-card-evidence = El artículo dice:
report-correct = Corregir
report-retract = Retirar
report-leave = Dejarlo
report-correct-form = Púlselo para escribir lo que debe decir la línea { $number }.
report-denied = Solo los moderadores de { $title } pueden decidirlo.
report-ended-correct = { $name } lo está corrigiendo.
report-ended-retract =
    { $count ->
        [one] { $name } lo retiró: una copia.
        [many] { $name } lo retiró: { $count } copias.
       *[other] { $name } lo retiró: { $count } copias.
    }
report-ended-leave = { $name } lo dejó como estaba.
report-ended-stale = Anticuado: la línea o su publicación han cambiado desde entonces.
report-already-correct = { $name } ya lo está corrigiendo.
report-already-retract = { $name } ya lo ha retirado.
report-already-leave = { $name } ha decidido dejarlo.
report-already-stale = Esto está anticuado: la línea o su publicación han cambiado desde entonces.

## Approval
approval-for = Se publicará en { $title } si usted lo aprueba
approval-asked = lo pide { $name }
approval-asked-somebody = pedido en un chat
approval-fed = de una fuente RSS
approval-fed-by = de la fuente RSS { $name }
approval-changed = lo cambió { $name }
approval-until = decidir hasta: { $when }
approval-approve = Aprobar
approval-post-at = Publicar a las …
approval-edit = Editar
approval-headline = Cambiar el titular
approval-again = Elegir de nuevo
approval-reject = Rechazar
approval-waits = Espera a que lo aprueben los moderadores de { $title }.
approval-approved = Aprobado por { $name }.
approval-due = Se publica en { $title }: { $when }.
approval-trouble = No se pudo publicar. El motivo está en /queue.
approval-retracted = La publicación se retiró.
approval-rejected = Rechazado por { $name }. No se ha publicado nada.
approval-rejected-why = Rechazado por { $name }: { $reason }
approval-expired = No se aprobó en dos días. No se ha publicado nada.
approval-told-rejected = «{ $headline }» no se publicó en { $title }. Lo rechazó { $name }.
approval-told-rejected-why = «{ $headline }» no se publicó en { $title }. Lo rechazó { $name }: { $reason }
approval-told-expired = «{ $headline }» no se publicó en { $title }: nadie lo aprobó en dos días.
approval-no-place = Espera: todavía no se puede preguntar a nadie. En el chat donde se deba preguntar a los moderadores de { $title }, envíe /settings { $title } cards here.
approval-denied = Solo los moderadores de { $title } pueden decidirlo.
approval-why = ¿Por qué? Responda a esto con el motivo.
approval-no-reason = Sin motivo
approval-already-approved = { $name } ya lo ha aprobado.
approval-already-rejected = { $name } ya lo ha rechazado.
approval-already-expired = No se aprobó en dos días. No se ha publicado nada.
approval-already-changed = Ha cambiado desde que lo vio. Mírelo otra vez.
approval-replies = Responda, por ejemplo: aprobar · a las 18:30 · rechazar y el motivo · titular: y uno nuevo · 2 y un texto nuevo para la línea 2 · elegir de nuevo
# Words that a reply to a card may begin with, by commas; those of English are understood everywhere.
approval-word-approve = aprobar, aprobado, sí, ok
approval-word-at = publicar a las, a las
approval-word-headline = titular, título
approval-word-again = elegir de nuevo, otra vez
approval-word-reject = rechazar, rechazado
approval-which-line = ¿Qué línea debe cambiar antes de publicarse?
approval-edit-how = Elija una línea, o responda con su número y el texto nuevo, como: 2 El puente se abre el lunes. Un guion en lugar del texto quita la línea.
approval-no-line = En la tarjeta no hay línea { $line }.
approval-stays = El titular se queda, y también la última línea bajo él. Rechace la tarjeta si no debe publicarse nada.
approval-edited = Cambiado. La tarjeta lo muestra; todavía no se ha publicado nada.
approval-headline-ask = ¿Cuál debe ser el titular? Responda a esto con él. La publicación dirá que es de la redacción.
approval-when = ¿Cuándo se publica? Las horas son las de { $zone }.
approval-hour = a las { $time }
approval-other-time = Otra hora
approval-time-ask = ¿Cuándo? Responda a esto con una hora de { $zone }, como 18:30.
approval-time-bad = Eso no es una hora. Escríbala como 18:30; es la de { $zone }.
doubt-promise = El titular promete { $promised } razones y el texto tiene { $found }. Si está cortado, envíe el resto.
doubt-old = Este artículo es del { $date }.
doubt-known = Ya se publicó en { $title }.
doubt-coming = Está a punto de publicarse en { $title }.
doubt-post = Publicar igualmente
doubt-post-promise = Publicar con { $found } de { $promised }
doubt-post-known = Publicar otra vez
doubt-check = Buscar cambios
doubt-cancel = Cancelar
queue-approval = { $count ->
    [one] Un resumen espera aprobación.
    [many] { $count } resúmenes esperan aprobación.
   *[other] { $count } resúmenes esperan aprobación.
}
queue-card = { $number }. Mostrar la tarjeta
approval-regenerating = Busco otras frases. La tarjeta muestra lo que encuentre.
approval-again-none = No hay otra cosa que elegir: el artículo no tiene otras frases que digan tanto.
command-reword = El texto nuevo de la línea
command-retitle = Un titular de la redacción
command-postat = ¿Cuándo se publica?
option-headline = El titular nuevo
option-time = Una hora UTC, como 18:30
command-reject = ¿Por qué no se publica?
option-reason = El motivo, o nada

## Faults
fault-empty = No contiene texto. Envíe un artículo de al menos 40 palabras.
fault-too-short = Tiene { $words } palabras. Para un resumen necesito al menos { $minWords }.
fault-binary = Eso es { $what }, no un artículo. Envíe el texto, o un archivo .txt o .html.
fault-file-missing = No hay ningún archivo { $path }. Compruebe la ruta.
fault-file-unreadable = No puedo leer { $path }. Compruebe que es un archivo y que puede leerlo.
fault-too-large = Es mayor de { $mb } MB. Envíe solo el texto del artículo.
fault-unreachable = No pude abrir esa dirección. Compruébela, o envíe el texto tras /digest.
fault-login = La página pide iniciar sesión. Envíeme el texto tras /digest, o en un archivo.
fault-paywall = La página muestra solo el principio del artículo. Envíeme el texto tras /digest, o en un archivo.
fault-index = Esa página es una lista de artículos, no uno solo. Envíe el enlace de uno.
fault-not-an-article = Esa página no es un artículo. Envíe el enlace de uno, o su texto.
fault-nothing-grounded = Nada en él se puede citar como resumen. Envíe un artículo con frases enteras.
fault-bad-line = La línea { $line } no es un objeto JSON con uno de text, html, file, htmlBase64 o url: { $why }.
fault-bad-date = «{ $date }» no es una fecha. Escríbala como 2024-03-23.
fault-bad-url = «{ $url }» no es una dirección web. Escríbala con https:// delante.
fault-no-claim = ¿Qué afirmación? Désela con --claim, o como «claim» en cada línea.
fault-usage = { $why }
fault-config = { $why }
fault-bad-token = { $platform } no conoce el token de { $variable }. Cópielo otra vez de { $where } y compruebe que los de las dos plataformas no estén cambiados.
fault-data-in-use = La carpeta { $dir } la usa el proceso { $pid } en { $host }. Deténgalo, o fije otro DATA_DIR.
fault-data-unwritable = No puedo escribir en { $dir }: { $why }. Fije en DATA_DIR una carpeta donde este usuario pueda escribir.
fault-data-damaged = La base de datos de { $dir } no se abre: { $why }. Restaure una copia de seguridad, o fije otro DATA_DIR.
fault-schema-newer = La base de datos la hizo una versión más nueva del programa (tiene { $name }). Inicie esa versión, o restaure una copia más antigua.
fault-schema-unlike = La base de datos de { $where } está vacía, pero la hizo otra versión que la copia de seguridad. Restaure en una carpeta nueva (DATA_DIR) o en una base de datos sin nada hecho.
fault-no-data = Todavía no hay base de datos en { $where }. Compruebe DATA_DIR y DATABASE_URL.
fault-no-such-chat = No se guarda nada de { $chat }. Escríbalo como telegram/-1001234567890 o discord/123456789012345678.
fault-not-empty = La base de datos de { $where } no está vacía ({ $table }: { $rows }). Fije en DATA_DIR una carpeta nueva, o en DATABASE_URL una base de datos vacía.
fault-copy-differs = La copia no es igual: { $table } tiene { $there } filas de { $given }, u otras. No se ha guardado nada. Comuníquelo, por favor.
fault-backup-there = Ya hay un archivo { $path }. Dé otro nombre.
fault-backup-unwritable = No puedo escribir { $path }: { $why }.
fault-no-room = Hay muy poco espacio para una copia de seguridad: necesita { $needed } MB en { $dir } y hay { $free } MB libres. Haga sitio allí.
fault-backup-bad = { $path } no es una copia de seguridad completa: { $why }. Use otra.
fault-backup-newer = { $path } lo hizo una versión más nueva del programa ({ $name }). Restáurelo con esa versión.
fault-database-unreachable = La base de datos de { $where } no responde: { $why }. Compruebe DATABASE_URL y que el servidor funciona.
fault-queue-unreachable = La cola de { $where } no responde: { $why }. Compruebe REDIS_URL y que el servidor funciona.
fault-platform-unreachable = { $platform } no responde ({ $why }). Compruebe la red de esta máquina y pruebe otra vez.
fault-bug = Ha salido mal algo que no debía. Es un error nuestro: comuníquelo, por favor.
fault-port-in-use = El puerto { $port } no se puede abrir ({ $why }). Fije en HTTP_PORT otro, 0 u off.
fault-no-platform = Aún no hay token de un bot. npx groundwire init lo pide y prepara lo demás; o fije TELEGRAM_BOT_TOKEN o DISCORD_BOT_TOKEN (docs/install.md).
fault-page-unreadable = Esa página no se pudo leer. Envíe el texto del artículo tras /digest, o en un archivo.

# Of the language model, to the operators
model-spent = El presupuesto de hoy para el modelo de lenguaje se ha agotado. Los resúmenes siguen con las frases del propio artículo hasta medianoche (UTC). Los límites están bajo model: en config/default.yaml.
model-paused = El modelo de lenguaje no responde: fallaron diez llamadas seguidas. Los resúmenes siguen con las frases del propio artículo; se prueba de nuevo cada cinco minutos.

# De lo que se avisa a los operadores una vez, y otra cuando ha pasado
alert-database = La base de datos no responde. Hasta que responda no se acepta ni se publica nada; lo aceptado se conserva. Comprueba que su servidor funciona.
alert-queue = La cola no responde. Las publicaciones esperan hasta que lo haga; ninguna se pierde. Comprueba que Redis funciona.
alert-posts = Las publicaciones van con retraso: esperan { $count }, la más antigua desde hace { $minutes } min. /queue las muestra y el registro dice qué las retiene.
alert-articles = Los artículos van con retraso: { $count } esperan a ser leídos, el más antiguo desde hace { $minutes } min. Comprueba que hay un worker en marcha y mira el registro.
alert-doubts = Hay publicaciones en duda que esperan respuesta: { $count }, la más antigua desde hace { $minutes } min. /queue las muestra con sus botones.
alert-disk = Queda poco espacio en el disco: { $free } MB libres en la carpeta de datos. Haz sitio antes de que se llene.
alert-backup = { $needed ->
    [0] No se ha hecho ninguna copia de seguridad desde hace { $hours } h: el registro dice por qué (backup.failed). Se intenta de nuevo cada hora.
   *[other] No se ha hecho ninguna copia de seguridad desde hace { $hours } h: necesita { $needed } MB en la carpeta de datos y hay { $free } MB libres. Haz sitio allí; se intenta de nuevo cada hora.
}
alert-lag = El programa va lento: durante { $ms } ms no pudo hacer nada más. Comprueba la carga y la memoria de esta máquina.
alert-over = Eso ya ha pasado: «{ $said }»

# A roundup: one message that lists what came since the last one
roundup-heading =
    { $count ->
        [one] Una noticia
        [many] { $count } noticias
       *[other] { $count } noticias
    }
roundup-also = También en { $outlet } · { $id }
roundup-own-words = Con las palabras de los artículos
split-button = No es la misma noticia
command-split = Separar noticias de un repaso
split-which = ¿Cuál de estas no es una sola noticia? Vuelvo a enumerar por separado lo que se dice de ella, para siempre.
split-line = { $headline } · también en { $outlets }
split-one = { $number }. Separar
split-denied = Solo los moderadores de { $title } pueden decidirlo.
split-done = Enumeradas por separado en { $title }.
split-none = En ese repaso ya nada está junto.
retract-roundup = Ese mensaje enumera varios resúmenes. Para quitar uno, envíe su identificador, como /retract kd7q. El botón quita el mensaje con todos sus resúmenes.
retract-roundup-all = Retirarlo entero
retracting-roundup = Quito el repaso de { $title }, con todos sus resúmenes.

# The post that an operator tries a channel with
test-post = Esta es una publicación de prueba de Groundwire. Los moderadores pueden quitarla con el botón mientras el bot esté en marcha.
test-post-remove = Quitar
test-post-removed = La publicación de prueba se ha quitado.
test-post-stays = No he podido quitar la publicación de prueba. Pulse de nuevo más tarde o quítela a mano.
test-post-denied = Solo los moderadores de { $title } pueden quitarla.
