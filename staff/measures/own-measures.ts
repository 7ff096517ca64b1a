import { applicationsToHires, earlyExits, timeToFill } from '#staff/measures/hiring.ts'
import { trainingHours, trainingReach } from '#staff/measures/learning.ts'
import {
  crudeTurnover,
  externalLoss,
  influenceableShare,
  internalShare,
  replacementTurnover,
  voluntaryShare,
} from '#staff/measures/leaving.ts'
import type { Facts, MeasureId } from '#staff/measures/measure.ts'
import { filledInternally, movementRate, moveSuccess, shareOfHouseFills } from '#staff/measures/moving.ts'
import { internalWithinThreeYears, retention, stability } from '#staff/measures/staying.ts'

export const LEAVERS: Facts = {
  name: 'Intern andel av dem som lämnat',
  formula:
    'Personer som lämnade enheten och gick till en ny roll inom HSB Stockholm, delat med alla personer som lämnade enheten. Varje person räknas en gång, efter sin sista avgång. Året är det år då sista dagen i enheten ligger.',
  source: 'HSB:s artikel om KOMS, 2020',
  unit: 'share',
  suppression: 'headline',
  of: internalShare,
}

export const MOVEMENT: Facts = {
  name: 'Intern rörlighet',
  formula: 'Byten från en tjänst i enheten till en annan tjänst inom HSB Stockholm, delat med medelantalet anställda.',
  source: 'Victorian Public Sector Commission, people metrics nr 6',
  unit: 'rate',
  of: movementRate,
}

export const FILLED: Facts = {
  name: 'Tjänster tillsatta internt',
  formula:
    'Tjänster i enheten som tillsattes med någon från HSB Stockholm, delat med alla tillsatta tjänster i enheten.',
  source: 'Motsvarar ISO 30414:2018, andel tjänster tillsatta internt',
  unit: 'share',
  of: filledInternally,
}

/** The measures that the page goes by (staff facts § 1.3), in their order. */
export const OWN_MEASURES = {
  M1: LEAVERS,
  M1b: {
    ...LEAVERS,
    name: 'Intern andel, påverkbara avgångar',
    formula: 'Som intern andel av dem som lämnat, men utan pension, dödsfall och organisationsändringar i nämnaren.',
    source: 'CIPD: särskild omsättning',
    suppression: 'reasons',
    of: influenceableShare,
  },
  M1v: {
    ...LEAVERS,
    name: 'Intern andel, frivilliga avgångar',
    formula:
      'Som påverkbara avgångar, men också utan visstidsanställningar som löpt ut och avgångar på arbetsgivarens initiativ.',
    source: 'CIPD: frivillig omsättning',
    suppression: 'reasons',
    of: voluntaryShare,
  },
  M2: MOVEMENT,
  M3: FILLED,
  M3k: {
    name: 'Enhetens andel av husets interna tillsättningar',
    formula:
      'Tjänster i hela HSB Stockholm som tillsattes med någon från enheten, delat med alla tjänster i HSB Stockholm som tillsattes internt.',
    source: 'Eget mått',
    unit: 'share',
    of: shareOfHouseFills,
  },
  M4: {
    name: 'Personalomsättning',
    formula: 'Alla avgångar från enheten, delat med medelantalet anställda.',
    source: 'CIPD; hrfokus.se',
    unit: 'rate',
    of: crudeTurnover,
  },
  M5: {
    name: 'Extern förlust',
    formula:
      'Avgångar där personen lämnade HSB Stockholm, delat med medelantalet anställda. Ett internt byte räknas aldrig hit.',
    source: 'GRI 401-1',
    unit: 'rate',
    of: externalLoss,
  },
  M6: {
    name: 'Ersättningsomsättning',
    formula: 'Det minsta av antalet som börjat och antalet som slutat, delat med medelantalet anställda.',
    source: 'Nyckeltalsinstitutet',
    unit: 'rate',
    of: replacementTurnover,
  },
  M7: {
    name: 'Stabilitet',
    formula:
      'Anställda vid periodens slut med minst ett års sammanhängande tid i enheten, delat med alla som var anställda där ett år tidigare.',
    source: 'CIPD 2005, stabilitetsindex',
    unit: 'share',
    of: stability,
  },
  M8: {
    name: 'Tid till tillsättning',
    formula:
      'Kalenderdagar från att tjänsten öppnades till att ett erbjudande antogs, median enligt Kaplan–Meier. Tjänster som ännu är öppna eller dragits tillbaka räknas så långt de följts.',
    source: 'SHRM; Kaplan–Meier 1958',
    unit: 'days',
    of: timeToFill,
  },
  M9: {
    name: 'Interna byten som höll i 12 månader',
    formula:
      'Interna byten där personen efter 12 månader är kvar i HSB Stockholm och inte flyttats tillbaka på arbetsgivarens initiativ, delat med de interna byten som kunnat följas i 12 månader.',
    source: 'Efter tanken i ISO/TS 30411',
    unit: 'share',
    of: moveSuccess,
  },
  M10: {
    name: 'Tidig avgång',
    formula:
      'Externt anställda till enheten som lämnade HSB Stockholm inom sex månader, på någons initiativ, delat med de externt anställda som kunnat följas i sex månader.',
    source: 'Eget mått; sex månader är längsta provanställning (LAS 6 §)',
    unit: 'share',
    of: earlyExits,
  },
  M12: {
    name: 'Intern roll inom tre år',
    formula:
      'Av dem som börjar i enheten: uppskattad andel som inom tre år gått till en ny roll inom HSB Stockholm, när också den som slutar räknas (Aalen–Johansen). Bygger på alla som börjat till och med periodens slut.',
    source: 'Aalen och Johansen 1978',
    unit: 'estimate',
    of: internalWithinThreeYears,
  },
  M13: {
    name: 'Kvar i enheten efter tre år',
    formula:
      'Av dem som börjar i enheten: uppskattad andel som är kvar efter tre år, där varje avgång är ett slut (Kaplan–Meier).',
    source: 'Kaplan och Meier 1958',
    unit: 'estimate',
    of: retention,
  },
  M14: {
    name: 'Utbildningens räckvidd',
    formula: 'Personer i enheten med minst en genomförd utbildning i perioden, delat med medelantalet anställda.',
    source: 'ISO 30414, kompetens',
    unit: 'rate',
    of: trainingReach,
  },
  M14t: {
    name: 'Utbildningstimmar per person',
    formula: 'Timmar i genomförda utbildningar, delat med medelantalet anställda.',
    source: 'ISO 30414, kompetens',
    unit: 'per_person',
    of: trainingHours,
  },
  M15: {
    name: 'Ansökningar som ledde till tjänst',
    formula:
      'Antagna erbjudanden, delat med de ansökningar om interna tjänster som gjordes i perioden av personer i enheten.',
    source: 'hr-data.net, internal application-to-hire ratio',
    unit: 'share',
    suppression: 'applications',
    of: applicationsToHires,
  },
} as const satisfies Partial<Record<MeasureId, Facts>>
