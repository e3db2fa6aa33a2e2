import type { MiddlewareHandler } from 'hono'
import { refuse } from './error.ts'
import { RECONCILE } from './reconcile.ts'

/** Nothing from elsewhere, nothing inline: the text of a hostile document has no way to become a program. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ')

/** The `Host` a browser sends when it was asked for this machine; any other name was bent to point here (DNS rebinding). */
const ownHosts = (port: number): ReadonlySet<string> =>
  new Set(
    ['localhost', '127.0.0.1', '[::1]'].flatMap((host) => (port === 80 ? [host, `${host}:80`] : [`${host}:${port}`])),
  )

/**
 * Lets in who may read a case: programs on this machine, and this page. A page of another origin is refused, but may
 * link here: the shell that such a link opens holds nothing of the case.
 * @param openRefine lets pages of other programs on this machine ask the reconciliation service too
 */
export function guard(port: number, openRefine = false): MiddlewareHandler {
  const hosts = ownHosts(port)
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase()
    if (!host || !hosts.has(host)) return refuse('foreign-host', 'This address is not one that Hearsay answers to.')

    const origin = c.req.header('origin')
    const isNear = origin === undefined ? c.req.header('sec-fetch-site') !== 'cross-site' : isOfThisMachine(origin)
    if (openRefine && isReconciliation(c.req.path) && isNear) {
      await next()
      if (origin !== undefined) c.res.headers.set('access-control-allow-origin', origin)
      c.res.headers.set('cross-origin-resource-policy', 'same-site')
      return
    }
    if (origin !== undefined && origin !== `http://${host}`)
      return refuse('foreign-page', 'Another page asked for something of this case.')

    const site = c.req.header('sec-fetch-site') ?? 'none'
    const followsLink = c.req.header('sec-fetch-mode') === 'navigate' && c.req.header('sec-fetch-dest') === 'document'
    if (site !== 'none' && site !== 'same-origin' && (!followsLink || c.req.path.startsWith('/api/')))
      return refuse('foreign-page', 'Another page asked for something of this case.')

    return next()
  }
}

const isReconciliation = (path: string): boolean => path === RECONCILE || path.startsWith(`${RECONCILE}/`)

/** Whether a page comes from a program on this machine, at whatever port: no page elsewhere can bear such an origin. */
const isOfThisMachine = (origin: string): boolean =>
  /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u.test(origin)

/** Headers on every answer, refusals included. A route may set a stricter policy or another caching of its own. */
export const headers: MiddlewareHandler = async (c, next) => {
  await next()
  const standing = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  }
  for (const [name, value] of Object.entries(standing)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}
