import type { Language } from '#consent/inventory/inventory.ts'

interface Props {
  hours: readonly string[]
}

/** What KOMS is and how to reach it. Whoever has water on the floor reads no further than the first box. */
export function Start({ hours, language }: Props & { language: Language }) {
  return language === 'sv' ? <StartSv hours={hours} /> : <StartEn hours={hours} />
}

function StartSv({ hours }: Props) {
  return (
    <>
      <h1>Kund- och Medlemsservice</h1>
      <p className="lead">
        Vi svarar när du bor i, köper eller hyr hos HSB Stockholm, sparar till en bostad eller sitter i en styrelse. Ett
        ställe för frågan, och någon som ser till att den kommer fram.
      </p>
      <AcuteSv />
      <h2>Så når du oss</h2>
      <ReachSv hours={hours} />
      <p>
        <a href="/kontakt">Fler vägar till oss</a>
      </p>
      <h2>Det vi hjälper till med</h2>
      <ul className="plain">
        <li>Fel i bostaden eller huset, från droppande kran till vatten i taket</li>
        <li>Avgift, hyra och avier, också när pengarna inte räcker den här månaden</li>
        <li>Köpa, sälja, hyra ut och flytta</li>
        <li>Medlemskap och bosparande, till dig eller till ett barnbarn</li>
        <li>Frågor från dig som sitter i en förenings styrelse</li>
      </ul>
      <p>
        <a href="/om-koms">Om KOMS och dem som arbetar här</a>
      </p>
    </>
  )
}

function AcuteSv() {
  return (
    <section className="acute" aria-labelledby="akut">
      <h2 id="akut">Vattenskada just nu?</h2>
      <ol>
        <li>
          <strong>Stäng av vattnet</strong>, vid kranen under diskbänken eller med huvudkranen. Kommer vattnet uppifrån,
          knacka på hos grannen.
        </li>
        <li>
          <strong>Vatten nära el?</strong> Rör ingenting och gå ut. Är någon i fara, ring <a href="tel:112">112</a>.
        </li>
        <li>
          <strong>Ring felanmälan</strong>, och jouren när vi har stängt. Numren står på anslaget i ditt trapphus och i
          Mitt HSB. Vänta inte med att ringa för att du inte har alla uppgifter.
        </li>
        <li>Torka upp, flytta undan det du kan och säg till grannarna under och bredvid.</li>
        <li>Anmäl skadan till ditt hemförsäkringsbolag, även om du inte vet vems felet är.</li>
      </ol>
    </section>
  )
}

/** Every way in, with the hours that hold today. */
export function ReachSv({ hours }: Props) {
  return (
    <dl className="ways-in">
      <dt>Mitt HSB</dt>
      <dd>Felanmälan, avier och frågor dygnet runt. Du ser vad som händer med ditt ärende.</dd>
      <dt>Telefon</dt>
      <dd>
        {hours.length ? `Öppet ${hours.join(', ')}. Stängt på helgdagar.` : 'Öppettiderna står i Mitt HSB.'} Numret står
        på din avi och på anslaget i trapphuset.
      </dd>
      <dt>Din styrelse</dt>
      <dd>Den som bor i en bostadsrättsförening når sin styrelse på föreningens egen sida.</dd>
    </dl>
  )
}

function StartEn({ hours }: Props) {
  return (
    <>
      <h1>Customer and Member Service</h1>
      <p className="lead">
        We answer when you live in, buy or rent with HSB Stockholm, save for a home or serve on a board.
      </p>
      <section className="acute" aria-labelledby="akut">
        <h2 id="akut">Water damage right now?</h2>
        <ol>
          <li>
            <strong>Turn the water off</strong>, at the tap under the sink or at the main. If it comes from above, knock
            on your neighbour’s door.
          </li>
          <li>
            <strong>Water near electricity?</strong> Touch nothing and leave. If anybody is in danger, call{' '}
            <a href="tel:112">112</a>.
          </li>
          <li>
            <strong>Call the fault line</strong>, or the emergency line when we are closed. The numbers are on the
            notice board in your stairwell and in Mitt HSB.
          </li>
          <li>Mop up, move what you can, and tell the neighbours below and beside you.</li>
          <li>Report the damage to your home insurer, even if you do not know whose fault it is.</li>
        </ol>
      </section>
      <h2>How to reach us</h2>
      <dl className="ways-in">
        <dt>Mitt HSB</dt>
        <dd>Fault reports, bills and questions at any hour.</dd>
        <dt>Telephone</dt>
        <dd>
          {hours.length ? `Open ${hours.join(', ')}, closed on public holidays.` : 'The hours are in Mitt HSB.'} The
          number is on your bill and on the notice board in the stairwell.
        </dd>
      </dl>
    </>
  )
}
