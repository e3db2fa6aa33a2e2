export type { Intake } from './intake.ts'
export { MAX_BYTES } from './limit.ts'
export { type IntakeOptions, intakeVersion, readBytes } from './read.ts'
export { readSources } from './sources.ts'
