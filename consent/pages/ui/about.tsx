import type { PublishedFigure } from '#platform/published-figures.ts'

/** What KOMS is to those who work there. The yearly figures are the manager's own, released one by one. */
export function About({ figures }: { figures: readonly PublishedFigure[] }) {
  return (
    <>
      <h1>Om KOMS</h1>
      <p className="lead">
        Den som svarar när du ringer får på ett år se mer av HSB än de flesta gör på tio. Därför växer folk här, och
        därför är det meningen att de ska växa vidare.
      </p>
      <h2>En plantskola</h2>
      <p>
        I en plantskola drivs plantor upp för att planteras ut. Ingen sörjer att de lämnar bänken; det är det de är till
        för. Så ser vi på KOMS. Den som börjar här lär sig vad en vattenskada gör med ett hus, hur en förenings ekonomi
        hänger ihop och hur man talar med någon som är orolig. Det är kunskap som HSB behöver överallt.
      </p>
      <p>
        Så när en medarbetare blir förvaltare, ekonom eller något vi inte hade tänkt på, räknar vi det som att något har
        lyckats. Hon tar med sig alla samtal hon har haft, och vi har en kollega till att ringa.
      </p>
      <h2>Hur många som går vidare inom HSB Stockholm</h2>
      {figures.length === 0 ? (
        <p>Ingen årssiffra är publicerad än.</p>
      ) : (
        <dl className="figures">
          {figures.map(({ id, year, numerator, denominator, sentence }) => (
            <div key={id}>
              <dt>
                {year}: {numerator} av {denominator}
              </dt>
              <dd>{sentence}</dd>
            </div>
          ))}
        </dl>
      )}
      <h2>Vad det betyder för dig</h2>
      <p>
        Du får tala med någon som är här för att hon vill lära sig din fråga. Byter hon arbete finns det hon antecknat
        kvar, så att du slipper börja om.
      </p>
    </>
  )
}
