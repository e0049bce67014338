'use client'
import { useEffect, useMemo, useState } from 'react'
import type { Offers } from '@/domain/plan/assignment/columns'
import type { GridData } from './grid-data'

/** What the script of the grid is given, with the rules that read deadline words once they have come: only typed words need them. */
export function useWordsReader(data: GridData): GridData {
  const [readWords, setReader] = useState<Offers['readWords']>()
  useEffect(() => {
    let isHere = true
    import('@/reader/read-due-words').then(
      ({ readDueWords }) => isHere && setReader(() => readDueWords),
      // Without them words of dates are told as unread, and days are read all the same.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [])
  return useMemo(() => ({ ...data, offers: { ...data.offers, readWords } }), [data, readWords])
}
