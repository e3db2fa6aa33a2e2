/**
 * What is heard alike, for keys. The keys' own letters: A to Z small as usual, with k for k and q, v for v and w, i for i, y
 * and й, s for s and z at no place; J for ж and zh, C for ц and ts, X for ч and ch, S for ш, щ, sh and shch.
 *
 * Made from the tables of transliteration beside this file and from the habits of newspapers: where two systems write one
 * letter in two ways, both ways have one key. Where one way of writing stands for two letters (j for й or ж, x for ks or х,
 * c for к or ц, ý for й or у), the word has a key for each.
 *
 * Of Cyrillic: Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Uzbek and the South Slavic languages.
 */
export const cyrillic =
  'дж=J а=a ә=a б=b в=v г=g ғ=g ґ=g һ=h ҳ=h д=d е=e ё=e є=e ж=J җ=J з=z и=i і=i ї=i й=i ы=i к=k қ=k ќ=k л=l љ=l м=m н=n ң=n њ=n ' +
  'о=o ө=o п=p р=r с=s т=t у=u ұ=u ү=u ў=u ф=f х=h ц=C ч=X џ=J ш=S щ=S ъ= ь= э=e ю=iu я=ia ђ=J ј=i ћ=X ѓ=g ѕ=z ѣ=e ѳ=f ’= ʼ='

/** Georgian, by the national table of 2002 without its apostrophes. */
export const georgian =
  'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=J რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=g ყ=k შ=S ჩ=X ც=C ძ=dz წ=C ჭ=X ხ=h ჯ=J ჰ=h'

/** Armenian, as BGN/PCGN 1981 writes it without its marks. */
export const armenian =
  'ու=u ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=J ի=i լ=l խ=h ծ=C կ=k հ=h ձ=dz ղ=g ճ=X մ=m յ=i ն=n շ=S ո=o չ=X պ=p ջ=J ռ=r ս=s ' +
  'վ=v տ=t ր=r ց=C ւ=v փ=p ք=k օ=o և=ev ֆ=f'

/** Greek, as it is spoken, after ELOT 743. */
export const greek =
  'ου=u μπ=b ντ=d γκ=g γγ=ng αυ=av ευ=ev αι=e ει=i οι=i α=a β=v γ=g δ=d ε=e ζ=z η=i θ=t ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s ' +
  'τ=t υ=i φ=f χ=h ψ=ps ω=o'

/** Latin letters with marks that mean more than the letter without; the others lose their marks. */
export const marked =
  "š=sh ş=sh ș=sh ŝ=shch ž=zh č=ch ç=ch ć=ch ł=l ø=o ß=ss æ=a œ=o đ=d ð=d þ=th ı=i ŋ=n ə=a '= ʻ= ʼ= ’= ‘= `= ʹ= ʺ="

/** Latin letters together, the longest first; what is not here is itself. `$` is the end of a word, `^` its beginning. */
export const latin: readonly (readonly [string, string])[] = [
  ['shch', 'S'],
  ['shh', 'S'],
  ['tsch', 'X'],
  ['tch', 'X'],
  ['dzh', 'J'],
  ['sh', 'S'],
  ['zh', 'J'],
  ['dj', 'J'],
  ['ch', 'X'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['ts', 'C'],
  ['tz', 'C'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['ye', 'e'],
  ['ie', 'e'],
  ['je', 'e'],
  ['ah$', 'a'],
  ['eh$', 'e'],
  ['q', 'k'],
  ['w', 'v'],
  ['y', 'i'],
]

/** Latin letters, alone or together, that may be read in two ways, commonest first; "sch" is ш, and in German ж too. Each makes the keys of a word twice as many. */
export const ambiguous: Readonly<Record<string, readonly string[]>> = {
  sch: ['S', 'J'],
  j: ['i', 'J'],
  x: ['ks', 'h'],
  c: ['k', 'C'],
  ý: ['i', 'u'],
  â: ['a', 'ia'],
  û: ['u', 'iu'],
}
