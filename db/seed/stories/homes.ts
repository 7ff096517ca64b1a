import type { Stories } from '#db/seed/stories/story.ts'

export const HOME_STORIES: Stories = {
  transfer_of_home: [
    {
      title: 'Överlåtelseavtal inskickat, tillträde den {1|15} nästa månad',
      text: 'Säljer sin {tvåa|trea}. Undrar när styrelsen prövar köparen och om pantskrivningen hinner bli klar.',
      notes: ['Avtalet komplett. Styrelsen har möte på torsdag.', 'Köparen godkänd. Besked till båda parter.'],
      other: ['Styrelsen', 'Medlemsprövning, underlaget är komplett.'],
      answer: 'Köparen är godkänd som medlem och överlåtelsen registrerad till tillträdesdagen.',
    },
    {
      title: 'Överlåtelse genom {gåva|bodelning}',
      text: 'Lägenheten ska gå över till {sonen|den ena maken}. Undrar vilka papper som behövs.',
      notes: ['Skickat lista: gåvobrev eller bodelningsavtal i original, medlemsansökan.'],
      ask: 'Vi saknar bevittnad underskrift på avtalet. Skicka en ny kopia med två vittnen.',
      answer: 'Överlåtelsen är registrerad och överlåtelseavgiften kommer på en egen avi.',
    },
  ],
  membership_application: [
    {
      title: 'Medlemsansökan för ny delägare ({10|50} procent)',
      text: 'Sambon ska in som delägare. Båda vill stå på avin.',
      notes: ['Ansökan komplett, skickad till styrelsen.'],
      other: ['Styrelsen', 'Ansökan om medlemskap för delägare.'],
      answer: 'Styrelsen har godkänt ansökan och båda står på avin från nästa kvartal.',
    },
    {
      title: 'När får köparen besked om medlemskap?',
      text: 'Tillträde om två veckor och banken väntar på besked.',
      notes: ['Styrelsen svarar i kväll. Mäklaren informerad.'],
      answer: 'Beslutet är fattat och beskedet skickat till köpare, mäklare och bank.',
      as: 'informed',
    },
  ],
  settlement_buyer_seller: [
    {
      title: 'Har fått avi fast lägenheten är såld',
      text: 'Tillträde var den {1|15}. Säljaren har redan betalat hela kvartalet.',
      notes: ['Avräkning upprättad per tillträdesdagen.'],
      answer: 'Avräkningen är gjord och mellanskillnaden återbetald.',
    },
    {
      title: 'Avgiften delas fel mellan köpare och säljare',
      text: 'Köparen har betalat från kontraktsdagen i stället för tillträdet.',
      notes: ['Rättat datum i reskontran. Båda har fått specifikation.'],
      answer: 'Datumet är rättat och ni har fått en specifikation var.',
    },
  ],
  pledge: [
    {
      title: 'Banken frågar om pantnotering',
      text: 'Underrättelse skickad för {två|tre} veckor sedan. Kunden ska få lånet utbetalt på fredag.',
      notes: ['Underrättelsen låg i fel brevkorg. Noterad i dag, bevis skickat.'],
      answer: 'Panten är noterad och beviset skickat till banken.',
    },
    {
      title: 'Gammal pant ska {avnoteras|flyttas} vid byte av bank',
      text: 'Lånet löst i den gamla banken. Nya banken vill se att inga panter ligger kvar.',
      notes: ['Väntar på bekräftelse från gamla banken.'],
      other: ['Den tidigare banken', 'Begärt skriftlig bekräftelse på avnotering.'],
      answer: 'Den gamla panten är avnoterad och den nya inskriven.',
    },
  ],
  broker_statement: [
    {
      title: 'Mäklare begär lägenhetsutdrag',
      text: 'Vill ha andelstal, avgift, pantnoteringar och årsredovisning inför visning på {söndag|lördag}.',
      notes: ['Uppdragsavtalet kontrollerat. Utdraget skickat samma dag.'],
      answer: 'Utdraget är skickat. Avgiften faktureras mäklaren.',
    },
    {
      title: 'Mäklaren undrar om {andelstal|planerad stambyte}',
      text: 'Spekulanter frågar. Vill ha skriftligt svar från föreningen.',
      notes: ['Frågan om underhåll går till styrelsen, andelstal lämnat.'],
      answer: 'Andelstalet är lämnat. Frågor om planerat underhåll besvaras av styrelsen.',
      as: 'informed',
    },
  ],
  sublet_owned: [
    {
      title: 'Ansöker om andrahandsuthyrning {ett år|sex månader}',
      text: 'Ska {arbeta i Malmö|studera utomlands|provbo med sambo}. Har en hyresgäst i åtanke.',
      notes: ['Ansökan komplett. Styrelsemöte den {10|17}.'],
      ask: 'Vi behöver intyg om {anställningen|studierna} och hyresgästens namn.',
      other: ['Styrelsen', 'Ansökan om andrahandsuthyrning för beslut.'],
      answer: 'Styrelsen har beviljat ansökan. Avgiften för andrahandsuthyrning läggs på avin.',
    },
    {
      title: 'Grannen hyr ut korttid varje helg',
      text: 'Nya människor med resväskor, kodlås på dörren. Undrar om det är tillåtet.',
      notes: ['Vidare till styrelsen utan att nämna anmälaren.'],
      answer: 'Styrelsen utreder frågan. Vi kan inte berätta mer om en annan medlem.',
      as: 'handed_over',
    },
  ],
  sublet_rented: [
    {
      title: 'Vill hyra ut hyresrätten under {studier|utlandsjobb}',
      text: 'Bortrest {augusti till juni|ett år}. Har en vän som kan bo där.',
      notes: ['Skälet räknas. Avtalstiden får inte överstiga beviljad tid.'],
      ask: 'Skicka antagningsbesked eller anställningsavtal och uppgift om vem som ska bo där.',
      answer: 'Samtycke lämnat för den sökta tiden. Säg till oss när du är tillbaka.',
    },
    {
      title: 'Förlängning av andrahandsuthyrning',
      text: 'Tjänsten är förlängd och hen vill hyra ut ett halvår till.',
      notes: ['Nytt intyg finns. Förlängning medges en gång.'],
      answer: 'Förlängningen är beviljad till och med det datum som står i beslutet.',
    },
  ],
  lodgers: [
    {
      title: 'Får jag ha inneboende?',
      text: 'Vill hyra ut ett rum till en student. Bor själv kvar.',
      notes: ['Inneboende är tillåtet om hen bor kvar och det inte blir för många.'],
      answer: 'Inneboende går bra så länge du själv bor i lägenheten och hyran är skälig.',
      as: 'informed',
    },
    {
      title: 'Sambon flyttar in, ska hen stå på kontraktet?',
      text: 'Sambo sedan i våras. Undrar vad som krävs.',
      notes: ['Kreditprövning av sambon behövs för kontrakt. Blankett skickad.'],
      answer: 'Du har fått blanketten. Tills vidare räcker det att sambon är anmäld som boende.',
      as: 'informed',
    },
  ],
  exchange_of_home: [
    {
      title: 'Ansökan om byte, {trea mot tvåa|etta mot tvåa}',
      text: 'Bytespartner finns i {Solna|Farsta}. Skälet är {barn på väg|kortare resväg till arbetet}.',
      notes: ['Båda hyresvärdarna informerade. Ekonomisk prövning pågår.'],
      ask: 'Skicka tre lönespecifikationer och personbevis.',
      other: ['Bytespartnerns hyresvärd', 'Bett om referens och besked om godkännande.'],
      answer: 'Bytet är godkänt av båda hyresvärdarna. Nya kontrakt skrivs på vårt kontor.',
    },
    {
      title: 'Hur lång tid tar ett lägenhetsbyte?',
      text: 'Planerar flytt till sommaren och vill veta i god tid.',
      notes: ['Räkna med upp till tre månader från komplett ansökan.'],
      answer: 'Räkna med upp till tre månader från det att ansökan är komplett.',
      as: 'informed',
    },
  ],
  termination_of_lease: [
    {
      title: 'Säger upp hyresavtalet till {sista februari|sista mars}',
      text: 'Har fått bostad i {Uppsala|Göteborg}. Undrar om uppsägningstiden går att korta.',
      notes: ['Uppsägning bekräftad skriftligt med datum. Omflyttning möjlig om ny hyresgäst finns tidigare.'],
      answer: 'Uppsägningen är registrerad. Besiktning bokas fyra veckor före avflyttning.',
    },
    {
      title: 'Ångrar uppsägning',
      text: 'Sade upp {förra veckan|i måndags} men det nya jobbet blev inte av.',
      notes: ['Lägenheten är inte uthyrd, så uppsägningen kan tas tillbaka.'],
      answer: 'Uppsägningen är återtagen och avtalet löper vidare.',
    },
  ],
  moving_in_or_out: [
    {
      title: 'Bokar {besiktning|nyckelöverlämning} inför flytt',
      text: 'Flyttar den sista. Undrar vad som kontrolleras och om {gardinstänger|spotlights} ska sitta kvar.',
      notes: ['Tid bokad. Lista över städning skickad.'],
      answer: 'Besiktningen är gjord utan anmärkning och nycklarna återlämnade.',
    },
    {
      title: 'Lägenheten var inte städad vid inflyttningen',
      text: 'Fick nycklarna i {går|måndags}. Ugn och badrum smutsiga. Bilder finns.',
      notes: ['Städfirma beställd på den förra hyresgästens bekostnad.'],
      answer: 'Lägenheten är städad och godkänd av dig på plats.',
    },
  ],
  transfer_of_lease: [
    {
      title: 'Vill ta över {mammas|exmakens} hyreskontrakt',
      text: 'Har bott där i {sex|nio} år. Undrar vad som krävs för att få ta över.',
      notes: ['Varaktigt boende styrks med folkbokföring. Prövning pågår.'],
      ask: 'Skicka personbevis som visar hur länge du varit folkbokförd på adressen.',
      answer: 'Överlåtelsen är godkänd och nytt avtal undertecknat.',
    },
    {
      title: 'Separation, en ska bo kvar',
      text: 'Båda står på kontraktet. Den ena flyttar ut nästa månad.',
      notes: ['Båda behöver skriva under. Ekonomisk prövning av den som stannar.'],
      answer: 'Avtalet står nu på den som bor kvar.',
    },
  ],
  estate: [
    {
      title: 'Dödsbo, {mamma|pappa} har gått bort',
      text: 'Ringer för syskonens räkning. Undrar om uppsägning, nycklar och avier som kommer.',
      notes: ['Beklagat sorgen. Förklarat en månads uppsägning för dödsbo och vilka papper som behövs, utan brådska.'],
      ask: 'När ni orkar: skicka dödsfallsintyg med släktutredning, så vet vi vem som kan företräda dödsboet.',
      answer: 'Uppsägningen är registrerad och ni har fått en kontaktperson. Post går till den adress ni angav.',
    },
    {
      title: 'Vem får skriva under för dödsboet?',
      text: 'Tre syskon, ett bor utomlands. Köpare finns till lägenheten.',
      notes: ['Alla delägare ska skriva under, eller ge fullmakt. Bouppteckningen behövs i kopia.'],
      answer: 'Ni har fått besked om vilka underskrifter som behövs och en mall för fullmakt.',
      as: 'informed',
    },
  ],
}
