import { textSetting } from '#cases/rules/setting.ts'

const group = 'Anstånd'
const ASSUMED = 'Antagande, HSB ska pröva'

export const LETTER_SENDER = textSetting({
  key: 'rent_deferral.letter_sender',
  group,
  name: 'Brevets avsändare',
  explains: 'Står överst i varje brev om anstånd.',
  initial: 'HSB Stockholm, Kund- och Medlemsservice',
  source: ASSUMED,
  perAssociation: true,
})

export const LETTER_DECIDER = textSetting({
  key: 'rent_deferral.letter_decider',
  group,
  name: 'Vem beslutet sägs komma från när vi beslutar',
  explains: 'Står i brevet när KOMS har beslutat, för HSB:s egen fordran eller på uppdrag av en styrelse.',
  initial: 'HSB Stockholm',
  source: ASSUMED,
})

export const LETTER_CONTACT = textSetting({
  key: 'rent_deferral.letter_contact',
  group,
  name: 'Hur medlemmen når oss',
  explains: 'Står i varje brev om anstånd. Skriv telefonnummer och öppettider, i korta meningar.',
  initial:
    'Ring Kund- och Medlemsservice. Telefonnumret står på din avi. Säg ärendets nummer, så hittar vi dig direkt.',
  source: ASSUMED,
  perAssociation: true,
})

export const LETTER_HELP = textSetting({
  key: 'rent_deferral.letter_help',
  group,
  name: 'Vart medlemmen kan vända sig för stöd',
  explains: 'Står i brev om anstånd som rör obetalda pengar. Inga hot och inga råd i den egna saken.',
  initial:
    'Kommunens budget- och skuldrådgivning är gratis. Där får du hjälp att planera din ekonomi. Socialtjänsten i din kommun kan berätta om du kan få hjälp med kostnaden för din bostad.',
  source: 'Skuldrådgivning är kommunens uppgift (skuldsaneringslagen 2016:675, 2 §). Ordalydelsen är ett antagande',
})

export const LETTER_COSTS = textSetting({
  key: 'rent_deferral.letter_costs',
  group,
  name: 'Hur ränta och avgift betalas',
  explains: 'Står i brevet bara när ränta eller avgift tas ut.',
  initial: 'Det kommer på en senare avi.',
  source: ASSUMED,
  perAssociation: true,
})

export const LETTER_PROTECTED = textSetting({
  key: 'rent_deferral.letter_protected',
  group,
  name: 'Post till den som har skyddade personuppgifter',
  explains: 'Står i stället för adressen i brev till den som har skyddade personuppgifter.',
  initial: 'Skickas genom Skatteverkets postförmedling',
  source: 'Skatteverket förmedlar post till den som har skyddad folkbokföring. HSB:s egen rutin är inte prövad',
})

export const LETTER_SETTINGS = [LETTER_SENDER, LETTER_CONTACT, LETTER_HELP, LETTER_COSTS, LETTER_PROTECTED] as const
