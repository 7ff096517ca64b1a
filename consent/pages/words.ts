import type { Language } from '#consent/inventory/inventory.ts'

/** What the frame around every public page says, in both languages. The policies' own words stand in `consent/texts`. */
const SV = {
  site: 'KOMS',
  tagline: 'Kund- och Medlemsservice, HSB Stockholm',
  skip: 'Hoppa till innehållet',
  pages: 'Sidor',
  about: 'Om KOMS',
  contact: 'Kontakt',
  choices: 'Dina kakval',
  staff: 'För medarbetare',
  otherLanguage: 'In English',
  more: 'Mer om webbplatsen',
  // The question
  question: 'Får vi använda kakor som inte är nödvändiga?',
  questionWhat:
    'De kakor som sidan behöver sätter vi utan att fråga. Till det här behöver vi ditt ja, och sidan fungerar lika bra utan det:',
  questionHow: (lasts: string | null, others: string) =>
    `Sparas ${lasts === null ? 'tills webbläsaren stängs' : `i högst ${lasts}`}. ${others ? `Uppgifterna delas med ${others}` : 'Ingen annan får uppgifterna'}.`,
  asks: 'Ansvarig för svaret:',
  free: 'Svaret gäller i 180 dagar, och du kan ändra dig när som helst med en länk längst ned på varje sida.',
  refuse: 'Neka alla utom nödvändiga',
  accept: 'Godkänn alla',
  chooseSelf: 'Välj själv',
  // The settings
  settings: 'Dina val',
  settingsWhat: 'Svara ja eller nej för varje ändamål. Inget är ifyllt från början.',
  yes: 'Ja',
  no: 'Nej',
  save: 'Spara mina val',
  nowYes: (what: string) => `Just nu har du sagt ja till: ${what}.`,
  nowNo: 'Just nu har du sagt nej till allt utom det nödvändiga.',
  nowNone: 'Du har inte svarat än. Det räknas som nej.',
  gpc: 'Din webbläsare säger nej för din räkning (Global Privacy Control). Det gäller på hela webbplatsen, och vi frågar inte. Vill du säga ja behöver du stänga av signalen i webbläsaren.',
  nothing: 'Just nu använder vi bara det som är nödvändigt. Det finns inget att välja om.',
  recordAway:
    'Det vi har sparat om ditt val går inte att visa just nu. Felet är hos oss, och ändrar du ditt svar nu kan det inte sparas. Försök igen om en liten stund.',
  // The footer
  saidYes: (what: string) => `Du har sagt ja till ${what}.`,
  withdraw: 'Ta tillbaka samtycket',
  // After an answer
  notes: {
    nej: 'Ditt nej är sparat. Vi frågar inte igen på 180 dagar.',
    ja: 'Ditt val är sparat i 180 dagar. Du kan ta tillbaka det med knappen längst ned på varje sida.',
    tillbaka: 'Ditt samtycke är tillbakataget, och kakorna som byggde på det är borttagna.',
    raderat: 'Din post är raderad, och ditt samtycke gäller inte längre.',
    gammal:
      'Vi ändrade frågan medan den stod öppen hos dig. Ditt svar på den gamla är sparat med det som stod där. Svara på den nya: till dess räknas det som nej.',
    blocked:
      'Webbläsaren tog inte emot kakan som minns ditt svar. Det räknas som nej: inget annat än det nödvändiga lagras. Vi kommer att fråga igen på nästa sida, eftersom vi inte kan minnas att du har svarat.',
  },
  // The tables
  cookie: 'Namn',
  holds: 'Vad den sparar',
  lasts: 'Hur länge',
  setBy: 'Sätts av',
  answers: 'Ansvarig',
  recipient: 'Mottagare',
  nobody: 'Ingen annan',
  why: 'Varför den behövs',
  party: { first: 'förstapart', third: 'tredjepart' },
  storage: {
    cookie: 'kaka',
    local_storage: 'lokal lagring',
    session_storage: 'sessionslagring',
    indexed_db: 'databas i webbläsaren',
    cache_storage: 'cachelagring',
    pixel: 'osynlig bild',
    request: 'anrop',
  },
  needsYes: 'Sätts bara om du har sagt ja',
  noNeed: 'Sätts utan att vi frågar',
  organisationNumber: 'Organisationsnummer',
  notEntered: 'inte angivet än',
  reach: 'Kontakt',
  onPart: 'Del av webbplatsen',
  // Versions
  versions: 'Tidigare versioner',
  version: (number: number) => `Version ${number}`,
  currentVersion: 'gäller nu',
  from: 'Gäller från',
  material: 'Vi frågar alla igen',
  wording: 'Ändrad lydelse',
  compare: 'Jämför med versionen före',
  compareTitle: (from: number, to: number) => `Version ${from} jämförd med version ${to}`,
  read: 'Läs den här versionen',
  only: 'Det finns en enda version än.',
  back: 'Till den version som gäller nu',
  old: (date: string) => `Det här är en tidigare version. Den gällde från ${date}.`,
  announced: (date: string) => `Den här sidan fick en ny lydelse ${date}.`,
  whatChanged: 'Se vad som ändrades',
  effective: (number: number) => `Version ${number}, gäller från`,
  // Nowhere
  nowhere: 'Sidan finns inte',
  nowhereWhat: 'Adressen leder ingenstans. Den kan vara felskriven, eller så har det som fanns här tagits bort.',
  toStart: 'Till startsidan',
}

export type Words = typeof SV

const EN: Words = {
  site: 'KOMS',
  tagline: 'Customer and Member Service, HSB Stockholm',
  skip: 'Skip to the content',
  pages: 'Pages',
  about: 'About KOMS (in Swedish)',
  contact: 'Contact (in Swedish)',
  choices: 'Your cookie choices',
  staff: 'For staff',
  otherLanguage: 'På svenska',
  more: 'More about the website',
  question: 'May we use cookies that are not necessary?',
  questionWhat:
    'The cookies that the page needs are set without asking. For this we need your yes, and the page works as well without it:',
  questionHow: (lasts, others) =>
    `Kept ${lasts === null ? 'until the browser closes' : `for at most ${lasts}`}. ${others ? `The data is shared with ${others}` : 'Nobody else gets the data'}.`,
  asks: 'Responsible for the answer:',
  free: 'The answer holds for 180 days, and you can change your mind at any time with a link at the bottom of every page.',
  refuse: 'Refuse all but necessary',
  accept: 'Accept all',
  chooseSelf: 'Choose yourself',
  settings: 'Your choices',
  settingsWhat: 'Answer yes or no to each purpose. Nothing is filled in beforehand.',
  yes: 'Yes',
  no: 'No',
  save: 'Save my choices',
  nowYes: (what) => `Right now you have said yes to: ${what}.`,
  nowNo: 'Right now you have said no to everything but the necessary.',
  nowNone: 'You have not answered yet. That counts as no.',
  gpc: 'Your browser says no on your behalf (Global Privacy Control). It holds for the whole website, and we do not ask. To say yes you need to turn the signal off in the browser.',
  nothing: 'Right now we use only what is necessary. There is nothing to choose.',
  recordAway:
    'What we have kept about your choice cannot be shown right now. The fault is ours, and an answer that you change now cannot be saved. Try again in a moment.',
  saidYes: (what) => `You have said yes to ${what}.`,
  withdraw: 'Withdraw consent',
  notes: {
    nej: 'Your no is saved. We will not ask again for 180 days.',
    ja: 'Your choice is saved for 180 days. You can withdraw it with the button at the bottom of every page.',
    tillbaka: 'Your consent is withdrawn, and the cookies that relied on it are removed.',
    raderat: 'Your record is erased, and your consent no longer holds.',
    gammal:
      'We changed the question while it was open in your browser. Your answer to the old one is saved with what it said. Please answer the new one: until then it counts as no.',
    blocked:
      'The browser did not accept the cookie that remembers your answer. That counts as no: nothing but the necessary is stored. We will ask again on the next page, because we cannot remember that you have answered.',
  },
  cookie: 'Name',
  holds: 'What it stores',
  lasts: 'How long',
  setBy: 'Set by',
  answers: 'Controller',
  recipient: 'Recipient',
  nobody: 'Nobody else',
  why: 'Why it is needed',
  party: { first: 'first party', third: 'third party' },
  storage: {
    cookie: 'cookie',
    local_storage: 'local storage',
    session_storage: 'session storage',
    indexed_db: 'browser database',
    cache_storage: 'cache storage',
    pixel: 'invisible image',
    request: 'request',
  },
  needsYes: 'Set only if you have said yes',
  noNeed: 'Set without asking',
  organisationNumber: 'Organisation number',
  notEntered: 'not entered yet',
  reach: 'Contact',
  onPart: 'Part of the website',
  versions: 'Earlier versions',
  version: (number) => `Version ${number}`,
  currentVersion: 'in force now',
  from: 'In force from',
  material: 'We ask everybody again',
  wording: 'Changed wording',
  compare: 'Compare with the version before',
  compareTitle: (from, to) => `Version ${from} compared with version ${to}`,
  read: 'Read this version',
  only: 'There is only one version yet.',
  back: 'To the version in force now',
  old: (date) => `This is an earlier version. It was in force from ${date}.`,
  announced: (date) => `This page got a new wording on ${date}.`,
  whatChanged: 'See what changed',
  effective: (number) => `Version ${number}, in force from`,
  nowhere: 'The page does not exist',
  nowhereWhat: 'The address leads nowhere. It may be misspelt, or what was here has been removed.',
  toStart: 'To the start page',
}

export const WORDS: Record<Language, Words> = { sv: SV, en: EN }

/** A date as the page's language writes it. */
export function dateIn(language: Language, at: Date): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(at)
}
