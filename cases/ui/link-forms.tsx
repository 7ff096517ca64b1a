'use client'

import { link, unlink } from '#cases/actions.ts'
import { LINK_KINDS, LINK_NAMES } from '#cases/case.ts'
import type { Changed } from '#cases/change-case.ts'
import { useDone } from '#cases/ui/use-done.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

interface Props {
  kase: CasePage
  onDone: (changed: Changed) => void
}

/** Ties the case to another, or unties it. */
export function LinkForms({ kase, onDone }: Props) {
  const [linked, sendLink] = useForm(link)
  const [unlinked, sendUnlink] = useForm(unlink)
  useDone(linked, onDone)
  useDone(unlinked, onDone)
  const field = fieldsOf('lank', linked)
  return (
    <>
      <details className="disclosure" open={linked.refusals.length > 0 || undefined}>
        <summary>Länka till ett ärende</summary>
        <form action={sendLink} className="form" key={linked.turn}>
          <FormErrors errors={errorsOf('lank', linked)} />
          <input type="hidden" name="number" value={kase.number} />
          <SubmissionKey state={linked} initial={kase.formKeys.link} />
          <Select
            {...field('kind', 'related')}
            label="Det här ärendet"
            required
            options={LINK_KINDS.map((value) => ({ value, label: LINK_NAMES[value] }))}
          />
          <TextInput {...field('other')} label="Ärendenummer" short required placeholder="2026-004217" />
          <SubmitButton icon="link" pendingLabel="Länkar …">
            Länka
          </SubmitButton>
        </form>
      </details>
      {kase.links.length ? (
        <details className="disclosure" open={unlinked.refusals.length > 0 || undefined}>
          <summary>Ta bort en länk</summary>
          <form action={sendUnlink} className="form" key={unlinked.turn}>
            <FormErrors errors={unlinked.refusals} />
            <input type="hidden" name="number" value={kase.number} />
            <SubmissionKey state={unlinked} initial={kase.formKeys.unlink} />
            <Select
              name="other"
              id="ta-bort-lank"
              label="Vilken länk?"
              required
              options={kase.links.map(({ number, title }) => ({ value: number, label: `${number} ${title ?? ''}` }))}
            />
            <SubmitButton variant="secondary" icon="unlink" pendingLabel="Tar bort …">
              Ta bort länken
            </SubmitButton>
          </form>
        </details>
      ) : null}
    </>
  )
}
