import { NextResponse } from 'next/server'
import { env } from '#platform/env.ts'
import { secondsToWait } from '#platform/rate-limit.ts'
import { currentActor, isSameOrigin } from '#platform/session.ts'
import { keepFile } from '#staff/importing/kept-file.ts'
import { mayKeepRegister } from '#staff/permissions.ts'

/** Takes the file of a plain form and leads to its comparison: actions take words, and no file as large as this. */
export async function POST(request: Request): Promise<Response> {
  const to = (path: string) => NextResponse.redirect(new URL(path, env().NEXTAUTH_URL), 303)
  const actor = await currentActor()
  if (!actor) return to('/logga-in?till=/medarbetare/import')
  if (!(await isSameOrigin()) || !mayKeepRegister(actor)) return new Response(null, { status: 403 })
  if ((await secondsToWait('write', actor.employeeId)) > 0) return to('/medarbetare/import?fel=fort')
  const file = (await request.formData().catch(() => undefined))?.get('fil')
  if (!(file instanceof File) || file.size === 0) return to('/medarbetare/import?fel=tom')
  const kept = await keepFile(actor, file.name, Buffer.from(await file.arrayBuffer()))
  return to(kept.ok ? `/medarbetare/import/${kept.value.id}` : '/medarbetare/import?fel=stor')
}
