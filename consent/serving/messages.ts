import { WORDS } from '#consent/pages/words.ts'

/** What a page that says one thing says: its heading, and what to do now. */
export const MESSAGES = {
  nowhere: {
    sv: ['Sidan finns inte', WORDS.sv.nowhereWhat],
    en: [WORDS.en.nowhere, WORDS.en.nowhereWhat],
  },
  away: {
    sv: ['Sidan går inte att visa just nu', 'Felet är hos oss. Försök igen om en liten stund. Är det akut, ring.'],
    en: ['The page cannot be shown right now', 'The fault is ours. Try again in a moment. If it is urgent, call.'],
  },
  unsaved: {
    sv: [
      'Ditt svar kunde inte sparas',
      'Felet är hos oss. Inget är ändrat: hade du inte svarat förut räknas det som nej, annars gäller ditt förra svar. Försök igen om en liten stund.',
    ],
    en: [
      'Your answer could not be saved',
      'The fault is ours. Nothing has changed: if you had not answered before it counts as no, otherwise your last answer holds. Try again in a moment.',
    ],
  },
  onlyAnswers: {
    sv: ['Här finns inget att läsa', 'Hit skickas bara svar om kakor. Frågan och dina val står på sidan om kakor.'],
    en: [
      'There is nothing to read here',
      'Only answers about cookies are sent here. The question and your choices stand on the page about cookies.',
    ],
  },
  tooLarge: {
    sv: [
      'Det du skickade är för stort',
      'Ett svar om kakor är bara några rader. Inget är sparat. Svara på vår egen sida.',
    ],
    en: [
      'What you sent is too large',
      'An answer about cookies is a few lines. Nothing is saved. Answer on our own page.',
    ],
  },
  foreign: {
    sv: [
      'Ditt svar kom inte härifrån',
      'Formuläret skickades från en annan webbplats. Inget är sparat. Svara på vår egen sida.',
    ],
    en: [
      'Your answer did not come from here',
      'The form was sent from another website. Nothing is saved. Answer on our own page.',
    ],
  },
  unreadable: {
    sv: [
      'Svaret gick inte att läsa',
      'Formuläret är ändrat eller så gammalt att vi inte kan visa vad som stod i det. Inget är sparat. Svara en gång till.',
    ],
    en: [
      'The answer could not be read',
      'The form was altered, or is so old that we cannot show what it said. Nothing is saved. Please answer once more.',
    ],
  },
  unanswered: {
    sv: [
      'Svara ja eller nej för varje ändamål',
      'Något ändamål saknar svar, och vi fyller inte i åt dig. Inget är sparat. Gå tillbaka och välj.',
    ],
    en: [
      'Answer yes or no to each purpose',
      'A purpose has no answer, and we do not fill it in for you. Nothing is saved. Go back and choose.',
    ],
  },
  tooFast: {
    sv: [
      'Det gick väldigt fort',
      'Vi tar inte emot fler svar från din uppkoppling just nu. Vänta tio sekunder och svara igen. Inget är ändrat: hade du inte svarat förut räknas det som nej så länge.',
    ],
    en: [
      'That was very fast',
      'We take no more answers from your connection right now. Wait ten seconds and answer again. Nothing has changed: if you had not answered before it counts as no until then.',
    ],
  },
  noRecord: {
    sv: [
      'Posten finns inte',
      'Det finns ingen post med det numret. Den kan vara raderad, eller så är numret fel skrivet.',
    ],
    en: [
      'The record does not exist',
      'There is no record with that number. It may have been erased, or the number is misspelt.',
    ],
  },
} as const
export type Message = keyof typeof MESSAGES
