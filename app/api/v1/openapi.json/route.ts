import { OPERATIONS } from '#app/api/v1/operations.ts'
import { openApi } from '#platform/api/openapi.ts'

/** What the API can do, for whoever builds against it. Open to all: it tells of no data. */
export async function GET() {
  return Response.json(openApi(OPERATIONS))
}
