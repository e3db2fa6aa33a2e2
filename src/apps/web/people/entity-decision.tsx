import { type ReactNode, useId, useState } from 'react'
import type { EntityView } from '../../../model/entity-view.ts'
import type { DocumentView } from '../../../model/view.ts'
import { choose, parameter, useAddress } from '../address.ts'
import { getEntities, getEntity } from '../api.ts'
import { beginsSo } from '../begins.ts'
import { DecideForm } from '../decide-form.tsx'
import { useLater } from '../later.ts'
import { RateForm } from '../rating.tsx'
import { strings } from '../strings.ts'
import { Foreign, titleOf } from '../words.tsx'
import { wholesOf } from './whole.ts'

const say = strings.entity

/** So many are offered to choose from. */
const OFFERED = 8

const leave = (): void => choose({ do: null, with: null })

/** The decision about who this is that the address says is being made. */
export function EntityDecision(props: { entity: EntityView; documents: readonly DocumentView[] }): ReactNode {
  const address = useAddress()
  const other = parameter(address, 'with')
  switch (parameter(address, 'do')) {
    case 'rename':
      return <Rename entity={props.entity} />
    case 'same':
      return other ? <Same entity={props.entity} other={other} /> : <ChooseOther entity={props.entity} />
    case 'rate':
      return <RateForm half="reliability" target={props.entity.id} name={props.entity.name} onDone={leave} />
    case 'apart':
      return <Apart {...props} ids={other?.split(',') ?? []} />
    default:
      return null
  }
}

function Rename({ entity }: { entity: EntityView }): ReactNode {
  const [name, setName] = useState(entity.name)
  const wanted = name.trim()
  return (
    <DecideForm
      action={say.rename}
      words={say.renamed(entity.name, wanted)}
      asked={wanted && wanted !== entity.name ? { kind: 'rename', entity: entity.id, name: wanted } : null}
      onDone={leave}
    >
      <label>
        {say.newName}
        {/* biome-ignore lint/a11y/noAutofocus: somebody asked for this form */}
        <input autoFocus value={name} onChange={(event) => setName(event.target.value)} list={`names-${entity.id}`} />
        <datalist id={`names-${entity.id}`}>
          {entity.names.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
    </DecideForm>
  )
}

/** Whom it is one with, chosen by name. */
function ChooseOther({ entity }: { entity: EntityView }): ReactNode {
  const [typed, setTyped] = useState('')
  const later = useLater(() => getEntities(entity.kind), entity.kind)
  const id = useId()
  const others = later && 'value' in later ? later.value.filter((each) => each.id !== entity.id) : []
  const found = others.filter(({ name, aliases }) => beginsSo(typed, name, ...aliases)).slice(0, OFFERED)
  return (
    <section className="decide" aria-labelledby={id}>
      <label id={id}>
        {say.whoIsOne(entity.name)}
        {/* biome-ignore lint/a11y/noAutofocus: somebody asked for this form */}
        <input autoFocus value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <ul className="offered">
        {found.map((each) => (
          <li key={each.id}>
            <button type="button" className="quiet" onClick={() => choose({ with: each.id })}>
              <Foreign>{each.name}</Foreign>
            </button>{' '}
            <span className="advice">
              {strings.count.documents(each.documents)}
              {strings.dot}
              {strings.people.about(each.about)}
            </span>
          </li>
        ))}
        {later && !found.length ? <li className="advice">{strings.people.noneSo(typed)}</li> : null}
      </ul>
    </section>
  )
}

/** The two side by side, and what they come to as one. */
function Same({ entity, other: id }: { entity: EntityView; other: string }): ReactNode {
  const later = useLater(() => getEntity(id), id)
  if (!later) return <p className="waiting">{strings.states.loading}</p>
  if ('error' in later) return <p className="unsure">{say.noEntity}</p>
  const other = later.value
  const documents = new Set([...entity.members, ...other.members].map(({ document }) => document)).size
  return (
    <DecideForm
      action={say.areOne}
      words={say.joinedNow(entity.name, other.name)}
      asked={{ kind: 'same', a: entity.id, b: other.id }}
      onDone={leave}
    >
      <div className="two">
        <Side entity={entity} />
        <Side entity={other} />
      </div>
      <p className="preview">{say.asOne(documents, wholesOf(entity.about).length + wholesOf(other.about).length)}</p>
    </DecideForm>
  )
}

const Side = ({ entity }: { entity: EntityView }): ReactNode => (
  <div>
    <Foreign className="name">{entity.name}</Foreign>
    <p className="advice">
      {strings.count.documents(new Set(entity.members.map(({ document }) => document)).size)}
      {strings.dot}
      {strings.people.says(wholesOf(entity.says).length)}
      {strings.dot}
      {strings.people.about(wholesOf(entity.about).length)}
    </p>
    <ul>
      {entity.roles.slice(0, 3).map(({ role, when }) => (
        <li key={`${role} ${when}`}>
          <Foreign>{role}</Foreign>
        </li>
      ))}
      {[...entity.about, ...entity.says].slice(0, 3).map((claim) => (
        <li key={claim.id} className="words">
          <Foreign>{claim.contentWords}</Foreign>
        </li>
      ))}
    </ul>
  </div>
)

/** One document's bearer of the name taken out from among the rest. */
function Apart(props: { entity: EntityView; documents: readonly DocumentView[]; ids: readonly string[] }): ReactNode {
  const [one, other] = props.ids.map((id) => props.entity.members.find((member) => member.id === id))
  if (!one || !other) return <p className="unsure">{say.noEntity}</p>
  const titleIn = (id: string): string => {
    const document = props.documents.find((each) => each.id === id)
    return document ? titleOf(document) : id.slice(0, 8)
  }
  return (
    <DecideForm
      action={say.act.apart}
      words={say.apartNow(one.name, other.name)}
      asked={{ kind: 'different', a: one.id, b: other.id }}
      onDone={leave}
    >
      <div className="two">
        {[one, other].map((member) => (
          <div key={member.id}>
            <Foreign className="name">{member.name}</Foreign>
            <p className="advice">
              {say.in} <Foreign>{titleIn(member.document)}</Foreign>
              {strings.dot}
              {strings.count.mentions(member.mentions.length)}
            </p>
          </div>
        ))}
      </div>
      <p className="preview">{say.willPart}</p>
    </DecideForm>
  )
}
