import { type Rules, rule } from '#cases/rules/rules.ts'
import { type Setting, wordsSetting } from '#cases/rules/setting.ts'

/**
 * Words that may say more of a person than a case needs: what the General Data Protection Regulation lists in its
 * articles 9 and 10, as far as it comes up when people talk about their homes. Pure. One setting per kind, so that the
 * suggestion can say what it is about.
 *
 * A word stands for itself and its endings: `abort` finds aborten. A star stands for any letters: `*cancer*` finds
 * bröstcancer and cancersjuk. Words with an everyday meaning in a house are left out on purpose, because a suggestion
 * that is wrong is soon not read: ras (a roof collapses), facket (of a shelf), sex (a number), rom (a city), utbränd (a
 * flat), häktad (a door off its hooks), handikapp (a parking place), arabiska (the language of an interpreter), inbrott
 * and polisanmälan (what was done to the caller).
 */
export const SENSITIVE_KINDS = ['health', 'ethnicity', 'religion', 'union', 'sex_life', 'crime'] as const
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number]
export const SENSITIVE_KIND_NAMES: Record<SensitiveKind, string> = {
  health: 'hälsa',
  ethnicity: 'etniskt ursprung',
  religion: 'religion',
  union: 'fackligt medlemskap',
  sex_life: 'sexualliv',
  crime: 'brott',
}

const LISTED: Record<SensitiveKind, string> = {
  health: `*cancer*, cellgift*, strålbehandl*, tumör*, leukemi*, diabet*, adhd, autis*, asperger*, bipolär*, schizofren*,
    psykisk*, psykiatri*, psykos*, psykolog*, *depression*, deprimera*, ångest*, panikattack*, utmattningssyndrom*,
    demens*, dement, alzheimer*, parkinson*, stroke, hjärtinfarkt*, hjärtsjuk*, epilep*, astma*, hiv, hepatit*, dialys*,
    *missbruk*, alkoholist*, alkoholism*, alkoholproblem*, narkoman*, beroendevård*, avgiftning*, självmord*, självskad*,
    suicid*, gravid*, abort, missfall*, sjukskriv*, sjukdom*, långtidssjuk*, sjukersättning*, förtidspension*, diagnos,
    funktionsnedsatt*, funktionsnedsättning*, funktionshind*, handikappad*, utvecklingsstör*, förlamad*, rullstolsbund*,
    anorexi*, bulimi*, ätstörning*, tvångsvård*`,
  ethnicity: `etnisk*, etnicitet*, hudfärg*, mörkhyad*, invandrare, invandrarfamil*, invandrarbakgrund*, flykting*,
    asylsök*, romer, romsk*, zigenare, zigensk*, samer, samisk*, arab, kurd, somalier, afrikan*, neger, negrer,
    svartskall*, blatte*, utländsk bakgrund`,
  religion: `religi*, muslim*, islam, islamisk*, islamist*, jude, judar, judisk*, judinna, judinnor, kristen, kristna,
    kristet, katolik*, katolsk*, hindu*, buddhis*, sikh, ateist*, frikyrk*, jehovas, hijab, burka, niqab, ramadan*`,
  union: `facklig*, fackförening*, fackförbund*, fackanslut*, fackombud*, fackmedlem*, fackavgift*, med i facket,
    aktiv i facket`,
  sex_life: `homosexuell*, bisexuell*, transsexuell*, transperson*, lesbisk*, bög*, hbtq*, sexuell*, sexualitet*,
    sexliv*, otrohet*, otrogen, otrogna, prostitu*, könskorriger*, könsidentitet*`,
  crime: `kriminell*, kriminalvård*, fängelse*, fängslad*, fotboja*, häktet, häktning*, sitter häktad, åtalad*,
    brottsling*, straffregist*, belastningsregist*, villkorligt frigiven, dömd för, dömd till, misstänkt för brott,
    misshandla*, misshandel*, våldtäkt*, våldtagit, narkotika*, knark*, kvinnofrid*, pedofil*`,
}

const EXPLAINS =
  'När en handläggare skriver ett sådant ord får hon en stilla fråga om uppgiften behövs. Inget hindras och inget skickas. Ett ord gäller också böjt. En stjärna står för vilka bokstäver som helst: *cancer* hittar bröstcancer och cancersjuk.'

const settingOf = (kind: SensitiveKind): Setting<readonly string[]> =>
  wordsSetting({
    key: `cases.sensitive_words_${kind}`,
    group: 'Alla ärenden',
    name: `Känsliga ord om ${SENSITIVE_KIND_NAMES[kind]}`,
    explains: EXPLAINS,
    initial: LISTED[kind].split(',').map((word) => word.replace(/\s+/g, ' ').trim()),
    source: 'Dataskyddsförordningen artikel 9 och 10. Urvalet av ord är ett antagande, HSB ska pröva',
  })

const SETTING_OF = Object.fromEntries(SENSITIVE_KINDS.map((kind) => [kind, settingOf(kind)])) as Record<
  SensitiveKind,
  Setting<readonly string[]>
>
export const SENSITIVE_WORD_SETTINGS = Object.values(SETTING_OF)

/** The words of each kind. */
export type SensitiveWords = Readonly<Record<SensitiveKind, readonly string[]>>

/** The words under these rules, the same in every browser that has them. */
export function sensitiveWords(rules: Rules): SensitiveWords {
  return Object.fromEntries(
    SENSITIVE_KINDS.map((kind) => [kind, rule(rules, SETTING_OF[kind])]),
  ) as unknown as SensitiveWords
}
