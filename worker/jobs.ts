import { returnProtectedCases } from '#cases/assigning/return-protected.ts'
import { closeSolvedCases } from '#cases/closing/close-case.ts'
import { chaseSignatures } from '#cases/flows/housing-savings/chasing/chase-signatures.ts'
import { comeOfAge } from '#cases/flows/housing-savings/growing-up/come-of-age.ts'
import { followDeferrals } from '#cases/flows/rent-deferral/following-up/follow-deferrals.ts'
import { setMissingWords } from '#cases/flows/water-damage/telling/missing-words.ts'
import { wakeCases } from '#cases/parking/wake-cases.ts'
import { publishScheduled } from '#consent/policies/drafting/publish-scheduled.ts'
import { foldOldVisits, removeOldProof } from '#consent/retaining/retain.ts'
import { refreshShields } from '#members/protecting/refresh-shields.ts'
import { removeOldAnswers } from '#platform/api/answer-once.ts'
import { removeDeadSessions } from '#platform/session-adapter.ts'
import { forgetDevelopment } from '#staff/development/forgetting/forget.ts'
import { endAccess } from '#staff/ending-access/end-access.ts'
import { emptyOldFiles } from '#staff/importing/kept-file.ts'
import { forgetPeople, forgetViewings } from '#staff/retention/forget-people.ts'
import { mailNotices, remindOfSessions } from '#staff/training/send-notices.ts'

export interface Job {
  readonly name: string
  /** When, in Stockholm time. */
  readonly cron: string
  /** Does what is due and returns how much; run twice it finds nothing the second time. */
  readonly run: () => Promise<number>
}

export const JOBS: readonly Job[] = [
  { name: 'wake-parked-cases', cron: '*/5 * * * *', run: wakeCases },
  { name: 'set-missing-next-word', cron: '*/5 * * * *', run: setMissingWords },
  { name: 'close-solved-cases', cron: '15 6 * * *', run: closeSolvedCases },
  { name: 'chase-signatures', cron: '10 7 * * *', run: chaseSignatures },
  { name: 'follow-deferrals', cron: '30 6 * * *', run: followDeferrals },
  { name: 'come-of-age', cron: '20 7 * * *', run: comeOfAge },
  { name: 'refresh-protection', cron: '20 0 * * *', run: refreshShields },
  { name: 'return-protected-cases', cron: '5 0 * * *', run: returnProtectedCases },
  { name: 'remind-of-sessions', cron: '30 7 * * *', run: remindOfSessions },
  { name: 'forget-development', cron: '50 2 * * *', run: forgetDevelopment },
  { name: 'mail-notices', cron: '*/5 * * * *', run: mailNotices },
  { name: 'publish-scheduled-policies', cron: '* * * * *', run: publishScheduled },
  { name: 'remove-old-proof', cron: '35 2 * * *', run: removeOldProof },
  { name: 'fold-old-visits', cron: '45 2 * * *', run: foldOldVisits },
  { name: 'end-access', cron: '5 0 * * *', run: endAccess },
  { name: 'forget-staff-names', cron: '40 2 * * *', run: forgetPeople },
  { name: 'forget-name-viewings', cron: '50 2 * * *', run: forgetViewings },
  { name: 'empty-import-files', cron: '25 * * * *', run: emptyOldFiles },
  { name: 'remove-dead-sessions', cron: '40 * * * *', run: removeDeadSessions },
  { name: 'remove-old-api-answers', cron: '50 * * * *', run: removeOldAnswers },
]
