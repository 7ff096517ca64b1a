import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Flow, Situation } from '#cases/flows/flow.ts'
import { flowOf } from '#cases/flows/ui/flow-of-page.ts'
import type { FlowToAsk } from '#cases/flows/viewing/flow-to-ask.ts'
import { caseKeys, readJson } from '#cases/live.ts'

interface ToAsk {
  readonly flow: Flow | undefined
  readonly situation: Situation | undefined
}

/** What to ask about a type, once it is chosen; whom it is about sharpens what is concluded. Nothing while it is unknown. */
export function useFlowToAsk(type: string | undefined, about: string | undefined): ToAsk {
  const { data } = useQuery({
    queryKey: caseKeys.flow(type, about),
    queryFn: ({ signal }) =>
      readJson<{ flow: FlowToAsk | null }>(
        `/api/cases/flow?${new URLSearchParams({ typ: type ?? '', ...(about ? { om: about } : {}) })}`,
        signal,
      ),
    enabled: type !== undefined,
    // The questions stay while the answer for another caller is on its way.
    placeholderData: (before) => (before?.flow?.typeKey === type ? keepPreviousData(before) : undefined),
  })
  const asked = type === undefined ? null : (data?.flow ?? null)
  return useMemo(() => ({ flow: asked ? flowOf(asked) : undefined, situation: asked?.situation }), [asked])
}
