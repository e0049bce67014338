import type { Dictionary } from '../widen'

export const people: Dictionary['people'] = {
  roles: {
    admin: 'Administrator',
    coordinator: 'Coordinator',
    director: 'Director of follow-up',
    handler: 'Handler',
    head: 'Head of unit',
    leader: 'Leader in charge',
    auditor: 'Auditor',
  },
  capacity: ({ unit, role }) => `${unit} · ${role}`,
  actingAs: ({ unit, role }) => `acting as ${role}, ${unit}`,
}
