import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How wide an element is, in pixels; 0 before it is drawn. */
export function useWidth<E extends Element>(): [RefObject<E | null>, number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    setWidth(element.getBoundingClientRect().width)
    const watch = new ResizeObserver(() => setWidth(element.getBoundingClientRect().width))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return [ref, width]
}
