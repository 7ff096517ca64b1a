import {
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

// What is acute follows property managers' own published lists: risk of injury to people or damage to the property.

const access = oneOf('access', 'Hur kommer vi in?', ['Någon är hemma', 'Huvudnyckel får användas', 'Ring först'])
const animals = yesNo('animals', 'Finns det husdjur hemma?')
const CHARGE =
  'Den som kallar ut jouren för något som inte är akut kan få betala för utryckningen. Berätta det innan jouren beställs.'

/** Something is broken, cold, dark or locked. */
export const FAULT_FLOWS: StartingFlows = {
  fault_in_home: {
    questions: [
      oneOf('room', 'I vilket rum är felet?', ['Kök', 'Badrum', 'Toalett', 'Vardagsrum', 'Sovrum', 'Hall', 'Balkong']),
      long('what', 'Vad har gått sönder, och hur märks det?'),
      yesNo('danger', 'Kan någon skadas eller huset ta skada?'),
      oneOf('tenure', 'Hur bor du?', ['Hyresrätt', 'Bostadsrätt', 'Lokal']),
      access,
      animals,
    ],
    steps: [
      step('order', 'Beställ fastighetsskötare eller entreprenör', 'agent', 1, { proof: 'reference' }),
      step('repair', 'Åtgärda felet', 'contractor', 7, { proof: 'date' }),
      step('check', 'Fråga medlemmen om felet är borta', 'agent', 10),
    ],
    texts: [
      danger('Risk för skada: beställ jour nu, vänta inte på mer uppgifter.', when('danger', 'yes')),
      info(
        'I en bostadsrätt kan medlemmen själv stå för felet, och hjälp av fastighetsskötaren kan kosta. Föreningens stadgar avgör. Lova inget.',
        when('tenure', 'Bostadsrätt'),
      ),
      say('Jag skickar felanmälan vidare i dag. Du får höra när någon kommer.'),
    ],
    priorities: [priority(1, when('danger', 'yes'))],
  },
  fault_in_common_area: {
    questions: [
      oneOf('place', 'Var är felet?', ['Trapphus', 'Entré', 'Tvättstuga', 'Källare', 'Garage', 'Gård', 'Annat']),
      short('where', 'Vilken adress och port?'),
      long('what', 'Vad är fel?'),
      yesNo('danger', 'Kan någon skadas, eller står huset öppet?'),
    ],
    steps: [
      step('order', 'Beställ fastighetsskötare', 'agent', 1, { proof: 'reference' }),
      step('repair', 'Åtgärda felet', 'contractor', 7, { proof: 'date' }),
    ],
    texts: [
      warn('Gör platsen säker först: be fastighetsskötaren spärra av eller låsa.', when('danger', 'yes')),
      say('Tack för att du säger till. Fastighetsskötaren får det i dag.'),
    ],
    priorities: [priority(1, when('danger', 'yes'))],
  },
  blocked_drain: {
    questions: [
      yesNo('rising', 'Stiger vattnet i golvbrunn, toalett eller avlopp?'),
      oneOf('where', 'Var är stoppet?', ['Toalett', 'Golvbrunn i badrum', 'Handfat', 'Kök', 'Flera ställen']),
      yesNo('only_toilet', 'Är det bostadens enda toalett?', { when: when('where', 'Toalett', 'Flera ställen') }),
      yesNo('neighbours', 'Har grannar samma problem?'),
      access,
      animals,
    ],
    steps: [
      step('on_call', 'Beställ jour', 'agent', 0, { proof: 'reference', when: when('rising', 'yes') }),
      step('toilet', 'Beställ rensning i dag', 'agent', 0, { proof: 'reference', when: when('only_toilet', 'yes') }),
      step('clear', 'Rensa avloppet', 'contractor', 3, { proof: 'date' }),
      step('check', 'Fråga om vattnet rinner undan', 'agent', 5),
    ],
    texts: [
      danger('Stigande avlopp är akut, oavsett vems ledning det är.', when('rising', 'yes')),
      say('Spola inte och använd inget vatten förrän någon har varit där.', when('rising', 'yes')),
      say('Låt bli att spola tills det är rensat.', when('rising', 'no', 'unknown')),
      info(CHARGE, when('rising', 'no')),
    ],
    priorities: [priority(1, when('rising', 'yes')), priority(1, when('only_toilet', 'yes'))],
  },
  power_cut: {
    questions: [
      yesNo('danger', 'Gnistrar det, luktar det bränt eller finns det vatten nära el?'),
      oneOf('extent', 'Vad är mörkt?', ['Hela bostaden', 'Några uttag eller ett rum', 'Trapphuset', 'Flera hus']),
      yesNo('breaker', 'Har du provat säkringar och jordfelsbrytare?', {
        when: when('extent', 'Hela bostaden', 'Några uttag eller ett rum'),
      }),
      access,
    ],
    steps: [
      step('on_call', 'Beställ jour', 'agent', 0, { proof: 'reference', when: when('danger', 'yes') }),
      step('order', 'Beställ elektriker', 'agent', 1, { proof: 'reference' }),
      step('check', 'Fråga om strömmen är tillbaka', 'agent', 2),
    ],
    texts: [
      danger('Gå från platsen. Ring 112 om det brinner eller någon är i fara.', when('danger', 'yes')),
      say('Rör ingenting elektriskt där det är vått eller luktar bränt.', when('danger', 'yes')),
      info(
        'Är flera hus mörka är det ofta elnätet. Be den som ringer höra med sitt elnätsbolag.',
        when('extent', 'Flera hus'),
      ),
    ],
    priorities: [
      priority(1, when('danger', 'yes')),
      priority(1, when('extent', 'Hela bostaden')),
      priority(3, when('extent', 'Några uttag eller ett rum')),
    ],
  },
  no_heating: {
    questions: [
      oneOf('what', 'Vad är fel?', [
        'Kallt i hela bostaden',
        'Kallt i ett rum',
        'För varmt',
        'Inget varmvatten',
        'Drag',
      ]),
      short('degrees', 'Hur många grader är det inne, mätt mitt i rummet?'),
      day('since', 'Sedan när?'),
      yesNo('fragile', 'Finns små barn, någon äldre eller någon sjuk hemma?', {
        hint: 'Fråga bara om det behövs för att veta hur bråttom det är. Skriv ingen diagnos.',
      }),
      yesNo('neighbours', 'Har grannar samma problem?'),
    ],
    steps: [
      step('order', 'Beställ fastighetsskötare', 'agent', 1, { proof: 'reference' }),
      step('measure', 'Mät temperaturen och åtgärda', 'contractor', 3, { proof: 'date' }),
      step('check', 'Fråga hur varmt det är', 'agent', 5),
    ],
    texts: [
      say('Mät mitt i rummet, en bit över golvet, så vet vi vad vi utgår från.'),
      info(
        'Har flera samma problem är det troligen husets anläggning. Leta efter fler ärenden på adressen.',
        when('neighbours', 'yes'),
      ),
    ],
    priorities: [priority(1, when('fragile', 'yes'))],
  },
}
