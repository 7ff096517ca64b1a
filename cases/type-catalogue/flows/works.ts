import {
  anyOf,
  day,
  info,
  oneOf,
  priority,
  type StartingFlows,
  say,
  step,
  warn,
  when,
  yesNo,
} from '#cases/type-catalogue/flows/write.ts'

/** Work in a home: what must be switched off, permitted or kept up. */
export const WORK_FLOWS: StartingFlows = {
  planned_shutdown: {
    questions: [
      oneOf('what', 'Vad ska stängas av?', ['Kallvatten och varmvatten', 'Värme', 'El']),
      day('when_day', 'Vilken dag?'),
      oneOf('hours', 'Hur länge?', ['En till två timmar', 'Halv dag', 'Hel dag']),
      yesNo('firm', 'Är det en behörig firma som gör arbetet?'),
    ],
    steps: [
      step('order', 'Beställ avstängning och ge dag och tid', 'agent', 3, { proof: 'reference' }),
      step('neighbours', 'Berätta för grannarna', 'member', 3),
      step('open', 'Kontrollera att det är öppnat igen', 'contractor', null),
    ],
    texts: [
      say('Avstängningen kostar. Vad, beror på föreningen. Jag säger det innan jag beställer.'),
      say('Du som beställer berättar för grannarna som berörs.'),
      warn(
        'Fråga vilken firma det blir. Branschens regler för rörarbete kräver en auktoriserad VVS-firma.',
        when('firm', 'no', 'unknown'),
      ),
    ],
  },
  renovation_permit: {
    questions: [
      anyOf('what', 'Vad vill du göra?', ['Badrum', 'Kök', 'Vägg', 'Balkong', 'Golv', 'Ventilation', 'Annat']),
      yesNo('structure', 'Berör det bärande vägg, avlopp, värme, gas, vatten eller ventilation?'),
      yesNo('drawings', 'Finns ritningar och firma?'),
      day('start', 'När vill du börja?'),
    ],
    steps: [
      step('application', 'Skicka renoveringsansökan till medlemmen', 'agent', 2),
      step('board', 'Lämna ansökan till styrelsen', 'agent', 7, { proof: 'date' }),
      step('decision', 'Få styrelsens beslut', 'board', 30, { proof: 'words' }),
      step('tell', 'Berätta beslutet', 'agent', 32),
    ],
    texts: [
      warn(
        'Styrelsens tillstånd kan behövas innan arbetet börjar (BrL 7 kap. 7 §).',
        when('structure', 'yes', 'unknown'),
      ),
      say('Börja inte förrän du har styrelsens beslut.', when('structure', 'yes', 'unknown')),
      info('Byter du ytskikt i ett badrum: fråga efter intyg om våtrum.', when('what', 'Badrum')),
    ],
  },
  extras_and_upkeep: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Tillval',
        'Målning eller tapet',
        'Golv',
        'Byte av spis eller kyl',
        'Hyresrabatt',
      ]),
      oneOf('state', 'Hur ser det ut i dag?', ['Slitet', 'Trasigt', 'Fungerar men gammalt']),
      day('last', 'När gjordes det senast, om du vet?'),
    ],
    steps: [
      step('inspect', 'Låt fastighetsskötaren se efter', 'manager', 10, { proof: 'date' }),
      step('answer', 'Svara vad som görs, när, och vad det kostar', 'agent', 20),
    ],
    texts: [
      say('Underhåll görs enligt plan. Jag tar reda på vad som gäller hos dig.'),
      say('Ett tillval läggs på hyran. Du får veta vad innan något beställs.', when('what', 'Tillval')),
      warn('Är det trasigt är det en felanmälan. Byt typ.', when('state', 'Trasigt')),
    ],
    priorities: [priority(3, when('state', 'Trasigt'))],
  },
}
