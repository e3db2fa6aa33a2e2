import { createRoot } from 'react-dom/client'
import { followLinks } from './address.ts'
import { App } from './app.tsx'
import { listen } from './keys.ts'
import './fonts.css'
import './tokens.css'
import './page.css'
import './print.css'

followLinks()
listen()
createRoot(document.getElementById('page')!).render(<App />)
