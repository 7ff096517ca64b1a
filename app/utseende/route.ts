import { cookies } from 'next/headers'
import { appearanceCookies, appearanceOf } from '#components/frame/appearance.ts'
import { originMatches } from '#platform/origin.ts'

const aYear = 60 * 60 * 24 * 365

/** Keeps the choice of colours and density for a browser without JavaScript, and returns to where it was made. */
export async function POST(request: Request) {
  if (!originMatches(request.headers)) return new Response('Begäran kom inte från intranätet.', { status: 403 })
  // Whatever is no form chooses nothing.
  const form = await request.formData().catch(() => new FormData())
  const appearance = appearanceOf((name) => form.get(name)?.toString())
  const jar = await cookies()
  for (const key of ['theme', 'density'] as const)
    jar.set(appearanceCookies[key], appearance[key], { path: '/', maxAge: aYear, sameSite: 'lax' })
  return new Response(null, { status: 303, headers: { location: pathBack(request) } })
}

/** Only the path of the referrer, so that no answer of ours can send anybody to another site. */
function pathBack(request: Request): string {
  const from = URL.parse(request.headers.get('referer') ?? '')
  return from ? `/${`${from.pathname}${from.search}`.replace(/^[/\\]+/, '')}` : '/'
}
