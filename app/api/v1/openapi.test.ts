import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { GET } from '#app/api/v1/openapi.json/route.ts'
import { OPERATIONS } from '#app/api/v1/operations.ts'

const HERE = new URL('.', import.meta.url)
const described = async () => (await (await GET()).json()) as { paths: Record<string, Record<string, object>> }

test('the description is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(await described())
  assert.ok(valid, JSON.stringify(errors, null, 1))
  assert.equal(validator.version, '3.1')
})

test('every address that is described exists, and every one that exists is described', async () => {
  const { paths } = await described()
  const asFile = (path: string) => `${path.slice(1).replaceAll('{', '[').replaceAll('}', ']')}/route.ts`
  const files = globSync('**/route.ts', { cwd: HERE }).filter((file) => !/^(openapi\.json|\[\.\.\.rest\])/.test(file))
  assert.deepEqual(Object.keys(paths).map(asFile).sort(), files.sort())
  for (const [path, methods] of Object.entries(paths)) {
    const handlers = (await import(new URL(asFile(path), HERE).href)) as Record<
      string,
      (request: Request) => Promise<Response>
    >
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (method.toLowerCase() in methods) continue
      assert.equal(
        (await handlers[method]?.(new Request('http://koms.example', { method })))?.status,
        405,
        `${method} ${path}`,
      )
    }
  }
})

test('every operation says which right it takes, and has a name of its own', async () => {
  const { paths } = await described()
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods)) as {
    operationId: string
    description: string
  }[]
  assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, OPERATIONS.length)
  for (const { description } of operations) assert.match(description, /Kräver rättigheten `(cases|staff):(read|write)`/)
})
