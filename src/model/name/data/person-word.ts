/**
 * Words about a name that are not the name. Ours, from general knowledge; English first, then what stands before names in the
 * press of Central Asia and Europe. In sound they need one spelling: "господин" is met by "gospodin".
 */

/** Forms of address and ranks that are hardly anybody's name: they never count as part of one. */
export const titles =
  'mr mrs ms miss mister missus madam dr doctor prof professor sir lady lord dame sheikh shaikh sheik hajji haji hadji mullah ' +
  'imam ayatollah rabbi president premier minister general gen colonel col lieutenant lt brigadier sergeant sgt captain capt ' +
  'admiral adm rev reverend hon honourable honorable senator sen congressman ambassador chancellor governor gov secretary ' +
  'chairman director inspector detective herr frau monsieur mme madame mlle senor senora signor signora gospodin gospozha ' +
  'tovarishch generalnyi polkovnik maior kapitan akademik akim mulla saint st pope'

/** Forms of address that follow a name. */
export const titlesAfter = 'myrza khanym hanim bey efendi agha aga sahib'

/** Titles that are names as well: they are left out only where two words of a name remain. */
export const doubtfulTitles =
  'king queen prince princess major judge justice dean earl duke count baron baroness sultan don dona father brother sister marshal deputy emir'

/** What titles say of whom they stand before. */
export const men = 'mr mister sir lord herr monsieur senor signor gospodin king prince father brother myrza'
export const women =
  'mrs ms miss missus madam lady dame frau mme madame mlle senora signora gospozha queen princess sister khanym baroness'

/** What follows a name. Of one kind only one is true of a person: a senior is not a junior. */
export const generations: Readonly<Record<string, string>> = {
  jr: 'junior',
  jnr: 'junior',
  junior: 'junior',
  sr: 'senior',
  snr: 'senior',
  senior: 'senior',
  ii: '2',
  iii: '3',
  iv: '4',
  '2nd': '2',
  '3rd': '3',
  '4th': '4',
  ml: 'junior',
  mladshii: 'junior',
  st: 'senior',
  starshii: 'senior',
}

/** Degrees and orders after a name. */
export const degrees = 'phd md mba esq esquire ma msc bsc llm jd dds cpa obe mbe cbe kbe qc kc mp'

/** Small words inside names: of origin, of descent, articles. */
export const particles =
  'von van der den de la le las los da do dos das di du del della dello al el ul ur as ash bin ibn ben bint zu zum zur af av ter ten y e i und and'

/** Words that make a patronymic of the word before them. */
export const patronymicWords = 'uly ulu uulu ugli ogly oglu kyzy kizi qizi gyzy kizy'

/** Endings of patronymics, as newspapers write them: Slavic -ovich and -ovna; Kazakh -uly and -kyzy; Turkic -ogly. */
export const patronymicEndings =
  'ovich evich ovitch evitch ovic evic ovych evych ovna evna ivna inichna ichna uly ulu kyzy kizi qyzy qizi gyzy ogly oglu ugli'

/** After these stands the father: Omar bin Abdullah is not Abdullah bin Omar. */
export const fatherWords = 'bin ibn ben bint'
