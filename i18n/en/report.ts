import type { Dictionary } from '../widen'

export const report: Dictionary['report'] = { title: 'Annual reports' }
