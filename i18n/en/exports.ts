import type { Dictionary } from '../widen'

export const exports: Dictionary['exports'] = { title: 'Exports' }
