/**
 * Words that stand before a person's name and are no part of it. Compiled by hand for Hearsay.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Titles and forms of address; capitalised before a name, they begin nothing. Dots are left out. */
export const titles = list(`
  abbot admiral adm ambassador archbishop archduke aunt auntie ayatollah baron baroness bishop brig brigadier brother capt captain cardinal ceo chairman chairwoman chancellor chief cllr coach col colonel commander commissioner comrade
  congressman congresswoman constable consul corporal count countess cpl crown cousin dame dean deputy detective director doctor dr duchess duke earl elder emir emperor empress ex-president father fr first former general gen gov governor grandfather grandma
  grandmother grandpa hadji hajji herr hon honorable imam inspector judge justice khan king lady lieutenant lt lord ma'am madam madame maestro major maj marquess marquis marshal master mayor minister miss mister monsieur monsignor mother mr mrs ms mullah officer papa pastor patriarch
  pope premier president pres prime prince princess prof professor prosecutor provost pvt queen rabbi rector rep representative rev reverend saint senator sen senor senora sergeant sgt shah sheik sheikh sheriff sir sister sister-in-law speaker sra sr special st sultan superintendent supt tsar tsarina czar uncle vice vice-president viscount warden widow
  secretary spokesman spokeswoman spokesperson analyst attorney lawyer journalist author actor actress singer composer architect engineer economist historian scientist writer poet artist editor reporter correspondent columnist blogger activist dissident businessman tycoon oligarch banker manager head leader founder
`)

/** What people are called who are not named: "President", "Mom", "God". A person's phrase of these words alone is no name. */
export const namelessPeople = list(`
  admiral ambassador archbishop attorney aunt baron bishop captain cardinal ceo chairman chairwoman chancellor chief coach col colonel commander commissioner congressman congresswoman constitutional councillor count dad daddy dean deputy detective director doctor dr duke earl emir emperor empress father first founder founding former
  general governor grandfather grandma grandmother grandpa head honor honour imam inspector judge justice king lady leader lieutenant lord lt ma'am madam madame major mama marshal master mayor member minister miss mister mom mommy mother mr mrs ms mum mummy officer papa pastor police pope premier president prime prince princess prof professor prosecutor queen rabbi
  rector secretary senator sergeant sheriff sir sister solicitor speaker spokesman spokeswoman sultan superintendent teacher trustee tsar uncle vice warden attorney-general chief executive of the state and defense foreign
`)
