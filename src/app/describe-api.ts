/** The OpenAPI 3.1 description of the public reading API, made from the routes themselves. */
import { z } from 'zod'
import type { Route } from '#platform/http/route.ts'

/** One parameter of an operation. */
export type ApiParameter = {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly description?: string
  readonly schema: Readonly<Record<string, unknown>>
}

/** One operation. */
export type ApiOperation = {
  readonly summary: string
  readonly parameters: readonly ApiParameter[]
  readonly responses: Readonly<Record<string, unknown>>
}

/** The description as it is sent, without servers. */
export type ApiDescription = {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, { readonly get: ApiOperation }>>
}

/** Describes every route that documents itself. */
export function describeApi(routes: readonly Route[]): ApiDescription {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Motcua reading API',
      version: '1',
      description:
        'Public data: procedures, due dates, tracking by code and proof, figures. No key is needed; calls are rate limited.',
    },
    paths: Object.fromEntries(
      routes.flatMap(route => {
        if (route.api === undefined) return []
        const path = route.path.replace(/:(\w+)/g, '{$1}')
        return [[path, { get: describeOperation(route, route.api) }]]
      }),
    ),
  }
}

function describeOperation(route: Route, api: NonNullable<Route['api']>): ApiOperation {
  return {
    summary: api.summary,
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    responses: {
      '200': {
        description: api.summary,
        content: {
          'application/json': {
            schema: z.toJSONSchema(api.response, { unrepresentable: 'any', io: 'output' }),
          },
        },
      },
      '4XX': {
        description: 'A problem (RFC 9457)',
        content: {
          'application/problem+json': {
            schema: {
              type: 'object',
              properties: {
                status: { type: 'integer' },
                title: { type: 'string' },
                detail: { type: 'string' },
              },
              required: ['status', 'title'],
            },
          },
        },
      },
    },
  }
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): ApiParameter[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io: 'input',
  }) as {
    properties?: Record<string, Record<string, unknown>>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(typeof property['description'] === 'string'
      ? { description: property['description'] }
      : {}),
    schema: property,
  }))
}
