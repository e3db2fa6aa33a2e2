/** A figure as a table of a bench prints it. */
export interface Row {
  readonly what: string
  readonly figure: string
  readonly floor: string
  readonly 'reach for': string
  /** the floor is met, or by how much it is missed */
  readonly verdict: string
}

export const one = (value: number): string => value.toFixed(1)
export const whole = (value: number): string => Math.round(value).toLocaleString('en')

/** A figure that nothing is asked of. */
export const told = (what: string, value: number, form = one): Row => ({
  what,
  figure: form(value),
  floor: '',
  'reach for': '',
  verdict: '',
})

/** A figure that should be at least its floor. */
export const least = (what: string, value: number, floor: number, reach: number, form = one): Row => ({
  what,
  figure: form(value),
  floor: floor.toLocaleString('en'),
  'reach for': reach.toLocaleString('en'),
  verdict: value >= reach ? 'reached' : value >= floor ? 'met' : `short by ${form(floor - value)}`,
})

/** A figure that should be at most its floor. */
export const most = (what: string, value: number, floor: number, reach: number, form = one): Row => ({
  ...least(what, value, floor, reach, form),
  verdict: value <= reach ? 'reached' : value <= floor ? 'met' : `over by ${form(value - floor)}`,
})

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
