import 'server-only'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { MemberAnswer } from '#cases/first-contact/member-answer.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Keeps what the member says of how her case ended. It opens nothing: whoever reads a no decides what to do. */
export function keepMemberAnswer(actor: Actor, { solved, text, ...target }: MemberAnswer): Promise<Result<Changed>> {
  return changeCase(actor, target, (kase) => {
    if (kase.isOpen)
      return refused({ message: 'Ärendet är öppet. Medlemmens svar noteras när det är löst eller avslutat.' })
    if (solved === kase.memberSolved) return refused(refusal('solved', 'Det svaret är redan noterat.'))
    return { set: { memberSolved: solved }, event: { kind: 'member_answered', solved, text } }
  })
}
