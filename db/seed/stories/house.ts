import type { Stories } from '#db/seed/stories/story.ts'

export const HOUSE_STORIES: Stories = {
  parking: [
    {
      title: 'Vill ställa sig i kö till {laddplats|garageplats}',
      text: 'Har köpt elbil. Undrar hur lång kön är och vad platsen kostar.',
      notes: ['Plats {7|12} i kön. Kostnad och villkor skickade.'],
      answer: 'Du står i kön och ser din plats på Mina sidor.',
    },
    {
      title: 'Främmande bil på min plats',
      text: 'Plats {14|32} upptagen {andra|tredje} dagen i rad. Registreringsnummer antecknat.',
      notes: ['Parkeringsbolaget har varit där. Bilen är borta.'],
      other: ['Parkeringsbolaget', 'Felparkerad bil på hyrd plats.'],
      answer: 'Bilen är flyttad och en skylt uppsatt.',
      as: 'handed_over',
    },
  ],
  storage_room: [
    {
      title: 'Fel förråd, {någon annans hänglås|andra saker} i mitt',
      text: 'Numret stämmer enligt kontraktet men låset är inte mitt.',
      notes: ['Två förråd hade bytt skyltar vid målningen. Grannen nådd.'],
      answer: 'Skyltarna är rättade och du har fått tillgång till rätt förråd.',
    },
    {
      title: 'Vill hyra extra förråd',
      text: 'Familjen växer. Gärna nära uppgång {A|C}.',
      notes: ['Inget ledigt just nu. Uppsatt på listan.'],
      answer: 'Du står på listan och får besked när ett förråd blir ledigt.',
      as: 'informed',
    },
  ],
  laundry_room: [
    {
      title: 'Bokningen i tvättstugan {fungerar inte|visar fel dag}',
      text: 'Brickan blinkar rött. Två har bokat samma tid.',
      notes: ['Läsaren omstartad på distans. Tiden i systemet var en timme fel efter tidsomställningen.'],
      answer: 'Klockan i bokningssystemet är rättad och dubbelbokningarna borttagna.',
    },
    {
      title: 'Tvättmaskin {2|3} {lämnar fläckar|centrifugerar inte}',
      text: 'Kläderna är dyblöta. Lapp uppsatt av grannarna.',
      notes: ['Servicetekniker beställd. Maskinen avstängd under tiden.'],
      other: ['Tvättstugeservice', 'Felanmäld maskin, avstängd.'],
      answer: 'Pumpen är bytt och maskinen igång igen.',
      as: 'ordered',
    },
  ],
  broadband_and_tv: [
    {
      title: 'Bredbandet {ligger nere|är långsamt} på kvällarna',
      text: 'Gruppavtal. Har startat om routern. Grannen har samma sak.',
      notes: ['Hänvisat till leverantören med kundnummer. De har en störning i området.'],
      answer: 'Leverantören har åtgärdat störningen. Vid nya fel ringer du dem direkt.',
      as: 'handed_over',
    },
    {
      title: 'Hur aktiverar jag bredbandet?',
      text: 'Nyinflyttad. Hittar inget uttag i {hallen|sovrummet}.',
      notes: ['Uttaget sitter i garderoben enligt ritning. Instruktion skickad.'],
      answer: 'Du har fått instruktion och leverantörens nummer.',
      as: 'informed',
    },
  ],
  waste: [
    {
      title: 'Överfullt i {soprummet|miljörummet}',
      text: 'Kartonger står på golvet och {råttor har setts|det luktar}. Hämtning verkar ha uteblivit.',
      notes: ['Extra hämtning beställd. Påminnelse om grovsopor uppsatt.'],
      other: ['Renhållningen', 'Extra tömning, uteblivet hämtningstillfälle.'],
      answer: 'Soprummet är tömt och städat. Hämtningen sker åter varje tisdag.',
      as: 'ordered',
    },
    {
      title: 'När kommer grovsopcontainern?',
      text: 'Har en soffa att slänga och vill inte ställa den i källaren.',
      notes: ['Container första helgen i nästa månad.'],
      answer: 'Containern står på gården första helgen i nästa månad.',
      as: 'informed',
    },
  ],
  name_plate_and_intercom: [
    {
      title: 'Byta namn på {dörren|tavlan i porten}',
      text: 'Nygift, båda namnen ska stå. Stavningen är viktig.',
      notes: ['Beställt skylt. Stavning bekräftad bokstav för bokstav.'],
      answer: 'Skylten är uppsatt på dörr och tavla.',
    },
    {
      title: 'Porttelefonen ringer inte upp till oss',
      text: 'Gäster får ringa på mobilen. Hände efter att hen bytte nummer.',
      notes: ['Numret i porttelefonen ändrat.'],
      answer: 'Porttelefonen ringer nu till ditt nya nummer.',
    },
  ],
  snow_and_ice: [
    {
      title: 'Istappar över {entrén|trottoaren}',
      text: 'Stora istappar ovanför där folk går. Har spärrat med en stol så länge.',
      notes: ['Avspärrning ordnad inom en timme. Skottare beställd.'],
      other: ['Takskottarna', 'Is över entré, avspärrat. Behöver tas ned i dag.'],
      answer: 'Istapparna är nedtagna och avspärrningen borttagen.',
      as: 'ordered',
    },
    {
      title: 'Halt på gången till {porten|soprummet}',
      text: 'Blankis sedan i morse. {En granne har ramlat|Äldre vågar sig inte ut}.',
      notes: ['Fastighetsskötaren sandar nu. Jourlista för helgen kontrollerad.'],
      answer: 'Gången är sandad och står på morgonrundan så länge det är halt.',
    },
  ],
  planned_shutdown: [
    {
      title: 'Beställer vattenavstängning den {12|19}, klockan 9–12',
      text: 'Rörmokare ska byta kranar i {köket|badrummet}. Avstängningen gäller stammen.',
      notes: ['Avstängning bokad. Medlemmen sätter upp lapp till grannarna två dagar före.'],
      answer: 'Avstängningen gick som planerat och vattnet är på igen.',
    },
    {
      title: 'Var sitter avstängningen till lägenheten?',
      text: 'Ska byta blandare och vill stänga bara hos sig.',
      notes: ['Ventilen sitter i schaktet i badrummet. Bild skickad.'],
      answer: 'Du har fått bild på ventilen. Arbetet ska göras av behörig firma.',
      as: 'informed',
    },
  ],
  renovation_permit: [
    {
      title: 'Ansöker om att renovera {badrummet|köket}',
      text: 'Har offert från firma med våtrumsbehörighet. Vill börja i {januari|mars}.',
      notes: ['Ritning och offert granskade. Styrelsen beslutar på nästa möte.'],
      ask: 'Skicka firmans behörighet och en enkel ritning med mått.',
      other: ['Styrelsen', 'Renoveringsansökan med ritning för beslut.'],
      answer: 'Tillstånd lämnat med villkoren i beslutet. Skicka kvalitetsdokumentet när badrummet är klart.',
    },
    {
      title: 'Får man riva väggen mellan {kök och vardagsrum|två rum}?',
      text: 'Osäker på om väggen är bärande.',
      notes: ['Kräver konstruktör och styrelsens samtycke. Förklarat gången.'],
      answer: 'Väggen kan vara bärande. Ta in konstruktör och ansök hos styrelsen innan något rivs.',
      as: 'informed',
    },
  ],
  extras_and_upkeep: [
    {
      title: 'Vill ha {diskmaskin|säkerhetsdörr} som tillval',
      text: 'Undrar vad hyran höjs med och hur länge tillvalet betalas.',
      notes: ['Tillval kostar {65|110} kronor i månaden. Avtal skickat.'],
      ask: 'Skriv under tillvalsavtalet på Mina sidor om du vill gå vidare.',
      answer: 'Tillvalet är monterat och tillägget syns på hyran från nästa månad.',
      as: 'ordered',
    },
    {
      title: 'Dags att måla om i {sovrummet|vardagsrummet}?',
      text: 'Tapeten är från {2008|2011}. Undrar vad som ingår i underhållet.',
      notes: ['Underhållsintervallet är passerat. Besök bokat för val av tapet.'],
      answer: 'Rummet är tapetserat enligt ditt val.',
      as: 'ordered',
    },
  ],
}
