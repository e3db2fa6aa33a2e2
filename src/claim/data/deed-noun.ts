/**
 * Nouns for what somebody does, with the verb that tells the same. Ours, from general knowledge; lower case, singular, `noun:verb`,
 * or one word where both look alike.
 */
const pairs = (words: string): [noun: string, verb: string][] =>
  words
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [noun = '', verb = noun] = pair.split(':')
      return [noun, verb.replace('_', ' ')]
    })

/** Who stands behind "of", and before "’s", without the other: to whom it is done, or who does it. */
export interface DeedNoun {
  readonly verb: string
  readonly of: 'object' | 'agent'
  readonly owner: 'object' | 'agent'
}

/** "Varga’s arrest", "the arrest of Varga": of him. */
const undergone = pairs(`
  abduction:abduct acquittal:acquit appointment:appoint arrest assassination:assassinate banishment:banish
  beating:beat capture censure confiscation:confiscate conviction:convict demotion:demote deportation:deport
  destruction:destroy detention:detain dethronement:dethrone dismissal:dismiss eviction:evict exclusion:exclude
  execution:execute exile expulsion:expel extradition:extradite firing:fire harassment:harass humiliation:humiliate
  impeachment:impeach imprisonment:imprison incarceration:incarcerate indictment:indict interrogation:interrogate
  isolation:isolate kidnapping:kidnap killing:kill murder nomination:nominate ouster:oust ousting:oust overthrow
  pardon persecution:persecute poisoning:poison promotion:promote prosecution:prosecute release removal:remove
  replacement:replace sacking:sack seizure:seize sentencing:sentence shooting:shoot suppression:suppress
  suspension:suspend torture transfer trial:try closure:close creation:create adoption:adopt approval:approve
  publication:publish cancellation:cancel abolition:abolish dissolution:dissolve`)

/** "Toma’s accusation", "the betrayal of Varga": his deed, done to Varga. */
const done = pairs(`
  abandonment:abandon accusation:accuse allegation:allege assault attack betrayal:betray blackmail bombing:bomb
  bribery:bribe condemnation:condemn criticism:criticize deception:deceive defamation:defame defence:defend
  defense:defend denial:deny denunciation:denounce discovery:discover embezzlement:embezzle endorsement:endorse
  exploitation:exploit extortion:extort fabrication:fabricate falsification:falsify financing:finance founding:found
  funding:fund invasion:invade investigation:investigate inquiry:investigate laundering:launder
  manipulation:manipulate misuse occupation:occupy orchestration:orchestrate ownership:own payment:pay
  possession:possess probe protection:protect purchase:buy raid refusal:refuse rejection:reject revelation:reveal
  sabotage smuggling:smuggle surveillance:watch suspicion:suspect takeover:take_over theft:steal threat:threaten
  violation:violate withdrawal:withdraw`)

/** "Varga’s resignation", "the resignation of Varga": he resigns. */
const own = pairs(`
  abdication:abdicate agreement:agree announcement:announce appeal arrival:arrive attempt collapse complicity:conspire
  confession:confess conspiracy:conspire cooperation:cooperate collaboration:collaborate death:die decision:decide
  demand departure:depart desertion:desert disappearance:disappear emigration:emigrate escape failure:fail flight:flee
  intervention:intervene involvement:participate marriage:marry meeting:meet negotiation:negotiate
  participation:participate plot promise protest rebellion:rebel request resignation:resign retirement:retire return
  retreat revolt:rebel surrender testimony:testify victory:win visit vote warning:warn`)

/** By their noun. */
export const deedNouns: ReadonlyMap<string, DeedNoun> = new Map([
  ...undergone.map(([noun, verb]): [string, DeedNoun] => [noun, { verb, of: 'object', owner: 'object' }]),
  ...done.map(([noun, verb]): [string, DeedNoun] => [noun, { verb, of: 'object', owner: 'agent' }]),
  ...own.map(([noun, verb]): [string, DeedNoun] => [noun, { verb, of: 'agent', owner: 'agent' }]),
])
