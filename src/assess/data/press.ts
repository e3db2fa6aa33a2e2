/**
 * What general English of the press has as words for one thing, and as words that exclude one another, beyond what a dictionary
 * says. Ours, compiled by hand. Lemmas; a verb with its particle is one word. A line is a set, with an example behind the bar.
 */
const sets = {
  verb: `
dismiss remove sack fire oust depose discharge relieve | The council dismissed Toma; Toma was ousted
abandon betray desert forsake turn_away turn_from turn_back | His patron abandoned him; his patron turned away from him
resign step_down quit stand_down | Linde resigned; Linde stepped down
detain hold arrest apprehend take_into_custody | Varga was detained; Varga was arrested
accuse charge indict incriminate | The prosecutor accused Varga; the prosecutor charged Varga
suspect implicate | He is suspected of a theft
ask appeal turn_to request call_on beseech | The governor asked the guild for help; he appealed to the guild for help
order instruct command direct | Linde ordered it; Linde instructed them to
orchestrate organise organize mastermind stage engineer instigate plot | The riot was orchestrated; the riot was staged
initiate launch start begin commence | He initiated the inquiry; he launched it
burn destroy incinerate torch | The files were burned; the files were destroyed
shred destroy | The papers were shredded; they were destroyed
kill murder slay assassinate shoot_dead | Two men were killed; two men were murdered
die perish pass_away | The guard died; the guard perished
steal embezzle pilfer misappropriate siphon | He stole the money; he embezzled the money
bribe pay_off corrupt | He was bribed
sentence condemn jail imprison | Varga was sentenced to two years; he was jailed for two years
convict condemn | A court convicted Varga; a court found him guilty
acquit clear exonerate absolve | Varga was acquitted; the court cleared him
release free liberate let_go | Varga was released; Varga was freed
study read attend graduate enrol enroll learn | He studied law at Sarn; he read law at Sarn
graduate study attend | She graduated from the academy; she attended it
join enter enlist enrol enroll | He joined the customs; he entered the customs service
move transfer shift relocate | He was transferred to the port
found establish create set_up | She founded the guild; she set up the guild
buy purchase acquire | He bought the mill; he acquired it
sell dispose | She sold the house
appoint name nominate install | The council appointed Toma; the council named him
lead head chair run direct | He led the office; he headed it
serve hold occupy | He held the post twice; he occupied the post twice
meet see visit | The two met in Sarn
travel go leave depart | He left for Sarn; he travelled to Sarn
flee escape run_away | He fled the country
sign approve endorse | Toma signed the order
fabricate concoct invent contrive forge trump_up make_up falsify | The case was fabricated; the case was made up
hide conceal stash cover_up | The money was hidden
receive get obtain accept take | He received a bribe; he took a bribe
pay give hand_over transfer | Toma paid the guard a sum; Toma gave the guard a sum
help assist aid support | The guild helped him; the guild assisted him
attack assault raid storm | The mill was attacked; the mill was stormed
support back endorse | The union backed the plan
oppose resist object | The union opposed the plan
deny refute reject dispute repudiate | He denied the report; he rejected the report
overthrow topple depose oust bring_down | They planned to topple the council
result stem arise follow | The fire resulted from neglect; it stemmed from neglect
cause lead_to bring_about trigger provoke spark prompt | Neglect caused the fire; neglect brought about the fire
`,
  noun: `
help assistance aid support | They asked for help; they asked for assistance
conspiracy plot coup putsch scheme | It was a conspiracy; it was a plot
protest demonstration rally march | The protest grew; the demonstration grew
unrest disturbance riot disorder turmoil | The riots in Sarn; the unrest in Sarn
uprising revolt rebellion mutiny insurrection | An uprising broke out
event incident occurrence | The events of May
killing murder assassination | The killing of the guard
deputy vice second | His deputy
premier prime_minister head_of_government | The premier; the head of the government
president head_of_state | The president; the head of state
chief head director boss leader chairman | The chief of the office; the head of the office
post office position | He held the post
jail prison penitentiary | He went to jail
money fund cash sum amount | The money is gone
bribe kickback payoff | He took a bribe
institute university academy college school | He studied at the institute
treason betrayal | High treason
cause reason ground | The cause of the fire
result consequence outcome product upshot | It was the result of neglect
accusation charge allegation case | The charges against Varga; the case against Varga
order decree instruction directive | Order 12; decree 12
file document paper record dossier | The files burned; the papers burned
payment transfer remittance | Twelve payments; twelve transfers
million mln | Two million
militant fighter gunman | The militants
organiser organizer mastermind orchestrator ringleader architect | The organiser of the riots
`,
  adjective: `
unjustified unfounded groundless baseless unsubstantiated unwarranted | The case is unjustified; the case is baseless
fabricated contrived invented trumped-up made-up bogus false concocted spurious fake | The case is contrived; it is made up
innocent guiltless blameless | He is innocent
guilty culpable | He is guilty
true correct accurate genuine real authentic | The report is true
former ex one-time erstwhile | The former chief
dead deceased | He is dead
ill sick unwell | He is ill
`,
} as const

/** Each excludes the other, of the same thing at the same time; with an example of the two. */
const opposites = `
conspiracy protest | It was a conspiracy; it was a protest
conspiracy uprising | It was a conspiracy; it was an uprising
plot protest | It was a plot; it was a protest
plot uprising | It was a plot; it was an uprising
coup protest | It was a coup; it was a protest
coup uprising | It was a coup; it was an uprising
coup revolution | It was a coup; it was a revolution
accident murder | It was an accident; it was murder
accident attack | It was an accident; it was an attack
accident arson | It was an accident; it was arson
accident sabotage | It was an accident; it was sabotage
suicide murder | It was suicide; it was murder
suicide accident | It was suicide; it was an accident
fabricated true | The letter is fabricated; the letter is true
fabricated genuine | The letter is fabricated; the letter is genuine
forged genuine | The letter is forged; the letter is genuine
contrived proven | The case is contrived; the case is proven
unjustified proven | The case is unjustified; the case is proven
false true | The report is false; the report is true
guilty innocent | Varga is guilty; Varga is innocent
convict acquit | The court convicted Varga; the court acquitted Varga
accept refuse | He accepted the post; he refused the post
accept reject | He accepted the offer; he rejected the offer
admit deny | He admitted the theft; he denied the theft
confirm deny | She confirmed the report; she denied the report
confirm refute | She confirmed the report; she refuted the report
prove refute | The papers prove it; the papers refute it
support oppose | The union supported the plan; the union opposed the plan
back oppose | The union backed the plan; the union opposed the plan
approve reject | The council approved the plan; the council rejected the plan
remain leave | He remained in Sarn; he left Sarn
stay leave | He stayed in Sarn; he left Sarn
stay flee | He stayed in Sarn; he fled Sarn
obey defy | He obeyed the order; he defied the order
help hinder | The guild helped the inquiry; the guild hindered the inquiry
allow forbid | The court allowed it; the court forbade it
allow prevent | The guards allowed it; the guards prevented it
permit prohibit | The court permitted it; the court prohibited it
increase decrease | Prices increased; prices decreased
rise fall | Prices rose; prices fell
grow shrink | The fund grew; the fund shrank
win lose | The union won the vote; the union lost the vote
succeed fail | The attempt succeeded; the attempt failed
survive die | The guard survived; the guard died
real fictional | It is a real place; it is a fictional place
real imaginary | It is a real island; it is an imaginary island
legal illegal | The payment was legal; the payment was illegal
lawful unlawful | The payment was lawful; the payment was unlawful
peaceful violent | The march was peaceful; the march was violent
peaceful armed | The march was peaceful; the march was armed
voluntary forced | His leaving was voluntary; his leaving was forced
present absent | He was present; he was absent
alive dead | He is alive; he is dead
safe dangerous | The bridge is safe; the bridge is dangerous
same different | It is the same man; it is a different man
public secret | The meeting was public; the meeting was secret
friend enemy | He was a friend of Toma; he was an enemy of Toma
ally opponent | He was an ally of Toma; he was an opponent of Toma
victim perpetrator | He was a victim of the riot; he was a perpetrator of the riot
victim organiser | He was a victim of the plot; he was its organiser
victim organizer | He was a victim of the plot; he was its organizer
`

const words = (line: string): string[] =>
  line
    .split('|')[0]!
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '))

const lines = (table: string): string[] => table.trim().split('\n')

function indexed(table: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [number, line] of lines(table).entries())
    for (const word of words(line)) found.set(word, [...(found.get(word) ?? []), number])
  return found
}

/** By part of speech: the numbers of the sets that a word is in. */
export const synonyms: Readonly<Record<keyof typeof sets, ReadonlyMap<string, readonly number[]>>> = {
  verb: indexed(sets.verb),
  noun: indexed(sets.noun),
  adjective: indexed(sets.adjective),
}

/** By word: those that exclude it. */
export const oppositePairs: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>()
  for (const line of lines(opposites)) {
    const [a = '', b = ''] = words(line)
    found.set(a, (found.get(a) ?? new Set()).add(b))
    found.set(b, (found.get(b) ?? new Set()).add(a))
  }
  return found
})()
