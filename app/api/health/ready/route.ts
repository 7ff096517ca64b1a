import { readiness } from '#platform/readiness.ts'

export const dynamic = 'force-dynamic'

export async function GET() {
  const { ready, reason } = await readiness()
  return Response.json({ ready, reason }, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
