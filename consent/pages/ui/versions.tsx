import type { Language } from '#consent/inventory/inventory.ts'
import { pathOf } from '#consent/pages/site.ts'
import { dateIn, WORDS } from '#consent/pages/words.ts'
import type { PolicyKind } from '#consent/policies/policy.ts'
import type { Version } from '#consent/versions/moments.ts'

interface Props {
  policy: PolicyKind
  language: Language
  versions: readonly Version[]
}

/** Every version that has been in force, the newest first. */
export function Versions({ policy, language, versions }: Props) {
  const t = WORDS[language]
  return (
    <>
      {versions.length < 2 && <p>{t.only}</p>}
      <ol className="versions" reversed>
        {[...versions].reverse().map(({ number, at, reasons, material }, i) => (
          <li key={number}>
            <h2>
              {t.version(number)}
              {i === 0 && <span className="mark">{t.currentVersion}</span>}
            </h2>
            <p>
              {t.from} <time dateTime={at.toISOString()}>{dateIn(language, at)}</time>
              {number > 1 && <span className="mark">{material ? t.material : t.wording}</span>}
            </p>
            {reasons.map((reason) => (
              <p key={reason} lang="sv">
                {reason}
              </p>
            ))}
            <p className="ways">
              <a href={pathOf({ kind: 'version', policy, number, language })}>
                {t.read}
                <span className="hidden">: {t.version(number)}</span>
              </a>
              {number > 1 && (
                <a href={pathOf({ kind: 'comparison', policy, from: number - 1, to: number, language })}>
                  {t.compare}
                  <span className="hidden">: {t.version(number)}</span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
