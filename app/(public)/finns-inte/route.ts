import { answerPlain } from '#consent/serving/plain-page.tsx'

/** Where `proxy.ts` leads an address that is no text: the room of all other addresses could not even be asked for it. */
export const GET = (request: Request) => answerPlain(request, 'nowhere', 404)
