import type { System } from '../system.ts'

const plain = 'а=a б=b в=v д=d з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f'

/** The Ukrainian national table, which BGN and PCGN took over in 2019. */
const ukrainian = `${plain} г=h ґ=g зг=zgh е=e є=ie ж=zh и=y і=i ї=i й=i х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia '= ’= ʼ=`
const initial: System['notes'] = [
  { letter: 'є', after: '^', to: 'ye' },
  { letter: 'ї', after: '^', to: 'yi' },
  { letter: 'й', after: '^', to: 'y' },
  { letter: 'ю', after: '^', to: 'yu' },
  { letter: 'я', after: '^', to: 'ya' },
]

/** Systems for Ukrainian and Belarusian, and the one that is for every Cyrillic alphabet. */
export const slavic: readonly System[] = [
  {
    id: 'ua-ukr-Cyrl-Latn-2010',
    source: 'resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010',
    letters: ukrainian,
    notes: initial,
  },
  {
    id: 'bgnpcgn-ukr-Cyrl-Latn-2019',
    source: 'BGN/PCGN 2019 agreement: the Ukrainian table of 2010',
    letters: ukrainian,
    notes: initial,
  },
  {
    id: 'icao-ukr-Cyrl-Latn-9303',
    source: 'ICAO Doc 9303 part 3, transliteration of Cyrillic',
    letters: `${plain} г=h ґ=g е=e є=ie ж=zh и=y і=i ї=i й=i х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia '= ’= ʼ=`,
    notes: [],
  },
  {
    id: 'press-ukr-Cyrl-Latn',
    source: 'what newspapers do: the Ukrainian table, with -y for the endings -ий and -ій',
    letters: `${ukrainian} ий$=y ій$=y`,
    notes: initial,
  },
  {
    id: 'bgnpcgn-bel-Cyrl-Latn-1979',
    source: 'BGN/PCGN 1979 system, with the raised dot of its notes',
    letters: `${plain} г=h ґ=g е=ye ё=yo ж=zh і=i й=y ў=w х=kh ц=ts ч=ch ш=sh ы=y ь=’ э=e ю=yu я=ya '=” ’=” ʼ=”`,
    notes: [
      { letter: 'г', after: 'зксц', to: '·h' },
      { letter: 'с', after: 'т', to: '·s' },
    ],
  },
  {
    id: 'iso-mul-Cyrl-Latn-9-1995',
    source: 'ISO 9:1995: one letter for one letter, for all Slavic and many other languages; reversible',
    letters: `${plain} г=g ґ=g̀ ѓ=ǵ ғ=ġ ђ=đ ѕ=ẑ е=e ё=ë є=ê ж=ž җ=ž̦ и=i і=ì ї=ï й=j ј=ǰ қ=ķ љ=l̂ ң=n̦ њ=n̂ ө=ô ћ=ć ќ=ḱ ұ=u̇ ў=ŭ ү=ù х=h һ=ḥ ҳ=h̦ ц=c ч=č џ=d̂ ш=š щ=ŝ ъ=ʺ ы=y ь=ʹ э=è ю=û я=â ә=a̋ ѣ=ě ѫ=ǎ ѳ=f̀ ѵ=ỳ ’=’ ʼ=’`,
    notes: [],
  },
]
