import type { Stories } from '#db/seed/stories/story.ts'

export const FAULT_STORIES: Stories = {
  fault_in_home: [
    {
      title: '{Kylskåpet|Frysen} håller inte kylan',
      text: 'Maten blir dålig. {Termometern visar 12 grader|Det låter konstigt och rinner vatten i botten}. Skåpet är från {2009|2012}. Hemma på eftermiddagar, huvudnyckel får användas.',
      notes: [
        'Fastighetsskötaren konstaterar att kompressorn är slut. Nytt skåp beställt.',
        'Leverans bokad, hyresgästen har fått tid.',
      ],
      other: ['Vitvarulogistik', 'Beställt nytt skåp i samma mått, gamla tas med.'],
      answer:
        'Det nya skåpet är på plats och det gamla bortfört. Spara kvittot på maten om du vill fråga din hemförsäkring.',
      as: 'ordered',
    },
    {
      title: 'Kranen i {köket|badrummet} droppar',
      text: 'Har droppat {i ett par veckor|sedan i helgen} och blir värre. Det går att stänga av under bänken. Barn som sover, kom gärna efter klockan nio.',
      notes: ['Ingen brådska enligt medlemmen. Packning bytt vid första besöket.'],
      answer: 'Packningen är bytt och kranen tät.',
    },
  ],
  fault_in_common_area: [
    {
      title: 'Porten går inte i lås',
      text: 'Dörrstängaren orkar inte dra igen den sista biten när det {blåser|är kallt}. Obehöriga har setts i {trapphuset|källaren}.',
      notes: [
        'Tre boende har ringt om samma port i dag. Prioriterat.',
        'Justerad på plats, men stängaren behöver bytas.',
      ],
      other: ['Låsmästarna i Farsta', 'Beställt byte av dörrstängare.'],
      answer: 'Dörrstängaren är bytt och porten går i lås. Hör av dig om den kärvar när kylan kommer.',
      as: 'ordered',
    },
    {
      title: 'Lampan {trasig|blinkar} i {trapphuset, plan 3|källargången|cykelrummet}',
      text: 'Mörkt på kvällen och obehagligt att gå där. {Äldre granne har snubblat|Har varit så i en vecka}.',
      notes: ['Fastighetsskötaren byter på sin runda på torsdag.'],
      answer: 'Armaturen är utbytt mot en med rörelsevakt.',
    },
  ],
  blocked_drain: [
    {
      title: 'Stopp i {toaletten|golvbrunnen|köksavloppet}',
      text: 'Vattnet {stiger när man spolar|rinner undan mycket långsamt}. Har {provat vaskrensare|rensat vattenlåset} utan resultat. {Det finns en toalett till|Det är den enda toaletten}.',
      notes: [
        'Frågat grannen under: samma problem, så stoppet sitter i stammen.',
        'Spolat {12|18} meter. Fett och våtservetter.',
      ],
      other: ['Stockholms Spolteknik', 'Spolning av stammen, två lägenheter berörda.'],
      answer: 'Stammen är spolad och vattnet rinner undan. Våtservetter får inte spolas ned, de fastnar i böjen.',
      as: 'ordered',
    },
    {
      title: 'Bubblar och luktar i {handfatet|duschen}',
      text: 'Det kluckar när grannen spolar, och luktar avlopp på morgnarna.',
      notes: ['Vattenlåset torkar ut. Bett hen fylla på vatten och återkomma om det inte hjälper.'],
      answer: 'Vattenlåset var uttorkat. Fyll på lite vatten om du varit bortrest.',
      as: 'informed',
    },
  ],
  power_cut: [
    {
      title: 'Halva lägenheten strömlös',
      text: 'Jordfelsbrytaren slår så fort {spisen|tvättmaskinen} kopplas in. {Kyl och frys är utan ström|Ljus finns i hallen}.',
      notes: ['Bad hen dra ur maskinen: brytaren håller. Felet sitter i maskinen, inte i fasta installationen.'],
      answer: 'Elektrikern hittade inget fel i installationen. Maskinen behöver ses över innan den kopplas in igen.',
      as: 'informed',
    },
    {
      title: 'Mörkt i hela {trapphuset|uppgång B}',
      text: 'Ingen belysning och {porttelefonen är död|hissen står}. Gatubelysningen lyser.',
      notes: [
        'Elnätbolaget har inga avbrott. Elektriker på väg.',
        'Huvudsäkring bytt. Orsaken är fukt i en armatur på vinden.',
      ],
      other: ['Eljour Syd', 'Larmad, hela trapphuset mörkt.'],
      answer: 'Strömmen är tillbaka och den fuktiga armaturen bytt.',
      as: 'ordered',
    },
  ],
  no_heating: [
    {
      title: '{16|17|18} grader i {rum=vardagsrummet|sovrummet}',
      text: 'Elementen är {kalla i botten|ljumma}. Har {luftat|öppnat ventilen helt}. Mätte mitt i rummet, en meter från fönstret. {Småbarn|Äldre person} i hemmet.',
      notes: [
        'Bett om mätning i tre dagar. Snitt 17,4 grader.',
        'Pumpen i undercentralen stod stilla. Omstartad, drifttekniker beställd.',
      ],
      ask: 'Mät temperaturen mitt i rummet morgon och kväll i två dagar och skicka värdena, så kan teknikern ställa in rätt.',
      other: ['Driftteknik Mälardalen', 'Injustering av stammen i uppgången.'],
      answer: 'Pumpen är bytt och stammen injusterad. Du mätte 21 grader i går. Ring om det sjunker igen.',
      as: 'ordered',
    },
    {
      title: 'Inget varmvatten {sedan i morse|på andra dagen}',
      text: 'Bara ljummet i både kök och dusch. Grannarna har {samma problem|varmt vatten}.',
      notes: ['Fler samtal från samma hus. Värmeväxlaren kontrolleras i dag.'],
      answer: 'Styrventilen är bytt och varmvattnet håller 55 grader.',
      as: 'ordered',
    },
  ],
  lift_out_of_order: [
    {
      title: 'Person {fast|instängd} i hissen mellan plan {2 och 3|4 och 5}',
      text: 'Nödsignalen fungerar inte, ringer från egen mobil. Lugn, ingen sjuk. {Två personer|En person} i hissen.',
      notes: [
        'Hissjouren larmad 2 minuter efter samtalet. Höll kvar linjen tills teknikern var framme.',
        'Ute efter {24|31} minuter. Hissen avstängd för kontroll.',
      ],
      other: ['Hissjouren', 'Person i hiss, högsta prioritet.'],
      answer: 'Teknikern har bytt dörrkontakten och provkört hissen. Nödtelefonen är lagad och testad samma dag.',
      as: 'ordered',
    },
    {
      title: 'Hissen stannar {en decimeter fel|inte på plan 5}',
      text: 'Kanten gör att rullatorn fastnar. Boende på plan 5 har hemtjänst och kommer inte ut.',
      notes: ['Hemtjänsten informerad. Service bokad till förmiddagen.'],
      answer: 'Nivån är justerad och hissen går som den ska.',
      as: 'ordered',
    },
  ],
  lock_and_key: [
    {
      title: 'Vill ha {en extra nyckel|två passerbrickor}',
      text: 'Dottern har börjat skolan och ska kunna gå in själv. Undrar vad det kostar och när den kan hämtas.',
      notes: ['Identifierad. Beställning lagd, kvitteras med legitimation.'],
      answer: 'Nyckeln finns att hämta i receptionen med legitimation. Kostnaden kommer på nästa avi.',
    },
    {
      title: 'Tappat {nyckelknippan|brickan} {på tunnelbanan|i centrum}',
      text: 'Ingen adress på knippan. Vill spärra brickan direkt och undrar om låset behöver bytas.',
      notes: ['Brickan spärrad under samtalet. Byte av cylinder rekommenderat, hen vill vänta på hittegods.'],
      answer: 'Den gamla brickan är spärrad och en ny utlämnad. Cylindern byttes på din begäran.',
    },
  ],
  locked_out: [
    {
      title: 'Utelåst med {nycklarna kvar inne|barnet inne}',
      text: 'Dörren slog igen när hen {hämtade posten|slängde sopor}. Mobil med sig, legitimation inne i lägenheten.',
      notes: ['Kontrollfrågor stämde mot kontraktet. Berättat vad utryckningen kostar innan låssmeden skickades.'],
      other: ['Låsjour Stockholm', 'Öppning mot legitimation inne i lägenheten.'],
      answer: 'Låssmeden öppnade utan skada på låset. Kostnaden kommer på en egen faktura.',
      as: 'ordered',
    },
    {
      title: 'Kommer inte in, låset {kärvar|snurrar runt}',
      text: 'Nyckeln går runt utan att dörren öppnas. Står i trapphuset med matkassar.',
      notes: ['Felet ligger i cylindern, så kostnaden är hyresvärdens.'],
      answer: 'Cylindern är bytt och du har fått tre nya nycklar utan kostnad.',
      as: 'ordered',
    },
  ],
  broken_glass: [
    {
      title: 'Rutan i {entrén|balkongdörren} krossad',
      text: 'Glas överallt. {Boll från gården|Inbrottsförsök, brytmärken på karmen}. Det drar kallt.',
      notes: ['Tillfällig skiva uppsatt. Polisanmälan gjord av medlemmen, numret antecknat.'],
      other: ['Glasmästeri Centrum', 'Mått tagna, isolerruta beställd.'],
      answer: 'Ny ruta är monterad. Anmälningsnumret finns i ärendet om försäkringsbolaget frågar.',
      as: 'ordered',
    },
    {
      title: 'Inbrott i {källarförrådet|flera förråd}',
      text: 'Hänglåset uppklippt, {cykel och skidor|verktyg} borta. Åtminstone fyra förråd berörda.',
      notes: ['Lapp i porten till de andra. Styrelsen informerad om galler.'],
      answer: 'Dörren till förrådsgången har fått brytskydd. Anmäl till din hemförsäkring med polisens nummer.',
      as: 'informed',
    },
  ],
  vandalism: [
    {
      title: 'Klotter på {fasaden mot gatan|garageporten|entrén}',
      text: 'Ungefär {två|fyra} kvadratmeter, {svart|silverfärgad} spray. Syntes första gången i {morse|lördags}.',
      notes: ['Bild bifogad. Saneringsavtalet gäller inom 48 timmar.'],
      other: ['Ren Fasad AB', 'Sanering enligt avtal, bild bifogad.'],
      answer: 'Klottret är borttaget och ytan skyddsbehandlad.',
      as: 'ordered',
    },
    {
      title: 'Någon har eldat i {soprummet|källartrappan}',
      text: 'Rester av papper och brännmärken på dörren. Ingen lukt kvar. Oroligt bland grannarna.',
      notes: ['Styrelsen och fastighetsskötaren informerade. Nattvandrare kontaktade.'],
      answer: 'Dörren är målad och brickläsaren omprogrammerad så att bara boende kommer in.',
    },
  ],
  pests: [
    {
      title: '{Myror|Silverfiskar|Pälsängrar} i {köket|badrummet}',
      text: 'Syns mest på kvällen. Har städat och ställt undan mat. {Grannen har dem också|Har aldrig haft det förut}.',
      notes: ['Anmälan till skadedjursfirman. De ringer inom två dagar.'],
      other: ['Skadedjursjouren', 'Anmälan gjord, tillträde via huvudnyckel godkänt.'],
      answer: 'Saneraren har varit på plats och lagt ut gel. Ett återbesök är bokat om tre veckor.',
      as: 'ordered',
    },
    {
      title: 'Misstänker vägglöss',
      text: 'Bett på armarna och små svarta prickar vid sängen. Har {nyss kommit hem från resa|köpt begagnad soffa}.',
      notes: [
        'Bett hen inte flytta möbler ur lägenheten. Besiktning i morgon, grannlägenheterna kontrolleras samtidigt.',
      ],
      answer: 'Saneringen är klar och kontrollbesöket visade inga levande djur.',
      as: 'ordered',
    },
  ],
  damp_and_mould: [
    {
      title: 'Svarta prickar {bakom sängen|i fönstersmygen|i taket i badrummet}',
      text: 'Luktar instängt och {barnet hostar|tapeten släpper}. Yttervägg mot {norr|gården}. Har vädrat mer utan skillnad.',
      notes: ['Fuktmätning bokad. Bett om bilder.', 'Mätningen visar kondens, frånluften är för svag.'],
      ask: 'Skicka några bilder och skriv om tvätt torkas inomhus. Det hjälper den som mäter.',
      other: ['Ventilationsgruppen', 'Kontroll av frånluft i badrum och kök.'],
      answer: 'Ventilationen är rensad och flödet godkänt. Väggen är tvättad och mätt torr.',
      as: 'ordered',
    },
    {
      title: 'Unken lukt i {garderoben|hallen}',
      text: 'Kläderna luktar. Ingen synlig fukt. Lukten blev starkare efter renoveringen i grannlägenheten.',
      notes: ['Ingen förhöjd fukt i vägg eller golv. Otät rörgenomföring tätad.'],
      answer: 'Genomföringen mot schaktet är tätad. Hör av dig om lukten inte är borta om två veckor.',
    },
  ],
  new_build_warranty: [
    {
      title: 'Spricka i {fogen|väggen} i nybyggd lägenhet',
      text: 'Inflyttad för {ett|två} år sedan. Sprickan har vuxit sedan förra besiktningen och finns inte i protokollet.',
      notes: ['Anmält till entreprenören med bild. Tas på garantibesiktningen.'],
      other: ['Entreprenörens eftermarknad', 'Garantianmälan med bilder, vill ha datum för åtgärd.'],
      answer: 'Entreprenören har lagat fogen och besiktningsmannen godkänt den.',
      as: 'ordered',
    },
    {
      title: '{Altandörren|Fönstret} går inte att stänga, garanti',
      text: 'Karmen har satt sig sedan inflyttningen. Drar kallt när det blåser.',
      notes: ['Fotograferat. Entreprenören har sju arbetsdagar på sig att svara.'],
      answer: 'Dörren är justerad inom garantin.',
      as: 'ordered',
    },
  ],
}
