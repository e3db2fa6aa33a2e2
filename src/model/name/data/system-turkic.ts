import type { System } from '../system.ts'

/** What all the systems here agree on. */
const plain = 'а=a б=b г=g д=d з=z л=l м=m н=n о=o п=p р=r с=s т=t ф=f'

/** The vowels and signs after which BGN/PCGN writes ye for Uzbek е. */
const YE = '^аеёиоуўэюяйьъ'

/** Systems for Kazakh, Kyrgyz and Uzbek in Cyrillic. */
export const turkic: readonly System[] = [
  {
    id: 'bgnpcgn-kaz-Cyrl-Latn-1979',
    source: 'BGN/PCGN 1979 system',
    letters: `${plain} ә=ä в=v ғ=gh е=e ё=yo ж=zh и=ī й=y к=k қ=q ң=ng ө=ö у=ū ұ=u ү=ü х=kh һ=h ц=ts ч=ch ш=sh щ=shch ъ=” ы=y і=i ь=’ э=ė ю=yu я=ya`,
    notes: [],
  },
  {
    id: 'kz-kaz-Cyrl-Latn-2018',
    source: 'the Latin alphabet of decree 637 of the President of Kazakhstan, 19 February 2018',
    letters: `${plain} ә=á в=v ғ=ǵ е=e ё=io ж=j и=ı й=ı к=k қ=q ң=ń ө=ó у=ý ұ=u ү=ú х=h һ=h ц=ts ч=ch ш=sh щ=sh ъ= ы=y і=i ь= э=e ю=ıý я=ıa`,
    notes: [],
  },
  {
    id: 'kz-kaz-Cyrl-Latn-2021',
    source: 'the Latin alphabet approved on 28 January 2021, with ñ for ң as revised that year',
    letters: `${plain} ә=ä в=v ғ=ğ е=e ё=io ж=j и=i й=i к=k қ=q ң=ñ ө=ö у=u ұ=ū ү=ü х=h һ=h ц=ts ч=ch ш=ş щ=ş ъ= ы=y і=ı ь= э=e ю=iu я=ia`,
    notes: [],
  },
  {
    id: 'press-kaz-Cyrl-Latn',
    source: 'what newspapers do: Russian habits for Kazakh letters',
    letters: `${plain} ә=a в=v ғ=g е=e ё=yo ж=zh и=i й=y к=k қ=k ң=n ө=o у=u ұ=u ү=u х=kh һ=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y і=i ь= э=e ю=yu я=ya`,
    notes: [{ letter: 'е', after: '^', to: 'ye' }],
  },
  {
    id: 'bgnpcgn-kir-Cyrl-Latn-1979',
    source: 'BGN/PCGN 1979 system',
    letters: `${plain} в=v е=e ё=yo ж=j и=i й=y к=k ң=ng ө=ö у=u ү=ü х=kh ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya`,
    notes: [],
  },
  {
    id: 'bgnpcgn-uzb-Cyrl-Latn-1979',
    source: 'BGN/PCGN 1979 system, which has w for в',
    letters: `${plain} в=w е=e ё=yo ж=zh и=i й=y к=k у=u х=kh ц=ts ч=ch ш=sh ъ=ʼ ь=ʼ э=e ю=yu я=ya ў=ŭ қ=q ғ=gh ҳ=h`,
    notes: [{ letter: 'е', after: YE, to: 'ye' }],
  },
  {
    id: 'uz-uzb-Cyrl-Latn-1995',
    source: 'the Latin alphabet of the law of Uzbekistan of 6 May 1995',
    letters: `${plain} в=v е=e ё=yo ж=j и=i й=y к=k у=u х=x ц=ts ч=ch ш=sh ъ=ʼ ь= э=e ю=yu я=ya ў=oʻ қ=q ғ=gʻ ҳ=h`,
    notes: [{ letter: 'е', after: YE, to: 'ye' }],
  },
]
