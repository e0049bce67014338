import type { Actor, Role } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { isInSubtree } from '@/domain/unit'
import type { TaskUnits } from '../move/standing'

/** Somebody who can be told by an @ and their name; the unit tells two of one name apart. */
export type Mentionable = { userId: string; name: string; unitName: string }

// Not amid an address of mail or of a page.
const sign = /(?<![\w.+/-])[@＠]([ \t\u3000]*)/g
const word = /^[\p{L}\p{N}_]{1,8}/u

/**
 * The people whom a text names by `@name` or `@name（unit）`, each once, in its order: of several names that fit, the longest. An @ with
 * a blank behind it that names nobody is a sign as any other. Throws `Refusal` at the text: mentionUnknown of a name that nobody has who
 * may see the task, mentionSeveral where several have it.
 */
export function findMentioned<Person extends Mentionable>(text: string, people: readonly Person[]): Person[] {
  const found = new Map<string, Person>()
  for (const { 0: at, 1: blank = '', index } of text.matchAll(sign)) {
    const rest = text.slice(index + at.length)
    const named = findNamed(rest, people)
    const name = word.exec(rest)?.[0]
    if (!named.length && name && !blank) throw new Refusal('mentionUnknown', { name }, 'text')
    for (const person of named) if (!found.has(person.userId)) found.set(person.userId, person)
  }
  return [...found.values()]
}

/** Each person once, with the words behind an @ that mean them alone. */
export function labelMentionable<Person extends Mentionable>(
  people: readonly Person[],
): (Person & { label: string })[] {
  const single = people.filter(({ userId }, index) => people.findIndex((each) => each.userId === userId) === index)
  return single.map((person) => ({
    ...person,
    label: listNamesakes(person.name, people).length > 1 ? withUnit(person) : person.name,
  }))
}

type Placed = { userId: string; role: Role; unitPath: string }
const officials: readonly Role[] = ['coordinator', 'director', 'leader']

/**
 * True of somebody whom a form may offer to the actor: of the own unit and below, whoever has a part in the task (`known`), the heads of
 * its units, its office. Others who may see the task can be named, but no form is a list of another unit's people.
 */
export function isOffered(
  { userId, role, unitPath }: Placed,
  actor: Actor,
  units: TaskUnits,
  known: ReadonlySet<string>,
): boolean {
  if (userId === actor.userId) return false
  if (known.has(userId) || officials.includes(role) || isInSubtree(unitPath, actor.unitPath)) return true
  return role === 'head' && [units.leadPath, ...units.supportingPaths].includes(unitPath)
}

function findNamed<Person extends Mentionable>(rest: string, people: readonly Person[]): Person[] {
  const fitting = people.filter(({ name }) => begins(rest, name))
  const longest = Math.max(0, ...fitting.map(({ name }) => name.length))
  const namesakes = fitting.filter(({ name }) => name.length === longest)
  const inUnit = namesakes.filter((person) => begins(plain(rest), plain(withUnit(person))))
  const named = inUnit.length ? inUnit : namesakes
  if (!inUnit.length && countPeople(named) > 1) {
    const choices = [...new Set(named.map((person) => `@${withUnit(person)}`))]
    throw new Refusal('mentionSeveral', { name: named[0]?.name ?? '', choices }, 'text')
  }
  return named
}

// A name of Latin letters ends where its word does.
const begins = (rest: string, name: string): boolean =>
  rest.startsWith(name) && !(/\w$/.test(name) && /^\w/.test(rest.slice(name.length)))

const withUnit = ({ name, unitName }: Mentionable): string => `${name}（${unitName}）`
const plain = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）')
const countPeople = (people: readonly Mentionable[]): number => new Set(people.map(({ userId }) => userId)).size
const listNamesakes = (name: string, people: readonly Mentionable[]): string[] => [
  ...new Set(people.filter((each) => each.name === name).map(({ userId }) => userId)),
]
