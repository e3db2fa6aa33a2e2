/**
 * The commonest words of each language, as any grammar or frequency list has them: articles, pronouns, conjunctions,
 * prepositions, forms of *to be*. Written for this project; a word may stand in several lists and then counts less.
 * `letters`: letters outside ASCII and outside the thirty-three of Russian that the language writes all the time; a
 * text with none of them is hardly in it, and one with many is hardly in another.
 */
export interface LanguageProfile {
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic'
  readonly words: string
  readonly letters: string
}

export const profiles: Readonly<Record<string, LanguageProfile>> = {
  en: {
    script: 'Latin',
    words:
      'the of and to in that is was for it with as his he be on not by at from this but had have has are were they which you one we their been her who will would there when more no said what about out up into than its if',
    letters: '',
  },
  de: {
    script: 'Latin',
    words:
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
    letters: 'äöüß',
  },
  fr: {
    script: 'Latin',
    words:
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ont aux été cette mais comme ou nous elle leur sa ses était on être fait aussi deux même ces lui',
    letters: 'éèêàçùœâîô',
  },
  es: {
    script: 'Latin',
    words:
      'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue ha me hasta hay donde quien desde todo nos durante según está son había',
    letters: 'ñáéíóú',
  },
  it: {
    script: 'Latin',
    words:
      'di e il che la in a per un è del non con sono della i una si le da dei al ha come anche nel più ma alla gli ai dalla delle lo o suo stato sua se questo fra tra nella essere ed dal hanno era ci cui',
    letters: 'àèìòù',
  },
  pt: {
    script: 'Latin',
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são',
    letters: 'ãõçáéíóúâêô',
  },
  nl: {
    script: 'Latin',
    words:
      'de van een het en in is dat op te zijn met voor die niet aan er om ook als maar dan bij nog uit door naar over heeft hij ze tot ik was wordt worden had hun zich werd deze kan meer wel geen al of haar zou',
    letters: 'ëï',
  },
  pl: {
    script: 'Latin',
    words:
      'w i z na do się nie że to jest o od za przez po jak ale dla co tym czy był była było są tego jego już tylko może oraz który która które przed został przy tak także jej ich lub między będzie pod ma',
    letters: 'ąćęłńóśźż',
  },
  tr: {
    script: 'Latin',
    words:
      've bir bu için ile da de olarak en daha çok o gibi olan ne ya sonra kadar ancak değil ise her ki göre mi var yeni ama oldu dedi etti olduğunu olduğu tarafından kendi eden bunun büyük yıl iki arasında üzerine onun',
    letters: 'ığşçöüİ',
  },
  az: {
    script: 'Latin',
    words:
      'və bir bu üçün ilə də ki olan olaraq daha həm çox o sonra isə görə var onun edib bildirib tərəfindən kimi deyil ancaq hər qədər etdi olub azərbaycan eyni zamanda ölkə onlar',
    letters: 'əığşçöü',
  },
  uz: {
    script: 'Latin',
    words:
      'va bu bilan uchun ham bir esa edi deb boʻlib uning ular oʻz boʻlgan kerak emas yoki haqida bo‘lgan o‘z qilish yil keyin o‘zbekiston boʻyicha bo‘yicha bo‘lib to‘g‘risida uni shu barcha katta kishi mumkin qildi boʻlsa bo‘ldi orqali tomonidan yangi',
    letters: '',
  },
  ro: {
    script: 'Latin',
    words:
      'de și în a la cu pe nu care o din un că este mai pentru să au fost prin sau ce lui ale al sunt după dar fi această ca cel între era acest ei lor',
    letters: 'ăâîșț',
  },
  cs: {
    script: 'Latin',
    words:
      'a v na se je že s z do o i to ve za pro jsem by ale jako po od jeho který také byl která podle jsou k už při nebo které co tak až bylo před byla není mezi pod ze',
    letters: 'ěščřžýůťďň',
  },
  sv: {
    script: 'Latin',
    words:
      'och i att en som på är av för med till den har de inte om ett det han var men sig från vi så kan när år under också efter eller nu där vid mot ska skulle hade sin hon kommer',
    letters: 'åäö',
  },
  da: {
    script: 'Latin',
    words:
      'og i at en er af til på det som for de med den har ikke der et han var men sig fra vi så kan når år efter også eller nu ved mod skal ville havde blev hun blive om over sin',
    letters: 'æøå',
  },
  hu: {
    script: 'Latin',
    words:
      'a az és hogy nem is egy meg csak de volt ez már el azt mint ki van még vagy ha után lesz aki ami majd pedig szerint arra azonban minden között lehet több',
    letters: 'őűáéíóöú',
  },
  fi: {
    script: 'Latin',
    words:
      'ja on ei että oli se hän mutta ovat myös kun joka sen jos tai niin kuin ole mukaan vuoden olla jo nyt vain sekä hänen kuitenkin voi olisi jälkeen',
    letters: 'äö',
  },
  id: {
    script: 'Latin',
    words:
      'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh mereka kata saya bisa telah sebagai adalah atau dia lebih para saat tahun bahwa sudah orang',
    letters: '',
  },
  ru: {
    script: 'Cyrillic',
    words:
      'и в не на что с по как из к он у за от это но о а его же для была было был так все они она бы только мы при до или если уже когда который которые во после со также их этом того может ещё еще чтобы где кто нет лет',
    letters: '',
  },
  uk: {
    script: 'Cyrillic',
    words:
      'і в не на що з у до та як за про від він це для але які який його по має був було була також із є вони або при після ще бути щодо їх через під між вона ми лише якщо тому вже коли можна буде так',
    letters: 'іїєґ',
  },
  be: {
    script: 'Cyrillic',
    words:
      'і ў не на што з у да як за па ад ён гэта для але які яго быў было была таксама са ці яны пры пасля яшчэ быць іх праз пад паміж яна мы толькі калі ўжо можа будзе',
    letters: 'іў',
  },
  bg: {
    script: 'Cyrillic',
    words:
      'на и да се в за от е не с по че са към които като до той но при или му беше който това си ще има през след само те една един може ги още пред ни бе както което',
    letters: '',
  },
  sr: {
    script: 'Cyrillic',
    words:
      'и у је на се да за од са су не као што а о који из које до по али или би био после није која ће због само још бити његов код када то',
    letters: 'јљњћђџ',
  },
  kk: {
    script: 'Cyrillic',
    words:
      'және бұл мен үшін деп бір да де ол осы болып туралы бойынша қазақстан сол еді болды екен оның кейін жылы өз дейін арқылы керек емес те та пен бен деген көп ғана бар жоқ қарай тағы біз олар адам',
    letters: 'әғқңөұүһі',
  },
  ky: {
    script: 'Cyrillic',
    words:
      'жана менен бул үчүн бир деп да дагы ал болуп кыргыз эле анын боюнча ошол кийин турат керек эмес болгон жылы өз чейин аркылуу ушул эки бар жок көп алар биз мындай экенин деген тууралуу',
    letters: 'ңөү',
  },
  tg: {
    script: 'Cyrillic',
    words:
      'ва дар аз ба ки ин бо барои аст он ҳам буд як то мешавад худ шуд соли тоҷикистон низ бар кард будааст онҳо бояд мекунад ё дигар',
    letters: 'ҳҷқӣӯғ',
  },
  'uz-Cyrl': {
    script: 'Cyrillic',
    words:
      'ва бу билан учун ҳам бир эса эди деб бўлиб унинг улар ўз бўлган керак эмас ёки ҳақида қилиш йил кейин ўзбекистон бўйича уни шу барча катта мумкин қилди бўлса бўлди орқали томонидан янги',
    letters: 'ўқғҳ',
  },
  ar: {
    script: 'Arabic',
    words: 'في من على أن إلى التي عن مع هذا الذي ما هذه كان لا بعد بين ذلك قال كما أو قد و هو هي لم حيث خلال كل إن',
    letters: 'ةىأإ',
  },
  fa: {
    script: 'Arabic',
    words: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد های می ها شده اما یا دو وی بود',
    letters: 'پچژگیک',
  },
}

/** Scripts that one language of the news writes almost alone. */
export const loneScripts: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/[\uac00-\ud7af\u1100-\u11ff]/u, 'ko'],
  [/[\u3400-\u9fff\uf900-\ufaff]/u, 'zh'],
  [/[\u0590-\u05ff]/u, 'he'],
  [/[\u0370-\u03ff]/u, 'el'],
  [/[\u10a0-\u10ff]/u, 'ka'],
  [/[\u0530-\u058f]/u, 'hy'],
  [/[\u0900-\u097f]/u, 'hi'],
  [/[\u0e00-\u0e7f]/u, 'th'],
]
