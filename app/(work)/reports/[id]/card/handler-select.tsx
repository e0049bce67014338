'use client'
import { useEffect, useRef, useState } from 'react'
import { type Option, Select } from '@/ui/elements/field/select'

type HandlerSelectProps = {
  name: string
  label: string
  className: string
  handlers: readonly (Option & { unitId: string })[]
  /** The lead unit as it is stored; the one chosen in the form counts as soon as it is. */
  leadUnitId: string | null
  defaultValue?: string | null
  empty: string
}

/** Who handles a task: the people of the lead unit alone, those of every unit while none is chosen. */
export function HandlerSelect({ handlers, leadUnitId, ...select }: HandlerSelectProps) {
  const place = useRef<HTMLSpanElement>(null)
  const [unitId, setUnitId] = useState(leadUnitId ?? '')
  useEffect(() => {
    const lead = place.current?.closest('form')?.elements.namedItem('leadUnitId')
    if (!(lead instanceof HTMLSelectElement)) return
    const follow = () => setUnitId(lead.value)
    follow()
    lead.addEventListener('change', follow)
    return () => lead.removeEventListener('change', follow)
  }, [])
  return (
    <>
      <span ref={place} hidden />
      <Select {...select} options={handlers.filter((one) => !unitId || one.unitId === unitId)} />
    </>
  )
}
