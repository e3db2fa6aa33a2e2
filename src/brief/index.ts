import type { Brief } from '../model/brief.ts'
import type { BriefMaterial } from '../model/brief-material.ts'
import type { ClaimView } from '../model/view.ts'
import { admitted, shownIn } from './admit.ts'
import { cited } from './cite.ts'
import { compose } from './compose.ts'

export { requireAnswers } from './answer.ts'
export { render } from './render/index.ts'
export { replyRows, writeReply } from './reply.ts'
export { type Reword, reworded } from './reworded.ts'

/**
 * A brief of what the case holds, every sentence of it held against the documents.
 * @param views every claim that it may stand on, by id
 * @throws HearsayError `bad-usage` where nothing may be told, `unsound-brief` where a line does not stand, `answer-not-opened` where an
 *   external brief would tell an allegation without what is answered
 */
export function makeBrief(material: BriefMaterial, views: ReadonlyMap<string, ClaimView>): Brief {
  const may = admitted(material, views.values())
  const shown = shownIn(material)
  return cited(compose(may), may, new Map([...views].map(([id, view]) => [id, shown(view)])))
}
