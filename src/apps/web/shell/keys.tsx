import type { ReactNode } from 'react'
import { strings } from '../strings.ts'
import { Dialog } from './dialog.tsx'

const say = strings.keys

/** All keys, and what each does. */
export const Keys = ({ onClose }: { onClose: () => void }): ReactNode => (
  <Dialog label={say.title} className="keys" onClose={onClose}>
    <h2 className="label">{say.title}</h2>
    <dl>
      {say.list.map(([keys = '', meaning]) => (
        <div key={keys}>
          <dt>
            {keys.split(' ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
    <form method="dialog">
      <button type="submit" className="quiet">
        {say.close} <kbd>Esc</kbd>
      </button>
    </form>
  </Dialog>
)
