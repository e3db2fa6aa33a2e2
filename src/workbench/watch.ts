/** Milliseconds from one look at the processor's clock to the next. */
const LOOK = 500

/** Milliseconds of computing between two looks, of which looking itself takes a tenth; one that works has more, sooner or later. */
const LITTLE = 5

/**
 * Watches over the work on one document, and calls `late` when it has taken so many milliseconds of computing, or has done
 * nothing for as many, as when a library forgets a promise. Counts what this process computes and not what the clock says, so
 * that on a machine busy with other things no document is given up that would be read on an idle one.
 */
export function watch(limit: number, late: () => void): { stop(): void } {
  const began = computed()
  let seen = began
  let still = 0
  const timer = setInterval(() => {
    const now = computed()
    still = now - seen < LITTLE ? still + LOOK : 0
    seen = now
    if (now - began < limit && still < limit) return
    clearInterval(timer)
    late()
  }, LOOK)
  return { stop: () => clearInterval(timer) }
}

/** Milliseconds that all threads of this process have computed. */
function computed(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
