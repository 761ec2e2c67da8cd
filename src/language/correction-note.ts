/** A longer paragraph is told, not noted: what opens it is its subject. */
const LONGEST_NOTE = 900

/** How a paragraph opens that says an article was put right, in the languages that digests are made of. */
const OPENINGS = [
  "corrections?( and clarifications?)?|clarification|erratum|retraction|editor[’']?s[’']? note|editors[’']? note|note to readers",
  'korrektur|berichtigung|richtigstellung|klarstellung|anm(?:erkung|\\.) der redaktion|hinweis der redaktion',
  'rectificatif|rectification|errata|note de la rédaction',
  'corrección|fe de erratas|fe de errores|rectificación|nota del editor|nota de la redacción',
  'errata corrige|rettifica|correzione|precisazione|nota della redazione',
  'correção|retificação|nota da redação|nota do editor',
  'исправление|поправка|уточнение|от редакции|примечание редакции',
  'виправлення|уточнення|спростування|від редакції',
  'تصحيح|تصويب|توضيح|ملاحظة المحرر',
  'düzeltme|editörün notu',
].join('|')

const NOTE = new RegExp(`^[\\s*_\\[(]*(?:${OPENINGS})(?:[ ,]+[^:.\\n]{1,40})?\\s*[:–—]`, 'iu')

/** "This article was amended on 3 May to …" */
const AMENDED =
  /^[\s*_[(]*(?:this|an earlier version of this|a previous version of this) (?:article|story|report|piece|post|headline)(?: has been| was)? (?:amended|corrected|clarified|misstated|misspelled|incorrectly|said|stated|gave)\b/iu

/** True for a paragraph in which an article tells that it was corrected. */
export const isCorrectionNote = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_NOTE && (NOTE.test(paragraph) || AMENDED.test(paragraph))
