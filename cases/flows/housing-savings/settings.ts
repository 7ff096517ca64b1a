import { LIMIT_SETTINGS } from '#cases/flows/housing-savings/limit-settings.ts'
import { amountSetting, numberSetting, textSetting } from '#cases/rules/setting.ts'

/** What HSB and its bank decide about bosparande. Facts and their sources: HSB's and the bank's own published pages. */
const group = 'Bosparande' as const

export const BANK = textSetting({
  key: 'housing_savings.bank',
  group,
  name: 'Kontoförande bank',
  explains: 'Banken som öppnar och för bosparkontot. Det är banken, inte HSB, som identifierar kunden.',
  initial: 'Danske Bank',
  source: 'danskebank.se, HSB Bosparkonto (från 2020-01-01). HSB ska pröva om det fortfarande gäller',
})
export const MEMBERSHIP_DAYS = numberSetting({
  key: 'housing_savings.membership_days',
  group,
  name: 'Dagar från medlemskap till konto',
  explains: 'Så många dagar efter att medlemskapet började kan bosparkontot öppnas som tidigast.',
  unit: 'dagar',
  min: 0,
  max: 60,
  initial: 1,
  source: 'hsb.se/goteborg, en förenings sida om bosparande: tidigast dagen efter',
})
export const STAKE = amountSetting({
  key: 'housing_savings.stake',
  group,
  name: 'Insats i HSB',
  explains: 'Betalas en gång när medlemskapet börjar och lämnas tillbaka när det slutar.',
  max: 1_000_000,
  initial: 50_000,
  source: 'HSB Södertörn, stadgarna § 9. HSB Stockholm ska pröva',
})
export const FEE = amountSetting({
  key: 'housing_savings.fee',
  group,
  name: 'Medlemsavgift per år, vuxen',
  explains: 'Det en vuxen betalar per år för medlemskapet.',
  max: 1_000_000,
  initial: 30_000,
  source: 'HSB Södra Norrland, medlemsavisering 2024. HSB Stockholm ska pröva',
})
export const CHILD_FEE = amountSetting({
  key: 'housing_savings.child_fee',
  group,
  name: 'Medlemsavgift per år, barn',
  explains: 'Det barnets medlemskap kostar per år.',
  max: 1_000_000,
  initial: 30_000,
  source: 'Antagande: samma som för en vuxen. HSB Stockholm ska pröva',
})
export const SIGNATURE_DAYS = numberSetting({
  key: 'housing_savings.signature_days',
  group,
  name: 'Dagar innan en underskrift efterfrågas',
  explains:
    'Så många dagar efter frågan, och sedan efter varje påminnelse, påminns handläggaren om en saknad underskrift.',
  unit: 'dagar',
  min: 1,
  max: 90,
  initial: 7,
  source: 'Antagande, HSB ska pröva',
})
export const POINT_PRICE = amountSetting({
  key: 'housing_savings.point_price',
  group,
  name: 'Sparat belopp per poäng',
  explains: 'Ett poäng för varje så stort belopp som sätts in.',
  max: 1_000_000,
  initial: 10_000,
  source: 'hsb.se/goteborg, en förenings sida om bosparande: 1 poäng per 100 kr',
})
export const POINTS_PER_MONTH = numberSetting({
  key: 'housing_savings.points_per_month',
  group,
  name: 'Flest poäng per månad',
  explains: 'Mer sparande samma månad ger inga fler poäng.',
  unit: 'poäng',
  min: 0,
  max: 1000,
  initial: 5,
  source: 'Samma sida: högst 5 poäng per månad, 500 kr',
})
export const POINTS_PER_YEAR = numberSetting({
  key: 'housing_savings.points_per_year',
  group,
  name: 'Flest poäng per år',
  explains: 'Mer sparande samma kalenderår ger inga fler poäng.',
  unit: 'poäng',
  min: 0,
  max: 10_000,
  initial: 60,
  source: 'Samma sida: högst 60 poäng per år',
})
export const POINTS_SHOWN_AFTER = numberSetting({
  key: 'housing_savings.points_shown_after',
  group,
  name: 'Dagar in i nästa månad då poängen syns',
  explains: 'Månadens poäng syns så många dagar in i månaden efter.',
  unit: 'dagar',
  min: 0,
  max: 31,
  initial: 7,
  source: 'Samma sida: ungefär en vecka in i nästa månad',
})
export const FORECAST_YEARS = numberSetting({
  key: 'housing_savings.forecast_years',
  group,
  name: 'År i prognosen',
  explains: 'Så många kalenderår visar prognosen över poäng.',
  unit: 'år',
  min: 1,
  max: 20,
  initial: 5,
  source: 'Antagande, HSB ska pröva',
})

export const HOUSING_SAVINGS_SETTINGS = [
  BANK,
  MEMBERSHIP_DAYS,
  STAKE,
  FEE,
  CHILD_FEE,
  SIGNATURE_DAYS,
  POINT_PRICE,
  POINTS_PER_MONTH,
  POINTS_PER_YEAR,
  POINTS_SHOWN_AFTER,
  FORECAST_YEARS,
  ...LIMIT_SETTINGS,
] as const
