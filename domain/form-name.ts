/** What the product's forms are about; a form names itself by one of these and the ids of its thing: `progress:ID`. */
export const formKinds = [
  'accept',
  'ask',
  'assign',
  'bulk',
  'capacity',
  'cause',
  'change',
  'commitment',
  'confirm',
  'confirmMany',
  'end',
  'evidence',
  'holiday',
  'import',
  'login',
  'merge',
  'move',
  'notifications',
  'occurrence',
  'password',
  'person',
  'progress',
  'range',
  'reassign',
  'refuse',
  'register',
  'reject',
  'renew',
  'reopen',
  'requests',
  'reset',
  'restore',
  'revise',
  'section',
  'sentence',
  'sessions',
  'settings',
  'split',
  'switch',
  'takeBack',
  'unit',
  'unmark',
  'update',
  'upload',
  'waive',
] as const

type FormKind = (typeof formKinds)[number]
export type FormName = FormKind | `${FormKind}:${string}`

/** True for a name that a form of the product may have; a draft is kept under no other. */
export function isFormName(text: string): text is FormName {
  const [kind, ...ids] = text.split(':')
  return formKinds.some((known) => known === kind) && ids.length <= 2 && ids.every((id) => /^[\w-]{1,40}$/.test(id))
}
