import {
  amount,
  danger,
  day,
  info,
  long,
  oneOf,
  priority,
  type StartingFlows,
  say,
  short,
  step,
  warn,
  when,
  yesNo,
} from '#cases/type-catalogue/flows/write.ts'

const DEFERRAL = 'Kan medlemmen inte betala i tid: byt typ till Anstånd med hyra eller avgift.'

/** What people pay, and what goes wrong on the way. */
export const PAYMENT_FLOWS: StartingFlows = {
  missing_invoice: {
    questions: [
      oneOf('what', 'Vad saknas?', ['Avin', 'OCR-numret', 'Avier sedan inflyttning', 'Avin har fel adress']),
      oneOf('channel', 'Hur brukar avin komma?', ['Post', 'E-post', 'Kivra', 'E-faktura', 'Mina sidor']),
      day('due', 'Vilken förfallodag gäller det?'),
      yesNo('passed', 'Har förfallodagen redan varit?'),
      yesNo('moved', 'Har du flyttat eller bytt adress?'),
    ],
    steps: [
      step('copy', 'Skicka en kopia av avin', 'agent', 1, { proof: 'date' }),
      step('address', 'Rätta adressen', 'agent', 1, { when: when('moved', 'yes') }),
    ],
    texts: [
      say('Avin finns också på Mina sidor, om du loggar in med BankID.'),
      info('Läs förfallodag och OCR-nummer från avin. Räkna inte ut dem själv.'),
      warn(DEFERRAL, when('passed', 'yes')),
    ],
    priorities: [priority(2, when('passed', 'yes'))],
  },
  monthly_fee: {
    questions: [
      oneOf('about', 'Vad undrar du över?', ['Vad som ingår', 'Höjningen', 'Hur den räknas ut', 'Fel belopp', 'Annat']),
      amount('amount', 'Vilket belopp står på avin?', { when: when('about', 'Fel belopp') }),
      long('question', 'Vad vill du veta?'),
    ],
    steps: [
      step('answer', 'Svara, eller lämna till ekonomen', 'agent', 5),
      step('board', 'Hänvisa till styrelsen om beslutet', 'agent', 5, { when: when('about', 'Höjningen') }),
    ],
    texts: [
      say('Styrelsen beslutar om månadsavgiften. Vi räknar och skickar ut den åt föreningen.'),
      info('Andelstal och budget finns i föreningens årsredovisning.', when('about', 'Hur den räknas ut')),
    ],
  },
  payment_method: {
    questions: [
      oneOf('what', 'Vad gäller det?', ['Autogiro', 'E-faktura', 'Kivra', 'Byta konto', 'Dragning misslyckades']),
      oneOf('act', 'Vad vill du göra?', ['Börja', 'Ändra', 'Sluta'], {
        when: when('what', 'Autogiro', 'E-faktura', 'Kivra'),
      }),
      day('from', 'Från vilken förfallodag?'),
      yesNo('unpaid', 'Är en avi obetald nu?'),
    ],
    steps: [
      step('form', 'Skicka blanketten eller visa vägen i banken', 'agent', 1),
      step('set', 'Lägg in betalningssättet', 'agent', 5, { proof: 'date' }),
    ],
    texts: [
      say('E-faktura och Kivra beställer du själv i din bank eller i Kivra.', when('what', 'E-faktura', 'Kivra')),
      warn(
        'Ta aldrig emot kontonummer i telefon eller e-post. Medgivandet ska vara påskrivet.',
        when('what', 'Autogiro', 'Byta konto'),
      ),
      warn(DEFERRAL, when('unpaid', 'yes')),
    ],
    priorities: [priority(2, when('what', 'Dragning misslyckades'))],
  },
  debt_collection: {
    questions: [
      oneOf('stage', 'Vad har kommit?', [
        'Påminnelse',
        'Inkassokrav',
        'Brev från Kronofogden',
        'Underrättelse om uppsägning',
      ]),
      yesNo('agency', 'Ligger det hos inkassobolaget?'),
      oneOf('view', 'Vad säger medlemmen?', [
        'Har betalat',
        'Bestrider kravet',
        'Kan inte betala',
        'Har inte fått avin',
      ]),
      day('paid', 'Vilken dag betalades det?', { when: when('view', 'Har betalat') }),
      long('why', 'Varför bestrids kravet?', { when: when('view', 'Bestrider kravet') }),
    ],
    steps: [
      step('refer', 'Ge medlemmen inkassobolagets namn och ärendenummer', 'agent', 0, { when: when('agency', 'yes') }),
      step('stop', 'Meddela inkassobolaget att kravet är bestritt', 'agent', 1, {
        proof: 'date',
        when: when('view', 'Bestrider kravet'),
      }),
      step('match', 'Leta upp betalningen', 'agent', 2, { proof: 'words', when: when('view', 'Har betalat') }),
      step('back', 'Berätta vad som händer nu', 'agent', 3),
    ],
    texts: [
      say(
        'När kravet ligger hos inkassobolaget är det dem du pratar med. Jag hjälper dig att hitta rätt.',
        when('agency', 'yes'),
      ),
      warn(
        'Skriv ner att kravet är bestritt, när och varför. Ett bestritt krav bör inte drivas vidare (inkassolagen 8 §).',
        when('view', 'Bestrider kravet'),
      ),
      info(
        'Berätta att kommunens budget- och skuldrådgivning och socialtjänsten kan hjälpa.',
        when('view', 'Kan inte betala'),
      ),
      danger(
        'Underrättelse om uppsägning har korta tider. Lämna till teamledaren i dag.',
        when('stage', 'Underrättelse om uppsägning'),
      ),
    ],
    priorities: [priority(1, when('stage', 'Underrättelse om uppsägning'))],
  },
  wrong_payment: {
    questions: [
      oneOf('what', 'Vad blev fel?', ['Betalat dubbelt', 'Fel OCR-nummer', 'Fel belopp', 'Fel mottagare']),
      amount('amount', 'Vilket belopp?'),
      day('paid', 'Vilken dag betalade du?'),
      oneOf('wish', 'Vad ska vi göra med pengarna?', [
        'Betala tillbaka',
        'Låta dem stå kvar till nästa avi',
        'Flytta till rätt avi',
      ]),
    ],
    steps: [
      step('find', 'Leta upp betalningen', 'agent', 2, { proof: 'words' }),
      step('move', 'Bokför på rätt avi', 'agent', 5, { when: when('wish', 'Flytta till rätt avi') }),
      step('repay', 'Betala tillbaka', 'agent', 10, { proof: 'date', when: when('wish', 'Betala tillbaka') }),
    ],
    texts: [
      warn(
        'Återbetalning görs bara till den som har betalat. Ta inte emot kontonummer i telefon eller e-post.',
        when('wish', 'Betala tillbaka'),
      ),
      say('Vi letar upp betalningen och hör av oss.'),
    ],
  },
  individual_metering: {
    questions: [
      oneOf('what', 'Vad mäts?', ['El', 'Varmvatten', 'Kallvatten', 'Värme']),
      oneOf('problem', 'Vad undrar du över?', ['Hög förbrukning', 'Fel mätare', 'Saknas på avin', 'Hur det räknas']),
      short('reading', 'Vad står mätaren på nu?', { when: when('problem', 'Hög förbrukning', 'Fel mätare') }),
      yesNo('changed', 'Har något ändrats hemma, till exempel nya maskiner eller fler boende?', {
        when: when('problem', 'Hög förbrukning'),
      }),
    ],
    steps: [
      step('compare', 'Jämför mätvärdena med tidigare månader', 'agent', 5, { proof: 'words' }),
      step('meter', 'Beställ kontroll av mätaren', 'manager', 14, {
        proof: 'reference',
        when: when('problem', 'Fel mätare'),
      }),
      step('tell', 'Berätta vad mätvärdena visar', 'agent', 16),
    ],
    texts: [
      say('Du betalar det mätaren visar, till det pris föreningen har.'),
      warn('Mätvärden säger mycket om hur någon lever. Lämna dem bara till den som bor där.'),
    ],
  },
  inner_fund: {
    questions: [
      oneOf('what', 'Vad vill du?', ['Veta saldot', 'Ta ut pengar', 'Fråga om fonden']),
      amount('amount', 'Hur mycket vill du ta ut?', { when: when('what', 'Ta ut pengar') }),
      long('work', 'Vilket underhåll gäller det?', { when: when('what', 'Ta ut pengar') }),
      yesNo('receipt', 'Har du kvitto?', { when: when('what', 'Ta ut pengar') }),
    ],
    steps: [
      step('balance', 'Läs saldot och berätta det', 'agent', 3),
      step('form', 'Skicka blanketten för uttag', 'agent', 3, { when: when('what', 'Ta ut pengar') }),
      step('pay', 'Betala ut mot kvitto', 'agent', 20, { proof: 'date', when: when('what', 'Ta ut pengar') }),
    ],
    texts: [
      say('Inre fonden är till för underhåll inne i lägenheten. Föreningens stadgar säger vad.'),
      info('Alla föreningar har inte en inre fond. Se efter först.'),
    ],
  },
}
