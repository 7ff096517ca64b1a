import type { ChoiceKind, Surface } from '#consent/choosing/choice.ts'
import type { Language } from '#consent/inventory/inventory.ts'

/** What a visitor's own record says, in both languages of the public pages. */
const SV = {
  title: 'Det vi har sparat om ditt val',
  what: 'Vi måste kunna visa att du sa ja, och till vad. Därför finns den här posten. Den innehåller ingen IP-adress och inget namn, och bara den som har numret kan läsa den.',
  reference: 'Postens nummer',
  caption: 'Varje gång du har svarat',
  when: 'När',
  what2: 'Vad som hände',
  answer: 'Ditt svar',
  where: 'Var',
  shown: 'Vad som stod på sidan',
  question: 'frågan',
  policy: 'texten om kakor',
  yes: 'ja',
  no: 'nej',
  download: 'Hämta som fil',
  erase: 'Radera posten',
  eraseWhat:
    'Raderar du posten tar du också tillbaka samtycket, eftersom vi inte längre kan visa att det finns. Vill du kunna läsa posten efter att du har tagit tillbaka samtycket, spara numret.',
  find: 'Har du ett nummer på en post?',
  show: 'Visa posten',
  back: 'Till sidan om kakor',
  instant: (at: Date) =>
    new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(
      at,
    ),
}

const EN: typeof SV = {
  title: 'What we have kept about your choice',
  what: 'We must be able to show that you said yes, and to what. That is why this record exists. It holds no IP address and no name, and only whoever has the number can read it.',
  reference: 'The record’s number',
  caption: 'Each time you have answered',
  when: 'When',
  what2: 'What happened',
  answer: 'Your answer',
  where: 'Where',
  shown: 'What the page said',
  question: 'the question',
  policy: 'the text about cookies',
  yes: 'yes',
  no: 'no',
  download: 'Download as a file',
  erase: 'Erase the record',
  eraseWhat:
    'If you erase the record you also withdraw the consent, because we can no longer show that it exists. To be able to read the record after you have withdrawn the consent, keep the number.',
  find: 'Do you have the number of a record?',
  show: 'Show the record',
  back: 'To the page about cookies',
  instant: (at: Date) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(
      at,
    ),
}

export const RECORD_WORDS: Record<Language, typeof SV> = { sv: SV, en: EN }

const KINDS: Record<Language, Record<ChoiceKind, string>> = {
  sv: { given: 'Du sa ja', changed: 'Du ändrade dig', refused: 'Du sa nej', withdrawn: 'Du tog tillbaka samtycket' },
  en: { given: 'You said yes', changed: 'You changed your mind', refused: 'You said no', withdrawn: 'You withdrew' },
}
const SURFACES: Record<Language, Record<Surface, string>> = {
  sv: { question: 'frågan', settings: 'dina val', footer: 'sidfoten', record: 'posten' },
  en: { question: 'the question', settings: 'your choices', footer: 'the footer', record: 'the record' },
}

export const kindIn = (language: Language, kind: ChoiceKind) => KINDS[language][kind]
export const surfaceIn = (language: Language, surface: Surface) => SURFACES[language][surface]
