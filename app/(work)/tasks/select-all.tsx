'use client'
import { useScripted } from '@/ui/elements/use-scripted'

/** The box that ticks all lines of the page, where scripts run. */
export function SelectAll({ label }: { label: string }) {
  if (!useScripted()) return <span className="visually-hidden">{label}</span>
  return <input type="checkbox" aria-label={label} onChange={(event) => tickAll(event.currentTarget)} />
}

function tickAll(box: HTMLInputElement): void {
  const boxes = box.form?.querySelectorAll<HTMLInputElement>('tbody input[name="id"]') ?? []
  for (const each of boxes) each.checked = box.checked
}
