import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openapi, routes, type Serving, serve } from '../../../src/apps/http/index.ts'
import * as schema from '../../../src/apps/http/schema.ts'
import { timeline } from '../../../src/apps/http/timeline-schema.ts'
import { type Affair, affairOf, harbour } from './affair.ts'
import { ask } from './ask.ts'

let affair: Affair
let serving: Serving
let herald: string
let claim: string

beforeAll(async () => {
  affair = await affairOf(harbour)
  serving = await serve(affair.theCase, { port: 0 })
  herald = await affair.idOf('herald-07.txt')
  const { claims } = schema.claims.parse((await ask(serving.url, `/api/claims?document=${herald}`)).json())
  claim = claims[0]!.id
  const decider = { by: 'a test', why: 'so that there is something to answer' }
  await affair.theCase.rate(claim, 'B2', decider)
  await affair.theCase.newMatrix('Who closed the harbour?', ['nobody', 'somebody'], decider)
  const item = { kind: 'item', text: null, claim, credibility: null, relevance: 'low', origin: null } as const
  await affair.theCase.editMatrix('harbour', item, decider)
})
afterAll(async () => {
  await serving.close()
  await affair.close()
})

const get = async (path: string) => (await ask(serving.url, path)).json()

describe('every route', () => {
  it('answers in the shape that its schema describes, with nothing beside it', async () => {
    const paths: Record<string, string> = {
      '/api/documents/:id': `/api/documents/${herald}`,
      '/api/documents/:id/versions': `/api/documents/${herald}/versions`,
      '/api/show/:id': `/api/show/${claim}`,
      '/api/search': '/api/search?q=harbour',
      '/api/hypotheses/:id': '/api/hypotheses/harbour',
      '/api/network/tie': '/api/network/tie?a=Linde&b=Ilo%20Varga',
      '/api/network/ways': '/api/network/ways?a=Ashton&b=Linde',
      '/api/origins/:id': `/api/origins/${claim}`,
      '/api/weigh': '/api/weigh?sentence=Ilo%20Varga%20ordered%20the%20files%20burned.',
    }
    for (const route of routes) {
      if (!route.answer || route.method !== 'GET') continue
      const body = await get(paths[route.path] ?? route.path)
      expect(route.answer.parse(body), route.path).toEqual(body)
    }
  })

  it('is in the OpenAPI document, which describes it by a schema of its own', async () => {
    const document = z
      .object({
        openapi: z.literal('3.1.0'),
        paths: z.record(
          z.string(),
          z.object({
            get: z.object({ parameters: z.array(z.object({ name: z.string(), required: z.boolean() })) }).optional(),
            post: z.object({ requestBody: z.object({ required: z.literal(true) }) }).optional(),
          }),
        ),
        components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
      })
      .parse(await get('/api/openapi.json'))
    const described = Object.entries(document.paths).flatMap(([path, there]) =>
      Object.keys(there).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described).toEqual(routes.map((route) => `${route.method} ${route.path.replace(':id', '{id}')}`))
    const references = JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)
    for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty(name)
    expect(document.paths['/api/search']?.get?.parameters).toMatchObject([
      { name: 'q', required: true },
      { name: 'limit', required: false },
    ])
    expect(JSON.parse(JSON.stringify(openapi(routes)))).toEqual(await get('/api/openapi.json'))
  })
})

describe('the timeline', () => {
  it('holds the events that the claims tell, and only those of the time and the person asked for', async () => {
    const all = timeline.parse(await get('/api/timeline'))
    expect(all.events).not.toHaveLength(0)
    const [first] = all.events
    expect(timeline.parse(await get(`/api/timeline?from=${first!.dates[0]!.edtf}`)).events).toContainEqual(first)
    expect(timeline.parse(await get('/api/timeline?to=1066')).events).toEqual([])
    expect(timeline.parse(await get('/api/timeline?about=Nobody')).events).toEqual([])
  })

  it('refuses what is no date', async () => {
    expect(await get('/api/timeline?from=soon')).toMatchObject({ error: { code: 'bad-value' } })
  })
})

describe('claims', () => {
  it('come a page at a time, and the last page says so', async () => {
    const all = schema.claims.parse(await get('/api/claims'))
    expect(all.next).toBeNull()
    const first = schema.claims.parse(await get('/api/claims?limit=2'))
    expect(first.next).toBe(2)
    const rest = schema.claims.parse(await get(`/api/claims?offset=${first.next}`))
    expect([...first.claims, ...rest.claims]).toEqual(all.claims)
  })

  it('are chosen by document, speaker, stance and kind of speaker', async () => {
    const { claims } = schema.claims.parse(
      await get(`/api/claims?document=${herald}&speaker=Ashton&stance=denies&speakerKind=named`),
    )
    expect(claims).not.toHaveLength(0)
    for (const found of claims)
      expect(found).toMatchObject({ document: herald, stance: 'denies', speakerKind: 'named' })
  })

  it('are chosen by the legal status that they tell', async () => {
    const { claims } = schema.claims.parse(await get('/api/claims?legalStatus=any'))
    expect(claims).not.toHaveLength(0)
    for (const { legalStatus } of claims) expect(legalStatus).not.toHaveLength(0)
    const detained = schema.claims.parse(await get('/api/claims?legalStatus=detained'))
    expect(detained.claims).not.toHaveLength(0)
    for (const { legalStatus } of detained.claims)
      expect(legalStatus).toContainEqual(expect.objectContaining({ status: 'detained' }))
  })

  it.each([
    ['limit=0', 'limit'],
    ['legalStatus=guilty', 'legalStatus'],
    ['limit=many', 'limit'],
    ['offset=-1', 'offset'],
    ['stance=whispers', 'stance'],
    ['speker=Ashton', 'speker'],
    ['speaker=', 'speaker'],
  ])('are refused for ?%s, which is named', async (query, name) => {
    const answer = await ask(serving.url, `/api/claims?${query}`)
    expect(answer.status).toBe(400)
    const { error } = schema.error.parse(answer.json())
    expect(error.code).toBe('bad-value')
    expect(error.message).toContain(name)
    expect(error.advice).toContain('speakerKind')
  })
})

describe('errors', () => {
  it.each([
    ['/api/documents/ffffffff', 404, 'no-such-id'],
    ['/api/show/ffffffff', 404, 'no-such-id'],
    ['/api/documents/ffffffff/original', 404, 'no-such-id'],
    ['/api/search', 400, 'bad-value'],
    ['/api/nothing', 404, 'no-such-route'],
    ['/nothing', 404, 'no-such-route'],
    ['/assets/nothing.js', 404, 'no-such-route'],
    ['/assets/../http/app.ts', 404, 'no-such-route'],
    ['/assets/%2e%2e/http/app.ts', 404, 'no-such-route'],
    ['/assets/tsconfig.json', 404, 'no-such-route'],
  ])('%s answers %i with one shape', async (path, status, code) => {
    const answer = await ask(serving.url, path)
    expect(answer.status).toBe(status)
    const body = answer.json()
    expect(schema.error.parse(body)).toEqual(body)
    expect(body).toMatchObject({ error: { code } })
  })

  it('refuse to change anything', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await ask(serving.url, '/api/documents', { method })
      expect(answer.status).toBe(405)
      expect(answer.json()).toMatchObject({ error: { code: 'read-only' } })
    }
  })
})

describe('an original', () => {
  it('is handed out to be saved, never to be shown', async () => {
    const { status, headers, text } = await ask(serving.url, `/api/documents/${herald}/original`)
    expect(status).toBe(200)
    expect(text).toContain('Prosecutor')
    expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''/)
    expect(headers['content-security-policy']).toBe('sandbox')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('an original to be looked at', () => {
  it('comes in a sandbox with a policy of its own, as what it is', async () => {
    const { status, headers } = await ask(serving.url, `/api/documents/${herald}/original?as=page`)
    const policy = String(headers['content-security-policy'])
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['content-disposition']).toBe('inline')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(policy).toMatch(/^sandbox; default-src 'none';/)
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/allow-|script-src/)
  })
})

describe('the page', () => {
  it.each(['/', '/search?q=x', '/documents/whatever'])('is served at %s without a word of the case', async (path) => {
    const { status, headers, text } = await ask(serving.url, path)
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/html')
    expect(text).not.toContain('Harbour')
    for (const [, asset = ''] of text.matchAll(/(?:href|src)="(\/assets[^"]+)"/g))
      expect((await ask(serving.url, asset)).status, asset).toBe(200)
  })

  it('finds every font that its style sheet names', async () => {
    const { text } = await ask(serving.url, '/assets/style.css')
    const fonts = [...text.matchAll(/url\("?([^")]+)"?\)/g)].map(([, font = '']) => font)
    expect(fonts).not.toHaveLength(0)
    for (const font of fonts) expect(await ask(serving.url, font)).toMatchObject({ status: 200 })
  })
})
