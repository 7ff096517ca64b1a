import type { Stories } from '#db/seed/stories/story.ts'

export const WATER: Stories = {
  water_damage: [
    {
      title: 'Vatten {rinner|droppar} från taket i {rum=badrummet|köket|hallen}',
      text: 'Ringer för att det {började|upptäcktes} {när=i morse|i natt|strax efter lunch} att det kommer vatten från taket i {rum}. Vattnet är klart. {Har ställt ut hinkar|Har lagt ut handdukar} och flyttat undan mattor. Grannen ovanför {öppnar inte|är hemma och har stängt av vattnet|är bortrest}. Ingen el i närheten vad hen kan se.',
      notes: [
        'Talat om att stänga ventilen under diskbänken och ringa 112 om vattnet når eluttag. Bad hen ta bilder innan något flyttas.',
        'Jour på plats. Läckan kommer från {ett kopplingsrör|tvättmaskinens slang|en sprucken packning} i lägenheten ovanför. Avstängt och torrtorkat.',
        'Fuktmätning visar {20|25|35} procent i bjälklaget. Avfuktare sätts upp i morgon, personen är hemma efter klockan tio.',
      ],
      ask: 'Skicka gärna bilder på taket och golvet, och berätta vilket försäkringsbolag du har hemförsäkringen i. Då kan besiktningsfirman förbereda sig.',
      other: [
        'Nordfukt Skadeteknik',
        'Beställt besiktning av {rum} och lägenheten ovanför. De ringer och bokar tid direkt med de boende.',
      ],
      answer:
        'Läckan är lagad och bjälklaget är uttorkat. Fuktmätningen i veckan visade normala värden. Besiktningsrapporten ligger på ärendet. Hör av dig till ditt försäkringsbolag om egna saker har skadats.',
      as: 'ordered',
    },
    {
      title: '{Diskmaskinen|Tvättmaskinen} har läckt, vatten under {golv=parketten|klinkern|laminatet}',
      text: 'Maskinen {gick sönder mitt i programmet|har läckt en tid utan att synas}. Vatten har runnit ut {över halva köket|in under skåpen} och {golv} har börjat {resa sig|släppa}. Medlemmen har stängt av vattnet under bänken. Undrar vad som gäller med försäkringen.',
      notes: [
        'Förklarat att föreningen beställer besiktning och att hen anmäler till sitt eget försäkringsbolag. Ingen bedömning av ansvar från oss.',
        'Grannen under har kontaktats och ser ingenting i sitt tak. Vi ber henne titta igen i kväll.',
        'Besiktningsmannen föreslår att {golv} rivs på fyra kvadratmeter. Väntar på skriftlig rapport.',
      ],
      ask: 'Vi behöver veta när maskinen installerades och av vem, och gärna en bild på typskylten.',
      other: ['Försäkringsbolaget', 'Skickat besiktningsrapporten och bett om skadenummer för fastighetsförsäkringen.'],
      answer:
        'Golvet är uttorkat och kontrollmätt. Återställningen av ytskiktet sköts tillsammans med ditt försäkringsbolag, och du har fått rapporten från oss.',
    },
    {
      title: 'Fuktfläck i taket {växer|har blivit större} efter {regnet|stormen}',
      text: 'Bor högst upp. {Gulbrun|Mörk} fläck i {rum=sovrummet|vardagsrummet}, ungefär {30|50|80} centimeter. Den syntes första gången {förra veckan|i söndags} och blir större när det regnar. Inget droppar.',
      notes: [
        'Inte akut: inget rinnande vatten. Bett fastighetsskötaren titta på taket ovanför vid nästa uppehåll i regnet.',
        'Fastighetsskötaren har varit uppe: {en takpanna låg fel|stuprännan var full av löv|plåten runt skorstenen har släppt}. Provisoriskt tätat.',
        'Ringde och berättade vad som hänt. Medlemmen nöjd, vill veta när taket målas om.',
      ],
      other: ['Takskötarna i Mälardalen', 'Bett om en bestående lagning och offert till styrelsen.'],
      answer:
        'Taket är lagat och {rum} har fått torka i två veckor. Fläcken målas över {nästa vecka|i nästa månad}, målaren ringer dig om tid.',
      as: 'ordered',
    },
    {
      title: 'Läcker vid {elementet|radiatorn} i {rum=sovrummet|köket|barnkammaren}',
      text: 'Det {droppar|rinner sakta} från {ventilen|kopplingen} till elementet. {En skål fylls på ungefär en timme|Handduken är genomblöt på en kvart}. Trägolv under. Går inte att vrida åt för hand.',
      notes: [
        'Hen har ställt en skål under och torkar. Sagt att inte skruva på kopplingen. Rörmokare beställd till i dag.',
        'Rörmokaren har bytt packning. Lite missfärgning på golvet, ingen fukt under.',
      ],
      other: ['Rörjouren Söder', 'Bett om besök i dag, hyresgästen är hemma hela eftermiddagen.'],
      answer:
        'Packningen är bytt och elementet tätt. Golvet är kontrollerat. Säg till om missfärgningen inte har gått bort om ett par veckor.',
      as: 'ordered',
    },
    {
      title: 'Vatten på golvet i {plats=källaren|tvättstugan|cykelrummet}',
      text: '{Två|Tre} centimeter vatten vid golvbrunnen i {plats}. Luktar {avlopp|unket}. {Flera förråd har fått vatten på golvet|Kartonger i närmaste förrådet är blöta}. Oklart hur länge det stått så.',
      notes: [
        'Satt upp lapp i porten och bett de boende lyfta upp sina saker. Spolbil beställd.',
        'Spolbilen fick upp {fett och löv|en trasa} ur brunnen. Vattnet har runnit undan, sanering bokad.',
        'Två boende har hört av sig om skadade saker. Hänvisade till hemförsäkringen.',
      ],
      other: ['Stockholms Spolteknik', 'Filmning av stammen efter stoppet, vill ha protokoll.'],
      answer:
        'Stammen är spolad och filmad utan anmärkning. Golvet är sanerat och torrt. Tack för att du ringde så snabbt.',
      as: 'ordered',
    },
    {
      title: 'Granne under har vattenskada, misstänker vårt {rum=badrum|kök}',
      text: 'Grannen en trappa ner har ringt på och visat bilder på sitt tak. Hos oss är det torrt överallt, men {golvbrunnen bubblar ibland|det har luktat unket ett tag}. Vill göra rätt för sig och undrar vad som händer nu.',
      notes: [
        'Kopplat ihop med grannens ärende. Samma besiktning för båda lägenheterna.',
        'Tätskiktet vid golvbrunnen är otätt enligt rapporten. Medlemmen informerad, vill läsa rapporten i lugn och ro.',
      ],
      ask: 'Har du kvalitetsdokument eller våtrumsintyg från när rummet byggdes om? Skicka i så fall en kopia.',
      answer:
        'Du har fått besiktningsrapporten och uppgift om vem hos försäkringsbolaget som har hand om skadan. Föreningen ordnar uttorkningen, och du bestämmer själv firma för ytskikten.',
      as: 'informed',
    },
    {
      title: 'Rör har {brustit|sprungit läck}, {vatten forsar|det sprutar vatten} i {rum=köket|badrummet}',
      text: 'Akut. Röret under {handfatet|diskbänken} har gått av och vattnet {sprutar rakt ut|täcker hela golvet}. Hittade inte avstängningen först. Barn hemma, alla oskadda.',
      notes: [
        'Vägledde till avstängningen i {hallskåpet|badrumsskåpet} medan vi talades vid. Vattnet stängt efter fyra minuter. Jour larmad.',
        'Jouren har bytt rörstumpen. Vattnet på igen klockan {19.20|21.05|16.40}. Grannen under informerad.',
        'Avfuktning igång, två maskiner. Elkostnaden antecknad med mätarställning för ersättning.',
      ],
      other: ['Jour VVS Stor-Stockholm', 'Larmade, vatten sprutar. De är framme inom en timme.'],
      answer:
        'Röret är bytt, avfuktningen är klar och kontrollmätningen godkänd. Kostnaden för strömmen till avfuktarna dras av på nästa avi.',
      as: 'ordered',
    },
  ],
}
