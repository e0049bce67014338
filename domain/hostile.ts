/** What a file carries beside what one can read in it. */
export type Carried =
  | 'doctype'
  | 'externalTarget'
  | 'field'
  | 'dde'
  | 'embeddedObject'
  | 'activeX'
  | 'program'
  | 'script'
  | 'launch'
  | 'embeddedFile'
  | 'hidden'
/** Why a file is not taken for safety's sake. */
export type Hostile = Carried | 'path' | 'entries' | 'ratio' | 'unpackedSize' | 'pages' | 'depth' | 'memory'
