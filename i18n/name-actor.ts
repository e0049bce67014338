import type { Dictionary } from './index'

type Acting = { name: string; deputyFor?: unknown }

/** A person with the one they stood in for. */
export const nameActor = ({ name, deputyFor }: Acting, { onBehalf }: Dictionary['people']): string =>
  typeof deputyFor === 'string' && deputyFor ? onBehalf({ name, absent: deputyFor }) : name
