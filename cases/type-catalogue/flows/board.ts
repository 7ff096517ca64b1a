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

/** What a board asks for, and what members ask about their board. */
export const BOARD_FLOWS: StartingFlows = {
  general_meeting: {
    questions: [
      oneOf('what', 'Vad gäller det?', ['Kallelse', 'Motion', 'Protokoll', 'Poströst', 'Fråga om stämman']),
      day('meeting', 'När är stämman?'),
      yesNo('board_caller', 'Ringer personen för styrelsens räkning?'),
    ],
    steps: [
      step('manager', 'Lämna till förvaltaren', 'agent', 3, { proof: 'reference' }),
      step('send', 'Skicka handlingarna', 'manager', 10, { proof: 'date' }),
    ],
    texts: [
      say('En motion lämnas till styrelsen. Sista dag står i stadgarna eller på kallelsen.', when('what', 'Motion')),
      info('Läs föreningens stadgar innan du svarar om tider. De ser olika ut.'),
    ],
  },
  board_changes: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Ny styrelse',
        'Avgått',
        'Firmatecknare',
        'Attest och behörighet',
        'Registrering',
      ]),
      day('from', 'Från vilken dag gäller det?'),
      yesNo('protocol', 'Finns protokollet?'),
      short('who', 'Vem gäller det?'),
    ],
    steps: [
      step('protocol', 'Få in protokollet', 'board', 7, { proof: 'date', when: when('protocol', 'no', 'unknown') }),
      step('change', 'Ändra behörigheter i systemen', 'agent', 5, { proof: 'date' }),
      step('register', 'Se att registreringen är gjord', 'manager', 14, { proof: 'date' }),
    ],
    texts: [
      warn('Ändra ingen behörighet på en persons ord. Protokollet ska visa beslutet.'),
      say('Vi ändrar behörigheterna när protokollet finns här.'),
    ],
  },
  supplier_invoice: {
    questions: [
      oneOf('what', 'Vad gäller det?', ['Attestera', 'Fel kontering', 'Obetald', 'Kreditfaktura', 'Fel mottagare']),
      short('invoice', 'Vilket fakturanummer och vilken leverantör?'),
      amount('amount', 'Vilket belopp?'),
      day('due', 'Vilken förfallodag?'),
    ],
    steps: [
      step('economist', 'Lämna till ekonomen', 'agent', 1, { proof: 'reference' }),
      step('settled', 'Betala eller rätta', 'manager', 5, { proof: 'date' }),
      step('tell', 'Meddela styrelsen', 'agent', 6),
    ],
    texts: [
      warn(
        'Ändra aldrig betalningsuppgifter på en faktura efter ett telefonsamtal. Ring leverantören på numret vi redan har.',
      ),
      say('Ekonomen tittar på det i dag eller i morgon.'),
    ],
    priorities: [priority(1, when('what', 'Obetald'))],
  },
  association_finances: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Budget',
        'Årsredovisning',
        'Avgiftshöjning',
        'Lån och ränta',
        'Likviditet',
        'Revision',
      ]),
      day('needed', 'När behövs svaret?'),
      long('question', 'Vad vill styrelsen veta?'),
    ],
    steps: [
      step('economist', 'Lämna till föreningens ekonom', 'agent', 1, { proof: 'reference' }),
      step('answer', 'Svar från ekonomen', 'manager', 10, { proof: 'date' }),
    ],
    texts: [
      say('Ekonomen för er förening svarar. Jag ser till att frågan kommer fram.'),
      warn('Lämna inga siffror som inte är beslutade eller offentliga.'),
    ],
  },
  maintenance_plan: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Underhållsplan',
        'Offert',
        'Upphandling',
        'Pågående arbete',
        'Obligatorisk kontroll',
      ]),
      short('work', 'Vilket arbete eller vilken del av huset?'),
      day('wanted', 'När vill styrelsen ha svar?'),
    ],
    steps: [
      step('manager', 'Lämna till förvaltaren', 'agent', 2, { proof: 'reference' }),
      step('answer', 'Svar från förvaltaren', 'manager', 14, { proof: 'date' }),
    ],
    texts: [
      say('Förvaltaren tar det på nästa styrelsemöte eller återkommer före det.'),
      info('Är det ett akut fel: gör en felanmälan i stället.'),
    ],
  },
  legal_advice: {
    questions: [
      oneOf('who', 'Vem frågar?', ['Styrelse', 'Medlem']),
      oneOf('what', 'Vad gäller det?', ['Stadgar', 'Avtal', 'Tvist', 'Ansvar', 'Familjerätt', 'Annat']),
      long('question', 'Vad är frågan, i korthet?'),
      day('deadline', 'Finns en tidsgräns?'),
    ],
    steps: [
      step('book', 'Boka tid hos HSB:s jurister', 'agent', 5, { proof: 'reference' }),
      step('papers', 'Be om handlingarna', 'member', 7),
    ],
    texts: [
      say('Rådgivning hos HSB:s jurister är en medlemsförmån. Jag bokar åt dig.'),
      warn('Svara aldrig själv på en juridisk fråga, inte ens "det brukar vara så".'),
      danger('Går en tid ut de närmaste dagarna: lämna över i dag.', when('what', 'Tvist')),
    ],
  },
}
