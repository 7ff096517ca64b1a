import {
  day,
  info,
  oneOf,
  type StartingFlows,
  say,
  short,
  step,
  warn,
  when,
  yesNo,
} from '#cases/type-catalogue/flows/write.ts'

/** Buying, selling and pledging a bostadsrätt. */
export const TRANSFER_FLOWS: StartingFlows = {
  transfer_of_home: {
    questions: [
      oneOf('role', 'Vem är du?', ['Säljare', 'Köpare', 'Mäklare', 'Förvaltar ett dödsbo', 'Annan']),
      oneOf('kind', 'Hur övergår lägenheten?', ['Köp', 'Gåva', 'Bodelning', 'Arv eller testamente']),
      day('access', 'Vilken är tillträdesdagen?'),
      yesNo('contract', 'Har överlåtelseavtalet kommit in?'),
      yesNo('applied', 'Har köparen sökt medlemskap?', { when: when('kind', 'Köp') }),
    ],
    steps: [
      step('contract', 'Få in överlåtelseavtalet', 'member', 7, {
        proof: 'date',
        when: when('contract', 'no', 'unknown'),
      }),
      step('review', 'Kontrollera avtal, namn och andel', 'agent', 5),
      step('board', 'Lämna till styrelsen för medlemsprövning', 'agent', 7, { proof: 'date' }),
      step('decision', 'Få styrelsens beslut', 'board', 28, { proof: 'words' }),
      step('transfer', 'Skriv in den nya ägaren och ändra avier', 'agent', 5, { proof: 'date' }),
    ],
    texts: [
      say('Styrelsen prövar medlemskapet. Räkna med ungefär fyra veckor.'),
      info(
        'Vid arv och bodelning behövs handlingen som visar vem som övertagit: bouppteckning, testamente eller bodelning.',
        when('kind', 'Arv eller testamente', 'Bodelning'),
      ),
      warn('Lämna inga uppgifter om andra parters ekonomi, inte heller till mäklaren.'),
    ],
  },
  membership_application: {
    questions: [
      oneOf('who', 'Vem söker?', ['Köpare av hel lägenhet', 'Andel tillsammans med någon', 'Styrelsen frågar']),
      yesNo('complete', 'Är ansökan och kreditupplysning komplett?'),
      short('apartment', 'Vilken lägenhet gäller det?'),
    ],
    steps: [
      step('complete', 'Be om det som saknas', 'agent', 3, { when: when('complete', 'no', 'unknown') }),
      step('board', 'Lämna till styrelsen', 'agent', 5, { proof: 'date' }),
      step('decision', 'Få styrelsens beslut', 'board', 28, { proof: 'words' }),
      step('tell', 'Meddela sökanden', 'agent', 30),
    ],
    texts: [
      say('Styrelsen avgör medlemskapet. Vi meddelar dig så snart beslutet finns.'),
      warn('Berätta inte varför styrelsen tvekar. Det säger styrelsen själv.'),
    ],
  },
  settlement_buyer_seller: {
    questions: [
      oneOf('role', 'Är du köpare eller säljare?', ['Köpare', 'Säljare']),
      day('access', 'Vilken var tillträdesdagen?'),
      oneOf('what', 'Vad gäller det?', [
        'Fått avi efter försäljningen',
        'Betalat för mycket',
        'Avier innan tillträde',
        'Annat',
      ]),
      yesNo('autogiro', 'Ligger autogirot kvar?'),
    ],
    steps: [
      step('check', 'Kontrollera tillträdesdagen i avtalet', 'agent', 2, { proof: 'date' }),
      step('credit', 'Kreditera avier efter tillträdesdagen', 'agent', 10, { proof: 'date' }),
      step('autogiro', 'Stoppa autogirot', 'agent', 2, { when: when('autogiro', 'yes') }),
    ],
    texts: [
      say('Avier delas på tillträdesdagen. Det som är ditt före den dagen står kvar på dig.'),
      say('Stoppa autogirot själv hos banken om en dragning är på väg.', when('autogiro', 'yes')),
    ],
  },
  pledge: {
    questions: [
      oneOf('what', 'Vad gäller det?', ['Notera pant', 'Avnotera pant', 'Fråga om pantsättning', 'Byta bank']),
      short('bank', 'Vilken bank?'),
      yesNo('confirmed', 'Har underrättelsen kommit från banken?', { when: when('what', 'Notera pant', 'Byta bank') }),
    ],
    steps: [
      step('note', 'Notera panten i lägenhetsförteckningen', 'agent', 5, {
        proof: 'date',
        when: when('what', 'Notera pant', 'Byta bank'),
      }),
      step('release', 'Avnotera när banken har bekräftat', 'agent', 5, {
        proof: 'date',
        when: when('what', 'Avnotera pant'),
      }),
      step('fee', 'Ta ut pantavgift', 'agent', 10),
    ],
    texts: [
      say('Banken skickar underrättelsen till oss. Vi gör inget på medlemmens ord.'),
      warn('Svara bara banken på frågor om panten.', when('what', 'Notera pant')),
    ],
  },
  broker_statement: {
    questions: [
      short('address', 'Vilken lägenhet gäller det?'),
      oneOf('what', 'Vad behövs?', ['Mäklarbild', 'Lägenhetsutdrag', 'Ekonomisk plan', 'Annat']),
      yesNo('commission', 'Har mäklaren uppdrag av medlemmen?'),
    ],
    steps: [
      step('check', 'Kontrollera uppdraget', 'agent', 2),
      step('send', 'Skicka underlaget', 'agent', 3, { proof: 'date', when: when('commission', 'yes') }),
    ],
    texts: [
      warn('Utan uppdrag från medlemmen lämnar vi inget.', when('commission', 'no', 'unknown')),
      say('Underlaget kommer inom några dagar.', when('commission', 'yes')),
    ],
  },
}
