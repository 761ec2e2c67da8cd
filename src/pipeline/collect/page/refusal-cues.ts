const any = (...sources: string[]): RegExp => new RegExp(sources.join('|'), 'iu')

/** A page's name or heading when it wants to know who reads. */
export const LOGIN_TITLE = any(
  '^(?:please )?(?:log ?in|sign ?in|log ?on|sign ?up|register)(?: (?:now|here|to [^.?!]{1,40}))?\\s*(?:$|[|·•–—:-])',
  '\\b(?:log ?in|sign ?in) (?:required|to continue|to your account)',
  '^(?:anmelden|anmeldung|einloggen|registrieren|se connecter|connexion|identifiez-vous|iniciar sesi[oó]n|inicia sesi[oó]n|accedi|entrar|zaloguj(?: się)?|logowanie|войти|вход|авторизация|увійти|вхід|giriş yap|inloggen|logga in)\\s*(?:$|[|·•–—:-])',
)

/** Words that stand where the rest of an article is for sale. */
export const PAYWALL = any(
  '(?:subscribe|sign ?up|register|log ?in|sign ?in|join)(?: now| today| here)? to (?:continue|keep|read|finish|unlock|get full access)',
  'to (?:continue|keep) reading,? (?:this|the|please|you|subscribe|sign|log|register|become|start)',
  'to read the (?:full|whole|rest of the) (?:story|article)',
  '(?:article|story|content|page) is (?:only |exclusively )?(?:available )?(?:only |exclusively )?(?:to|for|reserved for) (?:our |paying |registered |premium )*(?:subscribers|members)',
  "(?:subscribers?|members?)[- ]only (?:article|story|content)|unlock (?:this|the) (?:article|story)|you(?:[’']ve| have) (?:reached|read|used) (?:your|all|the) .{0,40}(?:free|limit)",
  'um weiterzulesen|weiterlesen mit|(?:nur|exklusiv) für abonnent|jetzt abonnieren und weiterlesen|diesen (?:artikel|beitrag) (?:weiterlesen|freischalten)|bereits abonnent',
  'réservé(?:e)?s? (?:à nos |aux )abonnés|abonnez-vous pour (?:lire|continuer|accéder)|pour lire la suite de cet article|il vous reste .{0,20} à lire',
  '(?:exclusiv[oa]|solo) para suscriptores|suscríbe(?:te|se) para (?:seguir|continuar|leer)|para (?:seguir|continuar) leyendo',
  'riservat[oa] agli abbonati|abbonati per (?:continuare|leggere)|exclusiv[oa] para assinantes|assine para (?:continuar|ler)',
  'tylko dla (?:prenumeratorów|subskrybentów)|(?:тільки|лише) для (?:передплатників|підписників)|только (?:для подписчиков|по подписке)|доступ(?:ен|на|но)? (?:только )?по подписке|abonelere özel',
)

/** What a server's error page calls itself. */
export const ERROR_TITLE = any(
  '^(?:error\\s*)?(?:4(?:0[0-9]|1[0-9]|2[0-9]|51)|50[0-9])(?!\\d)(?:\\s*[-–—:|]|\\s+(?:error|not|page|forbidden|unauthorized|bad|service|internal|gone)|$)',
  "(?:page|article|file|story|document) (?:not found|cannot be found|could not be found|does(?: not|n[’']t) exist|no longer (?:exists|available))|^not found|^(?:access denied|forbidden|service unavailable|bad gateway|internal server error|just a moment|attention required|are you a robot|security check)",
  '(?:seite|artikel|datei) (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada|nie znaleziono strony|страница не найдена|сторінк[уа] не знайдено|sayfa bulunamadı',
)

/** A person or machine is asked for consent, or for what only people can do. */
export const CONSENT = any(
  '\\bcookies?\\b|\\bcookie[- ]|\\bconsent\\b|\\bgdpr\\b|\\bdsgvo\\b|einwilligung|datenschutz|consentement|privacy policy|privacidad',
  'enable javascript|javascript (?:is|aktiv|must be)|verify (?:that )?you are (?:a )?human|unusual traffic|not a robot|checking your browser',
)
