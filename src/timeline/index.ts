export { Dates } from './claim-date.ts'
export { daysOf, eventsOf, type Occurrence, type Telling } from './event.ts'
export { type OfficeTold, type Role, rolesOf } from './role.ts'
export { placeTimes } from './time.ts'
