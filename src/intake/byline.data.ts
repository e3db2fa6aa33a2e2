/** Names of months as news pages write them, in lower case, without the full stop of an abbreviation. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan januar janvier enero gennaio stycznia января январь січня ocak januari janeiro qaңtar қаңтар',
    'february feb februar février febrero febbraio lutego февраля февраль лютого şubat februari fevereiro ақпан',
    'march mar märz mars marzo marca марта март березня mart maart março наурыз',
    'april apr avril abril aprile kwietnia апреля апрель квітня nisan сәуір',
    'may mai mayo maggio maja мая май травня mayıs mei maio мамыр',
    'june jun juni juin junio giugno czerwca июня июнь червня haziran junho маусым',
    'july jul juli juillet julio luglio lipca июля июль липня temmuz julho шілде',
    'august aug août agosto sierpnia августа август серпня ağustos augustus тамыз',
    'september sep sept septembre septiembre settembre września сентября сентябрь вересня eylül setembro қыркүйек',
    'october oct okt oktober octobre octubre ottobre października октября октябрь жовтня ekim outubro қазан',
    'november nov novembre noviembre listopada ноября ноябрь листопада kasım novembro қараша',
    'december dec dez dezember décembre diciembre dicembre grudnia декабря декабрь грудня aralık dezembro желтоқсан',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)

/** Names of weekdays before a date, in lower case. */
export const weekdays: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
].flatMap((names) => names.split(' '))

/** Words before the date in a line of its own: "Published on 9 March 2019", "Updated: …". */
export const datelineWords: readonly string[] = [
  'published on',
  'published at',
  'published',
  'posted on',
  'posted',
  'updated on',
  'updated at',
  'updated',
  'last updated',
  'last updated on',
  'last modified',
  'first published',
  'first published on',
  'date',
  'опубликовано',
  'обновлено',
  'дата публикации',
  'дата',
  'veröffentlicht am',
  'aktualisiert am',
  'stand',
  'publié le',
  'mis à jour le',
  'publicado el',
  'actualizado el',
  'pubblicato il',
]

/**
 * Words that open a line naming the author. The name must follow at once; after a word of another language than English
 * it needs two words or a colon, because "Di Maio" and "Von Trapp" are names themselves.
 */
export const bylineWords: readonly string[] = [
  'by',
  'written by',
  'reported by',
  'story by',
  'text by',
  'words by',
  'author',
  'authors',
  'автор',
  'авторы',
  'текст',
  'von',
  'par',
  'por',
  'di',
  'autor',
]

/** Words that name who made a picture, as they stand before a colon: "Photo: Reuters". */
export const creditWords: readonly string[] = [
  'photo',
  'photos',
  'photograph',
  'photo credit',
  'photo by',
  'photograph by',
  'picture',
  'picture credit',
  'image',
  'image credit',
  'image source',
  'images',
  'illustration',
  'graphic',
  'file photo',
  'handout',
  'credit',
  'video',
  'фото',
  'фотография',
  'фото с сайта',
  'источник фото',
  'иллюстрация',
  'коллаж',
  'скриншот',
  'видео',
  'foto',
  'bild',
  'grafik',
  'crédit photo',
  'crédits',
  'imagen',
  'fotografía',
  'zdjęcie',
  'fotoğraf',
]
