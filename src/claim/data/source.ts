/** Nouns that stand for who speaks. Ours. Lower case, singular; plurals are built by rule. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** A publication or paper that is quoted speaks as a document. */
export const documentNouns = list(`
  account affidavit announcement article autobiography biography blog book bulletin certificate column communique
  complaint daily decree deposition diary dossier editorial essay email extract file filing indictment interview judgment
  judgement letter magazine manuscript memo memoir memorandum minutes newspaper note opinion paper petition post protocol
  publication record register release report resolution resource review ruling site statement story summary testimony text
  transcript tweet verdict website weekly will writ`)

/** People whose name is not given. */
export const unnamedNouns = list(`
  accuser activist acquaintance aunt brother cousin daughter father friend husband mother nephew niece relation sister son uncle widow wife adviser advisor agent aide ally analyst associate authority banker blogger broker businessman
  captain clerk client colleague commentator companion contact contractor critic customer defector deputy diplomat docker
  driver economist eyewitness employee enemy executive expert figure friend guard historian importer informant insider
  interlocutor investigator investor journalist judge lawyer lobbyist man manager member merchant minister neighbour neighbor
  observer officer official opponent partner passenger people person politician prosecutor relative reporter
  representative researcher resident rival sailor scholar secretary shareholder shipper soldier source speaker
  specialist spokesman spokesperson spokeswoman staffer student supporter trader veteran victim voice witness woman
  worker`)

/** Bodies that speak: named when the name stands there, unnamed otherwise. */
export const bodyNouns = list(`
  administration agency army association bank board bureau cabinet chamber commission committee company council court customs
  defence department embassy family firm government inspectorate institute ministry office opposition party police press
  presidency prosecution registry secretariat service side team tribunal union`)

/** Words for the outlet that prints the text. */
export const outletPronouns = list('we us our ours ourselves')

export const personPronouns = list('he she him her his hers')
