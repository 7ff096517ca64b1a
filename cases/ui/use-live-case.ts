'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Changed } from '#cases/change-case.ts'
import { caseKeys, newer, REFRESH_MS, ReadRefused, readJson } from '#cases/live.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'

/** A case as it is now. `isGone` when it may no longer be read: then nothing of it stays on the screen. */
export function useLiveCase(page: CasePage) {
  const client = useQueryClient()
  const { id, number, before } = page
  const { data = page, error } = useQuery({
    queryKey: caseKeys.page(id, before),
    queryFn: ({ signal }) => readJson<CasePage>(`/api/cases/${number}${before ? `?fore=${before}` : ''}`, signal),
    initialData: page,
    refetchInterval: REFRESH_MS,
  })
  const refresh = useCallback(
    ({ version }: Changed) => {
      // The next act names the version that this one made, without waiting for the case to be read again.
      client.setQueriesData<CasePage>(
        { queryKey: caseKeys.page(id) },
        (kept) => kept && { ...kept, version: Math.max(kept.version, version) },
      )
      void client.invalidateQueries({ queryKey: caseKeys.page(id) })
    },
    [client, id],
  )
  return { kase: newer(data, page), isGone: error instanceof ReadRefused && [403, 404].includes(error.status), refresh }
}
