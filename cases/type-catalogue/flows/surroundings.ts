import {
  anyOf,
  danger,
  day,
  info,
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

/** What people share: parking, laundry, waste, the yard. */
export const SURROUNDING_FLOWS: StartingFlows = {
  parking: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Ställa sig i kö',
        'Säga upp plats',
        'Laddplats',
        'Felparkerad bil',
        'Kontrollavgift',
        'Garageport',
      ]),
      oneOf('kind', 'Vilken sorts plats?', ['Utomhus', 'Garage', 'Med laddning'], {
        when: when('what', 'Ställa sig i kö', 'Laddplats'),
      }),
      short('place', 'Vilken plats eller vilket nummer?', {
        when: when('what', 'Säga upp plats', 'Felparkerad bil', 'Garageport'),
      }),
      day('from', 'Från vilken dag?', { when: when('what', 'Säga upp plats', 'Ställa sig i kö') }),
      yesNo('blocks', 'Står bilen i vägen för utryckning eller utfart?', { when: when('what', 'Felparkerad bil') }),
    ],
    steps: [
      step('queue', 'Skriv in i kön', 'agent', 5, { when: when('what', 'Ställa sig i kö', 'Laddplats') }),
      step('terminate', 'Bekräfta uppsägningen med sista dag', 'agent', 5, {
        proof: 'date',
        when: when('what', 'Säga upp plats'),
      }),
      step('company', 'Hänvisa till parkeringsbolaget', 'agent', 1, {
        when: when('what', 'Kontrollavgift', 'Felparkerad bil'),
      }),
    ],
    texts: [
      say('Parkeringsbolaget avgör avgiften, inte vi. Du når dem på lappen.', when('what', 'Kontrollavgift')),
      danger('Står den i vägen för utryckning: ring parkeringsbolaget nu.', when('blocks', 'yes')),
      say('Vi kan inte säga hur lång kön är i tid, bara var du står.', when('what', 'Ställa sig i kö')),
    ],
    priorities: [priority(1, when('blocks', 'yes'))],
  },
  storage_room: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Jag hittar inte mitt förråd',
        'Fel lås eller någon annans saker',
        'Extra förråd',
        'Inbrott',
      ]),
      short('number', 'Vilket nummer står på förrådet?'),
      yesNo('marked', 'Är det märkt med ditt lägenhetsnummer?', {
        when: when('what', 'Fel lås eller någon annans saker'),
      }),
    ],
    steps: [
      step('list', 'Kontrollera förrådslistan', 'agent', 5),
      step('manager', 'Be fastighetsskötaren se efter på plats', 'manager', 10, {
        when: when('what', 'Fel lås eller någon annans saker'),
      }),
      step('queue', 'Skriv in i kön för extra förråd', 'agent', 5, { when: when('what', 'Extra förråd') }),
    ],
    texts: [
      warn(
        'Inget lås klipps förrän listan är kontrollerad och ägaren har sökts.',
        when('what', 'Fel lås eller någon annans saker'),
      ),
      say('Polisanmäl inbrottet själv, och hör av dig till ditt försäkringsbolag.', when('what', 'Inbrott')),
    ],
    priorities: [priority(2, when('what', 'Inbrott'))],
  },
  laundry_room: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Boka tid',
        'Maskin trasig',
        'Brickan fungerar inte',
        'Någon tar min tid',
        'Lokal eller gästlägenhet',
      ]),
      short('where', 'Vilken tvättstuga, och vilken maskin?'),
      yesNo('water', 'Läcker det vatten?', { when: when('what', 'Maskin trasig') }),
    ],
    steps: [
      step('order', 'Beställ reparatör', 'agent', 1, { proof: 'reference', when: when('what', 'Maskin trasig') }),
      step('access', 'Gå igenom behörigheten på brickan', 'agent', 2, { when: when('what', 'Brickan fungerar inte') }),
      step('answer', 'Berätta hur man bokar', 'agent', 1, {
        when: when('what', 'Boka tid', 'Lokal eller gästlägenhet'),
      }),
    ],
    texts: [
      danger('Rinner det vatten: stäng av maskinens kran och byt typ till Vattenskada.', when('water', 'yes')),
      say('Sätt gärna en lapp på maskinen tills den är lagad.', when('what', 'Maskin trasig')),
    ],
    priorities: [priority(1, when('water', 'yes'))],
  },
  broadband_and_tv: {
    questions: [
      oneOf('what', 'Vad fungerar inte?', ['Internet', 'TV', 'Telefon', 'Jag vill beställa', 'Fråga om avtalet']),
      yesNo('neighbours', 'Har grannar samma fel?'),
      yesNo('restarted', 'Har du startat om utrustningen?', { when: when('what', 'Internet', 'TV', 'Telefon') }),
      yesNo('group', 'Ingår tjänsten i föreningens avtal?'),
    ],
    steps: [
      step('refer', 'Ge leverantörens kundtjänst och kundnummer', 'agent', 1),
      step('manager', 'Anmäl fel i husets nät till förvaltaren', 'manager', 3, { when: when('neighbours', 'yes') }),
    ],
    texts: [
      say('Fel i tjänsten anmäler du till leverantören. Jag ger dig numret.'),
      info('Har flera grannar felet kan det vara husets nät. Anmäl det till förvaltaren.', when('neighbours', 'yes')),
    ],
  },
  waste: {
    questions: [
      oneOf('what', 'Vad gäller det?', [
        'Fullt i soprummet',
        'Grovsopor',
        'Lukt eller djur',
        'Stopp i nedkast',
        'Återvinning',
        'Nedskräpning',
      ]),
      short('where', 'Vilket soprum eller vilken adress?'),
      yesNo('blocks', 'Hindrar det utrymning eller brandväg?', {
        when: when('what', 'Grovsopor', 'Nedskräpning', 'Fullt i soprummet'),
      }),
    ],
    steps: [
      step('order', 'Beställ tömning eller städning', 'agent', 3, { proof: 'reference' }),
      step('check', 'Fråga om det är bra nu', 'agent', 10),
    ],
    texts: [
      warn('Står något i vägen för utrymning: be fastighetsskötaren ta bort det i dag.', when('blocks', 'yes')),
      say('Tack för att du säger till. Vi beställer tömning.', when('what', 'Fullt i soprummet', 'Lukt eller djur')),
    ],
    priorities: [priority(1, when('blocks', 'yes')), priority(3, when('what', 'Lukt eller djur'))],
  },
  name_plate_and_intercom: {
    questions: [
      anyOf('what', 'Vad ska ändras?', ['Namn på dörren', 'Namn på tavlan', 'Porttelefon', 'Brevinkast', 'Postfack']),
      short('name', 'Hur ska namnet stå?', {
        hint: 'Den som har skyddade uppgifter ska ofta inte stå alls. Fråga inte varför.',
      }),
      yesNo('registered', 'Är personen folkbokförd där?'),
    ],
    steps: [step('order', 'Beställ skylten eller ändringen', 'agent', 7, { proof: 'reference' })],
    texts: [
      say('Du får besked när det är ändrat.'),
      warn('Står personen som skyddad: skriv inget namn. Fråga den som har rätt till skyddade uppgifter.'),
    ],
  },
  snow_and_ice: {
    questions: [
      oneOf('what', 'Vad gäller det?', ['Istappar eller snö på tak', 'Halka', 'Oplogat', 'Någon har ramlat']),
      short('where', 'Exakt var?'),
      yesNo('passing', 'Går folk förbi just där?'),
      yesNo('injured', 'Är någon skadad?', { when: when('what', 'Någon har ramlat') }),
    ],
    steps: [
      step('fence', 'Be fastighetsskötaren spärra av', 'agent', 0, {
        proof: 'reference',
        when: when('what', 'Istappar eller snö på tak'),
      }),
      step('order', 'Beställ snöröjning eller sandning', 'agent', 0, {
        proof: 'reference',
        when: when('what', 'Halka', 'Oplogat', 'Någon har ramlat'),
      }),
      step('note', 'Skriv ner tid, plats och vad som hände', 'agent', 0, { when: when('what', 'Någon har ramlat') }),
    ],
    texts: [
      danger('Is eller snö som kan falla är akut. Spärra av först.', when('what', 'Istappar eller snö på tak')),
      danger('Ring 112 om någon är skadad.', when('injured', 'yes')),
      say('Jag beställer det nu. Gå en annan väg tills det är gjort.'),
      info('Skriv bara vad som har hänt. Vem som bär ansvaret prövas av andra.', when('what', 'Någon har ramlat')),
    ],
    priorities: [
      priority(1, when('what', 'Istappar eller snö på tak', 'Någon har ramlat')),
      priority(2, when('what', 'Halka')),
    ],
  },
}
