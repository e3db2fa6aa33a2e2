import { type FormEvent, type ReactNode, useState } from 'react'
import type { BriefForm, BriefFormat, BriefSubject } from '../../../model/brief.ts'
import type { EntityLine } from '../../../model/entity-view.ts'
import type { MatrixLine } from '../../../model/hypothesis-view.ts'
import { type Address, parameter } from '../address.ts'
import { type BriefMade, type BriefWanted, getBrief, getBriefFile, getEntities, getMatrices, Refusal } from '../api.ts'
import { Wrong } from '../hypotheses/hypotheses.tsx'
import type { Opened } from '../route.tsx'
import { strings } from '../strings.ts'
import { Draft } from './draft.tsx'
import { Preview } from './preview.tsx'
import { ReplacedList } from './replaced.tsx'
import { saveFile } from './save.ts'
import './brief.css'

const say = strings.brief
const formats: readonly BriefFormat[] = ['html', 'md', 'pdf', 'docx']

/** Where a brief is set out, looked at and saved, and where a draft is checked. */
export async function openBrief(address: Address): Promise<Opened> {
  const [people, organizations, matrices] = await Promise.all([
    getEntities('Person'),
    getEntities('Organization'),
    getMatrices(),
  ])
  return {
    title: say.title,
    node: (
      <BriefScreen
        people={people}
        organizations={organizations}
        matrices={matrices}
        of={parameter(address, 'of') ?? people[0]?.id ?? organizations[0]?.id ?? ''}
      />
    ),
  }
}

interface Props {
  readonly people: readonly EntityLine[]
  readonly organizations: readonly EntityLine[]
  readonly matrices: readonly MatrixLine[]
  /** whom it is of to begin with, by id */
  readonly of: string
}

function BriefScreen({ people, organizations, matrices, of }: Props): ReactNode {
  const [subject, setSubject] = useState(of)
  const [form, setForm] = useState<BriefForm>('working')
  const [own, setOwn] = useState('')
  const [hide, setHide] = useState('')
  const [key, setKey] = useState('')
  const [brief, setBrief] = useState<BriefMade | null>(null)
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const wanted: BriefWanted = {
    subject: subjectOf(subject, matrices),
    form,
    own: own
      .split(/\n\s*\n/u)
      .map((each) => each.trim())
      .filter(Boolean),
    hide: form === 'external' ? hide.split('\n').flatMap((each) => each.trim() || []) : [],
    ...(form === 'external' && key.trim() && { key: key.trim() }),
  }
  const doing = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setWrong(null)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setWrong(error)
      setBrief(null)
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void doing(async () => setBrief(await getBrief(wanted)))
  }
  /** What is saved for others is what is shown, under the same labels: the list of what was replaced is of that very file. */
  const saving = async (format: BriefFormat): Promise<void> => {
    if (form === 'working') return save(wanted, format)
    const made = await getBrief(wanted)
    setBrief(made)
    await save({ ...wanted, ...(made.key !== null && { key: made.key }) }, format)
  }
  return (
    <div className="screen brief">
      <h1>{say.title}</h1>
      <p className="summary">{say.explain}</p>
      <form className="decide" onSubmit={submit}>
        <label>
          {say.of}
          <select value={subject} onChange={(event) => setSubject(event.target.value)}>
            <Choices label={say.people} items={people.map(({ id, name }) => [id, name])} />
            <Choices label={say.organizations} items={organizations.map(({ id, name }) => [id, name])} />
            <Choices label={say.matrices} items={matrices.map(({ id, question }) => [id, question])} />
          </select>
        </label>
        <fieldset>
          <legend>{say.form}</legend>
          {(['working', 'external'] as const).map((each) => (
            <label key={each} className="way">
              <input type="radio" name="form" checked={form === each} onChange={() => setForm(each)} />
              {say.forms[each]}
            </label>
          ))}
        </fieldset>
        {form === 'external' ? (
          <>
            <label>
              {say.hide}
              <textarea rows={2} value={hide} onChange={(event) => setHide(event.target.value)} />
            </label>
            <label>
              {say.key}
              <input value={key} onChange={(event) => setKey(event.target.value)} />
            </label>
          </>
        ) : null}
        <label>
          {say.own}
          <textarea rows={3} value={own} onChange={(event) => setOwn(event.target.value)} />
        </label>
        <p className="ways">
          <button type="submit" className="act" disabled={isBusy || !subject}>
            {say.make}
          </button>
          {formats.map((format) => (
            <button
              key={format}
              type="button"
              className="quiet"
              disabled={isBusy || !subject}
              onClick={() => void doing(() => saving(format))}
            >
              {say.save(format)}
            </button>
          ))}
        </p>
        <Wrong refusal={wrong} />
      </form>
      {brief?.replaced ? <ReplacedList replaced={brief.replaced} /> : null}
      {brief ? <Preview brief={brief} /> : null}
      <Draft />
    </div>
  )
}

const Choices = ({ label, items }: { label: string; items: readonly (readonly [string, string])[] }): ReactNode =>
  items.length ? (
    <optgroup label={label}>
      {items.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  ) : null

const subjectOf = (id: string, matrices: readonly MatrixLine[]): BriefSubject =>
  matrices.some((matrix) => matrix.id === id) ? { kind: 'matrix', matrix: id } : { kind: 'entity', entity: id }

/** Saves the file that the server made, under the name that it gave. */
async function save(wanted: BriefWanted, format: BriefFormat): Promise<void> {
  const { bytes, name } = await getBriefFile(wanted, format)
  saveFile(bytes, name)
}
