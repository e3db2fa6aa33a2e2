import type { ReactNode } from 'react'
import { type Address, parameter } from './address.ts'
import { openOverview } from './overview/overview.tsx'
import { openReader } from './reader/reader.tsx'
import { openSearch } from './search/search.tsx'

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
  const [, noun, id] = /^\/(documents|entities)\/(\w+)$/.exec(path) ?? []
  if (noun === 'documents' && id) return { key: path, room: 'sources', open: () => openReader(id) }
  switch (path) {
    case '/':
      return { key: path, room: 'overview', open: openOverview }
    case '/search':
      return { key: asked('q'), room: 'search', open: () => openSearch(parameter(address, 'q')?.trim() ?? '') }
    default:
      return null
  }
}
