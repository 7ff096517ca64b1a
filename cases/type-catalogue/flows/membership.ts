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

/** Becoming a member, saving for a home, looking for one. */
export const MEMBERSHIP_FLOWS: StartingFlows = {
  looking_for_home: {
    questions: [
      oneOf('what', 'Vad söker du?', ['Hyresrätt', 'Ny bostadsrätt', 'Bostadsrätt på andrahandsmarknaden', 'Vet inte']),
      yesNo('member', 'Är du medlem i HSB?'),
      yesNo('saver', 'Bosparar du?'),
      short('where', 'Var vill du bo?'),
    ],
    steps: [step('send', 'Skicka länken till lediga bostäder och köregler', 'agent', 3)],
    texts: [
      say('Den som bosparar har förtur till våra nya bostäder och till hyresrätter.'),
      say(
        'Begagnade bostadsrätter säljs av ägaren, oftast genom mäklare.',
        when('what', 'Bostadsrätt på andrahandsmarknaden'),
      ),
      info('Lova aldrig en plats eller en tid.'),
    ],
  },
  savings_points: {
    questions: [
      oneOf('what', 'Vad gäller det?', ['Hur många poäng', 'Poäng som saknas', 'Överlåta bosparande', 'Ta ut pengar']),
      oneOf(
        'to',
        'Till vem ska sparandet gå?',
        ['Make eller sambo', 'Barn', 'Barnbarn', 'Syskon', 'Förälder', 'Annan'],
        {
          when: when('what', 'Överlåta bosparande'),
        },
      ),
      yesNo('minor', 'Är den som överlåter under 18 år?', { when: when('what', 'Överlåta bosparande') }),
      day('month', 'Vilken månad saknas?', { when: when('what', 'Poäng som saknas') }),
    ],
    steps: [
      step('form', 'Skicka blanketten för överlåtelse', 'agent', 3, { when: when('what', 'Överlåta bosparande') }),
      step('bank', 'Lämna handlingen till banken när den är komplett', 'agent', 7, {
        proof: 'date',
        when: when('what', 'Överlåta bosparande'),
      }),
      step('points', 'Kontrollera poängen hos banken', 'agent', 7, {
        when: when('what', 'Hur många poäng', 'Poäng som saknas'),
      }),
    ],
    texts: [
      say('Poäng syns ungefär en vecka in i nästa månad.', when('what', 'Poäng som saknas')),
      say('När allt är komplett kan en överlåtelse ta upp till fyra veckor.', when('what', 'Överlåta bosparande')),
      warn(
        'Ett barns sparande får inte överlåtas utan överförmyndaren, om det inte klart är till barnets fördel. Hänvisa till banken, lova inget.',
        when('minor', 'yes'),
      ),
      warn('Saldo och poäng lämnas bara till spararen själv eller den som förvaltar åt ett barn.'),
    ],
  },
  membership: {
    questions: [
      oneOf('what', 'Vad gäller det?', ['Bli medlem', 'Medlemsavgift', 'Lämna HSB', 'Medlemsnummer', 'Förmåner']),
      yesNo('sold', 'Har du sålt din bostadsrätt?', { when: when('what', 'Lämna HSB', 'Medlemsavgift') }),
      amount('amount', 'Vilket belopp gäller det?', { when: when('what', 'Medlemsavgift') }),
    ],
    steps: [
      step('join', 'Skicka ansökan eller länken', 'agent', 3, { when: when('what', 'Bli medlem') }),
      step('leave', 'Registrera utträdet och berätta om insatsen', 'agent', 10, {
        proof: 'date',
        when: when('what', 'Lämna HSB'),
      }),
      step('number', 'Lämna medlemsnumret till medlemmen själv', 'agent', 3, { when: when('what', 'Medlemsnummer') }),
    ],
    texts: [
      say('Medlemskapet tar inte slut av sig självt när du säljer. Du säger upp det själv.', when('sold', 'yes')),
      say('Insatsen betalas tillbaka när du har lämnat HSB.', when('what', 'Lämna HSB')),
    ],
  },
}

/** The person's own data, the portal, and those whose data must not be seen. */
export const PERSONAL_DATA_FLOWS: StartingFlows = {
  contact_details: {
    questions: [
      oneOf('what', 'Vad ska ändras?', ['Telefon', 'E-post', 'Namn', 'Postadress', 'Fullmakt eller god man']),
      short('new_value', 'Vad ska det stå?'),
      yesNo('own', 'Gäller det den som ringer?'),
      yesNo('document', 'Har du fullmakt eller förordnande?', { when: when('what', 'Fullmakt eller god man') }),
    ],
    steps: [
      step('change', 'Ändra uppgiften', 'agent', 2),
      step('document', 'Få in fullmakten', 'member', 7, {
        proof: 'date',
        when: when('what', 'Fullmakt eller god man'),
      }),
      step('confirm', 'Bekräfta ändringen till den gamla kontaktvägen', 'agent', 3),
    ],
    texts: [
      warn('Ändra aldrig åt någon annan utan fullmakt, god man eller framtidsfullmakt.', when('own', 'no', 'unknown')),
      say('Folkbokföringsadressen kommer från Skatteverket. Den ändrar du där.', when('what', 'Postadress')),
      warn('Bekräfta till den gamla adressen också. En ändrad kontaktväg är en vanlig väg för bedragare.'),
    ],
  },
  portal_login: {
    questions: [
      oneOf('what', 'Vad händer?', [
        'BankID fungerar inte',
        'Fel uppgifter syns',
        'Styrelsebehörighet saknas',
        'Felmeddelande',
      ]),
      short('message', 'Vad står det i felmeddelandet?', { when: when('what', 'Felmeddelande') }),
      short('association', 'Vilken förening gäller det?', { when: when('what', 'Styrelsebehörighet saknas') }),
      yesNo('tried', 'Har du provat i ett annat fönster eller en annan enhet?'),
    ],
    steps: [
      step('access', 'Kontrollera roll och behörighet i registret', 'agent', 2, {
        when: when('what', 'Styrelsebehörighet saknas', 'Fel uppgifter syns'),
      }),
      step('support', 'Lämna till tekniksupport', 'agent', 2, { proof: 'reference' }),
      step('tell', 'Ring tillbaka med svaret', 'agent', 4),
    ],
    texts: [
      warn('Be aldrig någon logga in med BankID i ett samtal som du har ringt. Be dem ringa upp växeln.'),
      say('Jag kontrollerar vad som är registrerat och återkommer.'),
    ],
    priorities: [priority(2, when('what', 'Fel uppgifter syns'))],
  },
  gdpr_request: {
    questions: [
      oneOf('what', 'Vad begärs?', ['Registerutdrag', 'Radering', 'Rättelse', 'Begränsning', 'Invändning']),
      yesNo('own', 'Gäller det egna uppgifter?'),
      oneOf('identified', 'Hur är personen identifierad?', ['BankID', 'Skriftligt med legitimation', 'Inte än']),
      long('scope', 'Vad gäller begäran, om något särskilt?', {
        hint: 'En begäran behöver inte motiveras. Fråga bara för att hitta rätt.',
      }),
    ],
    steps: [
      step('identify', 'Identifiera personen', 'agent', 2, { when: when('identified', 'Inte än') }),
      step('gather', 'Samla uppgifterna', 'manager', 20),
      step('answer', 'Lämna ut skyddat och skriv vad som lämnats', 'agent', 28, { proof: 'date' }),
    ],
    texts: [
      say('Du får svar utan onödigt dröjsmål, senast inom en månad.'),
      info(
        'Är det komplicerat får svaret dröja två månader till. Då ska personen få veta varför, inom den första månaden.',
      ),
      warn(
        'Uppgifter lämnas bara till den det gäller, på ett skyddat sätt. Aldrig i öppen e-post.',
        when('own', 'no', 'unknown'),
      ),
      info('Uppgifter i bokföringen ska finnas kvar i sju år.', when('what', 'Radering')),
    ],
  },
  protected_identity: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Anmäla skydd',
        'Skyddet upphör',
        'Sökas av någon annan',
        'Fråga om hur uppgifter visas',
      ]),
      oneOf('form', 'Vilken form av skydd?', ['Sekretessmarkering', 'Skyddad folkbokföring', 'Vet inte'], {
        hint: 'Fråga inte varför. Fingerade uppgifter registreras inte här.',
      }),
      yesNo('household', 'Finns fler i hushållet?', { when: when('what', 'Anmäla skydd') }),
      yesNo('caller_other', 'Är det någon annan som frågar om personen?'),
    ],
    steps: [
      step('hand_over', 'Lämna till den som har rätt till skyddade uppgifter', 'team_leader', 0),
      step('flag', 'Lägg in skyddet', 'team_leader', 0, { proof: 'date', when: when('what', 'Anmäla skydd') }),
      step('check', 'Kontrollera att namnet är borta från tavla, lista och utskrift', 'manager', 1, { proof: 'date' }),
    ],
    texts: [
      danger(
        'Säg inte ens att personen finns hos oss. Bekräfta inget, inte heller för myndighet i telefon.',
        when('caller_other', 'yes', 'unknown'),
      ),
      danger('Skriv inga uppgifter som kan avslöja var personen bor. Inte i fritext, inte i filnamn.'),
      say('Jag lämnar det till en av dem som får se skyddade uppgifter. De ringer upp dig.'),
      info('Post går genom Skatteverkets förmedling, aldrig till en adress som någon uppger i telefon.'),
    ],
  },
}
