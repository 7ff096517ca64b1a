import 'server-only'
import { inLanguage, PAGES, pathOf } from '#consent/pages/site.ts'
import { encoded, reply } from '#consent/serving/reply.ts'
import { env } from '#platform/env.ts'

const origin = () => new URL(env().NEXTAUTH_URL).origin

/** Every public page with its other language, for search engines. */
export async function answerSiteMap(request: Request): Promise<Response> {
  const entries = PAGES.map((page) => {
    const others = (['sv', 'en'] as const).flatMap((language) => {
      const same = inLanguage(page, language)
      return same ? `<xhtml:link rel="alternate" hreflang="${language}" href="${origin()}${pathOf(same)}"/>` : []
    })
    return `<url><loc>${origin()}${pathOf(page)}</loc>${others.length > 1 ? others.join('') : ''}</url>`
  })
  const map = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
  return reply(request, await encoded(map), { type: 'application/xml; charset=utf-8' })
}

/** The public pages may be read by any machine; the rooms behind the sign-in have nothing for one. */
export async function answerRobots(request: Request): Promise<Response> {
  const closed = ['/arenden', '/personer', '/medarbetare', '/min-utveckling', '/redaktion', '/administration', '/start']
  const lines = ['User-agent: *', ...[...closed, '/api/', '/logga-in'].map((path) => `Disallow: ${path}`)]
  const text = `${lines.join('\n')}\n\nSitemap: ${origin()}/sitemap.xml\n`
  return reply(request, await encoded(text), { type: 'text/plain; charset=utf-8' })
}
