'use client'
import { useTyped } from '@/ui/elements/form-context'

/** A hidden field that stays as it was when the text beside it was typed, like the order of a list that the text names by numbers. */
export const KeptInput = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={useTyped(name, value)} readOnly />
)
