import { type Actor, type Role, roles } from '@/domain/people'

/**
 * The units of the sweep's invented city. A district issues a report, whose tasks `lead` leads, `support` supports and
 * `other` has no part in; a town below it and a second district issue reports of their own.
 */
export const paths = {
  city: '/city/',
  district: '/city/district/',
  lead: '/city/district/lead/',
  support: '/city/district/support/',
  other: '/city/district/other/',
  town: '/city/district/town/',
  elsewhere: '/city/elsewhere/',
  far: '/city/elsewhere/far/',
} as const
export type Place = keyof typeof paths
export const places = Object.keys(paths) as Place[]

/** Who asks: somebody in a role at a place, or one of those who may not ask at all. */
export type Person = { place: Place; role: Role }
export const people: Person[] = places.flatMap((place) => roles.map((role) => ({ place, role })))
export const personId = ({ place, role }: Person): string => `${place}-${role}`

export const outsiders = ['stranger', 'disabled', 'ended'] as const
export type Outsider = (typeof outsiders)[number]
export type Asker = Person | Outsider

/** An asker in words. */
export const nameOf = (asker: Asker): string => (typeof asker === 'string' ? asker : personId(asker))

/** True where the place lies at `above` or below it. */
export const isBelow = (place: Place, above: Place): boolean => paths[place].startsWith(paths[above])

/** A person as the use cases take them. */
export const actorOf = (person: Person): Actor => ({
  userId: personId(person),
  name: personId(person),
  membershipId: `m-${personId(person)}`,
  role: person.role,
  unitId: person.place,
  unitName: person.place,
  unitPath: paths[person.place],
  address: '127.0.0.1',
})
