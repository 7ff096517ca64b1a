import { ReachSv } from '#consent/pages/ui/start.tsx'

/** Every way to KOMS, and where to go with what KOMS does not do. */
export function Contact({ hours }: { hours: readonly string[] }) {
  return (
    <>
      <h1>Kontakt</h1>
      <p className="lead">
        Är det bråttom? <a href="/#akut">Så gör du vid en vattenskada.</a> Är någon i fara, ring{' '}
        <a href="tel:112">112</a>.
      </p>
      <h2>Kund- och Medlemsservice</h2>
      <ReachSv hours={hours} />
      <h2>Bra att ha till hands</h2>
      <ul>
        <li>Din adress och ditt lägenhetsnummer, de fyra siffrorna vid dörren</li>
        <li>Avins nummer, om frågan gäller en betalning</li>
        <li>Ärendets nummer, om du redan har ett</li>
      </ul>
      <p>Skriv eller säg inte mer om din hälsa eller din ekonomi än frågan kräver.</p>
      <h2>Skyddade personuppgifter</h2>
      <p>
        Har du skyddade personuppgifter, ring i stället för att skriva, och säg det först. Då hanterar bara några få
        personer ditt ärende.
      </p>
      <h2>Personuppgifter och kakor</h2>
      <p>
        Frågor om vad vi sparar om dig, och hur du får se, rätta eller radera det, besvaras på{' '}
        <a href="/personuppgifter">sidan om personuppgifter</a>. Frågor om kakor besvaras på{' '}
        <a href="/kakor">sidan om kakor</a>.
      </p>
    </>
  )
}
