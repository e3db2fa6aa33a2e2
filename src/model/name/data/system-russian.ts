import type { System } from '../system.ts'

/** What all the systems here agree on. */
const plain = 'а=a б=b в=v г=g д=d з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f'

/** The vowels and signs after which BGN/PCGN writes ye for е. */
const YE = '^аеёиоуыэюяйъь'
/** The consonants but й. */
const HARD = 'бвгджзклмнпрстфхцчшщ'

const alalc = `${plain} е=e ё=ë ж=zh й=ǐ х=kh ц=t͡s ч=ch ш=sh щ=shch ъ=ʺ ы=y ь=ʹ э=ė ю=i͡u я=i͡a і=ī ѣ=i͡e ѳ=ḟ ѵ=ẏ`
const bgn = `${plain} е=e ж=zh й=y х=kh ц=ts ч=ch ш=sh щ=shch ы=y э=e ю=yu я=ya`

/** Systems for Russian. */
export const russian: readonly System[] = [
  {
    id: 'bgnpcgn-rus-Cyrl-Latn-1947',
    source: 'BGN/PCGN 1947 system, with the raised dot of its notes 3 to 6 that keeps letters from being run together',
    letters: `${bgn} ё=ë ъ=" ь=’`,
    notes: [
      { letter: 'е', after: YE, to: 'ye' },
      { letter: 'ё', after: YE, to: 'yë' },
      { letter: 'а', after: 'йы', to: '·a' },
      { letter: 'у', after: 'йы', to: '·u' },
      { letter: 'ы', after: 'аеёийоуыэюя', to: '·y' },
      { letter: 'э', after: `${HARD}йы`, to: '·e' },
      { letter: 'с', after: 'т', to: '·s' },
      { letter: 'ч', after: 'ш', to: '·ch' },
    ],
  },
  {
    id: 'alalc-rus-Cyrl-Latn-1997',
    source: 'ALA-LC Romanization Tables, Russian, 1997',
    letters: alalc,
    notes: [],
  },
  {
    id: 'alalc-rus-Cyrl-Latn-2012',
    source: 'ALA-LC Romanization Tables, Russian, 2012',
    letters: alalc,
    notes: [],
  },
  {
    id: 'gost-rus-Cyrl-Latn-16876-71-1983',
    source: 'GOST 16876-71, table 1, as amended in 1983',
    letters: `${plain} е=e ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=šč ъ=" ы=y ь=´ э=è ю=û я=â`,
    notes: [],
  },
  {
    id: 'gost-rus-Cyrl-Latn-7.79-2000-2002',
    source: 'GOST 7.79-2000, system A',
    letters: `${plain} е=e ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=ŝ ъ=" ы=y ь=´ э=è ю=û я=â і=ì ѣ=ě ѳ=f̀ ѵ=ỳ`,
    notes: [],
  },
  {
    id: 'un-rus-Cyrl-Latn-1987',
    source: 'United Nations system, resolution V/18 of 1987, after GOST 1983',
    letters: `${plain} е=e ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=šč ъ=” ы=y ь=’ э=è ю=ju я=ja`,
    notes: [],
  },
  {
    id: 'icao-rus-Cyrl-Latn-9303',
    source: 'ICAO Doc 9303 part 3, transliteration of Cyrillic, as in Russian passports since 2014',
    letters: `${plain} е=e ё=e ж=zh й=i х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia`,
    notes: [],
  },
  {
    id: 'press-rus-Cyrl-Latn',
    source: 'what English newspapers do: BGN/PCGN without signs, dots and accents, and -y for the endings -ий and -ый',
    letters: `${bgn} ё=yo ъ= ь= ий$=y ый$=y`,
    notes: [{ letter: 'е', after: '^аеёиоуыэюяъь', to: 'ye' }],
  },
]
