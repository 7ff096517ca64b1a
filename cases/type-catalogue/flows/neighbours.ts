import {
  anyOf,
  danger,
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

const ANONYMOUS = 'Säg aldrig vem som har ringt, inte heller om den andra frågar.'

/** Neighbours, safety and concern for somebody. */
export const NEIGHBOUR_FLOWS: StartingFlows = {
  disturbance_ongoing: {
    questions: [
      yesNo('danger', 'Är någon hotad eller skadad?'),
      oneOf('what', 'Vad är det som stör?', ['Musik eller fest', 'Bråk eller skrik', 'Hund', 'Slag och dunk', 'Annat']),
      short('where', 'Varifrån kommer det, adress och lägenhet?'),
      yesNo('asked', 'Har du bett dem sluta?', { hint: 'Ingen ska behöva göra det om det känns otryggt.' }),
    ],
    steps: [
      step('on_call', 'Hänvisa till störningsjouren, eller ring den', 'agent', 0, { proof: 'reference' }),
      step('report', 'Be om en störningsrapport med dag och klockslag', 'member', 3),
    ],
    texts: [
      danger('Hot eller våld: ring 112 nu.', when('danger', 'yes')),
      say('Störningsjouren kan komma medan det pågår. Ring dem direkt nästa gång.', when('danger', 'no', 'unknown')),
      warn(ANONYMOUS),
    ],
  },
  disturbance_recurring: {
    questions: [
      anyOf('what', 'Vad stör?', ['Musik eller fest', 'Bråk', 'Hund', 'Rök', 'Sena kvällar eller nätter', 'Annat']),
      short('where', 'Varifrån kommer det, adress och lägenhet?'),
      oneOf('often', 'Hur ofta?', ['Varje dag', 'Varje vecka', 'Då och då']),
      yesNo('report', 'Har du skrivit ner dagar och klockslag?'),
      yesNo('others', 'Störs fler grannar?'),
      yesNo('threat', 'Känner du dig hotad?'),
    ],
    steps: [
      step('dated', 'Skicka en daterad störningsrapport', 'member', 14, { when: when('report', 'no', 'unknown') }),
      step('manager', 'Lämna till förvaltaren', 'agent', 3, { proof: 'reference' }),
      step('back', 'Berätta vad som händer nu', 'agent', 10),
    ],
    texts: [
      say('Skriv ner dag, klockslag, vad som hördes och hur länge. Det är det som gör att vi kan gå vidare.'),
      danger('Hot eller våld: ring 112. Det hör inte hemma i en störningsrapport.', when('threat', 'yes')),
      info(
        'En skriftlig varning och socialnämnden kan bli nästa steg (JB 12 kap. 25 §). Förvaltaren och juristen avgör, lova inget.',
      ),
      warn(ANONYMOUS),
    ],
    priorities: [priority(1, when('threat', 'yes'))],
  },
  social_concern: {
    questions: [
      yesNo('danger', 'Är någon i fara nu?'),
      long('seen', 'Vad har du själv sett eller hört?', {
        hint: 'Skriv bara iakttagelser. Inga gissningar om sjukdom, missbruk eller brott.',
      }),
      short('where', 'Vilken adress och lägenhet gäller det?'),
      yesNo('child', 'Finns det barn?'),
    ],
    steps: [
      step('hand_over', 'Lämna till HSB:s boendesociala tjänster eller socialtjänsten', 'team_leader', 1, {
        proof: 'words',
      }),
      step('manager', 'Hör med förvaltaren om bostaden behöver ses till', 'agent', 2),
    ],
    texts: [
      danger('Fara för liv: ring 112 nu. Vänta inte på en kollega.', when('danger', 'yes')),
      say('Du kan också själv vända dig till socialtjänsten i kommunen.'),
      warn('Lova inte att berätta vad som händer sedan. Vi får inte lämna ut något om en annan person.'),
    ],
    priorities: [priority(1, when('danger', 'yes')), priority(1, when('child', 'yes'))],
  },
}

/** What is said about us, and what nobody has a drawer for. */
export const REMARK_FLOWS: StartingFlows = {
  complaint: {
    questions: [
      oneOf('about', 'Vad gäller klagomålet?', ['Ett arbete', 'Bemötande', 'Väntan på svar', 'Städning', 'Annat']),
      short('who', 'Vilken firma eller avdelning gäller det?'),
      long('what', 'Vad hände, och när?'),
      short('wish', 'Vad vill du ska hända?'),
      yesNo('earlier', 'Har du klagat på samma sak förut?'),
    ],
    steps: [
      step('manager', 'Lämna till förvaltaren', 'agent', 1, { proof: 'reference' }),
      step('answer', 'Få svar från den det gäller', 'manager', 7, { proof: 'words' }),
      step('back', 'Ring medlemmen med svaret', 'agent', 9),
    ],
    texts: [
      say('Tack för att du berättar. Jag skriver ner det som du säger det, och du får ett svar.'),
      warn('Har det hänt förut: låt teamledaren veta i dag.', when('earlier', 'yes')),
    ],
    priorities: [priority(1, when('earlier', 'yes'))],
  },
  other: {
    questions: [
      long('what', 'Vad behöver personen hjälp med?'),
      oneOf('for', 'Vem gäller det?', ['Den som ringer', 'Någon annan', 'Föreningen', 'Huset']),
      yesNo('urgent', 'Kan någon skadas eller huset ta skada om det väntar?'),
    ],
    steps: [step('place', 'Ge ärendet rätt typ, eller lämna till den som vet', 'agent', 1)],
    texts: [
      say('Jag tar reda på vem som kan svara, och återkommer.'),
      info(
        'Gäller det någon annan: ta reda på vilken rätt personen har att företräda den.',
        when('for', 'Någon annan'),
      ),
    ],
    priorities: [priority(1, when('urgent', 'yes'))],
  },
}
