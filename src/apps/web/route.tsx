import type { ReactNode } from 'react'
import { type Address, parameter } from './address.ts'
import { openBrief } from './brief/brief.tsx'
import { openClaims } from './claims/claims.tsx'
import { openDecisions } from './decisions/decisions.tsx'
import { openDisagreements } from './disagreements/disagreements.tsx'
import { openHypotheses } from './hypotheses/hypotheses.tsx'
import { openMatrix } from './hypotheses/matrix.tsx'
import { openNews } from './news/news.tsx'
import { openVersions } from './news/versions.tsx'
import { openOverview } from './overview/overview.tsx'
import { openEntity } from './people/entity.tsx'
import { openPeople } from './people/people.tsx'
import { openReader } from './reader/reader.tsx'
import { openSearch } from './search/search.tsx'
import { openSources } from './sources/sources.tsx'
import { openTimeline } from './timeline/timeline.tsx'
import { openWeigh } from './weigh/weigh.tsx'

/** A screen with what it shows already in hand. */
export interface Opened {
  readonly title: string
  readonly node: ReactNode
}

/** The screen that an address stands for. Addresses with one key are one screen, which hears of the rest by itself. */
export interface Route {
  readonly key: string
  /** the part of the bar that is lit */
  readonly room: string
  readonly open: () => Promise<Opened>
}

/** null where there is no such page. */
export function routeOf(address: Address): Route | null {
  const { path } = address
  const asked = (...names: string[]): string =>
    `${path}?${names.map((name) => `${name}=${parameter(address, name) ?? ''}`).join('&')}`
  const [, noun, id] = /^\/(documents|entities|hypotheses)\/(\w+)$/.exec(path) ?? []
  const [, versioned] = /^\/documents\/(\w+)\/versions$/.exec(path) ?? []
  if (versioned) return { key: path, room: 'sources', open: () => openVersions(versioned) }
  if (noun === 'documents' && id) return { key: path, room: 'sources', open: () => openReader(id) }
  if (noun === 'entities' && id) return { key: path, room: 'people', open: () => openEntity(id) }
  if (noun === 'hypotheses' && id) return { key: path, room: 'hypotheses', open: () => openMatrix(id) }
  switch (path) {
    case '/':
      return { key: path, room: 'overview', open: openOverview }
    case '/people':
      return { key: asked('kind'), room: 'people', open: () => openPeople(address) }
    case '/claims':
      return { key: asked('document', 'speaker', 'about'), room: 'claims', open: () => openClaims(address) }
    case '/disagreements':
      return { key: asked('about'), room: 'disagreements', open: () => openDisagreements(address) }
    case '/timeline':
      return { key: asked('about', 'from', 'to'), room: 'timeline', open: () => openTimeline(address) }
    case '/network':
      // what places it is loaded with this screen alone
      return {
        key: asked('about'),
        room: 'network',
        open: async () => (await import('./network/network.tsx')).openNetwork(address),
      }
    case '/hypotheses':
      return { key: path, room: 'hypotheses', open: openHypotheses }
    case '/brief':
      return { key: asked('of'), room: 'brief', open: () => openBrief(address) }
    case '/sources':
      return { key: path, room: 'sources', open: openSources }
    case '/decisions':
      return { key: path, room: 'decisions', open: openDecisions }
    case '/news':
      return { key: asked('since'), room: 'overview', open: () => openNews(address) }
    case '/weigh':
      return { key: asked('sentence'), room: 'search', open: () => openWeigh(address) }
    case '/search':
      return { key: asked('q'), room: 'search', open: () => openSearch(parameter(address, 'q')?.trim() ?? '') }
    default:
      return null
  }
}
