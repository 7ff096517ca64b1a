import { readFileSync } from 'node:fs'
import { POLICY_KINDS, type PolicyKind, type PolicyLanguage, type PolicyText } from '#consent/policies/policy.ts'

/** The policies that the application comes with, as they stand in this folder: the first line is the heading. */
export function firstText(kind: PolicyKind, language: PolicyLanguage): PolicyText {
  const source = readFileSync(new URL(`./${kind}.${language}.md`, import.meta.url), 'utf8')
  const [first = '', ...rest] = source.split('\n')
  return { title: first.replace(/^# /, '').trim(), body: rest.join('\n').trim() }
}

export const FIRST_REASON = 'Första utgåvan: skriven på nytt utifrån dagens lagar.'

/** All of them in the columns of a version. */
export function firstTexts() {
  return POLICY_KINDS.map((kind) => {
    const [sv, en] = [firstText(kind, 'sv'), firstText(kind, 'en')]
    return { kind, titleSv: sv.title, bodySv: sv.body, titleEn: en.title, bodyEn: en.body }
  })
}
