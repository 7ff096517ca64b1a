import { Question, Settings, Withdrawal } from '#consent/pages/ui/question.tsx'
import type { PolicyKind, PolicyLanguage } from '#consent/policies/policy.ts'
import { PolicyBody } from '#consent/policies/ui/policy-body.tsx'
import { partsOf } from '#consent/serving/pieces.tsx'
import type { Preview, PreviewVariant } from '#consent/viewing/preview.ts'

interface Props extends Preview {
  kind: PolicyKind
  language: PolicyLanguage
  variant: PreviewVariant
}

/** The page as a visitor would meet it, in our own clothes. Its buttons belong to no form here, and send nothing. */
export function PolicyPreview({ kind, language, variant, text, content }: Props) {
  const { inventory, asked } = content
  return (
    <div className="policy-preview" lang={language}>
      {variant === 'fraga' && asked.length ? <Question inventory={inventory} language={language} /> : null}
      <p className="policy-preview-title">{text.title}</p>
      <PolicyBody body={text.body} parts={partsOf({ ...content, language })} />
      {kind === 'cookies' && asked.length ? <Settings inventory={inventory} language={language} /> : null}
      {variant === 'ja' ? <Withdrawal inventory={inventory} language={language} purposes={asked} /> : null}
    </div>
  )
}
