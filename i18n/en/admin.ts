import type { Dictionary } from '../widen'

export const admin: Dictionary['admin'] = { title: 'Administration' }
