import { Button } from '#components/button.tsx'
import { DateInput, Select } from '#components/forms/inputs.tsx'

/** A plain form: the answer is a file. */
export function ExportForm({ from, to }: { from: string; to: string }) {
  return (
    <form method="get" action="/redaktion/samtycken/export" className="form">
      <p className="soft">
        Varje val med tid, svar, var det gjordes och vad som visades. Inget i filen pekar ut en besökare. En fil rymmer
        de 100 000 första valen; är de fler, hämta en kortare tid i taget.
      </p>
      <div className="form-row">
        <DateInput name="fran" id="export-fran" label="Från och med" required="unsaid" defaultValue={from} />
        <DateInput name="till" id="export-till" label="Till och med" required="unsaid" defaultValue={to} />
        <Select
          name="format"
          id="export-format"
          label="Format"
          required="unsaid"
          options={[
            { value: 'csv', label: 'CSV (Excel)' },
            { value: 'json', label: 'JSON' },
          ]}
        />
      </div>
      <Button type="submit" icon="download">
        Hämta filen
      </Button>
    </form>
  )
}
