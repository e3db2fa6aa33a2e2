/** Nouns that stand for who speaks. Ours. Lower case, singular; plurals are built by rule. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** A publication or paper that is quoted speaks as a document. */
export const documentNouns = list(`
  account ad advert advertisement affidavit announcement article autobiography biography blog book bulletin certificate column communique
  complaint daily decree deposition diary dossier editorial essay email extract file filing indictment interview judgment
  judgement letter magazine manuscript memo memoir memorandum minutes newspaper note opinion paper petition post protocol
  publication record register release report resolution resource review ruling site statement story summary testimony text
  transcript tweet
  banner brochure caption flyer headline leaflet placard poster sign slogan list motto page verdict website weekly will writ`)

/** People whose name is not given. */
export const unnamedNouns = list(`
  accuser acquaintance activist adviser advisor agent aide ally ambassador analyst archbishop architect associate aunt
  authority banker bishop blogger broker brother businessman captain chairman chairwoman chief clerk client coach
  colleague commander commentator commissioner companion contact contractor councillor cousin critic customer daughter
  defector deputy diplomat director docker doctor driver economist editor employee enemy executive expert eyewitness
  father figure friend general governor guard head historian husband importer informant insider inspector interlocutor
  investigator investor journalist judge justice king lawyer leader lobbyist man manager mayor member merchant
  minister mother neighbor neighbour nephew niece nurse observer officer official opponent owner partner passenger
  patient people person pilot policeman politician premier president priest professor prosecutor queen relation
  relative reporter representative researcher resident rival sailor scholar secretary senator sergeant shareholder
  shipper sister soldier son source speaker specialist spokesman spokesperson spokeswoman staffer student supporter
  teacher tenant tourist trader translator uncle veteran victim villager voice widow wife witness woman worker writer`)

/** Bodies that speak: named when the name stands there, unnamed otherwise. */
export const bodyNouns = list(`
  administration agency army camp campaign association bank board bureau cabinet chamber commission committee company council court customs
  defence department embassy family firm government inspectorate institute ministry office opposition party police press
  presidency prosecution registry secretariat service side team tribunal union`)

/** Words for the outlet that prints the text. */
export const outletPronouns = list('we us our ours ourselves')

export const personPronouns = list('he she him her his hers')
