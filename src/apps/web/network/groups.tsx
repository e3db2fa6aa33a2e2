import type { ReactNode } from 'react'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { Foreign, Joined } from '../words.tsx'
import type { Plot } from './plot.ts'

const say = strings.network

interface Props {
  readonly plot: Plot
  readonly chosen: number | null
  readonly onChoose: (group: number | null) => void
}

/** Who is named together more than with others; a group that is chosen stands out on the drawing. */
export function Groups({ plot: { graph, groups }, chosen, onChoose }: Props): ReactNode {
  if (groups.length < 2) return null
  return (
    <section className="groups">
      <h2 className="label">{say.groups}</h2>
      <p className="advice">{say.groupsExplain}</p>
      <ol>
        {groups.map((members, at) => (
          <li key={members.join()}>
            <button
              type="button"
              className="quiet"
              aria-pressed={chosen === at}
              title={chosen === at ? say.showAll : say.show}
              onClick={() => onChoose(chosen === at ? null : at)}
            >
              {say.group(at + 1)}
            </button>{' '}
            <span>
              <Joined
                items={members.map((id) => (
                  <a key={id} href={href.network({ about: id })}>
                    <Foreign>{graph.getNodeAttribute(id, 'label')}</Foreign>
                  </a>
                ))}
                by=", "
              />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
