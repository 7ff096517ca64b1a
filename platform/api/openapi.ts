import { z } from 'zod'
import type { Operation } from '#platform/api/operation.ts'
import { Problem, REFUSALS } from '#platform/api/problem.ts'
import { SCOPE_NAMES, SCOPES } from '#platform/api/scopes.ts'

type Json = Record<string, unknown>

const COMPONENT = '#/components/schemas/'
const DESCRIPTION = `Dörren för andra system. Skicka nyckeln som \`Authorization: Bearer …\`; kakor läses aldrig.
En nyckel är ett namngivet system: det den gör står med dess namn i ärendets tidslinje, och det den läser skrivs upp.
Skyddade uppgifter lämnas aldrig ut. Rättigheter: ${SCOPES.map((scope) => `\`${scope}\` (${SCOPE_NAMES[scope].toLowerCase()})`).join(', ')}.`

/** The OpenAPI 3.1 description of these operations, made from the schemas that they parse and answer with. */
export function openApi(operations: readonly Operation[]): Json {
  const inputs = namedSchemas(
    operations.flatMap(({ body }) => (body ? [body] : [])),
    'input',
  )
  const outputs = namedSchemas([Problem, ...operations.map(({ answer }) => answer)], 'output')
  const paths: Record<string, Json> = {}
  for (const one of operations) paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: described(one) }
  return {
    openapi: '3.1.0',
    info: { title: 'KOMS', version: '1', description: DESCRIPTION },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { ...inputs, ...outputs },
    },
  }
}

function described(one: Operation): Json {
  const scope = `Kräver rättigheten \`${one.scope}\`.`
  return {
    operationId: operationId(one),
    summary: one.summary,
    description: one.description ? `${one.description} ${scope}` : scope,
    parameters: [...parameters(one.params, 'path'), ...parameters(one.query, 'query'), ...headersOf(one)],
    ...(one.body && { requestBody: { required: true, content: content('application/json', one.body) } }),
    responses: {
      [one.status]: { description: 'Klart', content: content('application/json', one.answer) },
      ...Object.fromEntries(
        REFUSALS.map(([status, title]) => [
          status,
          { description: title, content: content('application/problem+json', Problem) },
        ]),
      ),
    },
  }
}

function parameters(schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return []
  return Object.entries(schema.shape).map(([name, field]) => {
    const { $schema: _, description, ...rest } = z.toJSONSchema(field as z.ZodType, { io: 'input' })
    const required = place === 'path'
    return { name, in: place, required, ...(description && { description }), schema: rest }
  })
}

function headersOf({ method }: Operation): Json[] {
  const header = (name: string, required: boolean, description: string) => [
    { name, in: 'header', required, description, schema: { type: 'string' } },
  ]
  if (method === 'PATCH') return header('If-Match', true, 'Ärendets ETag, som ”3” med raka citattecken.')
  if (method === 'POST')
    return header('Idempotency-Key', false, 'Samma nyckel ger samma svar i 24 timmar; inget görs två gånger.')
  return []
}

/** Each schema under the name of its `meta({ id })`, pointing at the others by theirs. */
function namedSchemas(schemas: readonly z.ZodType[], io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>()
  for (const schema of new Set(schemas)) registry.add(schema, { id: nameOf(schema) })
  const made = z.toJSONSchema(registry, { io, uri: (id) => `${COMPONENT}${id}` }).schemas
  return Object.fromEntries(Object.entries(made).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]))
}

function nameOf(schema: z.ZodType): string {
  const id = schema.meta()?.id
  if (!id) throw new Error('every schema of the API has a name: .meta({ id })')
  return id
}

const content = (type: string, schema: z.ZodType) => ({ [type]: { schema: { $ref: `${COMPONENT}${nameOf(schema)}` } } })

const operationId = ({ method, path }: Operation) =>
  `${method.toLowerCase()}${path.replaceAll(/[/{}]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`
