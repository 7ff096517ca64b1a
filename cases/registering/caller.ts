import type { Registration } from '#cases/registering/registration.ts'
import { parsePhone } from '#members/phone.ts'

/**
 * The caller as she is written down when nobody was chosen in the register: what was searched for is her number if it is
 * one, else her name. A short number is more likely an apartment's.
 */
export function callerOf(registration: Pick<Registration, 'about' | 'callerText' | 'callerName' | 'callerPhone'>): {
  name: string
  phone: string
} {
  const { about, callerText, callerName: name, callerPhone: phone } = registration
  if (about) return { name, phone }
  const searched = phone ? null : parsePhone(callerText)
  return searched && !searched.short ? { name, phone: searched.shown } : { name: name || callerText, phone }
}
