import { Hono } from 'hono'
import type { Case } from '../../workbench/index.ts'
import { type Asset, assets } from './asset.ts'
import { readBody, readFile } from './body.ts'
import { explain, refuse } from './error.ts'
import { guard, headers } from './guard.ts'
import { addReconciliation } from './reconcile.ts'
import { routes } from './route.ts'

/** The states of the page that have an address of their own; each is the same shell, which then asks the API. */
export const pages = [
  '/',
  '/documents/:id',
  '/documents/:id/versions',
  '/entities/:id',
  '/people',
  '/claims',
  '/disagreements',
  '/timeline',
  '/network',
  '/hypotheses',
  '/hypotheses/:id',
  '/brief',
  '/sources',
  '/decisions',
  '/news',
  '/search',
  '/weigh',
] as const

const send = (asset: Asset): Response =>
  new Response(asset.bytes, {
    headers: {
      'content-type': asset.type,
      ...(asset.keep && { 'cache-control': 'public, max-age=604800, immutable' }),
    },
  })

/**
 * A case as a web application: JSON under `/api`, and the page that shows it. Answers only requests addressed to this
 * machine at `port`, and none that another page makes.
 * @param openRefine lets pages of other programs on this machine ask the reconciliation service, and nothing else
 */
export function createApp(theCase: Case, port: number, openRefine = false): Hono {
  const files = assets()
  const shell = files.get('/')
  const app = new Hono()
  app.use(headers)
  app.use(guard(port, openRefine))

  for (const route of routes)
    app.on(route.method, route.path, async (c) => {
      const body = route.body === 'bytes' ? await readFile(c.req.raw) : route.body ? await readBody(c.req.raw) : null
      return route.respond(theCase, { id: c.req.param('id') ?? '', query: c.req.query(), body })
    })

  addReconciliation(app, theCase)

  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const refusal = refuse('read-only', `${c.req.method} is not answered here.`)
    refusal.headers.set('allow', 'GET, HEAD')
    return refusal
  })

  for (const page of pages)
    app.get(page, () => (shell ? send(shell) : refuse('page-not-built', 'The page has not been built.')))
  app.get('/assets/*', (c) => {
    const asset = files.get(c.req.path)
    return asset ? send(asset) : c.notFound()
  })

  app.notFound(() => refuse('no-such-route', 'There is nothing at this address.'))
  app.onError((error) => explain(error))
  return app
}
