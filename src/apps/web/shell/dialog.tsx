import { type ReactNode, useEffect, useRef } from 'react'

/** A sheet over the page, for as long as it is drawn; Escape or a click beside it closes it. */
export function Dialog(props: {
  label: string
  className: string
  onClose: () => void
  children: ReactNode
}): ReactNode {
  const { label, className, onClose, children } = props
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => ref.current?.showModal(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog without our doing
    <dialog
      ref={ref}
      className={className}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) ref.current.close()
      }}
    >
      {children}
    </dialog>
  )
}
