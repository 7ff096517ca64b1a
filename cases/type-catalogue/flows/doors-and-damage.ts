import {
  anyOf,
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

const access = oneOf('access', 'Hur kommer vi in?', ['Någon är hemma', 'Huvudnyckel får användas', 'Ring först'])
const animals = yesNo('animals', 'Finns det husdjur hemma?')

/** Lifts, locks, windows, pests, damp and what the builder still answers for. */
export const DOOR_AND_DAMAGE_FLOWS: StartingFlows = {
  lift_out_of_order: {
    questions: [
      yesNo('inside', 'Är någon fast i hissen?'),
      short('contact', 'Hur når vi den som är i hissen?', { when: when('inside', 'yes') }),
      yesNo('unwell', 'Mår personen dåligt?', { when: when('inside', 'yes') }),
      short('where', 'Vilken adress och vilken hiss?'),
      oneOf('stopped', 'Var står hissen?', ['Vid ett plan', 'Mellan två plan', 'Vet inte']),
    ],
    steps: [
      step('on_call', 'Ring hissjouren', 'agent', 0, { proof: 'reference', when: when('inside', 'yes') }),
      step('out', 'Personen är ute ur hissen', 'on_call', 0, { proof: 'words', when: when('inside', 'yes') }),
      step('order', 'Beställ hissreparatör', 'agent', 1, { proof: 'reference' }),
      step('notice', 'Se till att det sitter en lapp på hissen', 'manager', 1),
    ],
    texts: [
      danger('Någon är fast: hissjouren ska beställas nu. Vänta inte på identifiering.', when('inside', 'yes')),
      danger('Mår personen dåligt: ring 112 först, hissjouren sedan.', when('unwell', 'yes')),
      say('Stanna kvar i hissen och försök inte ta dig ut. Hjälp är på väg.', when('inside', 'yes')),
      say('Hissreparatören får veta det i dag. Vi kan inte lova en tid.', when('inside', 'no', 'unknown')),
    ],
    priorities: [priority(1, when('inside', 'yes', 'unknown')), priority(2, when('inside', 'no'))],
  },
  lock_and_key: {
    questions: [
      oneOf('what', 'Vad behöver du?', [
        'Ny nyckel eller bricka',
        'Spärra en borttappad',
        'Laga lås',
        'Byta lås',
        'Portkod',
      ]),
      oneOf('where', 'Vart går nyckeln eller låset?', ['Lägenheten', 'Porten', 'Förråd', 'Tvättstuga', 'Garage']),
      yesNo('stolen', 'Kan någon annan ha nyckeln tillsammans med adressen?', {
        when: when('what', 'Spärra en borttappad', 'Byta lås'),
      }),
      oneOf('pickup', 'Hur vill du få den?', ['Hämta själv', 'Hämtas av ombud med fullmakt'], {
        when: when('what', 'Ny nyckel eller bricka'),
      }),
    ],
    steps: [
      step('block', 'Spärra brickan', 'agent', 0, { when: when('what', 'Spärra en borttappad') }),
      step('order', 'Beställ nyckel, bricka eller låssmed', 'agent', 2, { proof: 'reference' }),
      step('handed', 'Lämna ut mot legitimation', 'agent', 10, {
        proof: 'date',
        when: when('what', 'Ny nyckel eller bricka'),
      }),
    ],
    texts: [
      warn('Nycklar, brickor och koder lämnas bara till den som bor där eller har fullmakt.'),
      say('Ta med legitimation när du hämtar.', when('pickup', 'Hämta själv')),
      danger('Kan någon komma in i bostaden är det bråttom. Beställ låsbyte i dag.', when('stolen', 'yes')),
    ],
    priorities: [priority(2, when('stolen', 'yes')), priority(2, when('what', 'Laga lås'))],
  },
  locked_out: {
    questions: [
      short('where', 'Vilken adress och lägenhet?'),
      yesNo('contract', 'Står du på kontraktet eller är medlem i föreningen?'),
      yesNo('identity', 'Har du legitimation med dig?'),
      yesNo('danger', 'Är något barn eller djur inlåst, eller står spisen på?'),
    ],
    steps: [
      step('order', 'Beställ låsjour', 'agent', 0, { proof: 'reference', when: when('contract', 'yes') }),
      step('opened', 'Dörren är öppnad mot legitimation', 'on_call', 0, {
        proof: 'words',
        when: when('contract', 'yes'),
      }),
    ],
    texts: [
      danger('Ring 112 om någon är i fara.', when('danger', 'yes')),
      warn(
        'Dörren öppnas bara för den som står på kontraktet och kan visa legitimation.',
        when('contract', 'no', 'unknown'),
      ),
      say('Det kostar att få dörren öppnad. Fråga vad, innan de åker.'),
      say('Säg till om någon i familjen med nyckel kan komma i stället.'),
    ],
  },
  broken_glass: {
    questions: [
      oneOf('what', 'Vad har hänt?', ['Inbrott', 'Inbrottsförsök', 'Ruta krossad på annat sätt']),
      oneOf('where', 'Var?', ['Lägenhetens fönster', 'Lägenhetens dörr', 'Port eller entré', 'Förråd', 'Annat']),
      yesNo('open', 'Går det att ta sig in, eller kan någon göra sig illa på glas?'),
      yesNo('police', 'Är det polisanmält?', { when: when('what', 'Inbrott', 'Inbrottsförsök') }),
    ],
    steps: [
      step('secure', 'Beställ tillfällig igensättning', 'agent', 0, { proof: 'reference', when: when('open', 'yes') }),
      step('order', 'Beställ glasmästare eller låssmed', 'agent', 1, { proof: 'reference' }),
      step('insurance', 'Säg till försäkringsbolaget', 'member', 7, {
        when: when('what', 'Inbrott', 'Inbrottsförsök'),
      }),
    ],
    texts: [
      danger('Är inbrottstjuven kvar: gå därifrån och ring 112.', when('what', 'Inbrott', 'Inbrottsförsök')),
      say(
        'Rör så lite som möjligt tills du har anmält till polisen. Du gör anmälan själv.',
        when('police', 'no', 'unknown'),
      ),
      say('Spara kvitton och ta bilder till försäkringsbolaget.', when('what', 'Inbrott')),
    ],
    priorities: [priority(1, when('open', 'yes')), priority(2, when('open', 'no'))],
  },
  vandalism: {
    questions: [
      oneOf('what', 'Vad är det?', ['Klotter', 'Något sönderslaget', 'Bränt eller eldat', 'Nedskräpning', 'Annat']),
      short('where', 'Var, så att någon annan hittar dit?'),
      yesNo('ongoing', 'Pågår det nu?'),
      yesNo('danger', 'Kan någon skadas av det som är sönder?'),
      yesNo('hateful', 'Är klottret hotfullt eller riktat mot någon?', { when: when('what', 'Klotter') }),
    ],
    steps: [
      step('order', 'Beställ sanering eller lagning', 'agent', 2, { proof: 'reference' }),
      step('board', 'Berätta för styrelsen, som avgör om det polisanmäls', 'agent', 3),
    ],
    texts: [
      danger('Pågår det nu: ring 112, ingrip inte själv.', when('ongoing', 'yes')),
      say('Ta gärna en bild, men inte av andra människor.'),
    ],
    priorities: [
      priority(1, when('ongoing', 'yes')),
      priority(1, when('danger', 'yes')),
      priority(2, when('hateful', 'yes')),
    ],
  },
  pests: {
    questions: [
      oneOf('what', 'Vad har du sett?', [
        'Vägglöss',
        'Kackerlackor',
        'Råttor eller möss',
        'Getingar',
        'Myror',
        'Annat',
        'Vet inte',
      ]),
      anyOf('where', 'Var?', ['Sovrum', 'Kök', 'Badrum', 'Källare', 'Vind', 'Trapphus', 'Gård']),
      day('since', 'När såg du det först?'),
      yesNo('neighbours', 'Vet du om grannar har det?'),
      access,
      animals,
    ],
    steps: [
      step('order', 'Beställ skadedjursfirman som har avtal', 'agent', 1, { proof: 'reference' }),
      step('inspect', 'Inspektera och behandla', 'contractor', 7, { proof: 'date' }),
      step('check', 'Fråga om det är borta', 'agent', 30),
    ],
    texts: [
      say('Bra att du hör av dig direkt: ohyra ska anmälas så fort den upptäcks.'),
      say('Flytta inte möbler eller kläder till andra rum eller grannar.', when('what', 'Vägglöss')),
      info(
        'Leta efter fler ärenden på adressen. Firman vill veta vilka lägenheter runt omkring som behöver ses till.',
        when('what', 'Vägglöss', 'Kackerlackor'),
      ),
    ],
  },
  damp_and_mould: {
    questions: [
      anyOf('signs', 'Vad märks?', ['Lukt', 'Fläckar', 'Bubblor eller släpp i ytan', 'Svarta prickar', 'Kondens']),
      oneOf('room', 'I vilket rum?', ['Badrum', 'Kök', 'Sovrum', 'Vardagsrum', 'Källare', 'Vind', 'Annat']),
      day('since', 'Sedan när?'),
      yesNo('leak', 'Har det läckt eller runnit vatten där?'),
      access,
    ],
    steps: [
      step('measure', 'Boka fuktmätning', 'agent', 3, { proof: 'reference' }),
      step('report', 'Få in mätprotokollet', 'contractor', 14, { proof: 'date' }),
      step('tell', 'Berätta resultatet för medlemmen', 'agent', 16),
    ],
    texts: [
      warn('Rinner det vatten nu: byt typ till Vattenskada.', when('leak', 'yes')),
      say('Vi mäter först. Vad som ska göras, och av vem, vet vi när mätningen är klar.'),
      info('Skriv inget om någons hälsa eller allergi. Det räcker att felet ska undersökas.'),
    ],
    priorities: [priority(1, when('leak', 'yes'))],
  },
  new_build_warranty: {
    questions: [
      long('what', 'Vad är felet, och var?'),
      day('built', 'När gjordes slutbesiktningen, om du vet?'),
      yesNo('noted', 'Står felet i ett besiktningsprotokoll?'),
      yesNo('danger', 'Kan någon skadas eller huset ta skada om det väntar?'),
    ],
    steps: [
      step('report', 'Anmäl felet till entreprenören', 'agent', 3, { proof: 'reference' }),
      step('answer', 'Få besked om det ingår i garantin', 'contractor', 21, { proof: 'words' }),
      step('tell', 'Berätta beskedet för medlemmen', 'agent', 24),
    ],
    texts: [
      info('Entreprenören svarar för fel under garantitiden, som brukar vara fem år. Vi avgör inte om felet ingår.'),
      say('Vi anmäler felet till entreprenören och berättar vad de svarar.'),
    ],
    priorities: [priority(1, when('danger', 'yes'))],
  },
}
