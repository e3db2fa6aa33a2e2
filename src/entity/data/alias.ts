/** Words that say of a description that it is no name of anybody's own. Ours; singular, in small letters. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/**
 * Words that presuppose guilt: whoever uses one accuses. They are their author's allegation, and never become an alias or a label.
 */
export const guiltWords = list(`
  abductor abuser accomplice aggressor arsonist assassin bandit blackmailer briber burglar butcher cheat collaborator
  collaborationist conman conspirator corruptionist counterfeiter criminal crook culprit embezzler executioner extortionist
  extremist felon forger fraudster fugitive gangster hijacker hitman invader judas kidnapper kingpin launderer liar looter mafioso
  mastermind mobster molester murderer offender oppressor paedophile pedophile perpetrator pimp pirate plotter plunderer poisoner
  predator profiteer putschist quisling racketeer raider rapist ringleader robber saboteur scammer schemer separatist slaver
  smuggler spy stalker swindler terrorist thief thug torturer trafficker traitor usurper usurer vandal villain warmonger wrongdoer
  killer`)

/** Offices and ranks: what somebody is for a time, and others are as well. They are told as roles. */
export const officeWords = list(`
  admiral ambassador archbishop attorney bishop captain chairman chairperson chairwoman chancellor chief coach colonel commander
  commissioner congressman congresswoman consul councillor dean deputy director doctor duke earl editor emir emperor general
  governor head judge justice khan king leader lieutenant lord major marshal mayor minister ombudsman patriarch pope premier
  president prime prince princess principal professor prosecutor queen rector representative secretary senator sergeant shah
  sheikh sheriff speaker spokesman spokesperson spokeswoman sultan treasurer tsar vice-president`)

/** People of a country, party or faith, whose words for them do not end as most do. */
export const peopleWords = list(`
  arab briton cossack croat czech dane dutchman englishman finn frenchman german greek irishman jew kazakh kurd kyrgyz muslim pole
  scot serb sikh slovak spaniard swede swiss tajik tatar thai turk turkmen uyghur uzbek welshman`)

/** How most words for people of a country, party or faith end: "Kordian", "Democrat", "Socialist". */
export const peopleEnding = /(?:[ie]an|[^m]an|ese|crat|ist|ican|ite|ish)$/iu
