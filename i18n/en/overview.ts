import type { Dictionary } from '../widen'

export const overview: Dictionary['overview'] = { title: 'Overview' }
