// @ts-check
/** @import { View } from './state.js' */
/** @import { Problem } from '../../model/problem.ts' */
/** @import { DocumentView, Status } from '../../model/view.ts' */
import { getDocuments, getProblems, getStatus } from './api.js'
import { documentLine } from './document-line.js'
import { foreign, h, joined } from './dom.js'
import { plain } from './state.js'
import { strings } from './strings.js'

const say = strings.overview

/** How many lines a group of problems shows before it folds. */
const SHOWN = 4

/** What the case is called: the folder's name without its ending. @param {string} location */
export const caseName = (location) =>
  location
    .split(/[/\\]/)
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.hearsay$/, '') ?? location

/** @returns {Promise<View>} */
export async function overview() {
  const [status, documents, problems] = await Promise.all([getStatus(), getDocuments(), getProblems()])
  const name = caseName(status.location)
  if (!documents.length && !problems.length) return { title: name, node: plain(say.empty, say.emptyAdvice) }
  return {
    title: name,
    node: h(
      'div',
      { class: 'overview' },
      h('header', {}, h('h1', {}, foreign(name)), h('p', { class: 'summary' }, ...summary(status))),
      guide(documents),
      h(
        'section',
        { 'aria-labelledby': 'problems' },
        h('h2', { id: 'problems', class: 'label' }, say.problems),
        ...groups(problems),
      ),
      h(
        'section',
        { 'aria-labelledby': 'documents' },
        h('h2', { id: 'documents', class: 'label' }, say.documents),
        h('ul', { class: 'documents' }, ...documents.map((document) => h('li', {}, documentLine(document)))),
      ),
    ),
  }
}

/** @param {Status} status */
function summary(status) {
  /** @param {number} n @param {string} line @param {string} key */
  const doubt = (n, line, key) => (n ? [h('a', { class: 'unsure', href: `#problems-${key}` }, line)] : [])
  const doubts = [
    ...doubt(status.withoutDate, say.undated(status.withoutDate), 'no-date'),
    ...doubt(status.withoutPublisher, say.unpublished(status.withoutPublisher), 'no-publisher'),
    ...(status.pending ? [h('span', { class: 'unsure' }, say.pending(status.pending))] : []),
  ]
  return joined([...say.summary(status), ...doubts], strings.dot)
}

/** The first minute: one sentence and three things to try, until they are sent away. @param {readonly DocumentView[]} documents */
function guide(documents) {
  const key = 'hearsay.guided'
  try {
    if (localStorage.getItem(key)) return null
  } catch {
    // A browser that keeps nothing shows it every time.
  }
  const first = documents.find((document) => document.claims > 0) ?? documents[0]
  const places = { document: first ? `/documents/${first.id}` : '/', search: '/search', problems: '#problems' }
  /** @param {{ text?: string, to?: string, key?: string }} piece */
  const draw = ({ text, to, key }) =>
    key ? h('kbd', {}, key) : to ? h('a', { href: places[/** @type {keyof typeof places} */ (to)] }, text) : text
  const hide = () => {
    guided.remove()
    try {
      localStorage.setItem(key, 'yes')
    } catch {
      // as above
    }
  }
  const guided = h(
    'section',
    { class: 'guide' },
    h('p', {}, say.explain),
    h('ol', {}, ...say.tries.map((pieces) => h('li', {}, ...pieces.map(draw)))),
    h('button', { class: 'quiet', onclick: hide }, say.hide),
  )
  return guided
}

/** @param {readonly Problem[]} problems */
function groups(problems) {
  const names = Object.entries(say.groups)
  /** @param {Problem} problem */
  const groupOf = (problem) =>
    problem.document === null ? 'failed' : problem.code in say.groups ? problem.code : 'other'
  const found = names.flatMap(([key, name]) => {
    const members = problems.filter((problem) => groupOf(problem) === key)
    return members.length ? [group(key, name, members)] : []
  })
  return found.length ? found : [h('p', { class: 'fine' }, say.noProblems)]
}

/** @param {string} key @param {string} name @param {readonly Problem[]} problems */
function group(key, name, problems) {
  // An advice that all share is said once, below.
  const shared = problems.every(({ advice }) => advice === problems[0]?.advice)
  const lines = problems.map(({ document, path, message, advice, start, end }) => {
    const place = start === null || end === null ? '' : `#text-${start}-${end}`
    const where = foreign(path || strings.none)
    const own = !shared && h('span', { class: 'advice' }, ` ${advice}`)
    return h(
      'li',
      {},
      document ? h('a', { href: `/documents/${document}${place}` }, where) : h('b', {}, where),
      ` ${message}`,
      own,
    )
  })
  const rest = lines.slice(SHOWN)
  for (const line of rest) line.hidden = true
  const more = h(
    'button',
    {
      class: 'quiet',
      onclick: () => {
        for (const line of rest) line.hidden = false
        more.remove()
      },
    },
    say.more(rest.length),
  )
  return h(
    'div',
    { class: 'problems', id: `problems-${key}` },
    h('h3', {}, name),
    h('p', { class: 'count' }, problems.length),
    h(
      'div',
      {},
      h('ul', {}, ...lines),
      rest.length ? more : null,
      shared && h('p', { class: 'advice' }, problems[0]?.advice),
    ),
  )
}
