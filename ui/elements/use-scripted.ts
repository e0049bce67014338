'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** True once scripts run: what needs them is drawn only then, so that nothing dead stands on the page without. */
export const useScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
