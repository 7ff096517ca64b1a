import type { Stories } from '#db/seed/stories/story.ts'

export const MONEY: Stories = {
  rent_deferral: [
    {
      title: 'Vill {betala hyran senare|skjuta upp hyran}, lönen {dröjer|är försenad}',
      text: 'Har {bytt jobb|varit föräldraledig} och första lönen kommer den {25|27}. Kan betala {hela|halva} hyran då. Har aldrig legat efter förut. Orolig för anmärkning och vill göra rätt.',
      notes: [
        'Identifierad med BankID. Inga tidigare påminnelser. Gått igenom vad anstånd betyder och att avin gäller tills beslut finns.',
        'Teamledaren godkänner anstånd till den {28|30}. Skickat bekräftelse och förklarat att nästa avi betalas som vanligt.',
      ],
      ask: 'Skicka {anställningsavtalet|senaste lönebeskedet} eller intyg från arbetsgivaren, så att vi kan ta ställning. Uppgifterna används bara till det här beslutet.',
      answer:
        'Du har fått anstånd till den dag vi kom överens om. Betala då med OCR-numret på avin. Hör av dig i förväg om något ändras, så hittar vi en lösning.',
    },
    {
      title: 'Anstånd med avgiften {två|tre} veckor',
      text: '{Väntar på utbetalning från Försäkringskassan|Har fått en oväntad tandläkarräkning|Sommarjobbet betalas ut först i nästa månad}. Klarar av att betala, men inte på förfallodagen. Bor i bostadsrätt, avgiften är {4 850|5 320|6 110} kronor.',
      notes: [
        'Avgift till förening: styrelsen har gett oss rätt att bevilja upp till 30 dagar. Kontrollerat i föreningens anvisning.',
        'Ringde tillbaka, hen ville ha beskedet skriftligt. Skickat.',
      ],
      ask: 'Vilket datum kan du betala, och är det hela beloppet? Svara gärna i dag så hinner vi före förfallodagen.',
      answer:
        'Anstånd beviljat. Ny förfallodag står i bekräftelsen. Ingen påminnelseavgift läggs på om betalningen kommer in senast då.',
    },
    {
      title: 'Vill {lägga upp en avbetalningsplan|dela upp skulden}',
      text: 'Ligger efter med {två månader|en och en halv hyra} efter {sjukskrivning|separation}. Har ordnad ekonomi igen och föreslår {1 500|2 000|2 500} kronor extra i månaden. Har talat med budgetrådgivaren i kommunen.',
      notes: [
        'Skulden är {14 200|18 640|11 980} kronor. Ingen uppsägning. Förslaget räcker för att vara i fas om sex månader.',
        'Hyresvärden vill se första inbetalningen innan planen skrivs under.',
        'Första inbetalningen har kommit. Planen underskriven av båda.',
      ],
      other: ['Hyresvärdens ekonomiavdelning', 'Skickat förslaget till avbetalningsplan och bett om svar.'],
      answer:
        'Avbetalningsplanen är underskriven och ligger i ditt ärende. Betala den extra delen med samma OCR-nummer. Du når oss om du ser att en månad blir svår.',
    },
    {
      title: 'Har fått {påminnelse|krav} fast anstånd var beviljat',
      text: 'Fick anstånd muntligt {förra månaden|för tre veckor sedan} men har ändå fått {en påminnelse på 60 kronor|ett inkassokrav}. Känner sig illa behandlad. Minns inte vem hen talade med.',
      notes: [
        'Hittat anteckningen om anstånd i tidigare ärende. Det registrerades aldrig i reskontran: vårt fel.',
        'Kravet återkallat och påminnelseavgiften borttagen. Ringt och bett om ursäkt.',
      ],
      other: ['Inkassobolaget', 'Begärt att kravet återkallas, anståndet gällde hela tiden.'],
      answer:
        'Kravet är återkallat och avgiften borttagen. Vi ber om ursäkt: anståndet hade inte förts in i systemet. Du har inte fått någon anmärkning.',
    },
    {
      title: 'Frågar om anstånd vid {arbetslöshet|varsel}',
      text: 'Har blivit {varslad|uppsagd} och vill veta i god tid vad som är möjligt. Nuvarande avier är betalda. A-kassan betalar ut först om {sex|åtta} veckor.',
      notes: [
        'Berättat om anstånd, budgetrådgivning i kommunen och bostadsbidrag. Inget beslut behövs i dag, hen återkommer.',
      ],
      answer:
        'Du har fått information om hur anstånd fungerar och vart du kan vända dig för budgetrådgivning. Ring oss innan avin förfaller om det behövs.',
      as: 'informed',
    },
  ],
  housing_savings: [
    {
      title: 'Vill {öppna|starta} bosparande {åt=till barnbarnet|till dottern|till sig själv|till sonen}',
      text: 'Vill börja spara {åt}, {300|500|1 000} kronor i månaden. Undrar hur {poängen räknas|man gör uttag} och om medlemskap behövs från början.',
      notes: [
        'Gått igenom hur poäng samlas och att medlemskap krävs. För barn behövs båda vårdnadshavarnas underskrift.',
        'Blankett skickad till Mina sidor. Legitimation med BankID gick bra.',
      ],
      ask: 'Vi saknar den andra vårdnadshavarens underskrift på blanketten. Hen kan skriva under med BankID på Mina sidor.',
      answer:
        'Bosparandet är öppnat och första överföringen sker den 25:e. Du ser saldo och poäng på Mina sidor från och med i morgon.',
    },
    {
      title: 'Uttag av {20 000|45 000|75 000} kronor från bosparandet',
      text: 'Ska {köpa lägenhet|betala handpenning|renovera} och behöver pengarna {på fredag|senast den 15:e}. Vill veta hur uttaget påverkar poängen.',
      notes: [
        'Identifierad med BankID. Kontot står i hens eget namn. Informerad om att poäng minskar i proportion till uttaget.',
        'Uttaget lagt. Pengarna når kontot om två bankdagar.',
      ],
      ask: 'Bekräfta vilket konto pengarna ska till. Det måste stå i ditt eget namn.',
      answer:
        'Uttaget är genomfört och pengarna ska finnas på ditt konto inom två bankdagar. Kvarvarande poäng ser du på Mina sidor.',
    },
    {
      title: '{Månadsöverföringen|Autogirot} till bosparandet {uteblev|drogs två gånger}',
      text: 'Ser på kontoutdraget att {september|oktober|november} inte stämmer. {Har bytt bank i höst|Har inte ändrat något}. Orolig för att tappa poäng.',
      notes: [
        'Medgivandet gällde det gamla kontot. Nytt medgivande skickat.',
        'Ekonomi rättar månaden i efterhand så att poängen blir rätt.',
      ],
      other: ['Bosparandets ekonomigrupp', 'Bett dem rätta den uteblivna månaden.'],
      answer: 'Överföringen är rättad och du har inte förlorat några poäng. Nästa dragning sker som vanligt den 25:e.',
    },
    {
      title: 'Barnet fyller 18, {vem förfogar över bosparandet|hur gör vi med sparandet}',
      text: 'Sonen fyller 18 {nästa vecka|om en månad}. Föräldrarna har sparat sedan han föddes. Undrar vem som bestämmer efter födelsedagen och om de kan fortsätta sätta in pengar.',
      notes: ['Efter 18 förfogar barnet ensamt. Föräldrarna kan fortsätta sätta in, men inte se saldot utan fullmakt.'],
      answer:
        'Från 18-årsdagen är det din son som har kontot och poängen. Ni kan fortsätta sätta in på samma sätt som i dag.',
      as: 'informed',
    },
    {
      title: 'Vill avsluta bosparandet',
      text: '{Har köpt hus|Flyttar utomlands|Behöver pengarna till annat}. Sparat i {sex|nio|tolv} år. Vill ha allt utbetalt och undrar om poängen går att ge till {syskon|barn}.',
      notes: [
        'Överlåtelse till barn är möjlig före avslut. Hen vill tänka till måndag.',
        'Avslutsblankett undertecknad med BankID.',
      ],
      ask: 'Vill du överlåta poängen innan vi avslutar? Svara senast på måndag, annars avslutar vi enligt blanketten.',
      answer: 'Bosparandet är avslutat och hela saldot utbetalt med ränta. Kontrolluppgiften kommer i januari.',
    },
  ],
  missing_invoice: [
    {
      title: 'Har inte fått avin för {december|november|fjärde kvartalet}',
      text: 'Grannarna har fått sin avi men inte hen. Flyttade in {i höstas|för två månader sedan}. Vill ha OCR-numret så att betalningen kommer fram i tid.',
      notes: ['Avin hade gått till den gamla adressen. Ny adress inlagd och kopia skickad.'],
      answer: 'En kopia av avin är skickad och OCR-numret står på den. Nästa avi kommer till rätt adress.',
    },
    {
      title: 'Osäker på OCR-numret, avin är {suddig|borta}',
      text: 'Kan inte läsa de sista siffrorna på avin och vill inte betala fel. Förfaller {i morgon|på fredag}.',
      notes: ['Läst upp belopp och förfallodag efter kontrollfrågor, OCR skickat till Mina sidor.'],
      answer: 'Du har fått en läsbar kopia på Mina sidor. Tack för att du frågade i stället för att gissa.',
      as: 'informed',
    },
  ],
  monthly_fee: [
    {
      title: 'Varför höjs avgiften med {4|6|9} procent?',
      text: 'Har fått brev om höjd avgift från årsskiftet. Vill förstå hur styrelsen har räknat och om el ingår.',
      notes: ['Avgiften beslutas av föreningens styrelse. Skickat länk till budgetbrevet och styrelsens adress.'],
      answer:
        'Styrelsen beslutar om avgiften, och skälen står i budgetbrevet som du har fått av oss. Frågor om besluten besvarar styrelsen.',
      as: 'informed',
    },
    {
      title: 'Vad ingår i månadsavgiften?',
      text: 'Nyinflyttad och undrar om {bredband|varmvatten|kabel-tv} ingår i avgiften eller betalas för sig.',
      notes: ['Värme och kallvatten ingår, varmvatten mäts per lägenhet. Bredband är gruppavtal.'],
      answer: 'Värme, kallvatten och bredband ingår. Varmvattnet mäts och står på en egen rad på avin.',
      as: 'informed',
    },
  ],
  payment_method: [
    {
      title: 'Autogirot drogs inte i {oktober|november}',
      text: 'Brukar dras den sista, men den här månaden kom en påminnelse i stället. Pengar fanns på kontot.',
      notes: ['Medgivandet upphörde när banken bytte clearingnummer. Nytt medgivande skickat med BankID.'],
      ask: 'Godkänn det nya medgivandet i din internetbank, så gäller det från nästa månad.',
      answer: 'Autogirot är igång igen från nästa avi. Påminnelsen är borttagen.',
    },
    {
      title: 'Vill {byta till e-faktura|ha avin i Kivra}',
      text: 'Får pappersavi i dag och vill slippa det. Undrar om det går att välja för bara den ena av två p-platser också.',
      notes: ['Visat var anmälan görs. Alla avier på samma person följer med.'],
      answer: 'Anmälan gör du i din internetbank, och den gäller från nästa avi. P-platsen följer med automatiskt.',
      as: 'informed',
    },
  ],
  debt_collection: [
    {
      title: 'Bestrider inkassokrav på {1 240|2 180|860} kronor',
      text: 'Har fått inkassokrav men visar kvitto på att avgiften betalades {två dagar före|samma dag som} förfallodagen. Vill att kravet återkallas.',
      notes: [
        'Betalningen låg på ett gammalt OCR-nummer. Omförd i dag.',
        'Bestridandet registrerat med datum enligt rutinen.',
      ],
      other: ['Inkassobolaget', 'Begärt återkallelse, betalningen var gjord i tid.'],
      answer: 'Kravet är återkallat och betalningen ligger på rätt avi. Det blir ingen betalningsanmärkning.',
    },
    {
      title: 'Undrar över påminnelseavgift',
      text: 'Betalade {en dag|tre dagar} för sent och har fått 60 kronor på nästa avi. Undrar om det stämmer.',
      notes: ['Förklarat påminnelseavgiften. Hen vill ha autogiro framöver, blankett skickad.'],
      answer: 'Avgiften för skriftlig påminnelse är 60 kronor enligt lag. Med autogiro slipper du att tänka på dagen.',
      as: 'informed',
    },
  ],
  wrong_payment: [
    {
      title: 'Har betalat avgiften {två gånger|dubbelt}',
      text: 'Betalade både via {e-faktura och bankgiro|appen och autogiro}. Vill ha tillbaka {5 240|4 870|6 390} kronor.',
      notes: ['Båda betalningarna finns i reskontran. Hen väljer återbetalning framför tillgodo.'],
      ask: 'Vilket konto ska vi betala tillbaka till? Det ska stå i ditt namn.',
      answer: 'Den ena betalningen är återbetald till ditt konto. Räkna med två bankdagar.',
    },
    {
      title: 'Hyran betald med {grannens|fel} OCR-nummer',
      text: 'Skrev av fel rad på avin. Grannen har fått pengarna tillgodo och själv har hen fått påminnelse.',
      notes: ['Grannen har godkänt att beloppet flyttas.', 'Omfört. Påminnelsen borttagen.'],
      answer: 'Betalningen är flyttad till din avi och påminnelsen borttagen.',
    },
  ],
  individual_metering: [
    {
      title: 'Varmvattnet kostar {tre gånger|dubbelt} så mycket som förra året',
      text: 'Ensam i lägenheten och förbrukar enligt avin mer än en familj. Misstänker att mätaren är förväxlad.',
      notes: ['Bett mätföretaget läsa av på plats. Två mätare i schaktet saknar märkning.'],
      other: ['Mätpartner Nord', 'Kontroll av märkning och avläsning på plats.'],
      answer: 'Mätarna var förväxlade. Vi har räknat om ett år bakåt och mellanskillnaden dras av på nästa avi.',
    },
    {
      title: 'Frågar om mätarställning vid {flytt|överlåtelse}',
      text: 'Lämnar lägenheten den sista och vill att elen delas rätt mellan säljare och köpare.',
      notes: ['Fjärravläsning görs på tillträdesdagen. Båda parter informerade.'],
      answer: 'Avläsningen görs automatiskt på tillträdesdagen och delas på er två.',
      as: 'informed',
    },
  ],
  inner_fund: [
    {
      title: 'Vill ta ut pengar ur inre fonden till {målning|nya vitvaror}',
      text: 'Har kvitto på {8 400|12 900} kronor och undrar hur mycket som finns i fonden.',
      notes: ['Saldot räcker. Kvitto bifogat, attest av föreningens kassör krävs.'],
      ask: 'Skicka kvittot där firmans namn och arbetet syns.',
      other: ['Föreningens kassör', 'Underlag för uttag skickat för attest.'],
      answer: 'Uttaget är attesterat och betalas ut till ditt konto på fredag.',
    },
    {
      title: 'Saldo i inre fonden vid {försäljning|överlåtelse}',
      text: 'Mäklaren frågar om fonden följer med lägenheten. Vill ha saldot skriftligt.',
      notes: ['Fonden följer lägenheten enligt stadgarna. Saldobesked skickat.'],
      answer: 'Fonden följer med lägenheten till köparen. Saldobeskedet ligger på Mina sidor.',
      as: 'informed',
    },
  ],
}
