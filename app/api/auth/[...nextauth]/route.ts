import { authenticate } from '#platform/auth.ts'
import { originMatches } from '#platform/origin.ts'
import { secondsToWait } from '#platform/rate-limit.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

export async function GET(request: Request, { params }: Context) {
  return authenticate(request, (await params).nextauth)
}

export async function POST(request: Request, { params }: Context) {
  if (!originMatches(request.headers)) return new Response('Begäran kom inte från intranätet.', { status: 403 })
  // Behind a reverse proxy the last hop names the caller; without one there is one bucket, which is the careful side.
  const caller = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'direct'
  const wait = await secondsToWait('signIn', caller)
  if (wait > 0)
    return new Response(`För många försök. Vänta ${wait} sekunder.`, {
      status: 429,
      headers: { 'Retry-After': String(wait) },
    })
  return authenticate(request, (await params).nextauth)
}
