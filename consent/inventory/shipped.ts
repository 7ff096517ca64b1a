import type { Controller, InBoth, InventoryItem, Purpose } from '#consent/inventory/inventory.ts'

/**
 * What the application itself stores in a browser, for visitors and for those who work in it: the rows that it comes
 * with. Editors add the rest. Held against the browser by the scanner (`e2e/consent-scan.spec.ts`).
 */
export const SHIPPED = {
  siteParts: [
    { key: 'koms', name: { sv: 'KOMS webbplats', en: 'The KOMS website' } },
    { key: 'intranat', name: { sv: 'Intranätet, för dem som arbetar på KOMS', en: 'The intranet, for KOMS staff' } },
  ] satisfies { key: string; name: InBoth }[],
  controllers: [
    // The 2020 policy names this address; HSB decides who answers for this site, and enters the number.
    { key: 'hsb_stockholm', name: 'HSB Stockholm', organisationNumber: null, contact: 'juristerna@hsb.se' },
  ] satisfies Controller[],
  purposes: [
    {
      key: 'nodvandigt',
      name: { sv: 'Nödvändigt', en: 'Necessary' },
      explains: {
        sv: 'Att sidan du bad om fungerar: minnas ditt svar om kakor, och hålla den som arbetar här inloggad.',
        en: 'Making the page you asked for work: remembering your answer about cookies, and keeping staff signed in.',
      },
      necessary: true,
    },
    {
      key: 'statistik',
      name: { sv: 'Statistik', en: 'Statistics' },
      explains: {
        sv: 'Räkna hur många som besöker sidorna varje dag och om de kommer tillbaka, så att vi skriver om det ni letar efter. Bara vi ser siffrorna.',
        en: 'Counting how many people visit the pages each day and whether they return, so that we write about what you look for. Only we see the figures.',
      },
      necessary: false,
    },
  ] satisfies Purpose[],
  items: [
    row('koms', 'kakval', 180 * 86_400, 'nodvandigt', {
      data: {
        sv: 'Ditt svar om kakor. Ett nej är likadant hos alla; ett ja har också ändamålen, dagen och ett slumpat nummer.',
        en: 'Your answer about cookies. A no is the same for everybody; a yes also has the purposes, the day and a random number.',
      },
      necessary: {
        sv: 'Utan den måste vi fråga dig på varje sida, och ett nej skulle inte gå att minnas.',
        en: 'Without it we would have to ask you on every page, and a no could not be remembered.',
      },
    }),
    row('koms', 'besok', 30 * 60, 'statistik', {
      data: {
        sv: 'Ett slumpat nummer för besöket, som sätts med en osynlig bild. Tiden börjar om vid varje sida.',
        en: 'A random number for the visit, set by an invisible image. The time starts again with each page.',
      },
    }),
    row('koms', 'besokare', 90 * 86_400, 'statistik', {
      data: {
        sv: 'Ett slumpat nummer för webbläsaren, så att den som kommer tillbaka räknas som en besökare.',
        en: 'A random number for the browser, so that someone who returns counts as one visitor.',
      },
    }),
    row('intranat', '*next-auth.session-token', 8 * 3600, 'nodvandigt', {
      data: { sv: 'Ett slumpat nummer för inloggningen.', en: 'A random number for the sign-in.' },
      necessary: { sv: 'Utan den går det inte att vara inloggad.', en: 'Without it nobody can stay signed in.' },
    }),
    row('intranat', '*next-auth.*', 15 * 60, 'nodvandigt', {
      data: {
        sv: 'Slumpade nummer som följer med till inloggningen och tillbaka.',
        en: 'Random numbers that go along to the sign-in and back.',
      },
      necessary: {
        sv: 'De skyddar inloggningen mot att någon annan tar över den.',
        en: 'They protect the sign-in from being taken over by somebody else.',
      },
    }),
    ...(['tema', 'tathet', 'tangenter'] as const).map((name) =>
      row('intranat', name, 365 * 86_400, 'nodvandigt', {
        data: {
          sv: 'Hur den som arbetar här vill ha färger, täthet eller kortkommandon.',
          en: 'How a member of staff wants colours, density or keyboard shortcuts.',
        },
        necessary: {
          sv: 'Sätts bara när hon själv har valt det, och behövs för att valet ska gälla.',
          en: 'Set only when she has chosen it herself, and needed for the choice to hold.',
        },
      }),
    ),
  ],
} as const

function row(
  sitePart: string,
  name: string,
  seconds: number,
  purpose: string,
  { data, necessary = null }: { data: InBoth; necessary?: InBoth | null },
): Omit<InventoryItem, 'id'> {
  return {
    name,
    storage: 'cookie',
    purpose,
    data,
    setBy: 'KOMS webbplats',
    party: 'first',
    controller: 'hsb_stockholm',
    sitePart,
    seconds,
    necessaryBecause: necessary,
    recipient: null,
    thirdCountry: null,
    safeguard: null,
  }
}
