import type { Stories } from '#db/seed/stories/story.ts'

export const BOARD_STORIES: Stories = {
  general_meeting: [
    {
      title: 'Motion till stämman om {cykelförråd|odlingslådor|laddstolpar}',
      text: 'Undrar sista dag för motioner och hur den ska se ut.',
      notes: ['Sista dag enligt stadgarna är 31 januari. Mall skickad.'],
      answer: 'Motionen är mottagen och lämnad till styrelsen.',
      as: 'handed_over',
    },
    {
      title: 'Hittar inte protokollet från {årsstämman|extrastämman}',
      text: 'Vill läsa beslutet om {balkonger|avgiften}.',
      notes: ['Protokollet justerat i förra veckan, nu på Mina sidor.'],
      answer: 'Protokollet finns på Mina sidor under föreningens dokument.',
      as: 'informed',
    },
  ],
  board_changes: [
    {
      title: 'Ny styrelse efter stämman, anmäla till Bolagsverket',
      text: 'Ordförande och kassör har bytts. Behöver behörighet till styrelseportalen.',
      notes: ['Protokoll kontrollerat. Anmälan skickad, behörigheter lagda på de nya.'],
      ask: 'Skicka justerat protokoll från det konstituerande mötet med uppgift om firmatecknare.',
      other: ['Bolagsverket', 'Ändringsanmälan skickad, väntar på registreringsbevis.'],
      answer: 'Ändringen är registrerad och de nya ledamöterna har behörighet. De avgångna är borttagna.',
    },
    {
      title: 'Ta bort behörighet för avgången {kassör|ledamot}',
      text: 'Ledamoten har flyttat och ska inte kunna attestera.',
      notes: ['Behörigheten avslutad direkt. Bekräftat till ordföranden.'],
      answer: 'Behörigheten är borttagen.',
    },
  ],
  supplier_invoice: [
    {
      title: 'Faktura från {snöröjaren|hissfirman} ligger kvar för attest',
      text: 'Förfaller {i morgon|på torsdag}. Kassören är på resa, vem kan attestera?',
      notes: ['Ordföranden har attesträtt som ersättare. Fakturan omdirigerad.'],
      answer: 'Fakturan är attesterad och betald i tid.',
    },
    {
      title: 'Felaktigt belopp på leverantörsfaktura',
      text: 'Debiterat {tre|fem} timmar för mycket. Styrelsen vill bestrida.',
      notes: ['Bestridande skickat, fakturan spärrad för betalning.'],
      other: ['Leverantören', 'Bestridit belopp, begärt kreditfaktura.'],
      answer: 'Kreditfaktura har kommit och rätt belopp är betalt.',
    },
  ],
  association_finances: [
    {
      title: 'Budgetfrågor inför {styrelsemötet|årsskiftet}',
      text: 'Styrelsen vill se effekten av {en höjning med fem procent|högre ränta på lånet}.',
      notes: ['Ekonomen tar fram två räkneexempel.'],
      other: ['Föreningens ekonom', 'Räkneexempel för budget till styrelsemötet.'],
      answer: 'Ekonomen har skickat underlaget och är med på mötet.',
    },
    {
      title: 'Lån ska omsättas, offerter från banker',
      text: '{Sex|Tio} miljoner förfaller i vår. Vill ha hjälp att jämföra.',
      notes: ['Underlag begärt från tre banker.'],
      answer: 'Jämförelsen är lämnad till styrelsen, som har valt bindningstid.',
    },
  ],
  maintenance_plan: [
    {
      title: 'Uppdatera underhållsplanen inför {fönsterbyte|fasadrenovering}',
      text: 'Planen är från {2019|2021}. Styrelsen vill ha nya priser.',
      notes: ['Besiktning av förvaltaren bokad.'],
      other: ['Förvaltaren', 'Uppdatering av underhållsplan med kostnader.'],
      answer: 'Planen är uppdaterad och presenterad för styrelsen.',
    },
    {
      title: 'Hjälp med upphandling av {städning|hisservice}',
      text: 'Avtalet går ut i vår. Styrelsen vill jämföra tre firmor.',
      notes: ['Förfrågningsunderlag skickat till fyra firmor.'],
      answer: 'Tre anbud är jämförda och styrelsen har tecknat avtal.',
    },
  ],
  legal_advice: [
    {
      title: 'Fråga till jurist om {stadgarna|hyresavtal för lokal}',
      text: 'Styrelsen är oense om hur paragrafen om {underhåll|balkonger} ska läsas.',
      notes: ['Bokat tid med jurist. Vi själva uttalar oss inte.'],
      other: ['Juristerna', 'Frågan med stadgar bifogade, önskar svar före styrelsemötet.'],
      answer: 'Juristen har svarat skriftligt till styrelsen.',
      as: 'handed_over',
    },
    {
      title: 'Medlem vill ha rådgivning om {samboavtal|testamente}',
      text: 'Har hört att det ingår en timme för medlemmar.',
      notes: ['Förmedlat kontakt. Tiden bokas direkt med juristbyrån.'],
      answer: 'Du har fått kontaktuppgifter och bokar tid själv.',
      as: 'handed_over',
    },
  ],
}
