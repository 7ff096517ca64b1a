'use client'

import { useEffect, useState } from 'react'
import { type Appearance, appearanceCookies } from '#components/frame/appearance.ts'
import { remember } from '#components/frame/remember.ts'

const themes = [
  ['system', 'Som datorn'],
  ['ljust', 'Ljust'],
  ['morkt', 'Mörkt'],
] as const
const densities = [
  ['bekvam', 'Bekväm'],
  ['kompakt', 'Kompakt'],
] as const

/** Colours and density. Takes effect at once; without JavaScript it is a form with a button, sent to `action`. */
export function AppearanceForm({
  appearance,
  action = '/utseende',
}: {
  appearance: Appearance
  action?: string | undefined
}) {
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => setHasScript(true), [])
  return (
    <form method="post" action={action} className="menu-section">
      <Segments name="theme" label="Färger" options={themes} chosen={appearance.theme} />
      <Segments name="density" label="Täthet" options={densities} chosen={appearance.density} />
      {hasScript ? null : (
        <button className="button button-small mt-2" type="submit">
          Använd
        </button>
      )}
    </form>
  )
}

interface SegmentsProps<K extends keyof Appearance> {
  name: K
  label: string
  options: readonly (readonly [Appearance[K], string])[]
  chosen: Appearance[K]
}

function Segments<K extends keyof Appearance>({ name, label, options, chosen }: SegmentsProps<K>) {
  return (
    <fieldset className="mt-2">
      <legend className="small soft">{label}</legend>
      <div className="segmented">
        {options.map(([value, text]) => (
          <label key={value}>
            <input
              type="radio"
              name={appearanceCookies[name]}
              value={value}
              defaultChecked={value === chosen}
              onChange={() => remember(name, value)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
