/** Works something out once for each thing it is asked of, and gives the same to whoever asks again; anew where it failed. */
export function once<Of extends object, Result>(work: (of: Of) => Promise<Result>): (of: Of) => Promise<Result> {
  const known = new WeakMap<Of, Promise<Result>>()
  return (of) => {
    const made = known.get(of)
    if (made) return made
    const making = work(of)
    known.set(of, making)
    making.catch(() => known.delete(of))
    return making
  }
}
