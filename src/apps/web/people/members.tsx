import type { ReactNode } from 'react'
import type { CaseEntity } from '../../../model/entity.ts'
import type { EntityView } from '../../../model/entity-view.ts'
import type { DocumentView } from '../../../model/view.ts'
import { choose } from '../address.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign, titleOf } from '../words.tsx'
import { reasonOf } from './reason.ts'

const say = strings.entity

/** The documents that speak of it, and why what they name is taken for one; each may be taken out. */
export function Members({ entity, documents }: { entity: EntityView; documents: readonly DocumentView[] }): ReactNode {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const members = new Map(entity.members.map((member) => [member.id, member]))
  const titleIn = ({ document }: CaseEntity): string => {
    const known = byId.get(document)
    return known ? titleOf(known) : document.slice(0, 8)
  }
  return (
    <section className="members">
      <h2 className="label">
        {say.members} <span className="count">{entity.members.length}</span>
      </h2>
      <ul>
        {entity.members.map((member) => {
          const reasons = entity.joined.find((each) => each.member === member.id)?.reasons.flatMap(reasonOf) ?? []
          const first = reasons.find(({ other }) => members.has(other))
          const other = first && members.get(first.other)
          const [mention] = member.mentions
          return (
            <li key={member.id}>
              <a href={mention ? href.text(member.document, mention) : href.document(member.document)}>
                <Foreign className="name">{member.name}</Foreign>
              </a>{' '}
              {say.in} <Foreign>{titleIn(member)}</Foreign>
              {first && other ? (
                <span className="reason">
                  {say.joined(first.words, other.name, titleIn(other))}{' '}
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => {
                      choose({ do: 'apart', with: `${member.id},${other.id}` })
                      scrollTo({ top: 0 })
                    }}
                  >
                    {say.act.apart}
                  </button>
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
