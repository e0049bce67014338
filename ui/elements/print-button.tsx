'use client'
import { type ButtonShape, buttonClass } from './button'
import { useScripted } from './use-scripted'

/** Prints the page; without scripts it is not there, and the browser's own menu prints. */
export function PrintButton({ children, ...shape }: ButtonShape & { children: string }) {
  if (!useScripted()) return null
  return (
    <button className={buttonClass(shape)} type="button" onClick={() => window.print()}>
      {children}
    </button>
  )
}
