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

/** Letting, exchanging, moving in and out, and what happens to a home when somebody dies. */
export const TENANCY_FLOWS: StartingFlows = {
  sublet_owned: {
    questions: [
      oneOf('what', 'Vad gäller det?', ['Ansöka om att hyra ut', 'Förlänga', 'Granne hyr ut utan lov', 'Fråga']),
      long('reason', 'Varför vill du hyra ut?', { when: when('what', 'Ansöka om att hyra ut', 'Förlänga') }),
      day('from', 'Från och med vilken dag?', { when: when('what', 'Ansöka om att hyra ut', 'Förlänga') }),
      day('to', 'Till och med vilken dag?', { when: when('what', 'Ansöka om att hyra ut', 'Förlänga') }),
      short('tenant', 'Vem ska hyra?', { when: when('what', 'Ansöka om att hyra ut', 'Förlänga') }),
    ],
    steps: [
      step('board', 'Lämna ansökan till styrelsen', 'agent', 3, {
        proof: 'date',
        when: when('what', 'Ansöka om att hyra ut', 'Förlänga'),
      }),
      step('decision', 'Få styrelsens beslut', 'board', 30, {
        proof: 'words',
        when: when('what', 'Ansöka om att hyra ut', 'Förlänga'),
      }),
      step('tell', 'Berätta beslutet', 'agent', 32),
      step('manager', 'Lämna till styrelsen och förvaltaren', 'agent', 3, {
        when: when('what', 'Granne hyr ut utan lov'),
      }),
    ],
    texts: [
      say(
        'Styrelsen måste säga ja innan du hyr ut. Den beslutar för en viss tid.',
        when('what', 'Ansöka om att hyra ut', 'Förlänga'),
      ),
      info(
        'Styrelser möts ofta en gång i månaden. Ta reda på när nästa möte är.',
        when('what', 'Ansöka om att hyra ut', 'Förlänga'),
      ),
      info('Föreningen får ta ut en avgift, högst 10 procent av prisbasbeloppet per år. Se stadgarna.'),
      warn('Säg inte vem som har anmält.', when('what', 'Granne hyr ut utan lov')),
    ],
  },
  sublet_rented: {
    questions: [
      oneOf('reason', 'Varför vill du hyra ut?', [
        'Arbete på annan ort',
        'Studier',
        'Sjukvård eller vård',
        'Provbo med någon',
        'Annat',
      ]),
      day('from', 'Från och med?'),
      day('to', 'Till och med?'),
      short('tenant', 'Vem ska hyra?'),
      yesNo('return', 'Ska du flytta tillbaka?'),
    ],
    steps: [
      step('check', 'Gå igenom ansökan och bilagor', 'agent', 5),
      step('decision', 'Besluta enligt villkoren', 'manager', 14, { proof: 'words' }),
      step('tell', 'Skicka beslutet', 'agent', 16, { proof: 'date' }),
    ],
    texts: [
      say('Du får inte hyra ut förrän du har fått vårt svar skriftligt.'),
      info('Fråga inte efter diagnos. Ett intyg om vistelsen räcker.', when('reason', 'Sjukvård eller vård')),
    ],
  },
  lodgers: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Inneboende',
        'Sambo eller familj flyttar in',
        'Granne har för många boende',
        'Namn på kontraktet',
      ]),
      short('who', 'Vem ska bo där?', { when: when('what', 'Inneboende', 'Sambo eller familj flyttar in') }),
      day('from', 'Från vilken dag?', { when: when('what', 'Inneboende', 'Sambo eller familj flyttar in') }),
    ],
    steps: [
      step('note', 'Skriv in vem som bor där', 'agent', 10, {
        when: when('what', 'Inneboende', 'Sambo eller familj flyttar in'),
      }),
      step('contract', 'Pröva att lägga till på kontraktet', 'manager', 20, {
        when: when('what', 'Namn på kontraktet'),
      }),
    ],
    texts: [
      say('Berätta för oss vem som flyttar in, så står rätt namn på listan.', when('what', 'Inneboende')),
      warn('Säg inte vem som har ringt.', when('what', 'Granne har för många boende')),
    ],
  },
  exchange_of_home: {
    questions: [
      short('partner', 'Vilken lägenhet ska du byta till?'),
      oneOf('reason', 'Varför vill du byta?', [
        'Större eller mindre',
        'Närmare arbete eller skola',
        'Närmare familj',
        'Hälsa',
        'Ekonomi',
      ]),
      day('when_day', 'När ska bytet ske?'),
      yesNo('complete', 'Har båda skickat in sina papper?'),
    ],
    steps: [
      step('application', 'Få in bytesansökan från båda', 'member', 14, {
        proof: 'date',
        when: when('complete', 'no', 'unknown'),
      }),
      step('decision', 'Pröva bytet', 'manager', 30, { proof: 'words' }),
      step('tell', 'Skicka beslutet', 'agent', 32, { proof: 'date' }),
    ],
    texts: [
      say('Flytta inte och säg inte upp något förrän du har vårt svar.'),
      info('Fråga inte efter diagnos. Intyg eller egna ord räcker.', when('reason', 'Hälsa')),
    ],
  },
  termination_of_lease: {
    questions: [
      oneOf('who', 'Vem säger upp?', ['Hyresgästen själv', 'Ombud', 'Dödsbo']),
      day('wanted', 'Vilken dag vill personen flytta?'),
      yesNo('authority', 'Har ombudet fullmakt?', { when: when('who', 'Ombud') }),
      short('forwarding', 'Vart ska avier och brev skickas efter flytten?'),
    ],
    steps: [
      step('confirm', 'Bekräfta uppsägningen med sista dag, skriftligt', 'agent', 2, { proof: 'date' }),
      step('inspect', 'Boka avflyttningsbesiktning', 'agent', 10, { proof: 'reference' }),
      step('keys', 'Ta emot nycklar', 'manager', null, { proof: 'date' }),
    ],
    texts: [
      say('Uppsägningstiden är tre månader. Du får en bekräftelse med sista dagen.'),
      warn('Utan fullmakt gäller ombudets uppsägning inte.', when('authority', 'no', 'unknown')),
      info('För ett dödsbo kan andra tider gälla. Fråga den som vet, lova inget.', when('who', 'Dödsbo')),
    ],
  },
  moving_in_or_out: {
    questions: [
      oneOf('what', 'Vad gäller det?', ['Inflyttning', 'Utflyttning', 'Besiktning', 'Städning', 'Nycklar']),
      day('day_of', 'Vilken dag?'),
      yesNo('ready', 'Är lägenheten tömd och städad?', { when: when('what', 'Utflyttning', 'Besiktning') }),
      short('keys', 'Vem tar emot nycklarna?', { when: when('what', 'Inflyttning', 'Nycklar') }),
    ],
    steps: [
      step('book', 'Boka besiktning', 'agent', 5, {
        proof: 'reference',
        when: when('what', 'Utflyttning', 'Besiktning'),
      }),
      step('keys', 'Lämna ut eller ta emot nycklar mot legitimation', 'manager', null, {
        proof: 'date',
        when: when('what', 'Inflyttning', 'Nycklar', 'Utflyttning'),
      }),
      step('fault', 'Anmäl det som ska åtgärdas', 'agent', 5, { when: when('what', 'Besiktning') }),
    ],
    texts: [
      say('Tillträde är klockan 12 första vardagen i månaden.', when('what', 'Inflyttning', 'Nycklar')),
      say('Städa ut allt, också förrådet, innan du lämnar nycklarna.', when('what', 'Utflyttning')),
    ],
  },
  transfer_of_lease: {
    questions: [
      oneOf('why', 'Varför ska kontraktet tas över?', ['Separation', 'Dödsfall', 'Till någon som bor där', 'Annat']),
      yesNo('lives', 'Bor personen där varaktigt?'),
      short('who', 'Vem ska ta över?'),
      day('from', 'Från och med?'),
    ],
    steps: [
      step('papers', 'Be om avtal, folkbokföring och skriftlig ansökan', 'agent', 5, { proof: 'date' }),
      step('decision', 'Pröva övertagandet', 'manager', 21, { proof: 'words' }),
      step('tell', 'Skicka beslutet', 'agent', 23, { proof: 'date' }),
    ],
    texts: [
      say('Den som ska ta över söker själv. Vi prövar ansökan och svarar skriftligt.'),
      info('Vid dödsfall: byt typ till Dödsbo om det gäller hela lägenheten.', when('why', 'Dödsfall')),
    ],
  },
  estate: {
    questions: [
      oneOf('role', 'Vem ringer?', [
        'Dödsbodelägare',
        'Ombud med fullmakt',
        'Begravningsbyrå',
        'Bank eller jurist',
        'Annan',
      ]),
      yesNo('documents', 'Finns dödsfallsintyg och bouppteckning eller fullmakt?'),
      oneOf('home', 'Vad är det för bostad?', ['Hyresrätt', 'Bostadsrätt']),
      anyOf('needs', 'Vad behöver boet hjälp med?', ['Avier', 'Uppsägning', 'Nycklar', 'Överlåtelse', 'Uppgifter']),
      short('contact', 'Vart ska vi skicka besked och avier?'),
    ],
    steps: [
      step('authority', 'Få in handlingar som visar vem som får tala för boet', 'member', 14, {
        proof: 'date',
        when: when('documents', 'no', 'unknown'),
      }),
      step('address', 'Ändra avimottagare', 'agent', 3, { when: when('needs', 'Avier') }),
      step('next', 'Berätta vad som händer nu, skriftligt', 'agent', 5, { proof: 'date' }),
    ],
    texts: [
      say('Jag beklagar sorgen. Vi tar en sak i taget.'),
      warn('Uppgifter, nycklar och uppsägning lämnas bara till den som får företräda boet.'),
      info(
        'Ta reda på vilken handling som visar vem som får tala för boet, till exempel bouppteckning eller fullmakt. Säg inget om den dödes ekonomi utan den.',
      ),
      danger(
        'Bor någon kvar i lägenheten: säg inget om uppsägning förrän den rätten är utredd.',
        when('needs', 'Uppsägning'),
      ),
    ],
    priorities: [priority(2, when('needs', 'Nycklar'))],
  },
}
