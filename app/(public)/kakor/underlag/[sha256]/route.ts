import { answerArchived } from '#consent/serving/answer-archived.ts'

type Context = { params: Promise<{ sha256: string }> }

export const GET = async (request: Request, { params }: Context) => answerArchived(request, (await params).sha256)
