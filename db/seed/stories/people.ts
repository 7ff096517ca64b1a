import type { Stories } from '#db/seed/stories/story.ts'

export const PEOPLE_STORIES: Stories = {
  disturbance_ongoing: [
    {
      title: 'Fest med hög musik {en trappa upp|i lägenheten bredvid}',
      text: 'Har pågått sedan {klockan elva|i eftermiddags}. Har ringt på utan att någon öppnar. Ska upp tidigt.',
      notes: ['Störningsjouren har varit där klockan {00.15|23.40}. Musiken sänktes.'],
      other: ['Störningsjouren', 'Bett om besök nu, boende vågar inte ringa på igen.'],
      answer: 'Störningsjouren var på plats och det blev lugnt. Rapporten är sparad om det händer igen.',
      as: 'handed_over',
    },
    {
      title: 'Bråk och skrik i trapphuset',
      text: 'Hör flera röster och {något som går sönder|någon som dunkar på dörrar}. Vågar inte gå ut.',
      notes: ['Bett hen ringa 112 direkt, vilket hen gjorde. Störningsjouren underrättad.'],
      answer: 'Polisen har varit på plats. Skadorna i trapphuset är anmälda och lagas av fastighetsskötaren.',
      as: 'handed_over',
    },
  ],
  disturbance_recurring: [
    {
      title: 'Grannen spelar musik {varje natt|varje helg}',
      text: 'Har fört anteckningar i {tre|fem} veckor. Har försökt prata med grannen. Sover dåligt och vill att det tas på allvar.',
      notes: [
        'Störningsrapport skickad att fylla i med datum och klockslag.',
        'Förvaltaren har talat med grannen. Uppföljning om fyra veckor.',
      ],
      ask: 'Fyll i störningsrapporten med datum, klockslag och vad du hörde. Två grannar till som skriver under gör det lättare att gå vidare.',
      answer:
        'Grannen har fått ett skriftligt tillsägelsebrev. Det har varit lugnt i fyra veckor enligt dig. Hör av dig om det börjar om.',
      as: 'handed_over',
    },
    {
      title: 'Rök från balkongen under',
      text: 'Röken drar in i barnens rum när fönstret är öppet. Vill veta vad som gäller i föreningen.',
      notes: ['Inga regler i stadgarna. Styrelsen tar upp det på nästa möte.'],
      answer: 'Styrelsen har satt upp en vädjan i porten. Ett förbud kräver stämmobeslut.',
      as: 'informed',
    },
  ],
  social_concern: [
    {
      title: 'Orolig för äldre granne som inte syns till',
      text: 'Posten ligger kvar och det lyser dygnet runt. Brukar träffas i trappan. Ingen anhörig känd.',
      notes: ['Anhörig i registret nådd: grannen är på sjukhus sedan i torsdags.'],
      answer: 'Din granne är omhändertagen och anhöriga vet om det. Tack för att du hörde av dig.',
      as: 'handed_over',
    },
    {
      title: 'Lukt och mycket saker i lägenheten, styrelsen orolig',
      text: 'Styrelsen såg vid OVK att det knappt går att komma in. Vill hjälpa utan att kränka.',
      notes: ['Kontakt med kommunens boendestöd. Förvaltaren bokar besök tillsammans med dem.'],
      other: ['Kommunens boendestöd', 'Bett om gemensamt besök, den boende har sagt ja.'],
      answer: 'Boendestödet har tagit över kontakten och den boende har tackat ja till hjälp.',
      as: 'handed_over',
    },
  ],
  complaint: [
    {
      title: 'Entreprenören kom inte {på utsatt tid|två gånger i rad}',
      text: 'Tog ledigt från jobbet båda gångerna. Ingen ringde. Vill ha ny tid och en förklaring.',
      notes: ['Bett om ursäkt. Entreprenören hade fel telefonnummer, rättat.', 'Ny tid bekräftad med sms.'],
      answer: 'Arbetet är utfört. Vi har gått igenom med entreprenören hur de ska höra av sig vid försening.',
    },
    {
      title: 'Missnöjd med {trappstädningen|snöröjningen}',
      text: 'Avtalet säger varje vecka men det syns inte. Bilder bifogas.',
      notes: ['Vidare till förvaltaren som går en rond med städfirman.'],
      other: ['Förvaltaren', 'Klagomål med bilder, begär återkoppling efter rond.'],
      answer: 'Förvaltaren har gått rond och städfirman har kompletterat. Kontroll görs varje månad i vinter.',
    },
  ],
  other: [
    {
      title: 'Undrar vem man frågar om {gräsklipparen|föreningens släp}',
      text: 'Hittar inget på hemsidan. Vill låna över helgen.',
      notes: ['Styrelsens ordförande har nyckeln. Kontaktväg lämnad.'],
      answer: 'Du har fått kontaktväg till styrelsen, som lånar ut.',
      as: 'informed',
    },
    {
      title: 'Hittat {plånbok|nycklar} i {tvättstugan|porten}',
      text: 'Ligger hos hen i väntan på ägaren. Undrar hur man gör.',
      notes: ['Lapp uppsatt. Ägaren hörde av sig samma kväll.'],
      answer: 'Ägaren har fått tillbaka sina saker och hälsar tack.',
    },
  ],
  looking_for_home: [
    {
      title: 'Frågar om nyproduktion i {Barkarby|Haninge|Nacka}',
      text: 'Har {412|1 045|768} bosparpoäng och undrar om det räcker till en tvåa.',
      notes: ['Förklarat turordningen. Bett hen anmäla intresse för projektet.'],
      answer: 'Du har fått information om turordning och hur du anmäler intresse.',
      as: 'informed',
    },
    {
      title: 'Ställa sig i kö för hyresrätt',
      text: 'Studerar i Stockholm från januari. Undrar hur kön fungerar och vad den kostar.',
      notes: ['Våra hyresrätter förmedlas via den kommunala kön.'],
      answer: 'Du har fått länk till bostadskön och vad som gäller för ungdomslägenheter.',
      as: 'informed',
    },
  ],
  savings_points: [
    {
      title: 'Vill överlåta poäng till {dottern|sonen}',
      text: 'Har {2 310|1 876} poäng som inte ska användas. Dottern är medlem sedan i våras.',
      notes: ['Släktskapet kontrollerat. Blankett till båda för BankID.'],
      ask: 'Din dotter behöver också skriva under överlåtelsen med BankID.',
      answer: 'Poängen är överlåtna och syns hos mottagaren.',
    },
    {
      title: 'Poängen stämmer inte efter uttag',
      text: 'Räknar till {140|220} fler än vad som visas.',
      notes: ['Uttaget i augusti minskade poängen. Skickat uträkning.'],
      answer: 'Uträkningen är skickad och saldot stämmer.',
      as: 'informed',
    },
  ],
  membership: [
    {
      title: 'Vill {bli medlem|gå ur}',
      text: '{Har sålt sin bostadsrätt och trodde att medlemskapet upphörde|Har fått tips av en kollega}. Undrar över avgiften.',
      notes: ['Förklarat att medlemskapet inte följer med försäljningen.'],
      answer: 'Ändringen är registrerad och bekräftelsen finns på Mina sidor.',
    },
    {
      title: 'Har fått medlemsavgift {två gånger|fast hen gick ur}',
      text: 'Gick ur i {våras|somras} enligt egen anteckning. Vill slippa avin.',
      notes: ['Utträdet kom in efter årsskiftet, avgiften krediteras ändå.'],
      answer: 'Avgiften är krediterad och utträdet bekräftat.',
    },
  ],
  contact_details: [
    {
      title: 'Nytt telefonnummer och {ny mejl|nytt namn}',
      text: 'Har {gift sig|bytt operatör} och vill att det blir rätt på avierna också.',
      notes: ['Motringning till det gamla numret. Uppgifterna ändrade.'],
      answer: 'Uppgifterna är ändrade och gäller från nästa avi.',
    },
    {
      title: 'Fullmakt för {mamma|pappa}',
      text: 'Ska sköta förälderns avier och felanmälningar. Har en undertecknad fullmakt hemma.',
      notes: ['Fullmakten granskad: gäller avier och felanmälan, inte överlåtelse.'],
      ask: 'Skicka en kopia av fullmakten med båda namnen och datum.',
      answer: 'Fullmakten är registrerad och du kan ringa för din förälders räkning.',
    },
  ],
  portal_login: [
    {
      title: 'Kommer inte in på Mina sidor med BankID',
      text: 'Felmeddelande att kontot saknas. Flyttade in för {två veckor|en månad} sedan.',
      notes: ['Personnumret hade två siffror omkastade i registret. Rättat efter legitimation.'],
      answer: 'Uppgiften är rättad. Du kom in när vi provade tillsammans.',
    },
    {
      title: 'Ser inte {föreningens dokument|avierna} i appen',
      text: 'Inloggad men sidan är tom. Fungerade före uppdateringen.',
      notes: ['Känt fel i version från förra veckan, rättas på tisdag.'],
      other: ['Systemförvaltningen', 'Rapporterat med bild, fler har hört av sig.'],
      answer: 'Felet är rättat i den senaste versionen av appen.',
    },
  ],
  gdpr_request: [
    {
      title: 'Begär registerutdrag',
      text: 'Vill veta vilka uppgifter som finns och varför. Vill ha svaret {på papper|på Mina sidor}.',
      notes: [
        'Legitimerad. Svarsfrist en månad från i dag, antecknad.',
        'Utdrag från tre system sammanställt och granskat.',
      ],
      other: ['Dataskyddsombudet', 'Utdraget skickat för granskning innan det lämnas ut.'],
      answer: 'Registerutdraget är utlämnat. Du kan be oss rätta det som är fel.',
    },
    {
      title: 'Vill bli raderad efter flytt',
      text: 'Flyttade för {fyra|sex} år sedan och vill inte finnas kvar.',
      notes: ['Bokföringsunderlag sparas sju år, övrigt raderas. Förklarat i brev.'],
      answer: 'Uppgifterna är raderade, utom det som bokföringslagen kräver att vi sparar.',
    },
  ],
  protected_identity: [
    {
      title: 'Har fått skyddade personuppgifter',
      text: 'Vill att vi slutar skicka post till bostaden och att inget namn syns på dörren. Vill bara tala med en person.',
      notes: ['Hanterat enligt rutinen av behörig. Namnskylten borttagen i dag.'],
      answer: 'Skyddet är registrerat och post går via Skatteverkets förmedling.',
    },
    {
      title: 'Fråga om hur skyddade uppgifter hanteras',
      text: 'Flyttar in nästa månad och vill veta vem som ser vad.',
      notes: ['Namngiven kontakt lämnad. Ingenting skrivet om bostaden i ärendet.'],
      answer: 'Du har fått en egen kontaktperson som är den enda som arbetar med dina uppgifter.',
      as: 'informed',
    },
  ],
}
