import { z } from 'zod'
import { requestErrors } from './error.ts'
import type { Route } from './route.ts'
import { nouns } from './schema.ts'

const reference = (id: string): string => `#/components/schemas/${id}`

/** OpenAPI 3.1, whose schemas are JSON Schema 2020-12, from the table of routes. */
export function openapi(routes: readonly Route[]): object {
  const { schemas } = z.toJSONSchema(nouns, { uri: reference })
  const components = Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]),
  )
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hearsay',
      version: '1',
      description: 'Who says what, on whose word. On this machine alone, for the page that `hearsay open` serves.',
    },
    paths: Object.fromEntries(
      [...Map.groupBy(routes, (route) => route.path.replace(/:(\w+)/g, '{$1}'))].map(([path, there]) => [
        path,
        Object.fromEntries(there.map((route) => [route.method.toLowerCase(), operation(route)])),
      ]),
    ),
    components: { schemas: components },
  }
}

function operation(route: Route): object {
  const id = route.path.includes(':id') && {
    name: 'id',
    in: 'path',
    required: true,
    description: 'an id, or the beginning of one',
    schema: { type: 'string' },
  }
  const { properties = {} } = z.toJSONSchema(route.query)
  const query = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !route.query.shape[name]?.safeParse(undefined).success,
    schema,
  }))
  const noun = route.answer && nouns.get(route.answer)?.id
  const isFile = route.body === 'bytes'
  const sent = route.body && route.body !== 'bytes' && nouns.get(route.body)?.id
  return {
    summary: route.summary,
    parameters: [...(id ? [id] : []), ...query],
    ...(sent && {
      requestBody: { required: true, content: { 'application/json': { schema: { $ref: reference(sent) } } } },
    }),
    ...(isFile && {
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
    }),
    responses: {
      200: {
        description: route.summary,
        content: noun ? { 'application/json': { schema: { $ref: reference(noun) } } } : { '*/*': {} },
      },
      default: {
        description: `An error: ${[...route.errors, ...Object.keys(requestErrors)].join(', ')}`,
        content: { 'application/json': { schema: { $ref: reference('Error') } } },
      },
    },
  }
}
