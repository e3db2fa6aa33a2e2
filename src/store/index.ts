import { openFolder } from './sqlite.ts'
import type { Store } from './store.ts'
import { storeOver } from './whole.ts'

export type {
  ClaimFilter,
  EntityFilter,
  IdentityState,
  Revision,
  Store,
  StoredFailure,
  StoredIdentity,
} from './store.ts'

/**
 * Opens a case, and creates it where there is none.
 * @param location a PostgreSQL URL (its `?schema=` names the schema, `hearsay` by default), or else a case folder
 * @param options with `create: false`, a case that is not there is an error
 * @throws HearsayError `no-such-case`, `case-newer`, `case-damaged`, `case-busy`
 */
export async function openStore(location: string, { create = true }: { create?: boolean } = {}): Promise<Store> {
  const open = /^postgres(ql)?:\/\//.test(location) ? (await import('./postgres.ts')).openPostgres : openFolder
  return storeOver(await open(location, create))
}
