import { MEASURES, STEP_NAMES } from '#cases/flows/water-damage/work.ts'
import { tableSetting } from '#cases/rules/setting.ts'

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

export const TARGETS = tableSetting({
  key: 'water_damage.targets',
  group: 'Vattenskada',
  name: 'Torrt är högst',
  explains: 'Målvärdet som en fuktmätning jämförs med, när besiktningsrapporten inte anger något annat.',
  columns: [
    {
      key: 'measure',
      label: 'Mätning',
      kind: 'choice',
      options: options(Object.fromEntries(Object.entries(MEASURES).map(([key, { name }]) => [key, name]))),
    },
    { key: 'target', label: 'Högst', kind: 'number' },
  ],
  initial: [
    { measure: 'wood', target: 16 },
    { measure: 'concrete', target: 85 },
    { measure: 'air', target: 60 },
  ],
  source: 'Antagande, HSB ska pröva. Besiktningsrapportens värde går alltid före.',
})

export const STEP_DAYS = tableSetting({
  key: 'water_damage.step_days',
  group: 'Vattenskada',
  name: 'När varje steg ska vara klart',
  explains: 'Dagar från att steget planerades. Ett steg utan rad har ingen tid. Torktiden går aldrig att lova.',
  columns: [
    { key: 'step', label: 'Steg', kind: 'choice', options: options(STEP_NAMES) },
    { key: 'days', label: 'Dagar', kind: 'number' },
  ],
  initial: [
    { step: 'neighbours', days: 0 },
    { step: 'manager', days: 1 },
    { step: 'own_insurance', days: 7 },
    { step: 'inspection', days: 5 },
    { step: 'property_insurance', days: 7 },
    { step: 'relief', days: 3 },
    { step: 'evacuation', days: 1 },
  ],
  source: 'Antagande, HSB ska pröva.',
})
