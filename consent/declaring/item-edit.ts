import { z } from 'zod'
import { secondsOf } from '#consent/declaring/lasting.ts'
import { isTicked, maybeDay, maybeWords, seen, words } from '#consent/fields.ts'
import { PARTIES, STORAGES } from '#consent/inventory/inventory.ts'
import { isCookieName } from '#consent/inventory/rules.ts'

/** What a form says about one cookie or other storage. `act` is to save it, or to end it. */
export const ItemEdit = z
  .object({
    act: z.enum(['spara', 'avsluta'], 'Välj vad som ska göras.').default('spara'),
    sitePart: words('Välj vilken del av webbplatsen det gäller.', 30),
    name: words('Skriv namnet, eller ett mönster med stjärna.', 200).regex(
      /^[^\s;=,]+$/,
      'Ett namn har inga mellanslag, kommatecken eller likhetstecken.',
    ),
    storage: z.enum(STORAGES, 'Välj vad det är.'),
    purposeKey: words('Välj vad det används till.', 30),
    dataSv: words('Skriv på svenska vad som sparas.', 500),
    dataEn: words('Skriv på engelska vad som sparas.', 500),
    setBy: words('Skriv vem som sätter den.', 200),
    party: z.enum(PARTIES, 'Välj förstapart eller tredjepart.'),
    controllerKey: words('Välj vem som ansvarar.', 60),
    amount: z.string().max(20).default(''),
    unit: z.string().max(20).default(''),
    necessarySv: maybeWords(500),
    necessaryEn: maybeWords(500),
    recipient: maybeWords(200),
    thirdCountry: maybeWords(100),
    safeguard: maybeWords(300),
    reason: words('Skriv varför. Det står i historiken som besökarna läser.', 300),
    validFrom: maybeDay,
    /** The person has read that everybody is asked again. */
    asksAgain: isTicked,
    /** The newest row of this cookie that she had before her eyes; 0 for a new one. */
    seen,
  })
  .transform(({ amount, unit, ...rest }) => ({ ...rest, seconds: secondsOf(amount, unit) }))
  .superRefine(({ name, storage, seconds, necessarySv, necessaryEn, thirdCountry, safeguard }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (storage === 'cookie' && !isCookieName(name))
      say(
        'name',
        'En kaka heter bara med bokstäver a–z, siffror och tecken som - _ och punkt. Kopiera namnet ur webbläsaren.',
      )
    if (Number.isNaN(seconds)) say('amount', 'Skriv hur länge, i hela tal, mellan 1 minut och 10 år.')
    if ((necessarySv === null) !== (necessaryEn === null))
      say(necessarySv === null ? 'necessarySv' : 'necessaryEn', 'Skriv skälet på båda språken.')
    if ((thirdCountry === null) !== (safeguard === null))
      say(
        thirdCountry === null ? 'thirdCountry' : 'safeguard',
        'Skriv både landet och vad som skyddar uppgifterna där, eller inget av dem.',
      )
  })
export type ItemEdit = z.output<typeof ItemEdit>
