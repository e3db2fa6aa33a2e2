import type { ReactNode } from 'react'
import type { LineageView, OriginDocument } from '../../../model/assess-view.ts'
import { href } from '../href.ts'
import { strings } from '../strings.ts'
import { useWidth } from '../width.ts'
import { Foreign } from '../words.tsx'

const say = strings.sources

/** Pixels: between two lines, the widest arch, beside it. */
const LINE = 26
const ARCH = 150
const SIDE = 10
const DOT = 4
/** What a letter takes, rather more than less. */
const LETTER = 7

/** As much of a name as a line holds. @param room pixels */
const fitting = (name: string, room: number): string => {
  const most = Math.floor(room / LETTER)
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name
}

/** A document, or a publication that the case does not hold. */
interface Station {
  readonly key: string
  readonly name: string
  readonly document: string | null
  readonly published: string | null
}

const stationOf = ({ id, title, publisher, published }: OriginDocument): Station => ({
  key: id,
  name: publisher && !title.startsWith(publisher) ? `${publisher}: ${title}` : title,
  document: id,
  published,
})

const toOf = ({ to, named }: LineageView): Station | null => {
  if (to) return stationOf(to)
  return named === null ? null : { key: `absent ${spelt(named)}`, name: named, document: null, published: null }
}

/** A title that is set with other quotation marks is the same title. */
const spelt = (title: string): string =>
  title
    .replace(/[‘’`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .toLowerCase()

/** Who repeats whom: documents from the oldest down, what the case does not hold below, and an arch from each to what it hangs on. */
export function WhoRepeats({ lineage }: { lineage: readonly LineageView[] }): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>()
  const arches = [
    ...new Map(
      lineage.flatMap((each) => {
        const [from, to] = [stationOf(each.from), toOf(each)]
        return to && to.key !== from.key
          ? [[`${from.key} ${to.key} ${each.how}`, { from, to, how: each.how }] as const]
          : []
      }),
    ).values(),
  ]
  const stations = [
    ...new Map(arches.flatMap(({ from, to }) => [from, to]).map((each) => [each.key, each])).values(),
  ].sort(
    (a, b) =>
      Number(a.document === null) - Number(b.document === null) ||
      ((a.published ?? '\uffff') < (b.published ?? '\uffff')
        ? -1
        : (a.published ?? '\uffff') > (b.published ?? '\uffff')
          ? 1
          : 0) ||
      (a.name < b.name ? -1 : 1),
  )
  if (!arches.length) return <p className="advice">{say.noLineage}</p>
  const row = new Map(stations.map(({ key }, at) => [key, at]))
  const left = Math.min(ARCH, width / 3)
  const y = ({ key }: Station): number => LINE / 2 + row.get(key)! * LINE
  const arch = (from: Station, to: Station): string => {
    const [start, end] = [y(from), y(to)]
    const out = Math.min(left - SIDE, 14 + Math.abs(end - start) / 3)
    return `M${left} ${start} C${left - out * 1.3} ${start} ${left - out * 1.3} ${end} ${left} ${end}`
  }
  return (
    <>
      <div ref={box} className="who-repeats">
        {width ? (
          <svg width={width} height={stations.length * LINE} role="img" aria-label={say.drawing}>
            {arches.map(({ from, to, how }) => (
              <path key={`${from.key} ${to.key} ${how}`} className={how} d={arch(from, to)}>
                <title>{`${from.name} ${say.ways[how]} ${to.name}`}</title>
              </path>
            ))}
            {stations.map((station) => (
              <g key={station.key} className={station.document ? 'held' : 'absent'}>
                <circle cx={left} cy={y(station)} r={DOT} />
                <text x={left + 12} y={y(station) + 5}>
                  <title>{station.name}</title>
                  {fitting(station.name, width - left - 12)}
                </text>
              </g>
            ))}
          </svg>
        ) : null}
      </div>
      <details>
        <summary>{say.asList(lineage.length)}</summary>
        <ul className="lineage">
          {lineage.map((each) => (
            <li key={`${each.document} ${each.start} ${each.end} ${each.how} ${each.on ?? each.named ?? ''}`}>
              <a href={href.document(each.document)}>
                <Foreign>{stationOf(each.from).name}</Foreign>
              </a>{' '}
              {say.ways[each.how]}{' '}
              {each.to ? (
                <a href={href.document(each.to.id)}>
                  <Foreign>{stationOf(each.to).name}</Foreign>
                </a>
              ) : (
                <Foreign className="unsure">{each.named ?? say.unnamed}</Foreign>
              )}
              {': '}
              <a href={href.text(each.document, each)}>
                <Foreign className="words">{strings.quoted(shortened(each.words))}</Foreign>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** A copy may be a whole article: its beginning is enough to know it by. Characters. */
const LONG = 160
const shortened = (words: string): string =>
  words.length > LONG ? `${words.slice(0, LONG).replace(/\s+\S*$/u, '')} …` : words
