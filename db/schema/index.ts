export * from './people'
export * from './record'
export * from './report'
export * from './task'
