import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { HearsayError } from '../../model/error.ts'
import type { Case } from '../../workbench/index.ts'
import { createApp } from './app.ts'
import { arrivalsOf } from './arrivals.ts'

/** The same on every day, so that an address of a claim that was written down still opens. */
const STANDARD_PORT = 4517

export interface ServeOptions {
  /** a port that must be this one; without it 4517, or a free one where that is taken */
  readonly port?: number
  /** an address of this machine itself; a case is not served to others */
  readonly host?: '127.0.0.1' | '::1' | 'localhost'
  /** lets pages of other programs on this machine, as OpenRefine's is, ask the reconciliation service */
  readonly openRefine?: boolean
}

export interface Serving {
  /** `http://127.0.0.1:4517/` */
  readonly url: string
  /** Answers what was asked already, reads what was brought, then stops. The case stays open. */
  close(): Promise<void>
}

/**
 * Serves a case, to this machine only.
 * @throws HearsayError `port-taken` if a port was asked for and another program has it; `bad-value` for a port or host
 * that cannot be used.
 */
export async function serve(
  theCase: Case,
  { port, host = '127.0.0.1', openRefine = false }: ServeOptions = {},
): Promise<Serving> {
  if (!['127.0.0.1', '::1', 'localhost'].includes(host))
    throw new HearsayError('bad-value', `“${host}” is not this machine itself.`, 'A case is served on 127.0.0.1 only.')
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535))
    throw new HearsayError('bad-value', `${port} is not a port.`, 'Use a number from 1 to 65535, or leave it out.')

  const server = createServer()
  await listen(server, port ?? STANDARD_PORT, host).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    if (port === undefined) return listen(server, 0, host)
    throw new HearsayError(
      'port-taken',
      `Port ${port} cannot be used: ${error.code === 'EACCES' ? 'this user may not' : 'another program listens there'}.`,
      'Ask for another one, or for none: Hearsay then finds a free one.',
      { cause: error },
    )
  })
  const taken = (server.address() as AddressInfo).port
  server.on('request', getRequestListener(createApp(theCase, taken, openRefine).fetch))
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: async () => {
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeIdleConnections()
      })
      await arrivalsOf(theCase).settled()
    },
  }
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
